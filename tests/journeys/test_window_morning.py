"""A dispatcher's morning through the real window: from an empty program to manifests on the disk."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the engine's sandbox refuses to run as root

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Builders, IndexFacts, Regions
from dispatcher.desk.services import Services
from dispatcher.desktop import dialogs
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.window import MainWindow
from dispatcher.maps.basemap import Basemap
from dispatcher.maps.building import build_basemap
from dispatcher.model.problem import Problem
from dispatcher.places.build import build_address_index
from dispatcher.places.search import AddressIndex
from dispatcher.planning.worker import PlanningWorker
from dispatcher.roads.fake import FakeRouter
from dispatcher.store.dayfile import DayFile

register_scheme()  # before any application

RESOURCES = Path(__file__).parents[2] / "resources"
PATIENCE_MS = 20_000


class Morning:
    """The window with what its dialogs are answered and what it wanted to show."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window, self.qtbot, self.patch = window, qtbot, patch
        self.refusals: list[tuple[Problem, ...]] = []
        patch.setattr(dialogs, "refused", lambda _window, problems: self.refusals.append(problems))

    def do(self, act: Callable[[], object], answer: Path | None = None) -> None:
        """Do something and wait until table, tree and map show what came of it."""
        self.patch.setattr(dialogs, "ask_for_file", lambda *_: answer)
        self.patch.setattr(dialogs, "ask_for_folder", lambda *_: answer)
        with self.qtbot.waitSignal(self.window.commands.drawn, timeout=PATIENCE_MS):
            act()
        self.qtbot.waitUntil(self.window.actions_.plan.isEnabled, timeout=PATIENCE_MS)

    def count(self, show: str) -> int:
        """The number on a button above the list of orders."""
        texts = [button.text() for button in self.window.orders.findChildren(QPushButton)]
        return int(next(text for text in texts if text.startswith(show)).split()[-1])


def build_no_roads(extract: Path, target: Path, on_progress: object, cancelled: object) -> None:
    target.mkdir()


def build_addresses(
    extract: Path, target: Path, on_progress: Callable[[float, str], None], cancelled: object
) -> IndexFacts:
    return build_address_index(extract, target, on_progress)


def build_map(extract: Path, target: Path, on_progress: object, cancelled: Callable[[], bool]) -> None:
    build_basemap(extract, target, lambda share: None, cancelled)


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Desk]:
    """Opens an empty day file, with real rooms but for the roads, which are a grid."""
    monkeypatch.setenv("DISPATCHER_DATA", str(tmp_path / "data"))
    services = Services(
        regions=Regions(tmp_path / "regions", Builders(build_no_roads, build_addresses, build_map)),
        open_router=lambda region, cache: FakeRouter(),
        open_geocoder=lambda region: AddressIndex(region.index),
        open_basemap=lambda region: Basemap(region.basemap),
        open_planner=PlanningWorker,
        asset=asset,
    )
    return lambda: Desk(DayFile.open(tmp_path / "day.dispatch"), services)


@pytest.fixture
def folders() -> list[Path]:
    """The folders that the window wanted to show."""
    return []


@pytest.fixture
def morning(
    opened: Callable[[], Desk],
    folders: list[Path],
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Morning]:
    """The window, open and shown; closed in the end if the test has not done so."""
    window = MainWindow(opened, Theme(qapp, "light"), "insertion", folders.append)
    qtbot.addWidget(window)
    window.show()
    start = Morning(window, qtbot, monkeypatch)
    start.do(lambda: None)
    yield start
    window.close()
    window.commands.close()


def test_a_morning_from_an_empty_program_to_manifests(morning: Morning, folders: list[Path], tmp_path: Path) -> None:
    """Region, fleet, orders, plan, export, undo and redo: each step shows in table, tree, map and figures."""
    window, actions = morning.window, morning.window.actions_
    painted: list[int] = []
    window.map.painted.connect(painted.append)

    morning.do(actions.plan.trigger)
    assert {problem.code for problem in morning.refusals[0]} == {"no-orders", "no-shift"}

    morning.do(actions.add_region.trigger, RESOURCES / "regions" / "helsinki.osm.pbf")
    morning.do(actions.import_fleet.trigger, RESOURCES / "demo" / "fleet.xlsx")
    morning.do(actions.import_orders.trigger, RESOURCES / "demo" / "orders.xlsx")
    total = morning.count("All")
    assert total > 100
    assert morning.count("Unassigned") == total
    assert window.problems.model.rowCount() > 0
    assert window.routes.model.rowCount() == 0

    before = len(painted)
    morning.do(actions.plan.trigger)
    planned = total - morning.count("Unassigned")
    assert planned > 100
    assert int(window.figures.text_of("routes")) == window.routes.model.rowCount() > 0
    in_tree = {order for root in window.routes.model.roots for node in root.walk() for order in node.orders}
    assert len(in_tree) == planned
    morning.qtbot.waitUntil(lambda: len(painted) > before, timeout=PATIENCE_MS)

    morning.do(actions.export.trigger, tmp_path / "manifests")
    assert folders == [tmp_path / "manifests"]
    assert {file.suffix for file in folders[0].iterdir()} >= {".xlsx", ".pdf", ".csv", ".gpx", ".geojson", ".html"}

    morning.do(actions.undo.trigger)
    assert morning.count("Unassigned") == total
    assert window.routes.model.rowCount() == 0
    morning.do(actions.redo.trigger)
    assert total - morning.count("Unassigned") == planned

    window.orders.table.selectRow(0)
    stop = window.selection.mark
    assert window.routes.model.node(window.routes.tree.currentIndex()).mark == stop
    window.map.chosen.emit("")
    assert not window.orders.table.selectionModel().hasSelection()
    assert len(morning.refusals) == 1


def test_closing_while_a_job_runs_leaves_nothing_behind(morning: Morning) -> None:
    """No thread, no child process; the day file can be opened again at once."""
    window = morning.window
    with morning.qtbot.waitSignal(window.commands.heard, timeout=PATIENCE_MS):
        window.commands.add_region(RESOURCES / "regions" / "helsinki.osm.pbf")
    window.close()
    window.commands.close()
    assert not multiprocessing.active_children()
    assert not [t for t in threading.enumerate() if t.name.startswith(("desktop-jobs", "day-file"))]
