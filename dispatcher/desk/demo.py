"""The demo day: a morning in Helsinki, from the order list to the manifests, with the desk's own commands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.config.paths import demo_file, resources_folder
from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Cancelled
from dispatcher.desk.results import (
    FORMATS,
    Exported,
    FleetTaken,
    Imported,
    Located,
    Planned,
    PlanOptions,
    Show,
)
from dispatcher.model.values import dataclass

if TYPE_CHECKING:
    from dispatcher.desk.results import Progress

REGION = "helsinki"
BUILDING_SHARE, TAKING_SHARE = 0.6, 0.15
"""How much of the wait building the region is, and reading the lists and finding the places."""


@dataclass(frozen=True, slots=True)
class MadeDay:
    """The demo day in a day file."""

    fleet: FleetTaken
    imported: Imported
    located: Located
    planned: Planned


@dataclass(frozen=True, slots=True)
class DemoDay(MadeDay):
    """Everything that the demo did."""

    exported: Exported


def plan_demo_day(
    desk: Desk,
    date: dt.date | None,
    options: PlanOptions,
    to: Path,
    on_progress: Callable[[float, str], None],
    on_plan: Callable[[Progress], None] | None = None,
) -> DemoDay:
    """Make the demo day for `date` (default: today), and write all manifests to `to`.

    Doing it again for the same date changes nothing but the plan.
    """
    made = make_demo_day(desk, date, options, on_progress, on_plan)
    exported = desk.export(made.planned.date, to, FORMATS, on_progress=on_progress)
    return DemoDay(made.fleet, made.imported, made.located, made.planned, exported)


def open_demo(
    open_desk: Callable[[Path], Desk], options: PlanOptions, on_progress: Show, cancelled: Cancelled = lambda: False
) -> Desk:
    """The desk on the demo's own day file, with the demo planned for today; the user's own day is not touched.

    A demo that was planned for today already is opened as it was left. `on_progress` hears one share from 0 to 1 over
    everything. When `cancelled` says yes, Stopped is raised and the file closed; what was finished is kept for the next
    time. Raises Refused (`day-file-in-use`: the demo is open in another window) and MachineFault as opening does.
    """
    desk = open_desk(demo_file())
    try:
        today = dt.datetime.now(desk.zone()).date()
        if not desk.planned(today).plan.routes:
            _make_with_one_share(desk, options, on_progress, cancelled)
    except BaseException:
        desk.close()
        raise
    return desk


def make_demo_day(
    desk: Desk,
    date: dt.date | None,
    options: PlanOptions,
    on_progress: Show,
    on_plan: Callable[[Progress], None] | None = None,
    cancelled: Cancelled = lambda: False,
) -> MadeDay:
    """Import the demo's fleet and orders for `date` (default: today), find the places, plan.

    The demo region is built the first time.
    """
    _use_region(desk, on_progress, cancelled)
    resources = resources_folder()
    fleet = desk.take_fleet(resources / "demo" / "fleet.xlsx")
    imported = desk.import_orders(resources / "demo" / "orders.xlsx", date=date, on_progress=on_progress)
    day = imported.dates[0]
    located = desk.locate(day, on_progress=on_progress)
    planned = desk.plan_day(day, options, on_progress=on_plan, stopped=cancelled, on_preparing=on_progress)
    return MadeDay(fleet, imported, located, planned)


def _use_region(desk: Desk, on_progress: Show, cancelled: Cancelled) -> bool:
    """Plan in the demo's region; True when it had to be built."""
    is_missing = REGION not in {region.name for region in desk.regions()}
    if is_missing:
        desk.add_region(resources_folder() / "regions" / f"{REGION}.osm.pbf", REGION, on_progress, cancelled)
    elif desk.region_name() != REGION:
        desk.use_region(REGION)
    return is_missing


def _make_with_one_share(desk: Desk, options: PlanOptions, on_progress: Show, cancelled: Cancelled) -> None:
    """Every stage tells its own share from 0 to 1; together they make one that never goes back."""
    reached = 0.0

    def tell(share: float, doing: str) -> None:
        nonlocal reached
        reached = max(reached, share)
        on_progress(reached, doing)

    built = _use_region(desk, lambda share, doing: tell(share * BUILDING_SHARE, doing), cancelled)
    begun = BUILDING_SHARE if built else 0.0
    planning = begun + TAKING_SHARE

    def heard(progress: Progress) -> None:
        tell(planning + (1 - planning) * min(1.0, progress.seconds / options.seconds), "Planning")

    make_demo_day(desk, None, options, lambda share, doing: tell(begun + share * TAKING_SHARE, doing), heard, cancelled)
