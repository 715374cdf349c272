"""What a stop costs the day: the plan as it is, less the plan without it.

The order's own route is sequenced anew without it, and the place that it leaves is offered to what is left out.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Iterable

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Schedule, schedule
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule
from dispatcher.planning.excerpt import excerpt
from dispatcher.planning.insertion import best_place, without_order

ALL_SEQUENCES = 6
"""A route of so many tasks is tried in every sequence; a longer one by moving one order at a time."""

MOST_WAITING = 6
"""So many orders that are left out are offered the place, those first that are dearest to leave out."""

TRIES = 4


@dataclass(frozen=True, slots=True)
class Marginal:
    """What one order costs the day, in cents.

    `detour`: the route as it stands less the same sequence without the order. `resequenced`: what a better sequence of
    the rest saves beyond that. `taken` are orders left out that would take the place; `gained` is what they are worth
    more than they cost. `is_estimated`: the rest of the route was not tried in every sequence, or the travel times are
    estimates. Only the order's own route changes: a plan made anew without the order could be cheaper still, so that
    the order costs the day at least `cost` where the plan is as good as it can be.
    """

    order_id: str
    shift_id: str
    detour: int
    resequenced: int
    taken: tuple[str, ...]
    gained: int
    distance_m: int
    duration_s: int
    is_estimated: bool

    @property
    def cost(self) -> int:
        """What the day would cost less without the order."""
        return self.detour + self.resequenced + self.gained


def marginal(day: Day, plan: Plan, order_id: str, seconds: float = 0.3) -> Marginal | None:
    """What the order costs the day; None when the plan leaves it out.

    `day` has to know the travel of the orders that `waiting` names to those of the route. Within `seconds` or a little
    more. Raises KeyError for an unknown order.
    """
    home = next((r for r in plan.routes if any(ref.order_id == order_id for ref in r.tasks)), None)
    if home is None:
        return None
    ends = time.monotonic() + seconds
    others = waiting(day, plan)
    small = excerpt(day, home, [day.orders[name] for name in others])
    with_it, bare = schedule(small, home), schedule(small, without_order(home, order_id))
    shorter, is_exact = (bare, True) if home.locked else _resequenced(small, bare, ends)
    route, taken, gained = shorter.route, list[str](), 0
    for name in () if home.locked or shorter.violations else others:
        found = best_place(small, [route], name, TRIES) if time.monotonic() < ends else None
        worth = price_of_leaving_out(day.orders[name])
        if found is not None and found.cost_delta < worth:
            route, gained = found.route, gained + worth - found.cost_delta
            taken.append(name)
    return Marginal(
        order_id,
        home.shift_id,
        with_it.cost - bare.cost,
        bare.cost - shorter.cost,
        tuple(taken),
        gained,
        with_it.distance_m - shorter.distance_m,
        with_it.duration_s - shorter.duration_s,
        day.travel.estimated or not is_exact,
    )


def waiting(day: Day, plan: Plan) -> tuple[str, ...]:
    """The orders left out that the freed place is offered to, those first that are dearest to leave out; none that
    other orders bind or forbid."""
    served = {ref.order_id for route in plan.routes for ref in route.tasks}
    bound = {name for relation in day.rules.relations for name in relation.order_ids}
    out = [o for o in day.orders.values() if o.id not in served and o.id not in bound]
    out.sort(key=lambda o: (-price_of_leaving_out(o), o.id))
    return tuple(order.id for order in out[:MOST_WAITING])


def _resequenced(day: Day, bare: Schedule, ends: float) -> tuple[Schedule, bool]:
    """The cheapest sequence that breaks no more than the present one, and whether every one was tried."""
    route = bare.route
    if route.loaded:
        return bare, True
    if len(route.tasks) <= ALL_SEQUENCES:
        tried = (Route(route.shift_id, tasks, departs=route.departs) for tasks in itertools.permutations(route.tasks))
        return _cheapest(day, bare, tried), True
    best, improved = bare, True
    while improved and time.monotonic() < ends:
        improved = False
        for order_id in dict.fromkeys(ref.order_id for ref in best.route.tasks):
            if time.monotonic() > ends:
                break
            place = best_place(day, [without_order(best.route, order_id)], order_id, TRIES)
            moved = schedule(day, place.route) if place is not None else best
            if moved.cost < best.cost:
                best, improved = moved, True
    return best, False


def _cheapest(day: Day, bare: Schedule, routes: Iterable[Route]) -> Schedule:
    broken = _broken(bare)
    best = bare
    for route in routes:
        judged = schedule(day, route)
        if judged.cost < best.cost and _broken(judged) <= broken:
            best = judged
    return best


def _broken(judged: Schedule) -> tuple[int, int]:
    """How much is broken; too little work for the van is no matter of sequence."""
    found = [v.amount for v in judged.violations if v.rule is not Rule.MINIMUM]
    return len(found), sum(found)
