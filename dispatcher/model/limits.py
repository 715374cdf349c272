"""Rules about a route as a whole, beside times and loads: who rides how long, with what, behind what, at what cost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from dispatcher.model.calls import Loads, Trip, loads_of
from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.serving import serving
from dispatcher.model.terms import SoftWindow
from dispatcher.model.violation import Rule, Violation
from dispatcher.model.visit import Visit


class Costing(StrEnum):
    """What a route's cost is made of."""

    USE = "use"
    DISTANCE = "distance"
    TIME = "time"
    STOPS = "stops"
    OVERTIME = "overtime"
    FUEL = "fuel"
    CO2 = "co2"
    TOLLS = "tolls"
    SERVING = "serving"  # drivers and vans that were not preferred, work outside of a territory
    PUNCTUALITY = "punctuality"  # minutes before and after the soft windows
    SPREAD = "spread"  # stops away from the middle of their route


class Course(NamedTuple):
    """A route as it happens: `loads` and `departures` by trip, `visits` by task. It `is_plain` when day, shift and
    tasks have no terms of their own."""

    day: Day
    shift: Shift
    nodes: Sequence[Node]
    trips: Sequence[Trip]
    loads: Sequence[Loads]
    visits: Sequence[Visit]
    departures: Sequence[int]
    start: int
    end: int
    distance_m: int
    driving_s: int
    waiting_s: int
    rest_s: int
    stops: int
    toll_cents: int
    is_plain: bool

    @property
    def duration_s(self) -> int:
        """Seconds from start to end."""
        return self.end - self.start


def costs_of(course: Course) -> dict[Costing, int]:
    """Cents of a used route by what they are for; parts that cost nothing are left away."""
    day, shift = course.day, course.shift
    vehicle = shift.vehicle
    costs = {
        Costing.USE: vehicle.cost_per_use,
        Costing.DISTANCE: (vehicle.cost_per_km * course.distance_m + 500) // 1000,
        Costing.TIME: (vehicle.cost_per_hour * course.duration_s + 1800) // 3600,
    }
    if course.is_plain:
        return costs
    terms = vehicle.terms
    costs[Costing.STOPS] = terms.cost_per_stop * course.stops
    over_s = max(0, course.duration_s - shift.terms.regular_s) if shift.terms.regular_s is not None else 0
    costs[Costing.OVERTIME] = (shift.terms.cost_per_overtime_hour * over_s + 1800) // 3600
    costs[Costing.FUEL] = round(terms.fuel_per_100km * day.rules.fuel_price * course.distance_m / 10**8)
    costs[Costing.CO2] = round(terms.co2_g_per_km * day.rules.co2_price * course.distance_m / 10**9)
    costs[Costing.TOLLS] = course.toll_cents if terms.pays_tolls else 0
    costs[Costing.SERVING] = sum(serving(day, shift, node).price for node in course.nodes)
    costs[Costing.PUNCTUALITY] = sum(
        soft_price(node.task.terms.soft, visit.start) for node, visit in zip(course.nodes, course.visits, strict=True)
    )
    costs[Costing.SPREAD] = (
        round(day.rules.price_of_spread * _spread_m(course) / 1000) if day.rules.price_of_spread else 0
    )
    return {part: cents for part, cents in costs.items() if cents}


def _spread_m(course: Course) -> float:
    """Metres by which the stops lie away from the middle of the route's places, as the crow flies, all together."""
    places = [course.day.travel.places[place] for place in {node.place for node in course.nodes}]
    middle = Location(sum(p.lat for p in places) / len(places), sum(p.lon for p in places) / len(places))
    return sum(great_circle_m(middle, place) for place in places)


def soft_price(soft: SoftWindow | None, start: int) -> int:
    """Cents for service that starts before or after the time in which it should."""
    if soft is None:
        return 0
    early, late = max(0, soft.window.earliest - start), max(0, start - soft.window.latest)
    return (early * soft.early_per_min + late * soft.late_per_min + 30) // 60


def beyond_limits(course: Course) -> Iterator[Violation]:
    """Every rule of this page that the course breaks."""
    yield from _too_much(course)
    yield from _begun_late(course)
    yield from _rides(course)
    for trip in course.trips:
        nodes = course.nodes[trip.first : trip.end]
        yield from mixed(course.day, nodes)
        yield from overfull(course.shift, nodes)
        if course.shift.vehicle.terms.last_in_first_out:
            yield from _buried(nodes)


