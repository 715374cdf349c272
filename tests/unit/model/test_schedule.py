"""The judge: every rule named when it is broken, silent when it is kept."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of, price_of_leaving_out
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.schedule import judge, schedule
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE, Travel, estimated_travel
from dispatcher.model.violation import Rule

DEPOT = Location(60.0, 24.0)
VAN = Vehicle("van", capacity={"weight": 100}, cost_per_use=1000, cost_per_km=50, cost_per_hour=3600)
SHIFT = Shift("s1", Driver("d1"), VAN, 0, 40_000, DEPOT, DEPOT)


def at(east: int) -> Location:
    return Location(60.0, 24.0 + east / 1000)


def bring(name: str, east: int, **task: object) -> Order:
    return Order(name, delivery=Task(TaskKind.DELIVERY, location=at(east), **task), load={"weight": 10})  # type: ignore[arg-type]


def fetch(name: str, east: int) -> Order:
    return Order(name, pickup=Task(TaskKind.PICKUP, location=at(east)), load={"weight": 10})


def carry(name: str, east: int, to: int) -> Order:
    pickup, delivery = Task(TaskKind.PICKUP, location=at(east)), Task(TaskKind.DELIVERY, location=at(to))
    return Order(name, delivery=delivery, pickup=pickup, load={"weight": 10})


def a_day(*orders: Order, shift: Shift = SHIFT) -> Day:
    """A street of metres: 100 s and 1000 m for each thousandth of a degree."""
    places = places_of(orders, [shift])
    metres = [[round(abs(a.lon - b.lon) * 1000) * 1000 for b in places] for a in places]
    travel = Travel(places, [[m // 10 for m in row] for row in metres], metres)
    return Day({o.id: o for o in orders}, {shift.id: shift}, travel)


def route_of(day: Day, *ids: str) -> Route:
    return Route("s1", tuple(ref for i in ids for ref in day.refs(i)))


def rules(day: Day, *ids: str) -> list[tuple[Rule, int, str]]:
    return [(v.rule, v.amount, v.order_id) for v in schedule(day, route_of(day, *ids)).violations]


def test_figures_of_a_plain_route() -> None:
    """Times, metres, load and cost add up along the road."""
    day = a_day(bring("a", 1, service_s=60), bring("b", 3, service_s=60))
    s = schedule(day, route_of(day, "a", "b"))
    assert [(v.arrival, v.start, v.departure) for v in s.visits] == [(100, 100, 160), (360, 360, 420)]
    assert (s.start, s.end, s.distance_m, s.travel_s, s.waiting_s, s.stops) == (0, 720, 6000, 600, 0, 2)
    assert s.load_at_start == {"weight": 20}
    assert [v.load_after for v in s.visits] == [{"weight": 10}, {"weight": 0}]
    assert s.cost == 1000 + 6 * 50 + 720
    assert s.violations == ()


def test_an_empty_route_costs_nothing() -> None:
    """A van that is not used has no cost and no violations."""
    assert schedule(a_day(bring("a", 1)), Route("s1")).cost == 0


def test_setup_counts_once_per_place() -> None:
    """Two orders at one door are parked for once, and are one stop."""
    day = a_day(bring("a", 1, setup_s=30, service_s=5), bring("b", 1, setup_s=30, service_s=5))
    s = schedule(day, route_of(day, "a", "b"))
    assert [v.start for v in s.visits] == [130, 135]
    assert (s.stops, s.end) == (1, 240)


def test_setup_is_done_while_waiting() -> None:
    """Parking does not wait for the window to open: service starts when it does."""
    day = a_day(bring("a", 1, setup_s=30, windows=(TimeWindow(500, 600),)))
    visit = schedule(day, route_of(day, "a")).visits[0]
    assert (visit.arrival, visit.start) == (470, 500)


def test_late_is_counted_from_the_last_window() -> None:
    """Too late for the first window waits for the second; after the last it is late."""
    both = (TimeWindow(0, 50), TimeWindow(300, 350))
    assert rules(a_day(bring("a", 1, windows=both)), "a") == []
    assert rules(a_day(bring("a", 4, windows=both)), "a") == [(Rule.LATE, 50, "a")]


def test_load_peaks_count_in_both_directions() -> None:
    """Deliveries fill the van from the start, pickups until the end, linked goods in between."""
    van = replace(VAN, capacity={"weight": 15})
    shift = replace(SHIFT, vehicle=van)
    assert rules(a_day(bring("a", 1), bring("b", 2), shift=shift), "a", "b") == [(Rule.LOAD, 5, "")]
    assert rules(a_day(bring("a", 1), fetch("b", 2), shift=shift), "a", "b") == []
    assert rules(a_day(bring("a", 1), fetch("b", 2), shift=shift), "b", "a") == [(Rule.LOAD, 5, "b")]
    assert rules(a_day(carry("a", 1, 2), carry("b", 3, 4), shift=shift), "a", "b") == []


def test_a_linked_order_needs_both_halves_in_sequence() -> None:
    """A delivery before its pickup, and a half that stands alone, are named."""
    day = a_day(carry("a", 1, 2))
    pickup, delivery = day.refs("a")
    wrong = schedule(day, Route("s1", (delivery, pickup)))
    assert [v.rule for v in wrong.violations] == [Rule.PAIR, Rule.PAIR]
    assert [v.rule for v in schedule(day, Route("s1", (pickup,))).violations] == [Rule.PAIR]


def test_limits_of_the_vehicle() -> None:
    """Range, stops, time and the shift's end are each measured by how much they are passed."""
    tight = replace(VAN, max_distance_m=5000, max_stops=1, max_time_s=500)
    day = a_day(bring("a", 1), bring("b", 3), shift=replace(SHIFT, vehicle=tight, latest=550))
    expected = {(Rule.RANGE, 1000, ""), (Rule.STOPS, 1, ""), (Rule.TIME, 100, ""), (Rule.SHIFT, 50, "")}
    assert set(rules(day, "a", "b")) == expected


