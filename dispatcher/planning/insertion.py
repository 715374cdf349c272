"""The best place for an order in a route or in all routes: quick checks first, the judge last.

The checks look at windows, loads, skills and drivers and never turn down a place that the judge would allow (they
leave breaks aside and take the rest exactly). What passes is judged in the sequence of its estimated cost.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.serving import may_serve, serving
from dispatcher.model.terms import Serving
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.timing import first_moment
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.violation import Rule

PASSED, NEVER = -(10**15), 10**15
"""Stand for a latest start that no driver can make, and for leaving a stop that comes too late."""


@dataclass(frozen=True, slots=True)
class Insertion:
    """A place that keeps every rule: the route with the order in it, and how many cents dearer it is."""

    route: Route
    cost_delta: int


class Place(NamedTuple):
    """Where the tasks of an order could go: `at` counts tasks of the route before each of them is put in."""

    estimate: float
    route: Route
    at: tuple[int, ...]


def with_order(route: Route, refs: Sequence[TaskRef], at: Sequence[int]) -> Route:
    """The route with the tasks put in, each before the task that stood at its place."""
    tasks = list(route.tasks)
    for shift, (ref, place) in enumerate(zip(refs, at, strict=True)):
        tasks.insert(place + shift, ref)
    return replace(route, tasks=tuple(tasks))


def without_order(route: Route, order_id: str) -> Route:
    """The route without any task of that order."""
    return replace(route, tasks=tuple(r for r in route.tasks if r.order_id != order_id))


def best_place(day: Day, routes: Iterable[Route], order_id: str, tries: int | None = None) -> Insertion | None:
    """The cheapest place for the order's tasks over all `routes`, None when no place keeps every rule.

    A route with a violation of its own takes the order only where that mends it. With `tries` only so many of the
    most promising places are judged until one holds: quick, and nearly always the same answer.
    """
    order = day.orders[order_id]
    refs = day.refs(order_id)
    places = sorted((p for route in routes for p in _places(day, route, order)), key=lambda p: p.estimate)
    before: dict[str, int] = {}
    best: Insertion | None = None
    for judged, found in enumerate(places):
        if tries is not None and judged >= tries and best is not None:
            break
        new = schedule(day, with_order(found.route, refs, found.at))
        if any(v.rule is not Rule.MINIMUM for v in new.violations):  # there are only more to come
            continue
        key = found.route.shift_id
        if key not in before:
            before[key] = schedule(day, found.route).cost
        delta = new.cost - before[key]
        if best is None or delta < best.cost_delta:
            best = Insertion(new.route, delta)
    return best


def all_places(day: Day, route: Route, order_id: str) -> Iterator[Route]:
    """The route with the order at every place that keeps a pickup before its delivery, rules aside."""
    refs = day.refs(order_id)
    count = len(route.tasks)
    for first in range(count + 1):
        if len(refs) == 1:
            yield with_order(route, refs, (first,))
        else:
            for second in range(first, count + 1):
                yield with_order(route, refs, (first, second))


class _Line:
    """A route with the earliest and latest moments between its tasks, breaks left aside."""

    def __init__(self, day: Day, route: Route, shift: Shift) -> None:
        self.shift = shift
        self.nodes = [day.nodes[ref] for ref in route.tasks]
        self._day = day
        self._shortest = min(day.rules.service_by_hour, default=1.0)
        self.seconds, self.metres, _, self.traffic = day.driving(shift)
        self.first = day.place_of[shift.start] if shift.start is not None else None
        self.last = day.place_of[shift.end] if shift.end is not None else None
        self.leaves = self._forward(shift.earliest)
        self.latest = self._backward(shift.latest)
        self.length_m, self.work_s = self._whole()

    def _forward(self, moment: int) -> list[int]:
        """When the van can leave the start (entry 0) and each task (entry i + 1)."""
        leaves, here = [moment], self.first
        for node in self.nodes:
            served = self.serve(moment, here, node, is_first=len(leaves) == 1)
            moment = NEVER if served is None else served
            leaves.append(moment)
            here = node.place
        return leaves

    def _backward(self, moment: int) -> list[int]:
        """The latest moment to be ready for each task, and (last entry) to be at the end."""
        latest = [moment]
        after: Node | None = None
        for node in reversed(self.nodes):
            leave_by = self.leave_by(node.place, after, latest[-1])
            latest.append(_start_by(self.served(node).windows, leave_by - self.service_s(node)))
            after = node
        return latest[::-1]

    def _stops_with(self, at: Sequence[int], nodes: Sequence[Node]) -> int:
        """Stops of the route with the tasks in it: tasks in a row at one place are one stop."""
        places = [node.place for node in self.nodes]
        for shift, (index, node) in enumerate(zip(at, nodes, strict=True)):
            places.insert(index + shift, node.place)
        return 1 + sum(a != b for a, b in itertools.pairwise(places))

    def _whole(self) -> tuple[int, int]:
        """(metres, seconds of travel and service) of the route; setup, waiting and breaks come on top."""
        stops = [p for p in (self.first, *(n.place for n in self.nodes), self.last) if p is not None]
        if not self.nodes:
            return 0, 0
        legs = list(itertools.pairwise(stops))
        work_s = sum(self.seconds[a][b] for a, b in legs) + sum(self.service_s(n) for n in self.nodes)
        return sum(self.metres[a][b] for a, b in legs), work_s

    def arrival(self, here: int, there: int, moment: int) -> int:
        """When the van arrives that leaves at `moment`."""
        if self.traffic is None:
            return moment + self.seconds[here][there]
        return self.traffic.arrival(here, there, moment)

    def ready(self, here: int, after: Node | None, moment: int) -> int:
        """When the van that leaves `here` is ready for the next task, or at the end."""
        if after is None:
            return moment if self.last is None else self.arrival(here, self.last, moment)
        return self.arrival(here, after.place, moment) + (self.served(after).setup_s if after.place != here else 0)

    def leave_by(self, here: int, after: Node | None, moment: int) -> int:
        """The latest moment to leave `here` so as to be ready by `moment`."""
        there = self.last if after is None else after.place
        if after is not None and there != here:
            moment -= self.served(after).setup_s
        if there is None:
            return moment
        if self.traffic is None:
            return moment - self.seconds[here][there]
        return self.traffic.departure(here, there, moment)

    def serve(self, moment: int, here: int | None, node: Node, is_first: bool) -> int | None:
        """When the van can leave `node` after leaving `here` at `moment`; None when it comes too late."""
        windows, _, setup_s, _, _ = self.served(node)
        if here is None:
            ready = moment + setup_s
        else:
            ready = self.arrival(here, node.place, moment)
            ready += setup_s if is_first or here != node.place else 0
        if windows and ready > windows[-1].latest:
            return None
        return first_moment(windows, ready) + self.service_s(node)

    def served(self, node: Node) -> Serving:
        """How the shift serves a task."""
        return serving(self._day, self.shift, node)

    def service_s(self, node: Node) -> int:
        """Seconds of service, at the hour at which it is shortest."""
        return math.floor(self.served(node).service_s * self._shortest)

    def has_room(self, order: Order) -> bool:
        """Take note of the order's load; False when it is too much for the empty van already."""
        capacity = self.shift.vehicle.capacity
        self.levels = [
            (self._levels(name), amount, capacity[name])
            for name, amount in order.load.items()
            if name in capacity and amount
        ]
        fits = all(amount <= most for _, amount, most in self.levels)
        if self.shift.vehicle.terms.max_trips > 1:
            self.levels = []  # what is too much for one trip may go with the next
        return fits

    def _levels(self, name: str) -> list[int]:
        """What is held at the start (entry 0) and after each task (entry i + 1)."""
        brought = [n for n in self.nodes if n.task.kind is TaskKind.DELIVERY and not n.order.is_linked]
        levels = [-sum(n.load_change.get(name, 0) for n in brought)]
        for node in self.nodes:
            levels.append(levels[-1] + node.load_change.get(name, 0))
        return levels

    def keeps_limits(self, at: Sequence[int], nodes: Sequence[Node], metres: int, seconds: int) -> bool:
        """False when the loads, the longest way, time on the road or a missing road rule the place out."""
        if seconds >= UNREACHABLE // 2:
            return False
        if len(nodes) == 2:
            held = slice(at[0], at[1] + 1)
        else:
            held = slice(0, at[0] + 1) if nodes[0].task.kind is TaskKind.DELIVERY else slice(at[0], None)
        if any(max(levels[held]) + amount > most for levels, amount, most in self.levels):
            return False
        vehicle = self.shift.vehicle
        if vehicle.max_stops is not None and self._stops_with(at, nodes) > vehicle.max_stops:
            return False
        if vehicle.max_distance_m is not None and self.length_m + metres > vehicle.max_distance_m:
            return False
        if vehicle.max_time_s is None or self.traffic is not None:
            return True
        return self.work_s + seconds + sum(self.service_s(node) for node in nodes) <= vehicle.max_time_s

    def place_before(self, index: int) -> int | None:
        """Where the van is before the task at `index`."""
        return self.nodes[index - 1].place if index else self.first

    def joins(self, moment: int, here: int, index: int) -> bool:
        """True when leaving `here` at `moment` still makes everything from the task at `index` on."""
        after = self.nodes[index] if index < len(self.nodes) else None
        return self.ready(here, after, moment) <= self.latest[index]

    def detour(self, index: int, via: Sequence[int]) -> tuple[int, int]:
        """(metres, seconds) more when the van goes through `via` before the task at `index`; with traffic, at the pace
        at which it could leave for it."""
        before = self.place_before(index)
        after = self.nodes[index].place if index < len(self.nodes) else self.last
        stops = [p for p in (before, *via, after) if p is not None]
        metres = seconds = 0
        for a, b in itertools.pairwise(stops):
            metres += self.metres[a][b]
            seconds += self._leg_s(a, b, self.leaves[index] + seconds)
        if self.nodes and before is not None and after is not None:
            metres -= self.metres[before][after]
            seconds -= self._leg_s(before, after, self.leaves[index])
        return metres, seconds

    def _leg_s(self, here: int, there: int, moment: int) -> int:
        if self.traffic is None:
            return self.seconds[here][there]
        arrival = self.traffic.arrival(here, there, moment)
        return arrival - moment if self.traffic.is_by_road(here, there, arrival) else UNREACHABLE


