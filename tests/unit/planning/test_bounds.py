"""The bound of a day: true for every plan, exact on tiny days, and of some use on others."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of, price_of_leaving_out
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.travel import estimated_travel
from dispatcher.planning import bounds
from dispatcher.planning.bounds import Bound, bound
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.moats import least_price
from tests.bench.dispatch_day import RULES, dispatch_day

HOME = Location(60.17, 24.93)


def planned(day: Day, rounds: int = 30) -> Judged:
    options = PlanOptions(20, seed=1, solutions=rounds)
    first = plan_checked(InsertionEngine(), day, options, lambda _: None, lambda: False)
    again = replace(options, start=first.plan.routes)
    return plan_checked(InsertionEngine(), day, again, lambda _: None, lambda: False)


def ring(count: int) -> Day:
    """Customers on a ring around the depot, one van that costs a cent a metre."""
    orders = {}
    for k in range(count):
        angle = 2 * math.pi * k / count
        place = Location(60.17 + 0.05 * math.cos(angle), 24.93 + 0.1 * math.sin(angle))
        orders[f"o{k}"] = Order(f"o{k}", delivery=Task(TaskKind.DELIVERY, location=place), price_of_leaving_out=10**6)
    shift = Shift("s", Driver("d"), Vehicle("v", cost_per_km=1000), 0, 86_400, HOME, HOME)
    return Day(orders, {"s": shift}, estimated_travel(places_of(orders.values(), [shift])))


@settings(max_examples=30)
@given(seed=st.integers(0, 10_000), orders=st.integers(1, 14), shifts=st.integers(1, 3))
def test_no_plan_goes_below_it(make_day: Callable[..., Day], seed: int, orders: int, shifts: int) -> None:
    """Whatever the day: loads, windows, breaks, linked orders, open ends."""
    day = make_day(seed, orders, shifts)
    found, judged = bound(day), planned(day, 10)
    assert found is not None
    assert not judged.violations
    assert found.cost <= judged.cost
    assert found.cost <= judge(day, Plan()).cost


@settings(max_examples=15)
@given(
    seed=st.integers(0, 10_000), stops=st.integers(8, 20), rules=st.sets(st.sampled_from(sorted(RULES)), max_size=12)
)
def test_no_plan_goes_below_it_whatever_the_rules(seed: int, stops: int, rules: set[str]) -> None:
    """Also with fuel, tolls, trips, charging and what else there is."""
    day = dispatch_day(stops, seed, rules)
    found, judged = bound(day), planned(day, 5)
    assert found is not None
    if not judged.violations:
        assert found.cost <= judged.cost


@settings(max_examples=15)
@given(seed=st.integers(0, 10_000), orders=st.integers(1, 4), shifts=st.integers(1, 2))
def test_a_tiny_day_has_its_optimum(make_day: Callable[..., Day], seed: int, orders: int, shifts: int) -> None:
    """Every plan was tried: none is cheaper, and the weaker bound of larger days lies below it."""
    day = make_day(seed, orders, shifts)
    found = bound(day)
    assert found is not None
    if len(day.nodes) > bounds.MOST_TASKS:
        assert not found.is_optimum
        return
    assert found.is_optimum
    assert found.cost <= planned(day).cost
    assert least_price(day) <= found.cost


def test_a_tiny_plan_is_proven_best() -> None:
    """Planning finds what enumeration finds: no gap."""
    day = ring(5)
    found = bound(day)
    assert found is not None
    assert found.gap(planned(day).cost) == 0


def test_it_is_of_some_use_on_a_plain_day() -> None:
    """More than half of the best tour."""
    day = ring(20)
    found = bound(day)
    assert found is not None
    assert not found.is_optimum
    assert 0.5 < found.cost / planned(day).cost <= 1


def test_cheap_orders_are_bound_by_their_price() -> None:
    """Leaving out everything is the best there is, and the bound does not claim more."""
    day = ring(9)
    orders = {key: replace(order, price_of_leaving_out=1) for key, order in day.orders.items()}
    found = bound(replace(day, orders=orders))
    assert found is not None
    assert found.cost <= 9


def test_without_shifts_everything_is_left_out() -> None:
    """That is the optimum then."""
    day = replace(ring(3), shifts={})
    assert bound(day) == Bound(sum(map(price_of_leaving_out, day.orders.values())), is_optimum=True)
    assert Bound(80).gap(100) == 0.2
    assert Bound(0).gap(0) == 0
