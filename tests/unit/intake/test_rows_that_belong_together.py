"""Rows that mean something for those below them, cells that were parted, and sheets that lie beside the list."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from openpyxl import Workbook

from dispatcher.intake.said import Said
from tests import samples

delivery, loads, read, write_csv, write_xlsx = (
    samples.delivery,
    samples.loads,
    samples.read,
    samples.write_csv,
    samples.write_xlsx,
)
HEADER = ["Customer", "Address", "Time"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Monday 23.11.", "Tuesday 24.11."),
        ("Monday", "Tuesday"),
        ("Tour 23.11.2026", "Tour 24.11.2026"),
        ("Lieferungen für Montag, 23. November", "Lieferungen für Dienstag, 24. November"),
        (dt.date(2026, 11, 23), dt.date(2026, 11, 24)),
    ],
)
def test_a_date_in_a_row_of_its_own_is_that_of_the_rows_below(tmp_path: Path, first: object, second: object) -> None:
    """A week on one sheet: each day's orders are of that day, and so are their windows; the rows of dates count."""
    rows = [HEADER, [first], ["A", "Road 1", "8-10"], ["B", "Road 2", "8-10"], [second], ["C", "Road 3", "8-10"]]
    found = read(write_xlsx(tmp_path / "week.xlsx", {"S": rows}))
    assert [samples.date_of(order).day for order in found.orders] == [23, 23, 24]
    assert samples.windows(delivery(found.orders[2])) == ["24.11. 08:00-10:00"]
    assert [(p.code, p.where.row) for p in found.problems] == [("row-date", 2), ("row-date", 5)]
    told = [(c.where.row, c.after) for c in found.coercions if c.rule == "date-of-section"]
    assert told == [(3, "2026-11-23"), (4, "2026-11-23"), (6, "2026-11-24")]


def test_a_row_with_a_date_of_its_own_takes_none_of_its_section(tmp_path: Path) -> None:
    """And nothing is told of it; in long sections every row that takes it tells so."""
    rows: list[list[object]] = [
        [*HEADER, "Date"],
        ["Tuesday 24.11.2026"],
    ]
    rows += [[f"A{i}", f"Road {i}", "8-10"] for i in range(30)]
    rows.append(["B", "Road 2", "8-10", dt.date(2026, 11, 26)])
    found = read(write_xlsx(tmp_path / "a.xlsx", {"S": rows}))
    assert [samples.date_of(order).day for order in found.orders] == [24] * 30 + [26]
    assert [c.where.row for c in found.coercions if c.rule == "date-of-section"] == list(range(3, 33))


@pytest.mark.parametrize("said", ["Monday 24.11.2026", "04/05/2026"])
def test_a_day_that_is_not_clear_is_said_to_be_left_out(tmp_path: Path, said: str) -> None:
    """A weekday that does not belong to its date is a slip."""
    found = read(write_xlsx(tmp_path / "a.xlsx", {"S": [HEADER, [said], ["A", "Road 1", "8-10"]]}))
    assert [p.code for p in found.problems] == ["row-date-unclear"]
    assert found.orders[0].date == samples.DAY


def test_many_plain_rows_follow_the_date_above_them(tmp_path: Path) -> None:
    """Also those that are read by the frame of one above: it is another for each day."""
    head = ["Order", "Address", "Weight"]
    day = [[f"A{i}", f"Road {i}", "5"] for i in range(30)]
    rows = [head, ["Mon 23.11.2026"], *day, ["Tue 24.11.2026"], *[[f"B{r[0]}", *r[1:]] for r in day]]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert [samples.date_of(order).day for order in found.orders] == [23] * 30 + [24] * 30


def test_the_date_in_the_title_is_that_of_the_list(tmp_path: Path) -> None:
    """When words say that it is of deliveries; a date alone may be that of printing. Both are told."""
    rows = [["Deliveries for 24.11.2026"], [], HEADER, ["A", "Road 1", "8-10"]]
    found = read(write_xlsx(tmp_path / "a.xlsx", {"S": rows}))
    assert found.orders[0].date == dt.date(2026, 11, 24)
    assert [(c.where.row, c.after) for c in found.coercions if c.rule == "date-of-title"] == [(1, "2026-11-24")]
    rows[0] = ["Date:", "20.11.2026"]
    found = read(write_xlsx(tmp_path / "b.xlsx", {"S": rows}))
    assert found.orders[0].date == samples.DAY
    assert [c.before for c in found.coercions if c.rule == "date-above-left-aside"] == ["Date: 20.11.2026"]


def test_rows_without_a_place_go_on_with_the_order_above(tmp_path: Path) -> None:
    """Goods below each other, with whom and where in the first row alone; rows with more than goods are not such."""
    rows = [
        ["Customer", "Address", "Item", "Quantity"],
        ["A", "Road 1", "Bread", "3"],
        ["", "", "Milk", "2"],
        ["B", "Road 2", "Bread", "1"],
        ["C", "", "Milk", "2"],
        ["", "", "", "6"],
    ]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert [(loads(o), o.fields["Item"]) for o in found.orders] == [
        ({"load": 5}, "Bread; Milk"),
        ({"load": 1}, "Bread"),
    ]
    assert (found.merged, [p.where.row for p in found.problems]) == (1, [5, 6])


