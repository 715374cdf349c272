"""The timeline on a screen that is not there: choosing, dragging, keys, zoom, and no work when nobody looks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QToolTip
from pytestqt.qtbot import QtBot

from dispatcher.desk.lanes import Lane, LaneRest, LaneStop
from dispatcher.desk.moves import Move
from dispatcher.desktop import drag
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.timeline_frame import HEAD_PX, ROW_PX, RULER_PX
from dispatcher.desktop.timeline_panel import TimelinePanel
from dispatcher.desktop.timeline_view import Spot, Strip, strip_of
from dispatcher.model.order import Lock, TaskKind
from dispatcher.model.palette import colour
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Rule, Violation

ZONE = ZoneInfo("Europe/Helsinki")
DATE = dt.date(2026, 11, 23)
EIGHT = int(dt.datetime(2026, 11, 23, 8, tzinfo=ZONE).timestamp())
HOSTILE = "<img src=x onerror=alert(1)> {{7*191}}\n\u202eمخبز\u202c 😀 ${1} %n \\u0000 " + "x" * 10_000
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
Key = Qt.Key


def lane(row: int, count: int = 5, name: str = "Customer") -> Lane:
    """Stops every hour, half an hour each; the first one with two orders, the second late, the third locked."""
    stops = []
    for n in range(count):
        start = EIGHT + 3600 * n + 900
        ids = (f"{row}-0", f"{row}-0b") if n == 0 else (f"{row}-{n}",)
        window = TimeWindow(EIGHT, start - 600) if n == 1 else TimeWindow(EIGHT, EIGHT + 36_000)
        stops.append(
            LaneStop(
                n + 1, n and n + 1, tuple(TaskRef(id_, TaskKind.DELIVERY) for id_ in ids), ids, f"{name} {n}", "Street",
                Location(60, 25), start - 300, start, start + 1800, 300, 600, 4000, (window,), 600 if n == 1 else 0,
                {"weight": 1000}, (Violation(Rule.LATE, 600, ids[0]),) if n == 1 else (), Lock("D") if n == 2 else None,
            )
        )  # fmt: skip
    times: dict[str, Any] = {"start": EIGHT, "end": EIGHT + 3600 * count} if count else {}
    rests = (LaneRest(2, EIGHT + 7000, 600),) if count > 2 else ()
    return Lane(
        row, f"S{row}", f"D{row}", f"{name} driver {row}", "Van", colour(row), row == 0, EIGHT, EIGHT + 14_400,
        stops=tuple(stops), rests=rests, capacity={"weight": 900}, **times,
    )  # fmt: skip


class Mover:
    """Answers with an effect that breaks a rule on the second shift, and notes what it is asked."""

    def __init__(self) -> None:
        self.hovered: list[Move] = []
        self.dropped: list[Move] = []
        self.left = 0

    def hover(self, move: Move, at: QPoint) -> Any:
        self.hovered.append(move)
        return SimpleNamespace(broken=("late",) if move.shift_id == "S1" else ())

    def drop(self, move: Move) -> None:
        self.dropped.append(move)

    def leave(self) -> None:
        self.left += 1


class Bench:
    """A shown timeline of three lanes, the last one empty, and short words for what users do to it."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.theme = theme
        self.selection, self.mover, self.moment = Selection(), Mover(), [EIGHT + 5000.0]
        self.panel = TimelinePanel(theme, self.selection, self.mover, lambda: self.moment[0])  # type: ignore[arg-type]
        qtbot.addWidget(self.panel)
        self.panel.resize(1200, 260)
        self.lanes = (lane(0), lane(1), lane(2, 0))
        self.panel.show_lanes(self.lanes, ZONE, DATE)
        self.panel.show()
        qtbot.waitExposed(self.panel)
        self.area = self.panel.area
        self.view = self.area.viewport()

    def at(self, row: int, stop: int) -> QPoint:
        """The middle of a stop's box."""
        rect = self.area.stop_rect(Spot(row, stop))
        return QPoint(round(rect.center().x()), round(rect.top()) + 26)

    def beside(self, row: int, stop: int) -> QPoint:
        """The gap before a stop; after the last one for the index after it."""
        stops = self.area.chart.lanes[row].stops
        if stop == len(stops):
            return self.at(row, stop - 1) + QPoint(75, 0)
        return self.at(row, stop) - QPoint(75, 0)

    def chosen(self) -> list[str]:
        """The chosen orders."""
        return list(self.selection.orders)

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.mouseClick(self.view, LEFT, keys, at)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.area, key, keys)

    def drag(self, orders: tuple[str, ...], at: QPoint) -> QDragMoveEvent:
        """Carry these orders over that point."""
        mime = drag.mime_of(orders)
        self.mime = mime
        action = Qt.DropAction.MoveAction
        QApplication.sendEvent(self.view, QDragEnterEvent(QPointF(at), action, mime, LEFT, NONE))
        event = QDragMoveEvent(QPointF(at), action, mime, LEFT, NONE)
        QApplication.sendEvent(self.view, event)
        return event

    def drop(self, orders: tuple[str, ...], at: QPoint) -> None:
        self.drag(orders, at)
        QApplication.sendEvent(self.view, QDropEvent(QPointF(at), Qt.DropAction.MoveAction, self.mime, LEFT, NONE))


