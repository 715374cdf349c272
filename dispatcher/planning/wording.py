"""Broken rules in sentences for office people."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.loads import amount_words, load_words
from dispatcher.model.order import Order
from dispatcher.model.schedule import Schedule
from dispatcher.model.serving import serving
from dispatcher.model.timewindow import clock, end_clock
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
            subject = "The order" if whose == "the order" else f"Order {broken.order_id}"
            return (
                _of_work(shift, broken)
                or _of_goods(shift, broken, subject)
                or _of_others(broken, subject)
                or _of_place(shift, broken, whose)
                or _who(day, shift, broken, order, whose)
            )


def _of_work(shift: Shift, broken: Violation) -> str:
    """How long, how often and when a van goes out; "" for other rules."""
    name, terms, driver = shift_name(shift), shift.vehicle.terms, shift.driver.name or shift.driver.id
    match broken.rule:
        case Rule.START:
            return f"{name} would set out {span(broken.amount)} after the latest start."
        case Rule.DRIVING:
            return f"{name} would be at the wheel {span(broken.amount)} too long."
        case Rule.WORK:
            return f"{name} would work {span(broken.amount)} too long."
        case Rule.WAITING:
            return f"{name} would wait {span(broken.amount)} too long."
        case Rule.MINIMUM if broken.detail == "work":
            return f"{name} does not go out for so little work: {span(broken.amount)} are missing."
        case Rule.MINIMUM:
            return f"{name} goes out for {terms.min_stops} stops at least."
        case Rule.BATTERY:
            return f"The battery of {name} would lack {broken.amount / 1000:.1f} kWh."
        case Rule.REST if broken.detail == "week":
            return f"By law {driver} would lack {span(broken.amount)} of the weekly rest."
        case Rule.REST:
            return f"By law {driver} would lack {span(broken.amount)} of rest between shifts."
        case Rule.DOCK:
            return f"Every dock is taken when {name} would load."
    return ""


def _of_goods(shift: Shift, broken: Violation, subject: str) -> str:
    """How goods travel; "" for other rules."""
    name = shift_name(shift)
    match broken.rule:
        case Rule.GOODS:
            return f"{subject} may not be aboard together with goods of the class “{broken.detail}”."
        case Rule.COMPARTMENT if broken.detail:
            return f"The compartment {broken.detail} of {name} would be overfull."
        case Rule.COMPARTMENT:
            return f"{name} has no compartment for these goods."
        case Rule.RIDE:
            return f"{subject} would be aboard {span(broken.amount)} too long."
        case Rule.STACK:
            return f"{subject} would be unloaded from behind goods that were loaded later."
    return ""


def _of_others(broken: Violation, subject: str) -> str:
    """What was said about several orders, and about the ends of a route; "" for other rules."""
    match broken.rule:
        case Rule.TOGETHER:
            return f"{subject} goes with the driver of order {broken.detail}."
        case Rule.APART:
            return f"{subject} may not go with the driver of order {broken.detail}."
        case Rule.SEQUENCE:
            return f"{subject} would not follow order {broken.detail} as it was decided."
        case Rule.END if broken.detail == "first":
            return f"{subject} has to be the first of its route."
        case Rule.END:
            return f"{subject} has to be the last of its route."
    return ""


def _of_place(shift: Shift, broken: Violation, whose: str) -> str:
    """Where a van or a driver does not go; "" for other rules."""
    name = shift_name(shift)
    match broken.rule:
        case Rule.HEIGHT:
            return f"{name} is {broken.amount} cm too high for the place of {whose}."
        case Rule.ACCESS:
            return f"{name} may at no time serve at the place of {whose}."
        case Rule.TERRITORY:
            return f"The place of {whose} is outside of the territory of {shift.driver.name or shift.driver.id}."
        case Rule.ROAD:
            return f"No road leads from or to the place of {whose}."
    return ""


def _who(day: Day, shift: Shift, broken: Violation, order: Order, whose: str) -> str:
    name = shift_name(shift)
    subject = "The order" if broken.order_id in ("", order.id) else f"Order {broken.order_id}"
    match broken.rule:
        case Rule.SKILL:
            return f"{name} lacks the skill {broken.detail}."
        case Rule.DRIVER:
            return f"{subject} may not go with {shift.driver.name or shift.driver.id}."
        case Rule.VEHICLE:
            return f"{subject} may not go with {shift.vehicle.name or shift.vehicle.id}."
        case Rule.PEOPLE:
            return f"{name} lacks people for {whose}: {broken.amount} more must come."
        case Rule.LOCK if broken.detail == "driver" and order.lock is not None:
            locked_to = order.lock.driver_id
            drivers = {s.driver.id: s.driver.name or s.driver.id for s in day.shifts.values()}
            if locked_to not in drivers:
                return f"{subject} is locked to {locked_to}, who has no shift on this day."
            return f"{subject} is locked to {drivers[locked_to]}."
        case Rule.LOCK:
            return f"{subject} is locked to another place in the sequence of {name}."
        case _:
            return f"{subject} would lose its other half: pickup and delivery go with the same van, in this sequence."


def _late(day: Day, shift: Shift, judged: Schedule, broken: Violation, whose: str, zone: ZoneInfo) -> str:
    windows = next(
        w
        for v in judged.visits
        if v.ref.order_id == broken.order_id
        and (w := serving(day, shift, day.nodes[v.ref]).windows)
        and v.start > w[-1].latest
    )
    said = ", ".join(f"{_moment(w.earliest, shift, zone)}–{_until(w.latest, shift, zone)}" for w in windows)
    if windows[-1].latest < min(s.earliest for s in day.shifts.values()):
        return f"The window {said} of {whose} lies before every shift begins."
    started = clock(windows[-1].latest + broken.amount, zone)
    return f"{shift_name(shift)} could start at {started} at the earliest, after the window {said} of {whose}."


def _moment(moment: int, shift: Shift, zone: ZoneInfo) -> str:
    """The clock time, with the date when it is not the shift's."""
    return _dated(clock(moment, zone), moment, shift, zone)


def _until(moment: int, shift: Shift, zone: ZoneInfo) -> str:
    """The same for an end: the midnight at the end of a day is 24:00."""
    said = end_clock(moment, zone)
    return _dated(said, moment - (said == "24:00"), shift, zone)


def _dated(said: str, moment: int, shift: Shift, zone: ZoneInfo) -> str:
    day = dt.datetime.fromtimestamp(moment, zone).date()
    same = day == dt.datetime.fromtimestamp(shift.earliest, zone).date()
    return said if same else f"{day.isoformat()} {said}"


def _load(shift: Shift, broken: Violation, order: Order) -> str:
    most = shift.vehicle.capacity[broken.detail]
    own = order.load.get(broken.detail, 0)
    name = shift_name(shift)
    if own > most:
        return f"{name} holds {load_words(broken.detail, most)}, the order has {amount_words(own)}."
    carried = amount_words(most + broken.amount)
    return f"{name} holds {load_words(broken.detail, most)} and would carry {carried} with the order."
