"""Values of a list that are read as something else than they show: by rule and column, counted, with examples."""

from __future__ import annotations

from collections.abc import Iterable

from dispatcher.model.problem import Coercion, Where
from dispatcher.model.values import dataclass

MOST_SHOWN, MOST_RECORDED = 1_000, 500
"""So many values of a rule and column are there to be looked at, and are kept in the day; others are counted."""


@dataclass(frozen=True, slots=True)
class ReadOtherwise:
    """What one rule did in one column: how many values there are, and the first of them."""

    rule: str
    column: str
    count: int
    values: tuple[Coercion, ...]


def by_rule(coercions: Iterable[Coercion], most: int = MOST_SHOWN) -> tuple[ReadOtherwise, ...]:
    """By rule and column in the sequence of the list, with so many values of each."""
    counts: dict[tuple[str, str], int] = {}
    values: dict[tuple[str, str], list[Coercion]] = {}
    for one in coercions:
        key = (one.rule, one.where.column)
        counts[key] = counts.get(key, 0) + 1
        if counts[key] <= most:
            values.setdefault(key, []).append(one)
    return tuple(ReadOtherwise(*key, count, tuple(values[key])) for key, count in counts.items())


def to_record(coercions: Iterable[Coercion], most: int = MOST_RECORDED) -> tuple[Coercion, ...]:
    """What the day keeps of them: the first of each rule and column, and of those with more how many more there are."""
    kept: list[Coercion] = []
    for group in by_rule(coercions, most):
        kept += group.values
        if group.count > most:
            where = Where(group.values[0].where.source, group.values[0].where.sheet, 0, group.column)
            kept.append(Coercion(where, f"{group.count - most} more", "", group.rule))
    return tuple(kept)
