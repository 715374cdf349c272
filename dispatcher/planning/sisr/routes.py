"""Routes as they change: their figures and rules, as the judge counts them."""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.aboard import get_along, is_stacked
from dispatcher.planning.sisr.arrays import (
    ABOARD,
    AC,
    AFTER,
    AFTER_DRIVING,
    AL,
    ARC_M,
    ARC_S,
    AT,
    BC,
    BEFORE,
    BEGINS,
    BIG,
    BL,
    BRINGS,
    BT,
    CALLS,
    COST,
    DRIVING,
    DUE,
    DURATION,
    EARLIEST,
    EXTRA,
    FEE,
    FETCHES,
    GOODS,
    HALT_S,
    HAS_CLASHES,
    HAS_ENDS,
    IDLE,
    IS_TIMED,
    KIND,
    LACK,
    LAST_LOCK,
    LEAST_STOPS,
    LENGTH,
    LINKED_PICKUP,
    LOCK,
    METRES,
    MOST_DRIVING,
    MOST_M,
    MOST_S,
    MOST_STOPS,
    ORDER,
    OUT,
    PER_HOUR,
    PER_OVERTIME,
    PRICE,
    REST_UPTO,
    RESTS,
    ROUTE_COLUMNS,
    SERVES,
    SERVICE,
    SINCE,
    SPREAD,
    STACKS,
    START,
    START_BY,
    STOPS,
    TIMED,
    TOLLS,
    TOUCHED,
    VIA,
    WINDOWS,
    Ints,
    Problem,
    Search,
)
from dispatcher.planning.sisr.belonging import in_order
from dispatcher.planning.sisr.chain import chained, chained_with_calls, lay_out, release_from
from dispatcher.planning.sisr.clock import clocked, latest_start, taken_s
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.exact import BROKEN, priced, timed
from dispatcher.planning.sisr.labels import label_backward, label_forward, whole
from dispatcher.planning.sisr.leaving import timed_by_clock
from dispatcher.planning.sisr.spread import spread_cents
from dispatcher.planning.sisr.traffic import arc_begun
from dispatcher.planning.sisr.trips import parted
from dispatcher.planning.sisr.ways import leg_toll, pace_s


@inlined
def told(p: Problem, s: Search, v: int) -> tuple[int, int]:
    """(start, end) of a route as its labels tell."""
    place = s.route[v, LENGTH]
    row = s.label[v, place]
    a, b = (row[AT], row[AC], row[AL]), (row[BT], row[BC], row[BL])
    return whole(p, s, v, s.route[v, SINCE], place, a, b, row[ARC_S])


@compiled
def settled(p: Problem, s: Search, v: int) -> None:
    """Time a route to the second, where its labels mix ways to take the break: right for its end, too good for its
    start, which changes nothing about what it can serve, and is put off until a step is over."""
    route, shift = s.route[v], p.shift[v]
    start, end = route[BEGINS], route[BEGINS] + route[DURATION]
    if not (route[COST] < BROKEN and shift[RESTS] == 1 and start < shift[REST_UPTO] < end) or shift[IS_TIMED]:
        return
    if shift[PER_HOUR] == 0 and shift[PER_OVERTIME] == 0 and shift[MOST_S] >= BIG:
        return
    steps = chained(p, s, v)
    begins = min(shift[START_BY], latest_start(p, s, v, steps, shift[DUE], 1, end))
    start = max(route[SINCE], begins)
    route[BEGINS], route[DURATION] = start, end - start
    priced(p, s, v)
    if end - start > shift[MOST_S]:
        route[COST] += BROKEN


@inlined
def weighed(p: Problem, s: Search, v: int) -> bool:
    """The load on each leg of a route; False when the van cannot hold it."""
    length, loads = s.route[v, LENGTH], p.load.shape[1]
    fits, first = True, 0
    while True:
        upto = first + 1
        while upto < length and not s.label[v, upto, VIA]:
            upto += 1
        upto = min(upto, length)
        for d in range(loads):
            level, held = s.level[v], 0
            for i in range(first, upto):
                if p.task[s.task[v, i], KIND] == BRINGS:
                    held += p.load[s.task[v, i], d]
            most = held
            for i in range(first, upto + 1):
                level[i, 3 * d] = held
                most = max(most, held)
                level[i, 3 * d + 1] = most
                if i < upto:
                    task = s.task[v, i]
                    kind = p.task[task, KIND]
                    held += p.load[task, d] if kind in (FETCHES, LINKED_PICKUP) else -p.load[task, d]
            most = level[upto, 3 * d]
            for i in range(upto, first - 1, -1):
                most = max(most, level[i, 3 * d])
                level[i, 3 * d + 2] = most
            fits = fits and most <= p.capacity[v, d]
        if upto >= length:
            return fits
        first = upto


@inlined
def tolled(p: Problem, s: Search, v: int) -> int:
    """What a route's ways cost a van that pays tolls."""
    cents = 0
    for i in range(s.route[v, LENGTH] + 1):
        before, after = s.label[v, i, BEFORE], s.label[v, i, AFTER]
        if s.label[v, i, VIA]:
            cents += leg_toll(p, v, before, p.shift[v, START])
            before = p.shift[v, START]
        cents += leg_toll(p, v, before, after)
    return cents


