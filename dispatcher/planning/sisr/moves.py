"""A quick local search on the routes that a step touched: tails exchanged, strings moved, swapped and turned around.

A move is tried when its ways alone get cheaper. What it would do to the time of the routes is looked at through the
stretches of `labels` before anything changes: of a hundred moves three pay. The route's figures decide.
"""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    AC,
    AFTER,
    AL,
    AT,
    AT_ONCE,
    BC,
    BEFORE,
    BIG,
    BL,
    BRINGS,
    BT,
    CALLS,
    COST,
    DURATION,
    EARLIEST,
    IS_TIMED,
    KIND,
    LEAVES,
    LENGTH,
    LINKED_PICKUP,
    ORDER,
    PACE,
    PER_HOUR,
    PER_USE,
    PLACE,
    RELATIONS,
    RESTS,
    SERVES,
    SETUP,
    TOUCHED,
    TRIPS,
    Problem,
    Search,
    Stretch,
)
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.labels import whole
from dispatcher.planning.sisr.places import left_at, onward, reached, time_cents
from dispatcher.planning.sisr.routes import refreshed, settled, touch
from dispatcher.planning.sisr.ways import leg_m, leg_s, pace_s

NEAREST = 12
"""How many of the nearest tasks a task is brought beside."""
LONGEST_MOVED, LONGEST_SWAPPED = 3, 2
LEAST = -0.5
"""Cents that the ways must get cheaper by, for a move to be tried, and the routes, for it to be made."""
WITH_TIME, METRES_ALONE = 1, 0
"""What a way costs: with the time that it takes, or without."""
MOST_MOVES = 50
"""Moves made after one step."""


@inlined
def way(p: Problem, s: Search, v: int, k: int, here: int, there: int, of: int) -> float:
    """Cents of the way between two places, at the pace at which the van leaves for place `k`."""
    if here < 0 or there < 0:
        return 0.0
    cents = p.rate[v] * leg_m(p, v, here, there)
    if of == WITH_TIME:
        cents += p.shift[v, PER_HOUR] * pace_s(p, v, here, there, s.label[v, k, PACE]) / 3600.0
    return float(cents)


@inlined
def may_move(p: Problem, s: Search, v: int, first: int, last: int, w: int) -> bool:
    """True when the tasks from `first` to before `last` may go to another route."""
    for k in range(first, last):
        task = s.task[v, k]
        order = p.task[task, ORDER]
        if p.task[task, KIND] >= LINKED_PICKUP or not p.allowed[order, w]:
            return False
        if v != w and p.order[order, RELATIONS]:
            return False
    return True


@inlined
def has_room(p: Problem, s: Search, v: int, head: int, out: int, w: int, first: int, last: int) -> bool:
    """Whether a van leaves with no more than it holds when it brings the tasks of `w` from `first` to before `last`
    too, and its own from `head` to before `out` no more."""
    for d in range(p.load.shape[1] if p.shift[v, TRIPS] == 1 else 0):
        held = s.level[v, 0, 3 * d]
        for k in range(first, last):
            held += p.load[s.task[w, k], d] if p.task[s.task[w, k], KIND] == BRINGS else 0
        for k in range(head, out):
            held -= p.load[s.task[v, k], d] if p.task[s.task[v, k], KIND] == BRINGS else 0
        if held > p.capacity[v, d]:
            return False
    return True


