"""What every planning engine promises, and what the judge makes of each of them, a careless one included."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

import pytest

from dispatcher.model.day import Day, places_of
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.packed import packed
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.travel import estimated_travel
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.child import ENGINES as NAMES
from dispatcher.planning.child import engine_named
from dispatcher.planning.engine import OnPlan, PlannerEngine, PlanOptions, Stopped
from dispatcher.planning.ortools_engine import OrToolsEngine
from tests.unit.planning.rush import with_bikes, with_rush

SECONDS = 0.4


class CarelessEngine:
    """A fake that deals tasks out like cards: once each, locked routes kept, and all other rules ignored."""

    name = "careless"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Tasks in turn to the open shifts, pickups before deliveries."""
        taken = {ref.order_id for route in options.locked for ref in route.tasks}
        open_shifts = [key for key in day.shifts if key not in {r.shift_id for r in options.locked}]
        dealt: dict[str, list[TaskRef]] = {key: [] for key in open_shifts}
        for i, order_id in enumerate(o for o in day.orders if o not in taken and open_shifts):
            dealt[open_shifts[i % len(open_shifts)]] += day.refs(order_id)
        plan = Plan((*options.locked, *(Route(k, tuple(tasks)) for k, tasks in dealt.items() if tasks)))
        on_incumbent(plan)
        return plan


ENGINES = (*map(engine_named, NAMES), CarelessEngine())
engines = pytest.mark.parametrize("engine", ENGINES, ids=lambda e: e.name)


def never() -> bool:
    return False


def checked(engine: PlannerEngine, day: Day, options: PlanOptions) -> tuple[Judged, list[Judged]]:
    better: list[Judged] = []
    return plan_checked(engine, day, options, better.append, never), better


def rules_kept(judged: Judged, locked: tuple[Route, ...] = ()) -> bool:
    return not any(s.violations for s in judged.schedules if s.route not in locked)


@engines
@pytest.mark.parametrize("seed", [0, 3, 4])
def test_every_answer_keeps_every_rule(engine: PlannerEngine, make_day: Callable[..., Day], seed: int) -> None:
    """Nothing that is shown breaks a rule, and each plan shown is cheaper than the one before."""
    day = make_day(seed)
    final, better = checked(engine, day, PlanOptions(SECONDS))
    assert all(rules_kept(judged) for judged in better)
    costs = [judged.cost for judged in better]
    assert costs == sorted(set(costs), reverse=True)
    assert final == better[-1] == judge(day, final.plan)


