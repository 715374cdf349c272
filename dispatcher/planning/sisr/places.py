"""The cheapest place for an order in one route, by a quick look at each: no place is walked, all are looked up."""

from __future__ import annotations

from dispatcher.model.travel import UNREACHABLE
from dispatcher.planning.sisr.arrays import (
    ABOARD,
    AC,
    AFTER,
    AL,
    ARC_M,
    ARC_S,
    AT,
    AT_ONCE,
    BC,
    BEFORE,
    BIG,
    BL,
    BOUND,
    BRINGS,
    BT,
    DRIVING,
    DURATION,
    EARLY,
    FEE,
    FIRST_WINDOW,
    GOODS,
    HALT_S,
    HAS_ENDS,
    IDLE,
    IS_FIRST,
    IS_LAST,
    KIND,
    LAST_LOCK,
    LEAD,
    LEAVES,
    LENGTH,
    LOCK,
    METRES,
    MOST_DRIVING,
    MOST_M,
    MOST_S,
    MOST_STOPS,
    NEXT_SETUP,
    ORDER,
    PER_HOUR,
    PER_OVERTIME,
    PER_STOP,
    PER_USE,
    PLACE,
    REGULAR_S,
    RELATIONS,
    RELEASE,
    RELOAD_S,
    REST_S,
    RIDE,
    SECOND,
    SERVES,
    SERVICE,
    SETUP,
    SINCE,
    START,
    STOPS,
    TARDY,
    TASK,
    TRAIL,
    TRIPS,
    USED_TRIPS,
    VIA,
    WINDOWS,
    Problem,
    Search,
    Stretch,
)
from dispatcher.planning.sisr.belonging import between_partners
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.dice import thrown
from dispatcher.planning.sisr.exact import soft_price
from dispatcher.planning.sisr.labels import driven, interrupted, merged, served, whole
from dispatcher.planning.sisr.spread import cents_away
from dispatcher.planning.sisr.traffic import opened
from dispatcher.planning.sisr.ways import leg_back_m, leg_back_s, leg_m, leg_s, tolls

FAR = 1e18


@inlined
def reached(
    p: Problem, v: int, earliest: int, a: Stretch, b: Stretch, task: int, work_s: int
) -> tuple[Stretch, Stretch]:
    """Both stretches, after `work_s` and the task."""
    after_b = b
    if p.shift[v, REST_S] > 0:
        bt, bc, bl = driven(earliest, b[0], b[1], b[2], work_s)
        it, ic, il = interrupted(p, v, earliest, a[0], a[1], a[2], work_s)
        bt, bc, bl = merged(earliest, bt, bc, bl, it, ic, il)
        after_b = served(p, v, task, earliest, bt, bc, bl) if bl >= earliest else (bt, BIG, -BIG)
    at, ac, al = driven(earliest, a[0], a[1], a[2], work_s)
    after_a = served(p, v, task, earliest, at, ac, al) if al >= earliest else (at, BIG, -BIG)
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
def is_welcome(p: Problem, s: Search, v: int, task: int) -> bool:
    """False when no place of a route will do for the goods of a task that is not linked."""
    if p.task[task, KIND] != BRINGS:
        return holds(p, s, v, task, s.route[v, LENGTH])
    return not p.clash[p.task[task, GOODS]] & s.route[v, ABOARD] and holds(p, s, v, task, 0)


@inlined
def time_cents(p: Problem, v: int, seconds: int) -> float:
    """What so long a route costs by its time, not rounded."""
    cents = float(p.shift[v, PER_HOUR] * seconds)
    if p.shift[v, PER_OVERTIME]:
        cents += p.shift[v, PER_OVERTIME] * max(0, seconds - p.shift[v, REGULAR_S])
    return cents / 3600.0


@inlined
def onward(p: Problem, s: Search, v: int, k: int, there: int, moment: int) -> tuple[int, int]:
    """(seconds, metres) from `there`, left at a moment, to what follows on place `k` of a route, with all that is done
    on the way."""
    row = s.label[v, k]
    after, more_s, metres = row[AFTER], row[HALT_S], 0
    setup_s = row[NEXT_SETUP] if after != there or row[VIA] else 0
    if row[VIA]:
        depot = p.shift[v, START]
        more_s, metres = more_s + leg_s(p, v, there, depot, moment), leg_m(p, v, there, depot)
        there = depot
    return leg_s(p, v, there, after, moment + more_s) + more_s + setup_s, leg_m(p, v, there, after) + metres


