"""Every rule that a route breaks by its times, loads, limits, locks and ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dispatcher.model import relations
from dispatcher.model.day import Node
from dispatcher.model.fleet import Shift
from dispatcher.model.ground import Stay
from dispatcher.model.limits import Course, beyond_limits
from dispatcher.model.order import TaskKind
from dispatcher.model.steps import Chain
from dispatcher.model.timing import Timing
from dispatcher.model.violation import Rule, Violation


def broken_rules(course: Course, chain: Chain, timing: Timing) -> Iterator[Violation]:
    """All violations of a route, those of its times first."""
    nodes, shift = course.nodes, course.shift
    if timing.late:
        yield from _late(chain, timing, shift)
    yield from _overloaded(course)
    yield from _over_limits(course)
    if chain.is_bound:
        yield from _forbidden(chain.stays)
        yield from _off_lock(nodes, shift)
        yield from _unpaired(nodes)
    for k in chain.lost:
        yield Violation(Rule.ROAD, 1, nodes[min(chain.at[k], len(nodes) - 1)].ref.order_id)
    if not course.is_plain:
        yield from beyond_limits(course)
        yield from _without_rest(shift, chain)
        yield from relations.within(course.day, nodes)


def _late(chain: Chain, timing: Timing, shift: Shift) -> Iterator[Violation]:
    for k, (start, closes) in enumerate(zip(timing.starts, chain.line.closes, strict=True)):
        if start > closes and not (chain.calls and chain.calls[k]):
            yield Violation(Rule.LATE, start - closes, chain.nodes[chain.at[k]].order.id)
    if timing.end > shift.latest:
        yield Violation(Rule.SHIFT, timing.end - shift.latest)
    for taken in timing.breaks:
        if taken.late_s:
            yield Violation(Rule.BREAK, taken.late_s)


def _overloaded(course: Course) -> Iterator[Violation]:
    """The fullest leg of each dimension, over all trips."""
    for name, most in course.shift.vehicle.capacity.items():
        fullest = [max([held.get(name, 0) for held in (at_start, *levels)]) for levels, at_start in course.loads]
        worst = max(fullest)
        if worst > most:
            k = fullest.index(worst)
            levels, at_start = course.loads[k]
            fills = [at_start.get(name, 0), *(held.get(name, 0) for held in levels)].index(worst)
            at = course.nodes[course.trips[k].first + fills - 1].order.id if fills else ""
            yield Violation(Rule.LOAD, worst - most, at, name)


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


def _without_rest(shift: Shift, chain: Chain) -> Iterator[Violation]:
    """Ways that are too long for the law by themselves: between two of them the judge puts a rest where one is due."""
    rule = shift.rest_rule
    if rule is None:
        return
    longest_s = max(chain.line.travel_s)
    if longest_s > rule.after_driving_s:
        yield Violation(Rule.DRIVING, longest_s - rule.after_driving_s, detail="rest")


def _forbidden(stays: Sequence[Stay]) -> Iterator[Violation]:
    """What each task forbids this shift; what concerns an order as a whole is said once."""
    seen: set[Violation] = set()
    for stay in stays:
        for violation in stay.served.broken:
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
