"""Marks that stand for what is said above them: ", dto., idem."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import islice

from dispatcher.intake import aliases
from dispatcher.intake.columns import Layout
from dispatcher.intake.questions import Kept
from dispatcher.intake.table import Cell, Table, shown
from dispatcher.model.problem import Coercion, Where

_RULE = "ditto-to-value"
_SIGNS = ('"', "''", ",,", "\u2033", "\u3003", "\u201c", "\u201d", "\u201e", "\u00bb", "\u00ab", "\u00b4\u00b4", "``")
_MOST_ROWS = 20_000
"""Who writes such marks writes by hand; longer lists come from programs."""


def with_dittos(table: Table, layout: Layout, where: Where, kept: Kept = frozenset()) -> tuple[Coercion, ...]:
    """Puts what stands above into the cells with such marks, and says so for each; columns of the sender's own stay as
    they are. `kept`: the columns for which this is switched off."""
    start = layout.header_index + 1
    if len(table.rows) - start > _MOST_ROWS:
        return ()
    said: list[Coercion] = []
    above: Sequence[Cell] = ()
    columns = [column for column in layout.columns if column.field and (_RULE, column.label) not in kept]
    for i, row in enumerate(islice(table.rows, start, None), start):
        if not _marks().isdisjoint(row):
            for column in columns:
                j = column.index
                if j < len(row) and j < len(above) and above[j] is not None and _is_mark(row[j]):
                    at = Where(where.source, where.sheet, table.first_row + i, column.label)
                    said.append(Coercion(at, shown(row[j]), shown(above[j]), _RULE))
                    row[j] = above[j]
        if sum(cell is not None for cell in islice(row, 8)) > 1:  # no heading of the rows below it
            above = row
    return tuple(said)


def _is_mark(cell: Cell) -> bool:
    return isinstance(cell, str) and cell in _marks()


@cache
def _marks() -> frozenset[str]:
    """All ways to write such a mark, as a cell may hold them."""
    words = aliases.tables()["words"]["ditto"]
    written = {form for word in words for form in (word, word.capitalize(), word.upper(), f"{word}.")}
    dashed = {f"{dash}{sign}{dash}" for sign in _SIGNS for dash in ("-", "- ", "--", "\u2013", "\u2014")}
    dashed |= {f"{dash} {sign} {dash}" for sign in _SIGNS for dash in ("-", "\u2013")}
    plain = {*written, *dashed, *_SIGNS}
    return frozenset(
        plain | {f"{before}{mark}{behind}" for mark in plain for before in ("", " ") for behind in ("", " ")}
    )
