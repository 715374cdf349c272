"""The map moves under what is held at its edge, so that a drag reaches what lies outside the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, QSize, QTimer

EDGE_PX, MOST_PX = 40, 22
"""How wide the edge is, and how far the map moves at a time at its very end."""
FIRST_MS, EVERY_MS = 350, 50
"""A drag that only comes in over the edge is not meant; from then on so often."""


def pull(at: int, length: int) -> int:
    """How far to move along one side of that length for something held at `at`: below zero before its first edge."""
    before, after = EDGE_PX - at, at - (length - EDGE_PX)
    depth = max(before, after)
    if depth <= 0 or length < 3 * EDGE_PX:
        return 0
    return round(MOST_PX * min(1.0, depth / EDGE_PX)) * (-1 if before > after else 1)


class MapEdge(QObject):
    """Calls `pan(right, down)` again and again while something is held at the edge."""

    def __init__(self, parent: QObject, pan: Callable[[int, int], None]) -> None:
        super().__init__(parent)
        self._pan = pan
        self._step = (0, 0)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go)

    def hold(self, at: QPoint, size: QSize) -> None:
        """Something is held there, on a map of that size."""
        self._step = pull(at.x(), size.width()), pull(at.y(), size.height())
        if self._step == (0, 0):
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start(FIRST_MS)

    def let_go(self) -> None:
        """Nothing is held any more."""
        self._timer.stop()

    def _go(self) -> None:
        self._timer.setInterval(EVERY_MS)
        self._pan(*self._step)
