"""A day as engines take it that know no hours: every way takes what it takes on average while the shifts last.

What they answer is judged, mended and bettered by the clock.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.travel import UNREACHABLE, Table, Travel


def has_traffic(day: Day) -> bool:
    """True when a way takes longer at some hours than at others."""
    return bool(day.travel.spans) or any(other.spans for other in day.travel.by_way.values())


def usual(day: Day) -> Day:
    """The day without hours, every way as long as on average; the same one where there is no traffic."""
    return _without_hours(day, _mean)


def quickest(day: Day) -> Day:
    """The day without hours, every way as long as when it is quickest: right for routes that keep clear of the rush."""
    return _without_hours(day, _least)


def _without_hours(day: Day, of: Callable[[Sequence[tuple[Table, int]]], Table]) -> Day:
    if not has_traffic(day) or not day.shifts:
        return day
    hours = [(shift.earliest, shift.latest) for shift in day.shifts.values()]
    by_way = {way: _flattened(other, hours, of) for way, other in day.travel.by_way.items()}
    return replace(day, travel=replace(_flattened(day.travel, hours, of), by_way=by_way))


def _flattened(
    travel: Travel, hours: Sequence[tuple[int, int]], of: Callable[[Sequence[tuple[Table, int]]], Table]
) -> Travel:
    if not travel.spans:
        return travel
    since = [span.since for span in travel.spans]
    weights = [0] * (len(since) + 1)
    for earliest, latest in hours:
        first, last = bisect_right(since, earliest), bisect_right(since, latest)
        moments = [earliest, *since[first:last], max(latest, earliest + 1)]
        for k in range(first, last + 1):
            weights[k] += moments[k - first + 1] - moments[k - first]
    tables = [travel.duration_s, *(span.duration_s for span in travel.spans)]
    counted = [(table, weight) for table, weight in zip(tables, weights, strict=True) if weight]
    return replace(travel, duration_s=of(counted), spans=())


def _least(counted: Sequence[tuple[Table, int]]) -> Table:
    """The quickest hour of each way."""
    rows = zip(*(table for table, _ in counted), strict=True)
    return [list(map(min, zip(*several, strict=True))) for several in rows]


def _mean(counted: Sequence[tuple[Table, int]]) -> Table:
    """The mean of the hours at which a way is open."""
    import numpy as np  # not on days without traffic

    tables = np.array([[list(row) for row in table] for table, _ in counted], np.float64)
    weights = np.array([float(weight) for _, weight in counted])[:, None, None] * (tables < UNREACHABLE)
    hours = weights.sum(axis=0)
    total = (tables * weights).sum(axis=0)
    mean = np.where(hours > 0, np.rint(total / np.maximum(hours, 1.0)), UNREACHABLE)
    rows: Table = mean.astype(np.int64).tolist()
    return rows
