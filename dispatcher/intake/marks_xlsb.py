"""What python-calamine does not tell of an .xlsb: leading zeros by number format, errors, merged cells, hidden rows.

Walks through the records of the parts (Microsoft's [MS-XLSB]).
"""

from __future__ import annotations

import posixpath
import struct
import zipfile
from collections.abc import Iterator

from defusedxml.ElementTree import fromstring

from dispatcher.intake.remarks import ERRORS, NOTHING_REMARKED, Mark, Remarks, zeros_of
from dispatcher.intake.table import Merge

WORKBOOK = "xl/workbook.bin"

_ROW, _RK, _ERROR, _REAL, _FORMULA_NUMBER, _FORMULA_ERROR = 0, 2, 3, 5, 9, 11
_FORMAT, _XF, _SHEET, _MERGE, _XFS_BEGIN, _XFS_END = 44, 47, 156, 176, 617, 618
_HIDDEN_ROW = 0x10
_MOST_ROWS, _SMALL_BYTES = 1 << 20, 1_000_000


def xlsb_remarks(archive: zipfile.ZipFile, sheet: str) -> Remarks:
    """The remarks on one sheet. Raises KeyError, ValueError, struct.error and what zip files raise."""
    relations = fromstring(archive.read("xl/_rels/workbook.bin.rels"))
    targets = {r.get("Id", ""): r.get("Target", "") for r in relations.iter() if r.get("Target")}
    for code, body in _records(archive.read(WORKBOOK)):
        if code == _SHEET:
            relation, rest = _text(body[8:])
            if _text(rest)[0] == sheet and relation in targets:
                part = posixpath.normpath(posixpath.join("/xl", targets[relation])).lstrip("/")
                return _of_sheet(archive.read(part), _padding_styles(archive))
    return NOTHING_REMARKED


def has_impossible_rows(archive: zipfile.ZipFile) -> bool:
    """Whether a small sheet has a row beyond the last that there can be: a reader makes room for all rows before."""
    parts = (part for part in archive.infolist() if part.filename.startswith("xl/worksheets/"))
    return any(
        code == _ROW and len(body) >= 4 and struct.unpack_from("<I", body)[0] >= _MOST_ROWS
        for part in parts
        if part.file_size < _SMALL_BYTES
        for code, body in _records(archive.read(part))
    )


def _number(stream: bytes, at: int, most: int) -> tuple[int, int]:
    """(number, place behind it) of seven bits a byte, the lowest first."""
    number = 0
    for i in range(most):
        byte = stream[at]
        at += 1
        number |= (byte & 0x7F) << (7 * i)
        if not byte & 0x80:
            break
    return number, at


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    """(code, contents) of all records."""
    at = 0
    try:
        while at < len(stream):
            code, at = stream[at], at + 1
            if code & 0x80:
                code, at = (code & 0x7F) | (stream[at] & 0x7F) << 7, at + 1
            size, at = _number(stream, at, 4)
            yield code, stream[at : at + size]
            at += size
    except IndexError:
        return  # cut off


def _text(body: bytes) -> tuple[str, bytes]:
    """A text with its length before it, and what follows."""
    length = struct.unpack_from("<I", body)[0]
    end = 4 + 2 * length
    return body[4:end].decode("utf-16-le", "replace"), body[end:]


def _padding_styles(archive: zipfile.ZipFile) -> dict[int, int]:
    """Style index to digits for the number formats that are nothing but zeros."""
    if "xl/styles.bin" not in archive.namelist():
        return {}
    formats: dict[int, int] = {}
    styles: list[int] = []
    is_inside = False
    for code, body in _records(archive.read("xl/styles.bin")):
        if code == _FORMAT:
            formats[struct.unpack_from("<H", body)[0]] = zeros_of(_text(body[2:])[0])
        elif code in (_XFS_BEGIN, _XFS_END):
            is_inside = code == _XFS_BEGIN
        elif code == _XF and is_inside:
            styles.append(struct.unpack_from("<H", body, 2)[0])
    return {i: formats[f] for i, f in enumerate(styles) if formats.get(f)}


def _of_sheet(stream: bytes, digits: dict[int, int]) -> Remarks:
    marks: list[Mark] = []
    merges: list[Merge] = []
    hidden: set[int] = set()
    row = 0
    for code, body in _records(stream):
        if code == _ROW:
            row = struct.unpack_from("<I", body)[0] + 1
            if len(body) > 11 and body[11] & _HIDDEN_ROW:
                hidden.add(row)
        elif code in (_ERROR, _FORMULA_ERROR):
            column = struct.unpack_from("<I", body)[0] + 1
            marks.append(Mark(row, column, 0, ERRORS.get(body[8], "an error")))
        elif code in (_RK, _REAL, _FORMULA_NUMBER) and digits:
            column, style = struct.unpack_from("<II", body)
            if style & 0xFFFFFF in digits:
                marks.append(Mark(row, column + 1, digits[style & 0xFFFFFF], ""))
        elif code == _MERGE:
            top, bottom, left, right = struct.unpack_from("<IIII", body)
            merges.append(Merge(top + 1, left + 1, bottom + 1, right + 1))
    return Remarks(tuple(marks), tuple(merges), frozenset(hidden))
