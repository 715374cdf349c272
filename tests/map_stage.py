"""The window's map as a test uses it: a day on it, and mouse, keyboard and drags in the real browser engine."""

from __future__ import annotations

import datetime as dt
import json
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the engine's sandbox refuses to run as root

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.mapview import MapSite, kept_page, scene
from dispatcher.desk.moves import Effect, Move
from dispatcher.desk.results import Planned
from dispatcher.desktop import drag
from dispatcher.desktop.commands import Ground
from dispatcher.desktop.map_panel import MapPanel
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Depot, Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel

register_scheme()  # before any application

PATIENCE_MS = 15_000
DATE, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
EIGHT = int(dt.datetime(2026, 11, 23, 8, 0, tzinfo=ZONE).timestamp())
HOME = Location(60.17, 24.94)
PER_ROUTE = 4
HOSTILE = (
    "{{7*191}} {% for x in y %} ${7*191} `+alert(1)+` C:\\users\\new 100{% off",
    "<img src=x onerror=alert(1)><script>alert(2)</script>",
    "</script><script>alert(3)</script><!-- <b> </body> http://127.0.0.1:9/leak.png",
    "\u202eright to left\u202c שלום \U0001f69a \u2028\u2029 & &lt; ' \" \\",
    "long " * 2000,
)


def place(number: int) -> Location:
    """Stops of one route lie in a row from west to east, the routes from south to north, the rest at one corner."""
    if number >= 2 * PER_ROUTE:
        return Location(HOME.lat + 0.0122, HOME.lon + 0.005 + 0.0001 * number)
    row, column = divmod(number, PER_ROUTE)
    return Location(HOME.lat + 0.003 * (row + 1), HOME.lon + 0.005 * (column + 1))


def order(number: int, text: str = "") -> Order:
    name, windows = text or f"Customer {number}", (TimeWindow(EIGHT, EIGHT + 10 + 30_000 * (number != 1)),)
    kind = TaskKind.DELIVERY
    task = Task(kind, text or f"Street {number}", place(number), windows, 300, 0, name, text, text, text)
    return Order(f"{text}{number}", DATE, delivery=task, load={text or "weight": 1000})


def day_of(orders: Sequence[Order], routes: int = 2) -> Planned:
    """Four orders on each of these routes, in sequence, the others on none."""
    shifts = {
        f"s{n}": Shift(f"s{n}", Driver(f"d{n}", f"Driver {n}"), Vehicle(f"v{n}"), EIGHT, EIGHT + 30_000, HOME, HOME)
        for n in range(routes)
    }
    day = Day({o.id: o for o in orders}, shifts, estimated_travel(places_of(orders, shifts.values())))
    refs = [TaskRef(o.id, TaskKind.DELIVERY) for o in orders]
    plan = Plan(tuple(Route(id_, tuple(refs[n * 4 : n * 4 + 4])) for n, id_ in enumerate(shifts)))
    return Planned(DATE, ZONE, day, judge(day, plan), plan, "none", 0.0, ())


