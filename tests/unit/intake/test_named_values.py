"""What customers of shops fill in, which comes as names with values: the day and hour of their delivery among them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest

from tests import samples

read, delivery, windows, only = samples.read, samples.delivery, samples.windows, samples.only
TUESDAY = dt.date(2026, 11, 24)


def is_dated(found: Any) -> None:
    order = only(found)
    assert order.date == TUESDAY
    assert windows(delivery(order)) == ["24.11. 09:00-12:00"]
    assert delivery(order).name == "Ann"


@pytest.mark.parametrize(("of_name", "of_value"), [("name", "value"), ("key", "value"), ("label", "value")])
@pytest.mark.parametrize("more", [0, 5])
def test_a_list_of_names_with_values_is_as_many_columns(tmp_path: Path, of_name: str, of_value: str, more: int) -> None:
    """What a program keeps for itself, its name beginning with _, stays one text."""
    said = {"Delivery-Date": "2026/11/24", "Delivery Time": "9:00 - 12:00", "_tax": "x"}
    said |= {f"Own {n}": "x" for n in range(more)}
    attributes = [{"id": 1, of_name: name, of_value: value} for name, value in said.items()]
    order = {"id": 7, "name": "Ann", "address": "Road 1, York", "attributes": attributes}
    found = read(samples.write_json(tmp_path / "a.json", {"orders": [order]}))
    is_dated(found)
    assert "_tax" in only(found).fields["attributes"]


def test_an_order_of_a_shop_comes_on_the_day_that_its_customer_chose(tmp_path: Path) -> None:
    """It had the name of the first field for its customer, and came on the day of the list."""
    attributes = [{"name": "Delivery-Date", "value": "2026/11/24"}, {"name": "Delivery-Time", "value": "9 AM - 12 PM"}]
    shipping = {"name": "Ann", "address1": "Road 1", "city": "York", "zip": "YO1 7HH", "country": "GB"}
    order = {"id": 1, "name": "#1001", "fulfillment_status": None, "financial_status": "paid", "line_items": []}
    order |= {"shipping_address": shipping, "note_attributes": attributes}
    is_dated(read(samples.write_json(tmp_path / "a.json", {"orders": [order]})))


def test_lines_of_names_with_values_in_a_cell_are_columns(tmp_path: Path) -> None:
    """As a shop's CSV file has them; a cell with other lines stays a text."""
    header = ["Name", "Address", "Note Attributes"]
    rows = [header, ["Ann", "Road 1, York", "Delivery-Date: 2026/11/24\nDelivery-Time: 09:00 AM - 12:00 PM"]]
    is_dated(read(samples.write_csv(tmp_path / "a.csv", rows)))
    found = read(samples.write_csv(tmp_path / "b.csv", [header, ["Ann", "Road 1, York", "ring twice"]]))
    assert only(found).fields == {"Note Attributes": "ring twice"}
