"""When things happen on a route whose sequence is fixed: starts, waiting and breaks, placed as well as possible.

The rule, in this sequence: as few seconds late as possible (stops, breaks and the shift's end together), then
the earliest end, then the latest start. Between two stops the driver works off a gap: travel, then setup; a
break may interrupt it. Service starts at the first moment of a window that the driver can make, and is late
only when the last window has passed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dispatcher.model import one_rest, rests
from dispatcher.model.driving import NEVER
from dispatcher.model.fleet import Break
from dispatcher.model.line import HOUR_S as HOUR_S
from dispatcher.model.line import Line, Straight, Taken, latest_leave, straight, straight_later


class Timing(NamedTuple):
    """Moments of a route: `arrivals` and `starts` per stop, `end` the arrival at the end place, and seconds late of
    stops, breaks and end together."""

    start: int
    end: int
    arrivals: Sequence[int]
    starts: Sequence[int]
    breaks: tuple[Taken, ...]
    late: int


class _Bounds(NamedTuple):
    """When the shift ends, when the route must have started, and seconds of work that it has at least."""

    latest: int
    start_by: int
    least_s: int


def place(line: Line, breaks: Sequence[Break], earliest: int, latest: int, start_by: int | None = None) -> Timing:
    """Times for stops in sequence. The route starts no later than `start_by`, if it can.

    A break counts when the route is under way at its latest start; otherwise the driver has it before or
    after work, and a route may leave later for that.
    """
    least_s = sum(line.travel_s) + sum(line.setup_s) + sum(line.service_s) if line.is_simple else 0
    bounds = _Bounds(latest, -NEVER if start_by is None else start_by, least_s)
    best = _leaving_from(line, breaks, earliest, bounds)
    for moment in sorted({b.window.latest for b in breaks if b.window.latest > earliest}):
        if not best.breaks or moment < best.start or moment > bounds.start_by:
            continue
        # Without its breaks the route would end no sooner than this: most routes need not be tried.
        if best.late or (moment + least_s <= best.end and straight(line, moment).end <= best.end):
            later = _leaving_from(line, breaks, moment, bounds)
            best = min(best, later, key=lambda t: (t.late, t.end, -t.start))
    return best


def _leaving_from(line: Line, breaks: Sequence[Break], earliest: int, bounds: _Bounds) -> Timing:
    alone = straight(line, earliest)
    due = [b for b in breaks if earliest < b.window.latest < alone.end] if line.hours is None else list(breaks)
    if due and line.hours is None and alone.end - bounds.least_s >= min(b.window.latest for b in due):
        start = min(bounds.start_by, latest_leave(line, alone.starts, alone.end, len(alone.starts)))
        due = [b for b in due if max(earliest, start) < b.window.latest]
    if not due or line.hours is not None:
        timing = _with_breaks(line, (), alone, bounds)
        due = [b for b in breaks if timing.start < b.window.latest < timing.end]
        if not due:
            return timing
    while True:
        due = sorted(due, key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))
        timing = _with_breaks(line, due, alone, bounds)
        missing = [b for b in breaks if b not in due and timing.start < b.window.latest < timing.end]
        if not missing:
            return timing
        due += missing


def _with_breaks(line: Line, breaks: Sequence[Break], alone: Straight, bounds: _Bounds) -> Timing:
    """With just these breaks; `alone` is how the line goes without any from the earliest start."""
    soonest = _forward(line, breaks, alone, bounds.latest)
    start = min(bounds.start_by, _latest_start(line, breaks, soonest, alone))
    if start <= soonest.start:
        return soonest
    after, same = straight_later(line, start, alone)
    if len(breaks) == 1 and same < len(alone.leaves) and alone.leaves[same] <= breaks[0].window.earliest:
        return _joined(after, soonest, same)
    later = _forward(line, breaks, after, bounds.latest)
    if line.hours is None:
        return later
    # Where service takes longer at another hour, who sets out later may come back later after all.
    return soonest if (later.late, later.end) > (soonest.late, soonest.end) else later


def _joined(after: Straight, soonest: Timing, same: int) -> Timing:
    """Who sets out later but enters gap `same` no later, with all breaks before him, goes on as the soonest does."""
    arrivals = [*after.arrivals[:same], *soonest.arrivals[same:]]
    return soonest._replace(
        start=after.leaves[0], arrivals=arrivals, starts=[*after.starts[:same], *soonest.starts[same:]]
    )


def _forward(line: Line, breaks: Sequence[Break], alone: Straight, latest: int) -> Timing:
    if not breaks:
        late = alone.late + max(0, alone.end - latest)
        return Timing(alone.leaves[0], alone.end, alone.arrivals, alone.starts, (), late)
    found = one_rest.forward(line, breaks[0], alone, latest) if len(breaks) == 1 else None
    end, arrivals, starts, taken, late = found or rests.forward(line, breaks, alone.leaves[0], latest)
    return Timing(alone.leaves[0], end, arrivals, starts, taken, late)


def _latest_start(line: Line, breaks: Sequence[Break], soonest: Timing, alone: Straight) -> int:
    """The latest start that makes nothing later than in `soonest`, end included."""
    if not breaks:
        return latest_leave(line, soonest.starts, soonest.end, len(soonest.starts))
    caps = [max(b.window.latest, t.start) for b, t in zip(breaks, soonest.breaks, strict=True)]
    if len(breaks) == 1:
        return one_rest.latest_start(line, breaks[0], caps[0], soonest.starts, soonest.end, alone)
    return rests.latest_start(line, breaks, caps, soonest.starts, soonest.end)
