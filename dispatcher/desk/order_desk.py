"""Orders by hand: edited, added, deleted; why they stand where they stand, and what would let them in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection
from typing import TYPE_CHECKING

from dispatcher.desk.dayview import facts_on
from dispatcher.desk.driven_days import DrivenDays
from dispatcher.desk.frame import Frame
from dispatcher.desk.moves import reaching
from dispatcher.desk.results import Planned
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.problem import Problem, Refused

if TYPE_CHECKING:
    from dispatcher.desk.locating import Locator
    from dispatcher.desk.order_editing import OrderEdit
    from dispatcher.desk.order_history import OrderStep
    from dispatcher.desk.results import Alternatives, Remedy


class OrderDesk(Frame):
    """Edits single orders, and answers questions about them."""

    def alternatives(self, date: dt.date, order_id: str) -> Alternatives:
        """What the order costs where it is, and what every other shift would make of it. Refused without a place."""
        from dispatcher.planning.alternatives import alternatives

        planned = self.planned(date)
        if order_id not in planned.day.orders:
            cause = f"Order “{order_id}” has no sure place on this date."
            raise Refused([Problem("order-unknown", cause, "Set its place first, or look whether it is in the list.")])
        reached = reaching(planned, [order_id], self._opened.router())
        return alternatives(reached.day, reached.plan, order_id)

    def remedies(self, date: dt.date, order_id: str) -> tuple[Remedy, ...]:
        """The smallest changes that would let an order in, each tried and priced; none for an order that is served."""
        from dispatcher.planning.remedies import neighbours, remedies

        planned, router = self.planned(date), self._opened.router()
        if any(ref.order_id == order_id for route in planned.plan.routes for ref in route.tasks):
            return ()
        reached = reaching(planned, [order_id], router)
        reached = reaching(reached, neighbours(reached.day, reached.plan, order_id), router)
        found = remedies(reached.day, reached.plan, order_id, reached.zone, self.fleet())
        driven = DrivenDays(self._file, router, facts_on(self._file, planned.date, planned.zone))
        return tuple(remedy for remedy in found if remedy.shift is None or driven.keeps(remedy.shift))

    def apply_remedy(self, date: dt.date, remedy: Remedy) -> Planned:
        """Do what a remedy says, in one step. Refused when the day has changed since it was tried."""
        from dispatcher.desk import remedying

        remedying.apply_remedy(self._file, date, self.zone(), self._opened.router(), remedy)
        return self.planned(date)

    def edit_order(self, order_id: str, edit: OrderEdit) -> Order:
        """Change an order, in one step; a changed address is looked up. The plan stands and is judged anew.

        Raises Refused, with nothing changed, with everything that is bad, each with its field in `where.column`.
        """
        from dispatcher.desk import order_editing

        return order_editing.edit_order(self._file, order_id, edit, self.zone(), self._locator())

    def add_order(self, order: Order) -> Order:
        """Take a new order, in one step; its address is looked up. Without an id it gets the next free number."""
        from dispatcher.desk import order_editing

        return order_editing.add_order(self._file, order, self._locator())

    def new_order(self, date: dt.date, order_id: str, kind: TaskKind, edit: OrderEdit) -> Order:
        """Take a new order as it was typed in, in one step. Raises Refused as `edit_order` does."""
        from dispatcher.desk import order_editing

        there = self.fleet()
        drivers, vehicles = ({one.id: one.name for one in some} for some in (there.drivers, there.vehicles))
        half = {kind.value: Task(kind)}
        blank = Order(order_id, date, delivery=half.get("delivery"), pickup=half.get("pickup"))
        return self.add_order(order_editing.edited(blank, edit, self.zone(), drivers, vehicles))

    def delete_orders(self, ids: Collection[str]) -> None:
        """Delete orders, and with them their stops in every plan, in one step."""
        from dispatcher.desk import order_editing

        order_editing.delete_orders(self._file, ids)

    def cancel_orders(self, ids: Collection[str], cancelled: bool = True) -> None:
        """Cancel orders, which then stay in the day and in no plan, or take that back, in one step."""
        from dispatcher.desk import order_editing

        order_editing.cancel_orders(self._file, ids, cancelled)

    def order_history(self, order_id: str) -> tuple[OrderStep, ...]:
        """What was done to an order and when, newest first."""
        from dispatcher.desk import order_history

        return order_history.order_history(self._file, order_id, self.zone())

    def _locator(self) -> Locator:
        from dispatcher.desk.locating import Locator
        from dispatcher.store import pins

        return Locator(self._file.read(pins.pins), self._opened.geocoder())
