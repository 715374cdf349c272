"""Edits by hand kept in the day file: moves, and locks of orders and routes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from enum import StrEnum

from dispatcher.desk.dayview import put_standing
from dispatcher.desk.moves import Effect
from dispatcher.desk.results import Planned
from dispatcher.model.order import Lock
from dispatcher.model.plan import Plan, Route
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.timewindow import clock
from dispatcher.store import orders, plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer


class LockKind(StrEnum):
    """What of an order's place in the plan every later plan keeps."""

    NONE = "none"
    DRIVER = "driver"
    POSITION = "position"


def keep_move(file: DayFile, effect: Effect) -> None:
    """Keep a move and the locks that it means, in one step: who is moved stays with that driver, who is taken out is
    free again."""
    move, after = effect.move, effect.after
    shift = after.day.shifts[move.shift_id] if move.shift_id is not None else None
    lock = Lock(shift.driver.id) if shift is not None else None
    what = f"order {move.order_ids[0]}" if len(move.order_ids) == 1 else f"{len(move.order_ids)} orders"
    driver = shift.driver.name or shift.driver.id if shift else ""
    done = f"Moved {what} to {driver}." if shift else f"Took {what} out of the plan."

    def work(writer: Writer) -> None:
        _put_locks(writer, dict.fromkeys(move.order_ids, lock))
        put_standing(writer, after.date, after.plan, after.day.shifts)
        writer.summary = done

    args = {"orders": list(move.order_ids), "shift": move.shift_id, "position": move.position}
    file.write("move", {"date": after.date.isoformat(), **args}, work)


def lock_orders(file: DayFile, planned: Planned, order_ids: Collection[str], kind: LockKind) -> None:
    """Lock planned orders to their driver, or to their place in the sequence as well, or let go of them.

    Raises Refused when an order to be locked is on no route.
    """
    at = {
        ref.order_id: Lock(planned.day.shifts[route.shift_id].driver.id, place if kind is LockKind.POSITION else None)
        for route in planned.plan.routes
        for place, ref in reversed(tuple(enumerate(route.tasks)))
    }
    if kind is LockKind.NONE:
        locks: dict[str, Lock | None] = dict.fromkeys(order_ids)
    else:
        _refuse_unplanned([id_ for id_ in order_ids if id_ not in at])
        locks = {id_: at[id_] for id_ in order_ids}
    what = f"order {next(iter(order_ids))}" if len(order_ids) == 1 else f"{len(order_ids)} orders"
    done = {
        LockKind.NONE: f"Unlocked {what}.",
        LockKind.DRIVER: f"Locked {what} to the driver.",
        LockKind.POSITION: f"Locked {what} to the place in the sequence.",
    }

    def work(writer: Writer) -> None:
        _put_locks(writer, locks)
        writer.summary = done[kind]

    file.write("lock_orders", {"date": planned.date.isoformat(), "orders": list(order_ids), "kind": kind.value}, work)


def lock_route(file: DayFile, date: dt.date, shift_id: str, locked: bool, name: str) -> None:
    """Set or take away a route's lock; `name` is whose it is. Refused when the plan of the date has no such route."""

    def work(writer: Writer) -> None:
        _change_route(writer, date, shift_id, lambda route: replace(route, locked=locked))
        writer.summary = f"Locked the route of {name}." if locked else f"Unlocked the route of {name}."

    file.write("lock_route", {"date": date.isoformat(), "shift": shift_id, "locked": locked}, work)


def mark_loaded(file: DayFile, date: dt.date, shift_id: str, loaded: bool, name: str) -> None:
    """Note that a route's goods are aboard in its sequence, or that they are not. Refused for a route that is not
    there."""

    def work(writer: Writer) -> None:
        _change_route(writer, date, shift_id, lambda route: replace(route, loaded=loaded))
        writer.summary = f"The van of {name} is loaded." if loaded else f"The van of {name} is not loaded any more."

    file.write("mark_loaded", {"date": date.isoformat(), "shift": shift_id, "loaded": loaded}, work)


def set_departure(file: DayFile, planned: Planned, shift_id: str, departs: int | None) -> None:
    """Let a route leave at just this moment (seconds since 1970-01-01 UTC), or (None) when it is best. Refused for a
    moment outside of its shift, and for a route that is not there."""
    shift, date = planned.day.shifts.get(shift_id), planned.date
    name = (shift.driver.name or shift.driver.id) if shift else shift_id
    if departs is not None and shift is not None and not shift.earliest <= departs <= shift.latest:
        hours = f"{clock(shift.earliest, planned.zone)}–{clock(shift.latest, planned.zone)}"
        cause = f"{clock(departs, planned.zone)} is outside of the shift of {name}, {hours}."
        raise Refused([Problem("departure-outside-shift", cause, "Choose a time inside of the shift.")])

    def work(writer: Writer) -> None:
        _change_route(writer, date, shift_id, lambda route: replace(route, departs=departs))
        at = clock(departs, planned.zone) if departs is not None else ""
        writer.summary = (
            f"The route of {name} leaves at {at}." if at else f"The route of {name} leaves when it is best."
        )

    file.write("set_departure", {"date": date.isoformat(), "shift": shift_id, "departs": departs}, work)


def _change_route(writer: Writer, date: dt.date, shift_id: str, change: Callable[[Route], Route]) -> None:
    plan = plans.plan_on(writer, date)
    if shift_id not in {route.shift_id for route in plan.routes}:
        known = ", ".join(route.shift_id for route in plan.routes) or "none yet"
        cause = f"The plan of {date} has no route “{shift_id}” (routes: {known})."
        raise Refused([Problem("route-unknown", cause, "Plan the day first, or choose one of its routes.")])
    changed = (change(route) if route.shift_id == shift_id else route for route in plan.routes)
    plans.put_plan(writer, date, Plan(tuple(changed), plan.unassigned))


def _put_locks(writer: Writer, locks: Mapping[str, Lock | None]) -> None:
    """The orders as they are stored: what the desk reads has names of drivers made into ids."""
    there = orders.orders_by_id(writer, tuple(locks))
    gone = [id_ for id_ in locks if id_ not in {order.id for order in there}]
    if gone:
        cause = f"Order “{gone[0]}” is not there any more."
        raise Refused([Problem("order-unknown", cause, "Look at the list as it is now.")])
    orders.put_orders(writer, [replace(o, lock=locks[o.id]) for o in there if o.lock != locks[o.id]])


def _refuse_unplanned(order_ids: Collection[str]) -> None:
    if order_ids:
        remedy = "Give it to a driver first."
        raise Refused([Problem("order-unplanned", f"Order “{id_}” is on no route.", remedy) for id_ in order_ids])
