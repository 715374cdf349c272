"""Order lists to orders: every row becomes an order or a problem."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import Layout, best_layout, header_candidates, order_column, with_habits
from dispatcher.intake.order_rows import OrderReader
from dispatcher.intake.row import Row
from dispatcher.intake.said import (
    NOTHING_SAID,
    Header,
    Meanings,
    Said,
    find_list,
    header_of,
    meaning,
    meanings_of,
    refuse_mapping,
)
from dispatcher.intake.table import USUAL_LIMITS, Cell, Limits, Table, is_blank, shown
from dispatcher.intake.tables import read_tables
from dispatcher.intake.terms import Company, company_of
from dispatcher.intake.workbook import with_marks
from dispatcher.model.order import Order
from dispatcher.model.problem import Coercion, Problem, Refused, Where

SHOWN_ROWS = 50_000
"""So many filled rows of a list come with their texts, to be looked at; skipped ones always do."""

_CHUNK_ROWS = 500


@dataclass(frozen=True, slots=True)
class ListedRow:
    """A row of a sheet as people see it. `number` counts as the sheet does."""

    number: int
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BadRow:
    """The cells of a row that gave no order."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class SheetView:
    """What the sheet of a list looks like. `sheets` are all of the file; `labels` the header's cells as they stand.

    `top`: the rows that may be the header. `header` and `meanings`: what the sender's layout is known by, and what
    its columns mean; `rows`: the filled rows below the header.
    """

    sheets: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    top: tuple[ListedRow, ...] = ()
    header: Header = ()
    meanings: Meanings = ()
    rows: tuple[ListedRow, ...] = ()
    bad: tuple[BadRow, ...] = ()


