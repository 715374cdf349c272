"""The board for Qt's views: what it shows, what can be dragged, and where it can be dropped."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont

from dispatcher.desk.lanes import Lane
from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.board_view import Kind, Node, lane_node, place_of_drop
from dispatcher.desktop.relations_words import ICONS, bond_words
from dispatcher.desktop.theme import Theme, badge
from dispatcher.desktop.words import counted, kilometres, tool_tip

type Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
ROW_PX, SIGN_PX = 30, 13


class Column(IntEnum):
    """Columns of the board."""

    STOP, LOCK, BOND, TIME, DISTANCE, LOAD = range(6)


COLUMNS = len(Column)
TO_DROP = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDropEnabled
TO_DRAG = TO_DROP | Qt.ItemFlag.ItemIsDragEnabled


class BoardModel(QAbstractItemModel):
    """Lanes and their stops. Indexes carry a line's number, never a pointer that could go stale.

    Orders that are dropped are not moved here: `dropped` says what is asked for, and the lines change when the
    date has.
    """

    dropped = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._serial = itertools.count(1)
        self._nodes: dict[int, Node] = {}
        self._numbers: dict[Node, int] = {}
        self.roots: list[Node] = []

    def show(self, lanes: Sequence[Lane], zone: ZoneInfo) -> None:
        """Show these lanes. Those that are as they were stay untouched."""
        if [lane.shift_id for lane in lanes] != [node.lane.shift_id for node in self.roots]:
            self.beginResetModel()
            self._nodes, self._numbers, self.roots = {}, {}, []
            for row, lane in enumerate(lanes):
                node = lane_node(lane, zone)
                node.row = row
                self._number(node)
                self.roots.append(node)
            self.endResetModel()
            return
        for row, lane in enumerate(lanes):
            if lane != self.roots[row].lane:
                self._replace(row, lane_node(lane, zone))

    def node(self, index: Index) -> Node:
        """The line that a valid index stands for."""
        return self._nodes[index.internalId()]

    def index_of(self, node: Node, column: int = 0) -> QModelIndex:
        """The index of a line."""
        return self.createIndex(node.row, column, self._numbers[node])

    def stops_of(self, order_ids: Sequence[str]) -> list[Node]:
        """The stops that serve any of these orders."""
        wanted = set(order_ids)
        if not wanted:
            return []
        return [
            stop
            for lane in self.roots
            for stop in lane.children
            if stop.kind is Kind.STOP and wanted & set(stop.orders)
        ]

    def lane_of(self, shift_id: str) -> Node | None:
        """The line of a shift."""
        return next((node for node in self.roots if node.lane.shift_id == shift_id), None)

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        """The index of a child."""
        children = self._children(parent) if parent.column() <= 0 else []
        if not (0 <= row < len(children) and 0 <= column < COLUMNS):
            return QModelIndex()
        return self.createIndex(row, column, self._numbers[children[row]])

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt overloads it
        """The index of the line above."""
        above = self.node(index).parent if index.isValid() else None
        return self.index_of(above) if above is not None else QModelIndex()

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Lines below a line."""
        return 0 if parent.column() > 0 else len(self._children(parent))

    def columnCount(self, _parent: Index = NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The columns."""
        return COLUMNS

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (self.tr("Driver and stops"), "", "", self.tr("Planned"), self.tr("km"), self.tr("Load"))
        return titles[section] if section < len(titles) else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Stops and whole routes can be dragged; orders can be dropped on and between all lines."""
        if not index.isValid():
            return super().flags(index)
        return TO_DRAG if self.node(index).orders else TO_DROP

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text, tool tip as text, the number in the lane's colour, and breaches in the colour of alarm."""
        if not index.isValid():
            return None
        node, column = self.node(index), Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._cell(node, column)
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(self._tip(node, column))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(node, column)
            case Qt.ItemDataRole.DecorationRole:
                return self._sign(node, column)
            case Qt.ItemDataRole.FontRole if node.kind is Kind.LANE and column is Column.STOP:
                font = QFont()
                font.setBold(True)
                return font
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(node, column)
            case Qt.ItemDataRole.TextAlignmentRole if column in (Column.DISTANCE, Column.LOAD):
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, ROW_PX)
        return None

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Orders move; they are never doubled."""
        return Qt.DropAction.MoveAction

    supportedDropActions = supportedDragActions  # noqa: N815 - Qt's name

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Orders, whatever panel they come from."""
        return [drag.MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """The orders of these lines."""
        return drag.mime_of(tuple(dict.fromkeys(order for index in indexes for order in self.node(index).orders)))

    def move_to(self, mime: QMimeData, row: int, parent: Index) -> Move | None:
        """What dropping there would ask for; None when it is no order, or no place for one."""
        order_ids = drag.orders_in(mime)
        place = place_of_drop(self.node(parent) if parent.isValid() else None, row)
        return replace(place, order_ids=order_ids) if place is not None and order_ids else None

    def canDropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Orders can be dropped on a driver, and between stops."""
        return self.move_to(data, row, parent) is not None

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Ask for the move. Never True: the view would take the dragged lines away by itself."""
        move = self.move_to(data, row, parent)
        if move is not None:
            self.dropped.emit(move)
        return False

    def _replace(self, row: int, new: Node) -> None:
        """The line stays, and what is below it is exchanged."""
        old = self.roots[row]
        index = self.createIndex(row, 0, self._numbers[old])
        if old.children:
            self.beginRemoveRows(index, 0, len(old.children) - 1)
            for child in old.children:
                for node in child.walk():
                    del self._nodes[self._numbers.pop(node)]
            old.children = []
            self.endRemoveRows()
        children, new.children = new.children, []
        number = self._numbers.pop(old)
        new.row = row
        self.roots[row], self._nodes[number], self._numbers[new] = new, new, number
        if children:
            self.beginInsertRows(index, 0, len(children) - 1)
            for child in children:
                new.add(child)
                self._number(child)
            self.endInsertRows()
        self.dataChanged.emit(index, self.createIndex(row, len(Column) - 1, number))

    def _number(self, node: Node) -> None:
        for each in node.walk():
            number = next(self._serial)
            self._nodes[number], self._numbers[each] = each, number

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
                return node.fill or node.load
        return ""

    def _title(self, node: Node) -> str:
        if node.kind is Kind.REST:
            return self.tr("Break, {minutes} min").format(minutes=node.number)
        return f"{node.title} · {node.detail}" if node.kind is Kind.LANE and node.detail else node.title

    def _lock_words(self, node: Node) -> str:
        words = {
            "route": self.tr("The route is locked: planning keeps it as it stands."),
            "driver": self.tr("Locked to this driver."),
            "position": self.tr("Locked to this driver and to this place in the sequence."),
        }
        return words.get(node.lock, "")

    def _bond_words(self, node: Node) -> str:
        loaded = [self._loaded_words(node)] if node.is_loaded else []
        return "\n".join([*loaded, *(bond_words(bond.kind, bond.names) for bond in node.bonds)])

    def _departs_words(self, node: Node) -> str:
        return self.tr("Leaves at {time}, as you decided.").format(time=node.departs) if node.departs else ""

    def _loaded_words(self, node: Node) -> str:
        return self.tr("The van is loaded: planning keeps the sequence of what is aboard.") if node.is_loaded else ""

    def _tip(self, node: Node, column: Column) -> str:
        match column:
            case Column.LOCK:
                return self._lock_words(node)
            case Column.BOND:
                return self._bond_words(node)
            case Column.TIME:
                return "\n".join(line for line in (node.times, self._departs_words(node)) if line)
            case Column.LOAD:
                return node.load
            case Column.DISTANCE:
                return self._cell(node, column)
        lines = [self._title(node), node.detail if node.kind is not Kind.LANE else "", self._lock_words(node)]
        lines += [self._departs_words(node), self._bond_words(node)]
        lines += [below.title for below in node.walk() if below.kind is Kind.BREACH and below is not node]
        return "\n".join(line for line in lines if line)

    def _spoken(self, node: Node, column: Column) -> str:
        """What a screen reader says: a number in a disc and a lock are pictures."""
        if column in (Column.LOCK, Column.BOND):
            return self._lock_words(node) if column is Column.LOCK else self._bond_words(node)
        text = self._cell(node, column)
        if column is Column.TIME and node.departs:
            return self.tr("{text}. {more}").format(text=text, more=self._departs_words(node))
        if column is Column.STOP and node.kind is Kind.STOP:
            text = self.tr("Stop {number}: {name}").format(number=node.number, name=text)
        elif column is Column.STOP and node.kind is Kind.LANE:
            text = counted(self.tr("{name}: {count} stop|{name}: {count} stops"), node.number, name=text)
        return text

    def _sign(self, node: Node, column: Column) -> Any:
        if column is Column.LOCK and node.lock:
            return self._theme.icon("pin" if node.lock == "position" else "lock", "muted")
        if column is Column.BOND and node.is_loaded:
            return self._theme.icon("package-check", "muted")
        if column is Column.BOND and node.bonds:
            return self._theme.icon(ICONS[node.bonds[0].kind] if len(node.bonds) == 1 else "boxes", "muted")
        if column is Column.TIME and node.departs:  # a picture is drawn in its own size, an icon in the view's
            return self._theme.icon("alarm-clock", "muted").pixmap(QSize(SIGN_PX, SIGN_PX))
        if column is not Column.STOP:
            return None
        match node.kind:
            case Kind.LANE:
                return badge(str(node.number), node.lane.colour)
            case Kind.STOP:
                return badge(str(node.number), node.lane.colour)
            case Kind.REST:
                return self._theme.icon("coffee", "muted")
            case Kind.BREACH:
                return self._theme.icon("triangle-alert", "alert")

    def _ink(self, node: Node, column: Column) -> Any:
        purpose = {Kind.BREACH: "alert", Kind.REST: "muted"}.get(node.kind)
        if node.kind is Kind.LANE and not node.number:
            purpose = "muted"
        if column is Column.TIME and node.is_late:
            purpose = "alert"
        return QColor(self._theme.colours[purpose]) if purpose else None
