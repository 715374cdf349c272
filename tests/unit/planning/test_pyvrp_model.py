"""What PyVRP is told of a day is what the judge counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dispatcher.model.day import Day
from dispatcher.model.fleet import Break
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine

pytest.importorskip("pyvrp", reason="the library has no files for this platform")

from dispatcher.planning.pyvrp_engine import PyvrpSearch
from dispatcher.planning.pyvrp_model import PyvrpModel, carries

MakeDay = Callable[..., Day]
TIMED = {Rule.LATE, Rule.SHIFT, Rule.BREAK, Rule.TIME}


def never() -> bool:
    return False


def a_plan(day: Day) -> Plan:
    return InsertionEngine().plan(day, PlanOptions(10), lambda _: None, never)


def without_breaks(day: Day) -> Day:
    return replace(day, shifts={key: replace(shift, breaks=()) for key, shift in day.shifts.items()})


@pytest.mark.parametrize("seed", range(8))
def test_a_plan_goes_there_and_back(make_day: MakeDay, seed: int) -> None:
    """A plan as a solution, and that as a plan: the same tasks in the same sequences, at the same cost."""
    day = make_day(seed, 25, 4)
    model, plan = PyvrpModel(day), a_plan(day)
    back = model.plan(model.solution(plan))
    assert judge(day, back).cost == judge(day, plan).cost
    assert sorted(route.tasks for route in back.routes) == sorted(r.tasks for r in plan.routes if r.tasks)


@pytest.mark.parametrize("seed", range(8))
def test_figures_are_the_judges(make_day: MakeDay, seed: int) -> None:
    """Without breaks a plan that keeps the rules is feasible there, and its routes cost the same but for rounding."""
    day = without_breaks(make_day(seed, 25, 4))
    model, plan = PyvrpModel(day), a_plan(day)
    solution = model.solution(plan)
    assert solution.is_feasible()
    told = solution.fixed_vehicle_cost() + solution.distance_cost() + solution.duration_cost()
    assert told / model.scale == pytest.approx(judge(day, plan).routes_cost, abs=2 * len(plan.routes))


def test_what_it_finds_keeps_the_rules_that_it_knows(make_day: MakeDay) -> None:
    """On a day without breaks and linked orders its best plan is clean, and cheaper than the first."""
    rich = without_breaks(make_day(5, 40, 4))
    day = replace(rich, orders={key: order for key, order in rich.orders.items() if not order.is_linked})
    search = PyvrpSearch(day, 1)
    search.begin(a_plan(day))
    search.go_on(300, never, lambda _: None)
    assert search.plan is not None
    judged = judge(day, search.plan)
    assert judged.violations == 0
    assert judged.cost < judge(day, a_plan(day)).cost


def test_a_break_that_all_have_takes_its_time(make_day: MakeDay) -> None:
    """With a common break of three hours, plans of the library leave room for it in nearly all their routes."""
    late = {"told": 0, "not told": 0}
    for seed in range(3):
        bare = without_breaks(make_day(seed, 30, 3))
        opens = min(shift.earliest for shift in bare.shifts.values()) + 3 * 3600
        rest = Break(TimeWindow(opens, opens + 3600), 3 * 3600)
        day = replace(bare, shifts={key: replace(shift, breaks=(rest,)) for key, shift in bare.shifts.items()})
        for name, known in (("told", day), ("not told", bare)):
            search = PyvrpSearch(known, 1)
            search.begin(a_plan(known))
            search.go_on(200, never, lambda _: None)
            assert search.plan is not None
            schedules = judge(day, search.plan).schedules
            late[name] += sum(v.amount for s in schedules for v in s.violations if v.rule in TIMED)
    assert late["told"] < late["not told"] / 2


def test_it_says_which_days_it_can_carry(make_day: MakeDay) -> None:
    """Places in the sequence that are locked are not in its model."""
    day = make_day(2)
    assert carries(day)
    name, order = next(iter(day.orders.items()))
    locked = replace(order, lock=Lock(next(iter(day.shifts.values())).driver.id, 0))
    assert not carries(day.with_orders([locked]))
    assert name in day.orders
