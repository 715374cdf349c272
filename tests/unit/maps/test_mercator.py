"""Places and tiles of the map belong together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.maps.mercator import tiles_over, to_location, to_unit
from dispatcher.model.place import Box, Location

LATS, LONS = st.floats(-85, 85), st.floats(-180, 179.9)


@given(LATS, LONS)
def test_a_place_comes_back_from_the_square(lat: float, lon: float) -> None:
    """Projecting and projecting back moves no place by more than a millionth of a degree."""
    back = to_location(*to_unit(Location(lat, lon)))
    assert abs(back.lat - lat) < 1e-6
    assert abs(back.lon - lon) < 1e-6


@given(LATS, LONS, st.floats(0, 0.2), st.floats(0, 0.2), st.floats(0, 1), st.floats(0, 1), st.integers(0, 12))
def test_every_place_of_a_box_lies_in_one_of_its_tiles(
    lat: float, lon: float, tall: float, wide: float, up: float, across: float, zoom: int
) -> None:
    """tiles_over leaves no part of the box uncovered, names no tile twice, and stays on the earth."""
    box = Box(lat, lon, lat + tall, min(lon + wide, 180))
    tiles = tiles_over(box, zoom)
    x, y = to_unit(Location(box.south + up * (box.north - box.south), box.west + across * (box.east - box.west)))
    last = 2**zoom - 1
    assert (min(last, int(x * 2**zoom)), min(last, max(0, int(y * 2**zoom)))) in tiles
    assert len(set(tiles)) == len(tiles)
    assert all(0 <= column <= last and 0 <= row <= last for column, row in tiles)
