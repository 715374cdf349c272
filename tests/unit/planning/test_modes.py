"""What of a plan stays in each mode of planning, with every engine."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Judged, judge, schedule
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import OnPlan, PlannerEngine, PlanOptions, Stopped
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.modes import wanted
from dispatcher.planning.ortools_engine import OrToolsEngine
from dispatcher.planning.request import Mode, PlanRequest
from tests.factors.town import bring, shift, town

MakeDay = Callable[..., Day]
ENGINES: tuple[PlannerEngine, ...] = (OrToolsEngine(), InsertionEngine())
engines = pytest.mark.parametrize("engine", ENGINES, ids=lambda e: e.name)
SECONDS = 0.5


def never() -> bool:
    return False


def planned(engine: PlannerEngine, day: Day, standing: tuple[Route, ...], request: PlanRequest) -> Judged:
    """What the request comes to on the true day."""
    asked = wanted(day, standing, request)
    found = plan_checked(engine, asked.day, asked.options, lambda _: None, never)
    return judge(asked.true_day, asked.plan(found.plan))


def first_plan(day: Day) -> tuple[Route, ...]:
    return plan_checked(InsertionEngine(), day, PlanOptions(5), lambda _: None, never).plan.routes


def by_shift(routes: tuple[Route, ...]) -> dict[str, list[str]]:
    return {r.shift_id: [ref.order_id for ref in r.tasks] for r in routes if r.tasks}


def served(routes: tuple[Route, ...]) -> set[str]:
    return {ref.order_id for route in routes for ref in route.tasks}


def without(day: Day, count: int) -> Day:
    """The day before its last orders came."""
    kept = list(day.orders.items())[: len(day.orders) - count]
    return Day(dict(kept), day.shifts, day.travel)


def thrown_about(route: Route) -> Route:
    """The same tasks in a silly sequence, a pickup still before its delivery."""
    return replace(route, tasks=(*route.tasks[::2], *route.tasks[1::2]))


@engines
def test_keeping_the_plan_leaves_planned_orders_where_they_are(engine: PlannerEngine, make_day: MakeDay) -> None:
    """Driver and sequence of every planned order stay; new orders come in between."""
    day = make_day(5, 24, 5)
    before = first_plan(without(day, 8))
    new = set(list(day.orders)[-8:])
    judged = planned(engine, day, before, PlanRequest(Mode.KEEP, SECONDS))
    after = by_shift(judged.plan.routes)
    old_ones = {shift: [o for o in orders if o not in new] for shift, orders in after.items()}
    left_out_before = set(day.orders) - served(before)
    assert {s: [o for o in orders if o not in left_out_before] for s, orders in old_ones.items() if orders} == by_shift(
        before
    )
    assert served(judged.plan.routes) & new
    assert not judged.violations


def test_new_orders_go_where_they_cost_least(make_day: MakeDay) -> None:
    """One new order is put at its best place of all, at once and not after the whole time given."""
    from dispatcher.planning.insertion import best_place, routes_by_shift

    day = make_day(5, 24, 5)
    before = first_plan(without(day, 1))
    new = list(day.orders)[-1]
    best = best_place(day, routes_by_shift(day, before).values(), new)
    assert best is not None
    judged = planned(OrToolsEngine(), day, before, PlanRequest(Mode.KEEP, 60))
    assert judged.routes_cost == judge(day, Plan(before)).routes_cost + best.cost_delta


def test_a_broken_route_is_kept_as_the_dispatcher_left_it(make_day: MakeDay) -> None:
    """Adding new orders neither mends nor fills a route that breaks a rule."""
    day = make_day(5, 24, 5)
    before = first_plan(without(day, 4))
    broken = max(before, key=lambda r: len(r.tasks))
    broken = replace(broken, tasks=tuple(reversed(broken.tasks)))
    assert schedule(day, broken).violations
    standing = tuple(broken if r.shift_id == broken.shift_id else r for r in before)
    judged = planned(InsertionEngine(), day, standing, PlanRequest(Mode.KEEP, SECONDS))
    assert broken in judged.plan.routes


def test_to_keep_a_plan_that_is_not_there_is_to_plan_anew(make_day: MakeDay) -> None:
    """The same plan comes of both."""
    day = make_day(5, 20, 4)
    kept = planned(InsertionEngine(), day, (), PlanRequest(Mode.KEEP, SECONDS))
    assert kept == planned(InsertionEngine(), day, (), PlanRequest(Mode.ANEW, SECONDS))


@engines
def test_planning_anew_is_never_dearer_than_the_plan_before(engine: PlannerEngine, make_day: MakeDay) -> None:
    """However short the time: the plan before is known, and only a cheaper one takes its place."""
    day = make_day(9, 24, 5)
    before = plan_checked(OrToolsEngine(), day, PlanOptions(1.5, seed=3), lambda _: None, never)
    judged = planned(engine, day, before.plan.routes, PlanRequest(Mode.ANEW, 0.05))
    assert judged.cost <= before.cost


@engines
def test_resequencing_keeps_every_order_with_its_shift(engine: PlannerEngine, make_day: MakeDay) -> None:
    """The same orders on the same shifts, nothing dearer, nothing more broken; what was left out stays out."""
    day = make_day(9, 24, 5)
    routes = first_plan(without(day, 4))
    standing = tuple(thrown_about(r) if not schedule(day, thrown_about(r)).violations else r for r in routes)
    judged = planned(engine, day, standing, PlanRequest(Mode.RESEQUENCE, SECONDS))
    before = judge(day, Plan(standing))
    assert {s: sorted(o) for s, o in by_shift(judged.plan.routes).items()} == {
        s: sorted(o) for s, o in by_shift(standing).items()
    }
    assert judged.routes_cost <= before.routes_cost
    assert judged.violations <= before.violations
    assert judged.left_out == before.left_out


def test_resequencing_mends_what_a_sequence_can_mend(make_day: MakeDay) -> None:
    """A route that is late by its sequence alone is in time afterwards; an order whose driver lacks the skill stays
    there all the same."""
    day = make_day(9, 24, 5)
    routes = [r for r in first_plan(day) if len(r.tasks) > 4]
    silly = replace(routes[0], tasks=tuple(sorted(routes[0].tasks)))
    first = silly.tasks[0].order_id
    orders = {**day.orders, first: replace(day.orders[first], skills=frozenset({"nobody has it"}))}
    day = Day(orders, day.shifts, day.travel)
    late = schedule(day, silly).violations
    assert len(late) > 1
    judged = planned(OrToolsEngine(), day, (silly,), PlanRequest(Mode.RESEQUENCE, 1))
    assert [v.detail for s in judged.schedules for v in s.violations] == ["nobody has it"]
    assert served(judged.plan.routes) == served((silly,))


@engines
def test_other_drivers_keep_their_routes(engine: PlannerEngine, make_day: MakeDay) -> None:
    """Routes of shifts that are not selected stay to the task; orders left out may join the selected ones."""
    day = make_day(5, 24, 5)
    before = first_plan(without(day, 6))
    selected = frozenset(day.shifts) - {before[0].shift_id}
    judged = planned(engine, day, before, PlanRequest(Mode.SELECTED, SECONDS, shift_ids=selected))
    others = {s: o for s, o in by_shift(before).items() if s not in selected}
    assert {s: o for s, o in by_shift(judged.plan.routes).items() if s not in selected} == others
    assert served(judged.plan.routes) - served(before)
    assert judged.cost <= judge(day, Plan(before)).cost
    assert not any(r.locked for r in judged.plan.routes)


def test_a_closed_route_is_spread_over_the_others(make_day: MakeDay) -> None:
    """Its driver has nothing left, the others keep driver and sequence of what they had, and orders that were locked to
    the driver go with others; those who lock a route keep it."""
    day = make_day(9, 16, 5)
    before = first_plan(day)
    closed = min(before, key=lambda r: len(r.tasks)).shift_id
    own = [ref.order_id for route in before if route.shift_id == closed for ref in route.tasks]
    locked = replace(day.orders[own[0]], lock=Lock(day.shifts[closed].driver.id), must_serve=True)
    day = day.with_orders([locked])
    judged = planned(InsertionEngine(), day, before, PlanRequest(Mode.CLOSE, SECONDS, shift_ids=frozenset({closed})))
    after = by_shift(judged.plan.routes)
    assert closed not in after
    moved = set(own) | (set(day.orders) - served(before))
    for shift_id, names in by_shift(before).items():
        if shift_id != closed:
            assert [name for name in after[shift_id] if name not in moved] == names
    assert own[0] in served(judged.plan.routes)
    kept = tuple(replace(route, locked=route.shift_id == closed) for route in before)
    again = planned(InsertionEngine(), day, kept, PlanRequest(Mode.CLOSE, SECONDS, shift_ids=frozenset({closed})))
    assert by_shift(again.plan.routes)[closed] == by_shift(before)[closed]


class Swapping:
    """An engine that gives what is open to the last shift in the sequence of the orders' names, and knows nothing."""

    name = "swapping"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """One plan, told twice."""
        taken = {ref.order_id for route in options.locked for ref in route.tasks}
        tasks = tuple(ref for name in sorted(day.orders) if name not in taken for ref in day.refs(name))
        found = Plan((*options.locked, Route(list(day.shifts)[-1], tasks)))
        on_incumbent(found)
        return found


