"""Layouts of other products' exports, recognised by their headers, from known_layouts.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from dispatcher.intake import aliases
from dispatcher.intake.aliases import Dimension
from dispatcher.intake.columns import LOAD, Column, Layout, header_candidates, order_column
from dispatcher.intake.forms import NAMES, Form
from dispatcher.intake.questions import DATE_ORDER, DAY_FIRST, MONTH_FIRST, Answers
from dispatcher.intake.table import Cell, Table, shown
from dispatcher.model.values import dataclass

_WITHIN_ROWS = 30
_UNITS_S = {"min": 60, "s": 1, "h": 3600}
_ANYTHING = "*"


@dataclass(frozen=True, slots=True)
class KnownColumn:
    """What a header means: the fields that it may have, the best first; `""` is the sender's own."""

    fields: tuple[str, ...]
    unit_s: int = 0
    unit: str = ""
    dates: str = ""
    rule: str = ""
    others: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Skip:
    """Rows that are no orders to deliver, by the text of a column; `is_done` ones may be asked for."""

    column: str
    values: frozenset[str]
    unless: frozenset[str]
    why: str
    is_done: bool = False

    def takes(self, text: str) -> bool:
        """True when a row with that text in the column is skipped."""
        if self.unless:
            return aliases.key(text) not in self.unless
        return bool(text) and (_ANYTHING in self.values or aliases.key(text) in self.values)


@dataclass(frozen=True, slots=True)
class KnownLayout:
    """A product's layout. All headers are folded.

    `many_stops`: rows with several deliveries under one id are an order each. `kind`: what rows are that do not say.
    """

    name: str
    all: frozenset[str]
    any: tuple[frozenset[str], ...]
    columns: Mapping[str, KnownColumn]
    skips: tuple[Skip, ...]
    many_stops: bool = False
    kind: str = "delivery"

    def fits(self, header: frozenset[str]) -> bool:
        """True when a row with these cells is its header."""
        return self.all <= header and all(one & header for one in self.any)


@dataclass(frozen=True, slots=True)
class Recognised:
    """A known layout in a table of a file: `header_index` is the header's place in `table.rows`."""

    known: KnownLayout
    table: Table
    header_index: int

    @property
    def _given(self) -> dict[str, tuple[KnownColumn, str]]:
        """By folded header the column and the field that it has here: of rivals the first in the layout."""
        header = _header(self.table.rows[self.header_index])
        given: dict[str, tuple[KnownColumn, str]] = {}
        taken: set[str] = set()
        for folded, column in self.known.columns.items():
            if folded in header:
                name = next((f for f in column.fields if f not in taken), "")
                taken.add(name) if name else None
                given[folded] = (column, name)
        return given

    def recognise(self, header: str) -> tuple[str, int, Dimension | None]:
        """What a header of this table means; those that the layout does not name go by the aliases."""
        given = self._given
        if aliases.key(header) in given:
            column, name = given[aliases.key(header)]
            if not name.startswith(f"{LOAD}."):
                return name, column.unit_s, None
            return LOAD, 0, _dimension(name.removeprefix(f"{LOAD}."), column.unit)
        name, unit_s, dimension = order_column(header)
        taken = {field for _column, field in given.values()}
        is_taken = name in taken or (dimension is not None and f"{LOAD}.{dimension.name}" in taken)
        return ("", 0, None) if is_taken else (name, unit_s, dimension)

    def with_forms(self, layout: Layout) -> Layout:
        """The layout with the forms of its columns, where they still mean what the product says."""
        given = self._given
        places = {aliases.key(column.label): column.index for column in reversed(layout.columns)}
        columns: list[Column] = []
        for column in layout.columns:
            known, name = given.get(aliases.key(column.label), (None, ""))
            if known is not None and known.rule and name and places[aliases.key(column.label)] == column.index:
                is_same = column.field == (LOAD if name.startswith(f"{LOAD}.") else name)
                others = tuple(places.get(other, -1) for other in known.others)
                form = Form(known.rule, tuple(i for i in others if i >= 0), dict(known.values))
                column = replace(column, form=form) if is_same else column
            columns.append(column)
        return Layout(layout.header_index, tuple(columns))

    def answers(self, layout: Layout) -> Answers:
        """How the product writes its dates, as an answer to what would else be asked."""
        given = self._given
        dates = (
            (c.label, given[aliases.key(c.label)][0].dates) for c in layout.columns if aliases.key(c.label) in given
        )
        return {(DATE_ORDER, label): order for label, order in dates if order}

    def skips(self, layout: Layout, with_done: bool) -> tuple[tuple[int, Skip], ...]:
        """The rules by which rows are skipped, each with the place of its column."""
        places = {aliases.key(column.label): column.index for column in reversed(layout.columns)}
        rules = [skip for skip in self.known.skips if not (with_done and skip.is_done)]
        return tuple((places[skip.column], skip) for skip in rules if skip.column in places)


