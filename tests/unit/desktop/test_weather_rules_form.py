"""The table of what weather does, as it is typed, tried and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.weather_editing import OWN_FIGURES
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.weather_rules_form import FROM, KIND, SERVICE, SOURCE, SPEED, WeatherRulesForm
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import USUAL_WEATHER_RULES, WeatherKind


@pytest.fixture
def form(theme: Callable[[], Theme]) -> Iterator[WeatherRulesForm]:
    """The usual table."""
    theme()
    parent = QWidget()
    yield WeatherRulesForm(USUAL_WEATHER_RULES, parent)
    shiboken6.delete(parent)


def _row(form: WeatherRulesForm, kind: WeatherKind) -> int:
    return next(row for row, rule in enumerate(form.rules) if rule.kind is kind)


def test_the_table_is_kept_as_it_was_shown(form: WeatherRulesForm, qtbot: QtBot) -> None:
    """Looking at it changes nothing; every line says where it is from."""
    QAbstractItemModelTester(form.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    with qtbot.waitSignal(form.asked) as asked:
        form.asked.emit(form.rules)
    assert asked.args == [USUAL_WEATHER_RULES]
    assert all(form.model.index(row, SOURCE).data() for row in range(form.model.rowCount()))


def test_typed_figures_are_the_offices_own(form: WeatherRulesForm) -> None:
    """Percentages with or without their sign; typed back, the line has its source again; no figure changes nothing."""
    model, row = form.model, _row(form, WeatherKind.SNOW)
    usual = form.rules[row]
    assert model.setData(model.index(row, SPEED), "50 %")
    assert model.setData(model.index(row, SERVICE), "150")
    assert (form.rules[row].speed, form.rules[row].service, form.rules[row].source) == (0.5, 1.5, OWN_FIGURES)
    assert model.setData(model.index(row, SPEED), "87")
    assert model.setData(model.index(row, SERVICE), "110")
    assert form.rules[row] == usual
    assert not model.setData(model.index(row, FROM), "a lot")
    assert not model.index(row, KIND).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(_row(form, WeatherKind.ICE), FROM).flags() & Qt.ItemFlag.ItemIsEditable


def test_lines_are_added_taken_out_and_brought_back(form: WeatherRulesForm) -> None:
    """A new line stands with its kind, does nothing yet, and begins where no other does."""
    form.kind.setCurrentIndex(form.kind.findData(WeatherKind.WIND))
    form._add()
    wind = [rule for rule in form.rules if rule.kind is WeatherKind.WIND]
    assert len(wind) == 2
    assert (wind[1].speed, wind[1].service) == (1.0, 1.0)
    assert wind[1].at_least > wind[0].at_least
    form.table.selectRow(_row(form, WeatherKind.WIND))
    form._drop()
    assert [rule for rule in form.rules if rule.kind is WeatherKind.WIND] == wind[1:]
    form.model.show(USUAL_WEATHER_RULES)
    assert form.rules == USUAL_WEATHER_RULES


def test_what_is_wrong_is_said(form: WeatherRulesForm) -> None:
    """The form stays."""
    form.refuse([Problem("rule-twice", "There are two rules.", "Keep one of them.")])
    assert "two rules" in form.told.text()
