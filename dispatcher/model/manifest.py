"""Manifests: routes frozen for their drivers, with everything that paper, file or phone needs to show."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.model.order import Load, Order, Task
from dispatcher.model.place import Location
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class ManifestTask:
    """One task of a stop with the order it belongs to."""

    order: Order
    task: Task


@dataclass(frozen=True, slots=True)
class ManifestStop:
    """One visit: `number` counts from 1; times in seconds since 1970-01-01 UTC; `leg_*` lead to this stop.

    `violations` are sentences. `load_after` is what the van holds when it leaves.
    """

    number: int
    location: Location
    tasks: tuple[ManifestTask, ...]
    arrival: int
    start: int
    departure: int
    leg_distance_m: int
    leg_duration_s: int
    load_after: Load
    violations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ManifestBreak:
    """A planned rest; `after_stop` is the number of the stop before it, 0 for the start."""

    start: int
    duration_s: int
    after_stop: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """One route for one driver. `path` is the line along the roads from start to end, one part per leg
    (`stops` + 1 parts when the route returns to an end place; a part may be empty). `number` is that of the shift
    among the day's shifts: it decides the route's colour."""

    route_id: str
    driver_name: str
    driver_phone: str
    vehicle_name: str
    start_name: str
    start_location: Location | None
    end_name: str
    end_location: Location | None
    start: int
    end: int
    distance_m: int
    duration_s: int
    stops: tuple[ManifestStop, ...]
    breaks: tuple[ManifestBreak, ...]
    path: tuple[tuple[Location, ...], ...]
    load_at_start: Load
    violations: tuple[str, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class LeftOut:
    """An order that no manifest carries, and the sentences why."""

    order: Order
    verdict: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoadSource:
    """Who gave driving times: an engine on the roads of a region, or an online service (without a region)."""

    engine: str
    region: str = ""


@dataclass(frozen=True, slots=True)
class ManifestDay:
    """All manifests of a date. `estimated` means travel figures without a road network; say so wherever they show.

    `attribution` is the line that the map data's licence asks for ("" without a region); `roads` who gave the driving
    times, None where that is not known.
    """

    date: dt.date
    zone: ZoneInfo
    manifests: tuple[Manifest, ...]
    left_out: tuple[LeftOut, ...] = ()
    estimated: bool = False
    attribution: str = ""
    roads: RoadSource | None = None
