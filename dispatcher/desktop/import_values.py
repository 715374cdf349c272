"""Every value of a list that is read as something else than it shows, by rule and column, each rule to be switched
off."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from dispatcher.desk.results import RULES, ListPreview, ReadOtherwise
from dispatcher.desktop.import_rules import rule_words
from dispatcher.desktop.words import tool_tip
from dispatcher.model.problem import Coercion
from dispatcher.model.values import dataclass

type Index = QModelIndex | QPersistentModelIndex
type Switch = tuple[str, str]
"""A rule and a column."""

NOWHERE = QModelIndex()
TOP = 0
"""The inner number of groups; values have that of their group, counted from 1."""
RULE_PX, CELL_PX = 420, 120
MOST_CHARS = 120


@dataclass(frozen=True, slots=True)
class Group:
    """What one rule did in one column; one that is off did nothing. `count` are all its values, `values` the first."""

    switch: Switch
    values: tuple[Coercion, ...]
    is_on: bool
    count: int = 0

    @property
    def lines(self) -> int:
        """A line for each value that is listed, and one that counts the others."""
        return len(self.values) + (self.count > len(self.values))

    @property
    def can_be_off(self) -> bool:
        """True for rules of columns; what holds for the whole file cannot be switched."""
        return bool(self.switch[1]) and self.switch[0] in RULES


def groups_of(otherwise: Iterable[ReadOtherwise], off: Iterable[Switch]) -> tuple[Group, ...]:
    """In the sequence of the list; those that are switched off come last."""
    on = [Group((one.rule, one.column), one.values, True, one.count) for one in otherwise]
    there = {group.switch for group in on}
    return (*on, *(Group(switch, (), False) for switch in sorted(off) if switch not in there))


class ValuesModel(QAbstractItemModel):
    """Groups with a check box each, and their values below them. `switched`: rule, column, and whether it is on."""

    switched = Signal(str, str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.groups: tuple[Group, ...] = ()

    def show(self, groups: tuple[Group, ...]) -> None:
        """Replace everything."""
        self.beginResetModel()
        self.groups = groups
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """A group, or a value of the group `parent`."""
        if not self.hasIndex(row, column, parent):
            return NOWHERE
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = NOWHERE) -> Any:
        """The group of a value."""
        inner = index.internalId() if index.isValid() else TOP
        return self.createIndex(inner - 1, 0, TOP) if inner else NOWHERE

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Groups, and the values of one."""
        if not parent.isValid():
            return len(self.groups)
        if parent.internalId() != TOP or parent.column():
            return 0
        return self.groups[parent.row()].lines

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Rule or cell, before, after."""
        return 3

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Change these"), self.tr("In the list"), self.tr("Read as"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Groups can be checked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_group = index.internalId() == TOP and index.column() == 0
        if is_group and self.groups[index.row()].can_be_off:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, the whole of them as tool tip, and the check of a group."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.CheckStateRole:
            if index.internalId() != TOP or index.column() or not self.groups[index.row()].can_be_off:
                return None
            return Qt.CheckState.Checked if self.groups[index.row()].is_on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._words(index)[:MOST_CHARS].split())
        return tool_tip(self._words(index)) if role == Qt.ItemDataRole.ToolTipRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Switch a rule; what it leads to is shown when the list was read anew."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid() or index.internalId() != TOP:
            return False
        rule, column = self.groups[index.row()].switch
        self.switched.emit(rule, column, Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def value_at(self, index: Index) -> Coercion | None:
        """The value of a row, None for a group and for the line that counts the values that are not listed."""
        if not index.isValid() or index.internalId() == TOP:
            return None
        values = self.groups[index.internalId() - 1].values
        return values[index.row()] if index.row() < len(values) else None

    def _words(self, index: Index) -> str:
        value = self.value_at(index)
        if value is None and index.column():
            return ""
        if value is None and index.internalId() == TOP:
            return self._group_words(self.groups[index.row()])
        if value is None:
            group = self.groups[index.internalId() - 1]
            return self.tr("And {count} more").format(count=group.count - len(group.values))
        if index.column() == 0:
            return self.tr("Row {row}").format(row=value.where.row) if value.where.row else self.tr("The whole column")
        return value.before if index.column() == 1 else value.after or self.tr("nothing")

    def _group_words(self, group: Group) -> str:
        rule, column = group.switch
        words = rule_words(rule)
        if not column:
            return words
        if not group.is_on:
            return self.tr("{column}: {rule} (off: kept as typed)").format(column=column, rule=words)
        return self.tr("{column}: {rule} ({count})").format(column=column, rule=words, count=group.count)


class ChangedValues(QTreeView):
    """The list of them. `switched` as the model says; `looked_at`: the sheet's row and the column's label."""

    looked_at = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ValuesModel()
        self.setModel(self.list)
        self.setAccessibleName(self.tr("Values that are read as something else than they show"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, RULE_PX)
        header.resizeSection(1, 2 * CELL_PX)
        self.selectionModel().currentRowChanged.connect(self._look)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a few rows."""
        return QSize(900, 150)

    def show_values(self, preview: ListPreview) -> None:
        """List those of a preview."""
        self.list.show(groups_of(preview.otherwise, preview.how.kept or ()))
        for row in range(self.list.rowCount()):  # a rule's words are longer than a column, and nothing is beside them
            self.setFirstColumnSpanned(row, QModelIndex(), True)

    def _look(self, current: QModelIndex) -> None:
        value = self.list.value_at(current)
        if value is not None and value.where.row:
            self.looked_at.emit(value.where.row, value.where.column)
