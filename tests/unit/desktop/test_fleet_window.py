"""The fleet's window without a screen: tables under Qt's own check, edits, ticks, rows, and the way back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.fleet_checks import DEPOTS, DRIVERS, SHIFTS, VEHICLES, problems_of
from dispatcher.desktop.fleet_columns import COLUMNS
from dispatcher.desktop.fleet_editors import DaysEditor
from dispatcher.desktop.fleet_window import FleetWindow
from dispatcher.desktop.fleet_words import column_title, days_words
from dispatcher.desktop.theme import Theme
from dispatcher.model.fleet import Depot, Driver, Fleet, ShiftPattern, Vehicle
from dispatcher.model.problem import Problem, Where
from tests.unit.desktop.conftest import DATE, DEPOT, HOSTILE, ZONE

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
ROLE = Qt.ItemDataRole
MON_FRI = frozenset(range(5))
FLEET = Fleet(
    (Depot("home", "Home", "Yard 1", DEPOT), Depot("far", "Far", "Nowhere 1")),
    tuple(Vehicle(f"v{n}", f"Van {n}", {"weight": 800_000}, 4500, 32) for n in range(1, 4)),
    (Driver("d1", "Anna", "1"), Driver("d2", HOSTILE), Driver("d3", "Carl")),
    (
        ShiftPattern("s1", "d1", "v1", 28_800, 57_600, "home", "home", weekdays=MON_FRI),
        ShiftPattern("s2", "d2", "v2", 28_800, 57_600, "home", None),
        ShiftPattern("s3", "d3", "v3", 28_800, 57_600, weekdays=frozenset({5, 6})),
    ),
)


class Store:
    """Keeps what the window hands over, and shows it again as the program does."""

    def __init__(self, window: FleetWindow, fleet: Fleet) -> None:
        self.window, self.fleet = window, fleet
        self.steps: list[Fleet] = []
        window.changed.connect(self._put)
        self.show()

    def show(self) -> None:
        """What is stored, on the day of the tests."""
        self.window.show_fleet(self.fleet, DATE, ZONE)

    def _put(self, fleet: Fleet) -> None:
        assert problems_of(fleet) == []
        self.steps.append(self.fleet)
        self.fleet = fleet
        self.show()

    def undo(self) -> None:
        """One step back."""
        self.fleet = self.steps.pop()
        self.show()


@pytest.fixture
def look(theme: Callable[[], Theme]) -> Theme:
    """The light look."""
    return theme()


@pytest.fixture
def window(qtbot: QtBot, look: Theme) -> Iterator[FleetWindow]:
    """The window, shown; gone for good afterwards."""
    made = FleetWindow(look)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def _cell(window: FleetWindow, table: str, row: int, key: str) -> QModelIndex:
    column = next(i for i, column in enumerate(COLUMNS[table]) if column.key == key)
    return window.models[table].index(row, column)


def _type(window: FleetWindow, table: str, row: int, key: str, text: str) -> None:
    assert window.models[table].setData(_cell(window, table, row, key), text)


def _button(window: QWidget, text: str) -> QAbstractButton:
    kinds = (*window.findChildren(QPushButton), *window.findChildren(QToolButton))
    return next(button for button in kinds if button.text() == text)


def test_the_tables_keep_every_rule_of_qt(window: FleetWindow) -> None:
    """Filled, edited, with rows added, taken out, refilled and emptied under Qt's own watch."""
    watches = [QAbstractItemModelTester(model, FATAL) for model in window.models.values()]
    store = Store(window, FLEET)
    for table, pane in window.panes.items():
        pane.add_asked.emit()
        pane.copy_asked.emit(0)
        pane.removal_asked.emit(1)
        for row in range(window.models[table].rowCount()):
            for column in COLUMNS[table]:
                _cell(window, table, row, column.key).data(ROLE.ToolTipRole)
    _type(window, SHIFTS, 0, "from", "nonsense")
    window.revert()
    window.show_fleet(Fleet(), DATE, ZONE)
    store.fleet = FLEET
    store.show()
    assert len(watches) == 4


