"""The board: drivers and their stops in sequence, to look at and to drag."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStackedWidget, QTreeView, QVBoxLayout

from dispatcher.desk.lanes import Lane
from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.board_model import BoardModel, Column
from dispatcher.desktop.board_view import Kind, Node
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme

WIDTHS_PX = {Column.LOCK: 28, Column.BOND: 28, Column.TIME: 100, Column.DISTANCE: 58, Column.LOAD: 64}
WITH_CLOCK_PX = 130

NAMES_LEAST_PX = 170


class BoardTree(QTreeView):
    """The tree. While orders are dragged over it, it asks the mover what a drop would do."""

    hovered = Signal(str)

    def __init__(self, model: BoardModel, mover: Mover) -> None:
        super().__init__()
        self._model, self._mover = model, mover
        self.setModel(model)
        self.setAlternatingRowColors(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setAutoExpandDelay(600)
        self.setIconSize(QSize(20, 20))
        self.setUniformRowHeights(True)
        self.setIndentation(14)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.header().setMinimumSectionSize(28)
        self.header().setStretchLastSection(False)
        for column, width in WIDTHS_PX.items():
            self.setColumnWidth(column, width)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The names get what the figures leave, and never less than can be read."""
        super().resizeEvent(event)
        self._share()

    def make_room(self, *, bonds: bool, clocks: bool) -> None:
        """Show signs of what belongs together or is loaded, and of departures, where there are any."""
        self.setColumnHidden(Column.BOND, not bonds)
        self.setColumnWidth(Column.TIME, WITH_CLOCK_PX if clocks else WIDTHS_PX[Column.TIME])
        self._share()

    def _share(self) -> None:
        figures = sum(self.columnWidth(column) for column in WIDTHS_PX)
        self.setColumnWidth(Column.STOP, max(NAMES_LEAST_PX, self.viewport().width() - figures))

    def startDrag(self, _actions: Qt.DropAction) -> None:  # noqa: N802 - Qt's name
        """Drag the orders of the selected lines."""
        drag.start(self, drag.orders_in(self._model.mimeData(self.selectionModel().selectedRows())))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Orders may come in."""
        super().dragEnterEvent(event)
        orders = drag.orders_in(event.mimeData())
        if orders:
            self._mover.prepare(orders)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show what a drop here would do."""
        super().dragMoveEvent(event)
        move = self._move_at(event)
        if move is None:
            self._mover.leave()
            event.ignore()
            return
        self._mover.hover(move, self.viewport().mapToGlobal(event.position().toPoint()))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """They went elsewhere."""
        super().dragLeaveEvent(event)
        self._mover.leave()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """The model says what is asked for."""
        super().dropEvent(event)
        self._mover.leave()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which order the pointer is over."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        node = self._model.node(index) if index.isValid() else None
        self.hovered.emit(node.orders[0] if node is not None and node.kind is Kind.STOP else "")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The pointer is over no order any more."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def _move_at(self, event: QDropEvent) -> Move | None:
        at = event.position().toPoint()
        index = self.indexAt(at).siblingAtColumn(0)
        if not index.isValid():
            return None
        positions = QAbstractItemView.DropIndicatorPosition
        match self.dropIndicatorPosition():
            case positions.OnItem:
                return self._model.move_to(event.mimeData(), -1, index)
            case positions.AboveItem:
                return self._model.move_to(event.mimeData(), index.row(), index.parent())
            case positions.BelowItem:
                return self._model.move_to(event.mimeData(), index.row() + 1, index.parent())
        return None


class BoardPanel(QFrame):
    """The board in its panel. `menu_asked` carries a point of the screen."""

    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, selection: Selection, mover: Mover, empty: EmptyState) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._selection = selection
        self._is_showing = False
        self.model = BoardModel(theme)
        self.tree = BoardTree(self.model, mover)
        self.tree.setAccessibleName(self.tr("Board of drivers and their stops"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._stack)
        self.model.dropped.connect(mover.drop)
        self.tree.hovered.connect(selection.hover)
        self.tree.selectionModel().selectionChanged.connect(self._was_chosen)
        self.tree.customContextMenuRequested.connect(
            lambda at: self.menu_asked.emit(self.tree.viewport().mapToGlobal(at))
        )
        selection.changed.connect(self._follow)
        theme.changed.connect(lambda: self.tree.viewport().update())

    def show_lanes(self, lanes: Sequence[Lane], zone: ZoneInfo, *, is_planned: bool) -> None:
        """Show these lanes; what was open stays open. Before anything is planned the empty state says what to do."""
        known = {node.lane.shift_id: self.tree.isExpanded(self.model.index_of(node)) for node in self.model.roots}
        was_planned = any(node.number for node in self.model.roots)
        before = set(self.model.roots)
        self._is_showing = True  # lines that are exchanged lose their mark, which is nobody's choice
        self.model.show(lanes, zone)
        self._is_showing = False
        first = next((node for node in self.model.roots if node.number), None)
        for node in self.model.roots:
            is_open = known.get(node.lane.shift_id, False) or bool(node.lane.breaches)
            is_open = is_open or (not was_planned and node is first)
            index = self.model.index_of(node)
            if self.tree.isExpanded(index) != is_open:
                self.tree.setExpanded(index, is_open)
            if node not in before:
                self._span(node)
        bonds = any(lane.loaded or any(stop.bonds for stop in lane.stops) for lane in lanes)
        self.tree.make_room(bonds=bonds, clocks=any(lane.departs is not None for lane in lanes))
        self._stack.setCurrentIndex(0 if is_planned else 1)
        self._follow()

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes that are shown."""
        return tuple(node.lane for node in self.model.roots)

    def current(self) -> Node | None:
        """The line with the keyboard's mark."""
        index = self.tree.currentIndex()
        return self.model.node(index) if index.isValid() else None

    def _span(self, below: Node) -> None:
        """A broken rule is a sentence: it gets the whole line."""
        for node in below.walk():
            if node.kind is Kind.BREACH and node.parent is not None:
                self.tree.setFirstColumnSpanned(node.row, self.model.index_of(node.parent), True)

    def _follow(self) -> None:
        """Select the lines of what is chosen, without saying so."""
        lane = self.model.lane_of(self._selection.shift_id) if self._selection.shift_id else None
        nodes = [lane] if lane is not None else self.model.stops_of(self._selection.orders)
        if self._chosen() == (self._selection.orders, self._selection.shift_id):
            return
        selection, flags = self.tree.selectionModel(), QItemSelectionModel.SelectionFlag
        wanted = QItemSelection()
        for node in nodes:
            wanted.select(self.model.index_of(node), self.model.index_of(node, len(Column) - 1))
        selection.blockSignals(True)
        selection.select(wanted, flags.ClearAndSelect)
        if nodes and not self.tree.hasFocus():
            index = self.model.index_of(nodes[0])
            selection.setCurrentIndex(index, flags.NoUpdate)
            self.tree.scrollTo(index)
        selection.blockSignals(False)
        self.tree.viewport().update()

    def _chosen(self) -> tuple[tuple[str, ...], str]:
        nodes = [self.model.node(index) for index in self.tree.selectionModel().selectedRows()]
        orders = tuple(dict.fromkeys(order for node in nodes for order in node.orders))
        alone = nodes[0] if len(nodes) == 1 and nodes[0].kind is Kind.LANE else None
        return orders, alone.lane.shift_id if alone is not None else ""

    def _was_chosen(self) -> None:
        if not self._is_showing:
            self._selection.choose(*self._chosen())
