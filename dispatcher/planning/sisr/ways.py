"""Ways between two places: by the table, or by the clock where traffic hangs on the hour (`dispatcher.model.driving`).

A place of -1 is an open start or end of a route: no way at all.
"""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.arrays import BIG, EARLIEST, LATEST, SPEED, TOLLS, WAY, Problem
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def span_at(p: Problem, moment: int) -> int:
    """Which of the tables of seconds holds at a moment."""
    k = 0
    while k < len(p.since) and p.since[k] <= moment:
        k += 1
    return k


@compiled
def advanced(
    p: Problem, kind: int, here: int, there: int, moment: int, left: int, of: int, until: int
) -> tuple[int, int, int]:
    """(arrival; BIG: not by `until`, seconds left, of so many) for a way of which `left` seconds are left of the `of`
    that it takes at the pace at which it was driven last; `of` -1: of which nothing is driven yet."""
    k, last = span_at(p, moment), len(p.since)
    while True:
        ends = until
        if k < last and p.since[k] <= ends:
            ends = p.since[k]
        seconds = int(p.seconds[kind, k, here, there])
        if seconds < UNREACHABLE:
            left = seconds if of < 0 else (2 * left * seconds + of) // (2 * of)
            if moment + left <= ends:
                return moment + left, 0, seconds
            left -= ends - moment
            of = seconds
        if k == last or p.since[k] > until:
            return BIG, left, of
        moment = ends
        k += 1


@compiled
def leaving_for(p: Problem, kind: int, here: int, there: int, by: int) -> int:
    """The latest departure that arrives by then; -BIG where there is none."""
    within = span_at(p, by)
    until, room, pace = by, 0, 0
    for k in range(within, -1, -1):
        seconds = int(p.seconds[kind, k, here, there])
        begins = int(p.since[k - 1]) if k > 0 else -BIG
        if seconds < UNREACHABLE:
            may = (seconds * (2 * room + 1) - 1) // (2 * pace) if pace > 0 else 0
            depart = until - (seconds if k == within else max(1, seconds - may))
            if depart >= begins:
                return depart
            room, pace = until - begins + may, seconds
        until = begins
    return -BIG


@inlined
def leg_s(p: Problem, v: int, here: int, there: int, moment: int) -> int:
    """Seconds of a way begun at a moment; nothing where the route is open."""
    if here < 0 or there < 0:
        return 0
    if len(p.since) == 0 or here == there:
        return int(p.seconds[p.shift[v, SPEED], 0, here, there])
    arrival = advanced(p, p.shift[v, SPEED], here, there, moment, 0, -1, BIG)[0]
    return arrival - moment if arrival < BIG else UNREACHABLE


@inlined
def leg_back_s(p: Problem, v: int, there: int, here: int, moment: int) -> int:
    """As `leg_s` from `here` to `there`, quicker when many ways lead to the same place."""
    if here < 0 or there < 0:
        return 0
    if len(p.since) == 0:
        return int(p.seconds_from[p.shift[v, SPEED], there, here])
    return leg_s(p, v, here, there, moment)


@inlined
def pace_s(p: Problem, v: int, here: int, there: int, k: int) -> int:
    """Seconds of a way by one of the tables."""
    return int(p.seconds[p.shift[v, SPEED], k, here, there])


@inlined
def leg_m(p: Problem, v: int, here: int, there: int) -> int:
    """Metres between two places; nothing where the route is open."""
    return int(p.metres[p.shift[v, WAY], here, there]) if here >= 0 and there >= 0 else 0


@inlined
def leg_back_m(p: Problem, v: int, there: int, here: int) -> int:
    """As `leg_m` from `here` to `there`, quicker when many ways lead to the same place."""
    return int(p.metres_from[p.shift[v, WAY], there, here]) if here >= 0 and there >= 0 else 0


@inlined
def leg_toll(p: Problem, v: int, here: int, there: int) -> int:
    """Cents of tolls between two places, for a van that pays them."""
    return int(p.toll[p.shift[v, WAY], here, there]) if here >= 0 and there >= 0 else 0


@inlined
def tolls(p: Problem, v: int, before: int, there: int, after: int) -> int:
    """Cents more of tolls for going from `before` to `after` by `there`."""
    if not p.shift[v, TOLLS]:
        return 0
    return leg_toll(p, v, before, there) + leg_toll(p, v, there, after) - leg_toll(p, v, before, after)


@inlined
def longest_s(p: Problem, v: int, here: int, there: int) -> int:
    """The most seconds that a way takes in the hours of a shift, where it is open at all."""
    if here < 0 or there < 0:
        return 0
    longest = -1
    for k in range(span_at(p, p.shift[v, EARLIEST]), span_at(p, p.shift[v, LATEST]) + 1):
        seconds = pace_s(p, v, here, there, k if here != there else 0)
        if seconds < UNREACHABLE:
            longest = max(longest, seconds)
    return longest if longest >= 0 else UNREACHABLE
