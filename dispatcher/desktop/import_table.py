"""The rows of a list as a table: each as it stands in the sheet, with what becomes of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from dispatcher.desk.results import ListPreview, PreviewRow, RowFate
from dispatcher.desktop.import_header import MeaningHeader
from dispatcher.desktop.import_view import Listed, listed_rows
from dispatcher.desktop.import_words import fate_words, reasons
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
FATE = 0
"""The column that says what becomes of a row; the sheet's own come after it."""

ROW_PX = 28
LEAST_PX, MOST_PX, FATE_PX = 120, 300, 116
SAMPLE_ROWS, MOST_CHARS = 30, 200
MARK_ROLE = Qt.ItemDataRole.UserRole + 1
"""The colour of the mark in the corner of a cell that there is something to say about."""

_GROUNDS = {RowFate.SKIPPED: "alert_ground", RowFate.CHANGED: "notice"}
MARK_PX = 7
PADDING_PX = 26


class RowsModel(QAbstractTableModel):
    """Rows of a preview for Qt's views."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: tuple[str, ...] = ()
        self._all: tuple[PreviewRow, ...] = ()
        self.listed = Listed.ALL
        self.rows: tuple[PreviewRow, ...] = ()
        self._colours: dict[str, QColor] = {}
        self._bold = QFont()
        self._bold.setBold(True)

    def show(self, preview: ListPreview) -> None:
        """Replace all rows and columns."""
        self.beginResetModel()
        self._labels = tuple(column.label for column in preview.columns)
        self._all = preview.rows
        self.rows = listed_rows(self._all, self.listed)
        self.endResetModel()

    def clear(self) -> None:
        """Show none."""
        self.beginResetModel()
        self._labels, self._all, self.rows = (), (), ()
        self.endResetModel()

    def let_through(self, listed: Listed) -> None:
        """List these rows alone."""
        self.beginResetModel()
        self.listed = listed
        self.rows = listed_rows(self._all, listed)
        self.endResetModel()

    def place_of(self, number: int, label: str) -> QModelIndex:
        """The cell of a row of the sheet; its fate where no column is named; an invalid index when it is not listed."""
        row = next((i for i, one in enumerate(self.rows) if one.number == number), None)
        if row is None:
            return NOWHERE
        return self.index(row, self._labels.index(label) + 1 if label in self._labels else FATE)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Rows; nothing lies below one."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The fate, then the sheet's columns."""
        return 0 if parent.isValid() else len(self._labels) + 1

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Labels of the columns, numbers of the rows as in the sheet."""
        if orientation == Qt.Orientation.Vertical:
            is_shown = role == Qt.ItemDataRole.DisplayRole and section < len(self.rows)
            return self.rows[section].number if is_shown else None
        if section > len(self._labels):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.tr("What happens") if section == FATE else " ".join(self._labels[section - 1].split())
        if role == Qt.ItemDataRole.ToolTipRole and section != FATE:
            return tool_tip(self._labels[section - 1])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts as in the sheet, reasons as tool tips, and the colours of the row's fate."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip("\n".join(self._reasons(row, column)) or self._whole(row, column))
            case Qt.ItemDataRole.ForegroundRole:
                return self._colour(self._ink(row, column))
            case Qt.ItemDataRole.BackgroundRole:
                return self._colour(_GROUNDS.get(row.fate, "surface"))
            case Qt.ItemDataRole.FontRole if self._is_marked(row, column):
                return self._bold
            case _ if role == MARK_ROLE and column != FATE and self._has_reasons(row, column):
                return self._colour("alert" if self._is_wrong(row, column) else "muted")
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join((self._text(row, column), *self._reasons(row, column)))
        return None

    def _colour(self, name: str) -> QColor:
        """A colour of the theme; made once, as every painting asks for hundreds."""
        code = self._theme.colours[name]
        if code not in self._colours:
            self._colours[code] = QColor(code)
        return self._colours[code]

    def _has_reasons(self, row: PreviewRow, column: int) -> bool:
        label = self._labels[column - 1]
        return (
            any(one.where.column == label for one in row.problems)
            or any(label in one.columns for one in row.changes)
            or any(one.where.column == label for one in row.coercions)
        )

    def _text(self, row: PreviewRow, column: int) -> str:
        if column == FATE:
            return fate_words(row.fate)
        return " ".join(self._whole(row, column)[:MOST_CHARS].split())

    def _whole(self, row: PreviewRow, column: int) -> str:
        return row.texts[column - 1] if 0 < column <= len(row.texts) else ""

    def _reasons(self, row: PreviewRow, column: int) -> list[str]:
        if not (row.problems or row.changes or row.coercions):  # most rows: a painting asks for every cell
            return []
        return list(reasons(row, None if column == FATE else self._labels[column - 1]))

    def _is_marked(self, row: PreviewRow, column: int) -> bool:
        """True for the fate of skipped and changed rows, and for the cells that decided it."""
        if row.fate not in (RowFate.SKIPPED, RowFate.CHANGED):
            return False
        if column == FATE:
            return True
        label = self._labels[column - 1]
        return self._is_wrong(row, column) or any(label in change.columns for change in row.changes)

    def _is_wrong(self, row: PreviewRow, column: int) -> bool:
        return any(problem.where.column == self._labels[column - 1] for problem in row.problems)

    def _ink(self, row: PreviewRow, column: int) -> str:
        if row.fate is RowFate.SKIPPED:
            return "alert" if self._is_marked(row, column) else "text"
        if row.fate is RowFate.CHANGED:
            return "notice_text"
        if row.fate is RowFate.UNCHANGED:
            return "muted"
        return "good" if column == FATE else "text"


class Tinted(QStyledItemDelegate):
    """Paints the colours of a row's fate, which the style sheet of tables would leave out, and marks cells as
    spreadsheets do: a corner says that there is more to read about this cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground first; then the cell as always, and its mark."""
        if not option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
        super().paint(painter, option, index)
        mark = index.data(MARK_ROLE)
        if mark is not None:
            corner = QRectF(option.rect).topRight()
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawPolygon([corner - QPointF(MARK_PX, 0), corner, corner + QPointF(0, MARK_PX)])
            painter.restore()


class RowsTable(QTableView):
    """The table with the meaning of each column to be chosen above it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowsModel(theme)
        self.meanings = MeaningHeader(self)
        self._fitted: tuple[str, ...] = ()
        self.setHorizontalHeader(self.meanings)
        self.setModel(self.rows)
        self.setItemDelegate(Tinted(self))
        self.setAccessibleName(self.tr("Rows of the list"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        numbers = self.verticalHeader()
        numbers.setObjectName("rownumbers")
        numbers.setDefaultSectionSize(ROW_PX)
        numbers.setSectionResizeMode(numbers.ResizeMode.Fixed)
        numbers.setHighlightSections(False)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        numbers.setAccessibleName(self.tr("Row numbers"))
        self.meanings.entered.connect(self._bring)
        theme.changed.connect(self.viewport().update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for some rows."""
        return QSize(900, 320)

    def show_meanings(self, preview: ListPreview) -> None:
        """Show what the columns mean of a preview whose `rows` are shown; `fit` comes next."""
        self.meanings.show_meanings(preview)

    def go_to(self, number: int, label: str) -> None:
        """Show a cell, listing all rows when the filter hides it."""
        index = self.rows.place_of(number, label)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _bring(self, section: int) -> None:
        """Scroll a column into sight whose meaning is about to be chosen."""
        left, width = self.columnViewportPosition(section), self.columnWidth(section)
        bar = self.horizontalScrollBar()
        if left < 0:
            bar.setValue(bar.value() + left)
        elif left + width > self.viewport().width():
            bar.setValue(bar.value() + left + width - self.viewport().width())

    def fit(self) -> None:
        """Columns as wide as most of their texts, within reason, where they are others than before."""
        if self._fitted == self.meanings.labels:
            return
        self._fitted = self.meanings.labels
        metrics = self.fontMetrics()
        title = self.rows.headerData(FATE, Qt.Orientation.Horizontal)
        self.setColumnWidth(FATE, max(FATE_PX, metrics.horizontalAdvance(f"{title}  ") + PADDING_PX))
        sample = self.rows.rows[:SAMPLE_ROWS]
        for column in range(1, self.rows.columnCount()):
            label = self.rows.headerData(column, Qt.Orientation.Horizontal)
            texts = [f"{label}  ", self.meanings.choices[column - 1].currentText() + "    "]
            texts += [self.rows.data(self.rows.index(i, column)) for i in range(len(sample))]
            widest = max(metrics.horizontalAdvance(text) for text in texts) + PADDING_PX
            self.setColumnWidth(column, min(max(widest, LEAST_PX), MOST_PX))
