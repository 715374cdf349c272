"""Sheets as people draw them: groups above headers, units below, sums, remarks, and other tables."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from openpyxl import Workbook

from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.said import NOTHING_SAID, Said
from dispatcher.intake.table import Limits
from dispatcher.model.place import Location

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")

type Rows = list[list[object]]
type Read = Callable[..., OrderList]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Reads rows of a sheet, with cells merged."""

    def read_rows(rows: Rows, *merges: str, said: Said = NOTHING_SAID) -> OrderList:
        book = Workbook()
        sheet = book.worksheets[0]
        for row in rows:
            sheet.append(row)
        for merge in merges:
            sheet.merge_cells(merge)
        book.save(tmp_path / "list.xlsx")
        found = gathered(list_parts(tmp_path / "list.xlsx", DAY, ZONE, None, Limits(), said))
        assert found.rows == len(found.orders) + found.merged + found.bad_rows
        return found

    return read_rows


def codes(found: OrderList) -> dict[int, str]:
    """Row to code of its first problem."""
    return {p.where.row: p.code for p in reversed(found.problems)}


GROUPED: Rows = [
    ["Deliveries of Monday"],
    [],
    ["Order", None, "Pickup", None, "Delivery", None, "Load", None],
    ["No", "Customer", "Address", "City", "Address", "City", "Weight", "Pieces"],
    [None, None, None, None, None, None, "kg", "pcs"],
    ["1", "Ann", "A Street 1", "Aton", "B Street 2", "Bton", 12, 3],
    ["2", "Bob", "A Street 1", "Aton", "B Street 3", "Bton", 5, 1],
]


@pytest.mark.parametrize("merges", [("A1:H1", "A3:B3", "C3:D3", "E3:F3", "G3:H3"), ()])
def test_a_header_over_two_rows_is_one(read: Read, merges: tuple[str, ...]) -> None:
    """A group stands over its columns, merged or not; the row of units belongs to the header and is no order."""
    found = read(GROUPED, *merges)
    first = found.orders[0]
    assert (found.header_row, codes(found)) == (4, {5: "row-units"})
    assert (first.id, first.tasks[0].address, first.tasks[-1].address) == ("1", "A Street 1, Aton", "B Street 2, Bton")
    assert first.load == {"weight": 12_000, "pieces": 3_000}


def test_a_layout_with_groups_is_remembered(read: Read) -> None:
    """What was learned of a header over two rows is found again under it."""
    first = read(GROUPED)
    meanings = list(first.view.meanings)
    meanings[1] = ""
    again = read(GROUPED, said=Said(remembered={first.view.header: tuple(meanings)}))
    assert list(again.orders[0].fields.values()) == ["Ann"]


def test_a_title_is_no_group(read: Read) -> None:
    """One text above the header, even directly, changes no label."""
    found = read([["Delivery"], ["Address", "City"], ["Road 1", "Town"]], "A1:B1")
    assert found.orders[0].tasks[-1].address == "Road 1, Town"


def test_bills_are_no_places(read: Read) -> None:
    """The group of the invoice's address does not lend its street to the delivery."""
    rows: Rows = [["", "Billing", None, "Shipping", None], ["No", "Address", "City", "Address", "City"]]
    found = read([*rows, ["1", "Bill St 1", "Bton", "Ship St 2", "Ston"]], "B1:C1", "D1:E1")
    assert found.orders[0].tasks[-1].address == "Ship St 2, Ston"


@pytest.mark.parametrize(
    "row",
    [
        ["Total", None, None, 11],
        [None, "Total", None, 11],
        ["Total:", None, "3 stops", 11],
        ["Gesamt", None, "Total", 11],
        [None, None, "Summe (3)", 11],
        ["Zwischensumme", None, 3, 11],
        ["Total général", "", "3", 11],
        ["Tour 1 Total", None, None, 11],
    ],
)
def test_sums_are_no_orders(read: Read, row: list[object]) -> None:
    """Also with a count, or the word itself, in the column of addresses."""
    rows: Rows = [["Order ID", "Name", "Address", "Weight"], ["1", "A", "Road 1", 5], ["2", "B", "Road 2", 6], row]
    found = read(rows)
    assert (len(found.orders), codes(found)) == (2, {4: "row-total"})


@pytest.mark.parametrize("name", ["Total SE", "Total", "Summa Oy", "Sum Ting"])
def test_a_customer_called_total_is_one(read: Read, name: str) -> None:
    """Who has an id and a street is a customer whatever the name."""
    found = read([["Order ID", "Name", "Address"], ["1", name, "Rue 5, Paris"], ["2", "B", "Road 2"]])
    assert len(found.orders) == 2


