"""Lanes in time, plain: what a driver does from minute to minute, where that lies on the axis, and what lies where."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.desk.lanes import Lane, LaneRest, LaneStop
from dispatcher.model.timewindow import clock
from dispatcher.model.values import dataclass

HOUR_S = 3600
MARGIN_S, OVERRUN_MARGIN_S = 900, 3600
"""Shown before the first and after the last moment of the day; the second where a route outlasts its shift."""
STEPS_S = (300, 600, 900, 1800, HOUR_S, 2 * HOUR_S, 3 * HOUR_S, 6 * HOUR_S)
LABEL_APART_PX, TICK_APART_PX = 58.0, 9.0
CHIP_LEAST_PX = 4.0
"""A stop is never drawn narrower."""
REACH_PX = 3.0
"""So far beside a stop it is still meant."""
WINDOW_ROWS = 4


class Kind(Enum):
    """What a driver does in a piece of time."""

    TRAVEL = "travel"
    SETUP = "setup"
    WAITING = "waiting"
    SERVICE = "service"
    REST = "rest"


class Piece(NamedTuple):
    """A piece of a driver's day, moments in seconds; `stop` is the number (from 0) of the stop served, else -1."""

    kind: Kind
    start: int
    end: int
    stop: int = -1


class WindowBar(NamedTuple):
    """One of the windows on a lane, each once, in one of few rows; `is_missed`: a stop of it is late."""

    earliest: int
    latest: int
    row: int
    is_missed: bool


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """A lane made ready for drawing: pieces and windows by their start. Half of its stops take `usual_s` or longer.

    Equal only to itself: one is made whenever its lane has changed.
    """

    lane: Lane
    pieces: tuple[Piece, ...]
    windows: tuple[WindowBar, ...]
    usual_s: int
    order_ids: frozenset[str]


class Spot(NamedTuple):
    """A stop on the chart: the lane's row and the stop's index, -1 for none."""

    row: int
    stop: int


class Place(NamedTuple):
    """Where stops would be dropped: `position` as moves count it, and the moment at which the mark is drawn."""

    position: int
    moment: float


class Tick(NamedTuple):
    """A line of the ruler; `label` is "" for the short ones."""

    moment: int
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """Moments to pixels: `origin` lies at 0, `end` at the right edge of everything."""

    origin: int
    end: int
    px_per_s: float

    def x(self, moment: float) -> float:
        """Pixels from the left edge of the day."""
        return (moment - self.origin) * self.px_per_s

    def moment(self, x: float) -> float:
        """The moment at a pixel."""
        return self.origin + x / self.px_per_s

    @property
    def width(self) -> float:
        """Pixels of the whole day."""
        return self.x(self.end)


