"""The list of orders: table, filter, and which of them are shown."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.orders_model import Column, OrdersModel
from dispatcher.desktop.orders_table import OrdersTable
from dispatcher.desktop.orders_view import OrderRow, Show, counts
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme


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
        self.table = self._table()
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an order, customer, address or driver"))
        self.search.setAccessibleName(self.tr("Find orders"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._refilter)
        self.segments = Segments(Show, Show.ALL)
        self.segments.chosen.connect(self._refilter)
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
        if self.segments.pressed is not Show.ALL:
            self.table.make_room_for_reasons(True)
        self._is_showing = False
        self._follow()
        titles = {
            Show.ALL: self.tr("All {count}"),
            Show.UNASSIGNED: self.tr("Unassigned {count}"),
            Show.TROUBLED: self.tr("Problems {count}"),
        }
        self.segments.show_counts(titles, counts(rows))
        self._stack.setCurrentIndex(0 if rows else 1)

    def only(self, show: Show) -> None:
        """List all orders, the unassigned or those with problems."""
        self.segments.buttons[show].click()

    def _follow(self) -> None:
        """Select the rows of what is chosen as far as the filter shows them, without saying so."""
        chosen = set(self._selection.orders)
        if set(self.table.chosen()) == chosen:
            return
        indexes = [self.model.index(i, 0) for i, row in enumerate(self.model.rows) if row.id in chosen]
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
        listing = QWidget()
        layout = QVBoxLayout(listing)
        layout.setContentsMargins(0, 8, 0, 0)
        top = QVBoxLayout()
        top.setContentsMargins(8, 0, 8, 0)
        top.addWidget(self.search)
        top.addWidget(self.segments)
        layout.addLayout(top)
        layout.addWidget(self.table)
        return listing

    def _table(self) -> OrdersTable:
        table = OrdersTable(self.model, self._mover)
        table.hovered.connect(self._selection.hover)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(lambda at: self.menu_asked.emit(table.viewport().mapToGlobal(at)))
        table.setAccessibleName(self.tr("Orders"))
        table.selectionModel().selectionChanged.connect(self._was_chosen)
        return table

    def _refilter(self) -> None:
        show = self.segments.pressed
        self.table.make_room_for_reasons(False)  # rows come and go faster while nobody measures them
        self.model.let_through(show, self.search.text())
        self.table.make_room_for_reasons(show is not Show.ALL)

    def _was_chosen(self) -> None:
        if not self._is_showing:
            self._selection.choose(self.table.chosen())
