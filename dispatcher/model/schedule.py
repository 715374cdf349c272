"""The judge: what happens on a route, minute by minute, and every rule that it breaks.

The board, the map, the exports and the figures show what this module computes, and every engine's answer is
checked by it before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dispatcher.model.day import Day, Node, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.order import NO_LOAD, TaskKind
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.timing import Gap, Service, Timing, place
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.model.violation import Rule, Violation


@dataclass(frozen=True, slots=True)
class Visit:
    """One task as scheduled (moments in seconds). `is_new_stop` is False when the van did not move for it.

    `waiting_s` is idle time before the service; `load_after` what the van holds afterwards.
    """

    ref: TaskRef
    place: int
    arrival: int
    start: int
    departure: int
    waiting_s: int
    leg_s: int
    leg_m: int
    is_new_stop: bool
    load_after: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Rest:
    """A break as scheduled; `after` is the number of tasks served before it."""

    after: int
    start: int
    duration_s: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """A route in time. `cost` in cents; all zero for a route without tasks."""

    route: Route
    visits: tuple[Visit, ...] = ()
    breaks: tuple[Rest, ...] = ()
    start: int = 0
    end: int = 0
    distance_m: int = 0
    travel_s: int = 0
    waiting_s: int = 0
    stops: int = 0
    load_at_start: Mapping[str, int] = NO_LOAD
    cost: int = 0
    violations: tuple[Violation, ...] = ()

    @property
    def duration_s(self) -> int:
        """Seconds from start to end, breaks and waiting included."""
        return self.end - self.start

    def by_stop(self) -> list[tuple[Visit, ...]]:
        """The visits in groups: tasks served one after the other at one place are one stop."""
        firsts = [i for i, visit in enumerate(self.visits) if visit.is_new_stop]
        return [self.visits[a:b] for a, b in zip(firsts, [*firsts, len(self.visits)][1:], strict=True)]


def schedule(day: Day, route: Route) -> Schedule:
    """Judge one route. Raises KeyError for a shift or task that the day does not know."""
    shift = day.shifts[route.shift_id]
    nodes = [day.nodes[ref] for ref in route.tasks]
    if not nodes:
        return Schedule(route)
    legs = _legs(day, shift, nodes)
    gaps = [Gap(leg.seconds, leg.setup_s) for leg in legs]
    services = [Service(node.task.windows, node.task.service_s) for node in nodes]
    timing = place(gaps, services, shift.breaks, shift.earliest, shift.latest)
    loads, load_at_start = _loads(nodes)
    visits = _visits(nodes, legs, timing, loads)
    distance_m = sum(leg.metres for leg in legs)
    travel_s = sum(gap.travel_s for gap in gaps)
    work_s = travel_s + sum(gap.setup_s for gap in gaps) + sum(s.service_s for s in services)
    stops = sum(v.is_new_stop for v in visits)
    broken = (
        *_late(nodes, timing, shift),
        *_overloaded(nodes, loads, load_at_start, shift),
        *_over_limits(shift, timing, distance_m, stops),
        *_not_allowed(nodes, shift),
        *_unpaired(nodes),
        *_no_road(nodes, legs),
    )
    return Schedule(
        route,
        visits,
        tuple(Rest(t.gap, t.start, t.duration_s) for t in timing.breaks),
        timing.start,
        timing.end,
        distance_m,
        travel_s,
        timing.end - timing.start - work_s - sum(t.duration_s for t in timing.breaks),
        stops,
        load_at_start,
        route_cost(shift, distance_m, timing.end - timing.start),
        broken,
    )


def route_cost(shift: Shift, distance_m: int, duration_s: int) -> int:
    """Cents for a used route: per use, per km and per hour from start to end."""
    vehicle = shift.vehicle
    return (
        vehicle.cost_per_use
        + (vehicle.cost_per_km * distance_m + 500) // 1000
        + (vehicle.cost_per_hour * duration_s + 1800) // 3600
    )


class _Leg(NamedTuple):
    """The way to a task or to the end place. Without a road the figures are the crow-flies estimate."""

    seconds: int
    metres: int
    setup_s: int
    has_road: bool = True


def _leg(day: Day, seconds: Sequence[Sequence[int]], here: int, there: int, setup_s: int) -> _Leg:
    if seconds[here][there] < UNREACHABLE:
        return _Leg(seconds[here][there], day.travel.distance_m[here][there], setup_s)
    return _Leg(*estimated_leg(day.travel.places[here], day.travel.places[there]), setup_s, has_road=False)


def _legs(day: Day, shift: Shift, nodes: Sequence[Node]) -> list[_Leg]:
    """One leg before each task, and one to the end place."""
    seconds = day.durations(shift.vehicle.speed_factor)
    legs: list[_Leg] = []
    here = day.place_of[shift.start] if shift.start is not None else None
    for i, node in enumerate(nodes):
        there = node.place
        setup = 0 if i and there == here else node.task.setup_s
        legs.append(_Leg(0, 0, setup) if here is None else _leg(day, seconds, here, there, setup))
        here = there
    if shift.end is None or here is None:
        legs.append(_Leg(0, 0, 0))
    else:
        legs.append(_leg(day, seconds, here, day.place_of[shift.end], 0))
    return legs


def _loads(nodes: Sequence[Node]) -> tuple[list[dict[str, int]], dict[str, int]]:
    """What the van holds after each task, and at the start: the goods of plain deliveries."""
    held: dict[str, int] = {}
    for node in nodes:
        if not node.order.is_linked:
            if node.task.kind is TaskKind.DELIVERY:
                for name, change in node.load_change.items():
                    held[name] = held.get(name, 0) - change
            else:
                for name in node.load_change:
                    held.setdefault(name, 0)
    at_start = dict(held)
    after: list[dict[str, int]] = []
    for node in nodes:
        if node.load_change:
            held = dict(held)
            for name, change in node.load_change.items():
                held[name] = held.get(name, 0) + change
        after.append(held)
    return after, at_start


def _visits(
    nodes: Sequence[Node],
    legs: Sequence[_Leg],
    timing: Timing,
    loads: Sequence[Mapping[str, int]],
) -> tuple[Visit, ...]:
    rests = [0] * (len(nodes) + 1)
    for taken in timing.breaks:
        rests[taken.gap] += taken.duration_s
    visits: list[Visit] = []
    left = timing.start
    for i, node in enumerate(nodes):
        leg = legs[i]
        start = timing.starts[i]
        idle = start - left - leg.seconds - leg.setup_s - rests[i]
        left = start + node.task.service_s
        is_new = i == 0 or nodes[i - 1].place != node.place
        visits.append(
            Visit(
                node.ref, node.place, timing.arrivals[i], start, left, idle, leg.seconds, leg.metres, is_new, loads[i]
            )
        )
    return tuple(visits)


def _late(nodes: Sequence[Node], timing: Timing, shift: Shift) -> Iterator[Violation]:
    for node, start in zip(nodes, timing.starts, strict=True):
        if node.task.windows and start > node.task.windows[-1].latest:
            yield Violation(Rule.LATE, start - node.task.windows[-1].latest, node.ref.order_id)
    if timing.end > shift.latest:
        yield Violation(Rule.SHIFT, timing.end - shift.latest)
    for taken in timing.breaks:
        if taken.late_s:
            yield Violation(Rule.BREAK, taken.late_s)


def _overloaded(
    nodes: Sequence[Node], loads: Sequence[Mapping[str, int]], at_start: Mapping[str, int], shift: Shift
) -> Iterator[Violation]:
    for name, most in shift.vehicle.capacity.items():
        worst, at = at_start.get(name, 0), ""
        for node, held in zip(nodes, loads, strict=True):
            if held.get(name, 0) > worst:
                worst, at = held[name], node.ref.order_id
        if worst > most:
            yield Violation(Rule.LOAD, worst - most, at, name)


def _over_limits(shift: Shift, timing: Timing, distance_m: int, stops: int) -> Iterator[Violation]:
    vehicle = shift.vehicle
    limits = (
        (Rule.TIME, timing.end - timing.start, vehicle.max_time_s),
        (Rule.RANGE, distance_m, vehicle.max_distance_m),
        (Rule.STOPS, stops, vehicle.max_stops),
    )
    for rule, used, most in limits:
        if most is not None and used > most:
            yield Violation(rule, used - most)


def _not_allowed(nodes: Sequence[Node], shift: Shift) -> Iterator[Violation]:
    driver = shift.driver.id
    seen: set[str] = set()
    for position, node in enumerate(nodes):
        order = node.order
        lock = order.lock
        if lock and lock.position is not None and node.ref.kind is order.tasks[0].kind and lock.position != position:
            yield Violation(Rule.LOCK, 1, order.id, "position")
        if order.id in seen:
            continue
        seen.add(order.id)
        for skill in sorted(order.skills - shift.skills):
            yield Violation(Rule.SKILL, 1, order.id, skill)
        if driver in order.forbidden_drivers or (order.allowed_drivers and driver not in order.allowed_drivers):
            yield Violation(Rule.DRIVER, 1, order.id)
        if lock and lock.driver_id != driver:
            yield Violation(Rule.LOCK, 1, order.id, "driver")


def _unpaired(nodes: Sequence[Node]) -> Iterator[Violation]:
    waiting: set[str] = set()
    for node in nodes:
        if not node.order.is_linked:
            continue
        if node.ref.kind is TaskKind.PICKUP:
            waiting.add(node.order.id)
        elif node.order.id in waiting:
            waiting.remove(node.order.id)
        else:
            yield Violation(Rule.PAIR, 1, node.order.id, "delivery before its pickup")
    for order_id in sorted(waiting):
        yield Violation(Rule.PAIR, 1, order_id, "pickup without its delivery")


def _no_road(nodes: Sequence[Node], legs: Sequence[_Leg]) -> Iterator[Violation]:
    for i, leg in enumerate(legs):
        if not leg.has_road:
            yield Violation(Rule.ROAD, 1, nodes[min(i, len(nodes) - 1)].ref.order_id)


@dataclass(frozen=True, slots=True)
class Judged:
    """A plan with every route's schedule. `cost` in cents includes the price of what is left out."""

    plan: Plan
    schedules: tuple[Schedule, ...]
    left_out: frozenset[str]
    cost: int

    @property
    def routes_cost(self) -> int:
        """Cents that the routes themselves cost: what people pay. Leaving out is priced only to weigh plans."""
        return sum(s.cost for s in self.schedules)

    @property
    def violations(self) -> int:
        """How many breaches all routes have together."""
        return sum(len(s.violations) for s in self.schedules)


def judge(day: Day, plan: Plan) -> Judged:
    """Judge a whole plan. Raises ValueError when a task stands in it twice: no engine may answer that."""
    schedules = tuple(schedule(day, route) for route in plan.routes)
    served: set[TaskRef] = set()
    for route in plan.routes:
        for ref in route.tasks:
            if ref in served:
                raise ValueError(f"the plan serves {ref.order_id!r} twice")
            served.add(ref)
    here = {ref.order_id for ref in served}
    left_out = frozenset(order_id for order_id in day.orders if order_id not in here)
    cost = sum(s.cost for s in schedules) + sum(price_of_leaving_out(day.orders[i]) for i in left_out)
    return Judged(plan, schedules, left_out, cost)
