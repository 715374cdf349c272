"""One step of the search: strings of tasks are removed around a place, and put back one by one where they cost least.

Slack Induction by String Removals (Christiaens and Vanden Berghe 2020).
"""

from __future__ import annotations

import math

from dispatcher.planning.sisr.arrays import (
    ALIKE,
    APART,
    BEST,
    COST,
    CURRENT,
    FIRST_MEMBER,
    FIRST_RELATION,
    LACK,
    LENGTH,
    LOCK,
    LOOK,
    MEMBERS,
    OLD_OUT,
    ORDER,
    OUT,
    PRICE,
    RELATION,
    RELATIONS,
    SECOND,
    TASK,
    TOUCHED,
    TRIPS,
    Problem,
    Search,
)
from dispatcher.planning.sisr.belonging import may_join
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.dice import chosen, thrown
from dispatcher.planning.sisr.moves import improved
from dispatcher.planning.sisr.places import FAR, pair_place, single_place, trip_place
from dispatcher.planning.sisr.routes import bring_back, put_in, refreshed, settled, take_out, total, touch

MEAN_REMOVED, LONGEST_STRING = 10, 10
SPLIT_SHARE, SPLIT_GROWS = 0.5, 0.99
"""How often tasks in the middle of a string stay, and how likely there is one more of them."""
BLINK = 0.01
"""How often a place is overlooked."""
WHOLE_ROUTE, SMALL_ROUTE = 0.02, 40
"""How often a whole route is removed instead, and how many tasks it may have for that."""
PATIENCE = 4
"""Places tried for an order when those that looked best broke a rule."""
EVERYWHERE, BESIDE = 50, 40
"""Up to how many tasks every place is looked at; on larger days those beside so many of the nearest tasks."""
LOOKED_FURTHER = 0.3
"""How often an order that fits beside none of those is tried everywhere."""
TIDIED = 0.04
"""How often the routes of a step are tidied up by small moves before it is weighed."""
GROUPS_TOO = 0.5
"""How often those that belong with an order are removed with it."""
MOST_TRIED = 15
"""Orders left out before this step that are tried again."""


@compiled
def mark_out(s: Search, order: int) -> None:
    """Leave an order out; its tasks still stand in the route."""
    s.shift_of[order] = -1
    s.out[s.cell[OUT]] = order
    s.cell[OUT] += 1


@compiled
def mark_partners(p: Problem, s: Search, v: int, order: int) -> None:
    """Leave those out too that belong with an order: on their route nothing else could change for it."""
    first = p.order[order, FIRST_RELATION]
    for r in range(first, first + p.order[order, RELATIONS]):
        relation = p.relation[p.related[r]]
        for m in range(relation[FIRST_MEMBER], relation[FIRST_MEMBER] + relation[MEMBERS]):
            if relation[RELATION] != APART and s.shift_of[p.member[m]] == v:
                mark_out(s, p.member[m])


@compiled
def close_ranks(p: Problem, s: Search, v: int) -> None:
    """Take what is left out off a route, and with it whatever no longer stands where it is locked to."""
    changed = True
    while changed:
        changed, kept = False, 0
        for i in range(s.route[v, LENGTH]):
            task = s.task[v, i]
            if s.shift_of[p.task[task, ORDER]] != v:
                continue
            if p.task[task, LOCK] >= 0 and p.task[task, LOCK] != kept:
                mark_out(s, p.task[task, ORDER])
                changed = True
                continue
            s.task[v, kept] = task
            kept += 1
        s.route[v, LENGTH] = kept
    refreshed(p, s, v)


@compiled
def remove_string(p: Problem, s: Search, v: int, place: int, count: int) -> None:
    """Leave out `count` tasks in a row with the one at `place` among them, or as many around some that stay."""
    length = s.route[v, LENGTH]
    stay = 0
    if 1 < count < length and thrown(s) < SPLIT_SHARE:
        stay = 1
        while count + stay < length and thrown(s) < 1 - SPLIT_GROWS:
            stay += 1
    span = count + stay
    low, high = max(0, place - span + 1), min(place, length - span)
    start = low + chosen(s, high - low + 1)
    skip = 1 + chosen(s, count - 1) if stay else span
    for i in range(span):
        order = p.task[s.task[v, start + i], ORDER]
        if not (skip <= i < skip + stay) and s.shift_of[order] == v:
            mark_out(s, order)
            if p.order[order, RELATIONS] and thrown(s) < GROUPS_TOO:
                mark_partners(p, s, v, order)


