"""A small planned day, and a window system without a screen, for the tests of the desktop."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from dispatcher.desk.lanes import Lane, lanes_of
from dispatcher.desk.manifesting import manifest_day
from dispatcher.desk.results import Planned
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.theme import Theme
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Depot, Driver, Fleet, Shift, ShiftPattern, Vehicle
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.roads.fake import FakeRouter

register_scheme()  # before any application

ZONE = ZoneInfo("Europe/Helsinki")
DATE = dt.date(2026, 11, 23)
EIGHT = int(dt.datetime(2026, 11, 23, 8, 0, tzinfo=ZONE).timestamp())
DEPOT = Location(60.1712, 24.9410)
HOSTILE = "<img src=x onerror=alert(1)> {{7*191}} `${1}` C:\\users"


def order(number: int, *, window: TimeWindow | None = None, name: str = "") -> Order:
    """A delivery of 12.5 kg some streets away."""
    place = Location(DEPOT.lat + 0.004 * number, DEPOT.lon + 0.003 * number)
    windows = (window,) if window else ()
    task = Task(TaskKind.DELIVERY, f"Street {number}", place, windows, 300, name=name or f"Customer {number}")
    return Order(f"A-{number}", DATE, delivery=task, load={"weight": 12_500})


@pytest.fixture(autouse=True)
def _closed_windows_are_gone(qapp: QApplication) -> Iterator[None]:
    """Qt deletes what is closed when an event loop runs, which no test waits for: a new look would dress them all."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def orders() -> tuple[Order, ...]:
    """Four orders: the second comes too late on its route, the fourth is hostile to whatever shows it."""
    soon = TimeWindow(EIGHT, EIGHT + 60)
    return (order(1), order(2, window=soon), order(3), order(4, name=HOSTILE))


@pytest.fixture
def planned(orders: tuple[Order, ...]) -> Planned:
    """Anna serves the first two, with a break; the third is left out for two reasons; of the fourth nobody decided."""
    rest = Break(TimeWindow(EIGHT + 300, EIGHT + 600), 900)
    vehicle = Vehicle("V1", "Van 1", cost_per_use=1000, cost_per_km=50)
    shift = Shift("S1", Driver("D1", "Anna"), vehicle, EIGHT, EIGHT + 28_800, DEPOT, DEPOT, (rest,))
    day = Day({o.id: o for o in orders}, {"S1": shift}, estimated_travel(places_of(orders, [shift])))
    route = Route("S1", (TaskRef("A-1", TaskKind.DELIVERY), TaskRef("A-2", TaskKind.DELIVERY)))
    reasons = (Reason(None, "Van 1 is full.", "S1"), Reason(None, "No road leads there."))
    plan = Plan((route,), (Unassigned("A-3", Verdict.IMPOSSIBLE, reasons),))
    return Planned(DATE, ZONE, day, judge(day, plan), plan, "insertion", 1.0, ())


@pytest.fixture
def fleet() -> Fleet:
    """The depot and the driver of the planned day."""
    pattern = ShiftPattern("S1", "D1", "V1", 28_800, 57_600, "home", "home")
    return Fleet((Depot("home", "Home", location=DEPOT),), (Vehicle("V1"),), (Driver("D1", "Anna"),), (pattern,))


@pytest.fixture
def manifests(planned: Planned, fleet: Fleet, orders: tuple[Order, ...]) -> ManifestDay:
    """The planned day as manifests."""
    return manifest_day(planned, fleet, orders, FakeRouter(), None, lambda share, doing: None)


@pytest.fixture
def nothing_planned(planned: Planned) -> Planned:
    """The same day before it was planned."""
    plan = Plan()
    return replace(planned, plan=plan, judged=judge(planned.day, plan))


@pytest.fixture
def lanes(planned: Planned) -> tuple[Lane, ...]:
    """The planned day as lanes."""
    return lanes_of(planned)


@pytest.fixture
def theme(qapp: QApplication) -> Callable[[], Theme]:
    """theme(): the light look on the application of the test run."""
    return lambda: Theme(qapp, "light")
