"""Lists whose columns are lined up by blanks, as older programs print them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median_low

from dispatcher.intake.table import Cell

_TAB = 8
_HEADER_WITHIN = 30
_FEWEST_COLUMNS = 3
_MOST_CROSSING = 0.1
"""The share of lines that may cross the gap between two columns: titles, totals and remarks do."""
_LABEL = re.compile(r"\S+(?: \S+)*")
_RULE = re.compile(r"[\s\-=_+|]+")


def fixed_rows(text: str, place: int) -> list[list[Cell]] | None:
    """The rows of a text with the line at `place` as its header, cut where all lines have blanks between two labels.

    None when the columns are not clear. Lines that cross a gap, and those above the header, are a row of one cell.
    """
    lines = [line.expandtabs(_TAB).rstrip() for line in text.splitlines()]
    below = [line for line in lines[place + 1 :] if line and not _RULE.fullmatch(line)]
    labels = list(_spans(lines[place]))
    if len(labels) < _FEWEST_COLUMNS or not below:
        return None
    cuts: list[int] = []
    for before, behind in pairwise(labels):
        cut = _cut(before, behind, below)
        if cut is None or (cuts and cut <= cuts[-1]):
            return None
        cuts.append(cut)
    within = _within(lines[place], labels, cuts, below)
    header: list[Cell] = []
    for start, end in labels:
        at = [start, *(p for p in within if start < p < end), end]
        header += [lines[place][a:b].strip() for a, b in pairwise(at)]
    cuts = sorted({*cuts, *within})
    rows: list[list[Cell]] = [[line.strip() or None] for line in lines[:place]]
    return [*rows, header, *(_cells(line, cuts) for line in lines[place + 1 :])]


def header_places(text: str) -> list[int]:
    """Places of the lines near the top that may be the header: several words with more than one blank between them."""
    lines = [line.expandtabs(_TAB).rstrip() for line in text.splitlines()[:_HEADER_WITHIN]]
    return [i for i, line in enumerate(lines) if "  " in line.strip() and len(_spans(line)) >= _FEWEST_COLUMNS]


def _spans(line: str) -> list[tuple[int, int]]:
    """Where the labels begin and end that more than one blank keeps apart."""
    return [match.span() for match in _LABEL.finditer(line)]


def _cut(before: tuple[int, int], behind: tuple[int, int], below: Sequence[str]) -> int | None:
    """Where the lines are blank between two labels, or else under an end of one of them; None when nowhere."""
    for places in (range(before[1], behind[0]), range(before[0] + 1, behind[1])):
        crossing = {p: sum(_is_filled(line, p) for line in below) for p in places}
        fewest = min(crossing.values())
        if fewest == 0:
            break
    if fewest > max(_MOST_CROSSING * len(below), 1):
        return None
    cut = median_low([p for p, count in crossing.items() if count == fewest])
    wide = sum(not line[cut - 1 : cut + 1].strip() or not line[cut : cut + 2].strip() for line in below)
    return cut if 2 * wide >= len(below) else None


def _is_filled(line: str, place: int) -> bool:
    return line[place : place + 1].strip() != ""


def _within(header: str, labels: Sequence[tuple[int, int]], cuts: Sequence[int], below: Sequence[str]) -> list[int]:
    """Single blanks of the header under which every line has a blank with something on either side of it."""
    edges = [0, *cuts, max(map(len, [header, *below]))]
    found: list[int] = []
    for k, (start, end) in enumerate(labels):
        for p in (p for p in range(start, end) if header[p] == " "):
            sides = ((line[edges[k] : p].strip(), line[p : edges[k + 1]].strip()) for line in below)
            if len(below) > 1 and not any(_is_filled(line, p) for line in below) and all(a and b for a, b in sides):
                found.append(p)
    return found


def _cells(line: str, cuts: Sequence[int]) -> list[Cell]:
    """The line's cells; one alone where it goes on across a cut."""
    if _RULE.fullmatch(line) or any(_is_filled(line, p) for p in cuts):
        return [line.strip() or None]
    edges = [0, *cuts, max(len(line), *cuts)]
    return [line[a:b].strip() or None for a, b in pairwise(edges)]
