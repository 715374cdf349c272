"""Help in place: every panel has some, by button, by F1 and for screen readers; the sheet shows the real keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desktop.help_popover import Help, HelpButton, HelpPopover
from dispatcher.desktop.help_shortcuts import ShortcutSheet, menu_groups, panel_groups
from dispatcher.desktop.help_texts import help_texts
from dispatcher.desktop.theme import Theme


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with two panels and a menu."""
    made = QMainWindow()
    qtbot.addWidget(made)
    middle = QWidget()
    row = QHBoxLayout(middle)
    for name in ("orders", "history"):
        field = QLineEdit()
        field.setObjectName(name)
        row.addWidget(field)
    made.setCentralWidget(middle)
    made.resize(900, 600)
    made.show()
    return made


def field(window: QMainWindow, name: str) -> QLineEdit:
    """A panel of the window."""
    found = window.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def helper(window: QMainWindow) -> Help:
    """The help of both panels."""
    return Help(window, {name: field(window, name) for name in ("orders", "history")})


@pytest.mark.parametrize("name", list(help_texts()))
def test_every_panel_says_what_it_shows_and_what_can_be_done(name: str, qtbot: QtBot, window: QMainWindow) -> None:
    """In whole sentences, with keys that exist, and all of it on the card."""
    text = help_texts()[name]
    assert all(sentence.endswith(".") for sentence in (text.shows, *text.doing))
    assert text.doing
    assert all(key and what for key, what in text.keys)
    popover = HelpPopover(text, window)
    shown = {label.text() for label in popover.findChildren(QLabel)}
    assert {text.title, text.shows, *text.doing} <= shown
    assert {part for pair in text.keys for part in pair} <= shown
    popover.close()


def test_f1_opens_the_help_of_the_panel_with_the_focus(qtbot: QtBot, window: QMainWindow) -> None:
    """Whole on the screen; Escape closes it; without any focus it is the first panel's."""
    helps = helper(window)
    assert helps.focused() in ("orders", "history")
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field(window, "history").setFocus()
    assert helps.focused() == "history"
    popover = helps.show_focused()
    assert popover.accessibleName() == help_texts()["history"].title
    assert window.screen().availableGeometry().contains(popover.geometry())
    assert popover.height() >= popover.height_for_texts()
    with qtbot.waitSignal(popover.destroyed, timeout=1000):
        QTest.keyClick(popover, Qt.Key.Key_Escape)


def test_a_button_opens_the_help_of_its_panel(qtbot: QtBot, window: QMainWindow, theme: Callable[[], Theme]) -> None:
    """It has a name for those who do not see its question mark, and tab reaches it."""
    button = HelpButton(helper(window), "orders", theme())
    qtbot.addWidget(button)
    assert button.accessibleName() == "Help: Orders"
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    button.click()
    popover = window.findChild(HelpPopover)
    assert isinstance(popover, HelpPopover)
    assert popover.accessibleName() == "Orders"
    with qtbot.waitSignal(popover.destroyed, timeout=1000):
        popover.close()


def test_whats_this_says_the_same_as_text(window: QMainWindow) -> None:
    """For Shift+F1 and screen readers."""
    helper(window)
    assert help_texts()["orders"].shows in field(window, "orders").whatsThis()


def _fill(window: QMainWindow) -> QAction:
    menu = window.menuBar().addMenu("&Edit")
    undo = menu.addAction("&Undo")
    undo.setShortcut("Ctrl+Z")
    menu.addAction("Without keys")
    more = menu.addMenu("More")
    more.addAction("Salt && pepper…").setShortcut("Ctrl+Shift+S")
    window.menuBar().addMenu("&Empty").addAction("Nothing")
    return undo


def test_the_sheet_shows_the_keys_that_the_menus_have(qtbot: QtBot, window: QMainWindow) -> None:
    """Changed keys are shown changed, menus without any are left out, and panels repeat none."""
    undo = _fill(window)
    (group,) = menu_groups(window.menuBar())
    assert group.title == "Edit"
    assert group.keys == (("Ctrl+Z", "Undo"), ("Ctrl+Shift+S", "Salt & pepper"))
    undo.setShortcut("Ctrl+U")
    (group,) = menu_groups(window.menuBar())
    assert group.keys[0] == ("Ctrl+U", "Undo")
    assert "Ctrl+Z" in {key for g in panel_groups([group]) for key, _ in g.keys}
    undo.setShortcut("Ctrl+Z")
    known = menu_groups(window.menuBar())
    assert "Ctrl+Z" not in {key for g in panel_groups(known) for key, _ in g.keys}
    sheet = ShortcutSheet(window.menuBar(), window)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    assert shown.index("Ctrl+Z") < shown.index("Undo")
    sheet.show()
    with qtbot.waitSignal(sheet.destroyed, timeout=1000):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
