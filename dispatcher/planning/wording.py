"""Broken rules in sentences for office people."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.loads import amount_words, load_words
from dispatcher.model.order import Order
from dispatcher.model.schedule import Schedule
from dispatcher.model.timewindow import clock
from dispatcher.model.violation import Rule, Violation


def shift_name(shift: Shift) -> str:
    """Vehicle and driver as people call them, e.g. "Van 3 (Anna)"."""
    vehicle, driver = shift.vehicle.name or shift.vehicle.id, shift.driver.name or shift.driver.id
    return vehicle if driver == vehicle else f"{vehicle} ({driver})"


def money(cents: int) -> str:
    """Two decimals, without a currency: the program knows none."""
    return f"{cents / 100:.2f}"


def span(seconds: int) -> str:
    """A length of time in hours and minutes, rounded up, e.g. "1 h 5 min"."""
    hours, minutes = divmod(-(-seconds // 60), 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"


def sentence(day: Day, shift: Shift, judged: Schedule, broken: Violation, order: Order, zone: ZoneInfo) -> str:
    """What is broken on this route with `order` in it. Clock times are those of `zone`."""
    name = shift_name(shift)
    whose = "the order" if broken.order_id in ("", order.id) else f"order {broken.order_id}"
    match broken.rule:
        case Rule.LATE:
            return _late(day, shift, judged, broken, whose, zone)
        case Rule.LOAD:
            return _load(shift, broken, order)
        case Rule.SHIFT:
            ends = clock(shift.latest, zone)
            return f"{name} would be back at {clock(judged.end, zone)}, {span(broken.amount)} after the end at {ends}."
        case Rule.BREAK:
            return f"The break of {name} would begin {span(broken.amount)} too late."
        case Rule.TIME:
            return f"{name} would be on the road {span(broken.amount)} longer than the vehicle may."
        case Rule.RANGE:
            return f"{name} would drive {broken.amount / 1000:.1f} km further than the vehicle may."
        case Rule.STOPS:
            return f"{name} may make {shift.vehicle.max_stops} stops at most."
        case _:
            return _who(day, shift, broken, order, whose)


def _who(day: Day, shift: Shift, broken: Violation, order: Order, whose: str) -> str:
    name = shift_name(shift)
    subject = "The order" if broken.order_id in ("", order.id) else f"Order {broken.order_id}"
    match broken.rule:
        case Rule.SKILL:
            return f"{name} lacks the skill {broken.detail}."
        case Rule.DRIVER:
            return f"{subject} may not go with {shift.driver.name or shift.driver.id}."
        case Rule.LOCK if broken.detail == "driver" and order.lock is not None:
            locked_to = order.lock.driver_id
            drivers = {s.driver.id: s.driver.name or s.driver.id for s in day.shifts.values()}
            if locked_to not in drivers:
                return f"{subject} is locked to {locked_to}, who has no shift on this day."
            return f"{subject} is locked to {drivers[locked_to]}."
        case Rule.LOCK:
            return f"{subject} is locked to another place in the sequence of {name}."
        case Rule.ROAD:
            return f"No road leads from or to the place of {whose}."
        case _:
            return f"{subject} would lose its other half: pickup and delivery go with the same van, in this sequence."


def _late(day: Day, shift: Shift, judged: Schedule, broken: Violation, whose: str, zone: ZoneInfo) -> str:
    windows = next(
        day.nodes[v.ref].task.windows
        for v in judged.visits
        if v.ref.order_id == broken.order_id and (w := day.nodes[v.ref].task.windows) and v.start > w[-1].latest
    )
    said = ", ".join(f"{_moment(w.earliest, shift, zone)}–{_moment(w.latest, shift, zone)}" for w in windows)
    if windows[-1].latest < min(s.earliest for s in day.shifts.values()):
        return f"The window {said} of {whose} lies before every shift begins."
    started = clock(windows[-1].latest + broken.amount, zone)
    return f"{shift_name(shift)} could start at {started} at the earliest, after the window {said} of {whose}."


def _moment(moment: int, shift: Shift, zone: ZoneInfo) -> str:
    """The clock time, with the date when it is not the shift's."""
    day = dt.datetime.fromtimestamp(moment, zone).date()
    same = day == dt.datetime.fromtimestamp(shift.earliest, zone).date()
    return clock(moment, zone) if same else f"{day.isoformat()} {clock(moment, zone)}"


def _load(shift: Shift, broken: Violation, order: Order) -> str:
    most = shift.vehicle.capacity[broken.detail]
    own = order.load.get(broken.detail, 0)
    name = shift_name(shift)
    if own > most:
        return f"{name} holds {load_words(broken.detail, most)}, the order has {amount_words(own)}."
    carried = amount_words(most + broken.amount)
    return f"{name} holds {load_words(broken.detail, most)} and would carry {carried} with the order."
