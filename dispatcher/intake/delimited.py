"""CSV and other delimited text to a raw table: encoding and delimiter found from the text itself."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from dispatcher.intake.codes import problem
from dispatcher.intake.table import Cell, Fault, Table
from dispatcher.model.problem import Coercion, Refused, Where

_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_CHARS = 50_000
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_END = "\x1f"
"""Stands behind a line to see whether a quotation mark is open there; no text has it (see `_NOT_TEXT`)."""

_UNCLOSED = Fault("a quotation mark that opens and does not close")
_NOT_TEXT = re.compile("[\\x00-\\x08\\x0e-\\x19\\x1b-\\x1f]")

Score = Callable[[Table], int]
"""How many columns of a table are recognised in its best header row."""


def read_delimited(path: Path, score: Score) -> tuple[Table, tuple[Coercion, ...]]:
    """The one table of a text file, and what had to be assumed of it. Raises Refused when it is no text table."""
    where = Where(source=path.name)
    text, encoding = _decoded(path)
    if _NOT_TEXT.search(text):
        raise Refused([problem("file-not-a-workbook", where, name=path.name)])
    said = _said_delimiter(text)
    if said:
        text = text.split("\n", 1)[1] if "\n" in text else ""
    # The limit belongs to the whole process, so it is put back.
    usual = csv.field_size_limit(len(text) + 1)
    try:
        delimiter = said or _best_delimiter(text, score)
        table = _table(text, delimiter)
    except csv.Error as fault:
        raise Refused([problem("file-unreadable", where, name=path.name)]) from fault
    finally:
        csv.field_size_limit(usual)
    assumed = (Coercion(where, "", encoding, "encoding-assumed"),) if encoding == "windows-1252" else ()
    return table, assumed


def _decoded(path: Path) -> tuple[str, str]:
    data = path.read_bytes()
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data.decode(encoding, "replace"), encoding
    sample = data[:4000]
    for start, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) >= 4 and sample[start::2].count(0) > len(sample) // 4:
            return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("windows-1252", "replace"), "windows-1252"


def _said_delimiter(text: str) -> str:
    """The delimiter of a first line `sep=;` as spreadsheets write and hide it, or ""."""
    first = text[:20].split("\n", 1)[0].strip('\r" ')
    return first[4] if first[:4].lower() == "sep=" and len(first) == 5 else ""


def _table(text: str, delimiter: str) -> Table:
    """The rows; one where a quotation mark opens and does not close ends in faults, and takes no other row with it."""
    rows: list[list[Cell]] = []
    cut: list[int] = []
    for record, is_whole in _records(list(io.StringIO(text, newline=None)), delimiter):
        rows.append([field or None for field in record])
        if not is_whole:
            cut.append(len(rows) - 1)
    width = max(map(len, rows), default=0)
    for i in cut:
        rows[i][-1:] = [_UNCLOSED] * (width - len(rows[i]) + 1)
    return Table("", rows, typed=False)


def _records(lines: Sequence[str], delimiter: str) -> Iterator[tuple[list[str], bool]]:
    """Each record, and whether its quotation marks match: where they do not, its first line alone is the record."""
    start = 0
    while start < len(lines):
        reader = csv.reader((lines[i] for i in range(start, len(lines))), delimiter=delimiter, strict=True)
        read = 0
        try:
            for record in reader:
                yield record, True
                read = reader.line_num
            return
        except csv.Error:
            start += read
        forgiving = list(csv.reader((lines[start], _END), delimiter=delimiter))
        yield forgiving[0], not forgiving[0][-1].endswith(_END)
        start += 1


def _best_delimiter(text: str, score: Score) -> str:
    """The delimiter under which most headers are recognised, then most rows are as wide as each other."""
    sample = text[:_SAMPLE_CHARS]

    def merit(delimiter: str) -> tuple[int, float, int]:
        table = _table(sample, delimiter)
        widths = [len(row) for row in table.rows if any(row)]
        usual = max(set(widths), key=widths.count, default=0)
        return score(table), widths.count(usual) / max(len(widths), 1), usual

    return max(_DELIMITERS, key=merit)
