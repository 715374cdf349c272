"""Order lists to orders: every row becomes an order or a problem."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import LOAD, Layout, best_layout, find_orders, order_column, with_habits
from dispatcher.intake.order_rows import OrderReader
from dispatcher.intake.row import Row
from dispatcher.intake.table import USUAL_LIMITS, Limits, Table, is_blank
from dispatcher.intake.tables import named_sheet, read_tables
from dispatcher.intake.workbook import with_marks
from dispatcher.model.order import Order
from dispatcher.model.problem import Coercion, Problem, Refused, Where

OWN_COLUMN = ""
"""What `OrderList.mapping` says of a column that no field takes: it is kept in the orders' own fields."""

_CHUNK_ROWS = 500


@dataclass(frozen=True, slots=True)
class OrderList:
    """What a list holds. `rows` == len(orders) + `bad_rows`, always.

    `header_row` counts as the sheet does. `mapping`: header to field, "" for the sender's own columns.
    `origins`: the row that each order comes from.
    """

    source: str
    sheet: str
    header_row: int
    rows: int
    bad_rows: int
    orders: tuple[Order, ...]
    problems: tuple[Problem, ...]
    coercions: tuple[Coercion, ...]
    mapping: Mapping[str, str]
    origins: Mapping[str, Where]


@dataclass(frozen=True, slots=True)
class ListPart:
    """Some rows of a list on their way from the reader: `order_rows` are the row numbers of `orders`."""

    done: int
    total: int
    bad_rows: int
    orders: tuple[Order, ...]
    order_rows: tuple[int, ...]
    problems: tuple[Problem, ...]
    coercions: tuple[Coercion, ...]


@dataclass(frozen=True, slots=True)
class ListHead:
    """What is known of a list before its rows."""

    source: str
    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    coercions: tuple[Coercion, ...]


def read_orders(
    path: Path,
    *,
    date: dt.date,
    zone: ZoneInfo,
    sheet: str | None = None,
    limits: Limits = USUAL_LIMITS,
    on_progress: Callable[[int, int], None] | None = None,
) -> OrderList:
    """The orders of a list, read in a child process. Raises Refused when the file as a whole cannot be taken.

    `date` is the day of rows that name none; times are those of `zone`. `sheet` forces a sheet.
    `on_progress` is called with rows done and rows in all.
    """
    with closing(parts_from_child(list_parts, path, (date, zone, sheet), limits)) as parts:
        return gathered(parts, on_progress)


def gathered(parts: Iterator[ListHead | ListPart], on_progress: Callable[[int, int], None] | None = None) -> OrderList:
    """One OrderList of a head and the parts that follow it."""
    head, *rest = _reported(parts, on_progress)
    if not isinstance(head, ListHead):
        raise TypeError("a list begins with its head")
    chunks = [part for part in rest if isinstance(part, ListPart)]
    orders = tuple(order for chunk in chunks for order in chunk.orders)
    numbers = [number for chunk in chunks for number in chunk.order_rows]
    return OrderList(
        head.source,
        head.sheet,
        head.header_row,
        sum(len(c.orders) + c.bad_rows for c in chunks),
        sum(c.bad_rows for c in chunks),
        orders,
        tuple(p for chunk in chunks for p in chunk.problems),
        head.coercions + tuple(c for chunk in chunks for c in chunk.coercions),
        head.mapping,
        {o.id: Where(head.source, head.sheet, n) for o, n in zip(orders, numbers, strict=True)},
    )


def _reported(
    parts: Iterator[ListHead | ListPart], on_progress: Callable[[int, int], None] | None
) -> Iterator[ListHead | ListPart]:
    for part in parts:
        if on_progress is not None and isinstance(part, ListPart):
            on_progress(part.done, part.total)
        yield part


def list_parts(
    path: Path, date: dt.date, zone: ZoneInfo, sheet: str | None, limits: Limits
) -> Iterator[ListHead | ListPart]:
    """The head of a list and then its rows in parts; the work of the child process."""
    tables, assumed = read_tables(path, limits, _columns_recognised)
    if sheet is not None:
        table = named_sheet(tables, sheet, path)
        layout = best_layout(table, order_column)
        found = (table, layout) if layout is not None and layout.has_place else None
    else:
        found = find_orders(tables)
    if found is None:
        raise Refused([problem("no-address-column", Where(source=path.name), name=path.name)])
    table, layout = found
    if all(is_blank(cells) for cells in islice(table.rows, layout.header_index + 1, None)):
        row = table.first_row + layout.header_index
        raise Refused([problem("no-rows", Where(path.name, table.sheet, row), name=path.name, row=row)])
    if table.typed:
        table = with_marks(path, table)
    yield from parts_of(path.name, table, with_habits(layout, table, date), date, zone, assumed)


def _columns_recognised(table: Table) -> int:
    layout = best_layout(table, order_column)
    return layout.score if layout else 0


def parts_of(
    source: str, table: Table, layout: Layout, date: dt.date, zone: ZoneInfo, assumed: tuple[Coercion, ...] = ()
) -> Iterator[ListHead | ListPart]:
    """The head and the parts of one table under a layout."""
    mapping = {c.label: c.field if c.dimension is None else f"{LOAD}.{c.dimension.name}" for c in layout.columns}
    yield ListHead(source, table.sheet, table.first_row + layout.header_index, mapping, assumed)
    reader = OrderReader(layout, table.rows[layout.header_index], date, zone)
    start = layout.header_index + 1
    total = sum(not is_blank(cells) for cells in islice(table.rows, start, None))
    rows = (
        Row(source, table.sheet, table.first_row + i, cells, layout, table.typed)
        for i, cells in enumerate(islice(table.rows, start, None), start)
        if not is_blank(cells)
    )
    done = 0
    while chunk := list(islice(rows, _CHUNK_ROWS)):
        done += len(chunk)
        read = [(row, reader.order(row)) for row in chunk]
        good = [(row.number, order) for row, order in read if order is not None]
        yield ListPart(
            done,
            total,
            len(chunk) - len(good),
            tuple(order for _number, order in good),
            tuple(number for number, _order in good),
            tuple(p for row in chunk for p in row.problems),
            tuple(c for row in chunk for c in row.coercions),
        )
