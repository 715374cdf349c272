"""Which sheet, which header row, and what each column means."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import lru_cache
from itertools import islice, pairwise
from typing import NamedTuple

from dispatcher.intake import aliases
from dispatcher.intake.aliases import DELIVERY, PICKUP, Dimension
from dispatcher.intake.forms import Form
from dispatcher.intake.headers import Recognise, is_units, with_group_above, with_units_below
from dispatcher.intake.spelled_out import spelled_out
from dispatcher.intake.table import Cell, Table, column_letters, is_blank, shown
from dispatcher.intake.values import UNDECIDED, Habit
from dispatcher.model.values import dataclass

HEADER_WITHIN_ROWS = 60
"""How many filled rows from the top may precede the rows of data."""

LOAD = "load"
_PATH = re.compile(r"\w+(?:\.\w+)*\.[^\W\d_]\w{2,}|\w[\w ]*(?:/[\w ]+)*/[^\W\d_]\w{2,}")
"""A header that says where a value was found: "address.street", "partner_id/street"."""
_STEP = re.compile(r"[./]")

REASON_LABEL = "Reason skipped"
"""Header of the column that says, in a workbook of skipped rows, why each was: it is ours and no part of an order."""

PLACE_FIELDS = ("address", "street", "coordinates", "lat", "lon", "city", "postcode")
"""What alone can say where to go, or half of it."""
_STREETS = ("address", "street")
_FEWEST_UNDER_GROUPS = 2
_PARTS_OF_PLACE = (*PLACE_FIELDS, "house_number", "address2", "state", "country")


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `field` is "" for the sender's own; `label` is its header, made unique.

    `unit_s`: seconds per figure for lengths of time, 0 where the header does not say. `dimension` for loads.
    `habit`: how it writes its values. `form`: what a known layout says of its cells.
    """

    index: int
    label: str
    field: str = ""
    unit_s: int = 0
    dimension: Dimension | None = None
    habit: Habit = UNDECIDED
    form: Form | None = None


class Windows(NamedTuple):
    """The columns of a side that say when: `ends` begin and end a window, `cells` hold whole ones."""

    ends: tuple[tuple[Column | None, Column | None], ...]
    cells: tuple[Column, ...]


