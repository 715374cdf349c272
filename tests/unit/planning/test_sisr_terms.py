"""The own engine's figures of a route are the judge's under every rule that it carries."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model import fleet
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.terms import (
    Compartment,
    DayRules,
    Relation,
    RelationKind,
    RestRule,
    RouteEnd,
    SoftWindow,
)
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE, Span, Travel
from dispatcher.model.violation import Rule
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.planning.sisr.arrays import COST, LACK, empty_search
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.exact import BROKEN
from dispatcher.planning.sisr.reading import Reading
from dispatcher.planning.sisr.routes import refreshed, settled

LONG = 300
"""Seconds of a tiny day: everything is small, so that every second and metre matters."""
NOT_FOR_A_ROUTE = {Rule.SKILL, Rule.DRIVER, Rule.VEHICLE, Rule.PEOPLE, Rule.HEIGHT, Rule.ACCESS, Rule.TERRITORY}
"""Rules that are asked of an order and a shift, before a route is made."""
SMALL_LAW = RestRule(after_driving_s=40, rest_s=15, max_driving_s=110, max_duty_s=220)
PLACES = [Location(a / 1000, b / 1000) for a in range(3) for b in range(3)]


@pytest.fixture(autouse=True, scope="module")
def _law_for_tiny_days() -> Iterator[None]:
    """A law on driving that matters within minutes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fleet, "REST_RULES", MappingProxyType({"eu-561": SMALL_LAW}))
        yield


@dataclass
class Draft:
    """A day in the making: one shift, a few orders."""

    orders: list[Order]
    shift: Shift
    rules: DayRules = field(default_factory=DayRules)
    has_tolls: bool = False
    spans: tuple[int, ...] = ()

    def van(self, **terms: Any) -> None:
        vehicle = self.shift.vehicle
        self.shift = replace(self.shift, vehicle=replace(vehicle, terms=replace(vehicle.terms, **terms)))

    def driver(self, **terms: Any) -> None:
        driver = self.shift.driver
        self.shift = replace(self.shift, driver=replace(driver, terms=replace(driver.terms, **terms)))

    def hours(self, **terms: Any) -> None:
        self.shift = replace(self.shift, terms=replace(self.shift.terms, **terms))

    def each_order(self, terms: Callable[[], dict[str, Any]]) -> None:
        self.orders = [replace(o, terms=replace(o.terms, **terms())) for o in self.orders]

    def each_task(self, terms: Callable[[], dict[str, Any]]) -> None:
        self.orders = [o.with_tasks(lambda t: replace(t, terms=replace(t.terms, **terms()))) for o in self.orders]


def releases(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"release": dice.choice((None, dice.randrange(120)))})


def starts(dice: random.Random, draft: Draft) -> None:
    latest = dice.choice((None, draft.shift.earliest + dice.randrange(150)))
    draft.hours(latest_start=latest, begins_at_once=dice.random() < 0.3)


def loading(dice: random.Random, draft: Draft) -> None:
    draft.hours(loading_s=dice.randrange(1, 20))


def prices(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"preferred_drivers": frozenset({dice.choice("dx")}), "price_of_other": 77})
    draft.van(cost_per_stop=13, fuel_per_100km=8_000, co2_g_per_km=250, pays_tolls=True)
    draft.hours(regular_s=100, cost_per_overtime_hour=5_000)
    draft.driver(territory=frozenset({"north"}), price_outside=31)
    draft.rules, draft.has_tolls = replace(draft.rules, fuel_price=180, co2_price=6_000), True


def serving(dice: random.Random, draft: Draft) -> None:
    draft.each_task(lambda: {"service_by_vehicle": {"v": dice.randrange(30)}, "zones": frozenset({dice.choice("ab")})})
    draft.each_task(lambda: {"quiet": (TimeWindow(dice.randrange(50), 60),) if dice.random() < 0.3 else ()})
    draft.driver(speed_factor=0.9, service_factor=1.3, familiar={"a": 0.5})
    draft.van(parking_s=3)


def soft_windows(dice: random.Random, draft: Draft) -> None:
    def terms() -> dict[str, Any]:
        opens = dice.randrange(LONG)
        window = TimeWindow(opens, opens + dice.randrange(60))
        return {"soft": SoftWindow(window, dice.choice((0, 600)), 1200) if dice.random() < 0.5 else None}

    draft.each_task(terms)


def rides(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"max_ride_s": dice.choice((None, dice.randrange(10, 150)))})


