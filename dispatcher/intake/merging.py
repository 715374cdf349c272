"""Cells that the sheet shows as one over several rows: their value is that of each of these rows."""

from __future__ import annotations

from dispatcher.intake.columns import LOAD, Layout
from dispatcher.intake.questions import Kept
from dispatcher.intake.sections import is_more_goods
from dispatcher.intake.table import Table, is_blank, shown
from dispatcher.model.problem import Coercion, Where

_RULE = "merged-cell-repeated"
_COUNTED = frozenset({"price_of_leaving_out", "setup", "service"})
"""Fields whose value, put into each row, would count several times; loads are such too."""


def with_merged_cells(table: Table, layout: Layout, where: Where, kept: Kept = frozenset()) -> tuple[Coercion, ...]:
    """Puts the value of cells merged over several rows into the empty ones below it, and says so for each.

    Rows of nothing but goods are left as they are where the place is one over several rows: they go on with the order
    of the first. `kept`: the columns for which this is switched off.
    """
    said: list[Coercion] = []
    first = table.first_row + layout.header_index + 1
    columns = {column.index: column for column in layout.columns}
    going_on = _going_on(table, layout, first)
    for merge in table.merges:
        column = columns.get(merge.left - table.first_column)
        counts = column is None or column.field == LOAD or column.field.rpartition(".")[2] in _COUNTED
        if merge.bottom == merge.top or merge.top < first or counts or column is None or (_RULE, column.label) in kept:
            continue
        row = table.rows[merge.top - table.first_row] if merge.top - table.first_row < len(table.rows) else []
        value = row[column.index] if column.index < len(row) else None
        if value is None:
            continue
        for number in range(merge.top + 1, min(merge.bottom, table.first_row + len(table.rows) - 1) + 1):
            cells = table.rows[number - table.first_row]
            if number in going_on or is_blank(cells):
                continue
            cells += [None] * (column.index + 1 - len(cells))
            if cells[column.index] is None:
                cells[column.index] = value
                at = Where(where.source, where.sheet, number, column.label)
                said.append(Coercion(at, "", shown(value), _RULE))
    return tuple(said)


def _going_on(table: Table, layout: Layout, first: int) -> frozenset[int]:
    """The numbers of rows of nothing but goods, under a cell of the place that is one with theirs."""
    places = {column.index for columns in layout.places.values() for column in columns}
    found: set[int] = set()
    for merge in table.merges:
        if merge.top >= first and merge.bottom > merge.top and merge.left - table.first_column in places:
            rows = table.rows[merge.top - table.first_row : merge.bottom + 1 - table.first_row]
            found.update(merge.top + k for k, cells in enumerate(rows) if k and is_more_goods(layout, cells, rows[0]))
    return frozenset(found)
