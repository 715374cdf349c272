"""Packed tables: the figures of lists in a twentieth of their memory, also in another process."""

from __future__ import annotations

import copy
import pickle
from dataclasses import replace

import pytest

from dispatcher.model.driving import driving
from dispatcher.model.packed import MOST_LISTS, Packed, packed
from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE, Span, Travel
from dispatcher.model.ways import Way, WayKind

PLACES = tuple(Location(60.0, number / 1000) for number in range(3))
SMALL = [[0, 65_535, 2], [3, 0, 5], [6, 7, 0]]
WITH_GAPS = [[0, 1, 2], [3, 0, UNREACHABLE], [6, -1, 0]]


def figures(table: Packed) -> list[list[int]]:
    return [list(row) for row in table]


@pytest.mark.parametrize(("table", "bytes_each"), [(SMALL, 2), (WITH_GAPS, 4), ([], 2)])
def test_figures_stay_what_they_are(table: list[list[int]], bytes_each: int) -> None:
    """As lists and as packed rows, here, in a copy and behind every pickle; two bytes a figure where they all fit."""
    once = packed(table)
    assert figures(once) == table
    assert once.block.itemsize == bytes_each
    assert packed(once) is once
    assert figures(copy.deepcopy(once)) == table
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        again = pickle.loads(pickle.dumps(once, protocol))
        assert again == once
        assert again.block.itemsize == bytes_each


def test_the_block_goes_beside_the_pickle() -> None:
    """Who sends it with blocks aside sends no figure twice, and rows lie in the memory that it was received in."""
    aside: list[pickle.PickleBuffer] = []
    table = packed([list(range(200)) for _ in range(200)])
    small = pickle.dumps(table, 5, buffer_callback=aside.append)
    assert len(small) < 200
    received = bytearray(aside[0].raw())
    again = pickle.loads(small, buffers=[received])
    assert again == table
    received[0] = 77
    assert again[0][0] == 77


def test_figures_that_no_table_has_are_not_cut_off() -> None:
    """They are refused."""
    with pytest.raises(OverflowError):
        packed([[1 << 31]])


def test_slower_vans_drive_packed_ways_as_they_do_lists() -> None:
    """Every figure and every part of a row is the same, and what is unreachable stays so."""
    lists, blocks = (driving(Travel(PLACES, t, t), 0.9).seconds for t in (WITH_GAPS, packed(WITH_GAPS)))
    assert [list(row) for row in blocks] == [list(row) for row in lists] == [[0, 1, 2], [3, 0, UNREACHABLE], [7, -1, 0]]
    assert [list(row[1:]) for row in blocks] == [list(row[1:]) for row in lists]
    assert [list(row) for row in blocks[1:]] == [list(row) for row in lists[1:]]


def test_travel_between_thousands_of_places_is_packed() -> None:
    """All of its tables, those of other hours and vehicles too; hours that are alike share theirs. Up to some number
    of places lists are quicker, and stay."""
    places = tuple(Location(60.0, number / 1000) for number in range(MOST_LISTS + 1))
    rows = [[1] * len(places)] * len(places)
    foot = Way(WayKind.FOOT)
    travel = Travel(places, rows, [list(row) for row in rows], spans=(Span(1, rows), Span(2, rows)))
    travel = replace(travel, by_way={foot: replace(travel, spans=())})
    slim = travel.slim()
    assert slim.slim() is slim
    assert isinstance(replace(slim, spans=(Span(1, rows),)).slim().spans[0].duration_s, Packed)
    assert slim.spans[0].duration_s is slim.spans[1].duration_s is slim.duration_s
    for table in (slim.duration_s, slim.distance_m, slim.for_way(foot).distance_m):
        assert isinstance(table, Packed)
        assert figures(table) == rows
    few = Travel(places[:2], [[0, 1], [1, 0]], [[0, 1], [1, 0]])
    assert few.slim() is few
