"""Looking for rubbish without holding the window up."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from types import SimpleNamespace

import pytest
from pytestqt.qtbot import QtBot

from dispatcher.desktop.tidying import AWAY_S, MIDDLE, Tidying


@pytest.fixture
def looked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was asked of Python, which does none of it."""
    asked: list[str] = []

    def stand_in(name: str) -> Callable[..., None]:
        return lambda *_: asked.append(name)

    acts = {name: stand_in(name) for name in ("collect", "freeze", "unfreeze")}
    quiet = SimpleNamespace(
        get_count=lambda: (0, 0, MIDDLE), get_threshold=gc.get_threshold, set_threshold=gc.set_threshold, **acts
    )
    monkeypatch.setattr("dispatcher.desktop.tidying.gc", quiet)
    return asked


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, in its one place."""
    now = [1000.0]
    both = SimpleNamespace(monotonic=lambda: now[0], thread_time=lambda: 0.0)
    monkeypatch.setattr("dispatcher.desktop.tidying.time", both)
    return now


@pytest.fixture
def tidy(qtbot: QtBot, looked: list[str], clock: list[float]) -> Iterator[Tidying]:
    made = Tidying(lambda: False)
    made.begin()
    made._look()
    looked.clear()
    yield made
    made.close()


def hold(monkeypatch: pytest.MonkeyPatch, blocks: int) -> None:
    """So many blocks of memory are in use."""
    monkeypatch.setattr("dispatcher.desktop.tidying.sys", SimpleNamespace(getallocatedblocks=lambda: blocks))


def test_little_is_looked_through_between_two_words(
    tidy: Tidying, looked: list[str], clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody notices a hundredth of a second."""
    hold(monkeypatch, tidy._aside + 100_000)
    clock[0] += 2
    tidy._look()
    assert looked == ["collect"]


def test_a_long_list_is_left_aside_instead(
    tidy: Tidying, looked: list[str], clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """To look through a hundred thousand orders takes a second in which the window stands; what comes after them is
    looked through as always."""
    hold(monkeypatch, tidy._aside + 10_000_000)
    clock[0] += 60
    tidy._look()
    assert looked == ["freeze"]
    tidy._look()
    assert looked == ["freeze", "collect"]


def test_a_busy_machine_does_not_make_rubbish_stay(
    tidy: Tidying, looked: list[str], clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What counts is how long the program works on it, not how long others keep it from working."""

    def collect_slowly() -> None:
        looked.append("collect")
        clock[0] += 2

    monkeypatch.setattr("dispatcher.desktop.tidying.gc.collect", collect_slowly)
    hold(monkeypatch, tidy._aside + 100_000)
    for _ in range(3):
        clock[0] += 2
        tidy._look()
    assert looked == ["collect"] * 3


def test_what_was_left_aside_is_looked_through_when_everybody_is_away(
    tidy: Tidying, looked: list[str], clock: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is kept for ever."""
    hold(monkeypatch, tidy._aside + 10_000_000)
    tidy._look()
    looked.clear()
    clock[0] += AWAY_S
    tidy._look()
    assert looked == ["unfreeze", "collect"]
