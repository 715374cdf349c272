"""A route that asks for more than labels know: timed step by step, and priced to the cent as the judge does it."""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    AT_ONCE,
    BEGINS,
    BIG,
    DURATION,
    EARLY,
    EXTRA,
    FETCHES,
    IDLE,
    IS_LAW_REST,
    IS_LOADING,
    IS_RELOAD,
    KIND,
    LACK,
    LEAST_WORK,
    LINKED_DELIVERY,
    LINKED_PICKUP,
    MOST_WAITING,
    MOST_WORK,
    ORDER,
    RIDE,
    SINCE,
    SOFT_FROM,
    SOFT_UPTO,
    START_BY,
    STEP_KIND,
    STEP_S,
    STEP_START,
    STEP_TASK,
    TARDY,
    TASK,
    TIMED,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.clock import clocked, due_s, lasting, unrolled
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def soft_price(p: Problem, task: int, start: int) -> int:
    """Cents for service that starts before or after the time in which it should."""
    row = p.task[task]
    early, late = max(0, row[SOFT_FROM] - start), max(0, start - row[SOFT_UPTO])
    return int((early * row[EARLY] + late * row[TARDY] + 30) // 60)


@inlined
def is_fresh(p: Problem, s: Search, steps: int, start: int) -> bool:
    """Whether nothing is aboard for too long."""
    departs = start
    for i in range(steps):
        kind, begins, task = s.chain[i, STEP_KIND], s.chain[i, STEP_START], s.chain[i, STEP_TASK]
        if kind in (IS_LOADING, IS_RELOAD):
            departs = begins + s.chain[i, STEP_S]
        if task < 0:
            continue
        s.done[task] = begins + lasting(p, s, i, begins)
        if p.task[task, RIDE] >= BIG or p.task[task, KIND] in (LINKED_PICKUP, FETCHES):
            continue
        is_linked = p.task[task, KIND] == LINKED_DELIVERY
        since = s.done[p.order[p.task[task, ORDER], TASK]] if is_linked else departs
        if begins - since > p.task[task, RIDE]:
            return False
    return True


@compiled
def timed(p: Problem, s: Search, v: int, steps: int) -> bool:
    """Time the steps of a route, and note what hangs on that; False when it breaks a rule of time."""
    shift, route = p.shift[v], s.route[v]
    last = route[SINCE] if shift[AT_ONCE] else shift[START_BY]
    start, end, due = clocked(p, s, v, steps, route[SINCE], last)
    route[BEGINS], route[DURATION], route[IDLE] = start, end - start, 0
    if end >= BIG or start > shift[START_BY]:
        return False
    unrolled(p, s, v, steps, due, start)
    busy_s, rest_s, soft = s.chain[steps, WORK_S], due_s(p, v, due), 0
    is_timed = False
    for i in range(steps):
        busy_s += s.chain[i, WORK_S]
        task, begins = s.chain[i, STEP_TASK], s.chain[i, STEP_START]
        if task < 0:
            busy_s += 0 if s.chain[i, STEP_KIND] == IS_LAW_REST else s.chain[i, STEP_S]
            rest_s += s.chain[i, STEP_S] if s.chain[i, STEP_KIND] == IS_LAW_REST else 0
            continue
        busy_s += lasting(p, s, i, begins)
        is_timed = is_timed or p.task[task, TIMED]
        soft += soft_price(p, task, begins)
    work_s = end - start - rest_s
    route[IDLE] = work_s - busy_s
    route[EXTRA] += soft
    if work_s < shift[LEAST_WORK]:
        route[LACK] += 1 + (shift[LEAST_WORK] - work_s) // 1200
    if work_s > shift[MOST_WORK] or route[IDLE] > shift[MOST_WAITING]:
        return False
    return not is_timed or is_fresh(p, s, steps, start)