def test_commas_within_addresses_part_no_cells(tmp_path: Path) -> None:
    """A list whose writer forgot the quotation marks: the town is no phone number."""
    path = tmp_path / "a.csv"
    path.write_text("order,name,address,phone\n1,Ann,Road 1, 10115 Berlin,0171 1234567\n2,Bob,Road 2,0171 1234568\n")
    found = read(path)
    assert [(delivery(o).address, delivery(o).phone) for o in found.orders] == [
        ("Road 1, 10115 Berlin", "0171 1234567"),
        ("Road 2", "0171 1234568"),
    ]
    assert [c.before for c in found.coercions if c.rule == "commas-in-cells"] == ["1 rows"]


def test_rows_below_a_word_for_pickups_are_such(tmp_path: Path) -> None:
    """Two lists on one sheet, each below what it is of; the date above them holds on."""
    rows = [["Tour 24.11.2026"], HEADER, ["A", "Road 1", "8-10"], ["Abholungen"], HEADER, ["B", "Road 2", "8-10"]]
    found = read(write_xlsx(tmp_path / "a.xlsx", {"S": rows}))
    first, second = found.orders
    assert (first.pickup, second.delivery, samples.pickup(second).address) == (None, None, "Road 2")
    assert [samples.date_of(order).day for order in found.orders] == [24, 24]
    assert [p.code for p in found.problems] == ["row-kind", "header-repeated"]


def test_goods_beside_one_merged_address_are_of_one_order(tmp_path: Path) -> None:
    """Cells of whom and where are one over several rows of goods; a row with a window of its own is another order."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    for row in (
        ["Customer", "Address", "Time", "Item", "Quantity"],
        ["A", "Road 1", "8-10", "Bread", 3],
        [None, None, None, "Milk", 2],
        [None, None, "14-16", "Eggs", 1],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A4")
    sheet.merge_cells("B2:B4")
    workbook.save(tmp_path / "a.xlsx")
    found = read(tmp_path / "a.xlsx")
    assert [(loads(o), delivery(o).name) for o in found.orders] == [({"load": 5}, "A"), ({"load": 1}, "A")]


@pytest.mark.parametrize(
    ("header", "cells", "field", "expected"),
    [
        (["Phone", "Mobile"], ["", "040 123"], "phone", "040 123"),
        (["Phone", "Mobile"], ["09 456", "040 123"], "phone", "09 456"),
        (["Name", "Company"], ["", "Acme"], "name", "Acme"),
        (["Notes", "Notes"], ["ring", "door 5"], "note", "ring, door 5"),
        (["Email", "E-mail 2"], ["", "a@b.fi"], "email", "a@b.fi"),
    ],
)
def test_a_second_column_says_what_the_first_does_not(
    tmp_path: Path, header: list[str], cells: list[str], field: str, expected: str
) -> None:
    """An empty cell does not hide what stands beside it, and the driver sees all notes."""
    found = read(write_csv(tmp_path / "a.csv", [["Order", "Address", *header], ["1", "Road 1", *cells]]))
    assert getattr(delivery(found.orders[0]), field) == expected


def test_a_window_may_stand_in_the_column_of_its_beginning(tmp_path: Path) -> None:
    """Where the end is empty."""
    rows = [["Order", "Address", "From", "To"], ["1", "Road 1", "8-10", ""], ["2", "Road 2", "morning", ""]]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert [samples.windows(delivery(o)) for o in found.orders] == [["23.11. 08:00-10:00"], ["23.11. 06:00-12:00"]]


def test_a_sheet_with_the_same_two_columns_is_not_left_aside_in_silence(tmp_path: Path) -> None:
    """A sheet for each day of the week: the other days are told of."""
    sheets = {day: [["Customer", "Address"], ["A", "Road 1"]] for day in ("Monday", "Tuesday")}
    found = read(write_xlsx(tmp_path / "a.xlsx", sheets))
    assert [c.where.sheet for c in found.coercions if c.rule == "sheet-left-aside"] == ["Tuesday"]


def test_a_date_among_other_words_above_the_list_is_told(tmp_path: Path) -> None:
    """A sheet's head of driver and date: beside a word for deliveries it is that of the list."""
    rows = [["Driver:", "Bob", "Date:", "24.11.2026"], HEADER, ["A", "Road 1", "8-10"]]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert "date-above-left-aside" in {c.rule for c in found.coercions}
    rows[0] = ["Lieferdatum:", "24.11.2026", "Fahrer:", "Bob"]
    assert read(write_csv(tmp_path / "b.csv", rows)).orders[0].date == dt.date(2026, 11, 24)


def test_finished_orders_of_any_list_are_left_out_and_said(tmp_path: Path) -> None:
    """A column for the status says that nothing is to be delivered any more; they are taken when that is asked for."""
    rows = [["Order", "Address", "Status"], ["1", "Road 1", "storniert"], ["2", "Road 2", "open"]]
    path = write_csv(tmp_path / "a.csv", rows)
    found = read(path)
    assert ([o.id for o in found.orders], [p.code for p in found.problems]) == (["2"], ["row-done"])
    assert [o.id for o in read(path, Said(with_done=True)).orders] == ["1", "2"]


def test_words_over_three_columns_say_when(tmp_path: Path) -> None:
    """ "Delivery on | between | and"."""
    rows = [["Kunde", "Adresse", "Lieferung am", "zwischen", "und"], ["A", "Road 1", "24.11.2026", "8:00", "10:00"]]
    found = read(write_csv(tmp_path / "a.csv", rows))
    assert samples.windows(delivery(found.orders[0])) == ["24.11. 08:00-10:00"]
