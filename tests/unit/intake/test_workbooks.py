"""Workbooks of every maker and age: what stands in their cells, and what only their bytes tell."""

from __future__ import annotations

import datetime as dt
import zipfile
from io import BytesIO
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table as ExcelTable

from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NOTHING_SAID, Said
from dispatcher.intake.table import Limits
from dispatcher.model.problem import Refused
from tests.fuzz.seeds import strict, xlsb_of

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")


def read(path: Path, said: Said = NOTHING_SAID) -> OrderList:
    return gathered(list_parts(path, DAY, ZONE, None, Limits(), said))


def refusal(path: Path, said: Said = NOTHING_SAID) -> str:
    with pytest.raises(Refused) as caught:
        read(path, said)
    return caught.value.problems[0].code


def addresses(found: OrderList) -> list[str]:
    return [o.delivery.address for o in found.orders if o.delivery]


def workbook(*rows: list[object]) -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def changed(data: bytes, part: str, before: bytes, after: bytes) -> bytes:
    """The zip file with one part's text replaced."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            text = old.read(name)
            assert name != part or before in text
            new.writestr(name, text.replace(before, after) if name == part else text)
    return out.getvalue()


def test_strict_workbooks_are_read_like_others(tmp_path: Path) -> None:
    """Other names for the same things, and dates as ISO text."""
    book = workbook(["Address", "Date", "Postcode"], ["Road 1", dt.date(2026, 12, 1), 100], ["Road 2", 5, 12345])
    book.worksheets[0]["C2"].number_format = "00000"
    data = strict(saved(book))
    data = changed(data, "xl/worksheets/sheet1.xml", b'<c r="B3" t="n"><v>5</v>', b'<c r="B3" t="d"><v>2026-12-02</v>')
    (tmp_path / "strict.xlsx").write_bytes(data)
    found = read(tmp_path / "strict.xlsx")
    assert [o.date for o in found.orders] == [dt.date(2026, 12, 1), dt.date(2026, 12, 2)]
    assert addresses(found) == ["Road 1, 00100", "Road 2, 12345"]


def test_strict_workbooks_of_the_other_epoch(tmp_path: Path) -> None:
    """Both at once."""
    book = workbook(["Address", "Date"], ["Road 1", None])
    book.epoch = CALENDAR_MAC_1904
    book.worksheets[0]["B2"] = dt.date(2026, 12, 1)
    (tmp_path / "strict.xlsx").write_bytes(strict(saved(book)))
    assert read(tmp_path / "strict.xlsx").orders[0].date == dt.date(2026, 12, 1)


def test_a_binary_workbook_tells_all_that_others_do(tmp_path: Path) -> None:
    """Leading zeros by format, errors, hidden rows and merged cells of an .xlsb."""
    rows: list[list[object]] = [
        ["Order ID", "Name", "Address", "Postcode", "Weight"],
        ["A", "Ann", "Road 1", 1300, 2.5],
        ["B", None, "Road 2", 1301, "#N/A"],
        ["C", "Bo", "Road 3", 1302, 1.5],
    ]
    (tmp_path / "list.xlsb").write_bytes(xlsb_of(rows, hidden_rows=frozenset({3}), merge=(1, 2, 1, 1)))
    found = read(tmp_path / "list.xlsb")
    assert addresses(found) == ["Road 1, 01300", "Road 3, 01302"]
    assert [(p.code, p.where.row) for p in found.problems] == [("cell-error", 3)]
    rules = {c.rule: c for c in found.coercions}
    assert rules["hidden-rows-read"].before == "1 hidden rows (4)"
    assert rules["merged-cell-repeated"].where.row == 3


OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
ODS = f"""<?xml version="1.0"?><office:document-content xmlns:office="{OFFICE}office:1.0"
 xmlns:table="{OFFICE}table:1.0" xmlns:text="{OFFICE}text:1.0"
 xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
 ><office:body><office:spreadsheet><table:table table:name="S">
 <table:table-row><table:table-cell office:value-type="string"><text:p>Address</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Postcode</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>
 <table:table-cell office:value-type="string"><text:p>Weight</text:p></table:table-cell></table:table-row>
 <table:table-row><table:table-cell office:value-type="string"><text:p>Road 1</text:p></table:table-cell>
 <table:table-cell office:value-type="float" office:value="1300"><text:p>01300</text:p></table:table-cell>
 <table:table-cell table:number-rows-spanned="2" office:value-type="string"><text:p>Ann</text:p></table:table-cell>
 </table:table-row>
 <table:table-row table:visibility="filter">
 <table:table-cell office:value-type="string"><text:p>Road 2</text:p></table:table-cell>
 <table:table-cell/><table:covered-table-cell/>
 <table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""
 calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell></table:table-row>
 <table:table-row table:number-rows-repeated="1048000">
 <table:table-cell table:number-columns-repeated="1024"/></table:table-row>
 </table:table></office:spreadsheet></office:body></office:document-content>"""


def test_an_open_document_tells_all_that_others_do(tmp_path: Path) -> None:
    """Leading zeros as shown, errors, filtered rows, merged cells, and a sheet that claims a million rows."""
    with zipfile.ZipFile(tmp_path / "list.ods", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    found = read(tmp_path / "list.ods")
    assert addresses(found) == ["Road 1, 01300"]
    assert [(p.code, p.where.row, p.where.column) for p in found.problems] == [("cell-error", 3, "Weight")]
    assert {c.rule for c in found.coercions} >= {"hidden-rows-read", "merged-cell-repeated", "leading-zeros-by-format"}


def test_hidden_rows_are_read_and_named(tmp_path: Path) -> None:
    """What a filter hides is still in the sender's file."""
    book = workbook(["Address"], ["Road 1"], ["Road 2"], ["Road 3"])
    for row in (3, 4):
        book.worksheets[0].row_dimensions[row].hidden = True
    book.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx")
    assert len(found.orders) == 3
    assert [c.before for c in found.coercions] == ["2 hidden rows (3, 4)"]


