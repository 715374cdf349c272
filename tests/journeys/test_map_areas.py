"""Areas on the window's map: they are drawn beneath the routes, and corner after corner by mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from dispatcher.desk.results import Planned
from tests.map_stage import Stage, planned, stage

__all__ = ["planned", "stage"]

HOSTILE = "<img src=x onerror=alert(1)> {{7*191}} ${7*191}"
SQUARE = [[60.0, 25.0], [60.0, 25.2], [60.1, 25.2]]


def test_areas_are_drawn_with_their_names_as_text(stage: Stage, planned: Planned) -> None:
    """Whatever they are called; new ones take the place of those before."""
    stage.show(planned)
    areas = [
        {"kind": kind, "name": HOSTILE, "rings": [SQUARE], "lines": []}
        for kind in ("zone", "service", "reach", "closed", "avoid", "low-emission", "access")
    ]
    stage.settled(
        lambda: stage.panel.show_areas([*areas, {"kind": "closed", "name": "", "rings": [], "lines": [SQUARE]}])
    )
    assert stage.ask("liveMap.areas.layers.getLayers().length") == 8
    assert stage.ask("document.querySelector('.areaname').textContent") == HOSTILE
    assert stage.ask("document.querySelectorAll('.areaname img').length") == 0
    stage.settled(stage.panel.see_areas)
    assert stage.ask("map_dispatcher.getBounds().contains([60.05, 25.1])")
    stage.settled(lambda: stage.panel.show_areas([]))
    assert stage.ask("liveMap.areas.layers.getLayers().length") == 0


def test_an_area_is_drawn_by_keyboard(stage: Stage, planned: Planned) -> None:
    """Space sets corners, Backspace takes one back, Enter sets the last one; two corners are no area."""
    stage.show(planned)
    stage.panel.draw("area")
    stage.until("liveMap.outline.isTool")
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert stage.ask("liveMap.outline.isTool")
    stage.press(Qt.Key.Key_Backspace, Qt.Key.Key_Backspace)
    assert stage.ask("liveMap.outline.points.length") == 0
    stage.press(Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Down)
    with stage.qtbot.waitSignal(stage.panel.outlined, timeout=10_000) as drawn:
        stage.press(Qt.Key.Key_Return)
    (points,) = drawn.args
    assert len(points) == 3
    (first, second, third) = points
    assert first[0] == pytest.approx(second[0], abs=1e-5)
    assert second[1] == pytest.approx(third[1], abs=1e-5)
    assert first[1] < second[1]
    assert second[0] > third[0]
    assert not stage.ask("liveMap.outline.isTool")


def test_escape_gives_the_drawing_up(stage: Stage, planned: Planned) -> None:
    """Nothing is drawn, and the map is as before."""
    stage.show(planned)
    stage.panel.draw("line")
    stage.until("liveMap.outline.isTool")
    with (
        stage.qtbot.assertNotEmitted(stage.panel.outlined),
        stage.qtbot.waitSignal(stage.panel.tool_ended, timeout=10_000),
    ):
        stage.press(Qt.Key.Key_Space, Qt.Key.Key_Escape)
    assert not stage.ask("liveMap.outline.isTool")


def test_a_click_on_the_first_corner_closes_an_area(stage: Stage, planned: Planned) -> None:
    """By mouse: three corners and the first once more."""
    stage.show(planned)
    stage.panel.draw("area")
    stage.until("liveMap.outline.isTool")
    corners = [QPoint(100, 100), QPoint(300, 110), QPoint(210, 260), QPoint(102, 101)]
    with stage.qtbot.waitSignal(stage.panel.outlined, timeout=10_000) as drawn:
        for corner in corners:
            stage.click(corner)
    assert len(drawn.args[0]) == 3


def test_enter_ends_an_area_that_was_clicked(stage: Stage, planned: Planned) -> None:
    """With the corners that were clicked and no other: the middle of the map, where no cross is, was added to them."""
    stage.show(planned)
    stage.panel.draw("area")
    stage.until("liveMap.outline.isTool")
    for corner in (QPoint(100, 100), QPoint(300, 110), QPoint(210, 260)):
        stage.click(corner)
    with stage.qtbot.waitSignal(stage.panel.outlined, timeout=10_000) as drawn:
        stage.press(Qt.Key.Key_Return)
    assert len(drawn.args[0]) == 3
