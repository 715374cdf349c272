"""What is aboard together: classes of goods that must not be, and what stands before what in the van."""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    BRINGS,
    GOODS,
    KIND,
    LENGTH,
    LINKED_DELIVERY,
    ORDER,
    VIA,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def nothing_aboard(p: Problem, s: Search) -> None:
    """At the depot."""
    for goods in range(len(p.clash)):
        s.aboard[0, goods] = s.aboard[1, goods] = 0


@inlined
def bears(p: Problem, s: Search, task: int) -> bool:
    """Take the goods of the next task of a trip aboard, or off: False when they meet others that they must not.

    `aboard` counts classes: all that were ever aboard on this trip, and what was fetched and still is.
    """
    kind, goods = p.task[task, KIND], p.task[task, GOODS]
    if kind == LINKED_DELIVERY:
        s.aboard[1, goods] -= 1
        return True
    # What leaves the depot with the van meets everything before it.
    met = 0 if kind == BRINGS else 1
    for other in range(len(p.clash)):
        if p.clash[goods] >> other & 1 and s.aboard[met, other] > 0:
            return False
    s.aboard[0, goods] += 1
    if kind != BRINGS:
        s.aboard[1, goods] += 1
    return True


@compiled
def get_along(p: Problem, s: Search, v: int) -> bool:
    """Whether all goods of a route may be aboard with each other."""
    nothing_aboard(p, s)
    for i in range(s.route[v, LENGTH]):
        if s.label[v, i, VIA]:
            nothing_aboard(p, s)
        if not bears(p, s, s.task[v, i]):
            return False
    return True


@compiled
def is_stacked(p: Problem, s: Search, v: int) -> bool:
    """Whether only what was loaded last is unloaded."""
    height = 0
    for i in range(s.route[v, LENGTH]):
        task = s.task[v, i]
        if s.label[v, i, VIA]:
            height = 0
        kind = p.task[task, KIND]
        if kind == BRINGS:
            if height:
                return False
        elif kind == LINKED_DELIVERY:
            if height == 0 or s.stack[height - 1] != p.task[task, ORDER]:
                return False
            height -= 1
        else:
            s.stack[height] = p.task[task, ORDER]
            height += 1
    return True
