"""What a quick look at a place in a route needs: how moments pass through the tasks before and after it.

A stretch of a route is three figures (t, c, l): begun at `s`, no later than `l`, it is done at max(s + t, c). Before a
place such stretches lead from the start of the route to leaving the task before it, once without a break (A) and
once with the break taken (B); after it they lead from being ready for the next task to the end, without (X) and
with a break still to come (Y). With one window per task and at most one break that is what the judge computes; with
more it is a close guess, and the route is timed by `clock` before it is kept.
"""

from __future__ import annotations

from dispatcher.planning.sisr.arrays import (
    AC,
    AL,
    ARC_S,
    AT,
    BC,
    BIG,
    BL,
    BT,
    LATEST,
    LENGTH,
    LOADING_S,
    OPENS,
    REST_FROM,
    REST_S,
    REST_UPTO,
    SERVES,
    SERVICE,
    SINCE,
    START_BY,
    XC,
    XL,
    XT,
    YC,
    YL,
    YT,
    Problem,
    Search,
    Stretch,
)
from dispatcher.planning.sisr.clock import start_by, window_from
from dispatcher.planning.sisr.compiled import inlined


@inlined
def served(p: Problem, v: int, task: int, earliest: int, t: int, c: int, lim: int) -> Stretch:
    """The stretch to being ready for a task, with the task; its limit is -BIG when it comes too late."""
    ready = max(earliest + t, c)
    opens, closes = window_from(p, v, task, ready)
    lim = min(lim, closes - t)
    if ready > closes or lim < earliest:
        return t, BIG, -BIG
    service_s = p.serving[p.shift[v, SERVES], task, SERVICE]
    return t + service_s, max(c, opens) + service_s, lim


@inlined
def driven(earliest: int, t: int, c: int, lim: int, work_s: int) -> Stretch:
    """The stretch with `work_s` after it."""
    if lim < earliest:
        return t, BIG, -BIG
    return t + work_s, c + work_s, lim


@inlined
def interrupted(p: Problem, v: int, earliest: int, t: int, c: int, lim: int, work_s: int) -> Stretch:
    """The stretch with `work_s` after it and the break within that."""
    rest_s = p.shift[v, REST_S]
    lim = min(lim, p.shift[v, REST_UPTO] - t)
    if lim < earliest or max(earliest + t, c) > p.shift[v, REST_UPTO]:
        return t, BIG, -BIG
    return t + work_s + rest_s, max(c + work_s, p.shift[v, REST_FROM]) + rest_s, lim


@inlined
def merged(earliest: int, t: int, c: int, lim: int, other_t: int, other_c: int, other_lim: int) -> Stretch:
    """The better of two ways to have taken the break; both take as long."""
    if other_lim < earliest:
        return t, c, lim
    if lim < earliest:
        return other_t, other_c, other_lim
    return t, min(c, other_c), max(lim, other_lim)


@inlined
def label_forward(p: Problem, s: Search, v: int) -> None:
    """Stretches from the start of the route to every place in it."""
    earliest, has_rest = s.route[v, SINCE], p.shift[v, REST_S] > 0
    at, ac, al = p.shift[v, LOADING_S], -BIG, min(p.shift[v, LATEST], p.shift[v, START_BY])
    bt, bc, bl = p.shift[v, LOADING_S] + p.shift[v, REST_S], BIG, -BIG
    for i in range(s.route[v, LENGTH] + 1):
        row = s.label[v, i]
        row[AT], row[AC], row[AL] = at, ac, al
        row[BT], row[BC], row[BL] = bt, bc, bl
        if i == s.route[v, LENGTH]:
            break
        task, work_s = s.task[v, i], row[ARC_S]
        if has_rest:
            nt, nc, nl = driven(earliest, bt, bc, bl, work_s)
            gt, gc, gl = interrupted(p, v, earliest, at, ac, al, work_s)
            nt, nc, nl = merged(earliest, nt, nc, nl, gt, gc, gl)
            if nl >= earliest:
                nt, nc, nl = served(p, v, task, earliest, nt, nc, nl)
            bt, bc, bl = nt, nc, nl
        nt, nc, nl = driven(earliest, at, ac, al, work_s)
        if nl >= earliest:
            row[OPENS] = window_from(p, v, task, max(earliest + nt, nc))[0]
            nt, nc, nl = served(p, v, task, earliest, nt, nc, nl)
        else:
            row[OPENS] = -BIG
        at, ac, al = nt, nc, nl


