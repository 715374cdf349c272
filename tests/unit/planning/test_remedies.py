"""Remedies for orders that are left out: each really lets the order in, at the price said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Fleet, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.terms import DayRules, Relation, RelationKind
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion import routes_by_shift
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.remedies import neighbours, remedies
from dispatcher.planning.remedy import Remedy, RemedyKind
from tests.bench.dispatch_day import RULES, dispatch_day

ZONE = ZoneInfo("Europe/Helsinki")
EIGHT = 1_795_327_200  # 2026-11-22 08:00 in Helsinki
HOUR = 3600
HOME = Location(60.17, 24.93)
VAN = Vehicle("van", capacity={"kg": 100_000}, cost_per_km=100)
SHIFT = Shift("s1", Driver("anna", "Anna"), VAN, EIGHT, EIGHT + 8 * HOUR, HOME, HOME)
SECOND = replace(SHIFT, id="s2", driver=Driver("ben", "Ben"), vehicle=replace(VAN, id="van2"))


def bring(name: str, north: int = 1, kg: int = 10, window: TimeWindow | None = None, **other: object) -> Order:
    windows = (window,) if window else ()
    task = Task(TaskKind.DELIVERY, location=Location(60.17 + north / 100, 24.93), windows=windows, service_s=600)
    return Order(name, delivery=task, load={"kg": kg * 1000}, **other)  # type: ignore[arg-type]


def a_day(*orders: Order, shifts: tuple[Shift, ...] = (SHIFT,)) -> Day:
    travel = estimated_travel(places_of(orders, shifts))
    return Day({o.id: o for o in orders}, {s.id: s for s in shifts}, travel)


def by_kind(found: tuple[Remedy, ...]) -> dict[RemedyKind, Remedy]:
    return {remedy.kind: remedy for remedy in reversed(found)}


def applied(day: Day, plan: Plan, remedy: Remedy) -> Judged:
    """The day and the plan with everything that the remedy changes."""
    assert remedy.order is not None
    orders = {**day.orders, remedy.order.id: remedy.order}
    shifts = {**day.shifts, remedy.shift.id: remedy.shift} if remedy.shift else day.shifts
    changed = {route.shift_id: route for route in remedy.routes}
    routes = [changed.get(id_, route) for id_, route in routes_by_shift(day, plan.routes).items()]
    return judge(Day(orders, shifts, day.travel, day.rules), Plan(tuple(routes)))


def test_a_window_that_closes_too_early_is_widened_by_the_fewest_minutes() -> None:
    """One minute less would not do."""
    soon = bring("it", window=TimeWindow(EIGHT, EIGHT + 60))
    remedy = by_kind(remedies(a_day(soon), Plan(), "it", ZONE))[RemedyKind.WINDOW_LATER]
    assert remedy.order is not None
    assert remedy.order.delivery is not None
    assert remedy.order.delivery.windows == (TimeWindow(EIGHT, EIGHT + 60 + remedy.amount_s),)
    for minutes, fits in ((remedy.amount_s // 60, True), (remedy.amount_s // 60 - 1, False)):
        tried = bring("it", window=TimeWindow(EIGHT, EIGHT + 60 + minutes * 60))
        day = a_day(tried)
        assert (not judge(day, Plan((Route("s1", day.refs("it")),))).violations) is fits


def test_a_shift_that_ends_too_early_ends_later() -> None:
    """The shift as it has to be comes with the remedy."""
    short = replace(SHIFT, latest=EIGHT + 15 * 60)
    found = by_kind(remedies(a_day(bring("it", 5), shifts=(short,)), Plan(), "it", ZONE))
    later, earlier = found[RemedyKind.SHIFT_LATER], found[RemedyKind.SHIFT_EARLIER]
    assert later.shift == replace(short, latest=short.latest + later.amount_s)
    assert earlier.shift == replace(short, earliest=short.earliest - earlier.amount_s)


def test_no_shift_begins_on_the_day_before() -> None:
    """Ten past midnight can begin ten minutes earlier at most."""
    night = EIGHT - 8 * HOUR + 600
    short = replace(SHIFT, earliest=night, latest=night + 15 * 60)
    assert RemedyKind.SHIFT_EARLIER not in by_kind(remedies(a_day(bring("it", 5), shifts=(short,)), Plan(), "it", ZONE))


def test_a_full_van_gives_way() -> None:
    """Another order moves to the other van, another is left out, or a spare vehicle takes both."""
    full, own = bring("there", kg=80), bring("it", kg=60, allowed_drivers=frozenset({"anna"}))
    day = a_day(full, own, shifts=(SHIFT, SECOND))
    plan = Plan((Route("s1", day.refs("there")),))
    fleet = Fleet(vehicles=(VAN, SECOND.vehicle, Vehicle("big", capacity={"kg": 500_000}, cost_per_use=9_000)))
    found = by_kind(remedies(day, plan, "it", ZONE, fleet))
    assert (found[RemedyKind.MOVE].other_id, found[RemedyKind.MOVE].other_shift_id) == ("there", "s2")
    assert found[RemedyKind.INSTEAD].other_id == "there"
    assert found[RemedyKind.VEHICLE].vehicle_id == "big"
    assert found[RemedyKind.VEHICLE].cost >= 0
    assert found[RemedyKind.DRIVER].shift_id == "s2"
    assert neighbours(day, plan, "it") == ("there",)


def test_what_has_to_be_served_never_gives_way() -> None:
    """Neither what must be served nor what was locked by hand is left out for another."""
    for keep in ({"must_serve": True}, {"lock": Lock("anna")}):
        day = a_day(bring("there", kg=80, **keep), bring("it", kg=60))
        found = remedies(day, Plan((Route("s1", day.refs("there")),)), "it", ZONE)
        assert RemedyKind.INSTEAD not in by_kind(found)


def test_locks_can_go() -> None:
    """The order's own, and that of a route."""
    day = a_day(bring("it", lock=Lock("nobody")))
    assert [r.kind for r in remedies(day, Plan(), "it", ZONE)] == [RemedyKind.LOCK]
    day = a_day(bring("there"), bring("it"))
    (remedy,) = remedies(day, Plan((Route("s1", day.refs("there"), locked=True),)), "it", ZONE)
    assert remedy.kind is RemedyKind.LOCKED_ROUTE
    assert remedy.routes[0].locked


