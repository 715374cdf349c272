"""A route as steps with work before each, as `dispatcher.model.steps` lays it out: tasks, and calls between them."""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    AFTER,
    AFTER_DRIVING,
    ARC_M,
    ARC_S,
    BEFORE,
    BIG,
    BRINGS,
    DRIVING,
    END,
    FIRST_WINDOW,
    HALT_S,
    IS_LAW_REST,
    IS_LOADING,
    IS_RELOAD,
    IS_TASK,
    KIND,
    LAW_REST_S,
    LENGTH,
    LOADING_S,
    NEXT_SETUP,
    PLACE,
    READY,
    RELEASE,
    RELOAD_S,
    SERVES,
    SERVICE,
    SETUP,
    START,
    STEP_FIRST,
    STEP_HERE,
    STEP_KIND,
    STEP_S,
    STEP_TASK,
    STEP_WINDOWS,
    VIA,
    WINDOWS,
    WORK_S,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined
from dispatcher.planning.sisr.traffic import by_clock
from dispatcher.planning.sisr.ways import leg_m, longest_s, pace_s


@inlined
def release_from(p: Problem, s: Search, v: int, first: int) -> int:
    """When all goods are there that the trip from the task at `first` on brings."""
    release = -BIG
    for i in range(first, s.route[v, LENGTH]):
        if i > first and s.label[v, i, VIA]:
            break
        if p.task[s.task[v, i], KIND] == BRINGS:
            release = max(release, p.task[s.task[v, i], RELEASE])
    return release


@inlined
def a_step(s: Search, n: int, work_s: int, kind: int, step_s: int) -> None:
    """A step that is no task."""
    row = s.chain[n]
    row[WORK_S], row[STEP_KIND], row[STEP_S], row[STEP_TASK] = work_s, kind, step_s, -1
    row[STEP_FIRST] = row[STEP_WINDOWS] = 0
    row[READY] = -BIG
    row[STEP_HERE] = -1


@inlined
def a_task(p: Problem, s: Search, v: int, n: int, work_s: int, task: int) -> None:
    """A step that is one."""
    row, serving = s.chain[n], p.serving[p.shift[v, SERVES], task]
    row[WORK_S], row[STEP_KIND], row[STEP_S], row[STEP_TASK] = work_s, IS_TASK, serving[SERVICE], task
    row[STEP_FIRST], row[STEP_WINDOWS], row[READY] = serving[FIRST_WINDOW], serving[WINDOWS], -BIG
    row[STEP_HERE] = -1


@compiled
def chained(p: Problem, s: Search, v: int) -> int:
    """The steps of a route without calls that is laid out; how many."""
    length = s.route[v, LENGTH]
    for i in range(length + 1):
        row = s.label[v, i]
        if i < length:
            a_task(p, s, v, i, row[ARC_S], s.task[v, i])
        else:
            a_step(s, length, row[ARC_S], IS_TASK, 0)
        if len(p.since) > 0:
            here, there = row[BEFORE], row[AFTER]
            by_clock(p, s, i, here, there, pace_s(p, v, here, there, 0) if here >= 0 and there >= 0 else 0)
    return int(length)


@inlined
def rest_before(p: Problem, s: Search, v: int, n: int, driven: int, way_s: int) -> tuple[int, int]:
    """(steps, seconds at the wheel since the last rest) with the rest that the law wants before a way, and the way."""
    if driven > 0 and driven + way_s > p.shift[v, AFTER_DRIVING]:
        a_step(s, n, 0, IS_LAW_REST, p.shift[v, LAW_REST_S])
        return n + 1, way_s
    return n, driven + way_s


@compiled
def chained_with_calls(p: Problem, s: Search, v: int) -> int:
    """The steps of a route with its calls, how many; the labels' ways and places are laid out with it."""
    length, depot, law_s = s.route[v, LENGTH], p.shift[v, START], p.shift[v, LAW_REST_S]
    n = driven = driving = 0
    if p.shift[v, LOADING_S]:
        a_step(s, 0, 0, IS_LOADING, p.shift[v, LOADING_S])
        n = 1
    here = depot
    for i in range(length + 1):
        row, before, metres, work_s, halt_s = s.label[v, i], here, 0, 0, 0
        row[BEFORE] = here
        if row[VIA] and i < length:
            way_s = pace_s(p, v, here, depot, 0)
            m, driven = rest_before(p, s, v, n, driven, longest_s(p, v, here, depot))
            halt_s += law_s * (m - n)
            n = m
            a_step(s, n, way_s, IS_RELOAD, p.shift[v, RELOAD_S])
            s.chain[n, READY] = release_from(p, s, v, i)
            by_clock(p, s, n, here, depot, way_s)
            n, here = n + 1, depot
            metres, work_s, halt_s = metres + leg_m(p, v, before, depot), work_s + way_s, halt_s + p.shift[v, RELOAD_S]
        there = p.task[s.task[v, i], PLACE] if i < length else p.shift[v, END]
        way_s = pace_s(p, v, here, there, 0) if here >= 0 and there >= 0 else 0
        m, driven = rest_before(p, s, v, n, driven, longest_s(p, v, here, there))
        halt_s += law_s * (m - n)
        n = m
        metres, work_s = metres + leg_m(p, v, here, there), work_s + way_s
        driving += work_s
        setup_s = p.serving[p.shift[v, SERVES], s.task[v, i], SETUP] if i < length else 0
        row[NEXT_SETUP] = setup_s
        if i > 0 and before == there and halt_s == 0 and not row[VIA]:
            setup_s = 0
        if i < length:
            a_task(p, s, v, n, way_s + setup_s, s.task[v, i])
        else:
            a_step(s, n, way_s, IS_TASK, 0)
        by_clock(p, s, n, here, there, way_s)
        n += 1
        row[AFTER], row[ARC_M], row[ARC_S], row[HALT_S] = there, metres, work_s + halt_s + setup_s, halt_s
        here = there
    s.route[v, DRIVING] = driving
    return n - 1


@inlined
def lay_out(p: Problem, s: Search, v: int) -> None:
    """Places, ways and seconds between the tasks of a route without calls."""
    length, label, serving = s.route[v, LENGTH], s.label[v], p.serving[p.shift[v, SERVES]]
    here, driving = p.shift[v, START], 0
    for i in range(length + 1):
        row = label[i]
        row[BEFORE] = here
        if i < length:
            task = s.task[v, i]
            there = p.task[task, PLACE]
            row[NEXT_SETUP] = serving[task, SETUP]
            setup_s = 0 if i > 0 and there == here else row[NEXT_SETUP]
        else:
            there, setup_s = p.shift[v, END], 0
            row[NEXT_SETUP] = 0
        row[AFTER] = there
        is_leg = here >= 0 and there >= 0 and length > 0
        row[ARC_M] = leg_m(p, v, here, there) if is_leg else 0
        way_s = pace_s(p, v, here, there, 0) if is_leg else 0
        row[ARC_S] = way_s + setup_s
        row[VIA] = row[HALT_S] = 0
        driving += way_s
        here = there
    s.route[v, DRIVING] = driving
