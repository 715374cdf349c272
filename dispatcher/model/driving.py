"""How a shift drives between the places of a day: by the table, or by the clock where traffic hangs on the hour."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple, overload

from dispatcher.model.packed import Packed
from dispatcher.model.travel import UNREACHABLE, Table, Travel, estimated_leg

NEVER = -(10**15)
"""A departure that nobody can make."""


class Pause(NamedTuple):
    """Moments between which a van stands although it is on its way."""

    start: int
    end: int


class _Under(NamedTuple):
    """A way that has been begun: seconds left of so many that it takes at the pace at which it was driven last."""

    left: int
    of: int


class Traffic:
    """Ways that take longer at some hours. `since` are the moments from which the tables behind the first hold.

    Whoever is on a way when the pace changes has as large a part of it before them as before: seconds that are left
    become so many of the new pace, to the nearest second. Who leaves later therefore never arrives earlier, to the
    second (Ichoua, Gendreau and Potvin 2003). Where a road is closed for a time a van waits in front of it; where it
    stays closed the crow-flies estimate stands for it.
    """

    def __init__(self, travel: Travel, speed_factor: float) -> None:
        self.since: list[int] = [span.since for span in travel.spans]
        tables = (travel.duration_s, *(span.duration_s for span in travel.spans))
        self.tables: list[Table] = [scaled(table, speed_factor) for table in tables]
        self._places = travel.places

    def arrival(self, here: int, there: int, depart: int, pauses: Sequence[Pause] = ()) -> int:
        """When the van arrives that leaves at `depart` and stands still in these pauses, one after the other."""
        if not pauses:  # nearly always, and nearly always at one pace
            k = bisect_right(self.since, depart)
            seconds = self.tables[k][here][there]
            if seconds < UNREACHABLE and (k == len(self.since) or depart + seconds <= self.since[k]):
                return depart + seconds
        moment, begun = depart, None
        for pause in pauses:
            arrival, begun = self._until(here, there, moment, begun, pause.start)
            if arrival is not None:
                return arrival
            moment = pause.end
        arrival, _ = self._until(here, there, moment, begun, None)
        assert arrival is not None
        return arrival

    def departure(self, here: int, there: int, by: int) -> int:
        """The latest departure that arrives by then, by road; NEVER where there is none."""
        within = bisect_right(self.since, by)
        seconds = self.tables[within][here][there]
        if seconds < UNREACHABLE and (within == 0 or by - seconds >= self.since[within - 1]):
            return by - seconds  # nearly always
        until, room, pace = by, 0, 0  # seconds that may be left at `until`, of the pace that holds from then on
        for k in range(within, -1, -1):
            seconds = self.tables[k][here][there]
            begins = self.since[k - 1] if k else NEVER
            if seconds < UNREACHABLE:
                may = (seconds * (2 * room + 1) - 1) // (2 * pace) if pace else 0
                depart = until - (seconds if k == within else max(1, seconds - may))
                if depart >= begins or k == 0:
                    return depart
                room, pace = until - begins + may, seconds
            until = begins
        return NEVER

    def is_by_road(self, here: int, there: int, arrival: int) -> bool:
        """Whether a van that arrives then came by road, and not when the road was closed for good."""
        return self.tables[-1][here][there] < UNREACHABLE or arrival <= self.since[-1]

    def longest(self, here: int, there: int, earliest: int, latest: int) -> int:
        """The most seconds that the way takes at any pace between two moments, where it is open at all."""
        first, last = bisect_right(self.since, earliest), bisect_right(self.since, latest)
        times = [self.tables[k][here][there] for k in range(first, last + 1)]
        return max((s for s in times if s < UNREACHABLE), default=self._seconds(len(self.since), here, there))

    def shortest(self, here: int, there: int) -> int:
        """The least seconds that the way takes at any hour."""
        return min(table[here][there] for table in self.tables)

    def relieved(self, ways: Sequence[tuple[int, int]], after: int, until: int) -> list[int]:
        """The moments after `after`, up to `until`, from which all these ways together take less than before."""
        found = []
        for k in range(bisect_right(self.since, after), bisect_right(self.since, until)):
            before, then = self.tables[k], self.tables[k + 1]
            if sum(then[a][b] for a, b in ways) < sum(before[a][b] for a, b in ways):
                found.append(self.since[k])
        return found

    def _seconds(self, k: int, here: int, there: int) -> int:
        seconds = self.tables[k][here][there]
        if seconds >= UNREACHABLE and k == len(self.since):
            return estimated_leg(self._places[here], self._places[there])[0]
        return seconds

    def _until(
        self, here: int, there: int, moment: int, begun: _Under | None, stop: int | None
    ) -> tuple[int | None, _Under | None]:
        """(arrival, None), or (None, how far the way is done) when the van does not arrive by `stop`."""
        k, last = bisect_right(self.since, moment), len(self.since)
        while True:
            ends = self.since[k] if k < last and (stop is None or self.since[k] <= stop) else stop
            seconds = self._seconds(k, here, there)
            if seconds < UNREACHABLE:
                left = seconds if begun is None else (2 * begun.left * seconds + begun.of) // (2 * begun.of)
                if ends is None or moment + left <= ends:
                    return moment + left, None
                begun = _Under(left - (ends - moment), seconds)
            if k == last or ends != self.since[k]:
                return None, begun
            moment, k = self.since[k], k + 1


class Drive(NamedTuple):
    """A way driven by the clock."""

    traffic: Traffic
    here: int
    there: int

    def arrival(self, depart: int, pauses: Sequence[Pause] = ()) -> int:
        """As `Traffic.arrival`."""
        return self.traffic.arrival(self.here, self.there, depart, pauses)

    def departure(self, by: int) -> int:
        """As `Traffic.departure`."""
        return self.traffic.departure(self.here, self.there, by)

    def is_by_road(self, arrival: int) -> bool:
        """As `Traffic.is_by_road`."""
        return self.traffic.is_by_road(self.here, self.there, arrival)


class Driving(NamedTuple):
    """What ways take a shift: seconds (before any traffic), metres, cents of tolls, and traffic where there is any."""

    seconds: Table
    metres: Table
    tolls: Table | None
    traffic: Traffic | None


def driving(travel: Travel, speed_factor: float) -> Driving:
    """How a vehicle drives that is `speed_factor` times as fast as the road times."""
    traffic = Traffic(travel, speed_factor) if travel.spans else None
    return Driving(scaled(travel.duration_s, speed_factor), travel.distance_m, travel.toll_cents, traffic)


def scaled(table: Table, speed_factor: float) -> Table:
    """Seconds for a vehicle that drives `speed_factor` times as fast."""
    return table if speed_factor == 1 else _Scaled(table, speed_factor)


class _Scaled(Sequence[Sequence[int]]):
    """Rows of driving times for a faster or slower van, worked out when they are first asked for: a move by hand looks
    at a few rows of a day that may have thousands. Those of packed tables are never all there."""

    def __init__(self, rows: Table, speed_factor: float) -> None:
        self._rows, self._speed_factor = rows, speed_factor
        self._scaled: list[Sequence[int] | None] = [None] * len(rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Sequence[int]: ...

    @overload
    def __getitem__(self, index: slice) -> Table: ...

    def __getitem__(self, index: int | slice) -> Sequence[int] | Table:
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        if isinstance(self._rows, Packed):
            return _ScaledRow(self._rows[index], self._speed_factor)
        row = self._scaled[index]
        if row is None:
            factor = self._speed_factor
            row = [_faster(s, factor) for s in self._rows[index]]
            self._scaled[index] = row
        return row


class _ScaledRow(Sequence[int]):
    """A row of a packed table for a faster or slower van: each figure is worked out when it is asked for."""

    __slots__ = ("_row", "_speed_factor")

    def __init__(self, row: Sequence[int], speed_factor: float) -> None:
        self._row, self._speed_factor = row, speed_factor

    def __len__(self) -> int:
        return len(self._row)

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...

    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            return _ScaledRow(self._row[index], self._speed_factor)
        return _faster(self._row[index], self._speed_factor)


def _faster(seconds: int, speed_factor: float) -> int:
    return seconds if seconds >= UNREACHABLE else round(seconds / speed_factor)
