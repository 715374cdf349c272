"""The window's map in the real browser engine: what is drawn, chosen, dragged, measured, and what must never happen."""

from __future__ import annotations

import json
import os
import signal
import sys
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEngineUrlRequestInfo
from PySide6.QtWidgets import QApplication, QPushButton

from dispatcher.desk.mapview import SCHEME
from dispatcher.desk.moves import Move
from dispatcher.desk.results import Planned
from dispatcher.desktop import drag
from dispatcher.desktop.map_page import MOST_CRASHES
from dispatcher.desktop.map_scheme import Inside, MapPage
from dispatcher.desktop.map_view import legs_of
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import Refused
from dispatcher.model.schedule import judge
from tests.map_stage import HOME, HOSTILE, PATIENCE_MS, Stage, day_of, order, place, planned, stage
from tests.tiles import TileServer, tile_server

__all__ = ["planned", "stage", "tile_server"]


def test_the_day_is_drawn_and_only_changes_are_sent(stage: Stage, planned: Planned) -> None:
    """Straight until the roads are known; after a move two routes are new and the other stops stay the same layers."""
    stage.show(planned)
    assert stage.wanted == [("s0", "s1")]
    assert stage.ask(
        "[liveMap.drawing.kinds.stops.size, liveMap.drawing.kinds.routes.size, liveMap.drawing.left.size]"
    ) == [8, 2, 3]
    assert stage.ask("liveMap.drawing.kinds.unassigned.size") < 3  # the three would cover each other
    assert stage.ask("[...liveMap.drawing.rough.values()].map((l) => l.getLatLngs().length)") == [5, 5]
    assert stage.ask("liveMap.drawing.kinds.stops.get('1|delivery').options.thing.late") > 0
    places = stage.panel._shown.scene.places if stage.panel._shown.scene else {}
    stage.settled(lambda: stage.panel.show_legs(legs_of({id_: list(pairwise(way)) for id_, way in places.items()})))
    assert stage.ask("[...liveMap.drawing.rough.values()].map((l) => l.getLatLngs().length)") == [0, 0]
    stage.ask("void (liveMap.kept = liveMap.drawing.kinds.stops.get('0|delivery'))")
    routes = planned.plan.routes
    moved = Plan((Route("s0", routes[0].tasks[:3]), Route("s1", (*routes[1].tasks, routes[0].tasks[3]))))
    stage.show(replace(planned, plan=moved, judged=judge(planned.day, moved)))
    assert stage.wanted[-1] == ("s0", "s1")
    assert stage.ask("liveMap.kept === liveMap.drawing.kinds.stops.get('0|delivery')")
    assert stage.ask("liveMap.drawing.kinds.stops.get('3|delivery').options.thing.route") == "s1"
    assert stage.ask("[...liveMap.drawing.rough.values()].map((l) => l.getLatLngs().length)") == [
        1,
        1,
    ]  # from 3 to the depot is known


def test_choosing_and_pointing_go_both_ways(stage: Stage, planned: Planned) -> None:
    """A click chooses, with Ctrl one more; what is chosen elsewhere is ringed; the card opens under the pointer."""
    selection = stage.panel._selection
    stage.show(planned)
    stage.click(stage.spot("0|delivery"))
    assert list(selection.orders) == ["0"]
    stage.click(stage.spot("5|delivery"), Qt.KeyboardModifier.ControlModifier)
    assert list(selection.orders) == ["0", "5"]
    assert selection.hovered_order == "5"
    stage.until("(document.querySelector('.card') || {textContent: ''}).textContent.includes('Customer 5')")
    stage.settled(lambda: selection.choose(["6"], "s0"))
    state = "((l) => [l.options.chosen, l.options.dimmed])(liveMap.drawing.kinds.stops.get('{}|delivery'))"
    assert stage.ask(state.format(6)) == [True, True]
    assert stage.ask(state.format(0)) == [False, False]
    stage.settled(lambda: selection.hover("2"))
    assert stage.ask("liveMap.drawing.kinds.stops.get('2|delivery').options.pointed")
    stage.click(QPoint(20, 20))
    assert not selection.orders


