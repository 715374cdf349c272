"""Small days by seed, with every kind of terms that there are, and any routes on them."""

from __future__ import annotations

import random
from typing import Any

from dispatcher.model.day import Day
from dispatcher.model.fleet import Break, Shift
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.terms import (
    Battery,
    Compartment,
    Relation,
    RelationKind,
    RouteEnd,
    SoftWindow,
    Station,
    ZoneRule,
)
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.ways import Way
from tests.factors.town import EURO, HOUR, KG, MINUTE, YARD, at, between, bring, carry, fetch, given, shift, town

GOODS, ZONES = ("", "food", "paint"), ("north", "south", "centre")


def maybe(dice: random.Random, value: Any, otherwise: Any = None) -> Any:
    """One of both."""
    return value if dice.random() < 0.4 else otherwise


def window(dice: random.Random) -> TimeWindow:
    opens = dice.choice((6, 7, 8, 9, 11))
    return between(opens, opens + dice.choice((0.5, 1, 3)))


def order(dice: random.Random, name: str) -> Order:
    """A delivery, a pickup or both, with some wishes."""
    place, other = (at(dice.randrange(-20, 20), dice.randrange(-20, 20)) for _ in range(2))
    east, north = place.lon * 100, place.lat * 100
    kind = dice.random()
    plain = carry(name, place, other) if kind < 0.3 else (bring if kind < 0.8 else fetch)(name, east, north)
    return given(
        plain,
        load={"weight": dice.randrange(1, 9) * KG},
        windows=maybe(dice, (window(dice),), ()),
        service_s=dice.randrange(0, 40) * MINUTE,
        setup_s=dice.choice((0, 0, 300)),
        skills=maybe(dice, frozenset({"cold"}), frozenset()),
        soft=maybe(dice, SoftWindow(window(dice), dice.randrange(50), dice.randrange(50))),
        zones=frozenset(dice.sample(ZONES, dice.randrange(3))),
        customer=dice.choice(("", "hotel")),
        service_by_vehicle=maybe(dice, {"v0": 1200}, {}),
        quiet=maybe(dice, (between(0, 7.5),), ()),
        max_height_cm=maybe(dice, 210),
        release=maybe(dice, dice.randrange(6, 9) * HOUR),
        goods=dice.choice(GOODS),
        max_ride_s=maybe(dice, dice.randrange(20, 200) * MINUTE),
        people=dice.choice((1, 1, 2)),
        levels=maybe(dice, {"fitter": 2}, {}),
        preferred_drivers=maybe(dice, frozenset({"v1"}), frozenset()),
        price_of_other=500,
        end=maybe(dice, dice.choice(tuple(RouteEnd))),
    )


def van(dice: random.Random, name: str) -> Shift:
    """A shift with some terms of van, driver and its own."""
    parts = (
        Compartment("cold", frozenset({"food"}), {"weight": 8 * KG}),
        Compartment("dry", frozenset({"", "paint"}), {"weight": 12 * KG}),
    )
    start = dice.choice((YARD, YARD, None))
    vehicle = {
        "capacity": {"weight": 20 * KG},
        "cost_per_hour": 20 * EURO,
        "cost_per_stop": dice.choice((0, 50)),
        "fuel_per_100km": maybe(dice, 9000, 0),
        "co2_g_per_km": 200,
        "compartments": maybe(dice, parts, ()),
        "last_in_first_out": dice.random() < 0.3,
        "service_factor": dice.choice((1.0, 1.3)),
        "parking_s": dice.choice((0, 60)),
        "is_quiet": dice.random() < 0.5,
        "way": Way(height_cm=dice.choice((200, 250))),
        "max_driving_s": maybe(dice, 2 * HOUR),
        "max_work_s": maybe(dice, 5 * HOUR),
        "max_waiting_s": maybe(dice, HOUR),
        "min_stops": dice.choice((0, 3)),
        "min_work_s": dice.choice((0, HOUR)),
        "max_trips": dice.choice((1, 1, 3)),
        "reload_s": 600,
        "battery": maybe(dice, Battery(20_000, 18_000, 2_000, 150, 50)),
    }
    person = {
        "people": dice.choice((1, 2)),
        "speed_factor": dice.choice((1.0, 0.8)),
        "familiar": maybe(dice, {"hotel": 0.5, "north": 0.8}, {}),
        "territory": maybe(dice, frozenset({"north"}), frozenset()),
        "price_outside": maybe(dice, 300),
        "rest_rule": dice.choice(("", "eu-561", "us-hours")),
    }
    return shift(
        name,
        vehicle,
        person,
        start=start,
        breaks=maybe(dice, (Break(between(8, 10), 1800),), ()),
        latest_start=maybe(dice, 7 * HOUR),
        begins_at_once=dice.random() < 0.2,
        regular_s=maybe(dice, HOUR),
        cost_per_overtime_hour=1500,
        loading_s=dice.choice((0, 1200)),
    )


def rich_day(dice: random.Random, orders: int = 6) -> Day:
    """Two vans and some orders, with rules for the day."""
    asked = [order(dice, f"o{n}") for n in range(orders)]
    names = [one.id for one in asked]
    relations = [Relation(kind, tuple(dice.sample(names, 2))) for kind in RelationKind if dice.random() < 0.3]
    return town(
        asked,
        [van(dice, f"v{n}") for n in range(3)],
        tolls=(5,) if dice.random() < 0.3 else (),
        relations=tuple(relations),
        incompatible=maybe(dice, frozenset({frozenset(GOODS[1:])}), frozenset()),
        service_by_hour=maybe(dice, tuple(dice.choice((0.8, 1.0, 1.5)) for _ in range(24)), ()),
        zones=maybe(dice, (ZoneRule("centre", "clean", (between(6, 8),)),), ()),
        fuel_price=180,
        co2_price=10_000,
        price_of_spread=dice.choice((0, 10)),
        temperature_c=dice.choice((20, -10)),
        docks=maybe(dice, {YARD: 1}, {}),
        stations=maybe(dice, (Station(at(10), 50_000), Station(YARD, 11_000)), ()),
    )


def any_plan(dice: random.Random, day: Day) -> Plan:
    """Some orders with anyone in any sequence, pickups before deliveries."""
    turns: dict[str, list[str]] = {key: [] for key in day.shifts}
    for name, one in day.orders.items():
        if dice.random() < 0.8:
            turns[dice.choice(list(turns))] += [name] * len(one.tasks)
    routes = []
    for key, names in turns.items():
        dice.shuffle(names)
        left = {name: list(day.refs(name)) for name in names}
        routes.append(Route(key, tuple(left[name].pop(0) for name in names)))
    return Plan(tuple(route for route in routes if route.tasks))
