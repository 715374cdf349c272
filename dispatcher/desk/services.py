"""What the desk works with: the rooms' plugs, opened when they are first needed and closed with the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from zoneinfo import ZoneInfo

from dispatcher.desk.regions import Region, Regions
from dispatcher.maps.basemap import Basemap
from dispatcher.model.day import Day
from dispatcher.model.place import Candidate
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.worker import Answer, Progress
from dispatcher.roads.cache import TravelCache
from dispatcher.roads.router import Router


class OpenGeocoder(Protocol):
    """A geocoder that holds a file open."""

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """Candidates, surest first."""

    def close(self) -> None:
        """Let go of the file."""


class Planner(Protocol):
    """Plans days away from the caller's own work, as `PlanningWorker` does."""

    def plan(
        self,
        day: Day,
        engine_name: str,
        options: PlanOptions,
        on_progress: Callable[[Progress], None] | None = None,
        stopped: Callable[[], bool] | None = None,
    ) -> Answer:
        """Plan and wait for it. Raises MachineFault when nothing came of it."""

    def explain(self, day: Day, plan: Plan, zone: ZoneInfo, seconds: float = 5.0) -> tuple[Unassigned, ...]:
        """A verdict for each order that the plan leaves out."""

    def close(self) -> None:
        """Let go of processes."""


@dataclass(frozen=True, slots=True)
class Services:
    """How each plug is opened. Without a region the router estimates and there is no geocoder and no basemap."""

    regions: Regions
    open_router: Callable[[Region | None, TravelCache], Router]
    open_geocoder: Callable[[Region], OpenGeocoder]
    open_basemap: Callable[[Region], Basemap]
    open_planner: Callable[[], Planner]
    asset: Callable[[str, str], Path]


class Opened:
    """The plugs in use for one region; each is opened once, by whichever thread asks first."""

    def __init__(self, services: Services, cache: TravelCache) -> None:
        self._services = services
        self._cache = cache
        self._lock = threading.Lock()
        self._region: Region | None = None
        self._router: Router | None = None
        self._geocoder: OpenGeocoder | None = None
        self._planner: Planner | None = None

    def use(self, region: Region | None) -> None:
        """Close what belongs to another region."""
        with self._lock:
            if region != self._region:
                self._close_region()
                self._region = region

    def router(self) -> Router:
        """The router of the region in use."""
        with self._lock:
            if self._router is None:
                self._router = self._services.open_router(self._region, self._cache)
            return self._router

    def geocoder(self) -> OpenGeocoder | None:
        """The geocoder of the region in use, None without a region."""
        with self._lock:
            if self._geocoder is None and self._region is not None:
                self._geocoder = self._services.open_geocoder(self._region)
            return self._geocoder

    def basemap(self) -> Basemap | None:
        """The basemap of the region in use, None without a region. Raises Refused when it is damaged."""
        with self._lock:
            region = self._region
        return self._services.open_basemap(region) if region is not None else None

    def planner(self) -> Planner:
        """The planning worker, kept warm."""
        with self._lock:
            if self._planner is None:
                self._planner = self._services.open_planner()
            return self._planner

    def close(self) -> None:
        """Close everything that was opened."""
        with self._lock:
            self._close_region()
            if self._planner is not None:
                self._planner.close()
                self._planner = None

    def _close_region(self) -> None:
        if self._router is not None:
            self._router.close()
        if self._geocoder is not None:
            self._geocoder.close()
        self._router = self._geocoder = None
