"""Breaks among the stops of a line, as many as there are: every choice of gaps for them, the best kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from dispatcher.model.driving import NEVER, Drive, Pause
from dispatcher.model.fleet import Break
from dispatcher.model.line import Line, Taken


class Rested(NamedTuple):
    """How a line goes with breaks: the end, arrivals and starts at each stop, the breaks, and seconds late of all."""

    end: int
    arrivals: Sequence[int]
    starts: Sequence[int]
    breaks: tuple[Taken, ...]
    late: int


class _Label(NamedTuple):
    """A way to have left stop i with k breaks taken: total lateness, moment, and how it came about."""

    late: int
    moment: int
    before: _Label | None
    arrival: int
    start: int
    breaks: tuple[Taken, ...]


def run_gap(line: Line, i: int, depart: int, breaks: Sequence[Break]) -> tuple[int, int, tuple[Taken, ...]]:
    """(arrival, ready, breaks as taken) at the end of gap `i` when leaving at `depart`."""
    drive = line.drives[i] if line.drives is not None else None
    if drive is not None:
        return _run_by_clock(depart, drive, line.setup_s[i], breaks, i)
    travel_s, setup_s = line.travel_s[i], line.setup_s[i]
    now, left = depart, travel_s + setup_s
    arrival = depart if travel_s == 0 else None
    taken: list[Taken] = []
    for rest in breaks:
        start = max(now, rest.window.earliest)
        worked = min(left, start - now)
        if arrival is None and left - worked <= setup_s:
            arrival = now + left - setup_s
        left -= worked
        taken.append(Taken(i, start, rest.duration_s, max(0, start - rest.window.latest)))
        now = start + rest.duration_s
    if arrival is None:
        arrival = now + left - setup_s
    return arrival, now + left, tuple(taken)


def _run_by_clock(
    depart: int, drive: Drive, setup_s: int, breaks: Sequence[Break], index: int
) -> tuple[int, int, tuple[Taken, ...]]:
    now, taken = depart, list[Taken]()
    for rest in breaks:
        start = max(now, rest.window.earliest)
        taken.append(Taken(index, start, rest.duration_s, max(0, start - rest.window.latest)))
        now = start + rest.duration_s
    arrival = drive.arrival(depart, [Pause(t.start, t.start + t.duration_s) for t in taken])
    now = arrival
    for t in taken:
        if t.start >= arrival:
            setup_s -= min(setup_s, t.start - now)
            now = t.start + t.duration_s
    return arrival, now + setup_s, tuple(taken)


def forward(line: Line, breaks: Sequence[Break], start: int, latest: int) -> Rested:
    """Least lateness, then the earliest end, of the line with all these breaks from that start on."""
    stops, count = len(line.opens), len(breaks)
    labels: list[list[_Label]] = [[] for _ in range(count + 1)]
    labels[0] = [_Label(0, start, None, start, start, ())]
    for i in range(stops):
        after: list[list[_Label]] = [[] for _ in range(count + 1)]
        for k, group in enumerate(labels):
            for label in group:
                for upto in range(k, count + 1):
                    _keep(after[upto], _served(line, i, label, breaks[k:upto]))
        labels = after
    ends: list[_Label] = []
    for k, group in enumerate(labels):
        for label in group:
            arrival, ready, taken = run_gap(line, stops, label.moment, breaks[k:])
            late = label.late + sum(t.late_s for t in taken) + max(0, ready - latest)
            ends.append(_Label(late, ready, label, arrival, ready, taken))
    return _unrolled(min(ends, key=lambda e: (e.late, e.moment)))


def _served(line: Line, i: int, label: _Label, breaks: Sequence[Break]) -> _Label:
    arrival, ready, taken = run_gap(line, i, label.moment, breaks)
    start = line.begin(i, ready)
    late = label.late + sum(t.late_s for t in taken) + max(0, start - line.closes[i])
    return _Label(late, start + line.lasting(i, start), label, arrival, start, taken)


def _keep(front: list[_Label], new: _Label) -> None:
    """Add to a Pareto front over (late, moment)."""
    if any(old.late <= new.late and old.moment <= new.moment for old in front):
        return
    front[:] = [old for old in front if old.late < new.late or old.moment < new.moment]
    front.append(new)


def _unrolled(last: _Label) -> Rested:
    arrivals: list[int] = []
    starts: list[int] = []
    breaks: list[tuple[Taken, ...]] = [last.breaks]
    label = last.before
    while label is not None and label.before is not None:
        arrivals.append(label.arrival)
        starts.append(label.start)
        breaks.append(label.breaks)
        label = label.before
    flat = tuple(taken for group in reversed(breaks) for taken in group)
    return Rested(last.moment, arrivals[::-1], starts[::-1], flat, last.late)


def latest_start(line: Line, breaks: Sequence[Break], caps: Sequence[int], starts: Sequence[int], end: int) -> int:
    """The latest start that makes nothing later than these soonest starts and this end; a break begins no later than
    its cap."""
    stops, count = len(line.opens), len(breaks)
    leave = [leave_by(line, stops, breaks[k:], caps[k:], end) for k in range(count + 1)]
    for i in range(stops - 1, -1, -1):
        start_by = [line.start_by(i, starts[i], moment) for moment in leave]
        leave = [
            max(leave_by(line, i, breaks[k:upto], caps[k:upto], start_by[upto]) for upto in range(k, count + 1))
            for k in range(count + 1)
        ]
    return leave[0]


def leave_by(line: Line, i: int, breaks: Sequence[Break], caps: Sequence[int], ready_by: int) -> int:
    """The latest departure into gap `i` with these breaks that is ready by then; NEVER when there is none."""
    drive = line.drives[i] if line.drives is not None else None
    if drive is not None:
        return _leave_by_clock(line, i, drive, breaks, caps, ready_by)
    now, left = ready_by, line.travel_s[i] + line.setup_s[i]
    for rest, cap in zip(reversed(breaks), reversed(caps), strict=True):
        start = min(now - rest.duration_s, cap)
        if start < rest.window.earliest:
            return NEVER
        left -= min(left, now - rest.duration_s - start)
        now = start
    return now - left


def _leave_by_clock(
    line: Line, i: int, drive: Drive, breaks: Sequence[Break], caps: Sequence[int], ready_by: int
) -> int:
    """As `leave_by`. Who leaves later is ready no earlier: with breaks on the way the moment is found by trying."""
    setup_s = line.setup_s[i]
    if not breaks:
        return drive.departure(ready_by - setup_s)

    def is_kept(depart: int) -> bool:
        arrival, ready, taken = run_gap(line, i, depart, breaks)
        in_time = ready <= ready_by and all(t.start <= cap for t, cap in zip(taken, caps, strict=True))
        return in_time and drive.is_by_road(arrival)

    opens = breaks[0].window.earliest
    low, high = drive.departure(opens - setup_s), ready_by + 1
    if low <= NEVER // 2:  # the road is not open before the break: leaving for it then is as good as ever before
        low = opens
    if low >= high or not is_kept(low):
        return NEVER
    # Nearly always the pace does not change on the way, and the first look shows it.
    rest_s = sum(rest.duration_s for rest in breaks)
    middle, step = min(drive.departure(ready_by - setup_s - rest_s), caps[0], ready_by - rest_s), 1
    while high - low > 1:
        middle = min(max(middle, low + 1), high - 1)
        if is_kept(middle):
            low, middle = middle, middle + step
        else:
            high, middle = middle, middle - step
        step *= 2
        if step > high - low:
            middle = (low + high) // 2
    return low
