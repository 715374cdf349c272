"""Why an order is where it is, and what other drivers would cost: always the judge's own figures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge, schedule
from dispatcher.model.travel import estimated_travel
from dispatcher.model.violation import Rule, Violation
from dispatcher.planning.alternatives import added, alternatives
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion import routes_by_shift, without_order
from dispatcher.planning.insertion_engine import InsertionEngine

HOME = Location(60.17, 24.93)
VAN = Vehicle("van", capacity={"kg": 100_000}, cost_per_km=100, cost_per_hour=1000)


def shift(number: int, vehicle: Vehicle = VAN) -> Shift:
    return Shift(f"s{number}", Driver(f"d{number}"), vehicle, 0, 8 * 3600, HOME, HOME)


def bring(name: str, north: int, kg: int = 10) -> Order:
    task = Task(TaskKind.DELIVERY, location=Location(60.17 + north / 100, 24.93), service_s=300)
    return Order(name, delivery=task, load={"kg": kg * 1000})


def a_day(*orders: Order, shifts: tuple[Shift, ...]) -> Day:
    travel = estimated_travel(places_of(orders, shifts))
    return Day({o.id: o for o in orders}, {s.id: s for s in shifts}, travel)


def planned(day: Day) -> Plan:
    return InsertionEngine().plan(day, PlanOptions(2), lambda _: None, lambda: False)


def test_a_stop_on_the_way_of_one_driver_is_dear_for_the_other() -> None:
    """What it costs here, that nobody does it cheaper, and what it would cost more elsewhere."""
    day = a_day(bring("near", 1), bring("far", 5), shifts=(shift(1), shift(2)))
    plan = Plan((Route("s1", (*day.refs("near"), *day.refs("far"))),))
    found = alternatives(day, plan, "near")
    assert found.here is not None
    assert (found.here.shift_id, found.here.rank, found.here.among) == ("s1", 1, 2)
    (other,) = found.others
    assert other.shift_id == "s2"
    assert other.keeps_rules
    assert other.cost > 0
    assert other.distance_m > 0


def test_why_not_is_the_rule_that_breaks_at_the_least_bad_place() -> None:
    """A van that is too small says by how much."""
    small = shift(2, replace(VAN, id="small", capacity={"kg": 6_000}))
    day = a_day(bring("it", 1), shifts=(shift(1), small))
    (other,) = alternatives(day, Plan((Route("s1", day.refs("it")),)), "it").others
    assert other.violations == (Violation(Rule.LOAD, 4_000, "", "kg"),)


def test_a_lock_does_not_hide_the_others() -> None:
    """Moving by hand is a new decision: the lock on the present driver is no breach."""
    locked = replace(bring("it", 1), lock=Lock("d1"))
    day = a_day(locked, shifts=(shift(1), shift(2)))
    (other,) = alternatives(day, Plan((Route("s1", day.refs("it")),)), "it").others
    assert other.keeps_rules


def test_a_left_out_order_has_no_here() -> None:
    """Differences are then those to serving nothing of it."""
    day = a_day(bring("it", 1), shifts=(shift(1),))
    found = alternatives(day, Plan(), "it")
    assert found.here is None
    assert found.others[0].cost == schedule(day, Route("s1", day.refs("it"))).cost


def test_what_was_broken_before_is_not_blamed_on_the_order() -> None:
    """Only what is new or worse counts."""
    late, later = Violation(Rule.LATE, 60, "a"), Violation(Rule.LATE, 90, "a")
    assert added([late], [late]) == ()
    assert added([late], [later]) == (later,)


@settings(max_examples=12)
@given(seed=st.integers(0, 10_000), which=st.integers(0, 100))
def test_every_difference_is_that_of_the_whole_plan(make_day: Callable[..., Day], seed: int, which: int) -> None:
    """Judging the whole plan before and after gives the same cents, metres and seconds, and no other breaches."""
    day = make_day(seed, 10, 3)
    plan = planned(day)
    order_id = sorted(day.orders)[which % len(day.orders)]
    free = Day({**day.orders, order_id: replace(day.orders[order_id], lock=None)}, day.shifts, day.travel)
    before = judge(free, Plan(tuple(routes_by_shift(day, plan.routes).values())))
    found = alternatives(day, plan, order_id)
    home = found.here.shift_id if found.here else ""
    assert {a.shift_id for a in found.others} | {home} - {""} == set(day.shifts)
    for other in found.others:
        routes = [
            other.route if r.shift_id == other.shift_id else without_order(r, order_id) for r in before.plan.routes
        ]
        after = judge(free, Plan(tuple(routes)))
        assert other.cost == after.routes_cost - before.routes_cost
        for what in ("distance_m", "duration_s"):
            difference = sum(getattr(s, what) for s in after.schedules) - sum(
                getattr(s, what) for s in before.schedules
            )
            assert getattr(other, what) == difference
        (judged,) = (s for s in after.schedules if s.route.shift_id == other.shift_id)
        assert set(other.violations) <= set(judged.violations)
        assert other.keeps_rules == (not judged.violations)


@pytest.mark.parametrize("seed", [3, 4])
def test_keeping_rules_comes_first_and_then_the_price(make_day: Callable[..., Day], seed: int) -> None:
    """The list begins with what a dispatcher would choose."""
    day = make_day(seed, 12, 4)
    found = alternatives(day, planned(day), "o3")
    fits = [a.cost for a in found.others if a.keeps_rules]
    assert fits == sorted(fits)
    assert [a.keeps_rules for a in found.others] == sorted((a.keeps_rules for a in found.others), reverse=True)
