"""The window of the roads: traffic, closures, zones and weather, as they are shown, typed and asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
import shiboken6
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.road_services import OWN_ROADS, RoadChoice, RoadServiceState
from dispatcher.desktop.closure_form import ClosureForm, hours_of
from dispatcher.desktop.road_areas import areas_on
from dispatcher.desktop.road_service_page import RoadServicePage
from dispatcher.desktop.road_words import hours_text, when, whom
from dispatcher.desktop.roads_window import Page, RoadsWindow
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.traffic_table import FREE, TrafficModel
from dispatcher.desktop.weather_table import ICY, SPEED, WeatherModel
from dispatcher.desktop.zones_page import ZoneForm
from dispatcher.model.fleet import Depot, Vehicle
from dispatcher.model.place import Location
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import (
    HOURS_OF_WEEK,
    TYPED_IN,
    USUAL_WEATHER_RULES,
    Closure,
    ClosureKind,
    Hour,
    RoadClass,
    RoadRules,
    Traffic,
    Weather,
    Zone,
)
from dispatcher.model.terms import VehicleTerms
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from tests.town import MONDAY

SQUARE = ((Location(60.0, 25.0), Location(60.0, 25.1), Location(60.1, 25.1)),)
RUSH = Traffic("Ours", "counted", {RoadClass.MAIN: tuple(0.5 if h % 24 == 8 else 1.0 for h in range(HOURS_OF_WEEK))})
BRIDGE = Closure("Bridge", area=SQUARE, weekdays=frozenset({0}), hours=(TimeWindow(7 * 3600, 9 * 3600 + 1800),))
RULES = RoadRules(RUSH, (BRIDGE,), (Zone("Harbour", SQUARE), Zone("Ours", SQUARE, True)))


TRUCK = Way(WayKind.TRUCK, height_cm=400)


@pytest.fixture
def window(qapp: QApplication, theme: Callable[[], Theme]) -> Iterator[RoadsWindow]:
    """The window with something on every page."""
    theme()
    parent = QWidget()
    depots = (Depot("D", "Depot", location=Location(60.0, 25.0)), Depot("X", "Nowhere"))
    vans = Vehicle("van"), Vehicle("truck", "Big one", terms=VehicleTerms(way=TRUCK))
    made = RoadsWindow(MONDAY, RULES, (RUSH,), depots, False, RoadServiceState(OWN_ROADS), parent, vans)
    made.show()
    yield made
    made.hide()
    shiboken6.delete(parent)


def test_traffic_is_kept_as_it_was_shown(window: RoadsWindow, qtbot: QtBot) -> None:
    """Looking at it changes nothing."""
    assert window.traffic.traffic == RUSH


def test_chosen_hours_are_set_together(window: RoadsWindow, qtbot: QtBot) -> None:
    """On the class of roads that is shown, and on no other."""
    page = window.traffic
    model = page.table.week
    page.table.selectRow(2)
    page.percent.setValue(40)
    page.put.click()
    assert [model.index(2, hour).data() for hour in range(24)] == ["40"] * 24
    assert page.traffic is not None
    assert page.traffic.paces[RoadClass.MAIN][48:72] == (0.4,) * 24
    assert page.traffic.paces[RoadClass.MAIN][:48] == RUSH.paces[RoadClass.MAIN][:48]
    assert set(page.traffic.paces) == {RoadClass.MAIN}


def test_a_figure_is_typed_into_an_hour(window: RoadsWindow) -> None:
    """Words leave it as it was; figures stay within what makes sense; Del makes the hour free."""
    table = window.traffic.table
    cell = table.week.index(0, 8)
    assert cell.data() == "50"
    assert not table.week.setData(cell, "fast")
    assert table.week.setData(cell, "1 %")
    assert cell.data() == "5"
    table.setCurrentIndex(cell)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert cell.data() == str(FREE)


def test_a_zone_has_its_own_traffic_once_it_is_changed(window: RoadsWindow) -> None:
    """Looking at a zone gives it nothing of its own; free streets in it are its own."""
    page = window.traffic
    page.where.setCurrentIndex(page.where.findData("Harbour"))
    assert page.traffic == RUSH
    page.table.selectAll()
    page._put(FREE)
    assert page.traffic == Traffic(RUSH.name, RUSH.source, RUSH.paces, {"Harbour": {}})


def test_free_roads_are_no_profile(window: RoadsWindow, qtbot: QtBot) -> None:
    """An example can be chosen, and free roads."""
    page = window.traffic
    page.examples.setCurrentIndex(1)
    page.examples.activated.emit(1)
    assert page.traffic is None
    page.examples.activated.emit(2)
    assert page.traffic == RUSH


def test_closures_say_when_and_for_whom(window: RoadsWindow, qtbot: QtBot) -> None:
    """In the list, in words; a line that is opened asks to be changed."""
    lines = window.closures.list.lines
    item = lines.topLevelItem(0)
    assert item is not None
    assert [item.text(i) for i in range(4)] == ["Bridge", "Closed", "Mon · 07:00-09:30", "all vehicles"]
    with qtbot.waitSignal(window.closures.edited) as asked:
        lines.itemActivated.emit(item, 0)
    assert asked.args == ["Bridge"]
    item.setSelected(True)
    with qtbot.waitSignal(window.closures.dropped) as dropped:
        QTest.keyClick(lines, Qt.Key.Key_Delete)
    assert dropped.args == [("Bridge",)]


def test_all_hours_of_the_weather_stand_in_one_line() -> None:
    """Only the column of ticks is not set to the right; four o'clock, which has its number, is."""
    model, role = WeatherModel(USUAL_WEATHER_RULES), Qt.ItemDataRole.TextAlignmentRole
    assert len({model.headerData(hour, Qt.Orientation.Vertical, role) for hour in range(24)}) == 1
    assert model.headerData(ICY, Qt.Orientation.Horizontal, role) is None


