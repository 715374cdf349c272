"""Which sheet, which header row, and what each column means."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from dispatcher.intake import aliases
from dispatcher.intake.aliases import DELIVERY, PICKUP, Dimension
from dispatcher.intake.table import Cell, Table, column_letters, is_blank, shown
from dispatcher.intake.times import DAY_MONTH
from dispatcher.intake.values import NUMBER, UNDECIDED, Habit

HEADER_WITHIN_ROWS = 60
"""How many filled rows from the top may precede the rows of data."""

LOAD = "load"

REASON_LABEL = "Reason skipped"
"""Header of the column that says, in a workbook of skipped rows, why each was: it is ours and no part of an order."""

_PLACE_FIELDS = ("address", "street", "coordinates", "lat", "lon", "city", "postcode")
_STREETS = ("address", "street")
_PARTS_OF_PLACE = (*_PLACE_FIELDS, "house_number", "address2", "state", "country")
_NEAR_DAYS = (7, 60)
_AMOUNT_SAMPLE = 2_000
_LONGEST_VISIT_MIN = 480
_SHORTEST_VISIT_S = 30


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `field` is "" for the sender's own; `label` is its header, made unique.

    `unit_s`: seconds per figure for lengths of time, 0 where the header does not say. `dimension` for loads.
    `habit`: how it writes its values.
    """

    index: int
    label: str
    field: str = ""
    unit_s: int = 0
    dimension: Dimension | None = None
    habit: Habit = UNDECIDED


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table by what they mean. `header_index` is the header's place in `table.rows`.

    `places`: by side ("", "pickup.", "delivery.") the columns that can say where to go.
    """

    header_index: int
    columns: tuple[Column, ...]
    by_field: Mapping[str, Column] = field(init=False)
    loads: tuple[Column, ...] = field(init=False)
    own: tuple[Column, ...] = field(init=False)
    places: Mapping[str, tuple[Column, ...]] = field(init=False)

    def __post_init__(self) -> None:
        by_field = {c.field: c for c in self.columns if c.field and c.field != LOAD}
        object.__setattr__(self, "by_field", by_field)
        object.__setattr__(self, "loads", tuple(c for c in self.columns if c.field == LOAD))
        own = tuple(c for c in self.columns if not c.field and c.label != REASON_LABEL)
        object.__setattr__(self, "own", own)
        places: dict[str, tuple[Column, ...]] = {}
        for name, column in by_field.items():
            side = name[: name.rfind(".") + 1]
            if name.removeprefix(side) in _PLACE_FIELDS:
                places[side] = (*places.get(side, ()), column)
        object.__setattr__(self, "places", places)

    @property
    def has_place(self) -> bool:
        """True when the columns of a side can say where to go: half of a coordinate cannot."""
        sides = ({column.field.rpartition(".")[2] for column in columns} for columns in self.places.values())
        return any(names - {"lat", "lon"} or {"lat", "lon"} <= names for names in sides)

    @property
    def score(self) -> int:
        """How many columns are recognised."""
        return len(self.by_field) + len(self.loads)


Recognise = Callable[[str], tuple[str, int, Dimension | None]]
"""From a header to (field or "", seconds per figure, dimension)."""

Amend = Callable[[Sequence[Column], Sequence[Cell]], Sequence[Column]]
"""From the columns as recognised, and their header row, to what a person says they are."""


def order_column(header: str) -> tuple[str, int, Dimension | None]:
    """What a header of an order list means."""
    name, unit_s = aliases.order_field(header)
    if name:
        return name, unit_s, None
    dimension = aliases.load_dimension(header)
    return (LOAD, 0, dimension) if dimension else ("", 0, None)


def best_layout(table: Table, recognise: Recognise, amend: Amend | None = None) -> Layout | None:
    """The layout under the row that names most columns; the first of equals; None when no row names any."""
    best: Layout | None = None
    for i in header_candidates(table):
        if not any(isinstance(cell, str) for cell in table.rows[i]):
            continue
        layout = layout_at(table, i, recognise, amend)
        if layout.score and (best is None or _merit(layout) > _merit(best)):
            best = layout
    return best


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


def layout_at(table: Table, header_index: int, recognise: Recognise, amend: Amend | None = None) -> Layout:
    """The layout if that row is the header. The first column of a field has it, but a vague one ("Stop", "Start")
    leaves it to one that says more plainly what it holds ("Address", "Window from"); others stay the sender's own."""
    width = max((len(row) for row in table.rows), default=0)
    header = table.rows[header_index]
    columns: list[Column] = []
    taken: dict[str, int] = {}
    labels: set[str] = set()
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
    amended = amend(columns, header) if amend else columns
    return Layout(header_index, tuple(_with_places_whole(amended)))


