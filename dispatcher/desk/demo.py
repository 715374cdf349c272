"""The demo day: a morning in Helsinki, from the order list to the manifests, with the desk's own commands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dispatcher.config.paths import resources_folder
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import FORMATS, Exported, FleetTaken, Imported, Located, Planned, PlanOptions, Progress

REGION = "helsinki"


@dataclass(frozen=True, slots=True)
class DemoDay:
    """Everything that the demo did."""

    fleet: FleetTaken
    imported: Imported
    located: Located
    planned: Planned
    exported: Exported


def plan_demo_day(
    desk: Desk,
    date: dt.date | None,
    options: PlanOptions,
    to: Path,
    on_progress: Callable[[float, str], None],
    on_plan: Callable[[Progress], None] | None = None,
) -> DemoDay:
    """Import the demo's fleet and orders for `date` (default: today), locate, plan, and write all manifests to `to`.

    The demo region is built the first time. Doing it again for the same date changes nothing but the plan.
    """
    resources = resources_folder()
    if desk.region_name() != REGION:
        if REGION not in {region.name for region in desk.regions()}:
            desk.add_region(resources / "regions" / f"{REGION}.osm.pbf", REGION, on_progress)
        desk.use_region(REGION)
    fleet = desk.take_fleet(resources / "demo" / "fleet.xlsx")
    imported = desk.import_orders(resources / "demo" / "orders.xlsx", date=date, on_progress=on_progress)
    day = imported.dates[0]
    located = desk.locate(day, on_progress=on_progress)
    planned = desk.plan_day(day, options, on_progress=on_plan, on_preparing=on_progress)
    exported = desk.export(day, to, FORMATS, on_progress=on_progress)
    return DemoDay(fleet, imported, located, planned, exported)
