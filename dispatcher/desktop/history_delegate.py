"""How a row of the history is painted: a rail of moments, the hour, the sentence, and a mark at the present."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, QTime
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dispatcher.desktop.history_view import DayRow, MomentRow
from dispatcher.desktop.theme import Theme

type Index = QModelIndex | QPersistentModelIndex

PADDING_PX = 8
RAIL_PX = 24
DOT_PX = 4.0
PRESENT_DOT_PX = 6.0


class HistoryDelegate(QStyledItemDelegate):
    """Paints text alone: whatever looks like markup in a sentence stays as it is."""

    def __init__(self, theme: Theme, row_role: int, time_role: int, parent: QWidget) -> None:
        """The roles under which the model gives the row and its hour."""
        super().__init__(parent)
        self._theme = theme
        self._row_role, self._time_role = row_role, time_role

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """Two lines, with air; the same for every row, so that thousands need not be measured."""
        return QSize(0, 2 * QFontMetrics(option.font).lineSpacing() + PADDING_PX + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A heading, or a moment on the rail."""
        row = index.data(self._row_role)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, DayRow):
            self._paint_heading(painter, option, index)
        elif isinstance(row, MomentRow):
            self._paint_moment(painter, option, index, row)
        painter.restore()

    def _paint_heading(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        font = QFont(option.font)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._theme.colours["muted"]))
        room = option.rect.adjusted(PADDING_PX, 0, -PADDING_PX, -PADDING_PX // 2)
        line = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, line)

    def _paint_moment(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, row: MomentRow) -> None:
        colours = self._theme.colours
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, QColor(colours["chosen" if is_chosen else "hover"]))
        self._paint_rail(painter, option.rect, index, row)
        ink = colours["chosen_text"] if is_chosen else colours["muted" if row.is_undone or row.is_given_up else "text"]
        room = option.rect.adjusted(PADDING_PX + RAIL_PX, 0, -PADDING_PX, 0)
        if row.at is not None:
            room = self._paint_hour(painter, option, room, index.data(self._time_role), row.is_present)
        font = QFont(option.font)
        font.setItalic(row.is_undone or row.at is None)
        font.setStrikeOut(row.is_given_up)
        font.setBold(row.is_present)
        painter.setPen(QColor(ink))
        _write(painter, room, index.data(), font)

    def _paint_hour(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, time: str, is_present: bool
    ) -> QRect:
        """The hour, with the mark of the present below; returns the room beside them."""
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        metrics = QFontMetrics(option.font)
        late = QLocale().toString(QTime(22, 0), QLocale.FormatType.ShortFormat)
        width = max(metrics.horizontalAdvance(late), metrics.horizontalAdvance(self.tr("Now")) + 20) + 8
        line = QRect(room.left(), room.top(), width, room.height())
        if is_present:
            middle = room.center().y()
            self._paint_now(painter, QRect(line.left(), middle + 1, width, metrics.lineSpacing()), option.font)
            line.setBottom(middle)
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.colours["chosen_text" if is_chosen else "muted"]))
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, time)
        return room.adjusted(width, 0, 0, 0)

    def _paint_rail(self, painter: QPainter, rect: QRect, index: Index, row: MomentRow) -> None:
        """A line through all moments, dashed where they are taken back, with a dot for each."""
        colours = self._theme.colours
        x, middle = rect.left() + PADDING_PX + RAIL_PX / 2 - 4, rect.top() + rect.height() / 2
        above, below = QPen(QColor(colours["muted"]), 1.2), QPen(QColor(colours["muted"]), 1.2)
        if row.is_undone or row.is_present:
            above.setStyle(Qt.PenStyle.DotLine)
        if row.is_undone:
            below.setStyle(Qt.PenStyle.DotLine)
        if index.row() > 1:
            painter.setPen(above)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, middle))
        if row.at is not None:
            painter.setPen(below)
            painter.drawLine(QPointF(x, middle), QPointF(x, rect.bottom() + 1))
        ground = QColor(colours["surface"])
        dot = QColor(colours["accent" if row.is_present else "muted"])
        radius = PRESENT_DOT_PX if row.is_present else DOT_PX
        painter.setPen(QPen(dot, 1.5))
        painter.setBrush(ground if row.is_undone or row.is_given_up else dot)
        painter.drawEllipse(QPointF(x, middle), radius, radius)

    def _paint_now(self, painter: QPainter, room: QRect, font: QFont) -> None:
        small = QFont(font)
        small.setBold(True)
        word = self.tr("Now")
        metrics = QFontMetrics(small)
        mark = QRect(
            room.left(), room.top(), min(room.width() - 4, metrics.horizontalAdvance(word) + 14), room.height()
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours["accent"]))
        painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2)
        painter.setFont(small)
        painter.setPen(QColor(self._theme.colours["accent_text"]))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, word)


def _write(painter: QPainter, room: QRect, text: str, font: QFont) -> None:
    """Plain text in at most two lines, in the middle of the room; what does not fit is left off."""
    layout = QTextLayout(" ".join(text.split()), font)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(room.width())
    rest = layout.text()[first.textLength() :]
    layout.endLayout()
    metrics = QFontMetrics(font)
    lines = [layout.text()[: first.textLength()].rstrip()]
    if rest:
        lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width()))
    painter.setFont(font)
    y = room.top() + (room.height() - len(lines) * metrics.lineSpacing()) // 2 + metrics.ascent()
    for line in lines:
        painter.drawText(room.left(), y, metrics.elidedText(line, Qt.TextElideMode.ElideRight, room.width()))
        y += metrics.lineSpacing()
