"""What every travel cache promises."""

from __future__ import annotations

import pytest

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.cache import UNKNOWN, TravelCache
from dispatcher.roads.fake import FakeTravelCache
from dispatcher.roads.router import Block

A, B, C = Location(60.1, 24.9), Location(60.2, 24.9), Location(-33.9, 18.4)


@pytest.fixture
def cache() -> TravelCache:
    return FakeTravelCache()


def tables(block: Block) -> tuple[list[list[int]], list[list[int]]]:
    return [list(row) for row in block.duration_s], [list(row) for row in block.distance_m]


def test_an_empty_cache_knows_nothing(cache: TravelCache) -> None:
    """Square tables of UNKNOWN."""
    assert tables(cache.known("r", [A, B], [A, B])) == ([[UNKNOWN] * 2] * 2, [[UNKNOWN] * 2] * 2)


def test_blocks_join_into_a_table(cache: TravelCache) -> None:
    """A row and a column put at different times are both known; what lies between them is not."""
    cache.put("r", [A], [A, B], Block([[0, 7]], [[0, 70]]))
    cache.put("r", [B, C], [A], Block([[8], [UNREACHABLE]], [[80], [UNREACHABLE]]))
    durations, distances = tables(cache.known("r", [A, B, C], [A, B, C]))
    assert durations == [[0, 7, UNKNOWN], [8, UNKNOWN, UNKNOWN], [UNREACHABLE, UNKNOWN, UNKNOWN]]
    assert distances == [[0, 70, UNKNOWN], [80, UNKNOWN, UNKNOWN], [UNREACHABLE, UNKNOWN, UNKNOWN]]


def test_a_pair_put_again_is_replaced(cache: TravelCache) -> None:
    """The last figure stands."""
    cache.put("r", [A], [B], Block([[7]], [[70]]))
    cache.put("r", [A], [B], Block([[9]], [[90]]))
    assert tables(cache.known("r", [A, B], [A, B])) == ([[UNKNOWN, 9], [UNKNOWN] * 2], [[UNKNOWN, 90], [UNKNOWN] * 2])


def test_names_are_kept_apart(cache: TravelCache) -> None:
    """What one router said is not another's answer."""
    cache.put("r", [A], [B], Block([[7]], [[70]]))
    assert cache.known("other", [A, B], [A, B]).duration_s[0][1] == UNKNOWN


def test_places_may_repeat_and_come_in_any_sequence(cache: TravelCache) -> None:
    """Rows and columns follow the question."""
    cache.put("r", [A, B], [A, B], Block([[0, 7], [8, 0]], [[0, 70], [80, 0]]))
    assert tables(cache.known("r", [B, A, B], [B, A, B]))[0] == [[0, 8, 0], [7, 0, 7], [0, 8, 0]]
