"""A day as the judge and the engines see it: located orders, shifts, and travel between all their places."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import field, replace
from functools import cached_property
from typing import Any

from dispatcher.model.driving import Driving, driving
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.recent import Recent
from dispatcher.model.terms import PLAIN_ORDER, PLAIN_RULES, PLAIN_TASK, DayRules, Serving
from dispatcher.model.travel import Travel
from dispatcher.model.values import dataclass
from dispatcher.model.ways import STANDARD_WAY, Way

LEAVING_OUT = 50_000
"""Cents that leaving out an order of the lowest priority costs; the highest costs three times as much."""

MUST_SERVE = 10_000_000
"""Cents added for an order that must be served: left out only when nothing else is possible."""


def price_of_leaving_out(order: Order) -> int:
    """Cents: the order's own price, else one by its priority, and its revenue; far more when it must be served."""
    own = order.price_of_leaving_out
    price = own if own is not None else LEAVING_OUT + LEAVING_OUT * order.priority // 50
    price += order.terms.revenue
    return price + (MUST_SERVE if order.must_serve else 0)


@dataclass(frozen=True, slots=True)
class Node:
    """One task with its place as an index into `Day.travel.places`.

    `load_change` is what it does to the van's load; goods of a plain delivery are on board from the start: `brings` is
    what is there for it, with a 0 for every dimension of what is fetched. `is_plain`
    says that neither task nor order has terms of its own; `serving` is how every shift without terms serves it, where
    that is the same for all. `stays` is what `dispatcher.model.ground` has worked out, by shift.
    """

    ref: TaskRef
    order: Order
    task: Task
    place: int
    load_change: Mapping[str, int]
    is_plain: bool = True
    serving: Serving | None = None
    brings: tuple[tuple[str, int], ...] = ()
    stays: dict[str, Any] = field(default_factory=dict, repr=False, compare=False)


class Nodes(Mapping[TaskRef, Node]):
    """Every task of every order, in the orders' sequence, a pickup before its delivery. Each is worked out when it is
    asked for first: of a long list that is not planned yet nobody asks for any. `known` are worked out already."""

    __slots__ = ("_known", "_orders", "_place_of")

    def __init__(
        self, orders: Mapping[str, Order], place_of: Mapping[Location, int], known: dict[TaskRef, Node] | None = None
    ) -> None:
        self._orders, self._place_of, self._known = orders, place_of, known or {}  # no day: it would never be let go of

    def __getitem__(self, ref: TaskRef) -> Node:
        try:
            return self._known[ref]
        except KeyError:
            pass
        order = self._orders[ref.order_id]
        task = order.pickup if ref.kind is TaskKind.PICKUP else order.delivery
        if task is None:
            raise KeyError(ref)
        return self._known.setdefault(ref, _node(order, task, self._place_of))

    def __iter__(self) -> Iterator[TaskRef]:
        return (TaskRef(order.id, task.kind) for order in self._orders.values() for task in order.tasks)

    def __len__(self) -> int:
        return sum(len(order.tasks) for order in self._orders.values())

    def but_for(self, order_ids: Collection[str]) -> dict[TaskRef, Node]:
        """What is worked out already of all other orders."""
        return {ref: node for ref, node in self._known.copy().items() if ref.order_id not in order_ids}


