"""The inspector: what is chosen in words, typed changes checked before they are sent, answers that come late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from dispatcher.desk.editing import LockKind
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.lock_price import Locked, LockPrice
from dispatcher.desk.moves import Move
from dispatcher.desk.order_editing import OrderEdit
from dispatcher.desk.order_history import OrderStep, Was
from dispatcher.desk.results import Alternative, Alternatives, Here, Marginal, Planned, Remedy, RemedyKind
from dispatcher.desktop import languages
from dispatcher.desktop.drawn import orders_known
from dispatcher.desktop.inspector_panel import InspectorPanel
from dispatcher.desktop.inspector_parts import FactList, Offer
from dispatcher.desktop.inspector_view import Fact
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import RoadSource
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.plan import Route
from dispatcher.model.schedule import judge
from dispatcher.model.violation import Rule, Violation
from tests.unit.desktop.conftest import HOSTILE

type Heard = list[tuple[object, ...]]


class Scene:
    """A panel on the planned day of the desktop's tests, and what it said."""

    def __init__(self, panel: InspectorPanel, selection: Selection) -> None:
        self.panel, self.selection = panel, selection
        self.heard: dict[str, Heard] = {}
        for name in ("alternatives_asked", "remedies_asked", "history_asked", "edited", "remedy_applied", "move_asked"):
            self._listen(name)
        for name in ("lock_asked", "route_lock_asked", "delete_asked", "shown_on_map", "place_asked"):
            self._listen(name)

    def _listen(self, name: str) -> None:
        heard = self.heard[name] = []
        getattr(self.panel, name).connect(lambda *said: heard.append(said))

    @property
    def texts(self) -> str:
        """Everything that can be read."""
        QApplication.processEvents()  # what was laid out is shown
        labels = [w.text() for w in self.panel.findChildren(QLabel) if w.isVisibleTo(self.panel)]
        return "\n".join(labels).replace("\u200b", "")

    def press(self, text: str, number: int = 0) -> None:
        """Click the button of that text or accessible name."""
        QApplication.processEvents()
        shown = [b for b in self.panel.findChildren(QPushButton) if b.isVisibleTo(self.panel)]
        [b for b in shown if text in (b.text(), b.accessibleName())][number].click()

    def field(self, name: str, kind: TaskKind | None = TaskKind.DELIVERY) -> QLineEdit:
        """What that field is typed into."""
        editor = self.panel.form.fields[kind, name].editor
        assert isinstance(editor, QLineEdit)
        return editor


@pytest.fixture
def scene(
    qapp: QApplication, theme: Callable[[], Theme], planned: Planned, orders: tuple[Order, ...], fleet: Fleet
) -> Iterator[Scene]:
    """The panel on the planned day; it is gone after the test, whatever it held."""
    selection = Selection()
    panel = InspectorPanel(theme(), selection)
    panel.resize(380, 900)
    panel.show()
    panel.show_day(planned, lanes_of(planned), orders_known(planned, orders), fleet)
    yield Scene(panel, selection)
    panel.close()
    panel.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def type_into(editor: QWidget, text: str) -> None:
    editor.setFocus()
    assert isinstance(editor, QLineEdit | QPlainTextEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)


def test_nothing_chosen_is_the_day(scene: Scene) -> None:
    """Its sums, with what needs a look."""
    assert "Mon" in scene.texts
    assert "Not planned\n2" in scene.texts
    assert "Late stops\n1" in scene.texts


def test_the_day_says_who_gave_the_driving_times(
    scene: Scene, planned: Planned, orders: tuple[Order, ...], fleet: Fleet
) -> None:
    """Engine and region, or the online service alone; an estimate is called so."""
    assert "Travel times\nestimated" in scene.texts
    known = replace(planned, day=replace(planned.day, travel=replace(planned.day.travel, estimated=False)))
    scene.panel.show_day(
        known, lanes_of(known), orders_known(known, orders), fleet, RoadSource("Valhalla", "liechtenstein")
    )
    assert "Travel times\nValhalla, region liechtenstein" in scene.texts
    scene.panel.show_day(known, lanes_of(known), orders_known(known, orders), fleet, RoadSource("TomTom"))
    assert "Travel times\nTomTom" in scene.texts


