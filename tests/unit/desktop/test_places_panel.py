"""The panel of places: what it asks about, what it tells the map and the desk, and how it goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.addresses import Address, Doubt, Source
from dispatcher.desktop.places_lines import LinesModel
from dispatcher.desktop.places_panel import PlacesPanel
from dispatcher.desktop.places_view import Show
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.model.plan import TaskRef
from dispatcher.model.problem import Problem

HERE, THERE, AWAY = Location(60.17, 24.94), Location(60.2, 25.0), Location(60.25, 24.9)
HOSTILE = "<img src=x onerror=alert(1)> {{7*191}} {0} C:\\users"
FIRST = Candidate("Bay Street 2, 00100 Town", THERE, 0.81, Precision.ADDRESS)
SECOND = Candidate("Bay Street, 00100 Town", AWAY, 0.62, Precision.STREET)


def _address(
    name: str, location: Location | None = None, source: str = "", orders: int = 1, far: bool = False
) -> Address:
    tasks = tuple(TaskRef(f"{name} {n}", TaskKind.DELIVERY) for n in range(1, orders + 1))
    problems = (Problem("place-far-from-road", "The place lies 300 m from the nearest road.", "Check it."),)
    doubt = None if location else Doubt.DIFFERS
    found = (FIRST, SECOND)
    return Address((name, location), name, (), tasks, (), location, source, doubt, "", found, problems if far else ())


ONE, TWO, THREE = (_address(name) for name in ("Bay Strett 2", "Bay Streed 2", "Bay Sreet 2"))
SURE = _address("Bay Street 1", HERE, Source.GEOCODED, far=True)
PINNED = _address("Bay Street 9", HERE, Source.PIN, orders=2)


class Ear(QObject):
    """Writes down what the panel says."""

    def __init__(self, panel: PlacesPanel) -> None:
        super().__init__(panel)
        self.said: list[tuple[Any, ...]] = []
        for name in (
            "counted", "candidates_shown", "pin_asked", "pin_ended", "chosen", "pin_set", "order_pin_set", "forgotten",
            "searched",
        ):  # fmt: skip
            signal: SignalInstance = getattr(panel, name)
            signal.connect(lambda *args, name=name: self.said.append((name, *args)))

    def of(self, *names: str) -> list[tuple[Any, ...]]:
        """What was said of these, and forgotten."""
        said = [each for each in self.said if each[0] in names]
        self.said.clear()
        return said


@pytest.fixture
def panel(qtbot: QtBot, theme: Callable[[], Theme]) -> PlacesPanel:
    """Three unsure addresses, a sure one far from a road, and a pinned one of two orders; on the screen."""
    made = PlacesPanel(theme(), Selection())
    qtbot.addWidget(made)
    made.resize(420, 800)
    made.show()
    made.set_seen(True)
    made.show_places((SURE, ONE, TWO, THREE, PINNED))
    return made


@pytest.fixture
def ear(panel: PlacesPanel) -> Ear:
    """Listens to the panel."""
    return Ear(panel)


def _texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_the_rows_keep_every_rule_of_qt() -> None:
    """Filled, refilled and emptied under Qt's own watch."""
    model = LinesModel()
    watch = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    from dispatcher.desktop.places_lines import Line

    for _ in range(2):
        model.show([Line("A", "title", "detail"), Line("map-pin", HOSTILE, "", is_icon=True)])
        assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "A, title, detail"
        assert "<img" not in model.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert model.index(1, 0).data() == HOSTILE
        model.show([])
    assert watch


def test_unsure_addresses_come_first_and_are_counted(panel: PlacesPanel, ear: Ear) -> None:
    """The first is asked about at once; the buttons count what each of them shows."""
    panel.show_places((SURE, ONE, TWO, THREE, PINNED))
    assert ear.of("counted") == [("counted", 3)]
    assert [button.text() for button in panel.segments.buttons.values()] == [
        "Unsure 3",
        "All 5",
        "By hand 1",
        "In doubt 1",
    ]
    assert [line.title for line in panel.list.lines.lines] == ["Bay Strett 2", "Bay Streed 2", "Bay Sreet 2"]
    assert "Bay Strett 2" in _texts(panel.detail)
    panel.segments.buttons[Show.FAR].click()
    assert [line.title for line in panel.list.lines.lines] == ["Bay Street 1"]
    assert "300 m from the nearest road" in _texts(panel.detail)


def test_candidates_say_how_sure_they_are_and_what_differs(panel: PlacesPanel) -> None:
    """In words, with letters that the map shows too."""
    lines = panel.detail.candidates.lines.lines
    assert [(line.mark, line.title) for line in lines] == [("A", FIRST.label), ("B", SECOND.label)]
    assert lines[0].detail == "Likely (81 %) · street written “Bay Street”"
    assert lines[1].detail == "Possible (62 %) · without number 2 · street written “Bay Street”"


