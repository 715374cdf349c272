"""Terms of orders, tasks, vehicles, drivers and shifts as people write them, by the fields that columns of lists have.

What a cell shows can be typed into it again and means the same: it is read as a cell of a list is.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher.desk.fleet_cells import capacity_words, clock_words, length_words
from dispatcher.intake import fleet_terms, terms
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.fleet_terms import DRIVER_FIELDS, SHIFT_FIELDS, VEHICLE_FIELDS
from dispatcher.intake.row import Row
from dispatcher.intake.terms import ORDER_FIELDS, TASK_FIELDS
from dispatcher.intake.values import UNDECIDED, Habit
from dispatcher.model.problem import Problem
from dispatcher.model.terms import Compartment, DriverTerms, OrderTerms, ShiftTerms, TaskTerms, VehicleTerms
from dispatcher.model.timewindow import TimeWindow, clock
from dispatcher.model.values import dataclass
from dispatcher.model.ways import Way, WayKind

__all__ = ["DRIVER_FIELDS", "ORDER_FIELDS", "SHIFT_FIELDS", "TASK_FIELDS", "VEHICLE_FIELDS"]

type Texts = Mapping[str, str]
"""What stands in each field, "" for nothing."""

_THOUSAND, _CENTS = 1000, 100


@dataclass(frozen=True, slots=True)
class Read[T]:
    """Terms as typed, and what is wrong with them, each with its field in `where.column`."""

    terms: T
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Local:
    """The day and zone in which clock times are meant."""

    day: dt.date
    zone: ZoneInfo


def order_texts(asked: OrderTerms, at: Local) -> dict[str, str]:
    """An order's terms by field."""
    return {
        "release": moment_words(asked.release, at),
        "revenue": _money(asked.revenue),
        "goods": asked.goods,
        "max_ride": "" if asked.max_ride_s is None else length_words(asked.max_ride_s),
        "people": _unless(asked.people, 1),
        "levels": _pairs(asked.levels),
        "preferred_drivers": _names(asked.preferred_drivers),
        "preferred_vehicles": _names(asked.preferred_vehicles),
        "price_of_other": _money(asked.price_of_other),
        "allowed_vehicles": _names(asked.allowed_vehicles),
        "forbidden_vehicles": _names(asked.forbidden_vehicles),
        "end": asked.end.value if asked.end is not None else "",
    }


def task_texts(asked: TaskTerms, at: Local) -> dict[str, str]:
    """A task's terms by field."""
    soft = asked.soft
    return {
        "soft_window": windows_words([soft.window], at) if soft is not None else "",
        "early_per_min": _money(soft.early_per_min) if soft is not None else "",
        "late_per_min": _money(soft.late_per_min) if soft is not None else "",
        "zones": _names(asked.zones),
        "customer": asked.customer,
        "service_by_vehicle": _pairs(asked.service_by_vehicle, length_words),
        "service_by_driver": _pairs(asked.service_by_driver, length_words),
        "quiet": windows_words(asked.quiet, at),
        "max_height": "" if asked.max_height_cm is None else f"{asked.max_height_cm} cm",
    }


def vehicle_texts(held: VehicleTerms) -> dict[str, str]:
    """A vehicle's terms by field."""
    battery = held.battery
    return {
        "cost_per_stop": _money(held.cost_per_stop),
        "fuel": _figure(held.fuel_per_100km, _THOUSAND),
        "co2": _unless(held.co2_g_per_km, 0),
        "pays_tolls": _yes(held.pays_tolls),
        "compartments": "; ".join(map(_compartment, held.compartments)),
        "last_in_first_out": _yes(held.last_in_first_out),
        "service_factor": _unless(held.service_factor, 1.0),
        "parking": _length(held.parking_s),
        "is_quiet": _yes(held.is_quiet),
        **_way_texts(held.way),
        "levels": _pairs(held.levels),
        "max_driving": "" if held.max_driving_s is None else length_words(held.max_driving_s),
        "max_work": "" if held.max_work_s is None else length_words(held.max_work_s),
        "max_waiting": "" if held.max_waiting_s is None else length_words(held.max_waiting_s),
        "min_stops": _unless(held.min_stops, 0),
        "min_work": _length(held.min_work_s),
        "max_trips": _unless(held.max_trips, 1),
        "reload": _length(held.reload_s),
        "battery": _figure(battery.capacity_wh, _THOUSAND, "0") if battery else "",
        "battery_start": _figure(battery.start_wh, _THOUSAND, "0") if battery else "",
        "battery_reserve": _figure(battery.reserve_wh, _THOUSAND) if battery else "",
        "wh_per_km": str(battery.wh_per_km) if battery else "",
        "wh_per_km_t": _unless(battery.wh_per_km_t, 0) if battery else "",
        "charge": _figure(battery.charge_w, _THOUSAND, "0") if battery else "",
    }


def driver_texts(held: DriverTerms) -> dict[str, str]:
    """A driver's terms by field."""
    return {
        "people": _unless(held.people, 1),
        "levels": _pairs(held.levels),
        "speed_factor": _unless(held.speed_factor, 1.0),
        "service_factor": _unless(held.service_factor, 1.0),
        "familiar": _pairs(held.familiar),
        "territory": _names(held.territory),
        "price_outside": "" if held.price_outside is None else _figure(held.price_outside, _CENTS, "0"),
        "rest_rule": held.rest_rule,
    }


