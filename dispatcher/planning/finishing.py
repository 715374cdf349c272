"""Finishing touches on a plan: routes that break a rule are mended, and what is left out is tried again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from dispatcher.model import relations, several_shifts
from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import Schedule, schedule, with_others
from dispatcher.model.violation import Rule
from dispatcher.planning.engine import PlanOptions, Stopped, alike
from dispatcher.planning.insertion import best_place, routes_by_shift, without_order

_OF_THE_PLAN = frozenset({Rule.MINIMUM, Rule.DOCK, Rule.TOGETHER, Rule.REST})
"""Rules that leaving out a task or two of one route does not mend."""


def mend(day: Day, route: Route) -> Route:
    """The route without the orders that break a rule: those named by the judge, else those that help most."""
    judged = schedule(day, route)
    while any(v.rule is not Rule.MINIMUM for v in judged.violations):
        named = {v.order_id for v in judged.violations if v.order_id}
        out = named or {ref.order_id for ref in judged.route.tasks}
        judged = min((schedule(day, without_order(judged.route, o)) for o in sorted(out)), key=_badness)
    return judged.route


def _badness(judged: Schedule) -> tuple[int, int, int]:
    return len(judged.violations), sum(v.amount for v in judged.violations), judged.cost


def insert_all(
    day: Day, routes: Iterable[Route], order_ids: Iterable[str], tries: int | None, stopped: Stopped
) -> list[Route]:
    """Put each order at its best place, where there is one that costs less than leaving it out.

    The most constrained go first; orders that are locked to a place in the sequence last, lowest first, so that
    nothing is put in before them afterwards.
    """
    by_shift = routes_by_shift(day, routes)
    kinds = alike(day)
    open_orders = [day.orders[order_id] for order_id in order_ids]
    for order in sorted(open_orders, key=lambda o: _turn(o)):
        if stopped():
            break
        found = best_place(
            day, open_routes(day, by_shift, _worth_trying(kinds, by_shift.values()), order.id), order.id, tries
        )
        if found is not None and found.cost_delta < price_of_leaving_out(order):
            by_shift[found.route.shift_id] = found.route
    return [route for route in by_shift.values() if route.tasks]


def open_routes(day: Day, plan: Mapping[str, Route], routes: Iterable[Route], order_id: str) -> list[Route]:
    """Those of `routes` that the orders which this one belongs with, or must not be with, leave open to it."""
    if not day.rules.relations:
        return list(routes)
    allowed = relations.open_to(day, plan.values(), order_id)
    return [route for route in routes if route.shift_id in allowed]


def _turn(order: Order) -> tuple[int, int, int, int, str]:
    place = order.lock.position if order.lock is not None and order.lock.position is not None else -1
    windows = [w for task in order.tasks for w in task.windows]
    width = sum(w.latest - w.earliest for w in windows) if windows else 10**9
    rules = bool(order.skills or order.allowed_drivers or order.lock)
    return place, -price_of_leaving_out(order), -rules, width, order.id


def _worth_trying(kinds: Mapping[str, int], routes: Iterable[Route]) -> list[Route]:
    """Every route that may change, but only one of several empty ones that are alike."""
    seen: set[int] = set()
    worth = []
    for route in routes:
        kind = kinds[route.shift_id]
        if route.locked or (not route.tasks and kind in seen):
            continue
        if not route.tasks:
            seen.add(kind)
        worth.append(route)
    return worth


def finished(day: Day, plan: Plan, options: PlanOptions, stopped: Stopped, tries: int | None = None) -> Plan:
    """The plan with broken routes mended and left-out orders put in where they fit; locked routes as they stood."""
    locked = {route.shift_id: route for route in options.locked}
    routes = list(options.locked)
    routes += _reunited(day, [mend(day, route) for route in plan.routes if route.shift_id not in locked])
    routes = _rested(day, routes, options)
    open_day = _shared_out(day, routes)
    routes = insert_all(open_day, routes, _left_out(day, routes), tries, stopped)
    routes = _eased(day, routes, options)
    idle = _idle(day, routes, options)
    while idle:  # vans without enough work, a dock or rest stay at home, the one with the least first
        routes.remove(idle)
        home = replace(day, shifts={key: open_day.shifts[key] for key in (route.shift_id for route in routes)})
        routes = _eased(day, insert_all(home, routes, _left_out(day, routes), tries, stopped), options)
        idle = _idle(day, routes, options)
    return Plan(tuple(routes))


def _shared_out(day: Day, routes: Iterable[Route]) -> Day:
    """The day on which nobody has hours that their other shifts take."""
    return several_shifts.shared_out(day, _driven(day, routes)) if day.shared_drivers else day


def _driven(day: Day, routes: Iterable[Route]) -> dict[str, Schedule]:
    return {route.shift_id: schedule(day, route) for route in routes if route.tasks}


def _rested(day: Day, routes: list[Route], options: PlanOptions) -> list[Route]:
    """The routes without what the law on driving leaves their drivers no time for beside their other shifts."""
    while day.shared_drivers:
        driven = _driven(day, routes)
        tired = [shift_id for shift_id, _ in several_shifts.between(day, driven)]
        drivers = {day.shifts[shift_id].driver.id for shift_id in tired}
        open_routes = [r for r in routes if r.tasks and r not in options.locked]
        concerned = [r for r in open_routes if day.shifts[r.shift_id].driver.id in drivers]
        if not concerned:
            break
        concerned.sort(key=lambda r: (r.shift_id not in tired, -driven[r.shift_id].start))
        mended = {route: _beside(day, driven, route) for route in concerned}
        route = next((route for route in concerned if mended[route] != route), concerned[0])
        less = mended[route] if mended[route] != route else replace(route, tasks=())
        routes = [less if other is route else other for other in routes]
    return routes


def _beside(day: Day, driven: Mapping[str, Schedule], route: Route) -> Route:
    left = several_shifts.beside(day, driven, day.shifts[route.shift_id])
    return mend(replace(day, shifts={**day.shifts, left.id: left}), route)


def _left_out(day: Day, routes: Iterable[Route]) -> list[str]:
    served = {ref.order_id for route in routes for ref in route.tasks}
    return [order_id for order_id in day.orders if order_id not in served]


def _reunited(day: Day, routes: list[Route]) -> list[Route]:
    """The routes without orders that are away from those they belong with."""
    strays = {violation.order_id for _, violation in relations.between(day, routes)}
    for order_id in sorted(strays):
        routes = [without_order(route, order_id) for route in routes]
    return routes


def _eased(day: Day, routes: list[Route], options: PlanOptions) -> list[Route]:
    """The routes without what is too long for vans that have to begin sooner, because the dock is taken when they would
    begin alone."""
    if not day.rules.docks:
        return routes
    while True:
        judged = with_others(day, [schedule(day, route) for route in routes])
        eased = [s.route if s.route in options.locked else _begun_sooner(day, s) for s in judged]
        if eased == routes:
            return [route for route in routes if route.tasks]
        routes = eased


def _begun_sooner(day: Day, beside: Schedule) -> Route:
    route = beside.route
    if all(v.rule in _OF_THE_PLAN for v in beside.violations):
        return route
    return replace(mend(day, replace(route, departs=beside.start)), departs=route.departs)


def _idle(day: Day, routes: Sequence[Route], options: PlanOptions) -> Route | None:
    """The route with the least work of those that may not go out: too little work for the van, no dock for it, or too
    little rest for the driver before it, where it has to begin sooner for the dock."""
    vans = [day.shifts[route.shift_id].vehicle.terms for route in routes]
    if not day.rules.docks and not any(van.min_stops or van.min_work_s for van in vans):
        return None
    judged = with_others(day, [schedule(day, route) for route in routes])
    idle = [
        s.route
        for s in judged
        if s.route not in options.locked and any(v.rule in (Rule.MINIMUM, Rule.DOCK, Rule.REST) for v in s.violations)
    ]
    return min(idle, key=lambda route: (len(route.tasks), route.shift_id), default=None)