def test_a_missing_skill_names_who_holds_it() -> None:
    """So that they can be called in; going without it is tried and priced."""
    day = a_day(bring("it", skills=frozenset({"cold"})))
    fleet = Fleet(drivers=(Driver("cleo", "Cleo", skills=frozenset({"cold"})), Driver("anna", "Anna")))
    (remedy,) = remedies(day, Plan(), "it", ZONE, fleet)
    assert (remedy.kind, remedy.names, remedy.holders) == (RemedyKind.SKILL, ("cold",), ("Cleo",))


def test_shorter_service_is_a_remedy() -> None:
    """By the fewest minutes."""
    day = a_day(bring("it"), shifts=(replace(SHIFT, latest=EIGHT + 14 * 60),))
    remedy = by_kind(remedies(day, Plan(), "it", ZONE))[RemedyKind.SERVICE]
    assert 0 < remedy.amount_s < 600


def test_room_is_said_alone() -> None:
    """Where nothing has to change, nothing else is asked for."""
    found = remedies(a_day(bring("it"), shifts=(SHIFT, SECOND)), Plan(), "it", ZONE)
    assert {r.kind for r in found} == {RemedyKind.ROOM}


def test_two_changes_where_no_single_one_does() -> None:
    """Full and over before it is back: another order stays out and the shift is longer, or a spare van and longer."""
    short = replace(SHIFT, latest=EIGHT + 20 * 60)
    day = a_day(bring("there", kg=80), bring("it", 9, kg=60), shifts=(short,))
    plan = Plan((Route("s1", day.refs("there")),))
    fleet = Fleet(vehicles=(VAN, Vehicle("big", capacity={"kg": 500_000}, cost_per_km=100)))
    found = remedies(day, plan, "it", ZONE, fleet)
    assert found
    assert all(len(remedy.parts) == 2 for remedy in found)
    kinds = {frozenset(part.kind for part in remedy.parts) for remedy in found}
    assert frozenset({RemedyKind.SHIFT_LATER, RemedyKind.INSTEAD}) in kinds
    assert frozenset({RemedyKind.SHIFT_LATER, RemedyKind.VEHICLE}) in kinds
    for remedy in found:
        assert not applied(day, plan, remedy).violations
        fewer = next((part.amount_s for part in remedy.parts if part.kind is RemedyKind.SHIFT_LATER), 0)
        if fewer and remedy.shift is not None:  # a minute less would not do
            less = replace(remedy, shift=replace(remedy.shift, latest=remedy.shift.latest - 60))
            assert applied(day, plan, less).violations


