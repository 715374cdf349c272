"""The cheapest place for an order in one route, by a quick look at each: no place is walked, all are looked up."""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.arrays import (
    AC,
    AFTER,
    AL,
    ARC_M,
    ARC_S,
    AT,
    BC,
    BEFORE,
    BIG,
    BL,
    BRINGS,
    BT,
    DURATION,
    EARLIEST,
    IDLE,
    KIND,
    LAST_LOCK,
    LENGTH,
    LOCK,
    METRES,
    MOST_M,
    MOST_S,
    MOST_STOPS,
    NEXT_SETUP,
    PER_HOUR,
    PER_KM,
    PER_USE,
    PLACE,
    REST_S,
    SECOND,
    SERVICE,
    SETUP,
    SPEED,
    STOPS,
    TASK,
    Problem,
    Search,
    Stretch,
)
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.dice import thrown
from dispatcher.planning.sisr.labels import driven, interrupted, merged, served, whole

FAR = 1e18


@inlined
def leg_s(p: Problem, v: int, here: int, there: int) -> int:
    """Seconds between two places; nothing where the route is open."""
    return int(p.seconds[p.shift[v, SPEED], here, there]) if here >= 0 and there >= 0 else 0


@inlined
def leg_back_s(p: Problem, v: int, there: int, here: int) -> int:
    """As `leg_s` from `here` to `there`, quicker when many ways lead to the same place."""
    return int(p.seconds_from[p.shift[v, SPEED], there, here]) if here >= 0 and there >= 0 else 0


@inlined
def leg_back_m(p: Problem, there: int, here: int) -> int:
    """As `leg_m` from `here` to `there`, quicker when many ways lead to the same place."""
    return int(p.metres_from[there, here]) if here >= 0 and there >= 0 else 0


@inlined
def leg_m(p: Problem, here: int, there: int) -> int:
    """Metres between two places; nothing where the route is open."""
    return int(p.metres[here, there]) if here >= 0 and there >= 0 else 0


@inlined
def reached(p: Problem, v: int, a: Stretch, b: Stretch, task: int, work_s: int) -> tuple[Stretch, Stretch]:
    """Both stretches, after `work_s` and the task."""
    earliest = p.shift[v, EARLIEST]
    after_b = b
    if p.shift[v, REST_S] > 0:
        bt, bc, bl = driven(earliest, b[0], b[1], b[2], work_s)
        it, ic, il = interrupted(p, v, earliest, a[0], a[1], a[2], work_s)
        bt, bc, bl = merged(earliest, bt, bc, bl, it, ic, il)
        after_b = served(p, task, earliest, bt, bc, bl) if bl >= earliest else (bt, BIG, -BIG)
    at, ac, al = driven(earliest, a[0], a[1], a[2], work_s)
    after_a = served(p, task, earliest, at, ac, al) if al >= earliest else (at, BIG, -BIG)
    return after_a, after_b


@inlined
def holds(p: Problem, s: Search, v: int, task: int, place: int) -> bool:
    """True when the van has room for the goods of a task that is not linked."""
    column = 1 if p.task[task, KIND] == BRINGS else 2
    for d in range(p.load.shape[1]):
        if p.load[task, d] and s.level[v, place, 3 * d + column] + p.load[task, d] > p.capacity[v, d]:
            return False
    return True


@inlined
def cents(p: Problem, v: int, metres: int, seconds: int) -> float:
    """What a way and a time cost, not rounded."""
    return float(p.shift[v, PER_KM] * metres * 0.001 + p.shift[v, PER_HOUR] * seconds / 3600.0)


@inlined
def single_place(
    p: Problem, s: Search, v: int, order: int, above: float, below: float, blink: float, first: int, last: int
) -> tuple[float, int, int]:
    """(cents more, place, -1) of the cheapest place from `first` to `last` that costs between `above` and `below`."""
    task = p.order[order, TASK]
    there, service_s, own_setup, lock = (
        p.task[task, PLACE],
        p.task[task, SERVICE],
        p.task[task, SETUP],
        p.task[task, LOCK],
    )
    route, shift = s.route[v], p.shift[v]
    length, best, best_place = route[LENGTH], below, -1
    opening = float(shift[PER_USE]) if length == 0 else 0.0
    start = max(first, route[LAST_LOCK] + 1)
    if not holds(p, s, v, task, 0 if p.task[task, KIND] == BRINGS else length):
        return best, -1, -1
    for k in range(start, last + 1):
        if lock >= 0 and lock != k:
            continue
        before, after = s.label[v, k, BEFORE], s.label[v, k, AFTER]
        metres = leg_back_m(p, there, before) + leg_m(p, there, after) - s.label[v, k, ARC_M]
        if opening + shift[PER_KM] * metres * 0.001 >= best:
            continue
        to_s = leg_back_s(p, v, there, before) + (own_setup if k == 0 or before != there else 0)
        on_s = leg_s(p, v, there, after) + (s.label[v, k, NEXT_SETUP] if after != there else 0)
        more_s = to_s + service_s + on_s - s.label[v, k, ARC_S]
        if opening + cents(p, v, metres, max(0, more_s - route[IDLE])) >= best:
            continue
        if max(to_s, on_s) >= UNREACHABLE or thrown(s) < blink:
            continue
        stops = (
            (before != there or k == 0) + (k < length and after != there) - (k < length and (after != before or k == 0))
        )
        if route[METRES] + metres > shift[MOST_M] or route[STOPS] + stops > shift[MOST_STOPS]:
            continue
        if not holds(p, s, v, task, k):
            continue
        a, b = reached(
            p,
            v,
            (s.label[v, k, AT], s.label[v, k, AC], s.label[v, k, AL]),
            (s.label[v, k, BT], s.label[v, k, BC], s.label[v, k, BL]),
            task,
            to_s,
        )
        begins, ends = whole(p, s, v, k, a, b, on_s)
        duration = ends - begins
        if ends >= BIG or duration > shift[MOST_S]:
            continue
        more = opening + cents(p, v, metres, duration - route[DURATION])
        if above < more < best:
            best, best_place = more, k
    return best, best_place, -1