def goods(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"goods": dice.choice(("", "food", "paint"))})
    draft.rules = replace(draft.rules, incompatible=frozenset({frozenset(("food", "paint"))}))


def compartments(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"goods": dice.choice(("", "food"))})
    cold = Compartment("cold", frozenset({"food"}), {name: dice.randrange(5, 15) for name in ("kg", "l")})
    draft.van(compartments=(cold, Compartment("rest", frozenset({"", "food"}), {"kg": dice.randrange(8, 20)})))


def stacks(dice: random.Random, draft: Draft) -> None:
    draft.van(last_in_first_out=True)


def limits(dice: random.Random, draft: Draft) -> None:
    draft.van(
        max_driving_s=dice.choice((None, dice.randrange(30, 150))),
        max_work_s=dice.choice((None, dice.randrange(60, 250))),
        max_waiting_s=dice.choice((None, dice.randrange(100))),
    )


def least_work(dice: random.Random, draft: Draft) -> None:
    draft.van(min_stops=dice.choice((0, 3)), min_work_s=dice.choice((0, 90)))


def trips(dice: random.Random, draft: Draft) -> None:
    draft.van(max_trips=dice.choice((2, 3)), reload_s=dice.choice((0, 9)))


def law(dice: random.Random, draft: Draft) -> None:
    draft.driver(rest_rule="eu-561")


def ends(dice: random.Random, draft: Draft) -> None:
    draft.each_order(lambda: {"end": dice.choice((None, None, RouteEnd.FIRST, RouteEnd.LAST))})


def compactness(dice: random.Random, draft: Draft) -> None:
    draft.rules = replace(draft.rules, price_of_spread=dice.randrange(100, 900))


def relations(dice: random.Random, draft: Draft) -> None:
    ids = [order.id for order in draft.orders]
    kinds = dice.choices(list(RelationKind), k=dice.randrange(3))
    made = tuple(Relation(kind, tuple(dice.sample(ids, min(len(ids), dice.choice((2, 3)))))) for kind in kinds)
    draft.rules = replace(draft.rules, relations=made)


MOST_RULES = (releases, starts, loading, prices, serving, soft_windows, rides, goods, compartments, stacks, limits)
MORE_RULES = (least_work, trips, law, ends, compactness, relations)


def traffic(dice: random.Random, draft: Draft) -> None:
    draft.spans = tuple(sorted(dice.sample(range(-20, LONG), dice.randrange(1, 4))))


def another_way(dice: random.Random, draft: Draft) -> None:
    draft.van(way=Way(WayKind.TRUCK))


RULES: dict[str, Callable[[random.Random, Draft], None]] = {
    f.__name__: f for f in (*MOST_RULES, *MORE_RULES, traffic, another_way)
}


def a_task(dice: random.Random, kind: TaskKind) -> Task:
    opens = dice.randrange(LONG)
    windows = (TimeWindow(opens, opens + dice.randrange(100)),) if dice.random() < 0.3 else ()
    return Task(kind, "", dice.choice(PLACES), windows, dice.choice((0, 5, 20)), dice.choice((0, 0, 7)))


def an_order(dice: random.Random, name: str) -> Order:
    kind = dice.random()
    pickup = a_task(dice, TaskKind.PICKUP) if kind < 0.4 else None
    delivery = a_task(dice, TaskKind.DELIVERY) if kind > 0.2 else None
    return Order(name, pickup=pickup, delivery=delivery, load={dim: dice.randrange(7) for dim in ("kg", "l")})


def a_draft(dice: random.Random) -> Draft:
    van = Vehicle(
        "v",
        capacity={"kg": dice.randrange(5, 25)},
        cost_per_use=100,
        cost_per_km=dice.choice((0, 700)),
        cost_per_hour=dice.choice((0, 3600, 10_000)),
    )
    rests = {dice.randrange(LONG - 60): dice.randrange(5, 25) for _ in range(dice.choice((0, 1, 2)))}
    breaks = tuple(Break(TimeWindow(at, at + dice.randrange(10, 80)), long) for at, long in rests.items())
    start, end = dice.choice((None, PLACES[0], PLACES[0])), dice.choice((None, PLACES[0], PLACES[5]))
    shift = Shift("s", Driver("d"), van, dice.choice((0, 30)), LONG, start, end, breaks)
    return Draft([an_order(dice, f"o{n}") for n in range(dice.randrange(1, 7))], shift)


