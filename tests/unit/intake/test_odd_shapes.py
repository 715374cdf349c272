"""Lists that lie on their side, are lined up by blanks, or come in rare and old containers."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from dispatcher.model.problem import Refused
from tests import samples

read, delivery, windows, loads = samples.read, samples.delivery, samples.windows, samples.loads

ROWS = [
    ["Order ID", "Name", "Address", "Weight", "From", "To"],
    ["A1", "Bob Smith", "Road 1, Helsinki", "3.5", "08:00", "12:00"],
    ["A2", "Eve", "Long Avenue 22, Helsinki", "4", "", "14:00"],
]


def refused(path: Path) -> str:
    with pytest.raises(Refused) as caught:
        read(path)
    (one,) = caught.value.problems
    assert one.cause.endswith(".")
    assert one.remedy.endswith(".")
    return str(one.code)


def is_read(path: Path) -> None:
    found = read(path)
    assert [order.id for order in found.orders] == ["A1", "A2"]
    assert [delivery(order).address for order in found.orders] == ["Road 1, Helsinki", "Long Avenue 22, Helsinki"]
    assert [delivery(order).name for order in found.orders] == ["Bob Smith", "Eve"]
    assert [loads(order)["weight"] for order in found.orders] == [3.5, 4]
    assert [windows(order.delivery)[0][-11:] for order in found.orders] == ["08:00-12:00", "00:00-14:00"]


@pytest.mark.parametrize("sheet", [ROWS, [["Orders of Monday"], [], *ROWS], [row[2:] for row in ROWS]])
@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_list_on_its_side_is_refused_in_a_sentence(tmp_path: Path, sheet: list[list[str]], suffix: str) -> None:
    """Its fields are no orders."""
    title = [row for row in sheet if len(row) < 2]
    body = [row for row in sheet if len(row) > 1]
    turned = [*title, *map(list, zip(*body, strict=True))]
    write = samples.write_csv if suffix == "csv" else lambda path, rows: samples.write_xlsx(path, {"Orders": rows})
    assert refused(write(tmp_path / f"a.{suffix}", turned)) == "list-turned"


@pytest.mark.parametrize(
    "rows",
    [
        [["Address"], ["Name"], ["Weight"], ["Road 1"]],
        [["Address", "Name"], ["Road 1", "Office"], ["Street 2", "Shop"], ["Road 3", "Note"]],
        [["Date", "2026-11-23"], ["Driver", "Bob"], ["Address", "Depot 1"], *ROWS],
    ],
)
def test_an_upright_list_is_no_list_on_its_side(tmp_path: Path, rows: list[list[str]]) -> None:
    """A few words of headers among the first cells of its rows do not turn it."""
    assert read(samples.write_csv(tmp_path / "a.csv", rows)).orders


@pytest.mark.parametrize("delimiter", list(",;\t|~^"))
def test_rare_delimiters(tmp_path: Path, delimiter: str) -> None:
    """The delimiter under which most headers are known is the one."""
    is_read(samples.write_csv(tmp_path / "a.txt", ROWS, delimiter))


@pytest.mark.parametrize("above", ["", "Deliveries of Monday, printed by hand\n\n"])
@pytest.mark.parametrize("rule", ["", "-"])
def test_columns_lined_up_by_blanks(tmp_path: Path, above: str, rule: str) -> None:
    """Left or right in their columns, with a line below the header or none, and remarks that cross the columns."""
    widths = [max(map(len, column)) + 2 for column in zip(*ROWS, strict=True)]
    lines = [
        "".join(
            cell.ljust(w) if j != 3 else cell.rjust(w - 2) + "  "
            for j, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        for row in ROWS
    ]
    if rule:
        lines.insert(1, rule * len(lines[0]))
    path = tmp_path / "a.txt"
    path.write_text(above + "\n".join(lines) + "\n")
    found = read(path)
    assert found.bad_rows == bool(rule)
    is_read(path)


def test_text_without_clear_columns_is_refused(tmp_path: Path) -> None:
    """Prose that happens to have wide blanks is no list."""
    path = tmp_path / "a.txt"
    path.write_text(
        "Name   Address   Weight\nWe met at the address of Bob\nand the weight of it was clear.\n"
        "He said so on the road to Rome\n"
    )
    assert refused(path) == "no-address-column"


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Orders">{rows}</table:table></office:spreadsheet></office:body></office:document>"""


def test_a_workbook_of_one_xml_file(tmp_path: Path) -> None:
    """.fods is an .ods that is not zipped."""

    def cell(text: str) -> str:
        return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'

    rows = "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in ROWS)
    path = tmp_path / "a.fods"
    path.write_text(FLAT.format(rows=rows), "utf-8")
    is_read(path)


