"""A dispatcher's morning through the real window: from an empty program to manifests on the disk."""

from __future__ import annotations

import multiprocessing
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dispatcher.config.assets import asset
from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Builders, IndexFacts, Regions
from dispatcher.desk.services import Services
from dispatcher.desktop.export_window import ExportWindow
from dispatcher.desktop.move_window import MoveWindow
from dispatcher.desktop.region_wizard import RegionWizard
from dispatcher.maps.basemap import Basemap
from dispatcher.maps.building import build_basemap
from dispatcher.maps.extract_facts import extract_facts
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.order import Lock
from dispatcher.places.build import build_address_index
from dispatcher.places.search import AddressIndex
from dispatcher.planning.worker import PlanningWorker
from dispatcher.roads.fake import FakeRouter
from dispatcher.store.dayfile import DayFile
from tests.screen import ALT, CTRL, Screen, screen

RESOURCES = Path(__file__).parents[2] / "resources"
SHIFT = Qt.KeyboardModifier.ShiftModifier

type OpenFile = Callable[[Path | None], Desk]


def build_no_roads(extract: Path, target: Path, on_progress: object, cancelled: object) -> None:
    target.mkdir()


def build_addresses(
    extract: Path, target: Path, on_progress: Callable[[float, str], None], cancelled: object
) -> IndexFacts:
    return build_address_index(extract, target, on_progress)


def build_map(extract: Path, target: Path, on_progress: object, cancelled: Callable[[], bool]) -> None:
    build_basemap(extract, target, lambda share: None, cancelled)


def read_facts(extract: Path, on_progress: object, cancelled: object) -> ExtractFacts:
    return extract_facts(extract)


@pytest.fixture
def opened(tmp_path: Path) -> OpenFile:
    """Opens a day file, with real rooms but for the roads, which are a grid."""
    services = Services(
        regions=Regions(tmp_path / "regions", Builders(build_no_roads, build_addresses, build_map, facts=read_facts)),
        open_router=lambda region, cache: FakeRouter(),
        open_geocoder=lambda region: AddressIndex(region.index),
        open_basemap=lambda region: Basemap(region.basemap),
        open_planner=PlanningWorker,
        asset=asset,
    )
    return lambda file: Desk(DayFile.open(file or tmp_path / "day.dispatch"), services)


@pytest.fixture
def folders() -> list[Path]:
    """The folders that the window wanted to show."""
    return []


@pytest.fixture
def morning(
    opened: OpenFile,
    folders: list[Path],
    tmp_path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Screen]:
    """The window on an empty day file."""
    with screen(opened, tmp_path, qtbot, monkeypatch, folders.append) as made:
        yield made


def test_a_morning_from_an_empty_program_to_manifests(morning: Screen, folders: list[Path], tmp_path: Path) -> None:
    """Each step shows in every panel, can be done by keyboard, and can be taken back."""
    begin(morning)
    plan(morning)
    drag_and_keys(morning)
    locks(morning)
    plan_again(morning)
    decide_on_a_place(morning)
    edit_and_return(morning)
    export(morning, folders, tmp_path / "manifests")
    open_another_day(morning, tmp_path)
    assert len(morning.refusals) == 1


def begin(morning: Screen) -> None:
    """The welcoming page stays until region, fleet and orders are there; to plan before that is refused in words."""
    window, file = morning.window, morning.actions.file
    page = window.flows.welcome.page
    assert window.middle.currentWidget() is page
    morning.do(morning.actions.view.plan.trigger)
    assert {problem.code for problem in morning.refusals[0]} == {"no-orders", "no-shift"}
    page.region_asked.emit()
    wizard = wizard_on_helsinki(morning)
    morning.do(wizard.build.click)
    morning.do(file.import_fleet.trigger, RESOURCES / "demo" / "fleet.xlsx")
    assert window.middle.currentWidget() is page
    opened = morning.preview(RESOURCES / "demo" / "orders.xlsx")
    total = opened.table.rows.rowCount()
    assert not morning.now.orders
    morning.do(opened.footer.take.click)
    assert window.middle.currentWidget() is not page
    assert 100 < morning.count("All") == morning.count("Unassigned") <= total
    assert morning.panels.problems.model.rowCount() > 0


def plan(morning: Screen) -> None:
    """A first plan has nothing to be compared with: it is kept at once, and board, figures and map show it."""
    painted: list[int] = []
    morning.panels.map.painted.connect(painted.append)
    morning.do(morning.actions.view.plan.trigger)
    morning.until(lambda: any(lane.order_ids for lane in morning.lanes) and not morning.is_busy)
    assert not morning.panels.plan.is_proposing
    planned = sum(len(lane.order_ids) for lane in morning.lanes)
    assert 100 < planned == morning.count("All") - morning.count("Unassigned")
    assert int(morning.window.figures.text_of("routes")) == sum(bool(lane.stops) for lane in morning.lanes)
    revision = morning.panels.map.revision
    morning.until(lambda: max(painted, default=0) >= revision)
    morning.do(morning.actions.edit.undo.trigger)
    assert morning.count("Unassigned") == morning.count("All")
    morning.do(morning.actions.edit.redo.trigger)
    assert sum(len(lane.order_ids) for lane in morning.lanes) == planned


