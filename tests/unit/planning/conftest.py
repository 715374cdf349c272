"""Days to plan: seeded, with every rule of the model in them."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import estimated_travel
from dispatcher.planning.worker import PlanningWorker

MakeDay = Callable[..., Day]
MORNING = 1_795_330_800  # 2026-11-22 09:00 in Helsinki
HOUR = 3600


def _task(rng: random.Random, kind: TaskKind) -> Task:
    place = Location(60.15 + rng.randrange(12) / 100, 24.9 + rng.randrange(12) / 100)
    windows: tuple[TimeWindow, ...] = ()
    if rng.random() < 0.5:
        opens = MORNING + rng.randrange(0, 6 * HOUR, 900)
        windows = (TimeWindow(opens, opens + 2 * HOUR),)
        if rng.random() < 0.4:
            windows += (TimeWindow(opens + 3 * HOUR, opens + 4 * HOUR),)
    return Task(kind, "", place, windows, rng.choice((120, 300, 600)), rng.choice((0, 90)))


def _order(rng: random.Random, number: int, drivers: int) -> Order:
    kind = rng.random()
    pickup = _task(rng, TaskKind.PICKUP) if kind < 0.35 else None
    delivery = _task(rng, TaskKind.DELIVERY) if kind > 0.2 else None
    names = [f"d{i}" for i in range(max(1, drivers))]
    return Order(
        f"o{number}",
        delivery=delivery,
        pickup=pickup,
        load={"weight": rng.randrange(1000, 9000), "volume": rng.randrange(100, 900)},
        skills=frozenset({"cold"}) if rng.random() < 0.15 else frozenset(),
        priority=rng.choice((0, 50, 100)),
        must_serve=rng.random() < 0.1,
        allowed_drivers=frozenset(rng.sample(names, 2)) if rng.random() < 0.1 and drivers > 1 else frozenset(),
        forbidden_drivers=frozenset(rng.sample(names, 1)) if rng.random() < 0.1 else frozenset(),
        lock=Lock(rng.choice(names)) if rng.random() < 0.1 else None,
    )


def _shift(rng: random.Random, number: int) -> Shift:
    depot = Location(60.17, 24.93)
    noon = TimeWindow(MORNING + 2 * HOUR, MORNING + 4 * HOUR)
    vehicle = Vehicle(
        f"van{number}",
        capacity={"weight": rng.choice((40_000, 60_000)), "volume": 5000},
        cost_per_use=5000,
        cost_per_km=rng.choice((40, 60)),
        cost_per_hour=rng.choice((0, 2500)),
        speed_factor=rng.choice((0.9, 1.0, 1.2)),
        max_distance_m=rng.choice((None, 90_000)),
        max_stops=rng.choice((None, 9)),
        max_time_s=rng.choice((None, 6 * HOUR)),
        skills=frozenset({"cold"}) if number % 2 else frozenset(),
    )
    return Shift(
        f"s{number}",
        Driver(f"d{number}"),
        vehicle,
        MORNING + rng.choice((0, HOUR)),
        MORNING + 8 * HOUR,
        rng.choice((depot, None)),
        rng.choice((depot, depot, None, Location(60.2, 24.95))),
        (Break(noon, 1800),) if rng.random() < 0.7 else (),
    )


@pytest.fixture(scope="session")
def make_day() -> MakeDay:
    """A day by seed, number of orders and number of shifts."""

    def make(seed: int, orders: int = 20, shifts: int = 4) -> Day:
        rng = random.Random(seed)
        fleet = [_shift(rng, i) for i in range(shifts)]
        asked = [_order(rng, i, shifts) for i in range(orders)]
        travel = estimated_travel(places_of(asked, fleet))
        return Day({o.id: o for o in asked}, {s.id: s for s in fleet}, travel)

    return make


@pytest.fixture(scope="session")
def plain_day(make_day: MakeDay) -> Day:
    """Deliveries alone, with vans that are all alike: OR-Tools removes strings and throws dice."""
    rich = make_day(7, 40, 5)
    van = Vehicle("van", capacity={"weight": 60_000}, cost_per_km=50)
    shift = replace(next(iter(rich.shifts.values())), vehicle=van, breaks=(), driver=Driver("d"))
    shifts = {str(i): replace(shift, id=str(i)) for i in range(8)}
    orders = {k: Order(k, delivery=o.delivery, load=o.load) for k, o in rich.orders.items() if o.delivery}
    return Day(orders, shifts, estimated_travel(places_of(orders.values(), shifts.values())))


@pytest.fixture(scope="module")
def worker() -> Iterator[PlanningWorker]:
    """One warm planning process for all tests."""
    planner = PlanningWorker()
    planner.warm_up()
    yield planner
    planner.close()
