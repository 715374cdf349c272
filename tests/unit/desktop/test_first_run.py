"""The first page: every way out of it works, what is done is ticked, and the next step is pointed at."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.desktop.first_run import FirstRun, FirstSteps
from dispatcher.desktop.theme import Theme

BUTTONS = {
    "Try the demo day": "demo_asked",
    "Add region…": "region_asked",
    "Fleet template…": "fleet_template_asked",
    "Order template…": "order_template_asked",
    "Import fleet…": "fleet_asked",
    "Import orders…": "orders_asked",
}


@pytest.fixture
def page(qtbot: QtBot, theme: Callable[[], Theme]) -> FirstRun:
    """The page on a screen."""
    page = FirstRun(theme())
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def accented(page: FirstRun) -> list[str]:
    """The button that the page points at."""
    return [button.text() for button in page.findChildren(QPushButton) if button.property("accent")]


def ticked(page: FirstRun) -> int:
    """How many steps a screen reader hears are done."""
    return sum(label.accessibleName() == "Done" for label in page.findChildren(QLabel))


def test_every_button_asks_for_its_thing(page: FirstRun, qtbot: QtBot) -> None:
    """And for nothing while a command is under way."""
    buttons = {button.text(): button for button in page.findChildren(QPushButton)}
    assert list(buttons) == list(BUTTONS)
    for text, signal in BUTTONS.items():
        with qtbot.waitSignal(getattr(page, signal), timeout=1000):
            buttons[text].click()
    page.set_busy(True)
    assert not any(button.isEnabled() for button in buttons.values())
    page.set_busy(False)
    assert all(button.isEnabled() for button in buttons.values())


def test_what_is_done_is_ticked_and_the_next_step_is_pointed_at(page: FirstRun) -> None:
    """At first the demo; once a step of one's own is made, the one that follows."""
    assert (accented(page), ticked(page)) == (["Try the demo day"], 0)
    page.show_steps(FirstSteps(has_region=True))
    assert (accented(page), ticked(page)) == (["Fleet template…"], 1)
    page.show_steps(FirstSteps(has_region=True, has_fleet=True))
    assert (accented(page), ticked(page)) == (["Fleet template…"], 2)
    page.show_steps(FirstSteps(has_fleet=True, has_orders=True))
    assert (accented(page), ticked(page)) == (["Add region…"], 3)
    assert FirstSteps(has_fleet=True, has_orders=True).is_over
    assert not FirstSteps(has_region=True, has_orders=True).is_over


def test_the_keyboard_does_all_of_it(page: FirstRun, qtbot: QtBot) -> None:
    """Tab goes through the buttons in reading order, beginning with the demo; the space bar presses."""
    page.setFocus()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    visited = []
    for _ in BUTTONS:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        visited.append(focus.text())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert visited == list(BUTTONS)
    with qtbot.waitSignal(page.demo_asked, timeout=1000):
        QTest.keyClick(page.findChildren(QPushButton)[0], Qt.Key.Key_Space)


def test_a_narrow_page_shows_every_word(page: FirstRun, qtbot: QtBot) -> None:
    """Buttons move below the words; nothing is cut at the side, and the rest can be scrolled to."""
    page.resize(360, 500)
    inside = page.widget()
    assert inside is not None
    qtbot.waitUntil(lambda: inside.width() <= 360)
    for shown in (*page.findChildren(QPushButton), *page.findChildren(QLabel)):
        if shown.isVisible():
            right = shown.mapTo(inside, shown.rect().topRight()).x()
            assert right < page.viewport().width(), shown
    assert page.verticalScrollBar().maximum() > 0