@compiled
def lasts(
    p: Problem,
    s: Search,
    v: int,
    head: int,
    w: int,
    first: int,
    last: int,
    turned: int,
    then: int,
    upto: int,
    then_turned: int,
    place: int,
) -> int:
    """About how many seconds a route takes that goes on, after its first `head` tasks, with those of `w` from `first`
    to before `last`, its own from `then` to before `upto`, both turned around or not, and all of its own from `place`
    on; 0 when it has none at all, BIG when it comes too late."""
    if head == 0 and first == last and then == upto and place == s.route[v, LENGTH]:
        return 0
    a: Stretch = s.label[v, head, AT], s.label[v, head, AC], s.label[v, head, AL]
    b: Stretch = s.label[v, head, BT], s.label[v, head, BC], s.label[v, head, BL]
    here, earliest, moment = s.label[v, head, BEFORE], p.shift[v, EARLIEST], s.label[v, head, LEAVES]
    serving, count = p.serving[p.shift[v, SERVES]], last - first
    for n in range(count + upto - then):
        if n < count:
            task = s.task[w, last - 1 - n if turned else first + n]
        else:
            task = s.task[v, upto - 1 - (n - count) if then_turned else then + n - count]
        there = p.task[task, PLACE]
        is_setup = there != here or (n == 0 and head == 0)
        to_s = leg_s(p, v, here, there, moment) + (serving[task, SETUP] if is_setup else 0)
        moment = left_at(p, v, task, moment + to_s)
        a, b = reached(p, v, earliest, a, b, task, to_s)
        if a[2] < earliest and b[2] < earliest:
            return BIG
        here = there
    start, end = whole(p, s, v, earliest, place, a, b, onward(p, s, v, place, here, moment)[0])
    if end >= BIG:
        return BIG
    return int(end - (earliest if p.shift[v, AT_ONCE] else start))


@inlined
def is_guessed(p: Problem, v: int) -> bool:
    """Whether labels are no more than a guess at how long the routes of a shift last."""
    return bool(p.shift[v, RESTS] > 1 or p.shift[v, IS_TIMED] or p.shift[v, CALLS])


@inlined
def pays(p: Problem, s: Search, v: int, w: int, by_metres: float, own_s: int, other_s: int) -> bool:
    """Whether a move makes two routes (or one: `w` is `v`) cheaper that then last so long: by its metres and by time.

    Where that is no more than a guess only time that runs out speaks against it.
    """
    if own_s >= BIG or other_s >= BIG:
        return False
    if len(p.since) > 0 or is_guessed(p, v) or is_guessed(p, w):
        return True
    more = by_metres + time_cents(p, v, own_s) - time_cents(p, v, s.route[v, DURATION])
    if w != v:
        more += time_cents(p, w, other_s) - time_cents(p, w, s.route[w, DURATION])
        more -= p.shift[w, PER_USE] if other_s == 0 else 0
    return more < LEAST


@compiled
def set_aside(s: Search, v: int, w: int) -> None:
    """Remember the tasks of two routes."""
    touch(s, v)
    touch(s, w)
    for k in range(s.route[v, LENGTH]):
        s.spare[0, k] = s.task[v, k]
    for k in range(s.route[w, LENGTH]):
        s.spare[1, k] = s.task[w, k]


@compiled
def is_kept(p: Problem, s: Search, v: int, w: int, length: int, other: int) -> bool:
    """Whether two changed routes, once of `length` and `other` tasks, got cheaper; else they are as they were."""
    before = s.route[v, COST] + (s.route[w, COST] if w != v else 0)
    fits = refreshed(p, s, v) and (w == v or refreshed(p, s, w))
    if fits:
        settled(p, s, v)
        settled(p, s, w)
        if s.route[v, COST] + (s.route[w, COST] if w != v else 0) < before:
            return True
    for k in range(length):
        s.task[v, k] = s.spare[0, k]
    s.route[v, LENGTH] = length
    if w != v:
        for k in range(other):
            s.task[w, k] = s.spare[1, k]
        s.route[w, LENGTH] = other
        refreshed(p, s, w)
        settled(p, s, w)
    refreshed(p, s, v)
    settled(p, s, v)
    return False


