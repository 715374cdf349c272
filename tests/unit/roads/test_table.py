"""What the engine answers becomes whole seconds and metres, and portions of a table are alike."""

from __future__ import annotations

import pickle
from array import array
from typing import Any

import pytest

from dispatcher.model import packed
from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.figures import figures_of
from dispatcher.roads.table import Table

A, B, C = Location(60.0, 24.0), Location(60.01, 24.0), Location(60.0, 24.01)
NEAR_A = Location(60.0001, 24.0)
NOWHERE = Location(10.0, 10.0)


def answer(seconds: list[list[float | None]], kilometres: list[list[float | None]]) -> dict[str, Any]:
    return {"sources_to_targets": {"durations": seconds, "distances": kilometres}}


def test_a_row_is_read_with_all_its_exceptions() -> None:
    """Half a figure is no road, 0 s far apart is estimated and near is not, home is 0, repeated columns are dropped."""
    table = Table([A], [B, A, C, NEAR_A, NOWHERE])
    figures = figures_of(answer([[0, 7, None, 0, 12, 0]], [[0.0, 0.1, 1.0, 0.011, None, 9.0]]), 0.5)
    table.take(0, *next(figures.rows()))
    assert table.durations[0] == [estimated_leg(A, B)[0], 0, UNREACHABLE, 0, UNREACHABLE]
    assert table.distances[0] == [estimated_leg(A, B)[1], 0, UNREACHABLE, 11, UNREACHABLE]


@pytest.mark.parametrize("seconds", [[61.5, 3.0], [62, 3]])
def test_figures_are_rounded_not_cut(seconds: list[float | None]) -> None:
    """0.29 km is 290 m although 0.29 x 1000 is a little less in binary; whole seconds and parts of them are read."""
    figures = figures_of(answer([seconds, seconds], [[0.29, 0.0], [1.0, 2.0]]), 0.5)
    assert list(figures.rows()) == [([62, 3], [290, 0], []), ([62, 3], [1000, 2000], [])]


def test_each_row_knows_which_of_its_cells_take_no_time() -> None:
    """Counted from the row's own beginning, whichever row they stand in."""
    figures = figures_of(answer([[0, 5, 0], [7, 8, 9], [1, 0.4, 2]], [[0.0] * 3] * 3), 0.5)
    assert [zeros for _, _, zeros in figures.rows()] == [[0, 2], [], [1]]


def test_an_answer_crosses_to_another_process_as_it_is() -> None:
    """Packed and taken apart again, with what no road leads to."""
    figures = figures_of(answer([[1, None, 3]], [[0.5, None, 2.25]]), 0.5)
    assert list(pickle.loads(pickle.dumps(figures)).rows()) == [([1, UNREACHABLE, 3], [500, UNREACHABLE, 2250], [])]


def test_spreading_answers_what_was_asked_and_shares_no_row() -> None:
    """Places repeat, places without a road are UNREACHABLE but for themselves, and rows are lists of their own."""
    table = Table([A, B], [A, B])
    table.take(0, [0, 10], [0, 500], [0])
    table.take(1, [20, 0], [600, 0], [1])
    block = table.spread([A, NOWHERE, A], [B, NOWHERE, A])
    assert block.duration_s == [[10, UNREACHABLE, 0], [UNREACHABLE, 0, UNREACHABLE], [10, UNREACHABLE, 0]]
    assert block.distance_m == [[500, UNREACHABLE, 0], [UNREACHABLE, 0, UNREACHABLE], [500, UNREACHABLE, 0]]
    whole = table.spread([A, A], [A, B])
    assert whole.duration_s == [[0, 10], [0, 10]]
    assert whole.duration_s[0] is not whole.duration_s[1]


def test_each_thread_gets_as_many_rows(
    helsinki: ValhallaRouter, addresses: tuple[Location, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table of cheap rows is asked in one portion for each thread: more would find the roads of the targets anew."""
    ask, asked = helsinki._engine.roads().ask, []
    many = [Location(60.166 + n * 0.0001, 24.945) for n in range(100)]
    helsinki.travel(many)

    def watched(action: str, body: dict[str, list[object]]) -> object:
        asked.append(len(body["sources"]))
        return ask(action, body)

    monkeypatch.setattr(helsinki._engine.roads(), "ask", watched)
    monkeypatch.setattr(helsinki._engine, "threads", 2)
    helsinki.travel(many)
    assert len(asked) == 2
    assert abs(asked[0] - asked[1]) <= 1


def test_rows_of_thousands_of_places_are_no_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four bytes a figure from the engine on, with the same figures, whether they are handed over or spread."""
    monkeypatch.setattr(packed, "MOST_LISTS", 1)
    for asked in ([A, B], [B, NOWHERE, A]):
        table = Table([A, B], [A, B])
        table.take(0, [0, 10], [0, 500], [0])
        table.take(1, [20, 0], [600, 0], [1])
        block = table.spread(asked, asked)
        for rows in (block.duration_s, block.distance_m):
            assert all(isinstance(row, array) and row.itemsize == 4 for row in rows)
    assert [list(row) for row in block.duration_s] == [
        [0, UNREACHABLE, 20],
        [UNREACHABLE, 0, UNREACHABLE],
        [10, UNREACHABLE, 0],
    ]