def test_who_may_serve() -> None:
    """Driver and vehicle hold skills together; forbidden, not allowed and locked elsewhere are named."""
    cold = replace(bring("a", 1), skills=frozenset({"cold", "adr"}))
    held = replace(
        SHIFT,
        vehicle=replace(VAN, skills=frozenset({"cold"})),
        driver=Driver("d1", skills=frozenset({"adr"})),
    )
    assert rules(a_day(cold, shift=held), "a") == []
    assert rules(a_day(cold), "a") == [(Rule.SKILL, 1, "a"), (Rule.SKILL, 1, "a")]
    assert rules(a_day(replace(bring("a", 1), forbidden_drivers=frozenset({"d1"}))), "a") == [(Rule.DRIVER, 1, "a")]
    assert rules(a_day(replace(bring("a", 1), allowed_drivers=frozenset({"d2"}))), "a") == [(Rule.DRIVER, 1, "a")]
    assert rules(a_day(replace(bring("a", 1), lock=Lock("d2"))), "a") == [(Rule.LOCK, 1, "a")]
    second = a_day(replace(bring("a", 1), lock=Lock("d1", 1)), bring("b", 2))
    assert rules(second, "b", "a") == []
    assert rules(second, "a", "b") == [(Rule.LOCK, 1, "a")]


def test_a_break_that_comes_too_late_is_named() -> None:
    """A service that covers the whole window of a break makes the break late, when all else were later still."""
    rest = Break(TimeWindow(150, 400), 1000)
    day = a_day(bring("a", 1, service_s=500, windows=(TimeWindow(50, 100),)), shift=replace(SHIFT, breaks=(rest,)))
    assert (Rule.BREAK, 200, "") in rules(day, "a")


def test_no_road_is_named() -> None:
    """A place that no road leads to is named, and leaves the route's other figures sensible."""
    day = a_day(bring("a", 1))
    blocked = [[0, UNREACHABLE], [UNREACHABLE, 0]]
    s = schedule(replace(day, travel=Travel(day.travel.places, blocked, blocked)), route_of(day, "a"))
    assert [(v.rule, v.order_id) for v in s.violations] == [(Rule.ROAD, "a"), (Rule.ROAD, "a")]
    assert 0 < s.distance_m < 1000


def test_open_routes_begin_and_end_at_stops() -> None:
    """Without a start or an end place the way there costs nothing."""
    day = a_day(bring("a", 5), bring("b", 7), shift=replace(SHIFT, start=None, end=None))
    s = schedule(day, route_of(day, "a", "b"))
    assert (s.distance_m, s.end - s.start) == (2000, 200)


def test_a_faster_vehicle_is_faster() -> None:
    """The speed factor divides travel time and leaves the distance as it is."""
    day = a_day(bring("a", 1), shift=replace(SHIFT, vehicle=replace(VAN, speed_factor=2.0)))
    s = schedule(day, route_of(day, "a"))
    assert (s.travel_s, s.distance_m) == (100, 2000)


def test_a_plan_that_serves_twice_is_refused() -> None:
    """An order in two routes is an engine's bug, never shown."""
    day = a_day(bring("a", 1))
    with pytest.raises(ValueError, match="twice"):
        judge(day, Plan((route_of(day, "a"), route_of(day, "a"))))


def test_leaving_out_is_priced_by_priority_and_duty() -> None:
    """A must-serve order costs more than any optional one, a high priority more than a low one."""
    low, high = replace(bring("a", 1), priority=0), replace(bring("b", 1), priority=100)
    cheap, must = replace(low, price_of_leaving_out=1), replace(low, must_serve=True)
    prices = [price_of_leaving_out(o) for o in (cheap, low, high, must)]
    assert prices == sorted(prices)
    day = a_day(low, high)
    assert judge(day, Plan()).cost == prices[1] + prices[2]
    assert judge(day, Plan((route_of(day, "b"),))).left_out == {"a"}


@given(st.lists(st.tuples(st.integers(-9, 9), st.sampled_from("bfc"), st.integers(-9, 9)), min_size=1, max_size=8))
def test_load_is_conserved(stops: list[tuple[int, str, int]]) -> None:
    """What is on board at the end is what was on board at the start, less deliveries, plus pickups."""
    orders = [
        bring(f"{i}", x) if kind == "b" else fetch(f"{i}", x) if kind == "f" else carry(f"{i}", x, y)
        for i, (x, kind, y) in enumerate(stops)
    ]
    day = a_day(*orders)
    s = schedule(day, route_of(day, *(o.id for o in orders)))
    picked_up = sum(10 for o in orders if o.pickup and not o.delivery)
    assert s.visits[-1].load_after.get("weight", 0) == picked_up
    assert s.load_at_start.get("weight", 0) == sum(10 for o in orders if o.delivery and not o.pickup)
    assert s.duration_s == s.travel_s + s.waiting_s


def test_estimates_are_marked() -> None:
    """Crow-flies figures say that they are estimates, and fit the measured law."""
    travel = estimated_travel([DEPOT, Location(60.0, 24.1)])
    assert travel.estimated
    assert travel.distance_m[0][1] == pytest.approx(1.4 * 5560, rel=0.01)
    assert travel.duration_s[0][0] == 0


def test_every_task_of_an_order_is_known_by_its_reference() -> None:
    """A linked order has two tasks, pickup first."""
    day = a_day(carry("a", 1, 2))
    assert day.refs("a") == (TaskRef("a", TaskKind.PICKUP), TaskRef("a", TaskKind.DELIVERY))
