"""The history as people see it: what, when, where they stand, and the way to any moment."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from dispatcher.desk.history_desk import Step, StepState
from dispatcher.desktop.history_panel import HistoryModel, HistoryPanel
from dispatcher.desktop.history_view import DayRow, MomentRow, history_rows, moments
from dispatcher.desktop.theme import Theme

HELSINKI = ZoneInfo("Europe/Helsinki")
D, U = StepState.DONE, StepState.UNDONE
HOSTILE = "<img src=x onerror=alert(1)> {{7*191}} `${1}` C:\\users"


def step(number: int, state: StepState, summary: str = "", at: dt.datetime | None = None) -> Step:
    """A step some minutes after the one before."""
    begun = dt.datetime(2026, 11, 22, 21, 50, tzinfo=dt.UTC)
    return Step(number, at or begun + dt.timedelta(minutes=number), "move_stop", {}, summary, state)


STEPS = (
    step(1, D, "Imported 40 orders."),
    step(2, StepState.DROPPED, "Given up."),
    step(3, StepState.NOTE),
    step(4, D, "Planned 40 orders."),
    step(11, U, "Moved order A-7 to Anna."),
    step(12, U),
)


def test_moments_are_newest_first_with_what_was_given_up_among_them() -> None:
    """Ineffective steps are none; the newest done one is the present; the beginning is one too."""
    found = moments(STEPS, HELSINKI)
    assert [m.step_id for m in found] == [12, 11, 4, 2, 1, 0]
    assert [m.is_present for m in found] == [False, False, True, False, False, False]
    assert [m.is_undone for m in found] == [True, True, False, False, False, False]
    assert [m.step_id for m in found if m.is_given_up] == [2]
    assert found[0].summary == "move stop"
    everything_undone = moments([step(1, U)], HELSINKI)
    assert [m.step_id for m in everything_undone if m.is_present] == [0]
    assert moments([step(1, StepState.NOTE)], HELSINKI) == []


def test_days_and_hours_are_local() -> None:
    """21:54 in UTC is before midnight, 22:01 after it in Helsinki, where the clock is two hours ahead."""
    rows = history_rows(moments(STEPS, HELSINKI))
    assert [row.date.day if isinstance(row, DayRow) else row.step_id for row in rows] == [23, 12, 11, 22, 4, 2, 1, 0]
    late = history_rows(moments([step(1, D), step(9, D), step(10, D)], ZoneInfo("Atlantic/Azores")))
    assert [row.date.day for row in late if isinstance(row, DayRow)] == [22]
    both = history_rows(moments([step(1, D), step(10, D)], ZoneInfo("UTC")))
    assert [row.date.day for row in both if isinstance(row, DayRow)] == [22]
    over = moments([step(1, D), step(10, D, at=dt.datetime(2026, 11, 23, 0, 1, tzinfo=dt.UTC))], ZoneInfo("UTC"))
    assert [row.date.day if isinstance(row, DayRow) else row.step_id for row in history_rows(over)] == [
        23,
        10,
        22,
        1,
        0,
    ]


def test_the_filter_keeps_what_holds_every_word_with_its_day() -> None:
    """In any sequence and case; a day without a step left has no heading."""
    assert [type(row) for row in history_rows(moments(STEPS, HELSINKI), "ANNA moved")] == [DayRow, MomentRow]
    assert history_rows(moments(STEPS, HELSINKI), "nobody") == []


def test_the_model_keeps_every_rule_of_qt() -> None:
    """Filled, refilled and emptied under Qt's own watch; headings cannot be chosen."""
    model = HistoryModel()
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for some in (STEPS, STEPS[:1], ()):
        model.show(history_rows(moments(some, None)))
    model.show(history_rows(moments(STEPS, None)))
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEnabled
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable
    assert watch is not None


def panel_of(qtbot: QtBot, theme: Callable[[], Theme], steps: tuple[Step, ...]) -> HistoryPanel:
    """The panel on a screen."""
    panel = HistoryPanel(theme())
    qtbot.addWidget(panel)
    panel.resize(380, 500)
    panel.show_history(steps, HELSINKI)
    panel.show()
    return panel


def test_enter_a_double_click_and_the_button_ask_to_return(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """Each of them for the chosen moment; never for the present, and never while a command is under way."""
    panel = panel_of(qtbot, theme, STEPS)
    asked: list[int] = []
    panel.return_asked.connect(asked.append)
    view, model = panel.list, panel.model
    assert not panel.button.isEnabled()
    view.setCurrentIndex(model.index(model.row_of(1)))
    panel.button.click()
    QTest.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(model.index(model.row_of(12))).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [1, 1, 12]
    view.setCurrentIndex(model.index(model.row_of(4)))
    assert not panel.button.isEnabled()
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.setCurrentIndex(model.index(model.row_of(0)))
    panel.set_busy(True)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert asked == [1, 1, 12]
    panel.set_busy(False)
    panel.button.click()
    assert asked[-1] == 0


def test_keys_go_from_moment_to_moment_over_headings(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """The list is one tab stop, and arrows never stay at a heading."""
    panel = panel_of(qtbot, theme, STEPS)
    panel.list.setCurrentIndex(panel.model.index(1))
    for wanted in (11, 4, 2, 1, 0):
        QTest.keyClick(panel.list, Qt.Key.Key_Down)
        row = panel.model.rows[panel.list.currentIndex().row()]
        assert isinstance(row, MomentRow)
        assert row.step_id == wanted


def test_nothing_leads_back_to_what_was_given_up(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """It is listed and says what it is; Enter and the button do nothing there."""
    panel = panel_of(qtbot, theme, STEPS)
    asked: list[int] = []
    panel.return_asked.connect(asked.append)
    index = panel.model.index(panel.model.row_of(2))
    panel.list.setCurrentIndex(index)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert not panel.button.isEnabled()
    assert asked == []
    assert "Given up: " in index.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.grab()


def test_hostile_sentences_are_text(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """In the list as they stand, in the tool tip with their markup made harmless."""
    panel = panel_of(qtbot, theme, (step(1, D, HOSTILE),))
    index = panel.model.index(1)
    assert index.data() == HOSTILE
    assert "<img" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("\nThe day is as it was at this moment.")
    panel.grab()


def test_an_empty_history_says_so(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """And so does a filter that finds nothing."""
    panel = panel_of(qtbot, theme, ())
    said = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    assert [label.text()[:16] for label in said] == ["Nothing was done"]
    panel.show_history(STEPS)
    panel.filter.setText("nobody did that")
    assert said[0].text() == "No step says that."


def test_thousands_of_steps_are_fluid(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """Five thousand are listed, filtered and painted without the window standing still; the chosen one stays chosen."""
    steps = tuple(step(n, D, f"Moved order A-{n} to driver {n % 20}.") for n in range(1, 5001))
    panel = panel_of(qtbot, theme, steps)
    panel.list.setCurrentIndex(panel.model.index(panel.model.row_of(2019)))
    begun = time.perf_counter()
    panel.show_history(steps, HELSINKI)
    panel.filter.setText("driver 19")
    panel.grab()
    assert time.perf_counter() - begun < 1
    row = panel.model.rows[panel.list.currentIndex().row()]
    assert isinstance(row, MomentRow)
    assert row.step_id == 2019