def _windows_of(side: str, by_field: Mapping[str, Column]) -> Windows:
    ends = ((by_field.get(side + first), by_field.get(side + last)) for first, last in aliases.WINDOW_ENDS)
    cells = (by_field.get(side + name) for name in aliases.WINDOW_CELLS)
    return Windows(tuple(pair for pair in ends if any(pair)), tuple(filter(None, cells)))


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table by what they mean. `header_index` is the header's place in `table.rows`.

    `places`: by side ("", "pickup.", "delivery.") the columns that can say where to go; `of_place`: by side and name
    without it all that say something of that. `windows`: by side the columns that say when. `header`: the header row as
    it is to be read, where other rows name groups or units of it.
    """

    header_index: int
    columns: tuple[Column, ...]
    header: tuple[Cell, ...] = ()
    by_field: Mapping[str, Column] = field(init=False)
    loads: tuple[Column, ...] = field(init=False)
    own: tuple[Column, ...] = field(init=False)
    places: Mapping[str, tuple[Column, ...]] = field(init=False)
    of_place: Mapping[str, Mapping[str, Column]] = field(init=False)
    windows: Mapping[str, Windows] = field(init=False)

    def __post_init__(self) -> None:
        by_field = {c.field: c for c in self.columns if c.field and c.field != LOAD}
        object.__setattr__(self, "by_field", by_field)
        object.__setattr__(self, "loads", tuple(c for c in self.columns if c.field == LOAD))
        own = tuple(c for c in self.columns if not c.field and c.label != REASON_LABEL)
        object.__setattr__(self, "own", own)
        places: dict[str, tuple[Column, ...]] = {}
        of_place: dict[str, dict[str, Column]] = {}
        for name, column in by_field.items():
            side = name[: name.rfind(".") + 1]
            if name.removeprefix(side) in PLACE_FIELDS:
                places[side] = (*places.get(side, ()), column)
            if name.removeprefix(side) in _PARTS_OF_PLACE:
                of_place.setdefault(side, {})[name.removeprefix(side)] = column
        object.__setattr__(self, "places", places)
        object.__setattr__(self, "of_place", of_place)
        sides = {name[: name.rfind(".") + 1] for name in by_field}
        object.__setattr__(self, "windows", {side: _windows_of(side, by_field) for side in sides})

    @property
    def has_place(self) -> bool:
        """True when the columns of a side can say where to go: half of a coordinate cannot."""
        sides = ({column.field.rpartition(".")[2] for column in columns} for columns in self.places.values())
        return any(names - {"lat", "lon"} or {"lat", "lon"} <= names for names in sides)

    @property
    def score(self) -> int:
        """How many columns are recognised."""
        return len(self.by_field) + len(self.loads)


Amend = Callable[[Sequence[Column], Sequence[Cell]], Sequence[Column]]
"""From the columns as recognised, and their header row, to what a person says they are."""


_LONGEST_HEADER = 400
"""What is longer is a text of its own."""


@lru_cache(8_192)  # several searches ask it of every cell near the top
def order_column(header: str) -> tuple[str, int, Dimension | None]:
    """What a header of an order list means; of a path like "customer.address.city" its end may say so."""
    named = named_column(header)
    if named[0] or not _PATH.fullmatch(header):
        return named
    last = _STEP.split(header)[-1]
    is_other = aliases.is_word("vague", last) or any(aliases.is_word("bill", w) for w in aliases.words(header).split())
    return named if is_other else (*aliases.order_field(last), None)


def named_column(header: str) -> tuple[str, int, Dimension | None]:
    """What the whole of a header means."""
    if len(header) > _LONGEST_HEADER:
        return "", 0, None
    header = aliases.without_number(header)
    for text in (header, *spelled_out(header)):
        name, unit_s = aliases.order_field(text)
        if name:
            return name, unit_s, None
        if dimension := aliases.load_dimension(text):
            return LOAD, 0, dimension
    return "", 0, None


def best_layout(table: Table, recognise: Recognise, amend: Amend | None = None) -> Layout | None:
    """The layout under the row that names most columns; the first of equals; None when no row names any."""
    best: Layout | None = None
    width = width_of(table)
    for i in header_candidates(table):
        if not any(isinstance(cell, str) for cell in table.rows[i]):
            continue
        layout = dressed_layout(table, i, recognise, amend, width)
        if layout.score and (best is None or _merit(layout) > _merit(best)):
            best = layout
    return best


def dressed_layout(
    table: Table, i: int, recognise: Recognise, amend: Amend | None = None, width: int | None = None
) -> Layout:
    """The layout if that row is the header, read with the groups above and the units below it where that says more."""
    width = width_of(table) if width is None else width
    best = layout_at(table, i, recognise, amend, width)
    grouped = with_group_above(table, i, recognise)
    if grouped is not None and best.score >= _FEWEST_UNDER_GROUPS:
        layout = layout_at(table, i, recognise, amend, width, grouped)
        above = layout_at(table, i - 1, recognise, amend, width)
        rival = max(_merit(best), _merit(above))
        if _merit(layout) > rival or (_merit(layout) == rival and _has_twins(table.rows[i])):
            best = layout
    below = table.rows[i + 1] if i + 1 < len(table.rows) else []
    header = best.header or tuple(table.rows[i])
    if best.has_place and is_units(below, header):
        best = layout_at(table, i, recognise, amend, width, with_units_below(header, below))
    return best


def _has_twins(header: Sequence[Cell]) -> bool:
    """Whether two columns are called the same, so that only their groups tell them apart."""
    labels = [aliases.key(cell) for cell in header if isinstance(cell, str)]
    return len(set(labels)) < len(labels)


def width_of(table: Table) -> int:
    """How many cells the longest row has."""
    return max(map(len, table.rows), default=0)


def header_candidates(table: Table) -> Iterator[int]:
    """Places in `table.rows` of the rows that may be the header."""
    filled = (i for i, row in enumerate(table.rows) if not is_blank(row))
    return islice(filled, HEADER_WITHIN_ROWS)


def _merit(layout: Layout) -> tuple[bool, int]:
    return layout.has_place, layout.score


def find_orders(tables: Sequence[Table], amend: Amend | None = None) -> tuple[Table, Layout] | None:
    """The sheet that looks most like an order list, shown sheets before hidden ones; None when none has a place."""
    found = [(t, layout) for t in tables if (layout := best_layout(t, order_column, amend)) and layout.has_place]
    if not found:
        return None
    return max(found, key=lambda pair: (not pair[0].hidden, pair[1].score, len(pair[0].rows) > 1))


def layout_at(
    table: Table,
    header_index: int,
    recognise: Recognise,
    amend: Amend | None = None,
    width: int | None = None,
    instead: Sequence[Cell] = (),
) -> Layout:
    """The layout if that row is the header. The first column of a field has it, but a vague one ("Stop", "Start")
    leaves it to one that says more plainly what it holds ("Address", "Window from"); others stay the sender's own.

    `instead`: what the header row is read as; `width`: that of the table, where it is known."""
    width = width_of(table) if width is None else width
    header = instead or table.rows[header_index]
    columns: list[Column] = []
    taken: dict[str, int] = {}
    labels: dict[str, int] = {}
    for j in range(width):
        text = " ".join(shown(header[j]).split()) if j < len(header) else ""
        name, unit_s, dimension = recognise(text) if text and isinstance(header[j], str) else ("", 0, None)
        slot = f"{LOAD} {dimension.name}" if dimension else name
        if slot in taken:
            rival = columns[taken[slot]]
            if aliases.is_word("vague", rival.label) and not aliases.is_word("vague", text):
                columns[rival.index] = Column(rival.index, rival.label)
                taken[slot] = j
            else:
                name, unit_s, dimension = "", 0, None
        elif slot:
            taken[slot] = j
        label = _unique(text or f"Column {column_letters(table.first_column + j)}", labels)
        columns.append(Column(j, label, name, unit_s, dimension))
    _name_by_neighbour(columns)
    amended = amend(columns, header) if amend else columns
    return Layout(header_index, tuple(_with_places_whole(amended)), tuple(instead))


def _name_by_neighbour(columns: list[Column]) -> None:
    """Names columns whose header says enough beside another: "Street | No" is no number of the order."""
    taken = {column.field for column in columns}
    for column, behind in pairwise(columns):
        name = aliases.ahead(column.label, behind.label)
        if name and name not in taken:
            columns[column.index] = Column(column.index, column.label, name)
            taken.add(name)
    for before, column in pairwise(columns):
        side, _, of = before.field.rpartition(".")
        name = aliases.beside(of, column.label)
        field_ = f"{side}.{name}" if side and name else name
        is_free = column.field in ("", "order_id") or (
            name == "last_name" and column.field == f"{side}.name".lstrip(".")
        )
        if name and field_ not in taken and is_free:
            columns[column.index] = Column(column.index, column.label, field_)
            taken.add(field_)


def _with_places_whole(columns: Sequence[Column]) -> Iterable[Column]:
    """The columns with parts of one place on one side: "Delivery address", "Postcode" and "City" are one address.

    Two addresses stay two: beside an address of its own, a postcode without a side is not the delivery's.
    """
    fields = {column.field for column in columns}
    sideless = fields.intersection(PLACE_FIELDS)
    side = ""
    if any(DELIVERY + part in fields for part in _PARTS_OF_PLACE):
        if not (sideless.intersection(_STREETS) and any(DELIVERY + street in fields for street in _STREETS)):
            side = DELIVERY
    elif sideless <= {"postcode", "city"} and any(PICKUP + street in fields for street in _STREETS):
        side = PICKUP
    for column in columns:
        moves = side and column.field in _PARTS_OF_PLACE and side + column.field not in fields
        yield replace(column, field=side + column.field) if moves else column


def _unique(label: str, labels: dict[str, int]) -> str:
    """The label, with a number when it is taken. `labels`: those that are, each with the last number given to it."""
    candidate, n = label, labels.get(label, 1)
    while candidate in labels:
        n += 1
        candidate = f"{label} ({n})"
    labels[label], labels[candidate] = n, 1
    return candidate
