"""The curve of the best cost falling while the search goes on."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dispatcher.desktop.plan_view import MINUS, seconds_words
from dispatcher.desktop.theme import Theme

SIZE = QSize(320, 150)
EDGE_PX, ROOM = 10, 0.12
SHADE = 40


class CostCurve(QWidget):
    """Steps from plan to better plan, over the seconds of the search."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._points: list[tuple[float, int]] = []
        self._whole_s = 1.0
        self._now_s = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SIZE / 2)
        self.setMaximumHeight(2 * SIZE.height())
        self.setAccessibleName(self.tr("Cost of the best plan so far"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a curve that one can read."""
        return SIZE

    def begin(self, seconds: float) -> None:
        """A search of so many seconds begins."""
        self._points, self._whole_s, self._now_s = [], max(seconds, 0.1), 0.0
        self._say()

    def add(self, seconds: float, cost: int) -> None:
        """A better plan was found."""
        self._points.append((seconds, cost))
        self.go_on(seconds)
        self._say()

    def go_on(self, seconds: float) -> None:
        """It is that late now; the line reaches so far."""
        self._now_s = max(self._now_s, seconds)
        self.update()

    def text(self) -> str:
        """The curve in words."""
        if not self._points:
            return self.tr("Looking for a first plan…")
        if len(self._points) == 1:
            return self.tr("First plan found")
        first, best = self._points[0][1], self._points[-1][1]
        change = abs(best - first) / max(1, abs(first))
        percent = QLocale().toString(100 * change, "f", 1)
        amount = f"{MINUS if best <= first else '+'}{percent} %"
        text = self.tr("{amount} since the first plan, last better one after {time}")
        return text.format(amount=amount, time=seconds_words(self._points[-1][0]))

    def _say(self) -> None:
        self.setAccessibleDescription(self.text())
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw ground line, shade, steps, and a dot at the best."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        painter.setPen(QPen(QColor(colours["line"]), 1))
        for part in (0.0, 0.5, 1.0):
            y = area.top() + part * area.height()
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        if self._points:
            self._paint_steps(painter, area, QColor(colours["accent"]))
        else:
            painter.setPen(QColor(colours["muted"]))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.text())
        painter.end()

    def _paint_steps(self, painter: QPainter, area: QRectF, colour: QColor) -> None:
        corners = self._corners(area)
        line = QPainterPath(corners[0])
        for before, point in itertools.pairwise(corners):
            line.lineTo(point.x(), before.y())
            line.lineTo(point)
        shade = QPainterPath(line)
        shade.lineTo(corners[-1].x(), area.bottom())
        shade.lineTo(corners[0].x(), area.bottom())
        tint = QColor(colour)
        tint.setAlpha(SHADE)
        painter.fillPath(shade, tint)
        painter.setPen(QPen(colour, 2))
        painter.drawPath(line)
        painter.setBrush(colour)
        painter.drawEllipse(corners[-1], 3.5, 3.5)

    def _corners(self, area: QRectF) -> list[QPointF]:
        """The points on the screen, the last one at the present moment; the scale leaves room above and below."""
        costs = [cost for _, cost in self._points]
        low, high = min(costs), max(costs)
        spread = max(high - low, 1)
        whole_s = max(self._whole_s, self._now_s)

        def at(seconds: float, cost: int) -> QPointF:
            share = (high - cost) / spread * (1 - 2 * ROOM) + ROOM if high > low else 0.5
            x = area.left() + min(1.0, seconds / whole_s) * area.width()
            return QPointF(x, area.top() + share * area.height())

        return [*(at(*point) for point in self._points), at(self._now_s, costs[-1])]
