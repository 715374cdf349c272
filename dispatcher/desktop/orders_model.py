"""Orders for Qt's views: sorted and sifted here, where Qt's own proxy would ask Python about every row on its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from dispatcher.desktop import drag
from dispatcher.desktop.orders_view import Fate, OrderRow, Show, in_order, listed
from dispatcher.desktop.theme import Theme, dot
from dispatcher.desktop.words import tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
MOST_STEPS = 40
"""So many rows come and go one by one, with the list where it was; when there are more, it begins anew."""


class Column(IntEnum):
    """Columns of the table."""

    ID, CUSTOMER, DRIVER, WINDOW, ADDRESS, LOAD = range(6)


class OrdersModel(QAbstractTableModel):
    """Rows of orders for Qt's views. `everything` are all of them, `rows` those that are listed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.everything: tuple[OrderRow, ...] = ()
        self.rows: tuple[OrderRow, ...] = ()
        self._by = Column.ID, Qt.SortOrder.AscendingOrder
        self._show = Show.ALL
        self._words: tuple[str, ...] = ()
        self._keys: Mapping[Column, Callable[[OrderRow], Any]] = {
            Column.ID: attrgetter("turn"),
            Column.CUSTOMER: lambda row: in_order(row.customer),
            Column.DRIVER: lambda row: in_order(self._fate(row)),
            Column.WINDOW: lambda row: row.earliest,
            Column.ADDRESS: lambda row: in_order(row.address),
            Column.LOAD: lambda row: row.amount,
        }

    def show(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these rows; only those that differ are drawn anew."""
        self.everything = self._sorted(rows)
        self._list()

    def let_through(self, show: Show, text: str) -> None:
        """List these orders alone, those that hold every word of the text."""
        self._show, self._words = show, tuple(text.casefold().split())
        self._list()

    def place_of(self, order_id: str) -> QModelIndex:
        """The row of an order; an invalid index when it is not listed."""
        row = next((row for row, one in enumerate(self.rows) if one.id == order_id), None)
        return NOWHERE if row is None else self.index(row, 0)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """List the orders by what the cells of a column mean. Qt's own sorting would ask for each key a dozen times."""
        if column < 0:
            return  # Qt's word for not at all
        self._by = Column(column), order
        self.everything = self._sorted(self.everything)
        self._list()

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
                return tool_tip("\n".join((*row.breaches, *row.problems, *row.reasons)) or self._cell(row, column))
            case Qt.ItemDataRole.ForegroundRole if row.is_troubled and column is Column.DRIVER:
                return QColor(self._theme.colours["alert"])
            case Qt.ItemDataRole.DecorationRole if column is Column.DRIVER and row.colour:
                return dot(row.colour)
        return None

    def _sorted(self, rows: tuple[OrderRow, ...]) -> tuple[OrderRow, ...]:
        column, order = self._by
        return tuple(sorted(rows, key=self._keys[column], reverse=order is Qt.SortOrder.DescendingOrder))

    def _list(self) -> None:
        """List what the filter lets through, leaving all that stays where it is."""
        rows = listed(self.everything, self._show, self._words)
        is_other = abs(len(rows) - len(self.rows)) > MOST_STEPS
        before, after = (set(), set()) if is_other else ({row.id for row in self.rows}, {row.id for row in rows})
        if is_other or len(before ^ after) > MOST_STEPS:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        for i in [i for i, row in enumerate(self.rows) if row.id not in after][::-1]:
            self.beginRemoveRows(NOWHERE, i, i)
            self.rows = self.rows[:i] + self.rows[i + 1 :]
            self.endRemoveRows()
        self._renew(tuple(row for row in rows if row.id in before))
        for i in [i for i, row in enumerate(rows) if row.id not in before]:
            self.beginInsertRows(NOWHERE, i, i)
            self.rows = (*self.rows[:i], rows[i], *self.rows[i:])
            self.endInsertRows()

    def _renew(self, rows: tuple[OrderRow, ...]) -> None:
        """The same orders as they are now."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self._rearrange(rows)
            return
        changed = [i for i, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old is not new and old != new]
        self.rows = rows
        for i in changed:
            self.dataChanged.emit(self.index(i, 0), self.index(i, len(Column) - 1))

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
        if row.fate is Fate.CANCELLED:
            return self.tr("Cancelled")
        if row.fate is Fate.LEFT_OUT:
            why = row.reasons[0] if row.reasons else self.tr("no reason known")
            return self.tr("Left out: {why}").format(why=why)
        text = self.tr("Not planned yet") if row.fate is Fate.WAITING else row.driver
        return f"{text} ⚠" if row.breaches or row.problems else text
