"""Rows as pictures: a row is drawn when it looks different, and else shown as it was drawn before."""

from __future__ import annotations

from collections.abc import Callable, Collection
from math import ceil

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QPainter, QPixmap


class Pictures:
    """The pictures of the rows that are seen, each with the key of what it shows."""

    def __init__(self) -> None:
        self._kept: dict[int, tuple[object, QPixmap]] = {}

    def clear(self) -> None:
        """Colours or fonts changed."""
        self._kept.clear()

    def keep(self, rows: Collection[int]) -> None:
        """Of the others nothing is seen any more."""
        for row in [row for row in self._kept if row not in rows]:
            del self._kept[row]

    def show(
        self, painter: QPainter, row: int, key: object, at: QPoint, size: QSize, draw: Callable[[QPainter], None]
    ) -> None:
        """The row's picture at that point; `draw` makes it, from (0, 0), when there is none with this key."""
        scale = painter.device().devicePixelRatioF()
        kept = self._kept.get(row)
        if kept is None or kept[0] != (key, size, scale):
            picture = QPixmap(ceil(size.width() * scale), ceil(size.height() * scale))
            picture.setDevicePixelRatio(scale)
            own = QPainter(picture)
            draw(own)
            own.end()
            kept = self._kept[row] = (key, size, scale), picture
        painter.drawPixmap(at, kept[1])
