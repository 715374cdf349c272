"""Rows whose own cells are plain: their orders have what stands in the cells, as it stands.

Most rows of a long list are such. What a frame (see `alike`) leaves to be read of them is taken from the cells without
the detours that odd cells need; a row with one cell that is not plain is left to the reader of all rows.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat
from types import NoneType
from typing import Any, ClassVar, NamedTuple

from dispatcher.intake import address_parts, coordinates
from dispatcher.intake.aliases import DELIVERY
from dispatcher.intake.alike import Alike, Frames
from dispatcher.intake.columns import LOAD, Layout
from dispatcher.intake.countries import country_of, whole_postcode
from dispatcher.intake.excel_dates import figures_again
from dispatcher.intake.ground import Ground
from dispatcher.intake.phones import read_phone
from dispatcher.intake.place_cells import ZEROS_OF_POSTCODE, one_line
from dispatcher.intake.row import LOST_DIGITS_FROM, SHORT_FORM
from dispatcher.intake.table import BLANKS, Cell, Table, shown
from dispatcher.intake.values import Unreadable
from dispatcher.intake.visit import TO_E164, Whom
from dispatcher.model.place import Location
from dispatcher.model.problem import Coercion, Problem, Where
from dispatcher.model.terms import RelationKind

_TEXTS = (
    *("order_id", "address", "street", "house_number", "postcode", "city", "state", "country"),
    *("name", "first_name", "last_name", "phone", "email", "note"),
)
_TEXT_KINDS = {str, NoneType}
_NOWHERE = Location(math.inf, math.inf)
_UNSURE: Mapping[str, str] = {}
type _Spot = tuple[str, str, bool, tuple[tuple[str, str, str, str], ...]]
"""An address in a line, its country, whether it says where to go, and what is told of it (see `Own`)."""
_UNFIT = frozenset({"address2", "coordinates", "contact", *RelationKind})
"""Fields that need more than their cell to be read."""


class Own(NamedTuple):
    """What a row has for itself. `told`: what was read as something else than it is (field, before, after, rule)."""

    order_id: str
    line: str
    location: Location | None
    whom: Whom
    fields: Mapping[str, str] | None
    told: tuple[tuple[str, str, str, str], ...]


@dataclass(slots=True)
class PlainRow:
    """A row that became an order, and what had to be told of it."""

    number: int
    cells: list[Cell]
    sent: Alike
    coercions: Sequence[Coercion] = ()

    problems: ClassVar[tuple[Problem, ...]] = ()
    merged: ClassVar[bool] = False
    is_bad: ClassVar[bool] = False


class PlainReader:
    """Reads the plain rows of one table. `taken`: the row of each order id so far; `first_label`: what stands in the
    first cell of the header, folded."""

    def __init__(
        self,
        source: str,
        table: Table,
        layout: Layout,
        frames: Frames,
        ground: Ground,
        taken: dict[str, int],
        first_label: str,
    ) -> None:
        self._source, self._sheet, self._typed = source, table.sheet, table.typed
        self._frames, self._ground, self._taken, self._first_label = frames, ground, taken, first_label
        fields = [(column.field.removeprefix(DELIVERY), column) for column in layout.columns if column.field != LOAD]
        self._columns = {name: column for name, column in fields if name}
        self._figures = tuple(self._columns[name] for name in ("lat", "lon") if name in self._columns)
        self._own = tuple((column.label, column.index) for column in layout.own)
        self._width = len(layout.columns)
        self.fits = (
            frames.fits
            and len(self._columns) == sum(bool(name) for name, _column in fields)
            and self._columns.keys().isdisjoint(_UNFIT)
            and "order_id" in self._columns
            and len(self._figures) != 1
            and not ("name" in self._columns and {"first_name", "last_name"} & self._columns.keys())
        )

    def read(self, rows: Sequence[list[Cell]]) -> list[Own | None]:
        """What some rows have for themselves, None for those with a cell that needs more care.

        Column by column: to look at a thousand cells of one kind at once takes a third of the time.
        """
        width = self._width
        rows = [row if len(row) >= width else [*row, *[None] * (width - len(row))] for row in rows]
        columns = [self._texts(name, rows) for name in _TEXTS]
        places = self._places(*columns[1:8])
        locations = [self._location(row) for row in rows] if self._figures else repeat(_NOWHERE)
        fields = [self._fields(row) for row in rows] if self._own else repeat(None)
        whole = zip(columns[0], places, locations, *columns[8:], fields, rows, strict=False)
        return [self._own_of(*row) for row in whole]

    def row(self, own: Own, cells: list[Cell], number: int) -> PlainRow | None:
        """The row's order by what rows above have given; None when they have not, or have its id."""
        known = self._frames.known(cells)
        if known is None or own.order_id in self._taken or not self._is_no_header(cells[0]):
            return None
        self._taken[own.order_id] = number
        frame, carried = known
        told: Sequence[Coercion] = ()
        if own.told or frame.told or carried.told:
            by_itself = [self._coercion(number, *one) for one in own.told]
            told = self._frames.again(by_itself, (*frame.told, *carried.told), number)
        whom = self._frames.shared(own.whom)
        alike = (frame.order, own.order_id, own.line, own.location, *whom, carried.load, own.fields)
        return PlainRow(number, cells, alike, told)

    def _coercion(self, number: int, field: str, before: str, after: str, rule: str) -> Coercion:
        return Coercion(Where(self._source, self._sheet, number, self._columns[field].label), before, after, rule)

    def _is_no_header(self, cell: Cell) -> bool:
        """Whether the first cell tells that a row does not repeat the header."""
        return shown(cell).casefold().strip() not in ("", self._first_label)

    def _texts(self, field: str, rows: Sequence[list[Cell]]) -> Sequence[str | None]:
        """The cells of a column as `Row.text_of` gives them, None where it would tell of something."""
        column = self._columns.get(field)
        if column is None:
            return [""] * len(rows)
        j = column.index
        cells: list[Any] = [row[j] for row in rows]
        kinds = set(map(type, cells))
        if not kinds <= _TEXT_KINDS:
            return [self._text(cell) for cell in cells]
        if NoneType in kinds:
            cells = [cell or "" for cell in cells]
        is_plain = list(map(str.strip, cells, repeat(BLANKS))) == cells and "\n" not in "".join(cells)
        if is_plain and (self._typed or not any(map(str.startswith, cells, repeat("'")))):
            return cells
        return [self._text(cell) for cell in cells]

    def _text(self, cell: Cell) -> str | None:
        kind = cell.__class__
        if isinstance(cell, str):
            is_odd = cell.strip(BLANKS) != cell or "\n" in cell or (not self._typed and cell[:1] == "'")
            return None if is_odd else cell
        if kind is int or (isinstance(cell, float) and abs(cell) < LOST_DIGITS_FROM):
            return shown(cell)
        return "" if cell is None else None

    def _places(self, *columns: Sequence[str | None]) -> list[_Spot | None]:
        """The addresses in one line, None for those with a name, a note or a coordinate in them."""
        return [None if None in parts else self._spot(*parts) for parts in zip(*columns, strict=True)]

    def _spot(
        self, address: str, street: str, house: str, postcode: str, city: str, state: str, land: str
    ) -> _Spot | None:
        if address and coordinates.may_be_pair(address):
            return None
        for text in (address, street):
            if text and not address_parts.is_street_alone(text) and _is_mixed(text, bool(city or postcode)):
                return None
        country = (country_of(land) if land else "") or self._ground.country
        if (house and figures_again(house)) or (self._figures and country != self._ground.country):
            return None
        told: tuple[tuple[str, str, str, str], ...] = ()
        whole = whole_postcode(postcode, country) if country else postcode
        if whole != postcode and ZEROS_OF_POSTCODE not in self._columns["postcode"].habit.kept:
            told = (("postcode", postcode, whole, ZEROS_OF_POSTCODE),)
            postcode = whole
        town = f"{postcode} {city}" if postcode and city else postcode or city
        has_place = bool(address or street or town)
        return one_line(address, street, house, "", town, state, land), country, has_place, told

    def _own_of(
        self,
        order_id: str | None,
        place: _Spot | None,
        location: Location | None,
        name: str | None,
        first: str | None,
        last: str | None,
        phone: str | None,
        email: str | None,
        note: str | None,
        fields: Mapping[str, str] | None,
        row: Sequence[Cell],
    ) -> Own | None:
        if not order_id or SHORT_FORM.fullmatch(order_id) or place is None or location is None or fields is _UNSURE:
            return None
        if name is None or first is None or last is None or phone is None or email is None or note is None:
            return None
        line, country, has_place, told = place
        at = None if location is _NOWHERE else location
        if not (has_place or at):
            return None
        dial = ""
        if phone:
            found = self._dial(phone, row, country)
            if found is None:
                return None
            dial, of_phone = found
            told += of_phone
        whom = (name or (f"{first} {last}".strip() if first or last else ""), phone, email, note, dial)
        return Own(order_id, line, at, whom, fields, told)

    def _location(self, cells: Sequence[Cell]) -> Location | None:
        """The coordinate of two cells that are nothing but figures, `_NOWHERE` where they are empty."""
        lat_column, lon_column = self._figures
        lat, lon = cells[lat_column.index], cells[lon_column.index]
        if lat is None and lon is None:
            return _NOWHERE
        if not (lat.__class__ is lon.__class__ and lat.__class__ in (float, str)) or lat == lon:
            return None
        try:
            read = coordinates.placed(coordinates.one(lat), coordinates.one(lon), self._ground, lat_column.habit)
        except Unreadable:
            return None
        return None if read.rule or read.value == (0, 0) else read.value

    def _dial(
        self, phone: str, cells: Sequence[Cell], country: str
    ) -> tuple[str, tuple[tuple[str, str, str, str], ...]] | None:
        """(the number as E.164 has it, what is told of that); None where the number itself would change."""
        column = self._columns["phone"]
        is_figure = not isinstance(cells[column.index], str) or (not self._typed and phone.isdecimal())
        found = read_phone(phone, country, is_figure)
        if found.is_cut or found.others or found.typed != phone:
            return None
        if not found.dial or TO_E164 in column.habit.kept:
            return "", ()
        if found.dial.lstrip("+") == "".join(filter(str.isdigit, phone)):
            return found.dial, ()
        return found.dial, (("phone", phone, found.dial, TO_E164),)

    def _fields(self, cells: Sequence[Cell]) -> Mapping[str, str]:
        """The sender's own columns as they came, `_UNSURE` where digits of one are lost."""
        found: dict[str, str] = {}
        for label, index in self._own:
            cell = cells[index]
            if cell is None:
                continue
            if isinstance(cell, float) and abs(cell) >= LOST_DIGITS_FROM:
                return _UNSURE
            text = shown(cell)
            if text.strip(BLANKS):
                found[label] = text
        return found


def _is_mixed(text: str, has_town: bool) -> bool:
    """Whether more stands in an address than the address."""
    return address_parts.split(text, has_town).address != text
