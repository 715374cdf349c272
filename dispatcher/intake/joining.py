"""Several rows of one order become one order: lines of items, further loads, and stops that belong together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from dispatcher.intake import aliases
from dispatcher.intake.alike import Alike, order_of
from dispatcher.intake.asides import Asides
from dispatcher.intake.columns import LOAD, Column, Layout
from dispatcher.intake.forms import ONCE, Form, formed
from dispatcher.intake.known_layouts import Skip
from dispatcher.intake.order_rows import OrderReader
from dispatcher.intake.plain import PlainRows
from dispatcher.intake.row import Row
from dispatcher.intake.sections import Readers, continued
from dispatcher.intake.table import BLANKS, Cell, Table, is_blank, shown
from dispatcher.intake.values import Unreadable
from dispatcher.model.order import Order, Task, read_only
from dispatcher.model.problem import Coercion, Problem

MERGED, DUPLICATE = "row-merged", "duplicate-row-merged"
"""Rules: a row that adds to the order of a row above, and one that says just the same again."""

_OF_ORDER = frozenset({"date", "priority", "skills", "assigned_driver", "customer", "revenue", "must_serve"})
_PIECES, _AMOUNT = "pieces", "load"
_AT_ONCE = 500


@dataclass(slots=True)
class ReadRow:
    """A filled row with what became of it: an order, a part of another row's order (`merged`), or its problems.

    `cells` are as typed; `row` has them in the form that the layout gives them. `alike`: the order of most rows.
    """

    row: Row
    cells: list[Cell]
    order: Order | None = None
    merged: bool = False
    order_ids: tuple[str, ...] = ()
    alike: Alike | None = None

    @property
    def number(self) -> int:
        """The row's, as the sheet counts."""
        return self.row.number

    @property
    def sent(self) -> Order | Alike | None:
        """The order, in either form."""
        return self.alike or self.order

    @property
    def problems(self) -> Sequence[Problem]:
        """What nothing came of."""
        return self.row.problems

    @property
    def coercions(self) -> Sequence[Coercion]:
        """What was read as something else."""
        return self.row.coercions

    @property
    def is_bad(self) -> bool:
        """True when nothing came of the row but its problems."""
        return self.order is None and self.alike is None and not self.merged


