"""What if in the window: what can be asked, both days side by side, and the verdict in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.desk.costs import costs_of
from dispatcher.desk.dayview import DayFacts
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.results import Bound, Change, ChangeKind, Difference, Mode, Planned, PlanTotals, Spare, Weights
from dispatcher.desk.whatif import Basis, Comparison, Question, Side
from dispatcher.desktop.plan_panel import PlanPanel
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.whatif_view import bound_words, cost_lines, grounds_of, two_days, verdict_of
from dispatcher.model.fleet import Fleet, ShiftPattern

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
NOW = PlanTotals(50_000, 3600, 0, 0, 120_00, 8, 2, 0)
THEN = PlanTotals(60_000, 3700, 0, 0, 90_00, 6, 1, 2)


@pytest.fixture
def panel(qapp: QApplication, theme: Callable[[], Theme], planned: Planned) -> Iterator[PlanPanel]:
    """The panel on the planned day, with somebody who could be called in."""
    made = PlanPanel(theme())
    made.show_drivers(lanes_of(planned))
    shift = replace(next(iter(planned.day.shifts.values())), id="spare")
    made.show_spares([Spare(shift, ShiftPattern("spare", shift.driver.id, shift.vehicle.id, 0, 3600), True)])
    made.resize(460, 900)
    made.show()
    yield made
    made.hide()
    shiboken6.delete(made)


def comparison(planned: Planned, cents: int, spread: int) -> Comparison:
    question = Question((Change(ChangeKind.LONGER, 3600),))
    sides = Side(planned, NOW, (1, 2, 3)), Side(planned, THEN, (1, 2, 3))
    facts = DayFacts(planned.date, Fleet(), (), (), (), (), planned.plan)
    basis = Basis(facts, planned.day, planned.day)
    return Comparison(question, *sides, Difference(cents, spread), assumes_costs=False, basis=basis)


def test_what_is_ticked_is_what_is_asked(panel: PlanPanel, qtbot: QtBot) -> None:
    """Who stays at home, who comes, hours and prices; with the weights of planning."""
    panel.options.balance.slider.setValue(3)
    with qtbot.waitSignal(panel.wondered):
        panel.options.what_if.click()
    page = panel.what_if
    assert page.isVisible()
    assert not page.compare.isEnabled()
    for kind in (ChangeKind.WITHOUT, ChangeKind.WITH, ChangeKind.LONGER, ChangeKind.COST_PER_KM):
        page.ticks[kind].setChecked(True)
    assert not page.compare.isEnabled()  # nobody is ticked yet
    page.without.item(0).setCheckState(Qt.CheckState.Checked)
    page.called.item(0).setCheckState(Qt.CheckState.Checked)
    page.longer.setValue(30)
    page.per_km.setValue(0.75)
    page.seeds.setValue(2)
    with qtbot.waitSignal(page.asked) as asked:
        page.compare.click()
    (question,) = asked.args
    assert [change.kind for change in question.changes] == [
        ChangeKind.WITHOUT,
        ChangeKind.WITH,
        ChangeKind.LONGER,
        ChangeKind.COST_PER_KM,
    ]
    without, called, longer, per_km = question.changes
    assert len(without.shift_ids) == 1
    assert [shift.id for shift in called.spare] == ["spare"]
    assert (longer.amount, per_km.amount) == (1800, 75)
    assert (question.seeds, question.weights) == (2, Weights(2, 0, 3))
    assert "20 s" in page.takes.text()
    assert page.ticks[ChangeKind.CHEAPEST].isEnabled()
    page.weigh(Weights())
    assert not page.ticks[ChangeKind.CHEAPEST].isEnabled()


def test_the_comparison_is_told_as_it_goes_on_and_can_be_given_up(panel: PlanPanel, qtbot: QtBot) -> None:
    """Nothing else can be asked meanwhile; afterwards one is where one was."""
    panel.options.what_if.click()
    page = panel.what_if
    page.ticks[ChangeKind.LONGER].setChecked(True)
    page.begin()
    page.go_on(0.4)
    assert page.told.text() == "Comparing: 40 %"
    assert not page.compare.isEnabled()
    with qtbot.waitSignal(page.stopped):
        page.stop.click()
    panel.end()
    assert page.isVisible()
    assert page.compare.isEnabled()
    page.back.click()
    assert panel.options.isVisible()


def test_the_keyboard_stays_with_the_comparison(panel: PlanPanel, qtbot: QtBot) -> None:
    """Whoever compared by key can give up by key, and compare again: no other panel gets the keys meanwhile."""
    panel.options.what_if.click()
    page = panel.what_if
    page.ticks[ChangeKind.LONGER].setChecked(True)
    panel.activateWindow()
    page.compare.setFocus()
    qtbot.waitUntil(page.compare.hasFocus)
    page.begin()
    assert page.stop.hasFocus()
    page.end()
    assert page.compare.hasFocus()


def test_both_days_stand_side_by_side(panel: PlanPanel, planned: Planned) -> None:
    """Two columns and the verdict in words."""
    panel.options.what_if.click()
    page = panel.what_if
    page.show_comparison(comparison(planned, -3000, 500))
    QAbstractItemModelTester(page.figures, FATAL)
    assert page.verdict.text() == "Costs 30.00 less."
    assert page.figures.titles == ("", "As it is", "What if")
    rows = {row.caption: (row.now, row.then) for row in two_days(comparison(planned, -3000, 500))}
    assert rows["Cost"] == ("120.00", "90.00")
    assert rows["Left out"] == ("0", "2")
    assert page.figures_table.isVisible()
    assert "chance alone makes up to 5.00." in page.grounds.text()
    assert "What is left out counts at its price." in page.grounds.text()


def test_the_other_day_can_be_proposed(panel: PlanPanel, planned: Planned, qtbot: QtBot) -> None:
    """Only where there is one, which is that of the last comparison."""
    panel.options.what_if.click()
    page = panel.what_if
    assert page.adopt.isHidden()
    found = comparison(planned, -3000, 500)
    page.show_comparison(found)
    qtbot.waitUntil(lambda: not page.verdict.visibleRegion().isEmpty())  # below the questions, and come to by itself
    with qtbot.waitSignal(panel.adopting) as adopting:
        page.adopt.click()
    assert adopting.args == [found]
    page.begin()
    assert page.adopt.isHidden()


@pytest.mark.parametrize(
    ("cents", "spread", "text"),
    [(300, 500, "No real difference."), (501, 500, "Costs 5.01 more."), (0, 0, "No real difference.")],
)
def test_what_chance_can_make_is_no_difference(planned: Planned, cents: int, spread: int, text: str) -> None:
    """Said in words, with the amount and the spread."""
    found = comparison(planned, cents, spread)
    assert verdict_of(found) == text
    assert any("chance alone" in ground for ground in grounds_of(found))


def test_what_the_plan_costs_is_told_by_part(panel: PlanPanel, planned: Planned) -> None:
    """With how far it is from the best there can be, as far as that is known."""
    costs = costs_of(planned, None)
    panel.what_if.show_costs(costs)
    lines = cost_lines(costs)
    assert any(line.caption == "Together" for line in lines)
    assert bound_words(costs) == "How far it is from the best plan is not known."
    half = replace(costs, bound=Bound(costs.total // 2))
    assert "50 % at most" in bound_words(half)
    assert "every one was tried" in bound_words(replace(costs, bound=Bound(costs.total, is_optimum=True)))


def test_closed_routes_and_called_in_drivers_are_modes(panel: PlanPanel) -> None:
    """Each wants somebody ticked in its own list."""
    panel.choose(Mode.CLOSE, {"S1"})
    assert panel.options.drivers.isVisible()
    assert (panel.request.mode, panel.request.shift_ids) == (Mode.CLOSE, frozenset({"S1"}))
    panel.choose(Mode.CALL_IN)
    assert panel.options.spares.isVisible()
    assert not panel.options.plan.isEnabled()
    panel.options.spares.item(0).setCheckState(Qt.CheckState.Checked)
    assert panel.request.shift_ids == {"spare"}
    panel.show_spares([])
    assert panel.request.mode is Mode.ANEW