@inlined
def tails_cost(p: Problem, s: Search, v: int, i: int, w: int, j: int, of: int) -> float:
    """Cents more for the ways of `tails_exchanged`."""
    more = way(p, s, v, i + 1, s.label[v, i + 1, BEFORE], s.label[w, j, AFTER], of)
    more += way(p, s, w, j, s.label[w, j, BEFORE], s.label[v, i + 1, AFTER], of)
    more -= way(p, s, v, i + 1, s.label[v, i + 1, BEFORE], s.label[v, i + 1, AFTER], of)
    return more - way(p, s, w, j, s.label[w, j, BEFORE], s.label[w, j, AFTER], of)


@compiled
def tails_exchanged(p: Problem, s: Search, v: int, i: int, w: int, j: int) -> bool:
    """The head of `v` up to `i` goes on with the tail of `w` from `j`, and the other way around."""
    length, other = s.route[v, LENGTH], s.route[w, LENGTH]
    if not may_move(p, s, v, i + 1, length, w) or not may_move(p, s, w, j, other, v):
        return False
    if not has_room(p, s, v, i + 1, length, w, j, other) or not has_room(p, s, w, j, other, v, i + 1, length):
        return False
    own_s = lasts(p, s, v, i + 1, w, j, other, 0, 0, 0, 0, length)
    other_s = lasts(p, s, w, j, v, i + 1, length, 0, 0, 0, 0, other) if own_s < BIG else BIG
    if not pays(p, s, v, w, tails_cost(p, s, v, i, w, j, METRES_ALONE), own_s, other_s):
        return False
    set_aside(s, v, w)
    for k in range(j, other):
        s.task[v, i + 1 + k - j] = s.spare[1, k]
    for k in range(i + 1, length):
        s.task[w, j + k - i - 1] = s.spare[0, k]
    s.route[v, LENGTH] = i + 1 + other - j
    s.route[w, LENGTH] = j + length - i - 1
    return is_kept(p, s, v, w, length, other)


@inlined
def string_cost(p: Problem, s: Search, v: int, i: int, w: int, j: int, count: int, turned: int, of: int) -> float:
    """Cents more for the ways of `string_moved`; none where it cannot be."""
    if j + count > s.route[w, LENGTH] or (v == w and j - 1 <= i < j + count):
        return 0.0
    first, last = p.task[s.task[w, j], PLACE], p.task[s.task[w, j + count - 1], PLACE]
    if turned:
        first, last = last, first
    behind, before = s.label[v, i + 1, BEFORE], s.label[v, i + 1, AFTER]
    more = way(p, s, v, i + 1, behind, first, of) + way(p, s, v, i + 1, last, before, of)
    more -= way(p, s, v, i + 1, behind, before, of)
    more += way(p, s, w, j, s.label[w, j, BEFORE], s.label[w, j + count, AFTER], of)
    more -= way(p, s, w, j, s.label[w, j, BEFORE], s.label[w, j, AFTER], of)
    return more - way(p, s, w, j + count, s.label[w, j + count, BEFORE], s.label[w, j + count, AFTER], of)


@inlined
def string_lasts(p: Problem, s: Search, v: int, i: int, w: int, j: int, count: int, turned: int) -> tuple[int, int]:
    """About how long both routes last after `string_moved`."""
    upto = j + count
    if v != w:
        own_s = lasts(p, s, v, i + 1, w, j, upto, turned, 0, 0, 0, i + 1)
        return own_s, lasts(p, s, w, j, w, 0, 0, 0, 0, 0, 0, upto) if own_s < BIG else BIG
    if i < j:
        return lasts(p, s, v, i + 1, v, j, upto, turned, i + 1, j, 0, upto), 0
    return lasts(p, s, v, j, v, upto, i + 1, 0, j, upto, turned, i + 1), 0


