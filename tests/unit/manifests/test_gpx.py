"""GPX files hold waypoints, the route and the track, and other programs can read them."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import gpxpy

from dispatcher.manifests.gpx import write_gpx
from dispatcher.model.manifest import ManifestDay

Days = Callable[..., ManifestDay]


def test_a_driver_gets_waypoints_a_route_and_a_track(sample_day: Days, tmp_path: Path) -> None:
    """Start, each stop and end as points in sequence; the track is the path along the roads, joined."""
    day = sample_day(2, 6)
    manifest = day.manifests[1]
    write_gpx(day, manifest, tmp_path / "a.gpx")
    gpx = gpxpy.parse((tmp_path / "a.gpx").read_text("utf-8"))
    assert gpx.version == "1.1"
    wanted = [manifest.start_location, *(stop.location for stop in manifest.stops), manifest.end_location]
    assert [(p.latitude, p.longitude) for p in gpx.waypoints] == wanted
    assert [(p.latitude, p.longitude) for p in gpx.routes[0].points] == wanted
    assert [p.name for p in gpx.routes[0].points][:3] == ["Start", "1 Café Pöytä 2-1", "2 Αθήνα Ντελικατέσεν 2-2"]
    track = [(p.latitude, p.longitude) for p in gpx.tracks[0].segments[0].points]
    assert len(gpx.tracks[0].segments) == 1
    assert track == [manifest.path[0][0], *(p for part in manifest.path for p in part[1:])]
    assert gpx.tracks[0].name == manifest.driver_name
    assert gpx.copyright_author == "© OpenStreetMap contributors"


def test_the_day_holds_every_route(sample_day: Days, tmp_path: Path) -> None:
    """One route and one track per driver; estimated figures are called so."""
    day = sample_day(3, 4, estimated=True)
    write_gpx(day, None, tmp_path / "day.gpx")
    gpx = gpxpy.parse((tmp_path / "day.gpx").read_text("utf-8"))
    assert [route.name for route in gpx.routes] == [m.driver_name for m in day.manifests]
    assert len(gpx.tracks) == 3
    assert "Estimated" in (gpx.description or "")


def test_where_the_path_is_unknown_the_track_breaks(sample_day: Days, tmp_path: Path) -> None:
    """No straight line is passed off as a road."""
    day = sample_day(1, 4)
    path = day.manifests[0].path
    manifest = dataclasses.replace(day.manifests[0], path=(*path[:2], (), *path[3:]))
    write_gpx(day, manifest, tmp_path / "a.gpx")
    gpx = gpxpy.parse((tmp_path / "a.gpx").read_text("utf-8"))
    assert [len(segment.points) for segment in gpx.tracks[0].segments] == [5, 5]


def test_elements_stand_in_the_sequence_that_gpx_1_1_asks_for(sample_day: Days, tmp_path: Path) -> None:
    """metadata, wpt, rte, trk, in the namespace of version 1.1: strict readers refuse anything else."""
    day = sample_day(2, 3)
    write_gpx(day, None, tmp_path / "day.gpx")
    root = ElementTree.parse(tmp_path / "day.gpx").getroot()
    names = [child.tag.removeprefix("{http://www.topografix.com/GPX/1/1}") for child in root]
    assert list(dict.fromkeys(names)) == ["metadata", "wpt", "rte", "trk"]
    assert names == sorted(names, key=["metadata", "wpt", "rte", "trk"].index)