class RowsToOrders:
    """Reads the rows of a table in their sequence; rows under one order id are read together at the first of them.

    `aside`: the rows that are no orders. `skips`: a known layout's rules, by the place of a column.
    `many_stops`: rows with several deliveries under one id are as many orders.
    """

    def __init__(
        self,
        source: str,
        table: Table,
        layout: Layout,
        reader: OrderReader,
        aside: Asides,
        skips: Sequence[tuple[int, Skip]] = (),
        many_stops: bool = False,
    ) -> None:
        self._source = source
        self._table = table
        self._layout = layout
        self._aside = aside.codes
        self._skips = skips
        self._many_stops = many_stops
        self._forms = [(column, column.form) for column in layout.columns if column.form is not None]
        self._id_column = layout.by_field.get("order_id")
        self._once = [c for c in layout.loads if c.form is not None and c.form.rule == ONCE]
        self._places = [column for columns in layout.places.values() for column in columns]
        told = {index for index, _skip in skips}
        start = layout.header_index + 1
        filled = (i for i, cells in enumerate(islice(table.rows, start, None), start) if not is_blank(cells))
        self._filled = tuple(filled)
        self._shared = [c for c in layout.columns if (c.field and c.field != LOAD) or c.index in told]
        self._readers = Readers(reader, source, table, layout, aside.headings, not (self._forms or skips))

    @property
    def count(self) -> int:
        """How many filled rows there are."""
        return len(self._filled)

    def parts(self) -> Iterator[list[ReadRow | PlainRows]]:
        """Every filled row below the header, once, some hundred at a time."""
        groups = self._groups()
        early: dict[int, ReadRow] = {}
        for places in self._readers.together(self._filled, _AT_ONCE):
            yield list(self._part(places, groups, early))

    def _part(
        self, places: Sequence[int], groups: Mapping[int, list[int]], early: dict[int, ReadRow]
    ) -> Iterator[ReadRow | PlainRows]:
        reader, plain = self._readers.at(places[0])
        table = self._table
        read = plain.read([table.rows[i] for i in places], [table.first_row + i for i in places]) if plain else None
        begin = 0
        for k, i in enumerate(places):
            order = read.sent[k] if read is not None else None
            is_by_itself = i not in groups and i not in early and i not in self._aside
            if order is not None and is_by_itself and reader.is_free(order[1], table.first_row + i):
                continue
            if read is not None and begin < k:
                yield read.rows(begin, k)
            begin = k + 1
            if i in groups:
                early.update(zip(groups[i], self._group(groups[i]), strict=True))
            yield early.pop(i) if i in early else self._alone(i)
        if read is not None and begin < len(places):
            yield read.rows(begin, len(places))

    def _groups(self) -> dict[int, list[int]]:
        """Places of the rows of one order, by the first of them, where there are several."""
        groups = self._groups_by_id()
        firsts = {place: first for first, places in groups.items() for place in places}
        for head, more in continued(self._table, self._layout, self._filled, self._aside).items():
            first = firsts.get(head, head)
            groups[first] = sorted((*groups.get(first, [head]), *more))
        return groups

    def _groups_by_id(self) -> dict[int, list[int]]:
        """Places of rows with the same order id, by the first of them, where there are several."""
        if self._id_column is None:
            return {}
        column, rows = self._id_column, self._table.rows
        read = _plain_id(column.index) if column.form is None else lambda cells: self._id_of(cells, column)
        ids = [(text, i) for i in self._filled if i not in self._aside and (text := read(rows[i]))]
        if len({text for text, _i in ids}) == len(ids):
            return {}
        by_id: dict[str, list[int]] = {}
        for text, i in ids:
            by_id.setdefault(text, []).append(i)
        return {group[0]: group for group in by_id.values() if len(group) > 1}

    @staticmethod
    def _id_of(cells: Sequence[Cell], column: Column) -> str:
        cell = cells[column.index] if column.index < len(cells) else None
        if column.form is not None:
            try:
                cell = formed(column.form, cell, cells)
            except Unreadable:
                return ""
        return shown(cell).strip(BLANKS)

    def _row(self, i: int) -> ReadRow:
        """The row with its cells in the form that the layout gives them."""
        typed = self._table.rows[i]
        number = self._table.first_row + i
        row = Row(self._source, self._table.sheet, number, typed, self._layout, self._table.typed)
        if self._forms:
            row.cells = [*typed, *[None] * (len(self._layout.columns) - len(typed))]
        for column, form in self._forms:
            self._form(row, typed, column, form)
        return ReadRow(row, typed)

    def _form(self, row: Row, typed: Sequence[Cell], column: Column, form: Form) -> None:
        before = typed[column.index] if column.index < len(typed) else None
        rule = f"layout-{form.rule}"
        if rule in column.habit.kept:
            return
        try:
            after = formed(form, before, typed)
        except Unreadable as fault:
            row.cells[column.index] = None
            row.fail(fault.code, column, **({"value": f'"{shown(before)}"'} | fault.facts))
            return
        if after is not before and after != before:
            row.cells[column.index] = after
            row.coerced(column, shown(before), shown(after), rule)

    def _alone(self, i: int) -> ReadRow:
        read = self._row(i)
        if i in self._aside:
            read.row.fail(self._aside[i])
        elif self._skips and self._is_skipped(read):
            pass
        elif alike := (reader := self._readers.at(i)[0]).alike(read.row):
            read.alike, read.order_ids = alike, (alike[1],)
        else:
            read.order = reader.order(read.row)
            read.order_ids = (read.order.id,) if read.order else ()
        return read

    def _is_skipped(self, read: ReadRow) -> bool:
        for index, skip in self._skips:
            text = shown(read.row.cells[index]).strip(BLANKS) if index < len(read.row.cells) else ""
            if skip.takes(text):
                column = next(c for c in self._layout.columns if c.index == index)
                is_word = any(c.isalpha() for c in text) and not any(c.isdigit() for c in text)
                is_word = is_word and not aliases.is_word("yes", text)
                read.row.fail(skip.why, column, value=text if is_word else "finished")
                return True
        return False

    def _group(self, places: Sequence[int]) -> list[ReadRow]:
        """What becomes of the rows under one id."""
        reads = [self._row(i) for i in places]
        self._fill(reads)
        live = self._distinct([read for read in reads if not self._is_skipped(read)])
        for read in live:
            reader = self._readers.at(read.row.number - self._table.first_row)[0]
            claims = read is live[0]
            alike = reader.alike(read.row, claims)
            read.order = order_of(alike) if alike else reader.order(read.row, claims)
        good = [read for read in live if read.order is not None]
        bad = [read for read in live if read.order is None]
        clusters = _clusters(good)
        if bad and clusters:
            spoilt = {self._place_of(read.row) for read in bad}
            broken = [c for c in clusters if self._place_of(c[0].row) in spoilt]
            for cluster in broken:
                _spoil(cluster, bad[0].row.number)
            clusters = [c for c in clusters if c not in broken]
        if clusters:
            self._joined(clusters)
        self._pass_on(reads, live)
        return reads

    def _pass_on(self, reads: Sequence[ReadRow], live: Sequence[ReadRow]) -> None:
        """A copy of a row that came to nothing comes to nothing too."""
        for read in reads:
            if read.merged and read not in live and all(r.is_bad for r in live):
                read.merged = False
                read.row.coercions.clear()
                read.row.fail("order-incomplete", row=live[0].row.number, value=f'"{self._id(read)}"')

    def _id(self, read: ReadRow) -> str:
        return read.row.text("order_id")

    def _fill(self, reads: Sequence[ReadRow]) -> None:
        """Puts into blank cells what rows above say of the same order: exports write it on the first line only.

        A row with a place of its own takes from rows with the same place; of others, only what is the order's.
        """
        for k, read in enumerate(reads):
            place = self._place_of(read.row)
            has_place = any(place)
            above = reads[:k]
            same = above if not has_place else [r for r in above if self._place_of(r.row) == place]
            for column in self._shared if above else ():
                if not _is_empty(_cell(read.row, column)):
                    continue
                if column.field == "type" and column.form is None and has_place:
                    continue
                among = above if column.field in _OF_ORDER or not column.field else same
                self._take(read.row, column, among[-1:] if column in self._places else among)
            for column in self._once if same else ():
                if _cell(read.row, column) == _cell(same[0].row, column):
                    _put(read.row, column, None)

    @staticmethod
    def _take(row: Row, column: Column, among: Sequence[ReadRow]) -> None:
        found = (_cell(r.row, column) for r in among)
        value = next((c for c in found if not _is_empty(c)), None)
        if value is not None:
            _put(row, column, value)

    def _place_of(self, row: Row) -> tuple[str, ...]:
        return tuple(shown(_cell(row, c)).strip(BLANKS).casefold() for c in self._places)

    def _distinct(self, reads: Sequence[ReadRow]) -> list[ReadRow]:
        """The rows without those that say just what one above says, which are merged."""
        first: dict[tuple[str, ...], ReadRow] = {}
        for read in reads:
            key = tuple(shown(cell).strip(BLANKS) for cell in read.cells)
            if key in first:
                above = first[key]
                read.merged = True
                _say(read, self._id_column, f"as row {above.row.number}", DUPLICATE)
                read.row.problems.clear()
            else:
                first[key] = read
        return list(first.values())

    def _joined(self, clusters: list[list[ReadRow]]) -> None:
        """One order of each place, or of a pickup and its deliveries; what does not fit the first is a problem."""
        for cluster in clusters:
            self._merge(cluster)
        if len(clusters) == 1:
            return
        heads = [cluster[0] for cluster in clusters]
        pickups = [h for h in heads if h.order and h.order.delivery is None]
        drops = [h for h in heads if h.order and h.order.pickup is None]
        has_types = "type" in self._layout.by_field
        if has_types and len(pickups) + len(drops) == len(heads) and min(len(pickups), len(drops)) == 1:
            self._link(heads, pickups, drops)
        elif self._many_stops and all(h.order and h.order.is_linked for h in heads):
            for n, head in enumerate(heads, 1):
                self._rename(head, f"{head.order.id}-{n}" if head.order else "")
        else:
            first = heads[0]
            for cluster in clusters[1:]:
                for read in cluster:
                    read.order, read.merged, read.order_ids = None, False, ()
                    read.row.coercions[:] = [c for c in read.row.coercions if c.rule != MERGED]
                    read.row.fail("order-id-repeated", self._id_column, value=self._id(read), first=first.row.number)

    def _merge(self, cluster: Sequence[ReadRow]) -> None:
        """One order of rows with the same place."""
        head = cluster[0]
        if head.order is None:
            return
        head.order = combined([read.order for read in cluster if read.order is not None])
        head.order_ids = (head.order.id,)
        for read in cluster[1:]:
            read.order, read.merged, read.order_ids = None, True, (head.order.id,)
            _say(read, self._id_column, f"added to row {head.row.number}", MERGED)

    def _link(self, heads: Sequence[ReadRow], pickups: Sequence[ReadRow], drops: Sequence[ReadRow]) -> None:
        """A pickup with each of its deliveries, or a delivery with each of its pickups."""
        (common,), others = (pickups, drops) if len(pickups) == 1 else (drops, pickups)
        keeps = others if len(others) > 1 else [heads[0]]
        common_order = common.order
        if common_order is None:
            return
        for n, other in enumerate(others, 1):
            if other.order is None:
                continue
            sides = (common_order, other.order) if common in pickups else (other.order, common_order)
            keeper = keeps[n - 1]
            order = linked(*sides, goods=other.order.load or common_order.load)
            keeper.order = order
            if len(others) > 1:
                self._rename(keeper, f"{common_order.id}-{n}")
        for head in heads:
            if not any(head is keeper for keeper in keeps):
                ids = tuple(k.order.id for k in keeps if k.order)
                head.order, head.merged, head.order_ids = None, True, ids
                _say(head, self._id_column, f"linked with row {keeps[0].row.number}", MERGED)

    def _rename(self, read: ReadRow, order_id: str) -> None:
        if read.order is not None:
            read.order = replace(read.order, id=self._readers.at(0)[0].free_id(order_id, read.row.number))
            read.order_ids = (read.order.id,)


