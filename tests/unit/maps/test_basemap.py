"""Reading a basemap: single tiles, pictures' features, damaged files."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.mercator import tiles_over, to_location
from dispatcher.model.geometry import Shape
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import Refused


@pytest.mark.parametrize(
    ("z", "x", "y"), [(14, 0, 0), (14, -1, 5), (14, 2**14, 0), (15, 18642, 9482), (0, 0, 0), (99, 1, 1)]
)
def test_a_tile_outside_is_none(helsinki: Basemap, z: int, x: int, y: int) -> None:
    """Outside the region, the zooms or the earth there is no tile, and no error."""
    assert helsinki.tile(z, x, y) is None


def test_features_stay_inside_the_tiles_of_the_box(helsinki: Basemap) -> None:
    """Lines and points end at the edge of the tiles that cover the box; areas reach a tile's overlap further."""
    centre = Location(60.1712, 24.9410)
    box = Box(centre.lat, centre.lon, centre.lat, centre.lon)
    ((x, y),) = tiles_over(box, 14)
    north_west, south_east = to_location(x / 2**14, y / 2**14), to_location((x + 1) / 2**14, (y + 1) / 2**14)
    found = list(helsinki.features(box, 14))
    assert len(found) > 20
    for feature in found:
        slack = 0.001 if feature.shape is Shape.AREA else 1e-9
        for place in (place for part in feature.parts for place in part):
            assert south_east.lat - slack <= place.lat <= north_west.lat + slack
            assert north_west.lon - slack <= place.lon <= south_east.lon + slack


def test_features_come_in_the_sequence_of_painting(helsinki: Basemap) -> None:
    """Ground first, then land use, water, roads from small to large, buildings, names."""
    layers = [f.layer for f in helsinki.features(helsinki.box, 14)]
    assert list(dict.fromkeys(layers)) == ["earth", "landuse", "water", "roads", "buildings", "places"]
    roads = [f.kind for f in helsinki.features(helsinki.box, 14) if f.layer == "roads"]
    assert roads.index("path") < roads.index("minor_road") < roads.index("major_road")


@pytest.mark.parametrize("zoom", [0, 25])
def test_a_zoom_that_is_not_there_is_read_from_the_nearest(helsinki: Basemap, zoom: int) -> None:
    """Pictures of any zoom get features."""
    nearest = helsinki.min_zoom if zoom == 0 else helsinki.max_zoom
    assert list(helsinki.features(helsinki.box, zoom)) == list(helsinki.features(helsinki.box, nearest))


def test_far_away_there_is_nothing(helsinki: Basemap) -> None:
    """A box on another continent has no features."""
    assert list(helsinki.features(Box(-30, 20, -29.9, 20.1), 14)) == []


@pytest.mark.parametrize(
    "keep", [0, 50, 127, 200, -1], ids=["empty", "half header", "header", "half directory", "text"]
)
def test_a_damaged_file_is_refused_in_words(tmp_path: Path, helsinki: Basemap, keep: int) -> None:
    """Cut anywhere in its directories, or no map at all: code basemap-damaged."""
    broken = tmp_path / "broken.pmtiles"
    broken.write_bytes(helsinki.path.read_bytes()[:keep] if keep >= 0 else b"not a map " * 50)
    with pytest.raises(Refused) as refused:
        Basemap(broken)
    assert [p.code for p in refused.value.problems] == ["basemap-damaged"]


@given(st.integers(0, 500), st.integers(1, 255))
def test_a_wrong_byte_is_refused_or_harmless(helsinki: Basemap, at: int, change: int) -> None:
    """Any wrong byte in header, directory or description either opens or is refused; nothing else can happen."""
    content = bytearray(helsinki.path.read_bytes())
    content[at] ^= change
    broken = helsinki.path.with_name("wrong.pmtiles")
    broken.write_bytes(content)
    with contextlib.suppress(Refused):
        basemap = Basemap(broken)
        assert basemap.box is not None


def test_a_missing_file_is_refused_in_words(tmp_path: Path) -> None:
    """The same words as for a damaged one."""
    with pytest.raises(Refused, match="Add the region again"):
        Basemap(tmp_path / "gone.pmtiles")


def test_an_open_basemap_does_not_keep_its_file(tmp_path: Path, helsinki: Basemap) -> None:
    """The region can be rebuilt or removed while its map is in use, also where open files are locked."""
    copy = tmp_path / "copy.pmtiles"
    copy.write_bytes(helsinki.path.read_bytes())
    basemap = Basemap(copy)
    copy.rename(tmp_path / "moved.pmtiles")
    assert basemap.max_zoom == 14