def test_a_planned_order_tells_its_stop(scene: Scene) -> None:
    """Driver, times, and the rule that it breaks in words."""
    scene.selection.choose(["A-2"])
    assert "Customer 2" in scene.texts
    assert "Anna · Van 1" in scene.texts
    assert "Stop 2" in scene.texts
    assert "min late" in scene.texts


def test_a_left_out_order_tells_why(scene: Scene) -> None:
    """The verdict first, then what holds for all shifts."""
    scene.selection.choose(["A-3"])
    assert "No driver could serve it, not even alone." in scene.texts
    assert scene.texts.index("even alone.") < scene.texts.index("No road leads there.")
    assert scene.texts.index("No road leads there.") < scene.texts.index("Van 1 is full.")
    assert "Trying…" in scene.texts


def test_several_orders_are_summed(scene: Scene) -> None:
    """Loads and who serves them; and what can be done with all at once."""
    scene.selection.choose(["A-1", "A-2", "A-3"])
    assert "3 orders" in scene.texts
    assert "37.5 kg" in scene.texts
    scene.press("Take out")
    scene.press("Lock")
    scene.press("Delete")
    assert scene.heard["move_asked"] == [(Move(("A-1", "A-2"), None),)]
    assert scene.heard["lock_asked"] == [(("A-1", "A-2"), LockKind.DRIVER)]
    assert scene.heard["delete_asked"] == [(("A-1", "A-2", "A-3"),)]


def test_a_route_tells_its_figures_and_breaches(scene: Scene) -> None:
    """Whose stop breaks which rule stands on top."""
    scene.selection.choose(["A-1", "A-2"], "S1")
    assert "late at Customer 2" in scene.texts
    assert "Fullest, kg\n25 kg" in scene.texts
    scene.press("Lock the route")
    assert scene.heard["route_lock_asked"] == [("S1", True)]


def test_hostile_texts_are_shown_as_they_are(scene: Scene) -> None:
    """Nothing of them is markup, and endless words do not make the panel wider."""
    before = scene.panel.minimumSizeHint().width()
    scene.selection.choose(["A-4"])
    assert HOSTILE in scene.texts
    assert all(
        label.textFormat() is not Qt.TextFormat.AutoText or not label.text()
        for label in scene.panel.findChildren(QLabel)
        if "<" in label.text()
    )
    long = replace(scene.panel._stand.orders["A-4"], fields={"x" * 5000: "y" * 5000})  # type: ignore[union-attr]
    stand = scene.panel._stand
    assert stand is not None
    scene.panel.show_day(stand.planned, stand.lanes, orders_known(stand.planned, [long]), stand.fleet)
    assert scene.panel.minimumSizeHint().width() <= max(before, 380)


def test_what_is_typed_is_sent_on_enter(scene: Scene) -> None:
    """One field, once; leaving the field afterwards says nothing more."""
    scene.selection.choose(["A-1"])
    type_into(scene.field("windows"), "8-10")
    QTest.keyClick(scene.field("windows"), Qt.Key.Key_Return)
    scene.field("phone").setFocus()
    assert scene.heard["edited"] == [("A-1", OrderEdit(task=TaskKind.DELIVERY, windows="8-10"))]


def test_what_is_typed_is_sent_when_the_field_is_left(scene: Scene) -> None:
    """Also when something else is chosen meanwhile: it belongs to the order that it was typed for."""
    scene.selection.choose(["A-1"])
    note = scene.panel.form.fields[TaskKind.DELIVERY, "note"].editor
    type_into(note, "ring twice")
    scene.field("service_s").setFocus()
    type_into(scene.field("service_s"), "7")
    scene.selection.choose(["A-2"])
    assert scene.heard["edited"] == [
        ("A-1", OrderEdit(task=TaskKind.DELIVERY, note="ring twice")),
        ("A-1", OrderEdit(task=TaskKind.DELIVERY, service_s=420)),
    ]
    assert scene.field("service_s").text() == "5"


