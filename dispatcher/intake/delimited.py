"""CSV and other delimited text to a raw table: encoding and delimiter found from the text itself."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from dispatcher.intake.address_lines import address_lines, is_numbered
from dispatcher.intake.codes import problem
from dispatcher.intake.contents import recognised_contents
from dispatcher.intake.encodings import Reading, decoded
from dispatcher.intake.fixed_width import fixed_rows, header_places
from dispatcher.intake.table import Book, Cell, Fault, Table, Written, column_letters
from dispatcher.model.problem import Coercion, Refused, Where

_DELIMITERS = (",", ";", "\t", "|", "~", "^")
_SAMPLE_CHARS = 50_000
_FEWEST_LINED_UP = 2
"""More columns than these must be recognised for a text that has no delimiter to be a list."""
_FEWEST_OF_HEADER = 2
_NONE = "\x1e"
"""Separates nothing: no text has it (see `_NOT_TEXT`)."""
_END = "\x1f"
"""Stands behind a line to see whether a quotation mark is open there; no text has it (see `_NOT_TEXT`)."""

_MOST_CONTROLS, _SHARE_OF_CONTROLS = 3, 0.01
_FEWEST_JOINED = 3
"""A text may hold so many characters that no text has before it is none."""

_PROTECTED, _FORMULA_OF_TEXT = '="', re.compile('="([^"]*)"')
_BY_APOSTROPHES = re.compile(r"\s*'[^']*'(?:([,;\t|~^])'[^']*')+\s*")
"""A header whose cells stand between apostrophes instead of quotation marks."""
_PROSE = re.compile(r",(?! )")
_OF_PLACES = frozenset({"address", "street", "city", "postcode", "state", "country", "name"})
_UNCLOSED = Fault("a quotation mark that opens and does not close")
_LINE_END = re.compile(r"\r\n|\r|\n")
_NOT_TEXT = re.compile("[\\x00-\\x08\\x0e-\\x19\\x1b-\\x1f]")

Score = Callable[[Table], int]
"""How many columns of a table are recognised in its best header row."""


class ReadText(NamedTuple):
    """The table of a text, what had to be assumed of it, and other ways to read its letters."""

    table: Table
    assumed: tuple[Coercion, ...] = ()
    readings: tuple[Reading, ...] = ()


def read_delimited(book: Book, score: Score, encoding: str = "", delimiter: str = "") -> ReadText:
    """The one table of a text file. Raises Refused when it is no text table.

    `encoding` and `delimiter` are what is said of them, "" for nothing.
    """
    where = Where(source=book.name)
    found = decoded(book.data, encoding)
    text, dropped = _without_controls(found.text)
    if dropped > _MOST_CONTROLS and dropped > len(text) * _SHARE_OF_CONTROLS:
        raise Refused([problem("file-not-a-workbook", where, name=book.name)])
    said = _said_delimiter(text)
    if said:
        text = "".join(_LINE_END.split(text, maxsplit=1)[1:])
    # The limit belongs to the whole process, so it is put back.
    usual = csv.field_size_limit(len(text) + 1)
    try:
        lines = None if delimiter or said else address_lines(text)
        if lines and score(_table(text.lstrip().partition("\n")[0], ",")) >= _FEWEST_OF_HEADER:
            lines = None
        between = delimiter or said or (_NONE if lines else _best_delimiter(text, score))
        table = lines or _unpacked(_table(text, between), score)
        if not (delimiter or said or lines) and (lined_up := _lined_up(text, score, score(table))):
            table, between = lined_up, "\t"
        joined = _with_commas(table) if between == "," else 0
        table = replace(table, written=Written(found.encoding, between if between != _NONE else "\t"))
        protected = tuple(_unprotected(table, book.name)) if _PROTECTED in text else ()
    except csv.Error as fault:
        raise Refused([problem("file-unreadable", where, name=book.name)]) from fault
    finally:
        csv.field_size_limit(usual)
    assumed: tuple[Coercion, ...] = (
        (Coercion(where, "", found.encoding, "encoding-assumed"),) if found.is_assumed else ()
    )
    assumed += protected
    if lines and is_numbered(text):
        assumed += (Coercion(where, f"{len(lines.rows)} rows", "", "numbering-left-out"),)
    if joined:
        assumed += (Coercion(where, f"{joined} rows", "", "commas-in-cells"),)
    if dropped:
        assumed += (Coercion(where, str(dropped), "", "control-characters-dropped"),)
    return ReadText(table, assumed, found.readings)


def _unprotected(table: Table, source: str) -> Iterator[Coercion]:
    """Takes texts out of the formulas that keep a spreadsheet from reading them as figures: ="00500"."""
    for i, row in enumerate(table.rows):
        for j, cell in enumerate(row):
            if isinstance(cell, str) and (match := _FORMULA_OF_TEXT.fullmatch(cell.strip())):
                row[j] = match[1] or None
                yield Coercion(
                    Where(source, "", table.first_row + i, column_letters(j + 1)), cell, match[1], "formula-text"
                )


def _with_commas(table: Table) -> int:
    """Joins cells again that a comma and a blank within an address have parted, in rows that are too long for the
    header and by just so many. Says in how many rows."""
    header = next((row for row in table.rows if sum(cell is not None for cell in row) > 1), [])
    width = len(header)
    if width < _FEWEST_JOINED or not all(isinstance(c, str) and not c.startswith(" ") for c in header):
        return 0
    below = [row for row in table.rows if row is not header and any(c is not None for c in row)]
    if any(len(row) <= width and any(isinstance(c, str) and c.startswith(" ") for c in row) for row in below):
        return 0
    joined = 0
    for row in below:
        parted = [j for j, c in enumerate(row) if j and isinstance(c, str) and c.startswith(" ")]
        if len(row) > width and len(parted) == len(row) - width:
            for j in reversed(parted):
                row[j - 1 : j + 1] = [f"{row[j - 1] or ''},{row[j]}"]
            joined += 1
    return joined


def _without_controls(text: str) -> tuple[str, int]:
    """The text without characters that no text has, and how many there were."""
    cleaned, count = _NOT_TEXT.subn("", text)
    return cleaned.removeprefix("\ufeff"), count


def _unpacked(table: Table, score: Score) -> Table:
    """The table, or the one inside of it where each whole line stands between quotation marks."""
    filled = [row for row in table.rows if row]
    lines = [row[0] for row in filled if len(row) == 1 and isinstance(row[0], str)]
    if not lines or len(lines) < len(filled):
        return table
    inner = ["" if not row or not isinstance(row[0], str) else " ".join(row[0].split("\n")) for row in table.rows]
    text = "\n".join(inner)
    best = _table(text, _best_delimiter(text, score))
    return best if score(best) > max(score(table), 1) and len(best.rows) == len(table.rows) else table


def _said_delimiter(text: str) -> str:
    """The delimiter of a first line `sep=;` as spreadsheets write and hide it, or ""."""
    first = text[:20].replace("\r", "\n").split("\n", 1)[0].strip('" ')
    return first[4] if first[:4].lower() == "sep=" and len(first) == 5 else ""


def _table(text: str, delimiter: str) -> Table:
    """The rows; one where a quotation mark opens and does not close ends in faults, and takes no other row with it."""
    rows: list[list[Cell]] = []
    cut: list[int] = []
    lines = list(io.StringIO(text, newline=None))
    quote = "'" if lines and _BY_APOSTROPHES.fullmatch(lines[0]) else '"'
    for record, is_whole in _records(lines, delimiter, quote):
        rows.append([field or None for field in record])
        if not is_whole:
            cut.append(len(rows) - 1)
    width = max(map(len, rows), default=0)
    for i in cut:
        rows[i][-1:] = [_UNCLOSED] * (width - len(rows[i]) + 1)
    return Table("", rows, typed=False)


def _records(lines: Sequence[str], delimiter: str, quote: str) -> Iterator[tuple[list[str], bool]]:
    """Each record, and whether its quotation marks match: where they do not, its first line alone is the record."""
    start = 0
    while start < len(lines):
        rest = (lines[i] for i in range(start, len(lines)))
        reader = csv.reader(rest, delimiter=delimiter, quotechar=quote, strict=True)
        read = 0
        try:
            for record in reader:
                yield record, True
                read = reader.line_num
            return
        except csv.Error:
            start += read
        forgiving = next(csv.reader((lines[start], _END), delimiter=delimiter, quotechar=quote))
        is_whole = not forgiving[-1].endswith(_END) and not any(field.count(quote) % 2 for field in forgiving)
        yield forgiving, is_whole
        start += 1


def _lined_up(text: str, score: Score, rival: int) -> Table | None:
    """The table of a text whose columns are lined up by blanks; None where delimiters tell as much."""
    if rival > _FEWEST_LINED_UP:
        return None
    best: Table | None = None
    for place in header_places(text):
        rows = fixed_rows(text[:_SAMPLE_CHARS].rpartition("\n")[0] if len(text) > _SAMPLE_CHARS else text, place)
        found = score(Table("", rows, typed=False)) if rows else 0
        if found > max(rival, _FEWEST_LINED_UP) and (whole := fixed_rows(text, place)):
            best, rival = Table("", whole, typed=False), found
    return best


def _best_delimiter(text: str, score: Score) -> str:
    """The delimiter under which most headers are recognised, then most rows are as wide as each other."""
    sample = text[:_SAMPLE_CHARS]

    def merit(delimiter: str) -> tuple[int, float, int]:
        table = _table(sample, delimiter)
        widths = [len(row) for row in table.rows if any(row)]
        usual = max(set(widths), key=widths.count, default=0)
        return score(table), widths.count(usual) / max(len(widths), 1), usual

    absent = [d for d in _DELIMITERS if d not in sample][:1]  # stands for all that separate nothing
    best = max((d for d in _DELIMITERS if d in sample or d in absent), key=merit)
    return _NONE if best == "," and merit(best)[0] == 0 and _is_prose(sample) else best


def _is_prose(text: str) -> bool:
    """Whether commas stand within addresses, one in each line, and separate no cells: "Road 1, 00500 Helsinki"."""
    if _PROSE.search(text) or '"' in text:
        return False
    fields = recognised_contents(_table(text, ","), 0)
    return bool(fields) and _OF_PLACES.issuperset(fields.values())
