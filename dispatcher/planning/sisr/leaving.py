"""When a route leaves on a day with traffic by the hour, as `dispatcher.model.leaving` decides it."""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.arrays import (
    AFTER,
    ARC_S,
    AT_ONCE,
    BEFORE,
    BEGINS,
    BIG,
    COST,
    DRIVING,
    DURATION,
    EXTRA,
    IS_LOADING,
    LACK,
    LATEST,
    LENGTH,
    LOADING_S,
    MOST_DRIVING,
    MOST_S,
    PER_HOUR,
    PER_OVERTIME,
    SINCE,
    SPEED,
    START_BY,
    STEP_FIRST,
    STEP_HERE,
    STEP_KIND,
    STEP_START,
    STEP_TASK,
    STEP_THERE,
    STEP_WINDOWS,
    TIMED,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.clock import lasting
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.exact import BROKEN, priced, timed_from
from dispatcher.planning.sisr.traffic import arc_begun, opened
from dispatcher.planning.sisr.ways import advanced


@inlined
def eases(p: Problem, s: Search, v: int, k: int) -> bool:
    """Whether all ways of a route together take less from span `k` on than before."""
    kind, more = p.shift[v, SPEED], 0
    for i in range(s.route[v, LENGTH] + 1):
        here, there = s.label[v, i, BEFORE], s.label[v, i, AFTER]
        if here >= 0 and there >= 0:
            more += p.seconds[kind, k + 1, here, there] - p.seconds[kind, k, here, there]
    return more < 0


@compiled
def weighed_from(p: Problem, s: Search, v: int, steps: int, earliest: int, fees: int, lack: int) -> bool:
    """Time and price a route that starts at `earliest` or later; False when it breaks a rule of time."""
    route, shift = s.route[v], p.shift[v]
    route[EXTRA], route[LACK] = fees, lack
    fits = timed_from(p, s, v, steps, earliest)
    priced(p, s, v)
    fits = fits and route[DURATION] <= shift[MOST_S] and route[DRIVING] <= shift[MOST_DRIVING]
    if not fits:
        route[COST] += BROKEN
    return fits


@inlined
def is_time_priced(p: Problem, s: Search, v: int, steps: int) -> bool:
    """Whether the cost of a route hangs on when it leaves."""
    if p.shift[v, PER_HOUR] or p.shift[v, PER_OVERTIME] or s.route[v, LACK] or s.route[v, COST] >= BROKEN:
        return True
    found = False
    for i in range(steps):
        found = found or (s.chain[i, STEP_TASK] >= 0 and p.task[s.chain[i, STEP_TASK], TIMED] == 1)
    return found


@inlined
def arcs_begun(p: Problem, s: Search, v: int, steps: int, is_timely: int) -> None:
    """Seconds between the tasks at the moments at which they are driven. Where the route is late, as it comes."""
    now, row, arc_s = s.route[v, BEGINS], 0, 0
    arc_begun(p, s, v, 0, now)
    for i in range(steps + 1):
        step = s.chain[i]
        work_s = step[WORK_S]
        if step[STEP_HERE] >= 0:
            arrival = advanced(p, p.shift[v, SPEED], step[STEP_HERE], step[STEP_THERE], now, 0, -1, BIG)[0]
            work_s += arrival - now if arrival < BIG else UNREACHABLE
        arc_s, now = arc_s + work_s, now + work_s
        if i == steps:
            s.label[v, row, ARC_S] = arc_s
            return
        begins = step[STEP_START] if is_timely else opened(p, step[STEP_FIRST], step[STEP_WINDOWS], now)
        now = begins + lasting(p, s, i, begins)
        if step[STEP_TASK] >= 0:
            s.label[v, row, ARC_S] = arc_s
            row, arc_s = row + 1, 0
            arc_begun(p, s, v, row, now)
        elif step[STEP_KIND] == IS_LOADING:
            arc_begun(p, s, v, 0, now)
        else:
            arc_s += now - begins


@compiled
def timed_by_clock(p: Problem, s: Search, v: int, steps: int) -> bool:
    """Time a route whose ways hang on the hour, begun when that is best; False when it breaks a rule of time."""
    route, shift = s.route[v], p.shift[v]
    fees, lack, since = route[EXTRA], route[LACK], route[SINCE]
    fits = weighed_from(p, s, v, steps, since, fees, lack)
    begins, last = route[BEGINS], min(shift[LATEST], shift[START_BY])
    best, best_lack, cost, end, tried = since, route[LACK], route[COST], begins + route[DURATION], since
    if end < BIG and not shift[AT_ONCE] and is_time_priced(p, s, v, steps):
        for k in range(len(p.since)):
            moment = p.since[k] - shift[LOADING_S]
            if moment <= begins or moment > last or not eases(p, s, v, k):
                continue
            tried = max(since, moment)
            other = weighed_from(p, s, v, steps, tried, fees, lack)
            ends = route[BEGINS] + route[DURATION]
            if (route[LACK], route[COST], ends) < (best_lack, cost, end):
                best, best_lack, cost, end, fits = tried, route[LACK], route[COST], ends, other
    if tried != best:
        fits = weighed_from(p, s, v, steps, best, fees, lack)
    arcs_begun(p, s, v, steps, end < BIG)
    return fits
