"""A planned date as the window's map shows it: plain values under ids that stay the same from step to step.

A route's id is that of its shift; that of a stop or an order left out is that of its first task, "A17|delivery". So
a map can be told of what has changed, and of nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher.desk.lanes import Bond, Lane, LaneStop, bonds_of
from dispatcher.desk.results import Planned
from dispatcher.model.fleet import Depot
from dispatcher.model.order import Load, Order, Task, TaskKind
from dispatcher.model.palette import NO_ROUTE, ink_on
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.timewindow import TimeWindow, clock, window_text
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Violation

_NO_ROUTE_INK = ink_on(NO_ROUTE)
_PICKUP, _DELIVERY = f"|{TaskKind.PICKUP}", f"|{TaskKind.DELIVERY}"

type Thing = dict[str, Any]
"""One mark of the map as JSON values, as `dispatcher.maps.window` describes it."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a card. `key` says what it is: name, address, phone, note, order, pickup, delivery, arrival,
    service, window, load, reason, vehicle, times; the screen has the words, and those for what is in `load`."""

    key: str
    text: str = ""
    load: Load = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Card:
    """What is told of one mark. `number` is that of a stop, 0 for what is none; `driver` "" for who has none; `bonds`
    are how its orders belong to others."""

    number: int
    driver: str
    facts: tuple[Fact, ...]
    violations: tuple[Violation, ...] = ()
    distance_m: int = 0
    duration_s: int = 0
    bonds: tuple[Bond, ...] = ()


class LeftOut(Mapping[str, Thing]):
    """The marks of orders without a route, by id. Each is made when it is asked for: a long list that is not planned
    yet has a hundred thousand, and the page is told of each of them once."""

    __slots__ = ("_zone", "orders")

    def __init__(self, orders: Iterable[Order], zone: ZoneInfo) -> None:
        self.orders = {order.id: order for order in orders if _left_marks((order,))}
        self._zone = zone

    def __getitem__(self, mark: str) -> Thing:
        order = self.orders[mark.rpartition("|")[0]]
        found = next((thing for thing in _left(order, self._zone) if thing["id"] == mark), None)
        if found is None:
            raise KeyError(mark)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(_left_marks(self.orders.values()))

    def __len__(self) -> int:
        return len(_left_marks(self.orders.values()))

    def __bool__(self) -> bool:
        return bool(self.orders)

    def since(self, before: LeftOut) -> tuple[list[str], list[str]]:
        """The ids of marks that are new or others now, and of those that are gone."""
        then, now, is_zone = before.orders, self.orders, self._zone == before._zone
        differ = [order for id_, order in now.items() if not (is_zone and self._is_same(order, then.get(id_)))]
        known = [order for id_, order in then.items() if id_ not in now]
        known += [then[order.id] for order in differ if order.id in then]
        return _left_marks(differ), [id_ for id_ in _left_marks(known) if id_ not in self]

    def _is_same(self, order: Order, was: Order | None) -> bool:
        return order is was or (was is not None and _left(order, self._zone) == _left(was, self._zone))


@dataclass(frozen=True)
class Scene:
    """What the map shows, by kind and id. `places` of a route are those that it comes by, in sequence, from its start
    to its end. Marks say by their `orders` what they stand for."""

    routes: Mapping[str, Thing]
    stops: Mapping[str, Thing]
    unassigned: LeftOut
    depots: Mapping[str, Thing]
    places: Mapping[str, tuple[Location, ...]]
    _zone: ZoneInfo
    _lanes: Mapping[str, Lane]
    _orders: Mapping[str, Order]
    _reasons: Mapping[str, tuple[str, ...]]
    _bonds: Mapping[str, tuple[Bond, ...]]

    def has(self, lane: Lane, zone: ZoneInfo) -> bool:
        """True when the lane stands in it just as it is."""
        return self._lanes.get(lane.shift_id) is lane and self._zone == zone

    def orders_of(self, mark: str) -> tuple[str, ...]:
        """The orders that a stop or an order left out stands for; none for anything else."""
        thing = self.stops.get(mark) or self.unassigned.get(mark)
        return tuple(thing["orders"]) if thing else ()

    def position_of(self, mark: str) -> int | None:
        """How many tasks its route has before a stop; None for anything else."""
        stop = self._stop(mark)
        return stop.position if stop else None

    def card(self, mark: str) -> Card | None:
        """What there is to tell of a route, a stop or an order left out; None when it is gone."""
        if mark in self._lanes:
            return _lane_card(self._lanes[mark], self._zone)
        stop = self._stop(mark)
        if stop is not None:
            driver = self._lanes[self.stops[mark]["route"]].driver
            tasks = [self._task(ref) for ref in stop.refs]
            return _stop_card(stop, driver, tasks, self._zone)
        left = self.unassigned.get(mark)
        if left is None:
            return None
        order = self._orders[left["orders"][0]]
        task = next(task for task in order.tasks if mark == mark_of(TaskRef(order.id, task.kind)))
        facts = [*_task_facts(order, task, self._zone), *(Fact("reason", r) for r in self._reasons.get(order.id, ()))]
        told = tuple(fact for fact in facts if fact.text or any(fact.load.values()))
        return Card(0, "", told, bonds=self._bonds.get(order.id, ()))

    def _stop(self, mark: str) -> LaneStop | None:
        thing = self.stops.get(mark)
        return self._lanes[thing["route"]].stops[int(thing["mark"]) - 1] if thing else None

    def _task(self, ref: TaskRef) -> tuple[Order, Task]:
        order = self._orders[ref.order_id]
        return order, next(task for task in order.tasks if task.kind is ref.kind)


def scene(
    planned: Planned,
    lanes: Sequence[Lane],
    orders: Sequence[Order],
    depots: Iterable[Depot],
    before: Scene | None = None,
) -> Scene:
    """The map of a date. `orders` are all of it, also those without a place; `depots` all of the fleet.

    What it has in common with the scene of before is the very same, and costs nothing.
    """
    routes: dict[str, Thing] = {}
    stops: dict[str, Thing] = {}
    places: dict[str, tuple[Location, ...]] = {}
    for lane in lanes:
        if not lane.stops:
            continue
        if before is not None and before.has(lane, planned.zone):
            routes[lane.shift_id], places[lane.shift_id] = before.routes[lane.shift_id], before.places[lane.shift_id]
            stops.update((mark, before.stops[mark]) for mark in map(_stop_mark, lane.stops))
            continue
        routes[lane.shift_id] = {"id": lane.shift_id, "colour": lane.colour, "ink": ink_on(lane.colour)}
        places[lane.shift_id] = way_of(lane)
        stops.update((_stop_mark(stop), _stop(lane, stop, planned.zone)) for stop in lane.stops)
    served = {id_ for lane in lanes for id_ in lane.order_ids}
    return Scene(
        routes,
        stops,
        LeftOut((order for order in orders if order.id not in served), planned.zone),
        {d.id: {"id": d.id, "at": _at(d.location), "title": d.name or d.id} for d in depots if d.location is not None},
        places,
        planned.zone,
        {lane.shift_id: lane for lane in lanes},
        {order.id: order for order in orders},
        {u.order_id: tuple(reason.text for reason in u.reasons) for u in planned.plan.unassigned},
        bonds_of(planned.day, (order.id for order in orders if order.id not in served)),
    )


def mark_of(ref: TaskRef) -> str:
    """The id of a mark whose first task it is."""
    return f"{ref.order_id}|{ref.kind}"


def _stop_mark(stop: LaneStop) -> str:
    return mark_of(stop.refs[0])


def way_of(lane: Lane) -> tuple[Location, ...]:
    """The places that a lane's route comes by, in sequence, from its start to its end."""
    ends = lane.start_location, lane.end_location
    return tuple(p for p in (ends[0], *(stop.location for stop in lane.stops), ends[1]) if p is not None)


