"""Tables of whole numbers for thousands of places: lists of them would take gigabytes."""

from __future__ import annotations

import pickle
from array import array
from collections.abc import Iterable, MutableSequence, Sequence
from typing import Any, Literal, SupportsIndex

type Code = Literal["H", "i"]
SHORT: Code = "H"
LONG: Code = "i"
"""Two bytes a figure, from 0 to the most, and four."""
MOST_SHORT = 65_535
MOST_LISTS = 1_500
"""Places up to which tables may be lists: the quicker to read, and forty bytes a figure."""


class Packed(list[memoryview]):
    """The rows of a table that lies in one block of memory: 2 bytes a figure where all of them fit, else 4.

    Rows are read as those of a list are, in two to three times as long. Other processes are sent the block itself
    where that is possible (`dispatcher.planning.sending`, or a cluster), and rows are views of it there too.
    """

    __slots__ = ("block",)

    def __init__(self, block: Any, code: Code, columns: int) -> None:
        self.block = memoryview(block).cast("B").cast(code)
        super().__init__(self.block[at : at + columns] for at in range(0, len(self.block), max(1, columns)))

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Protocols below 5 know no blocks beside what they write."""
        block = pickle.PickleBuffer(self.block) if int(protocol) >= 5 else self.block.tobytes()
        return Packed, (block, self.block.format, len(self[0]) if self else 0)


def row_of(figures: Sequence[int]) -> MutableSequence[int]:
    """The figures in a row of their own, which may be changed: a list, or where there are many 4 bytes each."""
    return list(figures) if len(figures) <= MOST_LISTS else array(LONG, figures)


def packed(table: Iterable[Sequence[int]]) -> Packed:
    """The table in one block. Raises OverflowError for figures that 4 bytes do not hold."""
    if isinstance(table, Packed):
        return table
    code, columns = SHORT, 0
    block = array(code)
    for row in table:
        columns = len(row)
        try:
            cells = array(code, row)
        except OverflowError:
            code = LONG
            block, cells = array(code, block), array(code, row)
        block.extend(cells)
    return Packed(block, code, columns)