@inlined
def label_backward(p: Problem, s: Search, v: int) -> None:
    """Stretches from being ready at every place of the route to its end."""
    length = s.route[v, LENGTH]
    rest_from, rest_upto, rest_s = p.shift[v, REST_FROM], p.shift[v, REST_UPTO], p.shift[v, REST_S]
    row = s.label[v, length]
    row[XT], row[XC], row[XL] = 0, -BIG, p.shift[v, LATEST]
    row[YT], row[YC], row[YL] = rest_s, BIG, -BIG
    for i in range(length - 1, -1, -1):
        task, row, after = s.task[v, i], s.label[v, i], s.label[v, i + 1]
        service_s, opens = p.serving[p.shift[v, SERVES], task, SERVICE], row[OPENS]
        busy_s = service_s + after[ARC_S]
        row[XT] = busy_s + after[XT]
        row[XC] = max(opens + row[XT], after[XC])
        row[XL] = max(-BIG, start_by(p, v, task, after[XL] - busy_s))
        if rest_s == 0:
            row[YT], row[YC], row[YL] = 0, BIG, -BIG
            continue
        t = row[XT] + rest_s
        c, lim = BIG, -BIG
        if after[YL] > -BIG:
            c, lim = max(opens + t, after[YC]), start_by(p, v, task, after[YL] - busy_s)
        if rest_from + rest_s <= after[XL]:
            by = start_by(p, v, task, min(rest_upto - service_s, after[XL] - rest_s - busy_s))
            if by > -BIG:
                c = min(c, max(opens + t, max(after[XC], rest_from + rest_s + after[XT])))
                lim = max(lim, by)
        row[YT], row[YC], row[YL] = t, c, max(-BIG, lim)


@inlined
def joined(earliest: int, t: int, c: int, lim: int, tail_t: int, tail_c: int, tail_lim: int) -> tuple[int, int, int]:
    """(start, end, latest start) of the route made of two stretches; the end is BIG when they do not meet."""
    lim = min(lim, tail_lim - t)
    if lim < earliest or max(earliest + t, c) > tail_lim:
        return 0, BIG, -BIG
    t, c = t + tail_t, max(c + tail_t, tail_c)
    end = max(earliest + t, c)
    return min(lim, end - t), end, lim


@inlined
def whole(
    p: Problem, s: Search, v: int, earliest: int, place: int, a: Stretch, b: Stretch, work_s: int
) -> tuple[int, int]:
    """(start, end; BIG when late) of the route that leads through A or B, then `work_s`, then on from `place`."""
    at, ac, al = driven(earliest, a[0], a[1], a[2], work_s)
    start, end, lim = joined(earliest, at, ac, al, s.label[v, place, XT], s.label[v, place, XC], s.label[v, place, XL])
    rest_s = p.shift[v, REST_S]
    if rest_s == 0:
        return start, end
    upto = p.shift[v, REST_UPTO]
    if end < BIG and (end <= upto or start >= upto):
        return start, end
    best_start, best_end = 0, BIG
    if end < BIG and lim >= upto > earliest:  # a route may leave after its break
        total = at + s.label[v, place, XT]
        best_end = max(upto + total, ac + s.label[v, place, XT], s.label[v, place, XC])
        best_start = min(lim, best_end - total)
    start, end, _ = joined(earliest, at, ac, al, s.label[v, place, YT], s.label[v, place, YC], s.label[v, place, YL])
    if end < best_end or (end == best_end and start > best_start):
        best_start, best_end = start, end
    bt, bc, bl = driven(earliest, b[0], b[1], b[2], work_s)
    it, ic, il = interrupted(p, v, earliest, a[0], a[1], a[2], work_s)
    bt, bc, bl = merged(earliest, bt, bc, bl, it, ic, il)
    start, end, _ = joined(earliest, bt, bc, bl, s.label[v, place, XT], s.label[v, place, XC], s.label[v, place, XL])
    if end < best_end or (end == best_end and start > best_start):
        best_start, best_end = start, end
    return best_start, best_end
