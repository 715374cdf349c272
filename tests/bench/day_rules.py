"""The plain rules of orders, vans and shifts, put on a dispatch day in this sequence."""

from __future__ import annotations

import random
from dataclasses import replace

from dispatcher.model.fleet import Break, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.timewindow import TimeWindow
from tests.bench.day_draft import HOUR, MIDDLE, SOME, Draft, rule_table, task_at

RULES, rule = rule_table()

COLD = frozenset({"cold"})


@rule
def linked(dice: random.Random, draft: Draft) -> None:
    """A third of the orders is fetched somewhere and brought."""

    def change(order: Order) -> Order:
        if dice.random() >= 0.33:
            return order
        return replace(order, pickup=task_at(dice, TaskKind.PICKUP, draft.centres))

    draft.change_orders(change)


@rule
def pickups(dice: random.Random, draft: Draft) -> None:
    """Some goods are fetched and end at the depot."""

    def change(order: Order) -> Order:
        if order.is_linked or order.delivery is None or dice.random() >= SOME:
            return order
        return replace(order, delivery=None, pickup=replace(order.delivery, kind=TaskKind.PICKUP))

    draft.change_orders(change)


@rule
def shared_places(dice: random.Random, draft: Draft) -> None:
    """A fifth of the orders is for the place of another one."""
    known = [task.location for order in draft.orders for task in order.tasks]
    draft.change_tasks(lambda task: replace(task, location=dice.choice(known)) if dice.random() < 0.2 else task)


@rule
def setup(dice: random.Random, draft: Draft) -> None:
    """Half of the places take a minute before the first service there."""
    draft.change_tasks(lambda task: replace(task, setup_s=dice.choice((0, 60))))


