"""Any list file to raw tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from dispatcher.intake.codes import problem
from dispatcher.intake.delimited import read_delimited
from dispatcher.intake.encodings import Reading, is_encoding
from dispatcher.intake.far_cells import FARTHEST_COLUMN, without_far_cells
from dispatcher.intake.geo_files import read_geo
from dispatcher.intake.json_lists import read_json
from dispatcher.intake.office_xml import read_office_xml
from dispatcher.intake.preflight import load
from dispatcher.intake.table import Book, Kind, Limits, Table, column_letters
from dispatcher.intake.web_table import read_web_page
from dispatcher.intake.workbook import TooWide, read_workbook
from dispatcher.model.problem import Coercion, Refused, Where


class ReadFile(NamedTuple):
    """All sheets of a file, what had to be assumed to read it, and other ways to read its letters."""

    tables: Sequence[Table]
    assumed: tuple[Coercion, ...] = ()
    readings: tuple[Reading, ...] = ()


def read_tables(
    path: Path,
    limits: Limits,
    score: Callable[[Table], int],
    *,
    encoding: str = "",
    delimiter: str = "",
    password: str = "",
) -> ReadFile:
    """All sheets of a file. Raises Refused.

    `score` says how many columns a table is seen to have; it decides between delimiters. `encoding`, `delimiter` and
    `password` are what is said of the file, "" for nothing.
    """
    where = Where(source=path.name)
    if encoding and not is_encoding(encoding):
        raise Refused([problem("encoding-unknown", where, value=f'"{encoding}"')])
    if len(delimiter) > 1 or delimiter in ('"', "\n", "\r"):
        raise Refused([problem("delimiter-unfit", where, value=f'"{delimiter}"')])
    book = load(path, limits, password)
    if book.kind is Kind.TEXT:
        text = read_delimited(book, score, encoding, delimiter)
        found = ReadFile([text.table], text.assumed, text.readings)
    elif book.kind is Kind.JSON:
        found = ReadFile(*read_json(book, path.parent))
    elif book.kind is Kind.MAP:
        found = ReadFile(read_geo(book))
    elif book.kind is Kind.WEB_PAGE:
        found = ReadFile(read_web_page(book))
    elif book.kind is Kind.OFFICE_XML:
        found = ReadFile(read_office_xml(book))
    else:
        found = _workbook(book, limits.near)
    if all(table.is_empty for table in found.tables):
        raise Refused([problem("sheet-empty", where, name=path.name)])
    return found


def _workbook(book: Book, near: bool) -> ReadFile:
    """The sheets of a workbook, without cells far from all others where that is said or they make it very wide."""
    if not near:
        with suppress(TooWide):
            return ReadFile(read_workbook(book, FARTHEST_COLUMN))
    book, left_out = without_far_cells(book)
    cut = [without_far_columns(table, book.name) for table in read_workbook(book)]
    return ReadFile([table for table, _told in cut], left_out + tuple(one for _table, told in cut for one in told))


def without_far_columns(table: Table, source: str) -> tuple[Table, list[Coercion]]:
    """A table of a kind of workbook whose far cells stay until it is read, without its far columns."""
    far = [
        Coercion(
            Where(source, table.sheet), f"{column_letters(table.first_column + j)}{number}", "", "far-cell-left-out"
        )
        for number, row in enumerate(table.rows, table.first_row)
        for j in range(FARTHEST_COLUMN, len(row))
        if row[j] is not None
    ]
    return replace(table, rows=[row[:FARTHEST_COLUMN] for row in table.rows]), far


def named_sheet(tables: Sequence[Table], sheet: str, path: Path) -> Table:
    """The sheet of that name (case does not count). Raises Refused when it is not there or empty."""
    for table in tables:
        if table.sheet.casefold() == sheet.casefold():
            if table.is_empty:
                where = Where(path.name, table.sheet)
                raise Refused([problem("sheet-empty", where, name=f"Sheet {table.sheet} of {path.name}")])
            return table
    sheets = ", ".join(t.sheet for t in tables if t.sheet) or "none, it is a text table"
    raise Refused([problem("sheet-unknown", Where(source=path.name), name=path.name, sheet=sheet, sheets=sheets)])
