"""A planned date as lanes: one per shift, with its stops in sequence. What the board, the timeline and the map show.

The same lane has the same colour everywhere: that of its shift's number among the day's shifts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from dispatcher.desk.results import Planned
from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.order import NO_LOAD, Load, Lock
from dispatcher.model.palette import colour
from dispatcher.model.place import Location
from dispatcher.model.plan import Route, TaskRef
from dispatcher.model.schedule import Schedule, Visit
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule, Violation


class Bond(NamedTuple):
    """How a stop's order belongs to others: the kind, and what people call all of them, in their sequence."""

    kind: RelationKind
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LaneStop:
    """One stop: tasks served one after the other at one place. Moments in seconds since 1970-01-01 UTC.

    `number` counts from 1; `position` is the number of the route's tasks before it. `late_s` is how long after the
    last window service begins, 0 when in time. `lock` is the first lock among its orders, `bonds` are how these belong
    to others.
    """

    number: int
    position: int
    refs: tuple[TaskRef, ...]
    order_ids: tuple[str, ...]
    name: str
    address: str
    location: Location
    arrival: int
    start: int
    departure: int
    waiting_s: int
    leg_s: int
    leg_m: int
    windows: tuple[TimeWindow, ...]
    late_s: int
    load_after: Load
    violations: tuple[Violation, ...]
    lock: Lock | None
    bonds: tuple[Bond, ...] = ()


@dataclass(frozen=True, slots=True)
class LaneRest:
    """A break as planned; `after` is the number of the stop before it, 0 for the start."""

    after: int
    start: int
    duration_s: int


@dataclass(frozen=True, slots=True)
class Lane:
    """One shift of the date with what its driver does. `start` and `end` are those of the route, both 0 when it has no
    stop; `earliest` and `latest` those of the shift. `loaded` and `departs` are those of the route; `violations` are
    those of the route as a whole."""

    number: int
    shift_id: str
    driver_id: str
    driver: str
    vehicle: str
    colour: str
    locked: bool
    earliest: int
    latest: int
    start_location: Location | None = None
    end_location: Location | None = None
    start: int = 0
    end: int = 0
    distance_m: int = 0
    duration_s: int = 0
    travel_s: int = 0
    waiting_s: int = 0
    cost: int = 0
    load_at_start: Load = NO_LOAD
    capacity: Load = NO_LOAD
    stops: tuple[LaneStop, ...] = ()
    rests: tuple[LaneRest, ...] = ()
    violations: tuple[Violation, ...] = ()
    loaded: bool = False
    departs: int | None = None

    @property
    def breaches(self) -> int:
        """How many rules are broken on this lane, at its stops and as a whole."""
        return len(self.violations) + sum(len(stop.violations) for stop in self.stops)

    @property
    def order_ids(self) -> tuple[str, ...]:
        """The orders on this lane, each once, in sequence."""
        return tuple(dict.fromkeys(id_ for stop in self.stops for id_ in stop.order_ids))


def lanes_of(planned: Planned) -> tuple[Lane, ...]:
    """A lane for every shift of the date, also those without a route, as the office has put them."""
    day, bound = planned.day, _bound(planned.day)
    schedules = {s.route.shift_id: s for s in planned.judged.schedules}
    return tuple(
        lane_of(day, number, shift, schedules.get(shift.id) or Schedule(Route(shift.id)), bound)
        for number, shift in enumerate(day.shifts.values())
    )


def lanes_after(lanes: Sequence[Lane], planned: Planned, shift_ids: Collection[str]) -> tuple[Lane, ...]:
    """The lanes after the routes of these shifts changed; the others stay the very same."""
    schedules = {s.route.shift_id: s for s in planned.judged.schedules}
    day, bound = planned.day, _bound(planned.day)
    return tuple(
        lane_of(day, lane.number, day.shifts[lane.shift_id], schedules[lane.shift_id], bound)
        if lane.shift_id in shift_ids
        else lane
        for lane in lanes
    )


type Bound = Mapping[str, Sequence[Relation]]
"""How orders belong together, by each of them."""


def lane_of(day: Day, number: int, shift: Shift, schedule: Schedule, bound: Bound | None = None) -> Lane:
    """The lane of one shift; `number` is the shift's among the day's, `bound` what belongs together on the day."""
    bound = _bound(day) if bound is None else bound
    stops, position = [], 0
    for count, visits in enumerate(schedule.by_stop(), start=1):
        stops.append(_stop(day, count, position, visits, schedule.violations, bound))
        position += len(visits)
    stop_of = [stop.number for stop in stops for _ in stop.refs]
    return Lane(
        number,
        shift.id,
        shift.driver.id,
        shift.driver.name or shift.driver.id,
        shift.vehicle.name or shift.vehicle.id,
        colour(number),
        schedule.route.locked,
        shift.earliest,
        shift.latest,
        shift.start,
        shift.end,
        schedule.start,
        schedule.end,
        schedule.distance_m,
        schedule.duration_s,
        schedule.travel_s,
        schedule.waiting_s,
        schedule.cost,
        schedule.load_at_start,
        shift.vehicle.capacity,
        tuple(stops),
        tuple(LaneRest(stop_of[b.after - 1] if b.after else 0, b.start, b.duration_s) for b in schedule.breaks),
        tuple(v for v in schedule.violations if not v.order_id),
        schedule.route.loaded,
        schedule.route.departs,
    )


def bonds_of(day: Day, order_ids: Iterable[str]) -> dict[str, tuple[Bond, ...]]:
    """How these orders belong to others, those that do."""
    bound = _bound(day)
    return {order_id: _bonds(day, (order_id,), bound) for order_id in order_ids if order_id in bound}


def _bound(day: Day) -> Bound:
    found: dict[str, list[Relation]] = {}
    for relation in day.rules.relations:
        for order_id in relation.order_ids:
            found.setdefault(order_id, []).append(relation)
    return found


def _bonds(day: Day, order_ids: Iterable[str], bound: Bound) -> tuple[Bond, ...]:
    own = dict.fromkeys(relation for order_id in order_ids for relation in bound.get(order_id, ()))
    return tuple(Bond(one.kind, tuple(_name(day, order_id) for order_id in one.order_ids)) for one in own)


def _name(day: Day, order_id: str) -> str:
    """What people call an order: its customer, else its address, else its number."""
    order = day.orders.get(order_id)
    named = (task.name or task.address for task in order.tasks) if order is not None else ()
    return next((name for name in named if name), order_id)


def _stop(
    day: Day, number: int, position: int, visits: Sequence[Visit], broken: Sequence[Violation], bound: Bound
) -> LaneStop:
    first, last = visits[0], visits[-1]
    nodes = [day.nodes[visit.ref] for visit in visits]
    ids = tuple(dict.fromkeys(node.order.id for node in nodes))
    own = tuple(v for v in broken if v.order_id in ids)
    names = dict.fromkeys(node.task.name or node.task.address or node.order.id for node in nodes)
    return LaneStop(
        number,
        position,
        tuple(visit.ref for visit in visits),
        ids,
        ", ".join(names),
        ", ".join(dict.fromkeys(node.task.address for node in nodes if node.task.address)),
        day.travel.places[first.place],
        first.arrival,
        first.start,
        last.departure,
        sum(visit.waiting_s for visit in visits),
        first.leg_s,
        first.leg_m,
        tuple(dict.fromkeys(window for node in nodes for window in node.task.windows)),
        max((v.amount for v in own if v.rule is Rule.LATE), default=0),
        last.load_after,
        own,
        next((node.order.lock for node in nodes if node.order.lock is not None), None),
        _bonds(day, ids, bound) if bound else (),
    )
