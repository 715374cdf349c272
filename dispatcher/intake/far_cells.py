"""Workbooks without the cells that lie far from all others: one slip of a hand at XFD1048576 makes a sheet of 17
thousand million cells for a reader that wants all of it at once."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from dispatcher.intake.table import Book, Kind
from dispatcher.model.problem import Coercion, Where

_WORKBOOK, _RELATIONS = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
FARTHEST_COLUMN, _WIDEST_GAP = 1_000, 10_000
"""Cells of columns beyond, and behind so many rows without any, are far."""
_CELL = re.compile(
    rb"<((?:\w+:)?)c\s[^>]*?\br\s*=\s*[\"']([A-Z]{1,7})([0-9]{1,7})[\"'][^>]*?(?:/>|(?<!/)>(.*?)</\1c>)", re.DOTALL
)
_VALUE = re.compile(rb"<(?:\w+:)?(?:v|t)[^>]*>[^<]")
_BROKEN = (KeyError, ValueError, ParseError, DefusedXmlException, zipfile.BadZipFile, OSError, NotImplementedError)


def without_far_cells(book: Book) -> tuple[Book, tuple[Coercion, ...]]:
    """The workbook without them, and one coercion for each that held something; other files come back as they are."""
    if book.kind is not Kind.ZIPPED:
        return book, ()
    out = BytesIO()
    said: list[Coercion] = []
    try:
        with zipfile.ZipFile(BytesIO(book.data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            sheets = dict(_sheets(old)) if _WORKBOOK in old.namelist() else {}
            for name in dict.fromkeys(old.namelist()):
                data = old.read(name)
                if name in sheets:
                    data, far = _near(data)
                    said += (Coercion(Where(book.name, sheets[name]), cell, "", "far-cell-left-out") for cell in far)
                new.writestr(name, data)
    except _BROKEN:
        return book, ()  # whoever reads it says what is wrong with it
    return (replace(book, data=out.getvalue()), tuple(said)) if sheets else (book, ())


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The path of each sheet's XML with its name."""
    targets = {e.get("Id"): e.get("Target", "") for e in fromstring(archive.read(_RELATIONS))}
    for element in fromstring(archive.read(_WORKBOOK)).iter():
        relation = next((v for k, v in element.attrib.items() if k.endswith("}id")), None)
        if element.tag.rpartition("}")[2] == "sheet" and relation in targets:
            path = posixpath.normpath(posixpath.join("/xl", targets[relation])).lstrip("/")
            yield path, element.get("name", "")


def _near(xml: bytes) -> tuple[bytes, list[str]]:
    """The XML without far cells, and the references of those that hold something."""
    last = _last_near_row(xml)
    far: list[str] = []

    def kept(cell: re.Match[bytes]) -> bytes:
        if int(cell[3]) <= last and _column(cell[2]) <= FARTHEST_COLUMN:
            return cell[0]
        if _VALUE.search(cell[0]):
            far.append((cell[2] + cell[3]).decode())
        return b""

    return _CELL.sub(kept, xml), far


def _last_near_row(xml: bytes) -> int:
    """The last row with a value that does not lie far behind the one before it."""
    last = 0
    for number in sorted({int(cell[3]) for cell in _CELL.finditer(xml) if _VALUE.search(cell[0])}):
        if last and number - last > _WIDEST_GAP:
            break
        last = number
    return last


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number