def test_single_changes_come_alone_where_they_do() -> None:
    """Nobody is asked for two things where one is enough."""
    day = a_day(bring("it", 5), shifts=(replace(SHIFT, latest=EIGHT + 15 * 60),))
    assert all(remedy.also is None for remedy in remedies(day, Plan(), "it", ZONE))


def test_what_orders_ask_of_each_other_is_looked_at() -> None:
    """There is room beside the order that it must never be with, and nothing is shown that would put it there."""
    day = a_day(bring("there"), bring("it"), shifts=(SHIFT,))
    day = replace(day, rules=DayRules(relations=(Relation(RelationKind.APART, ("there", "it")),)))
    plan = Plan((Route("s1", day.refs("there")),))
    found = remedies(day, plan, "it", ZONE)
    assert {remedy.kind for remedy in found} == {RemedyKind.INSTEAD}


def test_an_order_without_a_place_needs_one() -> None:
    """Nothing can be tried before."""
    (remedy,) = remedies(a_day(bring("other")), Plan(), "it", ZONE)
    assert remedy.kind is RemedyKind.PLACE
    assert not remedy.can_be_applied


@settings(max_examples=25)
@given(seed=st.integers(0, 10_000), orders=st.integers(6, 16), shifts=st.integers(1, 3))
def test_every_remedy_serves_the_order_and_breaks_nothing(
    make_day: Callable[..., Day], seed: int, orders: int, shifts: int
) -> None:
    """Whatever the day: the judge finds the order served, no breach, and the price that was said."""
    day = make_day(seed, orders, shifts)
    plan = InsertionEngine().plan(day, PlanOptions(2), lambda _: None, lambda: False)
    before = judge(day, Plan(tuple(routes_by_shift(day, plan.routes).values())))
    fleet = Fleet(vehicles=(Vehicle("spare", capacity={"weight": 90_000, "volume": 9_000}, cost_per_km=50),))
    for order_id in sorted(before.left_out):
        for remedy in remedies(day, plan, order_id, ZONE, fleet):
            after = applied(day, plan, remedy)
            assert order_id not in after.left_out
            assert not after.violations
            assert after.left_out == before.left_out - {order_id} | ({remedy.left_out} - {""})
            assert remedy.cost == after.routes_cost - before.routes_cost


@settings(max_examples=12)
@given(
    seed=st.integers(0, 10_000), stops=st.integers(10, 24), rules=st.sets(st.sampled_from(sorted(RULES)), max_size=12)
)
def test_remedies_hold_on_days_with_terms(seed: int, stops: int, rules: set[str]) -> None:
    """Whatever rules the day has: applied, a remedy serves the order, breaks nothing new and costs what was said."""
    full = dispatch_day(stops, seed, rules)
    day = replace(full, shifts=dict(list(full.shifts.items())[:1]))  # one van for twice its work: somebody is left out
    plan = InsertionEngine().plan(day, PlanOptions(1), lambda _: None, lambda: False)
    before = judge(day, Plan(tuple(routes_by_shift(day, plan.routes).values())))
    spare = Fleet(vehicles=tuple(shift.vehicle for shift in full.shifts.values()))
    for order_id in sorted(before.left_out)[:3]:
        for remedy in remedies(day, plan, order_id, ZONE, spare, seconds=0.5):
            after = applied(day, plan, remedy)
            assert order_id not in after.left_out
            assert {(v.rule, v.order_id) for s in after.schedules for v in s.violations} <= {
                (v.rule, v.order_id) for s in before.schedules for v in s.violations
            }
            assert remedy.cost == after.routes_cost - before.routes_cost
