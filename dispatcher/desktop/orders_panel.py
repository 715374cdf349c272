"""The list of orders: table, filter, and which of them are shown."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.orders_view import Fate, OrderRow, Show, count, lets_through
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme, dot
from dispatcher.desktop.words import tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
SORT_ROLE = Qt.ItemDataRole.UserRole
WIDTHS_PX = (72, 128, 112, 104, 140, 90)
ROW_PX = 30


class Column(IntEnum):
    """Columns of the table."""

    ID, CUSTOMER, DRIVER, WINDOW, ADDRESS, LOAD = range(6)


LEFT_OUT_WITHOUT = (Column.ADDRESS, Column.LOAD)
"""Columns that make room for the reasons where only orders that need a look are listed."""


class OrdersModel(QAbstractTableModel):
    """Rows of orders for Qt's views; it knows nothing that the rows do not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: tuple[OrderRow, ...] = ()

    def show(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these rows; where the orders are the same, only rows that differ are drawn anew."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
        self.rows = rows
        for i in changed:  # a stretch from the first to the last would be sorted anew in between as well
            self.dataChanged.emit(self.index(i, 0), self.index(i, len(Column) - 1))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Orders can be dragged to a driver."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Orders."""
        return [drag.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """The orders of these rows."""
        return drag.mime_of([self.rows[row].id for row in dict.fromkeys(index.row() for index in indexes)])

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Orders move; they are never doubled."""
        return Qt.DropAction.MoveAction

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Orders; nothing lies below one."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (
            self.tr("Order"),
            self.tr("Customer"),
            self.tr("Driver"),
            self.tr("Window"),
            self.tr("Address"),
            self.tr("Load"),
        )
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tool tip as text, colour of what needs a look, and the sort key."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(row, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip("\n".join((*row.breaches, *row.reasons)) or self._cell(row, column))
            case Qt.ItemDataRole.ForegroundRole if row.is_troubled and column is Column.DRIVER:
                return QColor(self._theme.colours["alert"])
            case Qt.ItemDataRole.DecorationRole if column is Column.DRIVER and row.colour:
                return dot(row.colour)
            case _ if role == SORT_ROLE:
                return _sort_key(row, column, self._cell(row, column))
        return None

    def _cell(self, row: OrderRow, column: Column) -> str:
        cells = (row.id, row.customer, self._fate(row), row.windows, row.address, row.load)
        return cells[column]

    def _fate(self, row: OrderRow) -> str:
        if row.fate is Fate.WAITING:
            return self.tr("Not planned yet")
        if row.fate is Fate.LEFT_OUT:
            why = row.reasons[0] if row.reasons else self.tr("no reason known")
            return self.tr("Left out: {why}").format(why=why)
        return f"{row.driver} ⚠" if row.breaches else row.driver


class OrdersFilter(QSortFilterProxyModel):
    """Shows the orders that the filter lets through, sorted by what the cells mean."""

    def __init__(self, model: OrdersModel) -> None:
        super().__init__()
        self._orders = model
        self._show = Show.ALL
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)
        self.setSortRole(SORT_ROLE)

    def let_through(self, show: Show, text: str) -> None:
        """Show these orders alone, those that hold every word of the text."""
        self.beginFilterChange()
        self._show, self._words = show, tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Ask the plain rule."""
        return lets_through(self._orders.rows[source_row], self._show, self._words)


class OrdersTable(QTableView):
    """The table; its rows can be dragged away, and stops that are dropped here leave the plan. `hovered` says which
    order the pointer is over, "" for none."""

    hovered = Signal(str)

    def __init__(self, model: OrdersModel, sifted: OrdersFilter, mover: Mover) -> None:
        super().__init__()
        self._orders, self._sifted, self._mover = model, sifted, mover
        self.setModel(sifted)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)

    def chosen(self) -> tuple[str, ...]:
        """The selected orders, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._id(self._sifted.index(row, 0)) for row in rows)

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Drag the selected orders."""
        drag.start(self, self.chosen())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Orders that are on a route may be taken off it here."""
        if self._planned_in(event) and event.source() is not self:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show what taking them off would do."""
        planned = self._planned_in(event)
        if planned and event.source() is not self:
            self._mover.hover(Move(planned, None), self.viewport().mapToGlobal(event.position().toPoint()))
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They went elsewhere."""
        self._mover.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Take them off their routes."""
        event.acceptProposedAction()
        self._mover.drop(Move(self._planned_in(event), None))

    def _planned_in(self, event: QDropEvent) -> tuple[str, ...]:
        planned = {row.id for row in self._orders.rows if row.fate is Fate.PLANNED}
        return tuple(order for order in drag.orders_in(event.mimeData()) if order in planned)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which order the pointer is over."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.hovered.emit(self._id(index) if index.isValid() else "")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The pointer is over no order any more."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def _id(self, index: QModelIndex) -> str:
        return self._orders.rows[self._sifted.mapToSource(index).row()].id


class OrdersPanel(QFrame):
    """Orders with their filter. `menu_asked` carries a point of the screen."""

    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, selection: Selection, mover: Mover, empty: EmptyState) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._selection, self._mover = selection, mover
        self._is_showing = False
        self._empty = empty
        self.model = OrdersModel(theme)
        self.filter = OrdersFilter(self.model)
        self.table = self._table()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an order, customer, address or driver"))
        self.search.setAccessibleName(self.tr("Find orders"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refilter)
        self._segments: dict[Show, QPushButton] = {}
        self._stack = QStackedWidget()
        self._stack.addWidget(self._listing())
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        selection.changed.connect(self._follow)
        theme.changed.connect(lambda: self.table.viewport().update())

    def show_orders(self, rows: tuple[OrderRow, ...]) -> None:
        """List these orders, or say what to do when there are none."""
        self._is_showing = True  # rows that are exchanged lose their mark, which is nobody's choice
        self.model.show(rows)
        self._is_showing = False
        self._follow()
        titles = {
            Show.ALL: self.tr("All {count}"),
            Show.UNASSIGNED: self.tr("Unassigned {count}"),
            Show.TROUBLED: self.tr("Problems {count}"),
        }
        for show, button in self._segments.items():
            button.setText(titles[show].format(count=count(rows, show)))
        self._stack.setCurrentIndex(0 if rows else 1)

    def only(self, show: Show) -> None:
        """List all orders, the unassigned or those with problems."""
        self._segments[show].click()

    def _follow(self) -> None:
        """Select the rows of what is chosen as far as the filter shows them, without saying so."""
        chosen = set(self._selection.orders)
        if set(self.table.chosen()) == chosen:
            return
        rows = [i for i, row in enumerate(self.model.rows) if row.id in chosen]
        indexes = [self.filter.mapFromSource(self.model.index(row, 0)) for row in rows]
        indexes = [index for index in indexes if index.isValid()]
        wanted = QItemSelection()
        for index in indexes:
            wanted.select(index, index.siblingAtColumn(len(Column) - 1))
        selection, flags = self.table.selectionModel(), QItemSelectionModel.SelectionFlag
        selection.blockSignals(True)
        selection.select(wanted, flags.ClearAndSelect)
        if indexes and not self.table.hasFocus():
            selection.setCurrentIndex(indexes[0], flags.NoUpdate)
            self.table.scrollTo(indexes[0])
        selection.blockSignals(False)
        self.table.viewport().update()

    def _listing(self) -> QWidget:
        listing, segments = QWidget(), QHBoxLayout()
        segments.setSpacing(2)
        group = QButtonGroup(listing)
        for show in Show:
            button = QPushButton()
            button.setCheckable(True)
            button.setProperty("segment", True)
            button.setChecked(show is Show.ALL)
            button.clicked.connect(self._refilter)
            group.addButton(button)
            segments.addWidget(button)
            self._segments[show] = button
        segments.addStretch()
        layout = QVBoxLayout(listing)
        layout.setContentsMargins(0, 8, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.search)
        top.addLayout(segments)
        layout.addLayout(top)
        layout.addWidget(self.table)
        return listing

    def _table(self) -> OrdersTable:
        table = OrdersTable(self.model, self.filter, self._mover)
        table.hovered.connect(self._selection.hover)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(table.viewport().mapToGlobal(at)))
        table.setAccessibleName(self.tr("Orders"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.sortByColumn(Column.ID, Qt.SortOrder.AscendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS_PX):
            table.setColumnWidth(column, width)
        table.selectionModel().selectionChanged.connect(self._was_chosen)
        return table

    def _refilter(self) -> None:
        show = next(show for show, button in self._segments.items() if button.isChecked())
        self.filter.let_through(show, self.search.text())
        is_all = show is Show.ALL
        for column in LEFT_OUT_WITHOUT:
            self.table.setColumnHidden(column, not is_all)
        modes, heights = QHeaderView.ResizeMode, self.table.verticalHeader()
        self.table.setWordWrap(not is_all)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(Column.DRIVER, modes.Interactive if is_all else modes.Stretch)
        header.setStretchLastSection(is_all)
        heights.setSectionResizeMode(modes.Fixed if is_all else modes.ResizeToContents)

    def _was_chosen(self) -> None:
        if not self._is_showing:
            self._selection.choose(self.table.chosen())


def _sort_key(row: OrderRow, column: Column, cell: str) -> Any:
    match column:
        case Column.WINDOW:
            return row.earliest
        case Column.LOAD:
            return row.amount
        case _:
            return _in_order(cell)


def _in_order(text: str) -> str:
    """For sorting as people do: B-9 before B-10, and Ä beside A instead of after Z."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))
    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), letters)
