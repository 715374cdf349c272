"""Decisions about routes and orders beside moves: loaded vans, departures, what belongs together, several days."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.desktop.board_model import Column
from dispatcher.desktop.days_window import DaysWindow, Offer, dates_offered
from dispatcher.desktop.route_view import departure_typed
from dispatcher.model.terms import RelationKind
from dispatcher.model.timewindow import clock
from tests.screen import Screen, planned_screen
from tests.town import MONDAY, order


@pytest.fixture(scope="module")
def screen(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Screen]:
    """The window on a planned day."""
    rows = [order(number) for number in range(1, 7)]
    with planned_screen(tmp_path_factory.mktemp("town"), QtBot(request), rows) as made:
        yield made


def busiest(screen: Screen) -> str:
    """The shift with most stops."""
    return max(screen.lanes, key=lambda lane: len(lane.stops)).shift_id


def test_a_van_is_marked_as_loaded_and_freed_again(screen: Screen) -> None:
    """By the tick of the menu; the board and the inspector show it, and U takes it back as it does a lock."""
    shift, edit = busiest(screen), screen.actions.edit
    screen.selection.choose([], shift)
    screen.do(edit.loaded.trigger)
    assert screen.lane(shift).loaded
    assert edit.loaded.isChecked()
    node = screen.panels.board.model.lane_of(shift)
    assert node is not None
    assert "loaded" in screen.panels.board.model.index_of(node, Column.BOND).data(0x0B)  # AccessibleTextRole
    screen.do(edit.unlock.trigger)
    assert not screen.lane(shift).loaded
    assert not edit.loaded.isChecked()


def test_a_departure_is_fixed_and_freed_again(screen: Screen) -> None:
    """What is no time is told at the field; a time outside of the shift by the desk, and the window stays."""
    shift = busiest(screen)
    screen.selection.choose([], shift)
    lane = screen.lane(shift)
    asking = screen.window.flows.route.ask_departure()
    assert asking is not None
    asking.time.setText("soon")
    asking._ask()
    assert "soon" in asking.bad.text()
    asking.time.setText(clock(lane.earliest - 3600, screen.now.planned.zone))
    screen.do(asking._ask)
    assert asking.isVisible()
    asking.time.setText(clock(lane.start + 600, screen.now.planned.zone))
    screen.do(asking._ask)
    assert screen.lane(shift).departs == (lane.start + 600) // 60 * 60
    screen.do(screen.actions.edit.leave_when_best.trigger)
    assert screen.lane(shift).departs is None


def test_orders_are_bound_shown_and_let_go(screen: Screen) -> None:
    """One step each; the board shows a sign at every stop, the inspector a line with a way to remove it."""
    board, steps = screen.panels.board, len(screen.now.steps)
    assert board.tree.isColumnHidden(Column.BOND)
    screen.selection.choose(["A1", "A2"])
    screen.do(screen.actions.edit.together.trigger)
    assert len(screen.now.steps) == steps + 1
    assert not board.tree.isColumnHidden(Column.BOND)
    stop = board.model.stops_of(["A1"])[0]
    assert "Same driver" in board.model.index_of(stop, Column.BOND).data(3)  # ToolTipRole
    (relation,) = screen.now.planned.day.rules.relations
    screen.selection.choose(["A1"])
    buttons = screen.panels.inspector.bound.findChildren(QPushButton)
    next(button for button in buttons if button.text() == "Select").click()
    assert set(screen.selection.orders) == {"A1", "A2"}  # marked on the map, the board and in every list
    screen.do(lambda: screen.panels.inspector.relation_removed.emit(relation))
    assert not screen.now.planned.day.rules.relations
    assert board.tree.isColumnHidden(Column.BOND)


def test_a_sequence_is_asked_for_first(screen: Screen) -> None:
    """The window offers the sequence that is driven now; buttons change it. Bound anew, the relation is replaced."""
    screen.selection.choose(["A3", "A1", "A2"])
    for _ in range(2):
        asking = screen.window.flows.relations.bind(RelationKind.SEQUENCE)
        assert asking is not None
        first, second, *_others = asking.order_ids
        asking.list.setCurrentRow(0)
        asking.later.click()
        assert asking.order_ids[:2] == (second, first)
        screen.do(asking.accept)
    assert len(screen.now.planned.day.rules.relations) == 1
    screen.do(screen.actions.edit.let_go.trigger)
    assert not screen.now.planned.day.rules.relations


def test_rules_are_kept_in_one_step_and_seen_at_once(screen: Screen) -> None:
    """The plan is judged by them, also where travel of chosen orders was learnt before; cancelling changes nothing."""
    screen.selection.choose(["A1"])
    screen.until(lambda: screen.now.reached)
    flow, steps = screen.window.flows.rules, len(screen.now.steps)
    screen.actions.view.rules.trigger()
    screen.until(lambda: flow.window is not None)
    window = flow.window
    assert window is not None
    window.draft.type("fuel_price", "1.85")
    window.reject()
    assert len(screen.now.steps) == steps
    screen.actions.view.rules.trigger()
    screen.until(lambda: flow.window is not None)
    window = flow.window
    assert window is not None
    window.draft.type("fuel_price", "1.85")
    screen.do(window._ask)
    assert screen.now.planned.day.rules.fuel_price == 185
    assert len(screen.now.steps) == steps + 1


def test_a_charging_station_is_set_on_the_map_of_the_main_window(screen: Screen) -> None:
    """The rules make way for the map and come back where the pin was dropped, or as they were when they are asked for
    again; a pin that is dragged for something else is not theirs."""
    flow, on_map = screen.window.flows.rules, screen.window.panels.map
    screen.actions.view.rules.trigger()
    screen.until(lambda: flow.window is not None)
    window = flow.window
    assert window is not None
    on_map.pinned.emit(60.2, 24.9)
    assert window.stations.value == ()
    window.stations.add.click()
    (button,) = (b for b in window.stations.findChildren(QPushButton) if b.text() == "Set on map")
    button.click()
    assert not window.isVisible()
    screen.actions.view.rules.trigger()
    assert flow.window is window
    assert window.isVisible()
    button.click()
    on_map.pinned.emit(60.2, 24.9)
    assert window.isVisible()
    assert list(window.stations.value) == [("60.20000, 24.90000", "")]
    window.reject()
    assert flow.window is None


def test_what_a_lock_costs_is_worked_out_and_can_be_stopped(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the inspector, with progress and a stop like every comparison; nothing is changed by it."""
    monkeypatch.setattr("dispatcher.desk.lock_price.SECONDS", 0.2)
    shift, section = busiest(screen), screen.window.panels.inspector.lock
    screen.do(lambda: screen.window.panels.inspector.route_lock_asked.emit(shift, True))
    screen.selection.choose([], shift)
    screen.window.panels.bring("inspector")
    screen.until(lambda: not section.isHidden())
    steps = len(screen.now.steps)

    def said() -> str:
        return " ".join(label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section))

    def buttons() -> list[QPushButton]:
        return [b for b in section.findChildren(QPushButton) if b.isVisibleTo(section)]

    def button() -> QPushButton:
        screen.until(lambda: len(buttons()) == 1)
        return buttons()[0]

    assert "The lock" not in said()
    work_out = button()
    screen.do(work_out.click)
    screen.until(lambda: "The lock" in said())
    assert len(screen.now.steps) == steps
    monkeypatch.setattr("dispatcher.desk.lock_price.SECONDS", 60.0)
    button().click()
    screen.until(lambda: screen.window.commands.is_busy)
    screen.window.commands.stop()
    screen.until(lambda: not screen.window.commands.is_busy)
    assert len(screen.now.steps) == steps
    screen.do(lambda: screen.window.panels.inspector.route_lock_asked.emit(shift, False))