@rule
def windows(dice: random.Random, draft: Draft) -> None:
    """Service at 60 % of the places starts in a window of one to four hours; of linked orders only the delivery."""

    def given(task: Task | None) -> Task | None:
        if task is None or dice.random() >= 0.6:
            return task
        opens = dice.randrange(8 * HOUR, 15 * HOUR, HOUR // 2)
        return replace(task, windows=(TimeWindow(opens, opens + dice.choice((1, 2, 2, 4)) * HOUR),))

    def change(order: Order) -> Order:
        pickup = order.pickup if order.is_linked else given(order.pickup)
        return replace(order, pickup=pickup, delivery=given(order.delivery))

    draft.change_orders(change)


@rule
def second_windows(dice: random.Random, draft: Draft) -> None:
    """Some tasks with a window have another hour later in the day."""

    def change(task: Task) -> Task:
        if not task.windows or dice.random() >= 2 * SOME:
            return task
        opens = task.windows[-1].latest + HOUR
        return replace(task, windows=(*task.windows, TimeWindow(opens, opens + HOUR)))

    draft.change_tasks(change)


@rule
def loads(dice: random.Random, draft: Draft) -> None:
    """Weight and volume, of which a van takes a part."""

    def change(order: Order) -> Order:
        return replace(order, load={"weight": dice.randrange(2_000, 40_000), "volume": dice.randrange(20, 400)})

    draft.change_orders(change)
    draft.change_vehicles(lambda van: replace(van, capacity={"weight": 500_000, "volume": 5_000}))


@rule
def mixed_fleet(dice: random.Random, draft: Draft) -> None:
    """Two fifths of the vans are larger and dearer, the others smaller and cheaper."""

    def change(van: Vehicle) -> Vehicle:
        if dice.random() < 0.4:
            larger = {name: amount * 9 // 5 for name, amount in van.capacity.items()}
            return replace(van, capacity=larger, cost_per_use=6000, cost_per_km=45)
        return replace(van, cost_per_use=4000, cost_per_km=30)

    draft.change_vehicles(change)


@rule
def hours(dice: random.Random, draft: Draft) -> None:
    """Shifts begin at 7, 8 or 9 and last 8 or 9 hours."""
    opens = [dice.choice((7, 8, 8, 9)) * HOUR for _ in draft.shifts]
    draft.shifts = [
        replace(shift, earliest=at, latest=at + dice.choice((8, 9)) * HOUR)
        for shift, at in zip(draft.shifts, opens, strict=True)
    ]


@rule
def breaks(dice: random.Random, draft: Draft) -> None:
    """Half an hour of rest that starts from 11:00 to 13:30."""
    noon = Break(TimeWindow(11 * HOUR, 13 * HOUR + HOUR // 2), HOUR // 2)
    draft.shifts = [replace(shift, breaks=(noon,)) for shift in draft.shifts]


@rule
def second_breaks(dice: random.Random, draft: Draft) -> None:
    """A quarter of an hour in the afternoon as well."""
    later = Break(TimeWindow(14 * HOUR, 15 * HOUR + HOUR // 2), HOUR // 4)
    draft.shifts = [replace(shift, breaks=(*shift.breaks, later)) for shift in draft.shifts]


@rule
def skills(dice: random.Random, draft: Draft) -> None:
    """Some goods are cold; every third van can take them."""
    draft.change_orders(lambda order: replace(order, skills=COLD) if dice.random() < SOME else order)
    cold_vans = {shift.vehicle.id for shift in draft.shifts[::3]}
    draft.change_vehicles(lambda van: replace(van, skills=COLD) if van.id in cold_vans else van)


@rule
def most_stops(dice: random.Random, draft: Draft) -> None:
    """Half of the vans make at most 30 stops."""
    draft.change_vehicles(lambda van: replace(van, max_stops=dice.choice((None, 30))))


@rule
def optional(dice: random.Random, draft: Draft) -> None:
    """Some orders may be left out at a price of 5 to 30."""

    def change(order: Order) -> Order:
        return replace(order, price_of_leaving_out=dice.randrange(500, 3000)) if dice.random() < SOME else order

    draft.change_orders(change)


@rule
def priorities(dice: random.Random, draft: Draft) -> None:
    """A tenth of the orders each matters more and less than the others."""
    draft.change_orders(lambda order: replace(order, priority=dice.choice((0, *(50,) * 8, 100))))


@rule
def must_serve(dice: random.Random, draft: Draft) -> None:
    """Some orders are left out last of all."""
    draft.change_orders(lambda order: replace(order, must_serve=dice.random() < SOME))


@rule
def allowed_drivers(dice: random.Random, draft: Draft) -> None:
    """Some orders are for one of two drivers, some for anyone but one."""

    def change(order: Order) -> Order:
        throw = dice.random()
        if throw < SOME / 2:
            return replace(order, allowed_drivers=frozenset(dice.sample(draft.drivers, 2)))
        return replace(order, forbidden_drivers=frozenset({dice.choice(draft.drivers)})) if throw < SOME else order

    draft.change_orders(change)


@rule
def locks(dice: random.Random, draft: Draft) -> None:
    """One order in fifty is promised to a driver who could serve it."""

    def change(order: Order) -> Order:
        able = [s.driver.id for s in draft.shifts if order.skills <= s.skills and s.driver.id in _allowed(order, draft)]
        return replace(order, lock=Lock(dice.choice(able))) if able and dice.random() < 0.02 else order

    draft.change_orders(change)


def _allowed(order: Order, draft: Draft) -> frozenset[str]:
    return (order.allowed_drivers or frozenset(draft.drivers)) - order.forbidden_drivers


@rule
def speeds(dice: random.Random, draft: Draft) -> None:
    """Vans are a tenth slower or faster than the road times, or as fast."""
    draft.change_vehicles(lambda van: replace(van, speed_factor=dice.choice((0.9, 1.0, 1.0, 1.1))))


@rule
def longest_way(dice: random.Random, draft: Draft) -> None:
    """A third of the vans drives at most 100 km."""
    draft.change_vehicles(lambda van: replace(van, max_distance_m=dice.choice((None, None, 100_000))))


@rule
def longest_time(dice: random.Random, draft: Draft) -> None:
    """A third of the routes lasts at most 7 hours."""
    draft.change_vehicles(lambda van: replace(van, max_time_s=dice.choice((None, None, 7 * HOUR))))


@rule
def depots(dice: random.Random, draft: Draft) -> None:
    """A third of the vans starts and ends at a second depot."""
    other = draft.centres[0]
    places = [dice.choice((MIDDLE, MIDDLE, other)) for _ in draft.shifts]
    draft.shifts = [replace(s, start=at, end=at) for s, at in zip(draft.shifts, places, strict=True)]


@rule
def open_ends(dice: random.Random, draft: Draft) -> None:
    """A third of the routes ends at its last stop."""
    draft.shifts = [replace(shift, end=dice.choice((shift.end, shift.end, None))) for shift in draft.shifts]


@rule
def parcels(dice: random.Random, draft: Draft) -> None:
    """Small goods, a minute or less at each stop, windows of half a day, and a van for 160 orders."""
    halves = (TimeWindow(8 * HOUR, 12 * HOUR), TimeWindow(12 * HOUR, 17 * HOUR))

    def change(task: Task) -> Task:
        windows = (dice.choice(halves),) if task.windows else ()
        return replace(task, windows=windows, service_s=dice.randrange(20, 61), setup_s=0)

    def lighten(order: Order) -> Order:
        return replace(order, load={name: max(1, amount // 10) for name, amount in order.load.items()})

    draft.change_tasks(change)
    draft.change_orders(lighten)
    draft.change_vehicles(lambda van: replace(van, max_stops=None))
    draft.shifts = draft.shifts[: max(2, -(-len(draft.orders) // 160))]