def _too_much(course: Course) -> Iterator[Violation]:
    terms, rule = course.shift.vehicle.terms, course.shift.rest_rule
    work_s = course.duration_s - course.rest_s
    limits = [
        (Rule.DRIVING, course.driving_s, terms.max_driving_s),
        (Rule.WORK, work_s, terms.max_work_s),
        (Rule.WAITING, course.waiting_s, terms.max_waiting_s),
    ]
    if rule is not None:
        limits += [
            (Rule.DRIVING, course.driving_s, rule.max_driving_s),
            (Rule.TIME, course.duration_s, rule.max_duty_s),
        ]
    for name, used, most in limits:
        if most is not None and used > most:
            yield Violation(name, used - most)
    if course.stops < terms.min_stops:
        yield Violation(Rule.MINIMUM, terms.min_stops - course.stops)
    if work_s < terms.min_work_s:
        yield Violation(Rule.MINIMUM, terms.min_work_s - work_s, detail="work")


def _begun_late(course: Course) -> Iterator[Violation]:
    latest = course.shift.terms.latest_start
    if latest is not None and course.start > latest:
        yield Violation(Rule.START, course.start - latest)


def _rides(course: Course) -> Iterator[Violation]:
    """Goods that are aboard for too long: from the end of loading to the start of their delivery."""
    loaded: dict[str, int] = {}
    for trip, departure in zip(course.trips, course.departures, strict=True):
        for i in range(trip.first, trip.end):
            order, visit = course.nodes[i].order, course.visits[i]
            most = order.terms.max_ride_s
            if most is None:
                continue
            if course.nodes[i].ref.kind is TaskKind.PICKUP:
                loaded[order.id] = visit.departure
                continue
            aboard_s = visit.start - loaded.get(order.id, departure)
            if aboard_s > most:
                yield Violation(Rule.RIDE, aboard_s - most, order.id)


def mixed(day: Day, nodes: Sequence[Node]) -> Iterator[Violation]:
    """Goods that are aboard together although they must not be."""
    if not day.rules.incompatible:
        return
    aboard = [n.order for n in nodes if not n.order.is_linked and n.ref.kind is TaskKind.DELIVERY]
    for left, order in enumerate(aboard):
        yield from _clashes(day, order.terms.goods, order.id, [o.terms.goods for o in aboard[:left]])
    for node in nodes:
        if node.ref.kind is TaskKind.PICKUP:
            yield from _clashes(day, node.order.terms.goods, node.order.id, [o.terms.goods for o in aboard])
            aboard.append(node.order)
        else:
            aboard = [o for o in aboard if o.id != node.order.id]


def _clashes(day: Day, goods: str, order_id: str, others: Sequence[str]) -> Iterator[Violation]:
    found = next((other for other in others if frozenset((goods, other)) in day.rules.incompatible), None)
    if found is not None:
        yield Violation(Rule.GOODS, 1, order_id, found)


def overfull(shift: Shift, nodes: Sequence[Node]) -> Iterator[Violation]:
    """Compartments that hold more than they can; goods go to the first compartment for their class."""
    parts = shift.vehicle.terms.compartments
    for part in parts:
        own = [n for n in nodes if next((p for p in parts if n.order.terms.goods in p.goods), None) is part]
        if not own:
            continue
        levels, start = loads_of(own)
        for name, most in part.capacity.items():
            worst, at = start.get(name, 0), ""
            for node, held in zip(own, levels, strict=True):
                if held.get(name, 0) > worst:
                    worst, at = held[name], node.order.id
            if worst > most:
                yield Violation(Rule.COMPARTMENT, worst - most, at, part.name)


def _buried(nodes: Sequence[Node]) -> Iterator[Violation]:
    """Goods that are unloaded although others were loaded after them. What leaves the depot is loaded in the sequence
    that suits, last stop first."""
    stack: list[str] = []
    for node in nodes:
        name = node.order.id
        if node.ref.kind is TaskKind.PICKUP:
            stack.append(name)
        elif node.order.is_linked and name in stack:
            if stack[-1] != name:
                yield Violation(Rule.STACK, 1, name)
            stack.remove(name)
        elif not node.order.is_linked and stack:
            yield Violation(Rule.STACK, 1, name)
