"""Orders written as blocks of lines, each with the name of a field before what it says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from tests import samples

read, delivery, windows = samples.read, samples.delivery, samples.windows

FLORIST = """Blumen Kramer - Lieferungen

Auftrag: 2041
Name: Frau Winter
Adresse: Lindenstraße 14, 10969 Berlin
Zeit: 09:00-11:00
Hinweis: Strauß rot, Karte dabei

Auftrag: 2042
Name: Praxis Dr. Holm
Adresse:
Kochstraße 22
10969 Berlin
Zeit: bis 10 Uhr

Viele Grüße
"""
PAIRS = [["Order No", "71"], ["Customer", "Hall"], ["Address", "12 High St, Leeds"], ["Time", "10:00-12:00"]]


def text(path: Path, written: str) -> Path:
    path.write_text(written, "utf-8")
    return path


def is_told(found: Any) -> bool:
    return any(c.rule == "blocks-to-rows" for c in found.coercions)


def test_each_block_of_lines_is_an_order(tmp_path: Path) -> None:
    """A line without a name goes on with the one above; what belongs to no block is a row that is told of."""
    found = read(text(tmp_path / "a.txt", FLORIST))
    assert [order.id for order in found.orders] == ["2041", "2042"]
    first, second = map(delivery, found.orders)
    assert (first.name, first.address, first.note) == (
        "Frau Winter",
        "Lindenstraße 14, 10969 Berlin",
        "Strauß rot, Karte dabei",
    )
    assert second.address == "Kochstraße 22, 10969 Berlin"
    assert windows(first)[0][-11:] == "09:00-11:00"
    assert [p.where.row for p in found.problems] == [16]
    assert is_told(found)


@pytest.mark.parametrize("gap", [[[]], []])
@pytest.mark.parametrize("title", [[["Deliveries"], []], [["Deliveries"]], []])
def test_names_and_values_may_stand_in_cells(tmp_path: Path, gap: list[list[str]], title: list[list[str]]) -> None:
    """With an empty row between the orders or none: a name that comes again begins the next one."""
    second = [[name, value.replace("1", "2")] for name, value in PAIRS]
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", {"Orders": [*title, *PAIRS, *gap, *second]}))
    assert [order.id for order in found.orders] == ["71", "72"]
    assert [delivery(order).address for order in found.orders] == ["12 High St, Leeds", "22 High St, Leeds"]
    assert is_told(found)
    assert not found.problems


def test_what_the_sheet_says_of_a_cell_goes_with_it(tmp_path: Path) -> None:
    """Zeros that a format shows belong to the value, and a formula without its result is a problem of its order."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for n in (1, 2):
        for row in (["Name", f"N{n}"], ["Street", f"Road {n}"], ["Postcode", 1067], ["City", "York"], []):
            sheet.append(row)
    for place in ("B3", "B8"):
        sheet[place].number_format = "00000"
    sheet["B6"] = "=B1"
    workbook.save(tmp_path / "a.xlsx")
    found = read(tmp_path / "a.xlsx")
    assert [delivery(order).address for order in found.orders] == ["Road 1, 01067 York"]
    assert [p.code for p in found.problems] == ["cell-error"]


def test_blocks_may_stand_beside_each_other(tmp_path: Path) -> None:
    """Each line then says something of several orders."""
    rows = [["Name", "A", "Name", "B"], ["Address", "Road 1, York", "Address", "Road 2, York"], ["Time", "8-10"]]
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", {"Orders": rows}))
    assert [delivery(order).address for order in found.orders] == ["Road 1, York", "Road 2, York"]


def test_a_line_may_be_a_whole_order(tmp_path: Path) -> None:
    """The name of each field then stands in every line."""
    lines = [f"Name: N{n}; Address: Road {n}, York; Time: 8-10" for n in (1, 2)]
    found = read(text(tmp_path / "a.txt", "\n".join(lines)))
    assert [delivery(order).name for order in found.orders] == ["N1", "N2"]


def test_one_order_of_a_form_is_read(tmp_path: Path) -> None:
    """As shops send it by mail, below the lines of the mail itself."""
    mail = "From: shop@x.org\nSubject: New order\n\nOrder: 77\nName: Ann\nStreet: Road 1\nCity: York\nNote: ring\n"
    found = read(text(tmp_path / "a.txt", mail))
    assert [(order.id, delivery(order).address) for order in found.orders] == [("77", "Road 1, York")]


@pytest.mark.parametrize(
    "written",
    [
        'Name,Address,Note\nA,"Road 1, York",Tel: 1\nB,"Road 2, York",Tel: 2\n',
        "Address\nStop: Road 1\nStop: Road 2\n",
    ],
)
def test_other_lists_are_no_blocks(tmp_path: Path, written: str) -> None:
    """A colon in a cell does not make it the name of a field."""
    assert not is_told(read(text(tmp_path / "a.csv", written)))
