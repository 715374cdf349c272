"""The desk: the dispatcher's commands and questions on one open day file.

Doors (window, command line, network) talk to this class alone. A command changes the day in one step of its
history; a question changes nothing. Methods may be called from any thread and may take their time: a window
calls them from worker threads.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

from dispatcher.config.clock import system_zone, zone_named
from dispatcher.desk import checking, dayplanning, editing, exporting, locating, taking
from dispatcher.desk.dayview import day_of, facts_on, standing
from dispatcher.desk.manifesting import manifest_day
from dispatcher.desk.regions import Cancelled, Region, silent
from dispatcher.desk.results import (
    DEFAULT_ENGINE,
    FORMATS,
    Checked,
    Exported,
    FleetTaken,
    Imported,
    Located,
    Planned,
    PlanOptions,
    Progress,
)
from dispatcher.desk.services import Opened, Services
from dispatcher.maps.basemap import Basemap
from dispatcher.maps.window import MapSite
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.order import Lock, Order
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.roads.router import Block
from dispatcher.store import fleet, imports, orders, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.journal import Changes, Step
from dispatcher.store.session import Reader, Writer
from dispatcher.store.travel_cache import StoredTravel

type Show = Callable[[float, str], None]

REGION = "region"


class Desk:
    """One day file with the rooms around it. Close it, or use it in a `with` block."""

    def __init__(self, file: DayFile, services: Services) -> None:
        self._file = file
        self._services = services
        self._opened = Opened(services, StoredTravel(file, Block))
        self._opened.use(self.region())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stop child processes and let go of the day file."""
        self._opened.close()
        self._file.close()

    # The day's frame

    def zone(self) -> ZoneInfo:
        """The time zone that the day's clock times are in: the file's, else the region's, else the machine's."""
        kept = self._setting(taking.ZONE)
        region = self.region()
        return zone_named(kept or (region.time_zone if region else "") or system_zone())

    def default_date(self) -> dt.date:
        """The date meant when none is named: the only one with orders, today, the next one, or the last."""
        today = dt.datetime.now(self.zone()).date()
        dates = sorted(d for d in self._file.read(orders.order_dates) if d is not None)
        coming = [d for d in dates if d >= today]
        return (coming or dates[-1:] or [today])[0]

    def dates(self) -> dict[dt.date, int]:
        """How many orders each date has."""
        return {d: n for d, n in self._file.read(orders.order_dates).items() if d is not None}

    # Commands

    def import_orders(
        self, path: Path, sheet: str | None = None, date: dt.date | None = None, on_progress: Show = silent
    ) -> Imported:
        """Take an order list; rows without a date of their own are for `date` (default: today).

        Raises Refused, with the day as it was, when nothing can be read.
        """
        day = date or dt.datetime.now(self.zone()).date()
        return taking.import_orders(self._file, path, self.zone(), day, sheet, on_progress)

    def take_fleet(self, path: Path) -> FleetTaken:
        """Make a workbook's fleet the day's."""
        return taking.take_fleet(self._file, path, self.zone())

    def locate(self, date: dt.date | None = None, on_progress: Show = silent) -> Located:
        """Find the places of a date's orders and of the depots."""
        day = date or self.default_date()
        return locating.locate(self._file, day, self.region(), self._opened.geocoder(), on_progress)

    def pin(self, address: str, location: Location) -> None:
        """Say where an address is; remembered for every order of that address."""
        locating.pin(self._file, address, location)

    def plan_day(
        self,
        date: dt.date | None,
        options: PlanOptions,
        engine: str | None = None,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Cancelled = lambda: False,
        on_preparing: Show = silent,
    ) -> Planned:
        """Find places that nobody has looked for yet, then plan the date's orders and keep the plan.

        `on_preparing` hears what comes before the search, `on_progress` each better plan. Raises Stopped when
        `stopped` says yes before there is a plan to keep.
        """
        day = date or self.default_date()
        self.locate(day, on_preparing)
        return dayplanning.plan_day(
            self._file,
            day,
            self.zone(),
            self._opened.router(),
            self._opened.planner(),
            options,
            engine or DEFAULT_ENGINE,
            on_progress,
            stopped,
            lambda share: on_preparing(share, "Computing travel times"),
        )

    def move_order(self, date: dt.date, order_id: str, shift_id: str, position: int | None = None) -> Planned:
        """Move an order to a shift, to its best place there or before the task at `position`, and lock it to the
        driver."""
        facts = facts_on(self._file, date, self.zone())
        day = day_of(facts, self._opened.router())
        plan = editing.move_order(day, standing(facts), order_id, shift_id, position)
        lock = Lock(day.shifts[shift_id].driver.id)
        summary = f"Moved order {order_id} to {day.shifts[shift_id].driver.name or shift_id}."
        editing.keep_plan(self._file, date, plan, "move_order", order_id, lock, summary)
        return self.planned(date)

    def take_out(self, date: dt.date, order_id: str) -> Planned:
        """Take an order out of the plan and off its lock."""
        facts = facts_on(self._file, date, self.zone())
        plan = editing.take_out(facts, order_id)
        summary = f"Took order {order_id} out of the plan."
        editing.keep_plan(self._file, date, plan, "take_out", order_id, None, summary)
        return self.planned(date)

    def lock_route(self, date: dt.date, shift_id: str, locked: bool = True) -> Planned:
        """Keep a route as it stands through every planning, or let go of it again."""
        editing.lock_route(self._file, date, shift_id, locked)
        return self.planned(date)

    def undo(self) -> Changes | None:
        """Take the newest step back; None when there is none."""
        return self._replayed(self._file.undo)

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._replayed(self._file.redo)

    # Questions

    def history(self) -> tuple[Step, ...]:
        """Every step, oldest first."""
        return self._file.history()

    def orders(self, date: dt.date) -> tuple[Order, ...]:
        """A date's orders."""
        return self._file.read(lambda reader: orders.orders_on(reader, date))

    def import_problems(self, date: dt.date) -> tuple[Problem, ...]:
        """What was wrong in the list that was imported last for a date."""
        records = self._file.read(imports.imports).values()
        return next((r.problems for r in reversed(tuple(records)) if r.date == date), ())

    def fleet(self) -> Fleet:
        """The fleet."""
        return self._file.read(fleet.fleet)

    def planned(self, date: dt.date | None = None) -> Planned:
        """The plan of a date as the judge sees it now."""
        return dayplanning.planned(self._file, date or self.default_date(), self.zone(), self._opened.router())

    def manifests(self, date: dt.date | None = None, on_progress: Show = silent) -> ManifestDay:
        """A date's routes frozen for their drivers."""
        planned = self.planned(date)
        region = self.region()
        return manifest_day(
            planned,
            self.fleet(),
            self.orders(planned.date),
            self._opened.router(),
            region.attribution if region else "",
            on_progress,
        )

    def export(
        self,
        date: dt.date | None,
        to: Path,
        formats: Sequence[str] = FORMATS,
        driver: str | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
    ) -> Exported:
        """Write manifests into a folder. Raises Stopped when `cancelled` says yes; what was written by then stays."""
        day = self.manifests(date, on_progress)
        asset = self._services.asset
        return exporting.export(day, to, formats, driver, self.basemap(), asset, on_progress, cancelled)

    def check(self) -> Checked:
        """Examine the day file, versions, region and engines."""
        return checking.check(self._file, self.region(), self.region_name(), self._opened, self.zone().key)

    # Regions

    def regions(self) -> list[Region]:
        """The regions on this machine."""
        return self._services.regions.all()

    def region_name(self) -> str:
        """The name of the region that the day file uses, "" for none."""
        return self._setting(REGION) or ""

    def region(self) -> Region | None:
        """The region in use; None when there is none, or none of that name on this machine."""
        name = self.region_name()
        try:
            return self._services.regions.named(name) if name else None
        except Refused:
            return None

    def basemap(self) -> Basemap | None:
        """The basemap of the region in use."""
        return self._opened.basemap()

    def map_site(self) -> MapSite:
        """What answers the requests of the window's map, with the basemap of the region in use."""
        return MapSite(self._services.asset, self.basemap())

    def add_region(
        self,
        extract: Path,
        name: str | None = None,
        on_progress: Show = silent,
        cancelled: Cancelled = lambda: False,
    ) -> Region:
        """Build a region from an extract and use it."""
        try:
            region = self._services.regions.add(
                extract, name, on_progress, cancelled, before_replacing=lambda: self._opened.use(None)
            )
        finally:
            self._opened.use(self.region())
        self.use_region(region.name)
        return region

    def use_region(self, name: str) -> None:
        """Plan in this region. Its time zone becomes the day's, unless the day has one already."""
        region = self._services.regions.named(name)
        if self.region_name() != name:

            def work(writer: Writer) -> None:
                settings.put_setting(writer, REGION, name)
                writer.summary = f"Uses the region {name}."

            self._file.write("use_region", {"name": name}, work)
        self._opened.use(region)

    def _setting(self, key: str) -> str | None:
        def work(reader: Reader) -> str | None:
            return settings.setting(reader, key)

        return self._file.read(work)

    def _replayed(self, replay: Callable[[], Changes | None]) -> Changes | None:
        changes = replay()
        self._opened.use(self.region())
        return changes