@compiled
def string_moved(p: Problem, s: Search, v: int, i: int, w: int, j: int, count: int, turned: int) -> bool:
    """`count` tasks of `w` from `j` on go behind the task at `i` of `v`, turned around or not."""
    length, other = s.route[v, LENGTH], s.route[w, LENGTH]
    if not may_move(p, s, w, j, j + count, v):
        return False
    if v != w and not has_room(p, s, v, 0, 0, w, j, j + count):
        return False
    own_s, other_s = string_lasts(p, s, v, i, w, j, count, turned)
    if not pays(p, s, v, w, string_cost(p, s, v, i, w, j, count, turned, METRES_ALONE), own_s, other_s):
        return False
    set_aside(s, v, w)
    at = 0
    for k in range(length):
        if v != w or not j <= k < j + count:
            s.task[v, at] = s.spare[0, k]
            at += 1
        if k == i:
            for m in range(count):
                s.task[v, at] = s.spare[1, j + count - 1 - m if turned else j + m]
                at += 1
    s.route[v, LENGTH] = at
    if v != w:
        for k in range(j + count, other):
            s.task[w, k - count] = s.spare[1, k]
        s.route[w, LENGTH] = other - count
    return is_kept(p, s, v, w, length, other)


@inlined
def swap_cost(p: Problem, s: Search, v: int, i: int, count: int, w: int, j: int, others: int, of: int) -> float:
    """Cents more for the ways of `strings_swapped`; none where it cannot be."""
    a, b = i + 1, j + others
    if a + count > s.route[v, LENGTH] or b > s.route[w, LENGTH] or v == w:
        return 0.0
    more = way(p, s, v, a, s.label[v, a, BEFORE], s.label[w, j, AFTER], of)
    more += way(p, s, v, a + count, s.label[w, b, BEFORE], s.label[v, a + count, AFTER], of)
    more += way(p, s, w, j, s.label[w, j, BEFORE], s.label[v, a, AFTER], of)
    more += way(p, s, w, b, s.label[v, a + count, BEFORE], s.label[w, b, AFTER], of)
    more -= way(p, s, v, a, s.label[v, a, BEFORE], s.label[v, a, AFTER], of)
    more -= way(p, s, v, a + count, s.label[v, a + count, BEFORE], s.label[v, a + count, AFTER], of)
    more -= way(p, s, w, j, s.label[w, j, BEFORE], s.label[w, j, AFTER], of)
    return more - way(p, s, w, b, s.label[w, b, BEFORE], s.label[w, b, AFTER], of)


@compiled
def strings_swapped(p: Problem, s: Search, v: int, i: int, count: int, w: int, j: int, others: int) -> bool:
    """`count` tasks of `v` behind `i` and `others` of another route `w` from `j` on change places."""
    length, other = s.route[v, LENGTH], s.route[w, LENGTH]
    a, b = i + 1, j + others
    if not may_move(p, s, v, a, a + count, w) or not may_move(p, s, w, j, b, v):
        return False
    if not has_room(p, s, v, a, a + count, w, j, b) or not has_room(p, s, w, j, b, v, a, a + count):
        return False
    own_s = lasts(p, s, v, a, w, j, b, 0, 0, 0, 0, a + count)
    other_s = lasts(p, s, w, j, v, a, a + count, 0, 0, 0, 0, b) if own_s < BIG else BIG
    if not pays(p, s, v, w, swap_cost(p, s, v, i, count, w, j, others, METRES_ALONE), own_s, other_s):
        return False
    set_aside(s, v, w)
    for k in range(others):
        s.task[v, a + k] = s.spare[1, j + k]
    for k in range(a + count, length):
        s.task[v, k - count + others] = s.spare[0, k]
    for k in range(count):
        s.task[w, j + k] = s.spare[0, a + k]
    for k in range(b, other):
        s.task[w, k - others + count] = s.spare[1, k]
    s.route[v, LENGTH] = length - count + others
    s.route[w, LENGTH] = other - others + count
    return is_kept(p, s, v, w, length, other)


