"""Remarks on the cells of a sheet, whatever kind of file it is from."""

from __future__ import annotations

import re
from typing import NamedTuple

from dispatcher.intake.table import Merge

NO_RESULT = "a formula without its result"
ROW_TWICE = "one of several rows with the same number"

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}
"""The errors of a cell by their codes in binary workbooks."""

_ZEROS = re.compile(r'^(?:\[[^\]]*\])?"?(0{2,15})"?(?:;.*)?$')


class Mark(NamedTuple):
    """A remark on the cell at `row`, `column` (both from 1): `digits` to pad to, or else the fault's text."""

    row: int
    column: int
    digits: int
    fault: str


class Remarks(NamedTuple):
    """All that is remarked of one sheet. `twice`: the numbers of rows that several rows have, of which one is read."""

    marks: tuple[Mark, ...] = ()
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    twice: frozenset[int] = frozenset()


NOTHING_REMARKED = Remarks()


def zeros_of(number_format: str) -> int:
    """The digits that a number format pads to when it is nothing but zeros, else 0."""
    zeros = _ZEROS.match(number_format.replace("\\", ""))
    return len(zeros[1]) if zeros else 0