MACRO_SHEET = (
    b'<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" name="Macro1" sheetId="9" '
    b'r:id="rIdM"/>'
)
MACROS = "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet"


def test_a_workbook_with_a_sheet_of_old_macros(tmp_path: Path) -> None:
    """Sheets of macros hold no lists; the others are read."""
    plain, path = samples.write_xlsx(tmp_path / "plain.xlsx", {"Orders": ROWS}), tmp_path / "a.xlsm"
    link = f'<Relationship Id="rIdM" Type="{MACROS}" Target="macrosheets/sheet1.xml"/></Relationships>'.encode()
    with zipfile.ZipFile(plain) as old, zipfile.ZipFile(path, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            part = part.replace(b"</Relationships>", link) if name == "xl/_rels/workbook.xml.rels" else part
            part = part.replace(b"</sheets>", MACRO_SHEET + b"</sheets>") if name == "xl/workbook.xml" else part
            new.writestr(name, part)
        new.writestr("xl/macrosheets/sheet1.xml", "<xm:macrosheet xmlns:xm='m'/>")
    is_read(path)


@pytest.mark.parametrize(
    "text",
    [
        'TABLE\n0,1\n"EXCEL"\nTUPLES\n0,2\n""\nDATA\n0,0\n""\n-1,0\nBOT\n1,0\n"Address"\n-1,0\nBOT\n1,0\n"Road 1"\n',
        'ID;PWXL;N;E\nC;Y1;X1;K"Address"\nC;Y2;X1;K"Road 1"\nE\n',
    ],
)
def test_old_exchange_files_are_refused_by_their_name(tmp_path: Path, text: str) -> None:
    """Lines of DIF and SYLK files are no rows of a list."""
    path = tmp_path / "a.csv"
    path.write_text(text)
    assert refused(path) == "file-of-old-kind"


def test_as_many_windows_as_columns_say(tmp_path: Path) -> None:
    """From 1 .. To 3 are three windows; further ones are of other sides, and empty ones are none."""
    header = ["Order ID", "Address", "From 1", "To 1", "From 2", "To 2", "From 3", "To 3"]
    rows = [header, ["A1", "Road 1", "8", "9", "10", "11", "14", "15"], ["A2", "Road 2", "8", "9", "", "", "16", "17"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    assert [[w[-11:] for w in windows(order.delivery)] for order in found.orders] == [
        ["08:00-09:00", "10:00-11:00", "14:00-15:00"],
        ["08:00-09:00", "16:00-17:00"],
    ]


def test_no_is_from_before_the_latvian_until(tmp_path: Path) -> None:
    """Elsewhere it is a number of a house or an order."""
    rows = [["Pasūtījums", "Adrese", "No", "Līdz"], ["A1", "Brīvības iela 1, Rīga", "08:00", "12:00"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows)).orders
    assert (delivery(order).address, windows(order.delivery)) == ("Brīvības iela 1, Rīga", ["23.11. 08:00-12:00"])


@pytest.mark.parametrize("said", ["25:00-26:00", "24:00-26:00", "24:30-25:00"])
def test_a_window_that_begins_past_midnight_is_a_problem(tmp_path: Path, said: str) -> None:
    """In one cell as in two; one that only ends there is none."""
    first, last = said.split("-")
    rows = [["Order ID", "Address", "Window", "From", "To"]]
    rows += [["A1", "Road 1", said, "", ""], ["A2", "Road 2", "", first, last], ["A3", "Road 3", "22:00-26:00", "", ""]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    assert [order.id for order in found.orders] == ["A3"]
    assert {problem.code for problem in found.problems} == {"window-past-midnight"}
    assert [problem.where.column for problem in found.problems] == ["Window", "To"]


def test_several_columns_of_whole_windows(tmp_path: Path) -> None:
    """Window 1 .. Window 3, each as one cell."""
    rows = [["Order ID", "Address", "Window 1", "Window 2", "Window 3"], ["A1", "Road 1", "8-10", "12-14", "16-18"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows)).orders
    assert [w[-11:] for w in windows(order.delivery)] == ["08:00-10:00", "12:00-14:00", "16:00-18:00"]


def test_a_list_that_begins_like_a_sylk_file_is_a_list(tmp_path: Path) -> None:
    """ID;P is how many a header begins."""
    rows = [["ID", "Place name", "Address"], ["P", "PGeneral", "Road 1"]]
    assert len(read(samples.write_csv(tmp_path / "a.csv", rows, ";")).orders) == 1