def shift_texts(held: ShiftTerms) -> dict[str, str]:
    """A shift's terms by field."""
    return {
        "latest_start": "" if held.latest_start is None else clock_words(held.latest_start),
        "begins_at_once": _yes(held.begins_at_once),
        "regular": "" if held.regular_s is None else length_words(held.regular_s),
        "cost_per_overtime_hour": _money(held.cost_per_overtime_hour),
        "loading": _length(held.loading_s),
    }


def _way_texts(way: Way) -> dict[str, str]:
    """What roads need to know of a vehicle, by field."""
    return {
        "vehicle_kind": "" if way.kind is WayKind.CAR else way.kind.value,
        "height": _sized(way.height_cm, "cm"),
        "vehicle_width": _sized(way.width_cm, "cm"),
        "vehicle_length": _sized(way.length_cm, "cm"),
        "gross_weight": _sized(way.weight_kg, "kg"),
        "axle_load": _sized(way.axle_load_kg, "kg"),
        "hazardous": _yes(way.hazardous),
        "is_electric": _yes(way.is_electric),
        "avoids_tolls": _yes(way.avoids_tolls),
        "avoids_ferries": _yes(way.avoids_ferries),
        "permits": _names(way.permits),
    }


def _sized(amount: int, unit: str) -> str:
    return f"{amount} {unit}" if amount else ""


def order_terms_of(texts: Texts, at: Local, source: str = "", habit: Habit = UNDECIDED) -> Read[OrderTerms]:
    """What was typed for an order."""
    return _read(texts, lambda row: terms.read_order_terms(row, at.day, at.zone), source, habit)


def task_terms_of(texts: Texts, at: Local, source: str = "", habit: Habit = UNDECIDED) -> Read[TaskTerms]:
    """What was typed for a task."""
    return _read(texts, lambda row: terms.read_task_terms(row, ("",), at.day, at.zone), source, habit)


def vehicle_terms_of(texts: Texts, source: str = "", habit: Habit = UNDECIDED) -> Read[VehicleTerms]:
    """What was typed for a vehicle."""
    return _read(texts, fleet_terms.read_vehicle_terms, source, habit)


def driver_terms_of(texts: Texts, source: str = "", habit: Habit = UNDECIDED) -> Read[DriverTerms]:
    """What was typed for a driver."""
    return _read(texts, fleet_terms.read_driver_terms, source, habit)


def shift_terms_of(texts: Texts, source: str = "", habit: Habit = UNDECIDED) -> Read[ShiftTerms]:
    """What was typed for a shift."""
    return _read(texts, lambda row: fleet_terms.read_shift_terms(row, _NO_ZONE), source, habit)


_NO_ZONE = ZoneInfo("UTC")
"""Clock times that name no date are the same in every zone."""


def _read[T](texts: Texts, how: Callable[[Row], T], source: str, habit: Habit) -> Read[T]:
    columns = tuple(Column(i, name, name, habit=habit) for i, name in enumerate(texts))
    row = Row(source, "", 0, list(texts.values()), Layout(0, columns))
    found = how(row)
    return Read(found, tuple(row.problems))


def moment_words(moment_s: int | None, at: Local) -> str:
    """A clock time, with the date when it is not the day's; "" for none."""
    if moment_s is None:
        return ""
    there = dt.datetime.fromtimestamp(moment_s, at.zone)
    seconds = there.strftime(":%S") if there.second else ""
    same = there.date() == at.day
    return clock(moment_s, at.zone) + seconds if same else there.strftime("%Y-%m-%d %H:%M") + seconds


def windows_words(windows: Sequence[TimeWindow], at: Local) -> str:
    """Windows between commas; the midnight at a day's end is 24:00."""
    return ", ".join(f"{moment_words(w.earliest, at)}-{_last(w.latest, at)}" for w in windows)


def _last(moment_s: int, at: Local) -> str:
    there = dt.datetime.fromtimestamp(moment_s, at.zone)
    is_end = there.time() == dt.time() and there.date() == at.day + dt.timedelta(days=1)
    return "24:00" if is_end else moment_words(moment_s, at)


def _figure(number: int, scale: int, nothing: str = "") -> str:
    """A number in its unit, exactly; "" (or `nothing`) for zero."""
    whole, rest = divmod(number, scale)
    digits = len(str(scale)) - 1
    text = f"{whole}.{rest:0{digits}d}".rstrip("0").rstrip(".") if rest else str(whole)
    return text if number else nothing


def _money(cents: int) -> str:
    return f"{cents / _CENTS:.2f}" if cents else ""


def _length(seconds: int) -> str:
    return length_words(seconds) if seconds else ""


def _yes(held: bool) -> str:
    return "yes" if held else ""


def _unless(value: float, usual: float) -> str:
    return "" if value == usual else repr(value)


def _names(names: frozenset[str]) -> str:
    return ", ".join(sorted(names))


def _pairs(items: Mapping[str, Any], words: Callable[[Any], str] = repr) -> str:
    return "; ".join(f"{name}={words(items[name])}" for name in sorted(items))


def _compartment(part: Compartment) -> str:
    goods = ", ".join(name or "none" for name in sorted(part.goods))
    room = capacity_words(part.capacity)
    return f"{part.name}: {goods} = {room}" if room else f"{part.name}: {goods}"