def _with_places_whole(columns: Sequence[Column]) -> Iterable[Column]:
    """The columns with parts of one place on one side: "Delivery address", "Postcode" and "City" are one address.

    Two addresses stay two: beside an address of its own, a postcode without a side is not the delivery's.
    """
    fields = {column.field for column in columns}
    sideless = fields.intersection(_PLACE_FIELDS)
    side = ""
    if any(DELIVERY + part in fields for part in _PARTS_OF_PLACE):
        if not (sideless.intersection(_STREETS) and any(DELIVERY + street in fields for street in _STREETS)):
            side = DELIVERY
    elif sideless <= {"postcode", "city"} and any(PICKUP + street in fields for street in _STREETS):
        side = PICKUP
    for column in columns:
        moves = side and column.field in _PARTS_OF_PLACE and side + column.field not in fields
        yield replace(column, field=side + column.field) if moves else column


def _unique(label: str, labels: set[str]) -> str:
    """The label, with a number when it is taken."""
    candidate, n = label, 1
    while candidate in labels:
        n += 1
        candidate = f"{label} ({n})"
    labels.add(candidate)
    return candidate


def with_habits(layout: Layout, table: Table, day: dt.date | None) -> Layout:
    """The layout with each column's way of writing dates and numbers decided from all its values.

    `day`: dates are probably near it, which tells 05/11 from 11/05. Who writes 12,5 in one column means 1200 by 1.200
    in another.
    """
    columns = []
    commas: set[bool] = set()
    for column in layout.columns:
        if column.field:
            below = islice(table.rows, layout.header_index + 1, None)
            cells = [row[column.index] for row in below if column.index < len(row)]
            column = replace(column, habit=_habit(column, cells, day))
            if column.habit.decimal_comma is not None and _are_numbers(cells):
                commas.add(column.habit.decimal_comma)
        columns.append(column)
    if commas == {True}:
        columns = [
            replace(c, habit=replace(c.habit, decimal_comma=True)) if c.habit.decimal_comma is None else c
            for c in columns
        ]
    return Layout(layout.header_index, tuple(columns))


def _are_numbers(cells: Iterable[Cell]) -> bool:
    """Whether all texts near the top are figures."""
    texts = (c.strip() for c in cells if isinstance(c, str))
    return all(NUMBER.fullmatch(text) for text in islice((t for t in texts if t), _AMOUNT_SAMPLE))


def _habit(column: Column, cells: Iterable[Cell], day: dt.date | None) -> Habit:
    seen = [c for c in cells if c is not None]
    texts = [c for c in seen if isinstance(c, str)]
    if column.field == "date":
        return Habit(day_first=_day_first(texts, day))
    in_seconds = column.field.rpartition(".")[2] in ("service", "setup") and _are_seconds(seen)
    return Habit(decimal_comma=_decimal_comma(texts[:_AMOUNT_SAMPLE]), in_seconds=in_seconds)


def _are_seconds(cells: Iterable[Cell]) -> bool:
    """Whether bare figures for time at a stop can only be seconds: some would be more than a working day in minutes,
    and none would be next to nothing in seconds (a slip of the pen does not make all of a list seconds)."""
    texts = (str(c).strip() for c in cells if isinstance(c, (int, float, str)))
    figures = [float(t) for t in texts if re.fullmatch(r"\d{1,5}(\.\d+)?", t) and float(t) > 0]
    return bool(figures) and max(figures) > _LONGEST_VISIT_MIN and min(figures) >= _SHORTEST_VISIT_S


def _day_first(texts: Iterable[str], day: dt.date | None) -> bool | None:
    """Whether a column has the day before the month: by figures above 12, else by which reading is near `day`."""
    matches = [m for t in set(texts) if (m := DAY_MONTH.fullmatch(t.strip())) and m[2] != "."]
    if not matches:
        return None
    day_leads = any(int(m[1]) > 12 for m in matches)
    month_leads = any(int(m[3]) > 12 for m in matches)
    if day_leads != month_leads:
        return day_leads
    if day_leads or day is None:
        return None
    for days in _NEAR_DAYS:
        day_first_near = all(_is_near(m[4], m[3], m[1], day, days) for m in matches)
        month_first_near = all(_is_near(m[4], m[1], m[3], day, days) for m in matches)
        if day_first_near != month_first_near:
            return day_first_near
    return None


def _is_near(year: str, month: str, day_of_month: str, day: dt.date, days: int) -> bool:
    try:
        found = dt.date(int(year) + (2000 if len(year) == 2 else 0), int(month), int(day_of_month))
    except ValueError:
        return False
    return abs(found.toordinal() - day.toordinal()) <= days


_COMMA_DECIMAL = re.compile(r"[+-]?\d*(\.\d{3})*,(\d{1,2}|\d{4,})(?!\d)")
_POINT_DECIMAL = re.compile(r"[+-]?\d*(,\d{3})*\.(\d{1,2}|\d{4,})(?!\d)")


def _decimal_comma(texts: Iterable[str]) -> bool | None:
    """Whether a column has decimal commas, where any of its values shows it and none the opposite."""
    comma = point = False
    for text in texts:
        comma = comma or bool(_COMMA_DECIMAL.match(text.strip()))
        point = point or bool(_POINT_DECIMAL.match(text.strip()))
    return comma if comma != point else None
