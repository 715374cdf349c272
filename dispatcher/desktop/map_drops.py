"""Orders that are dragged over the map, from the map itself or from another panel."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPoint

from dispatcher.desk.mapview import Scene
from dispatcher.desk.moves import Move

type AskPage = Callable[[int, QPoint], None]
"""Asks the page what would take a drop at a point of it; the answer comes with the same turn."""


class Moving(Protocol):
    """What a `Mover` does for the map."""

    def hover(self, move: Move, at: QPoint) -> object:
        """Show what the drop would do."""

    def leave(self) -> None:
        """Nothing would take the drop."""

    def drop(self, move: Move) -> None:
        """Make the move."""


class MapDrops:
    """Where dragged orders would go: to the route under the pointer, before the stop under it, or nowhere.

    Only the page knows what lies where, and it answers a little later: a drop waits for the answer to its own place.
    """

    def __init__(self, mover: Moving, ask: AskPage, aim: Callable[[str], None]) -> None:
        """`aim` hears of the route that would take the drop, "" for none."""
        self.scene: Scene | None = None
        self._mover = mover
        self._ask = ask
        self._aim = aim
        self._orders: tuple[str, ...] = ()
        self._turn = 0
        self._at = self._on_page = QPoint()
        self._is_dropped = False

    def over(self, orders: tuple[str, ...], on_page: QPoint, on_screen: QPoint) -> None:
        """These orders are held over this point."""
        self._orders, self._on_page, self._at, self._is_dropped = orders, on_page, on_screen, False
        self._turn += 1
        self._ask(self._turn, on_page)

    def moved_under(self) -> None:
        """They are held where they were, but the map has moved."""
        if self._orders and not self._is_dropped:
            self.over(self._orders, self._on_page, self._at)

    def dropped(self, orders: tuple[str, ...], on_page: QPoint, on_screen: QPoint) -> None:
        """These orders are let go of at this point."""
        self.over(orders, on_page, on_screen)
        self._is_dropped = True

    def left(self) -> None:
        """The pointer is no longer over the map."""
        self._orders = ()
        self._aim("")
        self._mover.leave()

    def answer(self, turn: int, route: str, stop: str) -> None:
        """What the page says is there; `route` and `stop` "" for nothing."""
        if not self._orders or turn != self._turn:
            return
        if not route:
            self._aim("")
            self._mover.leave()
        else:
            position = self.scene.position_of(stop) if self.scene is not None and stop else None
            move = Move(self._orders, route, position)
            if self._is_dropped:
                self._mover.drop(move)
            else:
                self._aim(route)
                self._mover.hover(move, self._at)
        if self._is_dropped:
            self._orders = ()
            self._aim("")
