"""What was decided about routes as wholes outlives planning."""

from __future__ import annotations

import pytest

from dispatcher.model.order import TaskKind
from dispatcher.model.plan import Route, TaskRef
from dispatcher.planning.decided import as_decided
from dispatcher.planning.request import Measure
from dispatcher.planning.weighing import unevenness
from tests.factors.town import ANNA, EURO, HOUR, bring, planned, shift, town

DAY = town([bring("west", -5), bring("east", 5)], [ANNA, shift("ben", {"cost_per_use": 11 * EURO})])
WEST = (TaskRef("west", TaskKind.DELIVERY),)


def test_a_loaded_van_keeps_its_goods() -> None:
    """What is in a van goes with no other, though that were cheaper, and the route's flags are there afterwards."""
    asked, judged = planned(DAY, [Route("ben", WEST, loaded=True, departs=7 * HOUR)])
    kept = next(route for route in asked.plan(judged.plan).routes if route.shift_id == "ben")
    assert "west" in {ref.order_id for ref in kept.tasks}
    assert (kept.loaded, kept.departs) == (True, 7 * HOUR)


def test_a_departure_before_the_shift_is_its_start() -> None:
    """Nobody leaves before the shift begins, whatever was said."""
    shift_of = as_decided(DAY, [Route("anna", WEST, departs=3 * HOUR)]).shifts["anna"]
    assert (shift_of.earliest, shift_of.terms.latest_start) == (6 * HOUR, 6 * HOUR)


@pytest.mark.parametrize(
    "route", [Route("anna", WEST), Route("anna", WEST, locked=True, loaded=True, departs=8 * HOUR)]
)
def test_other_routes_change_nothing(route: Route) -> None:
    """Of a route about which nothing was decided, and of one that is kept as it stands anyway."""
    assert as_decided(DAY, [route]) is DAY


@pytest.mark.parametrize("measure", list(Measure))
def test_a_single_route_is_even(measure: Measure) -> None:
    """Whatever is measured."""
    day = town([bring("x", 5, load={"weight": 1})], [shift("anna", {"capacity": {"weight": 10}})])
    assert unevenness(day, list(planned(day)[1].schedules), measure) == 0
