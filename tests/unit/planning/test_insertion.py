"""The best place for an order: the same as trying every place, only quicker."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.plan import Route
from dispatcher.model.schedule import schedule
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion import all_places, best_place, with_order, without_order
from dispatcher.planning.insertion_engine import InsertionEngine


def planned_routes(day: Day) -> list[Route]:
    plan = InsertionEngine().plan(day, PlanOptions(10), lambda _: None, lambda: False)
    used = {route.shift_id for route in plan.routes}
    return [*plan.routes, *(Route(key) for key in day.shifts if key not in used)]


@settings(max_examples=12, database=None)
@given(seed=st.integers(0, 10_000))
def test_same_as_trying_every_place(make_day: Callable[..., Day], seed: int) -> None:
    """No place that the judge allows is missed, and the cheapest of all is found with its exact price."""
    day = make_day(seed, 16, 3)
    routes = planned_routes(day)
    for order_id in list(day.orders)[:6]:
        open_routes = [without_order(route, order_id) for route in routes]
        costs = [
            new.cost - schedule(day, route).cost
            for route in open_routes
            for new in (schedule(day, tried) for tried in all_places(day, route, order_id))
            if not new.violations
        ]
        found = best_place(day, open_routes, order_id)
        assert (found.cost_delta if found else None) == min(costs, default=None)


def test_the_price_is_what_the_judge_charges(make_day: Callable[..., Day]) -> None:
    """The route with the order costs exactly so much more than without it."""
    day = make_day(7)
    routes = planned_routes(day)
    served = next(ref.order_id for route in routes for ref in route.tasks)
    open_routes = {r.shift_id: without_order(r, served) for r in routes}
    found = best_place(day, open_routes.values(), served)
    assert found is not None
    before = schedule(day, open_routes[found.route.shift_id]).cost
    assert schedule(day, found.route).cost - before == found.cost_delta


def test_few_tries_are_nearly_as_good(make_day: Callable[..., Day]) -> None:
    """With a limit on judging a place is still found wherever there is one."""
    day = make_day(9)
    routes = planned_routes(day)
    for order_id in day.orders:
        open_routes = [without_order(route, order_id) for route in routes]
        quick, best = (best_place(day, open_routes, order_id, tries) for tries in (1, None))
        assert (quick is None) == (best is None)
        assert best is None or quick is None or quick.cost_delta >= best.cost_delta


@pytest.mark.parametrize(("at", "names"), [((0, 0), "pdab"), ((0, 2), "pabd"), ((1, 2), "apbd")])
def test_places_count_tasks_that_were_there_before(
    make_day: Callable[..., Day], at: tuple[int, int], names: str
) -> None:
    """Both tasks of a linked order are placed among the tasks of the old route."""
    day = make_day(1, 30)
    plain = [ref for o in day.orders.values() if not o.is_linked for ref in day.refs(o.id)][:2]
    pair = next(day.refs(o.id) for o in day.orders.values() if o.is_linked)
    called = dict(zip((*plain, *pair), "abpd", strict=True))
    route = with_order(Route("s0", tuple(plain)), pair, at)
    assert "".join(called[ref] for ref in route.tasks) == names
