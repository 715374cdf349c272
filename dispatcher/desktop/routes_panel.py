"""The routes: drivers and their stops in sequence, with planned times and what breaks a rule."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStackedWidget, QTreeView, QVBoxLayout

from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.routes_view import Kind, Node
from dispatcher.desktop.theme import Theme, badge
from dispatcher.desktop.words import kilometres, tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
WIDTHS_PX = (208, 106, 52, 60)
ROW_PX = 30


class Column(IntEnum):
    """Columns of the tree."""

    STOP, TIME, DISTANCE, LOAD = range(4)


class RoutesModel(QAbstractItemModel):
    """The tree of routes for Qt's views. Indexes carry a line's number, never a pointer that could go stale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.roots: list[Node] = []
        self._nodes: list[Node] = []
        self._places: list[tuple[int, int]] = []
        self._numbers: dict[int, int] = {}

    def show(self, roots: list[Node]) -> None:
        """Replace the tree."""
        self.beginResetModel()
        self.roots, self._nodes, self._places = roots, [], []
        self._number(roots, -1)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The line that a valid index stands for."""
        return self._nodes[index.internalId()]

    def index_of(self, mark: str) -> QModelIndex:
        """The index of the line with that mark of the map; invalid when there is none."""
        for number, node in enumerate(self._nodes):
            if mark and node.mark == mark:
                return self.createIndex(self._places[number][1], 0, number)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a child."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        child = self._children(parent)[row]
        return self.createIndex(row, column, self._numbers[id(child)])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt overloads it
        """The index of the line above."""
        above = self._places[index.internalId()][0] if index.isValid() else -1
        return QModelIndex() if above < 0 else self.createIndex(self._places[above][1], 0, above)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Lines below a line."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return len(Column)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Driver and stops"), self.tr("Planned"), self.tr("km"), self.tr("Load"))
        return titles[section] if section < len(titles) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tool tip as text, the number in the route's colour, and breaches in the colour of alarm."""
        if not index.isValid():
            return None
        node, column = self.node(index), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(node, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._tip(node, column))
            case Qt.ItemDataRole.DecorationRole if column is Column.STOP:
                return self._sign(node)
            case Qt.ItemDataRole.FontRole if node.kind is Kind.ROUTE and column is Column.STOP:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(node)
            case Qt.ItemDataRole.TextAlignmentRole if column is Column.DISTANCE:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ROW_PX)
        return None

    def _number(self, nodes: list[Node], above: int) -> None:
        for row, node in enumerate(nodes):
            self._nodes.append(node)
            self._places.append((above, row))
            self._number(node.children, len(self._nodes) - 1)
        if above < 0:
            self._numbers = {id(node): number for number, node in enumerate(self._nodes)}

    def _children(self, parent: Index) -> list[Node]:
        return self.node(parent).children if parent.isValid() else self.roots

    def _cell(self, node: Node, column: Column) -> str:
        match column:
            case Column.STOP:
                return self._title(node)
            case Column.TIME:
                return node.times
            case Column.DISTANCE:
                return "" if node.distance_m is None else kilometres(node.distance_m)
            case Column.LOAD:
                return node.load

    def _title(self, node: Node) -> str:
        if node.kind is Kind.BREAK:
            return self.tr("Break, {minutes} min").format(minutes=node.number)
        if node.kind is Kind.ROUTE:
            title = f"{node.title} · {node.detail}" if node.detail else node.title
            return f"{title} ⚠" if node.breaches else title
        return node.title

    def _tip(self, node: Node, column: Column) -> str:
        lines = [self._cell(node, column)] if column is not Column.STOP else [self._title(node), node.detail]
        lines += [child.title for child in node.children if child.kind is Kind.BREACH]
        return "\n".join(line for line in lines if line)

    def _sign(self, node: Node) -> Any:
        match node.kind:
            case Kind.ROUTE | Kind.STOP:
                return badge(str(node.number), node.colour)
            case Kind.BREAK:
                return self._theme.icon("coffee", "muted")
            case Kind.BREACH:
                return self._theme.icon("triangle-alert", "alert")

    def _ink(self, node: Node) -> Any:
        purpose = {Kind.BREACH: "alert", Kind.BREAK: "muted"}.get(node.kind)
        return QColor(self._theme.colours[purpose]) if purpose else None


class RoutesPanel(QFrame):
    """The tree of routes. `chosen` carries the map's mark of the line that the user selected, "" for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, empty: EmptyState) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.model = RoutesModel(theme)
        self.tree = self._tree()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        theme.changed.connect(lambda: self.tree.viewport().update())

    def show_routes(self, roots: list[Node]) -> None:
        """List these routes, those that were open stay open; or say what to do when there are none."""
        was_empty = not self.model.roots
        is_open = {node.mark for i, node in enumerate(self.model.roots) if self.tree.isExpanded(self.model.index(i, 0))}
        self.model.show(roots)
        for row, node in enumerate(roots):
            index = self.model.index(row, 0)
            self.tree.setExpanded(index, node.mark in is_open or bool(node.breaches) or (was_empty and row == 0))
        self._span(NOWHERE)
        self._stack.setCurrentIndex(0 if roots else 1)

    def choose(self, mark: str) -> None:
        """Select the line with that mark, without saying so."""
        index, selection = self.model.index_of(mark), self.tree.selectionModel()
        selection.blockSignals(True)
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            selection.setCurrentIndex(index, flags)
            self.tree.scrollTo(index)
        else:
            selection.clear()
        selection.blockSignals(False)
        self.tree.viewport().update()

    def _span(self, parent: QModelIndex) -> None:
        """A broken rule is a sentence: it gets the whole line."""
        for row in range(self.model.rowCount(parent)):
            index = self.model.index(row, 0, parent)
            if self.model.node(index).kind is Kind.BREACH:
                self.tree.setFirstColumnSpanned(row, parent, True)
            else:
                self._span(index)

    def _tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self.model)
        tree.setAccessibleName(self.tr("Routes"))
        tree.setAlternatingRowColors(True)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        tree.setIconSize(QSize(20, 20))
        tree.setUniformRowHeights(True)
        tree.setIndentation(14)
        tree.header().setStretchLastSection(True)
        for column, width in enumerate(WIDTHS_PX):
            tree.setColumnWidth(column, width)
        tree.selectionModel().selectionChanged.connect(self._was_chosen)
        return tree

    def _was_chosen(self) -> None:
        rows = self.tree.selectionModel().selectedRows()
        self.chosen.emit(self.model.node(rows[0]).mark if rows else "")