def test_an_edit_is_handed_over_at_once_and_undo_takes_it_back(window: FleetWindow) -> None:
    """One step for each; the table shows what is stored then."""
    store = Store(window, FLEET)
    _type(window, VEHICLES, 0, "cost per km", "0.5")
    _type(window, DEPOTS, 0, "name", "Yard")
    assert store.fleet.vehicles[0].cost_per_km == 50
    assert store.fleet.depots[0].name == "Yard"
    assert len(store.steps) == 2
    assert _cell(window, VEHICLES, 0, "cost per km").data() == "0.50"
    store.undo()
    store.undo()
    assert store.fleet == FLEET
    assert _cell(window, VEHICLES, 0, "cost per km").data() == "0.32"


def test_a_bad_cell_is_marked_says_why_and_waits(window: FleetWindow) -> None:
    """In its colour, in its tool tip, in the sentence below and on the tab; mended, all is handed over."""
    store = Store(window, FLEET)
    _type(window, SHIFTS, 1, "to", "07:00")
    _type(window, DRIVERS, 0, "phone", "22")
    cell = _cell(window, SHIFTS, 1, "to")
    assert store.steps == []
    assert cell.data(ROLE.DecorationRole) is not None
    assert "The shift ends before it begins." in cell.data(ROLE.ToolTipRole)
    assert "Shifts, row 2, To: The shift ends before it begins." in window.status.sentence.text()
    assert window.tabs.tabText(0) == "Drivers and shifts (1)"
    window.tabs.setCurrentIndex(2)
    window.status.go.click()
    assert window.tabs.currentIndex() == 0
    assert window.panes[SHIFTS].view.currentIndex() == cell
    _type(window, SHIFTS, 1, "to", "07:00 +1")
    assert cell.data() == "07:00 +1"
    assert len(store.steps) == 1
    assert (store.fleet.patterns[1].latest, store.fleet.drivers[0].phone) == (86_400 + 25_200, "22")
    assert window.tabs.tabText(0) == "Drivers and shifts"
    assert not window.status.go.isVisible()


def test_what_is_not_kept_can_be_given_up(window: FleetWindow) -> None:
    """The tables are as stored again."""
    store = Store(window, FLEET)
    _type(window, SHIFTS, 0, "to", "late")
    window.panes[DRIVERS].add_asked.emit()
    assert window.status.revert.isVisible()
    window.status.revert.click()
    assert _cell(window, SHIFTS, 0, "to").data() == "16:00"
    assert window.models[DRIVERS].rowCount() == 3
    assert (store.steps, store.fleet) == ([], FLEET)


def test_what_the_store_refuses_is_marked(window: FleetWindow) -> None:
    """Its cell and its words, until something is edited."""
    window.show_fleet(FLEET, DATE, ZONE)
    handed: list[Fleet] = []
    window.changed.connect(handed.append)
    _type(window, DRIVERS, 0, "name", "Zoe")
    window.refuse([Problem("x", "That name is odd.", "Take another.", Where("d1", "drivers", 1, "name"))])
    window.show_fleet(FLEET, DATE, ZONE)
    assert len(handed) == 1
    assert _cell(window, DRIVERS, 0, "name").data() == "Zoe"
    assert "That name is odd." in _cell(window, DRIVERS, 0, "name").data(ROLE.ToolTipRole)
    window.refuse([Problem("disk-full", "The disk is full.", "Make room.")])
    assert "The disk is full. Make room." in window.status.sentence.text()
    _type(window, DRIVERS, 0, "name", "Ann")
    assert handed[1].drivers[0].name == "Ann"


