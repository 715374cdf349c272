"""Tiny days with every rule on them: compared with trying out every plan that there is."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from zoneinfo import ZoneInfo

import pytest

from dispatcher.model.day import Day, places_of, price_of_leaving_out
from dispatcher.model.fleet import Break, Driver, Shift, Vehicle
from dispatcher.model.order import Lock, Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route, TaskRef, Verdict
from dispatcher.model.schedule import Judged, schedule
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.travel import Travel
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.ortools_engine import OrToolsEngine
from dispatcher.planning.verdicts import explain

LONG = 240
"""Seconds of a tiny day: everything is small, so that every second and metre matters."""
TASKS = 6


def a_place(rng: random.Random) -> Location:
    """A corner of a town of 5 x 5 blocks: orders often share one."""
    return Location(rng.randrange(5) / 1000, rng.randrange(5) / 1000)


def a_task(rng: random.Random, kind: TaskKind) -> Task:
    opens = [rng.randrange(LONG) for _ in range(rng.choice((0, 0, 1, 1, 2, 3)))]
    windows = merged([TimeWindow(o, o + rng.randrange(60)) for o in opens])
    return Task(kind, "", a_place(rng), windows, rng.choice((0, 5, 20)), rng.choice((0, 0, 7)))


def an_order(rng: random.Random, name: str, tasks: int) -> Order:
    fetches = rng.random() < 0.4 or tasks == 2
    return Order(
        name,
        pickup=a_task(rng, TaskKind.PICKUP) if fetches else None,
        delivery=a_task(rng, TaskKind.DELIVERY) if tasks == 2 or not fetches else None,
        load={dim: rng.randrange(0, 7) for dim in ("kg", "l") if rng.random() < 0.8},
        skills=frozenset({"cold"}) if rng.random() < 0.15 else frozenset(),
        priority=rng.choice((0, 50, 100)),
        must_serve=rng.random() < 0.2,
        price_of_leaving_out=rng.choice((None, None, 0, 60, 300)),
        allowed_drivers=frozenset({"d0"}) if rng.random() < 0.1 else frozenset(),
        forbidden_drivers=frozenset({"d0"}) if rng.random() < 0.1 else frozenset(),
        lock=Lock(rng.choice(("d0", "d1")), rng.choice((None, 0, 1, 2))) if rng.random() < 0.2 else None,
    )


def a_shift(rng: random.Random, number: int) -> Shift:
    vehicle = Vehicle(
        f"v{number}",
        capacity={dim: rng.randrange(5, 16) for dim in ("kg", "l") if rng.random() < 0.7},
        cost_per_use=rng.choice((0, 100)),
        cost_per_km=rng.choice((0, 700, 1000)),
        cost_per_hour=rng.choice((0, 3600, 10_000)),
        speed_factor=rng.choice((0.7, 1.0, 1.0, 1.5)),
        max_distance_m=rng.choice((None, None, 60, 100)),
        max_stops=rng.choice((None, None, 2, 3)),
        max_time_s=rng.choice((None, None, 90, 150)),
        skills=frozenset({"cold"}) if rng.random() < 0.5 else frozenset(),
    )
    opens = rng.choice((0, 0, 30))
    rests = {rng.randrange(LONG - 60): rng.randrange(5, 25) for _ in range(rng.choice((0, 0, 1, 1, 2)))}
    breaks = tuple(Break(TimeWindow(at, at + rng.randrange(10, 60)), long) for at, long in rests.items())
    start, end = rng.choice((None, a_place(rng))), rng.choice((None, a_place(rng)))
    return Shift(f"s{number}", Driver(f"d{number}"), vehicle, opens, rng.choice((120, LONG)), start, end, breaks)


def tiny_day(seed: int) -> Day:
    """Two shifts, at most six tasks, streets in a grid with a detour here and there."""
    rng = random.Random(seed)
    shifts = [a_shift(rng, i) for i in range(2)]
    orders: list[Order] = []
    while (left := TASKS - sum(len(o.tasks) for o in orders)) > 0 and len(orders) < 5:
        orders.append(an_order(rng, f"o{len(orders)}", 2 if left > 1 and rng.random() < 0.35 else 1))
    places = places_of(orders, shifts)
    metres = [[round(4000 * (abs(a.lat - b.lat) + abs(a.lon - b.lon))) for b in places] for a in places]
    seconds = [[m + (rng.randrange(3) if m else 0) for m in row] for row in metres]
    return Day({o.id: o for o in orders}, {s.id: s for s in shifts}, Travel(places, seconds, metres))


def sequences(day: Day, order_ids: tuple[str, ...]) -> Iterator[tuple[TaskRef, ...]]:
    """Every sequence of these orders' tasks."""
    return itertools.permutations([ref for order_id in order_ids for ref in day.refs(order_id)])