@pytest.mark.parametrize(
    ("name", "kind", "typed", "why"),
    [
        ("windows", TaskKind.DELIVERY, "10-8", "ends before it begins"),
        ("windows", TaskKind.DELIVERY, "soon", "is no time window"),
        ("load", None, "many", "is no load"),
        ("priority", None, "101", "Give a number from 0 to 100."),
        ("allowed_drivers", None, "Zoe", "The fleet has no driver “Zoe”."),
        ("address", TaskKind.DELIVERY, " ", "has to have an address"),
    ],
)
def test_a_bad_value_is_marked_and_not_sent(
    scene: Scene, name: str, kind: TaskKind | None, typed: str, why: str
) -> None:
    """With its reason beneath it and for screen readers; Esc takes it back."""
    scene.selection.choose(["A-1"])
    editor = scene.field(name, kind)
    before = editor.text()
    type_into(editor, typed)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert scene.heard["edited"] == []
    assert why in scene.panel.form.fields[kind, name].error.replace("\u200b", "")
    assert why in editor.accessibleDescription()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert (editor.text(), scene.panel.form.fields[kind, name].error) == (before, "")


def test_a_new_day_does_not_overwrite_what_is_being_typed(
    scene: Scene, planned: Planned, orders: tuple[Order, ...], fleet: Fleet
) -> None:
    """Other fields follow the day; nobody loses half a sentence because a colleague's step came in."""
    scene.selection.choose(["A-1"])
    type_into(scene.field("name"), "half a na")
    changed = orders[0].with_tasks(lambda task: replace(task, phone="+358"))
    day = replace(planned.day, orders={**planned.day.orders, "A-1": changed})
    now = replace(planned, day=day)
    scene.panel.show_day(now, lanes_of(now), orders_known(now, [changed]), fleet)
    assert (scene.field("phone").text(), scene.field("name").text()) == ("+358", "half a na")
    assert scene.heard["edited"] == []
    QTest.keyClick(scene.field("name"), Qt.Key.Key_Escape)
    assert scene.field("name").text() == "Customer 1"


def test_questions_are_asked_when_the_choice_stands_still(scene: Scene, qtbot: QtBot) -> None:
    """Running over a list asks for the last one alone; what is folded is asked for when it opens."""
    for order_id in ("A-1", "A-2", "A-3", "A-1"):
        scene.selection.choose([order_id])
    qtbot.waitUntil(lambda: bool(scene.heard["alternatives_asked"]))
    assert scene.heard["alternatives_asked"] == [("A-1",)]
    assert (scene.heard["remedies_asked"], scene.heard["history_asked"]) == ([], [])
    scene.panel.answers.history.heading.click()
    qtbot.waitUntil(lambda: scene.heard["history_asked"] == [("A-1",)])
    assert len(scene.heard["alternatives_asked"]) == 1


def test_alternatives_come_with_price_or_rule(scene: Scene) -> None:
    """Why here, what others would cost, and a button that moves it there."""
    scene.selection.choose(["A-1"])
    rule = Violation(Rule.LOAD, 4000, "", "weight")
    others = (
        Alternative("S1", 420, 3100, 720, Route("S1")),
        Alternative("S9", -20, 0, -60, Route("S9"), (rule, Violation(Rule.LATE, 61, "A-2"))),
    )
    scene.panel.show_alternatives("A-1", Alternatives("A-1", Here("S1", 300, 600, 360, 1, 3), others))
    assert "With Anna it costs 3.00: 0.6 km and 6 min." in scene.texts
    assert "None of the 2 other drivers who could take it is cheaper." in scene.texts
    assert "+4.20 · +3.1 km · +12 min" in scene.texts
    assert "4 kg too much; 2 min late at Customer 2" in scene.texts
    scene.press("Move to Anna")
    assert scene.heard["move_asked"] == [(Move(("A-1",), "S1"),)]


