"""A day as arrays of whole numbers, and the search's memory. Moments are seconds from `base`."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from dispatcher.planning.sisr.carrying import MOST_CLASSES

Ints = NDArray[np.int64]
Short = NDArray[np.int32]
Floats = NDArray[np.float64]

Stretch = tuple[int, int, int]
"""Figures of a stretch of a route: see `labels`."""

BIG = 1 << 40
"""Stands for never and for no limit."""

# Columns of `Problem.task`. `TIMED` says that what the task asks for hangs on the very second.
PLACE, ORDER, KIND, LOCK, RELEASE, RIDE, GOODS, BOUND, TIMED, SOFT_FROM, SOFT_UPTO, EARLY, TARDY = range(13)
BRINGS, FETCHES, LINKED_PICKUP, LINKED_DELIVERY = range(4)
"""Kinds of tasks: goods from the start, goods to the end, and the two halves of a linked order."""
ANYWHERE, IS_FIRST, IS_LAST = range(3)
"""What an order is bound to: neither end of the route, or one of them."""

# Columns of `Problem.serving`: how a kind of shift serves a task.
SERVICE, SETUP, FIRST_WINDOW, WINDOWS, FEE = range(5)

# Columns of `Problem.order`.
TASK, SECOND, PRICE, FIRST_RELATION, RELATIONS = range(5)

# Columns of `Problem.shift`. A rest of 0 seconds is none: what the labels know of the
# breaks, of which `RESTS` could count; `DUE` has the bit of that one.
(EARLIEST, LATEST, START, END, PER_KM, PER_HOUR, PER_USE, MOST_M, MOST_STOPS, MOST_S, SPEED, ALIKE) = range(12)
FIRST_BREAK, BREAKS, REST_FROM, REST_UPTO, REST_S, RESTS, DUE = range(12, 19)
SERVES, START_BY, AT_ONCE, PER_STOP, REGULAR_S, PER_OVERTIME, FUEL, CO2, TOLLS = range(19, 28)
MOST_DRIVING, MOST_WORK, MOST_WAITING, LEAST_STOPS, LEAST_WORK, TRIPS, RELOAD_S, LOADING_S = range(28, 36)
STACKS, AFTER_DRIVING, LAW_REST_S, CALLS, IS_TIMED, WAY = range(36, 42)
SHIFT_COLUMNS = 42

# Columns of `Problem.relation`, and its kinds.
RELATION, FIRST_MEMBER, MEMBERS = range(3)
TOGETHER, APART, SEQUENCE, STRETCH, GATHERED = range(5)

# Cells of `Problem.day`.
MIDNIGHT, HAS_ENDS, HAS_CLASHES, SPREAD = range(4)

# Columns of `Search.route`.
LENGTH, COST, METRES, DURATION, IDLE, STOPS, LAST_LOCK, BEGINS = range(8)
SINCE, EXTRA, DRIVING, LACK, LEAD, TRAIL, ABOARD, USED_TRIPS = range(8, 16)
ROUTE_COLUMNS = 16

# Columns of `Search.label`, one row for each place where a task could be put in. See `labels`.
AT, AC, AL, BT, BC, BL, XT, XC, XL, YT, YC, YL = range(12)
BEFORE, AFTER, ARC_M, ARC_S, NEXT_SETUP, OPENS, VIA, HALT_S, LEAVES, PACE = range(12, 22)
COLUMNS = 22

# Columns of `Search.chain`: work before a step, and what it is. Without a task it is a call at the depot, or a rest.
# A way that is driven by the clock (from `STEP_HERE`; -1: none) is no part of the work; breaks on it are those from
# `REST_FIRST` to before `REST_NEXT`.
WORK_S, STEP_S, STEP_FIRST, STEP_WINDOWS, READY, STEP_TASK, STEP_START, STEP_KIND = range(8)
STEP_HERE, STEP_THERE, REST_FIRST, REST_NEXT = range(8, 12)
IS_TASK, IS_LOADING, IS_RELOAD, IS_LAW_REST = range(4)

# Columns of `Search.way`: trips so far, up to a place in the sequence.
WAY_LATE, WAY_MOMENT, WAY_COUNT, WAY_FIRST = range(4)


class Problem(NamedTuple):
    """What does not change while searching. Shapes: n tasks, o orders, v shifts, p places, d limited loads.

    task n x 13, serving kinds x n x 5, order o x 5, sorting o x 6 (figures to sort orders by), window w x 2, load n x d
    (amounts, unsigned; what a compartment holds is a load of its own), shift v x 42, capacity v x d, rest b x 3
    (earliest, latest, seconds; sorted as the judge takes them), seconds speeds x (1 + spans) x p x p, since spans (the
    moments from which the tables of seconds behind the first hold), metres ways x p x p (`_from`: rows and columns
    changed over, before any span), toll as metres or empty, near n x k (tasks by distance), allowed o x v, relation
    r x 3, member and related (orders of a relation, relations of an order: one after the other), clash c (a bit for
    each class of goods), factor 24 or empty, day 4, rate v (cents for a metre), spot p x 2 (degrees).
    """

    task: Ints
    serving: Ints
    order: Ints
    sorting: Floats
    window: Ints
    load: Ints
    shift: Ints
    capacity: Ints
    rest: Ints
    seconds: Short
    since: Ints
    metres: Short
    seconds_from: Short
    metres_from: Short
    toll: Short
    near: Ints
    allowed: NDArray[np.uint8]
    relation: Ints
    member: Ints
    related: Ints
    clash: Ints
    factor: Floats
    day: Ints
    rate: Floats
    spot: Floats


class Search(NamedTuple):
    """What changes: the routes as they are, as they were before this step, and at their best.

    task v x (n + 1): the tasks in sequence; label v x (n + 2) x 22; level v x (n + 2) x 3d: the load on each leg, the
    most up to it, the most from it on; shift_of o (-1: left out); at n: place in the sequence; spare 2 x (n + 1);
    seen n + v: in which look a place was looked at, by the task before or after it; chain 4n + 16 x 12: steps of
    one route; state and origin 4n + 16 x breaks: how they were reached; done n: when a task was over; middle v x 2: of
    a route's places.
    """

    route: Ints
    task: Ints
    label: Ints
    level: Ints
    shift_of: Ints
    at: Ints
    spare: Ints
    seen: Ints
    chain: Ints
    state: Ints
    origin: Ints
    done: Ints
    way: Ints
    held: Ints
    aboard: Ints
    stack: Ints
    middle: Floats
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
    widths = {"task": 13, "order": 5, "window": 2, "load": 0, "shift": SHIFT_COLUMNS, "capacity": 0, "rest": 3}
    widths |= {"near": 0, "relation": 3}
    ints = {name: np.zeros((0, width), np.int64) for name, width in widths.items()}
    tables = np.zeros((1, 0, 0), np.int32)
    none = np.zeros(0, np.int64)
    return Problem(
        serving=np.zeros((1, 0, 5), np.int64),
        toll=tables,
        member=none,
        related=none,
        clash=none,
        factor=np.zeros(0, np.float64),
        day=np.zeros(4, np.int64),
        spot=np.zeros((0, 2), np.float64),
        rate=np.zeros(0, np.float64),
        sorting=np.zeros((0, 6), np.float64),
        seconds=np.zeros((1, 1, 0, 0), np.int32),
        since=none,
        metres=tables,
        seconds_from=tables,
        metres_from=tables,
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
        route=np.zeros((shifts, ROUTE_COLUMNS), np.int64),
        task=np.zeros((shifts, tasks + 1), np.int64),
        label=np.zeros((shifts, tasks + 2, COLUMNS), np.int64),
        level=np.zeros((shifts, tasks + 2, 3 * loads), np.int64),
        shift_of=np.full(orders, -1, np.int64),
        at=np.zeros(tasks, np.int64),
        spare=np.zeros((2, tasks + 1), np.int64),
        seen=np.zeros(tasks + shifts, np.int64),
        chain=np.zeros((4 * tasks + 16, 12), np.int64),
        state=np.zeros((4 * tasks + 16, rests + 2), np.int64),
        origin=np.zeros((4 * tasks + 16, rests + 2), np.int64),
        done=np.zeros(tasks, np.int64),
        way=np.zeros((tasks + 2, 4), np.int64),
        held=np.zeros((2, loads), np.int64),
        aboard=np.zeros((2, MOST_CLASSES), np.int64),
        stack=np.zeros(tasks + 1, np.int64),
        middle=np.zeros((shifts, 2), np.float64),
        is_old=np.zeros(shifts, np.int64),
        old_route=np.zeros((shifts, ROUTE_COLUMNS), np.int64),
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
