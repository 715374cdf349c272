"""Addresses over two rows: the street in that of the order, and below it the town in a row of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.questions import Kept
from dispatcher.intake.table import BLANKS, Cell, Table
from dispatcher.model.problem import Coercion, Where

_RULE = "town-below-to-address"
_TOWN = re.compile(r"(?:[A-Za-z]{1,3}[- ])?(?:\d{2}-\d{3}|\d{3,6}(?:[- ]\d{2,4}|[ ]?[A-Z]{2})?)\s+[^\W\d_][^\d]{1,60}")
_POSTCODE = re.compile(r"\d{4}")
_SHARE = 0.5
_MOST_ROWS = 20_000
"""Who writes like this writes by hand; longer lists come from programs."""


def with_towns_below(table: Table, layout: Layout, where: Where, kept: Kept = frozenset()) -> tuple[Coercion, ...]:
    """Puts postcode and town out of rows that hold nothing else behind the street above, where half of the orders are
    written like that, and says so for each. `kept`: the columns for which this is switched off."""
    columns = layout.of_place.get("", {})
    column = columns.get("address") or columns.get("street")
    is_parted = not columns.keys().isdisjoint(("city", "postcode"))
    if column is None or is_parted or (_RULE, column.label) in kept or len(table.rows) > _MOST_ROWS:
        return ()
    start, said = layout.header_index + 1, []
    streets = sum(len(filled) > 1 for _i, filled in _filled(table, start))
    pairs = list(_pairs(table, column, start))
    if not pairs or len(pairs) < _SHARE * streets:
        return ()
    for above, below in pairs:
        street, town = str(table.rows[above][column.index]), str(table.rows[below][column.index])
        whole = f"{street.strip(BLANKS)}, {town.strip(BLANKS)}"
        table.rows[above][column.index] = whole
        table.rows[below].clear()
        said.append(
            Coercion(Where(where.source, where.sheet, table.first_row + above, column.label), street, whole, _RULE)
        )
    return tuple(said)


def _filled(table: Table, start: int) -> Iterator[tuple[int, list[int]]]:
    """The place of each row, with those of its cells that say something."""
    for i, row in enumerate(islice(table.rows, start, None), start):
        yield i, [j for j, cell in enumerate(row) if _text(cell)]


def _pairs(table: Table, column: Column, start: int) -> Iterator[tuple[int, int]]:
    """The places of rows with a street, each with that of the town below it."""
    above: int | None = None
    for i, filled in _filled(table, start):
        cell = table.rows[i][column.index] if column.index in filled else None
        if above is not None and filled == [column.index] and isinstance(cell, str) and _TOWN.fullmatch(_text(cell)):
            yield above, i
        is_street = len(filled) > 1 and isinstance(cell, str) and not _POSTCODE.search(cell)
        above = i if is_street else None


def _text(cell: Cell) -> str:
    return cell.strip(BLANKS) if isinstance(cell, str) else "" if cell is None else str(cell)