@compiled
def remove_route(p: Problem, s: Search, used: int) -> None:
    """Leave out everything on the smallest of three routes."""
    found = -1
    for _ in range(3):
        turn = chosen(s, used)
        for v in range(len(p.shift)):
            if s.route[v, LENGTH] > 0:
                if turn == 0 and (found < 0 or s.route[v, LENGTH] < s.route[found, LENGTH]):
                    found = v
                turn -= 1
    if s.route[found, LENGTH] > SMALL_ROUTE:
        return
    touch(s, found)
    for i in range(s.route[found, LENGTH]):
        order = p.task[s.task[found, i], ORDER]
        if s.shift_of[order] == found:
            mark_out(s, order)
    close_ranks(p, s, found)


@compiled
def ruin(p: Problem, s: Search) -> None:
    """Remove strings from the routes around a task."""
    used = tasks = 0
    for v in range(len(p.shift)):
        used += s.route[v, LENGTH] > 0
        tasks += s.route[v, LENGTH]
    if used == 0:
        return
    if thrown(s) < WHOLE_ROUTE:
        remove_route(p, s, used)
        return
    longest = min(float(LONGEST_STRING), tasks / used)
    strings = int(thrown(s) * max(0.0, 4.0 * MEAN_REMOVED / (1.0 + longest) - 1.0) + 1.0)
    around = p.near[chosen(s, len(p.task))]
    before = s.cell[TOUCHED]
    for task in around:
        v = s.shift_of[p.task[task, ORDER]]
        if v < 0 or s.is_old[v]:
            continue
        touch(s, v)
        length = s.route[v, LENGTH]
        remove_string(p, s, v, s.at[task], min(length, int(thrown(s) * min(float(length), longest) + 1.0)))
        if s.cell[TOUCHED] - before >= strings:
            break
    for i in range(before, s.cell[TOUCHED]):
        close_ranks(p, s, s.touched[i])


@compiled
def sort_out(p: Problem, s: Search) -> None:
    """Bring what is left out into one of several sequences; what is locked to a place comes last, lowest first."""
    turn = chosen(s, 17)
    for i in range(s.cell[OUT]):
        order = s.out[i]
        figures = p.sorting[order]
        if turn < 4:
            key = thrown(s)
        elif turn < 8:
            key = -figures[0]
        elif turn < 10:
            key = -figures[1]
        elif turn < 11:
            key = figures[1]
        elif turn < 13:
            key = figures[2]
        elif turn < 14:
            key = figures[3]
        elif turn < 15:
            key = -figures[4]
        else:
            key = -figures[5]
        lock = p.task[p.order[order, TASK], LOCK]
        s.key[i] = key if lock < 0 else FAR + FAR * lock
    for i in range(1, s.cell[OUT]):
        key, order, j = s.key[i], s.out[i], i - 1
        while j >= 0 and s.key[j] > key:
            s.key[j + 1], s.out[j + 1] = s.key[j], s.out[j]
            j -= 1
        s.key[j + 1], s.out[j + 1] = key, order


@inlined
def is_open(p: Problem, s: Search, order: int, v: int) -> bool:
    """Whether an order may go onto a route."""
    return p.allowed[order, v] == 1 and (p.order[order, RELATIONS] == 0 or may_join(p, s, order, v))


