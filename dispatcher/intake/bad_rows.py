"""The rows of a list that were skipped, as the sender's own workbook or text with the reasons."""

from __future__ import annotations

import csv
import datetime as dt
import io
import math
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dispatcher.intake.codes import problem
from dispatcher.intake.columns import REASON_LABEL
from dispatcher.intake.encodings import is_encoding
from dispatcher.intake.orders import OrderList
from dispatcher.intake.table import Cell, Fault, Padded, Written, column_letters, shown
from dispatcher.model.problem import MachineFault, Refused, Where

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_TITLE = "Orders"
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\]|^'|'$")
_TITLE_LIMIT, _TEXT_LIMIT = 31, 32_767
_FIRST_YEAR = 1901
"""Dates before it are not the same day in every spreadsheet program."""
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_WIDTH_SAMPLE, _WIDEST, _REASON_WIDTH = 200, 48, 70
_INK, _PAPER = "FF7A1B15", "FFFDECEB"


TEXT_SUFFIXES = (".csv", ".tsv", ".txt")
"""Names of files that skipped rows of a text table may be written to, as text again."""


def write_bad_rows(path: Path, found: OrderList, instead_of: Path) -> None:
    """Writes the list's columns with its skipped rows alone, and a last column with the reasons: for a text table to a
    file of text as it was written itself, and else to an .xlsx with the list's sheet.

    Texts stay texts, whatever they look like. Corrected, it can be imported as it is. Raises Refused when it would
    replace `instead_of`, the list itself, and MachineFault when it cannot be written.
    """
    where = Where(source=path.name)
    if path.resolve() == instead_of.resolve():
        raise Refused([problem("replaces-list", where, name=path.name)])
    rows = _rows(found)
    try:
        if found.view.written is not None and path.suffix.lower() in TEXT_SUFFIXES:
            _write_text(path, rows, found.view.written)
        else:
            _write_workbook(path, rows, found.sheet)
    except OSError as fault:
        raise MachineFault(problem("rows-not-written", where, name=path.name)) from fault


def _rows(found: OrderList) -> list[tuple[Cell, ...]]:
    """The header and the skipped rows, each with its reason behind it."""
    labels = found.view.labels if any(found.view.labels) else tuple(found.mapping)
    width = max([len(labels), *(len(row.cells) for row in found.view.bad)])
    while len(labels) and labels[-1] == REASON_LABEL:  # it was saved before: the reasons are new
        labels, width = labels[:-1], width - 1
    reasons = _reasons(found)
    rows: list[tuple[Cell, ...]] = [(*labels, *[None] * (width - len(labels)), REASON_LABEL)]
    for row in found.view.bad:
        cells = row.cells[:width]
        rows.append((*cells, *[None] * (width - len(cells)), reasons.get(row.number, "")))
    return rows


def _write_text(path: Path, rows: Sequence[Sequence[Cell]], written: Written) -> None:
    """In the list's own encoding, or UTF-8 where it was in no single one; letters that it lacks, as a reason may have,
    as question marks."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=written.delimiter, lineterminator="\r\n")
    for row in rows:
        writer.writerow([*(shown(cell) for cell in row[:-1]), _unharmful(shown(row[-1]))])
    encoding = written.encoding if is_encoding(written.encoding) else "utf-8-sig"
    path.write_bytes(text.getvalue().encode(encoding, "replace"))


def _unharmful(reason: str) -> str:
    """The reason, which no spreadsheet takes for a formula."""
    return f"'{reason}" if reason[:1] in tuple("=+-@\t\r") else reason


def _write_workbook(path: Path, rows: list[tuple[Cell, ...]], title: str) -> None:
    from openpyxl import Workbook

    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = _NOT_IN_TITLES.sub(" ", title)[:_TITLE_LIMIT] or _TITLE
    for number, cells in enumerate(rows, 1):
        for column, cell in enumerate(cells, 1):
            if cell is not None:
                _put(sheet, number, column, cell)
    _dress(sheet, rows)
    content = io.BytesIO()
    workbook.save(content)  # what writes workbooks complains once more at the end of a file that it cannot write
    path.write_bytes(content.getvalue())


def _reasons(found: OrderList) -> dict[int, str]:
    """What is wrong and what to do, by row."""
    reasons: dict[int, list[str]] = {}
    for one in found.problems:
        column = f"{one.where.column}: " if one.where.column else ""
        reasons.setdefault(one.where.row, []).append(f"{column}{one.cause} {one.remedy}")
    return {row: "\n".join(said) for row, said in reasons.items()}


def _put(sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    """A cell as it was: figures and dates as such, everything else as text that never runs."""
    target: Any = sheet.cell(row, column)
    if isinstance(cell, Padded):
        target.value = int(cell.value)
        target.number_format = "0" * len(cell.text)
    elif isinstance(cell, bool | dt.time | dt.timedelta) or _is_plain(cell):
        target.value = int(cell) if isinstance(cell, float) and cell.is_integer() else cell
    else:
        target.value = _safe_text(shown(cell))
        target.data_type = "s"
        target.quotePrefix = not isinstance(cell, Fault)


def _is_plain(cell: Cell) -> bool:
    """True for a figure or a date that every spreadsheet program keeps."""
    if isinstance(cell, int | float):
        return math.isfinite(cell) and abs(cell) < 1e15
    return isinstance(cell, dt.date) and cell.year >= _FIRST_YEAR


def _safe_text(text: str) -> str:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text).encode("utf-8", "replace").decode()
    return str(_ESCAPE_LIKE.sub("_x005F_", text)[:_TEXT_LIMIT])  # _x0041_ would be read as the letter A


def _dress(sheet: Worksheet, rows: list[tuple[Cell, ...]]) -> None:
    """A header that stands out, columns as wide as their texts, reasons in a colour of their own."""
    from openpyxl.styles import Alignment, Font, PatternFill

    last = len(rows[0])
    for column in range(1, last):
        texts: Iterable[str] = (shown(cells[column - 1]) for cells in rows[:_WIDTH_SAMPLE])
        widest = max(len(line) for text in texts for line in (text.splitlines() or [""]))
        sheet.column_dimensions[column_letters(column)].width = min(max(widest + 2, 8), _WIDEST)
    sheet.column_dimensions[column_letters(last)].width = _REASON_WIDTH
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    for row in range(1, len(rows) + 1):
        reason = sheet.cell(row, last)
        reason.font = Font(bold=row == 1, color=_INK)
        reason.fill = PatternFill("solid", fgColor=_PAPER)
        reason.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.freeze_panes = "A2"