@pytest.fixture
def bench(qtbot: QtBot, theme: Callable[[], Theme]) -> Iterator[Bench]:
    """The timeline, shown."""
    made = Bench(qtbot, theme())
    yield made
    QToolTip.hideText()


def test_a_click_chooses_the_orders_of_a_stop(bench: Bench) -> None:
    """All orders that are served there; with Ctrl more are added or taken out, in empty space nothing is chosen."""
    bench.click(bench.at(0, 0))
    assert bench.chosen() == ["0-0", "0-0b"]
    bench.click(bench.at(1, 2), CTRL)
    assert bench.chosen() == ["0-0", "0-0b", "1-2"]
    bench.click(bench.at(1, 2), CTRL)
    assert bench.chosen() == ["0-0", "0-0b"]
    bench.click(bench.at(0, 3), SHIFT)
    bench.click(bench.beside(1, 3))
    assert bench.chosen() == []


def test_shift_and_click_adds_everything_in_between(bench: Bench) -> None:
    """From the stop that was clicked before, on the same lane."""
    bench.click(bench.at(0, 1))
    bench.click(bench.at(0, 3), SHIFT)
    assert set(bench.chosen()) == {"0-1", "0-2", "0-3"}
    bench.click(bench.at(1, 4), SHIFT)
    assert set(bench.chosen()) == {"0-1", "0-2", "0-3", "1-4"}


def test_a_click_on_one_of_many_chosen_leaves_the_others_until_it_is_over(bench: Bench) -> None:
    """So that all of them can be dragged; a mere click then chooses the one."""
    bench.selection.choose(("0-1", "0-2"))
    QTest.mousePress(bench.view, LEFT, NONE, bench.at(0, 1))
    assert bench.chosen() == ["0-1", "0-2"]
    QTest.mouseRelease(bench.view, LEFT, NONE, bench.at(0, 1))
    assert bench.chosen() == ["0-1"]


def test_a_click_on_a_head_chooses_the_route(bench: Bench) -> None:
    """With all its orders."""
    bench.click(QPoint(60, RULER_PX + ROW_PX + 20))
    assert bench.selection.shift_id == "S1"
    assert bench.chosen() == list(bench.lanes[1].order_ids)


def test_a_frame_chooses_what_it_touches(bench: Bench) -> None:
    """Drawn in empty space, over several lanes."""
    start, end = bench.beside(0, 1), bench.at(1, 2)
    QTest.mousePress(bench.view, LEFT, NONE, start)
    move(bench, end, LEFT)
    assert bench.area.band is not None
    bench.area.grab()
    QTest.mouseRelease(bench.view, LEFT, NONE, end)
    assert set(bench.chosen()) == {"0-1", "0-2", "1-1", "1-2"}
    assert bench.area.band is None


def move(bench: Bench, at: QPoint, buttons: Qt.MouseButton = Qt.MouseButton.NoButton) -> None:
    """Qt's own mouseMove carries no button."""
    glob = QPointF(bench.view.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), glob, Qt.MouseButton.NoButton, buttons, NONE)
    QApplication.sendEvent(bench.view, event)


def test_the_order_under_the_pointer_is_told_and_shown(bench: Bench) -> None:
    """Here by the pointer, and elsewhere when another panel says so."""
    move(bench, bench.at(1, 3))
    assert bench.selection.hovered_order == "1-3"
    move(bench, bench.beside(1, 3))
    assert bench.selection.hovered_order == ""
    before = bench.area.grab().toImage()
    bench.selection.hover("0-2")
    assert bench.area.grab().toImage() != before
    bench.selection.hover("")
    assert bench.area.grab().toImage() == before


