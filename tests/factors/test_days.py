"""What is wanted of a day as a whole, each shown by two plans of one small day: without it, and with it."""

from __future__ import annotations

from dispatcher.model.day import Day
from dispatcher.model.terms import ZoneRule
from dispatcher.planning.request import Measure, Weights
from dispatcher.planning.weighing import unevenness
from tests.factors.town import (
    ANNA,
    EURO,
    HOUR,
    KG,
    MINUTE,
    Outcome,
    at,
    between,
    bring,
    given,
    planned,
    plans,
    shift,
    slowed,
    town,
)


def test_traffic_by_the_hour() -> None:
    """Begun at six the way leads into the rush, and the window is over before its end; who begins at five is there."""
    order, early = (
        bring("x", 40, windows=(between(6, 6.8),)),
        shift("ben", {"cost_per_use": 11 * EURO}, earliest=5 * HOUR),
    )
    free = town([order], [ANNA, early])
    without, then = plans(free, slowed(free, (6.25, 9), 2))
    assert (without.driver("x"), then.driver("x")) == ("anna", "ben")


def test_before_the_rush() -> None:
    """The shortest way is to the near place and on to the far one; out of town that would be in the rush, which costs
    paid hours, and so the far place comes first."""
    orders = [bring("near", 5, service_s=HOUR), bring("far", 40)]
    free = town(orders, [shift("anna", {"cost_per_hour": 60 * EURO}, end=None, latest=11 * HOUR)])
    rush = slowed(free, (7, 10), 4, eastward=True)
    without, then = plans(free, rush)
    assert (without.route("anna"), then.route("anna")) == ("near far", "far near")


def test_roads_closed_for_hours() -> None:
    """The road to the east is closed from seven to eleven: what lies there comes first."""
    orders = [bring("near", 5, service_s=HOUR), bring("far", 40, windows=(between(6, 10),))]
    free = town(orders, [given(ANNA, end=None)])
    without, then = plans(free, slowed(free, (7, 11), 0, eastward=True))
    assert (without.route("anna"), then.route("anna")) == ("near far", "far near")


def test_low_emission_zones() -> None:
    """Only clean vans go to the centre."""
    order = bring("x", 5, zones=frozenset({"centre"}))
    shifts = [ANNA, shift("ben", {"cost_per_use": 11 * EURO, "skills": frozenset({"clean"})})]
    without, then = plans(town([order], shifts), town([order], shifts, zones=(ZoneRule("centre", "clean"),)))
    assert (without.driver("x"), then.driver("x")) == ("anna", "ben")


def test_hours_of_a_zone() -> None:
    """Vans that are not clean get into the centre for a while in the morning: it comes before the farm on the way."""
    farm, shop = bring("farm", 2, service_s=20 * MINUTE), bring("shop", 5, zones=frozenset({"centre"}))
    eastward = given(ANNA, end=None)
    closed, morning = (
        town([farm, shop], [eastward], zones=(ZoneRule("centre", "clean", windows),))
        for windows in ((), (between(6, 6.2),))
    )
    without, then = plans(closed, morning)
    assert without.left_out == {"shop"}
    assert then.route("anna") == "shop farm"


def test_compact_routes() -> None:
    """Two vans for two pairs of neighbours: the shortest ways are along both sides of the valley; when a kilometre
    away from the middle of a route costs 1.00, each goes to neighbours."""
    places = {"near1": (10, 3), "near2": (10, -3), "far1": (20, 3), "far2": (20, -3)}
    orders = [bring(name, *place) for name, place in places.items()]
    shifts = [shift(name, {"max_stops": 2}, end=None) for name in ("anna", "ben")]
    without, then = plans(town(orders, shifts), town(orders, shifts, price_of_spread=EURO))
    assert without.groups == {frozenset({"near1", "far1"}), frozenset({"near2", "far2"})}
    assert then.groups == {frozenset({"near1", "near2"}), frozenset({"far1", "far2"})}


def test_punctuality() -> None:
    """The cheapest plan is at the café a minute before its window ends; a punctual one leaves time to spare."""
    farm, cafe = bring("farm", 2, service_s=20 * MINUTE), bring("cafe", 5, windows=(between(6, 6.4667),))
    day = town([farm, cafe], [given(ANNA, end=None)])
    cheapest, punctual = weighed(day, Weights(0)), weighed(day, Weights(0, punctuality=3))
    assert (cheapest.route("anna"), punctual.route("anna")) == ("farm cafe", "cafe farm")


def weighed(day: Day, weights: Weights) -> Outcome:
    """The day planned by these weights."""
    judged = planned(day, weights=weights)[1]
    assert not judged.violations
    return Outcome(day, judged)


def balanced(day: Day, measure: Measure) -> tuple[Outcome, Outcome]:
    """The day planned for cost alone, and with the measure shared out; what it costs and how even it is are as said."""
    cheapest, fair = weighed(day, Weights(0)), weighed(day, Weights(0, balance=3, balance_of=measure))
    before, after = (unevenness(day, [s for s in o.judged.schedules if s.visits], measure) for o in (cheapest, fair))
    assert after < before
    assert fair.judged.routes_cost > cheapest.judged.routes_cost
    assert not fair.left_out
    return cheapest, fair


def test_balance_of_hours() -> None:
    """Five hours of work in the west and one in the east: one of the two in the west is for who works in the east."""
    work = [bring("w1", 1, service_s=3 * HOUR), bring("w2", 2, service_s=2 * HOUR), bring("e", 40, service_s=HOUR)]
    day = town(work, [ANNA, shift("ben", start=at(40), end=at(40))])
    cheapest, fair = balanced(day, Measure.HOURS)
    assert cheapest.driver("w1") == cheapest.driver("w2")
    assert fair.driver("w1") != fair.driver("w2")


def test_balance_of_stops() -> None:
    """One street of five customers and one of one: the stops are shared three and three."""
    day = streets()
    cheapest, fair = balanced(day, Measure.STOPS)
    assert sorted(len(route.split()) for route in cheapest.routes) == [1, 5]
    assert sorted(len(route.split()) for route in fair.routes) == [3, 3]


def streets() -> Day:
    """Five customers next to Anna's yard, one next to Ben's."""
    orders = [bring(f"w{n}", n) for n in range(1, 6)] + [bring("e", 30)]
    return town(orders, [ANNA, shift("ben", start=at(31), end=at(31))])


def test_balance_of_distance() -> None:
    """North and south are 80 km for Anna, and Ben has 2 in the east: one of both goes to Ben."""
    orders = [bring("n", 0, 20), bring("s", 0, -20), bring("e", 6)]
    day = town(orders, [ANNA, given(shift("ben"), start=at(5), end=at(5))])
    cheapest, fair = balanced(day, Measure.DISTANCE)
    assert cheapest.driver("n") == cheapest.driver("s") == "anna"
    assert fair.driver("n") != fair.driver("s")


def test_balance_of_load() -> None:
    """Five customers with 10 kg each and one with 10: the load is shared 30 and 30."""
    day = streets()
    vans = {key: given(s, vehicle=given(s.vehicle, capacity={"weight": 60 * KG})) for key, s in day.shifts.items()}
    loaded = [given(order, load={"weight": 10 * KG}) for order in day.orders.values()]
    cheapest, fair = balanced(town(loaded, vans.values()), Measure.LOAD)
    held = [sorted(s.load_at_start["weight"] // KG for s in o.judged.schedules) for o in (cheapest, fair)]
    assert held == [[10, 50], [30, 30]]
