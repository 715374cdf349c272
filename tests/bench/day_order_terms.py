"""What orders may ask for beside the plain rules, put on a dispatch day in this sequence; none is in STANDARD."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from dispatcher.model.fleet import Vehicle
from dispatcher.model.order import Order, Task
from dispatcher.model.terms import Relation, RelationKind, RouteEnd, SoftWindow, ZoneRule
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.ways import Way
from tests.bench.day_draft import HOUR, SOME, Draft, rule_table

RULES, rule = rule_table()

CLASSES = ("food", "chemicals", "")
ZONE = "centre"


def _some_orders(
    dice: random.Random, draft: Draft, terms: Callable[[Order], dict[str, Any]], part: float = SOME
) -> None:
    """Give a part of the orders these terms."""

    def change(order: Order) -> Order:
        return replace(order, terms=replace(order.terms, **terms(order))) if dice.random() < part else order

    draft.change_orders(change)


def _some_tasks(dice: random.Random, draft: Draft, terms: Callable[[Task], dict[str, Any]], part: float = SOME) -> None:
    """Give a part of the tasks these terms."""

    def change(task: Task) -> Task:
        return replace(task, terms=replace(task.terms, **terms(task))) if dice.random() < part else task

    draft.change_tasks(change)


def _related(dice: random.Random, draft: Draft, kind: RelationKind, size: int) -> None:
    """One group of so many orders for every fifty; no order is in two groups of one kind."""
    ids = dice.sample([order.id for order in draft.orders], len(draft.orders))
    groups = [tuple(ids[at * size : (at + 1) * size]) for at in range(max(1, len(ids) // 50))]
    made = tuple(Relation(kind, group) for group in groups if len(group) == size)
    draft.rules = replace(draft.rules, relations=(*draft.rules.relations, *made))


@rule
def soft_windows(dice: random.Random, draft: Draft) -> None:
    """A fifth of the tasks should start within an hour, at half a euro a minute."""

    def terms(task: Task) -> dict[str, Any]:
        opens = dice.randrange(9 * HOUR, 15 * HOUR, HOUR // 2)
        return {"soft": SoftWindow(TimeWindow(opens, opens + HOUR), early_per_min=20, late_per_min=50)}

    _some_tasks(dice, draft, terms, 0.2)


@rule
def releases(dice: random.Random, draft: Draft) -> None:
    """Some goods come to the depot in the morning."""

    def terms(order: Order) -> dict[str, Any]:
        is_brought = order.delivery is not None and not order.is_linked and not order.delivery.windows
        return {"release": dice.choice((9, 10)) * HOUR if is_brought else None}

    _some_orders(dice, draft, terms)


@rule
def revenues(dice: random.Random, draft: Draft) -> None:
    """Some orders bring money."""
    _some_orders(dice, draft, lambda _: {"revenue": dice.randrange(500, 5000)}, 0.3)


@rule
def goods(dice: random.Random, draft: Draft) -> None:
    """Food and chemicals are never aboard together."""
    _some_orders(dice, draft, lambda _: {"goods": dice.choice(CLASSES)}, 0.2)
    draft.rules = replace(draft.rules, incompatible=frozenset({frozenset(CLASSES[:2])}))


@rule
def ride_times(dice: random.Random, draft: Draft) -> None:
    """Half of the linked goods are aboard for at most an hour."""
    _some_orders(dice, draft, lambda order: {"max_ride_s": HOUR if order.is_linked else None}, 0.5)


@rule
def two_people(dice: random.Random, draft: Draft) -> None:
    """One order in fifty takes two; every fourth van has two aboard."""
    _some_orders(dice, draft, lambda _: {"people": 2}, 0.02)
    drivers = [replace(s.driver, terms=replace(s.driver.terms, people=2)) for s in draft.shifts[::4]]
    crews = {driver.id: driver for driver in drivers}
    draft.shifts = [replace(shift, driver=crews.get(shift.driver.id, shift.driver)) for shift in draft.shifts]


@rule
def levels(dice: random.Random, draft: Draft) -> None:
    """Some orders need a fitter of a level; drivers have one of three."""
    _some_orders(dice, draft, lambda _: {"levels": {"fitter": dice.choice((1, 2))}})
    draft.shifts = [
        replace(s, driver=replace(s.driver, terms=replace(s.driver.terms, levels={"fitter": 1 + at % 3})))
        for at, s in enumerate(draft.shifts)
    ]


@rule
def preferences(dice: random.Random, draft: Draft) -> None:
    """Some customers like a driver, and any other costs 5."""
    _some_orders(
        dice, draft, lambda _: {"preferred_drivers": frozenset({dice.choice(draft.drivers)}), "price_of_other": 500}
    )


@rule
def forbidden_vehicles(dice: random.Random, draft: Draft) -> None:
    """Some orders are not for one of the vans."""
    vans = [shift.vehicle.id for shift in draft.shifts]
    _some_orders(dice, draft, lambda _: {"forbidden_vehicles": frozenset({dice.choice(vans)})})


@rule
def route_ends(dice: random.Random, draft: Draft) -> None:
    """One order in a hundred is the first or the last of its route."""
    _some_orders(dice, draft, lambda _: {"end": dice.choice(tuple(RouteEnd))}, 0.01)


@rule
def together(dice: random.Random, draft: Draft) -> None:
    """Groups of three are for one driver."""
    _related(dice, draft, RelationKind.TOGETHER, 3)


@rule
def apart(dice: random.Random, draft: Draft) -> None:
    """Pairs are never for one driver."""
    _related(dice, draft, RelationKind.APART, 2)


@rule
def sequences(dice: random.Random, draft: Draft) -> None:
    """Pairs are served one after the other by one driver."""
    _related(dice, draft, RelationKind.SEQUENCE, 2)


@rule
def stretches(dice: random.Random, draft: Draft) -> None:
    """Pairs are served one right after the other."""
    _related(dice, draft, RelationKind.STRETCH, 2)


@rule
def service_by_vehicle(dice: random.Random, draft: Draft) -> None:
    """At some places one of the vans takes twice as long."""
    vans = [shift.vehicle.id for shift in draft.shifts]
    _some_tasks(dice, draft, lambda task: {"service_by_vehicle": {dice.choice(vans): 2 * task.service_s}})


@rule
def quiet_hours(dice: random.Random, draft: Draft) -> None:
    """Some places want quiet vans until 9; half of the vans are quiet."""
    _some_tasks(dice, draft, lambda _: {"quiet": (TimeWindow(0, 9 * HOUR),)})
    quiet = {shift.vehicle.id for shift in draft.shifts[::2]}
    draft.change_vehicles(lambda van: replace(van, terms=replace(van.terms, is_quiet=van.id in quiet)))


@rule
def heights(dice: random.Random, draft: Draft) -> None:
    """One place in twenty is behind a low gate that every fourth van is too high for."""
    _some_tasks(dice, draft, lambda _: {"max_height_cm": 210}, 0.05)
    high = {shift.vehicle.id for shift in draft.shifts[1::4]}

    def sized(van: Vehicle) -> Vehicle:
        return replace(van, terms=replace(van.terms, way=Way(height_cm=260 if van.id in high else 200)))

    draft.change_vehicles(sized)


@rule
def low_emission(dice: random.Random, draft: Draft) -> None:
    """Only clean vans, four of five, go to the centre."""
    _some_tasks(dice, draft, lambda task: {"zones": task.terms.zones | {ZONE}}, 0.15)
    dirty = {shift.vehicle.id for shift in draft.shifts[4::5]}
    draft.change_vehicles(lambda van: van if van.id in dirty else replace(van, skills=van.skills | {"clean"}))
    draft.rules = replace(draft.rules, zones=(*draft.rules.zones, ZoneRule(ZONE, "clean")))