def test_what_a_service_learns_is_never_cut(window: RoadsWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Words of our own stand whole in every language, however long; texts from outside are cut."""
    long = "x " * 400
    monkeypatch.setattr(
        RoadServicePage, "tr", lambda _page, text: long if text.startswith("A service learns") else text
    )
    page = RoadServicePage()
    assert long in {label.text() for label in page.findChildren(QLabel)}


def test_words_of_closures() -> None:
    """No date, no hour, every vehicle: always, for all."""
    plain = Closure("A")
    assert (when(plain), whom(plain)) == ("always", "all vehicles")
    trucks = Closure("B", kinds=frozenset({WayKind.TRUCK}), over_kg=3500)
    assert whom(trucks) == "Trucks over 3500 kg"
    assert whom(Closure("C", kind=ClosureKind.LOW_EMISSION)) == "all but electric"


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("", ()),
        ("7-9", ((7, 9),)),
        ("07:00-09:30, 16-18", ((7, 9.5), (16, 18))),
        ("22:00–06:00", ((22, 30),)),
        ("0-24", ((0, 24),)),
    ],
)
def test_hours_are_read_as_they_are_written(text: str, hours: tuple[tuple[float, float], ...]) -> None:
    """Commas and semicolons between them; past midnight is the next day."""
    found = hours_of(text)
    assert found == tuple(TimeWindow(round(a * 3600), round(b * 3600)) for a, b in hours)
    if found and found[0].latest <= 86400:
        assert hours_of(hours_text(found)) == found


@pytest.mark.parametrize("text", ["seven", "7", "7-25", "7:70-8", "-", "7-"])
def test_hours_that_are_none_are_refused(text: str) -> None:
    """Nothing is guessed."""
    assert hours_of(text) is None


@pytest.fixture
def parent(qapp: QApplication, theme: Callable[[], Theme]) -> Iterator[QWidget]:
    theme()
    made = QWidget()
    yield made
    shiboken6.delete(made)


def test_a_closure_goes_through_its_form_unchanged(parent: QWidget, qtbot: QtBot) -> None:
    """What is not touched stays, its place with it."""
    closure = Closure(
        "Centre",
        ClosureKind.LOW_EMISSION,
        SQUARE,
        first="2026-11-01",
        weekdays=frozenset({0, 1}),
        hours=(TimeWindow(6 * 3600, 10 * 3600),),
        kinds=frozenset({WayKind.CAR}),
        over_kg=3500,
        permit="green",
        source="city",
    )
    form = ClosureForm(closure, parent)
    with qtbot.waitSignal(form.asked) as asked:
        form._ask()
    assert asked.args == [closure]
    form.hours.setText("whenever")
    with qtbot.assertNotEmitted(form.asked):
        form._ask()
    assert "whenever" in form.bad.text()
    form.hours.setText("")
    for box in form.kinds.values():
        box.setChecked(False)
    with qtbot.assertNotEmitted(form.asked):
        form._ask()
    form.refuse([Problem("name-taken", "There is a closure already.", "Give it another name.")])
    assert "already" in form.bad.text()


def test_a_zone_is_named(parent: QWidget, qtbot: QtBot) -> None:
    """Blanks at the ends do not count."""
    form = ZoneForm(Zone("", SQUARE), parent)
    form.name.setText("  North   end ")
    form.meaning.setCurrentIndex(1)
    with qtbot.waitSignal(form.asked) as asked:
        form._ask()
    assert asked.args == [Zone("North end", SQUARE, True)]


def test_how_far_one_gets_is_asked_for_a_car_or_a_vehicle_of_the_fleet(window: RoadsWindow, qtbot: QtBot) -> None:
    """Vehicles that move as a car does are not offered a second time."""
    vehicle = window.zones.vehicle
    assert [vehicle.itemText(n) for n in range(vehicle.count())] == ["by car", "Big one"]
    for number, way in enumerate((STANDARD_WAY, TRUCK)):
        vehicle.setCurrentIndex(number)
        with qtbot.waitSignal(window.zones.reached) as asked:
            window.zones._reach()
        assert asked.args == [30, "D", way]


def test_the_price_of_tolls_is_shown_and_changed(window: RoadsWindow, qtbot: QtBot) -> None:
    """In the currency of all prices; it is kept when the office says so."""
    window.show_rules(replace(RULES, toll_cents=1250), {})
    assert window.closures.toll.value() == 12.5
    window.closures.toll.setValue(3.2)
    with qtbot.waitSignal(window.closures.priced) as asked:
        window.closures._price()
    assert asked.args == [320]


def test_zones_are_listed_with_their_orders(window: RoadsWindow, qtbot: QtBot) -> None:
    """And the depots that have a place can be asked how far one gets."""
    window.show_rules(RULES, {"Harbour": 7})
    item = window.zones.list.lines.topLevelItem(0)
    assert item is not None
    assert [item.text(i) for i in range(3)] == ["Harbour", "Zone", "7"]
    assert window.zones.depot.count() == 1
    with qtbot.waitSignal(window.zones.reached) as asked:
        window.zones._reach()
    assert asked.args == [30, "D", STANDARD_WAY]


def test_weather_is_typed_and_its_effect_follows(qapp: QApplication) -> None:
    """Figures and the check mark; what is no figure changes nothing; effects cannot be typed."""
    model = WeatherModel(USUAL_WEATHER_RULES)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.index(8, SPEED).data() == "100 %"
    assert model.setData(model.index(8, 1), "5.5")
    assert model.hours[8].rain_mm == 5.5
    assert model.index(8, SPEED).data() == "83 %"
    assert not model.setData(model.index(8, 1), "much")
    assert not model.setData(model.index(8, SPEED), "10")
    assert model.setData(model.index(8, ICY), Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert model.hours[8] == Hour(rain_mm=5.5, is_icy=True)
    assert not model.index(8, SPEED).flags() & Qt.ItemFlag.ItemIsEditable


def test_weather_that_was_typed_says_so(window: RoadsWindow) -> None:
    """In the window's words whoever typed it, here or at the command line; what a service said is the service's until
    an hour of it is changed."""
    page = window.weather
    for typed in ("", TYPED_IN):
        page.show_weather(Weather((Hour(rain_mm=1.0),) * 24, typed))
        assert page.told.text() == "Typed in."
    page.show_weather(Weather((Hour(rain_mm=1.0),) * 24, "Open-Meteo"))
    assert (page.told.text(), page.weather.source) == ("Open-Meteo", "Open-Meteo")
    page.model.setData(page.model.index(8, 1), "5")
    assert page.weather.source == TYPED_IN


def test_a_week_is_a_sound_model(qapp: QApplication) -> None:
    """As Qt wants models."""
    model = TrafficModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == 7
    assert model.columnCount() == 24
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags


def test_the_net_is_asked_only_when_that_is_allowed(window: RoadsWindow, qtbot: QtBot) -> None:
    """The button waits for the check mark."""
    page = window.weather
    assert not page.fetch.isEnabled()
    with qtbot.waitSignal(page.allowed) as asked:
        page.online.setChecked(True)
    assert asked.args == [True]
    assert page.fetch.isEnabled()
    page.show_weather(Weather((Hour(rain_mm=1.0),) * 24, "Open-Meteo"))
    assert page.weather == Weather((Hour(rain_mm=1.0),) * 24, "Open-Meteo")


def test_pages_turn_by_their_buttons(window: RoadsWindow, qtbot: QtBot) -> None:
    """And problems of one page are not told on the next."""
    window.tell([Problem("x", "Something is wrong.", "Mend it.")])
    assert window.bad.isVisible()
    window.segments.buttons[Page.ZONES].click()
    assert window.pages.currentWidget() is window.zones
    assert not window.bad.isVisible()


def test_the_map_shows_what_holds_on_the_date() -> None:
    """A closure of Mondays is not there on Tuesdays; zones always are."""
    tuesday = MONDAY + dt.timedelta(days=1)
    assert [(a["kind"], a["name"]) for a in areas_on(RULES, MONDAY)] == [
        ("zone", "Harbour"),
        ("service", "Ours"),
        ("closed", "Bridge"),
    ]
    assert [a["name"] for a in areas_on(RULES, tuesday)] == ["Harbour", "Ours"]


def test_a_service_is_asked_for_with_its_key(window: RoadsWindow, qtbot: QtBot) -> None:
    """A key that was not typed is not told of; own roads need nothing."""
    page = window.service
    page.show_state(RoadServiceState(RoadChoice("google"), has_key=True))
    assert page.address.placeholderText().startswith("https://")
    assert page._typed_key() is None
    page.key.setText(" secret ")
    page.rate.setValue(90)
    with qtbot.waitSignal(page.tried) as asked:
        page.trial.click()
    assert asked.args == [RoadChoice("google", "", 90), "secret"]
    page.service.setCurrentIndex(page.service.findData("osrm"))
    assert not page.key.isEnabled()
    page.service.setCurrentIndex(0)
    assert page.choice == OWN_ROADS
    assert not page.trial.isEnabled()


def test_the_button_of_the_strip_stays_small(window: RoadsWindow, qtbot: QtBot) -> None:
    """However much room the strip is given, the words get it."""
    window.strip.begin("Changing the traffic", "Stop")
    window.strip.go_on(0.4, "Putting the traffic into the roads")
    window.strip.setFixedWidth(900)
    qtbot.wait(1)
    assert window.strip.button.width() == window.strip.button.sizeHint().width()
