"""What orders, vans, drivers and days ask for beside the plain rules, as arrays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.serving import serving
from dispatcher.model.terms import RelationKind, RouteEnd
from dispatcher.model.timewindow import TimeWindow
from dispatcher.planning.sisr import arrays
from dispatcher.planning.sisr.arrays import BIG, Floats, Ints

Windows = tuple[TimeWindow, ...]
KINDS = {
    RelationKind.TOGETHER: arrays.TOGETHER,
    RelationKind.APART: arrays.APART,
    RelationKind.SEQUENCE: arrays.SEQUENCE,
    RelationKind.STRETCH: arrays.STRETCH,
    RelationKind.GATHERED: arrays.GATHERED,
}
BOUNDS = {None: arrays.ANYWHERE, RouteEnd.FIRST: arrays.IS_FIRST, RouteEnd.LAST: arrays.IS_LAST}


class Servings:
    """How each shift serves each task: `table` kinds x tasks x 5, `kind_of` the kind of each shift, `windows` w x 2."""

    def __init__(self, day: Day, nodes: Sequence[Node], base: int) -> None:
        self._firsts: dict[Windows, int] = {(): 0}
        self._rows: list[tuple[int, int]] = []
        self._base = base
        self.kind_of: list[int] = []
        kinds: dict[bytes, int] = {}
        tables: list[Ints] = []
        known: list[tuple[Shift, Ints]] = []
        plain = [node.is_plain for node in nodes]
        for shift in day.shifts.values():
            same = next((table for other, table in known if _as_good(other, shift)), None)
            rows = same.copy() if same is not None else np.zeros((len(nodes), 5), np.int64)
            for i, node in enumerate(nodes):
                if same is None or not plain[i]:
                    rows[i] = self._row(day, shift, node)
            if same is None:
                known.append((shift, rows))
            key = rows.tobytes()
            if key not in kinds:
                kinds[key] = len(tables)
                tables.append(rows)
            self.kind_of.append(kinds[key])
        self.table: Ints = np.array(tables, np.int64).reshape(max(1, len(tables)) if nodes else 1, len(nodes), 5)
        self.windows: Ints = table(self._rows, 2)

    def _row(self, day: Day, shift: Shift, node: Node) -> tuple[int, int, int, int, int]:
        served = serving(day, shift, node)
        if served.windows not in self._firsts:
            self._firsts[served.windows] = len(self._rows)
            self._rows += [(w.earliest - self._base, w.latest - self._base) for w in served.windows]
        return served.service_s, served.setup_s, self._firsts[served.windows], len(served.windows), served.price


def _as_good(other: Shift, shift: Shift) -> bool:
    """True when both serve a task without terms in the same way on any day."""
    return other.vehicle.terms == shift.vehicle.terms and other.driver.terms == shift.driver.terms


def task_terms(nodes: Sequence[Node], base: int, classes: Mapping[str, int]) -> list[tuple[int, ...]]:
    """The columns of `Problem.task` from RELEASE on."""
    rows: list[tuple[int, ...]] = []
    for node in nodes:
        terms, soft = node.order.terms, node.task.terms.soft
        brings = node.task.kind is TaskKind.DELIVERY and not node.order.is_linked
        release = terms.release - base if brings and terms.release is not None else -BIG
        ride_s = BIG if terms.max_ride_s is None else terms.max_ride_s
        window = (soft.window.earliest - base, soft.window.latest - base) if soft else (-BIG, BIG)
        prices = (soft.early_per_min, soft.late_per_min) if soft else (0, 0)
        is_timed = soft is not None or terms.max_ride_s is not None
        rows.append((release, ride_s, classes[terms.goods], BOUNDS[terms.end], is_timed, *window, *prices))
    return rows


def shift_terms(day: Day, shift: Shift, kind: int, base: int) -> tuple[int, ...]:
    """The columns of `Problem.shift` from SERVES to CALLS."""
    van, terms, law = shift.vehicle.terms, shift.terms, shift.rest_rule
    driving = [s for s in (van.max_driving_s, law.max_driving_s if law else None) if s is not None]
    loading_s = terms.loading_s if shift.start is not None else 0
    trips = van.max_trips if shift.start is not None else 1
    limits = (van.max_work_s, van.max_waiting_s)
    return (
        kind,
        BIG if terms.latest_start is None else terms.latest_start - base,
        terms.begins_at_once,
        van.cost_per_stop,
        BIG if terms.regular_s is None else terms.regular_s,
        terms.cost_per_overtime_hour,
        van.fuel_per_100km * day.rules.fuel_price,
        van.co2_g_per_km * day.rules.co2_price,
        van.pays_tolls and day.driving(shift).tolls is not None,
        min(driving, default=BIG),
        *(BIG if s is None else s for s in limits),
        van.min_stops,
        van.min_work_s,
        trips,
        van.reload_s,
        loading_s,
        van.last_in_first_out,
        law.after_driving_s if law else BIG,
        law.rest_s if law else 0,
        _has_calls(shift),
    )


def _has_calls(shift: Shift) -> bool:
    loads = shift.start is not None and (shift.terms.loading_s > 0 or shift.vehicle.terms.max_trips > 1)
    return loads or shift.rest_rule is not None


def is_timed(day: Day, shift: Shift) -> bool:
    """Whether routes of the shift have to be timed step by step."""
    van = shift.vehicle.terms
    limits = (van.max_work_s, van.max_waiting_s)
    asks = shift.terms.begins_at_once or any(s is not None for s in limits) or van.min_work_s > 0
    return asks or _has_calls(shift) or bool(day.rules.service_by_hour)


def longest_s(shift: Shift) -> int:
    """The most seconds from start to end."""
    law = shift.rest_rule
    limits = [s for s in (shift.vehicle.max_time_s, law.max_duty_s if law else None) if s is not None]
    return min(limits, default=BIG)


def relations(day: Day, order_of: Mapping[str, int]) -> tuple[Ints, Ints, Ints, list[tuple[int, int]]]:
    """Relations, their orders, the relations of each order, and where those begin and how many they are."""
    rows: list[tuple[int, int, int]] = []
    members: list[int] = []
    of: list[list[int]] = [[] for _ in order_of]
    for relation in day.rules.relations:
        here = [order_of[name] for name in relation.order_ids if name in order_of]
        if len(here) < 2:
            continue
        for order in here:
            of[order].append(len(rows))
        rows.append((KINDS[relation.kind], len(members), len(here)))
        members += here
    related: list[int] = []
    columns = []
    for own in of:
        columns.append((len(related), len(own)))
        related += own
    return table(rows, 3), np.array(members, np.int64), np.array(related, np.int64), columns


def classes_of(orders: Sequence[Order]) -> dict[str, int]:
    """A number for each class of goods."""
    return {name: i for i, name in enumerate(sorted({order.terms.goods for order in orders}))}


def clashes(day: Day, classes: Mapping[str, int]) -> Ints:
    """For each class of goods a bit for each class that it must not be aboard with."""
    bits = [
        sum(1 << j for other, j in classes.items() if frozenset((name, other)) in day.rules.incompatible)
        for name in classes
    ]
    return np.array(bits, np.int64)


def day_terms(day: Day, base: int) -> tuple[Floats, Ints]:
    """The factors of service by the hour, and the cells of `Problem.day`."""
    has_ends = any(order.terms.end is not None for order in day.orders.values())
    midnight = day.rules.midnight - base
    return np.array(day.rules.service_by_hour, np.float64), np.array(
        [midnight, has_ends, bool(day.rules.incompatible), day.rules.price_of_spread], np.int64
    )


def rates(shifts: Ints) -> Floats:
    """Cents that a metre costs each shift, nothing rounded."""
    return shifts[:, arrays.PER_KM] / 1e3 + shifts[:, arrays.FUEL] / 1e8 + shifts[:, arrays.CO2] / 1e9


Part = tuple[frozenset[str], str]
"""A load of its own: classes of goods that share a compartment (none: the whole van), and the dimension."""


def parts_of(shift: Shift, classes: Mapping[str, int]) -> dict[Part, int]:
    """What a van can hold: by dimension, and by dimension and compartment."""
    room: dict[Part, int] = {(frozenset(), name): most for name, most in shift.vehicle.capacity.items()}
    taken: set[str] = set()
    for part in shift.vehicle.terms.compartments:
        own = frozenset(name for name in classes if name in part.goods and name not in taken)
        taken |= own
        if own:
            room |= {(own, name): most for name, most in part.capacity.items()}
    return room


def table(rows: Sequence[Sequence[int]], width: int) -> Ints:
    """Rows as an array that may have none."""
    return np.array(rows, np.int64).reshape(len(rows), width)