def test_other_sheets_with_orders_are_named(tmp_path: Path) -> None:
    """Only one sheet is read; a second that is shown and looks like orders is not left out in silence."""
    book = workbook(["Order ID", "Address", "City"], ["1", "Road 1", "Town"], ["2", "Road 2", "Town"])
    other = book.create_sheet("Afternoon")
    for row in (["Order ID", "Address", "City"], ["7", "Road 7", "Town"]):
        other.append(row)
    chart = book.create_chartsheet("Chart")
    assert chart is not None
    book.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx")
    assert len(found.orders) == 2
    assert [(c.where.sheet, c.before) for c in found.coercions if c.rule == "sheet-left-aside"] == [
        ("Afternoon", "1 rows")
    ]


def test_rich_and_phonetic_texts_are_plain(tmp_path: Path) -> None:
    """Bold halves of a word make one word; how it is spoken is no part of it."""
    book = workbook(["Address", "Name"], [None, None], ["Road 2", "B"])
    sheet = book.worksheets[0]
    sheet["A2"] = CellRichText("Road ", TextBlock(InlineFont(b=True), "1"))
    sheet["B2"] = "東京"
    data = changed(
        saved(book),
        "xl/sharedStrings.xml",
        "<t>東京</t>".encode(),
        "<t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh>".encode(),
    )
    (tmp_path / "list.xlsx").write_bytes(data)
    found = read(tmp_path / "list.xlsx")
    assert [(o.tasks[0].address, o.tasks[0].name) for o in found.orders] == [("Road 1", "東京"), ("Road 2", "B")]


def test_tables_of_excel_are_read_with_their_total_row_aside(tmp_path: Path) -> None:
    """The total row of such a table is one."""
    book = workbook(["Order ID", "Address", "Weight"], ["1", "Road 1", 2], ["Total", None, 2])
    book.worksheets[0].add_table(ExcelTable(displayName="T", ref="A1:C3", totalsRowCount=1))
    book.save(tmp_path / "list.xlsx")
    found = read(tmp_path / "list.xlsx")
    assert [p.code for p in found.problems] == ["row-total"]