def test_what_a_stop_costs_the_day_comes_below(scene: Scene) -> None:
    """With what that is made of, and marked when it is estimated; an answer for another order is passed over."""
    scene.selection.choose(["A-1"])
    scene.panel.show_alternatives("A-1", Alternatives("A-1", Here("S1", 300, 600, 360, 1, 1), ()))
    stop = Marginal("A-1", "S1", 300, 120, ("A-3",), 80, 600, 360, is_estimated=False)
    scene.panel.show_marginal("A-2", replace(stop, detour=99_900))
    scene.panel.show_marginal("A-1", stop)
    assert "It costs the day 5.00." in scene.texts
    assert "1.20 of that since the rest of the route could be driven in a better sequence." in scene.texts
    assert "0.80 of that since its place would let in: Customer 3." in scene.texts
    assert "999" not in scene.texts
    scene.panel.show_marginal("A-1", replace(stop, is_estimated=True))
    assert "It costs the day about 5.00 (estimated)." in scene.texts


def test_two_changes_are_told_in_one_line(scene: Scene) -> None:
    """Each in its words, with one price and one button."""
    scene.selection.choose(["A-3"])
    also = Remedy(RemedyKind.INSTEAD, "A-3", 0, "S1", other_id="A-1")
    pair = Remedy(RemedyKind.SHIFT_LATER, "A-3", 250, "S1", 900, also=also)
    scene.panel.show_remedies("A-3", (pair,))
    assert "Let Anna work 15 min longer that day. Leave out Customer 1 instead: Anna has room then." in scene.texts
    assert "+2.50" in scene.texts


def test_late_answers_for_something_else_are_passed_over(scene: Scene) -> None:
    """What is shown is about what is chosen."""
    scene.selection.choose(["A-1"])
    scene.selection.choose(["A-2"])
    scene.panel.show_alternatives("A-1", Alternatives("A-1", Here("S1", 12300, 0, 0, 1, 1), ()))
    scene.panel.show_remedies("A-1", [Remedy(RemedyKind.PLACE, "A-1")])
    assert "123.00" not in scene.texts
    assert "Set its place" not in scene.texts


def test_remedies_come_with_price_and_button(scene: Scene, orders: tuple[Order, ...]) -> None:
    """Applying one says which; a place has to be set by a person."""
    scene.selection.choose(["A-3"])
    wider = Remedy(RemedyKind.WINDOW_LATER, "A-3", 250, "S1", 900, TaskKind.DELIVERY, order=orders[1])
    scene.panel.show_remedies("A-3", (wider, Remedy(RemedyKind.PLACE, "A-3")))
    assert "Close its window 15 min later: Anna can make that." in scene.texts
    assert "The window is then 08:00–08:01." in scene.texts
    assert "+2.50" in scene.texts
    scene.press("Apply")
    scene.press("Apply: Close its window 15 min later: Anna can make that.")
    scene.press("Set place")
    assert scene.heard["remedy_applied"] == [(wider,), (wider,)]
    assert scene.heard["place_asked"] == [("A-3",)]


@pytest.mark.parametrize("kind", list(RemedyKind))
def test_every_kind_of_remedy_has_its_words(scene: Scene, kind: RemedyKind) -> None:
    """No placeholder is left open, also with braces in names."""
    scene.selection.choose(["A-3"])
    remedy = Remedy(kind, "A-3", 1, "S1", 60, other_id="A-4", other_shift_id="{0}", vehicle_id="{v}", names=("{cold}",))
    scene.panel.show_remedies("A-3", (remedy,))
    assert "{driver}" not in scene.texts
    assert "{span}" not in scene.texts


def test_the_history_tells_what_stood_there(scene: Scene) -> None:
    """Newest first as it came, with what was taken back marked."""
    scene.selection.choose(["A-1"])
    scene.panel.answers.history.heading.click()
    at = dt.datetime(2026, 11, 23, 6, 41, tzinfo=dt.UTC)
    steps = (OrderStep(7, at, "Changed order A-1: note.", False, (Was("note", "", "ring\ntwice"),)),)
    scene.panel.show_history("A-1", steps)
    assert "23 Nov, 08:41, taken back" in scene.texts
    assert "Note: nothing → ring twice" in scene.texts


