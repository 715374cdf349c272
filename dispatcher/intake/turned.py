"""Lists that lie on their side: the fields below each other, and the orders beside each other."""

from __future__ import annotations

from itertools import islice

from dispatcher.intake.columns import Layout, best_layout, order_column
from dispatcher.intake.table import Cell, Table, column_letters

_WITHIN_COLUMNS, _MOST_FIELDS, _ORDERS_LOOKED_AT = 3, 80, 8
_FEWEST_FIELDS, _FEWEST_ACROSS = 3, 2
_LEAST_SHARE = 0.5
"""So many of the texts in the column of fields must be fields."""


def column_of_fields(table: Table, layout: Layout) -> str:
    """The letters of the column that names the fields of a list on its side; "" for a list that stands upright.

    `layout` is the best that a row of the table gives.
    """
    if layout.score > _MOST_FIELDS // 8 or layout.header_index > _MOST_FIELDS:
        return ""
    rows = [row for row in islice(table.rows, _MOST_FIELDS) if any(cell is not None for cell in row)]
    width = min(max(map(len, rows), default=0), _ORDERS_LOOKED_AT)
    if width < _FEWEST_ACROSS:
        return ""
    columns = [[row[j] if j < len(row) else None for row in rows] for j in range(width)]
    if all(_fields_in(column) < _FEWEST_FIELDS for column in columns[:_WITHIN_COLUMNS]):
        return ""
    found = best_layout(Table(table.sheet, columns), order_column)
    if found is None or not found.has_place or found.header_index >= _WITHIN_COLUMNS:
        return ""
    texts = sum(cell is not None for cell in columns[found.header_index])
    is_turned = found.score >= max(_FEWEST_FIELDS, layout.score + 1, _LEAST_SHARE * texts)
    return column_letters(table.first_column + found.header_index) if is_turned else ""


def _fields_in(cells: list[Cell]) -> int:
    """How many different fields the texts of a column name."""
    return len({order_column(cell)[0] for cell in cells if isinstance(cell, str)} - {""})
