"""The judge: what happens on a route, minute by minute, and every rule that it breaks.

The board, the map, the exports and the figures show what this module computes, and every engine's answer is
checked by it before anyone sees it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import chain as joined
from itertools import pairwise
from typing import Any, NamedTuple

from dispatcher.model import relations, several_shifts
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
from dispatcher.model.docks import Loading, could_wait_s, crowded, staggered
from dispatcher.model.fleet import Shift
from dispatcher.model.ground import Ground, Stay, ground_of, stays_of
from dispatcher.model.leaving import later_departures, worth
from dispatcher.model.limits import Costing, Course, costs_of
from dispatcher.model.order import NO_LOAD
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.steps import Chain, as_driven, chain_of, leaves_of
from dispatcher.model.timing import Timing, place
from dispatcher.model.trips import trips_of
from dispatcher.model.values import dataclass
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

    @property
    def work_s(self) -> int:
        """Seconds of work: all but breaks, and rests by law."""
        rests = sum(halt.duration_s for halt in self.halts if halt.kind is CallKind.REST)
        return self.duration_s - rests - sum(rest.duration_s for rest in self.breaks)

    def by_stop(self) -> list[tuple[Visit, ...]]:
        """The visits in groups: tasks served one after the other at one place are one stop."""
        firsts = [i for i, visit in enumerate(self.visits) if visit.is_new_stop]
        return [self.visits[a:b] for a, b in zip(firsts, [*firsts, len(self.visits)][1:], strict=True)]


def schedule(day: Day, route: Route) -> Schedule:
    """Judge one route. Raises KeyError for a shift or task that the day does not know.

    Where traffic hangs on the hour it leaves when that is best: see `dispatcher.model.leaving`. What was said of a
    route lately is not worked out again.
    """
    ground = ground_of(day, route.shift_id)
    stays = stays_of(day, ground.shift, route.tasks)
    if not stays:
        return Schedule(route)
    known = day.verdicts.get(route, stays)
    if known is None:
        known = _best(day, route, ground, stays)
        day.verdicts.keep(route, stays, known)
    return known


def _best(day: Day, route: Route, ground: Ground, stays: Sequence[Stay]) -> Schedule:
    laid = _laid_out(day, ground, stays)
    judged = _judged(day, route, ground, laid, ground.shift.earliest)
    if ground.driving.traffic is None:
        return judged
    moments = later_departures(day, judged, ground.shift, laid.chain.nodes)
    return min((judged, *(_judged(day, route, ground, laid, moment) for moment in moments)), key=worth)


class _Laid(NamedTuple):
    """A route before it is timed."""

    trips: Sequence[Trip]
    calls: Sequence[Call]
    chain: Chain
    loads: Sequence[Loads]


def _laid_out(day: Day, ground: Ground, stays: Sequence[Stay]) -> _Laid:
    nodes, shift = [stay.node for stay in stays], ground.shift
    trips = trips_of(day, shift, nodes)
    calls = calls_of(day, shift, nodes, trips) if ground.may_call else ()
    loads = [loads_of(nodes[trip.first : trip.end]) for trip in trips]
    return _Laid(trips, calls, chain_of(day, ground, stays, calls), loads)


def _judged(day: Day, route: Route, ground: Ground, laid: _Laid, earliest: int) -> Schedule:
    """The route when it starts at `earliest` or later."""
    (trips, calls, chain, loads), shift = laid, ground.shift
    first_trip = () if chain.is_plain else chain.nodes[: trips[0].end]
    timing = place(chain.line, shift.breaks, *_hours(shift, route, first_trip, earliest))
    chain = as_driven(chain, timing)
    visits = _visits(chain, timing, loads)
    halts = tuple(_halts(chain, timing)) if calls else ()
    course = _course(day, ground, laid, chain, timing, visits, halts)
    costs = costs_of(course)
    return Schedule(
        route,
        visits,
        tuple(Rest(chain.at[t.gap], t.start, t.duration_s) for t in timing.breaks),
        timing.start,
        timing.end,
        course.distance_m,
        course.driving_s,
        course.waiting_s,
        course.stops,
        loads[0][1],
        sum(costs.values()),
        (*broken_rules(course, chain, timing), *_without_power(course, calls)),
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


def _visits(chain: Chain, timing: Timing, loads: Sequence[Loads]) -> tuple[Visit, ...]:
    line, leaves = chain.line, leaves_of(chain.line, timing)
    idle_s = [
        start - left - travel_s - setup_s
        for start, left, travel_s, setup_s in zip(timing.starts, leaves, line.travel_s, line.setup_s, strict=False)
    ]
    for taken in timing.breaks:
        if taken.gap < len(idle_s):
            idle_s[taken.gap] -= taken.duration_s
    columns = (timing.arrivals, timing.starts, leaves[1:], idle_s, line.travel_s, chain.metres, chain.is_new)
    rows: Iterable[tuple[Any, ...]] = zip(*columns, strict=False)
    if chain.calls:
        rows = (row for row, call in zip(rows, chain.calls, strict=False) if call is None)
    held = joined.from_iterable(levels for levels, _ in loads)
    ends = zip(chain.stays, rows, held, strict=True)
    return tuple([Visit._make((stay.node.ref, stay.place, *row, after)) for stay, row, after in ends])


def _halts(chain: Chain, timing: Timing) -> Iterator[Halt]:
    for k, call in enumerate(chain.calls[:-1]):
        if call is not None:
            there, arrival, start = chain.stops[k + 1], timing.arrivals[k], timing.starts[k]
            yield Halt(call.kind, chain.at[k], there, arrival, start, call.seconds)


def _course(
    day: Day,
    ground: Ground,
    laid: _Laid,
    chain: Chain,
    timing: Timing,
    visits: Sequence[Visit],
    halts: Sequence[Halt],
) -> Course:
    line = chain.line
    driving_s, setup_s = sum(line.travel_s), sum(line.setup_s)
    service_s = sum(line.service_s)  # calls among them
    if line.hours is not None:
        service_s = sum(visit.departure - visit.start for visit in visits) + sum(h.duration_s for h in halts)
    rest_s = sum(t.duration_s for t in timing.breaks)
    departures = [timing.start, *(h.start + h.duration_s for h in halts if h.kind is CallKind.RELOAD)]
    if halts and halts[0].kind is CallKind.LOAD:
        departures[0] = halts[0].start + halts[0].duration_s
    tolls, ways = ground.driving.tolls, pairwise(chain.stops)
    return Course(
        day,
        ground.shift,
        chain.nodes,
        laid.trips,
        laid.loads,
        visits,
        departures,
        timing.start,
        timing.end,
        sum(chain.metres),
        driving_s,
        timing.end - timing.start - driving_s - setup_s - service_s - rest_s,
        rest_s + sum(h.duration_s for h in halts if h.kind is CallKind.REST),
        sum(chain.is_new),
        sum(tolls[a][b] for a, b in ways if a is not None and b is not None) if tolls is not None else 0,
        ground.is_plain and chain.is_plain,
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


def hang_together(day: Day) -> bool:
    """Whether what one route does may break a rule of another."""
    return bool(day.rules.relations or day.rules.docks or day.shared_drivers)


def with_others(day: Day, schedules: Sequence[Schedule]) -> tuple[Schedule, ...]:
    """The routes of a plan as they are beside each other: vans that share a dock leave one after the other, and orders
    apart that belong together, too many vans at a dock, or several shifts of one driver that are too much together by
    the law on driving, are violations."""
    if not hang_together(day):
        return tuple(schedules)
    schedules = [_begun_at(day, s, moment) for s, moment in zip(schedules, _departures(day, schedules), strict=True)]
    found: dict[str, list[Violation]] = {}
    docked = [(s.route.shift_id, s.halts) for s in schedules]
    shared = several_shifts.between(day, {s.route.shift_id: s for s in schedules if s.visits})
    apart = relations.between(day, [s.route for s in schedules])
    for shift_id, violation in (*apart, *crowded(day, docked), *shared):
        found.setdefault(shift_id, []).append(violation)
    return tuple(
        replace(s, violations=(*s.violations, *found[s.route.shift_id])) if s.route.shift_id in found else s
        for s in schedules
    )


def _departures(day: Day, schedules: Sequence[Schedule]) -> list[int]:
    """When each route begins so that nobody waits for a dock and nobody is late."""
    asking = []
    for s in schedules:
        shift, earliest, latest = day.shifts[s.route.shift_id], s.start, s.start
        if s.route.departs is None and s.halts and s.halts[0].kind is CallKind.LOAD:
            earliest, latest = shift.earliest, s.start + could_wait_s(day, s.visits, shift.latest - s.end)
            if shift.terms.latest_start is not None:
                latest = max(s.start, min(latest, shift.terms.latest_start))
        asking.append(Loading(s.route.shift_id, earliest, s.start, latest, s.halts))
    return staggered(day, asking)


def _begun_at(day: Day, judged: Schedule, moment: int) -> Schedule:
    """The route as it goes when it begins then; one that would break more by waiting begins as it would alone."""
    if moment == judged.start:
        return judged
    moved = replace(schedule(day, replace(judged.route, departs=moment)), route=judged.route)
    return judged if moment > judged.start and len(moved.violations) > len(judged.violations) else moved