def test_a_sum_and_remarks_in_a_list_of_addresses_are_no_orders(read: Read) -> None:
    """Where the address is the first column, what stands below the list would else be places nobody knows."""
    rows: Rows = [["Address", "Weight"], ["Road 1", 3], ["Road 2", 4], ["Total", 7], ["* by noon"], []]
    rows += [["Note: all by noon"], ["Printed 23.11.2026 by Ann"], ["Page 1 of 1"]]
    found = read(rows)
    assert len(found.orders) == 2
    assert codes(found) == {4: "row-total", 5: "row-note", 7: "row-note", 8: "row-note", 9: "row-note"}


def test_a_lonely_address_is_an_order(read: Read) -> None:
    """A row with nothing but its address is no remark."""
    found = read([["Address", "Weight", "Name"], ["Road 1", 3, "A"], ["Page Street 5"], ["Road 3", 3, "A"]])
    assert len(found.orders) == 3


def test_a_second_header_is_no_order(read: Read) -> None:
    """The same header again is passed over; another one begins another table, up to the first header again."""
    header: list[object] = ["Order ID", "Address", "City", "Weight"]
    rows: Rows = [header, ["1", "Road 1", "Town", 3], list(header), ["2", "Road 2", "Town", 3], []]
    rows += [["Driver", "Vehicle", "Phone"], ["Bo", "Van", "123"], list(header), ["3", "Road 3", "Town", 1]]
    found = read(rows)
    assert [o.id for o in found.orders] == ["1", "2", "3"]
    assert codes(found) == {3: "header-repeated", 6: "row-other-table", 7: "row-other-table", 8: "header-repeated"}


def test_a_table_beside_the_list_is_left_aside_and_named(read: Read) -> None:
    """Behind an empty column: drivers with their phones, or a second list with places of its own."""
    rows: Rows = [["Order ID", "Address", "City", "Weight", None, "Driver", "Phone"]]
    rows += [[str(i), f"Road {i}", "Town", 3, *([None, f"D{i}", "123"] if i < 3 else [])] for i in range(1, 6)]
    found = read(rows)
    assert [o.tasks[-1].phone for o in found.orders] == [""] * 5
    (aside,) = [c for c in found.coercions if c.rule == "table-beside-left-aside"]
    assert "Driver, Phone (2 rows)" in aside.before
    rows = [["Order ID", "Address", None, "Order ID", "Address"], ["1", "Road 1", None, "7", "Road 7"]]
    found = read(rows)
    assert (found.rows, found.orders[0].fields) == (1, {})


def test_own_columns_behind_an_empty_one_stay(read: Read) -> None:
    """A gap alone makes no second table."""
    rows: Rows = [["Order ID", "Address", None, "Colour"], ["1", "Road 1", None, "red"], ["2", "Road 2", None, "blue"]]
    assert [o.fields for o in read(rows).orders] == [{"Colour": "red"}, {"Colour": "blue"}]


def test_merged_cells_belong_to_all_their_rows(read: Read) -> None:
    """A customer over three rows is that of each; an amount over several rows is not counted again."""
    rows: Rows = [["Name", "Address", "Weight"], ["Ann", "Road 1", 9], [None, "Road 2", None], ["Bo", "Road 3", 1]]
    found = read(rows, "A2:A3", "C2:C3")
    assert [o.tasks[-1].name for o in found.orders] == ["Ann", "Ann", "Bo"]
    assert [dict(o.load) for o in found.orders] == [{"weight": 9000}, {}, {"weight": 1000}]
    assert [c.where.row for c in found.coercions if c.rule == "merged-cell-repeated"] == [3]
    off = read(rows, "A2:A3", said=Said(kept=frozenset({("merged-cell-repeated", "Name")})))
    assert [o.tasks[-1].name for o in off.orders] == ["Ann", "", "Bo"]


def test_columns_without_a_header_are_recognised_by_their_contents(read: Read) -> None:
    """All rows are orders, and what was taken for what is said."""
    rows: Rows = [
        ["1", "Ann Miller", "High Street 5", "12345", "Town", "08:00-12:00", "12 kg", "+49 30 1234567", "a@b.de"],
        ["2", "Bob Smith", "Main Road 7", "12346", "Town", "09:00-12:00", "1 kg", "+49 30 1234568", "c@d.de"],
        ["3", "Carl Cox", "Oak Lane 9", "12347", "Ville", "09:00-12:00", "1,5 kg", "+49 30 1234569", "e@f.de"],
    ]
    found = read(rows)
    assert (found.header_row, len(found.orders)) == (0, 3)
    first = found.orders[0].tasks[0]
    assert (first.name, first.address, first.email) == ("Ann Miller", "High Street 5, 12345 Town", "a@b.de")
    assert found.orders[0].load == {"weight": 12_000}
    assert {c.where.column: c.after for c in found.coercions if c.rule == "column-by-contents"}["Column C"] == "street"


def test_coordinates_without_a_header_are_a_place(read: Read) -> None:
    """Two columns of figures with decimals, the first within 90 degrees."""
    found = read([["A1", 60.1699, 24.9384], ["A2", 60.1712, 24.9414]])
    assert [o.tasks[0].location for o in found.orders] == [Location(60.1699, 24.9384), Location(60.1712, 24.9414)]
