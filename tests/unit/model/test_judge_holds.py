"""What always holds for a judged plan, whatever orders, vans and days ask for."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.calls import CallKind, calls_of
from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Judged, Schedule, judge, schedule
from dispatcher.model.terms import REST_RULES, Battery, DayRules, Station, TaskTerms
from dispatcher.model.trips import trips_of
from dispatcher.model.violation import Rule
from tests.factors.town import HOUR, KG, YARD, at, between, bring, shift, town
from tests.factors.town import given as with_wishes
from tests.unit.model.rich_days import any_plan, rich_day
from tests.unit.model.test_slow_judge import days, routes

seeds = st.integers(0, 10**9)


def judged_by(seed: int) -> tuple[Day, Judged]:
    dice = random.Random(seed)
    day = rich_day(dice)
    return day, judge(day, any_plan(dice, day))


@settings(max_examples=100)
@given(st.data())
def test_terms_at_their_defaults_change_nothing(data: st.DataObject) -> None:
    """A day with rules and terms that ask for nothing is judged as one without any, to the last figure."""
    day = data.draw(days())
    route = data.draw(routes(day))
    named = {
        key: order.with_tasks(lambda task: replace(task, terms=TaskTerms(customer="hotel")))
        for key, order in day.orders.items()
    }
    asking = Day(named, day.shifts, day.travel, DayRules(co2_price=1, service_by_hour=(1.0,) * 24))
    assert not asking.plain_shifts
    assert not any(node.is_plain for node in asking.nodes.values())
    plain, rich = schedule(day, route), schedule(asking, route)
    assert replace(rich, costs={}, violations=()) == replace(plain, costs={}, violations=())
    assert sorted(rich.violations, key=str) == sorted(plain.violations, key=str)
    assert rich.costs == {part: cents for part, cents in plain.costs.items() if cents}


@settings(max_examples=150)
@given(seeds)
def test_a_broken_rule_is_broken_however_the_plan_came_about(seed: int) -> None:
    """The same plan is judged the same on a day that was never looked at, and with its routes in any sequence."""
    day, judged = judged_by(seed)
    fresh = Day(day.orders, day.shifts, day.travel, day.rules)
    turned = judge(fresh, Plan(judged.plan.routes[::-1]))
    assert {s.route.shift_id: s for s in turned.schedules} == {s.route.shift_id: s for s in judged.schedules}
    assert (turned.cost, turned.left_out) == (judged.cost, judged.left_out)


@settings(max_examples=150)
@given(seeds)
def test_times_never_go_backwards(seed: int) -> None:
    """Halts and visits in turn: each begins when the one before is over, and nothing takes less than no time."""
    _, judged = judged_by(seed)
    for done in judged.schedules:
        moments = list(moments_of(done))
        assert moments == sorted(moments)
        assert (done.start, done.end) == (moments[0], moments[-1])
        assert done.waiting_s >= 0
        assert all(visit.waiting_s >= 0 for visit in done.visits)


def moments_of(done: Schedule) -> Iterator[int]:
    """Every moment of a route in the sequence in which things happen."""
    yield done.start
    for at_task in range(len(done.visits) + 1):
        for halt in (h for h in done.halts if h.after == at_task):
            yield from (halt.arrival, halt.start, halt.start + halt.duration_s)
        if at_task < len(done.visits):
            visit = done.visits[at_task]
            yield from (visit.arrival, visit.start, visit.departure)
    yield done.end


@settings(max_examples=150)
@given(seeds)
def test_costs_are_the_sum_of_their_parts(seed: int) -> None:
    """Nothing is counted twice or lost, and nothing costs less than nothing."""
    _, judged = judged_by(seed)
    for done in judged.schedules:
        assert done.cost == sum(done.costs.values())
        assert all(cents > 0 for cents in done.costs.values())


@settings(max_examples=150)
@given(seeds)
def test_trips_never_split_a_linked_pair(seed: int) -> None:
    """Trips are the whole route cut between tasks, never while goods of a linked order are aboard, and no more than the
    van may make."""
    dice = random.Random(seed)
    day = rich_day(dice)
    for route in any_plan(dice, day).routes:
        one, nodes = day.shifts[route.shift_id], [day.nodes[ref] for ref in route.tasks]
        trips = trips_of(day, one, nodes)
        assert [trips[0].first, *(trip.end for trip in trips)] == [*(trip.first for trip in trips), len(nodes)]
        assert len(trips) <= one.vehicle.terms.max_trips
        for trip in trips:
            names = [node.order.id for node in nodes[trip.first : trip.end] if node.order.is_linked]
            assert all(names.count(name) == 2 for name in names)


@settings(max_examples=100)
@given(st.lists(st.integers(-60, 60), min_size=1, max_size=8), st.integers(-20, 40))
def test_charging_keeps_the_reserve_where_a_station_is_in_reach(places: list[int], temperature_c: int) -> None:
    """With a station every 20 km of a street, a van that gets 100 km far never falls below its reserve."""
    battery = Battery(30_000, 15_000, 2_000, 140)
    stations = tuple(Station(at(east), 50_000) for east in range(-60, 61, 20))
    orders = [bring(f"o{n}", east) for n, east in enumerate(places)]
    one = shift("anna", {"battery": battery}, latest=100 * HOUR)
    day = town(orders, [one], stations=stations, temperature_c=temperature_c)
    done = schedule(day, Route("anna", tuple(day.nodes)))
    assert Rule.BATTERY not in {broken.rule for broken in done.violations}
    assert done.distance_m < 95_000 or any(halt.kind is CallKind.CHARGE for halt in done.halts)


@settings(max_examples=100)
@given(st.lists(st.integers(-150, 150), min_size=1, max_size=9), st.sampled_from(sorted(REST_RULES)))
def test_rests_keep_the_driving_limit(places: list[int], law: str) -> None:
    """Between two rests nobody is longer at the wheel than the law says; no rest is taken before it is due."""
    orders = [bring(f"o{n}", east) for n, east in enumerate(places)]
    day = town(orders, [shift("anna", person={"rest_rule": law}, latest=100 * HOUR)])
    done = schedule(day, Route("anna", tuple(day.nodes)))
    legs = [visit.leg_s for visit in done.visits]
    legs.append(done.travel_s - sum(legs))
    rule, driven, stretches = REST_RULES[law], 0, []
    for at_task, leg_s in enumerate(legs):
        if any(halt.after == at_task for halt in done.halts):
            assert driven + leg_s > rule.after_driving_s
            stretches.append(driven)
            driven = 0
        driven += leg_s
    too_long = [leg_s for leg_s in legs if leg_s > rule.after_driving_s]
    assert bool(too_long) == any(broken.detail == "rest" for broken in done.violations)
    assert too_long or max([*stretches, driven]) <= rule.after_driving_s


@settings(max_examples=150)
@given(st.lists(st.integers(5, 60), min_size=2, max_size=6), st.integers(1, 2), st.sampled_from([6.0, 6.5, 7.0]))
def test_docks_are_never_crowded_unless_that_is_said(kms: list[int], most: int, earliest: float) -> None:
    """Vans that share docks leave one after the other; where that cannot be, it is a violation, and only there."""
    orders = [bring(f"v{n}", km, windows=(between(7, 8),)) for n, km in enumerate(kms)]
    vans = [shift(order.id, earliest=round(earliest * HOUR), loading_s=1200) for order in orders]
    day = town(orders, vans, docks={YARD: most})
    judged = judge(day, Plan(tuple(Route(order.id, day.refs(order.id)) for order in orders)))
    stays = [(halt.start, halt.start + halt.duration_s) for done in judged.schedules for halt in done.halts]
    fullest = max(sum(a <= moment < b for a, b in stays) for moment, _ in stays)
    said = any(broken.rule is Rule.DOCK for done in judged.schedules for broken in done.violations)
    assert (fullest > most) == said


def test_a_route_that_waits_for_a_dock_stays_in_time() -> None:
    """It leaves sooner than it would alone, and is not late for it."""
    orders = [bring(name, 5, windows=(between(8, 8.1),)) for name in ("a", "b")]
    day = town(orders, [shift(name, loading_s=1800) for name in ("a", "b")], docks={YARD: 1})
    judged = judge(day, Plan(tuple(Route(name, day.refs(name)) for name in ("a", "b"))))
    starts = sorted(done.start for done in judged.schedules)
    assert starts[1] - starts[0] == 1800
    assert not judged.violations


@given(kms=st.lists(st.integers(5, 29), min_size=2, max_size=6), most=st.integers(1, 3))
def test_vans_wait_for_a_dock_where_nobody_is_late_for_it(kms: list[int], most: int) -> None:
    """All would load with the shift, and the window has room for the last of them: they leave one after the other, and
    each takes as long as alone."""
    turns = -(-len(kms) // most)
    orders = [bring(f"v{n}", km, windows=(between(6, 6 + turns / 2 + 0.5),)) for n, km in enumerate(kms)]
    day = town(orders, [shift(order.id, loading_s=1800) for order in orders], docks={YARD: most})
    judged = judge(day, Plan(tuple(Route(order.id, day.refs(order.id)) for order in orders)))
    assert not judged.violations
    begins = sorted(done.start for done in judged.schedules)
    assert begins == [6 * HOUR + n // most * 1800 for n in range(len(kms))]
    alone = [schedule(day, done.route) for done in judged.schedules]
    assert [one.duration_s for one in alone] == [done.duration_s for done in judged.schedules]


def test_who_would_be_late_does_not_wait() -> None:
    """Both have to load at six: the dock that is taken is said, and nobody is late."""
    orders = [bring(f"v{n}", km, windows=(between(6, 6.7),)) for n, km in enumerate((5, 6))]
    day = town(orders, [shift(order.id, loading_s=1800) for order in orders], docks={YARD: 1})
    judged = judge(day, Plan(tuple(Route(order.id, day.refs(order.id)) for order in orders)))
    assert [v.rule for done in judged.schedules for v in done.violations] == [Rule.DOCK]


def test_calls_follow_from_the_sequence_alone() -> None:
    """A van without goods for a second trip never goes back, whatever was there before."""
    full = {"weight": 10 * KG}
    one: Shift = shift("anna", {"capacity": {"weight": 10 * KG}, "max_trips": 2, "reload_s": 600})
    day = town([bring("a", 1, load=full), bring("b", 2, load=full), bring("c", 3)], [one])
    both, single = ([day.nodes[day.refs(name)[0]] for name in names] for names in ("ab", "ac"))
    kinds = [[call.kind for call in calls_of(day, one, nodes, trips_of(day, one, nodes))] for nodes in (both, single)]
    assert kinds == [[CallKind.RELOAD], []]


def test_goods_that_must_not_meet_go_on_trips_of_their_own() -> None:
    """A van that may come back brings the paint after the food, though it has room for both."""
    one = shift("anna", {"max_trips": 2})
    orders = [bring("a", 1, goods="food"), bring("b", 2, goods="paint")]
    day = town(orders, [one], incompatible=frozenset({frozenset({"food", "paint"})}))
    done = schedule(day, Route("anna", tuple(day.nodes)))
    assert [halt.kind for halt in done.halts] == [CallKind.RELOAD]
    assert not done.violations


def test_the_sequence_of_violations_is_the_same_each_time() -> None:
    """Sets in terms do not shuffle what people read."""
    picky = with_wishes(bring("a", 1), skills=frozenset({"x", "y", "z"}), levels={"b": 1, "a": 2})
    day = town([picky], [shift("anna")])
    said = [v.detail for v in schedule(day, Route("anna", day.refs("a"))).violations]
    assert said == ["x", "y", "z", "a 2", "b 1"]
    assert all(a <= b for a, b in itertools.pairwise(said[:3]))
