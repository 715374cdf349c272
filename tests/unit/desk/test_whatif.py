"""Questions about a day from the desk, closed routes, drivers called in, and what a proposal changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.changes import changes_between
from dispatcher.desk.desk import Desk
from dispatcher.desk.editing import LockKind
from dispatcher.desk.lock_price import Locked, locks_of, sentences
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Change, ChangeKind, Mode, PlanOptions, PlanRequest
from dispatcher.desk.whatif import Question, with_spares
from dispatcher.model.order import TaskKind
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.problem import Refused, Stopped
from dispatcher.model.schedule import Judged
from tests.town import MONDAY, dump, order

WriteOrders = Callable[..., Path]
WriteFleet = Callable[..., Path]
SOON = PlanOptions(1, solutions=20)


def soon(*changes: Change, seeds: int = 2) -> Question:
    return Question(changes, 5, seeds, solutions=10)


@pytest.fixture
def planned(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """Eight orders of 20 kg, two vans of 100 kg that cost nothing."""
    staffed.import_orders(write_orders(*(order(n, weight="20 kg") for n in range(1, 9))), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    return staffed


def test_one_van_less_leaves_orders_out(planned: Desk) -> None:
    """A real difference, told for both days, and nothing is changed by asking."""
    before = dump(planned)
    found = planned.what_if(MONDAY, soon(Change(ChangeKind.WITHOUT, shift_ids=frozenset({"s2"}))))
    assert dump(planned) == before
    assert (found.now.totals.left_out, found.then.totals.left_out) == (0, 3)
    assert (len(found.now.costs), len(found.then.costs)) == (2, 2)
    assert found.difference.is_real
    assert found.difference.cents > 0
    assert found.assumes_costs
    for side in (found.now, found.then):
        assert side.planned.judged.cost == min(side.costs)
        assert side.totals.cost == side.planned.judged.routes_cost


def test_what_changes_nothing_is_no_real_difference(planned: Desk) -> None:
    """An hour more that nobody needs."""
    found = planned.what_if(MONDAY, soon(Change(ChangeKind.LONGER, 3600), seeds=3))
    assert not found.difference.is_real


def test_a_spare_driver_is_called_in(planned: Desk, write_orders: WriteOrders) -> None:
    """Who is absent is a spare; called in by a plan they drive, and undo lets them stay at home."""
    planned.set_absent("s2", MONDAY, absent=True)
    (spare,) = planned.spare_shifts(MONDAY)
    assert (spare.shift.id, spare.is_absence) == ("s2", True)
    found = planned.what_if(MONDAY, soon(with_spares([spare])))
    assert (found.now.totals.left_out, found.then.totals.left_out) == (3, 0)
    before = dump(planned)
    wish = PlanRequest(Mode.CALL_IN, 1, shift_ids=frozenset({"s2"}))
    proposal = planned.propose_plan(MONDAY, wish)
    assert dump(planned) == before
    kept = planned.accept_plan(proposal)
    assert {route.shift_id for route in kept.plan.routes} == {"s1", "s2"}
    assert planned.planned(MONDAY).plan == kept.plan
    assert not planned.planned(MONDAY).judged.left_out
    planned.undo()
    assert dump(planned) == before


def test_a_driver_of_other_days_gets_a_shift_for_this_one(planned: Desk, write_fleet: WriteFleet) -> None:
    """A pattern of that date alone; the usual one stays as it is."""
    rows = (
        ("ID", "Driver", "Vehicle", "From", "To", "Start depot", "End depot", "Days"),
        ("s1", "driver-1", "van-1", "08:00", "16:00", "yard", "yard", "Mon"),
        ("s2", "driver-2", "van-2", "08:00", "16:00", "yard", "yard", "Tue"),
    )
    planned.take_fleet(write_fleet(Shifts=rows))
    (spare,) = planned.spare_shifts(MONDAY)
    assert not spare.is_absence
    wish = PlanRequest(Mode.CALL_IN, 1, shift_ids=frozenset({spare.shift.id}))
    kept = planned.accept_plan(planned.propose_plan(MONDAY, wish))
    assert spare.shift.id in {route.shift_id for route in kept.plan.routes}
    fleet = planned.fleet()
    assert {pattern.id for pattern in fleet.patterns} == {"s1", "s2", spare.shift.id}
    assert not planned.spare_shifts(MONDAY)


def test_a_closed_route_is_spread_in_one_step(planned: Desk) -> None:
    """Nobody drives that shift then; what the others had they keep, what was locked to the driver goes with others."""
    routes = {r.shift_id: [ref.order_id for ref in r.tasks] for r in planned.planned(MONDAY).plan.routes}
    planned.lock_orders(MONDAY, routes["s2"][:1], LockKind.DRIVER)
    before = dump(planned)
    proposal = planned.propose_plan(MONDAY, PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s2"})))
    assert set(proposal.changes.rehung) | set(proposal.changes.dropped) == set(routes["s2"])
    assert not proposal.changes.resequenced
    kept = planned.accept_plan(proposal)
    assert [r.shift_id for r in kept.plan.routes if r.tasks] == ["s1"]
    again = planned.planned(MONDAY)
    assert set(again.day.shifts) == {"s1"}
    assert again.judged.routes_cost == kept.judged.routes_cost
    planned.undo()
    assert dump(planned) == before


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (PlanRequest(Mode.CLOSE, 1), "no-driver-chosen"),
        (PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s9"})), "shift-unknown"),
        (PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s1", "s2"})), "nobody-left"),
        (PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s1"})), "route-locked"),
        (PlanRequest(Mode.CALL_IN, 1), "no-driver-chosen"),
        (PlanRequest(Mode.CALL_IN, 1, shift_ids=frozenset({"s9"})), "spare-unknown"),
    ],
)
def test_wishes_that_do_not_fit_are_refused(planned: Desk, wish: PlanRequest, code: str) -> None:
    """With a sentence what to do instead."""
    planned.lock_route(MONDAY, "s1")
    with pytest.raises(Refused) as refused:
        planned.propose_plan(MONDAY, wish)
    assert [p.code for p in refused.value.problems] == [code]


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (soon(), "no-change"),
        (soon(Change(ChangeKind.LONGER, 60), seeds=1), "too-few-seeds"),
        (soon(Change(ChangeKind.WITHOUT, shift_ids=frozenset({"s1", "s2"}))), "nobody-left"),
        (soon(Change(ChangeKind.LONGER, 60, frozenset({"s9"}))), "shift-unknown"),
        (soon(Change(ChangeKind.FUEL_PRICE, 185)), "no-fuel"),
        (soon(Change(ChangeKind.UNLOCKED)), "no-rule"),
        (soon(Change(ChangeKind.UNLOCKED_ROUTE)), "no-rule"),
        (soon(Change(ChangeKind.UNGROUPED)), "no-rule"),
        (soon(Change(ChangeKind.UNGROUPED, order_ids=frozenset({"A99"}))), "order-unknown"),
    ],
)
def test_questions_that_do_not_fit_are_refused(planned: Desk, question: Question, code: str) -> None:
    """Before anything is planned."""
    with pytest.raises(Refused) as refused:
        planned.what_if(MONDAY, question)
    assert code in [p.code for p in refused.value.problems]


def test_a_comparison_can_be_given_up(planned: Desk) -> None:
    """There is no half of an answer."""
    with pytest.raises(Stopped):
        planned.what_if(MONDAY, soon(Change(ChangeKind.LONGER, 60)), stopped=lambda: True)


def test_the_parts_of_a_plans_price_add_up(planned: Desk) -> None:
    """And no plan goes below the bound."""
    costs = planned.plan_costs(MONDAY)
    judged = planned.planned(MONDAY).judged
    assert costs.routes == judged.routes_cost
    assert costs.total == judged.cost
    assert costs.bound is not None
    assert costs.bound.cost <= costs.total


def test_what_a_stop_costs_the_day(planned: Desk) -> None:
    """Without costs of the fleet it is nothing, but for what is left out and would take the place."""
    stop = planned.marginal(MONDAY, "A1")
    assert stop is not None
    assert stop.cost == 0
    planned.propose_plan(MONDAY, PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s2"})))
    kept = planned.accept_plan(planned.propose_plan(MONDAY, PlanRequest(Mode.CLOSE, 1, shift_ids=frozenset({"s2"}))))
    served = next(route.tasks[0].order_id for route in kept.plan.routes if route.tasks)
    out = next(iter(kept.judged.left_out))
    dearer = planned.marginal(MONDAY, served)
    assert dearer is not None
    assert dearer.cost == dearer.gained > 0
    assert planned.marginal(MONDAY, out) is None
    with pytest.raises(Refused):
        planned.marginal(MONDAY, "A99")


@given(st.permutations(list("abcdef")), st.integers(0, 6))
def test_changes_are_the_fewest_that_explain_the_new_plan(names: list[str], kept: int) -> None:
    """Taken out and put back elsewhere, those that are named give the new sequence; the others keep theirs."""
    refs = [TaskRef(name, TaskKind.DELIVERY) for name in "abcdef"]
    becomes = [TaskRef(name, TaskKind.DELIVERY) for name in names[:kept]]
    found = changes_between(judged_of(refs), judged_of(becomes))
    staying = [name for name in names[:kept] if name not in found.resequenced]
    assert staying == sorted(staying)
    assert set(found.dropped) == set("abcdef") - set(names[:kept])
    for name in found.resequenced:  # with one more it would be out of turn
        more = [n for n in names[:kept] if n in staying or n == name]
        assert more != sorted(more)


def judged_of(refs: list[TaskRef]) -> Judged:
    return Judged(Plan((Route("s", tuple(refs)),)), (), frozenset(), 0)


@pytest.fixture
def far_apart(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """Two vans of 100 kg at 1.00 a kilometre; six orders of 30 kg: three are what each holds."""
    fleet = staffed.fleet()
    vans = tuple(replace(van, cost_per_km=100) for van in fleet.vehicles)
    staffed.put_fleet(replace(fleet, vehicles=vans))
    staffed.import_orders(write_orders(*(order(n, weight="30 kg") for n in range(1, 7))), date=MONDAY)
    staffed.plan_day(MONDAY, SOON)
    return staffed


def test_a_lock_that_takes_room_costs_what_is_left_out_for_it(far_apart: Desk) -> None:
    """Four orders for a van of three: without the lock of one of them all are served. The price is that of the order
    that stays out, on average, and asking changes nothing."""
    named = [one.id for one in far_apart.orders(MONDAY)][:4]
    far_apart.move(MONDAY, Move(tuple(named), "s1"))
    before = dump(far_apart)
    price = far_apart.lock_price(MONDAY, Locked(named[0]), question=in_no_time(Locked(named[0])))
    assert dump(far_apart) == before
    assert price.is_real
    assert price.kept_out == 1
    assert price.cents > price.spread
    said = list(sentences(price))
    assert said[0].startswith(f"The lock costs the day {price.cents / 100:.2f} on average")
    assert said[1] == "Orders that are left out because of it, at their prices in that: 1."


def test_a_lock_where_the_order_is_anyway_makes_no_difference(far_apart: Desk) -> None:
    """One van, and an order locked to it."""
    far_apart.set_absent("s2", MONDAY, absent=True)
    far_apart.plan_day(MONDAY, SOON)
    (route,) = (route for route in far_apart.planned(MONDAY).plan.routes if route.tasks)
    name = route.tasks[0].order_id
    far_apart.lock_orders(MONDAY, [name], LockKind.DRIVER)
    assert list(locks_of(far_apart.planned(MONDAY), name)) == [Locked(name)]
    price = far_apart.lock_price(MONDAY, Locked(name), question=in_no_time(Locked(name)))
    assert not price.is_real
    assert next(sentences(price)).startswith("The lock makes no real difference")


def test_the_lock_of_a_route_has_a_price_and_no_lock_has_none(far_apart: Desk) -> None:
    """Asked for by the shift, told for each order of the route; asking can be stopped."""
    far_apart.lock_route(MONDAY, "s1")
    name = next(r for r in far_apart.planned(MONDAY).plan.routes if r.shift_id == "s1").tasks[0].order_id
    locked = Locked(shift_id="s1")
    assert list(locks_of(far_apart.planned(MONDAY), name)) == [locked]
    shares: list[float] = []
    price = far_apart.lock_price(MONDAY, locked, on_progress=shares.append, question=in_no_time(locked))
    assert price.locked == locked
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    with pytest.raises(Refused):
        far_apart.lock_price(MONDAY, Locked(name), question=in_no_time(Locked(name)))
    with pytest.raises(Stopped):
        far_apart.lock_price(MONDAY, locked, stopped=lambda: True, question=in_no_time(locked))


def in_no_time(locked: Locked) -> Question:
    return soon(locked.change)
