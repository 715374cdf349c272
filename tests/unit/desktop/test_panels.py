"""The panels on a screen that is not there: Qt's own check of the models, and what users see and choose."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QHeaderView, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.desk.lanes import Lane
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Planned
from dispatcher.desktop import drag
from dispatcher.desktop.empty_state import EmptyState
from dispatcher.desktop.figures_bar import FiguresBar
from dispatcher.desktop.figures_view import figures
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.orders_model import Column, OrdersModel
from dispatcher.desktop.orders_panel import OrdersPanel
from dispatcher.desktop.orders_view import Fate, Show, order_rows
from dispatcher.desktop.problems_panel import ProblemsModel
from dispatcher.desktop.row_heights import MOST_FITTED
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.order import Order
from dispatcher.model.problem import Problem, Where

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
TIP = Qt.ItemDataRole.ToolTipRole


def test_the_models_keep_every_rule_of_qt(
    theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Filled, filtered, refilled and emptied under Qt's own watch."""
    listed, problems = OrdersModel(theme()), ProblemsModel()
    watches = [QAbstractItemModelTester(model, FATAL) for model in (listed, problems)]
    rows = order_rows(orders, planned, lanes)
    for _ in range(2):
        listed.show(rows)
        listed.show((replace(rows[0], driver="Bert"), *rows[1:]))
        problems.show([Problem("code", "Cause.", "Remedy.", Where("file", row=2))])
        listed.let_through(Show.UNASSIGNED, "street")
        assert listed.rowCount() == 2
        listed.let_through(Show.ALL, "")
        assert listed.rowCount() == 4
        listed.show(())
        problems.show([])
    assert len(watches) == 2


