"""Another table to the right or left of the orders, on the same sheet."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.intake import aliases
from dispatcher.intake.columns import Column, Layout, order_column
from dispatcher.intake.table import Table, column_letters, shown
from dispatcher.model.problem import Coercion, Where

_SAMPLE_ROWS = 5_000
_SHORTER = 0.7
"""A block with columns of orders is another table when it has at most this share of their rows."""
_PLACES = frozenset({"address", "street", "coordinates", "lat", "city", "postcode"})


def without_neighbours(table: Table, layout: Layout, where: Where) -> tuple[Coercion, ...]:
    """Empties the cells of tables that stand beside the orders behind an empty column, and says which they were.

    A block of columns is a table of its own when it has places too, or when none of its columns is one of orders and
    its rows are not those of the orders.
    """
    blocks = _blocks(table, layout)
    if len(blocks) < 2:
        return ()
    best = max(blocks, key=lambda block: (_has_place(block), sum(bool(c.field) for c in block)))
    if not _has_place(best):
        return ()
    said: list[Coercion] = []
    for block in blocks:
        if block is best or not _is_other(table, layout, best, block):
            continue
        first, last = (column_letters(table.first_column + c.index) for c in (block[0], block[-1]))
        labels = ", ".join(column.label for column in block)
        rows = len(_filled_rows(table, layout, block))
        _empty(table, layout, block)
        said.append(Coercion(where, f"{first} to {last}: {labels} ({rows} rows)", "", "table-beside-left-aside"))
    return tuple(said)


def _blocks(table: Table, layout: Layout) -> list[list[Column]]:
    """The columns in groups between columns that are wholly empty."""
    rows = table.rows[layout.header_index : layout.header_index + _SAMPLE_ROWS]
    header = table.rows[layout.header_index]
    blocks: list[list[Column]] = [[]]
    for column in layout.columns:
        j = column.index
        if (j < len(header) and header[j] is not None) or any(j < len(row) and row[j] is not None for row in rows):
            blocks[-1].append(column)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _has_place(block: Sequence[Column]) -> bool:
    """Whether a block says where to go, by itself."""
    return any(column.field.rpartition(".")[2] in _PLACES for column in block)


def _is_other(table: Table, layout: Layout, best: Sequence[Column], block: Sequence[Column]) -> bool:
    header = table.rows[layout.header_index]
    named = {_field_of(shown(header[c.index])) for c in block if c.index < len(header)}
    if any(name.rpartition(".")[2] in _PLACES for name in named.intersection(c.field for c in best)):
        return True
    rows, best_rows = _filled_rows(table, layout, block), _filled_rows(table, layout, best)
    if any(column.field for column in block):
        return len(rows) <= _SHORTER * len(best_rows) and _is_dense(table, layout, block, rows)
    return bool(rows - best_rows) or 2 * len(rows) < len(best_rows)


def _field_of(label: str) -> str:
    """The field of a header, or of its end where a group stands before it: "Tour 2 Address"."""
    words = label.split()
    if any(aliases.is_word("bill", word) for word in words):
        return order_column(label)[0]
    return next((name for i in range(len(words)) if (name := order_column(" ".join(words[i:]))[0])), "")


def _is_dense(table: Table, layout: Layout, block: Sequence[Column], rows: set[int]) -> bool:
    """Whether a block is a small table of its own: several columns, filled from the header on without a gap."""
    first = layout.header_index + 1
    if len(block) < 2 or rows != set(range(first, first + len(rows))):
        return False
    return all(c.index < len(table.rows[i]) and table.rows[i][c.index] is not None for i in rows for c in block)


def _filled_rows(table: Table, layout: Layout, block: Sequence[Column]) -> set[int]:
    columns = [column.index for column in block]
    return {
        i
        for i in range(layout.header_index + 1, len(table.rows))
        if any(j < len(table.rows[i]) and table.rows[i][j] is not None for j in columns)
    }


def _empty(table: Table, layout: Layout, block: Sequence[Column]) -> None:
    for row in table.rows[layout.header_index :]:
        for column in block:
            if column.index < len(row):
                row[column.index] = None
