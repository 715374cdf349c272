"""Road services: every one is asked and understood as it documents itself, and none can harm the program."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Stopped
from dispatcher.model.travel import UNREACHABLE
from dispatcher.model.ways import WayKind
from dispatcher.roads.fake import FakeRouter
from dispatcher.roads.online import calling
from dispatcher.roads.online.calling import Account
from dispatcher.roads.online.failing_over import FailingOverRouter
from dispatcher.roads.online.known import SERVICES
from dispatcher.roads.online.online_router import OnlineRouter
from tests.road_services import KEY, SPEAKERS, RoadServer

FAST = 1_000_000
TOWN = tuple(Location(60.16 + i * 0.001, 24.93 + (i * 7 % 40) * 0.001) for i in range(40))
OFF_ROADS = Location(85.0, 24.93)

every_service = pytest.mark.parametrize("road_server", list(SPEAKERS), indirect=True)


@pytest.fixture
def router(road_server: RoadServer) -> Iterator[OnlineRouter]:
    made = router_of(road_server)
    yield made
    made.close()


def router_of(server: RoadServer, kind: WayKind = WayKind.CAR) -> OnlineRouter:
    return OnlineRouter(Account(SERVICES[server.service], server.address, KEY, FAST), kind)


@contextmanager
def refused(code: str) -> Iterator[None]:
    with pytest.raises(MachineFault) as caught:
        yield
    assert caught.value.problem.code == f"road-service-{code}"
    assert KEY not in str(caught.value.problem)


def test_every_service_has_a_speaker() -> None:
    """No service is offered that these tests do not speak for."""
    assert set(SPEAKERS) == set(SERVICES)


@every_service
def test_a_large_table_comes_in_portions_and_is_whole(router: OnlineRouter, road_server: RoadServer) -> None:
    """40 places are more than most services take at once: the table is the same as from one question."""
    block = router.block(TOWN, TOWN)
    own = FakeRouter().block(TOWN, TOWN)
    assert block.duration_s == own.duration_s
    assert block.distance_m == own.distance_m
    limits = SERVICES[road_server.service].limits
    assert len(road_server.asked) >= 1600 / limits.pairs


@every_service
def test_a_place_off_the_roads_spoils_no_other(router: OnlineRouter) -> None:
    """Only its own pairs are unreachable."""
    block = router.block(TOWN[:3], [*TOWN[3:5], OFF_ROADS])
    assert [row[2] for row in block.duration_s] == [UNREACHABLE] * 3
    assert all(cell < UNREACHABLE for row in block.duration_s for cell in row[:2])


@every_service
def test_lines_follow_the_roads_leg_by_leg(router: OnlineRouter, road_server: RoadServer) -> None:
    """One request draws a route; what is drawn once is not asked again."""
    places = [TOWN[0], TOWN[7], TOWN[19]]
    lines = router.path(places)
    for line, leg in zip(lines, FakeRouter().path(places), strict=True):
        assert [(round(p.lat, 4), round(p.lon, 4)) for p in line] == [(round(p.lat, 4), round(p.lon, 4)) for p in leg]
    asked = len(road_server.asked)
    assert asked == 1
    assert router.path(places) == lines
    assert len(road_server.asked) == asked


@every_service
def test_the_key_goes_where_the_service_wants_it(router: OnlineRouter, road_server: RoadServer) -> None:
    """In one parameter or one header, or nowhere."""
    router.block(TOWN[:2], TOWN[:2])
    path, headers = road_server.asked[0]
    service = SERVICES[road_server.service]
    assert (f"{service.key_param}={KEY}" in path) == bool(service.key_param)
    assert (headers.get(service.key_header.lower()) == KEY) == bool(service.key_header)
    assert headers["user-agent"].startswith("Dispatcher/")


@every_service
@pytest.mark.parametrize("mood", ["cut", "page", "other", "list", "number", "deep", "broken", "elsewhere"])
def test_a_wrong_answer_is_a_sentence(router: OnlineRouter, road_server: RoadServer, mood: str) -> None:
    """Half an answer, a log-in page, another form: nothing of it is taken, and nobody is followed elsewhere."""
    road_server.moods = [mood]
    with refused("wrong"):
        router.block(TOWN[:2], TOWN[:2])
    road_server.moods = [mood]
    with refused("wrong"):
        router.path(TOWN[:3])
    assert router.block(TOWN[:2], TOWN[:2]).duration_s[0][0] == 0


def test_a_busy_service_is_asked_again(router: OnlineRouter, road_server: RoadServer) -> None:
    """As it says, twice; then it is left alone."""
    road_server.moods = ["busy", "busy"]
    assert router.block(TOWN[:2], TOWN[:2]).duration_s[0][1] > 0
    road_server.moods = ["busy"] * 3
    with refused("busy"):
        router.block(TOWN[:2], TOWN[:2])


def test_nobody_waits_for_a_day(router: OnlineRouter, road_server: RoadServer) -> None:
    """A service that asks for more patience than people have is given up at once."""
    road_server.moods = ["busy for long"]
    with refused("busy"):
        router.block(TOWN[:2], TOWN[:2])
    assert len(road_server.asked) == 1


def test_a_key_that_is_not_accepted_is_named(router: OnlineRouter, road_server: RoadServer) -> None:
    """The remedy is the settings; it is not tried again."""
    road_server.moods = ["no key"]
    with refused("key"):
        router.block(TOWN[:2], TOWN[:2])
    assert len(road_server.asked) == 1


def test_half_an_answer_is_asked_again(router: OnlineRouter, road_server: RoadServer) -> None:
    """A connection that breaks is tried again."""
    road_server.moods = ["half"]
    assert router.block(TOWN[:2], TOWN[:2]).duration_s[0][1] > 0
    assert len(road_server.asked) == 2


def test_a_slow_service_times_out(
    router: OnlineRouter, road_server: RoadServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody waits for ever."""
    monkeypatch.setattr(calling, "ANSWER_S", 0.2)
    monkeypatch.setattr(calling, "TRIES", 1)
    road_server.moods = ["slow"]
    with refused("not-reached"):
        router.block(TOWN[:2], TOWN[:2])


