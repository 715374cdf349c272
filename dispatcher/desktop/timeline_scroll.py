"""The chart in its scroll bars: where on the screen things lie, what lies under a point, zoom and scrolling."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from dispatcher.desktop.timeline_chart import CLOSEST_PX_PER_S, Chart
from dispatcher.desktop.timeline_frame import HEAD_PX, ROW_PX, RULER_PX
from dispatcher.desktop.timeline_view import Spot, chip, stop_at

AROUND_PX = 40
"""So much is shown around a stop that is scrolled into view."""


class Part(Enum):
    """What lies under a point."""

    RULER = "ruler"
    HEAD = "head"
    LANE = "lane"
    NOTHING = "nothing"


class Hit(NamedTuple):
    """What lies under a point: the part, the row, the stop's index (-1 for none), and the moment."""

    part: Part
    row: int = -1
    stop: int = -1
    moment: float = 0.0

    @property
    def spot(self) -> Spot | None:
        """The stop that was hit."""
        return Spot(self.row, self.stop) if self.stop >= 0 else None


class ScrolledChart(QAbstractScrollArea):
    """Rows under a ruler that stays, beside heads that stay. The whole day fits until somebody zooms; `zoomed` says
    that somebody did, `resized` that there is more or less room."""

    zoomed = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chart = Chart()
        self._is_fitted = True
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalScrollBar().setSingleStep(40)
        self.verticalScrollBar().setSingleStep(ROW_PX // 2)

    @property
    def head_px(self) -> int:
        """The width of the lanes' heads; they leave most of a narrow panel to the lanes."""
        return min(HEAD_PX, self.viewport().width() * 2 // 5)

    def time_rect(self) -> QRect:
        """The part of the viewport with the lanes themselves."""
        return self.viewport().rect().adjusted(self.head_px, RULER_PX, 0, 0)

    def row_rect(self, row: int) -> QRect:
        """A row over the whole width of the viewport."""
        top = RULER_PX + row * ROW_PX - self.verticalScrollBar().value()
        return QRect(0, top, self.viewport().width(), ROW_PX)

    def shift_x(self) -> int:
        """Where the axis begins in the viewport."""
        return self.head_px - self.horizontalScrollBar().value()

    def stop_rect(self, spot: Spot) -> QRectF:
        """Where a stop is drawn in the viewport."""
        left, right = chip(self.chart.axis, self.chart.lanes[spot.row].stops[spot.stop])
        row = self.row_rect(spot.row)
        return QRectF(left + self.shift_x(), row.top(), right - left, row.height())

    def hit(self, at: QPoint) -> Hit:
        """What lies under a point of the viewport."""
        if at.y() < RULER_PX:
            return Hit(Part.RULER)
        row = (at.y() - RULER_PX + self.verticalScrollBar().value()) // ROW_PX
        if not 0 <= row < len(self.chart.lanes):
            return Hit(Part.NOTHING)
        if at.x() < self.head_px:
            return Hit(Part.HEAD, row)
        x, axis = at.x() - self.shift_x(), self.chart.axis
        return Hit(Part.LANE, row, stop_at(self.chart.lanes[row], axis, x), axis.moment(x))

    # Zoom and scrolling

    def zoom(self, factor: float, at_x: float | None = None) -> None:
        """Closer (above 1) or farther; what lies at `at_x` of the viewport (None: its middle) stays there."""
        if not self.chart.lanes:
            return
        at = (self.time_rect().center().x() if at_x is None else max(at_x, self.head_px)) - self.head_px
        moment = self.chart.axis.moment(self.horizontalScrollBar().value() + at)
        least = self._fitting()
        self.chart.scale(self.chart.axis.px_per_s * factor, least)
        self._is_fitted = self.chart.axis.px_per_s <= least
        self._measure()
        self.horizontalScrollBar().setValue(round(self.chart.axis.x(moment) - at))
        self.viewport().update()
        self.zoomed.emit()

    def fit(self) -> None:
        """The whole day."""
        self._is_fitted = True
        self._measure()
        self.viewport().update()
        self.zoomed.emit()

    @property
    def can_zoom(self) -> tuple[bool, bool]:
        """Whether one can go closer, and farther."""
        has_lanes = bool(self.chart.lanes)
        return has_lanes and self.chart.axis.px_per_s < CLOSEST_PX_PER_S, has_lanes and not self._is_fitted

    def reveal(self, spot: Spot) -> None:
        """Scroll so that the stop, or the lane's head, is seen."""
        area, row = self.time_rect(), self.row_rect(spot.row)
        down = min(row.top() - area.top(), 0) or max(row.bottom() - area.bottom(), 0)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + down)
        if spot.stop >= 0:
            stop = self.stop_rect(spot)
            left = min(stop.left() - AROUND_PX - area.left(), 0)
            right = max(stop.right() + AROUND_PX - area.right(), 0)
            self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(left or right))

    def _fitting(self) -> float:
        axis = self.chart.axis
        return max(self.time_rect().width(), 1) / (axis.end - axis.origin)

    def _measure(self) -> None:
        """Fit the scroll bars, and the zoom when it is to fit, to the room there is."""
        least, room = self._fitting(), self.time_rect()
        if self._is_fitted:
            self.chart.scale(least, least)
        elif self.chart.axis.px_per_s < least:
            self.chart.scale(least, least)
            self._is_fitted = True
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setPageStep(room.width())
        across.setRange(0, max(0, int(self.chart.axis.width) - room.width()))
        down.setPageStep(room.height())
        down.setRange(0, max(0, len(self.chart.lanes) * ROW_PX - room.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less room."""
        super().resizeEvent(event)
        self._measure()
        self.resized.emit()

    def scrollContentsBy(self, across: int, down: int) -> None:  # noqa: ARG002, N802 - Qt's name
        """Ruler and heads stay: draw anew instead of moving the picture."""
        self.viewport().update()
