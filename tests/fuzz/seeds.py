"""The lists that are damaged: every kind of file, with the oddities that offices put into them."""

from __future__ import annotations

import datetime as dt
import random
import struct
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path

_HEADERS = ("Order ID", "Customer", "Address", "Postcode", "City", "Date", "From", "To", "Weight kg", "Phone", "Note")
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "cp1252", "mac_roman", "cp850", "cp1250", "cp1251")

type Rows = list[list[object]]


def rows_of(random_: random.Random) -> Rows:
    """A table as an office might have it."""
    count = random_.randrange(1, 40)
    rows: Rows = [list(_HEADERS)]
    for i in range(count):
        rows.append(
            [
                f"B-{i}" if random_.random() < 0.9 else i,
                random_.choice(["Ann", "Müller & Söhne", "O'Neil", "", None, 'Café "Roma"']),
                f"{random_.choice(['Road', 'Hauptstraße', 'Rue de l’Église'])} {i}",
                random_.choice([1300, "01300", 10115, None]),
                random_.choice(["Town", "Köln", ""]),
                random_.choice([dt.date(2026, 11, 23), "23.11.2026", "2026-11-23", 46349]),
                random_.choice(["08:00", dt.time(8, 30), 0.5, "9", None]),
                random_.choice(["12:00", dt.time(16), None]),
                random_.choice([1, 2.5, "2,5", "3 kg", None, -1, "x"]),
                random_.choice(["+49 30 123456", 301234567, None]),
                random_.choice(["ring twice", "=1+1", "a\nb", None, "#N/A"]),
            ]
        )
    for extra in (["Total", None, None, None, None, None, None, None, 99], list(_HEADERS), ["* by noon"], []):
        if random_.random() < 0.3:
            rows.insert(random_.randrange(1, len(rows) + 1), list(extra))
    if random_.random() < 0.3:
        rows[:0] = [["Deliveries of Monday"], []]
    return rows


def xlsx(random_: random.Random) -> tuple[str, bytes]:
    """A workbook as openpyxl writes it, at times with merged cells, hidden rows and sheets, and the epoch of 1904."""
    import openpyxl
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = openpyxl.Workbook()
    if random_.random() < 0.2:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.worksheets[0]
    for row in rows_of(random_):
        sheet.append(row)
    if random_.random() < 0.3:
        sheet.merge_cells("B3:B5")
    if random_.random() < 0.3:
        sheet.row_dimensions[4].hidden = True
    for cell in sheet["D"]:
        cell.number_format = "00000"
    if random_.random() < 0.3:
        other = book.create_sheet("Old")
        other.append(["Address", "Name"])
        other.append(["Road 9", "Zed"])
        other.sheet_state = "hidden"
    out = BytesIO()
    book.save(out)
    data = out.getvalue()
    return ".xlsx", strict(data) if random_.random() < 0.25 else data


