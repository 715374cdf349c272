"""Who drives, with what, from where and when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.model.order import NO_LOAD, Load
from dispatcher.model.place import Location
from dispatcher.model.terms import (
    PLAIN_DRIVER,
    PLAIN_SHIFT,
    PLAIN_VEHICLE,
    REST_RULES,
    DriverTerms,
    RestRule,
    ShiftTerms,
    VehicleTerms,
)
from dispatcher.model.timewindow import TimeWindow, moment
from dispatcher.model.values import dataclass
from dispatcher.model.ways import STANDARD_WAY


@dataclass(frozen=True, slots=True)
class Depot:
    """A place where routes may start or end. `location` is None until the place is sure."""

    id: str
    name: str
    address: str = ""
    location: Location | None = None


@dataclass(frozen=True, slots=True)
class Vehicle:
    """A van and what it costs. Money in cents; None means no limit.

    `capacity` by dimension, a dimension that is not named is unlimited. `speed_factor` 1.2 drives a fifth
    faster than the road times. `max_time_s` limits the route from start to end, breaks included.
    """

    id: str
    name: str = ""
    capacity: Load = NO_LOAD
    cost_per_use: int = 0
    cost_per_km: int = 0
    cost_per_hour: int = 0
    speed_factor: float = 1.0
    max_distance_m: int | None = None
    max_stops: int | None = None
    max_time_s: int | None = None
    skills: frozenset[str] = frozenset()
    terms: VehicleTerms = PLAIN_VEHICLE

    def __post_init__(self) -> None:
        if not 0.05 <= self.speed_factor <= 20:
            raise ValueError(f"vehicle {self.id!r}: speed factor {self.speed_factor} is not between 0.05 and 20")


@dataclass(frozen=True, slots=True)
class Driver:
    """A person. Skills held by driver and vehicle together must cover what an order requires."""

    id: str
    name: str = ""
    phone: str = ""
    skills: frozenset[str] = frozenset()
    terms: DriverTerms = PLAIN_DRIVER


@dataclass(frozen=True, slots=True)
class Break:
    """A rest of `duration_s` that must START inside `window`."""

    window: TimeWindow
    duration_s: int


@dataclass(frozen=True, slots=True)
class Shift:
    """One driver with one vehicle from `earliest` to `latest` (seconds).

    `start` None: the route begins at its first stop; `end` None: it ends at its last. `date` is the one to which it
    belongs by the clock on the wall.
    """

    id: str
    driver: Driver
    vehicle: Vehicle
    earliest: int
    latest: int
    start: Location | None = None
    end: Location | None = None
    breaks: tuple[Break, ...] = ()
    terms: ShiftTerms = PLAIN_SHIFT
    date: dt.date | None = None

    @property
    def day(self) -> dt.date:
        """Its date, by universal time where nothing is said of it."""
        return self.date or dt.datetime.fromtimestamp(self.earliest, dt.UTC).date()

    @property
    def is_plain(self) -> bool:
        """True when vehicle, driver and shift ask for nothing beside what most do, whichever way the vehicle moves."""
        van = self.vehicle.terms
        if van.way != STANDARD_WAY:
            van = replace(van, way=STANDARD_WAY)
        return (van, self.driver.terms, self.terms) == (PLAIN_VEHICLE, PLAIN_DRIVER, PLAIN_SHIFT)

    @property
    def speed_factor(self) -> float:
        """How fast driver and vehicle are together; 1.2 drives a fifth faster than the road times."""
        return self.vehicle.speed_factor * self.driver.terms.speed_factor

    @property
    def rest_rule(self) -> RestRule | None:
        """The law on driving that holds for the driver."""
        return REST_RULES.get(self.driver.terms.rest_rule)

    @property
    def skills(self) -> frozenset[str]:
        """What driver and vehicle hold together."""
        return self.driver.skills | self.vehicle.skills


@dataclass(frozen=True, slots=True)
class ShiftPattern:
    """A shift by the clock on the wall: `earliest`, `latest`, the breaks' windows and the latest start in seconds after
    local midnight.

    `latest` past 86400 reaches into the next day. `weekdays` (Monday is 0) empty means every day; `date` set
    means that day alone. Depots by id; None for a route that begins at its first or ends at its last stop.
    """

    id: str
    driver_id: str
    vehicle_id: str
    earliest: int
    latest: int
    start_depot_id: str | None = None
    end_depot_id: str | None = None
    breaks: tuple[Break, ...] = ()
    weekdays: frozenset[int] = frozenset()
    date: dt.date | None = None
    terms: ShiftTerms = PLAIN_SHIFT

    def is_on(self, day: dt.date) -> bool:
        """True when this pattern makes a shift on that day."""
        if self.date is not None:
            return self.date == day
        return not self.weekdays or day.weekday() in self.weekdays


@dataclass(frozen=True, slots=True)
class Fleet:
    """Everything that can serve a day. `absences`: shifts that nobody drives on a date, by pattern id and local day."""

    depots: tuple[Depot, ...] = ()
    vehicles: tuple[Vehicle, ...] = ()
    drivers: tuple[Driver, ...] = ()
    patterns: tuple[ShiftPattern, ...] = ()
    absences: frozenset[tuple[str, dt.date]] = frozenset()

    def patterns_on(self, day: dt.date) -> tuple[ShiftPattern, ...]:
        """The patterns that make a shift on that day, without those whose driver is absent."""
        return tuple(p for p in self.patterns if p.is_on(day) and (p.id, day) not in self.absences)

    def shifts_on(self, day: dt.date, zone: ZoneInfo) -> tuple[Shift, ...]:
        """The day's shifts in seconds since 1970-01-01 UTC, as the office has put them. Raises KeyError for an unknown
        id."""
        depots = {d.id: d for d in self.depots}
        vehicles = {v.id: v for v in self.vehicles}
        drivers = {d.id: d for d in self.drivers}
        shifts = []
        for p in self.patterns_on(day):
            breaks = tuple(
                Break(
                    TimeWindow(moment(day, b.window.earliest, zone), moment(day, b.window.latest, zone)),
                    b.duration_s,
                )
                for b in p.breaks
            )
            start = depots[p.start_depot_id].location if p.start_depot_id is not None else None
            end = depots[p.end_depot_id].location if p.end_depot_id is not None else None
            shifts.append(
                Shift(
                    p.id,
                    drivers[p.driver_id],
                    vehicles[p.vehicle_id],
                    moment(day, p.earliest, zone),
                    moment(day, p.latest, zone),
                    start,
                    end,
                    breaks,
                    _on(p.terms, day, zone),
                    day,
                )
            )
        return tuple(shifts)


def _on(terms: ShiftTerms, day: dt.date, zone: ZoneInfo) -> ShiftTerms:
    """The terms of a pattern as moments of a day."""
    if terms.latest_start is None:
        return terms
    return replace(terms, latest_start=moment(day, terms.latest_start, zone))
