"""What python-calamine does not tell of an .xls: leading zeros by number format, errors, hidden rows.

Walks through the records of the workbook's stream (Microsoft's [MS-XLS]); only sizes and codes are believed.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from io import BytesIO

import olefile

from dispatcher.intake.remarks import ERRORS, NOTHING_REMARKED, Mark, Remarks, zeros_of

_BOF, _EOF, _BOUNDSHEET, _FORMAT, _XF = 0x0809, 0x000A, 0x0085, 0x041E, 0x00E0
_ROW, _NUMBER, _RK, _MULRK, _BOOLERR, _FORMULA = 0x0208, 0x0203, 0x027E, 0x00BD, 0x0205, 0x0006
_HIDDEN_ROW = 0x20
_BIFF8 = 0x0600


def xls_remarks(data: bytes, sheet: str) -> Remarks:
    """The remarks on one sheet of an .xls; none when its parts are not as usual."""
    try:
        with olefile.OleFileIO(BytesIO(data)) as file:
            name = next((n for n in ("Workbook", "Book") if file.exists(n)), None)
            stream = file.openstream(name).read() if name else b""
        return _remarks(stream, sheet)
    except (OSError, ValueError, IndexError, TypeError, AttributeError, struct.error):
        return NOTHING_REMARKED  # calamine has read the file; only these remarks are missing


def _records(stream: bytes, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """(code, contents) of the records from a place on."""
    end = len(stream) - 4
    while start <= end:
        code, size = struct.unpack_from("<HH", stream, start)
        yield code, stream[start + 4 : start + 4 + size]
        start += 4 + size


def _remarks(stream: bytes, sheet: str) -> Remarks:
    formats: dict[int, int] = {}
    styles: list[int] = []
    at = -1
    is_biff8 = True
    for code, body in _records(stream):
        if code == _EOF:
            break
        if code == _BOF:
            is_biff8 = struct.unpack_from("<H", body)[0] == _BIFF8
        elif code == _FORMAT:
            formats[struct.unpack_from("<H", body)[0]] = zeros_of(_text(body[2:], 2 if is_biff8 else 1, is_biff8))
        elif code == _XF:
            styles.append(struct.unpack_from("<H", body, 2)[0])
        elif code == _BOUNDSHEET and at < 0 and _text(body[6:], 1, is_biff8) == sheet:
            at = struct.unpack_from("<I", body)[0]
    if at < 0:
        return NOTHING_REMARKED
    digits = {i: formats[f] for i, f in enumerate(styles) if formats.get(f)}
    return _of_sheet(stream, at, digits)


def _text(body: bytes, width: int, is_biff8: bool) -> str:
    """A text with its length before it, and in the later version a flag for two bytes a letter."""
    length = int.from_bytes(body[:width], "little")
    if not is_biff8:
        return body[width : width + length].decode("cp1252", "replace")
    if body[width] & 1:
        return body[width + 1 : width + 1 + 2 * length].decode("utf-16-le", "replace")
    return body[width + 1 : width + 1 + length].decode("latin-1")


def _of_sheet(stream: bytes, at: int, digits: dict[int, int]) -> Remarks:
    marks: list[Mark] = []
    hidden: set[int] = set()
    depth = 0
    for code, body in _records(stream, at):
        if code == _BOF:
            depth += 1
        elif code == _EOF:
            depth -= 1
            if depth <= 0:
                break
        elif depth > 1:
            continue  # a chart inside of the sheet
        elif code == _ROW and len(body) >= 14 and body[12] & _HIDDEN_ROW:
            hidden.add(struct.unpack_from("<H", body)[0] + 1)
        elif code in (_NUMBER, _RK, _MULRK, _BOOLERR, _FORMULA):
            marks += _of_cells(code, body, digits)
    return Remarks(tuple(marks), (), frozenset(hidden))


def _of_cells(code: int, body: bytes, digits: dict[int, int]) -> Iterator[Mark]:
    row, column, style = struct.unpack_from("<HHH", body)
    if code == _BOOLERR:
        if body[7]:
            yield Mark(row + 1, column + 1, 0, ERRORS.get(body[6], "an error"))
    elif code == _FORMULA and body[12:14] == b"\xff\xff" and body[6] == 2:
        yield Mark(row + 1, column + 1, 0, ERRORS.get(body[8], "an error"))
    elif code == _MULRK:
        for i in range((len(body) - 6) // 6):
            style = struct.unpack_from("<H", body, 4 + 6 * i)[0]
            if style in digits:
                yield Mark(row + 1, column + 1 + i, digits[style], "")
    elif style in digits:
        yield Mark(row + 1, column + 1, digits[style], "")