def test_a_lasso_chooses_what_it_encircles(stage: Stage, planned: Planned) -> None:
    """With Shift as with the tool; a map that was moved before takes clicks all the same."""
    stage.show(planned)
    stage.hold([QPoint(30, 30), QPoint(60, 60)])
    stage.mouse(QEvent.Type.MouseButtonRelease, QPoint(60, 60), Qt.MouseButton.LeftButton)
    first, last = stage.spot("0|delivery"), stage.spot("3|delivery")
    away = QPoint(25, 25)
    way = [first - away, QPoint(last.x() + 25, first.y() - 25), last + away, QPoint(first.x() - 25, last.y() + 25)]
    for start in (lambda: Qt.KeyboardModifier.ShiftModifier, lambda: stage.panel.tools.use("lasso")):
        stage.panel._selection.choose(())
        keys = start() or Qt.KeyboardModifier.NoModifier
        stage.qtbot.wait(60)
        stage.hold([*way, way[0]], keys)
        stage.mouse(QEvent.Type.MouseButtonRelease, way[0], Qt.MouseButton.LeftButton, keys=keys)
        stage.qtbot.waitUntil(lambda: set(stage.panel._selection.orders) == {"0", "1", "2", "3"}, timeout=PATIENCE_MS)
    assert stage.panel.tools.tool == ""
    stage.click(stage.spot("4|delivery"))
    assert stage.panel._selection.orders == ("4",)


def test_a_stop_that_is_taken_hold_of_is_dragged_with_all_that_is_chosen(
    stage: Stage, planned: Planned, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The drag is the window's own, so that board and timeline take it; a stop that is not chosen goes alone."""
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(drag, "start", lambda _source, order_ids: started.append(tuple(order_ids)))
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.LeftButton)
    stage.show(planned)
    stage.panel._selection.choose(["0", "9"])
    for mark in ("0|delivery", "2|delivery"):
        at = stage.spot(mark)
        stage.hold([at, at + QPoint(4, 4), at + QPoint(12, 12)])
        stage.mouse(QEvent.Type.MouseButtonRelease, at, Qt.MouseButton.LeftButton)
        stage.qtbot.wait(100)
    assert started == [("0", "9"), ("2",)]
    assert stage.panel._selection.orders == ("2",)


def test_the_right_button_asks_for_the_menu_of_what_is_chosen(stage: Stage, planned: Planned) -> None:
    """Where the pointer is; a stop that is not among the chosen ones is chosen alone."""
    asked: list[QPoint] = []
    stage.panel.menu_asked.connect(asked.append)
    stage.show(planned)
    stage.panel._selection.choose(["0", "9"])
    right = Qt.MouseButton.RightButton
    for mark, chosen in (("0|delivery", ["0", "9"]), ("2|delivery", ["2"])):
        at = stage.spot(mark)
        stage.mouse(QEvent.Type.MouseMove, at)
        stage.mouse(QEvent.Type.MouseButtonPress, at, right, right)
        stage.mouse(QEvent.Type.MouseButtonRelease, at, right)
        stage.qtbot.waitUntil(lambda: bool(asked), timeout=PATIENCE_MS)
        assert asked.pop() == stage.panel._view.mapToGlobal(at)
        assert list(stage.panel._selection.orders) == chosen


