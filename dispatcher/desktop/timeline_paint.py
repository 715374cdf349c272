"""How lanes are drawn: what each activity looks like, the windows under the stops, and their labels.

Every kind differs in shape as well as in colour: driving is a line, service a solid box, waiting is hatched, setting
up is a hollow box, a break has round ends and a broken edge.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desktop.timeline_frame import ENOUGH_PX
from dispatcher.desktop.timeline_ink import MARK_PX, Ink
from dispatcher.desktop.timeline_labels import Wish, granted
from dispatcher.desktop.timeline_view import CHIP_LEAST_PX, Axis, Kind, Strip
from dispatcher.desktop.timeline_words import minutes_late, one_line
from dispatcher.model.palette import ink_on
from dispatcher.model.values import dataclass

LABEL_TOP, LABEL_PX = 2, 14
BAR_TOP, BAR_PX = 18, 18
WINDOWS_TOP, WINDOW_APART_PX = 39, 3
HIGH_PX = {Kind.TRAVEL: 4.0, Kind.WAITING: 12.0, Kind.SETUP: 12.0}
GAP_PX = 4.0
BESIDE_PX = 12.0
"""Rings and marks reach so far beyond a stop."""


@dataclass(frozen=True, slots=True)
class Lit:
    """What stands out: chosen orders, the order under the pointer, and on this lane the stop where the keyboard is."""

    orders: frozenset[str] = frozenset()
    hovered: str = ""
    current: int = -1

    def chooses(self, stop: LaneStop) -> bool:
        """True when an order of the stop is chosen."""
        return not self.orders.isdisjoint(stop.order_ids)


class Box(NamedTuple):
    """A stop as drawn: its rectangle; `number`, `late` and `name` are what its label says, where there is room."""

    stop: LaneStop
    rect: QRectF
    number: str
    late: str
    name: str
    wish: Wish


@dataclass(frozen=True, slots=True)
class Layout:
    """A lane at one zoom: everything that does not depend on what of it is seen and what stands out."""

    strip: Strip
    axis: Axis
    boxes: tuple[Box, ...]
    rects: dict[Kind, list[QRectF]]


def lay_out(ink: Ink, strip: Strip, axis: Axis) -> Layout:
    """The lane at this zoom."""
    stops = strip.lane.stops
    origin, scale = axis.origin, axis.px_per_s
    is_inside = strip.usual_s * scale >= ink.width(str(len(stops)), True) + GAP_PX
    boxes = tuple(_box(ink, (stop.start - origin) * scale, scale, stop, is_inside) for stop in stops)
    rects = {}
    for kind, high in HIGH_PX.items():
        top = BAR_TOP + (BAR_PX - high) / 2
        own = (piece for piece in strip.pieces if piece.kind is kind)
        rects[kind] = [QRectF((a - origin) * scale, top, max((b - a) * scale, 1.0), high) for _, a, b, _ in own]
    return Layout(strip, axis, boxes, rects)


def draw_lane(painter: QPainter, ink: Ink, layout: Layout, seen: QRectF, lit: Lit) -> None:
    """Windows, activities, marks and labels of one lane, as far as they lie in `seen`; x from the axis, y from 0."""
    lane, axis = layout.strip.lane, layout.axis
    early, late = axis.moment(seen.left() - BESIDE_PX), axis.moment(seen.right() + BESIDE_PX)
    first = max(0, bisect_right(lane.stops, early, key=lambda s: s.departure) - 1)
    boxes = layout.boxes[first : bisect_left(lane.stops, late, key=lambda s: s.start)]
    _windows(painter, ink, layout.strip, axis, lit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _halos(painter, ink, boxes, lit)
    _activities(painter, ink, layout, boxes, seen)
    _numbers(painter, ink, lane, boxes, seen)
    _rings(painter, ink, boxes, lit.current - first)
    _labels(painter, ink, boxes, lit, seen)
    _overrun(painter, ink, lane, axis, seen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _box(ink: Ink, left: float, scale: float, stop: LaneStop, is_inside: bool) -> Box:
    wide = max((stop.departure - stop.start) * scale, CHIP_LEAST_PX) - 0.5
    number, late = str(stop.number), minutes_late(stop.late_s) if stop.late_s else ""
    if is_inside and ink.width(number, True) + GAP_PX <= wide:
        number = ""
    least = MARK_PX + 3 if stop.violations else 0.0
    for text in (number, late):
        if text:
            least += ink.width(text, True) + (GAP_PX if least else 0)
    name = one_line(stop.name)
    before, long = least + (GAP_PX if least else 0), ink.width(name)
    wish = Wish(left, least, before + min(ENOUGH_PX, long), before + long, bool(stop.violations))
    return Box(stop, QRectF(left, BAR_TOP, wide, BAR_PX), number, late, name, wish)


def _windows(painter: QPainter, ink: Ink, strip: Strip, axis: Axis, lit: Lit) -> None:
    """Every window once, thin; those of the stops that stand out strong."""
    marked = {w for s in strip.lane.stops if lit.hovered in s.order_ids or lit.chooses(s) for w in s.windows}
    strong = {(window.earliest, window.latest) for window in marked}
    faint = QColor(ink.edge(strip.lane.colour))
    faint.setAlpha(120)
    for bar in strip.windows:
        is_strong = (bar.earliest, bar.latest) in strong
        colour = ink.colours["alert"] if bar.is_missed else ink.colours["text"] if is_strong else faint
        y = WINDOWS_TOP + bar.row * WINDOW_APART_PX
        left, right = axis.x(bar.earliest), max(axis.x(bar.latest), axis.x(bar.earliest) + 2)
        painter.fillRect(QRectF(left, y, right - left, 2), colour)
        for x in (left, right - 2):
            painter.fillRect(QRectF(x, y - 2, 2, 2), colour)


def _halos(painter: QPainter, ink: Ink, boxes: Sequence[Box], lit: Lit) -> None:
    """What lies behind stops that are chosen or under the pointer."""
    for box in boxes:
        is_hovered = lit.hovered in box.stop.order_ids
        if is_hovered or lit.chooses(box.stop):
            painter.setPen(QPen(ink.colours["text" if is_hovered else "accent"], 1.8))
            painter.setBrush(ink.colours["chosen" if lit.chooses(box.stop) else "hover"])
            painter.drawRoundedRect(box.rect.adjusted(-3.5, -3, 3.5, 3), 5, 5)


def _activities(painter: QPainter, ink: Ink, layout: Layout, boxes: Sequence[Box], seen: QRectF) -> None:
    """Driving, waiting, setting up, service and breaks, each in its own shape."""
    lane, axis = layout.strip.lane, layout.axis
    edge, colour, muted = ink.edge(lane.colour), QColor(lane.colour), ink.colours["muted"]
    outline = QPen(Qt.PenStyle.NoPen) if edge == colour else QPen(edge, 1)
    for kind, pen, brush in (
        (Kind.TRAVEL, outline, QBrush(colour)),
        (Kind.WAITING, QPen(muted, 1), QBrush(muted, Qt.BrushStyle.BDiagPattern)),
        (Kind.SETUP, QPen(edge, 1.4), QBrush(ink.colours["surface"])),
    ):
        if layout.rects[kind]:
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawRects(layout.rects[kind])
    painter.setPen(outline)
    painter.setBrush(colour)
    for box in boxes:  # all in one path would take twice as long
        painter.drawRoundedRect(box.rect, 3, 3)
    for rest in lane.rests:
        left = axis.x(rest.start)
        rect = QRectF(left, BAR_TOP + 1, max(axis.x(rest.start + rest.duration_s) - left, 4), BAR_PX - 2)
        if rect.intersects(seen):
            painter.setPen(QPen(muted, 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(ink.colours["hover"])
            painter.drawRoundedRect(rect, 8, 8)
            if rect.width() >= 26:
                ink.cup(painter, rect.center())


def _numbers(painter: QPainter, ink: Ink, lane: Lane, boxes: Sequence[Box], seen: QRectF) -> None:
    """The numbers that stand in their boxes."""
    painter.setPen(QColor(ink_on(lane.colour)))
    painter.setFont(ink.bold)
    base = ink.base(BAR_TOP, BAR_PX)
    for box in boxes:
        if not box.number:
            number = str(box.stop.number)
            wide = ink.width(number, True)
            left = box.rect.center().x() - wide / 2
            if seen.left() <= left and left + wide <= seen.right():
                painter.drawText(QPointF(left, base), number)


def _rings(painter: QPainter, ink: Ink, boxes: Sequence[Box], current: int) -> None:
    """What is wrong, where the keyboard is, and what is locked."""
    for index, (stop, rect, number, *_) in enumerate(boxes):
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if stop.violations:
            painter.setPen(QPen(ink.colours["alert"], 2.2))
            painter.drawRoundedRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5), 3, 3)
        if index == current:
            painter.setPen(QPen(ink.colours["text"], 1.2, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(rect.adjusted(-5.5, -5, 5.5, 5), 6, 6)
        if stop.lock is not None:
            x = rect.center().x() if number else rect.right() - 1  # beside the number, not over it
            ink.lock(painter, QPointF(x, rect.bottom() - 1))


def _labels(painter: QPainter, ink: Ink, boxes: Sequence[Box], lit: Lit, seen: QRectF) -> None:
    """Above each stop: a triangle when a rule is broken, its number unless that stands in the box, minutes late, and
    the name when there is room."""
    wishes = [box.wish._replace(is_urgent=True) if lit.hovered in box.stop.order_ids else box.wish for box in boxes]
    base = ink.base(LABEL_TOP, LABEL_PX)
    for box, wish, wide in zip(boxes, wishes, granted(wishes, seen.left(), seen.right()), strict=True):
        if wide <= 0:
            continue
        x = wish.x
        if box.stop.violations:
            ink.triangle(painter, x, LABEL_TOP + 2.5)
            x += MARK_PX + 3
        painter.setFont(ink.bold)
        for text, purpose in ((box.number, "text"), (box.late, "alert")):
            if text:
                painter.setPen(ink.colours[purpose])
                painter.drawText(QPointF(x, base), text)
                x += ink.width(text, True) + GAP_PX
        if wide >= wish.enough:
            painter.setFont(ink.small)
            painter.setPen(ink.colours["muted"])
            painter.drawText(QPointF(x, base), ink.cut(box.name, wish.x + wide - x))


def _overrun(painter: QPainter, ink: Ink, lane: Lane, axis: Axis, seen: QRectF) -> None:
    """How many minutes after the shift's end the route ends."""
    if not lane.stops or lane.end <= lane.latest:
        return
    words, x = minutes_late(lane.end - lane.latest), axis.x(lane.end) + 6
    if seen.left() <= x and x + ink.width(words, True) <= seen.right():
        painter.setFont(ink.bold)
        painter.setPen(ink.colours["alert"])
        painter.drawText(QPointF(x, ink.base(BAR_TOP, BAR_PX)), words)
