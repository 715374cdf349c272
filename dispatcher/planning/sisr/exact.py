"""A route that asks for more than labels know: timed step by step, and priced to the cent as the judge does it."""

from __future__ import annotations

import numpy as np

from dispatcher.planning.sisr.arrays import (
    AFTER_DRIVING,
    AT_ONCE,
    BEGINS,
    BIG,
    CO2,
    COST,
    DRIVING,
    DURATION,
    EARLY,
    EXTRA,
    FETCHES,
    FUEL,
    IDLE,
    IS_LAW_REST,
    IS_LOADING,
    IS_RELOAD,
    KIND,
    LACK,
    LEAST_WORK,
    LINKED_DELIVERY,
    LINKED_PICKUP,
    METRES,
    MOST_WAITING,
    MOST_WORK,
    ORDER,
    PER_HOUR,
    PER_KM,
    PER_OVERTIME,
    PER_STOP,
    PER_USE,
    REGULAR_S,
    REST_FIRST,
    REST_NEXT,
    RIDE,
    SINCE,
    SOFT_FROM,
    SOFT_UPTO,
    START_BY,
    STEP_HERE,
    STEP_KIND,
    STEP_S,
    STEP_START,
    STEP_TASK,
    STOPS,
    TARDY,
    TASK,
    TIMED,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.clock import clocked, due_s, lasting, unrolled
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.traffic import driven_on

LACK_CENTS = 3000
"""Added while searching for each stop that a route lacks to be worth going out for, and for each 20 minutes of work."""
BROKEN = 10**14
"""Cents added for a route that breaks a rule, as one may after tasks were removed: no such plan is kept."""


@inlined
def priced(p: Problem, s: Search, v: int) -> None:
    """Cents for a used route, as `dispatcher.model.limits.costs_of` counts them, and for what it lacks."""
    shift, route = p.shift[v], s.route[v]
    metres, seconds = route[METRES], route[DURATION]
    cents = shift[PER_USE] + (shift[PER_KM] * metres + 500) // 1000 + (shift[PER_HOUR] * seconds + 1800) // 3600
    cents += shift[PER_STOP] * route[STOPS] + route[EXTRA] + LACK_CENTS * route[LACK]
    if shift[PER_OVERTIME]:
        cents += (shift[PER_OVERTIME] * max(0, seconds - shift[REGULAR_S]) + 1800) // 3600
    if shift[FUEL]:
        cents += int(np.rint(shift[FUEL] * metres / 1e8))
    if shift[CO2]:
        cents += int(np.rint(shift[CO2] * metres / 1e9))
    route[COST] = cents


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
def timed_from(p: Problem, s: Search, v: int, steps: int, earliest: int) -> bool:
    """Time the steps of a route that starts at `earliest` or later, and note what hangs on that; False when it breaks a
    rule of time."""
    shift, route = p.shift[v], s.route[v]
    last = route[SINCE] if shift[AT_ONCE] else shift[START_BY]
    start, end, due = clocked(p, s, v, steps, earliest, last)
    route[BEGINS], route[DURATION], route[IDLE] = start, end - start, 0
    if end >= BIG or start > shift[START_BY]:
        return False
    unrolled(p, s, v, steps, due, start)
    busy_s, rest_s, soft, driving_s, longest_s = 0, due_s(p, v, due), 0, 0, 0
    is_timed, left = False, start
    for i in range(steps + 1):
        busy_s += s.chain[i, WORK_S]
        if s.chain[i, STEP_HERE] >= 0:
            way_s = driven_on(p, s, v, i, due, s.chain[i, REST_FIRST], s.chain[i, REST_NEXT], left)[1]
            driving_s, longest_s = driving_s + way_s, max(longest_s, way_s)
        if i == steps:
            break
        task, begins = s.chain[i, STEP_TASK], s.chain[i, STEP_START]
        left = begins + lasting(p, s, i, begins)
        if task < 0:
            busy_s += 0 if s.chain[i, STEP_KIND] == IS_LAW_REST else s.chain[i, STEP_S]
            rest_s += s.chain[i, STEP_S] if s.chain[i, STEP_KIND] == IS_LAW_REST else 0
            continue
        busy_s += left - begins
        is_timed = is_timed or p.task[task, TIMED]
        soft += soft_price(p, task, begins)
    if len(p.since) > 0:
        route[DRIVING] = driving_s
    work_s = end - start - rest_s
    route[IDLE] = work_s - busy_s - driving_s
    route[EXTRA] += soft
    if work_s < shift[LEAST_WORK]:
        route[LACK] += 1 + (shift[LEAST_WORK] - work_s) // 1200
    if work_s > shift[MOST_WORK] or route[IDLE] > shift[MOST_WAITING] or longest_s > shift[AFTER_DRIVING]:
        return False
    return not is_timed or is_fresh(p, s, steps, start)


@inlined
def timed(p: Problem, s: Search, v: int, steps: int) -> bool:
    """As `timed_from`, from the moment on at which the route may start."""
    return timed_from(p, s, v, steps, s.route[v, SINCE])
