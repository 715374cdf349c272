"""A list sent again against what is known."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.intake.diff import diff
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location


def order(order_id: str, address: str = "Road 1", priority: int = 50) -> Order:
    return Order(order_id, delivery=Task(TaskKind.DELIVERY, address), priority=priority)


ORDERS = st.lists(
    st.builds(order, st.sampled_from("abcdef"), st.sampled_from(["Road 1", "Road 2"]), st.integers(0, 3)),
    unique_by=lambda o: o.id,
)


@given(ORDERS, ORDERS)
def test_every_order_is_in_exactly_one_part(listed: list[Order], known: list[Order]) -> None:
    """New, changed and unchanged make up the list; gone is the rest of what is known."""
    found = diff(listed, {o.id: o for o in known})
    seen = [o.id for o in found.new] + [c.new.id for c in found.changed] + [o.id for o in found.unchanged]
    assert sorted(seen) == sorted(o.id for o in listed)
    assert {o.id for o in found.gone} == {o.id for o in known} - {o.id for o in listed}


@given(ORDERS)
def test_the_same_list_again_changes_nothing(listed: list[Order]) -> None:
    """A second import of the same list is no change at all."""
    found = diff(listed, {o.id: o for o in listed})
    assert (found.new, found.changed, found.gone) == ((), (), ())


def test_what_only_the_desk_knows_is_kept_and_is_no_change() -> None:
    """A found place and a lock outlive the same list; a changed address loses the place."""
    known = order("a")
    assert known.delivery is not None
    placed = replace(known, delivery=replace(known.delivery, location=Location(60, 24)), lock=Lock("Ann"))
    same = diff([order("a")], {"a": placed})
    assert same.unchanged == (placed,)
    moved = diff([order("a", "Road 2", 60)], {"a": placed}).changed[0]
    assert moved.fields == ("delivery.address", "delivery.location", "priority")
    assert moved.new.delivery is not None
    assert moved.new.delivery.location is None
    assert moved.new.lock == Lock("Ann")


def test_a_change_of_kind_names_both_sides() -> None:
    """A delivery that becomes a pickup differs in both."""
    pickup = Order("a", pickup=Task(TaskKind.PICKUP, "Road 1"))
    assert diff([pickup], {"a": order("a")}).changed[0].fields == ("delivery", "pickup")
