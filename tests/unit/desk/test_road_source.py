"""Who gave the driving times, as people call it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.desk.road_source import road_source
from dispatcher.model.manifest import RoadSource
from dispatcher.model.place import Location
from dispatcher.model.travel import Travel, estimated_travel
from tests.town import MONDAY, Roads, order

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


def test_a_day_that_another_engine_answers_for_says_so(
    staffed: Desk, write_orders: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day that grew, or another engine chosen: its plan stands with other times, and planning again ends that."""

    def answered_by(engine: str) -> None:
        monkeypatch.setattr(Roads, "name", f"{engine} car-1 0f3a")

    def told() -> list[str]:
        return [p.cause for p in staffed.planned(MONDAY).problems if p.code == "roads-changed"]

    answered_by("valhalla-3.9.1")
    staffed.import_orders(write_orders(order(1), order(2)), date=MONDAY)
    assert told() == []
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    answered_by("valhalla-4.0.0")
    assert told() == []
    answered_by("osrm-26.10")
    (cause,) = told()
    assert "Valhalla" in cause
    assert "OSRM" in cause
    staffed.plan_day(MONDAY, PlanOptions(seconds=1))
    assert told() == []
    staffed.undo()
    assert len(told()) == 1
    staffed.undo()
    assert told() == []
