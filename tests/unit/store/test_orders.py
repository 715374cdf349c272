"""Orders of a day, read back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

import pytest

from dispatcher.model.order import Cancellation, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.store import orders
from dispatcher.store.dayfile import DayFile

DATE = dt.date(2026, 11, 23)


def an_order(order_id: str, **more: str) -> Order:
    """An order with a note that many have."""
    task = Task(TaskKind.DELIVERY, f"Road {order_id}", note="Ring twice", phone="040 123 4567", **more)  # type: ignore[arg-type]
    return Order(order_id, DATE, delivery=task)


def kept(day: DayFile, *there: Order) -> Sequence[Order]:
    """These orders, kept and read back."""
    day.write("import_orders", {}, lambda writer: orders.put_orders(writer, there))
    return day.read(lambda reader: orders.orders_on(reader, DATE))


def test_orders_come_by_id_with_their_own_tasks(day: DayFile) -> None:
    """A pair has both of its tasks, and letters sort by their code as Python sorts them."""
    pair = replace(an_order("B"), pickup=Task(TaskKind.PICKUP, "Yard"))
    there = (an_order("Ä"), pair, an_order("🚚"), an_order("a"), an_order("A"))
    assert kept(day, *there) == tuple(sorted(there, key=lambda order: order.id))


def test_visits_are_those_of_orders_that_are_asked_for(day: DayFile) -> None:
    """By id as the orders, a pickup before its delivery, none of cancelled orders or of other days."""
    pair = replace(an_order("B"), pickup=Task(TaskKind.PICKUP, "Yard", Location(60.1, 24.9), name="Anna"))
    gone, other = replace(an_order("C"), cancelled=Cancellation.DESK), replace(an_order("D"), date=None)
    there = kept(day, pair, gone, other, an_order("A"))
    visits = list(day.read(lambda reader: list(orders.visits_on(reader, DATE))))
    live = [(order, task) for order in there if order.cancelled is None for task in order.tasks]
    wanted = [(TaskRef(order.id, task.kind), task.name, task.address, task.location) for order, task in live]
    assert visits == wanted
    assert len(visits) == 3


def test_what_orders_have_in_common_is_in_memory_once(day: DayFile) -> None:
    """A list of a hundred thousand orders has the note, the day and the want of own columns of a few."""
    one, other = kept(day, an_order("1"), an_order("2"))
    assert one.delivery is not None
    assert other.delivery is not None
    assert one.date is other.date
    assert one.fields is other.fields
    assert one.delivery.note is other.delivery.note
    assert one.delivery.phone is other.delivery.phone


def test_orders_that_are_known_as_they_are_there_are_the_very_same(day: DayFile) -> None:
    """Who holds a day's orders holds no second ones after reading them again; changed ones are as they are there."""
    one, other = kept(day, an_order("1"), an_order("2"))
    known = {"1": one, "2": replace(other, priority=7)}
    again = day.read(lambda reader: orders.orders_on(reader, DATE, known))
    assert again == (one, other)
    assert again[0] is one
    assert again[1] is not known["2"]


def test_an_order_without_a_task_is_not_passed_over(day: DayFile) -> None:
    """Such a file is damaged: the order does not get the task of the next one, and the day is not shown without it."""
    kept(day, an_order("1"), an_order("2"), an_order("3"))
    day.write("import_orders", {}, lambda writer: writer.delete("task", [("2", "delivery")]))
    with pytest.raises(KeyError):
        day.read(lambda reader: orders.orders_on(reader, DATE))
