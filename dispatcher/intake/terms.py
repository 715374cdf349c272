"""Columns of order lists for what only some orders ask for: vans, levels, soft windows, quiet hours, company."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, durations, times, values, windows
from dispatcher.intake.columns import Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell, shown
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.order import read_only
from dispatcher.model.terms import PLAIN_ORDER, PLAIN_TASK, OrderTerms, RelationKind, RouteEnd, SoftWindow, TaskTerms
from dispatcher.model.timewindow import DAY_S, TimeWindow, merged, moment

MOST = 1e9
MOST_PEOPLE = 20
_CM_PER_M = 100
_LOWEST_CM = 20
"""Nobody limits the height to less: such a figure is in metres."""

_PAIR = re.compile(r"([^=:]*[^=:\s])\s*[=:]\s*(\S.*)")
_PAIRS_APART = re.compile(r"[;|\n]|,(?=\s*[^\d\s])")
_HEIGHT = re.compile(r"([\d.,]+)\s*(m|cm)?", re.IGNORECASE)


ORDER_FIELDS = tuple(f.name.removesuffix("_s") for f in fields(OrderTerms))
TASK_FIELDS = (
    *("soft_window", "early_per_min", "late_per_min", "zones", "customer"),
    *("service_by_vehicle", "service_by_driver", "quiet", "max_height"),
)


class Company(NamedTuple):
    """What a list says of orders and each other: those with the same label are related; a label may also be the id of
    another order."""

    kind: RelationKind
    label: str
    order_id: str


def read_order_terms(row: Row, day: dt.date, zone: ZoneInfo) -> OrderTerms:
    """What the row's order asks for as a whole."""
    if not has_any(row, (*ORDER_FIELDS, "assigned_vehicle")):
        return PLAIN_ORDER
    assigned = row.text("assigned_vehicle")
    end = row.value("end", _end)
    people = row.value("people", lambda cell, column: Reading(whole(cell, column.habit, 1, MOST_PEOPLE)))
    release = row.value("release", lambda cell, column: times.clock(cell, zone, column.habit, day))
    return OrderTerms(
        release=moment(release.date or day, release.seconds, zone) if release is not None else None,
        revenue=row.value("revenue", read_money) or 0,
        goods=row.folded("goods"),
        max_ride_s=row.value(
            "max_ride", lambda cell, column: durations.duration(cell, column.unit_s or 60, column.habit)
        ),
        people=people or 1,
        levels=row.value("levels", read_levels) or read_only({}),
        preferred_drivers=row.value("preferred_drivers", read_names) or frozenset(),
        preferred_vehicles=row.value("preferred_vehicles", read_names) or frozenset(),
        price_of_other=row.value("price_of_other", read_money) or 0,
        allowed_vehicles=frozenset({assigned})
        if assigned
        else row.value("allowed_vehicles", read_names) or frozenset(),
        forbidden_vehicles=row.value("forbidden_vehicles", read_names) or frozenset(),
        end=end,
    )


def read_task_terms(row: Row, sides: Sequence[str], day: dt.date, zone: ZoneInfo) -> TaskTerms:
    """What the row's visit asks for; fields that its own side leaves blank come from the next of `sides`."""
    if not has_any(row, [side + name for side in sides for name in TASK_FIELDS]):
        return PLAIN_TASK

    def first[T](name: str, read: Callable[[Cell, Column], Reading[T]]) -> T | None:
        found = (row.value(side + name, read) for side in sides)
        return next((value for value in found if value is not None), None)

    window = first("soft_window", lambda cell, _column: soft_window(cell, day, zone))
    early, late = first("early_per_min", read_money), first("late_per_min", read_money)
    return TaskTerms(
        soft=SoftWindow(window, early or 0, late or 0) if window is not None else None,
        zones=first("zones", read_classes) or frozenset(),
        customer=next((t for side in sides if (t := row.folded(side + "customer"))), ""),
        service_by_vehicle=first("service_by_vehicle", read_minutes_by_name) or read_only({}),
        service_by_driver=first("service_by_driver", read_minutes_by_name) or read_only({}),
        quiet=first("quiet", lambda cell, _column: quiet_hours(cell, day, zone)) or (),
        max_height_cm=first("max_height", read_height),
    )


def has_company(row: Row) -> bool:
    """True when the list has a column that puts orders into groups."""
    return has_any(row, tuple(RelationKind))


def company_of(row: Row, order_id: str) -> tuple[Company, ...]:
    """The groups that the row puts its order into."""
    found = []
    for kind in RelationKind:
        column = row.column(kind.value)
        for label in values.names(text) if column and (text := row.text_of(column)) else ():
            found.append(Company(kind, label, order_id))
    return tuple(found)