def test_absent_is_one_tick(window: FleetWindow) -> None:
    """For shifts of the day alone; it acts at once and is not an edit of the fleet."""
    store = Store(window, FLEET)
    told: list[tuple[str, dt.date, bool]] = []
    window.absence.connect(lambda *one: told.append(one))
    first, weekend = _cell(window, SHIFTS, 0, "absent"), _cell(window, SHIFTS, 2, "absent")
    assert first.data(ROLE.CheckStateRole) == Qt.CheckState.Unchecked
    assert weekend.data(ROLE.CheckStateRole) is None
    model = window.models[SHIFTS]
    assert model.setData(first, Qt.CheckState.Checked.value, ROLE.CheckStateRole)
    assert not model.setData(weekend, Qt.CheckState.Checked.value, ROLE.CheckStateRole)
    assert told == [("s1", DATE, True)]
    store.fleet = replace(FLEET, absences=frozenset({("s1", DATE)}))
    store.show()
    assert first.data(ROLE.CheckStateRole) == Qt.CheckState.Checked
    assert first.data(ROLE.AccessibleTextRole) == "Anna is absent"
    assert store.steps == []
    window.show_fleet(store.fleet, dt.datetime.now(ZONE).date(), ZONE)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Absent today"


def test_a_tick_by_mouse_and_by_keyboard(qtbot: QtBot, window: FleetWindow) -> None:
    """A click on the box, and the space bar on its cell."""
    Store(window, FLEET)
    told: list[bool] = []
    window.absence.connect(lambda _id, _date, away: told.append(away))
    view = window.panes[SHIFTS].view
    rect = view.visualRect(_cell(window, SHIFTS, 0, "absent"))
    point = rect.center()
    point.setX(rect.x() + 14)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    window.panes[SHIFTS].go_to(1, 0)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert told == [True, True]


def test_cells_are_edited_by_keyboard(qtbot: QtBot, window: FleetWindow) -> None:
    """Enter opens a cell and closes it again; Del empties it."""
    store = Store(window, FLEET)
    pane = window.panes[DRIVERS]
    view = pane.view
    pane.go_to(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.selectAll()
    QTest.keyClicks(editor, "Anne")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.fleet.drivers[0].name == "Anne")
    pane.go_to(0, 1)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert store.fleet.drivers[0].phone == ""


def test_typing_is_not_overwritten_by_what_is_stored_meanwhile(qtbot: QtBot, window: FleetWindow) -> None:
    """An open editor keeps its text when the tables are shown anew."""
    store = Store(window, FLEET)
    pane = window.panes[DRIVERS]
    pane.go_to(1, 1)
    pane.view.edit(pane.view.currentIndex())
    editor = pane.view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClicks(editor, "555")
    store.fleet = replace(FLEET, drivers=(replace(FLEET.drivers[0], phone="9"), *FLEET.drivers[1:]))
    store.show()
    assert editor.text() == "555"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [d.phone for d in store.fleet.drivers] == ["9", "555", ""])


def test_vehicles_and_depots_are_chosen_from_a_list(window: FleetWindow) -> None:
    """By their names; a route may begin or end without a depot."""
    store = Store(window, FLEET)
    view = window.panes[SHIFTS].view
    index = _cell(window, SHIFTS, 0, "end depot")
    view.edit(index)
    box = view.findChild(QComboBox)
    assert box is not None
    assert [box.itemText(i) for i in range(box.count())] == ["Home", "Far", "Last stop"]
    assert box.currentText() == "Home"
    box.setCurrentIndex(2)
    box.activated.emit(2)
    assert store.fleet.patterns[0].end_depot_id is None
    assert index.data() == "Last stop"


def test_days_are_seven_toggles(qtbot: QtBot, window: FleetWindow) -> None:
    """Arrows go along them, space toggles, Enter keeps; all seven are every day."""
    store = Store(window, FLEET)
    view = window.panes[SHIFTS].view
    index = _cell(window, SHIFTS, 0, "days")
    view.edit(index)
    editor = view.findChild(DaysEditor)
    assert editor is not None
    assert editor.days == MON_FRI
    buttons = editor.buttons
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    QTest.keyClick(buttons[0], Qt.Key.Key_Return)
    assert store.fleet.patterns[0].weekdays == {1, 2, 3, 4}
    assert index.data() == "Tue–Fri"
    assert [b.accessibleName() for b in buttons][:2] == ["Monday", "Tuesday"]


