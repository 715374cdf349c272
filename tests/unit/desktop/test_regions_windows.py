"""The windows for regions: the wizard with its small map, and the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.region_cost import Expected
from dispatcher.desk.region_facts import ADDRESSES, BASEMAP, ROADS, RoadEngine
from dispatcher.desk.regions import Plan, Region, Unfinished
from dispatcher.desktop import region_list_window
from dispatcher.desktop.region_area_pane import AreaPane
from dispatcher.desktop.region_list_window import PADDING_PX, RegionListWindow
from dispatcher.desktop.region_map import AreaMap
from dispatcher.desktop.region_view import AreaKind, facts_words, name_from, passed_words, size_words, time_words
from dispatcher.desktop.region_wizard import RegionWizard
from dispatcher.desktop.region_work import parts_words
from dispatcher.desktop.theme import Theme
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import Problem
from dispatcher.model.work_area import WorkArea, circle_area

EXTRACT = Path("Land-latest.osm.pbf")
DEPOT = Location(60.5, 25.0)
FACTS = ExtractFacts(
    9_000_000, Box(60, 24, 61, 26), "2026-01-01", tuple(Location(60 + n / 50, 24 + n / 25) for n in range(50))
)
COST = Expected(1.0, 70, 500_000_000, 40_000_000, 90_000_000)


@pytest.fixture
def wizard(qtbot: QtBot, theme: Callable[[], Theme]) -> Iterator[RegionWizard]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RegionWizard(theme(), [("Yard", DEPOT)], ["land"], parent, lambda _: EXTRACT)
    made.show()
    yield made
    parent.close()


def known(wizard: RegionWizard) -> RegionWizard:
    wizard.look_at(EXTRACT)
    wizard.show_facts(FACTS)
    wizard.show_cost(COST)
    return wizard


def test_the_wizard_leads_from_the_file_to_the_build(wizard: RegionWizard, qtbot: QtBot) -> None:
    """Nothing can be built before the facts and the cost are known; a name is proposed that is free."""
    assert not wizard.build.isEnabled()
    with qtbot.waitSignal(wizard.facts_wanted) as asked:
        wizard.source.choose.click()
    assert asked.args == [EXTRACT]
    with qtbot.waitSignal(wizard.cost_wanted) as asked:
        wizard.show_facts(FACTS)
    assert asked.args == [FACTS, None]
    assert not wizard.build.isEnabled()
    wizard.show_cost(COST)
    assert "2026-01-01" in wizard.source._facts.text()
    assert wizard.name.text() == "land-2"
    with qtbot.waitSignal(wizard.build_asked) as asked:
        wizard.build.click()
    assert asked.args == [Plan(EXTRACT, "land-2", None)]


def test_a_circle_around_a_depot(wizard: RegionWizard, qtbot: QtBot) -> None:
    """The place is asked for, shown, and built."""
    known(wizard)
    with qtbot.waitSignal(wizard.place_wanted) as asked:
        wizard.pane.press(AreaKind.CIRCLE)
    assert asked.args == ["Yard", EXTRACT]
    assert not wizard.build.isEnabled()
    with qtbot.waitSignal(wizard.cost_wanted):
        wizard.show_place("Yard", DEPOT, wizard.pane.radius_km)
    wizard.show_cost(COST)
    assert wizard.area == circle_area(DEPOT, 40_000)
    assert wizard.name.text() == "yard"
    assert wizard.build.isEnabled()
    wizard.pane.kilometres.setText("much")
    wizard.show_place("Yard", DEPOT, wizard.pane.radius_km)
    assert "not between" in wizard.bad.text()


def test_a_name_that_was_typed_stays(wizard: RegionWizard) -> None:
    """The area's place proposes a name; it does not take the user's away."""
    known(wizard)
    wizard.pane.press(AreaKind.CIRCLE)
    wizard.show_place("Yard", DEPOT, 40)
    assert wizard.name.text() == "yard"
    wizard.map.drawn.emit(circle_area(Location(60.2, 24.5), 5_000))
    assert wizard.name.text() == "land-2", "what was drawn is not around the yard"
    wizard.name.setText("south")
    wizard.show_place("Yard", DEPOT, 40)
    assert wizard.name.text() == "south"


def test_a_circle_that_is_drawn_is_shown_in_figures(wizard: RegionWizard) -> None:
    """How far around, and around what: the fields never tell of another circle."""
    known(wizard)
    wizard.pane.press(AreaKind.CIRCLE)
    wizard.map.drawn.emit(circle_area(Location(60.2, 24.5), 5_000))
    assert wizard.pane.radius_km == pytest.approx(5, abs=0.1)
    assert wizard.pane.place.currentText() == "60.2000, 24.5000"


def test_an_area_outside_of_the_extract_cannot_be_built(wizard: RegionWizard) -> None:
    """It is said why."""
    known(wizard)
    problem = Problem("work-area-empty", "The work area lies outside the extract.", "Choose another.")
    wizard.show_cost(Expected(0.0, 1, 1, 1, 1, (problem,)))
    assert "outside the extract" in wizard.bad.text()
    assert not wizard.build.isEnabled()


def test_a_bad_file_is_told_and_another_can_be_chosen(wizard: RegionWizard) -> None:
    """The window stays."""
    wizard.look_at(EXTRACT)
    wizard.refuse([Problem("region-not-an-extract", "It is none.", "Choose another.")])
    assert "It is none." in wizard.bad.text()
    assert known(wizard).build.isEnabled()


def test_a_build_shows_its_parts_and_is_stopped_by_the_button(wizard: RegionWizard, qtbot: QtBot) -> None:
    """Closing asks the build to stop; the window stays until it has."""
    known(wizard).show_building()
    wizard.show_part("roads", 0.5, "Joining roads")
    assert wizard.progress.bars["roads"].value() == 500
    assert not wizard.progress.bars["extract.osm.pbf"].isVisible()
    with qtbot.waitSignal(wizard.stop_asked):
        wizard.reject()
    assert wizard.isVisible()
    wizard.show_stopped()
    assert wizard.build.isEnabled()
    wizard.reject()
    assert not wizard.isVisible()


def test_a_file_that_is_dropped_is_looked_at(wizard: RegionWizard, qtbot: QtBot, tmp_path: Path) -> None:
    """An extract; a GeoJSON file is the work area of the one that is there."""

    def drop(file: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(file))])
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        wizard.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))

    with qtbot.waitSignal(wizard.facts_wanted) as asked:
        drop(tmp_path / "x.osm.pbf")
    assert asked.args == [tmp_path / "x.osm.pbf"]
    known(wizard)
    with qtbot.waitSignal(wizard.file_wanted) as asked:
        drop(tmp_path / "area.geojson")
    assert asked.args == [tmp_path / "area.geojson"]
    assert wizard.pane.file.text() == "area.geojson"


@pytest.fixture
def area_map(qtbot: QtBot, theme: Callable[[], Theme]) -> AreaMap:
    made = AreaMap(theme())
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show_extract(FACTS, [("Yard", DEPOT)])
    made.show_towns([Town("Town", Location(60.4, 24.8), 1)])
    made.show()
    return made


def drawn(area_map: AreaMap, qtbot: QtBot, kind: AreaKind, *points: tuple[int, int]) -> WorkArea:
    """What comes of pulling or clicking there."""
    area_map.use(kind)
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(area_map.drawn) as said:
        if kind is AreaKind.DRAWN:
            for point in points:
                QTest.mouseClick(area_map, left, pos=QPoint(*point))
            QTest.keyClick(area_map, Qt.Key.Key_Return)
        else:
            QTest.mousePress(area_map, left, pos=QPoint(*points[0]))
            QTest.mouseRelease(area_map, left, pos=QPoint(*points[1]))
    assert said.args is not None
    area: WorkArea = said.args[0]
    return area


def test_areas_are_drawn_with_the_mouse(area_map: AreaMap, qtbot: QtBot) -> None:
    """A box, a circle from its middle, and corners that Return closes: each holds what is inside of it on the map."""
    inside, outside = area_map._location(QPointF(300, 250)), area_map._location(QPointF(520, 60))
    for kind, points in (
        (AreaKind.BOX, ((200, 150), (400, 350))),
        (AreaKind.CIRCLE, ((300, 250), (380, 250))),
        (AreaKind.DRAWN, ((200, 150), (400, 150), (300, 400))),
    ):
        area = drawn(area_map, qtbot, kind, *points)
        assert area.holds(inside)
        assert not area.holds(outside)
    assert not area_map.grab().isNull()


def test_corners_can_be_taken_back(area_map: AreaMap) -> None:
    """One by one with Backspace, all with Escape; two corners are no area."""
    area_map.use(AreaKind.DRAWN)
    for x in (100, 200):
        QTest.mouseClick(area_map, Qt.MouseButton.LeftButton, pos=QPoint(x, 100))
    QTest.keyClick(area_map, Qt.Key.Key_Backspace)
    assert len(area_map._corners) == 1
    QTest.keyClick(area_map, Qt.Key.Key_Return)
    assert len(area_map._corners) == 1
    QTest.keyClick(area_map, Qt.Key.Key_Escape)
    assert area_map._corners == []


def a_region(folder: Path, name: str) -> Region:
    (folder / name).mkdir()
    return Region(name, folder / name, FACTS.box, "Europe/Helsinki", 1234, "1", data_date="2026-01-01")


@pytest.fixture
def listing(qtbot: QtBot, tmp_path: Path) -> Iterator[RegionListWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = RegionListWindow(parent)
    regions = [a_region(tmp_path, "first"), a_region(tmp_path, "second")]
    made.show_regions(regions, "first", [Unfinished("third", 5_000_000)])
    made.show()
    yield made
    parent.close()


def test_the_list_says_what_there_is_and_what_can_be_done(listing: RegionListWindow, qtbot: QtBot) -> None:
    """The one in use is marked and cannot be used again; an unfinished build can only be thrown away."""
    assert "(in use)" in listing.list.item(0).text()
    assert not listing.use.isEnabled()
    listing.list.setCurrentRow(1)
    with qtbot.waitSignal(listing.use_asked) as asked:
        listing.use.click()
    assert asked.args == ["second"]
    listing.list.setCurrentRow(2)
    assert not listing.renew.isEnabled()
    with qtbot.waitSignal(listing.discard_asked) as asked:
        listing.discard.click()
    assert asked.args == ["third"]


def test_an_empty_list_says_what_to_do(listing: RegionListWindow, tmp_path: Path) -> None:
    """Words in the middle while nothing is there, and only then."""
    empty = listing._holder.empty
    assert not empty.isVisible()
    listing.show_regions([], "", [])
    assert empty.isVisible()
    assert not listing.list.isVisible()
    listing.show_regions([], "", [Unfinished("third", 5_000_000)])
    assert listing.list.isVisible()


def test_no_line_of_the_list_is_cut(listing: RegionListWindow, qtbot: QtBot) -> None:
    """Each is as high as its words want that wrap in the width that is left beside the padding."""
    item, view = listing.list.item(2), listing.list
    for length in range(40, 120):
        item.setText("m i" * length)
        qtbot.wait(1)
        left = view.viewport().width() - PADDING_PX
        flags = Qt.TextFlag.TextWordWrap
        wanted = view.fontMetrics().boundingRect(0, 0, left, 10_000, flags, item.text()).height()
        assert view.visualItemRect(item).height() >= wanted


def test_an_update_that_was_stopped_goes_on_by_updating(listing: RegionListWindow, tmp_path: Path) -> None:
    """Adding a region of that name is no way to go on; and nothing is chosen for what is not there yet."""
    there = Region("first", tmp_path / "first", FACTS.box, "Europe/Helsinki", 1234, "1")
    there.fast_roads.mkdir(parents=True)
    listing.show_regions([there], "first", [Unfinished("first", 5_000_000), Unfinished("third", 5_000_000)])
    texts = [listing.list.item(row).text() for row in (1, 2)]
    assert ["update it again" in text for text in texts] == [True, False]
    assert ["add it again" in text for text in texts] == [False, True]
    for row, is_whole in ((0, True), (1, False)):
        listing.list.setCurrentRow(row)
        assert listing.engine.isEnabled() == is_whole


def test_a_circle_that_was_drawn_is_read_from_its_beginning(wizard: RegionWizard) -> None:
    """Where the figures are longer than the field, degrees are not cut at the front."""
    pane = wizard.findChild(AreaPane)
    assert pane is not None
    pane.press(AreaKind.CIRCLE)
    pane.show_box(Box(55.6, 12.5, 55.7, 12.6))
    line = pane.place.lineEdit()
    assert line is not None
    assert (line.text(), line.cursorPosition()) == ("55.6500, 12.5500", 0)


def test_the_list_shows_what_goes_on_and_lets_it_be_stopped(listing: RegionListWindow, qtbot: QtBot) -> None:
    """A bar with what every part does; the button asks once, and all of it goes when the work is over."""
    work = listing.work
    assert not work.isVisible()
    news = {ROADS: (0.4, "Reading roads"), ADDRESSES: (1.0, "Ready"), BASEMAP: (0.1, "Drawing")}
    work.show_work(0.25, parts_words(news))
    assert work.isVisible()
    assert work.bar.value() == work.bar.maximum() / 4
    assert "Reading roads" in work.words.text()
    assert "Ready" not in work.words.text()
    with qtbot.waitSignal(work.stop_asked):
        work.stop.click()
    assert not work.stop.isEnabled()
    work.end()
    assert not work.isVisible()
    work.show_work(0.0, "")
    assert work.stop.isEnabled()


def test_good_news_do_not_look_like_trouble(listing: RegionListWindow) -> None:
    """What went well is told quietly, a refusal in the colour of trouble."""
    listing.say("Packed into town.dispatcher-region.")
    assert listing.news.property("role") == "muted"
    listing.refuse([Problem("region-name", "There is one.", "Choose another.")])
    assert listing.news.property("role") == "alert"


def test_renaming_and_packing_ask_first(
    listing: RegionListWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is answered goes out with the region's name."""
    listing.list.setCurrentRow(1)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("new", True))
    with qtbot.waitSignal(listing.rename_asked) as asked:
        listing.rename.click()
    assert asked.args == ["second", "new"]
    monkeypatch.setattr(region_list_window, "ask_for_new_file", lambda *_: tmp_path / "x")
    with qtbot.waitSignal(listing.pack_asked) as asked:
        listing.pack.click()
    assert asked.args == ["second", tmp_path / "x"]


