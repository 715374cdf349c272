"""Orders for Qt's views: the rows, and which of them a filter lets through."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor

from dispatcher.desktop import drag
from dispatcher.desktop.orders_view import Fate, OrderRow, Show, in_order, lets_through
from dispatcher.desktop.theme import Theme, dot
from dispatcher.desktop.words import tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()


class Column(IntEnum):
    """Columns of the table."""

    ID, CUSTOMER, DRIVER, WINDOW, ADDRESS, LOAD = range(6)


class OrdersModel(QAbstractTableModel):
    """Rows of orders for Qt's views; it knows nothing that the rows do not."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: tuple[OrderRow, ...] = ()
        self._by = Column.ID, Qt.SortOrder.AscendingOrder

    def show(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these rows; where the orders are the same, only rows that differ are drawn anew."""
        rows = self._sorted(rows)
        before, after = [row.id for row in self.rows], [row.id for row in rows]
        if before != after and len(before) == len(after) and set(before) == set(after):
            self._rearrange(rows)
            return
        if before != after:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        changed = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
        self.rows = rows
        for i in changed:  # a stretch from the first to the last would be sorted anew in between as well
            self.dataChanged.emit(self.index(i, 0), self.index(i, len(Column) - 1))

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """List the orders by what the cells of a column mean. Qt's own sorting would ask for each key a dozen times."""
        if column < 0:
            return  # Qt's word for not at all
        self._by = Column(column), order
        self._rearrange(self._sorted(self.rows))

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
        """Text, tool tip as text, and the colour of what needs a look."""
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
        return None

    def _sorted(self, rows: tuple[OrderRow, ...]) -> tuple[OrderRow, ...]:
        column, order = self._by
        is_down = order is Qt.SortOrder.DescendingOrder
        return tuple(sorted(rows, key=lambda row: self._sort_key(row, column), reverse=is_down))

    def _sort_key(self, row: OrderRow, column: Column) -> Any:
        match column:
            case Column.ID:
                return in_order(row.id)
            case Column.WINDOW:
                return row.earliest
            case Column.LOAD:
                return row.amount
            case _:
                return in_order(self._cell(row, column))

    def _rearrange(self, rows: tuple[OrderRow, ...]) -> None:
        """The same orders in another sequence: what is selected stays so."""
        self.layoutAboutToBeChanged.emit()
        held = self.persistentIndexList()
        ids = [self.rows[index.row()].id for index in held]
        self.rows = rows
        places = {row.id: place for place, row in enumerate(rows)}
        moved = [self.index(places[id_], index.column()) for id_, index in zip(ids, held, strict=True)]
        self.changePersistentIndexList(held, moved)
        self.layoutChanged.emit()

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
    """Shows the orders that the filter lets through."""

    def __init__(self, model: OrdersModel) -> None:
        super().__init__()
        self._orders = model
        self._show = Show.ALL
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """The orders come sorted."""
        self._orders.sort(column, order)

    def let_through(self, show: Show, text: str) -> None:
        """Show these orders alone, those that hold every word of the text."""
        self.beginFilterChange()
        self._show, self._words = show, tuple(text.casefold().split())
        self.endFilterChange()

    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Ask the plain rule."""
        return lets_through(self._orders.rows[source_row], self._show, self._words)