def test_linked_orders_have_both_halves(
    scene: Scene, orders: tuple[Order, ...], fleet: Fleet, planned: Planned
) -> None:
    """Each with fields of its own."""
    pickup = Task(TaskKind.PICKUP, "Street 9", orders[0].tasks[0].location, note="ramp")
    linked = replace(orders[3], pickup=pickup)
    day = replace(planned.day, orders={**planned.day.orders, "A-4": linked})
    joined = replace(planned, day=day)
    scene.panel.show_day(joined, lanes_of(planned), orders_known(joined, [linked]), fleet)
    scene.selection.choose(["A-4"])
    type_into(scene.field("phone", TaskKind.PICKUP), "112")
    QTest.keyClick(scene.field("phone", TaskKind.PICKUP), Qt.Key.Key_Return)
    assert scene.heard["edited"] == [("A-4", OrderEdit(task=TaskKind.PICKUP, phone="112"))]


def test_everything_has_a_name_and_is_reached_by_keyboard(scene: Scene, qapp: QApplication) -> None:
    """For screen readers and for those who do without a mouse."""
    scene.selection.choose(["A-1"])
    for widget in scene.panel.findChildren(QWidget):
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            assert widget.accessibleName(), widget
        if isinstance(widget, QPushButton | QToolButton) and widget.isVisibleTo(scene.panel):
            assert widget.text()
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_the_focus_stays_in_the_panel(scene: Scene, planned: Planned, orders: tuple[Order, ...], fleet: Fleet) -> None:
    """A button that was pressed is made anew, or is gone with what it did: who uses the keyboard is still here."""
    scene.selection.choose(["A-3"])
    scene.panel.show_remedies("A-3", (Remedy(RemedyKind.ROOM, "A-3", 1, "S1"),))
    QApplication.processEvents()
    (apply,) = (b for b in scene.panel.findChildren(QPushButton) if b.text() == "Apply")
    apply.setFocus()
    scene.panel.show_day(planned, lanes_of(planned), orders_known(planned, orders), fleet)
    now = QApplication.focusWidget()
    assert now is not None
    assert scene.panel.isAncestorOf(now)
    delete = [b for b in scene.panel.findChildren(QPushButton) if b.text() == "Delete" and b.isEnabled()][-1]
    QApplication.processEvents()
    delete.setFocus()
    scene.panel.show_day(planned, lanes_of(planned), orders_known(planned, orders), fleet)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Delete"


def test_both_looks(scene: Scene, theme: Callable[[], Theme]) -> None:
    """Changing the look redraws what is shown."""
    scene.selection.choose(["A-2"])
    before = scene.texts
    theme().wear("dark")
    assert scene.texts == before


def test_conditions_are_folded_away_until_an_order_has_some(scene: Scene) -> None:
    """What is typed there is sent as a field of terms; a bad value is marked and not sent."""
    scene.selection.choose(["A-1"])
    field = scene.panel.form.fields[None, "people"]
    assert not field.isVisibleTo(scene.panel)
    (more,) = (b for b in scene.panel.form.findChildren(QToolButton) if b.text() == "More conditions")
    more.click()
    assert field.isVisibleTo(scene.panel)
    type_into(field.editor, "2")
    field.commit()
    assert scene.heard["edited"] == [("A-1", OrderEdit(terms={"people": "2"}))]
    levels = scene.panel.form.fields[None, "levels"]
    type_into(levels.editor, "high")
    levels.commit()
    assert "lift=2" in levels.error
    assert len(scene.heard["edited"]) == 1


