"""Texts that are addresses, each in a line of its own: the commas in them separate no cells."""

from __future__ import annotations

import re

from dispatcher.intake.contents import is_whole_address
from dispatcher.intake.table import BLANKS, Cell, Table

_NUMBERING = re.compile(r"(?:\d{1,3}[.)]|[-*\u2022\u2013])\s+(?=\S)")
_TIGHT = re.compile(r",\S")
_FEWEST, _MOST_COMMAS, _SAMPLE, _SAMPLE_CHARS = 2, 4, 300, 20_000


def address_lines(text: str) -> Table | None:
    """The table of one column that such a text is, without the numbers or dashes before its lines; None for others.

    A first line that is no address is the header.
    """
    filled = [bare for line in text[:_SAMPLE_CHARS].splitlines()[:_SAMPLE] if (bare := line.strip(BLANKS))]
    sample = filled[1:] if len(filled) > _FEWEST else filled
    if len(sample) < _FEWEST or any(c in line for line in sample[:_FEWEST] for c in '";\t|'):
        return None
    if not all(map(_is_one, sample)):
        return None
    lines = (line.strip(BLANKS) for line in text.splitlines())
    rows: list[list[Cell]] = [[_NUMBERING.sub("", line, count=1)] if line else [] for line in lines]
    return Table("", rows, typed=False)


def is_numbered(text: str) -> bool:
    """Whether numbers or dashes stand before the lines."""
    return any(_NUMBERING.match(line.strip(BLANKS)) for line in text.splitlines())


def _is_one(line: str) -> bool:
    bare = _NUMBERING.sub("", line, count=1)
    head = bare.partition(",")[0]
    is_spaced = "," in bare and not _TIGHT.search(bare) and bare.count(",") <= _MOST_COMMAS
    return is_spaced and not head.strip().isdigit() and is_whole_address(bare)
