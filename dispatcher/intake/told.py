"""What is told of the values of a long list: kept small, and made into coercions when somebody looks at it."""

from __future__ import annotations

import marshal
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple, overload

from dispatcher.model.problem import Coercion, Where


class Packed(NamedTuple):
    """Some coercions in a few bytes each."""

    size: int
    data: bytes


NOTHING_TOLD = Packed(0, b"")


def packed(told: Sequence[Coercion]) -> Packed:
    """The coercions, to be sent and kept."""
    if not told:
        return NOTHING_TOLD
    kinds: dict[tuple[str, str, str, str], int] = {}
    numbers = [kinds.setdefault((c.where.source, c.where.sheet, c.where.column, c.rule), len(kinds)) for c in told]
    texts = ([c.where.row for c in told], [c.before for c in told], [c.after for c in told])
    return Packed(len(told), marshal.dumps((list(kinds), numbers, *texts)))


def _unpacked(part: Packed) -> list[Coercion]:
    if not part.size:
        return []
    kinds, numbers, rows, befores, afters = marshal.loads(part.data)  # noqa: S302 - made by `packed`
    told = zip(numbers, rows, befores, afters, strict=True)
    return [
        Coercion(Where(kinds[n][0], kinds[n][1], row, kinds[n][2]), before, after, kinds[n][3])
        for n, row, before, after in told
    ]


class Coercions(Sequence[Coercion]):
    """All coercions of a list in their sequence. A hundred thousand of them as objects would take thirty megabytes."""

    __slots__ = ("_ends", "_parts")

    def __init__(self, parts: Iterable[Packed]) -> None:
        self._parts = [part for part in parts if part.size]
        self._ends = list(accumulate(part.size for part in self._parts))

    def __len__(self) -> int:
        return self._ends[-1] if self._ends else 0

    def __iter__(self) -> Iterator[Coercion]:
        for part in self._parts:
            yield from _unpacked(part)

    @overload
    def __getitem__(self, index: int) -> Coercion: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Coercion]: ...
    def __getitem__(self, index: int | slice) -> Coercion | Sequence[Coercion]:
        if isinstance(index, slice):
            return tuple(self)[index]
        place = range(len(self))[index]
        i = bisect_right(self._ends, place)
        return _unpacked(self._parts[i])[place - self._ends[i]]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(_same, self, other))

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Coercions({list(self)!r})"


def _same(one: object, other: object) -> bool:
    return one == other
