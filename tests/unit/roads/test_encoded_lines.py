"""Reading the engine's encoded lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.place import Location
from dispatcher.roads.polyline import decoded

millionths = st.tuples(st.integers(-90_000_000, 90_000_000), st.integers(-180_000_000, 180_000_000))


def encoded(points: list[tuple[int, int]]) -> str:
    """The other way round, after the format's published description."""
    text = ""
    before = (0, 0)
    for point in points:
        for now, then in zip(point, before, strict=True):
            step = (now - then) << 1
            step = ~step if step < 0 else step
            while step >= 0x20:
                text += chr((0x20 | step & 0x1F) + 63)
                step >>= 5
            text += chr(step + 63)
        before = point
    return text


@given(st.lists(millionths, max_size=20))
def test_what_was_encoded_is_read_back(points: list[tuple[int, int]]) -> None:
    """Any line on earth survives to the millionth of a degree."""
    assert decoded(encoded(points)) == tuple(Location(lat / 1e6, lon / 1e6) for lat, lon in points)


def test_a_line_cut_short_is_refused() -> None:
    """Half a number is not a place."""
    with pytest.raises(ValueError, match="cut short"):
        decoded(encoded([(60_170_000, 24_940_000)])[:-1])