@dataclass(frozen=True, slots=True)
class OrderList:
    """What a list holds. `rows` == len(orders) + `bad_rows`, always.

    `header_row` counts as the sheet does, 0 for none. `mapping`: header to field, "" for the sender's own columns.
    `origins`: the row that each order comes from. `refusal`: why the list as a whole cannot be taken. `company`: the
    groups into which it puts orders.
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
    view: SheetView
    refusal: tuple[Problem, ...] = ()
    company: tuple[Company, ...] = ()


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
    listed: tuple[ListedRow, ...]
    bad: tuple[BadRow, ...]
    company: tuple[Company, ...] = ()


@dataclass(frozen=True, slots=True)
class ListHead:
    """What is known of a list before its rows; `view` lacks them."""

    source: str
    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    coercions: tuple[Coercion, ...]
    view: SheetView


def read_orders(
    path: Path,
    *,
    date: dt.date,
    zone: ZoneInfo,
    sheet: str | None = None,
    said: Said = NOTHING_SAID,
    keep_refused: bool = False,
    limits: Limits = USUAL_LIMITS,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OrderList:
    """The orders of a list, read in a child process. Raises Refused when the file as a whole cannot be taken.

    `date` is the day of rows that name none; times are those of `zone`. `sheet` forces a sheet, `said` a header row
    and what columns mean. With `keep_refused`, a list whose sheet can be shown is answered with its `refusal`.
    `on_progress` is called with rows done and rows in all. Raises Stopped when `cancelled` says yes.
    """
    refuse_mapping(said.mapping or {})
    job = partial(list_parts, said=said)
    with closing(parts_from_child(job, path, (date, zone, sheet), limits, cancelled)) as parts:
        return gathered(parts, on_progress, keep_refused)


def gathered(
    parts: Iterator[ListHead | ListPart],
    on_progress: Callable[[int, int], None] | None = None,
    keep_refused: bool = False,
) -> OrderList:
    """One OrderList of a head and the parts that follow it; a refusal after the head may be kept in it."""
    head = next(parts)
    if not isinstance(head, ListHead):
        raise TypeError("a list begins with its head")
    chunks: list[ListPart] = []
    refusal: tuple[Problem, ...] = ()
    try:
        chunks += _reported(parts, on_progress)
    except Refused as refused:
        if not keep_refused:
            raise
        chunks, refusal = [], refused.problems
    orders = tuple(order for chunk in chunks for order in chunk.orders)
    numbers = [number for chunk in chunks for number in chunk.order_rows]
    listed = tuple(row for chunk in chunks for row in chunk.listed)
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
        replace(head.view, rows=listed or head.view.rows, bad=tuple(row for chunk in chunks for row in chunk.bad)),
        refusal,
        tuple(one for chunk in chunks for one in chunk.company),
    )


def _reported(
    parts: Iterator[ListHead | ListPart], on_progress: Callable[[int, int], None] | None
) -> Iterator[ListPart]:
    for part in parts:
        if isinstance(part, ListPart):
            if on_progress is not None:
                on_progress(part.done, part.total)
            yield part


def list_parts(
    path: Path, date: dt.date, zone: ZoneInfo, sheet: str | None, limits: Limits, said: Said = NOTHING_SAID
) -> Iterator[ListHead | ListPart]:
    """The head of a list and then its rows in parts; the work of the child process."""
    tables, assumed = read_tables(path, limits, _columns_recognised)
    table, layout = find_list(tables, sheet, said, path)
    if table.typed:
        table = with_marks(path, table)
    sheets = tuple(t.sheet for t in tables if not t.is_empty)
    parts = parts_of(path.name, table, with_habits(layout, table, date), date, zone, assumed, sheets)
    yield next(parts)
    if not layout.has_place:
        raise Refused([problem("no-address-column", Where(source=path.name), name=path.name)])
    if all(is_blank(cells) for cells in islice(table.rows, layout.header_index + 1, None)):
        row = table.first_row + layout.header_index
        raise Refused([problem("no-rows", Where(path.name, table.sheet, row), name=path.name, row=row)])
    yield from parts


def _columns_recognised(table: Table) -> int:
    layout = best_layout(table, order_column)
    return layout.score if layout else 0


def parts_of(
    source: str,
    table: Table,
    layout: Layout,
    date: dt.date,
    zone: ZoneInfo,
    assumed: tuple[Coercion, ...] = (),
    sheets: tuple[str, ...] = (),
) -> Iterator[ListHead | ListPart]:
    """The head and the parts of one table under a layout; `sheets` are those of its file."""
    mapping = {column.label: meaning(column) for column in layout.columns}
    header_row = table.first_row + layout.header_index
    yield ListHead(source, table.sheet, header_row, mapping, assumed, _view(table, layout, sheets))
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
        is_shown = done < SHOWN_ROWS
        done += len(chunk)
        read = [(row, reader.order(row)) for row in chunk]
        good = [(row.number, order) for row, order in read if order is not None]
        bad = [row for row, order in read if order is None]
        yield ListPart(
            done,
            total,
            len(bad),
            tuple(order for _number, order in good),
            tuple(number for number, _order in good),
            tuple(p for row in chunk for p in row.problems),
            tuple(c for row in chunk for c in row.coercions),
            tuple(ListedRow(row.number, _texts(row.cells)) for row in (chunk if is_shown else bad)),
            tuple(BadRow(row.number, tuple(row.cells)) for row in bad),
            tuple(one for row, order in read if order is not None for one in company_of(row, order.id)),
        )


def _view(table: Table, layout: Layout, sheets: tuple[str, ...]) -> SheetView:
    """The sheet without its rows, but for the first ones below the header: those of a list that cannot be read yet."""
    top = tuple(ListedRow(table.first_row + i, _texts(table.rows[i])) for i in header_candidates(table))
    header = table.rows[layout.header_index]
    first = tuple(row for row in top if row.number > table.first_row + layout.header_index)
    return SheetView(sheets or (table.sheet,), _texts(header), top, header_of(header), meanings_of(layout), first)


def _texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(shown(cell) for cell in cells)
