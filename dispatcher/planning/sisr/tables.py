"""Travel as arrays: seconds by kind of shift and span, metres and tolls by kind of vehicle."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.travel import UNREACHABLE, Table, Travel, estimated_leg
from dispatcher.planning.sisr.arrays import Ints, Short


class Tables:
    """What ways take the shifts of a day between its places, in the sequence of `curve`: those with one kind of vehicle
    share metres and tolls, and those that are as fast beside share seconds. `seconds` kinds x (1 + spans) x places x
    places, `since` when the spans begin, from `base` on; spans in which nobody is at work are left away."""

    def __init__(self, day: Day, shifts: Sequence[Shift], base: int, curve: Sequence[int]) -> None:
        size = len(day.travel.places)
        self.places = [day.travel.places[place] for place in curve]
        self._cells = np.ix_(curve, curve)
        self._shape = (size, size)
        self._day = day
        self._ways = list(dict.fromkeys(day.way_of(shift) for shift in shifts))
        self._kinds = sorted({(self.way_of(shift), shift.speed_factor) for shift in shifts})
        self._travels = [day.travel.for_way(way) for way in self._ways] or [day.travel]
        first = min((shift.earliest for shift in shifts), default=0)
        last = max((shift.latest for shift in shifts), default=0)
        moments = sorted({span.since for travel in self._travels for span in travel.spans})
        self._moments = [moment for moment in moments if first < moment <= last]
        self.since: Ints = np.array([moment - base for moment in self._moments], np.int64)
        self.seconds: Short = np.empty((max(1, len(self._kinds)), 1 + len(self._moments), size, size), np.int32)
        self.metres: Short = np.array([self._read(travel.distance_m) for travel in self._travels], np.int32)
        for row, (way, speed) in enumerate(self._kinds or [(0, 1.0)]):
            for k, moment in enumerate((first, *self._moments)):
                self.seconds[row, k] = _scaled(self._read(_table_at(self._travels[way], moment)), speed)
            if len(self.since):
                self._estimate_metres(row, way)

    def kind_of(self, shift: Shift) -> int:
        """The row of a shift's seconds."""
        return self._kinds.index((self.way_of(shift), shift.speed_factor))

    def way_of(self, shift: Shift) -> int:
        """The row of a shift's metres and tolls."""
        return self._ways.index(self._day.way_of(shift))

    def tolls(self) -> Short:
        """Cents by way; without places where there are none at all."""
        if all(travel.toll_cents is None for travel in self._travels):
            return np.zeros((1, 0, 0), np.int32)
        nothing = np.zeros(self._shape, np.int32)
        tables = [nothing if t.toll_cents is None else self._read(t.toll_cents) for t in self._travels]
        return np.array(tables, np.int32)

    def _read(self, table: Table) -> Short:
        return np.array(table, np.int32).reshape(self._shape)[self._cells]

    def _estimate_metres(self, row: int, way: int) -> None:
        """For ways that are open at some hours, where the table knows none."""
        is_open = (self.seconds[row] < UNREACHABLE).any(axis=0)
        for here, there in np.argwhere(is_open & (self.metres[way] >= UNREACHABLE)):
            self.metres[way, here, there] = estimated_leg(self.places[here], self.places[there])[1]


def _table_at(travel: Travel, moment: int) -> Table:
    k = bisect_right([span.since for span in travel.spans], moment)
    return travel.spans[k - 1].duration_s if k else travel.duration_s


def _scaled(seconds: Short, speed: float) -> Short:
    """As `dispatcher.model.driving` works them out."""
    if speed == 1:
        return seconds
    return np.where(seconds >= UNREACHABLE, seconds, np.rint(seconds / speed)).astype(np.int32)