@engines
def test_no_task_is_doubled_or_made_up(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """A proposal serves only tasks of the day, each at most once, on at most one route per shift."""
    day = make_day(5)
    seen: list[Plan] = []
    seen.append(engine.plan(day, PlanOptions(SECONDS), seen.append, never))
    for plan in seen:
        counts = Counter(ref for route in plan.routes for ref in route.tasks)
        assert set(counts) <= set(day.nodes)
        assert set(counts.values()) <= {1}
        assert len({route.shift_id for route in plan.routes}) == len(plan.routes)


@engines
def test_locked_routes_stay_as_they_stand(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """A locked route is in every plan unchanged, even when it breaks a rule."""
    day = make_day(4)
    ids = list(day.orders)[12::-1]
    locked = Route("s1", tuple(ref for i in ids for ref in day.refs(i)), locked=True)
    assert judge(day, Plan((locked,))).violations
    final, better = checked(engine, day, PlanOptions(SECONDS, locked=(locked,)))
    for judged in (*better, final):
        assert locked in judged.plan.routes
        assert rules_kept(judged, (locked,))


@engines
def test_small_days(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """No orders, no shifts, or one order: an answer, not an error."""
    for orders, shifts in ((0, 0), (0, 2), (3, 0), (1, 1)):
        day = make_day(4, orders, shifts)
        final, _ = checked(engine, day, PlanOptions(0.1))
        assert len(final.left_out) + sum(len(r.tasks) > 0 for r in final.plan.routes) >= min(1, orders)
        assert rules_kept(final)


@engines
def test_stops_when_told(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """Told to stop at half a second, an engine with a minute to go comes back soon."""
    day = make_day(6, 40, 5)
    began = time.monotonic()
    engine.plan(day, PlanOptions(60), lambda _: None, lambda: time.monotonic() - began > 0.5)
    assert time.monotonic() - began < 1.5


@pytest.mark.parametrize("engine", ENGINES[:-1], ids=lambda e: e.name)
def test_locks_are_kept(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """Orders locked to a driver go with that driver; a locked place in the sequence is that place."""
    free = [
        Order(f"o{i}", delivery=Task(TaskKind.DELIVERY, location=Location(60.15 + i / 100, 24.9), service_s=60))
        for i in range(8)
    ]
    free[0] = replace(free[0], lock=Lock("d2"), must_serve=True)
    free[1] = replace(free[1], lock=Lock("d2", 1), must_serve=True)
    shifts = make_day(6, 0, 3).shifts
    travel = estimated_travel(places_of(free, shifts.values()))
    locked = Day({o.id: o for o in free}, shifts, travel)
    final, _ = checked(engine, locked, PlanOptions(SECONDS))
    route = next(r for r in final.plan.routes if r.shift_id == "s2")
    assert {free[0].id, free[1].id} <= {ref.order_id for ref in route.tasks}
    assert route.tasks[1] == locked.refs(free[1].id)[0]


@pytest.mark.parametrize("engine", ENGINES[:-1], ids=lambda e: e.name)
def test_the_same_seed_gives_the_same_plan(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """Ended by a number of solutions instead of the clock, a search can be repeated exactly."""
    day = make_day(7)
    options = PlanOptions(20, seed=3, solutions=30)
    plans = [engine.plan(day, options, lambda _: None, never) for _ in range(2)]
    assert plans[0] == plans[1]


def test_another_seed_searches_elsewhere(plain_day: Day) -> None:
    """On a day with one kind of van, where the search throws dice, the seed changes what it finds."""
    found = [
        OrToolsEngine().plan(plain_day, PlanOptions(20, seed=seed, solutions=40), lambda _: None, never)
        for seed in (1, 2, 3)
    ]
    assert len(set(found)) > 1


@engines
def test_vans_that_are_alike_and_windows(engine: PlannerEngine, plain_day: Day, make_day: Callable[..., Day]) -> None:
    """Where the search leaves moments open, it still tells of its plans; they keep the windows."""
    orders = {k: o for k, o in make_day(7, 40, 5).orders.items() if o.delivery and not o.pickup}
    asked = {k: Order(k, delivery=o.delivery) for k, o in orders.items()}
    shifts = {
        key: replace(shift, vehicle=replace(shift.vehicle, cost_per_hour=2000))
        for key, shift in plain_day.shifts.items()
    }
    day = Day(asked, shifts, estimated_travel(places_of(asked.values(), shifts.values())))
    judged, better = checked(engine, day, PlanOptions(SECONDS))
    assert rules_kept(judged)
    assert better


@engines
def test_packed_tables_change_no_plan(engine: PlannerEngine, make_day: Callable[..., Day]) -> None:
    """With traffic by the hour, ways of their own and vans of other speeds: the plan and all its figures are those made
    with lists, which only small days have."""
    for day in (make_day(2, 14, 4), with_bikes(with_rush(make_day(2, 14, 4)))):
        shifts = {key: replace(s, vehicle=replace(s.vehicle, speed_factor=0.9)) for key, s in day.shifts.items()}
        lists = replace(day, shifts=shifts)
        slim = replace(lists, travel=lists.travel.with_tables(lists.travel.places, packed))
        options = PlanOptions(60.0, solutions=3)
        plans = [plan_checked(engine, each, options, lambda _: None, never) for each in (lists, slim)]
        assert plans[0] == plans[1]