@inlined
def span(p: Problem, s: Search, v: int, task: int, low: int, high: int) -> tuple[int, int]:
    """Where in a route, from `low` to `high`, an order with one task may stand as far as others bind it."""
    low = max(low, s.route[v, LAST_LOCK] + 1)
    if p.day[HAS_ENDS]:
        lead, last = s.route[v, LEAD], s.route[v, LENGTH] - s.route[v, TRAIL]
        if p.task[task, BOUND] == IS_FIRST:
            high = min(high, lead)
        else:
            low = max(low, lead)
        if p.task[task, BOUND] == IS_LAST:
            low = max(low, last)
        else:
            high = min(high, last)
    order = p.task[task, ORDER]
    if p.order[order, RELATIONS]:
        after, before = between_partners(p, s, order, v)
        low, high = max(low, after), min(high, before)
    return low, high


@inlined
def since(p: Problem, s: Search, v: int, task: int) -> int:
    """The moment before which a route with this task on it cannot start."""
    earliest = s.route[v, SINCE]
    if p.shift[v, TRIPS] > 1 or p.task[task, KIND] != BRINGS:
        return int(earliest)
    return int(max(earliest, p.task[task, RELEASE]))


@inlined
def ended(p: Problem, s: Search, v: int, k: int, earliest: int, task: int, to_s: int, on_s: int) -> tuple[int, float]:
    """(seconds from start to end; BIG when late, cents for coming too early or late) with a task at place `k`."""
    a, b = reached(
        p,
        v,
        earliest,
        (s.label[v, k, AT], s.label[v, k, AC], s.label[v, k, AL]),
        (s.label[v, k, BT], s.label[v, k, BC], s.label[v, k, BL]),
        task,
        to_s,
    )
    begins, ends = whole(p, s, v, earliest, k, a, b, on_s)
    if ends >= BIG:
        return BIG, 0.0
    if p.shift[v, AT_ONCE]:
        begins = earliest
    soft = 0.0
    if p.task[task, EARLY] or p.task[task, TARDY]:
        done = max(begins + a[0], a[1]) if a[1] < BIG else max(begins + b[0], b[1])
        soft = float(soft_price(p, task, done - p.serving[p.shift[v, SERVES], task, SERVICE]))
    return ends - begins, soft


@inlined
def more_driving(p: Problem, s: Search, v: int, there: int, k: int) -> int:
    """Seconds more at the wheel with a visit at place `k`."""
    before, after, moment = s.label[v, k, BEFORE], s.label[v, k, AFTER], s.label[v, k, LEAVES]
    more_s = leg_s(p, v, before, there, moment) + leg_s(p, v, there, after, moment)
    return more_s - leg_s(p, v, before, after, moment)


@inlined
def left_at(p: Problem, v: int, task: int, ready: int) -> int:
    """When the van leaves a task for which it is ready at a moment; of use where traffic hangs on the hour."""
    if len(p.since) == 0:
        return ready
    row = p.serving[p.shift[v, SERVES], task]
    return opened(p, row[FIRST_WINDOW], row[WINDOWS], ready) + int(row[SERVICE])


@inlined
def single_place(
    p: Problem, s: Search, v: int, order: int, above: float, below: float, blink: float, low: int, high: int
) -> tuple[float, int, int]:
    """(cents more, place, -1) of the cheapest place from `low` to `high` that costs between `above` and `below`."""
    task = p.order[order, TASK]
    serving = p.serving[p.shift[v, SERVES], task]
    there, lock, service_s, own_setup = p.task[task, PLACE], p.task[task, LOCK], serving[SERVICE], serving[SETUP]
    route, shift, rate, earliest = s.route[v], p.shift[v], p.rate[v], since(p, s, v, task)
    length, best, best_place = route[LENGTH], below, -1
    opening = float(serving[FEE] + (shift[PER_USE] if length == 0 else 0)) + cents_away(p, s, v, there)
    low, high = span(p, s, v, task, low, high)
    if not is_welcome(p, s, v, task):
        return best, -1, -1
    now_cents = time_cents(p, v, route[DURATION])
    for k in range(low, high + 1):
        if lock >= 0 and lock != k:
            continue
        row = s.label[v, k]
        before, after = row[BEFORE], row[AFTER]
        metres = leg_back_m(p, v, there, before) + leg_m(p, v, there, after) - row[ARC_M]
        if opening + rate * metres >= best:
            continue
        to_s = leg_back_s(p, v, there, before, row[LEAVES]) + (own_setup if k == 0 or before != there else 0)
        on_s = leg_s(p, v, there, after, left_at(p, v, task, row[LEAVES] + to_s))
        on_s += (row[NEXT_SETUP] if after != there else 0) + row[HALT_S]
        more_s = to_s + service_s + on_s - row[ARC_S]
        by_way = opening + rate * metres
        if by_way + shift[PER_HOUR] * max(0, more_s - route[IDLE]) / 3600.0 >= best:
            continue
        if max(to_s, on_s) >= UNREACHABLE or thrown(s) < blink:
            continue
        stops = (
            (before != there or k == 0) + (k < length and after != there) - (k < length and (after != before or k == 0))
        )
        if route[METRES] + metres > shift[MOST_M] or route[STOPS] + stops > shift[MOST_STOPS]:
            continue
        if shift[MOST_DRIVING] < BIG and route[DRIVING] + more_driving(p, s, v, there, k) > shift[MOST_DRIVING]:
            continue
        if not holds(p, s, v, task, k):
            continue
        duration, soft = ended(p, s, v, k, earliest, task, to_s, on_s)
        if duration >= BIG or duration > shift[MOST_S]:
            continue
        more = by_way + shift[PER_STOP] * stops + soft + time_cents(p, v, duration) - now_cents
        more += tolls(p, v, before, there, after)
        if above < more < best:
            best, best_place = more, k
    return best, best_place, -1


