"""Modes of planning as changes of the day and of what must stay, so that every engine can do them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Lock, Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Schedule, schedule
from dispatcher.model.violation import Rule
from dispatcher.planning.decided import as_decided
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.request import Mode, PlanRequest

PER_KM, PER_HOUR = 30, 2000
"""Cents for a van's kilometre and a driver's hour when a fleet says nothing: their proportion is what matters."""


@dataclass(frozen=True)
class Wanted:
    """What to ask of an engine, and how to read its answer back.

    `day` and `options` say the mode in rules that every engine keeps; `plan` turns a plan for them into one for the
    true day, on which closed shifts do not drive.
    """

    request: PlanRequest
    true_day: Day
    standing: tuple[Route, ...]
    day: Day
    options: PlanOptions

    def plan(self, found: Plan) -> Plan:
        """The plan of the true day, with what the dispatcher decided about the routes as wholes."""
        stood = {route.shift_id: route for route in self.standing}
        routes = {
            r.shift_id: replace(stood.get(r.shift_id, Route(r.shift_id)), tasks=r.tasks)
            for r in found.routes
            if r.tasks
        }
        if self.request.mode is Mode.RESEQUENCE:
            routes = {old.shift_id: self._better(old, routes.get(old.shift_id)) for old in self.standing if old.tasks}
        return Plan(tuple(routes.values()))

    def _better(self, old: Route, new: Route | None) -> Route:
        """The new sequence when it serves the same, breaks no more, and is what the weights ask for."""
        if new is None or old.locked or sorted(new.tasks) != sorted(old.tasks):
            return old
        before, after = (_broken(schedule(self.true_day, route)) for route in (old, new))
        is_cheaper = schedule(self.day, new).cost <= schedule(self.day, old).cost
        may_cost = not self.options.weights.is_cost_alone
        return new if after < before or (after == before and (is_cheaper or may_cost)) else old


def wanted(day: Day, standing: Iterable[Route], request: PlanRequest) -> Wanted:
    """The request on this day, of which `standing` are the present routes.

    Routes that the dispatcher locked are kept in every mode, and the present ones are where every search may begin:
    what it finds is not dearer, unless they break a rule. To keep a plan that is not there yet is to plan anew. A
    fleet without any costs is planned as if driving cost something: short routes are what everybody wants.
    """
    routes = tuple(standing)
    if request.mode is Mode.CLOSE:
        closed = request.shift_ids - {route.shift_id for route in routes if route.locked}
        day, routes = without_shifts(day, closed), tuple(r for r in routes if r.shift_id not in closed)
    asked = _asked(as_decided(priced(day), routes), routes, request)
    return replace(asked, true_day=day)


def _asked(day: Day, standing: Iterable[Route], request: PlanRequest) -> Wanted:
    routes = tuple(route for route in standing if route.tasks)
    locked = tuple(route for route in routes if route.locked)
    options = PlanOptions(
        request.seconds, request.seed, locked, request.solutions, weights=request.weights, cluster=request.cluster
    )
    match request.mode:
        case Mode.KEEP | Mode.CLOSE if routes:
            return Wanted(request, day, routes, day, _keeping(day, routes, options))
        case Mode.RESEQUENCE:
            return Wanted(request, day, routes, *_resequencing(day, routes, options))
        case Mode.SELECTED:
            return Wanted(request, day, routes, *_selecting(day, routes, options, request.shift_ids))
    begun = tuple(route for route in routes if not route.locked)
    return Wanted(request, day, routes, day, replace(options, start=begun))


def has_costs(day: Day) -> bool:
    """True when any vehicle costs anything."""
    vehicles = [shift.vehicle for shift in day.shifts.values()]
    return any(v.cost_per_use or v.cost_per_km or v.cost_per_hour for v in vehicles)


def without_shifts(day: Day, shift_ids: Collection[str]) -> Day:
    """The day on which these shifts do not drive; orders locked to a driver who is not there any more are free."""
    shifts = {key: shift for key, shift in day.shifts.items() if key not in shift_ids}
    here = {shift.driver.id for shift in shifts.values()}
    gone = {shift.driver.id for shift in day.shifts.values()} - here
    freed = [
        replace(order, lock=None)
        for order in day.orders.values()
        if order.lock is not None and order.lock.driver_id in gone
    ]
    return replace(day, shifts=shifts).with_orders(freed)


def priced(day: Day) -> Day:
    """The day as plans of it are weighed: where no vehicle costs anything, driving and working do."""
    if has_costs(day):
        return day
    shifts = {
        key: replace(shift, vehicle=replace(shift.vehicle, cost_per_km=PER_KM, cost_per_hour=PER_HOUR))
        for key, shift in day.shifts.items()
    }
    return replace(day, shifts=shifts)


def _keeping(day: Day, routes: tuple[Route, ...], options: PlanOptions) -> PlanOptions:
    """New orders go into whole routes; one that breaks a rule stays as the dispatcher left it."""
    whole = [route for route in routes if not route.locked and not schedule(day, route).violations]
    closed = [replace(route, locked=True) for route in routes if route not in whole]
    fixed = frozenset(ref.order_id for route in whole for ref in route.tasks)
    return replace(options, locked=tuple(closed), start=tuple(whole), fixed=fixed)


def _selecting(
    day: Day, routes: tuple[Route, ...], options: PlanOptions, shift_ids: frozenset[str]
) -> tuple[Day, PlanOptions]:
    """The other shifts' routes are closed; those that have none do not come in."""
    closed = tuple(replace(r, locked=True) for r in routes if r.locked or r.shift_id not in shift_ids)
    begun = tuple(route for route in routes if not route.locked and route.shift_id in shift_ids)
    here = shift_ids | {route.shift_id for route in closed}
    shifts = {key: shift for key, shift in day.shifts.items() if key in here}
    return replace(day, shifts=shifts), replace(options, locked=closed, start=begun)


def _resequencing(day: Day, routes: tuple[Route, ...], options: PlanOptions) -> tuple[Day, PlanOptions]:
    """Every shift has a driver of its own, to whom its orders are locked, and who may serve them whatever they ask."""
    orders: dict[str, Order] = {}
    shifts: dict[str, Shift] = {}
    for route in routes:
        judged = schedule(day, route)
        shift = day.shifts[route.shift_id]
        shifts[shift.id] = shift if route.locked else _with_room(shift, judged)
        for order_id in {ref.order_id: None for ref in route.tasks}:
            order = day.orders[order_id]
            orders[order_id] = order if route.locked else _staying(order, shift.id)
    begun = tuple(route for route in routes if not route.locked)
    weights = replace(options.weights, balance=0)  # nothing goes from one driver to another
    return replace(day, orders=orders, shifts=shifts), replace(options, start=begun, weights=weights)


def _staying(order: Order, shift_id: str) -> Order:
    position = order.lock.position if order.lock is not None else None
    return replace(
        order,
        lock=Lock(shift_id, position),
        must_serve=True,
        skills=frozenset(),
        allowed_drivers=frozenset(),
        forbidden_drivers=frozenset(),
    )


def _with_room(shift: Shift, judged: Schedule) -> Shift:
    """The shift with a driver of its own, and a van that holds what it carries now."""
    capacity = dict(shift.vehicle.capacity)
    for broken in judged.violations:
        if broken.rule is Rule.LOAD:
            capacity[broken.detail] += broken.amount
    driver = replace(shift.driver, id=shift.id)
    return replace(shift, driver=driver, vehicle=replace(shift.vehicle, capacity=capacity))


def _broken(judged: Schedule) -> tuple[int, int]:
    return len(judged.violations), sum(v.amount for v in judged.violations)