class Stage:
    """A map on a screen that is not there, and what it says."""

    def __init__(self, panel: MapPanel, qtbot: QtBot) -> None:
        self.panel, self.qtbot = panel, qtbot
        self.wanted: list[tuple[str, ...]] = []
        self.moved: list[Move] = []
        panel.lines_wanted.connect(self.wanted.append)
        panel._mover.moved.connect(self._note)

    def _note(self, effect: Effect) -> None:
        self.moved.append(effect.move)

    def show(self, planned: Planned) -> None:
        """Show this day and wait until it is painted."""
        orders = tuple(planned.day.orders.values())
        self.panel._mover.show_planned(planned, planned.day.orders)
        self.settled(
            lambda: self.panel.show_day(scene(planned, lanes_of(planned), orders, (Depot("home", "Home", "", HOME),)))
        )

    def settled(self, act: Callable[[], object]) -> None:
        """Do something and wait until the page has painted all that came of it."""
        painted: list[int] = []
        self.panel.painted.connect(painted.append)
        act()
        self.qtbot.waitUntil(lambda: self.panel.revision in painted, timeout=PATIENCE_MS)
        self.panel.painted.disconnect(painted.append)

    def ask(self, code: str) -> Any:
        """The value of an expression in the page, by way of JSON."""
        told: list[str] = []
        self.panel._page.runJavaScript(f"JSON.stringify({code}) ?? 'null'", told.append)
        self.qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
        return json.loads(told[0])

    def until(self, code: str) -> None:
        """Wait for something in the page."""
        for _ in range(200):
            if self.ask(code):
                return
            self.qtbot.wait(25)
        raise AssertionError(code)

    def spot(self, mark: str) -> QPoint:
        """Where a stop is in the page."""
        at = f"liveMap.drawing.kinds.stops.get({json.dumps(mark)}).getLatLng()"
        x, y = self.ask(f"(({{x, y}}) => [x, y])(map_dispatcher.latLngToContainerPoint({at}))")
        return QPoint(round(x), round(y))

    def mouse(
        self,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.NoButton,
        held: Qt.MouseButton = Qt.MouseButton.NoButton,
        keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """One event of the mouse, as the window system would send it."""
        taker = self.panel._view.focusProxy() or self.panel._view
        there = QPointF(at)
        QApplication.sendEvent(taker, QMouseEvent(kind, there, taker.mapToGlobal(there), button, held, keys))
        self.qtbot.wait(40)  # the page takes moves that come faster than its frames for one

    def click(self, at: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        left = Qt.MouseButton.LeftButton
        self.mouse(QEvent.Type.MouseMove, at)
        self.mouse(QEvent.Type.MouseButtonPress, at, left, left, keys)
        self.mouse(QEvent.Type.MouseButtonRelease, at, left, Qt.MouseButton.NoButton, keys)
        self.qtbot.wait(60)

    def hold(self, way: Sequence[QPoint], keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press at the first point and move along the others; the button stays down."""
        left = Qt.MouseButton.LeftButton
        self.mouse(QEvent.Type.MouseMove, way[0])
        self.mouse(QEvent.Type.MouseButtonPress, way[0], left, left, keys)
        for at in way[1:]:
            self.mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, left, keys)

    def press(self, *keys: Qt.Key) -> None:
        """Keys, one after the other, where the keyboard is."""
        taker = self.panel._view.focusProxy() or self.panel._view
        for key in keys:
            QTest.keyClick(taker, key)
        self.qtbot.wait(60)

    def drop(self, order_ids: Sequence[str], at: QPoint) -> None:
        """Orders of another panel are dragged to this point of the page and let go of."""
        mime, where = drag.mime_of(order_ids), QPointF(self.panel._view.mapTo(self.panel, at))
        action, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where, action, mime, left, none)
        QApplication.sendEvent(self.panel, enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.panel, QDragMoveEvent(where, action, mime, left, none))
        self.qtbot.wait(60)
        QApplication.sendEvent(self.panel, QDropEvent(where, action, mime, left, none))
        self.qtbot.wait(150)


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, data_folder: Path) -> Iterator[Stage]:
    """The map with its page loaded and nothing on it."""
    mover = Mover()
    panel = MapPanel(Theme(qapp, "light"), Selection(), mover)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    made = Stage(panel, qtbot)
    panel.show()
    with qtbot.waitSignal(panel.painted, timeout=PATIENCE_MS):
        panel.take_ground(Ground(kept_page(data_folder), MapSite(asset)))
    made.settled(panel.fit)
    yield made
    panel.shut()
    mover.shut()


@pytest.fixture
def planned() -> Planned:
    """Two routes of four stops, the second stop late, and three orders on no route, close together."""
    return day_of([order(n) for n in range(11)])
