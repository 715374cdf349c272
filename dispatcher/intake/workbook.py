"""Workbooks to raw tables by python-calamine. Runs in the child process: a hostile file can abort the reader."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import ParseError
from xml.parsers import expat

from dispatcher.intake import marks_xlsb
from dispatcher.intake.codes import problem
from dispatcher.intake.marks import remarks_of
from dispatcher.intake.plainer import plainer
from dispatcher.intake.remarks import ROW_TWICE, Mark, Remarks
from dispatcher.intake.table import Book, Cell, Fault, Merge, Padded, Table
from dispatcher.model.problem import Refused, Where

if TYPE_CHECKING:
    import python_calamine

_BROKEN = (
    OSError, ValueError, OverflowError, KeyError, EOFError, NotImplementedError, zipfile.BadZipFile, zlib.error,
    ParseError,
)  # fmt: skip
_LARGE_BYTES = 500_000
"""Of workbooks from this size on, a sheet is looked at a second time while it is read."""
_PANIC = "PanicException"
"""What the reader's library raises where it breaks on a file; it is no Exception and has no importable name."""


_MOST_CELLS = 60_000_000


class TooWide(Exception):
    """A sheet of so many columns or cells that most of them must lie between a list and a slip of the hand."""


def read_workbook(book: Book, widest: int | None = None) -> list[Table]:
    """All worksheets, hidden ones marked. Raises Refused when the file cannot be read, and TooWide for sheets of more
    than `widest` columns or of far too many cells, before these are looked at."""
    import python_calamine as calamine

    where = Where(source=book.name)
    try:
        _refuse_endless(book.data)
        try:
            return _sheets(book, book.data, widest)
        except calamine.CalamineError:
            plain = plainer(book.data)
            if plain is None:
                raise
            return _sheets(book, plain, widest)
    except calamine.PasswordError as fault:
        raise Refused([problem("file-password-kept", where, name=book.name)]) from fault
    except (calamine.CalamineError, *_BROKEN) as fault:
        raise Refused([problem("file-unreadable", where, name=book.name)]) from fault
    except BaseException as fault:
        if type(fault).__name__ != _PANIC:
            raise
        raise Refused([problem("file-unreadable", where, name=book.name)]) from fault


def _sheets(book: Book, data: bytes, widest: int | None) -> list[Table]:
    import python_calamine as calamine

    tables: list[Table] = []
    # The library lets other threads run while it parses a sheet: meanwhile its bytes are looked at for the remarks.
    with ThreadPoolExecutor(1) as beside, calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as workbook:
        for about in workbook.sheets_metadata:
            if about.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            hidden = about.visible != calamine.SheetVisibleEnum.Visible
            ahead = None if hidden or len(data) < _LARGE_BYTES else beside.submit(remarks_of, book, about.name)
            table = _table(workbook.get_sheet_by_name(about.name), hidden, book, widest)
            tables.append(replace(table, remarks=ahead.result) if ahead else table)
    return tables


def _refuse_endless(data: bytes) -> None:
    """Raises ValueError for what its reader would not come to an end with: an OpenDocument whose elements do not all
    end, and a row beyond all rows in an .xlsb."""
    if not data.startswith(b"PK"):
        return
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
        if marks_xlsb.WORKBOOK in names and marks_xlsb.has_impossible_rows(archive):
            raise ValueError("a row beyond all rows")
        if "content.xml" not in names:
            return
        with archive.open("content.xml") as content:
            try:
                expat.ParserCreate().ParseFile(content)
            except expat.ExpatError as fault:
                raise ValueError("content.xml is damaged") from fault


def _table(sheet: python_calamine.CalamineSheet, hidden: bool, book: Book, widest: int | None) -> Table:
    if widest is not None and (sheet.width > widest or sheet.width * sheet.height > _MOST_CELLS):
        raise TooWide
    if sheet.width * sheet.height > _MOST_CELLS:
        what = f"a sheet of {sheet.height} rows and {sheet.width} columns"
        raise Refused([problem("file-too-large", Where(book.name, sheet.name), name=book.name, what=what)])
    first_row, first_column = sheet.start or (0, 0)
    merges = tuple(
        Merge(top + 1, left + 1, bottom + 1, right + 1)
        for (top, left), (bottom, right) in sheet.merged_cell_ranges or ()
    )
    rows: list[Any] = [[None if cell == "" else cell for cell in row] for row in sheet.to_python()]
    return Table(sheet.name, rows, first_row + 1, first_column + 1, hidden, merges=merges, book=book)


def with_marks(table: Table) -> Table:
    """The same table with what calamine leaves out: errors, leading zeros, merged cells, hidden rows."""
    if table.book is None:
        return table
    remarks: Remarks = table.remarks() if table.remarks else remarks_of(table.book, table.sheet)
    _put(remarks.marks, table)
    for number in remarks.twice:
        _spoil(table, number)
    return replace(table, merges=table.merges or remarks.merges, hidden_rows=table.hidden_rows | remarks.hidden_rows)


def _spoil(table: Table, number: int) -> None:
    """Takes a row for none of an order when others have its number: what stands in those is not there."""
    i = number - table.first_row
    if 0 <= i < len(table.rows):
        table.rows[i] = [None if cell is None else Fault(ROW_TWICE) for cell in table.rows[i]]


_MOST_BEYOND, _MOST_WIDE = 10_000, 1_000
"""How far beyond the last cell with a value one with an error is still a row or a column of the list."""


def _put(marks: Iterable[Mark], table: Table) -> None:
    for mark in marks:
        i, j = mark.row - table.first_row, mark.column - table.first_column
        if mark.fault and 0 <= i < len(table.rows) + _MOST_BEYOND and 0 <= j < _MOST_WIDE:
            table.rows.extend([] for _ in range(i + 1 - len(table.rows)))
            table.rows[i].extend([None] * (j + 1 - len(table.rows[i])))
        if not (0 <= i < len(table.rows) and 0 <= j < len(table.rows[i])):
            continue
        cell: Cell = table.rows[i][j]
        if mark.fault and cell is None:
            table.rows[i][j] = Fault(mark.fault)
        elif mark.digits and isinstance(cell, (int, float)) and not isinstance(cell, bool):
            table.rows[i][j] = _padded(cell, mark.digits)


def _padded(cell: float, digits: int) -> Cell:
    if not (0 <= cell < 1e15 and float(cell).is_integer()):
        return cell
    text = str(int(cell)).zfill(digits)
    return Padded(cell, text) if len(text) > len(str(int(cell))) else cell
