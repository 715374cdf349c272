"""The judge's clock (`dispatcher.model.timing`) in machine code, for routes on which nothing may be late.

It walks over the steps of a route in `Search.chain`. Breaks are taken in the judge's sequence; a state of the search is
how many of those that are due were taken.
"""

from __future__ import annotations

import numpy as np

from dispatcher.planning.sisr.arrays import (
    BIG,
    BREAKS,
    FIRST_BREAK,
    FIRST_WINDOW,
    LATEST,
    MIDNIGHT,
    READY,
    REST_FIRST,
    REST_NEXT,
    SERVES,
    STEP_FIRST,
    STEP_HERE,
    STEP_S,
    STEP_START,
    STEP_TASK,
    STEP_WINDOWS,
    WINDOWS,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.traffic import driven_on, left_by

HOUR_S = 3600


@inlined
def first_window(p: Problem, first: int, count: int, ready: int) -> tuple[int, int]:
    """The first window in which service can start from `ready` on; an empty one when all have passed."""
    if count == 0:
        return -BIG, BIG
    for i in range(first, first + count):
        if ready <= p.window[i, 1]:
            return p.window[i, 0], p.window[i, 1]
    return BIG, -BIG


@inlined
def last_moment(p: Problem, first: int, count: int, moment: int) -> int:
    """The latest start of service at `moment` or before; -BIG when there is none."""
    if count == 0:
        return moment
    for i in range(first + count - 1, first - 1, -1):
        if moment >= p.window[i, 0]:
            return int(min(moment, p.window[i, 1]))
    return -BIG


@inlined
def window_from(p: Problem, v: int, task: int, ready: int) -> tuple[int, int]:
    """As `first_window`, of a task."""
    row = p.serving[p.shift[v, SERVES], task]
    return first_window(p, row[FIRST_WINDOW], row[WINDOWS], ready)


@inlined
def start_by(p: Problem, v: int, task: int, moment: int) -> int:
    """As `last_moment`, of a task."""
    row = p.serving[p.shift[v, SERVES], task]
    return last_moment(p, row[FIRST_WINDOW], row[WINDOWS], moment)


@inlined
def lasting(p: Problem, s: Search, i: int, start: int) -> int:
    """Seconds of a step that begins at `start`."""
    seconds = s.chain[i, STEP_S]
    if len(p.factor) == 0 or s.chain[i, STEP_TASK] < 0:
        return int(seconds)
    return int(np.rint(seconds * p.factor[(start - p.day[MIDNIGHT]) // HOUR_S % len(p.factor)]))


@inlined
def begun_by(p: Problem, s: Search, i: int, done_by: int) -> int:
    """The latest beginning of a step that is over by then."""
    if len(p.factor) == 0 or s.chain[i, STEP_TASK] < 0 or done_by <= -BIG // 2:
        return int(done_by - s.chain[i, STEP_S])
    hour = done_by - (done_by - p.day[MIDNIGHT]) % HOUR_S
    while True:
        start = min(done_by - lasting(p, s, i, hour), hour + HOUR_S - 1)
        if start >= hour:
            return int(start)
        hour -= HOUR_S


@inlined
def begun(p: Problem, s: Search, i: int, ready: int) -> int:
    """When a step begins that could from `ready` on; BIG: too late."""
    opens, closes = first_window(p, s.chain[i, STEP_FIRST], s.chain[i, STEP_WINDOWS], ready)
    return int(max(ready, opens, s.chain[i, READY])) if ready <= closes else BIG


@inlined
def rested(p: Problem, due: int, first: int, upto: int, v: int, moment: int, work_s: int) -> int:
    """When `work_s` begun at `moment` is done with the due breaks from `first` to before `upto` in it; BIG: late."""
    number = 0
    offset = p.shift[v, FIRST_BREAK]
    for i in range(p.shift[v, BREAKS]):
        if not due >> i & 1:
            continue
        if first <= number < upto:
            start = max(moment, p.rest[offset + i, 0])
            if start > p.rest[offset + i, 1]:
                return BIG
            work_s -= min(work_s, start - moment)
            moment = start + p.rest[offset + i, 2]
        number += 1
    return moment + work_s


@inlined
def leave_by(p: Problem, due: int, first: int, upto: int, v: int, ready_by: int, work_s: int) -> int:
    """The latest beginning of `work_s` with those breaks in it that is done by `ready_by`; -BIG: none."""
    number = 0
    offset = p.shift[v, FIRST_BREAK]
    for i in range(p.shift[v, BREAKS]):
        number += due >> i & 1
    for i in range(p.shift[v, BREAKS] - 1, -1, -1):
        if not due >> i & 1:
            continue
        number -= 1
        if first <= number < upto:
            start = min(ready_by - p.rest[offset + i, 2], p.rest[offset + i, 1])
            if start < p.rest[offset + i, 0]:
                return -BIG
            work_s -= min(work_s, ready_by - p.rest[offset + i, 2] - start)
            ready_by = start
    return max(-BIG, ready_by - work_s)


@inlined
def gap_done(p: Problem, s: Search, v: int, i: int, due: int, first: int, upto: int, moment: int) -> int:
    """When the van is ready for a step that leaves for it at a moment; BIG: late."""
    if s.chain[i, STEP_HERE] < 0:
        return rested(p, due, first, upto, v, moment, s.chain[i, WORK_S])
    return driven_on(p, s, v, i, due, first, upto, moment)[0]


@inlined
def gap_left(p: Problem, s: Search, v: int, i: int, due: int, first: int, upto: int, ready_by: int) -> int:
    """The latest moment to leave for a step so as to be ready by then; -BIG: none."""
    if s.chain[i, STEP_HERE] < 0:
        return leave_by(p, due, first, upto, v, ready_by, s.chain[i, WORK_S])
    return left_by(p, s, v, i, due, first, upto, ready_by)


@compiled
def soonest_end(p: Problem, s: Search, v: int, steps: int, due: int, dues: int, start: int) -> int:
    """The earliest end of the route when it starts at `start`; BIG when something would be late."""
    now, then = s.moment[0], s.moment[1]
    for k in range(dues + 1):
        now[k] = BIG
    now[0] = start
    for i in range(steps):
        for upto in range(dues + 1):
            then[upto] = BIG
            for k in range(upto + 1):
                if now[k] >= BIG:
                    continue
                ready = gap_done(p, s, v, i, due, k, upto, now[k])
                begins = begun(p, s, i, ready) if ready < BIG else BIG
                if begins < BIG and begins + lasting(p, s, i, begins) < then[upto]:
                    then[upto] = begins + lasting(p, s, i, begins)
                    s.state[i, upto], s.origin[i, upto] = begins, k
        now, then = then, now
    best = BIG
    for k in range(dues + 1):
        if now[k] < BIG:
            end = gap_done(p, s, v, steps, due, k, dues, now[k])
            if end < best:
                best, s.origin[steps, 0] = end, k
    return best if best <= p.shift[v, LATEST] else BIG


@compiled
def unrolled(p: Problem, s: Search, v: int, steps: int, due: int, start: int) -> None:
    """When each step begins on a route that starts at `start`, with those breaks."""
    dues = 0
    for i in range(p.shift[v, BREAKS]):
        dues += due >> i & 1
    soonest_end(p, s, v, steps, due, dues, start)
    s.chain[steps, REST_FIRST], s.chain[steps, REST_NEXT] = s.origin[steps, 0], dues
    k = s.origin[steps, 0]
    for i in range(steps - 1, -1, -1):
        s.chain[i, STEP_START], s.chain[i, REST_NEXT] = s.state[i, k], k
        k = s.origin[i, k]
        s.chain[i, REST_FIRST] = k


@inlined
def latest_start(p: Problem, s: Search, v: int, steps: int, due: int, dues: int, end: int) -> int:
    """The latest start of the route that makes it end no later than `end`, nothing late."""
    leave, ready = s.moment[0], s.moment[2]
    for k in range(dues + 1):
        leave[k] = gap_left(p, s, v, steps, due, k, dues, end)
    for i in range(steps - 1, -1, -1):
        for k in range(dues + 1):
            by = begun_by(p, s, i, leave[k])
            ready[k] = last_moment(p, s.chain[i, STEP_FIRST], s.chain[i, STEP_WINDOWS], by)
            if s.chain[i, READY] > -BIG and ready[k] < s.chain[i, READY]:
                ready[k] = -BIG
        for k in range(dues + 1):
            leave[k] = -BIG
            for upto in range(k, dues + 1):
                leave[k] = max(leave[k], gap_left(p, s, v, i, due, k, upto, ready[upto]))
    return int(leave[0])


@compiled
def leaving_from(p: Problem, s: Search, v: int, steps: int, moment: int, last: int) -> tuple[int, int, int]:
    """(start, end, breaks taken) when the route starts at `moment` or later, by `last` if it can; an end of BIG is too
    late."""
    due = dues = 0
    offset = p.shift[v, FIRST_BREAK]
    while True:
        end = soonest_end(p, s, v, steps, due, dues, moment)
        if end >= BIG:
            return moment, BIG, due
        start = max(moment, min(last, latest_start(p, s, v, steps, due, dues, end)))
        if len(p.factor) > 0 and start > moment:
            later = soonest_end(p, s, v, steps, due, dues, start)
            if later > end:
                start = moment
            else:
                end = later
        missing = 0
        for i in range(p.shift[v, BREAKS]):
            if not due >> i & 1 and start < p.rest[offset + i, 1] < end:
                due |= 1 << i
                missing += 1
        if missing == 0:
            return start, end, due
        dues += missing


@compiled
def clocked(p: Problem, s: Search, v: int, steps: int, earliest: int, last: int) -> tuple[int, int, int]:
    """(start, end, breaks taken) of the route as the judge times it, from `earliest` on and begun by `last` if it can;
    the end is BIG when something would be late."""
    start, end, due = leaving_from(p, s, v, steps, earliest, last)
    offset = p.shift[v, FIRST_BREAK]
    for i in range(p.shift[v, BREAKS]):
        moment = p.rest[offset + i, 1]
        if due == 0 or moment <= earliest or moment > last or (moment < start and end < BIG):
            continue
        if len(p.factor) > 0 and end < BIG and soonest_end(p, s, v, steps, 0, 0, moment) > end:
            continue
        later, ends, taken = leaving_from(p, s, v, steps, moment, last)
        if ends < end or (ends == end and later > start):
            start, end, due = later, ends, taken
    return start, end, due


@inlined
def taken_s(p: Problem, v: int, start: int, end: int) -> int:
    """Seconds of the breaks that count on a route from `start` to `end`."""
    seconds = 0
    for i in range(p.shift[v, FIRST_BREAK], p.shift[v, FIRST_BREAK] + p.shift[v, BREAKS]):
        if start < p.rest[i, 1] < end:
            seconds += p.rest[i, 2]
    return seconds


@inlined
def due_s(p: Problem, v: int, due: int) -> int:
    """Seconds of these breaks."""
    seconds = 0
    for i in range(p.shift[v, BREAKS]):
        if due >> i & 1:
            seconds += p.rest[p.shift[v, FIRST_BREAK] + i, 2]
    return seconds