@compiled
def delivery_place(
    p: Problem,
    s: Search,
    v: int,
    order: int,
    first: int,
    a: Stretch,
    b: Stretch,
    to_m: int,
    opening: float,
    above: float,
    below: float,
) -> tuple[float, int]:
    """(cents more, place) of the cheapest place for the delivery when the pickup goes before the task at `first`."""
    pickup, task = p.order[order, TASK], p.order[order, SECOND]
    there, here = p.task[task, PLACE], p.task[pickup, PLACE]
    route, shift, length = s.route[v], p.shift[v], s.route[v, LENGTH]
    best, best_place, earliest = below, -1, p.shift[v, EARLIEST]
    stayed_m = to_m  # metres from the last stop before the pickup up to `here`, less what that stretch took before
    for j in range(first, length + 1):
        for d in range(p.load.shape[1]):
            if p.load[task, d] and s.level[v, j, 3 * d] + p.load[task, d] > p.capacity[v, d]:
                return best, best_place
        if a[2] < earliest and b[2] < earliest:
            return best, best_place
        to_s = leg_s(p, v, here, there) + (p.task[task, SETUP] if here != there else 0)
        on_s = leg_s(p, v, there, s.label[v, j, AFTER]) + (
            s.label[v, j, NEXT_SETUP] if s.label[v, j, AFTER] != there else 0
        )
        metres = stayed_m + leg_m(p, here, there) + leg_m(p, there, s.label[v, j, AFTER]) - s.label[v, j, ARC_M]
        is_open = max(to_s, on_s) < UNREACHABLE and opening + shift[PER_KM] * metres * 0.001 < best
        if is_open and route[METRES] + metres <= shift[MOST_M]:
            last_a, last_b = reached(p, v, a, b, task, to_s)
            begins, ends = whole(p, s, v, j, last_a, last_b, on_s)
            duration = ends - begins
            more = opening + cents(p, v, metres, duration - route[DURATION])
            if ends < BIG and duration <= shift[MOST_S] and above < more < best:
                best, best_place = more, j
        if j < length:
            following = s.task[v, j]
            step_s = leg_s(p, v, here, s.label[v, j, AFTER]) + (
                s.label[v, j, NEXT_SETUP] if s.label[v, j, AFTER] != here else 0
            )
            if step_s >= UNREACHABLE:
                return best, best_place
            a, b = reached(p, v, a, b, following, step_s)
            stayed_m += leg_m(p, here, s.label[v, j, AFTER]) - s.label[v, j, ARC_M]
            here = s.label[v, j, AFTER]
    return best, best_place


@compiled
def pair_place(
    p: Problem, s: Search, v: int, order: int, above: float, below: float, blink: float
) -> tuple[float, int, int]:
    """(cents more, place of the pickup, place of the delivery): as for `single_place`, the pickup not yet put in."""
    pickup, route, shift = p.order[order, TASK], s.route[v], p.shift[v]
    there, lock = p.task[pickup, PLACE], p.task[pickup, LOCK]
    length, best, first, second = route[LENGTH], below, -1, -1
    opening = float(shift[PER_USE]) if length == 0 else 0.0
    for i in range(route[LAST_LOCK] + 1, length + 1):
        if lock >= 0 and lock != i:
            continue
        before = s.label[v, i, BEFORE]
        to_s = leg_back_s(p, v, there, before) + (p.task[pickup, SETUP] if i == 0 or before != there else 0)
        if to_s >= UNREACHABLE or thrown(s) < blink:
            continue
        a, b = reached(
            p,
            v,
            (s.label[v, i, AT], s.label[v, i, AC], s.label[v, i, AL]),
            (s.label[v, i, BT], s.label[v, i, BC], s.label[v, i, BL]),
            pickup,
            to_s,
        )
        metres = leg_back_m(p, there, before)
        best, found = delivery_place(p, s, v, order, i, a, b, metres, opening, above, best)
        if found >= 0:
            first, second = i, found
    return best, first, second
