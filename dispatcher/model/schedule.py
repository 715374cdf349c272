"""The judge: what happens on a route, minute by minute, and every rule that it breaks.

The board, the map, the exports and the figures show what this module computes, and every engine's answer is
checked by it before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from dispatcher.model import relations
from dispatcher.model.breaches import broken_rules
from dispatcher.model.calls import (
    Call,
    CallKind,
    Halt,
    Loads,
    Trip,
    calls_of,
    loads_of,
    missing_watt_hours,
    release_of,
)
from dispatcher.model.day import Day, Node, price_of_leaving_out
from dispatcher.model.docks import Loading, crowded, staggered
from dispatcher.model.fleet import Shift
from dispatcher.model.leaving import later_departures, worth
from dispatcher.model.limits import Costing, Course, costs_of
from dispatcher.model.order import NO_LOAD
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.steps import Step, as_driven, gaps_of, services_of, steps_of
from dispatcher.model.timing import Gap, Service, Timing, place
from dispatcher.model.trips import trips_of
from dispatcher.model.violation import Rule, Violation
from dispatcher.model.visit import Visit as Visit


@dataclass(frozen=True, slots=True)
class Rest:
    """A break as scheduled; `after` is the number of tasks served before it."""

    after: int
    start: int
    duration_s: int


@dataclass(frozen=True, slots=True)
class Schedule:
    """A route in time. `cost` in cents, by what it is for in `costs`; all zero for a route without tasks."""

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
    halts: tuple[Halt, ...] = ()
    costs: Mapping[Costing, int] = field(default_factory=dict)

    @property
    def duration_s(self) -> int:
        """Seconds from start to end, breaks and waiting included."""
        return self.end - self.start

    def by_stop(self) -> list[tuple[Visit, ...]]:
        """The visits in groups: tasks served one after the other at one place are one stop."""
        firsts = [i for i, visit in enumerate(self.visits) if visit.is_new_stop]
        return [self.visits[a:b] for a, b in zip(firsts, [*firsts, len(self.visits)][1:], strict=True)]


def schedule(day: Day, route: Route) -> Schedule:
    """Judge one route. Raises KeyError for a shift or task that the day does not know.

    Where traffic hangs on the hour it leaves when that is best: see `dispatcher.model.leaving`.
    """
    shift = day.shifts[route.shift_id]
    nodes = [day.nodes[ref] for ref in route.tasks]
    if not nodes:
        return Schedule(route)
    laid = _laid_out(day, shift, nodes)
    judged = _judged(day, route, shift, laid, shift.earliest)
    if day.driving(shift).traffic is None:
        return judged
    others = (_judged(day, route, shift, laid, moment) for moment in later_departures(day, judged, shift, nodes))
    return min((judged, *others), key=worth)


class _Laid(NamedTuple):
    """A route before it is timed."""

    nodes: Sequence[Node]
    trips: Sequence[Trip]
    calls: Sequence[Call]
    steps: Sequence[Step]
    gaps: Sequence[Gap]
    services: Sequence[Service]
    loads: Sequence[Loads]


def _laid_out(day: Day, shift: Shift, nodes: Sequence[Node]) -> _Laid:
    trips = trips_of(day, shift, nodes)
    calls = calls_of(day, shift, nodes, trips)
    steps = list(steps_of(day, shift, nodes, calls))
    services = list(services_of(day, shift, steps))
    loads = [loads_of(nodes[trip.first : trip.end]) for trip in trips]
    return _Laid(nodes, trips, calls, steps, gaps_of(steps), services, loads)


def _judged(day: Day, route: Route, shift: Shift, laid: _Laid, earliest: int) -> Schedule:
    """The route when it starts at `earliest` or later."""
    nodes, trips, calls, steps, gaps, services, loads = laid
    timing = place(gaps, services, shift.breaks, *_hours(shift, route, nodes[: trips[0].end], earliest))
    if day.driving(shift).traffic is not None:
        steps = as_driven(steps, services, timing)
        gaps = gaps_of(steps)
    visits = tuple(_visits(nodes, steps, gaps, services, timing, [held for levels, _ in loads for held in levels]))
    halts = tuple(_halts(steps, services, timing)) if calls else ()
    course = _course(day, shift, nodes, trips, loads, steps, gaps, timing, visits, halts)
    costs = costs_of(course)
    return Schedule(
        route,
        visits,
        tuple(Rest(steps[t.gap].at, t.start, t.duration_s) for t in timing.breaks),
        timing.start,
        timing.end,
        course.distance_m,
        course.driving_s,
        course.waiting_s,
        course.stops,
        loads[0][1],
        sum(costs.values()),
        (*broken_rules(course, steps, timing), *_without_power(course, calls)),
        halts,
        costs,
    )


def _hours(shift: Shift, route: Route, first_trip: Sequence[Node], earliest: int) -> tuple[int, int, int | None]:
    """When the route may start, when the shift ends, and when it must have started."""
    earliest = max(earliest, release_of(first_trip) or earliest)
    if route.departs is None:
        return earliest, shift.latest, shift.earliest if shift.terms.begins_at_once else shift.terms.latest_start
    departs = max(earliest, route.departs)
    return departs, shift.latest, departs


def _visits(
    nodes: Sequence[Node],
    steps: Sequence[Step],
    gaps: Sequence[Gap],
    services: Sequence[Service],
    timing: Timing,
    loads: Sequence[Mapping[str, int]],
) -> Iterator[Visit]:
    rests = [0] * len(steps)
    for taken in timing.breaks:
        rests[taken.gap] += taken.duration_s
    left = timing.start
    for k, service in enumerate(services):
        step, start = steps[k], timing.starts[k]
        idle = start - left - gaps[k].travel_s - gaps[k].setup_s - rests[k]
        left = start + service.lasting(start)
        if step.served is None:
            continue
        node, leg, held = nodes[step.at], step.leg, loads[step.at]
        arrival = timing.arrivals[k]
        yield Visit(node.ref, node.place, arrival, start, left, idle, leg.seconds, leg.metres, step.is_new, held)


def _halts(steps: Sequence[Step], services: Sequence[Service], timing: Timing) -> Iterator[Halt]:
    for step, service, arrival, start in zip(steps, services, timing.arrivals, timing.starts, strict=False):
        if step.call is not None:
            yield Halt(step.call.kind, step.at, step.there, arrival, start, service.service_s)


def _course(
    day: Day,
    shift: Shift,
    nodes: Sequence[Node],
    trips: Sequence[Trip],
    loads: Sequence[Loads],
    steps: Sequence[Step],
    gaps: Sequence[Gap],
    timing: Timing,
    visits: Sequence[Visit],
    halts: Sequence[Halt],
) -> Course:
    driving_s = sum(step.leg.seconds for step in steps)
    rest_s = sum(t.duration_s for t in timing.breaks)
    halt_s = sum(h.duration_s for h in halts)
    setup_s = sum(gap.setup_s for gap in gaps)
    service_s = sum(visit.departure - visit.start for visit in visits)
    departures = [timing.start, *(h.start + h.duration_s for h in halts if h.kind is CallKind.RELOAD)]
    if halts and halts[0].kind is CallKind.LOAD:
        departures[0] = halts[0].start + halts[0].duration_s
    tolls = day.driving(shift).tolls
    ways = [(s.here, s.there) for s in steps] if tolls is not None else []
    return Course(
        day,
        shift,
        nodes,
        trips,
        loads,
        visits,
        departures,
        timing.start,
        timing.end,
        sum(step.leg.metres for step in steps),
        driving_s,
        timing.end - timing.start - driving_s - setup_s - service_s - halt_s - rest_s,
        rest_s + sum(h.duration_s for h in halts if h.kind is CallKind.REST),
        sum(s.is_new for s in steps),
        sum(tolls[a][b] for a, b in ways if a is not None and b is not None) if tolls is not None else 0,
    )


def _without_power(course: Course, calls: Sequence[Call]) -> Iterator[Violation]:
    missing = missing_watt_hours(course.day, course.shift, course.nodes, calls, course.trips)
    if missing:
        yield Violation(Rule.BATTERY, missing)


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
    schedules = with_others(day, [schedule(day, route) for route in plan.routes])
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


def with_others(day: Day, schedules: Sequence[Schedule]) -> tuple[Schedule, ...]:
    """The routes of a plan as they are beside each other: vans that share a dock leave one after the other, and orders
    apart that belong together, or too many vans at a dock, are violations."""
    if not day.rules.relations and not day.rules.docks:
        return tuple(schedules)
    schedules = [_sooner(day, s, moment) for s, moment in zip(schedules, _departures(day, schedules), strict=True)]
    found: dict[str, list[Violation]] = {}
    docked = [(s.route.shift_id, s.halts) for s in schedules]
    for shift_id, violation in (*relations.between(day, [s.route for s in schedules]), *crowded(day, docked)):
        found.setdefault(shift_id, []).append(violation)
    return tuple(
        replace(s, violations=(*s.violations, *found[s.route.shift_id])) if s.route.shift_id in found else s
        for s in schedules
    )


def _departures(day: Day, schedules: Sequence[Schedule]) -> list[int]:
    """When each route begins so that nobody waits for a dock: no later than it would alone."""
    asking = []
    for s in schedules:
        is_free = s.route.departs is None and bool(s.halts) and s.halts[0].kind is CallKind.LOAD
        earliest = day.shifts[s.route.shift_id].earliest if is_free else s.start
        asking.append(Loading(s.route.shift_id, earliest, s.start, s.halts))
    return staggered(day, asking)


def _sooner(day: Day, judged: Schedule, moment: int) -> Schedule:
    if moment == judged.start:
        return judged
    return replace(schedule(day, replace(judged.route, departs=moment)), route=judged.route)
