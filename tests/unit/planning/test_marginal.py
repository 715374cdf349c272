"""What a stop costs the day: the plan with it less the plan without it, said in its parts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of, price_of_leaving_out
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge, schedule
from dispatcher.model.travel import Travel, estimated_travel
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion import without_order
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.marginal import marginal

HOME = Location(60.17, 24.93)
VAN = Vehicle("van", capacity={"kg": 100_000}, cost_per_km=100)
SHIFT = Shift("s", Driver("d"), VAN, 0, 86_400, HOME, HOME)


def bring(name: str, north: float, kg: int = 10, **other: object) -> Order:
    task = Task(TaskKind.DELIVERY, location=Location(60.17 + north / 100, 24.93))
    return Order(name, delivery=task, load={"kg": kg * 1000}, **other)  # type: ignore[arg-type]


def a_day(*orders: Order) -> Day:
    travel = estimated_travel(places_of(orders, [SHIFT]))
    known = Travel(travel.places, travel.duration_s, travel.distance_m)
    return Day({o.id: o for o in orders}, {"s": SHIFT}, known)


def routed(day: Day, *names: str, **flags: bool) -> Plan:
    return Plan((Route("s", tuple(ref for name in names for ref in day.refs(name)), **flags),))


def test_the_last_stop_costs_the_way_there_and_back() -> None:
    """Nothing else changes: not estimated."""
    day = a_day(bring("near", 1), bring("far", 5))
    plan = routed(day, "near", "far")
    stop = marginal(day, plan, "far")
    assert stop is not None
    alone = schedule(day, without_order(plan.routes[0], "far")).cost
    assert stop.cost == stop.detour == judge(day, plan).routes_cost - alone
    assert (stop.resequenced, stop.taken, stop.gained, stop.is_estimated) == (0, (), 0, False)


def test_a_better_sequence_of_the_rest_counts() -> None:
    """Only with the order in between was the detour worth it."""
    day = a_day(bring("a", 1), bring("b", -3), bring("c", 2))
    plan = routed(day, "a", "b", "c")
    stop = marginal(day, plan, "b")
    assert stop is not None
    best = judge(day, routed(day, "a", "c")).routes_cost
    assert stop.cost == judge(day, plan).routes_cost - best
    mixed = marginal(day, routed(day, "c", "b", "a"), "b")
    assert mixed is not None
    assert mixed.detour + mixed.resequenced == judge(day, routed(day, "c", "b", "a")).routes_cost - best


def test_the_freed_place_goes_to_what_is_left_out() -> None:
    """The dearest first, as far as they fit; what they are worth more than they cost is what the stop costs too."""
    day = a_day(bring("it", 2, kg=90), bring("dear", 1, kg=60, price_of_leaving_out=90_000), bring("cheap", 1, kg=60))
    stop = marginal(day, routed(day, "it"), "it")
    assert stop is not None
    assert stop.taken == ("cheap",)  # an order of usual priority is dearer to leave out than 900.00
    worth = price_of_leaving_out(day.orders["cheap"])
    assert stop.gained == worth - judge(day, routed(day, "cheap")).routes_cost


@pytest.mark.parametrize("flag", ["locked", "loaded"])
def test_a_decided_route_keeps_its_sequence(flag: str) -> None:
    """A locked route takes nothing either."""
    day = a_day(bring("a", 5), bring("b", -1), bring("c", 1), bring("out", 1))
    stop = marginal(day, routed(day, "a", "b", "c", **{flag: True}), "b")
    assert stop is not None
    assert stop.resequenced == 0
    assert flag != "locked" or stop.taken == ()


def test_an_order_left_out_costs_nothing() -> None:
    """There is no stop."""
    day = a_day(bring("a", 1), bring("b", 1))
    assert marginal(day, routed(day, "a"), "b") is None


@settings(max_examples=10)
@given(seed=st.integers(0, 10_000), orders=st.integers(4, 18))
def test_it_is_what_the_day_would_cost_less(make_day: Callable[..., Day], seed: int, orders: int) -> None:
    """Never less than the bare detour, soon answered, and estimated where it is."""
    day = make_day(seed, orders, 2)
    plan = InsertionEngine().plan(day, PlanOptions(1), lambda _: None, lambda: False)
    for route in plan.routes:
        for name in sorted({ref.order_id for ref in route.tasks})[:1]:
            began = time.perf_counter()
            stop = marginal(day, plan, name, seconds=0.05)
            assert time.perf_counter() - began < 3
            assert stop is not None
            assert stop.detour == schedule(day, route).cost - schedule(day, without_order(route, name)).cost
            assert stop.resequenced >= 0
            assert stop.gained >= 0
            assert stop.is_estimated  # travel is
            known = replace(day, travel=replace(day.travel, estimated=False))
            exact = marginal(known, plan, name, seconds=0.05)
            assert exact is not None
            assert exact.is_estimated == (len(without_order(route, name).tasks) > 6)
