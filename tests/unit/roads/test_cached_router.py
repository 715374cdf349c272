"""A cached router answers as the router inside does, and asks it for nothing twice."""

from __future__ import annotations

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model import packed
from dispatcher.model.place import Location
from dispatcher.roads.cache import CachedRouter
from dispatcher.roads.fake import FakeRouter, FakeTravelCache

TOWN = [Location(60 + n % 4 / 100, 24 + n // 4 / 100) for n in range(12)]
places = st.lists(st.sampled_from(TOWN), max_size=8)


def has_road(place: Location) -> bool:
    return place != TOWN[5]


@given(st.lists(st.tuples(places, places), max_size=6))
def test_any_questions_get_the_answers_of_the_router_inside(
    questions: list[tuple[list[Location], list[Location]]],
) -> None:
    """Whatever is asked in whatever sequence, the figures are the same and each pair is computed once."""
    inside = FakeRouter(has_road)
    cached = CachedRouter(inside, FakeTravelCache())
    bare = FakeRouter(has_road)
    seen: set[tuple[Location, Location]] = set()
    for origins, targets in questions:
        assert cached.block(origins, targets) == bare.block(origins, targets)
        seen |= {(a, b) for a in origins for b in targets}
        assert inside.asked == len(seen)


def test_one_more_place_costs_its_row_and_its_column_in_two_questions() -> None:
    """A day of eleven places gets a twelfth: 23 pairs, in one row and one column."""
    inside = FakeRouter()
    cached = CachedRouter(inside, FakeTravelCache())
    cached.travel(TOWN[:11])
    shapes: list[tuple[int, int]] = []
    plain_block = inside.block

    def watched(origins, targets, on_progress=None, cancelled=None):  # type: ignore[no-untyped-def]
        shapes.append((len(origins), len(targets)))
        return plain_block(origins, targets, on_progress, cancelled)

    inside.block = watched  # type: ignore[method-assign]
    cached.travel(TOWN)
    assert sorted(shapes) == [(1, 12), (11, 1)]


def test_figures_of_another_region_are_not_taken() -> None:
    """The cache's key is the router's name."""

    class OtherRegion(FakeRouter):
        @property
        def name(self) -> str:
            return "fake-grid-2"

    cache = FakeTravelCache()
    CachedRouter(FakeRouter(), cache).travel(TOWN)
    other = OtherRegion()
    CachedRouter(other, cache).travel(TOWN)
    assert other.asked == len(TOWN) ** 2


def test_rows_of_thousands_of_places_are_no_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four bytes a figure, computed or known, and the same figures: also where some are missing, and places repeat."""
    bare = FakeRouter().block([*TOWN, TOWN[0]], [*TOWN, TOWN[0]])
    monkeypatch.setattr(packed, "MOST_LISTS", 2)
    cached = CachedRouter(FakeRouter(), FakeTravelCache())
    for places in (TOWN[:11], TOWN, [*TOWN, TOWN[0]]):
        block = cached.block(places, places)
        assert all(isinstance(row, array) for table in (block.duration_s, block.distance_m) for row in table)
    assert [list(row) for row in block.duration_s] == [list(row) for row in bare.duration_s]
    assert [list(row) for row in block.distance_m] == [list(row) for row in bare.distance_m]
