"""What the desk works with: the rooms' plugs, opened when they are first needed and closed with the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zoneinfo import ZoneInfo

from dispatcher.config.secrets import Secrets, SecretsInMemory
from dispatcher.desk.asking_online import AskService, ask_online
from dispatcher.desk.regions import Region, Regions
from dispatcher.maps.basemap import Basemap
from dispatcher.model.day import Day
from dispatcher.model.place import Candidate
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.model.values import dataclass
from dispatcher.roads.cache import TravelCache
from dispatcher.roads.open_meteo import OpenMeteo, WeatherService
from dispatcher.roads.router import Router

if TYPE_CHECKING:
    from dispatcher.desk.road_services import RoadChoice
    from dispatcher.places.own_lists import OwnLists
    from dispatcher.planning.engine import PlanOptions
    from dispatcher.planning.worker import Answer, Progress


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
    open_weather: Callable[[], WeatherService] = OpenMeteo
    address_lists: OwnLists | None = None
    secrets: Secrets = field(default_factory=SecretsInMemory)
    answers: Path | None = None
    ask_service: AskService = ask_online


class Opened:
    """The plugs in use for one region; each is opened once, by whichever thread asks first."""

    def __init__(self, services: Services, cache: TravelCache, road_choice: Callable[[], RoadChoice]) -> None:
        """`road_choice` tells the road service in use."""
        self._services = services
        self._cache = cache
        self._road_choice = road_choice
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
        """The router of the region in use, with the road service in front of it that is chosen."""
        from dispatcher.desk.road_services import with_service

        with self._lock:
            if self._router is None:
                own = self._services.open_router(self._region, self._cache)
                self._router = with_service(own, self._road_choice(), self._services.secrets, self._cache)
            return self._router

    def close_router(self) -> None:
        """Let go of the router: another one is wanted."""
        with self._lock:
            if self._router is not None:
                self._router.close()
                self._router = None

    def geocoder(self) -> OpenGeocoder | None:
        """The office's own lists with the index of the region in use, None without any of them."""
        from dispatcher.places.together import Together

        with self._lock:
            if self._geocoder is None:
                lists = self._services.address_lists
                opened: list[OpenGeocoder] = [*lists.open()] if lists is not None else []
                if self._region is not None:
                    opened.append(self._services.open_geocoder(self._region))
                if opened:
                    self._geocoder = opened[0] if len(opened) == 1 else Together(opened)
            return self._geocoder

    def close_geocoder(self) -> None:
        """Let go of the geocoder: what it reads is about to change."""
        with self._lock:
            if self._geocoder is not None:
                self._geocoder.close()
                self._geocoder = None

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
