"""Weights that grow around the places of a day: the part of `dispatcher.planning.bounds` that needs numpy.

The proof that no plan goes below the bound stands there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dispatcher.model.day import Day, Node, places_of, price_of_leaving_out
from dispatcher.model.fleet import Shift
from dispatcher.model.limits import Costing
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.serving import may_serve, serving
from dispatcher.planning.engine import alike

type Table = NDArray[np.float64]


def least_price(day: Day) -> int:
    """Cents that no plan of the day goes below, what it leaves out at its price included."""
    none = sum(price_of_leaving_out(order) for order in day.orders.values())
    lost = len(day.shifts) * len(Costing)
    best = max(_Ground(day, sharing).bound() for sharing in _sharings(day))
    return max(0, min(none, int(best) - lost))


class _Sharing(NamedTuple):
    """A way of sharing out the use of vans: for each second of a shift, or for each unit of a load."""

    per_s: Callable[[Shift], float]
    per_order: Callable[[Order], float]


def _nothing(_: object) -> float:
    return 0.0


def _sharings(day: Day) -> Iterator[_Sharing]:
    def by_time(shift: Shift) -> float:
        most = shift.latest - shift.earliest
        if shift.vehicle.max_time_s is not None:
            most = min(most, shift.vehicle.max_time_s)
        return shift.vehicle.cost_per_use / most if most > 0 else 0.0

    yield _Sharing(by_time, _nothing)
    shifts = day.shifts.values()
    names = {name for shift in shifts for name in shift.vehicle.capacity}
    for name in sorted(names):
        if any(not shift.vehicle.capacity.get(name) for shift in shifts):
            continue
        least = min(
            s.vehicle.cost_per_use / (s.vehicle.capacity[name] * max(1, s.vehicle.terms.max_trips)) for s in shifts
        )
        for kind in TaskKind:
            yield _Sharing(_nothing, _by_load(name, kind, least))


def _by_load(name: str, kind: TaskKind, least: float) -> Callable[[Order], float]:
    """What is aboard together: all that a trip brings from its depot, or all that it takes back."""

    def share(order: Order) -> float:
        if order.is_linked or order.tasks[0].kind is not kind:
            return 0.0
        return least * order.load.get(name, 0)

    return share


class _Ground:
    """The prices of ways and of orders under one sharing, and the weights that grow on them."""

    def __init__(self, day: Day, sharing: _Sharing) -> None:
        self.day, self.sharing = day, sharing
        self.shifts = list({kind: day.shifts[key] for key, kind in alike(day).items()}.values())
        self.rates = [(self._per_m(shift), self._per_s(shift)) for shift in self.shifts]
        ends = [(shift.start is not None) + (shift.end is not None) for shift in day.shifts.values()]
        self.crossings = min(ends)

    def bound(self) -> float:
        """Cents that no plan goes below, roundings aside."""
        sure, spare = 0.0, dict[int, float]()
        for order in self.day.orders.values():
            price = price_of_leaving_out(order)
            if not any(self._may_ever(shift, order) for shift in self.day.shifts.values()):
                sure += price
                continue
            nodes = [self.day.nodes[ref] for ref in self.day.refs(order.id)]
            own = min(price, sum(map(self._service, nodes)) + self.sharing.per_order(order))
            sure += own
            for node in nodes:  # each of its places carries its part of what leaving it out costs more
                spare[node.place] = spare.get(node.place, 0.0) + (price - own) / len(nodes)
        return sure + self._ways(spare)

    def _may_ever(self, shift: Shift, order: Order) -> bool:
        """False when no route of the shift can serve the order, whatever else it does: it is not allowed to, the van
        is too small for it, or no window is open while the shift lasts."""
        capacity = shift.vehicle.capacity
        if any(amount > capacity.get(name, amount) for name, amount in order.load.items()):
            return False
        nodes = [self.day.nodes[ref] for ref in self.day.refs(order.id)]
        windows = [serving(self.day, shift, node).windows for node in nodes]
        are_open = (not w or any(o.latest >= shift.earliest and o.earliest <= shift.latest for o in w) for w in windows)
        return may_serve(self.day, shift, order) and all(are_open)

    def _ways(self, spare: dict[int, float]) -> float:
        if not self.crossings:
            return 0.0
        day = self.day
        roots = [day.place_of[place] for place in places_of((), day.shifts.values(), day.rules)]
        places = [place for place in spare if place not in set(roots)]
        if not places:
            return 0.0
        ways = self._prices(places + roots)
        count = len(places)
        prizes = np.array([spare[place] for place in places]) / self.crossings
        home: Table = ways[:count, count:].min(axis=1)
        return self.crossings * _grown(ways[:count, :count], home, prizes)

    def _prices(self, places: list[int]) -> Table:
        """The least price of the way between each two places, in either direction, with any shift at any hour."""
        best: Table = np.full((len(places), len(places)), np.inf)
        for shift, (per_m, per_s) in zip(self.shifts, self.rates, strict=True):
            ways = self.day.driving(shift)
            tables = [ways.seconds] if ways.traffic is None else ways.traffic.tables
            seconds = np.minimum.reduce([_cells(table, places) for table in tables])
            best = np.minimum(best, per_m * _cells(ways.metres, places) + per_s * seconds)
        least: Table = np.minimum(best, best.T)
        return least

    def _per_m(self, shift: Shift) -> float:
        vehicle, rules = shift.vehicle, self.day.rules
        fuel = vehicle.terms.fuel_per_100km * rules.fuel_price / 10**8
        return vehicle.cost_per_km / 1000 + fuel + vehicle.terms.co2_g_per_km * rules.co2_price / 10**9

    def _per_s(self, shift: Shift) -> float:
        return shift.vehicle.cost_per_hour / 3600 + self.sharing.per_s(shift)

    def _service(self, node: Node) -> float:
        """The least price of serving a task, with any shift at any hour."""
        hour = min(self.day.rules.service_by_hour, default=1.0)
        prices = []
        for shift, (_, per_s) in zip(self.shifts, self.rates, strict=True):
            served = serving(self.day, shift, node)
            prices.append(per_s * int(served.service_s * hour) + served.price)
        return min(prices)


def _cells(table: Sequence[Sequence[int]], at: list[int]) -> Table:
    return np.array([[row[column] for column in at] for row in (table[place] for place in at)], dtype=float)


def _grown(ways: Table, home: Table, prizes: Table) -> float:
    """The sum of weights that fit: each set of places grows evenly until it meets another or the root, or has no prize
    left. `ways` between places, `home` to the root, `prizes` of places. A set that met the root, or one that had, is
    done for good; one without a prize left stands still until another meets it."""
    count = len(home)
    part = np.arange(count)  # the set that each place is in, named by one of its places
    left = prizes.copy()  # what of its prize a set has not used up, by its name
    grows, rooted = np.ones(count, dtype=bool), np.zeros(count, dtype=bool)  # by place
    weight, total = np.zeros(count), 0.0
    while grows.any():
        names = np.unique(part[grows])
        spent = names[np.argmin(left[names])]
        to_root = np.where(grows, home - weight, np.inf)
        nearest = int(np.argmin(to_root))
        slack = ways - weight[:, None] - weight[None, :]
        slack[grows[:, None] & grows[None, :]] /= 2
        slack[~grows, :] = np.inf
        slack[part[:, None] == part[None, :]] = np.inf
        one, other = np.unravel_index(np.argmin(slack), slack.shape)
        step = max(0.0, min(left[spent], to_root[nearest], slack[one, other]))
        total += step * len(names)
        left[names] -= step
        weight[grows] += step
        if step >= to_root[nearest]:
            done = part == part[nearest]
            grows[done], rooted[done] = False, True
        elif step >= left[spent] + step:
            grows[part == spent] = False
        else:
            own, met = part[one], part[other]
            joined, is_rooted = (part == own) | (part == met), bool(rooted[other])
            left[own] += left[met]
            grows[joined], rooted[joined], part[joined] = not is_rooted, is_rooted, own
    return total