def cheapest_routes(day: Day, shift_id: str) -> dict[frozenset[str], int]:
    """For each set of orders that one shift can serve by the rules what that costs at least."""
    cheapest: dict[frozenset[str], int] = {}
    for count in range(len(day.orders) + 1):
        for chosen in itertools.combinations(day.orders, count):
            judged = (schedule(day, Route(shift_id, tasks)) for tasks in sequences(day, chosen))
            costs = [s.cost for s in judged if not s.violations]
            if costs:
                cheapest[frozenset(chosen)] = min(costs)
    return cheapest


def least_cost(day: Day) -> int:
    """Cents of the best plan there is."""
    prices = {order.id: price_of_leaving_out(order) for order in day.orders.values()}
    first, second = (cheapest_routes(day, shift_id) for shift_id in day.shifts)
    return min(
        here + there + sum(price for order_id, price in prices.items() if order_id not in mine | theirs)
        for mine, here in first.items()
        for theirs, there in second.items()
        if not mine & theirs
    )


def planned(day: Day, seconds: float, solutions: int | None = None) -> Judged:
    options = PlanOptions(seconds, seed=1, solutions=solutions)
    return plan_checked(OrToolsEngine(), day, options, lambda _: None, lambda: False)


@pytest.mark.parametrize("seed", [37, 50, 54, 81, 107, 203])
def test_the_best_plan_is_found(seed: int) -> None:
    """No plan that keeps all rules is cheaper than the planned one."""
    day = tiny_day(seed)
    found = planned(day, 20, solutions=20)
    assert found.violations == 0
    assert found.cost == least_cost(day)


def test_the_same_seed_gives_the_same_plans_on_the_way() -> None:
    """Ended by a number of solutions, all that is shown can be repeated exactly, however fast the machine is."""
    day, options = tiny_day(54), PlanOptions(30, seed=3, solutions=30)
    shown: tuple[list[Judged], list[Judged]] = ([], [])
    for better in shown:
        plan_checked(OrToolsEngine(), day, options, better.append, lambda: False)
    assert shown[0] == shown[1]


@pytest.mark.parametrize("seed", range(300, 312))
def test_verdicts_hold_against_every_place(seed: int) -> None:
    """IMPOSSIBLE: no shift alone can. DISPLACES: no place in the routes as they are. NOT_FOUND: there is one."""
    day = tiny_day(seed)
    rng = random.Random(seed)
    chosen = rng.sample(list(day.orders), 3)
    found = plan_of(day, chosen)
    routes = {key: next((r for r in found.routes if r.shift_id == key), Route(key)) for key in day.shifts}
    for unassigned in explain(day, found, ZoneInfo("UTC")):
        refs = day.refs(unassigned.order_id)
        alone = any(keeps_rules(day, Route(key, refs), any_position=True) for key in day.shifts)
        room = any(keeps_rules(day, tried) for route in routes.values() for tried in with_task(route, refs))
        expected = Verdict.NOT_FOUND if room else Verdict.DISPLACES if alone else Verdict.IMPOSSIBLE
        assert unassigned.verdict is expected, unassigned


def plan_of(day: Day, order_ids: list[str]) -> Plan:
    """These orders, as well as they can be served."""
    part = Day({key: day.orders[key] for key in order_ids}, day.shifts, day.travel)
    return InsertionEngine().plan(part, PlanOptions(5), lambda _: None, lambda: False)


def keeps_rules(day: Day, route: Route, any_position: bool = False) -> bool:
    broken = schedule(day, route).violations
    return all(any_position and v.detail == "position" for v in broken)


def with_task(route: Route, refs: tuple[TaskRef, ...]) -> Iterator[Route]:
    """The route with the tasks anywhere among its own."""
    count = len(route.tasks) + len(refs)
    for places in itertools.permutations(range(count), len(refs)):
        new = dict(zip(places, refs, strict=True))
        old = iter(route.tasks)
        yield Route(route.shift_id, tuple(new.get(i) or next(old) for i in range(count)))
