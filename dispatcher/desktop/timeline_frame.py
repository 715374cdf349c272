"""What stands around and under the lanes: the ruler, the ground of each lane, its head, and where a drag would drop."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPolygonF

from dispatcher.desk.lanes import Lane
from dispatcher.desktop.timeline_ink import MARK_PX, Ink
from dispatcher.desktop.timeline_view import Axis, Place, Tick
from dispatcher.desktop.timeline_words import fullness, one_line, summary
from dispatcher.model.values import dataclass

ROW_PX, RULER_PX, HEAD_PX = 52, 30, 250
LINES_TOP = 16
"""Lines across a lane leave its labels alone."""
ENOUGH_PX = 60.0
"""A name that is cut short is shown from this width on."""


@dataclass(frozen=True, slots=True)
class Aim:
    """Where a drag would drop: the row, the place (None: wherever it is best), and whether that breaks a rule."""

    row: int
    place: Place | None
    is_broken: bool


def draw_ruler(
    painter: QPainter, ink: Ink, axis: Axis, seen: QRectF, marks: list[Tick], now: float | None, words: str
) -> None:
    """The hours and the present moment; x as on the lanes, y from 0. What would be cut by an edge is left out."""
    painter.setFont(ink.small)
    spoken = QRectF()
    if now is not None:
        wide = ink.width(words, True) + 12
        left = min(max(axis.x(now) - wide / 2, seen.left() + 2), seen.right() - wide - 2)
        spoken = QRectF(left, 4, wide, 18) if seen.left() <= axis.x(now) <= seen.right() else spoken
    for mark in marks:
        x = round(axis.x(mark.moment)) + 0.5
        painter.setPen(ink.colours["line"])
        painter.drawLine(QPointF(x, RULER_PX - (8 if mark.label else 4)), QPointF(x, RULER_PX))
        label = QRectF(x - ink.width(mark.label) / 2 - 4, 4, ink.width(mark.label) + 8, 18)
        if (
            mark.label
            and seen.left() <= label.left()
            and label.right() <= seen.right()
            and not spoken.intersects(label)
        ):
            painter.setPen(ink.colours["muted"])
            painter.drawText(QPointF(label.left() + 4, ink.base(4, 18)), mark.label)
    if not spoken.isEmpty():
        painter.setFont(ink.bold)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.colours["accent"])
        painter.drawRoundedRect(spoken, 4, 4)
        painter.setPen(ink.colours["accent_text"])
        painter.drawText(QPointF(spoken.left() + 6, ink.base(4, 18)), words)


def draw_ground(
    painter: QPainter, ink: Ink, lane: Lane, axis: Axis, seen: QRectF, marks: list[Tick], now: float | None
) -> None:
    """A lane's ground: the shift's span, hour lines, the present moment, what of the route lies after the shift."""
    span = QRectF(axis.x(lane.earliest), 0, axis.x(lane.latest) - axis.x(lane.earliest), ROW_PX)
    painter.fillRect(seen, ink.colours["ground"])
    painter.fillRect(span & seen, ink.colours["surface"])
    lines = [round(axis.x(mark.moment)) + 0.5 for mark in marks if mark.label]
    painter.setPen(ink.colours["line"])
    for x in lines:
        painter.drawLine(QPointF(x, LINES_TOP), QPointF(x, ROW_PX))
    painter.drawLine(QPointF(seen.left(), ROW_PX - 0.5), QPointF(seen.right(), ROW_PX - 0.5))
    painter.setPen(ink.colours["muted"])
    for moment in (lane.earliest, lane.latest):
        x = round(axis.x(moment)) + 0.5
        painter.drawLine(QPointF(x, LINES_TOP), QPointF(x, ROW_PX - 1))
    if lane.stops and lane.end > lane.latest:
        over = QRectF(axis.x(lane.latest), 0, axis.x(lane.end) - axis.x(lane.latest), ROW_PX - 1)
        painter.fillRect(over & seen, QBrush(ink.tint("alert", 70), Qt.BrushStyle.FDiagPattern))
        painter.setPen(QPen(ink.colours["alert"], 2))
        painter.drawLine(QPointF(over.left(), LINES_TOP), over.bottomLeft())
    if now is not None:
        x = round(axis.x(now))
        painter.setPen(QPen(ink.colours["accent"], 2))
        painter.drawLine(QPointF(x, LINES_TOP), QPointF(x, ROW_PX))


def draw_head(painter: QPainter, ink: Ink, lane: Lane, rect: QRect, is_chosen: bool, aim: Aim | None) -> None:
    """Driver, vehicle and figures beside the lane, each cut short where it does not fit."""
    painter.fillRect(rect, ink.colours["chosen" if is_chosen else "surface"])
    if aim:
        painter.fillRect(rect, aim_brush(ink, aim))
    painter.setPen(ink.colours["line"])
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, end, top = rect.left() + 10, rect.right() - 9, rect.top()
    painter.setPen(QPen(ink.edge(lane.colour), 1))
    painter.setBrush(QBrush(lane.colour))
    painter.drawRoundedRect(QRectF(left - 4, top + 7.5, 6, ROW_PX - 15), 3, 3)
    left += 10
    right = _head_marks(painter, ink, lane, end, top + 11)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    strong = ink.colours["chosen_text" if is_chosen else "text"]
    weak = strong if is_chosen or aim else ink.colours["muted"]
    full = fullness(lane)
    painter.setFont(ink.driver)
    painter.setPen(strong)
    driver = ink.driver_sizes.elidedText(one_line(lane.driver), Qt.TextElideMode.ElideRight, right - left)
    painter.drawText(QPointF(left, top + 22), driver)
    painter.setFont(ink.small)
    used = left + ink.driver_sizes.horizontalAdvance(driver) + 7
    if right - used >= min(ENOUGH_PX, ink.width(one_line(lane.vehicle))):
        painter.setPen(weak)
        painter.drawText(QPointF(used, top + 22), ink.cut(one_line(lane.vehicle), right - used))
    painter.setPen(ink.colours["alert"] if full is not None and full > 1 else weak)
    painter.drawText(QPointF(left, top + 40), ink.cut(summary(lane), end - left))


def draw_aim(painter: QPainter, ink: Ink, aim: Aim, axis: Axis) -> None:
    """The place between stops where a drag would drop."""
    if aim.place is None:
        return
    colour, x = ink.colours["alert" if aim.is_broken else "accent"], axis.x(aim.place.moment)
    painter.fillRect(QRectF(x - 2.5, 1, 5, ROW_PX - 3), ink.colours["surface"])
    painter.fillRect(QRectF(x - 1.5, 1, 3, ROW_PX - 3), colour)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([QPointF(x - 6, 0), QPointF(x + 6, 0), QPointF(x, 8)]))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def draw_band(painter: QPainter, ink: Ink, rect: QRectF) -> None:
    """What is being drawn around stops to choose them."""
    painter.setPen(QPen(ink.colours["accent"], 1))
    painter.setBrush(ink.tint("accent", 40))
    painter.drawRect(rect)


def aim_brush(ink: Ink, aim: Aim) -> QBrush:
    """The tint of a lane that a drag is over."""
    return QBrush(ink.tint("alert", 64) if aim.is_broken else ink.tint("accent", 46))


def _head_marks(painter: QPainter, ink: Ink, lane: Lane, right: float, top: float) -> float:
    """The locks, what is loaded and the number of breaches at the right; answers where they begin."""
    if lane.breaches:
        words = str(lane.breaches)
        painter.setFont(ink.bold)
        right -= ink.width(words, True)
        painter.setPen(ink.colours["alert"])
        painter.drawText(QPointF(right, ink.base(top - 1, 14)), words)
        right -= MARK_PX + 4
        ink.triangle(painter, right, top + 1)
        right -= 5
    signs = ((lane.locked, ink.lock), (lane.departs is not None, ink.dial), (lane.loaded, ink.parcel))
    for is_there, draw in signs:
        if is_there:
            right -= 7
            draw(painter, QPointF(right, top + 6))
            right -= 10
    return right
