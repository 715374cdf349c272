"""What python-calamine does not tell of an .ods: leading zeros as shown, errors, merged cells, hidden rows."""

from __future__ import annotations

import zipfile
from xml.etree.ElementTree import Element

from defusedxml.ElementTree import iterparse

from dispatcher.intake.remarks import NO_RESULT, NOTHING_REMARKED, Mark, Remarks
from dispatcher.intake.table import Merge

CONTENT = "content.xml"


def ods_remarks(archive: zipfile.ZipFile, sheet: str) -> Remarks:
    """The remarks on one sheet. Raises ParseError, DefusedXmlException and what zip files raise."""
    with archive.open(CONTENT) as file:
        reader = _SheetReader()
        is_wanted = False
        for event, element in iterparse(file, events=("start", "end")):
            name = _local(element.tag)
            if name == "table":
                if event == "start":
                    is_wanted = _attribute(element, "name") == sheet
                elif is_wanted:
                    return reader.result()
            elif name == "table-row" and event == "end":
                if is_wanted:
                    reader.row(element)
                element.clear()
    return NOTHING_REMARKED


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if _local(k) == name), "")


def _repeated(element: Element, name: str) -> int:
    text = _attribute(element, name)
    return int(text) if text.isdecimal() and len(text) < 8 else 1


class _SheetReader:
    """Collects the remarks of one sheet row by row."""

    def __init__(self) -> None:
        self._row = 1
        self._marks: list[Mark] = []
        self._merges: list[Merge] = []
        self._hidden: set[int] = set()

    def result(self) -> Remarks:
        return Remarks(tuple(self._marks), tuple(self._merges), frozenset(self._hidden))

    def row(self, element: Element) -> None:
        times = _repeated(element, "number-rows-repeated")
        column = 1
        is_filled = False
        for cell in element:
            if _local(cell.tag) not in ("table-cell", "covered-table-cell"):
                continue
            if len(cell) or _attribute(cell, "formula"):
                self._cell(cell, column)
                is_filled = True
            column += _repeated(cell, "number-columns-repeated")
        if is_filled and _attribute(element, "visibility") in ("collapse", "filter"):
            self._hidden.update(range(self._row, self._row + min(times, 100_000)))
        self._row += times

    def _cell(self, cell: Element, column: int) -> None:
        down, across = _repeated(cell, "number-rows-spanned"), _repeated(cell, "number-columns-spanned")
        if down > 1 or across > 1:
            self._merges.append(Merge(self._row, column, self._row + down - 1, column + across - 1))
        kind = _attribute(cell, "value-type")
        text = "".join(cell.itertext()) if kind != "string" else ""
        types = {v for k, v in cell.attrib.items() if _local(k) == "value-type"}
        if "error" in types:
            self._marks.append(Mark(self._row, column, 0, "".join(cell.itertext()).strip() or "an error"))
        elif not kind and _attribute(cell, "formula"):
            self._marks.append(Mark(self._row, column, 0, NO_RESULT))
        elif kind == "float" and text.startswith("0") and text.isdecimal() and 1 < len(text) <= 15:
            self._marks.append(Mark(self._row, column, len(text), ""))