@pytest.mark.parametrize("chosen", [(), ("0-3", "1-1"), ("1-1",)])
def test_dragging_carries_the_stop_or_all_that_are_chosen_with_it(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, chosen: tuple[str, ...]
) -> None:
    """A stop that is not chosen is dragged alone."""
    started: list[tuple[str, ...]] = []
    monkeypatch.setattr(drag, "start", lambda _widget, orders: started.append(tuple(orders)))
    bench.selection.choose(chosen)
    QTest.mousePress(bench.view, LEFT, NONE, bench.at(0, 3))
    move(bench, bench.at(0, 3) + QPoint(1, 0), LEFT)
    assert started == []
    move(bench, bench.at(0, 3) + QPoint(30, 0), LEFT)
    assert started == [("0-3", "1-1") if "0-3" in chosen else ("0-3",)]


@pytest.mark.parametrize("index", range(6))
def test_a_drop_between_two_stops_goes_to_that_place(bench: Bench, index: int) -> None:
    """Counted in tasks: the first stop serves two orders."""
    position = (0, 2, 3, 4, 5, 6)[index]
    event = bench.drag(("X",), bench.beside(0, index))
    assert event.isAccepted()
    assert bench.mover.hovered[-1] == Move(("X",), "S0", position)
    assert bench.area.aim is not None
    assert not bench.area.aim.is_broken
    bench.drop(("X",), bench.beside(0, index))
    assert bench.mover.dropped == [Move(("X",), "S0", position)]
    assert bench.area.aim is None


def test_a_drop_on_a_head_leaves_the_place_open(bench: Bench) -> None:
    """The best one is found; the lane is tinted for what it breaks."""
    before = bench.area.grab().toImage()
    bench.drag(("X", "Y"), QPoint(40, RULER_PX + ROW_PX + 10))
    assert bench.mover.hovered == [Move(("X", "Y"), "S1", None)]
    assert bench.area.aim is not None
    assert bench.area.aim.is_broken
    assert bench.area.grab().toImage() != before
    QApplication.sendEvent(bench.view, QDragLeaveEvent())
    assert bench.mover.left == 1
    assert bench.area.grab().toImage() == before


def test_a_drop_on_an_empty_lane_or_below_all_lanes(bench: Bench) -> None:
    """The first is the lane's first stop, the second nothing at all."""
    bench.drop(("X",), QPoint(HEAD_PX + 200, RULER_PX + 2 * ROW_PX + 20))
    assert bench.mover.dropped == [Move(("X",), "S2", 0)]
    nowhere = QPoint(HEAD_PX + 200, RULER_PX + 3 * ROW_PX + 20)
    assert not bench.drag(("X",), nowhere).isAccepted()
    bench.drop(("X",), nowhere)
    assert len(bench.mover.dropped) == 1


def test_near_an_edge_a_drag_scrolls(bench: Bench, qtbot: QtBot) -> None:
    """And asks again for what lies under the pointer then; it ends when the drag leaves."""
    bench.area.zoom(8, 400)
    bar = bench.area.horizontalScrollBar()
    before, at = bar.value(), QPoint(bench.view.width() - 4, RULER_PX + 60)
    bench.drag(("X",), at)
    qtbot.waitUntil(lambda: bar.value() > before + 50)
    assert len(bench.mover.hovered) > 2
    QApplication.sendEvent(bench.view, QDragLeaveEvent())
    stood = bar.value()
    qtbot.wait(100)
    assert bar.value() == stood


def test_arrows_walk_over_stops_and_lanes(bench: Bench) -> None:
    """Left and right along the lane, up and down to the stop nearest in time, Home and End to its ends."""
    bench.area.setFocus()
    for key, orders in (
        (Key.Key_Right, ("0-0", "0-0b")),
        (Key.Key_Right, ("0-1",)),
        (Key.Key_Down, ("1-1",)),
        (Key.Key_End, ("1-4",)),
        (Key.Key_Right, ("1-4",)),
        (Key.Key_Up, ("0-4",)),
        (Key.Key_Home, ("0-0", "0-0b")),
        (Key.Key_Left, ("0-0", "0-0b")),
        (Key.Key_Up, ("0-0", "0-0b")),
    ):
        bench.key(key)
        assert bench.chosen() == list(orders)
    bench.key(Key.Key_Down)
    bench.key(Key.Key_Down)
    assert (bench.selection.orders, bench.selection.shift_id) == ((), "S2")