def a_day(dice: random.Random, rules: list[str]) -> Day:
    """One shift, up to six orders, one-way streets."""
    draft = a_draft(dice)
    for name in rules:
        RULES[name](dice, draft)
    places = places_of(draft.orders, [draft.shift])
    metres = [[0 if a == b else dice.randrange(3, 30) for b in places] for a in places]
    seconds = [[m + dice.randrange(8) if m else 0 for m in row] for row in metres]
    tolls = [[dice.randrange(9) if m else 0 for m in row] for row in metres] if draft.has_tolls else None
    closings = [0.01] * len(draft.spans[1:]) + [0.0]  # a road that stays closed is not driven at all
    spans = tuple(
        Span(moment, at_another_pace(dice, seconds, closed))
        for moment, closed in zip(draft.spans, closings, strict=False)
    )
    travel = Travel(places, seconds, metres, toll_cents=tolls, spans=spans)
    if draft.shift.vehicle.terms.way != STANDARD_WAY:
        nowhere = [[10**6] * len(places)] * len(places)
        travel = Travel(places, nowhere, nowhere, by_way={draft.shift.vehicle.terms.way: travel})
    return Day({o.id: o for o in draft.orders}, {"s": draft.shift}, travel, draft.rules)


def at_another_pace(dice: random.Random, seconds: list[list[int]], closed: float) -> list[list[int]]:
    """Times of ways at some hours; now and then one is closed."""
    pace = dice.choice((0.4, 0.8, 1.5, 2.5))
    return [
        [UNREACHABLE if s and dice.random() < closed else round(s * pace * dice.uniform(0.8, 1.2)) for s in row]
        for row in seconds
    ]


def a_sequence(dice: random.Random, day: Day) -> Iterator[TaskRef]:
    """The tasks of some orders in any sequence that keeps pickups before deliveries."""
    names = dice.sample(list(day.orders), dice.randrange(1, len(day.orders) + 1))
    turns = [name for name in names for _ in day.orders[name].tasks]
    dice.shuffle(turns)
    left = {name: list(day.refs(name)) for name in names}
    for name in turns:
        yield left[name].pop(0)


def compared(seed: int, rules: list[str]) -> bool:
    """Whether a route is clean, after looking whether search and judge agree on that and on its cost."""
    dice = random.Random(seed)
    day = a_day(dice, rules)
    assert carries(day)
    route = Route("s", tuple(a_sequence(dice, day)))
    told = schedule(day, route)
    is_of_order = [v.rule in NOT_FOR_A_ROUTE or (v.rule is Rule.COMPARTMENT and not v.detail) for v in told.violations]
    broken = [v for v, is_there in zip(told.violations, is_of_order, strict=True) if not is_there]
    reading = Reading(day)
    problem = reading.problem()
    search = empty_search(problem, 0)
    reading.take(search, [route])
    refreshed(problem, search, 0)
    settled(problem, search, 0)
    is_clean = bool(search.route[0, COST] < BROKEN) and not search.route[0, LACK]
    assert is_clean == (not broken), broken
    if is_clean:
        assert search.route[0, COST] == told.cost, told
    return is_clean


@settings(max_examples=400)
@given(st.integers(0, 10**9), st.lists(st.sampled_from(sorted(RULES)), max_size=4, unique=True))
def test_figures_are_the_judges(seed: int, rules: list[str]) -> None:
    """A route is clean here when it is for the judge, and costs the same to the cent."""
    compared(seed, rules)


@pytest.mark.parametrize("rule", sorted(RULES))
def test_each_rule_has_clean_routes_and_others(rule: str) -> None:
    """Under each rule alone there are routes that keep all rules, and routes that break one."""
    found = [compared(seed, [rule]) for seed in range(60)]
    assert 0 < sum(found) < len(found)


@settings(max_examples=100)
@given(st.integers(0, 10**9))
def test_service_by_the_hour_is_never_taken_for_better_than_it_is(seed: int) -> None:
    """Where service lasts as long as its hour says, what the search holds for clean is clean and costs the same."""
    dice = random.Random(seed)
    factors = tuple(dice.choice((1.0, 1.2, 1.5)) for _ in range(24))
    day = a_day(dice, [])
    day = replace(day, rules=replace(day.rules, service_by_hour=factors, midnight=dice.randrange(3600) - 3600))
    route = Route("s", tuple(a_sequence(dice, day)))
    told = schedule(day, route)
    reading = Reading(day)
    problem = reading.problem()
    search = empty_search(problem, 0)
    reading.take(search, [route])
    if refreshed(problem, search, 0):
        assert not told.violations
        assert search.route[0, COST] == told.cost
