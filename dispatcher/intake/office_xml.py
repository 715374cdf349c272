"""The XML spreadsheet of 2003 ("SpreadsheetML"), as older programs write it into files named .xls or .xml."""

from __future__ import annotations

import datetime as dt
import math
from io import BytesIO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from dispatcher.intake.codes import problem
from dispatcher.intake.remarks import NO_RESULT, zeros_of
from dispatcher.intake.table import Book, Cell, Fault, Merge, Padded, Table
from dispatcher.model.problem import Refused, Where

_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
_NO_DAY = dt.date(1899, 12, 31)


def read_office_xml(book: Book) -> list[Table]:
    """All worksheets. Raises Refused when the XML is not whole, or tries to unfold into more than it is."""
    reader = _Reader()
    try:
        for _event, element in iterparse(BytesIO(book.data)):
            reader.take(element)
    except (ParseError, DefusedXmlException, ValueError, LookupError, OverflowError) as fault:
        raise Refused([problem("file-unreadable", Where(source=book.name), name=book.name)]) from fault
    return reader.tables


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if _local(k) == name), "")


def _whole(element: Element, name: str, usual: int, most: int) -> int:
    text = _attribute(element, name)
    return min(int(text), most) if text.isascii() and text.isdecimal() else usual


class _Reader:
    """Takes each element when it ends: styles first, then rows, then the sheet that they belong to."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self._zeros: dict[str, int] = {}
        self._rows: list[list[Cell]] = []
        self._merges: list[Merge] = []
        self._hidden: set[int] = set()
        self._sheet_hidden = False

    def take(self, element: Element) -> None:
        name = _local(element.tag)
        if name == "Style":
            formats = (_attribute(e, "Format") for e in element if _local(e.tag) == "NumberFormat")
            self._zeros[_attribute(element, "ID")] = max(map(zeros_of, formats), default=0)
        elif name == "Row":
            self._row(element)
            element.clear()
        elif name == "Visible" and (element.text or "").startswith("SheetHidden"):
            self._sheet_hidden = True
        elif name == "Worksheet":
            self._sheet(_attribute(element, "Name"))
            element.clear()

    def _sheet(self, name: str) -> None:
        merges, hidden_rows = tuple(self._merges), frozenset(self._hidden)
        self.tables.append(Table(name, self._rows, hidden=self._sheet_hidden, merges=merges, hidden_rows=hidden_rows))
        self._rows, self._merges, self._hidden, self._sheet_hidden = [], [], set(), False

    def _row(self, element: Element) -> None:
        at = _whole(element, "Index", len(self._rows) + 1, _MOST_ROWS)
        cells = [e for e in element if _local(e.tag) == "Cell"]
        if not cells and at > len(self._rows) + 1:
            return
        self._rows += ([] for _ in range(at - 1 - len(self._rows)))
        row: list[Cell] = []
        for cell in cells:
            column = _whole(cell, "Index", len(row) + 1, _MOST_COLUMNS)
            row += [None] * (column - 1 - len(row))
            across, down = _whole(cell, "MergeAcross", 0, _MOST_COLUMNS), _whole(cell, "MergeDown", 0, _MOST_ROWS)
            row.append(self._cell(cell))
            if across or down:
                self._merges.append(Merge(at, column, at + down, column + across))
                row += [None] * across
        if _attribute(element, "Hidden") == "1":
            self._hidden.add(at)
        self._rows.append(row)

    def _cell(self, cell: Element) -> Cell:
        data = next((e for e in cell if _local(e.tag) == "Data"), None)
        if data is None:
            return Fault(NO_RESULT) if _attribute(cell, "Formula") else None
        text = "".join(data.itertext())
        value = _value(_attribute(data, "Type"), text)
        digits = self._zeros.get(_attribute(cell, "StyleID"), 0)
        if digits and isinstance(value, float) and value.is_integer() and 0 <= value < 1e15:
            padded = str(int(value)).zfill(digits)
            return Padded(value, padded) if len(padded) > len(str(int(value))) else value
        return value


def _value(kind: str, text: str) -> Cell:
    """The cell that a typed text stands for; text that is not of its type stays text."""
    if kind == "Error":
        return Fault(text or "an error")
    try:
        if kind == "Number":
            number = float(text)
            return number if math.isfinite(number) else text
        if kind == "DateTime":
            moment = dt.datetime.fromisoformat(text)
            if moment.date() <= _NO_DAY:
                return moment.time()
            return moment if moment.time() != dt.time() else moment.date()
    except ValueError:
        return text
    if kind == "Boolean":
        return text == "1"
    return text or None
