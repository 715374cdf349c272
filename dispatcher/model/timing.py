"""When things happen on a route whose sequence is fixed: starts, waiting and breaks, placed as well as possible.

The rule, in this sequence: as few seconds late as possible (stops, breaks and the shift's end together), then
the earliest end, then the latest start. Between two stops the driver works off a gap: travel, then setup; a
break may interrupt it. Service starts at the first moment of a window that the driver can make, and is late
only when the last window has passed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dispatcher.model.driving import NEVER, Drive, Pause
from dispatcher.model.fleet import Break
from dispatcher.model.timewindow import TimeWindow

HOUR_S = 3600


class Gap(NamedTuple):
    """Work before a stop (or, after the last one, on the way to the end): seconds of travel, then of setup. Where the
    travel hangs on the hour `drive` tells, and not `travel_s`."""

    travel_s: int
    setup_s: int
    drive: Drive | None = None


class Hours(NamedTuple):
    """How long service takes by the hour in which it starts: 24 factors, counted from `midnight`."""

    factors: tuple[float, ...]
    midnight: int


class Service(NamedTuple):
    """A stop's sorted windows (none: any time) and seconds of service, by the hour where `hours` say so."""

    windows: tuple[TimeWindow, ...]
    service_s: int
    hours: Hours | None = None

    def lasting(self, start: int) -> int:
        """Seconds of service when it starts at that moment."""
        if self.hours is None:
            return self.service_s
        return round(self.service_s * self.hours.factors[(start - self.hours.midnight) // HOUR_S % 24])

    def begun_by(self, leave_by: int) -> int:
        """The latest start of service that is over by then."""
        if self.hours is None:
            return leave_by - self.service_s
        hour = leave_by - (leave_by - self.hours.midnight) % HOUR_S
        while True:
            start = min(leave_by - self.lasting(hour), hour + HOUR_S - 1)
            if start >= hour:
                return start
            hour -= HOUR_S


class Taken(NamedTuple):
    """A break as placed: which gap it falls into, when it starts, how long it lasts, how late it is."""

    gap: int
    start: int
    duration_s: int
    late_s: int


@dataclass(frozen=True, slots=True)
class Timing:
    """Moments of a route: `arrivals` and `starts` per stop, `end` the arrival at the end place."""

    start: int
    end: int
    arrivals: tuple[int, ...]
    starts: tuple[int, ...]
    breaks: tuple[Taken, ...]


class _Label(NamedTuple):
    """A way to have left stop i with k breaks taken: total lateness, moment, and how it came about."""

    late: int
    moment: int
    before: _Label | None
    arrival: int
    start: int
    breaks: tuple[Taken, ...]


def place(
    gaps: Sequence[Gap],
    services: Sequence[Service],
    breaks: Sequence[Break],
    earliest: int,
    latest: int,
    start_by: int | None = None,
) -> Timing:
    """Times for stops in sequence; `gaps` has one more entry than `services`. The route starts no later than
    `start_by`, if it can.

    A break counts when the route is under way at its latest start; otherwise the driver has it before or
    after work, and a route may leave later for that.
    """
    last_start = -NEVER if start_by is None else start_by
    best = _leaving_from(gaps, services, breaks, earliest, latest, last_start)
    for moment in sorted({b.window.latest for b in breaks if b.window.latest > earliest}):
        if not best.breaks or moment < best.start or moment > last_start:
            continue
        # Without its breaks the route would end no sooner than this: most routes need not be tried.
        if _straight(gaps, services, moment).end <= best.end or _lateness(best, services, latest):
            later = _leaving_from(gaps, services, breaks, moment, latest, last_start)
            best = min(best, later, key=lambda t: (_lateness(t, services, latest), t.end, -t.start))
    return best


def _leaving_from(
    gaps: Sequence[Gap],
    services: Sequence[Service],
    breaks: Sequence[Break],
    earliest: int,
    latest: int,
    start_by: int,
) -> Timing:
    due: list[Break] = []
    while True:
        timing = _with_breaks(gaps, services, due, earliest, latest, start_by)
        missing = [b for b in breaks if b not in due and timing.start < b.window.latest < timing.end]
        if not missing:
            return timing
        due = sorted([*due, *missing], key=lambda b: (b.window.latest, b.window.earliest, b.duration_s))


def _lateness(timing: Timing, services: Sequence[Service], latest: int) -> int:
    """Seconds late of the stops, the breaks and the end together."""
    late = sum(t.late_s for t in timing.breaks) + max(0, timing.end - latest)
    for start, (windows, _, _) in zip(timing.starts, services, strict=True):
        late += max(0, start - windows[-1].latest) if windows else 0
    return late


def _with_breaks(
    gaps: Sequence[Gap],
    services: Sequence[Service],
    breaks: Sequence[Break],
    earliest: int,
    latest: int,
    start_by: int,
) -> Timing:
    soonest = _forward(gaps, services, breaks, earliest, latest)
    start = min(start_by, _latest_start(gaps, services, breaks, soonest))
    if start <= earliest:
        return soonest
    later = _forward(gaps, services, breaks, start, latest)
    if not any(service.hours for service in services):
        return later
    # Where service takes longer at another hour, who sets out later may come back later after all.
    is_worse = (_lateness(later, services, latest), later.end) > (_lateness(soonest, services, latest), soonest.end)
    return soonest if is_worse else later


def run_gap(depart: int, gap: Gap, breaks: Sequence[Break], index: int) -> tuple[int, int, tuple[Taken, ...]]:
    """(arrival, ready, breaks as taken) when leaving at `depart`."""
    if gap.drive is not None:
        return _run_by_clock(depart, gap.drive, gap.setup_s, breaks, index)
    now, left = depart, gap.travel_s + gap.setup_s
    arrival = depart if gap.travel_s == 0 else None
    taken: list[Taken] = []
    for rest in breaks:
        start = max(now, rest.window.earliest)
        worked = min(left, start - now)
        if arrival is None and left - worked <= gap.setup_s:
            arrival = now + left - gap.setup_s
        left -= worked
        taken.append(Taken(index, start, rest.duration_s, max(0, start - rest.window.latest)))
        now = start + rest.duration_s
    if arrival is None:
        arrival = now + left - gap.setup_s
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


def first_moment(windows: Sequence[TimeWindow], ready: int) -> int:
    """The first moment from `ready` on inside a window; `ready` itself when all have passed."""
    for window in windows:
        if ready <= window.latest:
            return max(ready, window.earliest)
    return ready


def _forward(
    gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], start: int, latest: int
) -> Timing:
    if not breaks:
        return _straight(gaps, services, start)
    count = len(breaks)
    labels: list[list[_Label]] = [[] for _ in range(count + 1)]
    labels[0] = [_Label(0, start, None, start, start, ())]
    for i, service in enumerate(services):
        after: list[list[_Label]] = [[] for _ in range(count + 1)]
        for k, group in enumerate(labels):
            for label in group:
                for upto in range(k, count + 1):
                    _keep(after[upto], _served(label, gaps[i], service, breaks[k:upto], i))
        labels = after
    ends: list[_Label] = []
    for k, group in enumerate(labels):
        for label in group:
            arrival, ready, taken = run_gap(label.moment, gaps[-1], breaks[k:], len(services))
            late = label.late + sum(t.late_s for t in taken) + max(0, ready - latest)
            ends.append(_Label(late, ready, label, arrival, ready, taken))
    return _unrolled(min(ends, key=lambda e: (e.late, e.moment)), start)


def _straight(gaps: Sequence[Gap], services: Sequence[Service], start: int) -> Timing:
    """Without breaks there is nothing to choose: one pass."""
    now, arrivals, starts = start, [], []
    for (travel_s, setup_s, drive), service in zip(gaps, services, strict=False):
        now = now + travel_s if drive is None else drive.arrival(now)
        arrivals.append(now)
        now = first_moment(service.windows, now + setup_s)
        starts.append(now)
        now += service.service_s if service.hours is None else service.lasting(now)
    travel_s, setup_s, drive = gaps[-1]
    end = now + travel_s if drive is None else drive.arrival(now)
    return Timing(start, end + setup_s, tuple(arrivals), tuple(starts), ())


def _served(label: _Label, gap: Gap, service: Service, breaks: Sequence[Break], index: int) -> _Label:
    arrival, ready, taken = run_gap(label.moment, gap, breaks, index)
    start = first_moment(service.windows, ready)
    late = label.late + sum(t.late_s for t in taken)
    if service.windows:
        late += max(0, start - service.windows[-1].latest)
    return _Label(late, start + service.lasting(start), label, arrival, start, taken)


def _keep(front: list[_Label], new: _Label) -> None:
    """Add to a Pareto front over (late, moment)."""
    if any(old.late <= new.late and old.moment <= new.moment for old in front):
        return
    front[:] = [old for old in front if old.late < new.late or old.moment < new.moment]
    front.append(new)


def _unrolled(last: _Label, start: int) -> Timing:
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
    return Timing(start, last.moment, tuple(reversed(arrivals)), tuple(reversed(starts)), flat)


def _latest_start(gaps: Sequence[Gap], services: Sequence[Service], breaks: Sequence[Break], soonest: Timing) -> int:
    """The latest start that makes nothing later than in `soonest`, end included."""
    if not breaks:
        return _latest_straight(gaps, services, soonest)
    count = len(breaks)
    caps = [max(b.window.latest, t.start) for b, t in zip(breaks, soonest.breaks, strict=True)]
    leave = [_leave_by(gaps[-1], breaks[k:], caps[k:], soonest.end) for k in range(count + 1)]
    for i in range(len(services) - 1, -1, -1):
        start_by = [_start_by(services[i], soonest.starts[i], moment) for moment in leave]
        leave = [
            max(_leave_by(gaps[i], breaks[k:upto], caps[k:upto], start_by[upto]) for upto in range(k, count + 1))
            for k in range(count + 1)
        ]
    return leave[0]


def _latest_straight(gaps: Sequence[Gap], services: Sequence[Service], soonest: Timing) -> int:
    """Without breaks there is nothing to choose: one pass back."""
    moment = soonest.end
    for i in range(len(gaps) - 1, -1, -1):
        travel_s, setup_s, drive = gaps[i]
        if i < len(services):
            moment = _start_by(services[i], soonest.starts[i], moment)
        moment -= setup_s
        moment = moment - travel_s if drive is None else drive.departure(moment)
    return moment


def _start_by(service: Service, soonest: int, leave_by: int) -> int:
    """The latest start of service that lets the driver leave by then, no later than allowed."""
    moment = service.begun_by(leave_by)
    if not service.windows:
        return moment
    allowed = max(soonest, service.windows[-1].latest)
    if moment >= allowed:
        return allowed
    if moment > service.windows[-1].latest:
        return moment
    for window in reversed(service.windows):
        if moment >= window.earliest:
            return min(moment, window.latest)
    return NEVER


def _leave_by(gap: Gap, breaks: Sequence[Break], caps: Sequence[int], ready_by: int) -> int:
    """The latest departure into a gap with these breaks that is ready by then; NEVER when there is none."""
    if gap.drive is not None:
        return _leave_by_clock(gap, gap.drive, breaks, caps, ready_by)
    now, left = ready_by, gap.travel_s + gap.setup_s
    for rest, cap in zip(reversed(breaks), reversed(caps), strict=True):
        start = min(now - rest.duration_s, cap)
        if start < rest.window.earliest:
            return NEVER
        left -= min(left, now - rest.duration_s - start)
        now = start
    return now - left


def _leave_by_clock(gap: Gap, drive: Drive, breaks: Sequence[Break], caps: Sequence[int], ready_by: int) -> int:
    """As `_leave_by`. Who leaves later is ready no earlier: with breaks on the way the moment is found by halving."""
    if not breaks:
        return drive.departure(ready_by - gap.setup_s)

    def is_kept(depart: int) -> bool:
        arrival, ready, taken = run_gap(depart, gap, breaks, 0)
        in_time = ready <= ready_by and all(t.start <= cap for t, cap in zip(taken, caps, strict=True))
        return in_time and drive.is_by_road(arrival)

    opens = breaks[0].window.earliest
    low, high = drive.departure(opens - gap.setup_s), ready_by + 1
    if low <= NEVER // 2:  # the road is not open before the break: leaving for it then is as good as ever before
        low = opens
    if low >= high or not is_kept(low):
        return NEVER
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if is_kept(middle) else (low, middle)
    return low