def _start_by(windows: Sequence[TimeWindow], moment: int) -> int:
    if not windows:
        return moment
    for window in reversed(windows):
        if moment >= window.earliest:
            return min(moment, window.latest)
    return PASSED


def _places(day: Day, route: Route, order: Order) -> Iterator[Place]:
    shift = day.shifts[route.shift_id]
    if not may_serve(day, shift, order):
        return
    line = _Line(day, route, shift)
    if not line.has_room(order):
        return
    nodes = [day.nodes[ref] for ref in day.refs(order.id)]
    found = _single_places(line, nodes[0]) if len(nodes) == 1 else _pair_places(line, nodes[0], nodes[1])
    vehicle = shift.vehicle
    opening = 0 if route.tasks else vehicle.cost_per_use
    opening += sum(line.served(node).price for node in nodes)
    service_s = sum(line.service_s(node) for node in nodes)
    for at, metres, seconds in found:
        if not line.keeps_limits(at, nodes, metres, seconds):
            continue
        cost = vehicle.cost_per_km * metres / 1000 + vehicle.cost_per_hour * (seconds + service_s) / 3600
        yield Place(opening + cost, route, at)


def _single_places(line: _Line, node: Node) -> Iterator[tuple[tuple[int, ...], int, int]]:
    for i in range(len(line.nodes) + 1):
        leave = line.serve(line.leaves[i], line.place_before(i), node, is_first=i == 0)
        if leave is not None and line.joins(leave, node.place, i):
            yield (i,), *line.detour(i, (node.place,))