def usual_skips(table: Table, layout: Layout, with_done: bool) -> tuple[tuple[int, Skip], ...]:
    """The same for a list of no known layout: rows of which a column for the status says that they are finished."""
    finished = frozenset(map(aliases.key, aliases.tables()["words"]["finished"]))
    columns = [c for c in layout.columns if not c.field and aliases.is_word("status", c.label)]
    rows = [] if with_done else table.rows[layout.header_index + 1 :]
    yes = frozenset(map(aliases.key, aliases.tables()["words"]["yes"]))
    named = ((c, finished) for c in columns)
    ticked = ((c, yes) for c in layout.columns if not c.field and aliases.key(c.label) in finished)  # "Delivered": x
    return tuple(
        (c.index, Skip(aliases.key(c.label), values, frozenset(), "row-done", is_done=True))
        for c, values in (*named, *ticked)
        if any(c.index < len(row) and aliases.key(shown(row[c.index])) in values for row in rows)
    )


@cache
def known_layouts() -> tuple[KnownLayout, ...]:
    """All of known_layouts.toml."""
    read = tomllib.loads(Path(__file__).with_name("known_layouts.toml").read_text("utf-8"))
    return tuple(_layout(one) for one in read["layout"])


def recognised(tables: Sequence[Table]) -> Recognised | None:
    """The known layout that names most columns of a file, shown sheets first; None when there is none."""
    best: tuple[tuple[bool, int], Recognised] | None = None
    for table in tables:
        for i in islice(header_candidates(table), _WITHIN_ROWS):
            header = _header(table.rows[i])
            for known in known_layouts() if len(header) > 1 else ():
                if known.fits(header):
                    merit = (not table.hidden, len(header & known.columns.keys()))
                    if best is None or merit > best[0]:
                        best = (merit, Recognised(known, table, i))
    return best[1] if best else None


def _header(cells: Sequence[Cell]) -> frozenset[str]:
    return frozenset(key for cell in cells if isinstance(cell, str) and (key := aliases.key(shown(cell))))


def _layout(read: Mapping[str, Any]) -> KnownLayout:
    return KnownLayout(
        read["name"],
        _keys(read.get("all", ())),
        tuple(_keys(one) for one in read.get("any", ())),
        {aliases.key(header): _column(said) for header, said in read["columns"].items()},
        tuple(
            Skip(
                aliases.key(skip["column"]),
                frozenset(v if v == _ANYTHING else aliases.key(v) for v in skip.get("values", ())),
                _keys(skip.get("unless", ())),
                skip["why"],
                skip.get("done", False),
            )
            for skip in read.get("skip", ())
        ),
        read.get("many_stops", False),
        read.get("kind", "delivery"),
    )


def _keys(headers: Sequence[str]) -> frozenset[str]:
    return frozenset(aliases.key(header) for header in headers)


def _column(said: str | Mapping[str, Any]) -> KnownColumn:
    table: Mapping[str, Any] = {"field": said} if isinstance(said, str) else said
    fields, _, form = str(table["field"]).partition("/")
    form = str(table.get("form", form))
    column = KnownColumn(
        tuple(fields.split("|")),
        others=tuple(aliases.key(other) for other in table.get("with", ())),
        values=tuple((aliases.key(text), value) for text, value in table.get("values", {}).items()),
    )
    if form in _UNITS_S and not fields.startswith(f"{LOAD}."):
        return replace(column, unit_s=_UNITS_S[form])
    if form in (DAY_FIRST, MONTH_FIRST):
        return replace(column, dates=form)
    return replace(column, rule=form) if form in NAMES else replace(column, unit=form)


def _dimension(name: str, unit: str) -> Dimension:
    scaled = aliases.load_unit(unit) if unit else None
    return scaled if scaled and scaled.name == name else Dimension(name)