def test_enter_accepts_and_the_next_one_follows(qtbot: QtBot, panel: PlacesPanel, ear: Ear) -> None:
    """Again and again, without waiting for the day file; then nothing is left to ask."""
    for _ in range(3):
        QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert ear.of("chosen") == [("chosen", each.address, FIRST) for each in (ONE, TWO, THREE)]
    assert "Every address is sure." in _texts(panel)
    sure = [_address(each.address, THERE, Source.PIN) for each in (ONE, TWO, THREE)]
    panel.show_places((SURE, *sure, PINNED))
    assert ear.of("counted") == [("counted", 0)]
    assert "Every address is sure." in _texts(panel)


def test_a_decision_that_was_refused_is_asked_again(qtbot: QtBot, panel: PlacesPanel) -> None:
    """The day file is right, whatever the panel has hoped."""
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    assert len(panel.list.lines.lines) == 2
    panel.show_places((SURE, ONE, TWO, THREE, PINNED))
    assert len(panel.list.lines.lines) == 3
    assert "Bay Streed 2" in _texts(panel.detail)


def test_the_map_shows_candidates_while_the_panel_is_seen(panel: PlacesPanel, ear: Ear) -> None:
    """A click on one of them makes it the current one; a panel out of sight leaves nothing behind."""
    panel.list.setCurrentIndex(panel.list.lines.index(1, 0))
    shown = [("A", THERE, FIRST.label, "A"), ("B", AWAY, SECOND.label, "B")]
    assert ear.of("candidates_shown") == [("candidates_shown", shown)]
    panel.candidate_chosen("B")
    assert panel.detail.take.text() == "Accept B"
    panel.candidate_chosen("Z")
    panel.candidate_chosen("")
    panel.detail.take.click()
    assert ear.of("chosen") == [("chosen", TWO.address, SECOND)]
    panel.detail.ask_pin()
    panel.set_seen(False)
    assert ear.of("candidates_shown", "pin_ended") == [("pin_ended",), ("candidates_shown", [])]
    panel.show_places((ONE,))
    assert ear.of("candidates_shown") == []


def test_a_pin_is_dragged_and_confirmed(panel: PlacesPanel, ear: Ear) -> None:
    """It begins at the current candidate; only what is confirmed counts."""
    panel.detail.pin.click()
    panel.pinned(*AWAY)
    panel.detail.card.confirm.click()
    assert ear.of("pin_asked", "pin_ended", "pin_set") == [
        ("pin_asked", THERE),
        ("pin_ended",),
        ("pin_set", ONE.address, AWAY),
    ]
    panel.detail.pin.click()
    panel.detail.card.cancel.click()
    panel.pinned(*AWAY)
    assert ear.of("pin_set", "pin_ended") == [("pin_ended",)]


def test_escape_and_another_address_put_the_pin_away(qtbot: QtBot, panel: PlacesPanel, ear: Ear) -> None:
    """Nothing is decided by looking elsewhere."""
    panel.detail.pin.click()
    QTest.keyClick(panel.detail, Qt.Key.Key_Escape)
    panel.detail.pin.click()
    panel.list.setCurrentIndex(panel.list.lines.index(2, 0))
    assert ear.of("pin_set", "pin_ended") == [("pin_ended",), ("pin_ended",)]


def test_a_pin_without_any_candidate_begins_anywhere(panel: PlacesPanel, ear: Ear) -> None:
    """It cannot be confirmed before it lies somewhere."""
    lost = Address(("x", None), "Nowhere 1", (), ONE.tasks, (), None, "", Doubt.NOT_FOUND, "", ())
    panel.show_places((lost,))
    assert not panel.detail.take.isEnabled()
    panel.detail.pin.click()
    assert ear.of("pin_asked") == [("pin_asked", None)]
    assert not panel.detail.card.confirm.isEnabled()
    panel.pinned(*HERE)
    panel.detail.card.confirm.click()
    assert ear.of("pin_set") == [("pin_set", "Nowhere 1", HERE)]


def test_searching_is_live_and_old_answers_are_passed_over(qtbot: QtBot, panel: PlacesPanel, ear: Ear) -> None:
    """After a short pause, or at once with Enter; Enter on what was found takes it."""
    with qtbot.waitSignal(panel.searched, timeout=2000):
        QTest.keyClicks(panel.detail.search, "yard")
    QTest.keyClicks(panel.detail.search, " road")
    panel.show_found("yard", (SECOND,))
    assert len(panel.detail.options) == 2
    QTest.keyClick(panel.detail.search, Qt.Key.Key_Return)
    assert ear.of("searched", "chosen") == [("searched", "yard"), ("searched", "yard road")]
    found = Candidate("Yard Road 1", AWAY, 0.97, Precision.ADDRESS)
    panel.show_found("yard road", (found,))
    QTest.keyClick(panel.detail.search, Qt.Key.Key_Return)
    assert ear.of("chosen") == [("chosen", ONE.address, found)]
    assert panel.detail.search.text() == ""