@compiled
def trip_place(
    p: Problem, s: Search, v: int, order: int, above: float, below: float, low: int, high: int
) -> tuple[float, int, int]:
    """As `single_place`, in a van that may reload: what it cannot hold beside the rest of a trip begins or ends one.

    Where the van then goes back is not decided here: this is a guess at what it costs.
    """
    task = p.order[order, TASK]
    serving = p.serving[p.shift[v, SERVES], task]
    there, lock, depot = p.task[task, PLACE], p.task[task, LOCK], p.shift[v, START]
    route, shift, earliest = s.route[v], p.shift[v], since(p, s, v, task)
    length, best, best_place = route[LENGTH], below, -1
    opening = float(serving[FEE] + (shift[PER_USE] if length == 0 else 0)) + cents_away(p, s, v, there)
    low, high = span(p, s, v, task, low, high)
    now_cents = time_cents(p, v, route[DURATION])
    for k in range(low, high + 1):
        row = s.label[v, k]
        before = row[BEFORE]
        if (lock >= 0 and lock != k) or opening + p.rate[v] * (
            leg_m(p, v, before, there) + leg_m(p, v, there, row[AFTER]) - row[ARC_M]
        ) >= best:
            continue
        setup_s = serving[SETUP] if k == 0 or before != there else 0
        for turn in range(3):
            to_s, to_m = leg_s(p, v, before, there, row[LEAVES]) + setup_s, leg_m(p, v, before, there)
            moment = left_at(p, v, task, row[LEAVES] + to_s)
            on_s, on_m = onward(p, s, v, k, there, moment)
            is_more = (length > 0 and (turn == 1 and k < length and not row[VIA])) or (turn == 2 and k > 0)
            if turn == 0 and not row[VIA] and not holds(p, s, v, task, k):
                continue
            if turn > 0 and (not is_more or (not row[VIA] and route[USED_TRIPS] >= shift[TRIPS])):
                continue
            if turn == 1:  # the van goes back right after the task
                on_s = leg_s(p, v, there, depot, moment) + leg_s(p, v, depot, row[AFTER], moment)
                on_s += row[NEXT_SETUP] + row[HALT_S] + shift[RELOAD_S]
                on_m = leg_m(p, v, there, depot) + leg_m(p, v, depot, row[AFTER])
            elif turn == 2:  # or right before it
                to_s = leg_s(p, v, before, depot, row[LEAVES]) + shift[RELOAD_S] + serving[SETUP]
                to_s += leg_s(p, v, depot, there, row[LEAVES] + to_s)
                to_m = leg_m(p, v, before, depot) + leg_m(p, v, depot, there)
                on_s = leg_s(p, v, there, row[AFTER], moment) + (row[NEXT_SETUP] if row[AFTER] != there else 0)
                on_m = leg_m(p, v, there, row[AFTER])
            metres = to_m + on_m - row[ARC_M]
            if opening + p.rate[v] * metres >= best or max(to_s, on_s) >= UNREACHABLE:
                continue
            duration, soft = ended(p, s, v, k, earliest, task, to_s, on_s)
            more = opening + p.rate[v] * metres + soft + time_cents(p, v, duration) - now_cents
            is_long = duration >= BIG or duration > shift[MOST_S]
            if not is_long and route[METRES] + metres <= shift[MOST_M] and above < more < best:
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
    moment: int,
    opening: float,
    above: float,
    below: float,
) -> tuple[float, int]:
    """(cents more, place) of the cheapest place for the delivery when the pickup goes before the task at `first`, left
    at `moment`."""
    pickup, task = p.order[order, TASK], p.order[order, SECOND]
    there, here = p.task[task, PLACE], p.task[pickup, PLACE]
    route, shift, length, rate = s.route[v], p.shift[v], s.route[v, LENGTH], p.rate[v]
    serving = p.serving[p.shift[v, SERVES]]
    best, best_place, earliest = below, -1, route[SINCE]
    now_cents, ride_s = time_cents(p, v, route[DURATION]), 0
    stayed_m = to_m  # metres from the last stop before the pickup up to `here`, less what that stretch took before
    for j in range(first, length + 1):
        for d in range(p.load.shape[1]):
            if p.load[task, d] and s.level[v, j, 3 * d] + p.load[task, d] > p.capacity[v, d]:
                return best, best_place
        if a[2] < earliest and b[2] < earliest:
            return best, best_place
        moment = s.label[v, j, LEAVES] if j > first else moment
        to_s = leg_s(p, v, here, there, moment) + (serving[task, SETUP] if here != there else 0)
        if ride_s + to_s > p.task[task, RIDE]:
            return best, best_place
        on_s, on_m = onward(p, s, v, j, there, left_at(p, v, task, moment + to_s))
        metres = stayed_m + leg_m(p, v, here, there) + on_m - s.label[v, j, ARC_M]
        is_open = max(to_s, on_s) < UNREACHABLE and opening + rate * metres < best
        if is_open and route[METRES] + metres <= shift[MOST_M]:
            last_a, last_b = reached(p, v, earliest, a, b, task, to_s)
            begins, ends = whole(p, s, v, earliest, j, last_a, last_b, on_s)
            duration = ends - (earliest if shift[AT_ONCE] else begins)
            more = opening + rate * metres + time_cents(p, v, duration) - now_cents
            if ends < BIG and duration <= shift[MOST_S] and above < more < best:
                best, best_place = more, j
        if j < length:
            following = s.task[v, j]
            step_s, step_m = onward(p, s, v, j, here, moment)
            if step_s >= UNREACHABLE or s.label[v, j, VIA]:  # the goods would be aboard at the depot
                return best, best_place
            a, b = reached(p, v, earliest, a, b, following, step_s)
            ride_s += step_s + serving[following, SERVICE]
            stayed_m += step_m - s.label[v, j, ARC_M]
            here = s.label[v, j, AFTER]
    return best, best_place


