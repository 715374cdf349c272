"""What every router promises, asked of each of them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import Stopped
from dispatcher.model.road_rules import Pace
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.roads.cache import CachedRouter
from dispatcher.roads.conditions import Pacing, conditions_of
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.estimate import CrowFliesRouter
from dispatcher.roads.fake import FakeRouter, FakeTravelCache
from dispatcher.roads.online.calling import Account
from dispatcher.roads.online.failing_over import FailingOverRouter
from dispatcher.roads.online.known import SERVICES
from dispatcher.roads.online.online_router import OnlineRouter
from dispatcher.roads.osrm_choice import ChosenRouter
from dispatcher.roads.osrm_router import OsrmRouter
from dispatcher.roads.router import ConditionedRouter, Router
from tests.road_services import RoadServer

RUSH = Pacing(Pace(0.7, 0.6, 0.5, 0.8))
"""Traffic of an hour."""

RUSH_HOUR_TRUCK = conditions_of(Way(WayKind.TRUCK, height_cm=380, weight_kg=12_000), RUSH, (RUSH,))
BICYCLE = conditions_of(Way(WayKind.CARGO_BIKE))

DOORS = (
    Location(60.165521, 24.938582),
    Location(60.165405, 24.94217),
    Location(60.172803, 24.948404),
    Location(60.168182, 24.937065),
    Location(60.166235, 24.942928),
    Location(60.167939, 24.944929),
    Location(60.168668, 24.947746),
    Location(60.176704, 24.941546),
)
"""Front doors in the extract that every engine reaches from every other: the network is so small that the engine for
large days takes some of its streets for cut-off corners."""

ROUTERS = ("valhalla", "crow flies", "fake", "cached", "online", "failing over", "osrm", "chosen")
UNDER = ("valhalla truck in traffic", "valhalla bicycle", "factors", "factors for a truck")


@pytest.fixture(params=[*ROUTERS, *UNDER])
def router(request: pytest.FixtureRequest) -> Iterator[Router]:
    made: Router
    if request.param.startswith("valhalla "):
        engine = ValhallaRouter(request.getfixturevalue("roads_folder"), threads=2)
        yield engine.under(RUSH_HOUR_TRUCK if "truck" in request.param else BICYCLE)
        engine.close()
        return
    if request.param == "valhalla":
        folder: Path = request.getfixturevalue("roads_folder")
        made = ValhallaRouter(folder, threads=2)
    elif request.param == "osrm":
        made = OsrmRouter(request.getfixturevalue("osrm_folder"))
    elif request.param == "chosen":
        made = ChosenRouter(FakeRouter(), FakeRouter())
    elif request.param == "factors":
        made = ConditionedRouter(FakeRouter(), conditions_of(STANDARD_WAY, RUSH, (RUSH,)))
    elif request.param == "factors for a truck":
        made = ConditionedRouter(CrowFliesRouter(), RUSH_HOUR_TRUCK)
    elif request.param == "crow flies":
        made = CrowFliesRouter()
    elif request.param == "fake":
        made = FakeRouter()
    elif request.param in ("online", "failing over"):
        server: RoadServer = request.getfixturevalue("road_server")
        made = OnlineRouter(Account(SERVICES["osrm"], server.address, per_minute=1_000_000))
        made = FailingOverRouter(made, FakeRouter()) if request.param == "failing over" else made
    else:
        made = CachedRouter(FakeRouter(), FakeTravelCache())
    yield made
    made.close()


@pytest.fixture
def addresses() -> tuple[Location, ...]:
    return DOORS


def test_travel_is_square_whole_and_zero_at_home(router: Router, addresses: tuple[Location, ...]) -> None:
    """Every pair has whole seconds and metres; a place is 0 from itself and farther from every other."""
    travel = router.travel(addresses)
    assert travel.places == addresses
    assert travel.estimated is router.estimated
    for i, (durations, distances) in enumerate(zip(travel.duration_s, travel.distance_m, strict=True)):
        for j, (duration_s, distance_m) in enumerate(zip(durations, distances, strict=True)):
            assert type(duration_s) is int
            assert type(distance_m) is int
            if i == j:
                assert (duration_s, distance_m) == (0, 0)
            else:
                assert 0 < duration_s < UNREACHABLE
                assert 0 < distance_m < UNREACHABLE


def test_roads_are_longer_than_the_crow_flies(router: Router, addresses: tuple[Location, ...]) -> None:
    """No figure beats the straight line by more than the way from the doors to the road."""
    travel = router.travel(addresses)
    to_road = [snap or 0.0 for snap in router.snap_m(addresses)]
    for i, a in enumerate(addresses):
        for j, b in enumerate(addresses):
            assert travel.distance_m[i][j] >= great_circle_m(a, b) - to_road[i] - to_road[j] - 5


def test_places_may_repeat(router: Router, addresses: tuple[Location, ...]) -> None:
    """Two orders at one door get equal figures, and 0 between them."""
    a, b = addresses[:2]
    travel = router.travel([a, b, a])
    assert travel.duration_s[0][2] == travel.duration_s[2][0] == 0
    assert travel.duration_s[0] == travel.duration_s[2]
    assert [row[0] for row in travel.distance_m] == [row[2] for row in travel.distance_m]


def test_a_block_is_a_part_of_the_whole(router: Router, addresses: tuple[Location, ...]) -> None:
    """The shape of a question does not change the answer: many to few, few to many, one to one."""
    travel = router.travel(addresses)
    for origins, targets in (
        (addresses, addresses[2:3]),
        (addresses[:1], addresses),
        (addresses[3:4], addresses[6:7]),
    ):
        block = router.block(origins, targets)
        for origin, durations, distances in zip(origins, block.duration_s, block.distance_m, strict=True):
            i = addresses.index(origin)
            columns = [addresses.index(target) for target in targets]
            assert list(durations) == [travel.duration_s[i][j] for j in columns]
            assert list(distances) == [travel.distance_m[i][j] for j in columns]


def test_nothing_asked_is_nothing_answered(router: Router, addresses: tuple[Location, ...]) -> None:
    """Empty questions have empty answers of the right shape."""
    assert router.travel([]).duration_s == []
    assert router.block([], addresses).distance_m == []
    assert router.block(addresses[:2], []).duration_s == [[], []]
    assert router.path(addresses[:1]) == ()
    assert list(router.snap_m([])) == []


def test_progress_rises_to_one(router: Router, addresses: tuple[Location, ...]) -> None:
    """What is heard never falls and ends at 1."""
    heard: list[float] = []
    router.travel(addresses, on_progress=heard.append)
    assert heard == sorted(heard)
    assert heard[-1] == pytest.approx(1.0)


def test_work_can_be_stopped_and_asked_again(router: Router, addresses: tuple[Location, ...]) -> None:
    """`cancelled` ends the question with Stopped and harms none that follows."""
    with pytest.raises(Stopped):
        router.travel(addresses, cancelled=lambda: True)
    assert len(router.travel(addresses).duration_s) == len(addresses)


def test_paths_have_one_part_per_leg(router: Router, addresses: tuple[Location, ...]) -> None:
    """Each part leads from near one place to near the next; from a place to itself it is empty."""
    route = [addresses[0], addresses[3], addresses[3], addresses[5]]
    first, still, last = router.path(route)
    assert still == ()
    for part, a, b in ((first, route[0], route[1]), (last, route[2], route[3])):
        assert great_circle_m(part[0], a) < 150
        assert great_circle_m(part[-1], b) < 150


def test_front_doors_are_near_a_road(router: Router, addresses: tuple[Location, ...]) -> None:
    """The distance to the road is said for every place, in metres."""
    snaps = router.snap_m(addresses)
    assert len(snaps) == len(addresses)
    assert all(snap is not None and 0 <= snap < 150 for snap in snaps)


def test_threads_may_ask_at_once(router: Router, addresses: tuple[Location, ...]) -> None:
    """Four threads get what one gets."""
    alone = router.travel(addresses)
    answers: list[object] = []
    threads = [threading.Thread(target=lambda: answers.append(router.travel(addresses))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == [alone] * 4


def test_closing_twice_is_fine(router: Router) -> None:
    """Nothing is left to let go of the second time."""
    router.close()
    router.close()
