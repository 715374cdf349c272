"""Why an order stands where it stands, and what every other driver would cost."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Schedule, schedule
from dispatcher.model.several_shifts import broken_with
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation
from dispatcher.planning.excerpt import excerpt
from dispatcher.planning.insertion import all_places, best_place, routes_by_shift, with_order, without_order

TRIES_OF_PAIRS = 12
"""A linked order has hundreds of places in a route: so many of the most promising are judged."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """An order with another shift. Differences in cents, metres and seconds against leaving it where it is.

    `route` is that shift's with the order at its best place; `violations` are the rules that this breaks, at the place
    where it breaks least, none when there is a place that keeps all.
    """

    shift_id: str
    cost: int
    distance_m: int
    duration_s: int
    route: Route
    violations: tuple[Violation, ...] = ()

    @property
    def keeps_rules(self) -> bool:
        """True when nothing would break."""
        return not self.violations


@dataclass(frozen=True, slots=True)
class Here:
    """What an order adds to its present route: the route with it, less the route without it.

    `rank` 1: no shift that keeps every rule serves it cheaper; `among` counts those shifts and the present one.
    """

    shift_id: str
    cost: int
    distance_m: int
    duration_s: int
    rank: int
    among: int


@dataclass(frozen=True, slots=True)
class Alternatives:
    """Every other shift, cheapest first and those that break rules last; `here` None for an order left out."""

    order_id: str
    here: Here | None
    others: tuple[Alternative, ...]


def alternatives(day: Day, plan: Plan, order_id: str) -> Alternatives:
    """What each shift would make of the order. Its lock is left aside: moving it by hand is a new decision.

    `day` has to know the travel between the order's places and all others. Raises KeyError for an unknown order.
    """
    order = replace(day.orders[order_id], lock=None)
    routes = routes_by_shift(day, plan.routes)
    home = next((r for r in routes.values() if any(ref.order_id == order_id for ref in r.tasks)), None)
    gain = (0, 0, 0) if home is None else _difference(*_judged_home(day, home, order))
    left = [without_order(route, order_id) for route in routes.values()] if day.shared_drivers else []
    driven = {route.shift_id: schedule(day, route) for route in left if route.tasks}
    others = sorted(
        (_lawful(day, driven, _elsewhere(day, route, order, gain)) for route in routes.values() if route is not home),
        key=lambda a: (len(a.violations), sum(v.amount for v in a.violations), a.cost, a.shift_id),
    )
    if home is None:
        return Alternatives(order_id, None, tuple(others))
    able = [other for other in others if other.keeps_rules]
    rank = 1 + sum(other.cost < 0 for other in able)
    cost, distance_m, duration_s = (-part for part in gain)
    here = Here(home.shift_id, cost, distance_m, duration_s, rank, 1 + len(able))
    return Alternatives(order_id, here, tuple(others))


def least_bad(day: Day, route: Route, order_id: str) -> Schedule:
    """The route with the order where it keeps every rule and costs least, else where it breaks least."""
    linked = len(day.refs(order_id)) > 1
    found = best_place(day, [route], order_id, tries=TRIES_OF_PAIRS if linked else None)
    if found is not None:
        return schedule(day, found.route)
    tried = _side_by_side(day, route, order_id) if linked else all_places(day, route, order_id)
    return min((schedule(day, with_it) for with_it in tried), key=badness)


def badness(judged: Schedule) -> tuple[int, int, int]:
    """How bad a route is: rules broken, by how much together, and its cost."""
    return len(judged.violations), sum(v.amount for v in judged.violations), judged.cost


def added(before: Iterable[Violation], after: Iterable[Violation]) -> tuple[Violation, ...]:
    """The violations that are new, or worse than they were."""
    was: dict[tuple[str, str, str], int] = {}
    for v in before:
        key = (v.rule, v.order_id, v.detail)
        was[key] = max(was.get(key, 0), v.amount)
    return tuple(v for v in after if v.amount > was.get((v.rule, v.order_id, v.detail), 0))


def _side_by_side(day: Day, route: Route, order_id: str) -> Iterator[Route]:
    refs = day.refs(order_id)
    return (with_order(route, refs, (at, at)) for at in range(len(route.tasks) + 1))


def _judged_home(day: Day, home: Route, order: Order) -> tuple[Schedule, Schedule]:
    small = excerpt(day, home, [order])
    return schedule(small, home), schedule(small, without_order(home, order.id))


def _elsewhere(day: Day, route: Route, order: Order, gain: tuple[int, int, int]) -> Alternative:
    small = excerpt(day, route, [order])
    before, after = schedule(small, route), least_bad(small, route, order.id)
    cost, distance_m, duration_s = (a + b for a, b in zip(_difference(before, after), gain, strict=True))
    broken = added(before.violations, after.violations)
    return Alternative(route.shift_id, cost, distance_m, duration_s, after.route, broken)


def _lawful(day: Day, driven: Mapping[str, Schedule], other: Alternative) -> Alternative:
    """With what the law on driving forbids beside the driver's other shifts."""
    if not day.shared_drivers:
        return other
    broken = broken_with(day, driven, other.shift_id, schedule(day, other.route))
    return replace(other, violations=(*other.violations, *broken))


def _difference(before: Schedule, after: Schedule) -> tuple[int, int, int]:
    return after.cost - before.cost, after.distance_m - before.distance_m, after.duration_s - before.duration_s
