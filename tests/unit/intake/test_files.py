"""Files of every kind to tables, or to a refusal in words."""

from __future__ import annotations

import datetime as dt
import zipfile
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest

from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.table import Limits
from dispatcher.model.problem import Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read(path: Path, sheet: str | None = None, limits: Limits = Limits()) -> OrderList:  # noqa: B008
    return gathered(list_parts(path, DAY, ZONE, sheet, limits))


def refusal(path: Path, sheet: str | None = None, limits: Limits = Limits()) -> str:  # noqa: B008
    with pytest.raises(Refused) as caught:
        read(path, sheet, limits)
    (problem,) = caught.value.problems
    assert problem.cause.endswith(".")
    assert problem.remedy.endswith(".")
    return problem.code


def addresses(found: OrderList) -> list[str]:
    return [o.delivery.address for o in found.orders if o.delivery]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A workbook with an empty sheet, a list with titles above it, and a stale hidden one."""
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].title = "Empty"
    sheet = workbook.create_sheet("Tour")
    sheet["B2"] = "Our deliveries"
    for column, header in enumerate(["Order ID", "Street", "Postcode", "Date", "From", "Weight", "Sum", "Check"], 2):
        sheet.cell(4, column, header)
    for column, value in enumerate([1, "Road 1", 100, dt.date(2026, 12, 1), dt.time(8), 2.5, None, "=A1&B1"], 2):
        sheet.cell(5, column, value)
    sheet["D5"].number_format = "00000"
    sheet["G6"] = "#N/A"
    sheet["C6"] = "Road 2"
    hidden = workbook.create_sheet("Old")
    for row in (["Order ID", "Street", "Postcode", "City", "Date", "Phone", "Weight"], ["9", "Road 9"]):
        hidden.append(row)
    hidden.sheet_state = "hidden"
    path = tmp_path / "tour.xlsx"
    workbook.save(path)
    return path


def test_sheet_and_header_are_found_and_rows_count_as_the_sheet_does(book: Path) -> None:
    """The shown list wins; its rows keep their numbers under the titles; formats and errors are seen."""
    found = read(book)
    assert (found.sheet, found.header_row, found.rows) == ("Tour", 4, 2)
    assert addresses(found) == ["Road 1, 00100"]
    assert found.orders[0].date == dt.date(2026, 12, 1)
    assert found.origins[found.orders[0].id].row == 5
    assert found.orders[0].fields == {"Check": "a formula without its result"}
    assert [(p.code, p.where.row, p.where.column) for p in found.problems] == [("cell-error", 6, "Weight")]
    assert "#N/A" in found.problems[0].cause


def test_a_sheet_can_be_forced(book: Path) -> None:
    """--sheet takes any sheet by name, also a hidden one, and says when it is missing, empty or no list."""
    assert addresses(read(book, sheet="old")) == ["Road 9"]
    assert refusal(book, sheet="Nowhere") == "sheet-unknown"
    assert refusal(book, sheet="Empty") == "sheet-empty"


def test_a_sheet_without_places_is_refused(tmp_path: Path) -> None:
    """No address column, no list."""
    workbook = openpyxl.Workbook()
    workbook.worksheets[0].append(["Name", "Phone"])
    workbook.worksheets[0].append(["Ann", "1"])
    workbook.save(tmp_path / "a.xlsx")
    assert refusal(tmp_path / "a.xlsx") == "no-address-column"
    openpyxl.Workbook().save(tmp_path / "b.xlsx")
    assert refusal(tmp_path / "b.xlsx") == "sheet-empty"


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("text.xlsx", b"Name\nAnn\n", "no-address-column"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "file-not-a-workbook"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "file-not-a-workbook"),
        ("empty.xlsx", b"", "file-empty"),
        ("blank.csv", b" \n\n", "sheet-empty"),
        ("header.csv", b"Order,Address\n ,\n", "no-rows"),
        ("cut.xlsx", b"PK\x03\x04" + b"x" * 100, "file-unreadable"),
        ("old.xls", OLE + b"\0" * 600, "file-unreadable"),
        ("locked.xlsx", OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "file-password"),
    ],
)
def test_files_that_are_not_lists_are_refused_in_words(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    """Contents decide, not names."""
    path = tmp_path / name
    path.write_bytes(data)
    assert refusal(path) == code


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    """Paths that lead nowhere end in words too."""
    assert refusal(tmp_path / "none.xlsx") == "file-missing"
    assert refusal(tmp_path) == "file-is-folder"
    assert refusal(Path()) == "file-is-folder"


def test_bombs_are_refused_before_they_are_unpacked(tmp_path: Path, book: Path) -> None:
    """Too many bytes, too many parts, and a suspicious ratio, all told from the directory of the zip file."""
    bomb = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 3_000_000)
    assert refusal(bomb) == "file-too-large"
    assert refusal(book, limits=replace(Limits(), file_bytes=100)) == "file-too-large"
    assert refusal(book, limits=replace(Limits(), unpacked_bytes=100)) == "file-too-large"
    assert refusal(book, limits=replace(Limits(), parts=3)) == "file-too-large"


def test_open_document_spreadsheets_are_read(tmp_path: Path) -> None:
    """.ods, as LibreOffice writes it."""

    def cells(*texts: str) -> str:
        inner = "".join(
            f'<table:table-cell office:value-type="string"><text:p>{t}</text:p></table:table-cell>' for t in texts
        )
        return f"<table:table-row>{inner}</table:table-row>"

    office = "urn:oasis:names:tc:opendocument:xmlns:"
    content = (
        f'<?xml version="1.0"?><office:document-content xmlns:office="{office}office:1.0"'
        f' xmlns:table="{office}table:1.0" xmlns:text="{office}text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="Liste">{cells("Adresse", "Name")}{cells("Weg 1", "Ann")}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    path = tmp_path / "list.ods"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    assert addresses(read(path)) == ["Weg 1"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1252"])
def test_text_is_read_in_its_encoding(tmp_path: Path, encoding: str) -> None:
    """UTF-8 with and without mark, UTF-16, Windows-1252; the last is an assumption and said."""
    path = tmp_path / "list.csv"
    path.write_bytes("Straße;Ort;Gewicht\nÄußere Gasse 5;Köln;1,5\n".encode(encoding))
    found = read(path)
    assert addresses(found) == ["Äußere Gasse 5, Köln"]
    assert found.orders[0].load == {"weight": 1500}
    assumed = [c for c in found.coercions if c.rule == "encoding-assumed"]
    assert bool(assumed) == (encoding == "windows-1252")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Address,Name\n"Road 1, Town",Ann\n', ["Road 1, Town"]),
        ("Address;Name\nRoad 1, Town;Ann\n", ["Road 1, Town"]),
        ("Address\tName\nRoad 1, Town\tAnn\n", ["Road 1, Town"]),
        ("Address|Name\nRoad 1, Town|Ann\n", ["Road 1, Town"]),
        ("Address\nRoad 1\nRoad 2; back door\nRoad 3\n", ["Road 1", "Road 2", "Road 3"]),
        ("sep=;\nAddress;Name\nRoad 1,5;Ann\n", ["Road 1,5"]),
        ('Name,Address\r\n"Ann\nsecond line",Road 1\r\n\r\nBob,Road 2\r\n', ["Road 1", "Road 2"]),
        ("Address;Name\rRoad 1;Ann\r", ["Road 1"]),
        ("Address,Name\nRoad 1\nRoad 2,Bob,too,many\n", ["Road 1", "Road 2"]),
    ],
)
def test_delimiters_are_found(tmp_path: Path, text: str, expected: list[str]) -> None:
    """Comma, semicolon, tab, bar, the sep= line, line breaks in quotes, ragged rows."""
    path = tmp_path / "list.csv"
    path.write_bytes(text.encode())
    assert addresses(read(path)) == expected


def test_a_quotation_mark_that_does_not_close_costs_its_own_row_only(tmp_path: Path) -> None:
    """The rows below stay rows: a mark left open, and one that "closes" at another stray mark further down."""
    path = tmp_path / "list.csv"
    for stray in ('"open', '"open,x', '"'):
        path.write_text(f'Order,Address,Note\n1,Road 1,{stray}\n2,Road 2,12" pipe\n3,"Road 3",{stray}\n4,Road 4,\n')
        found = read(path)
        assert addresses(found) == ["Road 2", "Road 4"]
        assert [(p.code, p.where.row, p.where.column) for p in found.problems] == [
            ("cell-error", 2, "Note"),
            ("cell-error", 4, "Note"),
        ]


def test_quotation_marks_used_loosely_are_taken_as_meant(tmp_path: Path) -> None:
    """Text behind a closed mark, marks inside of a text, line breaks between marks."""
    path = tmp_path / "list.csv"
    path.write_text('Address,Note\n"Road 1" ,a\nRoad "2",b\n"Road 3","c\n""d"""\n')
    assert addresses(read(path)) == ["Road 1", 'Road "2"', "Road 3"]


def test_rows_of_text_count_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    """A quoted line break makes no row and a blank line makes one, as when the file is opened in a spreadsheet."""
    path = tmp_path / "list.csv"
    path.write_text('Order ID,Address,Note\n1,Road 1,"two\nlines"\n\n2,Road 2,\n', encoding="utf-8")
    found = read(path)
    assert {i: w.row for i, w in found.origins.items()} == {"1": 2, "2": 4}
