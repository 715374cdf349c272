"""The better day of a comparison becomes the day: proposed first, kept in one step, taken back to the bit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.editing import LockKind
from dispatcher.desk.results import Change, ChangeKind, PlanOptions, Proposal
from dispatcher.desk.whatif import Question, with_spares
from dispatcher.model.problem import Refused
from dispatcher.model.terms import RelationKind
from dispatcher.store.settings import put_setting, setting
from tests.town import MONDAY, dump, order

WriteOrders = Callable[..., Path]
SOON = PlanOptions(1, solutions=20)


@pytest.fixture
def planned(staffed: Desk, write_orders: WriteOrders) -> Desk:
    """Eight orders of 20 kg, two vans of 100 kg; van-1 burns fuel, two orders are bound and one is locked."""
    staffed.import_orders(write_orders(*(order(n, weight="20 kg") for n in range(1, 9))), date=MONDAY)
    fleet = staffed.fleet()
    vans = [replace(van, terms=replace(van.terms, fuel_per_100km=9000)) for van in fleet.vehicles]
    staffed.put_fleet(replace(fleet, vehicles=tuple(vans)))
    staffed.set_relation(RelationKind.TOGETHER, ("A1", "A2"))
    staffed.plan_day(MONDAY, SOON)
    staffed.lock_orders(MONDAY, ["A3"], LockKind.DRIVER)
    return staffed


def adopted(desk: Desk, *changes: Change) -> Proposal:
    """Compare, propose and keep: one step, whose plan costs what the proposal said; undone and done again alike."""
    found = desk.what_if(MONDAY, Question(changes, 5, 2, solutions=10))
    before, steps = dump(desk), len(desk.history())
    proposal = desk.propose_adopting(found)
    assert dump(desk) == before
    assert proposal.totals_after.left_out == found.then.totals.left_out
    kept = desk.accept_plan(proposal)
    after = dump(desk)
    now = desk.planned(MONDAY)
    assert now.judged.cost == kept.judged.cost == proposal.after.judged.cost
    assert now.judged.violations == 0
    (step,) = desk.history()[steps:]
    assert step.summary.startswith("Adopted the compared day of")
    desk.undo()
    assert dump(desk) == before
    desk.redo()
    assert dump(desk) == after
    return proposal


def test_one_van_less_stays_at_home(planned: Desk) -> None:
    """That day alone; the orders left out are told with their reasons, and locks to the driver go."""
    driver = planned.planned(MONDAY).day.orders["A3"].lock
    assert driver is not None
    gone = next(key for key, s in planned.planned(MONDAY).day.shifts.items() if s.driver.id == driver.driver_id)
    adopted(planned, Change(ChangeKind.WITHOUT, shift_ids=frozenset({gone})))
    now = planned.planned(MONDAY)
    assert gone not in now.day.shifts
    assert now.day.orders["A3"].lock is None
    assert [len(left.reasons) > 0 for left in now.plan.unassigned] == [True] * 3
    assert (gone, MONDAY) in planned.fleet().absences


def test_it_is_kept_by_whose_driving_times_the_day_was_made(planned: Desk) -> None:
    """As for any plan: otherwise the day would be told to have been made by another road engine's."""
    kept_as = f"plan.roads.{MONDAY}"
    planned._file.write("test", {}, lambda writer: put_setting(writer, kept_as, "osrm-5 of before"))
    adopted(planned, Change(ChangeKind.WITHOUT, shift_ids=frozenset({"s1"})))
    assert planned._file.read(lambda reader: setting(reader, kept_as)) == planned.planned(MONDAY).day.travel.roads


def test_who_was_called_in_drives(planned: Desk) -> None:
    """And begins earlier, where that was asked as well."""
    planned.set_absent("s2", MONDAY, absent=True)
    spare = with_spares(planned.spare_shifts(MONDAY))
    was = next(p for p in planned.fleet().patterns if p.id == "s2")
    adopted(planned, spare, Change(ChangeKind.EARLIER, 1800))
    shifts = planned.planned(MONDAY).day.shifts
    assert {shift.driver.id for shift in shifts.values()} == {"driver-1", "driver-2"}
    assert {p.earliest for p in planned.fleet().patterns if p.date == MONDAY} == {was.earliest - 1800}


def test_hours_change_on_that_day_alone(planned: Desk) -> None:
    """Earlier and longer at once; the patterns of all days stay."""
    before = planned.fleet().patterns
    adopted(planned, Change(ChangeKind.EARLIER, 3600, frozenset({"s1"})), Change(ChangeKind.LONGER, 600))
    fleet = planned.fleet()
    assert tuple(p for p in fleet.patterns if p.date is None) == before
    own = {p.driver_id: p for p in fleet.patterns if p.date == MONDAY}
    assert own["driver-1"].earliest == before[0].earliest - 3600
    assert own["driver-2"].earliest == before[1].earliest
    assert {p.latest for p in own.values()} == {before[0].latest + 600}


def test_prices_are_kept(planned: Desk) -> None:
    """Fuel that day, a kilometre with the vehicle."""
    adopted(planned, Change(ChangeKind.FUEL_PRICE, 250), Change(ChangeKind.COST_PER_KM, 70, frozenset({"s1"})))
    assert planned.rules(MONDAY).fuel_price == 250
    assert planned.rules(None).fuel_price == 0
    assert sorted(van.cost_per_km for van in planned.fleet().vehicles) == [0, 70]


def test_locks_and_bonds_go(planned: Desk) -> None:
    """Of orders and of routes."""
    planned.lock_route(MONDAY, "s1")
    adopted(
        planned,
        Change(ChangeKind.UNLOCKED),
        Change(ChangeKind.UNLOCKED_ROUTE),
        Change(ChangeKind.UNGROUPED),
        Change(ChangeKind.CHEAPEST),
    )
    now = planned.planned(MONDAY)
    assert not any(one.lock for one in now.day.orders.values())
    assert not any(route.locked for route in now.plan.routes)
    assert not now.day.rules.relations


def test_a_day_that_changed_since_is_not_adopted(planned: Desk) -> None:
    """Neither proposed nor kept."""
    found = planned.what_if(MONDAY, Question((Change(ChangeKind.LONGER, 600),), 5, 2, solutions=10))
    proposal = planned.propose_adopting(found)
    planned.lock_orders(MONDAY, ["A5"], LockKind.DRIVER)
    before = dump(planned)
    with pytest.raises(Refused, match="changed"):
        planned.propose_adopting(found)
    with pytest.raises(Refused, match="changed"):
        planned.accept_plan(proposal)
    assert dump(planned) == before


def test_no_shift_begins_on_the_day_before(planned: Desk) -> None:
    """A shift belongs to the day on which it begins: such a day could not be adopted."""
    with pytest.raises(Refused) as refused:
        planned.what_if(MONDAY, Question((Change(ChangeKind.EARLIER, 9 * 3600),), 5, 2, solutions=10))
    assert {problem.code for problem in refused.value.problems} == {"shift-before-midnight"}
