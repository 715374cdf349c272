"""One break among the stops of a line: what `dispatcher.model.rests` finds, without looking at gaps in vain.

Most shifts have just one break. Up to it the line goes as it does without, and behind it there is one way to go on:
only around the time of the break there is anything to choose. Where all is punctual the choice is between moments.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from dispatcher.model.driving import NEVER
from dispatcher.model.fleet import Break
from dispatcher.model.line import EVER, Line, Straight, drive_on, held, latest_leave
from dispatcher.model.rests import Rested, leave_by, run_gap

_Way = tuple[int, int, int]
"""A way to have left a stop with the break taken: seconds late, the moment, and the gap of the break."""


def forward(line: Line, rest: Break, alone: Straight, latest: int) -> Rested:
    """As `rests.forward`, where `alone` is how the line goes from the same start without the break."""
    last, leaves = len(line.opens), alone.leaves
    opens, closes = rest.window.earliest, rest.window.latest
    late = _late_before(line, alone)
    gap = _punctual(line, rest, leaves) if line.is_simple and not alone.late else None
    if gap is not None:
        found = _rested(line, rest, alone, gap, late, latest)
        if not found.late:
            return found
    # Taken before the driver could still leave the next stop before it opens, a break only costs time. Where service
    # takes longer at some hours even that may help.
    first = max(0, bisect_right(leaves, opens) - 1) if line.hours is None else 0
    ways: list[_Way] = []
    for i in range(first, last):
        depart = leaves[i]
        if len(ways) == 1 and _is_better(line, rest, ways[0], late[i], depart):
            late_s, moment, gap = ways[0]
            ways = [_served(line, i, late_s, line.arrival(i, moment) + line.setup_s[i], gap)]
            continue
        kept: list[_Way] = []
        ready = _ready(line, rest, i, depart)
        late_s = late[i] + max(0, depart - closes)
        _keep(kept, _served(line, i, late_s, ready, i))
        for way in ways:
            _keep(kept, _served(line, i, way[0], line.arrival(i, way[1]) + line.setup_s[i], way[2]))
        ways = kept
    ready = _ready(line, rest, last, leaves[last])
    ends = [(late[last] + max(0, leaves[last] - closes) + max(0, ready - latest), ready, last)]
    for late_s, moment, gap in ways:
        ready = line.arrival(last, moment) + line.setup_s[last]
        ends.append((late_s + max(0, ready - latest), ready, gap))
    best = min(ends, key=lambda end: end[:2])
    return _rested(line, rest, alone, best[2], late, latest)


def _punctual(line: Line, rest: Break, leaves: Sequence[int]) -> int | None:
    """The gap of the break with which the line goes on soonest, of those where nothing is late up to the last gap in
    which it can be in time; None where there is none."""
    opens, closes, duration_s = rest.window.earliest, rest.window.latest, rest.duration_s
    moment, gap = EVER, None  # when the van leaves the stop with the break taken in that gap
    last, first = len(line.opens), max(0, bisect_right(leaves, opens) - 1)
    for i in range(first, min(last, bisect_right(leaves, closes))):
        depart, work_s = leaves[i], line.travel_s[i] + line.setup_s[i]
        opening, closing = line.opens[i], line.closes[i]
        new = depart + duration_s + work_s if depart > opens else opens + duration_s + max(0, work_s - opens + depart)
        new = max(new, opening)
        moment = max(moment + work_s, opening)
        if new <= moment and new <= closing:
            moment, gap = new, i
        elif moment > closing:
            moment, gap = EVER, None
            continue
        moment += line.service_s[i]
    if leaves[last] <= closes:
        ready = max(leaves[last], opens) + duration_s
        ready += max(0, line.travel_s[last] + line.setup_s[last] - max(0, opens - leaves[last]))
        if ready <= moment + line.travel_s[last] + line.setup_s[last]:
            return last
    return gap


def _is_better(line: Line, rest: Break, way: _Way, late_s: int, depart: int) -> bool:
    """Whether going on with the break taken is less late, and no later, than having it now, on departure."""
    too_late_s = depart - rest.window.latest
    return too_late_s > 0 and line.hours is None and way[0] < late_s + too_late_s and way[1] <= depart + rest.duration_s


def _late_before(line: Line, alone: Straight) -> Sequence[int]:
    """Seconds late before each gap."""
    if not alone.late:
        return [0] * len(alone.leaves)
    late = (max(0, start - closes) for start, closes in zip(alone.starts, line.closes, strict=True))
    return list(accumulate(late, initial=0))


def _ready(line: Line, rest: Break, i: int, depart: int) -> int:
    """When the gap is done with the break in it."""
    if line.drives is not None:
        return run_gap(line, i, depart, (rest,))[1]
    start = max(depart, rest.window.earliest)
    return start + rest.duration_s + max(0, line.travel_s[i] + line.setup_s[i] - (start - depart))


def _served(line: Line, i: int, late: int, ready: int, gap: int) -> _Way:
    start = line.begin(i, ready)
    return late + max(0, start - line.closes[i]), start + line.lasting(i, start), gap


def _keep(front: list[_Way], new: _Way) -> None:
    """Add to a Pareto front over (late, moment)."""
    if any(old[0] <= new[0] and old[1] <= new[1] for old in front):
        return
    front[:] = [old for old in front if old[0] < new[0] or old[1] < new[1]]
    front.append(new)


def _rested(line: Line, rest: Break, alone: Straight, gap: int, late: Sequence[int], latest: int) -> Rested:
    """The line with the break in that gap."""
    arrival, ready, taken = run_gap(line, gap, alone.leaves[gap], (rest,))
    late_s = late[gap] + taken[0].late_s
    arrivals, starts = alone.arrivals[:gap], alone.starts[:gap]
    if gap == len(line.opens):
        return Rested(ready, arrivals, starts, taken, late_s + max(0, ready - latest))
    start = line.begin(gap, ready)
    arrivals.append(arrival)
    starts.append(start)
    leaves = [start + line.lasting(gap, start)]
    end, later_s = drive_on(line, gap + 1, leaves[0], leaves, arrivals, starts)
    late_s += max(0, start - line.closes[gap]) + later_s
    return Rested(end, arrivals, starts, taken, late_s + max(0, end - latest))


def latest_start(line: Line, rest: Break, cap: int, starts: Sequence[int], end: int, alone: Straight) -> int:
    """As `rests.latest_start`. A break in a gap that nobody reaches by its cap, or that must be done before the break
    opens, is no way to start as early as `alone` does: such gaps are passed over."""
    last = len(line.opens)
    first = max(0, bisect_right(alone.leaves, cap) - 1) if line.hours is None else last
    ready_by = end
    if first < last:
        ready_by = line.start_by(first, starts[first], latest_leave(line, starts, end, last, first + 1))
    back = _back_simple if line.is_simple else _back
    i, with_it = back(line, rest, cap, starts, first, ready_by)
    if i < 0 or with_it <= NEVER // 2:
        return with_it
    return latest_leave(line, starts, line.start_by(i, starts[i], with_it), i)


def _back(line: Line, rest: Break, cap: int, starts: Sequence[int], i: int, ready_by: int) -> tuple[int, int]:
    """(stop, latest departure from it with the break before it or after) for the first stop that is left before the
    break opens; -1 for the start. `ready_by`: at the end of gap `i` when the break is over."""
    with_it = NEVER
    while ready_by - rest.duration_s >= rest.window.earliest:
        with_it = max(with_it, leave_by(line, i, (rest,), (cap,), ready_by))
        if not i:
            return -1, with_it
        without = line.leave_by(i, ready_by)
        i -= 1
        ready_by = line.start_by(i, starts[i], without)
        if with_it > NEVER:
            with_it = line.leave_by(i, line.start_by(i, starts[i], with_it))
    return i - 1, with_it


def _back_simple(line: Line, rest: Break, cap: int, starts: Sequence[int], i: int, ready_by: int) -> tuple[int, int]:
    """As `_back`."""
    travel_s, setup_s, service_s = line.travel_s, line.setup_s, line.service_s
    with_it, duration_s, earliest = NEVER, rest.duration_s, rest.window.earliest
    while ready_by - duration_s >= earliest:
        work_s, begun = travel_s[i] + setup_s[i], ready_by - duration_s
        after_s = max(0, begun - cap)  # work behind the break
        with_it = max(with_it, begun - after_s - max(0, work_s - after_s))
        if not i:
            return -1, with_it
        i -= 1
        stop = starts[i], line.opens[i], line.closes[i]
        ready_by = held(ready_by - work_s - service_s[i], *stop)
        with_it = held(with_it - service_s[i], *stop) - travel_s[i] - setup_s[i]
    return i - 1, with_it
