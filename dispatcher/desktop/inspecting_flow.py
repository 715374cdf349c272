"""What the inspector asks of the desk, and what is done from it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from dispatcher.desk.editing import LockKind
from dispatcher.desktop.jobs import while_open
from dispatcher.desktop.parts import Parts
from dispatcher.model.order import Order, TaskKind

if TYPE_CHECKING:
    from dispatcher.desk.desk import Desk
    from dispatcher.desk.lock_price import Locked, LockPrice
    from dispatcher.desk.order_editing import OrderEdit
    from dispatcher.desk.results import Alternatives, Marginal, Remedy
    from dispatcher.desktop.jobs import Job
    from dispatcher.desktop.order_window import OrderWindow


class InspectingFlow(QObject):
    """Brings the inspector its answers and the desk its edits."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands, self._panel = parts, parts.commands, parts.panels.inspector
        panel = self._panel
        panel.alternatives_asked.connect(self._alternatives)
        panel.remedies_asked.connect(self._remedies)
        panel.history_asked.connect(self._history)
        panel.edited.connect(self._edit)
        panel.remedy_applied.connect(self._apply)
        panel.move_asked.connect(parts.mover.drop)
        panel.lock_asked.connect(self._lock)
        panel.route_lock_asked.connect(self._lock_route)
        panel.lock_price_asked.connect(self._lock_price)
        panel.delete_asked.connect(self.delete)
        panel.shown_on_map.connect(parts.panels.map.focus)
        edit = parts.actions.edit
        edit.add_order.triggered.connect(lambda: self.add())
        edit.delete_orders.triggered.connect(lambda: self.delete(parts.selection.orders))
        edit.cancel_orders.triggered.connect(lambda: self.cancel(parts.selection.orders, True))
        edit.reinstate_orders.triggered.connect(lambda: self.cancel(parts.selection.orders, False))
        panel.place_asked.connect(lambda _order: parts.panels.bring("places"))

    def add(self) -> OrderWindow:
        """Ask for a new order and take it."""
        from dispatcher.desktop.order_window import OrderWindow

        window = OrderWindow(self._parts.window)

        def ask(order_id: str, kind: TaskKind, edit: OrderEdit) -> None:
            now = self._commands.now
            if now is not None:
                self._commands.give(
                    self.tr("Adding the order"),
                    lambda desk, _: desk.new_order(now.date, order_id, kind, edit),
                    added,
                    refused=while_open(window, window.refuse),
                )

        def added(order: Order) -> None:
            while_open(window, window.accept)()
            self._parts.tell(self.tr("Order {id} was added.").format(id=order.id))
            self._parts.selection.choose([order.id])

        window.asked.connect(ask)
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    def cancel(self, order_ids: Collection[str], cancelled: bool) -> None:
        """Cancel orders, or take that back; undo is at hand, so nobody is asked."""
        if order_ids:
            doing = self.tr("Cancelling") if cancelled else self.tr("Taking the orders back")
            self._give(doing, lambda desk: desk.cancel_orders(order_ids, cancelled))

    def delete(self, order_ids: Collection[str]) -> None:
        """Take orders off the list."""
        if order_ids:
            self._give(self.tr("Deleting"), lambda desk: desk.delete_orders(order_ids))

    def _alternatives(self, order_id: str) -> None:
        def then(found: Alternatives | None) -> None:
            self._panel.show_alternatives(order_id, found)
            if found is not None and found.here is not None:
                self._ask(lambda desk, date: desk.marginal(date, order_id), told)

        def told(found: Marginal | None) -> None:
            self._panel.show_marginal(order_id, found)

        self._ask(lambda desk, date: desk.alternatives(date, order_id), then)

    def _remedies(self, order_id: str) -> None:
        show = self._panel.show_remedies
        self._ask(lambda desk, date: desk.remedies(date, order_id), lambda found: show(order_id, found or ()))

    def _ask[T](self, question: Callable[[Desk, dt.date], T], then: Callable[[T | None], None]) -> None:
        """Ask about the date as it stands; None when that cannot be answered, of which nothing more need be said."""
        now = self._commands.now
        if now is not None:
            self._commands.study(
                lambda desk, _: question(desk, now.date), then, lambda _problems: then(None), lambda _news: None
            )

    def _history(self, order_id: str) -> None:
        self._commands.ask(
            lambda desk: desk.order_history(order_id), lambda steps: self._panel.show_history(order_id, steps)
        )

    def _edit(self, order_id: str, edit: OrderEdit) -> None:
        self._give(self.tr("Changing the order"), lambda desk: desk.edit_order(order_id, edit))

    def _apply(self, remedy: Remedy) -> None:
        now = self._commands.now
        if now is not None:
            self._give(self.tr("Making room"), lambda desk: desk.apply_remedy(now.date, remedy))

    def _lock(self, order_ids: Collection[str], kind: LockKind) -> None:
        now = self._commands.now
        if now is not None:
            self._give(self.tr("Locking"), lambda desk: desk.lock_orders(now.date, order_ids, kind))

    def _lock_route(self, shift_id: str, locked: bool) -> None:
        now = self._commands.now
        if now is not None:
            self._give(self.tr("Locking"), lambda desk: desk.lock_route(now.date, shift_id, locked))

    def _lock_price(self, locked: Locked) -> None:
        """Plan the day with a lock and without it, for what it costs; the strip shows how far that is, and stops it."""
        now, engine = self._commands.now, self._parts.engine
        if now is None:
            return

        def work(desk: Desk, job: Job) -> LockPrice:
            return desk.lock_price(
                now.date, locked, engine, lambda share: job.progress(share, "Comparing"), job.is_cancelled
            )

        self._commands.give(self.tr("Comparing"), work, self._panel.show_lock_price)

    def _give(self, doing: str, work: Callable[[Desk], object]) -> None:
        self._commands.give(doing, lambda desk, _: work(desk))