def test_hostile_text_is_shown_as_it_stands(
    theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """In the cell as plain text; in the tool tip, which Qt might take for HTML, with its markup made harmless."""
    model = OrdersModel(theme())
    model.show(order_rows(orders, planned, lanes))
    cell = model.index(3, Column.CUSTOMER)
    assert model.data(cell) == orders[3].tasks[0].name
    tip = QLabel(model.data(cell, TIP))
    tip.setTextFormat(Qt.TextFormat.RichText)
    assert "<img" not in model.data(cell, TIP)
    assert "&lt;img src=x" in tip.text()


@pytest.fixture
def panel(
    qtbot: QtBot, theme: Callable[[], Theme], orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> OrdersPanel:
    """The list of the four orders, with a selection of its own."""
    mover = Mover()
    mover.show_planned(planned, planned.day.orders)
    made = OrdersPanel(theme(), Selection(), mover, EmptyState([]))
    qtbot.addWidget(mover.card)
    qtbot.addWidget(made)
    made.show_orders(order_rows(orders, planned, lanes))
    return made


def test_what_is_chosen_elsewhere_is_selected_here_and_the_other_way_round(panel: OrdersPanel) -> None:
    """Several at once; and a row that is drawn anew keeps its mark."""
    panel._selection.choose(["A-3", "A-1"])
    assert panel.table.chosen() == ("A-1", "A-3")
    panel.show_orders((replace(panel.model.rows[0], driver="Bert"), *panel.model.rows[1:]))
    assert set(panel._selection.orders) == {"A-1", "A-3"}
    panel.table.selectRow(1)
    assert set(panel._selection.orders) == {"A-2"}
    panel.show_orders(panel.model.rows[1:])
    assert panel.table.chosen() == ("A-2",)


def test_stops_that_are_dropped_on_the_list_leave_the_plan(panel: OrdersPanel, qtbot: QtBot) -> None:
    """Only orders that are on a route; what it does is said by the card before."""
    mover, mime = panel._mover, drag.mime_of(["A-1", "A-3"])
    none, at = Qt.KeyboardModifier.NoModifier, QPoint(20, 20)
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    panel.table.dragMoveEvent(QDragMoveEvent(QPointF(at), move, mime, left, none))
    assert mover.card.text.splitlines()[0] == "Out of the plan"
    with qtbot.waitSignal(mover.moved, timeout=1000) as moved:
        panel.table.dropEvent(QDropEvent(QPointF(at), move, mime, left, none))
    assert moved.args[0].move == Move(("A-1",), None)


def test_rows_can_be_dragged_as_orders(panel: OrdersPanel) -> None:
    """Whatever columns are taken hold of; as text they are ids, one per line."""
    indexes = [panel.model.index(row, column) for row in (0, 2) for column in (0, 1)]
    mime = panel.model.mimeData(indexes)
    assert drag.orders_in(mime) == ("A-1", "A-3")
    assert mime.text() == "A-1\nA-3"


def test_a_filtered_list_makes_room_for_the_reasons(panel: OrdersPanel) -> None:
    """The buttons say how many there are; why an order is left out stands in its row."""
    button = next(b for b in panel.findChildren(QPushButton) if b.text() == "Unassigned 2")
    button.click()
    assert panel.model.rowCount() == 2
    assert panel.model.index(0, Column.DRIVER).data() == "Left out: No road leads there."
    assert panel.table.isColumnHidden(Column.LOAD)
    panel.search.setText("customer 3")
    assert panel.model.rowCount() == 1


def test_the_list_sorts_by_what_cells_mean(panel: OrdersPanel) -> None:
    """By the window's moment, not by its text; those without one come first."""
    panel.table.sortByColumn(Column.WINDOW, Qt.SortOrder.DescendingOrder)
    assert panel.model.index(0, Column.ID).data() == "A-2"


def test_the_list_sorts_texts_as_people_do(panel: OrdersPanel) -> None:
    """Order 9 before order 10, and Ä beside A instead of after Z."""
    rows = panel.model.rows[:3]
    texts = (("B-10", "Zoo 1"), ("B-9", "Äulestrasse 2"), ("b-100", "Bay Street 1"))
    panel.show_orders(tuple(replace(row, id=i, address=a) for row, (i, a) in zip(rows, texts, strict=True)))
    for column, wanted in ((Column.ID, ["B-9", "B-10", "b-100"]), (Column.ADDRESS, ["B-9", "b-100", "B-10"])):
        panel.table.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert [panel.model.index(n, Column.ID).data() for n in range(3)] == wanted


def test_an_order_that_leaves_a_filtered_list_leaves_the_others_where_they_are(
    panel: OrdersPanel, orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Nothing begins anew: what is chosen stays chosen, and comes back to its place when it is listed again."""
    rows = order_rows(orders, planned, lanes)
    resets: list[None] = []
    panel.model.modelReset.connect(lambda: resets.append(None))
    panel.only(Show.UNASSIGNED)
    left, stays = (row.id for row in panel.model.rows)
    panel._selection.choose([stays])
    panel.show_orders(tuple(replace(row, fate=Fate.PLANNED) if row.id == left else row for row in rows))
    assert [row.id for row in panel.model.rows] == [stays]
    assert panel.table.chosen() == (stays,)
    panel.show_orders(rows)
    panel.only(Show.ALL)
    assert [row.id for row in panel.model.rows] == [row.id for row in panel.model.everything]
    assert panel.table.chosen() == (stays,)
    assert not resets


def test_rows_are_fitted_to_their_sentences_only_while_they_are_few(
    panel: OrdersPanel, orders: tuple[Order, ...], planned: Planned, lanes: tuple[Lane, ...]
) -> None:
    """Qt would measure thousands of rows for seconds, with the window standing still; they get one line each."""
    rows = order_rows(orders, planned, lanes)
    height = panel.table.verticalHeader()
    panel.only(Show.UNASSIGNED)
    assert height.sectionResizeMode(0) is QHeaderView.ResizeMode.ResizeToContents
    left_out = next(row for row in rows if row.fate is Fate.LEFT_OUT)
    many = tuple(replace(left_out, id=f"B-{n}") for n in range(MOST_FITTED + 1))
    panel.show_orders(many)
    assert height.sectionResizeMode(0) is QHeaderView.ResizeMode.Fixed
    panel.show_orders(many[1:])
    assert height.sectionResizeMode(0) is QHeaderView.ResizeMode.ResizeToContents
    panel.only(Show.ALL)
    assert {panel.table.rowHeight(row) for row in range(9)} == {height.defaultSectionSize()}


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
