"""Order lists to orders: every row becomes an order or a problem."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.intake.alike import Alike, order_of
from dispatcher.intake.asides import set_aside
from dispatcher.intake.child import parts_from_child
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import Layout, header_candidates
from dispatcher.intake.ground import ANYWHERE, Ground
from dispatcher.intake.habits import assumptions, decided
from dispatcher.intake.joining import ReadRow, RowsToOrders, per_piece
from dispatcher.intake.known_layouts import Recognised, usual_skips
from dispatcher.intake.order_rows import OrderReader
from dispatcher.intake.plain import PlainRows
from dispatcher.intake.questions import Question
from dispatcher.intake.reading import open_list
from dispatcher.intake.said import (
    NOTHING_SAID,
    Header,
    Meanings,
    Said,
    header_of,
    meaning,
    meanings_of,
    refuse_mapping,
)
from dispatcher.intake.table import USUAL_LIMITS, Cell, Limits, Table, Written, is_blank, shown
from dispatcher.intake.terms import Company, company_of, has_company
from dispatcher.intake.told import Coercions, Packed, packed
from dispatcher.intake.turned import column_of_fields
from dispatcher.intake.values import RANKED
from dispatcher.model.order import Order
from dispatcher.model.problem import Coercion, Problem, Refused, Where
from dispatcher.model.values import dataclass

SHOWN_ROWS = 5_000
"""So many filled rows of a list come with their texts, to be looked at; skipped ones always do."""


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
    its columns mean; `rows`: the filled rows below the header. `questions`: what the list leaves to be asked.
    `written`: for a text table, in which encoding and with which delimiter.
    """

    sheets: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    top: tuple[ListedRow, ...] = ()
    header: Header = ()
    meanings: Meanings = ()
    rows: tuple[ListedRow, ...] = ()
    bad: tuple[BadRow, ...] = ()
    questions: tuple[Question, ...] = ()
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class OrderList:
    """What a list holds. `rows` == len(orders) + `merged` + `bad_rows`, always.

    `merged` rows are part of the order of another row: lines of items, further loads, copies. `layout` is the product
    whose layout the list has, "" for none that is known.

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
    coercions: Sequence[Coercion]
    mapping: Mapping[str, str]
    origins: Mapping[str, Where]
    view: SheetView
    refusal: tuple[Problem, ...] = ()
    company: tuple[Company, ...] = ()
    merged: int = 0
    layout: str = ""


class Origins(Mapping[str, Where]):
    """Where each order of a sheet comes from, by its id. Made when asked for: of a long list hardly any ever is."""

    __slots__ = ("_rows", "_sheet", "_source")

    def __init__(self, source: str, sheet: str, rows: Mapping[str, int]) -> None:
        self._source, self._sheet, self._rows = source, sheet, rows

    def __getitem__(self, order_id: str) -> Where:
        return Where(self._source, self._sheet, self._rows[order_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@dataclass(frozen=True, slots=True)
class ListPart:
    """Some rows of a list on their way from the reader: `order_rows` are the row numbers of `sent`, their orders."""

    done: int
    total: int
    bad_rows: int
    sent: tuple[Order | Alike, ...]
    order_rows: tuple[int, ...]
    problems: tuple[Problem, ...]
    coercions: Packed
    listed: tuple[ListedRow, ...]
    bad: tuple[BadRow, ...]
    company: tuple[Company, ...] = ()
    merged: int = 0


@dataclass(frozen=True, slots=True)
class ListHead:
    """What is known of a list before its rows; `view` lacks them."""

    source: str
    sheet: str
    header_row: int
    mapping: Mapping[str, str]
    coercions: tuple[Coercion, ...]
    view: SheetView
    layout: str = ""


def read_orders(
    path: Path,
    *,
    date: dt.date,
    zone: ZoneInfo,
    sheet: str | None = None,
    said: Said = NOTHING_SAID,
    ground: Ground = ANYWHERE,
    keep_refused: bool = False,
    limits: Limits = USUAL_LIMITS,
    on_progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> OrderList:
    """The orders of a list, read in a child process. Raises Refused when the file as a whole cannot be taken.

    `date` is the day of rows that name none; times are those of `zone`. `sheet` forces a sheet, `said` a header row
    and what columns mean; it answers the list's questions and switches rules off. `ground`: in which country and
    rectangle its places lie. With `keep_refused`, a list whose sheet can be shown is answered with its `refusal`.
    `on_progress` is called with rows done and rows in all. Raises Stopped when `cancelled` says yes.
    """
    refuse_mapping(said.mapping or {})
    job = partial(list_parts, said=said, ground=ground)
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
    orders: list[Order] = []
    origins: dict[str, int] = {}
    refusal: tuple[Problem, ...] = ()
    try:
        for chunk in _reported(parts, on_progress):  # each at once: its reader works on the next meanwhile
            made = [one if isinstance(one, Order) else order_of(one) for one in chunk.sent]
            origins.update(zip([order.id for order in made], chunk.order_rows, strict=True))
            orders += made
            chunks.append(replace(chunk, sent=(), order_rows=()))
    except Refused as refused:
        if not keep_refused:
            raise
        chunks, orders, origins, refusal = [], [], {}, refused.problems
    listed = tuple(row for chunk in chunks for row in chunk.listed)
    merged, bad_rows = sum(c.merged for c in chunks), sum(c.bad_rows for c in chunks)
    return OrderList(
        head.source,
        head.sheet,
        head.header_row,
        len(orders) + merged + bad_rows,
        bad_rows,
        tuple(orders),
        tuple(p for chunk in chunks for p in chunk.problems),
        Coercions((packed(head.coercions), *(chunk.coercions for chunk in chunks))),
        head.mapping,
        Origins(head.source, head.sheet, origins),
        replace(head.view, rows=listed or head.view.rows, bad=tuple(row for chunk in chunks for row in chunk.bad)),
        refusal,
        tuple(one for chunk in chunks for one in chunk.company),
        merged,
        head.layout,
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
    path: Path,
    date: dt.date,
    zone: ZoneInfo,
    sheet: str | None,
    limits: Limits,
    said: Said = NOTHING_SAID,
    ground: Ground = ANYWHERE,
) -> Iterator[ListHead | ListPart]:
    """The head of a list and then its rows in parts; the work of the child process."""
    found = open_list(path, sheet, limits, said, date)
    table = found.table
    layout, answers = found.layout, said.answers
    if found.known is not None:
        layout = found.known.with_forms(layout)
        answers = {**found.known.answers(layout), **answers}
    kept = said.kept
    if found.known is not None and (ranked := layout.by_field.get("priority")):  # a product says what its figures mean
        kept = kept | {(RANKED, ranked.label)}
    layout, questions = decided(layout, table, date, answers, kept)
    questions = (*found.questions, *questions)
    parts = parts_of(
        path.name,
        table,
        layout,
        date,
        zone,
        found.assumed,
        found.sheets,
        questions,
        ground,
        found.known,
        said.with_done,
    )
    yield next(parts)
    is_open = found.known is None and said.header_row is None and said.mapping is None
    if is_open and (column := column_of_fields(table, layout)):
        raise Refused([problem("list-turned", Where(path.name, table.sheet), name=path.name, column=column)])
    if not layout.has_place:
        raise Refused([problem("no-address-column", Where(source=path.name), name=path.name)])
    if all(is_blank(cells) for cells in islice(table.rows, layout.header_index + 1, None)):
        row = table.first_row + layout.header_index
        raise Refused([problem("no-rows", Where(path.name, table.sheet, row), name=path.name, row=row)])
    yield from parts


def parts_of(
    source: str,
    table: Table,
    layout: Layout,
    date: dt.date,
    zone: ZoneInfo,
    assumed: tuple[Coercion, ...] = (),
    sheets: tuple[str, ...] = (),
    questions: tuple[Question, ...] = (),
    ground: Ground = ANYWHERE,
    known: Recognised | None = None,
    with_done: bool = False,
) -> Iterator[ListHead | ListPart]:
    """The head and the parts of one table under a layout; `sheets` are those of its file, `known` is the product's."""
    aside = set_aside(table, layout, date, source)
    assumed += assumptions(questions, source, table.sheet) + aside.told
    view = replace(_view(table, layout, sheets), questions=questions)
    mapping = {column.label: meaning(column) for column in layout.columns}
    header_row = table.first_row + layout.header_index
    name = known.known.name if known else ""
    yield ListHead(source, table.sheet, header_row, mapping, assumed, view, name)
    kind = known.known.kind if known else "delivery"
    reader = OrderReader(layout, table.rows[layout.header_index], date, zone, ground, kind)
    skips = known.skips(layout, with_done) if known else usual_skips(table, layout, with_done)
    many_stops = known is not None and known.known.many_stops
    joined = RowsToOrders(source, table, per_piece(layout), reader, aside, skips, many_stops)
    done = 0
    for reads in joined.parts():
        is_shown = done < SHOWN_ROWS
        done += sum(1 if isinstance(read, ReadRow) else len(read.numbers) for read in reads)
        yield _part(reads, done, joined.count, is_shown)


