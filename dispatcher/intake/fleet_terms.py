"""Columns of fleet workbooks for what only some vans, drivers and shifts have."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, durations, times, values
from dispatcher.intake.columns import Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell, shown
from dispatcher.intake.terms import (
    MOST,
    MOST_PEOPLE,
    has_any,
    pairs,
    read_classes,
    read_levels,
    read_money,
    whole,
)
from dispatcher.intake.values import Habit, Reading, Unreadable
from dispatcher.intake.way_terms import WAY_FIELDS, read_way
from dispatcher.model.order import Load, read_only
from dispatcher.model.terms import (
    PLAIN_DRIVER,
    PLAIN_SHIFT,
    PLAIN_VEHICLE,
    REST_RULES,
    Battery,
    Compartment,
    DriverTerms,
    ShiftTerms,
    VehicleTerms,
)

LEAST_FACTOR, MOST_FACTOR = 0.05, 20.0
_PARTS_APART = re.compile(r"[;|\n]")
_AMOUNTS_APART = re.compile(r"[,+]\s+|(?<=[^\W\d])[,+]")
_KWH, _KW = 1000, 1000
USUAL_WH_PER_KM = 250
"""What an electric van uses where nothing is said."""

_BATTERY = ("battery", "battery_start", "battery_reserve", "wh_per_km", "wh_per_km_t", "charge")
VEHICLE_FIELDS = (
    *("cost_per_stop", "fuel", "co2", "pays_tolls", "compartments", "last_in_first_out", "service_factor", "parking"),
    *("is_quiet", *WAY_FIELDS, "levels", "max_driving", "max_work", "max_waiting", "min_stops", "min_work"),
    *("max_trips", "reload", *_BATTERY),
)
DRIVER_FIELDS = (
    "people",
    "levels",
    "speed_factor",
    "service_factor",
    "familiar",
    "territory",
    "price_outside",
    "rest_rule",
)
SHIFT_FIELDS = ("latest_start", "begins_at_once", "regular", "cost_per_overtime_hour", "loading")


class _Reader:
    """Fields of one row by kind."""

    def __init__(self, row: Row) -> None:
        self._row = row

    def yes(self, field: str) -> bool:
        return self._row.value(field, lambda cell, _column: values.yes_no(cell)) or False

    def money(self, field: str) -> int:
        return self._row.value(field, read_money) or 0

    def scaled(self, field: str, scale: float) -> int | None:
        found = self._row.value(field, between(0, MOST))
        return None if found is None else round(found * scale)

    def factor(self, field: str) -> float:
        found = self._row.value(field, between(LEAST_FACTOR, MOST_FACTOR))
        return 1.0 if found is None else found

    def whole(self, field: str, least: int, most: float = MOST) -> int | None:
        return self._row.value(field, lambda cell, column: Reading(whole(cell, column.habit, least, most)))

    def length(self, field: str, unit_s: int) -> int | None:
        return self._row.value(field, lambda cell, column: durations.duration(cell, unit_s, column.habit))


def read_vehicle_terms(row: Row) -> VehicleTerms:
    """What the row says of a vehicle beside its capacity and costs."""
    if not has_any(row, VEHICLE_FIELDS):
        return PLAIN_VEHICLE
    read = _Reader(row)
    return VehicleTerms(
        cost_per_stop=read.money("cost_per_stop"),
        fuel_per_100km=read.scaled("fuel", 1000) or 0,
        co2_g_per_km=read.scaled("co2", 1) or 0,
        pays_tolls=read.yes("pays_tolls"),
        compartments=row.value("compartments", read_compartments) or (),
        last_in_first_out=read.yes("last_in_first_out"),
        service_factor=read.factor("service_factor"),
        parking_s=read.length("parking", 60) or 0,
        is_quiet=read.yes("is_quiet"),
        levels=row.value("levels", read_levels) or read_only({}),
        max_driving_s=read.length("max_driving", 3600),
        max_work_s=read.length("max_work", 3600),
        max_waiting_s=read.length("max_waiting", 60),
        min_stops=read.whole("min_stops", 0) or 0,
        min_work_s=read.length("min_work", 3600) or 0,
        max_trips=read.whole("max_trips", 1) or 1,
        reload_s=read.length("reload", 60) or 0,
        battery=_battery(row, read),
        way=read_way(row),
    )


def _battery(row: Row, read: _Reader) -> Battery | None:
    """The battery; a problem when its size is missing."""
    size, start, reserve, wh_per_km, wh_per_km_t, charge = (
        read.scaled(field, scale) for field, scale in zip(_BATTERY, (_KWH, _KWH, _KWH, 1, 1, _KW), strict=True)
    )
    if size is None:
        said = next((field for field in _BATTERY if row.text(field)), None)
        if said is not None and not row.problems:
            row.fail("battery-incomplete", row.column(said))
        return None
    used = USUAL_WH_PER_KM if wh_per_km is None else wh_per_km
    usual = Battery(size, size if start is None else start, reserve or 0, used, wh_per_km_t or 0)
    return usual if charge is None else Battery(*_figures(usual), charge)


def _figures(battery: Battery) -> tuple[int, int, int, int, int]:
    return (battery.capacity_wh, battery.start_wh, battery.reserve_wh, battery.wh_per_km, battery.wh_per_km_t)


def read_driver_terms(row: Row, own_sheet: bool = True) -> DriverTerms:
    """What the row says of a driver beside name and skills. In a list where a row is a van too (`own_sheet` False), the
    columns that both could have are the van's."""
    if not has_any(row, DRIVER_FIELDS):
        return PLAIN_DRIVER
    read = _Reader(row)
    return DriverTerms(
        people=read.whole("people", 1, MOST_PEOPLE) or 1,
        levels=(row.value("levels", read_levels) if own_sheet else None) or read_only({}),
        speed_factor=read.factor("speed_factor") if own_sheet else 1.0,
        service_factor=read.factor("service_factor") if own_sheet else 1.0,
        familiar=row.value("familiar", read_familiar) or read_only({}),
        territory=row.value("territory", read_classes) or frozenset(),
        price_outside=row.value("price_outside", read_money),
        rest_rule=row.value("rest_rule", _rest_rule) or "",
    )


