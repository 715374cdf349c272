"""A day as GeoJSON, as other programs expect it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from dispatcher.maps.geojson import day_geojson
from dispatcher.maps.legs import lines_of
from dispatcher.model.manifest import Manifest, ManifestDay
from dispatcher.model.place import Location

MakeDay = Callable[..., ManifestDay]
A, B, C, D = (Location(60.0 + n, 25.0 + n) for n in range(4))


def route(day: ManifestDay, *path: tuple[Location, ...]) -> Manifest:
    """The day's first manifest with depots at A and D, stops at B and C, and that path."""
    first = day.manifests[0]
    stops = tuple(replace(s, location=place) for s, place in zip(first.stops[:2], (B, C), strict=True))
    return replace(first, start_location=A, end_location=D, stops=stops, path=path)


def test_a_day_is_a_feature_collection_of_routes_stops_and_depots(make_day: MakeDay) -> None:
    """Three routes, twelve stops, a start and an end each; plain JSON; the licence's line and the estimate are kept."""
    day = make_day("x", estimated=True)
    made = json.loads(json.dumps(day_geojson(day), allow_nan=False))
    assert made["type"] == "FeatureCollection"
    assert made["estimated"] is True
    assert made["attribution"] == "Data by x"
    kinds = [f["properties"]["kind"] for f in made["features"]]
    assert {kind: kinds.count(kind) for kind in kinds} == {"route": 3, "stop": 12, "depot": 6}
    assert all(f["type"] == "Feature" for f in made["features"])


def test_longitude_comes_first(make_day: MakeDay) -> None:
    """RFC 7946: positions are longitude, latitude."""
    for feature in day_geojson(make_day())["features"]:
        numbers = feature["geometry"]["coordinates"]
        while isinstance(numbers[0], list):
            numbers = numbers[0]
        assert numbers[0] == pytest.approx(24.94, abs=0.1)
        assert numbers[1] == pytest.approx(60.17, abs=0.1)


def test_times_carry_the_zone(make_day: MakeDay) -> None:
    """ISO 8601 with the offset of the depot's zone."""
    stops = [f["properties"] for f in day_geojson(make_day())["features"] if f["properties"]["kind"] == "stop"]
    assert stops[0]["arrival"] == "2026-11-23T08:10:00+02:00"


def test_customers_text_is_kept_as_it_is(make_day: MakeDay) -> None:
    """Text is text: nothing is escaped, cut or interpreted."""
    text = "{{7*191}} </script> \u202e C:\\users"
    stop = next(f for f in day_geojson(make_day(text))["features"] if f["properties"]["kind"] == "stop")
    assert {stop["properties"]["orders"][0][key] for key in ("name", "address", "phone", "note")} == {text}


def test_legs_that_meet_make_one_line(make_day: MakeDay) -> None:
    """A path whose parts touch is a LineString without doubled points."""
    manifest = route(make_day(), (A, B), (B, C), (C, D))
    assert lines_of(manifest) == [[A, B, C, D]]
    made = day_geojson(replace(make_day(), manifests=(manifest,)))
    assert made["features"][0]["geometry"]["type"] == "LineString"


def test_legs_that_do_not_meet_make_several_lines(make_day: MakeDay) -> None:
    """Parts that end at different sides of a street stay apart: a MultiLineString."""
    manifest = route(make_day(), (A, B), (Location(B.lat + 0.001, B.lon), C), (C, D))
    made = day_geojson(replace(make_day(), manifests=(manifest,)))
    assert made["features"][0]["geometry"]["type"] == "MultiLineString"
    assert [len(line) for line in made["features"][0]["geometry"]["coordinates"]] == [2, 3]


def test_an_empty_leg_is_drawn_straight(make_day: MakeDay) -> None:
    """A leg without a line along roads joins its two places."""
    assert lines_of(route(make_day(), (A, B), (), (C, D))) == [[A, B, C, D]]


def test_two_stops_at_one_place_make_no_line(make_day: MakeDay) -> None:
    """A leg that goes nowhere is left away: GeoJSON lines need two places."""
    manifest = replace(route(make_day(), (), (), ()), start_location=B, end_location=None)
    manifest = replace(manifest, stops=tuple(replace(s, location=B) for s in manifest.stops), path=((), ()))
    assert lines_of(manifest) == []
    assert day_geojson(replace(make_day(), manifests=(manifest,)))["features"][0]["geometry"] is None


@pytest.mark.parametrize("path", [((), (B, C), (C, D)), ((B, C), (C, D))], ids=["empty first leg", "no first leg"])
def test_a_route_may_begin_at_its_first_stop(make_day: MakeDay, path: tuple[tuple[Location, ...], ...]) -> None:
    """Without a start place the line begins at stop 1, whether or not the path names the leg to it."""
    manifest = replace(route(make_day(), *path), start_location=None)
    assert lines_of(manifest) == [[B, C, D]]
    made = day_geojson(replace(make_day(), manifests=(manifest,)))
    assert [f["properties"]["role"] for f in made["features"] if f["properties"]["kind"] == "depot"] == ["end"]