def _at(location: Location) -> list[float]:
    return [round(location.lat, 6), round(location.lon, 6)]


def _windows(windows: Iterable[TimeWindow], zone: ZoneInfo) -> str:
    return ", ".join(window_text(window, zone) for window in windows)


def _stop(lane: Lane, stop: LaneStop, zone: ZoneInfo) -> Thing:
    return {
        "id": _stop_mark(stop),
        "route": lane.shift_id,
        "mark": str(stop.number),
        "at": _at(stop.location),
        "orders": list(stop.order_ids),
        "late": -(-stop.late_s // 60),
        "broken": bool(stop.violations),
        "locked": stop.lock is not None or lane.locked,
        "window": _windows(stop.windows, zone),
    }


def _left_marks(orders: Iterable[Order]) -> list[str]:
    """The ids of the marks of orders without a route, as `mark_of` has them; in a tenth of its time."""
    ids: list[str] = []
    for order in orders:
        if order.pickup is not None and order.pickup.location is not None:
            ids.append(order.id + _PICKUP)
        if order.delivery is not None and order.delivery.location is not None:
            ids.append(order.id + _DELIVERY)
    return ids


def _left(order: Order, zone: ZoneInfo) -> list[Thing]:
    return [
        {
            "id": mark_of(TaskRef(order.id, task.kind)),
            "at": _at(task.location),
            "orders": [order.id],
            "colour": NO_ROUTE,
            "ink": _NO_ROUTE_INK,
            "window": _windows(task.windows, zone),
        }
        for task in order.tasks
        if task.location is not None
    ]


def _lane_card(lane: Lane, zone: ZoneInfo) -> Card:
    times = f"{clock(lane.start, zone)}–{clock(lane.end, zone)}"
    facts = (Fact("vehicle", lane.vehicle), Fact("times", times))
    return Card(0, lane.driver, facts, lane.violations, lane.distance_m, lane.duration_s)


def _stop_card(stop: LaneStop, driver: str, tasks: Iterable[tuple[Order, Task]], zone: ZoneInfo) -> Card:
    facts = [Fact("arrival", clock(stop.arrival, zone))]
    facts += [Fact("service", f"{clock(stop.start, zone)}–{clock(stop.departure, zone)}")]
    for order, task in tasks:
        facts += _task_facts(order, task, zone)
    told = tuple(fact for fact in facts if fact.text or any(fact.load.values()))
    return Card(stop.number, driver, told, stop.violations, bonds=stop.bonds)


def _task_facts(order: Order, task: Task, zone: ZoneInfo) -> list[Fact]:
    return [
        Fact(task.kind.value, order.id),
        Fact("name", task.name),
        Fact("address", task.address),
        Fact("phone", task.phone),
        Fact("window", _windows(task.windows, zone)),
        Fact("load", load=order.load),
        Fact("note", task.note),
    ]


def road_lines(places: Sequence[Location], parts: Sequence[Sequence[Location]]) -> list[list[Location]]:
    """One line per leg, from one place's door along its part of the road to the next place's door; a part may be empty.

    `places` are those of a route in sequence and `parts` what a router's `path` said of them.
    """
    legs = zip(places, parts, places[1:], strict=False)
    return [[start, *(p for p in part if p not in (start, end)), end] for start, part, end in legs if start != end]