def _pair_places(line: _Line, pickup: Node, delivery: Node) -> Iterator[tuple[tuple[int, ...], int, int]]:
    count = len(line.nodes)
    for i in range(count + 1):
        leave = line.serve(line.leaves[i], line.place_before(i), pickup, is_first=i == 0)
        here = pickup.place
        to_pickup = line.detour(i, (pickup.place,))
        for j in range(i, count + 1):
            if leave is None:
                break
            handed = line.serve(leave, here, delivery, is_first=False)
            if handed is not None and line.joins(handed, delivery.place, j):
                if i == j:
                    metres, seconds = line.detour(i, (pickup.place, delivery.place))
                else:
                    metres, seconds = line.detour(j, (delivery.place,))
                    metres, seconds = metres + to_pickup[0], seconds + to_pickup[1]
                yield (i, j), metres, seconds
            if j < count:
                leave = line.serve(leave, here, line.nodes[j], is_first=False)
                here = line.nodes[j].place


def routes_by_shift(day: Day, routes: Iterable[Route]) -> dict[str, Route]:
    """One route per shift, empty where the plan has none."""
    given: Mapping[str, Route] = {route.shift_id: route for route in routes}
    return {shift_id: given.get(shift_id, Route(shift_id)) for shift_id in day.shifts}