def test_nothing_at_the_address_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port where nobody listens, and words that are no address."""
    monkeypatch.setattr(calling, "TRIES", 1)
    for address, code in (("http://127.0.0.1:9", "not-reached"), ("htp:/what", "address"), ("http://", "address")):
        router = OnlineRouter(Account(SERVICES["osrm"], address, KEY, FAST))
        with refused(code):
            router.block(TOWN[:2], TOWN[:2])
        router.close()


def test_waiting_can_be_stopped(router: OnlineRouter, road_server: RoadServer) -> None:
    """While the service asks for patience, Stop is heard."""
    stop = threading.Event()
    road_server.moods = ["busy"] * 2
    stop.set()
    with pytest.raises(Stopped):
        router.block(TOWN[:2], TOWN[:2], cancelled=stop.is_set)


def test_the_log_never_has_the_key(road_server: RoadServer, caplog: pytest.LogCaptureFixture) -> None:
    """Whatever the libraries write."""
    with caplog.at_level(logging.DEBUG):
        router = OnlineRouter(Account(SERVICES["mapbox"], road_server.address, KEY, FAST))
        router.block(TOWN[:2], TOWN[:2])
        router.close()
    assert KEY in road_server.asked[0][0]
    assert KEY not in caplog.text


def test_requests_are_no_more_than_the_service_allows(road_server: RoadServer) -> None:
    """Six a second: seven requests take a second."""
    router = OnlineRouter(Account(SERVICES["osrm"], road_server.address, "", 360))
    begin = time.monotonic()
    for i in range(4):
        router.block(TOWN[i : i + 1], TOWN[:2])
    assert time.monotonic() - begin >= 3 / 6
    router.close()


def test_two_servers_are_two_networks(road_server: RoadServer) -> None:
    """What is kept of the one is never taken for the other's, nor a bicycle's for a van's."""
    a, b = (Account(SERVICES["valhalla"], address) for address in ("http://a", "http://b"))
    names = {OnlineRouter(a).name, OnlineRouter(b).name, OnlineRouter(a, WayKind.CARGO_BIKE).name}
    assert len(names) == 3


def test_a_failed_service_is_replaced_whole(road_server: RoadServer) -> None:
    """No table mixes two engines; the reason is kept to be shown, and the service is left alone for a while."""
    spare = FakeRouter()
    router = FailingOverRouter(router_of(road_server), spare)
    assert router.name.startswith("osrm")
    road_server.moods = ["well", "no key"]
    limits = SERVICES["osrm"].limits
    many = [Location(60.1 + i * 0.0005, 24.9) for i in range(limits.origins + 5)]
    block = router.block(many, many)
    assert spare.asked == len(many) ** 2
    assert block == spare.block(many, many)
    assert router.name == spare.name
    assert router.failure is not None
    assert router.failure.code == "road-service-key"
    asked = len(road_server.asked)
    router.block(TOWN[:2], TOWN[:2])
    assert len(road_server.asked) == asked
    router.close()