def has_any(row: Row, names: Sequence[str]) -> bool:
    """True when the list has one of these columns."""
    return not row.layout.by_field.keys().isdisjoint(names)


def whole(cell: Cell, habit: Habit, least: float = 0, most: float = MOST) -> int:
    """A whole number from `least` to `most`."""
    found = values.number(cell, habit).value
    if not found.is_integer():
        raise Unreadable("whole-unreadable")
    if not least <= found <= most:
        raise Unreadable("number-out-of-range", low=f"{least:g}", high=f"{most:.0f}")
    return int(found)


def read_money(cell: Cell, column: Column) -> Reading[int]:
    """Cents of an amount in units."""
    return values.cents(values.number(cell, column.habit), MOST)


def read_names(cell: Cell, _column: Column) -> Reading[frozenset[str]]:
    """Names between semicolons or commas, as they are written."""
    return Reading(frozenset(values.names(cell)))


def read_classes(cell: Cell, column: Column) -> Reading[frozenset[str]]:
    """Names that order and fleet must spell alike, in lower case: zones, classes of goods."""
    return values.folded_names(cell, column.habit)


def pairs(text: str) -> list[tuple[str, str]]:
    """Names with figures: "lift=2; cold=3"."""
    found = []
    for part in filter(None, (part.strip() for part in _PAIRS_APART.split(text))):
        match = _PAIR.fullmatch(part)
        if match is None:
            raise Unreadable("pairs-unreadable")
        found.append((match[1], match[2]))
    return found


def read_levels(cell: Cell, column: Column) -> Reading[Mapping[str, int]]:
    """Levels by skill, the skills in lower case."""
    found = {name.casefold(): whole(figure, column.habit) for name, figure in pairs(shown(cell))}
    return Reading(read_only(found))


def read_minutes_by_name(cell: Cell, column: Column) -> Reading[Mapping[str, int]]:
    """Seconds by name from minutes or lengths of time: "van-1=10; van-2=0:15"."""
    found = {name: durations.duration(length, 60, column.habit).value for name, length in pairs(shown(cell))}
    return Reading(read_only(found))


def read_height(cell: Cell, column: Column) -> Reading[int]:
    """Centimetres; "3.5 m" and figures below 20 are metres."""
    match = _HEIGHT.fullmatch(shown(cell).strip())
    if match is None:
        raise Unreadable("number-unreadable")
    figure = values.number(match[1], column.habit).value
    in_metres = match[2].lower() == "m" if match[2] else figure < _LOWEST_CM
    cm = round(figure * _CM_PER_M) if in_metres else round(figure)
    if not _LOWEST_CM <= cm <= MOST:
        raise Unreadable("number-out-of-range", low=str(_LOWEST_CM), high=f"{MOST:.0f}")
    return Reading(cm, "metres-to-centimetres" if in_metres else "", f"{cm} cm")


def soft_window(cell: Cell, day: dt.date, zone: ZoneInfo) -> Reading[TimeWindow]:
    """One window in which service should start."""
    spans = windows.spans(cell, zone, UNDECIDED, day)
    if len(spans.value) != 1:
        raise Unreadable("window-several")
    ((start, end),) = spans.value
    first, last = start.seconds if start else 0, end.seconds if end else DAY_S
    begins = (start and start.date) or (end and end.date) or day
    ends = (end and end.date) or begins
    if moment(ends, last, zone) < moment(begins, first, zone):
        raise Unreadable("window-reversed", value=f"{times.wall(first)}-{times.wall(last)}")
    return Reading(TimeWindow(moment(begins, first, zone), moment(ends, last, zone)), spans.rule, spans.after)


def quiet_hours(cell: Cell, day: dt.date, zone: ZoneInfo) -> Reading[tuple[TimeWindow, ...]]:
    """Quiet hours of a day as moments; 22:00-06:00 is its early morning and its night."""
    spans = windows.spans(cell, zone)
    found = []
    for start, end in spans.value:
        first, last = start.seconds if start else 0, end.seconds if end else DAY_S
        begins = (start and start.date) or day
        ends = (end and end.date) or begins
        if last < first and begins == ends:
            found.append(TimeWindow(moment(begins, 0, zone), moment(begins, last, zone)))
            last += DAY_S
        if moment(ends, last, zone) < moment(begins, first, zone):
            raise Unreadable("window-reversed", value=f"{times.wall(first)}-{times.wall(last)}")
        found.append(TimeWindow(moment(begins, first, zone), moment(ends, last, zone)))
    return Reading(merged(found), spans.rule, spans.after)


def _end(cell: Cell, _column: Column) -> Reading[RouteEnd]:
    for end in RouteEnd:
        if aliases.is_word(end.value, shown(cell)):
            return Reading(end)
    raise Unreadable("end-unreadable")
