"""Where a van that may reload goes back to the depot, as `dispatcher.model.trips` decides it."""

from __future__ import annotations

from dispatcher.planning.sisr.aboard import bears, nothing_aboard
from dispatcher.planning.sisr.arrays import (
    BIG,
    BRINGS,
    EARLIEST,
    FIRST_WINDOW,
    HAS_CLASHES,
    KIND,
    LENGTH,
    LINKED_DELIVERY,
    LINKED_PICKUP,
    ORDER,
    PLACE,
    RELEASE,
    RELOAD_S,
    SERVES,
    SERVICE,
    SETUP,
    START,
    TASK,
    TRIPS,
    USED_TRIPS,
    VIA,
    WAY_COUNT,
    WAY_FIRST,
    WAY_LATE,
    WAY_MOMENT,
    WINDOWS,
    Problem,
    Search,
)
from dispatcher.planning.sisr.clock import window_from
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.ways import leg_s


@inlined
def loaded(p: Problem, s: Search, v: int, task: int) -> bool:
    """Add the next task of a trip to what is held at most and at its end; False when the van cannot hold it."""
    kind = p.task[task, KIND]
    fits = True
    for d in range(p.load.shape[1]):
        amount = p.load[task, d]
        if kind == BRINGS:
            s.held[0, d] += amount
        elif kind == LINKED_DELIVERY:
            s.held[1, d] -= amount
        else:
            s.held[1, d] += amount
            s.held[0, d] = max(s.held[0, d], s.held[1, d])
        fits = fits and s.held[0, d] <= p.capacity[v, d]
    return fits


@inlined
def advanced(p: Problem, s: Search, v: int, first: int, i: int, moment: int, late: int) -> tuple[int, int]:
    """(moment, seconds late) after the task at `i` of a trip, breaks left aside."""
    task = s.task[v, i]
    here = p.shift[v, START] if i == first else p.task[s.task[v, i - 1], PLACE]
    there = p.task[task, PLACE]
    row = p.serving[p.shift[v, SERVES], task]
    ready = moment + leg_s(p, v, here, there, moment) + (row[SETUP] if i == first or here != there else 0)
    opens, closes = window_from(p, v, task, ready)
    if ready > closes:
        last = p.window[row[FIRST_WINDOW] + row[WINDOWS] - 1, 1]
        return ready + row[SERVICE], late + ready - last
    return max(ready, opens) + row[SERVICE], late


@compiled
def trips_from(p: Problem, s: Search, v: int, first: int) -> None:
    """Every trip from the task at `first` on, as far as the van holds it, after the best trips up to there."""
    length, way = s.route[v, LENGTH], s.way
    begins = way[first, WAY_MOMENT] + (p.shift[v, RELOAD_S] if first else 0)
    moment, late, release, linked = begins, way[first, WAY_LATE], -BIG, 0
    for d in range(p.load.shape[1]):
        s.held[0, d] = s.held[1, d] = 0
    nothing_aboard(p, s)
    for i in range(first, length):
        task = s.task[v, i]
        kind = p.task[task, KIND]
        if not loaded(p, s, v, task) or (p.day[HAS_CLASHES] and not bears(p, s, task)):
            return
        if kind == LINKED_PICKUP:
            linked += 1
        elif kind == LINKED_DELIVERY:
            linked -= 1
            if s.at[p.order[p.task[task, ORDER], TASK]] < first:
                return
        if p.task[task, RELEASE] > max(release, begins):
            release = p.task[task, RELEASE]
            moment, late = release, way[first, WAY_LATE]
            for j in range(first, i):
                moment, late = advanced(p, s, v, first, j, moment, late)
        moment, late = advanced(p, s, v, first, i, moment, late)
        if linked:
            continue
        back, end = moment, i + 1
        if end < length:
            back += leg_s(p, v, p.task[task, PLACE], p.shift[v, START], moment)
        if way[end, WAY_COUNT] < 0 or (late, back, way[first, WAY_COUNT] + 1) <= (
            way[end, WAY_LATE],
            way[end, WAY_MOMENT],
            way[end, WAY_COUNT],
        ):
            way[end, WAY_LATE], way[end, WAY_MOMENT] = late, back
            way[end, WAY_COUNT], way[end, WAY_FIRST] = way[first, WAY_COUNT] + 1, first


@compiled
def parted(p: Problem, s: Search, v: int) -> bool:
    """Mark where the van goes back for more; False when it cannot hold the goods in as many trips as it may make."""
    length, way = s.route[v, LENGTH], s.way
    for i in range(length + 1):
        s.label[v, i, VIA] = 0
    s.route[v, USED_TRIPS] = 1
    if p.shift[v, TRIPS] < 2 or length < 2:
        return True
    for end in range(length + 1):
        way[end, WAY_COUNT] = -1
    way[0, WAY_LATE], way[0, WAY_MOMENT], way[0, WAY_COUNT] = 0, p.shift[v, EARLIEST], 0
    for first in range(length):
        if 0 <= way[first, WAY_COUNT] < p.shift[v, TRIPS]:
            trips_from(p, s, v, first)
    if way[length, WAY_COUNT] < 0:
        return False
    s.route[v, USED_TRIPS] = way[length, WAY_COUNT]
    first = way[length, WAY_FIRST]
    while first > 0:
        s.label[v, first, VIA] = 1
        first = way[first, WAY_FIRST]
    return True