def test_a_closed_route_that_goes_to_one_driver_is_planned_by_the_engine() -> None:
    """Insertion goes up and down the street; what stays with the others is not touched, and is not locked by it."""
    round_trip = ((0, 9), (12, 10), (5, -3), (9, -13), (-7, -12), (-11, 3), (-1, 0))
    names = [f"o{number}" for number, _ in enumerate(round_trip)]
    orders = [bring(name, *place) for name, place in zip(names, round_trip, strict=True)]
    shifts = [shift("anna"), shift("ben", {"max_stops": 1}), shift("carl")]
    day = town([*orders, bring("own", -3)], shifts)
    stands = (route_of(day, "anna", names), route_of(day, "ben", ("own",)))
    request = PlanRequest(Mode.CLOSE, 5, shift_ids=frozenset({"anna"}), solutions=1)
    assert planned(InsertionEngine(), day, stands, request).cost > judge(day, Plan(stands)).cost
    judged = planned(Swapping(), day, stands, request)
    assert judged.cost == judge(day, Plan(stands)).cost
    assert by_shift(judged.plan.routes) == {"carl": names, "ben": ["own"]}
    assert not any(route.locked for route in judged.plan.routes)


def route_of(day: Day, shift_id: str, names: Iterable[str]) -> Route:
    """A route with these orders in sequence."""
    return Route(shift_id, tuple(ref for name in names for ref in day.refs(name)))


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(1, 500), mode=st.sampled_from(Mode), at=st.integers(0, 3))
def test_locks_are_kept_in_every_mode(seed: int, mode: Mode, at: int, make_day: MakeDay) -> None:
    """A locked route stays to the task and locked; an order locked to a driver is served by that driver or nobody,
    unless the driver stays at home; no order is served twice."""
    day = make_day(seed, 14, 4)
    routes = first_plan(day)
    if not routes:
        return
    locked = replace(routes[at % len(routes)], locked=True)
    standing = tuple(locked if r.shift_id == locked.shift_id else r for r in routes)
    chosen = frozenset(list(day.shifts)[:2])
    judged = planned(InsertionEngine(), day, standing, PlanRequest(mode, 0.2, shift_ids=chosen))
    assert locked in judged.plan.routes
    assert [r for r in judged.plan.routes if r.locked] == [locked]
    at_home = chosen - {locked.shift_id} if mode is Mode.CLOSE else frozenset()
    gone = {day.shifts[shift_id].driver.id for shift_id in at_home}
    for route in judged.plan.routes:
        assert route.shift_id not in at_home
        for ref in route.tasks:
            lock = day.orders[ref.order_id].lock
            assert lock is None or lock.driver_id in {day.shifts[route.shift_id].driver.id, *gone}
    assert not judged.violations


@pytest.mark.parametrize("mode", Mode)
def test_an_order_locked_to_its_place_keeps_it(mode: Mode, make_day: MakeDay) -> None:
    """First in the sequence of its driver, whatever is planned around it."""
    day = make_day(5, 16, 4)
    routes = first_plan(day)
    route = max(routes, key=lambda r: len(r.tasks))
    order_id = route.tasks[0].order_id
    lock = Lock(day.shifts[route.shift_id].driver.id, 0)
    day = Day({**day.orders, order_id: replace(day.orders[order_id], lock=lock)}, day.shifts, day.travel)
    chosen = frozenset(day.shifts) if mode is not Mode.CLOSE else frozenset(day.shifts) - {route.shift_id}
    judged = planned(OrToolsEngine(), day, routes, PlanRequest(mode, SECONDS, shift_ids=chosen))
    after = next(r for r in judged.plan.routes if r.shift_id == route.shift_id)
    assert after.tasks[0].order_id == order_id
    assert not judged.violations
