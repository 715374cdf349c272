"""The panels on a screen that is not there: Qt's own check of the models, and what users see and choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.desk.mapview import stop_mark
from dispatcher.desk.results import Planned
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.figures_bar import FiguresBar
from dispatcher.desktop.figures_view import figures
from dispatcher.desktop.orders_panel import Column, OrdersFilter, OrdersModel, OrdersPanel
from dispatcher.desktop.orders_view import Show, order_rows
from dispatcher.desktop.problems_panel import ProblemsModel
from dispatcher.desktop.routes_panel import RoutesModel, RoutesPanel
from dispatcher.desktop.routes_view import route_nodes
from dispatcher.desktop.theme import Theme
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.order import Order
from dispatcher.model.problem import Problem, Where

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TIP = Qt.ItemDataRole.ToolTipRole


def test_the_models_keep_every_rule_of_qt(
    theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned, manifests: ManifestDay
) -> None:
    """Filled, filtered, refilled and emptied under Qt's own watch."""
    look = theme()
    listed, routes, problems = OrdersModel(look), RoutesModel(look), ProblemsModel()
    filtered = OrdersFilter(listed)
    watches = [QAbstractItemModelTester(model, FATAL) for model in (listed, filtered, routes, problems)]
    rows, roots = order_rows(orders, planned), route_nodes(manifests)
    for _ in range(2):
        listed.show(rows)
        routes.show(roots)
        problems.show([Problem("code", "Cause.", "Remedy.", Where("file", row=2))])
        filtered.let_through(Show.UNASSIGNED, "street")
        assert filtered.rowCount() == 2
        filtered.let_through(Show.ALL, "")
        assert filtered.rowCount() == 4
        listed.show(())
        routes.show([])
        problems.show([])
    assert len(watches) == 4


def test_hostile_text_is_shown_as_it_stands(
    theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned
) -> None:
    """In the cell as plain text; in the tool tip, which Qt might take for HTML, with its markup made harmless."""
    model = OrdersModel(theme())
    model.show(order_rows(orders, planned))
    cell = model.index(3, Column.CUSTOMER)
    assert model.data(cell) == orders[3].tasks[0].name
    tip = QLabel(model.data(cell, TIP))
    tip.setTextFormat(Qt.TextFormat.RichText)
    assert "<img" not in model.data(cell, TIP)
    assert "&lt;img src=x" in tip.text()


def test_choosing_a_row_tells_the_order_and_being_told_tells_nobody(
    qtbot: QtBot, theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned
) -> None:
    """Otherwise table, tree and map would answer each other for ever."""
    panel = OrdersPanel(theme(), EmptyState([]))
    qtbot.addWidget(panel)
    panel.show_orders(order_rows(orders, planned))
    told: list[str] = []
    panel.chosen.connect(told.append)
    panel.choose(["A-3"])
    assert told == []
    assert [index.row() for index in panel.table.selectionModel().selectedRows()] == [2]
    panel.table.selectRow(1)
    assert told == ["A-2"]


def test_a_filtered_list_makes_room_for_the_reasons(
    qtbot: QtBot, theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned
) -> None:
    """The buttons say how many there are; why an order is left out stands in its row."""
    panel = OrdersPanel(theme(), EmptyState([]))
    qtbot.addWidget(panel)
    panel.show_orders(order_rows(orders, planned))
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Unassigned 2")
    button.click()
    assert panel.filter.rowCount() == 2
    assert panel.filter.index(0, Column.DRIVER).data() == "Left out: No road leads there."
    assert panel.table.isColumnHidden(Column.LOAD)
    panel.search.setText("customer 3")
    assert panel.filter.rowCount() == 1


def test_the_list_sorts_by_what_cells_mean(
    qtbot: QtBot, theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned
) -> None:
    """By the window's moment, not by its text; those without one come first."""
    panel = OrdersPanel(theme(), EmptyState([]))
    qtbot.addWidget(panel)
    panel.show_orders(order_rows(orders, planned))
    panel.table.sortByColumn(Column.WINDOW, Qt.SortOrder.DescendingOrder)
    assert panel.filter.index(0, Column.ID).data() == "A-2"


def test_the_list_sorts_texts_as_people_do(
    qtbot: QtBot, theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned
) -> None:
    """Order 9 before order 10, and Ä beside A instead of after Z."""
    panel = OrdersPanel(theme(), EmptyState([]))
    qtbot.addWidget(panel)
    rows = order_rows(orders, planned)[:3]
    texts = (("B-10", "Zoo 1"), ("B-9", "Äulestrasse 2"), ("b-100", "Bay Street 1"))
    panel.show_orders(tuple(replace(row, id=i, address=a) for row, (i, a) in zip(rows, texts, strict=True)))
    for column, wanted in ((Column.ID, ["B-9", "B-10", "b-100"]), (Column.ADDRESS, ["B-9", "b-100", "B-10"])):
        panel.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert [panel.filter.index(n, Column.ID).data() for n in range(3)] == wanted


def test_the_tree_opens_what_breaks_a_rule_and_finds_what_the_map_names(
    qtbot: QtBot, theme: Callable[[], Theme], manifests: ManifestDay
) -> None:
    """A breach is never hidden in a closed branch; its sentence takes the whole line."""
    panel = RoutesPanel(theme(), EmptyState([]))
    qtbot.addWidget(panel)
    panel.show_routes(route_nodes(manifests))
    route = panel.model.index(0, 0)
    assert panel.tree.isExpanded(route)
    late = panel.model.index_of(stop_mark(0, 2))
    assert panel.tree.isFirstColumnSpanned(0, late)
    told: list[str] = []
    panel.chosen.connect(told.append)
    panel.choose(stop_mark(0, 2))
    assert panel.tree.currentIndex() == late
    assert told == []
    panel.choose("")
    assert not panel.tree.selectionModel().hasSelection()
    panel.tree.setCurrentIndex(route)
    assert told == ["r0"]
    assert panel.model.index_of("") == QModelIndex()


def test_empty_panels_say_what_to_do(qtbot: QtBot) -> None:
    """A button for what helps, and it does what its action does."""
    plan, load = QAction("Plan"), QAction("Import")
    empty = EmptyState([plan, load])
    qtbot.addWidget(empty)
    empty.say("Nobody drives", "Import a fleet.", load)
    shown = [button for button in empty.findChildren(QPushButton) if not button.isHidden()]
    assert [button.text() for button in shown] == ["Import"]
    with qtbot.waitSignal(load.triggered, timeout=1000):
        shown[0].click()
    load.setEnabled(False)
    assert not shown[0].isEnabled()


def test_the_bar_says_when_figures_are_estimated(qtbot: QtBot, orders: tuple[Order, ...], planned: Planned) -> None:
    """Crow-flies figures are never shown as if they were roads; the dates say how many orders they have."""
    bar = FiguresBar()
    qtbot.addWidget(bar)
    bar.show_figures(figures(planned, len(orders)))
    bar.show_dates(planned.date, {planned.date: 4})
    labels = [label for label in bar.findChildren(QLabel) if label.text().startswith("Estimated")]
    assert [label.isHidden() for label in labels] == [False]
    assert bar.text_of("late") == "1"
    assert "(4 orders)" in bar.dates.currentText()
