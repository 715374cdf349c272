"""What if: each change changes what it says and nothing else, and small differences are not called differences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.order import Lock
from dispatcher.model.plan import Route
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.request import CHEAPEST, Weights
from dispatcher.planning.whatif import Case, Change, ChangeKind, changed, difference, planning_of

MakeDay = Callable[..., Day]


def test_a_van_less_frees_what_was_locked_to_its_driver(make_day: MakeDay) -> None:
    """The shift is gone, its route too, and nobody waits for a driver who does not come."""
    day = make_day(3, 8, 3)
    day = day.with_orders(replace(order, lock=Lock("d0")) for order in list(day.orders.values())[:2])
    then = changed(Case(day, (Route("s0"), Route("s1"))), Change(ChangeKind.WITHOUT, shift_ids=frozenset({"s0"})))
    assert set(then.day.shifts) == {"s1", "s2"}
    assert [route.shift_id for route in then.standing] == ["s1"]
    assert not any(order.lock is not None and order.lock.driver_id == "d0" for order in then.day.orders.values())


def test_hours_and_prices_change_for_those_that_are_named(make_day: MakeDay) -> None:
    """One shift or all of them; the price of fuel is the day's."""
    case = Case(make_day(3, 8, 3))
    shifts = case.day.shifts
    earlier = changed(case, Change(ChangeKind.EARLIER, 3600, frozenset({"s1"}))).day.shifts
    assert [earlier[key].earliest - shifts[key].earliest for key in shifts] == [0, -3600, 0]
    longer = changed(case, Change(ChangeKind.LONGER, 1800)).day.shifts
    assert {longer[key].latest - shifts[key].latest for key in shifts} == {1800}
    dearer = changed(case, Change(ChangeKind.COST_PER_KM, 99)).day.shifts
    assert {shift.vehicle.cost_per_km for shift in dearer.values()} == {99}
    assert changed(case, Change(ChangeKind.FUEL_PRICE, 185)).day.rules.fuel_price == 185


def test_a_spare_shift_comes_in(make_day: MakeDay) -> None:
    """Beside those that are there."""
    case = Case(make_day(3, 8, 2))
    spare = replace(case.day.shifts["s0"], id="spare")
    assert set(changed(case, Change(ChangeKind.WITH, spare=(spare,))).day.shifts) == {"s0", "s1", "spare"}


def test_the_dispatchers_own_rules_can_be_taken_away(make_day: MakeDay) -> None:
    """Locks of orders and routes, groups, and weights beside cost."""
    day = make_day(3, 6, 2)
    names = list(day.orders)
    day = day.with_orders(replace(order, lock=Lock("d0")) for order in day.orders.values())
    together = Relation(RelationKind.TOGETHER, tuple(names[:2]))
    apart = Relation(RelationKind.APART, tuple(names[2:4]))
    day = replace(day, rules=replace(day.rules, relations=(together, apart)))
    case = Case(day, (Route("s0", locked=True), Route("s1", locked=True)), Weights(2, 1, 3))
    one = changed(case, Change(ChangeKind.UNLOCKED, order_ids=frozenset({names[0]}))).day
    assert [order.lock is None for order in one.orders.values()].count(True) == 1
    assert all(o.lock is None for o in changed(case, Change(ChangeKind.UNLOCKED)).day.orders.values())
    free = changed(case, Change(ChangeKind.UNLOCKED_ROUTE, shift_ids=frozenset({"s0"}))).standing
    assert [route.locked for route in free] == [False, True]
    assert changed(case, Change(ChangeKind.UNGROUPED)).day.rules.relations == ()
    left = changed(case, Change(ChangeKind.UNGROUPED, order_ids=frozenset({names[0]}))).day.rules.relations
    assert left == (apart,)
    assert changed(case, Change(ChangeKind.CHEAPEST)).weights == CHEAPEST


def test_both_sides_begin_from_nothing(make_day: MakeDay) -> None:
    """Neither has the present plan to start from; what is locked stays."""
    day = make_day(3, 12, 3)
    routes = InsertionEngine().plan(day, PlanOptions(2), lambda _: None, lambda: False).routes
    locked = replace(routes[0], locked=True)
    asked = planning_of(Case(day, (locked, *routes[1:])), 3, 2, 7)
    assert asked.options.start == ()
    assert asked.options.locked == (locked,)
    assert (asked.options.seconds, asked.options.seed, asked.options.solutions) == (3, 2, 7)


@given(
    now=st.lists(st.integers(0, 10**6), min_size=2, max_size=5),
    shift=st.integers(-(10**6), 10**6),
)
def test_a_difference_is_real_beyond_the_spread_of_seeds(now: list[int], shift: int) -> None:
    """Both sides alike but for the change: real exactly where it is more than chance alone makes."""
    found = difference(now, [cost + shift for cost in now])
    assert found.cents == shift
    assert found.spread == max(now) - min(now)
    assert found.is_real == (abs(shift) > found.spread)


def test_the_same_plans_make_no_difference() -> None:
    """And one seed alone makes none that could be told."""
    assert not difference([100, 100], [100, 100]).is_real
    assert not difference([100, 120], [90, 125]).is_real
    with pytest.raises(ValueError, match="two seeds"):
        difference([100], [90])
