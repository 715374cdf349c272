"""The embedded engine's child process: what it survives, what it leaves behind, and what has no road."""

from __future__ import annotations

import multiprocessing
import shutil
import threading
import time
from concurrent.futures import Future
from itertools import pairwise
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import pytest

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import MachineFault
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.roads import embedded
from dispatcher.roads.embedded import ValhallaRouter

AT_SEA = Location(60.15, 24.955)
ONE_SPOT = Location(60.1691795, 24.9442808), Location(60.1689234, 24.9426653)
CUT_OFF = Location(60.1706504, 24.9364049)  # its street leaves the extract
AT_THE_EDGE = Location(60.1712168, 24.9386238)  # its nearest piece of street leads out of the extract
OTHER_CITY = Location(61.4978, 23.7610)


def children() -> list[BaseProcess]:
    return [child for child in multiprocessing.active_children() if child.name == "roads"]


def reading_threads() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "roads-reader"]


def test_places_without_a_road_spoil_no_others(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """A place at sea and one outside the region are unreachable; everything else is as without them."""
    alone = helsinki.travel(addresses)
    travel = helsinki.travel([AT_SEA, *addresses, OTHER_CITY])
    assert [row[1:-1] for row in travel.duration_s[1:-1]] == alone.duration_s
    for lost in (0, -1):
        others = [n for n in range(len(travel.places)) if n != lost % len(travel.places)]
        assert {travel.duration_s[lost][n] for n in others} == {UNREACHABLE}
        assert {travel.distance_m[n][lost] for n in others} == {UNREACHABLE}
        assert travel.duration_s[lost][lost] == 0
    assert helsinki.snap_m([AT_SEA, addresses[0], OTHER_CITY])[::2] == [None, None]
    assert helsinki.path([addresses[0], AT_SEA, OTHER_CITY]) == ((), ())


def test_a_street_that_no_van_reaches_spoils_no_others(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """A place on a road of its own is unreachable from the others, which are as without it."""
    alone = helsinki.travel(addresses)
    travel = helsinki.travel([*addresses, CUT_OFF])
    assert [row[:-1] for row in travel.duration_s[:-1]] == alone.duration_s
    assert {row[-1] for row in travel.duration_s[:-1]} == {UNREACHABLE}
    assert {row[-1] for row in travel.distance_m[:-1]} == {UNREACHABLE}
    assert helsinki.block(addresses[:1], [CUT_OFF]).duration_s == [[UNREACHABLE]]
    assert helsinki.snap_m([CUT_OFF])[0] is not None
    assert helsinki.path([addresses[0], CUT_OFF]) == ((),)


def test_a_place_at_the_edge_uses_a_street_that_leads_somewhere(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """The nearest piece of street is a dead end of the extract: another is used, and a van gets there and back."""
    travel = helsinki.travel([AT_THE_EDGE, *addresses])
    assert max(travel.duration_s[0]) < UNREACHABLE
    assert max(row[0] for row in travel.duration_s) < UNREACHABLE


def test_the_path_is_as_long_as_the_table_says(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """Along the drawn lines it is about as far as in the table: both follow the same roads."""
    legs = helsinki.path(addresses)
    travel = helsinki.travel(addresses)
    drawn_m = sum(great_circle_m(a, b) for leg in legs for a, b in pairwise(leg))
    told_m = sum(travel.distance_m[n][n + 1] for n in range(len(addresses) - 1))
    assert drawn_m == pytest.approx(told_m, rel=0.1)
    assert sum(len(leg) for leg in legs) > 5 * len(legs)


def test_two_doors_on_one_spot_of_road_are_not_at_no_distance(helsinki: ValhallaRouter) -> None:
    """94 m apart but joined to one spot: the leg is estimated instead of 0 s; the table still counts as roads."""
    a, b = ONE_SPOT
    travel = helsinki.travel([a, b])
    assert (travel.duration_s[0][1], travel.distance_m[0][1]) == estimated_leg(a, b)
    assert not travel.estimated


def test_a_killed_child_is_replaced_and_the_question_answered(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...]
) -> None:
    """The child dies between questions and during one: both answers come, from another child."""
    before = helsinki.travel(addresses)
    (child,) = children()
    child.kill()
    child.join()
    assert helsinki.travel(addresses) == before
    assert helsinki.pid not in (None, child.pid)

    (child,) = children()
    many = [Location(60.1655 + n % 20 * 0.0004, 24.935 + n // 20 * 0.0015) for n in range(300)]
    killing = threading.Timer(0.02, child.kill)  # a table of 300 places takes some tenths of a second
    killing.start()
    answer = helsinki.travel(many)
    killing.join()
    assert helsinki.pid not in (None, child.pid)
    assert answer == helsinki.travel(many)


def test_a_child_that_keeps_dying_ends_in_words(helsinki: ValhallaRouter, addresses: tuple[Location, ...]) -> None:
    """The question is repeated once, then given up with a Problem; the next question works again."""
    stop = threading.Event()
    killed: set[int | None] = set()

    def keep_killing() -> None:
        while not stop.is_set():
            for child in children():
                child.kill()
                killed.add(child.pid)
            time.sleep(0.005)

    killer = threading.Thread(target=keep_killing)
    killer.start()
    try:
        with pytest.raises(MachineFault) as fault:
            helsinki.travel(addresses)
    finally:
        stop.set()
        killer.join()
    assert fault.value.problem.code == "road-engine-stopped"
    assert len(killed) == 2
    assert helsinki.travel(addresses[:2]).duration_s[0][1] > 0


def test_closing_leaves_no_process_and_no_thread(roads_folder: Path, addresses: tuple[Location, ...]) -> None:
    """Nothing starts before the first question, nothing stays after closing, later questions are refused."""
    router = ValhallaRouter(roads_folder)
    assert children() == []
    router.travel(addresses)
    assert len(children()) == len(reading_threads()) == 1
    router.close()
    assert children() == []
    assert reading_threads() == []
    with pytest.raises(ValueError, match="closed"):
        router.travel([Location(60.17, 24.945), addresses[0]])


def test_the_child_is_silent(
    roads_folder: Path, addresses: tuple[Location, ...], capfd: pytest.CaptureFixture[str]
) -> None:
    """Nothing reaches the program's own output, neither at work nor at the end."""
    router = ValhallaRouter(roads_folder)
    router.travel([*addresses, AT_SEA])
    router.path([*addresses, AT_SEA])
    router.close()
    assert capfd.readouterr() == ("", "")


def test_the_folder_may_be_moved(
    roads_folder: Path, tmp_path: Path, addresses: tuple[Location, ...], helsinki: ValhallaRouter
) -> None:
    """A copy elsewhere answers under the same name with the same figures."""
    moved = tmp_path / "Töölö region"
    shutil.copytree(roads_folder, moved)
    router = ValhallaRouter(moved)
    try:
        assert router.name == helsinki.name
        assert router.travel(addresses) == helsinki.travel(addresses)
    finally:
        router.close()


def test_a_folder_without_roads_is_refused_in_words(tmp_path: Path, roads_folder: Path) -> None:
    """An empty folder and a tile file that was cut short are named before anything is asked."""
    with pytest.raises(MachineFault) as missing:
        ValhallaRouter(tmp_path)
    assert missing.value.problem.code == "roads-missing"
    damaged = tmp_path / "damaged"
    shutil.copytree(roads_folder, damaged)
    tiles = damaged / "tiles.tar"
    tiles.write_bytes(tiles.read_bytes()[:-1000])
    with pytest.raises(MachineFault) as cut_short:
        ValhallaRouter(damaged)
    assert cut_short.value.problem.code == "roads-damaged"


def test_a_leg_that_was_drawn_is_not_asked_again(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day is drawn anew after every step: only legs that are new to it cost anything, in each direction."""
    first = helsinki.path(addresses[:4])
    asked: list[str] = []
    ask = helsinki._engine.roads().ask

    def watched(action: str, body: dict[str, Any]) -> Future[Any]:
        asked.append(action)
        return ask(action, body)

    monkeypatch.setattr(helsinki._engine.roads(), "ask", watched)
    assert helsinki.path(addresses[:4]) == first
    assert helsinki.path([*addresses[:4], addresses[2]])[:3] == first
    assert asked == ["route"]


def test_remembered_lines_have_a_limit(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window that is open for weeks does not grow for ever, and answers as before."""
    monkeypatch.setattr(embedded, "MOST_LINES", 2)
    first = helsinki.path(addresses[:5])
    assert helsinki.path(addresses[4:7]) + helsinki.path(addresses[6:8])
    assert helsinki.path(addresses[:5]) == first
    assert len(helsinki._lines) <= 2 + 4