@compiled
def best_route(
    p: Problem, s: Search, order: int, above: float, below: float, blink: float, nearest: int
) -> tuple[float, int, int, int]:
    """(cents more, shift, place, place of the delivery) where an order costs least; shift -1 when nowhere.

    Only places beside the `nearest` tasks, and in empty routes; 0: all places.
    """
    best, found, first, second = below, -1, -1, -1
    task, is_pair = p.order[order, TASK], p.order[order, SECOND] >= 0
    beside = 0 if is_pair else min(nearest, p.near.shape[1])
    s.cell[LOOK] += 1
    look = s.cell[LOOK]
    for turn in range(beside + len(p.shift)):
        v = s.shift_of[p.task[p.near[task, turn], ORDER]] if turn < beside else turn - beside
        if v < 0 or not is_open(p, s, order, v):
            continue
        length = s.route[v, LENGTH]
        low, high = 0, length
        if turn < beside:
            low = s.at[p.near[task, turn]]
            high = low + 1
            is_last = high == length
            after = len(p.task) + v if is_last else s.task[v, high]
            if s.seen[p.near[task, turn]] == look:
                low += 1
            if s.seen[after] == look:
                high -= 1
            if low > high:
                continue
            s.seen[p.near[task, turn]] = look
            s.seen[after] = look
        elif beside and length > 0:
            continue
        if length == 0 and p.shift[v, ALIKE] >= 0 and s.route[p.shift[v, ALIKE], LENGTH] == 0:
            continue
        if is_pair:
            cost, i, j = pair_place(p, s, v, order, above, best, blink)
        elif p.shift[v, TRIPS] > 1:
            cost, i, j = trip_place(p, s, v, order, above, best, low, high)
        else:
            cost, i, j = single_place(p, s, v, order, above, best, blink, low, high)
        if i >= 0:
            best, found, first, second = cost, v, i, j
    return best, found, first, second


@compiled
def placed(p: Problem, s: Search, order: int, blink: float) -> bool:
    """Put an order where it costs least; False when it fits nowhere for less than leaving it out."""
    above, below = -FAR, float(p.order[order, PRICE])
    nearest = BESIDE if len(p.task) > EVERYWHERE else 0
    for _ in range(PATIENCE):
        cost, v, first, second = best_route(p, s, order, above, below, blink, nearest)
        if v < 0 and nearest > 0 and (blink == 0 or thrown(s) < LOOKED_FURTHER):
            nearest = 0
            cost, v, first, second = best_route(p, s, order, above, below, blink, nearest)
        if v < 0:
            return False
        touch(s, v)
        before = s.route[v, COST]
        if second >= 0:
            put_in(s, v, second, p.order[order, SECOND])
        put_in(s, v, first, p.order[order, TASK])
        if refreshed(p, s, v) and s.route[v, COST] - before < p.order[order, PRICE]:
            return True
        take_out(p, s, v, order)
        refreshed(p, s, v)
        above = cost
    return False


@compiled
def recreate(p: Problem, s: Search, tries: int, blink: float) -> None:
    """Put back what is left out, in one of several sequences."""
    sort_out(p, s)
    skipped = max(0, s.cell[OUT] - tries)
    kept, count = 0, s.cell[OUT]
    chance = skipped / max(1, count)
    for i in range(count):
        order = s.out[i]
        if (skipped and thrown(s) < chance) or not placed(p, s, order, blink):
            s.out[kept] = order
            kept += 1
    s.cell[OUT] = kept


@compiled
def step_back(p: Problem, s: Search) -> None:
    """Every route as it was before this step."""
    for i in range(s.cell[TOUCHED]):
        bring_back(p, s, s.touched[i])
    s.cell[OUT] = s.cell[OLD_OUT]
    for i in range(s.cell[OUT]):
        s.out[i] = s.old_out[i]
        s.shift_of[s.out[i]] = -1


@compiled
def salvaged(p: Problem, s: Search, v: int) -> None:
    """Keep of a route that breaks a rule what keeps them all when put there in turn; the rest is left out."""
    length = s.route[v, LENGTH]
    for i in range(length):
        s.old_task[v, i] = s.task[v, i]
        s.shift_of[p.task[s.task[v, i], ORDER]] = -1
    s.route[v, LENGTH] = 0
    for i in range(length):
        task = s.old_task[v, i]
        order = p.task[task, ORDER]
        if not p.allowed[order, v] or (task == p.order[order, SECOND] and s.shift_of[order] != v):
            continue
        put_in(s, v, s.route[v, LENGTH], task)
        if not refreshed(p, s, v):
            take_out(p, s, v, order)
            refreshed(p, s, v)
    for i in range(length):
        task = s.old_task[v, i]
        order = p.task[task, ORDER]
        second = p.order[order, SECOND]
        is_there = s.at[second] < s.route[v, LENGTH] and s.task[v, s.at[second]] == second
        if second >= 0 and s.shift_of[order] == v and not is_there:
            take_out(p, s, v, order)
    if not refreshed(p, s, v):
        for i in range(s.route[v, LENGTH]):
            s.shift_of[p.task[s.task[v, i], ORDER]] = -1
        s.route[v, LENGTH] = 0
        refreshed(p, s, v)


