"""The lanes of the timeline as shown: what of them is seen, chosen, under the pointer, and what there is to say."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Iterable
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QToolTip

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.timeline_frame import (
    ROW_PX,
    RULER_PX,
    Aim,
    aim_brush,
    draw_aim,
    draw_band,
    draw_ground,
    draw_head,
    draw_ruler,
)
from dispatcher.desktop.timeline_ink import Ink
from dispatcher.desktop.timeline_paint import Layout, Lit, draw_lane, lay_out
from dispatcher.desktop.timeline_pictures import Pictures
from dispatcher.desktop.timeline_scroll import Part, ScrolledChart
from dispatcher.desktop.timeline_view import Spot, Tick, ticks
from dispatcher.desktop.timeline_words import described, lane_tip, piece_tip, stop_tip
from dispatcher.desktop.words import tool_tip
from dispatcher.model.timewindow import clock

NOW_EVERY_MS = 20_000


class TimelineArea(ScrolledChart):
    """Lanes over time. Follows the selection; those who handle mouse, keys and drags build upon it.

    `current` is the stop where the keyboard is, `anchor` the one from which Shift extends; `aim` is where a drag would
    drop, `band` the frame being drawn around stops, in the viewport's pixels.
    """

    def __init__(self, theme: Theme, selection: Selection, now: Callable[[], float] = time.time) -> None:
        """`now` tells the present moment in seconds since 1970-01-01 UTC."""
        super().__init__()
        self.selection = selection
        self.current: Spot | None = None
        self.anchor: Spot | None = None
        self.aim: Aim | None = None
        self.band: QRectF | None = None
        self._now, self._theme = now, theme
        self._ink: Ink | None = None
        self._pictures, self._heads = Pictures(), Pictures()
        self._layouts: dict[int, Layout] = {}
        self._is_choosing = self._is_unseen = False
        self._lit_rows: set[int] = set()
        self.setAccessibleName(self.tr("Timeline"))
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self._clock = QTimer(self, interval=NOW_EVERY_MS)
        self._clock.timeout.connect(self.viewport().update)
        theme.changed.connect(self._dress)
        selection.changed.connect(self._selection_changed)
        selection.hovered.connect(self._hover_changed)

    # What is shown

    def show_lanes(self, lanes: tuple[Lane, ...], zone: ZoneInfo, date: dt.date) -> None:
        """Show these lanes, at the zoom and the place of before unless it is another date."""
        chart = self.chart
        if date != chart.date:
            self._is_fitted, self.current, self.anchor = True, None, None
        bar = self.horizontalScrollBar()
        left = chart.axis.moment(bar.value())
        held = chart.stop(self.current) if self.current else None
        rows = chart.take(lanes, zone, date)
        self._keep_current(held)
        if rows is None:
            self._measure()
            if not self._is_fitted:
                bar.setValue(round(chart.axis.x(left)))
            self.viewport().update()
        else:
            self.update_rows(rows)

    def _keep_current(self, held: LaneStop | None) -> None:
        """The keyboard stays with the task where it was, wherever that is now."""
        spots = self.chart.spots(held.refs[0].order_id) if held else []
        same = [spot for spot in spots if held and (stop := self.chart.stop(spot)) and held.refs[0] in stop.refs]
        if same:
            self.current = same[0]
        elif self.current and self.current.row < len(self.chart.lanes):
            count = len(self.chart.lanes[self.current.row].stops)
            self.current = Spot(self.current.row, min(self.current.stop, count - 1))
        else:
            self.current = None
        self._describe()

    # The selection

    def choose(self, orders: Iterable[str], shift_id: str = "") -> None:
        """Choose here: nothing scrolls."""
        self._is_choosing = True
        self.selection.choose(orders, shift_id)
        self._is_choosing = False

    def toggle(self, orders: Iterable[str]) -> None:
        """Add here, or take out."""
        self._is_choosing = True
        self.selection.toggle(orders)
        self._is_choosing = False

    def extend_to(self, spot: Spot) -> None:
        """Add everything from the anchor to this stop when both are on one lane, else this stop alone."""
        start = self.anchor or self.current or spot
        if start.row != spot.row or start.stop >= len(self.chart.lanes[spot.row].stops):
            start = spot
        first, last = sorted((max(start.stop, 0), spot.stop))
        stops = self.chart.lanes[spot.row].stops[first : last + 1]
        self.choose((*self.selection.orders, *(id_ for stop in stops for id_ in stop.order_ids)))

    def go_to(self, spot: Spot) -> None:
        """The keyboard is at this stop now."""
        self.current = spot
        self._describe()
        self.viewport().update()

    def _selection_changed(self) -> None:
        self.viewport().update()
        if self._is_choosing:
            return
        if self.isVisible():
            self._reveal_chosen()
        else:
            self._is_unseen = True

    def _reveal_chosen(self) -> None:
        self._is_unseen = False
        row = self.chart.row_of(self.selection.shift_id) if self.selection.shift_id else -1
        spots = [spot for order_id in self.selection.orders for spot in self.chart.spots(order_id)]
        if row >= 0:
            self.reveal(Spot(row, -1))
        elif spots and not any(self.viewport().rect().contains(self.stop_rect(s).center().toPoint()) for s in spots):
            self.reveal(spots[0])
        if spots:
            self.current = self.anchor = spots[0]
            self._describe()

    def _hover_changed(self) -> None:
        rows = {spot.row for spot in self.chart.spots(self.selection.hovered_order)} if self.isVisible() else set()
        self.update_rows(rows | self._lit_rows)
        self._lit_rows = rows

    def _describe(self) -> None:
        if self.current is None:
            self.setAccessibleDescription("")
            return
        lane = self.chart.lanes[self.current.row]
        self.setAccessibleDescription(described(lane, self.chart.stop(self.current), self.chart.zone))

    # Drawing

    def update_rows(self, rows: Iterable[int]) -> None:
        """Draw these rows anew."""
        for row in rows:
            self.viewport().update(self.row_rect(row))

    def _dress(self) -> None:
        self._ink = None
        self._pictures.clear()
        self._heads.clear()
        self._layouts.clear()
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The present goes on, and what was chosen meanwhile comes into view."""
        super().showEvent(event)
        self._clock.start()
        if self._is_unseen:
            self._measure()
            self._reveal_chosen()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Nobody looks."""
        super().hideEvent(event)
        self._clock.stop()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """What lies in the event's rectangle."""
        if self._ink is None:
            self._ink = Ink(self._theme, self.font())
        ink, chart, area, now = self._ink, self.chart, self.time_rect(), self._present()
        left = chart.axis.moment(self.horizontalScrollBar().value())
        right = left + area.width() / chart.axis.px_per_s
        marks = ticks(chart.axis, chart.zone, left, right) if chart.lanes else []
        rows = [row for row in range(len(chart.lanes)) if self.row_rect(row).intersects(event.rect())]
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ink.colours["ground"])
        painter.setClipRect(area)
        for pictures in (self._pictures, self._heads):
            pictures.keep([row for row in range(len(chart.lanes)) if self.row_rect(row).intersects(area)])
        for row in rows:
            self._draw_row(painter, ink, row, marks, now)
        if self.band is not None:
            draw_band(painter, ink, self.band)
        painter.setClipRect(QRect(0, RULER_PX, self.head_px, area.height()))
        for row in rows:
            self._draw_head(painter, ink, row)
        if event.rect().top() < RULER_PX:
            self._draw_ruler(painter, ink, marks, now)
        painter.setClipping(False)
        painter.setPen(ink.colours["line"])
        painter.drawLine(area.left() - 1, 0, area.left() - 1, self.viewport().height())
        painter.end()

    def _draw_row(self, painter: QPainter, ink: Ink, row: int, marks: list[Tick], now: float | None) -> None:
        axis, area, strip = self.chart.axis, self.time_rect(), self.chart.strip(row)
        at_row = self.current.stop if self.hasFocus() and self.current and self.current.row == row else -1
        own = strip.order_ids
        hovered = self.selection.hovered_order if self.selection.hovered_order in own else ""
        lit = Lit(own.intersection(self.selection.orders), hovered, at_row)
        aim = self.aim if self.aim and self.aim.row == row else None
        seen = QRectF(area.left() - self.shift_x(), 0, area.width(), ROW_PX)

        def draw(picture: QPainter) -> None:
            picture.translate(-seen.left(), 0)
            draw_ground(picture, ink, strip.lane, axis, seen, marks, now)
            if aim:
                picture.fillRect(seen, aim_brush(ink, aim))
            draw_lane(picture, ink, self._layout(ink, row), seen, lit)
            if aim:
                draw_aim(picture, ink, aim, axis)

        key = (strip, axis, seen.left(), lit, aim, None if now is None else round(axis.x(now)))
        at = QPoint(area.left(), self.row_rect(row).top())
        self._pictures.show(painter, row, key, at, QSize(area.width(), ROW_PX), draw)

    def _draw_head(self, painter: QPainter, ink: Ink, row: int) -> None:
        strip, at = self.chart.strip(row), self.row_rect(row).topLeft()
        rect = QRect(0, 0, self.head_px, ROW_PX)
        is_chosen = strip.lane.shift_id == self.selection.shift_id
        is_current = self.hasFocus() and self.current == Spot(row, -1)
        aim = self.aim if self.aim and self.aim.row == row else None

        def draw(picture: QPainter) -> None:
            draw_head(picture, ink, strip.lane, rect, is_chosen, aim)
            if is_current:
                picture.setPen(QPen(ink.colours["text"], 1, Qt.PenStyle.DotLine))
                picture.drawRect(rect.adjusted(2, 2, -4, -4))

        self._heads.show(painter, row, (strip, is_chosen, is_current, aim), at, rect.size(), draw)

    def _layout(self, ink: Ink, row: int) -> Layout:
        """The row at this zoom, kept until the row or the zoom changes."""
        strip, kept = self.chart.strip(row), self._layouts.get(row)
        if kept is None or kept.strip is not strip or kept.axis != self.chart.axis:
            kept = self._layouts[row] = lay_out(ink, strip, self.chart.axis)
        return kept

    def _draw_ruler(self, painter: QPainter, ink: Ink, marks: list[Tick], now: float | None) -> None:
        area, width = self.time_rect(), self.viewport().width()
        painter.setClipRect(QRect(0, 0, width, RULER_PX))
        painter.fillRect(QRect(0, 0, width, RULER_PX), ink.colours["surface"])
        painter.setPen(ink.colours["line"])
        painter.drawLine(0, RULER_PX - 1, width, RULER_PX - 1)
        painter.setClipRect(QRect(area.left(), 0, area.width(), RULER_PX))
        painter.save()
        painter.translate(self.shift_x(), 0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        words = clock(int(now), self.chart.zone) if now is not None else ""
        seen = QRectF(area.left() - self.shift_x(), 0, area.width(), RULER_PX)
        draw_ruler(painter, ink, self.chart.axis, seen, marks, now, words)
        painter.restore()

    def _present(self) -> float | None:
        """The present moment, when it lies in what the chart shows."""
        now = self._now()
        return now if self.chart.lanes and self.chart.axis.origin <= now <= self.chart.axis.end else None

    # Tool tips

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tool tips come from what lies under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tool_tip(self.tip(event.pos())), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip(self, at: QPoint) -> str:
        """What there is to say about what lies under a point of the viewport, as plain text."""
        hit, chart = self.hit(at), self.chart
        if hit.row < 0:
            return ""
        lane = chart.lanes[hit.row]
        if hit.part is Part.HEAD:
            return lane_tip(lane, chart.zone)
        if hit.stop >= 0:
            return stop_tip(lane, lane.stops[hit.stop], chart.zone)
        pieces = [p for p in chart.strip(hit.row).pieces if p.start <= hit.moment <= p.end]
        return piece_tip(pieces[-1], chart.zone) if pieces else ""
