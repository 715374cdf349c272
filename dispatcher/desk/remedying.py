"""A remedy made real: the order, the shift of that day and the plan change together, in one step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import fields, replace
from zoneinfo import ZoneInfo

from dispatcher.desk.dayview import DayFacts, day_along, facts_on, standing
from dispatcher.desk.driven_days import DrivenDays
from dispatcher.desk.own_shifts import put_own_shift
from dispatcher.model.fleet import Shift, ShiftPattern
from dispatcher.model.order import Lock, Order
from dispatcher.model.plan import Plan, Reason, TaskRef, Unassigned, Verdict
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.schedule import schedule
from dispatcher.planning.remedy import Remedy, RemedyKind
from dispatcher.roads.router import Router
from dispatcher.store import orders, plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer


def apply_remedy(file: DayFile, date: dt.date, zone: ZoneInfo, router: Router, remedy: Remedy) -> None:
    """Do what the remedy says. Raises Refused, with nothing changed, when the day has changed since it was tried."""
    facts = facts_on(file, date, zone)
    plan, driven = _with_routes(standing(facts), remedy), DrivenDays(file, router, facts)
    if not remedy.can_be_applied or not _holds(facts, plan, remedy, router, driven):
        cause = f"The day has changed since this was tried for order “{remedy.order_id}”."
        raise Refused([Problem("remedy-outdated", cause, "Look at the order again: what helps now is tried anew.")])
    assert remedy.order is not None  # it holds
    locks = _locks(facts, remedy, remedy.order)

    def work(writer: Writer) -> None:
        _put_orders(writer, remedy, locks)
        renamed = _put_shift(writer, date, remedy)
        routes = tuple(replace(r, shift_id=renamed.get(r.shift_id, r.shift_id)) for r in plan.routes)
        plans.put_plan(writer, date, Plan(routes, plan.unassigned))
        names = {shift.id: shift.driver.name or shift.driver.id for shift in facts.shifts}
        name, how = names[remedy.shift_id], what_changes(remedy, names)
        order_id = remedy.order_id
        writer.summary = (
            f"Let order {order_id} in with {name}: {how}." if how else f"Let order {order_id} in with {name}."
        )

    args = {"date": date.isoformat(), "order": remedy.order_id, "kind": remedy.kind.value}
    file.write("apply_remedy", args, work)


def _with_routes(plan: Plan, remedy: Remedy) -> Plan:
    changed = {route.shift_id: route for route in remedy.routes}
    there = {route.shift_id for route in plan.routes}
    routes = [changed.get(route.shift_id, route) for route in plan.routes]
    routes += [route for route in remedy.routes if route.shift_id not in there]
    left = [u for u in plan.unassigned if u.order_id != remedy.order_id]
    if remedy.left_out:
        reason = Reason(None, f"Left out by hand for order {remedy.order_id}.")
        left.append(Unassigned(remedy.left_out, Verdict.DISPLACES, (reason,)))
    return Plan(tuple(routes), tuple(left))


def _holds(facts: DayFacts, plan: Plan, remedy: Remedy, router: Router, driven: DrivenDays) -> bool:
    """True when the judge finds on the day of now what it found when the remedy was tried."""
    asked = {order.id: order for order in facts.orders}
    if asked.get(remedy.order_id) != remedy.before or remedy.order is None or not _same_shift(facts, remedy, driven):
        return False
    tasks = [ref for route in plan.routes for ref in route.tasks]
    before = {ref for route in standing(facts).routes for ref in route.tasks}
    expected = {ref for ref in before if ref.order_id != remedy.left_out} | _refs(remedy.order)
    if len(tasks) != len(set(tasks)) or set(tasks) != expected:
        return False
    changed = replace(facts, orders=tuple({**asked, remedy.order_id: remedy.order}.values()))
    day = driven.on(day_along(changed, remedy.routes, router))
    if remedy.shift is not None:
        day = replace(day, shifts={**day.shifts, remedy.shift.id: remedy.shift})
    return not any(schedule(day, route).violations for route in remedy.routes)


def _refs(order: Order) -> set[TaskRef]:
    return {TaskRef(order.id, task.kind) for task in order.tasks}


def _same_shift(facts: DayFacts, remedy: Remedy, driven: DrivenDays) -> bool:
    """True when the shifts of the remedy are there, and the one to be changed is what it was."""
    there = {shift.id: driven.bounded(shift) for shift in facts.shifts}
    if any(route.shift_id not in there for route in remedy.routes):
        return False
    wanted = remedy.shift
    return wanted is None or wanted == _changed(there[remedy.shift_id], remedy, wanted)


def _changed(shift: Shift, remedy: Remedy, wanted: Shift) -> Shift:
    kinds = {part.kind for part in remedy.parts}
    own = replace(shift, vehicle=wanted.vehicle) if RemedyKind.VEHICLE in kinds else shift
    return _with_hours(own, remedy)


def _with_hours[T: (Shift, ShiftPattern)](shift: T, remedy: Remedy) -> T:
    """The shift, or what it is made from, with the hours that the remedy wants."""
    by_s = {part.kind: part.amount_s for part in remedy.parts}
    earlier, later = by_s.get(RemedyKind.SHIFT_EARLIER, 0), by_s.get(RemedyKind.SHIFT_LATER, 0)
    return replace(shift, earliest=shift.earliest - earlier, latest=shift.latest + later)


def _locks(facts: DayFacts, remedy: Remedy, order: Order) -> dict[str, Lock]:
    """Who is put somewhere by hand stays with that driver, as with every move."""
    drivers = {shift.id: shift.driver.id for shift in facts.shifts}
    locks = {remedy.order_id: Lock(drivers[remedy.shift_id])}
    for part in remedy.parts:
        if part.kind is RemedyKind.MOVE:
            locks[part.other_id] = Lock(drivers[part.other_shift_id])
    asked = {order.id: order for order in facts.orders} | {order.id: order}
    for id_, lock in locks.items():
        old = asked[id_].lock
        if old is not None and old.driver_id == lock.driver_id:
            locks[id_] = old  # a place in the sequence as well, which the judge found kept
    return locks


def _put_orders(writer: Writer, remedy: Remedy, locks: Mapping[str, Lock]) -> None:
    """The orders as they are stored, with what the remedy changes and the locks."""
    assert remedy.before is not None
    assert remedy.order is not None
    differs = {
        field.name: getattr(remedy.order, field.name)
        for field in fields(Order)
        if getattr(remedy.order, field.name) != getattr(remedy.before, field.name)
    }
    changed = []
    for order in orders.orders_by_id(writer, tuple(locks)):
        new = replace(order, **differs) if order.id == remedy.order_id else order
        changed.append(replace(new, lock=locks[order.id]))
    orders.put_orders(writer, changed)


def _put_shift(writer: Writer, date: dt.date, remedy: Remedy) -> dict[str, str]:
    """Change the shift for that day alone. Answers new names of shifts: a pattern of many days gets one of its own for
    this one."""
    if remedy.shift is None:
        return {}
    vehicles = [part.vehicle_id for part in remedy.parts if part.kind is RemedyKind.VEHICLE]

    def change(pattern: ShiftPattern) -> ShiftPattern:
        return _with_hours(replace(pattern, vehicle_id=vehicles[0]) if vehicles else pattern, remedy)

    return put_own_shift(writer, date, remedy.shift_id, change)


def what_changes(remedy: Remedy, names: Mapping[str, str]) -> str:
    """What a remedy changes, in words for the history and the terminal; "" for nothing. `names` of drivers by shift."""
    return ", ".join(filter(None, (_how(part, names) for part in remedy.parts)))


def _how(remedy: Remedy, names: Mapping[str, str]) -> str:
    """One change in words."""
    minutes = remedy.amount_s // 60
    others: Mapping[RemedyKind, str] = {
        RemedyKind.LOCK: "off its lock",
        RemedyKind.LOCKED_ROUTE: "on the locked route",
        RemedyKind.WINDOW_EARLIER: f"its window opens {minutes} min earlier",
        RemedyKind.WINDOW_LATER: f"its window closes {minutes} min later",
        RemedyKind.SERVICE: f"its service is {minutes} min shorter",
        RemedyKind.SHIFT_EARLIER: f"the shift begins {minutes} min earlier",
        RemedyKind.SHIFT_LATER: f"the shift ends {minutes} min later",
        RemedyKind.VEHICLE: f"with the vehicle {remedy.vehicle_id}",
        RemedyKind.DRIVER: "the driver is allowed",
        RemedyKind.SKILL: f"without the skill {', '.join(remedy.names)}",
        RemedyKind.MOVE: f"order {remedy.other_id} goes to {names.get(remedy.other_shift_id, '')}",
        RemedyKind.INSTEAD: f"order {remedy.other_id} is left out",
    }
    return others.get(remedy.kind, "")
