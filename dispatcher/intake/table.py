"""Raw tables: what stands in a sheet before anyone says what it means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from typing import Any, NamedTuple

from dispatcher.model.values import dataclass


class Fault(NamedTuple):
    """A cell without a value: an error such as #N/A, or a formula whose result is not stored."""

    text: str


class Padded(NamedTuple):
    """A whole number that its format shows with leading zeros, e.g. 1300 as 01300."""

    value: float
    text: str


Cell = None | str | bool | int | float | dt.date | dt.datetime | dt.time | dt.timedelta | Fault | Padded


class Kind(StrEnum):
    """What a file holds, by its contents."""

    ZIPPED = "zipped"  # .xlsx, .xlsm, .xlsb, .ods
    COMPOUND = "compound"  # .xls
    WEB_PAGE = "web page"  # tables of HTML, as shops name them .xls
    OFFICE_XML = "office xml"  # the XML spreadsheet of 2003
    JSON = "json"
    MAP = "map"  # GPX, KML, KMZ
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Book:
    """The bytes of a file, unlocked where a password was needed."""

    name: str
    kind: Kind
    data: bytes = field(repr=False)


class Written(NamedTuple):
    """How a text table was written."""

    encoding: str
    delimiter: str


class Merge(NamedTuple):
    """Cells that are shown as one, counted from 1 as the sheet does, ends included."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet. `rows[i]` is row `first_row` + i of the sheet and `rows[i][j]` its column `first_column` + j,
    both counted from 1; empty cells are None. `typed` is False where all cells are text (CSV).

    `book` is where it comes from, for what is read later; `remarks` gives that (its `Remarks`) where it is being read
    already. `hidden_rows` are numbers of rows. `written`: for a text table, how. `in_markup`: labels of the columns
    whose texts are written as web pages are.
    """

    sheet: str
    rows: list[list[Cell]]
    first_row: int = 1
    first_column: int = 1
    hidden: bool = False
    typed: bool = True
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    book: Book | None = field(default=None, repr=False, compare=False)
    remarks: Callable[[], Any] | None = field(default=None, repr=False, compare=False)
    written: Written | None = field(default=None, compare=False)
    in_markup: frozenset[str] = frozenset()

    @property
    def is_empty(self) -> bool:
        """True when no cell holds anything."""
        return all(is_blank(row) for row in self.rows)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much a file may cost. Real lists stay far below; bombs do not.

    `silence_s`: how long the reader may go without a sign of progress. `near`: cells far from all others are left out.
    """

    file_bytes: int = 200_000_000
    unpacked_bytes: int = 600_000_000
    ratio: int = 100
    parts: int = 5_000
    memory_bytes: int = 1_500_000_000
    silence_s: float = 15.0
    near: bool = False


USUAL_LIMITS = Limits()


BLANKS = (
    " \t\r\n\f\v\u00a0\u202f\u2007\u2002\u2003\u2009\u3000\ufeff\u200b\u2060"
    "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2069"
)
"""What counts as nothing at the ends of a cell: blanks, and marks that say which way letters run."""


def is_blank(row: list[Cell]) -> bool:
    """True when no cell of the row holds anything but blanks."""
    for cell in row:  # a loop: `all` of a generator takes thrice as long, and this is asked of every row
        if cell is None:
            continue
        if not isinstance(cell, str) or cell.strip(BLANKS):
            return False
    return True


def column_letters(number: int) -> str:
    """1 is A, 27 is AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def shown(cell: Cell) -> str:
    """The cell as people see it: whole numbers without a point, dates as ISO, times as 08:30."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, (Fault, Padded)):
        return cell.text
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e16 else repr(cell)
    if isinstance(cell, (dt.datetime, dt.time)):
        return cell.isoformat(timespec="seconds").replace("T", " ").removesuffix(":00")
    return str(cell)