@inlined
def turn_cost(p: Problem, s: Search, v: int, i: int, j: int, of: int) -> float:
    """Cents more for the ways of `turned_around`."""
    more = way(p, s, v, i + 1, s.label[v, i + 1, BEFORE], s.label[v, j, AFTER], of)
    more += way(p, s, v, j + 1, s.label[v, i + 1, AFTER], s.label[v, j + 1, AFTER], of)
    more -= way(p, s, v, i + 1, s.label[v, i + 1, BEFORE], s.label[v, i + 1, AFTER], of)
    return more - way(p, s, v, j + 1, s.label[v, j + 1, BEFORE], s.label[v, j + 1, AFTER], of)


@compiled
def turned_around(p: Problem, s: Search, v: int, i: int, j: int) -> bool:
    """The tasks behind `i` up to `j` in the other direction."""
    if not may_move(p, s, v, i + 1, j + 1, v):
        return False
    own_s = lasts(p, s, v, i + 1, v, i + 1, j + 1, 1, 0, 0, 0, j + 1)
    if not pays(p, s, v, v, turn_cost(p, s, v, i, j, METRES_ALONE), own_s, 0):
        return False
    set_aside(s, v, v)
    for k in range(i + 1, j + 1):
        s.task[v, k] = s.spare[0, j + i + 1 - k]
    length = s.route[v, LENGTH]
    return is_kept(p, s, v, v, length, length)


@inlined
def brought_beside(p: Problem, s: Search, task: int, other: int) -> bool:
    """Any move that has `other` served right after `task`."""
    v, w = s.shift_of[p.task[task, ORDER]], s.shift_of[p.task[other, ORDER]]
    if v < 0 or w < 0:
        return False
    i, j = s.at[task], s.at[other]
    if v == w and j == i + 1:
        return False
    if v != w and tails_cost(p, s, v, i, w, j, WITH_TIME) < LEAST and tails_exchanged(p, s, v, i, w, j):
        return True
    if v == w and i < j and turn_cost(p, s, v, i, j, WITH_TIME) < LEAST and turned_around(p, s, v, i, j):
        return True
    for count in range(1, LONGEST_MOVED + 1):
        for turned in range(2 if 1 < count <= j + 1 else 1):
            first = j - count + 1 if turned else j
            is_less = string_cost(p, s, v, i, w, first, count, turned, WITH_TIME) < LEAST
            if is_less and string_moved(p, s, v, i, w, first, count, turned):
                return True
    for count in range(1, LONGEST_SWAPPED + 1):
        for others in range(1, LONGEST_SWAPPED + 1):
            is_less = swap_cost(p, s, v, i, count, w, j, others, WITH_TIME) < LEAST
            if is_less and strings_swapped(p, s, v, i, count, w, j, others):
                return True
    return False


@inlined
def is_closer(p: Problem, s: Search, task: int, other: int) -> bool:
    """Whether the way from `task` to `other` is shorter than the one that now leads on from the one or to the other: no
    move to the better does without such a way."""
    v, w = s.shift_of[p.task[task, ORDER]], s.shift_of[p.task[other, ORDER]]
    if v < 0 or w < 0:
        return False
    i, j = s.at[task] + 1, s.at[other]
    new = way(p, s, v, i, s.label[v, i, BEFORE], s.label[w, j, AFTER], WITH_TIME)
    if new < way(p, s, v, i, s.label[v, i, BEFORE], s.label[v, i, AFTER], WITH_TIME):
        return True
    return new < way(p, s, w, j, s.label[w, j, BEFORE], s.label[w, j, AFTER], WITH_TIME)


@compiled
def improved(p: Problem, s: Search) -> None:
    """Move what gets cheaper by it, on the routes that this step touched and from them to others."""
    moves, nearest = 0, min(NEAREST + 1, p.near.shape[1])
    for turn in range(s.cell[TOUCHED]):
        v = s.touched[turn]
        i = 0
        while i < s.route[v, LENGTH] and moves < MOST_MOVES:
            task = s.task[v, i]
            i += 1
            for k in range(1, nearest):
                if is_closer(p, s, task, p.near[task, k]) and brought_beside(p, s, task, p.near[task, k]):
                    moves += 1
                    break