def strict(data: bytes) -> bytes:
    """The workbook with the names of strict OOXML."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            part = before.read(name)
            part = part.replace(
                b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                b"http://purl.oclc.org/ooxml/spreadsheetml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            after.writestr(name, part)
    return out.getvalue()


def text(random_: random.Random) -> tuple[str, bytes]:
    """A text table."""
    delimiter = random_.choice([",", ";", "\t", "|", "~", "^"])
    end = random_.choice(["\n", "\r\n", "\r"])
    lines = [f"sep={delimiter}"] if random_.random() < 0.2 else []
    for row in rows_of(random_):
        cells = ("" if cell is None else str(cell) for cell in row)
        lines.append(
            delimiter.join(f'"{c.replace(chr(34), chr(34) * 2)}"' if random_.random() < 0.2 else c for c in cells)
        )
    return random_.choice([".csv", ".txt", ".xls"]), end.join(lines).encode(random_.choice(_ENCODINGS), "replace")


def lined_up(random_: random.Random) -> tuple[str, bytes]:
    """A text table whose columns are lined up by blanks."""
    rows = [["" if cell is None else str(cell) for cell in row] for row in rows_of(random_)]
    widths = [max(len(row[j]) if j < len(row) else 0 for row in rows) + 2 for j in range(max(map(len, rows)))]
    lines = ("".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)) for row in rows)
    return ".txt", "\n".join(lines).encode(random_.choice(_ENCODINGS), "replace")


def _escaped(cell: object) -> str:
    text_ = "" if cell is None else str(cell)
    return text_.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")


def web_page(random_: random.Random) -> tuple[str, bytes]:
    """A table of HTML."""
    rows = ("".join(f"<td>{_escaped(c)}</td>" for c in row) for row in rows_of(random_))
    body = "".join(f"<tr>{row}</tr>" for row in rows)
    return ".xls", f'<html><meta charset="utf-8"><body><table>{body}</table></body></html>'.encode()


def office_xml(random_: random.Random) -> tuple[str, bytes]:
    """The XML spreadsheet of 2003."""

    def cell(value: object) -> str:
        kind = "Number" if isinstance(value, (int, float)) else "String"
        return "<Cell/>" if value is None else f'<Cell><Data ss:Type="{kind}">{_escaped(value)}</Data></Cell>'

    body = "".join(f"<Row>{''.join(map(cell, row))}</Row>" for row in rows_of(random_))
    name = "urn:schemas-microsoft-com:office:spreadsheet"
    return ".xml", (
        f'<?xml version="1.0"?><Workbook xmlns="{name}" xmlns:ss="{name}"><Worksheet ss:Name="S"><Table>'
        f"{body}</Table></Worksheet></Workbook>"
    ).encode()


def _open_document(random_: random.Random, root: str) -> str:
    """The XML of an OpenDocument spreadsheet."""

    def cell(value: object) -> str:
        if value is None:
            return "<table:table-cell/>"
        if isinstance(value, (int, float)):
            kind = f'office:value-type="float" office:value="{value}"'
        else:
            kind = 'office:value-type="string"'
        return f"<table:table-cell {kind}><text:p>{_escaped(value)}</text:p></table:table-cell>"

    office = "urn:oasis:names:tc:opendocument:xmlns:"
    body = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows_of(random_))
    return (
        f'<?xml version="1.0"?><office:{root} xmlns:office="{office}office:1.0"'
        f' xmlns:table="{office}table:1.0" xmlns:text="{office}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{body}</table:table></office:spreadsheet></office:body>'
        f"</office:{root.split()[0]}>"
    )


def ods(random_: random.Random) -> tuple[str, bytes]:
    """An OpenDocument spreadsheet."""
    content = _open_document(random_, "document-content")
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return ".ods", out.getvalue()


def fods(random_: random.Random) -> tuple[str, bytes]:
    """The same as one XML file."""
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    return ".fods", _open_document(random_, f'document office:mimetype="{kind}"').encode()


def _record(code: int, body: bytes = b"") -> bytes:
    head = bytes([code]) if code < 0x80 else bytes([code & 0x7F | 0x80, code >> 7])
    size, sizes = len(body), b""
    while True:
        sizes += bytes([size & 0x7F | (0x80 if size > 0x7F else 0)])
        size >>= 7
        if not size:
            return head + sizes + body


def _wide(text_: str) -> bytes:
    return struct.pack("<I", len(text_.encode("utf-16-le")) // 2) + text_.encode("utf-16-le")


def xlsb_of(
    rows: Rows, hidden_rows: frozenset[int] = frozenset(), merge: tuple[int, int, int, int] | None = None
) -> bytes:
    """A binary workbook: texts, numbers (style 1 shows five digits), errors as "#...", rows counted from 0."""
    size = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
    sheet = _record(129) + _record(148, size) + _record(145)
    for r, row in enumerate(rows):
        flags = bytes([0, 0x10 if r in hidden_rows else 0, 0])
        sheet += _record(0, struct.pack("<IIH", r, 0, 300) + flags + struct.pack("<I", 0))
        for c, cell in enumerate(row):
            head = struct.pack("<II", c, 1 if isinstance(cell, int) else 0)
            if isinstance(cell, (int, float)):
                sheet += _record(5, head + struct.pack("<d", cell))
            elif isinstance(cell, str) and cell.startswith("#N/A"):
                sheet += _record(3, head + b"\x2a")
            elif cell is not None:
                sheet += _record(6, head + _wide(str(cell)))
    sheet += _record(146)
    if merge:
        sheet += _record(177, struct.pack("<I", 1)) + _record(176, struct.pack("<IIII", *merge)) + _record(178)
    sheet += _record(130)
    book = _record(131) + _record(143) + _record(156, struct.pack("<II", 0, 1) + _wide("rId1") + _wide("S"))
    book += _record(144) + _record(132)
    xf = struct.pack("<HHHHHBBHH", 0, 0, 0, 0, 0, 0, 0, 0, 0)
    padded = struct.pack("<HHHHHBBHH", 0, 164, 0, 0, 0, 0, 0, 0, 0)
    styles = _record(278) + _record(615, struct.pack("<I", 1)) + _record(44, struct.pack("<H", 164) + _wide("00000"))
    styles += _record(616) + _record(617, struct.pack("<I", 2)) + _record(47, xf) + _record(47, padded) + _record(618)
    styles += _record(279)
    relation = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"'
        ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"'
        ' Target="worksheets/sheet1.bin"/></Relationships>'
    )
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", book)
        archive.writestr("xl/_rels/workbook.bin.rels", relation)
        archive.writestr("xl/styles.bin", styles)
        archive.writestr("xl/worksheets/sheet1.bin", sheet)
    return out.getvalue()


def xlsb(random_: random.Random) -> tuple[str, bytes]:
    """A binary workbook."""
    return ".xlsb", xlsb_of(rows_of(random_))


MAKERS: tuple[Callable[[random.Random], tuple[str, bytes]], ...] = (
    xlsx,
    xlsx,
    xlsx,
    text,
    text,
    text,
    web_page,
    office_xml,
    ods,
    xlsb,
    lined_up,
    fods,
)


def samples(folder: Path | None) -> Iterator[tuple[str, bytes]]:
    """Real files, where a folder of them is given."""
    if folder is not None:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix.lower() in (
                ".xlsx",
                ".xlsm",
                ".xls",
                ".xlsb",
                ".ods",
                ".csv",
                ".txt",
                ".xml",
            ):
                yield path.suffix.lower(), path.read_bytes()
