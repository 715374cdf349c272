"""The map's edge under a drag, and what the map's engine is told before it starts."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, QSize
from pytestqt.qtbot import QtBot

from dispatcher.desktop.map_edge import EDGE_PX, FIRST_MS, MOST_PX, MapEdge, pull
from dispatcher.desktop.map_page import ENGINE_FLAGS, sweep_early


@given(st.integers(3 * EDGE_PX, 4000), st.data())
def test_the_pull_grows_towards_the_edge(length: int, data: st.DataObject) -> None:
    """None in the middle, outwards at either edge, the same at both, and never faster than can be followed."""
    at = data.draw(st.integers(0, length))
    assert abs(pull(at, length)) <= MOST_PX
    assert pull(at, length) == -pull(length - at, length)
    assert pull(0, length) == -MOST_PX
    if EDGE_PX <= at <= length - EDGE_PX:
        assert pull(at, length) == 0
    elif at < EDGE_PX:
        assert pull(0, length) <= pull(at, length) <= 0


def test_a_map_that_is_all_edge_stays() -> None:
    """Or nothing could be held over it without its running away."""
    assert pull(0, 2 * EDGE_PX) == 0


def test_it_goes_on_while_held_and_ends_when_let_go(qtbot: QtBot) -> None:
    """Not at once: what comes in from another panel crosses the edge."""
    steps: list[tuple[int, int]] = []
    owner = QObject()
    edge = MapEdge(owner, lambda right, down: steps.append((right, down)))
    edge.hold(QPoint(0, 200), QSize(400, 400))
    qtbot.wait(FIRST_MS // 2)
    assert steps == []
    qtbot.waitUntil(lambda: len(steps) > 2, timeout=5000)
    assert set(steps) == {(-MOST_PX, 0)}
    edge.hold(QPoint(200, 200), QSize(400, 400))
    count = len(steps)
    qtbot.wait(120)
    assert len(steps) == count
    edge.hold(QPoint(0, 200), QSize(400, 400))
    edge.let_go()
    qtbot.wait(FIRST_MS + 100)
    assert len(steps) == count


@pytest.mark.parametrize(
    ("given_", "then"),
    [
        (None, "--js-flags=--initial-old-space-size=16"),
        ("--disable-gpu", "--disable-gpu --js-flags=--initial-old-space-size=16"),
        ("--js-flags=--expose-gc", "--js-flags=--expose-gc"),
    ],
)
def test_flags_of_the_user_are_kept(given_: str | None, then: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ours come after them, and not at all when the user speaks to the scripts' engine by himself."""
    monkeypatch.setenv(ENGINE_FLAGS, given_ or "")
    if given_ is None:
        monkeypatch.delenv(ENGINE_FLAGS)
    sweep_early()
    sweep_early()
    assert os.environ[ENGINE_FLAGS] == then
