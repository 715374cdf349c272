"""Real files, where they are at hand."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from dispatcher.intake.orders import gathered, list_parts
from dispatcher.intake.preflight import load
from dispatcher.intake.table import Limits
from dispatcher.intake.workbook import read_workbook

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data" / "orders"
pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="the shared data is not on this machine")
DAY, ZONE = dt.date(2026, 11, 23), ZoneInfo("Europe/London")


def test_a_wrong_dimension_loses_no_row() -> None:
    """A workbook that claims one row has its hundred."""
    found = gathered(list_parts(SHARED / "odl-customers.xlsx", DAY, ZONE, None, Limits()))
    assert (found.sheet, found.rows, len(found.orders)) == ("Customers", 100, 100)
    assert found.orders[0].is_located


@pytest.mark.parametrize("name", ["1904.xlsx", "1904.xls", "1904.xlsb", "1904.ods"])
def test_the_epoch_of_1904_is_heeded(name: str) -> None:
    """The same serial numbers are four years later in a workbook of the 1904 epoch."""
    (table,) = read_workbook(load(SHARED / "epoch-1904" / name, Limits()))
    days = [cell for row in table.rows for cell in row if isinstance(cell, dt.date)]
    plain = [day.date() if isinstance(day, dt.datetime) else day for day in days]
    assert plain[:2] == [dt.date(1904, 1, 2), dt.date(1904, 1, 12)]


def test_a_list_of_shipments_gives_pickups_and_transfers() -> None:
    """Columns for both sides, coordinates in address cells, instants with offsets, seconds without a unit."""
    path = SHARED / "google-fleet-routing" / "shipmentsSample.csv"
    found = gathered(list_parts(path, DAY, ZoneInfo("America/Los_Angeles"), None, Limits()))
    assert (found.rows, found.bad_rows) == (6, 0)
    large = next(o for o in found.orders if o.id == "Large Shipment A")
    assert large.is_linked
    assert large.date == dt.date(2021, 8, 2)
    assert large.delivery is not None
    assert large.delivery.location is not None
    assert large.delivery.service_s == 3600
