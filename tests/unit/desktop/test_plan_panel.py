"""Planning from the wish to the decision: what can be chosen, what is told on the way, and how the choice is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QPushButton,
    QTableView,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dispatcher.desk.changes import changes_between
from dispatcher.desk.choices import Measure
from dispatcher.desk.dayview import DayFacts
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.proposing import moved_between, totals_of
from dispatcher.desk.results import Mode, Planned, PlanRequest, Progress, Proposal, Weights
from dispatcher.desktop.eliding import ElidingButton, ElidingCheck, ElidingRadio
from dispatcher.desktop.plan_compare import ComparedModel, MovedModel
from dispatcher.desktop.plan_panel import PlanPanel
from dispatcher.desktop.plan_view import Judgement, compared, headline, moved_rows, seconds_words
from dispatcher.desktop.theme import DARK, LIGHT, Theme
from dispatcher.model.fleet import Fleet
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import Problem
from dispatcher.model.schedule import judge

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
MakePanel = Callable[[], PlanPanel]


def propose(before: Planned, plan: Plan, fleet: Fleet, orders: tuple[Order, ...]) -> Proposal:
    """What the desk would propose with that plan."""
    after = replace(before, plan=plan, judged=judge(before.day, plan))
    facts = DayFacts(before.date, fleet, orders, (), tuple(before.day.shifts.values()), (), before.plan)
    totals = totals_of(before, facts), totals_of(after, facts)
    changes = changes_between(before.judged, after.judged)
    return Proposal(PlanRequest(), facts, before, after, *totals, moved_between(before.plan, plan), changes)


def test_what_fairness_costs_is_said_beside_the_figures(panel: PlanPanel, proposal: Proposal) -> None:
    """In money, or that it costs nothing; nothing where cost alone matters."""
    panel.show_proposal(proposal)
    assert "balance" not in panel.compare.notes.text()
    panel.show_proposal(replace(proposal, fairness=1250))
    assert "Punctuality and balance cost 12.50 beside the cheapest plan" in panel.compare.notes.text()
    panel.show_proposal(replace(proposal, fairness=0))
    assert "cost nothing here" in panel.compare.notes.text()


@pytest.fixture
def proposal(planned: Planned, fleet: Fleet, orders: tuple[Order, ...]) -> Proposal:
    """The second order, late before, is left out; the hostile fourth comes in."""
    refs = (*planned.day.refs("A-1"), *planned.day.refs("A-4"))
    return propose(planned, Plan((Route("S1", refs),)), fleet, orders)


@pytest.fixture
def panel(qapp: QApplication, theme: Callable[[], Theme], planned: Planned) -> Iterator[PlanPanel]:
    """The panel on the planned day; gone afterwards, or the next test would dress it again."""
    made = PlanPanel(theme())
    made.show_drivers(lanes_of(planned))
    made.resize(460, 820)
    made.show()
    yield made
    made.hide()
    shiboken6.delete(made)


def test_the_usual_wish_is_one_click(panel: PlanPanel, qtbot: QtBot) -> None:
    """Everything anew, for 10 seconds, as cheap as can be."""
    with qtbot.waitSignal(panel.asked) as asked:
        panel.options.plan.click()
    assert asked.args == [PlanRequest(Mode.ANEW, 10.0, Weights(2, 0, 0))]


def test_what_is_chosen_is_what_is_asked(panel: PlanPanel, qtbot: QtBot) -> None:
    """Mode, selected drivers, weights by the keyboard, and typed seconds."""
    panel.choose(Mode.SELECTED, {"S1"})
    QTest.keyClick(panel.options.punctuality.slider, Qt.Key.Key_Right)
    QTest.keyClick(panel.options.balance.slider, Qt.Key.Key_End)
    QTest.keyClick(panel.options.cost.slider, Qt.Key.Key_Home)
    panel.options.seconds.setEditText("45")
    with qtbot.waitSignal(panel.asked) as asked:
        panel.options.plan.click()
    assert asked.args == [PlanRequest(Mode.SELECTED, 45.0, Weights(0, 1, 3), frozenset({"S1"}))]
    assert panel.options.punctuality.word.text() == "a little"
    assert "10 minutes" in panel.options.punctuality.slider.accessibleDescription()


def test_selecting_drivers_needs_one(panel: PlanPanel) -> None:
    """Without a ticked driver there is a sentence and no Plan; the list shows in this mode alone."""
    assert not panel.options.drivers.isVisible()
    panel.choose(Mode.SELECTED)
    assert panel.options.drivers.isVisible()
    assert panel.options.none_chosen.isVisible()
    assert not panel.options.plan.isEnabled()
    panel.options.drivers.item(0).setCheckState(Qt.CheckState.Checked)
    assert panel.options.plan.isEnabled()
    assert not panel.options.none_chosen.isVisible()


def test_ticks_stay_when_the_day_is_shown_again(panel: PlanPanel, planned: Planned) -> None:
    """A move on the board in between does not undo the choice."""
    panel.choose(Mode.SELECTED, {"S1"})
    panel.show_drivers(lanes_of(planned))
    assert panel.request.shift_ids == {"S1"}


@pytest.mark.parametrize("typed", ["", "0", "x", "100000"])
def test_seconds_that_are_none(panel: PlanPanel, typed: str) -> None:
    """No Plan until a number from 1 to a day stands there."""
    panel.options.seconds.setEditText(typed)
    assert not panel.options.plan.isEnabled()
    panel.options.seconds.setEditText("30")
    assert panel.options.plan.isEnabled()


def test_without_a_plan_there_is_nothing_to_keep(panel: PlanPanel, nothing_planned: Planned) -> None:
    """Keep and re-sequence are greyed out with a reason; who had chosen one of them is back at planning anew."""
    panel.choose(Mode.KEEP)
    panel.show_drivers(lanes_of(nothing_planned))
    assert panel.request.mode is Mode.ANEW
    greyed = [mode for mode, button in panel.options._modes.items() if not button.isEnabled()]
    assert greyed == [Mode.KEEP, Mode.RESEQUENCE, Mode.CLOSE, Mode.CALL_IN]
    assert all(panel.options._modes[mode].toolTip() for mode in greyed)


def test_the_search_is_told_as_it_goes_on(panel: PlanPanel, qtbot: QtBot) -> None:
    """Cost, left out, time left and the curve in words; stopping asks once."""
    panel.begin(30)
    assert panel.running.isVisible()
    panel.prepare(0.5, "Computing travel times")
    assert panel.running.told.text() == "Computing travel times: 50 %"
    panel.hear(Progress(0.5, 2_000_00, 100_00, 3, 4))
    panel.hear(Progress(2.0, 1_000_00, 90_00, 2, 1))
    figures = {name: label.text() for name, label in panel.running.figures.items()}
    assert figures == {"cost": "90.00", "left": "28 s", "left_out": "1", "routes": "2"}
    assert "50.0 %" in panel.running.curve.accessibleDescription()
    with qtbot.waitSignal(panel.stopped):
        panel.running.stop.click()
    assert not panel.running.stop.isEnabled()
    panel.end()
    assert panel.options.isVisible()


def test_a_curve_is_drawn_for_any_search(panel: PlanPanel) -> None:
    """No plan, one plan, a rise, a longer time than was asked for: always a picture, never a fault."""
    curve = panel.running.curve
    for points in ((), ((0.1, 5),), ((0.1, 5), (0.2, 5)), ((0.1, 900), (0.5, 400), (9.0, 450)), ((99.0, 0),)):
        curve.begin(5)
        for point in points:
            curve.add(*point)
        assert not curve.grab().isNull()
        assert curve.accessibleDescription()


def test_a_proposal_waits_for_the_decision(panel: PlanPanel, proposal: Proposal, qtbot: QtBot) -> None:
    """It is previewed at once, the plan before can be looked at; using it ends the preview."""
    seen: list[Planned | None] = []
    panel.previewing.connect(seen.append)
    panel.begin(5)
    panel.show_proposal(proposal)
    assert panel.is_proposing
    panel.compare.before.click()
    panel.compare.after.click()
    with qtbot.waitSignal(panel.accepted):
        panel.compare.use.click()
    assert seen == [proposal.after, proposal.before, proposal.after, None]
    assert not panel.is_proposing


@pytest.mark.parametrize("widget", ["use", "figures_table", "before"])
def test_enter_uses_and_escape_discards(panel: PlanPanel, proposal: Proposal, qtbot: QtBot, widget: str) -> None:
    """Wherever the focus is."""
    focus: QWidget = getattr(panel.compare, widget)
    panel.show_proposal(proposal)
    with qtbot.waitSignal(panel.discarded):
        QTest.keyClick(focus, Qt.Key.Key_Escape)
    panel.show_proposal(proposal)
    if widget != "before":  # Enter on a button of its own presses that
        with qtbot.waitSignal(panel.accepted):
            QTest.keyClick(focus, Qt.Key.Key_Return)


def test_enter_on_discard_discards(panel: PlanPanel, proposal: Proposal, qtbot: QtBot) -> None:
    """The focused button is the one that is pressed."""
    panel.show_proposal(proposal)
    with qtbot.waitSignal(panel.discarded), qtbot.assertNotEmitted(panel.accepted):
        QTest.keyClick(panel.compare.discard, Qt.Key.Key_Return)


def test_discarding_without_a_proposal_does_nothing(panel: PlanPanel, qtbot: QtBot) -> None:
    """Whoever closes the window may call it at any time."""
    with qtbot.assertNotEmitted(panel.discarded), qtbot.assertNotEmitted(panel.previewing):
        panel.discard()


def test_better_and_worse_are_said_in_words(proposal: Proposal) -> None:
    """One late stop less is better; two orders left out as before is the same; colours come on top."""
    rows = {row.caption: row for row in compared(proposal)}
    assert (rows["Late stops"].before, rows["Late stops"].after) == ("1", "0")
    assert rows["Late stops"].difference == "−1, better"
    assert rows["Left out"].judgement is Judgement.SAME
    assert rows["Kilometres"].judgement is Judgement.WORSE
    assert rows["Kilometres"].difference.endswith("worse")
    assert rows["Drivers used"].judgement is Judgement.SAME
    assert headline(proposal) == "Breaks fewer rules than the plan before."


def test_a_first_plan_is_compared_with_nothing(
    panel: PlanPanel, nothing_planned: Planned, proposal: Proposal, fleet: Fleet, orders: tuple[Order, ...]
) -> None:
    """No difference is claimed, no moved order is listed, and the plan can be used."""
    first = propose(nothing_planned, proposal.after.plan, fleet, orders)
    panel.show_proposal(first)
    assert {row.difference for row in compared(first)} == {""}
    assert headline(first) == "Stops: 2, drivers: 1, left out: 2."
    assert not panel.compare.moved_table.isVisible()
    assert not panel.compare.before.isVisible()
    assert panel.compare.use.isEnabled()


def test_moved_orders_are_named_as_they_are_called(panel: PlanPanel, proposal: Proposal) -> None:
    """From whom to whom, with the customer's text as text."""
    panel.show_proposal(proposal)
    rows = moved_rows(proposal)
    assert [(row.order_id, row.from_driver, row.to_driver) for row in rows] == [
        ("A-2", "Anna", "left out"),
        ("A-4", "left out", "Anna"),
    ]
    name = panel.compare.moved.index(1, 1)
    assert "<img" in name.data()
    assert "<img" not in name.data(Qt.ItemDataRole.ToolTipRole)


