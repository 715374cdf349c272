"""Plans of days with traffic by the hour, and with vehicles that have their own ways."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge, schedule
from dispatcher.model.violation import Rule
from dispatcher.planning import checking, portfolio
from dispatcher.planning.bounds import bound
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.child import ENGINES as NAMES
from dispatcher.planning.child import engine_named
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.excerpt import part_of
from dispatcher.planning.finishing import mend
from dispatcher.planning.insertion import all_places, best_place, without_order
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.ortools_scope import left_to_judge
from dispatcher.planning.pyvrp_scope import pyvrp_carries
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.engine import SisrEngine
from dispatcher.planning.sisr.search import Read, SisrSearch
from dispatcher.planning.usual import quickest, usual
from tests.bench.dispatch_day import STANDARD, dispatch_day
from tests.unit.planning.rush import with_bikes, with_rush

MakeDay = Callable[..., Day]
kinds = pytest.mark.parametrize(
    "kind", [with_rush, with_bikes, lambda day: with_bikes(with_rush(day))], ids=["rush", "bikes", "both"]
)
Kind = Callable[[Day], Day]


def never() -> bool:
    return False


@kinds
@pytest.mark.parametrize("name", NAMES)
def test_every_engine_keeps_every_rule(make_day: MakeDay, kind: Kind, name: str) -> None:
    """Whatever an engine knows of hours and ways, what is shown keeps all rules at the hours at which it is driven."""
    day = kind(make_day(5))
    final = plan_checked(engine_named(name), day, PlanOptions(0.4), lambda _: None, never)
    assert not final.violations
    assert final == judge(day, final.plan)
    assert len(final.left_out) < len(day.orders)


@kinds
def test_the_search_believes_what_the_judge_finds(kind: Kind) -> None:
    """To the cent, on a day under all common rules, and it finds something by searching."""
    day = kind(dispatch_day(60, 3, set(STANDARD)))
    assert carries(day)
    search = SisrSearch(Read(day), 1)
    search.begin(())
    first = search.cost
    search.go_on(lambda steps: 1.0 if steps >= 300 else steps / 300, 75, lambda _: None)
    judged = judge(day, search.plan)
    assert search.disputes == 0
    assert not judged.violations
    assert judged.cost == search.cost < first < math.inf


def test_the_same_seed_gives_the_same_plan(make_day: MakeDay) -> None:
    """With traffic too."""
    day, options = with_rush(make_day(2)), PlanOptions(60, seed=4, solutions=8)
    plans = [SisrEngine().plan(day, options, lambda _: None, never) for _ in range(2)]
    assert plans[0] == plans[1]


def test_a_plan_that_knows_the_rush_is_better_than_one_that_does_not() -> None:
    """Both are searched for equally long; they differ, and through the rush those that knew of it are cheaper: not each
    of them, for one that did not may be lucky."""
    free = dispatch_day(60, 1, {"windows", "loads"})
    rush = with_rush(free)
    cents = {"unaware": 0, "aware": 0}
    for seed in (1, 2):
        options = PlanOptions(60, seed=seed, solutions=40)
        found = [SisrEngine().plan(day, options, lambda _: None, never) for day in (free, rush)]
        unaware, aware = (judge(rush, Plan(tuple(mended(rush, plan)))) for plan in found)
        assert unaware.plan != aware.plan
        assert not aware.violations
        cents["unaware"] += unaware.cost
        cents["aware"] += aware.cost
    assert cents["aware"] < cents["unaware"]


def mended(day: Day, plan: Plan) -> list[Route]:
    """The routes without what cannot be kept."""
    return [mend(day, route) for route in plan.routes]


def test_a_route_leaves_after_the_rush_where_that_is_cheaper() -> None:
    """Hours cost money, and nobody is waiting: it leaves when the roads are free again, and is home later."""
    free = dispatch_day(12, 4, set())
    day = with_rush(free)
    shift = next(iter(day.shifts.values()))
    calm = replace(shift, vehicle=replace(shift.vehicle, cost_per_hour=0))
    route = Route(shift.id, tuple(ref for name in list(day.orders)[:4] for ref in day.refs(name)))
    rush_over = shift.earliest + 3 * 3600
    paid, unpaid = schedule(day, route), schedule(replace(day, shifts={**day.shifts, shift.id: calm}), route)
    assert (unpaid.start < rush_over, paid.start) == (True, rush_over)
    assert paid.duration_s < unpaid.duration_s
    assert paid.end > unpaid.end
    assert paid.route.departs is None


@kinds
@pytest.mark.parametrize("seed", range(4))
def test_no_place_is_overlooked(make_day: MakeDay, kind: Kind, seed: int) -> None:
    """The best place found by quick checks first is the best of all that the judge allows."""
    day = kind(make_day(seed, 7, 2))
    plan = InsertionEngine().plan(day, PlanOptions(1), lambda _: None, never)
    for name in list(day.orders)[:4]:
        routes = [without_order(route, name) for route in plan.routes]
        tried = [
            judged.cost - schedule(day, route).cost
            for route in routes
            for judged in (schedule(day, new) for new in all_places(day, route, name))
            if all(v.rule is Rule.MINIMUM for v in judged.violations)
        ]
        found = best_place(day, routes, name)
        assert (found.cost_delta if found else None) == min(tried, default=None)


@kinds
def test_part_of_a_day_has_its_ways(make_day: MakeDay, kind: Kind) -> None:
    """A route costs the same on an excerpt."""
    day = kind(make_day(3))
    plan = InsertionEngine().plan(day, PlanOptions(1), lambda _: None, never)
    for route in plan.routes:
        orders = [day.orders[ref.order_id] for ref in route.tasks]
        small = part_of(day, orders, [day.shifts[route.shift_id]])
        assert replace(schedule(small, route), visits=()) == replace(schedule(day, route), visits=())


@kinds
@pytest.mark.parametrize("seed", range(4))
def test_no_plan_goes_below_the_bound(make_day: MakeDay, kind: Kind, seed: int) -> None:
    """Whenever it leaves and whatever drives."""
    day = kind(make_day(seed, 12, 3))
    plan = InsertionEngine().plan(day, PlanOptions(1), lambda _: None, never)
    least = bound(day)
    assert least is not None
    assert least.cost <= judge(day, plan).cost


def test_engines_say_what_they_know(make_day: MakeDay) -> None:
    """OR-Tools and PyVRP take hours as on average, and know the ways of vehicles; the own search knows both."""
    rush, bikes = with_rush(make_day(5)), with_bikes(make_day(5))
    assert left_to_judge(rush) > left_to_judge(make_day(5))
    assert left_to_judge(bikes) == left_to_judge(make_day(5))
    assert pyvrp_carries(bikes) == pyvrp_carries(make_day(5))
    assert carries(rush)
    assert carries(bikes)


@settings(max_examples=40)
@given(st.integers(0, 10**9))
def test_the_usual_day_lies_between_the_paces(seed: int) -> None:
    """Each way takes as long as its hours make it on average, those in which nobody is at work left away."""
    dice = random.Random(seed)
    day = with_rush(dispatch_day(6, 1, set()), seed)
    shifts = {key: replace(s, latest=s.earliest + dice.randrange(3600, 40_000)) for key, s in day.shifts.items()}
    day = replace(day, shifts=shifts)
    mean = usual(day).travel
    tables = [span.duration_s for span in day.travel.spans]
    for a, row in enumerate(mean.duration_s):
        for b, s in enumerate(row):
            assert min(t[a][b] for t in tables) <= s <= max(t[a][b] for t in tables)
    assert not mean.spans
    assert usual(replace(day, travel=mean)).travel is mean


def test_a_day_with_traffic_is_planned_while_the_search_is_compiled(
    make_day: MakeDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the engines that know no hours, and finished by the judge, who does."""
    for module in (portfolio, checking):
        monkeypatch.setattr(module, "is_compiled", lambda: False)
    monkeypatch.setattr(portfolio, "compile_beside", lambda: None)
    day = with_rush(make_day(6))
    final = plan_checked(engine_named("best"), day, PlanOptions(1.0), lambda _: None, never)
    assert not final.violations
    assert len(final.left_out) < len(day.orders) / 2


def test_the_quickest_day_takes_each_way_at_its_best_hour() -> None:
    """Of all hours at which somebody drives; without traffic it is the same day."""
    day = with_rush(dispatch_day(12, 3, set(STANDARD)))
    least = quickest(day).travel
    assert not least.spans
    for i, row in enumerate(least.duration_s):
        for j, seconds in enumerate(row):
            assert seconds == min(span.duration_s[i][j] for span in day.travel.spans)
    free = replace(day, travel=least)
    assert quickest(free) is free