def _plain_id(j: int) -> Callable[[Sequence[Cell]], str]:
    """Gives the id of a row in a column."""

    def read(cells: Sequence[Cell]) -> str:
        cell = cells[j] if j < len(cells) else None
        return (cell if cell.__class__ is str else shown(cell)).strip(BLANKS)

    return read


def _say(read: ReadRow, column: Column | None, after: str, rule: str) -> None:
    column = column or read.row.layout.columns[0]
    read.row.coerced(column, shown(_cell(read.row, column)), after, rule)


def _is_empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip(BLANKS))


def _cell(row: Row, column: Column) -> Cell:
    return row.cells[column.index] if column.index < len(row.cells) else None


def _put(row: Row, column: Column, value: Cell) -> None:
    cells = [*row.cells, *[None] * (column.index + 1 - len(row.cells))]
    cells[column.index] = value
    row.cells = cells


def _spoil(cluster: Sequence[ReadRow], number: int) -> None:
    """No order is made of some of its rows."""
    for read in cluster:
        order_id = read.order.id if read.order else ""
        read.order = None
        read.row.fail("order-incomplete", row=number, value=f'"{order_id}"')


def _clusters(reads: Sequence[ReadRow]) -> list[list[ReadRow]]:
    """The rows by what they ask for: the same kind of visit, place, day and windows."""
    clusters: list[list[ReadRow]] = []
    for read in reads:
        if read.order is None:
            continue
        order = read.order
        fits = (c for c in clusters if c[0].order is not None and _same(c[0].order, order))
        cluster = next(fits, None)
        if cluster is None:
            clusters.append([read])
        else:
            cluster.append(read)
    return clusters


