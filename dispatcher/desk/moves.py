"""A move by hand before it is made: what it would cost, and every rule that it would break or mend.

Pure figures on a planned date, quick enough to be asked at every movement of the pointer. The command that makes the
move asks the same function, so that what was shown is what happens.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dispatcher.desk.day_travel import roads_of
from dispatcher.desk.results import Planned
from dispatcher.model.day import Day, places_of, price_of_leaving_out
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.schedule import Judged, Schedule, hang_together, schedule, with_others
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation
from dispatcher.planning.insertion import best_place, with_order, without_order
from dispatcher.roads.router import Router

TAKEN_OUT = "Taken out of the plan by hand."
TRIES = 12
"""So many of the most promising places in a route are judged; a group of orders shares them, two for each at least."""


@dataclass(frozen=True, slots=True)
class Move:
    """Orders to a shift, or out of the plan (`shift_id` None).

    `position` counts the tasks of that shift's route as it stands before the move, moved ones included: the orders go
    before the task with that number. None: each goes where it costs least.
    """

    order_ids: tuple[str, ...]
    shift_id: str | None
    position: int | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """What a move does. Differences in cents, metres and seconds of all routes together; `broken` and `mended` are
    violations by shift. `touched` are the shifts whose routes differ, `after` is the date as it then stands."""

    move: Move
    cost: int
    distance_m: int
    duration_s: int
    broken: tuple[tuple[str, Violation], ...]
    mended: tuple[tuple[str, Violation], ...]
    touched: frozenset[str]
    after: Planned


def effect_of(planned: Planned, move: Move) -> Effect:
    """What the move would do. Raises Refused for orders without a sure place, and for a shift that is not there.

    `planned.day` has to know the travel of the moved orders to and from everything: `reaching` adds it.
    """
    _refuse_unknown(planned.day, move)
    day = _unlocked(planned.day, move.order_ids)
    before = {s.route.shift_id: s for s in planned.judged.schedules}
    routes = {shift_id: s.route for shift_id, s in before.items()}
    touched = {shift_id for shift_id, route in routes.items() if any(r.order_id in move.order_ids for r in route.tasks)}
    for shift_id in touched:
        for order_id in move.order_ids:
            routes[shift_id] = without_order(routes[shift_id], order_id)
    if move.shift_id is not None:
        touched.add(move.shift_id)
        base = routes.setdefault(move.shift_id, Route(move.shift_id))
        stood = before[move.shift_id].route if move.shift_id in before else base
        routes[move.shift_id] = _with_moved(day, base, stood, move)
        lock = Lock(day.shifts[move.shift_id].driver.id)
        day = day.with_orders(replace(day.orders[order_id], lock=lock) for order_id in move.order_ids)
    judged = _judged(day, routes, before, touched)
    return _compared(planned, move, day, before, judged, touched)


def _judged(
    day: Day, routes: Mapping[str, Route], before: Mapping[str, Schedule], touched: set[str]
) -> dict[str, Schedule]:
    """Every route after the move; where routes hang together, what one does may break a rule of another."""
    if hang_together(day):
        return {s.route.shift_id: s for s in with_others(day, [schedule(day, route) for route in routes.values()])}
    return {
        shift_id: schedule(day, route) if shift_id in touched else before[shift_id]
        for shift_id, route in routes.items()
    }


def reaching(planned: Planned, order_ids: Iterable[str], router: Router) -> Planned:
    """The same date with travel between the places of these orders and all others."""
    day = planned.day
    orders = [day.orders[order_id] for order_id in order_ids if order_id in day.orders]
    own = [place for place in places_of(orders, ()) if place in day.place_of]
    if not own:
        return planned
    roads = roads_of(router, {planned.date: planned.roads}, day.shifts.values(), planned.zone)
    return replace(planned, day=replace(day, travel=roads.reaching(day.travel, own)))


def _refuse_unknown(day: Day, move: Move) -> None:
    problems = []
    for order_id in move.order_ids:
        if order_id not in day.orders:
            cause = f"Order “{order_id}” cannot be moved: it has no sure place on this date."
            problems.append(Problem("order-unknown", cause, "Set its place first, or look whether it is in the list."))
    if move.shift_id is not None and move.shift_id not in day.shifts:
        cause = f"There is no shift “{move.shift_id}” on this date."
        problems.append(Problem("shift-unknown", cause, f"Choose one of: {', '.join(day.shifts)}."))
    if problems:
        raise Refused(problems)


def _unlocked(day: Day, order_ids: Sequence[str]) -> Day:
    return day.with_orders(replace(day.orders[id_], lock=None) for id_ in order_ids if day.orders[id_].lock is not None)


def _with_moved(day: Day, base: Route, stood: Route, move: Move) -> Route:
    """The target's route with the moved orders in it."""
    if move.position is None:
        tries = max(2, TRIES // max(1, len(move.order_ids)))
        for order_id in move.order_ids:
            base = _at_best(day, base, order_id, tries)
        return base
    at = min(max(move.position, 0), len(stood.tasks))
    at -= sum(ref.order_id in move.order_ids for ref in stood.tasks[:at])
    for order_id in move.order_ids:
        refs = day.refs(order_id)
        base = with_order(base, refs, (at,)) if len(refs) == 1 else _pair_at(day, base, refs, at)
        at += 1
    return base


def _at_best(day: Day, route: Route, order_id: str, tries: int) -> Route:
    """The order at its cheapest place that keeps every rule, else at the least breach of the shortest detours."""
    found = best_place(day, [route], order_id, tries)
    if found is not None:
        return found.route
    refs, shift = day.refs(order_id), day.shifts[route.shift_id]
    ends = [day.place_of[end] if end is not None else None for end in (shift.start, shift.end)]
    way = [ends[0], *(day.nodes[ref].place for ref in route.tasks), ends[1]]
    via = [day.nodes[ref].place for ref in refs]
    metres = day.travel.distance_m

    def detour(at: int) -> int:
        here, there = way[at], way[at + 1]
        stops = [place for place in (here, *via, there) if place is not None]
        saved = metres[here][there] if here is not None and there is not None else 0
        return sum(metres[a][b] for a, b in itertools.pairwise(stops)) - saved

    nearest = sorted(range(len(route.tasks) + 1), key=detour)[:tries]
    tried = (schedule(day, with_order(route, refs, (at,) * len(refs))) for at in nearest)
    return min(tried, key=_badness).route


def _pair_at(day: Day, route: Route, refs: tuple[TaskRef, ...], at: int) -> Route:
    """One half of a linked order at that place, the other where it breaks least and costs least."""
    count = len(route.tasks)
    places = [(at, j) for j in range(at, count + 1)] + [(i, at) for i in range(at)]
    return min((schedule(day, with_order(route, refs, place)) for place in places), key=_badness).route


def _badness(judged: Schedule) -> tuple[int, int, int]:
    return len(judged.violations), sum(v.amount for v in judged.violations), judged.cost


def _compared(
    planned: Planned,
    move: Move,
    day: Day,
    before: Mapping[str, Schedule],
    judged: Mapping[str, Schedule],
    touched: set[str],
) -> Effect:
    concerned = judged.keys() if hang_together(day) else touched
    old = [before[shift_id] for shift_id in concerned if shift_id in before]
    new = [judged[shift_id] for shift_id in concerned]
    was, now = _violations(old), _violations(new)
    return Effect(
        move,
        sum(s.cost for s in new) - sum(s.cost for s in old),
        sum(s.distance_m for s in new) - sum(s.distance_m for s in old),
        sum(s.duration_s for s in new) - sum(s.duration_s for s in old),
        tuple((key[0], v) for key, v in now.items() if key not in was or was[key].amount < v.amount),
        tuple((key[0], v) for key, v in was.items() if key not in now),
        frozenset(touched),
        _after(planned, move, day, judged),
    )


def _violations(schedules: Iterable[Schedule]) -> dict[tuple[str, str, str, str], Violation]:
    return {(s.route.shift_id, v.rule, v.order_id, v.detail): v for s in schedules for v in s.violations}


def _after(planned: Planned, move: Move, day: Day, judged: Mapping[str, Schedule]) -> Planned:
    left = [u for u in planned.plan.unassigned if u.order_id not in move.order_ids]
    if move.shift_id is None:
        left += [Unassigned(id_, Verdict.NOT_FOUND, (Reason(None, TAKEN_OUT),)) for id_ in move.order_ids]
    plan = Plan(tuple(s.route for s in judged.values()), tuple(left))
    served = {ref.order_id for route in plan.routes for ref in route.tasks}
    left_out = frozenset(order_id for order_id in day.orders if order_id not in served)
    cost = sum(s.cost for s in judged.values()) + sum(price_of_leaving_out(day.orders[id_]) for id_ in left_out)
    return replace(planned, day=day, plan=plan, judged=Judged(plan, tuple(judged.values()), left_out, cost))
