"""The judge's clock (`dispatcher.model.timing`) in machine code, for routes on which nothing may be late.

Breaks are taken in the judge's sequence; a state of the search is how many of those that are due were taken.
"""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    ARC_S,
    BIG,
    BREAKS,
    EARLIEST,
    FIRST_BREAK,
    FIRST_WINDOW,
    LATEST,
    LENGTH,
    SERVICE,
    WINDOWS,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def window_from(p: Problem, task: int, ready: int) -> tuple[int, int]:
    """The first window in which service can start from `ready` on; an empty one when all have passed."""
    first, count = p.task[task, FIRST_WINDOW], p.task[task, WINDOWS]
    if count == 0:
        return -BIG, BIG
    for i in range(first, first + count):
        if ready <= p.window[i, 1]:
            return p.window[i, 0], p.window[i, 1]
    return BIG, -BIG


@inlined
def start_by(p: Problem, task: int, moment: int) -> int:
    """The latest start of service at `moment` or before; -BIG when there is none."""
    first, count = p.task[task, FIRST_WINDOW], p.task[task, WINDOWS]
    if count == 0:
        return moment
    for i in range(first + count - 1, first - 1, -1):
        if moment >= p.window[i, 0]:
            return int(min(moment, p.window[i, 1]))
    return -BIG


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


@compiled
def soonest_end(p: Problem, s: Search, v: int, due: int, dues: int, start: int) -> int:
    """The earliest end of the route when it starts at `start`; BIG when something would be late."""
    now, then, tasks, length = s.moment[0], s.moment[1], s.task[v], s.route[v, LENGTH]
    now[:] = BIG
    now[0] = start
    for i in range(length):
        work_s = s.label[v, i, ARC_S]
        for upto in range(dues + 1):
            then[upto] = BIG
            for k in range(upto + 1):
                if now[k] >= BIG:
                    continue
                ready = rested(p, due, k, upto, v, now[k], work_s)
                opens, closes = window_from(p, tasks[i], ready)
                if ready <= closes:
                    then[upto] = min(then[upto], max(ready, opens) + p.task[tasks[i], SERVICE])
        now, then = then, now
    best = BIG
    for k in range(dues + 1):
        if now[k] < BIG:
            best = min(best, rested(p, due, k, dues, v, now[k], s.label[v, length, ARC_S]))
    return best if best <= p.shift[v, LATEST] else BIG


@inlined
def latest_start(p: Problem, s: Search, v: int, due: int, dues: int, end: int) -> int:
    """The latest start of the route that makes it end no later than `end`, nothing late."""
    leave, ready, tasks, length = s.moment[0], s.moment[2], s.task[v], s.route[v, LENGTH]
    for k in range(dues + 1):
        leave[k] = leave_by(p, due, k, dues, v, end, s.label[v, length, ARC_S])
    for i in range(length - 1, -1, -1):
        for k in range(dues + 1):
            ready[k] = start_by(p, tasks[i], leave[k] - p.task[tasks[i], SERVICE])
        for k in range(dues + 1):
            leave[k] = -BIG
            for upto in range(k, dues + 1):
                moment = leave_by(p, due, k, upto, v, ready[upto], s.label[v, i, ARC_S])
                leave[k] = max(leave[k], moment)
    return int(leave[0])


@compiled
def leaving_from(p: Problem, s: Search, v: int, moment: int) -> tuple[int, int, int]:
    """(start, end, breaks taken) when the route starts at `moment` or later; the end is BIG when it would be late."""
    due = dues = 0
    offset = p.shift[v, FIRST_BREAK]
    while True:
        end = soonest_end(p, s, v, due, dues, moment)
        if end >= BIG:
            return moment, BIG, dues
        start = max(moment, latest_start(p, s, v, due, dues, end))
        missing = 0
        for i in range(p.shift[v, BREAKS]):
            if not due >> i & 1 and start < p.rest[offset + i, 1] < end:
                due |= 1 << i
                missing += 1
        if missing == 0:
            return start, end, dues
        dues += missing


@compiled
def clocked(p: Problem, s: Search, v: int) -> tuple[int, int]:
    """(start, end) of the route as the judge times it; the end is BIG when something would be late."""
    start, end, dues = leaving_from(p, s, v, p.shift[v, EARLIEST])
    offset = p.shift[v, FIRST_BREAK]
    earliest = p.shift[v, EARLIEST]
    for i in range(p.shift[v, BREAKS]):
        moment = p.rest[offset + i, 1]
        if dues == 0 or moment <= earliest or (moment < start and end < BIG):
            continue
        later, ends, taken = leaving_from(p, s, v, moment)
        if ends < end or (ends == end and later > start):
            start, end, dues = later, ends, taken
    return start, end


@inlined
def taken_s(p: Problem, v: int, start: int, end: int) -> int:
    """Seconds of the breaks that count on a route from `start` to `end`."""
    seconds = 0
    for i in range(p.shift[v, FIRST_BREAK], p.shift[v, FIRST_BREAK] + p.shift[v, BREAKS]):
        if start < p.rest[i, 1] < end:
            seconds += p.rest[i, 2]
    return seconds
