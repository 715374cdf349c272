"""Routes as they change: their figures and rules, as the judge counts them."""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.arrays import (
    AC,
    AL,
    ARC_M,
    ARC_S,
    AT,
    BC,
    BEGINS,
    BIG,
    BL,
    BRINGS,
    BT,
    COST,
    DUE,
    DURATION,
    EARLIEST,
    FETCHES,
    IDLE,
    KIND,
    LAST_LOCK,
    LENGTH,
    LINKED_PICKUP,
    LOCK,
    METRES,
    MOST_M,
    MOST_S,
    MOST_STOPS,
    ORDER,
    OUT,
    PER_HOUR,
    PER_KM,
    PER_USE,
    PLACE,
    PRICE,
    REST_UPTO,
    RESTS,
    SERVICE,
    STOPS,
    TOUCHED,
    WINDOWS,
    Ints,
    Problem,
    Search,
)
from dispatcher.planning.sisr.clock import clocked, latest_start, taken_s
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.labels import label_backward, label_forward, lay_out, whole

BROKEN = 10**14
"""Cents added for a route that breaks a rule, as one may after tasks were removed: no such plan is kept."""


@inlined
def told(p: Problem, s: Search, v: int) -> tuple[int, int]:
    """(start, end) of a route as its labels tell."""
    place = s.route[v, LENGTH]
    row = s.label[v, place]
    return whole(p, s, v, place, (row[AT], row[AC], row[AL]), (row[BT], row[BC], row[BL]), row[ARC_S])


@inlined
def price(p: Problem, v: int, metres: int, seconds: int) -> int:
    """Cents for a used route, as `dispatcher.model.schedule.route_cost` counts them."""
    shift = p.shift[v]
    by_way, by_time = (shift[PER_KM] * metres + 500) // 1000, (shift[PER_HOUR] * seconds + 1800) // 3600
    return int(shift[PER_USE] + by_way + by_time)


@compiled
def settled(p: Problem, s: Search, v: int) -> None:
    """Time a route to the second, where its labels mix ways to take the break: right for its end, too good for its
    start, which changes nothing about what it can serve, and is put off until a step is over."""
    route, shift = s.route[v], p.shift[v]
    start, end = route[BEGINS], route[BEGINS] + route[DURATION]
    if not (route[COST] < BROKEN and shift[RESTS] == 1 and start < shift[REST_UPTO] < end):
        return
    if shift[PER_HOUR] == 0 and shift[MOST_S] >= BIG:
        return
    start = max(shift[EARLIEST], latest_start(p, s, v, shift[DUE], 1, end))
    route[BEGINS], route[DURATION] = start, end - start
    route[COST] = price(p, v, route[METRES], end - start) + (BROKEN if end - start > shift[MOST_S] else 0)


@inlined
def weighed(p: Problem, s: Search, v: int) -> bool:
    """The load on each leg of a route; False when the van cannot hold it."""
    length, loads = s.route[v, LENGTH], p.load.shape[1]
    fits = True
    for d in range(loads):
        level, held = s.level[v], 0
        for i in range(length):
            if p.task[s.task[v, i], KIND] == BRINGS:
                held += p.load[s.task[v, i], d]
        most = held
        for i in range(length + 1):
            level[i, 3 * d] = held
            most = max(most, held)
            level[i, 3 * d + 1] = most
            if i < length:
                task = s.task[v, i]
                kind = p.task[task, KIND]
                held += p.load[task, d] if kind in (FETCHES, LINKED_PICKUP) else -p.load[task, d]
        most = level[length, 3 * d]
        for i in range(length, -1, -1):
            most = max(most, level[i, 3 * d])
            level[i, 3 * d + 2] = most
        fits = fits and most <= p.capacity[v, d]
    return fits


