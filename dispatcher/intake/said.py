"""What is said of a list: by a person now, or by one who took a list with the same header before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from dispatcher.intake import aliases
from dispatcher.intake.aliases import DELIVERY, PICKUP, Dimension
from dispatcher.intake.codes import problem
from dispatcher.intake.columns import (
    LOAD,
    REASON_LABEL,
    Amend,
    Column,
    Layout,
    best_layout,
    dressed_layout,
    find_orders,
    header_candidates,
    layout_at,
    order_column,
)
from dispatcher.intake.contents import recognised_contents
from dispatcher.intake.known_layouts import Recognised
from dispatcher.intake.questions import Answers, Kept
from dispatcher.intake.table import Cell, Table, is_blank, shown
from dispatcher.intake.tables import named_sheet
from dispatcher.model.problem import Coercion, Problem, Refused, Where
from dispatcher.model.values import dataclass

OWN_COLUMN = ""
"""What a mapping says of a column that no field takes: it is kept in the orders' own fields."""

NO_HEADER = 0
"""The header row of a list that has none: its columns are known by their letters."""

_OF_DIMENSION = f"{LOAD}."
_FEWEST_COLUMNS = 2
"""So many columns must be recognised for a row without an address to be taken for the header."""

type Header = tuple[str, ...]
"""The labels of a header row, folded: what a sender's layout is known by."""

type Meanings = tuple[str, ...]
"""The field of each column from the left; columns beyond them are the sender's own."""


@dataclass(frozen=True, slots=True)
class Said:
    """`header_row` counts as the sheet does; `mapping` names fields by header label, and what it leaves out is
    recognised; `remembered` holds the layouts that people arranged before. `answers` are to the list's questions,
    `kept` are the rules that are switched off, by column; `with_done`: orders that a shop calls finished are taken too;
    `delimiter` and `password` are the file's, "" for nothing
    said."""

    header_row: int | None = None
    mapping: Mapping[str, str] | None = None
    remembered: Mapping[Header, Meanings] = field(default_factory=dict)
    answers: Answers = field(default_factory=dict)
    kept: Kept = frozenset()
    delimiter: str = ""
    password: str = field(default="", repr=False)
    with_done: bool = False


NOTHING_SAID = Said()


@cache
def order_fields() -> tuple[str, ...]:
    """Every field that a column of an order list may mean. "load" is an amount named as its column is."""
    tables = aliases.tables()
    loads = tuple(_OF_DIMENSION + name for name in tables["loads"]["dimensions"])
    tasks = tuple(tables["task"])
    sides = tuple(side + name for side in (PICKUP, DELIVERY) for name in tasks)
    return (*tables["order"], *loads, LOAD, *tasks, *sides)


def refuse_mapping(mapping: Mapping[str, str]) -> None:
    """Raises Refused with all that is wrong in a mapping whatever the list: unknown fields, and fields said twice."""
    problems: list[Problem] = []
    first: dict[str, str] = {}
    for label, name in mapping.items():
        is_dimension = name.startswith(_OF_DIMENSION) and name != _OF_DIMENSION
        if name and name not in order_fields() and not is_dimension:
            problems.append(_unknown_field(name))
        elif name not in (OWN_COLUMN, LOAD) and first.setdefault(name, label) != label:
            problems.append(problem("field-said-twice", value=name, first=first[name], second=label))
    if problems:
        raise Refused(problems)


def _unknown_field(name: str) -> Problem:
    return problem("field-unknown", Where(column=name), value=f'"{name}"', fields=", ".join(order_fields()))


def header_of(cells: Sequence[Cell]) -> Header:
    """What a header row is known by; () when it says nothing. The reasons of a workbook of skipped rows are no part."""
    labels = [_folded(shown(cell)) for cell in cells]
    while labels and labels[-1] in ("", _folded(REASON_LABEL)):
        labels.pop()
    return tuple(labels)


def meanings_of(layout: Layout) -> Meanings:
    """The fields of a layout's columns from the left."""
    meanings = [meaning(column) for column in layout.columns]
    while meanings and not meanings[-1]:
        meanings.pop()
    return tuple(meanings)


def meaning(column: Column) -> str:
    """A column's field as mappings name it: loads with their dimension."""
    return column.field if column.dimension is None else _OF_DIMENSION + column.dimension.name