@compiled
def pair_place(
    p: Problem, s: Search, v: int, order: int, above: float, below: float, blink: float
) -> tuple[float, int, int]:
    """(cents more, place of the pickup, place of the delivery): as for `single_place`, the pickup not yet put in."""
    pickup, route, shift = p.order[order, TASK], s.route[v], p.shift[v]
    there, lock = p.task[pickup, PLACE], p.task[pickup, LOCK]
    serving = p.serving[shift[SERVES]]
    length, best, first, second, earliest = route[LENGTH], below, -1, -1, route[SINCE]
    opening = float(serving[pickup, FEE] + serving[p.order[order, SECOND], FEE]) + cents_away(p, s, v, there)
    opening += float(shift[PER_USE]) if length == 0 else 0.0
    for i in range(route[LAST_LOCK] + 1, length + 1):
        if lock >= 0 and lock != i:
            continue
        before = s.label[v, i, BEFORE]
        leaves = s.label[v, i, LEAVES]
        to_s = leg_back_s(p, v, there, before, leaves) + (serving[pickup, SETUP] if i == 0 or before != there else 0)
        if to_s >= UNREACHABLE or thrown(s) < blink:
            continue
        a, b = reached(
            p,
            v,
            earliest,
            (s.label[v, i, AT], s.label[v, i, AC], s.label[v, i, AL]),
            (s.label[v, i, BT], s.label[v, i, BC], s.label[v, i, BL]),
            pickup,
            to_s,
        )
        metres, moment = leg_back_m(p, v, there, before), left_at(p, v, pickup, leaves + to_s)
        best, found = delivery_place(p, s, v, order, i, a, b, metres, moment, opening, above, best)
        if found >= 0:
            first, second = i, found
    return best, first, second
