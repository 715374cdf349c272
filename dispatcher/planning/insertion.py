"""The best place for an order in a route or in all routes: quick checks first, the judge last.

The checks look at windows, loads, skills and drivers and never turn down a place that the judge would allow (they
leave breaks aside and take the rest exactly). What passes is judged in the sequence of its estimated cost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import NamedTuple

from dispatcher.model.day import Day
from dispatcher.model.ground import stays_of
from dispatcher.model.order import Order
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import schedule
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule
from dispatcher.planning.outline import outline_of


@dataclass(frozen=True, slots=True)
class Insertion:
    """A place that keeps every rule: the route with the order in it, and how many cents dearer it is."""

    route: Route
    cost_delta: int


class Place(NamedTuple):
    """Where the tasks of an order could go: `at` counts tasks of the route before each of them is put in."""

    estimate: float
    route: Route
    at: tuple[int, ...]


def with_order(route: Route, refs: Sequence[TaskRef], at: Sequence[int]) -> Route:
    """The route with the tasks put in, each before the task that stood at its place."""
    tasks = list(route.tasks)
    for shift, (ref, place) in enumerate(zip(refs, at, strict=True)):
        tasks.insert(place + shift, ref)
    return replace(route, tasks=tuple(tasks))


def without_order(route: Route, order_id: str) -> Route:
    """The route without any task of that order."""
    return replace(route, tasks=tuple(r for r in route.tasks if r.order_id != order_id))


def best_place(day: Day, routes: Iterable[Route], order_id: str, tries: int | None = None) -> Insertion | None:
    """The cheapest place for the order's tasks over all `routes`, None when no place keeps every rule.

    A route with a violation of its own takes the order only where that mends it. With `tries` only so many of the
    most promising places are judged until one holds: quick, and nearly always the same answer.
    """
    order = day.orders[order_id]
    refs = day.refs(order_id)
    places = sorted((p for route in routes for p in _places(day, route, order, refs)), key=attrgetter("estimate"))
    before: dict[str, int] = {}
    best: Insertion | None = None
    for judged, found in enumerate(places):
        if tries is not None and judged >= tries and best is not None:
            break
        new = schedule(day, with_order(found.route, refs, found.at))
        if any(v.rule is not Rule.MINIMUM for v in new.violations):  # there are only more to come
            continue
        key = found.route.shift_id
        if key not in before:
            before[key] = schedule(day, found.route).cost
        delta = new.cost - before[key]
        if best is None or delta < best.cost_delta:
            best = Insertion(new.route, delta)
    return best


def all_places(day: Day, route: Route, order_id: str) -> Iterator[Route]:
    """The route with the order at every place that keeps a pickup before its delivery, rules aside."""
    refs = day.refs(order_id)
    count = len(route.tasks)
    for first in range(count + 1):
        if len(refs) == 1:
            yield with_order(route, refs, (first,))
        else:
            for second in range(first, count + 1):
                yield with_order(route, refs, (first, second))


def _places(day: Day, route: Route, order: Order, refs: Sequence[TaskRef]) -> Iterator[Place]:
    shift = day.shifts[route.shift_id]
    if order.lock is not None and order.lock.driver_id != shift.driver.id:
        return
    stays = stays_of(day, shift, refs)
    if any(stay.served.broken for stay in stays):
        return
    outline = outline_of(day, route)
    if not outline.has_room(order):
        return
    vehicle = shift.vehicle
    opening = 0 if route.tasks else vehicle.cost_per_use
    opening += sum(stay.served.price for stay in stays)
    service_s = sum(outline.service_s(stay) for stay in stays)
    for at, metres, seconds in outline.single(stays[0]) if len(stays) == 1 else outline.pair(stays[0], stays[1]):
        if outline.keeps_limits(at, stays, metres, seconds):
            cost = vehicle.cost_per_km * metres / 1000 + vehicle.cost_per_hour * (seconds + service_s) / 3600
            yield Place(opening + cost, route, at)


def routes_by_shift(day: Day, routes: Iterable[Route]) -> dict[str, Route]:
    """One route per shift, empty where the plan has none."""
    given: Mapping[str, Route] = {route.shift_id: route for route in routes}
    return {shift_id: given.get(shift_id, Route(shift_id)) for shift_id in day.shifts}
