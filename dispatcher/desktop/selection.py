"""What is chosen and what the pointer is over: one of each for the whole window, whoever changed it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Selection(QObject):
    """The chosen orders (several are possible) and the chosen shift; and the order or shift under the pointer.

    Panels set it when the user chooses and follow `changed` and `hovered`, their own changes included: what is the
    same already changes nothing, so nobody goes round in circles.
    """

    changed = Signal()
    hovered = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.orders: tuple[str, ...] = ()
        self.shift_id = ""
        self.hovered_order = ""

    def choose(self, orders: Iterable[str], shift_id: str = "") -> None:
        """Choose these orders and no others; `shift_id` is the route that was chosen as a whole, "" for none."""
        chosen = tuple(dict.fromkeys(orders))
        if (chosen, shift_id) != (self.orders, self.shift_id):
            self.orders, self.shift_id = chosen, shift_id
            self.changed.emit()

    def toggle(self, orders: Iterable[str]) -> None:
        """Take these orders out of what is chosen when all of them are, else add them."""
        wanted = tuple(dict.fromkeys(orders))
        if all(order in self.orders for order in wanted):
            self.choose(order for order in self.orders if order not in wanted)
        else:
            self.choose((*self.orders, *wanted))

    def hover(self, order: str) -> None:
        """The pointer is over this order, "" for none."""
        if order != self.hovered_order:
            self.hovered_order = order
            self.hovered.emit()
