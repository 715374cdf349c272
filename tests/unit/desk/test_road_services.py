"""Road services at the desk: chosen, refused, asked, and replaced whole by the own roads while they are down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions
from dispatcher.desk.road_services import OWN_ROADS, RoadChoice
from dispatcher.model.problem import Refused
from dispatcher.model.road_rules import HOURS_OF_WEEK, RoadClass, Traffic
from tests.road_services import KEY, RoadServer
from tests.town import MONDAY, order

PATIENT = 60_000
SOON = PlanOptions(seconds=0.2)


@pytest.fixture
def busy(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """The desk with a few orders of Monday."""
    staffed.import_orders(write_orders(*(order(n) for n in range(1, 5)), name="list.csv"), date=MONDAY)
    return staffed


@pytest.fixture
def server() -> Iterator[RoadServer]:
    made = RoadServer("openrouteservice")
    yield made
    made.end()


def chosen(server: RoadServer) -> RoadChoice:
    return RoadChoice("openrouteservice", server.address, PATIENT)


def test_a_service_is_chosen_in_one_step_and_taken_back(busy: Desk, server: RoadServer) -> None:
    """Its times are used from then on, and the own ones after undo; the key is in the keyring alone."""
    before = busy.planned(MONDAY).day.travel.roads
    busy.choose_road_service(chosen(server), KEY)
    assert busy.road_service().choice == chosen(server)
    assert busy.road_service().has_key
    busy.plan_day(MONDAY, SOON)
    planned = busy.planned(MONDAY)
    assert planned.day.travel.roads.startswith("openrouteservice")
    assert server.asked
    assert all(headers["authorization"] == KEY for _, headers in server.asked)
    assert not any(KEY in step.summary for step in busy.history())
    busy.choose_road_service(OWN_ROADS)
    assert busy.planned(MONDAY).day.travel.roads == before


def test_a_service_that_fails_halfway_leaves_no_trace_in_the_plan(busy: Desk, server: RoadServer) -> None:
    """All of the day's travel is the own roads', and the reason can be told."""
    busy.choose_road_service(chosen(server), KEY)
    server.moods = ["no key"] * 100
    busy.plan_day(MONDAY, SOON)
    assert not busy.planned(MONDAY).day.travel.roads.startswith("openrouteservice")
    trouble = busy.roads_trouble()
    assert trouble is not None
    assert trouble.code == "road-service-key"
    assert trouble in busy.planned(MONDAY).problems


def test_days_that_the_service_does_not_know_are_the_own_roads(busy: Desk, server: RoadServer) -> None:
    """With traffic by the hour the engine in the house answers."""
    busy.choose_road_service(chosen(server), KEY)
    slow = tuple(0.5 for _ in range(HOURS_OF_WEEK))
    busy.put_traffic(Traffic("slow", "", dict.fromkeys(RoadClass, slow)))
    busy.plan_day(MONDAY, SOON)
    assert not busy.planned(MONDAY).day.travel.roads.startswith("openrouteservice")


@pytest.mark.parametrize(
    ("choice", "code"),
    [
        (RoadChoice("teleport"), "road-service-unknown"),
        (RoadChoice("osrm"), "road-service-address"),
        (RoadChoice("osrm", "ftp://roads.example.com"), "road-service-address"),
        (RoadChoice("google", "http://proxy.example.com"), "road-service-address"),
        (RoadChoice("valhalla", "https://user:word@roads.example.com"), "road-service-address"),
        (RoadChoice("here", per_minute=-1), "road-service-rate"),
    ],
)
def test_a_choice_that_cannot_be_is_refused(staffed: Desk, choice: RoadChoice, code: str) -> None:
    """And what was chosen before stays."""
    with pytest.raises(Refused) as told:
        staffed.choose_road_service(choice)
    assert told.value.problems[0].code == code
    assert staffed.road_service().choice == OWN_ROADS


def test_a_service_is_tried_before_it_is_chosen(staffed: Desk, server: RoadServer) -> None:
    """Nothing is kept of it."""
    assert staffed.try_road_service(chosen(server), KEY) is None
    server.moods = ["page"]
    problem = staffed.try_road_service(chosen(server), KEY)
    assert problem is not None
    assert problem.code == "road-service-wrong"
    assert staffed.road_service().choice == OWN_ROADS
