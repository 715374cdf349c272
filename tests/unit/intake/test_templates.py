"""The workbooks to fill in are read back without a problem, as they are and filled with anything."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dispatcher.intake import read_fleet, write_fleet_template, write_order_template
from dispatcher.intake.orders import gathered, list_parts
from dispatcher.intake.table import Limits
from dispatcher.model.problem import MachineFault
from dispatcher.model.timewindow import moment

DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/Helsinki")
WORDS = st.text(st.characters(codec="utf-8", categories=["L", "Nd"]), min_size=1, max_size=12)


def test_the_order_template_reads_back(tmp_path: Path) -> None:
    """Every example is an order, every column is recognised, and nothing had to be coerced."""
    path = tmp_path / "orders.xlsx"
    write_order_template(path, day=DAY)
    found = gathered(list_parts(path, DAY, ZONE, None, Limits()))
    assert (found.sheet, found.rows, found.bad_rows) == ("Orders", 3, 0)
    assert found.coercions == ()
    assert all(found.mapping.values())
    assert [len(o.tasks) for o in found.orders] == [1, 1, 2]
    assert all(o.date == DAY for o in found.orders)


def test_the_fleet_template_reads_back(tmp_path: Path) -> None:
    """The example fleet has shifts on a working day, through the child process."""
    path = tmp_path / "fleet.xlsx"
    write_fleet_template(path)
    found = read_fleet(path, zone=ZONE)
    assert (found.problems, found.coercions) == ((), ())
    assert len(found.fleet.shifts_on(DAY, ZONE)) == 2


@pytest.mark.parametrize("write", [write_order_template, write_fleet_template])
def test_each_column_is_explained(tmp_path: Path, write: object) -> None:
    """The last sheet has a line for every column of every other sheet."""
    path = tmp_path / "t.xlsx"
    assert callable(write)
    write(path)
    book = openpyxl.load_workbook(path)
    explained = {(row[0], row[1]) for row in book["Help"].iter_rows(min_row=2, values_only=True) if row[2]}
    headers = {(s.title, cell.value) for s in book.worksheets if s.title != "Help" for cell in s[1]}
    assert explained == headers


def test_a_template_that_cannot_be_written_is_the_machines_fault(tmp_path: Path) -> None:
    """A folder that does not exist ends in words."""
    with pytest.raises(MachineFault) as caught:
        write_fleet_template(tmp_path / "nowhere" / "fleet.xlsx")
    assert caught.value.problem.code == "template-not-written"


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(WORDS, WORDS, st.integers(0, 99_999), st.times(), st.integers(0, 400), st.integers(0, 10**6)),
        min_size=1,
        max_size=8,
        unique_by=lambda row: row[0],
    )
)
def test_what_is_filled_in_comes_back(tmp_path: Path, rows: list[tuple[str, str, int, dt.time, int, int]]) -> None:
    """Ids, names, postcodes with zeros, times, minutes and weights survive the way through the template."""
    path = tmp_path / "orders.xlsx"
    write_order_template(path, day=DAY)
    book = openpyxl.load_workbook(path)
    sheet = book["Orders"]
    sheet.delete_rows(2, 3)
    columns = {str(cell.value): number for number, cell in enumerate(sheet[1], 1)}
    for number, (order_id, name, postcode, start, minutes, grams) in enumerate(rows, 2):
        cells: dict[str, str | dt.time | float] = {
            "Order ID": order_id,
            "Name": name,
            "Address": "Road 1",
            "Postcode": f"{postcode:05d}",
        }
        facts: dict[str, dt.time | float] = {
            "Window from": start.replace(microsecond=0),
            "Service minutes": minutes,
            "Weight kg": grams / 1000,
        }
        for header, value in (cells | facts).items():
            sheet.cell(number, columns[header], value)
    book.save(path)
    found = gathered(list_parts(path, DAY, ZONE, None, Limits()))
    assert found.problems == ()
    for order, (order_id, name, postcode, start, minutes, grams) in zip(found.orders, rows, strict=True):
        task = order.delivery
        assert task is not None
        assert (order.id, task.name, task.address) == (order_id, name, f"Road 1, {postcode:05d}")
        seconds = start.hour * 3600 + start.minute * 60 + start.second
        assert task.windows[0].earliest == moment(DAY, seconds, ZONE)
        assert task.service_s == minutes * 60
        assert order.load.get("weight", 0) == grams