@dataclass(frozen=True)
class Day:
    """What can be planned together. Every order is located; every place of orders and shifts is in `travel`."""

    orders: Mapping[str, Order]
    shifts: Mapping[str, Shift]
    travel: Travel
    rules: DayRules = PLAIN_RULES

    def __getstate__(self) -> dict[str, Any]:
        """What was worked out is not sent along to other processes: it is larger than the day, and found anew."""
        return {name: self.__dict__[name] for name in self.__dataclass_fields__}

    @cached_property
    def place_of(self) -> Mapping[Location, int]:
        """Index of each location in `travel.places`."""
        return {location: i for i, location in enumerate(self.travel.places)}

    @cached_property
    def nodes(self) -> Nodes:
        """Every task of every order, in the orders' sequence, a pickup before its delivery."""
        return Nodes(self.orders, self.place_of)

    @cached_property
    def plain_shifts(self) -> frozenset[str]:
        """Shifts without terms of their own, on a day without rules of its own: none when the day has some."""
        if self.rules != PLAIN_RULES:
            return frozenset()
        return frozenset(key for key, shift in self.shifts.items() if shift.is_plain)

    @cached_property
    def shared_drivers(self) -> Mapping[str, tuple[Shift, ...]]:
        """Shifts that the law on driving counts together, in sequence, by the driver who has several of them."""
        by_driver: dict[str, list[Shift]] = {}
        for shift in self.shifts.values():
            if shift.rest_rule is not None:
                by_driver.setdefault(shift.driver.id, []).append(shift)
        several = {key: sorted(shifts, key=lambda one: one.earliest) for key, shifts in by_driver.items()}
        return {key: tuple(shifts) for key, shifts in several.items() if len(shifts) > 1}

    @cached_property
    def servings(self) -> dict[tuple[str, TaskRef], Serving]:
        """What `dispatcher.model.serving` has worked out, by shift and task."""
        return {}

    @cached_property
    def grounds(self) -> dict[str, Any]:
        """What `dispatcher.model.ground` has worked out, by shift."""
        return {}

    @cached_property
    def verdicts(self) -> Recent[Any]:
        """What the judge has said of routes."""
        return Recent()

    @cached_property
    def outlines(self) -> Recent[Any]:
        """What `dispatcher.planning.outline` has worked out of routes."""
        return Recent()

    @cached_property
    def _driving(self) -> dict[float | tuple[Way, float], Driving]:
        return {}

    def driving(self, shift: Shift) -> Driving:
        """What ways take this shift's vehicle and driver."""
        return self.driving_by(self.way_of(shift), shift.speed_factor)

    def way_of(self, shift: Shift) -> Way:
        """The kind of vehicle by whose travel the shift drives: its own where that is known, else the standard."""
        if not self.travel.by_way:  # asked for each route that is judged
            return STANDARD_WAY
        way = shift.vehicle.terms.way
        return way if way in self.travel.by_way else STANDARD_WAY

    def driving_by(self, way: Way, speed_factor: float) -> Driving:
        """What ways take a vehicle of that kind that drives `speed_factor` times as fast as the road times."""
        key = (way, speed_factor) if self.travel.by_way else speed_factor
        known = self._driving.get(key)
        if known is None:
            known = self._driving[key] = driving(self.travel.for_way(way), speed_factor)
        return known

    def with_orders(self, changed: Iterable[Order]) -> Day:
        """The same day with these orders instead of theirs of the same ids; their places must not differ.

        What was worked out for this day stays worked out: an edit by hand asks for a new day at every movement.
        """
        new = {order.id: order for order in changed}
        if not new:
            return self
        day = replace(self, orders={**self.orders, **new})
        names = ("place_of", "_driving", "plain_shifts", "shared_drivers", "grounds", "verdicts", "outlines")
        kept = {name: getattr(self, name) for name in names}
        day.__dict__.update(kept, nodes=Nodes(day.orders, self.place_of, self.nodes.but_for(new)))
        return day

    def refs(self, order_id: str) -> tuple[TaskRef, ...]:
        """The tasks of an order in the sequence in which they must happen."""
        return tuple(TaskRef(order_id, task.kind) for task in self.orders[order_id].tasks)


def _node(order: Order, task: Task, place_of: Mapping[Location, int]) -> Node:
    if task.location is None:
        raise ValueError(f"order {order.id!r} has no place and cannot be planned")
    sign = 1 if task.kind is TaskKind.PICKUP else -1
    change = {name: sign * amount for name, amount in order.load.items()}
    is_plain = task.terms == PLAIN_TASK and order.terms == PLAIN_ORDER
    for_anyone = not (order.skills or order.allowed_drivers or order.forbidden_drivers)
    served = Serving(task.windows, task.service_s, task.setup_s) if is_plain and for_anyone else None
    place = place_of[task.location]
    there = order.load if task.kind is TaskKind.DELIVERY else dict.fromkeys(change, 0)
    brings = () if order.is_linked else tuple(there.items())
    return Node(TaskRef(order.id, task.kind), order, task, place, change, is_plain, served, brings)


def places_of(orders: Iterable[Order], shifts: Iterable[Shift], rules: DayRules = PLAIN_RULES) -> tuple[Location, ...]:
    """Every distinct location that a day needs travel figures for, shifts' places first."""
    seen: dict[Location, None] = {}
    for shift in shifts:
        seen.update((place, None) for place in (shift.start, shift.end) if place is not None)
    seen.update((station.location, None) for station in rules.stations)
    for order in orders:
        seen.update((task.location, None) for task in order.tasks if task.location is not None)
    return tuple(seen)
