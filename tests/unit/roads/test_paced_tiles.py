"""Putting traffic into a road network: followed while it goes on, and stopped without a trace."""

from __future__ import annotations

import contextlib
import threading
from pathlib import Path

import pytest

from dispatcher.model.problem import Stopped
from dispatcher.model.road_rules import Pace
from dispatcher.model.ways import Way, WayKind
from dispatcher.roads.conditions import NO_TRAFFIC, Pacing, conditions_of
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.engine import Engine
from dispatcher.roads.paced_tiles import FOLDER, SPEEDS_SHARE, paced_tiles

PACINGS = (Pacing(Pace(0.5, 0.5, 0.5, 0.5)), NO_TRAFFIC)


def test_it_says_how_far_it_is(tmp_path: Path, roads_folder: Path) -> None:
    """From nothing to all of it, tile by tile; only tiles are left, and the second time there is nothing to do."""
    heard: list[float] = []
    tiles = paced_tiles(tmp_path, roads_folder / "tiles.tar", PACINGS, heard.append)
    assert (heard[0], heard[-1]) == (0.0, 1.0)
    assert heard == sorted(heard)
    assert any(0 < share < SPEEDS_SHARE for share in heard)
    assert any(SPEEDS_SHARE < share < 1 for share in heard)
    assert {path.suffix for path in tiles.rglob("*") if path.is_file()} == {".gph"}
    assert {path.name for path in tiles.parent.iterdir()} <= {"tiles", "traffic.json"}
    heard.clear()
    assert paced_tiles(tmp_path, roads_folder / "tiles.tar", PACINGS, heard.append) == tiles
    assert heard == []


@pytest.mark.parametrize("after", [0.0, SPEEDS_SHARE])
def test_it_can_be_stopped_at_any_time(tmp_path: Path, roads_folder: Path, after: float) -> None:
    """While speeds are written and while the tool works: nothing is left of it, and the next time it is made whole."""
    heard: list[float] = []
    with pytest.raises(Stopped):
        paced_tiles(
            tmp_path, roads_folder / "tiles.tar", PACINGS, heard.append, lambda: bool(heard) and heard[-1] >= after
        )
    assert list((tmp_path / FOLDER).iterdir()) == []
    assert paced_tiles(tmp_path, roads_folder / "tiles.tar", PACINGS).is_dir()


def test_who_waits_for_another_to_put_it_in_may_give_up(roads_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The network is made ready once for all who ask; meanwhile everybody can still be stopped."""
    begun, let_go = threading.Event(), threading.Event()

    def slow(*_: object) -> Path:
        begun.set()
        let_go.wait(10)
        raise Stopped

    monkeypatch.setattr("dispatcher.roads.paced_tiles.paced_tiles", slow)
    engine = Engine(roads_folder, 1)

    def put_in() -> None:
        with contextlib.suppress(Stopped):
            engine.roads(PACINGS)

    first = threading.Thread(target=put_in)
    first.start()
    assert begun.wait(10)
    with pytest.raises(Stopped):
        engine.roads(PACINGS, lambda: True)
    let_go.set()
    first.join()
    engine.close()


def test_free_roads_need_nothing(helsinki: ValhallaRouter) -> None:
    """Only traffic is put in; other vehicles and closures are known at once."""
    heard: list[float] = []
    helsinki.make_ready(heard.append)
    helsinki.under(conditions_of(Way(WayKind.TRUCK))).make_ready(heard.append)
    assert heard == []