def test_a_search_that_finds_nothing_says_so(panel: PlacesPanel) -> None:
    """And cannot be accepted; emptying the line brings the candidates back."""
    panel.detail.search.setText("atlantis")
    panel.show_found("atlantis", ())
    assert "Nothing found for “atlantis”." in _texts(panel.detail)
    assert not panel.detail.take.isEnabled()
    panel.detail.search.clear()
    assert len(panel.detail.options) == 2


def test_coordinates_are_taken_as_they_are(qtbot: QtBot, panel: PlacesPanel, ear: Ear) -> None:
    """Typed or pasted, nothing is searched for, and Enter takes them."""
    panel.detail.search.setText("60.25, 24.9")
    qtbot.wait(300)
    QTest.keyClick(panel.detail.search, Qt.Key.Key_Return)
    assert ear.of("pin_set", "searched") == [("pin_set", ONE.address, AWAY)]


def test_one_order_of_an_address_can_be_set_alone(panel: PlacesPanel, ear: Ear) -> None:
    """Where an address has several; what was set by hand can be forgotten."""
    panel.segments.buttons[Show.PINNED].click()
    scope = panel.detail._scope
    assert [scope.itemText(n) for n in range(scope.count())] == [
        "For every order of this address",
        "For order Bay Street 9 1 alone",
        "For order Bay Street 9 2 alone",
    ]
    scope.setCurrentIndex(2)
    panel.detail.candidates.choose(1)
    panel.detail._refresh_buttons()
    panel.detail.take.click()
    panel.detail.forget.click()
    assert ear.of("chosen", "order_pin_set", "forgotten") == [
        ("order_pin_set", "Bay Street 9 2", TaskKind.DELIVERY, THERE),
        ("forgotten", "Bay Street 9"),
    ]


def test_an_order_without_an_address_is_set_by_itself(panel: PlacesPanel, ear: Ear) -> None:
    """There is no address to remember its place for."""
    ref = TaskRef("A5", TaskKind.PICKUP)
    panel.show_places((Address(("A5 pickup", HERE), "", (), (ref,), (), HERE, Source.GIVEN, None, "", ()),))
    panel.segments.buttons[Show.ALL].click()
    assert "Order A5, coordinates only" in _texts(panel.detail)
    panel.detail.search.setText("60.25; 24.9")
    panel.detail.take.click()
    assert ear.of("order_pin_set", "pin_set") == [("order_pin_set", "A5", TaskKind.PICKUP, AWAY)]


def test_what_is_chosen_here_is_chosen_everywhere_and_back(panel: PlacesPanel) -> None:
    """A click on a row chooses its orders; an order chosen elsewhere brings its address, if it is listed."""
    panel.list.setCurrentIndex(panel.list.lines.index(1, 0))
    assert panel._selection.orders == ("Bay Streed 2 1",)
    panel._selection.choose(["Bay Sreet 2 1"])
    assert panel.list.current() == 2
    panel._selection.choose(["Bay Street 1 1"])
    assert panel.list.current() == 2


def test_hostile_texts_are_shown_as_they_stand(panel: PlacesPanel) -> None:
    """In labels, which might take them for HTML, and as format strings."""
    candidate = Candidate(HOSTILE, THERE, 0.7, Precision.POI)
    panel.show_places(
        (Address((HOSTILE, None), HOSTILE, (HOSTILE,), ONE.tasks, (), None, "", Doubt.NAME, "", (candidate,)),)
    )
    assert HOSTILE in _texts(panel.detail)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in panel.detail.findChildren(QLabel))
    panel.grab()


def test_the_filter_finds_and_says_when_it_finds_nothing(panel: PlacesPanel) -> None:
    """In what is shown."""
    panel.filter.setText("sreet")
    assert [line.title for line in panel.list.lines.lines] == ["Bay Sreet 2"]
    panel.filter.setText("nobody")
    assert "Nothing matches" in _texts(panel)
    panel.filter.clear()
    panel.show_places(())
    assert "No addresses yet" in _texts(panel)


def test_nothing_is_squeezed_in_a_small_panel(qtbot: QtBot, theme: Callable[[], Theme]) -> None:
    """A narrow and low one asks for the height that its texts need, and its buttons go on in a next line."""
    panel = PlacesPanel(theme(), Selection())
    qtbot.addWidget(panel)
    panel.show_places((_address("A rather long address line that takes several lines, 00100 Town"), ONE))
    panel.resize(260, 900)
    panel.show()
    qtbot.waitExposed(panel)
    qtbot.waitUntil(lambda: panel.detail.height() >= panel.detail.minimumSizeHint().height())
    assert panel.minimumSizeHint().width() <= 260
    for widget in panel.detail.findChildren(QWidget):
        if widget.isVisibleTo(panel) and isinstance(widget, QLabel):
            assert widget.height() >= widget.heightForWidth(widget.width())
    for button in panel.segments.buttons.values():
        assert button.width() >= button.sizeHint().width()
        assert button.geometry().right() < panel.width()
    assert panel.detail.minimumSizeHint().height() < panel.heightForWidth(260) < panel.sizeHint().height()