def test_what_went_wrong_on_the_way_is_said(panel: PlanPanel, proposal: Proposal) -> None:
    """A planning process that died early leaves its best plan and a sentence; so does a day without roads."""
    problem = Problem("planning-died-early", "It ended <b>early</b>.", "Plan again.")
    after = replace(proposal.after, problems=(problem,))
    panel.show_proposal(replace(proposal, after=after))
    assert "It ended <b>early</b>. Plan again." in panel.compare.notes.text()
    assert "estimated" in panel.compare.notes.text()
    assert panel.compare.notes.textFormat() == Qt.TextFormat.PlainText


def test_the_models_keep_every_rule_of_qt(theme: Callable[[], Theme], proposal: Proposal) -> None:
    """Filled, filled again and emptied under Qt's own watch; colours follow the theme."""
    look = theme()
    figures, moved = ComparedModel(look), MovedModel()
    watches = [QAbstractItemModelTester(model, FATAL) for model in (figures, moved)]
    for _ in range(2):
        figures.show(compared(proposal))
        moved.show(moved_rows(proposal))
    row = next(i for i, r in enumerate(figures.rows) if r.judgement is Judgement.BETTER)
    ink = figures.index(row, 3).data(Qt.ItemDataRole.ForegroundRole)
    assert ink.name() == LIGHT["good"]
    look.wear("dark")
    assert figures.index(row, 3).data(Qt.ItemDataRole.ForegroundRole).name() == DARK["good"]
    look.wear("light")
    figures.show(())
    moved.show(())
    assert len(watches) == 2