@inlined
def measured(p: Problem, s: Search, v: int) -> bool:
    """Way, time, stops and cost of a route with tasks; False when one of them breaks a rule."""
    length = s.route[v, LENGTH]
    metres = work_s = stops = 0
    is_plain = p.shift[v, RESTS] < 2
    last_lock = -1
    has_roads = in_place = True
    here = -1
    for i in range(length + 1):
        metres += s.label[v, i, ARC_M]
        work_s += s.label[v, i, ARC_S]
        has_roads = has_roads and s.label[v, i, ARC_S] < UNREACHABLE
        if i < length:
            task = s.task[v, i]
            work_s += p.task[task, SERVICE]
            is_plain = is_plain and p.task[task, WINDOWS] < 2
            stops += p.task[task, PLACE] != here
            here = p.task[task, PLACE]
            if p.task[task, LOCK] >= 0:
                last_lock = i
                in_place = in_place and p.task[task, LOCK] == i
    if is_plain:
        start, end = told(p, s, v)
    else:
        start, end = clocked(p, s, v)
    rest_s = taken_s(p, v, start, end)
    route, shift = s.route[v], p.shift[v]
    duration = end - start
    route[METRES], route[DURATION], route[IDLE], route[STOPS] = metres, duration, duration - work_s - rest_s, stops
    route[LAST_LOCK], route[BEGINS] = last_lock, start
    route[COST] = price(p, v, metres, duration)
    if end >= BIG or not has_roads or not in_place:
        return False
    return bool(duration <= shift[MOST_S] and metres <= shift[MOST_M] and stops <= shift[MOST_STOPS])


@compiled
def refreshed(p: Problem, s: Search, v: int) -> bool:
    """Work out everything about a route whose tasks have changed; False when it breaks a rule."""
    length = s.route[v, LENGTH]
    for i in range(length):
        task = s.task[v, i]
        s.at[task] = i
        s.shift_of[p.task[task, ORDER]] = v
    lay_out(p, s, v)
    label_forward(p, s, v)
    label_backward(p, s, v)
    fits = weighed(p, s, v)
    if length == 0:
        s.route[v, :] = 0
        s.route[v, LAST_LOCK] = -1
        return True
    fits = measured(p, s, v) and fits
    if not fits:
        s.route[v, COST] += BROKEN
    return fits


@compiled
def copied(
    length: int, v: int, task: Ints, label: Ints, level: Ints, to_task: Ints, to_label: Ints, to_level: Ints
) -> None:
    """Everything about a route, from one place of the memory to another."""
    for i in range(length + 1):
        to_task[v, i] = task[v, i]
        for column in range(label.shape[2]):
            to_label[v, i, column] = label[v, i, column]
        for column in range(level.shape[2]):
            to_level[v, i, column] = level[v, i, column]


@compiled
def touch(s: Search, v: int) -> None:
    """Remember how a route was before this step."""
    if s.is_old[v]:
        return
    s.is_old[v] = 1
    s.touched[s.cell[TOUCHED]] = v
    s.cell[TOUCHED] += 1
    s.old_route[v] = s.route[v]
    copied(s.route[v, LENGTH], v, s.task, s.label, s.level, s.old_task, s.old_label, s.old_level)


@compiled
def bring_back(p: Problem, s: Search, v: int) -> None:
    """A route as it was before this step."""
    s.route[v] = s.old_route[v]
    copied(s.route[v, LENGTH], v, s.old_task, s.old_label, s.old_level, s.task, s.label, s.level)
    for i in range(s.route[v, LENGTH]):
        task = s.task[v, i]
        s.at[task] = i
        s.shift_of[p.task[task, ORDER]] = v


@compiled
def put_in(s: Search, v: int, place: int, task: int) -> None:
    """A task before the one that stands at `place`."""
    length = s.route[v, LENGTH]
    for i in range(length, place, -1):
        s.task[v, i] = s.task[v, i - 1]
    s.task[v, place] = task
    s.route[v, LENGTH] = length + 1


@compiled
def take_out(p: Problem, s: Search, v: int, order: int) -> None:
    """The tasks of an order off a route."""
    kept = 0
    for i in range(s.route[v, LENGTH]):
        task = s.task[v, i]
        if p.task[task, ORDER] != order:
            s.task[v, kept] = task
            kept += 1
    s.route[v, LENGTH] = kept
    s.shift_of[order] = -1


@compiled
def total(p: Problem, s: Search) -> int:
    """Cents of all routes, and the price of what is left out."""
    cents = 0
    for v in range(len(p.shift)):
        cents += s.route[v, COST]
    for i in range(s.cell[OUT]):
        cents += p.order[s.out[i], PRICE]
    return cents
