"""What lies outside the view of the window's map is reached: by keyboard, by choosing it elsewhere, and in a drag."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from dispatcher.desk.results import Planned
from dispatcher.desktop import drag
from tests.map_stage import PATIENCE_MS, Stage, planned, stage

__all__ = ["planned", "stage"]


TOOL_IS_ON = "liveMap.cross.tool() !== null"


def test_ruler_and_lasso_go_by_the_keyboard(stage: Stage, planned: Planned) -> None:
    """The button hands the keyboard to the map; arrows, Space and Enter draw; Escape cancels."""
    stage.show(planned)
    middle = QPoint(*stage.ask("(({x, y}) => [Math.round(x / 2), Math.round(y / 2)])(map_dispatcher.getSize())"))
    stage.panel.tools.buttons["measure"].click()
    stage.until(TOOL_IS_ON)
    stage.press(
        Qt.Key.Key_Space,
        Qt.Key.Key_Right,
        Qt.Key.Key_Right,
        Qt.Key.Key_Space,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Right,
    )
    way = "liveMap.measure.points.map((at) => map_dispatcher.latLngToContainerPoint(at).round())"
    stage.until("liveMap.measure.isClosed")
    steps = [(p["x"] - middle.x(), p["y"] - middle.y()) for p in stage.ask(way)]
    assert steps == [(0, 0), (16, 0), (16, 8)]
    assert stage.ask("document.querySelector('.measured').textContent").endswith("m")
    stage.press(Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: stage.panel.tools.tool == "", timeout=PATIENCE_MS)
    assert stage.ask("document.querySelector('.cross').hidden")
    stage.panel.tools.buttons["lasso"].click()
    stage.until(TOOL_IS_ON)
    first, last = stage.spot("0|delivery"), stage.spot("3|delivery")
    edge = QPoint(25, 25)
    for corner in (first - edge, QPoint(last.x() + 25, first.y() - 25), last + edge):
        stage.ask(f"void (liveMap.cross.at = map_dispatcher.containerPointToLatLng([{corner.x()}, {corner.y()}]))")
        stage.press(Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Space)
    stage.press(*[Qt.Key.Key_Left] * 3, Qt.Key.Key_Escape)
    stage.qtbot.waitUntil(lambda: stage.panel.tools.tool == "", timeout=PATIENCE_MS)
    assert stage.panel._selection.orders == ()
    stage.panel.tools.buttons["lasso"].click()
    stage.until(TOOL_IS_ON)
    for corner in (first - edge, QPoint(last.x() + 25, first.y() - 25), last + edge):
        stage.ask(f"void (liveMap.cross.at = map_dispatcher.containerPointToLatLng([{corner.x()}, {corner.y()}]))")
        stage.press(Qt.Key.Key_Space)
    corner = QPoint(first.x() - 25, last.y() + 25)
    stage.ask(f"void (liveMap.cross.at = map_dispatcher.containerPointToLatLng([{corner.x()}, {corner.y()}]))")
    stage.press(Qt.Key.Key_Return)
    stage.qtbot.waitUntil(lambda: set(stage.panel._selection.orders) == {"0", "1", "2", "3"}, timeout=PATIENCE_MS)
    assert stage.panel.tools.tool == ""


def test_a_stop_chosen_elsewhere_comes_into_view_by_the_least_move(stage: Stage, planned: Planned) -> None:
    """The map stays where it is while one of the chosen stops can be seen, and keeps its zoom."""
    stage.show(planned)
    there = "liveMap.drawing.kinds.stops.get('7|delivery').getLatLng()"
    stage.ask(f"void map_dispatcher.setView({there}, 17, {{ animate: false }})")
    seen = "map_dispatcher.getBounds().contains(liveMap.drawing.kinds.stops.get('{}|delivery').getLatLng())"
    assert stage.ask(seen.format(7))
    assert not stage.ask(seen.format(0))
    before = stage.ask("map_dispatcher.getCenter()")
    stage.settled(lambda: stage.panel._selection.choose(["0", "7"]))
    assert stage.ask("map_dispatcher.getCenter()") == before
    stage.settled(lambda: stage.panel._selection.choose(["0"]))
    stage.until(seen.format(0))
    assert stage.ask("map_dispatcher.getZoom()") == 17
    assert stage.ask("map_dispatcher.getCenter()") != before


def test_the_map_moves_under_what_is_held_at_its_edge(stage: Stage, planned: Planned) -> None:
    """Until it is let go of; what lies under the pointer is asked for anew."""
    stage.show(planned)
    mime, at = drag.mime_of(["8"]), QPointF(stage.panel.width() - 8, stage.panel.height() / 2)
    action, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    before = stage.ask("map_dispatcher.getCenter()")
    QApplication.sendEvent(stage.panel, QDragEnterEvent(at, action, mime, left, none))
    QApplication.sendEvent(stage.panel, QDragMoveEvent(at, action, mime, left, none))
    stage.until(f"map_dispatcher.getCenter().lng > {before['lng']} + 0.001")
    assert stage.ask("map_dispatcher.getCenter()")["lat"] == pytest.approx(before["lat"], abs=1e-5)
    QApplication.sendEvent(stage.panel, QDragLeaveEvent())
    stage.settled(lambda: stage.panel._tell({}))
    there = stage.ask("map_dispatcher.getCenter()")
    stage.qtbot.wait(200)
    assert stage.ask("map_dispatcher.getCenter()") == there