def test_every_control_has_a_name(panel: PlanPanel) -> None:
    """What a screen reader says is never empty, and no label takes text for markup."""
    for kind in (QAbstractButton, QAbstractSlider, QComboBox, QListWidget, QTableView):
        for control in panel.findChildren(kind):
            if control.objectName().startswith("qt_") or not isinstance(control.parent(), QWidget):
                continue
            if type(control).__name__ in ("QScrollBar", "QTableCornerButton", "QAbstractButton"):
                continue
            assert control.accessibleName() or getattr(control, "text", str)(), control
    assert all(label.textFormat() != Qt.TextFormat.RichText for label in panel.findChildren(QLabel))


def test_seconds_in_words() -> None:
    """As one says them."""
    assert [seconds_words(s) for s in (-3, 0.2, 59, 60, 125)] == ["0 s", "0 s", "59 s", "1 min 00 s", "2 min 05 s"]


def test_what_balance_shares_out_is_chosen(panel: PlanPanel) -> None:
    """The slider then says what it means for that, and the request carries it."""
    options = panel.options
    options.balance.slider.setValue(2)
    options.balance_of.setCurrentIndex(options.balance_of.findData(Measure.LOAD.value))
    assert "van" in options.balance.meaning.text()
    assert panel.request.weights == Weights(2, 0, 2, Measure.LOAD)


