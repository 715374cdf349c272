"""Orders dragged over the timeline: where they would go, the lane in the colour of what that does, and the drop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QDragMoveEvent, QDropEvent

from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.timeline_area import TimelineArea
from dispatcher.desktop.timeline_frame import Aim
from dispatcher.desktop.timeline_scroll import Hit, Part
from dispatcher.desktop.timeline_view import place_at

EDGE_PX, TICK_MS, MOST_PX = 36, 30, 24


class EdgeScroll(QObject):
    """Scrolls while the pointer is held near an edge of the lanes; `moved` is called after each bit."""

    def __init__(self, area: TimelineArea) -> None:
        super().__init__(area)
        self._area = area
        self._across = self._down = 0
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._scroll)

    def follow(self, at: QPoint) -> None:
        """The pointer is here, in the viewport's pixels."""
        room = self._area.time_rect()
        self._across = 0 if at.x() < room.left() else _speed(at.x(), room.left(), room.right())
        self._down = _speed(at.y(), room.top(), room.bottom())
        if self._across or self._down:
            self._timer.start()
        else:
            self._timer.stop()

    def halt(self) -> None:
        """The pointer was let go of."""
        self._timer.stop()

    def _scroll(self) -> None:
        for bar, px in ((self._area.horizontalScrollBar(), self._across), (self._area.verticalScrollBar(), self._down)):
            bar.setValue(bar.value() + px)


def _speed(at: int, low: int, high: int) -> int:
    """Pixels per tick: more the nearer the edge is."""
    if high - low < 3 * EDGE_PX:
        return 0
    into = max(low + EDGE_PX - at, 0)
    beyond = max(at - (high - EDGE_PX), 0)
    return (min(beyond, EDGE_PX) - min(into, EDGE_PX)) * MOST_PX // EDGE_PX


class Drops(QObject):
    """Takes what is dragged over the area, from wherever it comes."""

    def __init__(self, area: TimelineArea, mover: Mover) -> None:
        super().__init__(area)
        self._area, self._mover = area, mover
        self._orders: tuple[str, ...] = ()
        self._at = QPoint()
        self._edges = EdgeScroll(area)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    def entered(self, event: QDragMoveEvent) -> None:
        """Something is dragged into the area."""
        self._orders = drag.orders_in(event.mimeData())
        if self._orders:
            event.acceptProposedAction()
        else:
            event.ignore()

    def moved(self, event: QDragMoveEvent) -> None:
        """It is over another place now."""
        self._at = event.position().toPoint()
        self._edges.follow(self._at)
        if self._orders and self._look() is not None:
            event.acceptProposedAction()
        else:
            event.ignore()

    def left(self) -> None:
        """It has left the area, or was let go of elsewhere."""
        self._edges.halt()
        self._orders = ()
        self._aim(None)
        self._mover.leave()

    def dropped(self, event: QDropEvent) -> None:
        """It is dropped here."""
        self._at = event.position().toPoint()
        move = self._move(self._area.hit(self._at))
        self._edges.halt()
        self._orders = ()
        self._aim(None)
        if move is None:
            self._mover.leave()
            event.ignore()
        else:
            event.acceptProposedAction()
            self._mover.drop(move)

    def _scrolled(self) -> None:
        if self._orders:
            self._look()

    def _look(self) -> Move | None:
        """Ask what a drop would do here, and show it."""
        hit = self._area.hit(self._at)
        move = self._move(hit)
        if move is None:
            self._aim(None)
            self._mover.leave()
            return None
        effect = self._mover.hover(move, self._area.viewport().mapToGlobal(self._at))
        place = place_at(self._area.chart.lanes[hit.row], hit.moment) if hit.part is Part.LANE else None
        self._aim(Aim(hit.row, place, bool(effect and effect.broken)))
        return move

    def _move(self, hit: Hit) -> Move | None:
        if hit.row < 0 or not self._orders:
            return None
        lane = self._area.chart.lanes[hit.row]
        position = place_at(lane, hit.moment).position if hit.part is Part.LANE else None
        return Move(self._orders, lane.shift_id, position)

    def _aim(self, aim: Aim | None) -> None:
        before, self._area.aim = self._area.aim, aim
        if aim != before:
            self._area.update_rows(each.row for each in (before, aim) if each is not None)