def test_days_in_words() -> None:
    """Three in a row and more are a range; none and all are every day."""
    assert days_words(MON_FRI) == "Mon–Fri"
    assert days_words({0, 2, 5, 6}) == "Mon, Wed, Sat, Sun"
    assert days_words({}) == days_words(range(7)) == "Every day"


def test_rows_are_added_copied_and_taken_out(window: FleetWindow) -> None:
    """A driver takes the shifts along; what shifts need stays, and the sentence says why."""
    store = Store(window, FLEET)
    window.panes[DRIVERS].add_asked.emit()
    assert store.fleet.drivers[3].name == "New driver"
    window.panes[DRIVERS].removal_asked.emit(0)
    assert [p.id for p in store.fleet.patterns] == ["s2", "s3"]
    window.panes[VEHICLES].removal_asked.emit(1)
    assert len(store.fleet.vehicles) == 3
    assert window.status.sentence.text() == "Shifts that need Van 2: 1. Choose something else for them first."
    window.panes[VEHICLES].removal_asked.emit(0)
    assert [v.id for v in store.fleet.vehicles] == ["v2", "v3"]
    window.panes[VEHICLES].copy_asked.emit(0)
    assert [v.name for v in store.fleet.vehicles] == ["Van 2", "Van 2 2", "Van 3"]


def test_buttons_of_a_row_need_a_row(window: FleetWindow) -> None:
    """And a depot can be set on the map as soon as it is stored."""
    Store(window, FLEET)
    asked: list[str] = []
    window.pin_asked.connect(asked.append)
    pane = window.panes[DEPOTS]
    pin = _button(pane, "Set on map")
    assert not pin.isEnabled()
    window.tabs.setCurrentIndex(2)
    pane.go_to(1, 0)
    assert pin.isEnabled()
    pin.click()
    assert asked == ["far"]
    assert _cell(window, DEPOTS, 1, "place").data() == "Not found yet"


def test_names_of_rows_stay_when_their_column_is_scrolled_away(window: FleetWindow) -> None:
    """Whose height is it? Once the column with the names is in sight again they do not stand twice."""
    Store(window, FLEET)
    window.tabs.setCurrentIndex(1)
    view = window.panes[VEHICLES].view
    names, bar = view.verticalHeader(), view.horizontalScrollBar()
    assert not names.isVisible()
    bar.setValue(bar.maximum())
    assert names.isVisible()
    assert names.model().headerData(0, Qt.Orientation.Vertical) == FLEET.vehicles[0].name
    _type(window, VEHICLES, 0, "name", "Big one")
    assert names.model().headerData(0, Qt.Orientation.Vertical) == "Big one"
    bar.setValue(0)
    assert not names.isVisible()


def test_weekdays_are_dealt_out_and_copied(window: FleetWindow) -> None:
    """From the menu: a shift of its own for each day, and the other workdays like one of them."""
    store = Store(window, FLEET)
    window.panes[SHIFTS].go_to(0, 1)
    menu = _button(window.panes[SHIFTS], "Weekdays").menu()  # type: ignore[attr-defined]
    menu.aboutToShow.emit()
    first, *others = [action for action in menu.actions() if not action.isSeparator()]
    assert [a.text() for a in others][:2] == ["Mon–Fri like Monday", "Mon–Fri like Tuesday"]
    first.trigger()
    assert [p.id for p in store.fleet.patterns][:5] == ["s1", "s1-tue", "s1-wed", "s1-thu", "s1-fri"]
    others[0].trigger()
    assert [(p.id, set(p.weekdays)) for p in store.fleet.patterns] == [
        ("s1", set(MON_FRI)),
        ("s2", set()),
        ("s3", {5, 6}),
    ]


