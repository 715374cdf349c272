"""Orders on their way between panels."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QPoint, Qt
from PySide6.QtGui import QColor, QDrag, QFont, QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

MIME = "application/x-dispatcher-orders"
PADDING_PX, HEIGHT_PX = 10, 26


def mime_of(order_ids: Sequence[str]) -> QMimeData:
    """These orders for a drag or the clipboard; as text for other programs, one order per line."""
    mime = QMimeData()
    mime.setData(MIME, QByteArray(json.dumps(list(order_ids)).encode()))
    mime.setText("\n".join(order_ids))
    return mime


def orders_in(mime: QMimeData) -> tuple[str, ...]:
    """The orders that are carried; none when it is something else, or damaged."""
    if not mime.hasFormat(MIME):
        return ()
    try:
        carried = json.loads(bytes(mime.data(MIME).data()))
    except ValueError:
        return ()
    return tuple(item for item in carried if isinstance(item, str)) if isinstance(carried, list) else ()


def start(source: QWidget, order_ids: Iterable[str]) -> None:
    """Drag these orders away from `source`; returns when they are dropped or let go of."""
    carried = tuple(dict.fromkeys(order_ids))
    if not carried:
        return
    drag = QDrag(source)
    drag.setMimeData(mime_of(carried))
    picture = _picture(source, carried)
    drag.setPixmap(picture)
    drag.setHotSpot(QPoint(-12, -8))
    drag.exec(Qt.DropAction.MoveAction)


def _picture(source: QWidget, order_ids: Sequence[str]) -> QPixmap:
    """A small label: the order, or how many."""
    several = QCoreApplication.translate("Drag", "{count} orders")
    text = order_ids[0] if len(order_ids) == 1 else several.format(count=len(order_ids))
    font = QFont(source.font())
    font.setBold(True)
    metrics = QFontMetrics(font)
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, 240)
    scale = source.devicePixelRatioF()
    width = metrics.horizontalAdvance(text) + 2 * PADDING_PX
    picture = QPixmap(round(width * scale), round(HEIGHT_PX * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#0b5cc4"))
    painter.drawRoundedRect(0, 0, width, HEIGHT_PX, 6, 6)
    painter.setPen(QColor("#ffffff"))
    painter.setFont(font)
    painter.drawText(0, 0, width, HEIGHT_PX, Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
