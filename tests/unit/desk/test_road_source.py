"""Who gave the driving times, as people call it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dispatcher.desk.road_source import road_source
from dispatcher.model.manifest import RoadSource
from dispatcher.model.place import Location
from dispatcher.model.travel import Travel, estimated_travel

PLACES = (Location(47.1, 9.5), Location(47.2, 9.5))


def travel(roads: str) -> Travel:
    return replace(estimated_travel(PLACES), estimated=False, roads=roads)


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("valhalla-3.9.1 car-1 0f3a", RoadSource("Valhalla", "liechtenstein")),
        ("osrm-26.10 car-1 0f3a", RoadSource("OSRM", "liechtenstein")),
        ("google online-1 https://routes.googleapis.com car", RoadSource("Google Routes")),
        ("valhalla online-1 http://10.0.0.5:8002 car", RoadSource("Valhalla (own server)")),
    ],
)
def test_engines_have_a_region_and_services_have_none(name: str, source: RoadSource) -> None:
    """The router's own name says which it is."""
    assert road_source(travel(name), "liechtenstein") == source


def test_estimates_and_unknown_routers_name_nobody() -> None:
    """There the mark “estimated” stands instead, or nothing."""
    assert road_source(estimated_travel(PLACES), "liechtenstein") is None
    assert road_source(travel(""), "liechtenstein") is None
    assert road_source(travel("fake-grid-1"), "liechtenstein") is None
