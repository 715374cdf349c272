"""What every part of the desk stands on."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

from dispatcher.desk.desk import Desk
from dispatcher.desk.order_editing import OrderEdit
from tests.town import MONDAY, Row, orders_file


def test_orders_that_somebody_holds_are_not_made_again(desk: Desk, tmp_path: Path) -> None:
    """A day of a hundred thousand orders that is shown and read over is in memory once; what was changed is read anew,
    and a day that nobody holds is kept by nobody."""
    rows: Iterator[Row] = ({"Order ID": f"A{n}", "Address": f"Bay Street {n}"} for n in (1, 2))
    desk.import_orders(orders_file(tmp_path, *rows), date=MONDAY)
    desk.locate(MONDAY)
    held = desk.planned(MONDAY)
    there = held.day.orders
    assert [order is there[order.id] for order in desk.orders(MONDAY)] == [True, True]
    desk.edit_order("A1", OrderEdit(priority=7))
    other = desk.planned(MONDAY)
    assert other.day.orders["A1"].priority == 7
    assert other.day.orders["A2"] is there["A2"]
    gone = weakref.ref(other.day)
    gc.disable()
    try:
        del other
        assert gone() is None
    finally:
        gc.enable()
    assert {order.id: order.priority for order in desk.orders(MONDAY)} == {"A1": 7, "A2": 50}