def test_the_road_engine_is_chosen_where_both_are_built(
    listing: RegionListWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one engine there is nothing to choose; the question tells the rule and what was measured."""
    assert not listing.engine.isEnabled()
    (tmp_path / "second" / "osrm").mkdir()
    regions = [Region(n, tmp_path / n, FACTS.box, "Europe/Helsinki", 1, "1") for n in ("first", "second")]
    listing.show_regions(regions, "first", [])
    listing.list.setCurrentRow(1)
    told: list[str] = []

    def answer(_parent: QWidget, _title: str, text: str, words: list[str], *_: object, **__: object) -> object:
        told.append(text)
        return words[2], True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    with qtbot.waitSignal(listing.engine_asked) as asked:
        listing.engine.click()
    assert asked.args == ["second", RoadEngine.OSRM]
    assert "500" in told[0]
    assert "traffic" in told[0]


@pytest.mark.parametrize(
    ("date", "told"),
    [("2011-08-01", "Creative Commons BY-SA 2.0"), ("2026-01-01", "Open Database License"), ("", "before 2012-09-12")],
)
def test_of_the_licence_only_what_is_known_is_said(date: str, told: str) -> None:
    """A file may hold anybody's data: its licence is named as that of OpenStreetMap's data of its date."""
    words = facts_words(ExtractFacts(9_000_000, Box(60, 24, 61, 26), date, ()))
    assert "If the data are OpenStreetMap's" in words
    assert told in words


def test_names_sizes_and_times() -> None:
    """Short, and with letters that every system takes."""
    assert name_from("Île-de-France-latest.osm.pbf", "", []) == "ile-de-france"
    assert name_from("x.osm.pbf", "Köln Süd", ["koln-sud"]) == "koln-sud-2"
    assert name_from("東京.pbf", "", []) == "region"
    assert (size_words(2_500_000), size_words(3_000_000_000)) == ("2.5 MB", "3.0 GB")
    assert (time_words(3), time_words(600), time_words(9000)) == ("5 s", "10 min", "2.5 h")
    assert [passed_words(seconds) for seconds in (0, 1, 59, 61, 3725)] == [
        "0 s", "1 s", "59 s", "1 min 1 s", "62 min 5 s",
    ]  # fmt: skip


def test_every_field_has_a_name_for_screen_readers(wizard: RegionWizard) -> None:
    """Also the ones without a label."""
    assert all(
        field.accessibleName() for field in wizard.findChildren(QLineEdit) if field.objectName() != "qt_lineedit"
    )