def test_one_order_alone_belongs_to_nothing(screen: Screen) -> None:
    """It is said, and nothing is done."""
    screen.selection.choose(["A1"])
    steps = len(screen.now.steps)
    assert screen.window.flows.relations.bind(RelationKind.TOGETHER) is None
    assert "two orders" in screen.window.statusBar().currentMessage()
    assert len(screen.now.steps) == steps


def test_a_night_shift_leaves_after_midnight(screen: Screen) -> None:
    """A time of day is meant inside of the shift where that is possible."""
    lane, zone = screen.lanes[0], screen.now.planned.zone
    assert departure_typed("0900", lane, zone) == departure_typed("9:00", lane, zone)
    assert departure_typed("25:61", lane, zone) is None


def test_days_are_offered_and_two_are_needed(screen: Screen) -> None:
    """A week back only where there are orders, two weeks ahead, and every later day with orders."""
    far, back = MONDAY + dt.timedelta(days=40), MONDAY - dt.timedelta(days=2)
    offered = dates_offered(MONDAY, {MONDAY: 3, far: 1, back: 2})
    assert offered[0] == back
    assert offered[-1] == far
    assert MONDAY + dt.timedelta(days=14) in offered
    window = DaysWindow([Offer(MONDAY, 3, 2), Offer(far, 1, 2)], {MONDAY}, 10, screen.window)
    assert window.dates == (MONDAY,)
    with screen.qtbot.assertNotEmitted(window.asked):
        window.accept()
    window.deleteLater()


def test_several_days_are_planned_from_the_menu(screen: Screen) -> None:
    """The day stays planned, and what was done is one step."""
    steps = len(screen.now.steps)
    screen.do(lambda: screen.window.flows.days.plan((MONDAY, MONDAY + dt.timedelta(days=1))))
    assert len(screen.now.steps) == steps + 1
    assert any(lane.stops for lane in screen.lanes)
