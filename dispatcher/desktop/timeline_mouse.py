"""The mouse on the timeline: choosing stops and routes, drawing around stops, and beginning to drag them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from dispatcher.desktop import drag
from dispatcher.desktop.timeline_area import TimelineArea
from dispatcher.desktop.timeline_drop import EdgeScroll
from dispatcher.desktop.timeline_paint import BAR_PX, BAR_TOP
from dispatcher.desktop.timeline_scroll import Part
from dispatcher.desktop.timeline_view import Spot

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Mouse(QObject):
    """What presses, moves and releases over the area mean."""

    def __init__(self, area: TimelineArea) -> None:
        super().__init__(area)
        self._area = area
        self._pressed: QPoint | None = None
        self._orders: tuple[str, ...] = ()
        self._from: QPointF | None = None
        self._last = QPoint()
        self._before: tuple[str, ...] = ()
        self._edges = EdgeScroll(area)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.valueChanged.connect(self._scrolled)

    def pressed(self, event: QMouseEvent) -> None:
        """A button goes down."""
        at = event.position().toPoint()
        hit = self._area.hit(at)
        if event.button() is Qt.MouseButton.RightButton:
            self._choose_for_menu(at)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._pressed, self._orders = at, self._at(hit.spot)
        if hit.part is Part.HEAD:
            lane = self._area.chart.lanes[hit.row]
            self._area.choose(lane.order_ids, lane.shift_id)
            self._area.go_to(Spot(hit.row, -1))
            self._pressed = None
        elif hit.spot is not None:
            self._press_stop(hit.spot, event.modifiers())
        elif hit.part is Part.RULER:
            self._pressed = None

    def _press_stop(self, spot: Spot, keys: Qt.KeyboardModifier) -> None:
        area = self._area
        orders = self._at(spot)
        if keys & SHIFT:
            area.extend_to(spot)
        elif keys & CTRL:
            area.toggle(orders)
            area.anchor = spot
        elif area.selection.shift_id or not set(orders) <= set(area.selection.orders):
            area.choose(orders)
            area.anchor = spot
        area.go_to(spot)

    def moved(self, event: QMouseEvent) -> None:
        """With the button down: a drag or a frame; else: what is under the pointer."""
        at, area = event.position().toPoint(), self._area
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            area.selection.hover(next(iter(self._at(area.hit(at).spot)), ""))
            return
        if self._from is None and (at - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        if self._orders:
            self._drag(self._orders)
        else:
            self._frame(at, event.modifiers())

    def _drag(self, orders: tuple[str, ...]) -> None:
        chosen = self._area.selection.orders
        self._pressed, self._orders = None, ()
        drag.start(self._area, chosen if set(orders) <= set(chosen) else orders)

    def released(self, event: QMouseEvent) -> None:
        """A click is over, or a frame is drawn."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        area, plain = self._area, not event.modifiers() & (CTRL | SHIFT)
        if self._from is not None:
            self._end_frame()
        elif plain:
            area.choose(self._orders)
        self._pressed, self._orders = None, ()

    def left(self) -> None:
        """The pointer is elsewhere."""
        self._area.selection.hover("")

    def _choose_for_menu(self, at: QPoint) -> None:
        """A menu is about what is chosen: that is what was clicked, unless it belongs to what was chosen before."""
        area, hit = self._area, self._area.hit(at)
        if hit.part is Part.HEAD:
            lane = area.chart.lanes[hit.row]
            area.choose(lane.order_ids, lane.shift_id)
        elif hit.spot is not None:
            orders = self._at(hit.spot)
            if not set(orders) <= set(area.selection.orders):
                area.choose(orders)
            area.go_to(hit.spot)

    def _at(self, spot: Spot | None) -> tuple[str, ...]:
        stop = self._area.chart.stop(spot) if spot is not None else None
        return stop.order_ids if stop is not None else ()

    # The frame around stops

    def _frame(self, at: QPoint, keys: Qt.KeyboardModifier) -> None:
        if self._from is None and self._pressed is not None:
            self._from = self._on_chart(self._pressed)
            self._before = self._area.selection.orders if keys & (CTRL | SHIFT) else ()
        self._last = at
        self._edges.follow(at)
        self._grow()

    def _scrolled(self) -> None:
        if self._from is not None:
            self._grow()

    def _grow(self) -> None:
        if self._from is None:
            return
        area, here = self._area, QPointF(self._last)
        corner = self._from - self._on_chart(QPoint(0, 0))
        area.band = QRectF(corner, here).normalized()
        inside = [
            order_id
            for row, lane in enumerate(area.chart.lanes)
            if area.band.bottom() > area.row_rect(row).top() + BAR_TOP
            and area.band.top() < area.row_rect(row).top() + BAR_TOP + BAR_PX
            for index, stop in enumerate(lane.stops)
            if area.stop_rect(Spot(row, index)).right() > area.band.left()
            and area.stop_rect(Spot(row, index)).left() < area.band.right()
            for order_id in stop.order_ids
        ]
        area.choose((*self._before, *inside))
        area.viewport().update()

    def _end_frame(self) -> None:
        self._edges.halt()
        self._from = self._area.band = None
        self._area.viewport().update()

    def _on_chart(self, at: QPoint) -> QPointF:
        """A point of the viewport as one of the whole chart, which scrolling does not move."""
        return QPointF(at.x() - self._area.shift_x(), at.y() + self._area.verticalScrollBar().value())
