"""Closures and zones out of files: GeoJSON as people draw it, feeds of road works, and whatever else is handed in."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.place import Location
from dispatcher.model.problem import Refused
from dispatcher.model.road_rules import EVERY_DAY, Closure, ClosureKind, Zone, holds
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.roads.closure_files import ClosuresRead, closures_text, read_closures, read_zones, zones_text

ZONE = ZoneInfo("Europe/Helsinki")
SQUARE = [[[24.9, 60.1], [24.91, 60.1], [24.91, 60.11], [24.9, 60.11], [24.9, 60.1]]]
LINE = [[24.9, 60.1], [24.95, 60.15]]


def written(folder: Path, content: Any, name: str = "closures.geojson") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def feature(geometry: Any, **said: Any) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": said}


def polygon(coordinates: Any = None) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": SQUARE if coordinates is None else coordinates}


def read(folder: Path, *features: Any, **more: Any) -> ClosuresRead:
    return read_closures(written(folder, {"type": "FeatureCollection", "features": list(features)} | more), ZONE)


def test_a_drawn_closure_with_everything_said(tmp_path: Path) -> None:
    """Names of properties in any case; hours over midnight reach into the next day."""
    said = {
        "Name": "Market  square",
        "KIND": "Access",
        "from": "2026-11-01",
        "until": "2026-12-24T00:00:00Z",
        "hours": "07:00-10:00, 22-6",
        "weekdays": "Mon, Sat",
        "vehicles": "car, truck",
        "over_kg": 3500,
        "permit": "market",
    }
    found = read(tmp_path, feature(polygon(), **said))
    assert found.problems == ()
    (closure,) = found.closures
    assert closure == Closure(
        "Market square",
        ClosureKind.ACCESS,
        closure.area,
        (),
        "2026-11-01",
        "2026-12-24",
        frozenset({0, 5}),
        (TimeWindow(7 * 3600, 10 * 3600 - 1), TimeWindow(22 * 3600, 30 * 3600 - 1)),
        frozenset({WayKind.CAR, WayKind.TRUCK}),
        3500,
        "market",
        "closures.geojson",
    )
    assert holds(closure.area, Location(60.105, 24.905))


def test_every_shape_is_taken(tmp_path: Path) -> None:
    """Several polygons, lines, collections, heights in the coordinates; points are told."""
    found = read(
        tmp_path,
        feature({"type": "MultiPolygon", "coordinates": [SQUARE, SQUARE]}),
        feature({"type": "LineString", "coordinates": [[24.9, 60.1, 12.5], [24.95, 60.15, 3]]}),
        feature({"type": "MultiLineString", "coordinates": [LINE, LINE]}),
        feature({"type": "GeometryCollection", "geometries": [polygon(), {"type": "LineString", "coordinates": LINE}]}),
        feature({"type": "Point", "coordinates": [24.9, 60.1]}),
    )
    assert [(len(c.area), len(c.lines)) for c in found.closures] == [(2, 0), (0, 1), (0, 2), (1, 1)]
    assert [p.code for p in found.problems] == ["geometry-missing"]
    assert [c.name for c in found.closures] == [f"closures {n}" for n in (1, 2, 3, 4)]


def test_what_is_not_understood_is_told_and_the_rest_is_taken(tmp_path: Path) -> None:
    """Every fault names its row; a closure with a strange property is taken without it."""
    found = read(
        tmp_path,
        feature(polygon(), name="a", kind="volcano", hours="at night", weekdays="often", vehicles="tram", first="soon"),
        feature(polygon([[[60.1, 240.9], [60.2, 24.9], [60.1, 24.8]]])),
        feature(polygon([[[24.9, 60.1], [24.9, 60.1]]])),
        feature({"type": "Polygon", "coordinates": "here"}),
        feature({"type": "Polygon", "coordinates": [[["east", "north"]] * 4]}),
        feature(None),
        "no feature",
    )
    assert [c.name for c in found.closures] == ["a"]
    assert (found.closures[0].hours, found.closures[0].weekdays) == ((), EVERY_DAY)
    assert {p.code for p in found.problems if p.where.row == 1} == {
        "kind-unknown",
        "hours-unreadable",
        "weekdays-unreadable",
        "vehicles-unknown",
        "date-unreadable",
    }
    assert [p.code for p in found.problems if p.where.row > 1] == [
        "point-wrong",
        "area-wrong",
        "geometry-wrong",
        "point-wrong",
        "geometry-missing",
        "feature-wrong",
    ]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b'"x"',
        b"\xff\xfe{}",
        b'{"type": "Topology"}',
        b'{"type": "FeatureCollection"}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_geojson_is_refused(tmp_path: Path, content: bytes) -> None:
    """In words, whatever it is."""
    with pytest.raises(Refused) as refused:
        read_closures(written(tmp_path, content), ZONE)
    assert [p.code for p in refused.value.problems] == ["not-geojson"]


def test_other_coordinates_are_refused(tmp_path: Path) -> None:
    """Old files name their system: metres are not degrees."""
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3067"}}
    with pytest.raises(Refused) as refused:
        read(tmp_path, feature(polygon()), crs=crs)
    assert [p.code for p in refused.value.problems] == ["coordinates-unknown"]
    world = {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}
    assert len(read(tmp_path, feature(polygon()), crs=world).closures) == 1


def work(impact: str, **said: Any) -> dict[str, Any]:
    """A road event of version 4."""
    core = {"event_type": "work-zone", "road_names": ["I-80"], "direction": "eastbound", "name": said.pop("name", "")}
    dates = {"start_date": "2026-11-22T20:00:00Z", "end_date": "2026-11-30T03:00:00Z"}
    line = {"type": "LineString", "coordinates": LINE}
    return feature(line, core_details=core, vehicle_impact=impact, **dates | said)


def test_a_feed_of_road_works(tmp_path: Path) -> None:
    """All lanes closed is closed, from local moment to local moment; a lane that stays open closes nothing."""
    found = read(
        tmp_path,
        work("all-lanes-closed"),
        work("all-lanes-closed", start_date="2026-11-23T20:00:00Z", end_date="2026-11-24T03:30:00Z"),
        work("some-lanes-closed", restrictions=[{"type": "no-trucks"}], start_date="2026-11-22T22:00:00Z"),
        work("some-lanes-closed"),
        work("all-lanes-open", restrictions=[{"type": "reduced-height", "value": 4}]),
        work("all-lanes-closed", start_date="soon", end_date=None),
        feed_info={"version": "4.2"},
    )
    names = [c.name for c in found.closures]
    assert names == ["I-80"] + [f"I-80 ({number})" for number in range(2, 8)]
    assert found.open_ones == 2
    whole, evening, morning, night, trucks, trucks_morning, always = found.closures
    assert (whole.first, whole.last, whole.hours) == ("2026-11-23", "2026-11-29", ())
    assert (evening.first, evening.last, evening.hours) == (*["2026-11-22"] * 2, (TimeWindow(79_200, 86_399),))
    assert (morning.first, morning.last, morning.hours) == (*["2026-11-30"] * 2, (TimeWindow(0, 5 * 3600 - 1),))
    assert (trucks.first, trucks.last, trucks.hours) == ("2026-11-23", "2026-11-29", ())
    assert trucks_morning.first == "2026-11-30"
    assert (night.first, night.last) == ("2026-11-23", "2026-11-23")
    assert night.hours == (TimeWindow(22 * 3600, 29 * 3600 + 1800 - 1),)
    assert not trucks.concerns(STANDARD_WAY)
    assert trucks.concerns(Way(WayKind.TRUCK))
    assert (always.first, always.last) == ("", "")


@pytest.mark.parametrize(
    ("begin", "end", "pieces"),
    [
        ("2026-11-23T00:00", "2026-11-25T23:59", [("2026-11-23", "2026-11-25", ())]),
        ("2026-11-23T00:00", "2026-11-26T00:00", [("2026-11-23", "2026-11-25", ())]),
        (
            "2026-11-23T22:00",
            "2026-11-25T04:00",
            [
                ("2026-11-24", "2026-11-24", ()),
                ("2026-11-23", "2026-11-23", (TimeWindow(79_200, 86_399),)),
                ("2026-11-25", "2026-11-25", (TimeWindow(0, 14_399),)),
            ],
        ),
        (
            "2026-11-23T02:00",
            "2026-11-24T04:00",
            [
                ("2026-11-23", "2026-11-23", (TimeWindow(7200, 86_399),)),
                ("2026-11-24", "2026-11-24", (TimeWindow(0, 14_399),)),
            ],
        ),
        (
            "2026-11-23T22:00",
            None,
            [("2026-11-24", "", ()), ("2026-11-23", "2026-11-23", (TimeWindow(79_200, 86_399),))],
        ),
        (
            "2026-11-23T22:00",
            "9999-12-31T20:00",
            [("2026-11-24", "", ()), ("2026-11-23", "2026-11-23", (TimeWindow(79_200, 86_399),))],
        ),
        ("2026-11-25T22:00", "2026-11-23T04:00", [("2026-11-25", "2026-11-23", ())]),
    ],
)
def test_road_works_hold_from_their_hour_to_their_hour(
    tmp_path: Path, begin: str, end: str | None, pieces: list[tuple[str, str, tuple[TimeWindow, ...]]]
) -> None:
    """On the first day from the hour on, on the last until it, in between all day; what ends before it begins stays."""
    dates = {"start_date": f"{begin}+02:00", "end_date": end and f"{end}+02:00"}
    found = read(tmp_path, work("all-lanes-closed", **dates), feed_info={"version": "4.2"})
    assert [(c.first, c.last, c.hours) for c in found.closures] == pieces


def test_an_older_feed(tmp_path: Path) -> None:
    """Version 3 says all of it at one level, version 2 has one name for a road and points for its ends."""
    third = feature(
        {"type": "MultiPoint", "coordinates": LINE}, road_names=["Main St"], vehicle_impact="all-lanes-closed"
    )
    second = feature({"type": "LineString", "coordinates": LINE}, road_name="Old Rd", vehicle_impact="all-lanes-closed")
    found = read(tmp_path, third, second, road_event_feed_info={"version": "3.1"})
    assert [(c.name, len(c.lines)) for c in found.closures] == [("Main St", 1), ("Old Rd", 1)]


def test_closures_and_zones_come_back(tmp_path: Path) -> None:
    """What this program wrote it reads as it was; windows from closures of the store as well."""
    ring = tuple(Location(lat, lon) for lat, lon in ((60.1, 24.9), (60.1, 24.95), (60.15, 24.95)))
    hole = tuple(Location(lat, lon) for lat, lon in ((60.11, 24.93), (60.11, 24.94), (60.12, 24.94)))
    far = tuple(Location(lat + 1, lon) for lat, lon in ring)
    closures = (
        Closure("a", ClosureKind.AVOID, (ring, hole, far), (ring,), "2026-01-01", "", frozenset({1}), permit="p"),
        Closure("b", ClosureKind.LOW_EMISSION, (ring,), hours=(TimeWindow(0, 3599), TimeWindow(82_800, 90_000 - 1))),
    )
    found = read_closures(written(tmp_path, closures_text(closures).encode()), ZONE)
    assert found.problems == ()
    assert [(c.name, c.kind, c.hours, c.weekdays, c.first, c.permit) for c in found.closures] == [
        (c.name, c.kind, c.hours, c.weekdays, c.first, c.permit) for c in closures
    ]
    assert [{frozenset(r) for r in c.area} for c in found.closures] == [
        {frozenset(r) for r in c.area} for c in closures
    ]
    zones = (Zone("x", (ring, hole)), Zone("y", (far,), True))
    back, problems = read_zones(written(tmp_path, zones_text(zones).encode()))
    assert (problems, [(z.name, z.is_service_area) for z in back]) == ((), [("x", False), ("y", True)])


def test_a_line_is_no_zone(tmp_path: Path) -> None:
    """It is told; the areas are taken."""
    content = {
        "type": "FeatureCollection",
        "features": [feature({"type": "LineString", "coordinates": LINE}), feature(polygon())],
    }
    zones, problems = read_zones(written(tmp_path, content))
    assert ([z.name for z in zones], [p.code for p in problems]) == (["closures 2"], ["zone-wrong"])


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
shapes = st.fixed_dictionaries(
    {"type": st.sampled_from(["Polygon", "LineString", "MultiPolygon", "x"]), "coordinates": json_values}
)


@settings(max_examples=150)
@given(
    st.lists(
        st.builds(lambda g, p: {"type": "Feature", "geometry": g, "properties": p}, shapes | json_values, json_values),
        max_size=3,
    )
)
def test_nothing_that_is_json_breaks_the_reading(tmp_path_factory: pytest.TempPathFactory, features: list[Any]) -> None:
    """Each entry is taken or told."""
    folder = tmp_path_factory.mktemp("odd")
    found = read(folder, *features)
    assert len(found.closures) + found.open_ones + len({p.where.row for p in found.problems}) >= len(features)


def test_when_a_closure_holds() -> None:
    """Hours over midnight belong to the day on which they begin; the last day ends with its own night."""
    night = Closure("n", hours=(TimeWindow(22 * 3600, 30 * 3600 - 1),), first="2026-11-23", last="2026-11-23")
    monday = dt.date(2026, 11, 23)
    assert night.windows_on(monday) == (TimeWindow(22 * 3600, 30 * 3600 - 1),)
    assert night.windows_on(monday + dt.timedelta(days=1)) == (TimeWindow(0, 6 * 3600 - 1),)
    assert night.windows_on(monday + dt.timedelta(days=2)) == ()
    assert night.windows_on(monday - dt.timedelta(days=1)) == ()


@pytest.mark.parametrize(
    ("closure", "way", "concerned"),
    [
        (Closure("c"), Way(WayKind.FOOT), True),
        (Closure("c", ClosureKind.ACCESS), Way(WayKind.FOOT), False),
        (Closure("c", ClosureKind.ACCESS), Way(permits=frozenset({"C"})), False),
        (Closure("c", ClosureKind.ACCESS, permit="gold"), Way(permits=frozenset({"c"})), True),
        (Closure("c", ClosureKind.LOW_EMISSION), Way(is_electric=True), False),
        (Closure("c", ClosureKind.LOW_EMISSION), Way(WayKind.CARGO_BIKE), False),
        (Closure("c", ClosureKind.LOW_EMISSION), Way(), True),
        (Closure("c", over_kg=3500), Way(weight_kg=3500), False),
        (Closure("c", over_kg=3500), Way(WayKind.TRUCK, weight_kg=12_000), True),
        (Closure("c", kinds=frozenset({WayKind.TRUCK})), Way(), False),
    ],
)
def test_whom_a_closure_concerns(closure: Closure, way: Way, concerned: bool) -> None:
    """Kinds, weights, electric drive and permits."""
    assert closure.concerns(way) is concerned
