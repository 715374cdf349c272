"""A small map of an extract before there is any map: its points as dots, its towns by name, and the work area to draw.

Where dots are dense people live, so that cities and roads can be made out; it needs nothing but the extract's sample.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QWidget

from dispatcher.desktop.region_view import AreaKind
from dispatcher.desktop.theme import Theme
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Box, Location, great_circle_m
from dispatcher.model.problem import Refused
from dispatcher.model.work_area import WorkArea, box_area, circle_area, polygon_area

EDGE_PX, CLOSE_PX, LEAST_PX = 18, 10, 6
MOST_NAMES = 14
SIZE = QSize(480, 420)


class AreaMap(QWidget):
    """Shows the extract and the area; `drawn` carries an area that was drawn, `hint` what to do next.

    A box and a circle are pulled with the mouse (a circle from its middle), a polygon is clicked corner by corner and
    closed at its first one, by a double click or Return; Backspace takes a corner back and Escape gives up.
    """

    drawn = Signal(object)
    hint = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._facts: ExtractFacts | None = None
        self._towns: Sequence[Town] = ()
        self._marks: Sequence[tuple[str, Location]] = ()
        self._area: WorkArea | None = None
        self._kind = AreaKind.ALL
        self._pulled: tuple[QPointF, QPointF] | None = None
        self._corners: list[QPointF] = []
        self._dots: QPixmap | None = None
        self.setMinimumSize(320, 280)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Map of the extract with the work area"))
        theme.changed.connect(self._draw_anew)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large enough to draw on."""
        return SIZE

    def show_extract(self, facts: ExtractFacts | None, marks: Sequence[tuple[str, Location]] = ()) -> None:
        """Show an extract, and the depots as marks."""
        self._facts, self._marks, self._towns, self._area = facts, marks, (), None
        self._corners, self._pulled = [], None
        self._draw_anew()

    def show_towns(self, towns: Sequence[Town]) -> None:
        """Names to find one's way by."""
        self._towns = towns
        self._draw_anew()

    def show_area(self, area: WorkArea | None) -> None:
        """Show an area, whoever said it."""
        self._area = area
        self.update()

    def use(self, kind: AreaKind) -> None:
        """What the mouse draws: a circle, a box, corners, or nothing."""
        self._kind, self._corners, self._pulled = kind, [], None
        can = kind in (AreaKind.CIRCLE, AreaKind.BOX, AreaKind.DRAWN)
        self.setCursor(Qt.CursorShape.CrossCursor if can else Qt.CursorShape.ArrowCursor)
        self.hint.emit(self._what_to_do())
        self.update()

    # The mouse and the keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to pull, or set a corner."""
        at = event.position()
        if self._facts is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if self._kind in (AreaKind.CIRCLE, AreaKind.BOX):
            self._pulled = (at, at)
        elif self._kind is AreaKind.DRAWN:
            if len(self._corners) > 2 and _length(at - self._corners[0]) <= CLOSE_PX:
                self._close()
            else:
                self._corners.append(at)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pull on."""
        if self._pulled is not None:
            self._pulled = (self._pulled[0], event.position())
        if self._pulled is not None or self._corners:
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """What was pulled is the area."""
        if self._pulled is None:
            return
        (begun, _), ended, self._pulled = self._pulled, event.position(), None
        if _length(ended - begun) >= LEAST_PX:
            self._say(self._pulled_area(begun, ended))
        self.update()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The polygon is complete."""
        if len(self._corners) > 2:
            self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return closes the polygon, Backspace takes a corner back, Escape gives up."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self._corners) > 2:
            self._close()
        elif key == Qt.Key.Key_Backspace and self._corners:
            self._corners.pop()
        elif key == Qt.Key.Key_Escape and (self._corners or self._pulled):
            self._corners, self._pulled = [], None
        else:
            super().keyPressEvent(event)
        self.update()

    def _close(self) -> None:
        corners, self._corners = [self._location(at) for at in self._corners], []
        try:
            self._say(polygon_area(corners))
        except Refused:
            self.hint.emit(self.tr("These corners hold no area. Draw it again."))

    def _pulled_area(self, begun: QPointF, ended: QPointF) -> WorkArea | None:
        a, b = self._location(begun), self._location(ended)
        try:
            if self._kind is AreaKind.CIRCLE:
                return circle_area(a, great_circle_m(a, b))
            return box_area(Box(min(a.lat, b.lat), min(a.lon, b.lon), max(a.lat, b.lat), max(a.lon, b.lon)))
        except Refused:
            return None

    def _say(self, area: WorkArea | None) -> None:
        if area is not None:
            self._area = area
            self.drawn.emit(area)
            self.hint.emit(self._what_to_do())

    def _what_to_do(self) -> str:
        return {
            AreaKind.CIRCLE: self.tr("Pull a circle from its middle outwards, or say around what."),
            AreaKind.BOX: self.tr("Pull a box over the area, or type its edges."),
            AreaKind.DRAWN: self.tr("Click the corners one after the other; a double click closes the area."),
        }.get(self._kind, "")

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dots, names, marks, the area and what is being drawn."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours["line"]), 1))
        painter.setBrush(QColor(colours["surface"]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._facts is None:
            painter.setPen(QColor(colours["muted"]))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("The extract is shown here."))
            return
        if self._dots is None:
            self._dots = self._dotted()
        painter.drawPixmap(0, 0, self._dots)
        self._paint_area(painter)
        self._paint_names(painter)
        self._paint_scale(painter)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The dots are drawn anew."""
        self._corners = []
        self._draw_anew()
        super().resizeEvent(event)

    def _draw_anew(self) -> None:
        self._dots = None
        self.update()

    def _dotted(self) -> QPixmap:
        assert self._facts is not None
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        colour = QColor(self._theme.colours["muted"])
        colour.setAlpha(120)
        painter.setPen(QPen(colour, 1.4))
        painter.drawPoints(QPolygonF([self._point(place) for place in self._facts.points]))
        painter.end()
        return picture

    def _paint_area(self, painter: QPainter) -> None:
        accent = QColor(self._theme.colours["accent"])
        fill = QColor(accent)
        fill.setAlpha(46)
        painter.setPen(QPen(accent, 2))
        painter.setBrush(fill)
        area = self._area
        if self._pulled is not None:
            area = self._pulled_area(*self._pulled) or area
        for outline, *_ in area.polygons if area is not None and not self._corners else ():
            painter.drawPolygon(QPolygonF([self._point(corner) for corner in outline]))
        if self._corners:
            here = QPointF(self.mapFromGlobal(self.cursor().pos()))
            painter.drawPolygon(QPolygonF([*self._corners, here]))
            painter.setBrush(accent)
            for corner in self._corners:
                painter.drawEllipse(corner, 3.5, 3.5)

    def _paint_names(self, painter: QPainter) -> None:
        """Depots first, then towns by size, each where it covers no other."""
        colours, metrics = self._theme.colours, self.fontMetrics()
        taken: list[QRectF] = []
        marks = [(name, at, True) for name, at in self._marks] + [(t.name, t.at, False) for t in self._towns]
        shown = 0
        for name, at, is_depot in marks:
            point = self._point(at)
            if not self.rect().contains(point.toPoint()) or (shown >= MOST_NAMES and not is_depot):
                continue
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, 140)
            box = QRectF(
                point.x() + 6, point.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + 4, metrics.height()
            )
            if box.right() > self.width() - 4:
                box.moveRight(point.x() - 6)
            if any(box.intersects(other) for other in taken):
                continue
            taken.append(box)
            shown += 1
            painter.setPen(Qt.PenStyle.NoPen)
            back = QColor(colours["surface"])
            back.setAlpha(205)
            painter.setBrush(back)
            painter.drawRoundedRect(box, 3, 3)
            painter.setBrush(QColor(colours["accent" if is_depot else "text"]))
            painter.drawEllipse(point, 4 if is_depot else 2, 4 if is_depot else 2)
            painter.setPen(QColor(colours["text"]))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_scale(self, painter: QPainter) -> None:
        """A bar of round kilometres."""
        left = QPointF(EDGE_PX, self.height() - EDGE_PX)
        km_px = 100 / max(great_circle_m(self._location(left), self._location(left + QPointF(100, 0))) / 1000, 1e-6)
        kilometres = max((n for n in (0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500) if n * km_px <= 120), default=0.5)
        right = left + QPointF(kilometres * km_px, 0)
        painter.setPen(QPen(QColor(self._theme.colours["text"]), 2))
        painter.drawLine(left, right)
        painter.drawText(right + QPointF(6, 4), self.tr("{count} km").format(count=f"{kilometres:g}"))

    def _frame(self) -> tuple[float, float, float]:
        """Pixels for each degree of longitude in Mercator, and the left and top of the extract."""
        assert self._facts is not None
        box = self._facts.box
        left, top = box.west, _mercator(box.north)
        width, height = max(box.east - box.west, 1e-6), max(top - _mercator(box.south), 1e-6)
        scale = min((self.width() - 2 * EDGE_PX) / width, (self.height() - 2 * EDGE_PX) / height)
        return scale, left - (self.width() / scale - width) / 2, top + (self.height() / scale - height) / 2

    def _point(self, place: Location) -> QPointF:
        scale, left, top = self._frame()
        return QPointF((place.lon - left) * scale, (top - _mercator(place.lat)) * scale)

    def _location(self, point: QPointF) -> Location:
        scale, left, top = self._frame()
        north = math.degrees(math.atan(math.sinh(math.radians(top - point.y() / scale))))
        return Location(round(north, 6), round(left + point.x() / scale, 6))


def _mercator(lat: float) -> float:
    """Latitude in degrees of the Mercator projection."""
    return math.degrees(math.asinh(math.tan(math.radians(max(-85.0, min(85.0, lat))))))


def _length(way: QPointF) -> float:
    return math.hypot(way.x(), way.y())
