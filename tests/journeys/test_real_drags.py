"""Orders dragged between the window's panels by a real pointer on a real display.

A display that nobody looks at is started for it where there are the programs for that; the tests run there in a process
of their own, since a process has one display.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QPointF, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.moves import Effect
from dispatcher.desktop.timeline_view import Spot
from tests.screen import PATIENCE_MS, Screen, planned_screen
from tests.town import order

ON_A_DISPLAY = "DISPATCHER_TEST_DISPLAY"
"""Set in the process that has a display of its own."""
HERE = ON_A_DISPLAY in os.environ
PROGRAMS = ("Xvfb", "xdotool")
STEP_MS, STILL_MS = 40, 120

pytestmark = pytest.mark.qt_log_ignore("No DRI3 Extension", extend=True)  # says a display without a graphics card
elsewhere = pytest.mark.skipif(HERE, reason="this is the process with the display")
here = pytest.mark.skipif(not HERE, reason="runs on a display of its own, see the first test")


@elsewhere
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no display that nobody looks at")
def test_drags_on_a_display(tmp_path: Path) -> None:
    """The other tests of this file, on a display that is started for them."""
    missing = [program for program in PROGRAMS if shutil.which(program) is None]
    if missing:
        pytest.skip(f"{' and '.join(missing)} not installed")
    read, write = os.pipe()
    screen = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                display = f":{told.readline().strip()}"
            inner = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", __file__]
            env = os.environ | {ON_A_DISPLAY: display, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            root = Path(__file__).parents[2]
            done = subprocess.run(inner, env=env, cwd=root, capture_output=True, text=True, timeout=90, check=False)
        finally:
            server.terminate()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "5 passed" in done.stdout


class Pointer:
    """A pointer on the display: presses, moves in steps and lets go, while the window lives on."""

    def __init__(self, shown: Screen) -> None:
        self.shown = shown
        self.effect: Effect | None = None
        self.card = ""

    def drag(self, start: QPoint, end: QPoint) -> None:
        """From one point of the screen to another; notes what the card says before it lets go."""
        self._go([*self._picking_up(start), *self._moving(start, end), *self._letting_go()])

    def drag_by(
        self, start: QPoint, by: QPoint, inward: int, is_enough: Callable[[], bool], end: Callable[[], QPoint]
    ) -> None:
        """To a point where it is held until that is enough, back a little, and on to where `end` is by then."""
        acts = [*self._picking_up(start), *self._moving(start, by)]
        acts.append(lambda: self.shown.qtbot.waitUntil(is_enough, timeout=PATIENCE_MS))
        back = by + QPoint(inward, 0)
        acts += self._moving(by, back)
        acts.append(lambda: acts.extend([*self._moving(back, end()), *self._letting_go()]))
        self._go(acts)

    def _go(self, acts: list[Callable[[], object]]) -> None:
        over: list[bool] = []

        def go_on() -> None:  # timers go on while the drag has a loop of its own
            is_done = False
            try:
                acts.pop(0)()
                is_done = True
            finally:
                if not is_done:
                    self._do("mouseup", "1")  # a drag that goes on would never let the test end
            if acts:
                QTimer.singleShot(STEP_MS, go_on)
            else:
                over.append(True)

        go_on()
        self.shown.qtbot.waitUntil(lambda: bool(over), timeout=2 * PATIENCE_MS)

    def _picking_up(self, start: QPoint) -> list[Callable[[], object]]:
        begin = start + QPoint(12, 6)
        return [lambda: self._at(start), lambda: self._do("mousedown", "1"), lambda: self._at(begin)]

    def _moving(self, start: QPoint, end: QPoint) -> list[Callable[[], object]]:
        way = [*(start + (end - start) * share / 8 for share in range(1, 9)), end + QPoint(1, 0), end]
        return [lambda at=at: self._at(at) for at in way]  # type: ignore[misc]

    def _letting_go(self) -> list[Callable[[], object]]:
        return [self._settle, self._note, lambda: self._do("mouseup", "1")]

    def _settle(self) -> None:
        """The card stands there with figures that stay: what lies under the pointer is answered a little later."""
        mover, seen = self.shown.window.mover, list[object]()

        def is_still() -> bool:
            seen.append((mover._last, mover.card.text) if mover.card.isVisible() and mover._last else len(seen))
            self.shown.qtbot.wait(STILL_MS)
            return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

        self.shown.qtbot.waitUntil(is_still, timeout=PATIENCE_MS)

    def _note(self) -> None:
        mover = self.shown.window.mover
        assert mover.card.isVisible()
        self.card = mover.card.text
        self.effect = mover._last[1] if mover._last else None

    def _at(self, at: QPoint) -> None:
        self._do("mousemove", str(at.x()), str(at.y()))

    def _do(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, timeout=10)


@pytest.fixture(scope="module")
def shown(
    qapp: QApplication, request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Screen]:
    """The window in the corner of the screen, orders above the board."""
    rows = [order(number, **{"Service min": 30, "Weight kg": 5}) for number in range(1, 9)]
    with planned_screen(tmp_path_factory.mktemp("town"), QtBot(request), rows) as made:
        made.window.setGeometry(0, 0, 1580, 980)
        docks = made.panels.docks
        made.window.removeDockWidget(docks["board"])  # out of the tabs
        made.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, docks["board"], Qt.Orientation.Vertical)
        docks["board"].show()
        made.panels.bring("timeline")
        made.panels.board.tree.expandAll()
        on_map(made, "A4")  # until the map is drawn the window is too busy to follow a pointer
        made.qtbot.wait(500)
        yield made


@pytest.fixture
def pointer(shown: Screen) -> Pointer:
    """The display's pointer."""
    return Pointer(shown)


