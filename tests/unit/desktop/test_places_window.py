"""The window of addresses: what its pages show, and what they ask for."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.desk.geocoding_services import Choice, ServiceState
from dispatcher.desk.known_places import KnownPlace
from dispatcher.desk.place_desk import OwnList
from dispatcher.desktop.places_window import AddressesWindow, Page
from dispatcher.desktop.words import day_words
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Where

THERE, DOOR = Location(60.1689, 24.9433), Location(60.1719, 24.9433)
NOW = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)
BOOK = (
    KnownPlace("a", "Aleksanterinkatu 17", THERE, True, 4, DOOR, NOW, "", 334),
    KnownPlace("b", "Bulevardi 12", None, False, 2, None, NOW, "", 640),
    KnownPlace("c", "<b>Mannerheimintie</b> 5", DOOR, False, 6, DOOR, NOW),
)


@pytest.fixture
def window(qtbot: QtBot) -> AddressesWindow:
    made = AddressesWindow()
    qtbot.addWidget(made)
    made.known.show_book(BOOK)
    made.show()
    return made


def texts(window: AddressesWindow) -> list[str]:
    return [line.texts[0] for line in window.known.table.list.lines]


def test_the_book_is_listed_and_searched(window: AddressesWindow) -> None:
    assert texts(window) == [each.address for each in BOOK]
    window.known.filter.setText("mann 5")
    assert texts(window) == [BOOK[2].address]


def test_pages_without_anything_say_so(window: AddressesWindow) -> None:
    """Words in place of an empty table, and only then."""
    assert window.known.table.isVisible()
    window.known.show_book(())
    assert not window.known.table.isVisible()
    window.pages.setCurrentWidget(window.lists)
    assert not window.lists.table.isVisible()
    window.lists.show_lists([OwnList("Ours", 12, "ours.csv", "2026-11-23T12:00:00")])
    assert window.lists.table.isVisible()


def test_a_contradiction_is_told_and_ends_with_the_place_of_the_handovers(
    window: AddressesWindow, qtbot: QtBot
) -> None:
    page = window.known
    assert "334 m" in page.doubt.text()
    with qtbot.waitSignal(page.corrected) as corrected:
        page.handed.click()
    assert corrected.args == ["Aleksanterinkatu 17", DOOR]


def test_coordinates_typed_correct_the_chosen_place(window: AddressesWindow, qtbot: QtBot) -> None:
    page = window.known
    page.table.selectRow(1)
    page.place.setText("nonsense")
    assert not page.correct.isEnabled()
    page.place.setText("60.2, 24.9")
    with qtbot.waitSignal(page.corrected) as corrected:
        page.correct.click()
    assert corrected.args == ["Bulevardi 12", Location(60.2, 24.9)]


def test_the_chosen_place_is_forgotten(window: AddressesWindow, qtbot: QtBot) -> None:
    window.known.table.selectRow(2)
    with qtbot.waitSignal(window.known.forgotten) as forgotten:
        window.known.forget.click()
    assert forgotten.args == [("c",)]


def test_without_a_book_nothing_can_be_done_to_it(window: AddressesWindow) -> None:
    window.known.show_book(())
    assert not window.known.forget.isEnabled()
    assert not window.known.correct.isEnabled()
    assert not window.known.give.isEnabled()


def _press(text: str) -> None:
    """Press a button of the question that is open."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    next(button for button in box.buttons() if button.text() == text).click()


def test_a_list_is_deleted_after_asking(window: AddressesWindow, qtbot: QtBot) -> None:
    """No undo brings it back."""
    page = window.lists
    page.show_lists([OwnList("North", 12, "n.xlsx", NOW.isoformat())])
    QTimer.singleShot(0, lambda: _press("Keep"))
    with qtbot.assertNotEmitted(page.deleted):
        page.delete.click()
    QTimer.singleShot(0, lambda: _press("Delete"))
    with qtbot.waitSignal(page.deleted) as deleted:
        page.delete.click()
    assert deleted.args == ["North"]


def test_lists_are_replaced_by_name(window: AddressesWindow, qtbot: QtBot) -> None:
    page = window.lists
    assert not page.delete.isEnabled()
    page.show_lists([OwnList("North", 12, "n.xlsx", NOW.isoformat())])
    assert page.table.list.lines[0].texts[3] == day_words(NOW.date())
    with qtbot.waitSignal(page.add_asked) as asked:
        page.replace.click()
    assert asked.args == ["North"]


def test_a_row_that_was_not_taken_is_named(window: AddressesWindow) -> None:
    """Of a list with a thousand rows nobody finds the wrong one by its value alone."""
    where = Where("own.csv", row=3, column="Lat")
    window.tell([Problem("coordinate", "The coordinate “x” cannot be read.", "Write degrees.", where)])
    assert window.bad.text().startswith("own.csv, row 3, column Lat: The coordinate")


def test_a_kept_key_is_never_shown(window: AddressesWindow, qtbot: QtBot) -> None:
    """Leaving its line empty leaves the key as it is."""
    page = window.service
    page.show_state(ServiceState(Choice("google", "https://maps.googleapis.com", True), True))
    assert page.key.text() == ""
    assert page.key.echoMode() is page.key.EchoMode.Password
    with qtbot.waitSignal(page.chosen) as chosen:
        page.use.click()
    assert chosen.args == [Choice("google", "https://maps.googleapis.com", True), None]


def test_another_service_has_its_own_address_and_terms(window: AddressesWindow) -> None:
    page = window.service
    page.show_state(ServiceState(Choice("google", "https://maps.googleapis.com", True), True))
    page.service.setCurrentIndex(page.service.findData("nominatim"))
    assert page.url.text() == ""
    assert not page.first.isChecked()
    assert page.terms.text()
    page.service.setCurrentIndex(0)
    assert page.choice() == Choice()
    assert not page.trial.isEnabled()


def test_no_button_is_pressed_by_enter_in_a_line(window: AddressesWindow) -> None:
    """Enter in a line must not delete or forget."""
    for page in Page:
        window.turn(page)
        assert not any(button.autoDefault() for button in window.findChildren(QPushButton))