def test_the_route_under_the_pointer_takes_a_drop(stage: Stage, planned: Planned) -> None:
    """On a stop before it, near a line where it costs least, far from every route nothing happens."""
    stage.show(planned)
    stage.drop(["8"], stage.spot("5|delivery"))
    first, second = stage.spot("0|delivery"), stage.spot("1|delivery")
    stage.drop(["9"], QPoint((first.x() + second.x()) // 2, first.y() + 12))
    stage.drop(["10"], QPoint(12, 12))
    assert stage.moved == [Move(("8",), "s1", 1), Move(("9",), "s0", None)]


def test_the_tape_measures_metres(stage: Stage, planned: Planned) -> None:
    """Between clicked points, whatever lies under them; Escape ends it everywhere."""
    stage.show(planned)
    stage.panel.tools.buttons["measure"].click()
    ends = [stage.spot("0|delivery"), stage.spot("1|delivery")]
    for at in ends:
        stage.click(at)
    assert stage.ask("liveMap.measure.metres") == pytest.approx(277, abs=8)
    assert stage.panel._selection.orders == ()
    assert stage.ask("document.querySelector('.measured').textContent").endswith("m")
    QTest.keyClick(stage.panel, Qt.Key.Key_Escape)
    assert stage.panel.tools.tool == ""
    stage.until("liveMap.measure.points.length === 0")


def test_a_place_is_chosen_or_pinned(stage: Stage) -> None:
    """Lettered candidates are text and are told when they are chosen; the pin goes by the keyboard as well."""
    chosen, pins = list[str](), list[tuple[float, float]]()
    stage.panel.candidate_chosen.connect(chosen.append)
    stage.panel.pinned.connect(lambda lat, lon: pins.append((lat, lon)))
    title = "<b>{{7*191}}</b>"
    candidates = [{"id": f"c{n}", "at": place(n), "title": title, "mark": "AB"[n]} for n in range(2)]
    stage.settled(lambda: stage.panel.show_candidates(candidates))
    assert stage.ask("[...document.querySelectorAll('.candidate')].map((e) => e.textContent)") == ["A", "B"]
    assert stage.ask("document.querySelectorAll('.holder')[1].getAttribute('aria-label')") == title
    event = "new KeyboardEvent('keydown', {{key: '{}', bubbles: true}})"
    press = "document.querySelectorAll('.holder')[{}].dispatchEvent(" + event + ")"
    stage.ask(press.format(1, "Enter"))
    stage.qtbot.waitUntil(lambda: chosen == ["c1"], timeout=PATIENCE_MS)
    stage.settled(lambda: stage.panel.show_candidates(()))
    stage.settled(lambda: stage.panel.ask_pin(HOME))
    for key in ("ArrowUp", "ArrowUp", "Enter"):
        stage.ask(press.format(0, key))
    stage.qtbot.waitUntil(lambda: bool(pins), timeout=PATIENCE_MS)
    assert pins[-1][0] > HOME.lat + 5e-5
    assert pins[-1][1] == pytest.approx(HOME.lon, abs=1e-4)
    stage.settled(stage.panel.end_pin)
    assert stage.ask("document.querySelectorAll('.holder').length") == 0


def test_tiles_of_a_server_come_through_the_program(stage: Stage, planned: Planned, tile_server: TileServer) -> None:
    """Shown with their attribution as text; off again; what is no address of tiles is refused in words."""
    stage.show(planned)
    stage.panel.use_raster(tile_server.address("good"), "© <b>Tiles</b>")
    stage.until("[...document.querySelectorAll('img.leaflet-tile')].some((e) => e.naturalWidth === 256)")
    assert stage.ask("document.querySelector('.attribution').textContent") == "© <b>Tiles</b>"
    stage.qtbot.wait(400)
    assert colours(stage.panel.picture())["#ff00ff"] > 1000
    stage.settled(lambda: stage.panel.use_raster(None))
    assert stage.ask("document.querySelectorAll('img').length") == 0
    with pytest.raises(Refused):
        stage.panel.use_raster("https://tiles.example/{z}.png")


def colours(picture: QImage) -> dict[str, int]:
    """How many of a picture's pixels, of every second line, have each colour."""
    counts: dict[str, int] = {"#ff00ff": 0}
    for y in range(0, picture.height(), 2):
        for x in range(picture.width()):
            name = picture.pixelColor(x, y).name()
            counts[name] = counts.get(name, 0) + 1
    return counts


def test_hostile_text_is_shown_as_itself(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    """In every field: nothing is run, nothing is asked for outside, the card shows it, and the map lives on."""
    outside: list[str] = []
    alerts: list[str] = []
    block = Inside.interceptRequest

    def watch(self: Inside, info: QWebEngineUrlRequestInfo) -> None:
        if info.requestUrl().scheme() != SCHEME:
            outside.append(info.requestUrl().toString())
        block(self, info)

    monkeypatch.setattr(Inside, "interceptRequest", watch)
    monkeypatch.setattr(MapPage, "javaScriptAlert", lambda _self, _origin, text: alerts.append(text))
    orders = [order(n, HOSTILE[n % len(HOSTILE)]) for n in range(10)]
    stage.show(day_of(orders))
    for number, one in enumerate(orders[:5]):
        stage.mouse(QEvent.Type.MouseMove, stage.spot(f"{one.id}|delivery"))
        stage.until(f"(document.querySelector('.card') || {{}}).textContent?.includes({json.dumps(one.id)})")
        card = stage.ask("document.querySelector('.card').textContent")
        assert card.count(HOSTILE[number]) >= 5  # id, name, address, phone, note
        assert "1337" not in card
        stage.mouse(QEvent.Type.MouseMove, QPoint(5, 5))
        stage.until("document.querySelector('.card') === null")
    stage.click(stage.spot(f"{orders[1].id}|delivery"))
    assert stage.panel._selection.orders == (orders[1].id,)
    assert stage.ask("document.querySelectorAll('img, iframe, b').length") == 0
    assert (outside, alerts) == ([], [])


@pytest.mark.skipif(sys.platform == "win32", reason="ends a process as POSIX systems do")
def test_a_page_that_dies_is_loaded_again_until_it_has_died_too_often(stage: Stage, planned: Planned) -> None:
    """The day is on it again each time; in the end a calm page with a button, which brings the map back."""
    stage.show(planned)
    told: list[str] = []
    stage.panel.crashed.connect(told.append)
    for round_ in range(1, MOST_CRASHES + 1):
        with stage.qtbot.waitSignal(stage.panel._page.renderProcessTerminated, timeout=PATIENCE_MS):
            os.kill(stage.panel._page.renderProcessPid(), signal.SIGKILL)
        if round_ < MOST_CRASHES:
            with stage.qtbot.waitSignal(stage.panel._bridge.listening, timeout=PATIENCE_MS):
                pass
            stage.until("liveMap.drawing.kinds.stops.size === 8")
    assert len(told) == 1
    again = next(b for b in stage.panel.findChildren(QPushButton) if b.text() == "Load the map again")
    assert again.isVisible()
    with stage.qtbot.waitSignal(stage.panel._bridge.listening, timeout=PATIENCE_MS):
        again.click()
    stage.until("liveMap.drawing.kinds.stops.size === 8")
    assert stage.panel._view.isVisible()


def test_the_page_goes_nowhere(stage: Stage) -> None:
    """No other address, by link or by script."""
    stage.ask("void (location.href = 'https://example.org/')")
    stage.qtbot.wait(100)
    assert stage.panel._page.url().scheme() == QUrl(f"{SCHEME}:").scheme()
    assert stage.ask("typeof liveMap") == "object"


def test_a_locked_stop_keeps_its_mark_and_buttons_have_names(stage: Stage, planned: Planned) -> None:
    """Locks can be seen on the map; every button says what it does to who cannot see it."""
    orders = [replace(one, lock=Lock("d0")) if one.id == "0" else one for one in planned.day.orders.values()]
    stage.show(day_of(orders))
    assert stage.ask("liveMap.drawing.kinds.stops.get('0|delivery').options.thing.locked")
    names = [button.accessibleName() for button in stage.panel.tools.buttons.values()]
    assert all(names)
    assert len(set(names)) == len(names)
