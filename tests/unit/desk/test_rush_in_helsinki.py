"""A day on the demo region's real roads: planned times carry the traffic of their hour, each vehicle its own roads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from dispatcher.app import services
from dispatcher.desk.desk import Desk
from dispatcher.desk.lanes import lanes_of
from dispatcher.desk.results import PlanOptions
from dispatcher.model.place import Location
from dispatcher.model.road_rules import Closure, RoadClass, Traffic, holds
from dispatcher.model.timewindow import TimeWindow
from dispatcher.store.dayfile import DayFile
from tests.town import MONDAY, PlannerHere

PLACES = (
    (60.17118, 24.941333),
    (60.169736, 24.945817),
    (60.16544, 24.951075),
    (60.168263, 24.935248),
    (60.171527, 24.947208),
    (60.169037, 24.947023),
)
YARD = (60.166963, 24.936561)
RUSH = Traffic(
    "rush until nine",
    paces={road: tuple(0.5 if n % 24 < 9 else 1.0 for n in range(168)) for road in RoadClass},
)
BLOCK = tuple(
    Location(lat, lon) for lat, lon in ((60.1695, 24.940), (60.1695, 24.942), (60.1705, 24.942), (60.1705, 24.940))
)


@pytest.fixture
def helsinki(
    tmp_path: Path,
    demo_region_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    write_fleet: Callable[..., Path],
    write_orders: Callable[..., Path],
) -> Iterator[Desk]:
    """A van and a cargo bike from 8 to 16, and orders with places."""
    monkeypatch.setenv("DISPATCHER_DATA", str(demo_region_folder.parent))
    rooms = replace(services(), open_planner=PlannerHere)
    with Desk(DayFile.open(tmp_path / "day.dispatch"), rooms) as desk:
        desk.use_region("helsinki")
        fleet = write_fleet(
            2,
            Depots=[("ID", "Name", "Address", "Latitude", "Longitude"), ("yard", "Yard", "", *YARD)],
            Vehicles=[("ID", "Capacity kg", "Vehicle kind"), ("van-1", 100, None), ("van-2", 100, "cargo bike")],
        )
        desk.take_fleet(fleet)
        half = len(PLACES) // 2
        rows = [
            {
                "Order ID": f"A{n}",
                "Address": f"Door {n}",
                "Latitude": lat,
                "Longitude": lon,
                "Driver": driver,
                "Duration": 15,
            }
            for n, (lat, lon) in enumerate(PLACES, start=1)
            for driver in (f"driver-{1 + (n > half)}",)
        ]
        desk.take_list(desk.preview_list(write_orders(*rows), date=MONDAY))
        yield desk


def test_planned_times_carry_the_traffic_of_their_hour(helsinki: Desk) -> None:
    """Until nine every leg of the van takes nearly twice as long, after it as long as ever; the bike passes the jam."""
    helsinki.put_traffic(RUSH)
    jammed = helsinki.plan_day(MONDAY, PlanOptions(seconds=1))
    assert not jammed.estimated
    helsinki.put_traffic(None)
    free = helsinki.planned(MONDAY)
    legs: dict[str, list[tuple[int, int, int]]] = {"van-1": [], "van-2": []}
    for slow, quick in zip(jammed.judged.schedules, free.judged.schedules, strict=True):
        van = jammed.day.shifts[slow.route.shift_id].vehicle.id
        for a, b in zip(slow.visits, quick.visits, strict=True):
            began = dt.datetime.fromtimestamp(a.arrival, jammed.zone)
            legs[van].append((began.hour, a.leg_s, b.leg_s))
    assert {hour for hour, _, _ in legs["van-1"]} >= {8}
    for hour, slow_s, quick_s in legs["van-1"]:
        assert 1.6 < slow_s / quick_s < 2.2 if hour < 9 else slow_s == pytest.approx(quick_s, rel=0.15)
    assert all(slow_s == quick_s for _, slow_s, quick_s in legs["van-2"])


def test_a_closure_of_the_morning_moves_the_lines_of_the_morning(helsinki: Desk) -> None:
    """Drawn routes keep out of it while it holds, and what is proposed is what is judged and drawn afterwards."""
    helsinki.put_closure(Closure("works", area=(BLOCK,), hours=(TimeWindow(0, 86_399),)))
    planned = helsinki.plan_day(MONDAY, PlanOptions(seconds=1))
    assert helsinki.planned(MONDAY).judged == planned.judged
    lines = helsinki.route_lines(lanes_of(planned))
    assert lines
    assert not any(holds((BLOCK,), point) for legs in lines.values() for leg in legs for point in leg)


def test_how_far_one_gets_follows_the_hour_and_what_is_closed(helsinki: Desk) -> None:
    """Fewer roads in the rush and past a closure than at noon; where the region ends is told."""

    def size(at: str) -> float:
        found = helsinki.reached([3], date=MONDAY, leaving=dt.time.fromisoformat(at))
        assert (found.estimated, found.leaving.strftime("%F %R")) == (False, f"{MONDAY} {at}")
        ring = found.contours[0].area[0]
        return abs(sum(a.lon * b.lat - b.lon * a.lat for a, b in pairwise((*ring, ring[0]))))

    free = size("12:00")
    helsinki.put_traffic(RUSH)
    assert size("12:00") == pytest.approx(free, rel=0.05)
    assert size("08:00") < 0.8 * free
    helsinki.put_closure(Closure("works", area=(BLOCK,), hours=(TimeWindow(11 * 3600, 13 * 3600),)))
    assert size("12:00") < size("14:00")
    assert helsinki.reached([3], date=MONDAY).leaving.strftime("%R") == "08:00"
    assert helsinki.reached([60], date=MONDAY).at_edge
