"""Orders that belong together, or apart, and those that are bound to an end of their route."""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    APART,
    BIG,
    BOUND,
    FIRST_MEMBER,
    FIRST_RELATION,
    GATHERED,
    HAS_ENDS,
    IS_FIRST,
    IS_LAST,
    LEAD,
    LENGTH,
    MEMBERS,
    ORDER,
    RELATION,
    RELATIONS,
    SECOND,
    SEQUENCE,
    STRETCH,
    TASK,
    TRAIL,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def last_at(p: Problem, s: Search, order: int) -> int:
    """Where the last task of an order stands in its route."""
    second = p.order[order, SECOND]
    return int(s.at[second if second >= 0 else p.order[order, TASK]])


@compiled
def may_join(p: Problem, s: Search, order: int, v: int) -> bool:
    """Whether the orders that this one belongs with, or must not be with, let it onto a route."""
    first = p.order[order, FIRST_RELATION]
    for r in range(first, first + p.order[order, RELATIONS]):
        relation = p.relation[p.related[r]]
        for m in range(relation[FIRST_MEMBER], relation[FIRST_MEMBER] + relation[MEMBERS]):
            other = p.member[m]
            w = s.shift_of[other]
            if other != order and w >= 0 and (w == v) == (relation[RELATION] == APART):
                return False
    return True


@compiled
def between_partners(p: Problem, s: Search, order: int, v: int) -> tuple[int, int]:
    """The first and the last place in a route for an order with one task that must keep a sequence."""
    low, high = 0, BIG
    first = p.order[order, FIRST_RELATION]
    for r in range(first, first + p.order[order, RELATIONS]):
        relation = p.relation[p.related[r]]
        kind = relation[RELATION]
        if kind not in (SEQUENCE, STRETCH):
            continue
        is_past, is_next = False, True
        for m in range(relation[FIRST_MEMBER], relation[FIRST_MEMBER] + relation[MEMBERS]):
            other = p.member[m]
            if other == order:
                is_past = True
            elif s.shift_of[other] == v and not is_past:
                low = max(low, last_at(p, s, other) + 1)
                if kind == STRETCH:
                    high = min(high, last_at(p, s, other) + 1)
            elif s.shift_of[other] == v and is_next:
                is_next = False
                high = min(high, s.at[p.order[other, TASK]])
                if kind == STRETCH:
                    low = max(low, s.at[p.order[other, TASK]])
    return low, high


@inlined
def keeps(p: Problem, s: Search, v: int, r: int) -> bool:
    """Whether a route keeps a relation."""
    kind, first, count = p.relation[r]
    here, before, low, high = 0, -1, BIG, -1
    for m in range(first, first + count):
        order = p.member[m]
        if s.shift_of[order] != v:
            continue
        begins, ends = s.at[p.order[order, TASK]], last_at(p, s, order)
        if here > 0:
            if kind == APART:
                return False
            if kind == SEQUENCE and before > begins:
                return False
            if kind == STRETCH and before + 1 != begins:
                return False
        here, before, low, high = here + 1, ends, min(low, ends), max(high, ends)
    return not (kind == GATHERED and here > 0 and high - low != here - 1)


@compiled
def in_order(p: Problem, s: Search, v: int) -> bool:
    """Whether the sequence of a route is as its orders ask for; notes where what is bound to its ends stands."""
    length = s.route[v, LENGTH]
    lead, trail, fits = 0, 0, True
    if p.day[HAS_ENDS]:
        while lead < length and p.task[s.task[v, lead], BOUND] == IS_FIRST:
            lead += 1
        while trail < length and p.task[s.task[v, length - 1 - trail], BOUND] == IS_LAST:
            trail += 1
        for i in range(length):
            task = s.task[v, i]
            order = p.task[task, ORDER]
            if p.task[task, BOUND] == IS_FIRST and task == p.order[order, TASK] and i > lead:
                fits = False
            if p.task[task, BOUND] == IS_LAST and i == last_at(p, s, order) and i < length - 1 - trail:
                fits = False
    s.route[v, LEAD], s.route[v, TRAIL] = lead, trail
    if len(p.relation) == 0:
        return fits
    for i in range(length):
        order = p.task[s.task[v, i], ORDER]
        first = p.order[order, FIRST_RELATION]
        for r in range(first, first + p.order[order, RELATIONS]):
            if not keeps(p, s, v, p.related[r]):
                return False
    return fits
