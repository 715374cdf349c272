"""Closing a route, calling somebody in and asking what if, through the real window on the town."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.desk.results import ChangeKind, Mode
from tests.screen import Screen, planned_screen
from tests.town import order


@pytest.fixture
def shown(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Screen]:
    """Four orders on two of three drivers."""
    with planned_screen(tmp_path, qtbot, [order(n, weight="30 kg") for n in range(1, 6)]) as made:
        made.panels.plan.options.seconds.setEditText("1")
        yield made


def test_a_chosen_route_is_closed_and_its_driver_called_in_again(shown: Screen) -> None:
    """A proposal that is used or not; then nobody drives that shift until somebody is called in."""
    panel = shown.panels.plan
    shown.actions.edit.close_route.trigger()  # nothing is chosen
    assert shown.window.statusBar().currentMessage() == "Choose a driver or a stop of the route first."
    gone = shown.lane("s2").order_ids
    shown.selection.choose(gone[:1])
    shown.do(shown.actions.edit.close_route.trigger)
    assert panel.is_proposing
    assert "go to another driver" in panel.compare.notes.text()
    shown.do(panel.compare.use.click)
    assert "s2" not in {lane.shift_id for lane in shown.lanes}
    assert {shown.shift_of(name) for name in gone} <= {"s1", "s3"}
    assert "Closed routes" in shown.now.steps[-1].summary
    shown.until(lambda: panel.options.spares.count() == 1)
    panel.options._modes[Mode.CALL_IN].setChecked(True)
    panel.options.spares.item(0).setCheckState(panel.options.spares.item(0).checkState().Checked)
    shown.do(panel.options.plan.click)
    assert panel.is_proposing
    shown.do(panel.compare.use.click)
    assert "s2" in {lane.shift_id for lane in shown.lanes}


def test_what_if_is_answered_beside_the_plan(shown: Screen) -> None:
    """What the plan costs comes by itself; a comparison keeps nothing; a question that does not fit is refused."""
    panel, steps = shown.panels.plan, len(shown.now.steps)
    page = panel.what_if
    panel.options.what_if.click()
    shown.until(lambda: page.costs.rows)
    page.ticks[ChangeKind.WITHOUT].setChecked(True)
    page.without.item(0).setCheckState(page.without.item(0).checkState().Checked)
    page.seconds.setValue(1)
    page.seeds.setValue(2)
    shown.do(page.compare.click)
    assert page.verdict.text()
    assert len(page.figures.rows) == 6
    assert len(shown.now.steps) == steps
    page.ticks[ChangeKind.FUEL_PRICE].setChecked(True)
    shown.do(page.compare.click)
    assert [problem.code for problem in shown.refusals[-1]] == ["no-fuel"]
    assert not page.is_comparing


def test_the_day_that_was_compared_becomes_the_day(shown: Screen) -> None:
    """Proposed beside the present plan, discarded or used; one step of the history, undone at once."""
    panel = shown.panels.plan
    page = panel.what_if
    panel.options.what_if.click()
    page.ticks[ChangeKind.WITHOUT].setChecked(True)
    page.without.item(1).setCheckState(page.without.item(1).checkState().Checked)
    page.seconds.setValue(1)
    page.seeds.setValue(2)
    shown.do(page.compare.click)
    steps, drivers = len(shown.now.steps), {lane.shift_id for lane in shown.lanes}
    shown.do(page.adopt.click)
    assert panel.is_proposing
    panel.compare.discard.click()
    assert len(shown.now.steps) == steps
    panel.options.what_if.click()
    shown.do(page.adopt.click)
    shown.do(panel.compare.use.click)
    assert len(shown.now.steps) == steps + 1
    assert "Adopted the compared day" in shown.now.steps[-1].summary
    assert len({lane.shift_id for lane in shown.lanes}) == len(drivers) - 1
    shown.do(shown.actions.edit.undo.trigger)
    assert {lane.shift_id for lane in shown.lanes} == drivers
