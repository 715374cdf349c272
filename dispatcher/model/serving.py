"""What it takes to serve a task with a shift: when, how long, at which price, and what forbids it.

Everything that depends on who comes to a place, and on nothing else of the route, is decided here: the judge and the
engines ask the same question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dispatcher.model.day import Day, Node
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.terms import Serving
from dispatcher.model.timewindow import TimeWindow, merged
from dispatcher.model.violation import Rule, Violation

FAR_S = 10 * 366 * 86_400
"""Seconds around a shift that stand for any time."""


def serving(day: Day, shift: Shift, node: Node) -> Serving:
    """How this shift serves this task; worked out once for each day."""
    if node.serving is not None and shift.id in day.plain_shifts:
        return node.serving
    key = (shift.id, node.ref)
    known = day.servings.get(key)
    if known is None:
        known = day.servings[key] = _serving(day, shift, node)
    return known


def may_serve(day: Day, shift: Shift, order: Order) -> bool:
    """True when nothing about the order, its places and the shift forbids it, whatever else the route does."""
    if order.lock is not None and order.lock.driver_id != shift.driver.id:
        return False
    return not any(serving(day, shift, day.nodes[ref]).broken for ref in day.refs(order.id))


def _serving(day: Day, shift: Shift, node: Node) -> Serving:
    windows, is_open = _windows(day, shift, node)
    broken = [*_not_allowed(shift, node.order), *_not_here(shift, node)]
    if not is_open:
        broken.append(Violation(Rule.ACCESS, 1, node.order.id))
    terms, task = node.task.terms, node.task
    service_s = terms.service_by_vehicle.get(shift.vehicle.id, task.service_s)
    service_s = terms.service_by_driver.get(shift.driver.id, service_s)
    setup_s = task.setup_s + shift.vehicle.terms.parking_s
    return Serving(
        windows, round(service_s * _service_factor(shift, node)), setup_s, _price(shift, node), tuple(broken)
    )


def _service_factor(shift: Shift, node: Node) -> float:
    terms, driver = node.task.terms, shift.driver.terms
    known = (driver.familiar[key] for key in (terms.customer, *sorted(terms.zones)) if key in driver.familiar)
    return shift.vehicle.terms.service_factor * driver.service_factor * next(known, 1.0)


def _not_allowed(shift: Shift, order: Order) -> Iterator[Violation]:
    """What driver and vehicle lack for an order, wherever it is."""
    driver, vehicle, terms = shift.driver, shift.vehicle, order.terms
    for skill in sorted(order.skills - shift.skills):
        yield Violation(Rule.SKILL, 1, order.id, skill)
    if driver.id in order.forbidden_drivers or (order.allowed_drivers and driver.id not in order.allowed_drivers):
        yield Violation(Rule.DRIVER, 1, order.id)
    for skill, least in sorted(terms.levels.items()):
        if max(driver.terms.levels.get(skill, 0), vehicle.terms.levels.get(skill, 0)) < least:
            yield Violation(Rule.SKILL, 1, order.id, f"{skill} {least}")
    if vehicle.id in terms.forbidden_vehicles or (terms.allowed_vehicles and vehicle.id not in terms.allowed_vehicles):
        yield Violation(Rule.VEHICLE, 1, order.id)
    if terms.people > driver.terms.people:
        yield Violation(Rule.PEOPLE, terms.people - driver.terms.people, order.id)
    parts = vehicle.terms.compartments
    if parts and order.load and not any(terms.goods in part.goods for part in parts):
        yield Violation(Rule.COMPARTMENT, 1, order.id)


def _not_here(shift: Shift, node: Node) -> Iterator[Violation]:
    """Why this shift may not go to the task's place."""
    terms, driver = node.task.terms, shift.driver.terms
    too_high = shift.vehicle.terms.way.height_cm - (terms.max_height_cm or 10**9)
    if too_high > 0:
        yield Violation(Rule.HEIGHT, too_high, node.order.id)
    if driver.territory and driver.price_outside is None and not driver.territory & terms.zones:
        yield Violation(Rule.TERRITORY, 1, node.order.id)


def _price(shift: Shift, node: Node) -> int:
    """Cents for coming at all; what concerns the order as a whole is counted at its first task."""
    driver, terms = shift.driver, node.order.terms
    cents = 0
    outside = driver.terms.price_outside
    if driver.terms.territory and outside is not None and not driver.terms.territory & node.task.terms.zones:
        cents += outside
    if node.task is node.order.tasks[0]:
        cents += terms.price_of_other * bool(terms.preferred_drivers and driver.id not in terms.preferred_drivers)
        is_other = terms.preferred_vehicles and shift.vehicle.id not in terms.preferred_vehicles
        cents += terms.price_of_other * bool(is_other)
    return cents


def _windows(day: Day, shift: Shift, node: Node) -> tuple[tuple[TimeWindow, ...], bool]:
    """The task's windows less quiet hours and hours in which its zones are closed; False when nothing is left."""
    windows = node.task.windows
    closed: list[TimeWindow] = []
    if not shift.vehicle.terms.is_quiet:
        closed += node.task.terms.quiet
    anytime = TimeWindow(shift.earliest - FAR_S, shift.latest + FAR_S)
    for rule in day.rules.zones:
        if rule.zone in node.task.terms.zones and rule.skill not in shift.skills:
            closed += _without([anytime], rule.windows)
    if not closed:
        return windows, True
    left = merged(_without(windows or (anytime,), closed))
    return (left, True) if left else (windows, False)


def _without(windows: Iterable[TimeWindow], closed: Iterable[TimeWindow]) -> list[TimeWindow]:
    """The moments of `windows` that are in none of `closed`; a closed time may be left at its last moment."""
    left = list(windows)
    for gap in closed:
        parts = []
        for window in left:
            if gap.latest < window.earliest or window.latest < gap.earliest:
                parts.append(window)
                continue
            if window.earliest < gap.earliest:
                parts.append(TimeWindow(window.earliest, gap.earliest - 1))
            if gap.latest < window.latest:
                parts.append(TimeWindow(gap.latest + 1, window.latest))
        left = parts
    return left