def drag_and_keys(morning: Screen) -> None:
    """A drop, Alt and arrows, M, cut and paste: the order is where it was brought, and locked to that driver."""
    first, second = [lane for lane in morning.lanes if len(lane.stops) > 5][:2]
    one, other = first.stops[2].order_ids[0], first.stops[3].order_ids[0]
    driver = second.driver_id

    morning.hand(lambda: morning.drop((one,), 1, morning.lane_index(second.shift_id)))
    assert morning.shift_of(one) == second.shift_id
    assert morning.order(one).lock == Lock(driver)

    morning.on_board(morning.board_index(one))
    stood = morning.stop(one)
    morning.hand(lambda: morning.key(Qt.Key.Key_Down, ALT))
    after = morning.stop(one)
    assert stood is not None
    assert after is not None
    assert after[1].position > stood[1].position
    assert morning.selection.orders == after[1].order_ids

    morning.on_board(morning.board_index(other))
    morning.key(Qt.Key.Key_M)
    asked = morning.window.findChild(MoveWindow)
    assert isinstance(asked, MoveWindow)
    QTest.keyClicks(asked.filter, second.driver)
    morning.until(lambda: "…" not in [asked.list.topLevelItem(n).text(1) for n in range(len(morning.lanes))])  # type: ignore[union-attr]
    morning.hand(lambda: morning.key(Qt.Key.Key_Return, on=asked.filter))
    assert morning.shift_of(other) == second.shift_id

    morning.on_board(morning.board_index(other))
    morning.key(Qt.Key.Key_X, CTRL)
    target = morning.lane(first.shift_id).stops[1]
    morning.on_board(morning.board_index(target.order_ids[0]))
    morning.hand(lambda: morning.key(Qt.Key.Key_V, CTRL))
    assert morning.lane(first.shift_id).stops[1].order_ids[0] == other

    morning.on_board(morning.board_index(other))
    morning.hand(lambda: morning.key(Qt.Key.Key_Delete))
    assert morning.shift_of(other) == ""
    assert morning.order(other).lock is None
    morning.do(lambda: morning.key(Qt.Key.Key_Z, CTRL))
    assert morning.shift_of(other) == first.shift_id


def locks(morning: Screen) -> None:
    """L, Shift+L, U and Ctrl+L: decisions that every plan keeps, seen on the board."""
    lane = next(lane for lane in morning.lanes if len(lane.stops) > 5)
    order = next(o for stop in lane.stops for o in stop.order_ids if morning.order(o).lock is None)
    morning.on_board(morning.board_index(order))
    morning.do(lambda: morning.key(Qt.Key.Key_L))
    assert morning.order(order).lock == Lock(lane.driver_id)
    morning.do(lambda: morning.key(Qt.Key.Key_L, SHIFT))
    lock = morning.order(order).lock
    assert lock is not None
    assert lock.position is not None
    morning.do(lambda: morning.key(Qt.Key.Key_U))
    assert morning.order(order).lock is None
    morning.do(lambda: morning.key(Qt.Key.Key_L, CTRL))
    assert morning.lane(lane.shift_id).locked
    assert morning.panels.board.model.node(morning.lane_index(lane.shift_id)).lock == "route"


def plan_again(morning: Screen) -> None:
    """A second plan is a proposal: shown, discarded without a trace, proposed again and used; the lock is kept."""
    panel, before, steps = morning.panels.plan, morning.lanes, len(morning.now.steps)
    locked = next(lane for lane in before if lane.locked)
    panel.options.seconds.setEditText("1")
    morning.do(morning.actions.view.plan.trigger)
    assert panel.is_proposing
    panel.compare.discard.click()
    assert not panel.is_proposing
    morning.until(lambda: morning.lanes == before)
    assert not [s for s in morning.now.steps[steps:] if s.summary]
    morning.do(morning.actions.view.plan.trigger)
    morning.focus(panel.compare.use)
    morning.do(lambda: morning.key(Qt.Key.Key_Return))
    assert morning.lane(locked.shift_id).order_ids == locked.order_ids
    assert morning.lane(locked.shift_id).locked
    assert "Planned" in morning.now.steps[-1].summary


