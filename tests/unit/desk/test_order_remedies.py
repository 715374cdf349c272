"""Remedies from the desk: tried on the stored day, applied in one step, and refused when the day has changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.desk.desk import Desk
from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desk.results import PlanOptions, Remedy, RemedyKind
from dispatcher.model.problem import Refused
from tests.town import MONDAY, dump, order


@pytest.fixture
def crowded(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """Vans of 100 kg with 80 on board each; A3 is too much for both, A4 wants to be served too early, A5 is nowhere."""
    rows = (
        order(1, weight="80 kg"),
        order(2, weight="80 kg"),
        order(3, weight="60 kg", priority=0),
        order(4, weight="5 kg", window="6:00-7:00"),
        order(5) | {"Address": "Nowhere 5"},
    )
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(1))
    return staffed


def applies(desk: Desk, remedy: Remedy) -> None:
    """Applied it serves the order, breaks nothing new, costs what it said, and undo takes it back to the bit."""
    before, was = dump(desk), desk.planned(MONDAY)
    after = desk.apply_remedy(MONDAY, remedy)
    assert remedy.order_id in {ref.order_id for route in after.plan.routes for ref in route.tasks}
    assert after.judged.violations <= was.judged.violations
    assert after.judged.routes_cost - was.judged.routes_cost == remedy.cost
    assert desk.planned(MONDAY).plan == after.plan
    desk.undo()
    assert dump(desk) == before


def test_every_remedy_shown_can_be_applied(crowded: Desk) -> None:
    """Windows, shifts and exchanges alike."""
    kinds = set()
    for order_id in ("A3", "A4"):
        for remedy in crowded.remedies(MONDAY, order_id):
            kinds.add(remedy.kind)
            applies(crowded, remedy)
    assert {RemedyKind.INSTEAD, RemedyKind.WINDOW_LATER, RemedyKind.SHIFT_EARLIER} <= kinds


def test_two_changes_are_applied_in_one_step(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """Too heavy for what is left of both vans, and wanted before anybody is there: two things have to change."""
    rows = (
        order(1, weight="80 kg"),
        order(2, weight="80 kg"),
        order(3, weight="60 kg", priority=0, window="6:00-7:00"),
    )
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(1))
    found = staffed.remedies(MONDAY, "A3")
    assert found
    for remedy in found:
        assert len(remedy.parts) == 2
        assert RemedyKind.INSTEAD in {part.kind for part in remedy.parts}
        applies(staffed, remedy)
    staffed.apply_remedy(MONDAY, found[0])
    assert staffed.history()[-1].summary.count(", ") == 1


def test_a_shift_is_changed_for_that_day_alone(crowded: Desk) -> None:
    """The pattern of all days stays; this day has one of its own, with the route on it."""
    (remedy,) = (r for r in crowded.remedies(MONDAY, "A4") if r.kind is RemedyKind.SHIFT_EARLIER and r.shift_id == "s1")
    before = crowded.fleet()
    after = crowded.apply_remedy(MONDAY, remedy)
    fleet = crowded.fleet()
    assert {p for p in fleet.patterns if p.date is None} == set(before.patterns)
    (own,) = (p for p in fleet.patterns if p.date == MONDAY)
    assert own.earliest == before.patterns[0].earliest - remedy.amount_s
    assert own.id in {route.shift_id for route in after.plan.routes if route.tasks}
    assert len(after.day.shifts) == 2


def test_an_order_without_a_place_is_asked_for_one(crowded: Desk) -> None:
    """That cannot be done by a click."""
    (remedy,) = crowded.remedies(MONDAY, "A5")
    assert remedy.kind is RemedyKind.PLACE
    with pytest.raises(Refused):
        crowded.apply_remedy(MONDAY, remedy)


def test_a_served_order_needs_none(crowded: Desk) -> None:
    """It has its place."""
    assert crowded.remedies(MONDAY, "A1") == ()


def test_what_was_tried_on_another_day_is_refused(crowded: Desk) -> None:
    """Edits in between make a remedy outdated; nothing is changed then."""
    remedy = crowded.remedies(MONDAY, "A3")[0]
    crowded.edit_order("A3", OrderEdit(load="90 kg"))
    before = dump(crowded)
    with pytest.raises(Refused):
        crowded.apply_remedy(MONDAY, remedy)
    assert dump(crowded) == before


def test_who_was_let_in_stays_with_the_driver(crowded: Desk) -> None:
    """As with every move by hand the next plan keeps it."""
    remedy = next(r for r in crowded.remedies(MONDAY, "A4") if r.kind is RemedyKind.WINDOW_LATER)
    after = crowded.apply_remedy(MONDAY, remedy)
    lock = after.day.orders["A4"].lock
    assert lock is not None
    assert lock.driver_id == after.day.shifts[remedy.shift_id].driver.id
    assert "A4" not in crowded.plan_day(MONDAY, PlanOptions(1)).judged.left_out


def test_alternatives_are_those_of_the_stored_day(crowded: Desk) -> None:
    """Why here, and the other driver's price or rule."""
    found = crowded.alternatives(MONDAY, "A1")
    assert found.here is not None
    (other,) = found.others
    assert [v.amount for v in other.violations] == [60_000]
    with pytest.raises(Refused):
        crowded.alternatives(MONDAY, "A5")


@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    weights=st.lists(st.integers(10, 90), min_size=3, max_size=5),
    windows=st.lists(st.sampled_from(["", "8:00-8:20", "7-8", "15:50-16", "9-12", "16:05-17"]), min_size=5, max_size=5),
    skills=st.lists(st.sampled_from(["", "", "cold"]), min_size=5, max_size=5),
)
def test_remedies_hold_on_any_day(
    staffed: Desk, write_orders: Callable[..., Path], weights: list[int], windows: list[str], skills: list[str]
) -> None:
    """Each one shown can be applied: the order is served, nothing new breaks, and the price is as said."""
    staffed.delete_orders([o.id for o in staffed.orders(MONDAY)]) if staffed.orders(MONDAY) else None
    rows = [
        order(n + 1, weight=f"{kg} kg", window=window, skills=skill, service="20")
        for n, (kg, window, skill) in enumerate(zip(weights, windows, skills, strict=False))
    ]
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    left = staffed.plan_day(MONDAY, PlanOptions(1)).judged.left_out
    for order_id in sorted(left):
        for remedy in staffed.remedies(MONDAY, order_id):
            applies(staffed, remedy)
