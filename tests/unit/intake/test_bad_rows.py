"""Skipped rows go back to the sender as a workbook that can be corrected and imported as it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from dispatcher.intake.bad_rows import write_bad_rows
from dispatcher.intake.columns import REASON_LABEL, best_layout, order_column
from dispatcher.intake.habits import with_habits
from dispatcher.intake.orders import OrderList, gathered, list_parts, parts_of
from dispatcher.intake.preflight import load
from dispatcher.intake.table import USUAL_LIMITS, Cell, Fault, Padded, Table, shown
from dispatcher.intake.workbook import read_workbook
from dispatcher.model.problem import MachineFault, Refused

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
HALF_PAST_EIGHT = dt.datetime(2026, 11, 23, 8, 30)  # noqa: DTZ001 - spreadsheets know no zones
HOSTILE = [
    "=1+1",
    "+cmd|' /C calc'!A0",
    "@SUM(A1)",
    "-2+3",
    "#N/A",
    "{{7*191}}",
    "<img src=x onerror=alert(1)>",
    "_x0041_",
    "00123",
    "1e5",
    "2026-11-23",
    "TRUE",
    "line\nbreak",
    "👩‍👩‍👧‍👦",
]


def read(path: Path) -> OrderList:
    return gathered(list_parts(path, DAY, ZONE, None, USUAL_LIMITS))


def of_rows(*rows: Sequence[Cell], typed: bool = True) -> OrderList:
    table = Table("Orders", [list(row) for row in rows], typed=typed)
    layout = best_layout(table, order_column)
    assert layout is not None
    return gathered(parts_of("list.xlsx", table, with_habits(layout, table, DAY), DAY, ZONE))


def test_only_the_skipped_rows_go_back_with_all_of_their_reasons(tmp_path: Path) -> None:
    """The same sheet and columns, the header on top, and a last column that says what is wrong and what to do."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "Morning tour"
    sheet.append(["The list of the day"])
    sheet.append(["Order ID", "Address", "From", "To", None, "Colour"])
    sheet.append(["A", "Road 1", "08:00", "12:00", None, "red"])
    sheet.append(["B", "Road 2", "sometime", "never", "stray", "blue"])
    path = tmp_path / "list.xlsx"
    workbook.save(path)
    to = tmp_path / "bad.xlsx"
    write_bad_rows(to, read(path), instead_of=path)
    back = load_workbook(to)
    assert back.sheetnames == ["Morning tour"]
    rows = [[cell.value for cell in row] for row in back.worksheets[0].iter_rows()]
    assert rows[0] == ["Order ID", "Address", "From", "To", None, "Colour", REASON_LABEL]
    assert rows[1][:6] == ["B", "Road 2", "sometime", "never", "stray", "blue"]
    assert len(rows) == 2
    reasons = str(rows[1][6]).splitlines()
    assert [reason.split(": ")[0] for reason in reasons] == ["From", "To"]
    assert all("Write times as 08:00" in reason for reason in reasons)


def test_figures_dates_and_leading_zeros_stay_what_they_are(tmp_path: Path) -> None:
    """A corrected row means the same as in the sender's list; nothing turned into another kind of cell."""
    cells: list[Cell] = [
        "A",
        None,
        12.5,
        7.0,
        HALF_PAST_EIGHT,
        dt.time(9, 15),
        Padded(123.0, "00123"),
        True,
        Fault("#REF!"),
        dt.timedelta(hours=30),
        float("inf"),
        dt.date(1899, 12, 31),
    ]
    header: list[Cell] = ["Order ID", "Address", *(f"Own {i}" for i in range(len(cells) - 2))]
    found = of_rows(header, cells)
    assert found.bad_rows == 1
    to = tmp_path / "bad.xlsx"
    write_bad_rows(to, found, instead_of=tmp_path / "list.xlsx")
    row = [cell.value for cell in load_workbook(to).worksheets[0][2]]
    assert row[2:8] == [12.5, 7, HALF_PAST_EIGHT, dt.time(9, 15), 123, True]
    assert row[8:12] == ["#REF!", dt.timedelta(hours=30), "inf", "1899-12-31"]
    (table,) = read_workbook(load(to, USUAL_LIMITS))
    assert load_workbook(to).worksheets[0].cell(2, 7).number_format == "00000"
    assert table.rows[1][0] == "A"


@pytest.mark.parametrize("text", HOSTILE)
def test_text_stays_text_whatever_it_looks_like(tmp_path: Path, text: str) -> None:
    """No formula, error value, number or character code is made of it, in cells and in the header."""
    found = of_rows(["Address", "Note", text], [None, text, text], typed=False)
    to = tmp_path / "bad.xlsx"
    write_bad_rows(to, found, instead_of=tmp_path / "list.csv")
    (table,) = read_workbook(load(to, USUAL_LIMITS))
    assert table.rows[0][2] == text
    assert table.rows[1][1:3] == [text, text]
    sheet = load_workbook(to).worksheets[0]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.text(max_size=20), min_size=1, max_size=4))
