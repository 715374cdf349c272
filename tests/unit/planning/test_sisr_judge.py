"""The own engine's figures of a route are the judge's."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.travel import Travel
from dispatcher.model.violation import Rule
from dispatcher.planning.sisr.arrays import COST, LENGTH, empty_search
from dispatcher.planning.sisr.exact import BROKEN
from dispatcher.planning.sisr.reading import Reading
from dispatcher.planning.sisr.routes import refreshed, settled

LONG = 300
"""Seconds of a tiny day: everything is small, so that every second and metre matters."""
NOT_FOR_A_ROUTE = {Rule.SKILL, Rule.DRIVER}
"""Rules that are asked of an order and a shift, before a route is made."""


def a_task(dice: random.Random, kind: TaskKind) -> Task:
    opens = [dice.randrange(LONG) for _ in range(dice.choice((0, 0, 1, 1, 1, 2)))]
    windows = merged([TimeWindow(o, o + dice.randrange(80)) for o in opens])
    place = Location(dice.randrange(4) / 1000, dice.randrange(4) / 1000)
    return Task(kind, "", place, windows, dice.choice((0, 5, 20)), dice.choice((0, 0, 7)))


def an_order(dice: random.Random, name: str) -> Order:
    kind = dice.random()
    return Order(
        name,
        pickup=a_task(dice, TaskKind.PICKUP) if kind < 0.4 else None,
        delivery=a_task(dice, TaskKind.DELIVERY) if kind > 0.2 else None,
        load={dim: dice.randrange(0, 7) for dim in ("kg", "l") if dice.random() < 0.8},
        lock=Lock("d", dice.randrange(4)) if dice.random() < 0.05 else None,
    )


def a_shift(dice: random.Random) -> Shift:
    vehicle = Vehicle(
        "v",
        capacity={dim: dice.randrange(5, 25) for dim in ("kg", "l") if dice.random() < 0.7},
        cost_per_use=dice.choice((0, 100)),
        cost_per_km=dice.choice((0, 700, 1000)),
        cost_per_hour=dice.choice((0, 3600, 10_000)),
        speed_factor=dice.choice((0.7, 1.0, 1.5)),
        max_distance_m=dice.choice((None, None, 120)),
        max_stops=dice.choice((None, None, 4)),
        max_time_s=dice.choice((None, None, 200)),
    )
    rests = {dice.randrange(LONG - 60): dice.randrange(5, 25) for _ in range(dice.choice((0, 1, 1, 1, 2)))}
    breaks = tuple(Break(TimeWindow(at, at + dice.randrange(10, 80)), long) for at, long in rests.items())
    a, b = Location(0.0, 0.0), Location(0.001, 0.002)
    start, end = dice.choice((None, a, b)), dice.choice((None, a, b))
    return Shift("s", Driver("d"), vehicle, dice.choice((0, 30)), dice.choice((200, LONG)), start, end, breaks)


def a_day(dice: random.Random) -> Day:
    """One shift, up to six orders, one-way streets."""
    shift = a_shift(dice)
    orders = [an_order(dice, f"o{n}") for n in range(dice.randrange(1, 7))]
    places = places_of(orders, [shift])
    metres = [[0 if a == b else dice.randrange(3, 30) for b in places] for a in places]
    seconds = [[m + dice.randrange(8) if m else 0 for m in row] for row in metres]
    return Day({o.id: o for o in orders}, {"s": shift}, Travel(places, seconds, metres))


def a_sequence(dice: random.Random, day: Day) -> Iterator[TaskRef]:
    """All tasks in any sequence that keeps pickups before deliveries."""
    turns = [order.id for order in day.orders.values() for _ in order.tasks]
    dice.shuffle(turns)
    left = {order.id: list(day.refs(order.id)) for order in day.orders.values()}
    for name in turns:
        yield left[name].pop(0)


def compared(seed: int) -> bool:
    """Whether a route is clean, after looking whether search and judge agree on that and on its cost."""
    dice = random.Random(seed)
    day = a_day(dice)
    route = Route("s", tuple(a_sequence(dice, day)))
    told = schedule(day, route)
    reading = Reading(day)
    problem = reading.problem()
    search = empty_search(problem, 0)
    reading.take(search, [route])
    refreshed(problem, search, 0)
    settled(problem, search, 0)
    is_clean = bool(search.route[0, COST] < BROKEN)
    assert search.route[0, LENGTH] == len(route.tasks)
    assert is_clean == (not any(v.rule not in NOT_FOR_A_ROUTE for v in told.violations)), told.violations
    if is_clean:
        assert search.route[0, COST] == told.cost, told
    return is_clean


@settings(max_examples=300)
@given(st.integers(0, 10**9))
def test_figures_are_the_judges(seed: int) -> None:
    """A route is clean here when it is for the judge, and costs the same to the cent."""
    compared(seed)


@pytest.mark.parametrize("clean", [True, False])
def test_both_kinds_of_routes_are_compared(clean: bool) -> None:
    """The days of the test above have routes that keep the rules, and routes that break one."""
    assert sum(compared(seed) is clean for seed in range(200)) > 20
