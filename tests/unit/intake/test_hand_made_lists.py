"""What people write into lists that no program made: ditto marks, days as names of sheets, drivers above their rows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake.said import Said
from tests import samples

read, delivery, windows = samples.read, samples.delivery, samples.windows
TUESDAY = dt.date(2026, 11, 24)


def sheet(tmp_path: Path, *rows: Sequence[object], name: str = "Orders") -> Any:
    return read(samples.write_xlsx(tmp_path / "a.xlsx", {name: rows}))


@pytest.mark.parametrize("mark", ['"', "''", "dto.", "Ditto", "idem", '-"-', "s.o.", "″", ' " '])
def test_a_ditto_mark_is_what_stands_above_it(tmp_path: Path, mark: str) -> None:
    """In any column, also below another mark, and each is told of."""
    rows = [["A", "Road 1", "York", "24.11.2026"], ["B", "Road 2", mark, mark], ["C", "Road 3", mark, mark]]
    found = sheet(tmp_path, ["Customer", "Street", "Town", "Date"], *rows)
    assert [delivery(order).address for order in found.orders] == [f"Road {n}, York" for n in (1, 2, 3)]
    assert {order.date for order in found.orders} == {TUESDAY}
    told = [(c.where.row, c.where.column, c.after) for c in found.coercions if c.rule == "ditto-to-value"]
    assert told == [(n, label, said) for n in (3, 4) for label, said in (("Town", "York"), ("Date", "24.11.2026"))]


def test_a_mark_in_a_column_of_the_senders_own_stays(tmp_path: Path) -> None:
    """Nobody but people reads it."""
    found = sheet(tmp_path, ["Customer", "Address", "Colour code"], ["A", "Road 1", "red"], ["B", "Road 2", '"'])
    assert [order.fields["Colour code"] for order in found.orders] == ["red", '"']


@pytest.mark.parametrize("town", ["24103 Kiel", "D-24103 Kiel", "1012 AB Amsterdam", "00-950 Warszawa", "9490 Vaduz"])
def test_a_town_in_a_row_of_its_own_belongs_to_the_street_above(tmp_path: Path, town: str) -> None:
    """It is told, and the row below is none of its own."""
    rows = [["A", "Weg 1", "8-12"], ["", town], ["B", "Ring 2 a", ""], ["", town], ["C", "Allee 3, 24103 Kiel", ""]]
    found = sheet(tmp_path, ["Kunde", "Adresse", "Zeit"], *rows)
    addresses = [f"Weg 1, {town}", f"Ring 2 a, {town}", "Allee 3, 24103 Kiel"]
    assert [delivery(order).address for order in found.orders] == addresses
    told = [(c.where.row, c.before, c.after) for c in found.coercions if c.rule == "town-below-to-address"]
    assert told == [(2, "Weg 1", addresses[0]), (4, "Ring 2 a", addresses[1])]
    kept = Said(kept=frozenset({("town-below-to-address", "Adresse")}))
    assert read(tmp_path / "a.xlsx", kept).rows == 5


@pytest.mark.parametrize(
    "rows",
    [
        [["A", "Weg 1"], ["B", "Weg 2"], ["C", "Weg 3"], ["", "24103 Kiel"]],
        [["A", "Weg 1, 24103 Kiel"], ["", "24103 Kiel"]],
        [["", "Weg 1"], ["", "24103 Kiel"]],
        [["A", "Weg 1"], ["", "12345 Main Street 7"]],
        [["A", "Weg 1"], ["", ""], ["", "24103 Kiel"]],
    ],
)
def test_other_rows_with_an_address_alone_stay_rows(tmp_path: Path, rows: list[list[str]]) -> None:
    """One among many, below a whole address, below a row of the same kind, another address, below a gap."""
    found = sheet(tmp_path, ["Customer", "Address"], *rows)
    assert found.rows == sum(any(row) for row in rows)


def test_a_mark_below_nothing_stays(tmp_path: Path) -> None:
    """There is nothing that it could stand for."""
    found = sheet(tmp_path, ["Customer", "Street", "Town"], ["dto", "Road 1", "York"])
    assert [delivery(order).name for order in found.orders] == ["dto"]


@pytest.mark.parametrize("name", ["24.11.2026", "Di 24.11.", "Deliveries 2026-11-24", "Tuesday", "Dienstag"])
def test_the_name_of_the_sheet_may_say_the_day(tmp_path: Path, name: str) -> None:
    """Of rows that have no date, and it is told."""
    found = sheet(tmp_path, ["Customer", "Address"], ["A", "Road 1, York"], name=name)
    assert [order.date for order in found.orders] == [TUESDAY]
    assert [(c.before, c.after) for c in found.coercions if c.rule == "date-of-sheet"] == [(name, "2026-11-24")]


@pytest.mark.parametrize("name", ["Mar", "Orders 24", "Sheet1", "2026", "November"])
def test_other_names_of_sheets_say_no_day(tmp_path: Path, name: str) -> None:
    """Nor does a month."""
    found = sheet(tmp_path, ["Customer", "Address"], ["A", "Road 1, York"], name=name)
    assert [order.date for order in found.orders] == [samples.DAY]
    assert not found.coercions


def test_rows_and_titles_with_a_date_count_more_than_the_sheet(tmp_path: Path) -> None:
    """Its name is what somebody may have copied."""
    rows = [["Customer", "Address", "Date"], ["A", "Road 1, York", "25.11.2026"]]
    titled = [["Deliveries of 25.11.2026"], [], *[row[:2] for row in rows]]
    for one in (rows, titled):
        assert [order.date for order in sheet(tmp_path, *one, name="24.11.").orders] == [dt.date(2026, 11, 25)]


def test_the_sheet_of_the_day_is_read_first(tmp_path: Path) -> None:
    """Of several that are named after days; the others are told of."""
    rows = [["Customer", "Address"], ["A", "Road 1, York"]]
    sheets = {"Fri 27.11.": rows, "Mon 23.11.": [rows[0], ["B", "Road 2, York"]], "Tue 24.11.": rows}
    found = read(samples.write_xlsx(tmp_path / "a.xlsx", sheets))
    assert [(order.date, delivery(order).name) for order in found.orders] == [(samples.DAY, "B")]
    assert [c.where.sheet for c in found.coercions if c.rule == "sheet-left-aside"] == ["Fri 27.11.", "Tue 24.11."]


def drivers(found: Any) -> list[set[str]]:
    return [set(order.allowed_drivers) for order in found.orders]


HEADER = ["No", "Customer", "Address"]


@pytest.mark.parametrize(
    ("first", "second"),
    [(["Fahrer: Müller"], ["Fahrer: Schmidt"]), (["Driver", "Müller"], ["DRIVER - Schmidt"])],
)
@pytest.mark.parametrize("is_above", [True, False])
def test_a_row_may_say_who_drives_those_below(
    tmp_path: Path, first: Sequence[object], second: Sequence[object], is_above: bool
) -> None:
    """The first of them may stand above the header; each row says that it has it."""
    top: list[Sequence[object]] = [first, HEADER] if is_above else [HEADER, first]
    found = sheet(tmp_path, *top, [1, "A", "Road 1, York"], [2, "B", "Road 2, York"], second, [3, "C", "Road 3, York"])
    assert drivers(found) == [{"Müller"}, {"Müller"}, {"Schmidt"}]
    assert {p.code for p in found.problems} == {"row-group"}
    assert [c.after for c in found.coercions if c.rule == "driver-of-section"] == ["Müller", "Müller", "Schmidt"]


def test_a_name_alone_in_the_column_of_drivers_is_for_the_rows_below(tmp_path: Path) -> None:
    """As long as they have none of their own."""
    rows = [["Bob"], ["", "A", "Road 1, York"], ["Eve"], ["", "B", "Road 2, York"], ["Tom", "C", "Road 3, York"]]
    found = sheet(tmp_path, ["Driver", "Customer", "Address"], *rows)
    assert drivers(found) == [{"Bob"}, {"Eve"}, {"Tom"}]


@pytest.mark.parametrize("columns", [["Address", "Customer", "Time"], ["Customer", "Address", "Time"]])
def test_a_row_may_name_the_tour_of_those_below(tmp_path: Path, columns: list[str]) -> None:
    """Wherever addresses stand: it is no order. A date behind the name is that of the rows."""
    rows = [["Road 1, York"] * 2, ["Road 2, York"] * 2]
    found = sheet(tmp_path, columns, ["Tour 1 – North"], rows[0], ["Route 12 24.11."], ["Van 2 (24.11.)"], rows[1])
    assert [order.fields for order in found.orders] == [{"Tour": "1 – North"}, {"Van": "2 (24.11.)"}]
    assert [order.date for order in found.orders] == [samples.DAY, TUESDAY]
    assert "group-of-section" in {c.rule for c in found.coercions}


@pytest.mark.parametrize("name", ["Auto Müller", "Van Gogh", "Route 66, Springfield", "Touring Ltd", "Busch"])
def test_customers_are_no_tours(tmp_path: Path, name: str) -> None:
    """A name without an address stays a problem that says so."""
    found = sheet(tmp_path, ["Customer", "Address"], ["A", "Road 1, York"], [name], ["B", "Road 2, York"])
    assert [p.code for p in found.problems] == ["address-missing"]


WEEK = ["Customer", "Address", "Date", "Mon", "Tue", "Wed"]


@pytest.mark.parametrize(
    ("date", "cells", "read_as"),
    [
        ("", ["8-10", "9-11", ""], "23.11. 08:00-10:00"),
        ("", ["closed", "9-11", "10-12"], "24.11. 09:00-11:00"),
        ("", ["-", "", "10-12"], "25.11. 10:00-12:00"),
        ("24.11.2026", ["8-10", "9-11", ""], "24.11. 09:00-11:00"),
    ],
)
def test_hours_below_weekdays_are_those_of_the_day(tmp_path: Path, date: str, cells: list[str], read_as: str) -> None:
    """Of the row's date, or else of the first day that has any."""
    found = sheet(tmp_path, WEEK, ["A", "Road 1, York", date, *cells])
    assert [windows(delivery(order)) for order in found.orders] == [[read_as]]
    assert [c.rule for c in found.coercions].count("weekday-marked") == 1


def test_a_date_without_hours_below_its_weekday_is_a_problem(tmp_path: Path) -> None:
    """The customer is not there."""
    found = sheet(tmp_path, WEEK, ["A", "Road 1, York", "25.11.2026", "8-10", "9-11", "closed"])
    assert [p.code for p in found.problems] == ["window-other-day"]


@pytest.mark.parametrize("header", [["23.11.", "24.11."], ["Mon 23.11.", "Tue 24.11."], ["2026-11-23", "2026-11-24"]])
def test_amounts_below_dates_say_the_day(tmp_path: Path, header: list[str]) -> None:
    """As marks below weekdays do."""
    rows: list[Sequence[object]] = [["A", "Road 1, York", 2, None], ["B", "Road 2, York", None, 3]]
    found = sheet(tmp_path, ["Customer", "Address", *header], *rows)
    assert [order.date for order in found.orders] == [samples.DAY, TUESDAY]
