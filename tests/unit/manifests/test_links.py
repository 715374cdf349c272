"""Phone links cover the whole route in legs that map programs accept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.manifests.links import phone_links, write_links
from dispatcher.model.manifest import Manifest, ManifestDay

Days = Callable[..., ManifestDay]


def places(url: str) -> list[str]:
    """Origin, waypoints, destination of a link."""
    query = parse_qs(urlsplit(url).query, strict_parsing=True)
    between = query.get("waypoints", [""])[0].split("|")
    return [*query.get("origin", []), *(p for p in between if p), *query["destination"]]


def wanted(manifest: Manifest) -> list[str]:
    """Every place of the route in sequence."""
    ends = (manifest.start_location, *(s.location for s in manifest.stops), manifest.end_location)
    return [f"{p.lat:.5f},{p.lon:.5f}" for p in ends if p is not None]


@given(stops=st.integers(1, 45), most=st.sampled_from([3, 9]), starts=st.booleans(), ends=st.booleans())
def test_legs_chain_into_the_whole_route(sample_day: Days, stops: int, most: int, starts: bool, ends: bool) -> None:
    """Each leg begins where the last ended, has few enough waypoints, and together they miss nothing."""
    manifest = sample_day(1, stops).manifests[0]
    manifest = dataclasses.replace(
        manifest,
        start_location=manifest.start_location if starts else None,
        end_location=manifest.end_location if ends else None,
    )
    chain: list[str] = []
    for link in phone_links(manifest, most):
        assert link.url.startswith("https://www.google.com/maps/dir/?api=1&")
        assert link.url.endswith("&travelmode=driving")
        leg = places(link.url)
        assert len(leg) - 2 <= most
        assert not chain or chain[-1] == leg[0]
        chain += leg[1:] if chain else leg
    assert chain == wanted(manifest)


def test_titles_say_which_stops_a_leg_covers(sample_day: Days) -> None:
    """Four places on: start, three stops between, and the stop where the leg ends."""
    links = phone_links(sample_day(1, 6).manifests[0])
    assert [link.title for link in links] == ["Start to stop 4", "Stop 4 to end"]


def test_an_empty_route_has_no_links(sample_day: Days) -> None:
    """Nothing to drive, nothing to open."""
    assert phone_links(sample_day(1, 0).manifests[0]) == ()


def test_stops_at_one_place_are_visited_once(sample_day: Days) -> None:
    """A map program refuses, or wastes a waypoint on, the place where one already is."""
    manifest = sample_day(1, 2).manifests[0]
    twin = dataclasses.replace(manifest.stops[1], location=manifest.stops[0].location)
    links = phone_links(dataclasses.replace(manifest, stops=(manifest.stops[0], twin)))
    assert [len(places(link.url)) for link in links] == [3]


@pytest.mark.parametrize("whole_day", [False, True])
def test_the_text_file_holds_every_link_and_stop(sample_day: Days, tmp_path: Path, whole_day: bool) -> None:
    """Links stand on lines of their own, so that a mail program finds them; names cannot forge one."""
    day = sample_day(2, 5, drivers=("Eve\nhttps://evil.example", "Bo"))
    write_links(day, None if whole_day else day.manifests[0], tmp_path / "links.txt")
    lines = (tmp_path / "links.txt").read_text("utf-8").split("\n")
    shown = day.manifests if whole_day else day.manifests[:1]
    assert [line for line in lines if line.startswith("http")] == [u.url for m in shown for u in phone_links(m)]
    assert [line for line in lines if line.startswith("Stop 5: ")] == [
        f"Stop 5: Nordic Tools Oy {m}-5" for m in (1, 2)
    ][: len(shown)]
