"""How cheap a day could be at best: a bound that no plan which keeps every rule can go below.

Proof. Take any plan that keeps every rule; its price is what its routes cost and what it leaves out is priced at.

1. Every cost of a route but those named here is at least 0 and is left away. Distance is priced by the metre (the van's
   kilometre, its fuel and its CO2), time by the second from start to end, which is at least driving and service. The
   least price of any van at any hour is taken for each way (either direction) and each task, so that no route is
   overrated. Each rounded part of a route may have lost half a cent: a cent is taken off for each part of each shift.
2. Using a van is shared out: with longest `T` seconds of a route every second carries `use / T`, or with room for `Q`
   everything brought from the depot (or taken back to it) carries `use / (Q x trips)` for each unit: a route never has
   more than `T` seconds and never more than `Q` aboard at once, so that the shares add up to at most one use. Each way
   of sharing is a bound, and the best one is kept.
3. An order that is served costs at least its service and its share of the van (`o`); one that is not costs its price
   (`p`), also one that no shift can ever serve. With `s = min(o, p)` for each order the plan costs at least the sum of
   `s`, its ways, and `p - s` for each order left out.
4. The ways: places where routes begin, end or charge count as one root. A set of places without the root is entered
   and left by some route, or nothing in it is visited: its border is crossed at least `f` times, `f` = 2 where every
   shift has both ends fixed, 1 where every one has an end, else 0. So with weights `y` on sets of places such that on
   no way the weights of the sets that it leads into or out of exceed its price, and within no set the weights times `f`
   exceed what leaving out all its orders costs beyond `s`, the ways and what is left out cost at least `f` times the
   sum of `y` (weak duality). The weights grow evenly around every place until ways or prices are used up, as in the
   prize-collecting tree of Goemans and Williamson (1995).

It is weak: it knows nothing of windows, breaks and most rules, of loads only their share, and a tree is shorter than
tours. On days whose plans are near their best it lies 10 to 50 % below them. Days of a few tasks are tried out in every
way.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator, Sequence

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.plan import Route
from dispatcher.model.schedule import hang_together, schedule
from dispatcher.model.values import dataclass
from dispatcher.planning.engine import alike

MOST_TASKS, MOST_KINDS = 6, 3
"""Days up to this size, with shifts of so many kinds, are tried out in every way."""

MOST_PLACES = 400
"""No bound is worked out for more places than this: the ways between them would take too long."""


@dataclass(frozen=True, slots=True)
class Bound:
    """No plan that keeps every rule is priced below `cost` cents, what it leaves out included. `is_optimum`: there is
    one at just this price."""

    cost: int
    is_optimum: bool = False

    def gap(self, cost: int) -> float:
        """By how much of its price a plan could be cheaper at most, 0 to 1."""
        return max(0.0, (cost - self.cost) / cost) if cost > 0 else 0.0


def bound(day: Day) -> Bound | None:
    """The best bound for a day whose travel is all known; None where the day is too large for one."""
    if not day.shifts or not day.orders:
        return Bound(sum(price_of_leaving_out(o) for o in day.orders.values()), is_optimum=True)
    if _is_tiny(day):
        return Bound(_optimum(day), is_optimum=True)
    if len(day.travel.places) > MOST_PLACES:
        return None
    from dispatcher.planning.moats import least_price  # numpy: not before somebody asks

    return Bound(least_price(day))


def _is_tiny(day: Day) -> bool:
    """True when every plan can be tried: few tasks, few kinds of shifts, and nothing between routes."""
    if hang_together(day):
        return False
    return len(day.nodes) <= MOST_TASKS and len(set(alike(day).values())) <= MOST_KINDS


def _optimum(day: Day) -> int:
    """The price of the cheapest plan: the cheapest route of every shift for every set of orders, put together."""
    names = list(day.orders)
    prices = [price_of_leaving_out(day.orders[name]) for name in names]
    sets = range(1 << len(names))
    out = [sum(p for k, p in enumerate(prices) if chosen >> k & 1) for chosen in sets]
    best: list[float] = list(out)
    kinds, known = alike(day), dict[int, list[float]]()
    for shift_id, kind in kinds.items():
        if kind not in known:
            known[kind] = _cheapest_routes(day, day.shifts[shift_id], names)
        routes = known[kind]
        best = [min(_shared(best, routes, chosen)) for chosen in sets]
    return round(best[-1])


def _shared(best: Sequence[float], routes: Sequence[float], chosen: int) -> Iterator[float]:
    """The orders of a set in every way between a route and the rest of the fleet."""
    part = chosen
    while True:
        yield routes[part] + best[chosen ^ part]
        if not part:
            return
        part = (part - 1) & chosen


def _cheapest_routes(day: Day, shift: Shift, names: Sequence[str]) -> list[float]:
    """By set of orders: what the cheapest route of the shift costs that serves them all and keeps every rule."""
    found = [math.inf] * (1 << len(names))
    found[0] = 0.0
    for chosen in range(1, len(found)):
        refs = [ref for k, name in enumerate(names) if chosen >> k & 1 for ref in day.refs(name)]
        for tasks in itertools.permutations(refs):
            judged = schedule(day, Route(shift.id, tasks))
            if not judged.violations:
                found[chosen] = min(found[chosen], judged.cost)
    return found