def _folded(label: str) -> str:
    return aliases.key(label) or " ".join(label.split()).casefold()


class FoundList(NamedTuple):
    """The table and layout that a file is to be read by, and what was assumed to find them."""

    table: Table
    layout: Layout
    assumed: tuple[Coercion, ...] = ()


def find_list(
    tables: Sequence[Table], sheet: str | None, said: Said, path: Path, known: Recognised | None = None
) -> FoundList:
    """The list among the tables of a file; one without a place when nothing better is there.

    Raises Refused for a sheet, a header row or columns that are not there.
    """
    among = tables if sheet is None else [named_sheet(tables, sheet, path)]
    amend = _amend(said)
    if known is not None:
        found = known.table, layout_at(known.table, known.header_index, known.recognise, amend)
    elif said.header_row == NO_HEADER:
        found = _without_header(_likeliest(among, amend)[0], amend)
    elif said.header_row is not None:
        found = _under(_likeliest(among, amend)[0], said.header_row, amend, path)
    else:
        found = _known(among, said, amend) or _found(among, said, amend)
    table, layout = found
    if said.mapping:
        _refuse_unknown(said.mapping, layout, path)
    if layout.header:
        table.rows[layout.header_index] = list(layout.header)
    return FoundList(table, layout, _by_contents(table, layout, path.name))


def _found(tables: Sequence[Table], said: Said, amend: Amend) -> tuple[Table, Layout]:
    """The list as its header tells it; a header of one or two words may be data of a list without any."""
    found = find_orders(tables, amend)
    if not said.mapping and (found is None or found[1].score <= _FEWEST_COLUMNS):
        found = _headless(tables if found is None else [found[0]], amend) or found
    return found or _likeliest(tables, amend)


def layout_again(table: Table, layout: Layout, said: Said, known: Recognised | None = None) -> Layout:
    """The layout under the same header row, whose cells are others now."""
    recognise = order_column if known is None else known.recognise
    return layout_at(table, layout.header_index, recognise, _amend(said))


def _known(tables: Sequence[Table], said: Said, amend: Amend) -> tuple[Table, Layout] | None:
    """The first table with a header that is remembered, shown sheets first."""
    if said.mapping is not None or not said.remembered:
        return None
    for table in sorted(tables, key=lambda t: t.hidden):
        for i in header_candidates(table):
            if header_of(table.rows[i]) in said.remembered:
                return table, layout_at(table, i, order_column, amend)
            if header_of(dressed_layout(table, i, order_column).header) in said.remembered:
                return table, dressed_layout(table, i, order_column, amend)
    return None


def _headless(tables: Sequence[Table], amend: Amend) -> tuple[Table, Layout] | None:
    """The first table, shown ones first, that begins with rows of orders and has no header."""
    for table in sorted(tables, key=lambda t: t.hidden):
        first = next(header_candidates(table), None)
        if first is not None and recognised_contents(table, first):
            return _without_header(table, amend)
    return None


def _without_header(table: Table, amend: Amend) -> tuple[Table, Layout]:
    """The table with all its rows below a header that says nothing; its columns are recognised by their contents."""
    fields = recognised_contents(table, 0)
    table = replace(table, rows=[[], *table.rows], first_row=table.first_row - 1)

    def by_contents(columns: Sequence[Column], header: Sequence[Cell]) -> Sequence[Column]:
        return amend([_column(c, fields[c.index]) if c.index in fields else c for c in columns], header)

    return table, layout_at(table, 0, order_column, by_contents)


def _by_contents(table: Table, layout: Layout, source: str) -> tuple[Coercion, ...]:
    """What the columns of a list without a header are taken for."""
    if table.rows[layout.header_index]:
        return ()
    first = next((row for row in table.rows[layout.header_index + 1 :] if not is_blank(row)), [])
    return tuple(
        Coercion(Where(source, table.sheet, 0, c.label), shown(first[c.index]), meaning(c), "column-by-contents")
        for c in layout.columns
        if c.field and c.index < len(first)
    )


