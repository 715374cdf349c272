"""Every rule that a route breaks by its times, loads, limits, locks and ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dispatcher.model import relations
from dispatcher.model.day import Node
from dispatcher.model.fleet import Shift
from dispatcher.model.limits import Course, beyond_limits
from dispatcher.model.order import TaskKind
from dispatcher.model.steps import Step
from dispatcher.model.timing import Timing
from dispatcher.model.violation import Rule, Violation


def broken_rules(course: Course, steps: Sequence[Step], timing: Timing) -> Iterator[Violation]:
    """All violations of a route, those of its times first."""
    nodes, shift = course.nodes, course.shift
    yield from _late(nodes, steps, timing, shift)
    yield from _overloaded(course)
    yield from _over_limits(course)
    yield from _forbidden(steps)
    yield from _off_lock(nodes, shift)
    yield from _unpaired(nodes)
    yield from _no_road(nodes, steps)
    if shift.id not in course.day.plain_shifts or not all(node.is_plain for node in nodes):
        yield from beyond_limits(course)
        yield from _without_rest(shift, steps)
        yield from relations.within(course.day, nodes)


def _late(nodes: Sequence[Node], steps: Sequence[Step], timing: Timing, shift: Shift) -> Iterator[Violation]:
    for step, start in zip(steps, timing.starts, strict=False):
        if step.served is not None and step.served.windows and start > step.served.windows[-1].latest:
            late_s = start - step.served.windows[-1].latest
            yield Violation(Rule.LATE, late_s, nodes[step.at].order.id)
    if timing.end > shift.latest:
        yield Violation(Rule.SHIFT, timing.end - shift.latest)
    for taken in timing.breaks:
        if taken.late_s:
            yield Violation(Rule.BREAK, taken.late_s)


def _overloaded(course: Course) -> Iterator[Violation]:
    """The fullest leg of each dimension, over all trips."""
    worst: dict[str, tuple[int, str]] = {}
    for trip, (levels, at_start) in zip(course.trips, course.loads, strict=True):
        nodes = course.nodes[trip.first : trip.end]
        for name in course.shift.vehicle.capacity:
            at = worst.get(name, (0, ""))
            if at_start.get(name, 0) > at[0]:
                at = at_start[name], ""
            for node, held in zip(nodes, levels, strict=True):
                if held.get(name, 0) > at[0]:
                    at = held[name], node.order.id
            worst[name] = at
    for name, most in course.shift.vehicle.capacity.items():
        if worst[name][0] > most:
            yield Violation(Rule.LOAD, worst[name][0] - most, worst[name][1], name)


def _over_limits(course: Course) -> Iterator[Violation]:
    vehicle = course.shift.vehicle
    limits = (
        (Rule.TIME, course.duration_s, vehicle.max_time_s),
        (Rule.RANGE, course.distance_m, vehicle.max_distance_m),
        (Rule.STOPS, course.stops, vehicle.max_stops),
    )
    for rule, used, most in limits:
        if most is not None and used > most:
            yield Violation(rule, used - most)


def _without_rest(shift: Shift, steps: Sequence[Step]) -> Iterator[Violation]:
    """Ways that are too long for the law by themselves: between two of them the judge puts a rest where one is due."""
    rule = shift.rest_rule
    if rule is None:
        return
    longest_s = max(step.leg.seconds for step in steps)
    if longest_s > rule.after_driving_s:
        yield Violation(Rule.DRIVING, longest_s - rule.after_driving_s, detail="rest")


def _forbidden(steps: Sequence[Step]) -> Iterator[Violation]:
    """What each task forbids this shift; what concerns an order as a whole is said once."""
    seen: set[Violation] = set()
    for step in steps:
        if step.served is None:
            continue
        for violation in step.served.broken:
            if violation not in seen:
                seen.add(violation)
                yield violation


def _off_lock(nodes: Sequence[Node], shift: Shift) -> Iterator[Violation]:
    seen: set[str] = set()
    for position, node in enumerate(nodes):
        order, lock = node.order, node.order.lock
        if lock is None:
            continue
        if lock.position is not None and node.ref.kind is order.tasks[0].kind and lock.position != position:
            yield Violation(Rule.LOCK, 1, order.id, "position")
        if lock.driver_id != shift.driver.id and order.id not in seen:
            yield Violation(Rule.LOCK, 1, order.id, "driver")
        seen.add(order.id)


def _unpaired(nodes: Sequence[Node]) -> Iterator[Violation]:
    waiting: set[str] = set()
    for node in nodes:
        if not node.order.is_linked:
            continue
        if node.ref.kind is TaskKind.PICKUP:
            waiting.add(node.order.id)
        elif node.order.id in waiting:
            waiting.remove(node.order.id)
        else:
            yield Violation(Rule.PAIR, 1, node.order.id, "delivery before its pickup")
    for order_id in sorted(waiting):
        yield Violation(Rule.PAIR, 1, order_id, "pickup without its delivery")


def _no_road(nodes: Sequence[Node], steps: Sequence[Step]) -> Iterator[Violation]:
    for step in steps:
        if not step.leg.has_road:
            yield Violation(Rule.ROAD, 1, nodes[min(step.at, len(nodes) - 1)].ref.order_id)
