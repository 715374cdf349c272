"""What every part of the desk stands on: the open day file, the rooms' plugs, and the plain questions about a date."""

from __future__ import annotations

import datetime as dt
import weakref
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self
from zoneinfo import ZoneInfo

from dispatcher.config.clock import system_zone, zone_named
from dispatcher.desk import dayplanning
from dispatcher.desk.regions import Cancelled, Region, silent
from dispatcher.desk.results import Planned, Show
from dispatcher.desk.road_source import road_source
from dispatcher.desk.services import Opened, Services
from dispatcher.maps.basemap import Basemap
from dispatcher.model.day import Day
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order
from dispatcher.model.problem import Refused
from dispatcher.roads.router import Block
from dispatcher.store import fleet, orders, settings
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader
from dispatcher.store.travel_cache import StoredTravel

if TYPE_CHECKING:
    from dispatcher.model.manifest import RoadSource

REGION, ZONE = "region", "time_zone"


class Frame:
    """One day file with the rooms around it."""

    _judged: weakref.ref[Day] | None = None

    def __init__(self, file: DayFile, services: Services) -> None:
        from dispatcher.desk import road_services

        self._file = file
        self._services = services
        self._opened = Opened(services, StoredTravel(file, Block), lambda: road_services.ROADS.chosen(file))
        self._opened.use(self.region())

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Stop child processes and let go of the day file."""
        self._opened.close()
        self._file.close()

    def zone(self) -> ZoneInfo:
        """The time zone that the day's clock times are in: the file's, else the region's, else the machine's."""
        kept = self._setting(ZONE)
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

    def orders(self, date: dt.date) -> tuple[Order, ...]:
        """A date's orders."""
        known = self.known_orders()
        return self._file.read(lambda reader: orders.orders_on(reader, date, known))

    def fleet(self) -> Fleet:
        """The fleet."""
        return self._file.read(fleet.fleet)

    def planned(
        self, date: dt.date | None = None, on_progress: Show = silent, cancelled: Cancelled | None = None
    ) -> Planned:
        """The plan of a date as the judge sees it now. `on_progress` hears of the roads being made ready for a traffic
        profile that they do not know yet; Stopped when `cancelled` says yes then."""
        day, router = date or self.default_date(), self._opened.router()
        known = self.known_orders()
        planned = dayplanning.planned(self._file, day, self.zone(), router, on_progress, cancelled, known)
        self._judged = weakref.ref(planned.day)
        return planned

    def known_orders(self) -> Mapping[str, Order]:
        """The orders of the day that was judged last, while anybody holds it: whoever reads them over takes these, or a
        long list would be in memory twice."""
        day = self._judged() if self._judged is not None else None
        return day.orders if day is not None else orders.NOTHING_KNOWN

    def road_source(self, planned: Planned) -> RoadSource | None:
        """Who gave the driving times of a plan."""
        return road_source(planned.day.travel, self.region_name())

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

    def _setting(self, key: str) -> str | None:
        def work(reader: Reader) -> str | None:
            return settings.setting(reader, key)

        return self._file.read(work)
