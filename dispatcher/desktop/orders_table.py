"""The table of orders: its rows can be dragged away, and stops dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.orders_model import Column, OrdersModel
from dispatcher.desktop.orders_view import Fate
from dispatcher.desktop.row_heights import even_rows, fit_rows

WIDTHS_PX = (84, 124, 122, 104, 140, 90)
ROW_PX = 30
LEFT_OUT_WITHOUT = (Column.ADDRESS, Column.LOAD)


class OrdersTable(QTableView):
    """The table; its rows can be dragged away, and stops that are dropped here leave the plan. `hovered` says which
    order the pointer is over, "" for none."""

    hovered = Signal(str)

    def __init__(self, model: OrdersModel, mover: Mover) -> None:
        super().__init__()
        self._orders, self._mover = model, mover
        self.setModel(model)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self._dress()

    def chosen(self) -> tuple[str, ...]:
        """The selected orders, from the top."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._orders.rows[row].id for row in rows)

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
        planned = {row.id for row in self._orders.everything if row.fate is Fate.PLANNED}
        return tuple(order for order in drag.orders_in(event.mimeData()) if order in planned)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Tell which order the pointer is over."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        self.hovered.emit(self._orders.rows[index.row()].id if index.isValid() else "")

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The pointer is over no order any more."""
        super().leaveEvent(event)
        self.hovered.emit("")

    def make_room_for_reasons(self, wanted: bool) -> None:
        """Where only orders that need a look are listed, the reasons take the place of other columns."""
        modes, header = QHeaderView.ResizeMode, self.horizontalHeader()
        for column in LEFT_OUT_WITHOUT:
            self.setColumnHidden(column, wanted)
        header.setSectionResizeMode(Column.DRIVER, modes.Stretch if wanted else modes.Interactive)
        header.setStretchLastSection(not wanted)
        if wanted:
            fit_rows(self)
        else:
            even_rows(self)

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.ID, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate(WIDTHS_PX):
            self.setColumnWidth(column, max(width, header.sectionSizeHint(column)))
