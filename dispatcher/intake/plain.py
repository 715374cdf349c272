"""Rows whose own cells are plain: their orders have what stands in the cells, as it stands.

Most rows of a long list are such. What a frame (see `alike`) leaves to be read of them is taken from the cells column
by column, without the detours that odd cells need: to look at hundreds of cells of one kind at once takes a third of
the time. A row with one cell that is not plain is left to the reader of all rows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import repeat
from types import NoneType
from typing import Any, NamedTuple

from dispatcher.intake.aliases import DELIVERY
from dispatcher.intake.alike import Alike, Frames
from dispatcher.intake.columns import LOAD, Column, Layout
from dispatcher.intake.ground import Ground
from dispatcher.intake.phones import read_phone
from dispatcher.intake.plain_places import OF_PLACE, PlainPlaces, Told
from dispatcher.intake.row import LOST_DIGITS_FROM, SHORT_FORM
from dispatcher.intake.table import BLANKS, Cell, Table, shown
from dispatcher.intake.visit import TO_E164
from dispatcher.model.problem import Coercion, Where
from dispatcher.model.terms import RelationKind

_OF_WHOM = ("name", "first_name", "last_name", "phone", "email", "note")
_TEXT_KINDS = {str, NoneType}
_UNFIT = frozenset({"address2", "coordinates", "contact", *RelationKind})
"""Fields that need more than their cell to be read."""
_SHORT = "E+"
"""What stands in every number that a spreadsheet has cut short."""


class PlainRows(NamedTuple):
    """Rows that became orders, one below the other, and what had to be told of them."""

    numbers: Sequence[int]
    cells: Sequence[list[Cell]]
    sent: Sequence[Alike]
    coercions: Sequence[Coercion]


class PlainRead(NamedTuple):
    """Some rows one below the other, with the orders of the plain ones and None in place of the others; `told` by the
    place among them."""

    numbers: Sequence[int]
    cells: Sequence[list[Cell]]
    sent: Sequence[Alike | None]
    told: Mapping[int, Sequence[Coercion]]

    def rows(self, begin: int, end: int) -> PlainRows:
        """Those from one place to before another, which must be plain."""
        sent = [one for one in self.sent[begin:end] if one is not None]
        told = [c for k in range(begin, end) for c in self.told.get(k, ())] if self.told else []
        return PlainRows(self.numbers[begin:end], self.cells[begin:end], sent, told)


class PlainReader:
    """Reads the plain rows of one table. `first_label`: what stands in the first cell of the header, folded."""

    def __init__(
        self, source: str, table: Table, layout: Layout, frames: Frames, ground: Ground, first_label: str
    ) -> None:
        self._source, self._sheet, self._typed = source, table.sheet, table.typed
        self._frames, self._first_label = frames, first_label
        fields = [(column.field.removeprefix(DELIVERY), column) for column in layout.columns if column.field != LOAD]
        self._columns = {name: column for name, column in fields if name}
        self._texts_of = tuple(name for name in ("order_id", *OF_PLACE, *_OF_WHOM) if name in self._columns)
        self._places = PlainPlaces(self._columns, ground)
        self._own = tuple((column.label, column.index) for column in layout.own)
        self._width = len(layout.columns)
        self.fits = (
            frames.fits
            and not table.in_markup
            and len(self._columns) == sum(bool(name) for name, _column in fields)
            and self._columns.keys().isdisjoint(_UNFIT)
            and "order_id" in self._columns
            and self._places.fits
            and not ("name" in self._columns and {"first_name", "last_name"} & self._columns.keys())
        )

    def read(self, rows: Sequence[list[Cell]], numbers: Sequence[int]) -> PlainRead:
        """The orders of rows with these numbers, as far as the rows are plain and rows above have given frames."""
        width = self._width
        full = [row if len(row) >= width else [*row, *[None] * (width - len(row))] for row in rows]
        holes: set[int] = set()
        told: Told = defaultdict(list)
        texts = {name: self._texts(self._columns[name], full, holes) for name in self._texts_of}
        ids = texts["order_id"]
        holes |= self._headers(full)
        holes.update(k for k, id_ in enumerate(ids) if not id_)
        if _SHORT in "".join(ids):
            holes.update(k for k, id_ in enumerate(ids) if SHORT_FORM.fullmatch(id_))
        places = self._places.read(texts, full, holes, told)
        whom = self._whom(texts, full, places.countries, holes, told)
        frames, carried = self._frames.known(full)
        holes.update(k for k, pair in enumerate(zip(frames, carried, strict=True)) if None in pair)
        own = [self._fields(row, holes, k) for k, row in enumerate(full)] if self._own else repeat(None)
        orders = [frame and frame.order for frame in frames]
        loads = [load and load.load for load in carried]
        sent: list[Any] = list(zip(orders, ids, places.lines, places.locations, *whom, loads, own, strict=False))
        for k in holes:
            sent[k] = None
        return PlainRead(numbers, rows, sent, self._said(numbers, frames, carried, holes, told))

    def _said(
        self, numbers: Sequence[int], frames: Sequence[Any], carried: Sequence[Any], holes: set[int], told: Told
    ) -> dict[int, Sequence[Coercion]]:
        """What is told of each row, in the sequence of all rows."""
        said: dict[int, Sequence[Coercion]] = {}
        for k, (frame, load) in enumerate(zip(frames, carried, strict=True)):
            if k in holes or not (frame.told or load.told or k in told):
                continue
            where = (self._source, self._sheet, numbers[k])
            own = [Coercion(Where(*where, self._columns[one[0]].label), *one[1:]) for one in told.get(k, ())]
            said[k] = self._frames.again(own, (*frame.told, *load.told), numbers[k])
        return said

    def _headers(self, rows: Sequence[Sequence[Cell]]) -> set[int]:
        """The places of rows that may repeat the header, by their first cell."""
        folded = [shown(row[0]).casefold().strip() for row in rows]
        if "" not in folded and self._first_label not in folded:
            return set()
        return {k for k, text in enumerate(folded) if text in ("", self._first_label)}

    def _texts(self, column: Column, rows: Sequence[Sequence[Cell]], holes: set[int]) -> Sequence[str]:
        """The cells of a column as `Row.text_of` gives them; it would tell of something in those of the holes."""
        j = column.index
        cells: list[Any] = [row[j] for row in rows]
        kinds = set(map(type, cells))
        if kinds <= _TEXT_KINDS:
            if NoneType in kinds:
                cells = [cell or "" for cell in cells]
            joined = "".join(cells)
            is_plain = list(map(str.strip, cells, repeat(BLANKS))) == cells and "\n" not in joined
            if is_plain and (self._typed or not any(map(str.startswith, cells, repeat("'")))):
                return cells
        texts = [self._text(cell) for cell in cells]
        holes.update(k for k, text in enumerate(texts) if text is None)
        return [text or "" for text in texts]

    def _text(self, cell: Cell) -> str | None:
        kind = cell.__class__
        if isinstance(cell, str):
            is_odd = cell.strip(BLANKS) != cell or "\n" in cell or (not self._typed and cell[:1] == "'")
            return None if is_odd else cell
        if kind is int or (isinstance(cell, float) and abs(cell) < LOST_DIGITS_FROM):
            return shown(cell)
        return "" if cell is None else None

    def _whom(
        self,
        texts: Mapping[str, Sequence[str]],
        rows: Sequence[Sequence[Cell]],
        countries: Sequence[str],
        holes: set[int],
        told: Told,
    ) -> tuple[Sequence[str], ...]:
        """Name, phone, e-mail, note and dial of each row, each text the one that has gone before where it is the same:
        one of them is sent and kept then."""
        nothing = [""] * len(rows)
        names = texts.get("name", nothing)
        if "first_name" in texts or "last_name" in texts:
            both = zip(texts.get("first_name", nothing), texts.get("last_name", nothing), strict=True)
            names = [f"{first} {last}".strip() for first, last in both]
        phones, dials = texts.get("phone", nothing), nothing
        if any(phones):
            dials = [
                self._dial(k, phone, rows[k], country, holes, told) if phone and k not in holes else ""
                for k, (phone, country) in enumerate(zip(phones, countries, strict=True))
            ]
        whom = (names, phones, texts.get("email", nothing), texts.get("note", nothing), dials)
        return tuple(column if column is nothing else self._frames.shared(column) for column in whom)

    def _dial(self, k: int, phone: str, cells: Sequence[Cell], country: str, holes: set[int], told: Told) -> str:
        """The number as E.164 has it; a hole where the number itself would change."""
        column = self._columns["phone"]
        is_figure = not isinstance(cells[column.index], str) or (not self._typed and phone.isdecimal())
        found = read_phone(phone, country, is_figure)
        if found.is_cut or found.others or found.typed != phone:
            holes.add(k)
        if not found.dial or TO_E164 in column.habit.kept:
            return ""
        if found.dial.lstrip("+") != "".join(filter(str.isdigit, phone)):
            told[k].append(("phone", phone, found.dial, TO_E164))
        return found.dial

    def _fields(self, cells: Sequence[Cell], holes: set[int], k: int) -> Mapping[str, str]:
        """The sender's own columns as they came; a hole where digits of one are lost."""
        found: dict[str, str] = {}
        for label, index in self._own:
            cell = cells[index]
            if cell is None:
                continue
            if isinstance(cell, float) and abs(cell) >= LOST_DIGITS_FROM:
                holes.add(k)
            text = shown(cell)
            if text.strip(BLANKS):
                found[label] = text
        return found