def test_shift_extends_space_toggles_and_escape_lets_go(bench: Bench) -> None:
    """With Ctrl the keyboard walks without choosing."""
    bench.key(Key.Key_Right)
    bench.key(Key.Key_Right, SHIFT)
    assert bench.chosen() == ["0-0", "0-0b", "0-1"]
    bench.key(Key.Key_Right, CTRL)
    bench.key(Key.Key_Right, CTRL)
    bench.key(Key.Key_Space)
    assert bench.chosen() == ["0-0", "0-0b", "0-1", "0-3"]
    bench.key(Key.Key_Space)
    assert bench.chosen() == ["0-0", "0-0b", "0-1"]
    bench.key(Key.Key_Escape)
    assert bench.chosen() == []


@pytest.mark.parametrize(
    ("key", "wanted"),
    [
        (Key.Key_Left, Move(("0-1",), "S0", 0)),
        (Key.Key_Right, Move(("0-1",), "S0", 4)),
        (Key.Key_Home, Move(("0-1",), "S0", 0)),
        (Key.Key_End, Move(("0-1",), "S0", 6)),
        (Key.Key_Down, Move(("0-1",), "S1", None)),
    ],
)
def test_alt_and_arrows_move_a_stop(bench: Bench, key: Qt.Key, wanted: Move) -> None:
    """One place earlier or later, to either end, or to the next driver's best place."""
    bench.click(bench.at(0, 1))
    bench.key(key, ALT)
    assert bench.mover.dropped == [wanted]


def test_alt_and_arrows_move_all_that_are_chosen_and_stop_at_the_ends(bench: Bench) -> None:
    """Before the first of them, after the last; beyond the ends nothing happens."""
    bench.click(bench.at(0, 1))
    bench.click(bench.at(0, 2), SHIFT)
    bench.key(Key.Key_Right, ALT)
    assert bench.mover.dropped.pop() == Move(("0-1", "0-2"), "S0", 5)
    bench.click(bench.at(0, 0))
    bench.key(Key.Key_Left, ALT)
    bench.key(Key.Key_Up, ALT)
    assert bench.mover.dropped == []


def test_the_halves_of_a_linked_order_stay_apart(bench: Bench) -> None:
    """The half where the keyboard is moves one place; after a refresh the keyboard is still at that half."""
    first, *rest = bench.lanes[0].stops
    fetched = TaskRef("L", TaskKind.PICKUP)
    brought = replace(rest[-1], order_ids=("L",), refs=(TaskRef("L", TaskKind.DELIVERY),))
    linked = replace(bench.lanes[0], stops=(replace(first, order_ids=("L",), refs=(fetched,)), *rest[:-1], brought))
    bench.panel.show_lanes((linked, *bench.lanes[1:]), ZONE, DATE)
    bench.click(bench.at(0, 4))
    assert bench.chosen() == ["L"]
    bench.key(Key.Key_Left, ALT)
    assert bench.mover.dropped == [Move(("L",), "S0", 4)]
    bench.panel.show_lanes((linked, *bench.lanes[:2]), ZONE, DATE)
    assert bench.area.current == Spot(0, 4)


def test_the_keyboard_stays_with_its_order(bench: Bench) -> None:
    """When a move has brought it to another lane; and a screen reader hears where it is."""
    bench.click(bench.at(0, 2))
    assert "stop 3 of 5: Customer 2" in bench.area.accessibleDescription()
    moved = replace(bench.lanes[1], stops=(replace(bench.lanes[0].stops[2], number=1, position=0),))
    bench.panel.show_lanes((lane(0, 2), moved, bench.lanes[2]), ZONE, DATE)
    assert bench.area.current == Spot(1, 0)
    assert bench.area.accessibleDescription().startswith("Customer driver 1, stop 1 of 1")
    bench.panel.show_lanes(bench.lanes[2:], ZONE, DATE)
    assert bench.area.current is None
    assert bench.area.accessibleDescription() == ""


