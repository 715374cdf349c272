"""Panels that are made late."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desktop.late_panel import LatePanel


class Fields(QWidget):
    """Two fields; remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        layout = QVBoxLayout(self)
        self.fields = QLineEdit(), QLineEdit()
        for field in self.fields:
            layout.addWidget(field)


def test_a_panel_is_made_once_and_then_hears_the_newest_of_everything(qtbot: QtBot) -> None:
    """In the sequence in which it was told first; from then on at once."""
    made: list[Fields] = []

    def make() -> Fields:
        made.append(Fields())
        return made[-1]

    late = LatePanel(make)
    qtbot.addWidget(late.place)
    late.tell("connect", lambda panel: panel.heard.append("connect"))
    late.tell("day", lambda panel: panel.heard.append("Monday"))
    late.tell("day", lambda panel: panel.heard.append("Tuesday"))
    late.look(False)
    assert not made
    late.look(True)
    assert late.panel is made[0]
    assert late.panel.heard == ["connect", "Tuesday"]
    late.tell("day", lambda panel: panel.heard.append("Wednesday"))
    assert late.panel.heard == ["connect", "Tuesday", "Wednesday"]
    assert len(made) == 1
    assert late.place.isAncestorOf(late.panel)


def test_what_somebody_looks_at_is_made_in_turns_of_the_loop(qtbot: QtBot) -> None:
    """So that clicks and keys are heard in between; who needs it at once has it at once, with all it was told."""
    late, other = LatePanel(Fields), LatePanel(Fields)
    for each in (late, other):
        qtbot.addWidget(each.place)
        each.tell("day", lambda panel: panel.heard.append("Monday"))
        each.tell("drivers", lambda panel: panel.heard.append("Zoe"))
        each.look(True)
        assert not each.place.findChildren(Fields)
    assert late.panel.heard == ["Monday", "Zoe"]
    qtbot.waitUntil(
        lambda: bool(other.place.findChildren(Fields)) and len(other.place.findChildren(Fields)[0].heard) == 2
    )
    other.tell("day", lambda panel: panel.heard.append("Tuesday"))
    assert other.panel.heard == ["Monday", "Zoe", "Tuesday"]


def test_the_tab_key_comes_through_it_where_its_place_is(qtbot: QtBot) -> None:
    """Between what was made before and what was made after its place."""
    window, late = QWidget(), LatePanel(Fields)
    qtbot.addWidget(window)
    before, after = QLineEdit(), QLineEdit()
    layout = QVBoxLayout(window)
    for widget in (before, late.place, after):
        layout.addWidget(widget)
    window.show()
    first, second = late.panel.fields
    before.setFocus()
    sequence = [window.focusWidget()]
    for _ in range(3):
        window.focusNextPrevChild(True)
        sequence.append(window.focusWidget())
    assert sequence == [before, first, second, after]


def test_what_is_around_a_panel_stands_in_its_place(qtbot: QtBot) -> None:
    """As a scrolling area does."""
    frames: list[QWidget] = []

    def frame(panel: Fields) -> QWidget:
        around = QWidget()
        QVBoxLayout(around).addWidget(panel)
        frames.append(around)
        return around

    late = LatePanel(Fields, frame)
    qtbot.addWidget(late.place)
    assert late.panel.parentWidget() is frames[0]
    assert frames[0].parentWidget() is late.place
