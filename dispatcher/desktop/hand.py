"""Moves and locks by keyboard and menu: everything that can be dragged can be done without a mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from dispatcher.desk.editing import LockKind
from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.actions import EditActions, order_menu
from dispatcher.desktop.commands import DayCommands
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import counted


class Hand(QObject):
    """Does to the chosen orders what the actions say. `told` carries a sentence for the status bar."""

    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        actions: EditActions,
        commands: DayCommands,
        selection: Selection,
        mover: Mover,
        theme: Theme,
        is_sideways: Callable[[], bool],
    ) -> None:
        """`is_sideways` tells that the keyboard is where a route runs from left to right."""
        super().__init__(window)
        self._window, self._actions, self._commands = window, actions, commands
        self._selection, self._mover, self._theme = selection, mover, theme
        does: dict[str, Callable[[], None]] = {
            "cut": self.cut,
            "paste": self.paste,
            "move_to": self.ask_where,
            "earlier": lambda: self._step(-1, along=not is_sideways()),
            "later": lambda: self._step(1, along=not is_sideways()),
            "driver_before": lambda: self._step(-1, along=is_sideways()),
            "driver_after": lambda: self._step(1, along=is_sideways()),
            "take_out": lambda: self._drop(Move(selection.orders, None)),
            "lock_driver": lambda: self._lock(LockKind.DRIVER),
            "lock_position": lambda: self._lock(LockKind.POSITION),
            "unlock": self._unlock,
            "lock_route": lambda: self._lock_route(True),
        }
        for name, do in does.items():
            getattr(actions, name).triggered.connect(lambda _=False, do=do: do())

    def cut(self) -> None:
        """Take the chosen orders along on the clipboard; they stay where they are until they are pasted."""
        if self._selection.orders:
            QGuiApplication.clipboard().setMimeData(drag.mime_of(self._selection.orders))
            text = self.tr(
                "{count} order cut. Choose a stop or driver and paste.|"
                "{count} orders cut. Choose a stop or driver and paste."
            )
            self.told.emit(counted(text, len(self._selection.orders)))

    def paste(self) -> None:
        """Put the orders from the clipboard before the chosen stop, or on the chosen driver."""
        orders = drag.orders_in(QGuiApplication.clipboard().mimeData())
        if not orders:
            self.told.emit(self.tr("No orders were cut. For rows copied in Excel choose Import pasted rows."))
            return
        if self._selection.shift_id:
            self._drop(Move(orders, self._selection.shift_id))
            return
        found = self._stop_of(next((o for o in self._selection.orders if o not in orders), ""))
        if found is None:
            self.told.emit(self.tr("Choose the stop before which they go, or a driver."))
            return
        lane, stop = found
        self._drop(Move(orders, lane.shift_id, stop.position))

    def ask_where(self) -> None:
        """Compare all drivers and choose one."""
        from dispatcher.desktop.move_window import MoveWindow

        now = self._commands.now
        if now is None or not self._selection.orders:
            self.told.emit(self.tr("Choose orders first."))
            return
        window = MoveWindow(self._theme, self._mover, self._selection.orders, now.lanes, self._window)
        window.chosen.connect(self._drop)
        window.finished.connect(window.deleteLater)
        window.open()

    def menu(self, at: QPoint) -> QMenu:
        """Show what can be done to the chosen orders."""
        menu = order_menu(self._actions, self._window)
        menu.popup(at)
        return menu

    def _drop(self, move: Move) -> None:
        if move.order_ids:
            self._mover.drop(move)
        else:
            self.told.emit(self.tr("Choose orders first."))

    def _step(self, by: int, *, along: bool) -> None:
        """The keys of an arrow mean what the arrow points at: along the route, or to the route beside it."""
        if along:
            self._nudge(by)
        else:
            self._over(by)

    def _nudge(self, by: int) -> None:
        """One stop earlier or later on the same route."""
        orders = self._selection.orders
        found = [place for order in orders if (place := self._stop_of(order)) is not None]
        if not found or len({lane.shift_id for lane, _ in found}) > 1:
            self.told.emit(self.tr("Choose stops of one route."))
            return
        lane = found[0][0]
        numbers = [stop.number for _, stop in found]
        beside = min(numbers) - 1 if by < 0 else max(numbers) + 1
        if 1 <= beside <= len(lane.stops):
            stop = lane.stops[beside - 1]
            position = stop.position if by < 0 else stop.position + len(stop.refs)
            self._drop(Move(orders, lane.shift_id, position))

    def _over(self, by: int) -> None:
        """To the driver before or after."""
        now = self._commands.now
        found = self._stop_of(self._selection.orders[0]) if self._selection.orders else None
        if now is None or not now.lanes:
            return
        shifts = [lane.shift_id for lane in now.lanes]
        at = shifts.index(found[0].shift_id) + by if found else (0 if by > 0 else len(shifts) - 1)
        if 0 <= at < len(shifts):
            self._drop(Move(self._selection.orders, shifts[at]))

    def _lock(self, kind: LockKind) -> None:
        now, orders = self._commands.now, self._selection.orders
        if now is not None and orders:
            doing = self.tr("Locking") if kind is not LockKind.NONE else self.tr("Unlocking")
            self._commands.give(doing, lambda desk, _: desk.lock_orders(now.date, orders, kind))

    def _unlock(self) -> None:
        """What was decided about the route when one is chosen as a whole, one after the other; else the orders."""
        lane = self._lane(self._selection.shift_id)
        if lane is not None and lane.locked:
            self._lock_route(False)
        elif lane is not None and lane.departs is not None:
            self._actions.leave_when_best.trigger()
        elif lane is not None and lane.loaded:
            self._actions.loaded.trigger()
        else:
            self._lock(LockKind.NONE)

    def _lock_route(self, locked: bool) -> None:
        now = self._commands.now
        found = self._stop_of(self._selection.orders[0]) if self._selection.orders else None
        shift_id = self._selection.shift_id or (found[0].shift_id if found else "")
        if now is not None and shift_id:
            doing = self.tr("Locking") if locked else self.tr("Unlocking")
            self._commands.give(doing, lambda desk, _: desk.lock_route(now.date, shift_id, locked))

    def _lane(self, shift_id: str) -> Lane | None:
        now = self._commands.now
        return next((lane for lane in now.lanes if lane.shift_id == shift_id), None) if now else None

    def _stop_of(self, order_id: str) -> tuple[Lane, LaneStop] | None:
        now = self._commands.now
        lanes = now.lanes if now is not None else ()
        return next(((lane, stop) for lane in lanes for stop in lane.stops if order_id in stop.order_ids), None)
