"""From a file to the one table that holds its orders, and the layout to read it by."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from dispatcher.intake.beside import without_neighbours
from dispatcher.intake.blocks import with_blocks
from dispatcher.intake.by_values import told_by_values, told_of, with_cells_beside
from dispatcher.intake.columns import Layout, best_layout, order_column
from dispatcher.intake.ditto import with_dittos
from dispatcher.intake.encodings import Reading
from dispatcher.intake.headings import day_of_name
from dispatcher.intake.json_cells import with_json_cells
from dispatcher.intake.known_layouts import Recognised, recognised
from dispatcher.intake.merging import with_merged_cells
from dispatcher.intake.questions import ENCODING, Choice, Question
from dispatcher.intake.said import Said, find_list, header_of, layout_again
from dispatcher.intake.table import Limits, Table
from dispatcher.intake.tables import read_tables
from dispatcher.intake.towns_below import with_towns_below
from dispatcher.intake.workbook import with_marks
from dispatcher.model.problem import Coercion, Where
from dispatcher.model.values import dataclass

_MOST_NAMED_ROWS = 8
_FEWEST_COLUMNS = 3
"""So many columns must be recognised for a sheet that is left aside to be a list of orders."""


@dataclass(frozen=True, slots=True)
class OpenList:
    """A list that is ready to be read row by row. `sheets` are the filled ones of its file; `known` is the product
    whose layout it has."""

    table: Table
    layout: Layout
    assumed: tuple[Coercion, ...]
    sheets: tuple[str, ...]
    questions: tuple[Question, ...]
    known: Recognised | None = None


def open_list(path: Path, sheet: str | None, limits: Limits, said: Said, day: dt.date | None = None) -> OpenList:
    """The table of a file that holds its orders, with all that had to be assumed to find it. Raises Refused.

    Of sheets that say as much, one that is named after `day` is the one.
    """
    encoding = said.answers.get((ENCODING, ""), "")
    with ThreadPoolExecutor(1) as meanwhile:  # a reader of workbooks needs no Python while it parses
        meanwhile.submit(order_column, "")  # loads the names of columns, which are needed next
        found = read_tables(
            path, limits, columns_recognised, encoding=encoding, delimiter=said.delimiter, password=said.password
        )
    opened = [_opened(table, path.name) for table in found.tables]
    if day is not None and len(opened) > 1:
        opened.sort(key=lambda one: day_of_name(one[0].sheet, day) != day)
    tables = [table for table, _said in opened]
    known = _known_layout(tables, sheet, said)
    table, layout, noted = find_list(tables, sheet, said, path, known)
    noted += next(said for one, said in opened if one.sheet == table.sheet)
    table = with_marks(table)
    where = Where(path.name, table.sheet)
    questions = _encoding_question(found.readings)
    assumed = tuple(c for c in found.assumed if not (questions and c.rule == "encoding-assumed"))
    if sheet is None:
        noted += _sheets_aside(found.tables, table, layout, path.name)
    if beside := without_neighbours(table, layout, where):
        noted, layout = noted + beside, layout_again(table, layout, said, known)
    noted += with_dittos(table, layout, where, said.kept) + with_towns_below(table, layout, where, said.kept)
    if known is None:
        decided = _decided(table, layout, said)
        by_values = told_by_values(table, layout, decided)
        noted += told_of(layout, by_values, where)
        layout = with_cells_beside(table, by_values, decided)
    noted += with_merged_cells(table, layout, where, said.kept)
    noted += _hidden_rows(table, layout, where)
    sheets = tuple(t.sheet for t in found.tables if not t.is_empty)
    return OpenList(table, layout, assumed + noted, sheets, questions, known)


def _opened(table: Table, source: str) -> tuple[Table, tuple[Coercion, ...]]:
    """The table with a row for each order and a column for each of its values, and what was done to it."""
    table, of_blocks = with_blocks(table, source)
    table, of_cells = with_json_cells(table, source)
    return table, of_blocks + of_cells


def _decided(table: Table, layout: Layout, said: Said) -> frozenset[str]:
    """The labels of columns of which somebody has said what they are."""
    if said.remembered and header_of(table.rows[layout.header_index]) in said.remembered:
        return frozenset(column.label for column in layout.columns)
    return frozenset(said.mapping or ())


def _known_layout(tables: Sequence[Table], sheet: str | None, said: Said) -> Recognised | None:
    """The layout of a product that the file has, unless another row is said to be its header."""
    among = [t for t in tables if sheet is None or t.sheet.casefold() == sheet.casefold()]
    known = recognised(among)
    if known is not None and said.header_row not in (None, known.table.first_row + known.header_index):
        return None
    return known


def columns_recognised(table: Table) -> int:
    """How many columns of the table's best header are recognised."""
    layout = best_layout(table, order_column)
    return layout.score if layout else 0


def _encoding_question(readings: tuple[Reading, ...]) -> tuple[Question, ...]:
    if not readings:
        return ()
    choices = tuple(Choice(r.encoding, r.encoding, "\n".join(r.lines)) for r in readings)
    text = "The file does not say in which encoding its letters are written. Which of these reads right?"
    return (Question(ENCODING, "", text, choices, readings[0].encoding),)


def _sheets_aside(tables: Sequence[Table], chosen: Table, chosen_layout: Layout, source: str) -> tuple[Coercion, ...]:
    """Other sheets that are shown and look like lists of orders too."""
    others = [t for t in tables if t.sheet != chosen.sheet and not t.hidden]
    layouts = ((t, best_layout(t, order_column)) for t in others)
    return tuple(
        Coercion(Where(source, t.sheet), f"{len(t.rows) - layout.header_index - 1} rows", "", "sheet-left-aside")
        for t, layout in layouts
        if layout is not None
        and layout.has_place
        and (layout.score >= _FEWEST_COLUMNS or layout.by_field.keys() == chosen_layout.by_field.keys())
        and len(t.rows) > layout.header_index + 1
    )


def _hidden_rows(table: Table, layout: Layout, where: Where) -> tuple[Coercion, ...]:
    """Rows that the sheet hides, by hand or by a filter: they are read like others, and that is said."""
    first, last = table.first_row + layout.header_index + 1, table.first_row + len(table.rows) - 1
    rows = sorted(number for number in table.hidden_rows if first <= number <= last)
    if not rows:
        return ()
    named = ", ".join(map(str, rows[:_MOST_NAMED_ROWS])) + (", ..." if len(rows) > _MOST_NAMED_ROWS else "")
    return (Coercion(where, f"{len(rows)} hidden rows ({named})", "read", "hidden-rows-read"),)