def strip_of(lane: Lane) -> Strip:
    """The lane made ready for drawing."""
    served = sorted(stop.departure - stop.start for stop in lane.stops)
    return Strip(
        lane, _pieces(lane), _window_bars(lane), served[len(served) // 2] if served else 0, frozenset(lane.order_ids)
    )


def span_of(lanes: Sequence[Lane]) -> tuple[int, int]:
    """The day's first and last moment with a margin: all shifts and routes lie inside, windows may not."""
    earliest = min(min(lane.earliest, lane.start) if lane.stops else lane.earliest for lane in lanes)
    latest = max(max(lane.latest + MARGIN_S, lane.end + OVERRUN_MARGIN_S * (lane.end > lane.latest)) for lane in lanes)
    return earliest - MARGIN_S, latest


def ticks(axis: Axis, zone: ZoneInfo, left: float, right: float) -> list[Tick]:
    """The ruler's lines between two moments, as the clocks on the walls of that zone show them."""
    short = next((s for s in STEPS_S if s * axis.px_per_s >= TICK_APART_PX), STEPS_S[-1])
    long = next((s for s in STEPS_S if s % short == 0 and s * axis.px_per_s >= LABEL_APART_PX), STEPS_S[-1])
    step = min(short, 1800)  # the clock may be put forward or back in between
    first = int(left) - (int(left) + _offset(int(left), zone)) % step
    marks = []
    for moment in range(first, int(right) + 1, step):
        wall = (moment + _offset(moment, zone)) % (24 * HOUR_S)
        if wall % short == 0:
            marks.append(Tick(moment, clock(moment, zone) if wall % long == 0 else ""))
    return marks


def chip(axis: Axis, stop: LaneStop) -> tuple[float, float]:
    """Left and right edge of a stop's service."""
    left = axis.x(stop.start)
    return left, max(axis.x(stop.departure), left + CHIP_LEAST_PX)


def stop_at(lane: Lane, axis: Axis, x: float) -> int:
    """The index of the stop at that pixel, the nearest one within reach; -1 for none."""
    after = bisect_right(lane.stops, axis.moment(x), key=lambda stop: stop.start)
    best, found = REACH_PX, -1
    for index in range(max(0, after - 2), min(len(lane.stops), after + 1)):
        left, right = chip(axis, lane.stops[index])
        away = max(left - x, x - right, 0.0)
        if away < best:
            best, found = away, index
    return found


def nearest_stop(lane: Lane, moment: float) -> int:
    """The index of the stop whose service is nearest in time; -1 when the lane has none."""
    if not lane.stops:
        return -1
    return min(range(len(lane.stops)), key=lambda i: abs(_middle(lane.stops[i]) - moment))


def place_at(lane: Lane, moment: float) -> Place:
    """Where stops dropped at that moment go: before the first stop whose middle has not come yet."""
    index = bisect_right(lane.stops, moment, key=_middle)
    return Place(position_of(lane, index), _mark(lane, index, moment))


def position_of(lane: Lane, index: int) -> int:
    """How many tasks lie before the stop with that index; all for the index after the last."""
    return lane.stops[index].position if index < len(lane.stops) else sum(len(stop.refs) for stop in lane.stops)


def _middle(stop: LaneStop) -> float:
    return (stop.start + stop.departure) / 2


def _mark(lane: Lane, index: int, moment: float) -> float:
    """Halfway between the stops around a place; beside the outermost ones; at the pointer on an empty lane."""
    if not lane.stops:
        return moment
    if index == 0:
        return lane.stops[0].start
    if index == len(lane.stops):
        return lane.stops[-1].departure
    return (lane.stops[index - 1].departure + lane.stops[index].start) / 2


def _pieces(lane: Lane) -> tuple[Piece, ...]:
    if not lane.stops:
        return ()
    pieces: list[Piece] = [Piece(Kind.REST, r.start, r.start + r.duration_s) for r in lane.rests]
    left = lane.start
    for index, stop in enumerate(lane.stops):
        pieces += (Piece(Kind.TRAVEL, a, b) for a, b in _without_rests(left, stop.arrival, lane.rests))
        at_place = _without_rests(stop.arrival, stop.start, lane.rests)
        idle = min(stop.waiting_s, sum(b - a for a, b in at_place))
        for a, b in reversed(at_place):  # setup comes first, waiting last
            waits = min(idle, b - a)
            idle -= waits
            pieces.append(Piece(Kind.WAITING, b - waits, b))
            pieces.append(Piece(Kind.SETUP, a, b - waits))
        pieces.append(Piece(Kind.SERVICE, stop.start, stop.departure, index))
        left = stop.departure
    pieces += (Piece(Kind.TRAVEL, a, b) for a, b in _without_rests(left, lane.end, lane.rests))
    lasting = (p for p in pieces if p.end > p.start or p.kind is Kind.SERVICE)
    return tuple(sorted(lasting, key=lambda p: (p.start, p.end)))


def _without_rests(start: int, end: int, rests: Sequence[LaneRest]) -> list[tuple[int, int]]:
    """What is left of a stretch of time when the breaks are taken out."""
    left = []
    for rest in sorted(rests, key=lambda r: r.start):
        if start < end and rest.start < end and rest.start + rest.duration_s > start:
            if rest.start > start:
                left.append((start, rest.start))
            start = rest.start + rest.duration_s
    return [*left, (start, end)] if start < end else left


def _window_bars(lane: Lane) -> tuple[WindowBar, ...]:
    missed = {stop.windows[-1] for stop in lane.stops if stop.late_s and stop.windows}
    bars: list[WindowBar] = []
    ends = [float("-inf")] * WINDOW_ROWS
    for window in sorted({window for stop in lane.stops for window in stop.windows}):
        row = next((r for r, end in enumerate(ends) if end < window.earliest), WINDOW_ROWS - 1)
        ends[row] = max(ends[row], window.latest)
        bars.append(WindowBar(window.earliest, window.latest, row, window in missed))
    return tuple(bars)


def _offset(moment: int, zone: ZoneInfo) -> int:
    ahead = dt.datetime.fromtimestamp(moment, zone).utcoffset()
    return round(ahead.total_seconds()) if ahead is not None else 0
