"""From a day to arrays, and from arrays back to a plan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from dispatcher.model.day import Day, Node, price_of_leaving_out
from dispatcher.model.fleet import Break, Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Plan, Route
from dispatcher.model.relations import between
from dispatcher.planning.sisr import arrays, terms
from dispatcher.planning.sisr.arrays import BIG, Floats, Ints, Problem, Search, Short
from dispatcher.planning.sisr.curve import along
from dispatcher.planning.sisr.tables import Tables
from dispatcher.planning.sisr.terms import table
from dispatcher.planning.who_may import who_may

NEAR = 100
"""Neighbours of a task around which strings are removed."""


class Reading:
    """A day and its arrays: tasks, orders, places and shifts are known by their index here.

    What lies near each other has indices near each other: a search asks for neighbours all the time, and finds them in
    the same lines of the processor's memory.
    """

    def __init__(self, day: Day) -> None:
        self.day = day
        self.shifts: list[Shift] = list(day.shifts.values())
        curve = along(day.travel.places)
        self._row = {place: row for row, place in enumerate(curve)}
        self.nodes: list[Node] = sorted(day.nodes.values(), key=lambda node: self._row[node.place])
        self.orders: list[Order] = list({node.order.id: node.order for node in self.nodes}.values())
        self.index = {node.ref: i for i, node in enumerate(self.nodes)}
        moments = [s.earliest for s in self.shifts] + [w.earliest for n in self.nodes for w in n.task.windows]
        self.base = min(moments, default=0)
        self._order_of = {order.id: i for i, order in enumerate(self.orders)}
        self._classes = terms.classes_of(self.orders)
        self._room = [terms.parts_of(shift, self._classes) for shift in self.shifts]
        self._loads = sorted(
            {part for room in self._room for part in room}, key=lambda part: (sorted(part[0]), part[1])
        )
        self._tables = Tables(day, self.shifts, self.base, curve)

    def problem(self) -> Problem:
        """The arrays."""
        load, ways, size = self._load(), self._tables, len(self.day.travel.places)
        metres, seconds = ways.metres, ways.seconds
        rests, firsts = self._rests()
        servings = terms.Servings(self.day, self.nodes, self.base)
        relation, member, related, relations = terms.relations(self.day, self._order_of)
        factor, day = terms.day_terms(self.day, self.base)
        shift, allowed = self._shift(firsts, servings), self._allowed()
        capacity = self._capacity()
        shift[:, arrays.ALIKE] = _alike(shift, capacity, allowed, rests)
        return Problem(
            task=self._task(),
            serving=servings.table,
            order=self._order(relations),
            sorting=self._sorting(load, metres[0]),
            window=servings.windows,
            load=load,
            shift=shift,
            capacity=capacity,
            rest=rests,
            seconds=seconds,
            metres=metres,
            since=ways.since,
            seconds_from=np.ascontiguousarray(seconds[:, 0].transpose(0, 2, 1)),
            metres_from=np.ascontiguousarray(metres.transpose(0, 2, 1)),
            toll=ways.tolls(),
            near=self._near(metres[0], seconds[0, 0]),
            allowed=allowed,
            relation=relation,
            member=member,
            related=related,
            clash=terms.clashes(self.day, self._classes),
            factor=factor,
            day=day,
            rate=terms.rates(shift),
            spot=np.array([(at.lat, at.lon) for at in ways.places], np.float64).reshape(size, 2),
        )

    def take(self, search: Search, routes: Iterable[Route]) -> None:
        """Put the tasks of routes into a search; what they do not serve is left out."""
        shift_at = {shift.id: v for v, shift in enumerate(self.shifts)}
        routes = list(routes)
        lost = {found.order_id for _, found in between(self.day, routes)}
        for route in routes:
            tasks = [self.index[ref] for ref in route.tasks if ref in self.index and ref.order_id not in lost]
            v = shift_at.get(route.shift_id)
            if v is not None and tasks:
                search.route[v, arrays.LENGTH] = len(tasks)
                search.task[v, : len(tasks)] = tasks

    def plan(self, lengths: Ints, tasks: Ints) -> Plan:
        """The routes with tasks."""
        return Plan(
            tuple(
                Route(shift.id, tuple(self.nodes[i].ref for i in tasks[v, : lengths[v]]))
                for v, shift in enumerate(self.shifts)
                if lengths[v]
            )
        )

    def _task(self) -> Ints:
        rows = []
        asked = terms.task_terms(self.nodes, self.base, self._classes)
        for node, more in zip(self.nodes, asked, strict=True):
            if node.order.is_linked:
                is_pickup = node.task.kind is TaskKind.PICKUP
                kind = arrays.LINKED_PICKUP if is_pickup else arrays.LINKED_DELIVERY
            else:
                kind = arrays.BRINGS if node.task.kind is TaskKind.DELIVERY else arrays.FETCHES
            lock = node.order.lock
            is_first = node.task is node.order.tasks[0]
            position = lock.position if lock is not None and lock.position is not None and is_first else -1
            rows.append((self._row[node.place], self._order_of[node.order.id], kind, position, *more))
        return table(rows, 13)

    def _order(self, relations: Sequence[tuple[int, int]]) -> Ints:
        rows = []
        for order, related in zip(self.orders, relations, strict=True):
            refs = self.day.refs(order.id)
            second = self.index[refs[1]] if len(refs) > 1 else -1
            rows.append((self.index[refs[0]], second, price_of_leaving_out(order), *related))
        return table(rows, 5)

    def _rests(self) -> tuple[Ints, list[int]]:
        """The breaks of all shifts, each shift's as the judge takes them, and where each shift's begin."""
        rows: list[tuple[int, int, int]] = []
        firsts = []
        for shift in self.shifts:
            firsts.append(len(rows))
            rows += [(b.window.earliest - self.base, b.window.latest - self.base, b.duration_s) for b in in_turn(shift)]
        return table(rows, 3), firsts

    def _shift(self, first_breaks: Sequence[int], servings: terms.Servings) -> Ints:
        rows = []
        for shift, first, kind in zip(self.shifts, first_breaks, servings.kind_of, strict=True):
            vehicle = shift.vehicle
            rests = [b for b in shift.breaks if shift.earliest < b.window.latest < shift.latest and b.duration_s]
            longest = max(rests, key=lambda b: b.duration_s, default=None)
            rest = (0, 0, 0, len(rests), 0)
            if longest is not None:
                window = longest.window
                rest = (
                    window.earliest - self.base,
                    window.latest - self.base,
                    longest.duration_s,
                    len(rests),
                    1 << in_turn(shift).index(longest),
                )
            rows.append(
                (
                    shift.earliest - self.base,
                    shift.latest - self.base,
                    -1 if shift.start is None else self._row[self.day.place_of[shift.start]],
                    -1 if shift.end is None else self._row[self.day.place_of[shift.end]],
                    vehicle.cost_per_km,
                    vehicle.cost_per_hour,
                    vehicle.cost_per_use,
                    *(BIG if m is None else m for m in (vehicle.max_distance_m, vehicle.max_stops)),
                    terms.longest_s(shift),
                    self._tables.kind_of(shift),
                    -1,
                    first,
                    len(shift.breaks),
                    *rest,
                    *terms.shift_terms(self.day, shift, kind, self.base),
                    bool(len(self._tables.since)) or terms.is_timed(self.day, shift),
                    self._tables.way_of(shift),
                )
            )
        return table(rows, arrays.SHIFT_COLUMNS)

    def _allowed(self) -> NDArray[np.uint8]:
        rows = {name: row for row, name in enumerate(self.day.orders)}
        return np.ascontiguousarray(who_may(self.day)[[rows[order.id] for order in self.orders]])

    def _load(self) -> Ints:
        rows = [
            [n.order.load.get(name, 0) if not own or n.order.terms.goods in own else 0 for own, name in self._loads]
            for n in self.nodes
        ]
        return table(rows, len(self._loads))

    def _capacity(self) -> Ints:
        rows = [[room.get(part, BIG) for part in self._loads] for room in self._room]
        return table(rows, len(self._loads))

    def _sorting(self, load: Ints, metres: Short) -> Floats:
        """Per order: share of a van it fills, metres from a start, width, opening and closing of its windows, price."""
        room = np.maximum(1, np.minimum(self._capacity(), 10**12).max(axis=0, initial=1))
        starts = [self._row[self.day.place_of[s.start]] for s in self.shifts if s.start is not None][:1] or [0]
        rows = []
        for order in self.orders:
            tasks = [self.index[ref] for ref in self.day.refs(order.id)]
            first = self.nodes[tasks[0]]
            windows = first.task.windows
            opens = windows[0].earliest - self.base if windows else 0
            closes = windows[-1].latest - self.base if windows else 10**6
            fills = float((load[tasks[0]] / room).sum())
            rows.append(
                (
                    fills,
                    float(metres[starts[0], self._row[first.place]]),
                    closes - opens,
                    opens,
                    closes,
                    price_of_leaving_out(order),
                )
            )
        return np.array(rows, np.float64).reshape(len(rows), 6)

    def _near(self, metres: Short, seconds: Short) -> Ints:
        """The tasks nearest to each task, itself first."""
        at = np.array([self._row[node.place] for node in self.nodes], np.int64)
        count = min(len(at), NEAR)
        apart = np.ascontiguousarray((metres if metres.any() else seconds)[np.ix_(at, at)])
        np.fill_diagonal(apart, -1)
        near = np.argpartition(apart, count - 1, axis=1)[:, :count] if count else np.zeros((0, 0), np.int64)
        near.sort(axis=1)
        rows = np.take_along_axis(
            near, np.argsort(np.take_along_axis(apart, near, axis=1), axis=1, kind="stable"), axis=1
        )
        return np.ascontiguousarray(rows, np.int64)


def in_turn(shift: Shift) -> list[Break]:
    """The breaks in the sequence in which the judge lets them be taken."""
    return sorted(shift.breaks, key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))


def _alike(shift: Ints, capacity: Ints, allowed: NDArray[np.uint8], rests: Ints) -> list[int]:
    """For each shift the last one before it that could change places with it in any plan; -1: none."""
    last: dict[bytes, int] = {}
    found = []
    for v in range(len(shift)):
        row = shift[v].copy()
        own = rests[row[arrays.FIRST_BREAK] : row[arrays.FIRST_BREAK] + row[arrays.BREAKS]]
        row[arrays.FIRST_BREAK] = 0
        key = b"".join(part.tobytes() for part in (row, capacity[v], np.ascontiguousarray(allowed[:, v]), own))
        found.append(last.get(key, -1))
        last[key] = v
    return found
