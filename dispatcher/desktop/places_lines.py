"""Lists of two-line rows with a mark in front: addresses, and the candidates of one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip
from dispatcher.model.values import dataclass

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
LINE_ROLE = Qt.ItemDataRole.UserRole
PAD_PX, GAP_PX, MARK_PX = 8, 3, 22
LEAST_PX = 54
"""A row is always in sight."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row. `mark` is a letter drawn on a disc, or with `is_icon` the name of an icon; `purpose` names the colour
    of the mark, and with `alerts` of the second line too."""

    mark: str
    title: str
    detail: str
    purpose: str = "muted"
    is_icon: bool = False
    alerts: bool = False


class LinesModel(QAbstractListModel):
    """Rows for Qt's views."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: Sequence[Line]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Rows; nothing lies below one."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The title, what a screen reader says of both lines, the same as tool tip, and the row itself."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in ("" if line.is_icon else line.mark, line.title, line.detail) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip(f"{line.title}\n{line.detail}")
        return None


class LinesDelegate(QStyledItemDelegate):
    """Draws texts as text: the title, below it the detail, wrapped over at most `details` lines."""

    def __init__(self, theme: Theme, details: int) -> None:
        super().__init__()
        self._theme = theme
        self._details = details

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """High enough for the title and the lines that the detail takes at the width of the view."""
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        metrics = QFontMetrics(option.font)
        rows = len(self._wrapped(index.data(LINE_ROLE).detail, metrics, _text_width(width))) or 1
        return QSize(0, 2 * PAD_PX + (1 + rows) * metrics.height() + GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The row on the ground that the style sheet's views have."""
        line, colours = index.data(LINE_ROLE), self._theme.colours
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or is_hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours["chosen" if is_chosen else "hover"]))
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3, 1, -3, -1), 6, 6)
        if is_chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(colours["accent"]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(3.5, 1.5, -3.5, -1.5), 6, 6)
        self._draw_mark(painter, option.rect, line, is_chosen)
        self._draw_texts(painter, option, line, is_chosen)
        painter.restore()

    def _draw_mark(self, painter: QPainter, row: QRect, line: Line, is_chosen: bool) -> None:
        colours = self._theme.colours
        spot = QRect(row.left() + PAD_PX + 2, row.top() + PAD_PX - 1, MARK_PX, MARK_PX)
        if line.is_icon:
            self._theme.icon(line.mark, "chosen_text" if is_chosen else line.purpose).paint(
                painter, spot.adjusted(1, 1, -1, -1)
            )
        elif line.mark:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours["accent"]))
            painter.drawEllipse(spot)
            font = QFont(painter.font())
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(QColor(colours["accent_text"]))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, line.mark)

    def _draw_texts(self, painter: QPainter, option: QStyleOptionViewItem, line: Line, is_chosen: bool) -> None:
        colours, metrics = self._theme.colours, QFontMetrics(option.font)
        left, top = option.rect.left() + 2 * PAD_PX + MARK_PX + 2, option.rect.top() + PAD_PX
        width = _text_width(option.rect.width())
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours["chosen_text" if is_chosen else "text"]))
        title = QFontMetrics(font).elidedText(_one_line(line.title), Qt.TextElideMode.ElideRight, width)
        plain = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(QRect(left, top, width, metrics.height()), plain, title)
        painter.setFont(option.font)
        purpose = "alert" if line.alerts else "muted"
        painter.setPen(QColor(colours["chosen_text" if is_chosen else purpose]))
        top += metrics.height() + GAP_PX
        for text in self._wrapped(line.detail, metrics, width):
            painter.drawText(QRect(left, top, width, metrics.height()), plain, text)
            top += metrics.height()

    def _wrapped(self, text: str, metrics: QFontMetrics, width: int) -> list[str]:
        """The text in lines no wider than that; the last one is cut with dots when there is more."""
        lines, words = [""], _one_line(text).split(" ")
        for at, word in enumerate(words):
            longer = f"{lines[-1]} {word}".lstrip()
            if lines[-1] and metrics.horizontalAdvance(longer) > width:
                if len(lines) == self._details:
                    lines[-1] = f"{lines[-1]} {' '.join(words[at:])}"
                    break
                lines.append(word)
            else:
                lines[-1] = longer
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines]


class LinesView(QListView):
    """The list. `picked` is the row that the user made the current one, `entered` Enter or a double click on it."""

    entered = Signal()
    picked = Signal(int)

    def __init__(self, theme: Theme, name: str, details: int = 1) -> None:
        """`name` is for screen readers; `details` as `LinesDelegate` has it."""
        super().__init__()
        self._is_told = False
        self.lines = LinesModel()
        self.setModel(self.lines)
        self._delegate = LinesDelegate(theme, details)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(details == 1)
        self.setMinimumHeight(LEAST_PX)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self._enter)
        self.selectionModel().currentChanged.connect(self._pick)
        theme.changed.connect(self._repaint)

    def current(self) -> int:
        """The row chosen, -1 for none."""
        return self.currentIndex().row()

    def choose(self, row: int) -> None:
        """Make a row the current one without saying so, none for -1."""
        self._is_told = True
        self.setCurrentIndex(self.lines.index(row, 0) if row >= 0 else NOWHERE)
        self._is_told = False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter is this list's own; everything else is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.current() >= 0:
            self.entered.emit()

    def _pick(self, now: QModelIndex) -> None:
        if not self._is_told:
            self.picked.emit(now.row())

    def _repaint(self) -> None:
        self.viewport().update()


def _text_width(row_px: int) -> int:
    return max(20, row_px - 3 * PAD_PX - MARK_PX - 4)


def _one_line(text: str) -> str:
    return " ".join(text.split())