def on_screen(widget: QWidget, at: QPointF | QPoint) -> QPoint:
    """A point of a widget on the screen."""
    return widget.mapToGlobal(at.toPoint() if isinstance(at, QPointF) else at)


def listed(shown: Screen, order_id: str) -> QPoint:
    """An order in the list."""
    panel = shown.panels.orders
    index = panel.model.place_of(order_id)
    panel.table.scrollTo(index)
    return on_screen(panel.table.viewport(), panel.table.visualRect(index).center())


def on_board(shown: Screen, index: QModelIndex) -> QPoint:
    """A line of the board."""
    tree = shown.panels.board.tree
    tree.scrollTo(index)
    return on_screen(tree.viewport(), tree.visualRect(index).center())


def on_map(shown: Screen, order_id: str) -> QPoint:
    """Where the map shows a delivery now; the map may still be drawing it."""
    page, view, told = shown.panels.map._page, shown.panels.map._view, list[str]()
    where = f"""(() => {{
        const mark = typeof liveMap === "object" && liveMap.drawing?.kinds.stops.get("{order_id}|delivery");
        const at = mark && map_dispatcher.latLngToContainerPoint(mark.getLatLng());
        return at ? [at.x, at.y].join() : "";
    }})()"""

    def is_told() -> bool:
        told.clear()
        page.runJavaScript(where, told.append)
        shown.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
        return bool(told[0])

    shown.qtbot.waitUntil(is_told, timeout=PATIENCE_MS)
    x, y = (round(float(part)) for part in told[0].split(","))
    return on_screen(view, QPoint(x, y))


def drag(shown: Screen, pointer: Pointer, start: QPoint, end: QPoint) -> None:
    """Drag and see that the day is then as the card said, and written so."""
    check(shown, pointer, lambda: pointer.drag(start, end))


def check(shown: Screen, pointer: Pointer, dragging: Callable[[], None]) -> None:
    """See that the day is then as the card said, and written so."""
    shown.hand(dragging)
    assert pointer.card
    assert pointer.effect is not None
    assert shown.now.planned.plan.routes == pointer.effect.after.plan.routes
    assert "Moved order" in shown.now.steps[-1].summary
    shown.panels.board.tree.expandAll()


@here
def test_from_the_board_to_a_lane_of_the_timeline(shown: Screen, pointer: Pointer) -> None:
    """The stop is that driver's, where the pointer was."""
    area = shown.panels.timeline.area
    row = [lane.shift_id for lane in area.chart.lanes].index("s3")
    lane = area.row_rect(row)
    end = on_screen(area.viewport(), QPoint(area.time_rect().center().x(), lane.center().y()))
    drag(shown, pointer, on_board(shown, shown.board_index("A1")), end)
    assert shown.shift_of("A1") == "s3"


@here
def test_a_stop_along_its_lane(shown: Screen, pointer: Pointer) -> None:
    """The first stop of the lane comes last."""
    area = shown.panels.timeline.area
    row = [lane.shift_id for lane in area.chart.lanes].index("s2")
    first, last = (area.stop_rect(Spot(row, stop)) for stop in (0, 1))
    before = shown.lane("s2").order_ids
    end = QPointF(last.right() + 30, last.center().y())
    drag(shown, pointer, on_screen(area.viewport(), first.center()), on_screen(area.viewport(), end))
    assert shown.lane("s2").order_ids == before[::-1]


@here
def test_from_the_list_to_a_driver_on_the_board(shown: Screen, pointer: Pointer) -> None:
    """An order without a route goes to that driver, where it costs least."""
    drag(shown, pointer, listed(shown, "A5"), on_board(shown, shown.lane_index("s1")))
    assert shown.shift_of("A5") == "s1"


@here
def test_from_the_list_to_a_route_on_the_map(shown: Screen, pointer: Pointer) -> None:
    """On a stop of the route the order goes before it."""
    drag(shown, pointer, listed(shown, "A6"), on_map(shown, "A4"))
    ids = shown.lane("s2").order_ids
    assert ids.index("A6") == ids.index("A4") - 1


@here
def test_to_a_stop_that_the_map_moved_under_the_pointer(shown: Screen, pointer: Pointer) -> None:
    """Held at its edge the map moves; the order then lands where the pointer is, not where that was before."""
    view, before = shown.panels.map._view, on_map(shown, "A4")
    middle = on_screen(view, view.rect().center())
    inward = -160 if before.x() > middle.x() else 160
    edge = QPoint(on_screen(view, QPoint(4 if inward > 0 else view.width() - 4, 0)).x(), middle.y())

    def has_moved() -> bool:
        return (on_map(shown, "A4") - before).manhattanLength() > 60

    def end() -> QPoint:
        seen = [before, on_map(shown, "A4")]
        while seen[-1] != seen[-2]:
            shown.qtbot.wait(STILL_MS)
            seen.append(on_map(shown, "A4"))
        return seen[-1]

    check(shown, pointer, lambda: pointer.drag_by(listed(shown, "A7"), edge, inward, has_moved, end))
    ids = shown.lane("s2").order_ids
    assert ids.index("A7") == ids.index("A4") - 1
