"""Ways on a route that are driven by the clock, with the breaks on them."""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    BIG,
    BREAKS,
    FIRST_BREAK,
    LEAVES,
    PACE,
    SPEED,
    STEP_HERE,
    STEP_THERE,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.ways import advanced, leaving_for, span_at


@compiled
def driven_on(p: Problem, s: Search, v: int, i: int, due: int, first: int, upto: int, moment: int) -> tuple[int, int]:
    """(when the van is ready for a step, seconds driven) with the due breaks from `first` to before `upto` on its way;
    ready at BIG: too late for one of them, or never."""
    kind, here, there = p.shift[v, SPEED], s.chain[i, STEP_HERE], s.chain[i, STEP_THERE]
    setup_s, offset = s.chain[i, WORK_S], p.shift[v, FIRST_BREAK]
    now, arrival, left, of, standing, number = moment, BIG, 0, -1, 0, 0
    for b in range(p.shift[v, BREAKS]):
        if not due >> b & 1:
            continue
        if first <= number < upto:
            start = max(now, p.rest[offset + b, 0])
            if start > p.rest[offset + b, 1]:
                return BIG, 0
            if arrival >= BIG:
                arrival, left, of = advanced(p, kind, here, there, now, left, of, start)
                if arrival >= BIG:
                    standing += p.rest[offset + b, 2]
                else:
                    setup_s -= min(setup_s, start - arrival)
            else:
                setup_s -= min(setup_s, start - now)
            now = start + p.rest[offset + b, 2]
        number += 1
    if arrival >= BIG:
        arrival = advanced(p, kind, here, there, now, left, of, BIG)[0]
        if arrival >= BIG:
            return BIG, 0
        now = arrival
    return now + setup_s, arrival - moment - standing


@compiled
def left_by(p: Problem, s: Search, v: int, i: int, due: int, first: int, upto: int, ready_by: int) -> int:
    """The latest departure for a step that is ready by then; -BIG: none."""
    kind, here, there, setup_s = p.shift[v, SPEED], s.chain[i, STEP_HERE], s.chain[i, STEP_THERE], s.chain[i, WORK_S]
    if ready_by <= -BIG // 2:
        return -BIG
    if first >= upto:
        return leaving_for(p, kind, here, there, ready_by - setup_s)
    number, opens = 0, BIG
    for b in range(p.shift[v, BREAKS]):
        if due >> b & 1:
            if number == first:
                opens = p.rest[p.shift[v, FIRST_BREAK] + b, 0]
            number += 1
    low, high = leaving_for(p, kind, here, there, opens - setup_s), ready_by + 1
    if low <= -BIG // 2:  # the road is not open before the break: leaving for it then is as good as ever before
        low = opens
    if low >= high or driven_on(p, s, v, i, due, first, upto, low)[0] > ready_by:
        return -BIG
    while high - low > 1:
        middle = (low + high) // 2
        if driven_on(p, s, v, i, due, first, upto, middle)[0] <= ready_by:
            low = middle
        else:
            high = middle
    return low


@inlined
def by_clock(p: Problem, s: Search, n: int, here: int, there: int, way_s: int) -> None:
    """Have the way to a step driven by the clock: it is taken out of the step's work."""
    if len(p.since) > 0 and here >= 0 and there >= 0 and here != there:
        s.chain[n, STEP_HERE], s.chain[n, STEP_THERE] = here, there
        s.chain[n, WORK_S] -= way_s


@inlined
def opened(p: Problem, first: int, count: int, ready: int) -> int:
    """When service starts from `ready` on; at once when all windows have passed."""
    for i in range(first, first + count):
        if ready <= p.window[i, 1]:
            return int(max(ready, p.window[i, 0]))
    return ready


@inlined
def arc_begun(p: Problem, s: Search, v: int, i: int, moment: int) -> None:
    """Note when the van leaves for a place of the route."""
    s.label[v, i, LEAVES], s.label[v, i, PACE] = moment, span_at(p, moment)