def read_shift_terms(row: Row, zone: ZoneInfo) -> ShiftTerms:
    """What the row says of a shift beside its hours."""
    if not has_any(row, SHIFT_FIELDS):
        return PLAIN_SHIFT
    read = _Reader(row)
    latest = row.value("latest_start", lambda cell, _column: times.clock(cell, zone))
    return ShiftTerms(
        latest_start=latest.seconds if latest is not None else None,
        begins_at_once=read.yes("begins_at_once"),
        regular_s=read.length("regular", 3600),
        cost_per_overtime_hour=read.money("cost_per_overtime_hour"),
        loading_s=read.length("loading", 60) or 0,
    )


def read_compartments(cell: Cell, column: Column) -> Reading[tuple[Compartment, ...]]:
    """Parts of a van: "cold: dairy, fish = 200 kg, 1 m3; dry: none, tins = 500 kg"; "none" is goods without a class."""
    found = []
    for part in filter(None, (part.strip() for part in _PARTS_APART.split(shown(cell)))):
        name, _, rest = part.partition(":")
        goods, _, amounts = rest.partition("=")
        if not name.strip() or not goods.strip():
            raise Unreadable("compartments-unreadable")
        classes = frozenset("" if aliases.is_word("none", g) else g.casefold() for g in values.names(goods))
        found.append(Compartment(name.strip(), classes, _amounts(amounts, column.habit)))
    return Reading(tuple(found))


def _amounts(text: str, habit: Habit) -> Load:
    found: dict[str, int] = {}
    for part in filter(None, (part.strip() for part in _AMOUNTS_APART.split(text))):
        read, unit = values.amount(part, habit, "compartments-unreadable")
        if not unit or read.value < 0:
            raise Unreadable("compartments-unreadable")
        dimension = aliases.dimension_by_name(unit)
        found[dimension.name] = round(read.value * dimension.scale)
    return read_only(found)


def read_familiar(cell: Cell, column: Column) -> Reading[Mapping[str, float]]:
    """Factors of service time by customer or zone: "centre=0.8; c-104=0.9"."""
    found = {}
    for name, figure in pairs(shown(cell)):
        factor = values.number(figure, column.habit).value
        if not LEAST_FACTOR <= factor <= MOST_FACTOR:
            raise Unreadable("number-out-of-range", low=f"{LEAST_FACTOR:g}", high=f"{MOST_FACTOR:g}")
        found[name.casefold()] = factor
    return Reading(read_only(found))


def _rest_rule(cell: Cell, _column: Column) -> Reading[str]:
    wanted = aliases.key(shown(cell))
    for name in REST_RULES:
        if wanted in (aliases.key(name), aliases.key(name.partition("-")[0])):
            return Reading(name)
    raise Unreadable("rest-unknown", known=", ".join(REST_RULES))


def between(low: float, high: float) -> Callable[[Cell, Column], Reading[float]]:
    """What reads a number from `low` to `high`."""

    def read(cell: Cell, column: Column) -> Reading[float]:
        found = values.number(cell, column.habit)
        if not low <= found.value <= high:
            raise Unreadable("number-out-of-range", low=f"{low:g}", high=f"{high:.0f}")
        return found

    return read