def test_any_text_can_be_written(tmp_path: Path, notes: list[str]) -> None:
    """Control characters and halves of letters do not keep the other rows from coming back."""
    found = of_rows(["Address", "Note"], *([None, note + "."] for note in notes), typed=False)
    to = tmp_path / "bad.xlsx"
    write_bad_rows(to, found, instead_of=tmp_path / "list.csv")
    (table,) = read_workbook(load(to, USUAL_LIMITS))
    assert len(table.rows) == len(notes) + 1


def test_a_corrected_workbook_is_taken_and_its_reasons_are_no_part_of_the_orders(tmp_path: Path) -> None:
    """Correct the cell, import the file: the same columns are understood, the reason is left behind."""
    path = tmp_path / "list.csv"
    path.write_text("Order ID,Address,To,Colour\n1,Road 1,sometime,red\n2,Road 2,12:00,blue\n")
    to = tmp_path / "bad.xlsx"
    first = read(path)
    write_bad_rows(to, first, instead_of=path)
    workbook = load_workbook(to)
    workbook.worksheets[0]["C2"] = "11:00"
    workbook.save(to)
    second = read(to)
    (order,) = second.orders
    assert (order.id, order.fields) == ("1", {"Colour": "red"})
    assert second.view.header == first.view.header


def test_rows_that_are_bad_again_get_new_reasons(tmp_path: Path) -> None:
    """Saved a second time there is still one column of reasons, the last."""
    path = tmp_path / "list.csv"
    path.write_text("Order ID,Address,To\n1,Road 1,sometime\n")
    first, second = tmp_path / "bad.xlsx", tmp_path / "worse.xlsx"
    write_bad_rows(first, read(path), instead_of=path)
    write_bad_rows(second, read(first), instead_of=first)
    rows = [[cell.value for cell in row] for row in load_workbook(second).worksheets[0].iter_rows()]
    assert rows[0] == ["Order ID", "Address", "To", REASON_LABEL]
    assert len(rows[1]) == 4


def test_the_list_itself_is_never_replaced(tmp_path: Path) -> None:
    """Saving over the sender's own file would lose the good rows."""
    path = tmp_path / "list.csv"
    path.write_text("Order ID,Address\n1,\n")
    before = path.read_bytes()
    with pytest.raises(Refused) as refused:
        write_bad_rows(path, read(path), instead_of=tmp_path / "." / "list.csv")
    assert [p.code for p in refused.value.problems] == ["replaces-list"]
    assert path.read_bytes() == before


def test_a_folder_that_takes_no_file_is_said(tmp_path: Path) -> None:
    """The machine's fault comes in a sentence."""
    path = tmp_path / "list.csv"
    path.write_text("Order ID,Address\n1,\n")
    with pytest.raises(MachineFault) as fault:
        write_bad_rows(tmp_path / "missing" / "bad.xlsx", read(path), instead_of=path)
    assert fault.value.problem.code == "rows-not-written"


def test_shown_and_written_agree() -> None:
    """The table of the window shows the texts that the sheet has."""
    found = of_rows(["Address", "Note"], [None, Padded(7.0, "007")])
    assert found.view.rows[0].texts == ("", shown(Padded(7.0, "007")))


@pytest.mark.parametrize(
    ("encoding", "delimiter"), [("utf-8-sig", ";"), ("utf-16", "\t"), ("cp1252", ";"), ("utf-8", ",")]
)
def test_skipped_rows_of_a_text_list_go_back_as_text(tmp_path: Path, encoding: str, delimiter: str) -> None:
    """In its encoding and with its delimiter; corrected, the same columns are understood and the reason is none."""
    path = tmp_path / "list.csv"
    lines = ["Order ID|Address|To|Größe", "1|Straße 1|sometime|rötlich", "2|Straße 2|12:00|grün"]
    path.write_bytes("\r\n".join(lines).replace("|", delimiter).encode(encoding))
    first = read(path)
    to = tmp_path / "bad.csv"
    write_bad_rows(to, first, instead_of=path)
    text = to.read_bytes().decode(encoding)
    header, row, *_rest = text.splitlines()
    assert header == delimiter.join(["Order ID", "Address", "To", "Größe", REASON_LABEL])
    assert row.startswith(delimiter.join(["1", "Straße 1", "sometime", "rötlich"]))
    to.write_bytes(text.replace("sometime", "11:00", 1).encode(encoding))
    second = read(to)
    assert second.view.header == first.view.header
    assert second.orders[0].fields == {"Größe": "rötlich"}


def test_rows_of_a_file_that_is_no_table_go_back_as_a_workbook_of_the_same_layout(tmp_path: Path) -> None:
    """Keys are the columns; the workbook is recognised as the same product's."""
    path = tmp_path / "tasks.json"
    path.write_text('[{"orderNo": "1", "location": {"address": ""}, "twFrom": "9:00"}]', "utf-8")
    first = read(path)
    to = tmp_path / "bad.xlsx"
    write_bad_rows(to, first, instead_of=path)
    second = read(to)
    assert (first.layout, second.layout) == ("OptimoRoute API", "OptimoRoute API")
    assert second.bad_rows == first.bad_rows == 1