def _same(a: Order, b: Order) -> bool:
    return a.date == b.date and _same_task(a.pickup, b.pickup) and _same_task(a.delivery, b.delivery)


def _same_task(a: Task | None, b: Task | None) -> bool:
    if a is None or b is None:
        return a is b
    return (a.address, a.location, a.windows) == (b.address, b.location, b.windows)


def combined(orders: Sequence[Order]) -> Order:
    """One order of several that ask for the same visit: loads add up, needs join, what differs is kept."""
    head = orders[0]
    if len(orders) == 1:
        return head
    load: dict[str, int] = {}
    for order in orders:
        for dimension, amount in order.load.items():
            load[dimension] = load.get(dimension, 0) + amount
    labels = dict.fromkeys(label for order in orders for label in order.fields)
    fields = {label: _texts([order.fields.get(label, "") for order in orders]) for label in labels}
    prices = [order.price_of_leaving_out for order in orders if order.price_of_leaving_out is not None]
    return replace(
        head,
        pickup=_combined_task([order.pickup for order in orders]),
        delivery=_combined_task([order.delivery for order in orders]),
        load=read_only(load),
        skills=frozenset().union(*(order.skills for order in orders)),
        priority=max(order.priority for order in orders),
        must_serve=any(order.must_serve for order in orders),
        price_of_leaving_out=max(prices, default=None),
        forbidden_drivers=frozenset().union(*(order.forbidden_drivers for order in orders)),
        fields=fields,
        terms=replace(
            head.terms,
            revenue=max(order.terms.revenue for order in orders),
            people=max(order.terms.people for order in orders),
        ),
    )


def _combined_task(tasks: Sequence[Task | None]) -> Task | None:
    there = [task for task in tasks if task is not None]
    if not there:
        return None
    return replace(
        there[0],
        service_s=max(task.service_s for task in there),
        setup_s=max(task.setup_s for task in there),
        note=_texts([task.note for task in there]),
    )


def _texts(texts: Sequence[str]) -> str:
    """The texts that differ, in their sequence."""
    return "; ".join(dict.fromkeys(text for text in texts if text))


def linked(pickup: Order, delivery: Order, goods: Mapping[str, int]) -> Order:
    """One order of a pickup and the delivery of the same goods."""
    both = combined([delivery, pickup])
    return replace(both, pickup=pickup.pickup, delivery=delivery.delivery, load=read_only(dict(goods)))


def per_piece(layout: Layout) -> Layout:
    """The layout with amounts of one piece ("Unit weight") times the pieces of the row, where both are there."""
    counts = [c for c in layout.loads if c.dimension is not None and c.dimension.name in (_PIECES, _AMOUNT)]
    if not counts or not any(c.dimension is not None and c.dimension.each for c in layout.loads):
        return layout
    form = Form("times", (counts[0].index,))
    columns = (
        replace(c, form=form) if c.dimension is not None and c.dimension.each and c.form is None else c
        for c in layout.columns
    )
    return Layout(layout.header_index, tuple(columns), layout.header)