def _part(reads: Sequence[ReadRow | PlainRows], done: int, total: int, is_shown: bool) -> ListPart:
    # First of all: what it reads of the rows adds to what they tell.
    rows = [read for read in reads if isinstance(read, ReadRow)]  # plain ones have neither company nor problems
    told = rows if rows and has_company(rows[0].row) else ()
    company = tuple(dict.fromkeys(one for read in told for id_ in read.order_ids for one in company_of(read.row, id_)))
    sent: list[Order | Alike] = []
    numbers: list[int] = []
    for read in reads:
        if isinstance(read, PlainRows):
            sent += read.sent
            numbers += read.numbers
        elif (one := read.sent) is not None:
            sent.append(one)
            numbers.append(read.number)
    bad = [read for read in rows if read.is_bad]
    return ListPart(
        done,
        total,
        len(bad),
        tuple(sent),
        tuple(numbers),
        tuple(p for read in rows for p in read.problems),
        packed([c for read in reads for c in read.coercions]),
        tuple(_listed(reads) if is_shown else (ListedRow(read.number, _texts(read.cells)) for read in bad)),
        tuple(BadRow(read.number, tuple(read.cells)) for read in bad),
        company,
        sum(read.merged for read in rows),
    )


def _listed(reads: Iterable[ReadRow | PlainRows]) -> Iterator[ListedRow]:
    for read in reads:
        if isinstance(read, ReadRow):
            yield ListedRow(read.number, _texts(read.cells))
        else:
            yield from map(ListedRow, read.numbers, map(_texts, read.cells))


def _view(table: Table, layout: Layout, sheets: tuple[str, ...]) -> SheetView:
    """The sheet without its rows, but for the first ones below the header: those of a list that cannot be read yet."""
    top = tuple(ListedRow(table.first_row + i, _texts(table.rows[i])) for i in header_candidates(table))
    header = table.rows[layout.header_index]
    first = tuple(row for row in top if row.number > table.first_row + layout.header_index)
    return SheetView(
        sheets or (table.sheet,),
        _texts(header),
        top,
        header_of(header),
        meanings_of(layout),
        first,
        written=table.written,
    )


def _texts(cells: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(shown(cell) for cell in cells)
