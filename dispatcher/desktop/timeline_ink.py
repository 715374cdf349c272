"""What the timeline is drawn with: the theme's colours, fonts with their measures, and the small marks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from dispatcher.desktop.theme import Theme
from dispatcher.model.palette import luminance

SMALL_PX, DRIVER_PX = 11, 13
MARK_PX = 9.0
CLEAR = 3.0
"""Contrast from which a route's colour needs no other edge."""
MOST_WIDTHS = 20_000


class Ink:
    """Colours and fonts; make another when the theme changes."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self.colours = {purpose: QColor(colour) for purpose, colour in theme.colours.items()}
        self._surface = luminance(theme.colours["surface"])
        self.small = _font(font, SMALL_PX, QFont.Weight.Normal)
        self.bold = _font(font, SMALL_PX, QFont.Weight.DemiBold)
        self.driver = _font(font, DRIVER_PX, QFont.Weight.DemiBold)
        self.sizes, self.driver_sizes = QFontMetricsF(self.small), QFontMetricsF(self.driver)
        self._bold_sizes = QFontMetricsF(self.bold)
        self._widths: dict[tuple[bool, str], float] = {}
        self._edges: dict[str, QColor] = {}

    def tint(self, purpose: str, alpha: int) -> QColor:
        """A colour through which what lies below is seen; `alpha` up to 255."""
        colour = QColor(self.colours[purpose])
        colour.setAlpha(alpha)
        return colour

    def edge(self, colour: str) -> QColor:
        """A route's colour for lines on the ground, or one that stands out where that does not."""
        if colour not in self._edges:
            dark, light = sorted((luminance(colour), self._surface))
            clear = (light + 0.05) / (dark + 0.05) >= CLEAR
            self._edges[colour] = QColor(colour) if clear else self.colours["muted"]
        return self._edges[colour]

    def width(self, text: str, is_bold: bool = False) -> float:
        """Pixels of a small text."""
        wide = self._widths.get((is_bold, text))
        if wide is None:
            if len(self._widths) >= MOST_WIDTHS:
                self._widths.clear()
            wide = (self._bold_sizes if is_bold else self.sizes).horizontalAdvance(text)
            self._widths[is_bold, text] = wide
        return wide

    def cut(self, text: str, room: float) -> str:
        """A small text as it fits there: whole, or its beginning and three points."""
        return (
            text if self.width(text) <= room + 0.5 else self.sizes.elidedText(text, Qt.TextElideMode.ElideRight, room)
        )

    def base(self, top: float, height: float) -> float:
        """Where the letters of a small text stand that is centred in that height."""
        return top + (height + self.sizes.ascent() - self.sizes.descent()) / 2

    def lock(self, painter: QPainter, at: QPointF) -> None:
        """A padlock on a disc around that point."""
        x, y = at.x(), at.y()
        self._disc(painter, at)
        painter.drawArc(QRectF(x - 2, y - 4, 4, 5), 0, 180 * 16)
        painter.fillRect(QRectF(x - 3, y - 1, 6, 4), self.colours["text"])

    def dial(self, painter: QPainter, at: QPointF) -> None:
        """A clock around that point: a departure that is fixed."""
        self._disc(painter, at)
        painter.drawPolyline(QPolygonF([at + QPointF(0, -3.5), at, at + QPointF(2.5, 1.5)]))

    def parcel(self, painter: QPainter, at: QPointF) -> None:
        """A parcel on a disc around that point: the van is loaded."""
        self._disc(painter, at)
        painter.drawRect(QRectF(at.x() - 3, at.y() - 3, 6, 6))
        painter.drawLine(at + QPointF(0, -3), at)

    def _disc(self, painter: QPainter, at: QPointF) -> None:
        painter.setPen(QPen(self.colours["muted"], 1))
        painter.setBrush(self.colours["surface"])
        painter.drawEllipse(at, 6, 6)
        painter.setPen(QPen(self.colours["text"], 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def triangle(self, painter: QPainter, x: float, top: float) -> None:
        """A sign of danger with its corner there."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colours["alert"])
        corners = [QPointF(x + MARK_PX / 2, top), QPointF(x + MARK_PX, top + MARK_PX), QPointF(x, top + MARK_PX)]
        painter.drawPolygon(QPolygonF(corners))
        painter.fillRect(QRectF(x + MARK_PX / 2 - 0.6, top + 3, 1.2, 3), self.colours["surface"])
        painter.fillRect(QRectF(x + MARK_PX / 2 - 0.6, top + 7, 1.2, 1.2), self.colours["surface"])

    def cup(self, painter: QPainter, at: QPointF) -> None:
        """A cup around that point: a break."""
        painter.setPen(QPen(self.colours["muted"], 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(at.x() - 5, at.y() - 3, 7, 7), 2, 2)
        painter.drawArc(QRectF(at.x(), at.y() - 2, 5, 4), -90 * 16, 180 * 16)


def _font(font: QFont, px: int, weight: QFont.Weight) -> QFont:
    made = QFont(font)
    made.setPixelSize(px)
    made.setWeight(weight)
    return made
