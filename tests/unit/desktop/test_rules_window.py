"""The rules of the day in their window: scopes, what is wrong, and that cancelling changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desktop.rules_lines import FigureField, LinesField
from dispatcher.desktop.rules_view import RulesDraft, Scope
from dispatcher.desktop.rules_window import RulesWindow
from dispatcher.desktop.theme import Theme
from dispatcher.model.fleet import Fleet
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Station
from tests.town import MONDAY

ALL = StandingRules(fuel_price=185, incompatible=frozenset({frozenset({"fish", "milk"})}))
RULES = {Scope.ALL: ALL, Scope.DATE: replace(ALL, temperature_c=-15)}


@pytest.fixture
def window(qapp: QApplication, theme: Callable[[], Theme], fleet: Fleet) -> Iterator[RulesWindow]:
    """The window on rules of which the date has one of its own."""
    theme()
    parent = QWidget()
    made = RulesWindow(RULES, MONDAY, fleet, (), parent)
    made.show()
    yield made
    made.hide()
    shiboken6.delete(parent)


def figure(window: RulesWindow, name: str) -> QLineEdit:
    """The field of one figure."""
    field = window.fields[name]
    assert isinstance(field, FigureField)
    return field.edit


def lines(window: RulesWindow, name: str) -> LinesField:
    """The field of several lines."""
    field = window.fields[name]
    assert isinstance(field, LinesField)
    return field


def type_in(edit: QLineEdit, text: str) -> None:
    """As by hand."""
    edit.setText(text)
    edit.textEdited.emit(text)


def test_what_is_typed_stays_when_the_scope_changes(fleet: Fleet) -> None:
    """Fields that nobody touched show the rule of the scope."""
    draft = RulesDraft(RULES, fleet)
    draft.type("fuel_price", "2.00")
    draft.turn(Scope.DATE)
    assert (draft.texts.fuel_price, draft.texts.temperature_c) == ("2.00", "-15")
    assert draft.typed().rules == replace(RULES[Scope.DATE], fuel_price=200)
    draft.turn(Scope.ALL)
    assert draft.texts.temperature_c == "20"


def test_rules_are_asked_for_with_their_scope(window: RulesWindow, qtbot: QtBot) -> None:
    """All days at first; only the date when that is chosen."""
    window.scope.buttons[Scope.DATE].click()
    type_in(figure(window, "co2_price"), "90")
    with qtbot.waitSignal(window.asked) as asked:
        window._ask()
    assert asked.args == [Scope.DATE, replace(RULES[Scope.DATE], co2_price=9000), ()]


def test_a_date_says_where_it_differs_and_goes_back(window: RulesWindow) -> None:
    """One click makes it as on all days."""
    section = window.sections["temperature_c"]
    assert section.own.isVisible()
    assert not section.usual.isVisible()
    window.scope.buttons[Scope.DATE].click()
    assert figure(window, "temperature_c").text() == "-15"
    section.usual.click()
    assert figure(window, "temperature_c").text() == "20"
    assert not section.own.isVisible()


def test_wrong_values_end_in_a_sentence_at_the_field(window: RulesWindow, qtbot: QtBot) -> None:
    """Nothing is asked for, the field is marked, and a screen reader hears why."""
    type_in(figure(window, "fuel_price"), "cheap")
    lines(window, "incompatible").add.click()
    lines(window, "incompatible").edits[1][0].setText("fish")
    with qtbot.assertNotEmitted(window.asked):
        window._ask()
    assert "cheap" in window.sections["fuel_price"].bad.text()
    assert figure(window, "fuel_price").property("bad") is True
    assert [bool(line[0].property("bad")) for line in lines(window, "incompatible").edits] == [False, True]
    assert window.sections["incompatible"].bad.isVisible()
    assert not window.sections["co2_price"].bad.isVisible()


def test_what_the_desk_refuses_is_told_the_same_way(window: RulesWindow) -> None:
    """At its field, or below all where it has none."""
    window.refuse([Problem("x", "No such dock.", "Name one.", Where(column="docks")), Problem("y", "Gone.", "Look.")])
    assert "No such dock." in window.sections["docks"].bad.text()
    assert "Gone." in window.summary.text()


def test_lines_come_and_go(window: RulesWindow) -> None:
    """What is removed is not asked for."""
    field = lines(window, "incompatible")
    next(b for b in field.findChildren(QPushButton) if "1" in b.accessibleName()).click()
    assert field.value == ()
    assert window.draft.typed().rules.incompatible == frozenset()


def test_nothing_changed_asks_for_nothing(window: RulesWindow, qtbot: QtBot) -> None:
    """The window closes, and no step is made."""
    with qtbot.assertNotEmitted(window.asked):
        window._ask()
    assert not window.isVisible()


def test_everything_that_is_typed_into_has_a_name(window: RulesWindow) -> None:
    """For screen readers."""
    named = [*window.findChildren(QLineEdit), *window.findChildren(QPushButton)]
    assert [one for one in named if not (one.accessibleName() or getattr(one, "text", str)())] == []


def test_a_station_is_set_on_the_map(window: RulesWindow) -> None:
    """From where it is, or from anywhere when that is not known; the place is typed into its line and kept."""
    asked: list[tuple[int, Location | None]] = []
    window.place_asked.connect(lambda line, place: asked.append((line, place)))
    stations = lines(window, "stations")
    stations.show_value((("60.5, 24.5", "50"), ("", "22")))
    window._typed("stations")
    first, second = (button for button in stations.findChildren(QPushButton) if button.text() == "Set on map")
    assert first.accessibleName() == "Set on the map, line 1: Charging on the way"
    first.click()
    second.click()
    assert asked == [(1, Location(60.5, 24.5)), (2, None)]
    window.put_place(2, Location(60.1234567, 24.7654321))
    assert stations.value[1] == ("60.12346, 24.76543", "22")
    kept = window.draft.typed().rules.stations
    assert kept == (Station(Location(60.5, 24.5), 50_000), Station(Location(60.12346, 24.76543), 22_000))
    assert not [b for b in lines(window, "zones").findChildren(QPushButton) if b.text() == "Set on map"]
