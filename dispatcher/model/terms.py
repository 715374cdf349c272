"""What else orders, vans, drivers and days may ask for: rules that most days do without.

Every kind has defaults under which it changes nothing. The page `resources/factors.toml` says in people's words what
each field is for; `dispatcher.model.serving`, `calls`, `limits` and `relations` judge them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from dispatcher.model.place import Location
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation
from dispatcher.model.ways import STANDARD_WAY, Way
from dispatcher.model.worked import Worked

Load = Mapping[str, int]
"""Amounts by dimension name, in thousandths of the unit that people type (12.5 kg is 12500)."""


def _nothing[K, V]() -> Mapping[K, V]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class SoftWindow:
    """A time in which service should start: each minute before or after costs so many cents."""

    window: TimeWindow
    early_per_min: int = 0
    late_per_min: int = 0


@dataclass(frozen=True, slots=True)
class TaskTerms:
    """What a task asks for beside its windows.

    `zones` names the areas in which its place lies; `customer` is known from other days; `service_by_vehicle` and,
    before it, `service_by_driver` give seconds by id; in `quiet` hours only quiet vehicles may serve; nothing higher
    than `max_height_cm` gets there.
    """

    soft: SoftWindow | None = None
    zones: frozenset[str] = frozenset()
    customer: str = ""
    service_by_vehicle: Mapping[str, int] = field(default_factory=_nothing)
    service_by_driver: Mapping[str, int] = field(default_factory=_nothing)
    quiet: tuple[TimeWindow, ...] = ()
    max_height_cm: int | None = None


class RouteEnd(StrEnum):
    """An end of a route that an order is bound to."""

    FIRST = "first"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class OrderTerms:
    """What an order asks for beside its tasks. Money in cents.

    `release`: its goods are at the depot from that moment on. `revenue` is lost when it is left out. `goods` is the
    class of its goods, for compartments and for what may not travel together. `max_ride_s`: longest time aboard, from
    the end of loading to the start of the delivery. `people`: how many must come. `levels`: least level by skill.
    `price_of_other`: for a driver who is not among the preferred ones, and for such a vehicle.
    """

    release: int | None = None
    revenue: int = 0
    goods: str = ""
    max_ride_s: int | None = None
    people: int = 1
    levels: Mapping[str, int] = field(default_factory=_nothing)
    preferred_drivers: frozenset[str] = frozenset()
    preferred_vehicles: frozenset[str] = frozenset()
    price_of_other: int = 0
    allowed_vehicles: frozenset[str] = frozenset()
    forbidden_vehicles: frozenset[str] = frozenset()
    end: RouteEnd | None = None


@dataclass(frozen=True, slots=True)
class Compartment:
    """A part of a van for these classes of goods ("" for goods without a class), with its own capacity."""

    name: str
    goods: frozenset[str]
    capacity: Load


@dataclass(frozen=True, slots=True)
class Battery:
    """What an electric van holds and uses, in watt-hours; `charge_w` is the most it takes in watts.

    `wh_per_km` at 20 degrees and empty; `wh_per_km_t` more for each tonne of the dimension "weight" aboard.
    """

    capacity_wh: int
    start_wh: int
    reserve_wh: int
    wh_per_km: int
    wh_per_km_t: int = 0
    charge_w: int = 50_000


@dataclass(frozen=True, slots=True)
class VehicleTerms:
    """What a van allows and costs beside its capacity. Money in cents.

    `fuel_per_100km` in thousandths of a litre (or kilowatt-hour), priced by the day; `parking_s` is added once per
    place; `last_in_first_out`: only what was loaded last can be unloaded; `max_trips`: how often it leaves the depot,
    each time but the first after `reload_s` there; with less work than `min_stops` and `min_work_s` it stays at home.
    `way`: what roads need to know of it.
    """

    cost_per_stop: int = 0
    fuel_per_100km: int = 0
    co2_g_per_km: int = 0
    pays_tolls: bool = False
    compartments: tuple[Compartment, ...] = ()
    last_in_first_out: bool = False
    service_factor: float = 1.0
    parking_s: int = 0
    is_quiet: bool = False
    levels: Mapping[str, int] = field(default_factory=_nothing)
    max_driving_s: int | None = None
    max_work_s: int | None = None
    max_waiting_s: int | None = None
    min_stops: int = 0
    min_work_s: int = 0
    max_trips: int = 1
    reload_s: int = 0
    battery: Battery | None = None
    way: Way = STANDARD_WAY


@dataclass(frozen=True, slots=True)
class RestRule:
    """The law on driving within a shift: `rest_s` after at most `after_driving_s` at the wheel; so much driving and
    duty in a day. What it says of several shifts and days stands in `dispatcher.model.rest_law`."""

    after_driving_s: int
    rest_s: int
    max_driving_s: int
    max_duty_s: int


EU_561 = RestRule(4 * 3600 + 1800, 45 * 60, 9 * 3600, 15 * 3600)
"""Regulation (EC) No 561/2006: 45 minutes after 4.5 hours (art. 7), 9 hours a day (art. 6), and within 24 hours a rest
of 9 hours at least (art. 8), which leaves 15; where it has to be 11 the other days leave 13."""
US_HOURS = RestRule(8 * 3600, 30 * 60, 11 * 3600, 14 * 3600)
"""49 CFR 395.3: 30 minutes after 8 hours of driving, 11 hours of driving within 14 hours of duty."""
REST_RULES: Mapping[str, RestRule] = MappingProxyType({"eu-561": EU_561, "us-hours": US_HOURS})


@dataclass(frozen=True, slots=True)
class DriverTerms:
    """What a driver brings. `speed_factor` 0.8 drives a fifth slower, `service_factor` 1.5 takes half as long again at
    each stop; `familiar` gives a service factor by customer or zone; outside of the zones of `territory` an order costs
    `price_outside` cents (None: they never go there); `rest_rule` is a key of REST_RULES.
    """

    people: int = 1
    levels: Mapping[str, int] = field(default_factory=_nothing)
    speed_factor: float = 1.0
    service_factor: float = 1.0
    familiar: Mapping[str, float] = field(default_factory=_nothing)
    territory: frozenset[str] = frozenset()
    price_outside: int | None = None
    rest_rule: str = ""

    def __post_init__(self) -> None:
        if not 0.05 <= self.speed_factor <= 20:
            raise ValueError(f"the speed factor {self.speed_factor} is not between 0.05 and 20")
        if self.rest_rule and self.rest_rule not in REST_RULES:
            raise ValueError(f"{self.rest_rule!r} is not a known rule of rest")


@dataclass(frozen=True, slots=True)
class ShiftTerms:
    """How a shift begins and what its hours cost.

    A route begins as late as it can without ending later, but no later than `latest_start`, and with the shift where it
    `begins_at_once`; hours beyond `regular_s` cost `cost_per_overtime_hour` cents more; before its first departure the
    van stands at a dock for `loading_s`.
    """

    latest_start: int | None = None
    begins_at_once: bool = False
    regular_s: int | None = None
    cost_per_overtime_hour: int = 0
    loading_s: int = 0


class RelationKind(StrEnum):
    """How orders belong together, where they are served at all."""

    TOGETHER = "together"  # by one driver
    APART = "apart"  # never two of them by one driver
    SEQUENCE = "sequence"  # by one driver, in this sequence
    STRETCH = "stretch"  # by one driver, in this sequence, nothing between
    GATHERED = "gathered"  # by one driver, their last tasks (the deliveries of linked orders) in a row, in any sequence


@dataclass(frozen=True, slots=True)
class Relation:
    """Orders that belong together in one way."""

    kind: RelationKind
    order_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ZoneRule:
    """Who may serve in a zone: vans with `skill` at any time, others inside `windows`, never where there are none."""

    zone: str
    skill: str
    windows: tuple[TimeWindow, ...] = ()


@dataclass(frozen=True, slots=True)
class Station:
    """A place where vans charge, with its watts."""

    location: Location
    watts: int


@dataclass(frozen=True, slots=True)
class DayRules:
    """What holds for a whole day. Prices in cents: fuel per litre (or kilowatt-hour), CO2 per tonne.

    `incompatible`: pairs of classes of goods that are never aboard together. `service_by_hour`: factors by the hour at
    which service starts, of one day or of several that differ, counted from `midnight`. `docks`: how many vans can load
    at a place at the same time. `price_of_spread`: for each km by which a stop lies away from the middle of its route's
    places. `worked`: what drivers who have several shifts here do on other days, by id, where the law on driving counts
    it. `drives_daily`: the fleet goes out on all days of the week.
    """

    relations: tuple[Relation, ...] = ()
    incompatible: frozenset[frozenset[str]] = frozenset()
    service_by_hour: tuple[float, ...] = ()
    midnight: int = 0
    zones: tuple[ZoneRule, ...] = ()
    fuel_price: int = 0
    co2_price: int = 0
    price_of_spread: int = 0
    temperature_c: int = 20
    docks: Mapping[Location, int] = field(default_factory=_nothing)
    stations: tuple[Station, ...] = ()
    worked: Mapping[str, tuple[Worked, ...]] = field(default_factory=_nothing)
    drives_daily: bool = False


class Serving(NamedTuple):
    """Windows in which service may start (none: any time), seconds of service and of setup, cents beside the route's
    own, and every rule that this shift breaks by serving the task."""

    windows: tuple[TimeWindow, ...]
    service_s: int
    setup_s: int
    price: int = 0
    broken: tuple[Violation, ...] = ()


PLAIN_TASK, PLAIN_ORDER = TaskTerms(), OrderTerms()
PLAIN_VEHICLE, PLAIN_DRIVER, PLAIN_SHIFT, PLAIN_RULES = VehicleTerms(), DriverTerms(), ShiftTerms(), DayRules()