def _likeliest(tables: Sequence[Table], amend: Amend) -> tuple[Table, Layout]:
    """The table that looks most like a list, or the first filled one with its fullest row of texts as header."""
    if found := find_orders(tables, amend):
        return found
    filled = sorted((t for t in tables if not t.is_empty), key=lambda t: t.hidden)
    for table in filled:
        layout = best_layout(table, order_column, amend)
        if layout is not None and layout.score >= _FEWEST_COLUMNS:
            return table, layout
    texts = {i: sum(isinstance(c, str) for c in filled[0].rows[i]) for i in header_candidates(filled[0])}
    layout = best_layout(filled[0], order_column, amend)
    if layout is not None and texts[layout.header_index] == max(texts.values()):  # one word that is understood
        return filled[0], layout
    return filled[0], layout_at(filled[0], max(texts, key=lambda i: (texts[i], -i)), order_column, amend)


def _under(table: Table, header_row: int, amend: Amend, path: Path) -> tuple[Table, Layout]:
    """The table under the row that is said to be its header."""
    i = header_row - table.first_row
    if not 0 <= i < len(table.rows) or is_blank(table.rows[i]):
        where = Where(path.name, table.sheet, header_row)
        raise Refused([problem("header-row-unknown", where, row=header_row, name=path.name)])
    return table, dressed_layout(table, i, order_column, amend)


def _refuse_unknown(mapping: Mapping[str, str], layout: Layout, path: Path) -> None:
    known = _by_index(mapping, layout.columns)
    labels = {layout.columns[i].label for i in known}
    folded = {_folded(label) for label in labels}
    columns = ", ".join(column.label for column in layout.columns)
    problems = [
        problem("column-unknown", Where(path.name, column=label), name=path.name, value=f'"{label}"', columns=columns)
        for label in mapping
        if label not in labels and _folded(label) not in folded
    ]
    if problems:
        raise Refused(problems)


def _amend(said: Said) -> Amend:
    """What is said, laid over what is recognised."""

    def amend(columns: Sequence[Column], header: Sequence[Cell]) -> Sequence[Column]:
        if said.mapping is not None:
            return _as_said(columns, _by_index(said.mapping, columns))
        meanings = said.remembered.get(header_of(header)) if said.remembered else None
        if meanings is None:
            return columns
        known = dict(enumerate(meanings))
        return _as_said(columns, {column.index: known.get(column.index, OWN_COLUMN) for column in columns})

    return amend


def _by_index(mapping: Mapping[str, str], columns: Sequence[Column]) -> dict[int, str]:
    """Fields by column: a label means the column of just that label, or else the first that is written alike."""
    found: dict[int, str] = {}
    exact = {column.label: column.index for column in columns}
    alike: dict[str, int] = {}
    for column in columns:
        alike.setdefault(_folded(column.label), column.index)
    for label, name in mapping.items():
        index = exact.get(label, alike.get(_folded(label)))
        if index is not None and (label in exact or index not in found):
            found[index] = name
    return found


def _as_said(columns: Sequence[Column], said: Mapping[int, str]) -> list[Column]:
    """The columns with what is said of them; a field that is given to one column is no other's."""
    given = {c.index: _column(c, said[c.index]) for c in columns if c.index in said}
    fields = {meaning(column) for column in given.values()}
    return [given.get(c.index, Column(c.index, c.label) if meaning(c) in fields else c) for c in columns]


def _column(column: Column, name: str) -> Column:
    """The column as one of that field; units come from its header."""
    if name == meaning(column):
        return column
    if name == LOAD or name.startswith(_OF_DIMENSION):
        dimension = name.removeprefix(LOAD).removeprefix(".") or aliases.words(column.label) or LOAD
        unit = next(filter(None, map(aliases.load_unit, _unit_words(column.label))), None)
        scaled = unit if unit and unit.name == dimension else Dimension(dimension)
        return Column(column.index, column.label, LOAD, 0, scaled)
    unit_s = 0
    if name.rpartition(".")[2] in aliases.DURATIONS:
        seconds = (aliases.duration_units().get(aliases.key(word), 0) for word in _unit_words(column.label))
        unit_s = next(filter(None, seconds), 0)
    return Column(column.index, column.label, name, unit_s)


def _unit_words(label: str) -> list[str]:
    """Words of a header that may be a unit, the last first."""
    return aliases.words(label).split()[::-1]