NARROW_PX = 200
LONG = "So etwas Langes passt in keine schmale Leiste neben der Karte"


def test_the_pages_go_into_the_narrowest_dock(panel: PlanPanel, proposal: Proposal) -> None:
    """No page is wider than a panel may be, and what decides stands inside the panel, however low it is."""
    steps: tuple[tuple[Callable[[], object], Callable[[], QPushButton]], ...] = (
        (lambda: None, lambda: panel.options.plan),
        (lambda: panel.begin(10), lambda: panel.running.stop),
        (lambda: panel.show_proposal(proposal), lambda: panel.compare.use),
        (panel.end, lambda: panel.options.plan),
        (panel.options.what_if.click, lambda: panel.what_if.compare),
    )
    for show, decides in steps:
        show()
        for height in (820, 320):
            panel.resize(NARROW_PX, height)
            QApplication.processEvents()
            assert panel.minimumSizeHint().width() <= NARROW_PX
            button = decides()
            corner = button.mapTo(panel, button.rect().bottomRight())
            assert button.isVisible()
            assert panel.rect().contains(corner)


def test_buttons_of_the_choices_stand_in_one_line_where_there_is_room(panel: PlanPanel) -> None:
    """The main one at the right edge; below the others in a narrow panel."""
    options = panel.options
    for width, are_in_line in ((460, True), (200, False)):
        panel.resize(width, 820)
        QApplication.processEvents()
        assert (options.plan.y() == options.what_if.y()) is are_in_line
        assert options.width() - options.plan.geometry().right() < 20


def test_a_text_without_room_is_told_by_the_tool_tip(qtbot: QtBot) -> None:
    """All of it, as plain text; a tool tip that is there already is left alone."""
    for kind in (ElidingButton, ElidingCheck, ElidingRadio):
        button = kind(f"{LONG} <b>")
        qtbot.addWidget(button)
        button.resize(button.sizeHint())
        button.show()
        assert not button.is_cut
        button.resize(button.minimumSizeHint())
        assert button.is_cut
        assert button.text() == f"{LONG} <b>"
        here = QPoint(5, 5)
        QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, here, button.mapToGlobal(here)))
        assert LONG in QToolTip.text()
        assert "<b>" not in QToolTip.text()
        assert not button.grab().isNull()
        QToolTip.hideText()


def test_pages_are_made_when_they_are_first_wanted(panel: PlanPanel, planned: Planned) -> None:
    """The start does without them; what the day is they know all the same."""
    assert panel.pages.count() == 1
    panel.end()
    panel.discard()
    assert not panel.is_comparing
    assert panel.pages.count() == 1
    panel.options.what_if.click()
    assert panel.pages.currentWidget() is panel.what_if
    assert panel.what_if.without.count() == len(lanes_of(planned))
    assert panel.pages.count() == 2


def test_figures_are_compared_in_every_width(panel: PlanPanel, proposal: Proposal) -> None:
    """Without scrolling where there is room; in a narrow panel the table scrolls sideways, and the texts do not."""
    panel.show_proposal(proposal)
    page = panel.compare
    for width, scrolls in ((page.wanted_px, False), (240, True), (page.wanted_px, False)):
        panel.resize(width, 820)
        QApplication.processEvents()
        table = page.figures_table
        assert bool(table.horizontalScrollBar().maximum()) is scrolls
        assert table.columnWidth(0) >= min(90, table.sizeHintForColumn(0))
        assert page.sheet.horizontalScrollBar().maximum() == 0
        assert table.verticalScrollBar().maximum() == 0
