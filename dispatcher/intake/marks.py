"""What python-calamine does not tell of an .xlsx: leading zeros by number format, errors, formulas without results,
hidden rows.

Works on the bytes of a sheet with a few patterns: a tenth of the time of parsing the XML.
"""

from __future__ import annotations

import posixpath
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from typing import IO
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from dispatcher.intake import marks_ods, marks_xls, marks_xlsb
from dispatcher.intake.remarks import NO_RESULT, NOTHING_REMARKED, Mark, Remarks, zeros_of
from dispatcher.intake.table import Book, Kind

_WORKBOOK = "xl/workbook.xml"
_PIECE_BYTES = 16_000_000
_REFERENCE = re.compile(rb"\br\s*=\s*[\"']([A-Z]{1,3})([0-9]{1,7})[\"']")
_ERROR = re.compile(rb"<(?:\w+:)?c\s([^>]*\bt\s*=\s*[\"']e[\"'][^>]*)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_VALUE = re.compile(rb"<(?:\w+:)?v[^>]*>([^<]*)<")
_CELL_WITH_FORMULA = re.compile(
    rb"<(?:\w+:)?c\s([^>]*)>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*/>|<(?:\w+:)?v>\s*</(?:\w+:)?v>)?\s*</(?:\w+:)?c>"
)
_TYPED_RESULT = re.compile(rb"\bt\s*=\s*[\"'](?:e|str)[\"']")  # an error, or text that may well be empty
_ROW = re.compile(rb"<(?:\w+:)?row\s([^>]*\bhidden\s*=\s*[\"'](?:1|true)[\"'][^>]*)>")
_NUMBERED_ROW = re.compile(rb"row r=[\"']([0-9]{1,7})[\"']")  # as all makers write it; looked for in all of a sheet
_ROW_NUMBER = re.compile(rb"\br\s*=\s*[\"']([0-9]{1,7})[\"']")


def remarks_of(book: Book, sheet: str) -> Remarks:
    """The remarks on one sheet; none when the file is of another kind or its parts are not as usual."""
    if book.kind is Kind.COMPOUND:
        return marks_xls.xls_remarks(book.data, sheet)
    if book.kind is not Kind.ZIPPED:
        return NOTHING_REMARKED
    try:
        with zipfile.ZipFile(BytesIO(book.data)) as archive:
            names = archive.namelist()
            if _WORKBOOK in names:
                return _xlsx_remarks(archive, sheet)
            if marks_xlsb.WORKBOOK in names:
                return marks_xlsb.xlsb_remarks(archive, sheet)
            return marks_ods.ods_remarks(archive, sheet) if marks_ods.CONTENT in names else NOTHING_REMARKED
    except (
        KeyError,
        IndexError,
        struct.error,
        UnicodeError,
        ParseError,
        DefusedXmlException,
        zipfile.BadZipFile,
        ValueError,
        OSError,
        EOFError,
        NotImplementedError,
        zlib.error,
    ):
        return NOTHING_REMARKED  # calamine has read the file; only these remarks are missing


def _xlsx_remarks(archive: zipfile.ZipFile, sheet: str) -> Remarks:
    part = _part_of(archive, sheet)
    if part is None:
        return NOTHING_REMARKED
    padding = _padding_styles(archive)
    marks: list[Mark] = []
    hidden: set[int] = set()
    numbers: list[bytes] = []
    with archive.open(part) as file:
        for xml in _whole_rows(file):
            marks += _marks(xml, padding)
            rows = (_ROW_NUMBER.search(row[1]) for row in (_ROW.finditer(xml) if b"hidden" in xml else ()))
            hidden.update(int(number[1]) for number in rows if number)
            numbers += _NUMBERED_ROW.findall(xml)
    return Remarks(tuple(marks), (), frozenset(hidden), _twice(numbers))


def _twice(numbers: list[bytes]) -> frozenset[int]:
    if len(set(numbers)) == len(numbers):  # as in all but damaged files
        return frozenset()
    return frozenset(int(number) for number, count in Counter(numbers).items() if count > 1)


def _whole_rows(file: IO[bytes]) -> Iterator[bytes]:
    """The XML in pieces that end where a row does: a sheet of formatted empty rows is large."""
    rest = b""
    while piece := file.read(_PIECE_BYTES):
        piece = rest + piece
        end = piece.rfind(b"row>") + 4
        rest = piece[end:] if end > 3 else piece
        if end > 3:
            yield piece[:end]
    yield rest


def _children(root: Element, name: str) -> Iterator[Element]:
    """All elements below with that name, in whatever namespace."""
    return (e for e in root.iter() if e.tag.rpartition("}")[2] == name)


def _attribute(element: Element, name: str) -> str:
    return next((v for k, v in element.attrib.items() if k.rpartition("}")[2] == name), "")


def _part_of(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The path of a sheet's XML inside the zip file."""
    targets = {
        _attribute(r, "Id"): _attribute(r, "Target")
        for r in _children(fromstring(archive.read("xl/_rels/workbook.xml.rels")), "Relationship")
    }
    for entry in _children(fromstring(archive.read(_WORKBOOK)), "sheet"):
        relation = next((v for k, v in entry.attrib.items() if k.endswith("}id")), "")
        if _attribute(entry, "name") == sheet and relation in targets:
            return posixpath.normpath(posixpath.join("/xl", targets[relation])).lstrip("/")
    return None


def _padding_styles(archive: zipfile.ZipFile) -> dict[int, int]:
    """Style index to digits for the number formats that are nothing but zeros."""
    if "xl/styles.xml" not in archive.namelist():
        return {}
    root = fromstring(archive.read("xl/styles.xml"))
    digits = {}
    for form in _children(root, "numFmt"):
        if zeros := zeros_of(_attribute(form, "formatCode")):
            digits[_attribute(form, "numFmtId")] = zeros
    styles = next(_children(root, "cellXfs"), None)
    if styles is None or not digits:
        return {}
    formats = [_attribute(xf, "numFmtId") for xf in styles]
    return {i: digits[f] for i, f in enumerate(formats) if f in digits}


def _marks(xml: bytes, padding: dict[int, int]) -> Iterator[Mark]:
    for error in _ERROR.finditer(xml) if b'"e"' in xml or b"'e'" in xml else ():
        text = _VALUE.search(error[2])
        yield from _mark(error[1], 0, text[1].decode("ascii", "replace") if text else "an error")
    for formula in _CELL_WITH_FORMULA.finditer(xml) if b"f>" in xml or b"<f" in xml else ():
        if not _TYPED_RESULT.search(formula[1]):
            yield from _mark(formula[1], 0, NO_RESULT)
    for style, digits in padding.items():
        pattern = re.compile(rb"<(?:\w+:)?c\s([^>]*\bs\s*=\s*[\"']%d[\"'][^>]*)>" % style)
        for cell in pattern.finditer(xml):
            yield from _mark(cell[1], digits, "")


def _mark(attributes: bytes, digits: int, fault: str) -> Iterator[Mark]:
    reference = _REFERENCE.search(attributes)
    if reference:
        column = 0
        for letter in reference[1]:
            column = column * 26 + letter - 64
        yield Mark(int(reference[2]), column, digits, fault)