def test_a_narrow_panel_cuts_no_button_and_no_caption(qtbot: QtBot) -> None:
    """The button of an offer goes below its words, and captions have the room that their longest word needs."""
    column = QWidget()
    qtbot.addWidget(column)
    rows = QVBoxLayout(column)
    offer = (
        Offer("Ort festlegen: Die Adresse wurde nicht sicher gefunden.")
        .price("+12,50")
        .button("Ort festlegen", "Ort dieses Auftrags festlegen", lambda: None)
    )
    facts = FactList()
    facts.show_facts([Fact("unterwegs (geschätzt)", "1 h 05 min"), Fact("Fahrzeug", "Van")])
    rows.addWidget(offer)
    rows.addWidget(facts)
    column.resize(200, 400)
    column.show()
    qtbot.waitExposed(column)
    (button,) = offer.findChildren(QPushButton)
    qtbot.waitUntil(lambda: button.geometry().top() > offer.title.geometry().bottom())
    assert button.geometry().right() < offer.width()
    caption = facts.findChildren(QLabel)[0]
    widest = max(caption.fontMetrics().horizontalAdvance(word) for word in caption.text().split())
    assert caption.width() >= widest
    column.resize(700, 400)
    qtbot.waitUntil(lambda: button.geometry().left() > offer.title.geometry().right())


def test_the_price_of_a_lock_is_asked_for_and_stays_until_the_day_changes(
    scene: Scene, planned: Planned, orders: tuple[Order, ...], fleet: Fleet
) -> None:
    """Only where there is a lock, its own or that of its route, and for a locked route; never by itself."""
    asked: list[Locked] = []
    scene.panel.lock_price_asked.connect(asked.append)
    scene.selection.choose(["A-1"])
    assert scene.panel.lock.isHidden()
    kept = with_locked_route(planned, "S1")
    scene.panel.show_day(kept, lanes_of(kept), orders_known(kept, orders), fleet)
    assert not scene.panel.lock.isHidden()
    (button,) = scene.panel.lock.findChildren(QPushButton)
    assert asked == []
    button.click()
    assert asked == [Locked(shift_id="S1")]
    scene.panel.show_lock_price(LockPrice(asked[0], 1250, 300, True, 0, False))
    said = "The lock costs the day 12.50 on average; chance alone makes up to 3.00."
    assert said in lines(scene.panel.lock)
    scene.selection.choose(["A-1"], "S1")
    assert said in lines(scene.panel.lock)
    scene.panel.show_day(kept, lanes_of(kept), orders_known(kept, orders), fleet)
    assert said in lines(scene.panel.lock)
    day = replace(kept.day, orders={**kept.day.orders, "A-1": replace(kept.day.orders["A-1"], priority=1)})
    other, changed = replace(kept, day=day), (replace(orders[0], priority=1), *orders[1:])
    scene.panel.show_day(other, lanes_of(other), orders_known(other, changed), fleet)
    assert said not in lines(scene.panel.lock)


def with_locked_route(planned: Planned, shift_id: str) -> Planned:
    """The day with one route locked."""
    routes = tuple(replace(r, locked=True) if r.shift_id == shift_id else r for r in planned.plan.routes)
    plan = replace(planned.plan, routes=routes)
    return replace(planned, plan=plan, judged=judge(planned.day, plan))


def lines(section: QWidget) -> list[str]:
    """What stands in a section."""
    QApplication.processEvents()
    return [label.text() for label in section.findChildren(QLabel) if label.isVisibleTo(section)]


@pytest.fixture(params=["de", "fr"])
def foreign(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """The window speaks a language with long words, from before the panel is made."""
    before = QLocale()
    languages.install(qapp, request.param)
    yield
    languages.install(qapp, languages.ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("foreign")
def test_everything_fits_a_narrow_panel(qtbot: QtBot, scene: Scene) -> None:
    """Fields go below each other: at 200 % on a small screen nothing of the panel lies out of sight."""
    scene.panel.resize(200, 500)
    scene.panel.show()
    for order_ids in ((), ("A-1",)):
        scene.selection.choose(order_ids)
        (body,) = scene.panel.findChildren(QWidget, "inspected")
        qtbot.waitUntil(lambda body=body: body.minimumSizeHint().width() <= 184)  # type: ignore[misc]
