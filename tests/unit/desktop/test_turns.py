"""Things to show, one in each turn of the window's loop."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from dispatcher.desktop.turns import Turns


def test_each_thing_is_done_in_a_turn_of_its_own_and_only_the_newest_of_a_name(qtbot: QtBot) -> None:
    """In the sequence in which their names were first heard; a timer is heard in between."""
    owner, done = QObject(), list[str]()
    turns, timer = Turns(owner), QTimer(owner, interval=0)
    timer.timeout.connect(lambda: done.append("tick"))
    timer.start()
    for name, what in (("map", "old map"), ("board", "board"), ("map", "new map")):
        turns.give(name, partial(done.append, what))
    qtbot.waitUntil(lambda: "board" in done, timeout=1000)
    assert [what for what in done if what != "tick"] == ["new map", "board"]
    assert "tick" in done[done.index("new map") : done.index("board")]


def test_what_waits_can_be_done_at_once_or_forgotten(qtbot: QtBot) -> None:
    """What is given while the rest is finished is done with it; nothing is done twice."""
    owner, done = QObject(), list[str]()
    turns = Turns(owner)
    turns.give("first", lambda: turns.give("second", lambda: done.append("second")))
    turns.finish()
    assert done == ["second"]
    turns.give("third", lambda: done.append("third"))
    turns.forget()
    qtbot.wait(20)
    assert done == ["second"]
