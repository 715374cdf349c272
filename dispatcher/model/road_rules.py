"""What an office knows of its roads beside the map: traffic by the hour, closed roads, zones, the weather of a day.

These are documents that people edit; the desk makes a day's travel out of them and what the road engine says.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import StrEnum
from typing import NamedTuple

from dispatcher.model.order import read_only
from dispatcher.model.place import Location
from dispatcher.model.timewindow import DAY_S, TimeWindow
from dispatcher.model.values import dataclass
from dispatcher.model.ways import Way, WayKind

HOURS_OF_DAY, HOURS_OF_WEEK = 24, 168
SLOWEST, FASTEST = 0.05, 2.0
"""Factors of speed that make sense: traffic as slow as a twentieth, or an empty road that is faster than expected."""

Line = tuple[Location, ...]
Area = tuple[Line, ...]
"""Rings; a ring inside another is a hole (even-odd rule)."""


class RoadClass(StrEnum):
    """Classes of roads that have their own traffic."""

    MOTORWAY = "motorway"
    MAIN = "main"  # trunk and primary roads
    SECONDARY = "secondary"  # secondary and tertiary roads
    LOCAL = "local"  # all others


Paces = Mapping[RoadClass, tuple[float, ...]]
"""Factors of speed for each hour of a week, Monday 0:00 first; a class that is not named is free at all hours."""


class Pace(NamedTuple):
    """Factors of speed in one hour, in the sequence of RoadClass."""

    motorway: float = 1.0
    main: float = 1.0
    secondary: float = 1.0
    local: float = 1.0


FREE = Pace()


@dataclass(frozen=True, slots=True)
class Traffic:
    """Factors of speed by hour of the week and class of road; inside the named zones their own.

    0.5 is half the speed of a free road. `source` says where the figures come from.
    """

    name: str = ""
    source: str = ""
    paces: Paces = field(default_factory=lambda: read_only({}))
    zones: Mapping[str, Paces] = field(default_factory=lambda: read_only({}))

    def pace(self, hour_of_week: int, zone: str | None = None) -> Pace:
        """The factors in that hour, of a zone or (None) everywhere else."""
        paces = self.paces if zone is None else self.zones[zone]
        return Pace(*(paces[road][hour_of_week] if road in paces else 1.0 for road in RoadClass))


class ClosureKind(StrEnum):
    """What a closure means."""

    CLOSED = "closed"  # nobody drives there
    AVOID = "avoid"  # driven only where no other way leads there
    LOW_EMISSION = "low-emission"  # electric vehicles and those with the permit drive there
    ACCESS = "access"  # those with the permit drive there


EVERY_DAY = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Closure:
    """A piece of the map that some vehicles may not drive in at some times.

    `first` and `last` are ISO dates, "" without an end; `hours` in seconds after local midnight, none for all day; they
    hold on the days of `weekdays` (Monday 0) on which they begin. It concerns the kinds of vehicles named (none: all)
    that weigh more than `over_kg`, less those that have the `permit` ("": the closure's own name).
    """

    name: str
    kind: ClosureKind = ClosureKind.CLOSED
    area: Area = ()
    lines: tuple[Line, ...] = ()
    first: str = ""
    last: str = ""
    weekdays: frozenset[int] = EVERY_DAY
    hours: tuple[TimeWindow, ...] = ()
    kinds: frozenset[WayKind] = frozenset()
    over_kg: int = 0
    permit: str = ""
    source: str = ""

    def concerns(self, way: Way) -> bool:
        """True when such a vehicle may not drive here while the closure holds."""
        if self.kinds and way.kind not in self.kinds:
            return False
        if way.kind is WayKind.FOOT and not self.kinds and self.kind is not ClosureKind.CLOSED:
            return False
        if self.over_kg and way.weight_kg <= self.over_kg:
            return False
        lets_electric = self.kind is ClosureKind.LOW_EMISSION
        if lets_electric and (way.is_electric or way.kind in (WayKind.CARGO_BIKE, WayKind.FOOT)):
            return False
        permits = {permit.casefold() for permit in way.permits}
        return (self.permit or self.name).casefold() not in permits

    def is_on(self, date: dt.date) -> bool:
        """True when the closure begins to hold at some time of that date."""
        iso = date.isoformat()
        in_time = (not self.first or self.first <= iso) and (not self.last or iso <= self.last)
        return in_time and date.weekday() in self.weekdays

    def windows_on(self, date: dt.date) -> tuple[TimeWindow, ...]:
        """When it holds on a date, in seconds after its local midnight; hours of the day before reach over it."""
        found = []
        for back in (1, 0):
            day = date - dt.timedelta(days=back)
            if not self.is_on(day):
                continue
            for hours in self.hours or (TimeWindow(0, DAY_S - 1),):
                begin, end = hours.earliest - back * DAY_S, hours.latest - back * DAY_S
                if end >= 0:
                    found.append(TimeWindow(max(0, begin), end))
        return tuple(sorted(found))


@dataclass(frozen=True, slots=True)
class Zone:
    """A named piece of the map. Orders inside carry its name; where any zone is a service area, orders outside of all
    of these are told."""

    name: str
    area: Area
    is_service_area: bool = False


class WeatherKind(StrEnum):
    """What slows people down."""

    RAIN = "rain"  # millimetres in the hour
    SNOW = "snow"  # centimetres of new snow in the hour
    ICE = "ice"  # 1 where roads are icy
    WIND = "wind"  # gusts in km/h
    HEAT = "heat"  # degrees Celsius


class Hour(NamedTuple):
    """The weather of one hour: degrees Celsius, millimetres of rain, centimetres of new snow, gusts in km/h."""

    temperature_c: float = 15.0
    rain_mm: float = 0.0
    snow_cm: float = 0.0
    gusts_kmh: float = 0.0
    is_icy: bool = False

    def amount(self, kind: WeatherKind) -> float:
        """How much there is of it."""
        return {
            WeatherKind.RAIN: self.rain_mm,
            WeatherKind.SNOW: self.snow_cm,
            WeatherKind.ICE: float(self.is_icy),
            WeatherKind.WIND: self.gusts_kmh,
            WeatherKind.HEAT: self.temperature_c,
        }[kind]


TYPED_IN = "typed in"
"""The source of weather that somebody typed, wholly or in part."""


@dataclass(frozen=True, slots=True)
class Weather:
    """The weather of a day by hour of the wall clock (24), and who says so."""

    hours: tuple[Hour, ...]
    source: str = ""


class WeatherRule(NamedTuple):
    """From so much of a kind on, roads are driven at `speed` and service takes `service` times as long."""

    kind: WeatherKind
    at_least: float
    speed: float = 1.0
    service: float = 1.0
    source: str = ""


USUAL_WEATHER_RULES = (
    WeatherRule(
        WeatherKind.RAIN,
        0.2,
        0.90,
        1.0,
        "FHWA, How Do Weather Events Impact Roads: city streets are 10 to 25 % slower on wet pavement.",
    ),
    WeatherRule(
        WeatherKind.RAIN,
        4.0,
        0.83,
        1.1,
        "FHWA, as for rain: the middle of 10 to 25 %. Service time is an assumption of this program.",
    ),
    WeatherRule(
        WeatherKind.SNOW,
        0.1,
        0.87,
        1.1,
        "FHWA: light snow slows motorways by 3 to 13 %. Service time is an assumption of this program.",
    ),
    WeatherRule(
        WeatherKind.SNOW,
        1.0,
        0.65,
        1.2,
        "FHWA: city streets are 30 to 40 % slower in snow. Service time is an assumption of this program.",
    ),
    WeatherRule(
        WeatherKind.ICE,
        1.0,
        0.70,
        1.2,
        "FHWA: as on snowy pavement at its best. Service time is an assumption of this program.",
    ),
    WeatherRule(WeatherKind.WIND, 75.0, 0.90, 1.1, "Storm, from Beaufort 9 on: an assumption of this program."),
    WeatherRule(WeatherKind.HEAT, 33.0, 1.0, 1.1, "Slower carrying and more rest: an assumption of this program."),
)
"""What a day is slowed by unless the office says otherwise."""


class Slowed(NamedTuple):
    """What the weather of an hour does: factor of speed, factor of service time."""

    speed: float = 1.0
    service: float = 1.0


def slowed(hour: Hour, rules: tuple[WeatherRule, ...] = USUAL_WEATHER_RULES) -> Slowed:
    """What rules make of the weather of an hour: of each kind the highest threshold that is reached, all kinds
    multiplied."""
    strongest: dict[WeatherKind, WeatherRule] = {}
    for rule in sorted(rules, key=lambda rule: rule.at_least):
        if hour.amount(rule.kind) >= rule.at_least:
            strongest[rule.kind] = rule
    speed = service = 1.0
    for rule in strongest.values():
        speed, service = speed * rule.speed, service * rule.service
    return Slowed(max(SLOWEST, round(speed, 4)), round(service, 4))


@dataclass(frozen=True, slots=True)
class RoadRules:
    """Everything that holds for the roads of a date. `toll_cents`: the price of a way that uses a toll road.
    `next_weather`: that of the date after, for whoever is on the road past midnight."""

    traffic: Traffic | None = None
    closures: tuple[Closure, ...] = ()
    zones: tuple[Zone, ...] = ()
    weather: Weather | None = None
    weather_rules: tuple[WeatherRule, ...] = USUAL_WEATHER_RULES
    toll_cents: int = 0
    next_weather: Weather | None = None

    @property
    def has_weather(self) -> bool:
        """True when anybody said anything about the weather of the date or the night after it."""
        return any(one is not None and one.hours for one in (self.weather, self.next_weather))

    def slowed(self, hour: int) -> Slowed:
        """What the weather does in an hour of the wall clock; 24 and more are of the date after. Weather that nobody
        knows does nothing."""
        known = self.weather if hour < HOURS_OF_DAY else self.next_weather
        if known is None or not known.hours:
            return Slowed()
        return slowed(known.hours[hour % HOURS_OF_DAY % len(known.hours)], self.weather_rules)


FREE_ROADS = RoadRules()


def bounds(area: Area) -> tuple[float, float, float, float]:
    """South, west, north and east edge of an area that is not empty."""
    points = [point for ring in area for point in ring]
    lats, lons = [p.lat for p in points], [p.lon for p in points]
    return min(lats), min(lons), max(lats), max(lons)


def holds(area: Area, place: Location) -> bool:
    """True when the place lies inside (even-odd rule)."""
    inside = False
    for ring in area:
        for (lat_a, lon_a), (lat_b, lon_b) in _edges(ring):
            if (lat_a > place.lat) != (lat_b > place.lat):
                at = lon_a + (place.lat - lat_a) / (lat_b - lat_a) * (lon_b - lon_a)
                inside ^= place.lon < at
    return inside


def _edges(ring: Line) -> Iterator[tuple[Location, Location]]:
    for number, point in enumerate(ring):
        yield ring[number - 1], point
