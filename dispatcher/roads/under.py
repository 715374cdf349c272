"""Travel under conditions, with the rule for places that lie inside of what is closed."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.conditions import Conditions
from dispatcher.roads.router import Block, Cancelled, Progress, Router


def block_under(
    router: Router,
    conditions: Conditions,
    origins: Sequence[Location],
    targets: Sequence[Location],
    on_progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Block:
    """Travel from every origin to every target.

    To and from a place inside a closed area one drives through that area: whether and when it may be served is a rule
    of the day, not of its roads. An obstacle that may be crossed is, where no other way leads there.
    """
    obstacles = conditions.obstacles
    around = [one for one in obstacles if any(one.holds(place) for place in (*origins, *targets))] if obstacles else []
    if not around:
        found = router.under(conditions).block(origins, targets, on_progress, cancelled)
    else:
        found = _past(router, conditions, around, origins, targets, cancelled)
    if any(one.may_be_crossed for one in obstacles):
        found = _crossed(router, conditions, found, origins, targets, cancelled)
    if on_progress is not None:
        on_progress(1.0)
    return found


def _past(
    router: Router,
    conditions: Conditions,
    around: Sequence[object],
    origins: Sequence[Location],
    targets: Sequence[Location],
    cancelled: Cancelled | None,
) -> Block:
    """Between places outside nothing is opened; for all other pairs the areas that hold an end are."""
    opened = conditions.past(one for one in conditions.obstacles if one in around)
    inside = [[any(one.holds(p) for one in conditions.obstacles) for p in places] for places in (origins, targets)]
    shut_rows, shut_columns = ([n for n, held in enumerate(part) if not held] for part in inside)
    whole = router.under(opened).block(origins, targets, None, cancelled)
    if not shut_rows or not shut_columns:
        return whole
    rows, columns = [origins[n] for n in shut_rows], [targets[n] for n in shut_columns]
    return _with(whole, router.under(conditions).block(rows, columns, None, cancelled), shut_rows, shut_columns)


def _crossed(
    router: Router,
    conditions: Conditions,
    found: Block,
    origins: Sequence[Location],
    targets: Sequence[Location],
    cancelled: Cancelled | None,
) -> Block:
    """The same figures, with ways through what may be crossed where there is no other."""
    gaps = [[n for n, s in enumerate(row) if s >= UNREACHABLE] for row in found.duration_s]
    rows, columns = [n for n, gap in enumerate(gaps) if gap], sorted({n for gap in gaps for n in gap})
    if not rows:
        return found
    opened = conditions.past(one for one in conditions.obstacles if one.may_be_crossed)
    ends = [origins[n] for n in rows], [targets[n] for n in columns]
    through = block_under(router, opened, *ends, cancelled=cancelled)
    missing = [(row, set(gaps[row])) for row in rows]
    durations, distances = [list(row) for row in found.duration_s], [list(row) for row in found.distance_m]
    for at, (row, gap) in enumerate(missing):
        for number, column in enumerate(columns):
            if column in gap:
                durations[row][column] = through.duration_s[at][number]
                distances[row][column] = through.distance_m[at][number]
    return Block(durations, distances)


def _with(whole: Block, part: Block, rows: Sequence[int], columns: Sequence[int]) -> Block:
    """The block with a part of it replaced."""
    durations, distances = [list(row) for row in whole.duration_s], [list(row) for row in whole.distance_m]
    for table, cells in ((durations, part.duration_s), (distances, part.distance_m)):
        for row, figures in zip(rows, cells, strict=True):
            for column, figure in zip(columns, figures, strict=True):
                table[row][column] = figure
    return Block(durations, distances)