@inlined
def measured(p: Problem, s: Search, v: int, steps: int) -> bool:
    """Way, time, stops and cost of a route with tasks; False when one of them breaks a rule."""
    length, serving = s.route[v, LENGTH], p.serving[p.shift[v, SERVES]]
    metres = work_s = stops = fees = aboard = 0
    is_timed, is_plain = p.shift[v, IS_TIMED] == 1, p.shift[v, RESTS] < 2
    last_lock, fits = -1, True
    for i in range(length + 1):
        row = s.label[v, i]
        metres += row[ARC_M]
        work_s += row[ARC_S]
        fits = fits and (row[ARC_S] < UNREACHABLE or len(p.since) > 0)
        if i < length:
            task = s.task[v, i]
            work_s += serving[task, SERVICE]
            fees += serving[task, FEE]
            is_plain = is_plain and serving[task, WINDOWS] < 2
            is_timed = is_timed or p.task[task, TIMED] == 1
            stops += i == 0 or row[AFTER] != row[BEFORE] or row[VIA] == 1 or row[HALT_S] > 0
            if p.task[task, KIND] == BRINGS:
                aboard |= 1 << p.task[task, GOODS]
            if p.task[task, LOCK] >= 0:
                last_lock = i
                fits = fits and p.task[task, LOCK] == i
    route, shift = s.route[v], p.shift[v]
    fees += tolled(p, s, v) if shift[TOLLS] else 0
    fees += spread_cents(p, s, v) if p.day[SPREAD] else 0
    route[METRES], route[STOPS], route[EXTRA], route[LAST_LOCK] = metres, stops, fees, last_lock
    route[LACK], route[ABOARD] = max(0, shift[LEAST_STOPS] - stops), aboard
    if is_timed:
        steps = steps if steps >= 0 else chained(p, s, v)
        fits = (timed(p, s, v, steps) if len(p.since) == 0 else timed_by_clock(p, s, v, steps)) and fits
    else:
        if is_plain:
            start, end = told(p, s, v)
        else:
            start, end, _ = clocked(p, s, v, chained(p, s, v), route[SINCE], shift[START_BY])
        duration = end - start
        route[DURATION], route[BEGINS] = duration, start
        route[IDLE] = duration - work_s - taken_s(p, v, start, end)
        fits = fits and end < BIG and route[SINCE] <= shift[START_BY]
    priced(p, s, v)
    fits = fits and route[DURATION] <= shift[MOST_S] and route[DRIVING] <= shift[MOST_DRIVING]
    return bool(fits and metres <= shift[MOST_M] and stops <= shift[MOST_STOPS])


@inlined
def obeys_law(p: Problem, s: Search, v: int) -> bool:
    """Whether no way is longer than the law lets anyone drive without a rest; ways by the clock were asked before."""
    most = p.shift[v, AFTER_DRIVING]
    if most >= BIG or len(p.since) > 0:
        return True
    depot = p.shift[v, START]
    for i in range(s.route[v, LENGTH] + 1):
        before, after = s.label[v, i, BEFORE], s.label[v, i, AFTER]
        if s.label[v, i, VIA]:
            if pace_s(p, v, before, depot, 0) > most:
                return False
            before = depot
        if before >= 0 and after >= 0 and pace_s(p, v, before, after, 0) > most:
            return False
    return True


@compiled
def refreshed(p: Problem, s: Search, v: int) -> bool:
    """Work out everything about a route whose tasks have changed; False when it breaks a rule."""
    length = s.route[v, LENGTH]
    for i in range(length):
        task = s.task[v, i]
        s.at[task] = i
        s.shift_of[p.task[task, ORDER]] = v
    fits, steps = True, -1
    if length > 0 and p.shift[v, CALLS]:
        fits = parted(p, s, v)
        steps = chained_with_calls(p, s, v)
    else:
        lay_out(p, s, v)
    s.route[v, SINCE] = max(p.shift[v, EARLIEST], release_from(p, s, v, 0))
    is_clocked = length > 0 and len(p.since) > 0
    if not is_clocked:
        arc_begun(p, s, v, 0, s.route[v, SINCE])
        label_forward(p, s, v)
        label_backward(p, s, v)
    fits = weighed(p, s, v) and fits
    if length == 0:
        for column in range(ROUTE_COLUMNS):
            s.route[v, column] = 0
        s.route[v, LAST_LOCK], s.route[v, SINCE] = -1, p.shift[v, EARLIEST]
        return True
    fits = measured(p, s, v, steps) and fits
    if is_clocked:
        label_forward(p, s, v)
        label_backward(p, s, v)
    fits = fits and obeys_law(p, s, v) and (p.shift[v, STACKS] == 0 or is_stacked(p, s, v))
    fits = fits and (p.day[HAS_CLASHES] == 0 or get_along(p, s, v))
    if p.day[HAS_ENDS] or len(p.relation):
        fits = in_order(p, s, v) and fits
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
    for column in range(ROUTE_COLUMNS):
        s.old_route[v, column] = s.route[v, column]
    copied(s.route[v, LENGTH], v, s.task, s.label, s.level, s.old_task, s.old_label, s.old_level)


@compiled
def bring_back(p: Problem, s: Search, v: int) -> None:
    """A route as it was before this step."""
    for column in range(ROUTE_COLUMNS):
        s.route[v, column] = s.old_route[v, column]
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
