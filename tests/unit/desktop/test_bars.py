"""The bars at the top: what gives way in narrow and low windows, and the box with the date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QToolBar, QToolButton
from pytestqt.qtbot import QtBot

from dispatcher.desktop.bars import Bars
from dispatcher.desktop.figures_bar import FiguresBar
from dispatcher.desktop.figures_view import Figures
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import counted

DAY = dt.date(2026, 11, 23)
TIGHT, ROOMY = (800, 500), (1600, 1000)


class Office(QMainWindow):
    """A window with both bars."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tools, self.day, self.figures = QToolBar(), QToolBar(), FiguresBar()
        self.named = {text: QAction(theme.icon("truck"), text, self) for text in ("Plan", "Import", "Undo", "Redo")}
        for bar in (self.tools, self.day):
            self.addToolBar(bar)
        self.insertToolBarBreak(self.day)
        self.tools.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tools.addActions(list(self.named.values()))
        self.day.addWidget(self.figures)
        self.bars = Bars(self, self.tools, self.day, self.figures, [self.named["Import"]], self.named["Plan"])
        self.figures.show_dates(DAY, {DAY: 1})
        self.figures.show_figures(Figures(5, 120, 60_700, 48_360, 64_212, 0, 0, 2, estimated=False))

    def worded(self) -> set[str]:
        """The buttons with a text."""
        buttons = {text: self.tools.widgetForAction(action) for text, action in self.named.items()}
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        return {t for t, b in buttons.items() if isinstance(b, QToolButton) and b.toolButtonStyle() == beside}

    def listed(self) -> list[str]:
        """What the button at the end lists."""
        menu = self.figures.more.menu()
        menu.aboutToShow.emit()
        return [action.text() for action in menu.actions()]


@pytest.fixture
def office(qtbot: QtBot, theme: Callable[[], Theme]) -> Office:
    """The window, as large as most."""
    made = Office(theme())
    qtbot.addWidget(made)
    made.resize(*ROOMY)
    made.show()
    return made


def test_everything_stands_where_there_is_room(office: Office) -> None:
    """Two rows, every button with its text, every figure."""
    assert office.toolBarBreak(office.day)
    assert office.worded() == set(office.named)
    assert office.figures.more.isHidden()


def test_a_small_window_keeps_what_matters_most(office: Office) -> None:
    """One row; planning keeps its word; what needs a look is seen and every other figure is listed."""
    office.resize(*TIGHT)
    QTest.qWait(1)
    assert not office.toolBarBreak(office.day)
    assert "Plan" in office.worded()
    assert office.worded() < set(office.named)
    assert office.width() <= TIGHT[0]
    shown = [name for name in ("left_out", "routes", "hours") if office.figures.is_shown(name)]
    assert "left_out" in shown
    assert "hours" not in shown
    assert "Working time: 13 h 26 min" in office.listed()


def test_room_that_comes_back_is_used(office: Office) -> None:
    """The window grows again: nothing stays hidden."""
    office.resize(*TIGHT)
    QTest.qWait(1)
    office.resize(*ROOMY)
    QTest.qWait(1)
    assert office.toolBarBreak(office.day)
    assert office.worded() == set(office.named)
    assert office.listed() == []


def test_alt_down_opens_the_dates(office: Office, qtbot: QtBot) -> None:
    """The window has Alt+Down for moving a stop; in the box with the date it opens the list."""
    moved = QAction(office)
    moved.setShortcut("Alt+Down")
    office.addAction(moved)
    heard: list[bool] = []
    moved.triggered.connect(lambda: heard.append(True))
    office.activateWindow()
    office.figures.dates.setFocus()
    QTest.keyClick(office.figures.dates, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert heard == []
    qtbot.waitUntil(office.figures.dates.view().isVisible)
    office.figures.dates.hidePopup()


@pytest.mark.parametrize(
    ("count", "language", "words"),
    [
        (0, QLocale.Language.English, "0 stops"),
        (1, QLocale.Language.English, "1 stop"),
        (1200, QLocale.Language.English, "1,200 stops"),
        (0, QLocale.Language.French, "0 stop"),
        (2, QLocale.Language.French, "2 stops"),
    ],
)
def test_one_stop_is_no_stops(count: int, language: QLocale.Language, words: str) -> None:
    """Counts are told in the singular where the language asks for it; French does so for none as well."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert counted("{count} stop|{count} stops", count) == words
    finally:
        QLocale.setDefault(before)