def test_a_million_formatted_empty_rows_are_no_rows(tmp_path: Path) -> None:
    """Somebody coloured whole columns; the list has one row."""
    data = saved(workbook(["Address"], ["Road 1"]))
    empty = "".join(f'<row r="{r}"><c r="A{r}" s="0"/></row>' for r in range(3, 200_000)).encode()
    (tmp_path / "list.xlsx").write_bytes(
        changed(data, "xl/worksheets/sheet1.xml", b"</sheetData>", empty + b"</sheetData>")
    )
    assert read(tmp_path / "list.xlsx").rows == 1


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A workbook with the password "Geheim 1"."""
    from msoffcrypto.format.ooxml import OOXMLFile

    path = tmp_path / "locked.xlsx"
    with path.open("wb") as file:
        OOXMLFile(BytesIO(saved(workbook(["Address"], ["Road 1"])))).encrypt("Geheim 1", file)
    return path


def test_a_password_opens_its_workbook(locked: Path) -> None:
    """Without one, and with a wrong one, it is said which."""
    assert refusal(locked) == "file-password"
    assert refusal(locked, Said(password="geheim 1")) == "file-password-wrong"
    assert addresses(read(locked, Said(password="Geheim 1"))) == ["Road 1"]
    assert "Geheim" not in repr(Said(password="Geheim 1"))


def test_a_workbook_that_is_only_protected_against_changes_opens_by_itself(tmp_path: Path) -> None:
    """Excel locks such files with a password that everybody has."""
    from msoffcrypto.format.ooxml import OOXMLFile

    path = tmp_path / "protected.xlsx"
    with path.open("wb") as file:
        OOXMLFile(BytesIO(saved(workbook(["Address"], ["Road 1"])))).encrypt("VelvetSweatshop", file)
    assert addresses(read(path)) == ["Road 1"]


WEB = """<html><head><meta charset="windows-1252"><title>Orders</title><style>td {color: red}</style></head><body>
<table><tr><td>Menu</td></tr></table>
<table border=1><tr><th>Order ID<th>Customer<th>Address<th>Postcode</tr>
<tr><td>1<td rowspan=2>M\u00fcller &amp; S\u00f6hne<td>Road<br>1<td>01300</tr><tr><td>2<td>Road&nbsp;2<td>01301
<tr><td colspan=3>Total<td>2</table><script>alert("<td>x</td>")</script></body></html>"""


def test_a_web_page_named_xls_is_read(tmp_path: Path) -> None:
    """The largest list of the page, with cells over several rows; scripts and styles are nothing."""
    path = tmp_path / "export.xls"
    path.write_bytes(WEB.encode("windows-1252"))
    found = read(path)
    assert [(o.id, o.tasks[0].name) for o in found.orders] == [("1", "Müller & Söhne"), ("2", "Müller & Söhne")]
    assert found.rows == len(found.orders) + found.bad_rows == 3


SS = "urn:schemas-microsoft-com:office:spreadsheet"
OFFICE_XML = f"""<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns="{SS}" xmlns:ss="{SS}" xmlns:x="urn:schemas-microsoft-com:office:excel">
<Styles><Style ss:ID="z"><NumberFormat ss:Format="00000"/></Style></Styles>
<Worksheet ss:Name="Old"><Table><Row><Cell><Data ss:Type="String">Address</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Road 9</Data></Cell></Row></Table>
<x:WorksheetOptions><x:Visible>SheetHidden</x:Visible></x:WorksheetOptions></Worksheet>
<Worksheet ss:Name="New"><Table><Row><Cell><Data ss:Type="String">Address</Data></Cell>
<Cell ss:Index="3"><Data ss:Type="String">Postcode</Data></Cell><Cell><Data ss:Type="String">Date</Data></Cell></Row>
<Row ss:Index="4"><Cell><Data ss:Type="String">Road 1</Data></Cell>
<Cell ss:Index="3" ss:StyleID="z"><Data ss:Type="Number">1300</Data></Cell>
<Cell><Data ss:Type="DateTime">2026-12-01T00:00:00.000</Data></Cell></Row>
<Row><Cell><Data ss:Type="String">Road 2</Data></Cell><Cell ss:Index="4"><Data ss:Type="Error">#N/A</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_the_xml_spreadsheet_of_2003_is_read(tmp_path: Path) -> None:
    """Skipped cells and rows, dates, leading zeros, errors and hidden sheets; rows count as the sheet does."""
    path = tmp_path / "export.xls"
    path.write_text(OFFICE_XML)
    found = read(path)
    assert (found.sheet, addresses(found), found.orders[0].date) == ("New", ["Road 1, 01300"], dt.date(2026, 12, 1))
    assert [w.row for w in found.origins.values()] == [4]
    assert [(p.code, p.where.row) for p in found.problems] == [("cell-error", 5)]


def test_bombs_of_entities_are_refused(tmp_path: Path) -> None:
    """XML that unfolds itself, and XML that asks for other files."""
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]>'
    for text in (bomb, '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'):
        path = tmp_path / "bomb.xml"
        path.write_text(OFFICE_XML.replace('<?xml version="1.0"?>', text).replace("Road 1", "&b;"))
        assert refusal(path) == "file-unreadable"


@pytest.mark.parametrize("name", ["list.csv", "list.xls", "list.ods", "list.dat", "list"])
def test_a_name_that_lies_changes_nothing(tmp_path: Path, name: str) -> None:
    """A workbook and a text table are what they are."""
    (tmp_path / name).write_bytes(saved(workbook(["Address"], ["Road 1"])))
    assert addresses(read(tmp_path / name)) == ["Road 1"]
    (tmp_path / name).write_bytes(b"Address;Name\nRoad 2;Ann\n")
    assert addresses(read(tmp_path / name)) == ["Road 2"]


def test_a_wrong_dimension_loses_nothing(tmp_path: Path) -> None:
    """What a sheet claims of its size is not believed."""
    data = saved(workbook(["Address", "Name"], ["Road 1", "A"], ["Road 2", "B"]))
    data = changed(data, "xl/worksheets/sheet1.xml", b'<dimension ref="A1:B3"', b'<dimension ref="A1"')
    (tmp_path / "list.xlsx").write_bytes(data)
    assert addresses(read(tmp_path / "list.xlsx")) == ["Road 1", "Road 2"]
