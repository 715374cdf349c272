"""Orders edited, added and deleted by hand: checked in words, one step each, and what was done is remembered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.order_editing import OrderEdit, windows_text
from dispatcher.desk.results import PlanOptions
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.plan import Verdict
from dispatcher.model.problem import Refused
from tests.town import MONDAY, TOWN, dump, order

HOSTILE = "{{7*191}} <img src=x onerror=alert(1)> `${1}` C:\\users \u202eabc 🚚"


@pytest.fixture
def busy(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """Three planned orders; the third is picked up and delivered."""
    linked = {"Order ID": "P3", "Pickup address": "Bay Street 3", "Delivery address": "Bay Street 4", "Address": ""}
    staffed.import_orders(
        write_orders(order(1, weight="10 kg", window="9:00-12:00"), order(2, weight="20 kg")), date=MONDAY
    )
    staffed.import_orders(write_orders(linked, name="linked.csv"), date=MONDAY)
    staffed.plan_day(MONDAY, PlanOptions(1))
    return staffed


def named(desk: Desk, order_id: str) -> Order:
    return next(o for o in desk.orders(MONDAY) if o.id == order_id)


def the_task(order: Order) -> Task:
    assert order.delivery is not None
    return order.delivery


def test_everything_typed_is_kept_in_one_step(busy: Desk) -> None:
    """Texts as typed, windows and loads as people write them; undo takes all of it back."""
    before, steps = dump(busy), len(busy.history())
    edit = OrderEdit(
        name=HOSTILE,
        phone="+358 40 1",
        note=HOSTILE,
        windows="8-10, 14:00-16",
        service_s=420,
        load="12,5 kg, 3 pieces",
        priority=80,
        must_serve=True,
        skills="Cold, lift",
        forbidden_drivers="Driver 2",
    )
    new = busy.edit_order("A1", edit)
    assert new == named(busy, "A1")
    task = the_task(new)
    assert (task.name, task.note, task.service_s) == (HOSTILE, HOSTILE, 420)
    assert windows_text(task.windows, MONDAY, busy.zone()) == "08:00-10:00, 14:00-16:00"
    assert dict(new.load) == {"weight": 12_500, "pieces": 3_000}
    assert (new.priority, new.must_serve, new.skills) == (80, True, frozenset({"cold", "lift"}))
    assert new.forbidden_drivers == {"driver-2"}
    assert len(busy.history()) == steps + 1
    busy.undo()
    assert dump(busy) == before


def test_all_that_is_bad_is_said_at_once_and_nothing_is_stored(busy: Desk) -> None:
    """Each problem names its field."""
    before, steps = dump(busy), len(busy.history())
    bad = OrderEdit(
        name="kept?", windows="10-8", service_s=-1, load="many", priority=101, allowed_drivers="Zoe", address=" "
    )
    with pytest.raises(Refused) as refused:
        busy.edit_order("A1", bad)
    fields = {problem.where.column for problem in refused.value.problems}
    assert fields == {"windows", "service_s", "load", "priority", "allowed_drivers", "address"}
    assert all(p.cause.endswith(".") and p.remedy.endswith(".") for p in refused.value.problems)
    assert (dump(busy), len(busy.history())) == (before, steps)


def test_the_plan_stands_and_is_judged_anew(busy: Desk) -> None:
    """A window that cannot be met any more is a breach at that stop, not a lost order."""
    plan = busy.planned(MONDAY).plan
    busy.edit_order("A1", OrderEdit(windows="8:00-8:01"))
    after = busy.planned(MONDAY)
    assert after.plan == plan
    assert [v.order_id for s in after.judged.schedules for v in s.violations] == ["A1"]


def test_a_changed_address_is_looked_up(busy: Desk) -> None:
    """A known one at once; an unknown one leaves the order without a place until somebody sets it."""
    assert the_task(busy.edit_order("A1", OrderEdit(address="Bay Street 9"))).location == TOWN["Bay Street 9"]
    assert the_task(busy.edit_order("A1", OrderEdit(address="Nowhere 1"))).location is None
    left = {u.order_id: u.verdict for u in busy.planned(MONDAY).plan.unassigned}
    assert left["A1"] is Verdict.UNPLACED


def test_one_half_of_a_linked_order_is_named(busy: Desk) -> None:
    """Else nobody knows which of the two is meant."""
    with pytest.raises(Refused):
        busy.edit_order("P3", OrderEdit(note="ring twice"))
    new = busy.edit_order("P3", OrderEdit(task=TaskKind.PICKUP, note="ring twice"))
    assert [task.note for task in new.tasks] == ["ring twice", ""]


def test_another_day_keeps_the_clock_and_leaves_the_plan(busy: Desk) -> None:
    """The window is at the same times of the new day."""
    tuesday = MONDAY + dt.timedelta(days=1)
    new = busy.edit_order("A1", OrderEdit(date=tuesday))
    assert windows_text(the_task(new).windows, tuesday, busy.zone()) == "09:00-12:00"
    assert "A1" not in {ref.order_id for route in busy.planned(MONDAY).plan.routes for ref in route.tasks}
    assert new.id in {o.id for o in busy.orders(tuesday)}


def test_what_changes_nothing_is_no_step(busy: Desk) -> None:
    """Leaving a field as it was cannot be undone, so that undo takes back what was done before."""
    busy.edit_order("A1", OrderEdit(note="a"))
    before = dump(busy)
    busy.edit_order("A1", OrderEdit(note="a"))
    assert dump(busy) == before
    busy.undo()
    assert the_task(named(busy, "A1")).note == ""


def test_orders_come_and_go(busy: Desk) -> None:
    """A new order gets a number and a place; deleting takes stops out of the plan; undo brings all back."""
    new = busy.add_order(Order("", MONDAY, delivery=Task(TaskKind.DELIVERY, "Bay Street 7")))
    assert the_task(new).location == TOWN["Bay Street 7"]
    with pytest.raises(Refused):
        busy.add_order(replace(new, date=None))
    before = dump(busy)
    busy.delete_orders(["A1", new.id])
    assert {o.id for o in busy.orders(MONDAY)} == {"A2", "P3"}
    assert "A1" not in {ref.order_id for route in busy.planned(MONDAY).plan.routes for ref in route.tasks}
    with pytest.raises(Refused) as refused:
        busy.delete_orders(["A2", "gone", "too"])
    assert len(refused.value.problems) == 2
    busy.undo()
    assert dump(busy) == before


def test_the_history_tells_of_one_order_alone(busy: Desk) -> None:
    """Newest first, with what stood there before; steps taken back say so."""
    busy.edit_order("A1", OrderEdit(note="first", windows="10-11"))
    busy.edit_order("A2", OrderEdit(note="other"))
    busy.edit_order("A1", OrderEdit(note="second"))
    busy.undo()
    undone, edited, planned, *_, imported = busy.order_history("A1")
    assert (undone.in_force, edited.in_force) == (False, True)
    assert {(w.field, w.before, w.after) for w in edited.changes} == {
        ("note", "", "first"),
        ("windows", "09:00–12:00", "10:00–11:00"),
    }
    assert [(w.field, w.before) for w in planned.changes] == [("driver", "")]
    assert imported.summary.startswith("Imported")
    assert busy.order_history("unknown") == ()
