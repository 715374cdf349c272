"""The day that the judge and the engines are given."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace

import pytest

from dispatcher.model.day import Day
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.travel import Travel

HERE, THERE = Location(60.0, 24.0), Location(60.1, 24.1)


def linked(order_id: str) -> Order:
    """An order that is picked up here and delivered there."""
    return Order(
        order_id,
        pickup=Task(TaskKind.PICKUP, location=HERE),
        delivery=Task(TaskKind.DELIVERY, location=THERE),
        load={"weight": 1000},
    )


def a_day(*orders: Order) -> Day:
    """A day of these orders without shifts."""
    nothing = ((0, 0), (0, 0))
    return Day({order.id: order for order in orders}, {}, Travel((HERE, THERE), nothing, nothing))


def test_every_task_is_a_node_pickups_first_whatever_was_asked_for_before() -> None:
    """Nodes stand in the sequence of the orders, whichever of them was looked at first."""
    day = a_day(linked("b"), Order("a", delivery=Task(TaskKind.DELIVERY, location=HERE)))
    last = TaskRef("a", TaskKind.DELIVERY)
    assert day.nodes[last].place == 0
    wanted = [TaskRef("b", TaskKind.PICKUP), TaskRef("b", TaskKind.DELIVERY), last]
    assert list(day.nodes) == wanted
    assert [node.ref for node in day.nodes.values()] == wanted
    assert len(day.nodes) == 3
    assert [node.load_change for node in day.nodes.values()] == [{"weight": 1000}, {"weight": -1000}, {}]


def test_a_node_is_one_thing_and_what_no_order_asks_for_is_none() -> None:
    """What is worked out of a node is kept with it; a task that the day does not know is a KeyError."""
    day = a_day(Order("a", delivery=Task(TaskKind.DELIVERY, location=HERE)))
    ref = TaskRef("a", TaskKind.DELIVERY)
    assert day.nodes[ref] is day.nodes[ref]
    for strange in (TaskRef("a", TaskKind.PICKUP), TaskRef("z", TaskKind.DELIVERY)):
        assert strange not in day.nodes
        with pytest.raises(KeyError):
            day.nodes[strange]


def test_a_changed_order_has_other_nodes_and_the_others_keep_theirs() -> None:
    """An edit works nothing out anew but what it is about."""
    day = a_day(linked("a"), linked("b"))
    stays, goes = TaskRef("a", TaskKind.DELIVERY), TaskRef("b", TaskKind.DELIVERY)
    kept, old = day.nodes[stays], day.nodes[goes]
    after = day.with_orders([replace(day.orders["b"], load={"weight": 5})])
    assert after.nodes[stays] is kept
    assert after.nodes[goes].load_change == {"weight": -5}
    assert day.nodes[goes] is old


def test_a_day_is_let_go_of_with_its_last_user() -> None:
    """A day of a long list takes much memory: it does not wait for somebody to look for rubbish."""
    day = a_day(linked("a"))
    assert len(list(day.nodes.values())) == 2
    gone = weakref.ref(day)
    gc.disable()
    try:
        del day
        assert gone() is None
    finally:
        gc.enable()