@compiled
def begin_step(s: Search) -> None:
    """Nothing is touched yet."""
    for i in range(s.cell[TOUCHED]):
        s.is_old[s.touched[i]] = 0
    s.cell[TOUCHED] = 0
    s.cell[OLD_OUT] = s.cell[OUT]
    for i in range(s.cell[OUT]):
        s.old_out[i] = s.out[i]


@compiled
def dissolved(p: Problem, s: Search, v: int) -> None:
    """Leave out what is on a route that is not worth going out for."""
    for i in range(s.route[v, LENGTH]):
        order = p.task[s.task[v, i], ORDER]
        if s.shift_of[order] == v:
            mark_out(s, order)
    s.route[v, LENGTH] = 0
    refreshed(p, s, v)


@inlined
def is_whole(s: Search) -> bool:
    """Whether every route is worth going out for."""
    lacking = 0
    for v in range(len(s.route)):
        lacking += s.route[v, LACK]
    return lacking == 0


@compiled
def keep_best(p: Problem, s: Search) -> None:
    """Remember the routes as they are."""
    s.cell[BEST] = s.cell[CURRENT]
    for v in range(len(p.shift)):
        s.best_length[v] = s.route[v, LENGTH]
        for k in range(s.route[v, LENGTH]):
            s.best_task[v, k] = s.task[v, k]


@compiled
def searched(p: Problem, s: Search, steps: int, temperature: float) -> bool:
    """So many steps of simulated annealing; True when a plan cheaper than all before was found."""
    is_better = False
    for _ in range(steps):
        begin_step(s)
        ruin(p, s)
        recreate(p, s, s.cell[OUT] - s.cell[OLD_OUT] + MOST_TRIED, BLINK)
        for i in range(s.cell[TOUCHED]):
            settled(p, s, s.touched[i])
        if thrown(s) < TIDIED:
            improved(p, s)
        cost = total(p, s)
        if cost < s.cell[CURRENT] - temperature * math.log(max(1e-12, thrown(s))):
            s.cell[CURRENT] = cost
            if cost < s.cell[BEST] and is_whole(s):
                keep_best(p, s)
                is_better = True
        else:
            step_back(p, s)
    return is_better


@compiled
def completed(p: Problem, s: Search) -> None:
    """Put in whatever fits, nothing overlooked, and begin from there."""
    begin_step(s)
    recreate(p, s, s.cell[OUT], 0.0)
    for v in range(len(p.shift)):
        settled(p, s, v)
        if s.route[v, LACK] > 0:
            dissolved(p, s, v)
    s.cell[CURRENT] = total(p, s)
    keep_best(p, s)


@compiled
def rule_out(p: Problem, s: Search) -> None:
    """Ask of each order, with all routes empty, which shifts could serve it alone; the others need not be tried."""
    for v in range(len(p.shift)):
        same = p.shift[v, ALIKE]
        for order in range(len(p.order)):
            if same >= 0:
                p.allowed[order, v] = p.allowed[order, same]
            if same >= 0 or not p.allowed[order, v]:
                continue
            lock = p.task[p.order[order, TASK], LOCK]
            p.task[p.order[order, TASK], LOCK] = -1
            if p.order[order, SECOND] >= 0:
                put_in(s, v, 0, p.order[order, SECOND])
            put_in(s, v, 0, p.order[order, TASK])
            p.allowed[order, v] = refreshed(p, s, v)
            s.shift_of[order], s.route[v, LENGTH] = -1, 0
            p.task[p.order[order, TASK], LOCK] = lock
        refreshed(p, s, v)
