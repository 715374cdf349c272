"""A route as columns of figures, and how it goes when nobody rests: driven forward, and worked out backward.

Every figure that is asked for at each stop of each route that is judged stands here in a column of its own: a route is
judged at every movement of the pointer, and thousands of times when a plan is made.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

from dispatcher.model.driving import NEVER, Drive
from dispatcher.model.timewindow import TimeWindow

HOUR_S = 3600
EVER = 10**18
"""Beyond every moment: a stop without a window opens at -EVER and closes at EVER."""


class Hours(NamedTuple):
    """How long service takes by the hour in which it starts: factors of whole days, counted from `midnight`, over and
    over."""

    factors: tuple[float, ...]
    midnight: int

    def lasting(self, service_s: int, start: int) -> int:
        """Seconds of service when it starts at that moment."""
        return round(service_s * self.factors[(start - self.midnight) // HOUR_S % len(self.factors)])

    def begun_by(self, service_s: int, leave_by: int) -> int:
        """The latest start of service that is over by then."""
        hour = leave_by - (leave_by - self.midnight) % HOUR_S
        while True:
            start = min(leave_by - self.lasting(service_s, hour), hour + HOUR_S - 1)
            if start >= hour:
                return start
            hour -= HOUR_S


class Line(NamedTuple):
    """A gap of `travel_s` and `setup_s` before each stop and, last, before the end; of each stop when it opens, when it
    closes for good, and seconds of service.

    Only where some stop, some way or the day asks for more: `windows` of each stop, where one has several; `hours` of
    each stop (None: its service takes the same at any hour); `drives` of each gap, which then tell instead of
    `travel_s` what the way takes.
    """

    travel_s: Sequence[int]
    setup_s: Sequence[int]
    opens: Sequence[int]
    closes: Sequence[int]
    service_s: Sequence[int]
    windows: Sequence[Sequence[TimeWindow]] | None = None
    hours: Sequence[Hours | None] | None = None
    drives: Sequence[Drive | None] | None = None

    @property
    def is_simple(self) -> bool:
        """True when the columns say everything."""
        return self.windows is None and self.hours is None and self.drives is None

    def arrival(self, i: int, depart: int) -> int:
        """When the van is at the end of gap `i` that leaves then."""
        drive = self.drives[i] if self.drives is not None else None
        return depart + self.travel_s[i] if drive is None else drive.arrival(depart)

    def begin(self, i: int, ready: int) -> int:
        """When service starts at stop `i`."""
        if self.windows is not None and len(self.windows[i]) > 1:
            return first_moment(self.windows[i], ready)
        return max(ready, self.opens[i])

    def lasting(self, i: int, start: int) -> int:
        """Seconds of service at stop `i` when it starts at that moment."""
        hours = self.hours[i] if self.hours is not None else None
        return self.service_s[i] if hours is None else hours.lasting(self.service_s[i], start)

    def leave_by(self, i: int, ready_by: int) -> int:
        """The latest departure into gap `i` that is ready by then."""
        drive = self.drives[i] if self.drives is not None else None
        ready_by -= self.setup_s[i]
        return ready_by - self.travel_s[i] if drive is None else drive.departure(ready_by)

    def start_by(self, i: int, soonest: int, leave_by: int) -> int:
        """The latest start at stop `i` that lets the driver leave by then, no later than allowed; `soonest` is when it
        starts at the soonest, which may be too late."""
        hours = self.hours[i] if self.hours is not None else None
        moment = leave_by - self.service_s[i] if hours is None else hours.begun_by(self.service_s[i], leave_by)
        moment = held(moment, soonest, self.opens[i], self.closes[i])
        if self.windows is None or len(self.windows[i]) < 2 or moment > self.closes[i]:
            return moment
        found = (min(moment, w.latest) for w in reversed(self.windows[i]) if moment >= w.earliest)
        return next(found, NEVER)


class Taken(NamedTuple):
    """A break as placed: which gap it falls into, when it starts, how long it lasts, how late it is."""

    gap: int
    start: int
    duration_s: int
    late_s: int


def first_moment(windows: Sequence[TimeWindow], ready: int) -> int:
    """The first moment from `ready` on inside a window; `ready` itself when all have passed."""
    for window in windows:
        if ready <= window.latest:
            return max(ready, window.earliest)
    return ready


class Straight(NamedTuple):
    """How a line goes without breaks: departures into each gap, arrivals and starts at each stop, the end, and seconds
    late at the stops together."""

    leaves: list[int]
    arrivals: list[int]
    starts: list[int]
    end: int
    late: int


def straight(line: Line, start: int) -> Straight:
    """The line driven from that moment on."""
    leaves, arrivals, starts = [start], list[int](), list[int]()
    end, late = drive_on(line, 0, start, leaves, arrivals, starts)
    return Straight(leaves, arrivals, starts, end, late)


def straight_later(line: Line, start: int, soonest: Straight) -> tuple[Straight, int]:
    """The line driven from a later moment than in `soonest`, and the first gap that it enters no later than there."""
    if soonest.late or not line.is_simple:
        return straight(line, start), len(soonest.leaves)
    leaves, arrivals, starts, moment = [start], list[int](), list[int](), start
    rows = zip(line.travel_s, line.setup_s, line.opens, line.service_s, soonest.starts, strict=False)
    for travel_s, setup_s, opens, service_s, sooner in rows:
        moment += travel_s
        arrivals.append(moment)
        moment += setup_s
        if moment < opens:
            moment = opens
        starts.append(moment)
        leaves.append(moment + service_s)
        if moment == sooner:
            break
        moment += service_s
    else:
        return straight(line, start), len(soonest.leaves)
    same = len(starts)
    leaves += soonest.leaves[same + 1 :]
    arrivals += soonest.arrivals[same:]
    starts += soonest.starts[same:]
    return Straight(leaves, arrivals, starts, soonest.end, 0), same


def drive_on(
    line: Line, first: int, moment: int, leaves: list[int], arrivals: list[int], starts: list[int]
) -> tuple[int, int]:
    """(end, seconds late) of the line from gap `first` on, entered at `moment`; what happens is added to the lists."""
    if not line.is_simple:
        return _drive_by_clock(line, first, moment, leaves, arrivals, starts)
    late = 0
    leave, arrive, begin = leaves.append, arrivals.append, starts.append
    rows = zip(line.travel_s, line.setup_s, line.opens, line.closes, line.service_s, strict=False)
    for travel_s, setup_s, opens, closes, service_s in islice(rows, first, None) if first else rows:
        moment += travel_s
        arrive(moment)
        moment += setup_s
        if moment < opens:
            moment = opens
        elif moment > closes:
            late += moment - closes
        begin(moment)
        moment += service_s
        leave(moment)
    return moment + line.travel_s[-1] + line.setup_s[-1], late


def _drive_by_clock(
    line: Line, first: int, moment: int, leaves: list[int], arrivals: list[int], starts: list[int]
) -> tuple[int, int]:
    late, count, has_gaps = 0, len(line.opens), line.windows is not None
    drives = line.drives if line.drives is not None else [None] * (count + 1)
    for i in range(first, count):
        drive = drives[i]
        moment = moment + line.travel_s[i] if drive is None else drive.traffic.arrival(drive.here, drive.there, moment)
        arrivals.append(moment)
        moment += line.setup_s[i]
        if has_gaps:
            moment = line.begin(i, moment)
        elif moment < line.opens[i]:
            moment = line.opens[i]
        if moment > line.closes[i]:
            late += moment - line.closes[i]
        starts.append(moment)
        moment += line.service_s[i] if line.hours is None else line.lasting(i, moment)
        leaves.append(moment)
    return line.arrival(count, moment) + line.setup_s[-1], late


def latest_leave(line: Line, starts: Sequence[int], ready_by: int, last: int, first: int = 0) -> int:
    """The latest departure into gap `first` that is ready by then at the end of gap `last`; `starts` are the soonest
    at the stops. Without breaks there is nothing to choose: one pass back."""
    if not line.is_simple:
        moment = line.leave_by(last, ready_by)
        for i in range(last - 1, first - 1, -1):
            moment = line.leave_by(i, line.start_by(i, starts[i], moment))
        return moment
    moment = ready_by - line.setup_s[last] - line.travel_s[last]
    columns = (line.travel_s, line.setup_s, line.opens, line.closes, line.service_s, starts)
    rows = zip(*[column[first:last][::-1] for column in columns], strict=True)
    for travel_s, setup_s, opens, closes, service_s, soonest in rows:
        moment -= service_s
        if moment > closes:
            moment = closes if soonest <= closes else min(moment, soonest)
        elif moment < opens:
            return NEVER
        moment -= setup_s + travel_s
    return moment


def held(moment: int, soonest: int, opens: int, closes: int) -> int:
    """The latest start up to that moment at a stop with one window that starts at `soonest` at the soonest."""
    if moment > closes:
        return closes if soonest <= closes else min(moment, soonest)
    return moment if moment >= opens else NEVER
