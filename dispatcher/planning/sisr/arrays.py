"""A day as arrays of whole numbers, and the search's memory. Moments are seconds from `base`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Short = NDArray[np.int32]
Floats = NDArray[np.float64]

Stretch = tuple[int, int, int]
"""Figures of a stretch of a route: see `labels`."""

BIG = 1 << 40
"""Stands for never and for no limit."""

# Columns of `Problem.task`.
PLACE, SERVICE, SETUP, FIRST_WINDOW, WINDOWS, ORDER, KIND, LOCK = range(8)
BRINGS, FETCHES, LINKED_PICKUP, LINKED_DELIVERY = range(4)
"""Kinds of tasks: goods from the start, goods to the end, and the two halves of a linked order."""

# Columns of `Problem.order`.
TASK, SECOND, PRICE = range(3)

# Columns of `Problem.shift`. A rest of 0 seconds is none: what the labels know of the
# breaks, of which `RESTS` could count; `DUE` has the bit of that one.
(EARLIEST, LATEST, START, END, PER_KM, PER_HOUR, PER_USE, MOST_M, MOST_STOPS, MOST_S, SPEED, ALIKE) = range(12)
FIRST_BREAK, BREAKS, REST_FROM, REST_UPTO, REST_S, RESTS, DUE = range(12, 19)

# Columns of `Search.route`.
LENGTH, COST, METRES, DURATION, IDLE, STOPS, LAST_LOCK, BEGINS = range(8)

# Columns of `Search.label`, one row for each place where a task could be put in. See `labels`.
AT, AC, AL, BT, BC, BL, XT, XC, XL, YT, YC, YL = range(12)
BEFORE, AFTER, ARC_M, ARC_S, NEXT_SETUP, OPENS = range(12, 18)
COLUMNS = 18


class Problem(NamedTuple):
    """What does not change while searching. Shapes: n tasks, o orders, v shifts, p places, d limited loads.

    task n x 8, order o x 3, sorting o x 6 (figures to sort orders by), window w x 2, load n x d (amounts, unsigned),
    shift v x 19, capacity v x d, rest b x 3 (earliest, latest, seconds; sorted as the judge takes them),
    seconds speeds x p x p, metres p x p (`_from`: rows and columns changed over), near n x k (tasks by distance),
    allowed o x v.
    """

    task: Ints
    order: Ints
    sorting: Floats
    window: Ints
    load: Ints
    shift: Ints
    capacity: Ints
    rest: Ints
    seconds: Short
    metres: Short
    seconds_from: Short
    metres_from: Short
    near: Ints
    allowed: NDArray[np.uint8]


class Search(NamedTuple):
    """What changes: the routes as they are, as they were before this step, and at their best.

    task v x (n + 1): the tasks in sequence; label v x (n + 2) x 18; level v x (n + 2) x 3d: the load on each leg, the
    most up to it, the most from it on; shift_of o (-1: left out); at n: place in the sequence; spare 2 x (n + 1);
    seen n + v: in which look a place was looked at, by the task before or after it.
    """

    route: Ints
    task: Ints
    label: Ints
    level: Ints
    shift_of: Ints
    at: Ints
    spare: Ints
    seen: Ints
    is_old: Ints
    old_route: Ints
    old_task: Ints
    old_label: Ints
    old_level: Ints
    touched: Ints
    best_length: Ints
    best_task: Ints
    out: Ints
    old_out: Ints
    key: Floats
    moment: Ints
    cell: Ints
    dice: NDArray[np.uint64]


# Cells of `Search.cell`.
TOUCHED, OUT, CURRENT, BEST, OLD_OUT, LOOK = range(6)


def empty_problem() -> Problem:
    """Nothing to plan."""
    widths = {"task": 8, "order": 3, "window": 2, "load": 0, "shift": 19, "capacity": 0, "rest": 3, "near": 0}
    ints = {name: np.zeros((0, width), np.int64) for name, width in widths.items()}
    table, speeds = np.zeros((0, 0), np.int32), np.zeros((1, 0, 0), np.int32)
    return Problem(
        sorting=np.zeros((0, 6), np.float64),
        seconds=speeds,
        metres=table,
        seconds_from=speeds,
        metres_from=table,
        allowed=np.zeros((0, 0), np.uint8),
        **ints,
    )


def empty_search(problem: Problem, seed: int) -> Search:
    """A search without any task served."""
    tasks, shifts, orders = len(problem.task), len(problem.shift), len(problem.order)
    loads = problem.load.shape[1]
    rests = int(problem.shift[:, BREAKS].max(initial=0))
    dice = np.array([88172645463325252 ^ ((seed + 1) * 0x9E3779B97F4A7C15 & (1 << 63) - 1)], np.uint64)
    return Search(
        route=np.zeros((shifts, 8), np.int64),
        task=np.zeros((shifts, tasks + 1), np.int64),
        label=np.zeros((shifts, tasks + 2, COLUMNS), np.int64),
        level=np.zeros((shifts, tasks + 2, 3 * loads), np.int64),
        shift_of=np.full(orders, -1, np.int64),
        at=np.zeros(tasks, np.int64),
        spare=np.zeros((2, tasks + 1), np.int64),
        seen=np.zeros(tasks + shifts, np.int64),
        is_old=np.zeros(shifts, np.int64),
        old_route=np.zeros((shifts, 8), np.int64),
        old_task=np.zeros((shifts, tasks + 1), np.int64),
        old_label=np.zeros((shifts, tasks + 2, COLUMNS), np.int64),
        old_level=np.zeros((shifts, tasks + 2, 3 * loads), np.int64),
        touched=np.zeros(shifts, np.int64),
        best_length=np.zeros(shifts, np.int64),
        best_task=np.zeros((shifts, tasks + 1), np.int64),
        out=np.zeros(orders + 1, np.int64),
        old_out=np.zeros(orders + 1, np.int64),
        key=np.zeros(orders + 1, np.float64),
        moment=np.zeros((3, rests + 2), np.int64),
        cell=np.zeros(6, np.int64),
        dice=dice,
    )