def decide_on_a_place(morning: Screen) -> None:
    """An unsure address is decided on by Enter; its order has a place everywhere afterwards."""
    panel = morning.panels.places
    morning.panels.bring("places")
    morning.until(lambda: panel.list.lines.lines and panel.detail.options)
    order = next(order.id for order in morning.now.orders if not order.is_located)
    waiting = len(panel.list.lines.lines)
    morning.focus(panel.list)
    morning.do(lambda: morning.key(Qt.Key.Key_Return))
    assert morning.order(order).is_located
    morning.until(lambda: len(panel.list.lines.lines) == waiting - 1)


def edit_and_return(morning: Screen) -> None:
    """A note typed in the inspector; the history leads back to before it and forth again."""
    order = next(order for lane in morning.lanes for order in lane.order_ids)
    before, phone_before = morning.now.steps[-1].id, morning.order(order).tasks[0].phone
    morning.panels.bring("inspector")
    morning.selection.choose([order])
    phone = morning.panels.inspector.form.fields[morning.order(order).tasks[0].kind, "phone"].editor
    assert isinstance(phone, QLineEdit)
    phone.setText("+358 1234")
    morning.do(lambda: morning.key(Qt.Key.Key_Return, on=phone))
    assert morning.order(order).tasks[0].phone == "+358 1234"

    history = morning.panels.history
    morning.panels.bring("history")
    for step, told in ((before, phone_before), (morning.now.steps[-1].id, "+358 1234")):
        morning.focus(history.list)
        history.list.setCurrentIndex(history.model.index(history.model.row_of(step)))
        morning.do(lambda: morning.key(Qt.Key.Key_Return, on=history.list))
        assert morning.order(order).tasks[0].phone == told


def export(morning: Screen, folders: list[Path], folder: Path) -> None:
    """The pages are seen before anything is written; then the files are there and their folder is shown."""
    morning.actions.file.export.trigger()
    opened = morning.window.findChild(ExportWindow)
    assert isinstance(opened, ExportWindow)
    morning.until(lambda: opened.preview.count)
    opened.folder.setText(str(folder))
    for name, box in opened.formats.items():
        box.setChecked(name in ("pdf", "csv", "gpx"))
    morning.do(opened.export.click)
    assert folders == [folder]
    assert {file.suffix for file in folder.iterdir()} >= {".pdf", ".csv", ".gpx"}
    opened.close()


def open_another_day(morning: Screen, folder: Path) -> None:
    """A new day file begins with the welcoming page; the first one is as it was left."""
    lanes, steps = morning.lanes, morning.now.steps
    morning.do(morning.actions.file.new_day.trigger, folder / "other.dispatch")
    assert (morning.now.orders, morning.lanes) == ((), ())
    assert morning.window.middle.currentWidget() is morning.window.flows.welcome.page
    morning.do(morning.actions.file.open_day.trigger, folder / "day.dispatch")
    assert (morning.lanes, morning.now.steps) == (lanes, steps)


def wizard_on_helsinki(morning: Screen) -> RegionWizard:
    """The wizard for regions once it knows what building from the demo's extract takes."""
    flow = morning.window.flows.regions
    morning.qtbot.waitUntil(lambda: flow.wizard is not None, timeout=20_000)
    wizard = flow.wizard
    assert wizard is not None
    wizard.look_at(RESOURCES / "regions" / "helsinki.osm.pbf")
    morning.qtbot.waitUntil(wizard.build.isEnabled, timeout=20_000)
    return wizard


def test_closing_while_a_job_runs_leaves_nothing_behind(morning: Screen) -> None:
    """No thread, no child process; the day file can be opened again at once."""
    window = morning.window
    morning.actions.file.add_region.trigger()
    wizard_on_helsinki(morning).build.click()
    window.close()
    window.commands.close()
    assert not multiprocessing.active_children()
    assert not [t for t in threading.enumerate() if t.name.startswith(("desktop-jobs", "day-file"))]


def test_a_region_that_is_renewed_says_how_far_it_is_and_can_be_stopped(morning: Screen) -> None:
    """The list shows the work although it was opened when that had begun; the old region serves on."""
    flow, file = morning.window.flows.regions, morning.actions.file
    file.add_region.trigger()
    morning.do(wizard_on_helsinki(morning).build.click)
    desk = morning.commands.desk
    (region,) = desk.regions()
    flow.build(desk.update_plan(region.name, RESOURCES / "regions" / "helsinki.osm.pbf"), use=False)
    file.manage_regions.trigger()
    listing = flow.list
    assert listing is not None
    morning.qtbot.waitUntil(lambda: bool(listing.work.isVisible() and listing.work.words.text()), timeout=20_000)
    listing.work.stop.click()
    morning.qtbot.waitUntil(lambda: not listing.work.isVisible(), timeout=20_000)
    assert desk.regions() == [region]
    assert desk.unfinished_regions()
    assert "stopped" in listing.news.text()