def test_an_empty_fleet_offers_a_beginning(qtbot: QtBot, window: FleetWindow) -> None:
    """Import, a template, or one of each to be filled in, which is sound at once."""
    store = Store(window, Fleet())
    with qtbot.waitSignal(window.import_asked):
        _visible(window, "Import fleet…").click()
    with qtbot.waitSignal(window.template_asked):
        _visible(window, "Save a template…").click()
    _visible(window, "Fill in by hand").click()
    fleet = store.fleet
    assert [len(some) for some in (fleet.depots, fleet.vehicles, fleet.drivers, fleet.patterns)] == [1, 1, 1, 1]
    assert len(store.steps) == 1


def _visible(window: FleetWindow, text: str) -> QPushButton:
    return next(b for b in window.findChildren(QPushButton) if b.text() == text and b.isVisible())


def test_hostile_names_are_shown_as_they_stand(window: FleetWindow) -> None:
    """In cells as plain text, in tool tips with their markup made harmless."""
    Store(window, FLEET)
    cell = _cell(window, DRIVERS, 1, "name")
    assert cell.data() == HOSTILE
    assert "<img" not in cell.data(ROLE.ToolTipRole)
    assert all(
        label.textFormat() == Qt.TextFormat.PlainText for label in window.status.findChildren(QLabel) if label.text()
    )


def test_undo_and_redo_are_asked_for_from_this_window(qtbot: QtBot, window: FleetWindow) -> None:
    """The keys of the main window work here too."""
    Store(window, FLEET)
    window.panes[DRIVERS].view.setFocus()
    with qtbot.waitSignal(window.undo_asked):
        QTest.keySequence(window.panes[DRIVERS].view, "Ctrl+Z")


@pytest.mark.parametrize("key", ["Escape", "Ctrl+W"])
def test_the_keyboard_closes_the_window(qtbot: QtBot, window: FleetWindow, key: str) -> None:
    """Escape ends first what is typed in a cell."""
    Store(window, FLEET)
    view = window.panes[DRIVERS].view
    no, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    press, held = {"Escape": (Qt.Key.Key_Escape, no), "Ctrl+W": (Qt.Key.Key_W, control)}[key]
    window.activateWindow()
    qtbot.waitActive(window)
    window.panes[DRIVERS].go_to(0, 0)
    QTest.keyClick(view, Qt.Key.Key_Return)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert window.isVisible()
    QTest.keyClick(view, press, held)
    assert not window.isVisible()


def test_undo_takes_back_first_what_is_not_kept_yet(window: FleetWindow) -> None:
    """Edit by edit, also giving up; only then steps of the history are asked for."""
    store = Store(window, FLEET)
    asked: list[bool] = []
    window.undo_asked.connect(lambda: asked.append(True))
    _type(window, SHIFTS, 0, "to", "late")
    _type(window, DRIVERS, 0, "name", "Zoe")
    window.status.revert.click()
    for to, name in (("late", "Zoe"), ("late", "Anna"), ("16:00", "Anna")):
        window.undo()
        assert (_cell(window, SHIFTS, 0, "to").data(), _cell(window, DRIVERS, 0, "name").data()) == (to, name)
    assert asked == []
    window.undo()
    assert asked == [True]
    assert store.steps == []


def test_every_control_has_a_name_and_every_column_a_title(window: FleetWindow) -> None:
    """For those who hear the window instead of seeing it."""
    Store(window, FLEET)
    for button in (*window.findChildren(QPushButton), *window.findChildren(QToolButton)):
        if button.isVisible():
            assert button.text() or button.accessibleName()
    for pane in window.panes.values():
        assert pane.view.accessibleName()
    assert all(column_title(column.key) != column.key for some in COLUMNS.values() for column in some)


def test_the_look_changes_while_the_window_is_open(window: FleetWindow, look: Theme) -> None:
    """Marks and icons follow."""
    Store(window, FLEET)
    _type(window, SHIFTS, 0, "to", "x")
    before = _cell(window, SHIFTS, 0, "to").data(ROLE.ForegroundRole).name()
    look.wear("dark")
    assert _cell(window, SHIFTS, 0, "to").data(ROLE.ForegroundRole).name() != before
    look.wear("light")