def test_zoom_keeps_what_is_under_the_pointer(bench: Bench) -> None:
    """By wheel with Ctrl, keys and buttons; never farther than the whole day; the place stays over a refresh."""
    at = bench.at(0, 3)
    before = bench.area.hit(at).moment
    wheel = QWheelEvent(
        QPointF(at), QPointF(at), QPoint(), QPoint(0, 240), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(bench.view, wheel)
    assert bench.area.horizontalScrollBar().maximum() > 0
    assert abs(bench.area.hit(at).moment - before) < 30
    left = bench.area.hit(at).moment
    bench.panel.show_lanes((replace(bench.lanes[0], end=EIGHT + 40_000), *bench.lanes[1:]), ZONE, DATE)
    assert abs(bench.area.hit(at).moment - left) < 30
    for _ in range(20):
        bench.key(Key.Key_Minus)
    assert bench.area.horizontalScrollBar().maximum() == 0
    closer, farther = bench.area.can_zoom
    assert (closer, farther) == (True, False)
    buttons = {b.accessibleName(): b for b in bench.panel.findChildren(QToolButton)}
    assert [b.isEnabled() for b in buttons.values()] == [False, True, False]
    buttons["Closer (+)"].click()
    assert all(b.isEnabled() for b in buttons.values())
    buttons["The whole day (0)"].click()
    assert bench.area.horizontalScrollBar().maximum() == 0


def test_what_is_chosen_elsewhere_comes_into_view(bench: Bench) -> None:
    """What is chosen here is there already and nothing moves."""
    bench.area.zoom(10, HEAD_PX)
    bench.area.horizontalScrollBar().setValue(0)
    bench.selection.choose(("1-4",))
    assert bench.view.rect().contains(bench.at(1, 4))
    stood = bench.area.horizontalScrollBar().value()
    bench.click(bench.at(1, 4))
    assert bench.area.horizontalScrollBar().value() == stood
    bench.selection.choose(("not on any lane",))
    assert bench.area.horizontalScrollBar().value() == stood


def test_many_lanes_scroll_under_a_ruler_that_stays(bench: Bench) -> None:
    """By page keys, and by choosing elsewhere what lies below; the ruler and the heads stay where they are."""
    bench.panel.show_lanes(tuple(lane(row) for row in range(20)), ZONE, DATE)
    ruler = bench.area.grab().toImage().copy(HEAD_PX, 0, 400, RULER_PX)
    bench.key(Key.Key_PageDown)
    assert bench.area.verticalScrollBar().value() > 0
    assert bench.area.hit(QPoint(20, RULER_PX + 1)).row > 0
    assert bench.area.grab().toImage().copy(HEAD_PX, 0, 400, RULER_PX) == ruler
    bench.selection.choose(("19-1",))
    assert bench.view.rect().contains(bench.at(19, 1))
    assert bench.area.hit(bench.at(19, 1)).spot == Spot(19, 1)


def test_tool_tips_say_everything_as_plain_text(bench: Bench, qtbot: QtBot) -> None:
    """Times, window, waiting, load and what is wrong at a stop; the route at its head; what the driver does between."""
    tip = bench.area.tip(bench.at(0, 1))
    for words in ("2. Customer 1", "Arrives 09:10", "Service 09:15–09:45", "Window 08:00–09:05", "1 kg", "10 min late"):
        assert words in tip
    assert "Locked to" in bench.area.tip(bench.at(0, 2))
    assert "Locked" in bench.area.tip(QPoint(60, RULER_PX + 10))
    assert bench.area.tip(bench.beside(1, 2) + QPoint(10, 0)) == "Break 09:56–10:06, 10 min"
    assert "Driving" in bench.area.tip(bench.beside(1, 4))
    assert bench.area.tip(QPoint(600, 5)) == ""
    at = bench.at(0, 1)
    QApplication.sendEvent(bench.view, QHelpEvent(QEvent.Type.ToolTip, at, bench.view.mapToGlobal(at)))
    assert "Arrives 09:10" in QToolTip.text()


def test_hostile_names_are_painted_as_they_are(bench: Bench) -> None:
    """Ten thousand letters, markup, right to left, emoji: painted at every zoom, and the tool tip shows the letters."""
    hostile = tuple(lane(row, 5, HOSTILE) for row in range(3))
    bench.panel.show_lanes(hostile, ZONE, DATE)
    for _ in range(6):
        assert not bench.area.grab().isNull()
        bench.area.zoom(2)
    bench.area.fit()
    at = bench.at(0, 1)
    assert "<img src=x onerror=alert(1)>" in bench.area.tip(at)
    QApplication.sendEvent(bench.view, QHelpEvent(QEvent.Type.ToolTip, at, bench.view.mapToGlobal(at)))
    assert "&lt;img" in QToolTip.text()


def worked_out(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The shifts whose lanes are worked out from now on."""
    made: list[str] = []

    def noted(each: Lane) -> Strip:
        made.append(each.shift_id)
        return strip_of(each)

    monkeypatch.setattr("dispatcher.desktop.timeline_chart.strip_of", noted)
    return made


def test_nobody_looks_nothing_is_done(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Hidden: no timer runs, no lane is worked out, nothing scrolls; shown again, the chosen stop is in view."""
    bench.area.zoom(10, HEAD_PX)
    bench.area.horizontalScrollBar().setValue(0)
    made = worked_out(monkeypatch)
    timer = bench.area.findChildren(QTimer)
    assert any(each.isActive() for each in timer)
    bench.panel.hide()
    assert not any(each.isActive() for each in timer)
    lanes = (lane(0, 4), lane(1))
    bench.panel.show_lanes(lanes, ZONE, DATE)
    bench.selection.choose(("1-4",))
    bench.selection.hover("0-1")
    assert made == []
    assert bench.area.horizontalScrollBar().value() == 0
    bench.panel.show()
    assert bench.view.rect().contains(bench.at(1, 4))


def test_lanes_that_stay_equal_are_not_worked_out_again(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor painted: only the row that changed is."""
    bench.area.grab()
    made = worked_out(monkeypatch)
    bench.panel.show_lanes((lane(0), replace(lane(1), cost=5), lane(2, 0)), ZONE, DATE)
    bench.area.grab()
    assert made == ["S1"]


def test_the_present_moves_on(bench: Bench) -> None:
    """A line at this moment, if it belongs to the day that is shown."""
    here = bench.area.grab().toImage()
    bench.moment[0] += 7200
    later = bench.area.grab().toImage()
    bench.moment[0] = 0.0
    assert len({bytes(i.constBits()) for i in (here, later, bench.area.grab().toImage())}) == 3


def test_without_shifts_it_says_what_to_do(bench: Bench) -> None:
    """Instead of an empty grid."""
    bench.panel.show_lanes((), ZONE, DATE)
    assert not bench.area.isVisible()
    for key in (Key.Key_Right, Key.Key_Plus, Key.Key_Minus, Key.Key_Space, Key.Key_0):
        bench.key(key)
    bench.selection.choose(("0-1",))
    bench.panel.show_lanes(bench.lanes, ZONE, DATE)
    assert bench.area.isVisible()


def test_a_menu_is_asked_for_by_mouse_and_key(bench: Bench, qtbot: QtBot) -> None:
    """For what was clicked, or for the stop where the keyboard is."""
    at = bench.at(1, 2)
    QTest.mousePress(bench.view, Qt.MouseButton.RightButton, NONE, at)
    assert bench.chosen() == ["1-2"]
    reason = QContextMenuEvent.Reason
    for why, where in ((reason.Mouse, at), (reason.Keyboard, QPoint(1, 1))):
        with qtbot.waitSignal(bench.panel.menu_asked) as asked:
            event = QContextMenuEvent(why, where, bench.view.mapToGlobal(where))
            QApplication.sendEvent(bench.area if why == reason.Keyboard else bench.view, event)
        away = asked.args[0] - bench.view.mapToGlobal(at)
        assert abs(away.x()) <= 2
        assert abs(away.y()) <= 10


def test_it_looks_different_in_the_dark_and_fits_a_narrow_window(
    bench: Bench,
) -> None:
    """The heads leave room for the lanes; the date is cut short rather than cut off."""
    light = bench.panel.grab().toImage()
    bench.theme.wear("dark")
    assert bench.panel.grab().toImage() != light
    bench.theme.wear("light")
    bench.panel.resize(420, 120)
    last = bench.panel.findChildren(QToolButton)[-1]
    assert last.mapTo(bench.view, last.rect().bottomRight()).x() < bench.area.head_px
    assert bench.area.time_rect().width() > bench.area.head_px
    bench.panel.grab()
