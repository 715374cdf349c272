"""Travel that was put is known again, by router and exact place, and the rest says that it is not."""

from __future__ import annotations

import itertools
import time
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.store import travel_cache
from dispatcher.store.dayfile import DayFile
from dispatcher.store.travel_cache import UNKNOWN, StoredTravel


@dataclass(frozen=True)
class _Block:
    duration_s: Sequence[Sequence[int]]
    distance_m: Sequence[Sequence[int]]


PLACES = [Location(60 + i / 7, 24 - i / 3) for i in range(6)] + [
    Location(60.0, 24.000000000000004),
    Location(0.0, -0.0),
]
places = st.lists(st.sampled_from(PLACES), max_size=8)
figures = st.integers(0, UNREACHABLE)


@st.composite
def puts(draw: st.DrawFn) -> tuple[str, list[Location], list[Location], _Block]:
    origins, targets = draw(places), draw(places)
    # A place that stands twice has the same figures both times.
    legs = {(a, b): (draw(figures), draw(figures)) for a in set(origins) for b in set(targets)}
    return (
        draw(st.sampled_from(["roads 1", "roads 2"])),
        origins,
        targets,
        _Block(
            [[legs[a, b][0] for b in targets] for a in origins], [[legs[a, b][1] for b in targets] for a in origins]
        ),
    )


names = itertools.count()


@settings(max_examples=40)
@given(some=st.lists(puts(), max_size=5), asked=places)
def test_known_is_what_was_put_last(
    shared_day: DayFile, some: list[tuple[str, list[Location], list[Location], _Block]], asked: list[Location]
) -> None:
    """Against a plain dictionary, for puts that overlap, repeat and replace."""
    cache = StoredTravel(shared_day, _Block)
    example = f"example {next(names)} "
    plain: dict[tuple[str, Location, Location], tuple[int, int]] = {}
    for router, origins, targets, block in some:
        cache.put(example + router, origins, targets, block)
        for i, a in enumerate(origins):
            for j, b in enumerate(targets):
                plain[router, a, b] = block.duration_s[i][j], block.distance_m[i][j]
    for router in ("roads 1", "roads 2"):
        known = cache.known(example + router, asked, asked)
        for table, which in ((known.duration_s, 0), (known.distance_m, 1)):
            assert [list(row) for row in table] == [
                [plain.get((router, a, b), (UNKNOWN, UNKNOWN))[which] for b in asked] for a in asked
            ]
    assert shared_day.history() == ()


def test_many_places_survive_opening_again(tmp_path: Path) -> None:
    """More places than one question takes, from one session to the next; degrees that differ in the last bit differ.
    Rows of so many are no lists: those take ten times the memory."""
    many = [Location(50 + i / 1000, 10.0) for i in range(1600)]
    block = _Block([list(range(1600))], [list(range(0, 3200, 2))])
    with DayFile.open(tmp_path / "day.sqlite") as day:
        StoredTravel(day, _Block).put("roads", many[:1], many, block)
    with DayFile.open(tmp_path / "day.sqlite") as day:
        asked = [*many, Location(50.0, 10.000000000000002)]
        known = StoredTravel(day, _Block).known("roads", asked, asked)
    assert all(isinstance(row, array) for table in (known.duration_s, known.distance_m) for row in table)
    assert list(known.duration_s[0]) == [*range(1600), UNKNOWN]
    assert list(known.distance_m[0]) == [*range(0, 3200, 2), UNKNOWN]
    assert list(known.duration_s[1]) == [UNKNOWN] * 1601


def test_old_travel_is_forgotten(day: DayFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody put for long goes when something new is put."""
    a, b = PLACES[:2]
    cache = StoredTravel(day, _Block)
    long_ago = time.time() - travel_cache.KEPT_S - 10
    monkeypatch.setattr(time, "time", lambda: long_ago)
    cache.put("roads", [a], [a, b], _Block([[0, 5]], [[0, 50]]))
    assert cache.known("roads", [a, b], [a, b]).duration_s[0][1] == 5
    monkeypatch.undo()
    cache.put("roads", [b], [b], _Block([[0]], [[0]]))
    assert [list(row) for row in cache.known("roads", [a, b], [a, b]).duration_s] == [[UNKNOWN, UNKNOWN], [UNKNOWN, 0]]
