"""Work areas: what they hold, and what is refused as one."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.place import Box, Location, great_circle_m
from dispatcher.model.problem import Refused
from dispatcher.model.work_area import area_from_geojson, area_m2, box_area, circle_area, polygon_area

HELSINKI = Location(60.17, 24.94)


@given(st.floats(-60, 60), st.floats(-170, 170), st.floats(200, 100_000), st.floats(0, 2 * math.pi))
def test_a_circle_holds_what_is_nearer_than_its_edge(lat: float, lon: float, radius_m: float, bearing: float) -> None:
    """On both sides of the edge, whatever the direction: the corners of the polygon cut off 0.2 % at most."""
    middle = Location(lat, lon)
    area = circle_area(middle, radius_m)
    for part in (0.98, 1.02):
        north = part * radius_m * math.cos(bearing) / 111_195
        east = part * radius_m * math.sin(bearing) / (111_195 * math.cos(math.radians(lat)))
        there = Location(lat + north, lon + east)
        if abs(great_circle_m(middle, there) / radius_m - part) < 0.005:
            assert area.holds(there) == (part < 1)


def test_holes_are_outside() -> None:
    """A place in a hole of a polygon is not in the area; the box is that of the outline."""
    ring = [[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]
    hole = [[1, 1], [3, 1], [3, 3], [1, 3], [1, 1]]
    area = area_from_geojson({"type": "Polygon", "coordinates": [ring, hole]})
    assert area.holds(Location(0.5, 0.5))
    assert not area.holds(Location(2, 2))
    assert area.box == Box(0, 0, 4, 4)
    assert area_from_geojson(area.geojson()) == area


def test_every_polygon_of_a_collection_counts() -> None:
    """Features, collections and multipolygons; what is no polygon is passed over."""
    square = {"type": "Polygon", "coordinates": [[[24, 60], [25, 60], [25, 61], [24, 61], [24, 60]]]}
    point = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [0, 0]}, "properties": {}}
    other = {"type": "MultiPolygon", "coordinates": [[[[9, 47], [10, 47], [10, 48], [9, 47]]]]}
    features = [point, {"type": "Feature", "geometry": square}, {"type": "Feature", "geometry": other}]
    area = area_from_geojson({"type": "FeatureCollection", "features": features})
    assert area.holds(HELSINKI)
    assert area.holds(Location(47.3, 9.7))


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        "text",
        {},
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Polygon"},
        {"type": "Polygon", "coordinates": []},
        {"type": "Polygon", "coordinates": [[]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [0, 0], [0, 0], [0, 0]]]},
        {"type": "Polygon", "coordinates": [[["a", "b"], [1, 1], [2, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 99], [2, 0]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, float("nan")], [2, 0]]]},
        {"type": "Polygon", "coordinates": [[[n / 1e5, n % 2] for n in range(30_000)]]},
        {"type": "FeatureCollection", "features": 3},
    ],
)
def test_what_is_no_area_is_refused(document: object) -> None:
    """A sentence, whatever is in the file."""
    with pytest.raises(Refused) as told:
        area_from_geojson(document)
    assert told.value.problems[0].code == "work-area"


@pytest.mark.parametrize("radius_m", [0.0, -5.0, math.inf, math.nan, 3e6, 1.0])
def test_circles_without_sense_are_refused(radius_m: float) -> None:
    """None, endless, larger than a continent, or tiny."""
    with pytest.raises(Refused):
        circle_area(HELSINKI, radius_m)


def test_a_polygon_may_be_closed_or_not() -> None:
    """The first corner may be said again at the end."""
    corners = [Location(0, 0), Location(0, 1), Location(1, 1)]
    assert polygon_area(corners) == polygon_area([*corners, corners[0]])
    assert area_m2(tuple(corners)) == pytest.approx(6.18e9, rel=0.01)
    assert box_area(Box(0, 0, 1, 1)).holds(Location(0.5, 0.5))
