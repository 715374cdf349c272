"""The day as it stands in the file, put together for the judge: orders with places, shifts, travel, and the plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.desk.bonds import across_problems, bonds_on
from dispatcher.desk.day_travel import DayRoads, roads_of
from dispatcher.desk.hours_of_service import by_the_hour, unknown_night
from dispatcher.desk.places_inside import admitted, closed_problems, closed_times, in_zones, outside_problems, rules_of
from dispatcher.desk.regions import Progress as Show
from dispatcher.desk.regions import silent
from dispatcher.desk.road_rules import road_rules_on
from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Fleet, Shift, Vehicle
from dispatcher.model.order import Order, Task, read_only
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Problem, Where
from dispatcher.model.road_rules import FREE_ROADS, RoadRules
from dispatcher.model.terms import PLAIN_RULES, PLAIN_TASK, DayRules, Relation
from dispatcher.model.values import dataclass
from dispatcher.roads.router import Router
from dispatcher.store import fleet, orders, plans
from dispatcher.store import rules as stored_rules
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader, Writer

FAR_FROM_ROAD_M = 100
UTC = ZoneInfo("UTC")
UNPLACED = "Its address has no sure place yet: choose a candidate or set a pin."


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One consistent state of a date. `unplaced` orders have a task without a sure place; `closed` are shifts whose
    depot has none. `told` is what is wrong with where and when the orders are asked for: in a closure, outside of the
    service area, bound to orders of other days (`across` has such relations whole). Orders, shifts and rules are as the
    roads of the date make them."""

    date: dt.date
    fleet: Fleet
    orders: tuple[Order, ...]
    unplaced: tuple[Order, ...]
    shifts: tuple[Shift, ...]
    closed: tuple[Problem, ...]
    plan: Plan
    rules: DayRules = PLAIN_RULES
    roads: RoadRules = FREE_ROADS
    told: tuple[Problem, ...] = ()
    zone: ZoneInfo = UTC
    across: tuple[Relation, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong before anything is planned."""
        return (*self.closed, *self.told)

    def with_shifts(self, more: Iterable[Shift]) -> DayFacts:
        """The same date with more shifts, which may go where the others may."""
        shut = closed_times(self.roads.closures, self.date, self.zone)
        return replace(self, shifts=(*self.shifts, *admitted(tuple(more), shut)))

    def roads_by(self, router: Router) -> DayRoads:
        """How the date's vehicles move."""
        return roads_of(router, {self.date: self.roads}, self.shifts, self.zone)


def facts_on(
    file: DayFile,
    date: dt.date,
    zone: ZoneInfo,
    roads: RoadRules | None = None,
    known: Mapping[str, Order] = orders.NOTHING_KNOWN,
) -> DayFacts:
    """Read everything about a date at one moment; `roads` are others than those of the day file.

    Orders that are `known` as they are there are the very same: a long list is in memory once.
    """
    return file.read(lambda reader: facts_seen(reader, date, zone, roads, known))


def facts_seen(
    reader: Reader,
    date: dt.date,
    zone: ZoneInfo,
    roads: RoadRules | None = None,
    known: Mapping[str, Order] = orders.NOTHING_KNOWN,
) -> DayFacts:
    """Everything about a date as this reader sees it."""
    roads = roads or road_rules_on(reader, date)
    shut = closed_times(roads.closures, date, zone)
    there = fleet.fleet(reader)
    listed = tuple(_by_id(order, there) for order in orders.live_on(reader, date, known))
    standing = stored_rules.rules_on(reader, date)
    asked = in_zones([standing.served(order) for order in listed], roads, shut)
    shifts, closed = _open_shifts(there, date, zone)
    shifts = admitted(shifts, shut)
    relations, across = bonds_on(reader, asked)
    rules = by_the_hour(standing.on(date, zone, there.depots, relations), roads, shifts, date, zone)
    told = (
        *closed_problems(asked, shifts, shut),
        *outside_problems(asked, roads.zones),
        *across_problems(asked, across),
        *unknown_night(roads, shifts, date, zone),
    )
    return DayFacts(
        date,
        there,
        tuple(o for o in asked if o.is_located),
        tuple(o for o in asked if not o.is_located),
        shifts,
        closed,
        plans.plan_on(reader, date),
        rules_of(rules, shut, asked, date, zone),
        roads,
        told,
        zone,
        across,
    )


def _by_id(order: Order, there: Fleet) -> Order:
    """Lists name drivers and vehicles as people do; the judge knows them by id. A name that nobody has stays as it
    is."""
    terms = order.terms
    named = order.lock, order.allowed_drivers, order.forbidden_drivers, terms.preferred_drivers
    vans = terms.preferred_vehicles, terms.allowed_vehicles, terms.forbidden_vehicles
    if not any(named) and not any(vans) and all(task.terms == PLAIN_TASK for task in order.tasks):
        return order
    driver, vehicle = _ids_of(there.drivers), _ids_of(there.vehicles)

    def task(one: Task) -> Task:
        by_vehicle = read_only({vehicle(name): s for name, s in one.terms.service_by_vehicle.items()})
        by_driver = read_only({driver(name): s for name, s in one.terms.service_by_driver.items()})
        terms = replace(one.terms, service_by_vehicle=by_vehicle, service_by_driver=by_driver)
        return replace(one, terms=terms)

    return replace(
        order.with_tasks(task),
        lock=replace(order.lock, driver_id=driver(order.lock.driver_id)) if order.lock else None,
        allowed_drivers=frozenset(map(driver, order.allowed_drivers)),
        forbidden_drivers=frozenset(map(driver, order.forbidden_drivers)),
        terms=replace(
            terms,
            preferred_drivers=frozenset(map(driver, terms.preferred_drivers)),
            preferred_vehicles=frozenset(map(vehicle, terms.preferred_vehicles)),
            allowed_vehicles=frozenset(map(vehicle, terms.allowed_vehicles)),
            forbidden_vehicles=frozenset(map(vehicle, terms.forbidden_vehicles)),
        ),
    )


def _ids_of(things: Sequence[Driver] | Sequence[Vehicle]) -> Callable[[str], str]:
    """What finds the id of one that is called so; ids win over names."""
    ids = {one.name.casefold(): one.id for one in things} | {one.id.casefold(): one.id for one in things}
    return lambda name: ids.get(name.casefold(), name)


def _open_shifts(there: Fleet, date: dt.date, zone: ZoneInfo) -> tuple[tuple[Shift, ...], tuple[Problem, ...]]:
    homeless = {d.id for d in there.depots if d.location is None}
    closed = {
        p.id: depot
        for p in there.patterns_on(date)
        for depot in (p.end_depot_id, p.start_depot_id)
        if depot in homeless
    }
    problems = tuple(
        Problem(
            "depot-unplaced",
            f"Shift {shift_id} cannot be used: the place of its depot is not sure.",
            "Set the depot's place, or give its coordinates in the fleet's workbook.",
            Where(source=depot or ""),
        )
        for shift_id, depot in closed.items()
    )
    return tuple(s for s in there.shifts_on(date, zone) if s.id not in closed), problems


def day_of(
    facts: DayFacts,
    router: Router,
    show: Show = silent,
    cancelled: Callable[[], bool] | None = None,
) -> Day:
    """The day with travel between all its places; only what is not known yet is computed."""
    places = places_of(facts.orders, facts.shifts, facts.rules)
    travel = facts.roads_by(router).travel(places, show, cancelled)
    return Day({o.id: o for o in facts.orders}, {s.id: s for s in facts.shifts}, travel, facts.rules)


def day_along(
    facts: DayFacts,
    routes: Iterable[Route],
    router: Router,
    show: Show = silent,
    cancelled: Callable[[], bool] | None = None,
) -> Day:
    """The day with travel among the places of each route: enough to judge these routes, and no others.

    A day of a thousand orders has a million pairs, its routes have a few thousand. Pairs that no route has together
    stand as unreachable.
    """
    orders, shifts = {o.id: o for o in facts.orders}, {s.id: s for s in facts.shifts}
    places = places_of(facts.orders, facts.shifts, facts.rules)
    groups = [
        (
            places_of((orders[ref.order_id] for ref in route.tasks), (shifts[route.shift_id],), facts.rules),
            shifts[route.shift_id].vehicle.terms.way,
        )
        for route in routes
        if route.tasks
    ]
    return Day(orders, shifts, facts.roads_by(router).along(places, groups, show, cancelled), facts.rules)


def standing(facts: DayFacts) -> Plan:
    """What of the stored plan still stands: routes whose shift is there, without orders that are not or of which they
    have but half; orders whose place is not sure now are left out for that."""
    shifts, orders = {s.id for s in facts.shifts}, {o.id for o in facts.orders}
    tasks = {o.id: {TaskRef(o.id, task.kind) for task in o.tasks} for o in facts.orders}
    routes = tuple(_still(route, tasks) for route in facts.plan.routes if route.shift_id in shifts)
    served = {ref.order_id for route in routes for ref in route.tasks}
    told = tuple(
        u
        for u in facts.plan.unassigned
        if u.order_id in orders and u.order_id not in served and u.verdict is not Verdict.UNPLACED
    )
    return Plan(routes, (*told, *unplaced(facts)))


def _still(route: Route, tasks: Mapping[str, set[TaskRef]]) -> Route:
    """The route with those of its stops that are asked for, and all of their orders'."""
    there = set(route.tasks)
    whole = {order_id for order_id in {ref.order_id for ref in there} if tasks.get(order_id, {None}) <= there}
    return replace(route, tasks=tuple(r for r in route.tasks if r.order_id in whole and r in tasks[r.order_id]))


def put_standing(writer: Writer, date: dt.date, plan: Plan, shift_ids: Collection[str]) -> None:
    """Keep the plan of the shifts that are there on the date. Routes of shifts that are not, since somebody is absent,
    rest in the file with what nobody else serves now, and stand again when the shift does."""
    taken = {route.shift_id for route in plan.routes} | set(shift_ids)
    served = {ref.order_id for route in plan.routes for ref in route.tasks}
    resting = (
        replace(route, tasks=tuple(ref for ref in route.tasks if ref.order_id not in served))
        for route in plans.plan_on(writer, date).routes
        if route.shift_id not in taken
    )
    plans.put_plan(writer, date, Plan((*plan.routes, *resting), plan.unassigned))


def unplaced(facts: DayFacts) -> tuple[Unassigned, ...]:
    """Orders that cannot be planned because nobody is sure where they are."""
    return tuple(Unassigned(o.id, Verdict.UNPLACED, (Reason(None, UNPLACED),)) for o in facts.unplaced)


def far_from_roads(facts: DayFacts, places: Sequence[Location], snaps: Sequence[float | None]) -> list[Problem]:
    """Orders and depots that lie far from every road, or where no road is near at all."""
    return [problem for _, problem in places_far_from_roads(facts, places, snaps)]


def places_far_from_roads(
    facts: DayFacts, places: Sequence[Location], snaps: Sequence[float | None]
) -> Iterator[tuple[Location, Problem]]:
    """The places among these that lie far from every road, each with what is wrong."""
    names: dict[Location, str] = {d.location: d.id for d in facts.fleet.depots if d.location is not None}
    names.update((t.location, o.id) for o in facts.orders for t in o.tasks if t.location is not None)
    for place, snap in zip(places, snaps, strict=True):
        where = Where(source=names.get(place, ""))
        if snap is None:
            yield (
                place,
                Problem(
                    "place-without-road",
                    f"No road is near {place.lat:.5f}, {place.lon:.5f}.",
                    "Check the place, or use a region that covers it.",
                    where,
                ),
            )
        elif snap > FAR_FROM_ROAD_M:
            yield (
                place,
                Problem(
                    "place-far-from-road",
                    f"The place lies {snap:.0f} m from the nearest road.",
                    "Check that it is where the van has to go.",
                    where,
                ),
            )
