"""Edits by hand: an order to another driver or place in the sequence, out of the plan, locks."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from dispatcher.desk.dayview import DayFacts
from dispatcher.model.day import Day
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Reason, Route, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Problem, Refused
from dispatcher.planning.insertion import best_place, without_order
from dispatcher.store import orders, plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer

TAKEN_OUT = "Taken out of the plan by hand."


def move_order(day: Day, plan: Plan, order_id: str, shift_id: str, position: int | None = None) -> Plan:
    """The plan with an order on that shift: before the task at `position`, or at its best place.

    A pickup and its delivery move as one. Without a place that keeps every rule the order goes to the end, and the
    judge names what breaks. Raises Refused for an order or shift that the day does not have.
    """
    _refuse_unknown(day, order_id, shift_id)
    routes = [without_order(route, order_id) for route in plan.routes]
    if shift_id not in {route.shift_id for route in routes}:
        routes.append(Route(shift_id))
    target = next(route for route in routes if route.shift_id == shift_id)
    if position is None:
        found = best_place(day, [target], order_id)
        moved = found.route if found else _with(target, day.refs(order_id), len(target.tasks))
    else:
        moved = _with(target, day.refs(order_id), min(max(position, 0), len(target.tasks)))
    routes[routes.index(target)] = moved
    return Plan(tuple(routes), tuple(u for u in plan.unassigned if u.order_id != order_id))


def take_out(facts: DayFacts, order_id: str) -> Plan:
    """The stored plan without an order; it is listed as left out. Raises Refused for an order of another date."""
    if order_id not in {o.id for o in (*facts.orders, *facts.unplaced)}:
        raise Refused([_unknown_order(order_id)])
    plan = facts.plan
    left = Unassigned(order_id, Verdict.NOT_FOUND, (Reason(None, TAKEN_OUT),))
    others = tuple(u for u in plan.unassigned if u.order_id != order_id)
    return Plan(tuple(without_order(route, order_id) for route in plan.routes), (*others, left))


def keep_plan(
    file: DayFile, date: dt.date, plan: Plan, command: str, order_id: str, lock: Lock | None, summary: str
) -> None:
    """Keep an edited plan, and the lock that the edit means, in one step."""

    def work(writer: Writer) -> None:
        order = orders.order(writer, order_id)
        if order is None:
            raise Refused([_unknown_order(order_id)])
        if order.lock != lock:
            orders.put_orders(writer, [replace(order, lock=lock)])
        plans.put_plan(writer, date, plan)
        writer.summary = summary

    file.write(command, {"date": date.isoformat(), "order": order_id}, work)


def lock_route(file: DayFile, date: dt.date, shift_id: str, locked: bool) -> None:
    """Set or take away a route's lock. Refused when the plan of the date has no such route."""

    def work(writer: Writer) -> None:
        plan = plans.plan_on(writer, date)
        if shift_id not in {route.shift_id for route in plan.routes}:
            known = ", ".join(route.shift_id for route in plan.routes) or "none yet"
            cause = f"The plan of {date} has no route “{shift_id}” (routes: {known})."
            raise Refused([Problem("route-unknown", cause, "Plan the day first, or choose one of its routes.")])
        changed = (replace(r, locked=locked) if r.shift_id == shift_id else r for r in plan.routes)
        plans.put_plan(writer, date, Plan(tuple(changed), plan.unassigned))
        writer.summary = f"{'Locked' if locked else 'Unlocked'} the route {shift_id}."

    file.write("lock_route", {"date": date.isoformat(), "shift": shift_id, "locked": locked}, work)


def _with(route: Route, refs: tuple[TaskRef, ...], at: int) -> Route:
    return replace(route, tasks=(*route.tasks[:at], *refs, *route.tasks[at:]))


def _refuse_unknown(day: Day, order_id: str, shift_id: str) -> None:
    problems = []
    if order_id not in day.orders:
        problems.append(_unknown_order(order_id))
    if shift_id not in day.shifts:
        cause = f"There is no shift “{shift_id}” on this date."
        problems.append(Problem("shift-unknown", cause, f"Choose one of: {', '.join(day.shifts)}."))
    if problems:
        raise Refused(problems)


def _unknown_order(order_id: str) -> Problem:
    return Problem(
        "order-unknown", f"There is no order “{order_id}” with a sure place on this date.", "Look at the list."
    )
