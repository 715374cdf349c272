"""A list sent again against the day, line by line: what differs of changed orders, and which orders are gone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from dispatcher.desk.results import Gone, ListMode, ListPreview
from dispatcher.desktop.import_words import field_words
from dispatcher.desktop.words import tool_tip
from dispatcher.model.order import Order
from dispatcher.model.values import dataclass

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
FIRST_PX, ROW_PX = 190, 28


@dataclass(frozen=True, slots=True)
class Line:
    """Texts from the left. `checkable` is the order that a person may let go by its check, "" for none."""

    texts: tuple[str, ...]
    checkable: str = ""


class LinesModel(QAbstractTableModel):
    """Lines for Qt's views. `checked` are the orders that a person let go."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self.lines: tuple[Line, ...] = ()
        self.checked: set[str] = set()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Replace all lines; orders that are listed again stay let go."""
        self.beginResetModel()
        self.lines = lines
        self.checked &= {line.checkable for line in lines}
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Lines; nothing lies below one."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One for each title."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The titles."""
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title and section < len(self._titles) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Protected orders can be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not index.column() and self.lines[index.row()].checkable:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, and the same as tool tips."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole and not index.column() and line.checkable:
            return Qt.CheckState.Checked if line.checkable in self.checked else Qt.CheckState.Unchecked
        text = line.texts[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        return tool_tip(text) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Let a protected order go, or keep it."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or not self.lines[index.row()].checkable:
            return False
        order_id = self.lines[index.row()].checkable
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self.checked.add(order_id)
        else:
            self.checked.discard(order_id)
        self.dataChanged.emit(index, index, [role])
        return True


class Lines(QTableView):
    """A plain table of lines, one chosen at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = LinesModel(self.titles())
        self.setModel(self.list)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.setColumnWidth(0, FIRST_PX)

    def titles(self) -> tuple[str, ...]:
        """What stands above the columns."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few rows."""
        return QSize(900, 150)


class ChangedOrders(Lines):
    """What differs of the orders that the day knows already, field by field. `looked_at` names an order."""

    looked_at = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What differs of changed orders"))
        self.selectionModel().currentRowChanged.connect(self._look)

    def titles(self) -> tuple[str, ...]:
        """Order, field, before, after."""
        return (self.tr("Order"), self.tr("Field"), self.tr("In the day"), self.tr("In the list"))

    def show_changes(self, preview: ListPreview) -> None:
        """List those of a preview."""
        nothing = self.tr("nothing")
        self.list.show(
            tuple(
                Line((order_id, field_words(change.name), change.before or nothing, change.after or nothing))
                for order_id, changes in preview.changes.items()
                for change in changes
            )
        )

    def _look(self, current: QModelIndex) -> None:
        if current.isValid():
            self.looked_at.emit(self.list.lines[current.row()].texts[0])


class GoneOrders(Lines):
    """The orders that a list lacks. A protected one stays unless it is checked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Orders that are not in the list"))

    def titles(self) -> tuple[str, ...]:
        """Order, customer, address, and what happens to it."""
        return (self.tr("Order"), self.tr("Customer"), self.tr("Address"), self.tr("What happens"))

    def show_gone(self, preview: ListPreview, mode: ListMode, gone: Gone) -> None:
        """List those that a list lacks when it is taken so."""
        fates = {
            Gone.KEEP: self.tr("Stays"),
            Gone.CANCEL: self.tr("Is cancelled"),
            Gone.DELETE: self.tr("Is deleted"),
        }
        is_let_go = gone is not Gone.KEEP
        self.list.show(
            tuple(
                self._line(order, is_let_go and order.id in preview.protected, fates[gone])
                for order in preview.gone(mode)
            )
        )

    def _line(self, order: Order, is_protected: bool, fate: str) -> Line:
        tasks = order.tasks
        names = " → ".join(dict.fromkeys(task.name for task in tasks if task.name))
        addresses = " → ".join(task.address for task in tasks)
        what = self.tr("Locked: stays, unless you check it") if is_protected else fate
        return Line((order.id, names, addresses, what), order.id if is_protected else "")
