"""The desk as the window uses it: what comes late, and what nobody expected."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dispatcher.desk.desk import Desk
from dispatcher.desk.mapview import MapSite
from dispatcher.desk.results import Planned
from dispatcher.desktop import commands as module
from dispatcher.desktop.commands import DayCommands
from dispatcher.desktop.jobs import Job
from dispatcher.model.problem import Stopped
from tests.town import town_in


@pytest.fixture
def commands(qtbot: QtBot) -> Iterator[DayCommands]:
    """Nothing is open yet."""
    made = DayCommands()
    yield made
    made.close()


def test_a_map_page_that_comes_late_does_not_take_the_basemap_away(
    qtbot: QtBot, commands: DayCommands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page alone is asked for while the day file is opened; the day may be there first, with its basemap."""
    town, day_is_there, opener = town_in(tmp_path, monkeypatch), threading.Event(), list[int]()
    the_days, grounds = MapSite(lambda package, name: tmp_path), list[object]()
    monkeypatch.setattr(Desk, "map_site", lambda _desk: the_days)

    def page(_folder: Path) -> bytes:
        if threading.get_ident() not in opener:
            day_is_there.wait(10)
        return b"<html></html>"

    def opening(_job: Job) -> Desk:
        opener.append(threading.get_ident())
        return town.open()

    monkeypatch.setattr(module, "kept_page", page)
    commands.grounded.connect(lambda ground: grounds.append(ground.site))
    commands.open_file(opening)
    commands.open_map()
    qtbot.waitUntil(lambda: commands.now is not None, timeout=10_000)
    commands.painted()
    day_is_there.set()
    asked = list[None]()
    commands.ask(lambda _desk: None, asked.append)
    qtbot.waitUntil(lambda: bool(asked), timeout=10_000)
    assert grounds == [the_days]


def test_travel_that_is_being_learned_is_asked_for_once(
    qtbot: QtBot, commands: DayCommands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The window of a move asks until it is there: on a long day the answers once chased each other for ever."""
    town, learned, heard = town_in(tmp_path, monkeypatch), list[set[str]](), list[frozenset[str]]()
    real = Desk.reach

    def reach(desk: Desk, planned: Planned, order_ids: Collection[str]) -> Planned:
        learned.append(set(order_ids))
        return replace(real(desk, planned, order_ids))  # the day has changed whenever travel was learned

    monkeypatch.setattr(Desk, "reach", reach)
    commands.reached.connect(lambda now: heard.append(now.reached))
    commands.open_file(lambda _job: town.open())
    qtbot.waitUntil(lambda: commands.now is not None, timeout=10_000)
    commands.painted()
    for _ in range(5):
        commands.reach(["A1"])
        commands.reach(["A1", "A2"])
    qtbot.waitUntil(lambda: len(heard) == 2, timeout=10_000)
    assert learned == [{"A1"}, {"A2"}, {"A2"}]  # the second was overtaken by the first, and asked for once more
    assert heard == [frozenset({"A1"}), frozenset({"A1", "A2"})]
    commands.reach(["A1", "A2"])
    assert len(learned) == 3


def test_roads_that_take_their_time_are_heard_of_and_can_be_stopped(
    qtbot: QtBot, commands: DayCommands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an undo the traffic of before may have to be put into the roads again: the day is shown as it was when that
    is stopped, the window is free, and it says so."""
    town, real = town_in(tmp_path, monkeypatch), Desk.planned
    commands.open_file(lambda _job: town.open())
    qtbot.waitUntil(lambda: commands.now is not None and not commands.is_busy, timeout=10_000)
    commands.painted()
    before, news, told = commands.now, list[object](), list[str]()

    def slow(
        desk: Desk, date: object, on_progress: Callable[[float, str], None], cancelled: Callable[[], bool]
    ) -> Planned:
        on_progress(0.5, "Putting the traffic into the roads")
        for _ in range(1000):
            if cancelled():
                raise Stopped
            time.sleep(0.01)
        return real(desk)

    monkeypatch.setattr(Desk, "planned", slow)
    commands.heard.connect(news.append)
    commands.failed.connect(lambda problems: told.extend(one.code for one in problems))
    commands.give("Taking back", lambda _desk, _job: None)
    qtbot.waitUntil(lambda: bool(news), timeout=10_000)
    assert news == [(0.5, "Putting the traffic into the roads")]
    commands.stop()
    qtbot.waitUntil(lambda: not commands.is_busy, timeout=5_000)
    assert (told, commands.now) == (["traffic-not-in-roads"], before)


def question(_desk: Desk, _job: Job) -> None:
    """It does not come so far: no day file is open, which nobody expected."""


@pytest.mark.parametrize("way", ["study", "give"])
def test_whoever_asked_waits_no_longer_after_an_unexpected_error(
    qtbot: QtBot, commands: DayCommands, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    """It is refused without a problem in words, once; the error itself goes to whoever reports crashes."""
    refusals, broken = list[object](), list[object]()
    commands.broken.connect(broken.append)
    ways: dict[str, Callable[[], object]] = {
        "study": lambda: commands.study(question, lambda _: None, refusals.append, lambda _: None),
        "give": lambda: commands.give("Trying", question, refused=refusals.append),
    }
    ways[way]()
    qtbot.waitUntil(lambda: bool(broken), timeout=10_000)
    assert refusals == [()]
    assert isinstance(broken[0], RuntimeError)
    assert "A command failed" in caplog.text
