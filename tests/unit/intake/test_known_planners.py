"""Exports of planning products with the columns that their makers' documents and libraries name."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

import pytest

from tests import samples

read, only, loads, windows = samples.read, samples.only, samples.loads, samples.windows
delivery, pickup = samples.delivery, samples.pickup


def test_detrack_collections(tmp_path: Path) -> None:
    """A list of collections says nowhere but in its headers that it is one; lines of items are one order."""
    header = ["Date", "D.O. No.", "Collect from", "Address", "Collection time", "Tracking No.", "Phone No."]
    header += ["Notify Email", "Instructions", "Assign To", "Zone", "SKU", "Item Description", "Item Quantity"]
    row = [
        "2026-12-05",
        "DO1",
        "Shop",
        "8 Somapah Road, Singapore 487372",
        "AM",
        "T1",
        "",
        "a@x.com",
        "Call",
        "V1",
        "E",
    ]
    path = samples.write_csv(tmp_path / "a.csv", [header, [*row, "S1", "Pump", "2"], [*row, "S2", "Pipe", "3"]])
    found = read(path)
    order = only(found)
    assert (found.layout, found.merged, order.delivery) == ("Detrack collections", 1, None)
    assert (pickup(order).name, pickup(order).note, loads(order)) == ("Shop", "Call", {"pieces": 5})
    assert windows(order.pickup) == ["05.12. 06:00-12:00"]


def test_detrack_with_all_its_columns(tmp_path: Path) -> None:
    """Job Type is a kind of work beside Detrack's own; weights are those of the whole job."""
    header = ["D.O. No.", "Delivery Date", "Address", "Postal Code", "Company Name", "Deliver To / Collect From"]
    header += ["Last Name", "Phone No.", "Detrack Job Type", "Job Type", "Job Time", "Time Window", "Address Latitude"]
    header += ["Address Longitude", "Weight", "Service Time", "Priority", "SKU", "Quantity"]
    row = [
        "DO1",
        "2026-12-05",
        "8 Somapah Road",
        "487372",
        "ACME",
        "Bob",
        "Tan",
        "+6591234567",
        "Collection",
        "Express",
    ]
    row += ["09:00", "09:00 - 12:00", "1.3413", "103.9638", "12", "15", "1"]
    found = read(samples.write_csv(tmp_path / "a.csv", [header, [*row, "S1", "2"], [*row, "S2", "1"]]))
    order = only(found)
    assert (found.layout, order.date, pickup(order).name) == ("Detrack", dt.date(2026, 12, 5), "Bob")
    assert (pickup(order).service_s, windows(order.pickup)) == (900, ["05.12. 09:00-12:00"])
    assert (loads(order), pickup(order).location) == ({"weight": 12, "pieces": 3}, (1.3413, 103.9638))
    assert (order.priority, order.fields["Job Type"]) == (50, "Express")


def test_route4me_orders_and_address_book(tmp_path: Path) -> None:
    """Schedules are month first; the address book has the names of the API, lengths of stay in seconds."""
    rows = [
        ["Longitude", "Latitude", "Address Alias", "Address", "City", "State", "Zip Code", "Phone", "Schedule Date"],
        [
            "-85.948343",
            "32.930977",
            "Store 1",
            "1235 Road",
            "Alexander City",
            "AL",
            "35010",
            "(256) 555-0100",
            "3/9/2027",
        ],
    ]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    order = only(found)
    assert (found.layout, order.date, delivery(order).name) == ("Route4Me orders", dt.date(2027, 3, 9), "Store 1")
    assert delivery(order).location == (32.930977, -85.948343)
    header = ["id", "address_1", "address_alias", "address_phone_number", "cached_lat", "cached_lng", "curbside_lat"]
    header += ["address_city", "address_zip", "local_time_window_start", "local_time_window_end", "service_time"]
    row = ["9", "1235 Road", "Store 1", "(256) 555-0100", "32.93", "-85.94", "1.0", "Alexander City", "35010"]
    found = read(samples.write_csv(tmp_path / "b.csv", [header, [*row, "32400", "43200", "300"]]))
    order = only(found)
    assert (found.layout, delivery(order).service_s) == ("Route4Me address book", 300)
    assert (delivery(order).address, delivery(order).name) == ("1235 Road, 35010 Alexander City", "Store 1")
    assert (delivery(order).location, windows(order.delivery)) == ((32.93, -85.94), ["23.11. 09:00-12:00"])


def test_track_pod_template(tmp_path: Path) -> None:
    """0 is a delivery, 1 a collection; weights are of the order, quantities of its goods."""
    header = ["Order Type", "Order Number", "Order Date", "Depot", "Client Id", "Client", "Address", "Address Lat"]
    header += [
        "Address Lon",
        "Time Slot From",
        "Time Slot To",
        "Service Time",
        "Weight",
        "Goods Name",
        "Goods Quantity",
    ]
    row = ["2026-12-05", "Depot 1", "22", "Cafe", "Road 1", "60.18", "24.95", "08:00", "12:00", "10", "12.5"]
    rows = [header, ["0", "O1", *row, "Milk", "3"], ["0", "O1", *row, "Cream", "4"], ["1", "O2", *row, "Empties", "1"]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    first, second = found.orders
    assert (found.layout, found.merged, loads(first)) == ("Track-POD", 1, {"weight": 12.5, "pieces": 7})
    assert (delivery(first).service_s, windows(first.delivery)) == (600, ["05.12. 08:00-12:00"])
    assert (second.delivery, pickup(second).name) == (None, "Cafe")


SHEETS = {
    "OptimoRoute": ["Order ID", "Date", "Location name", "Address", "Duration", "Time window from", "Time window to"],
    "Routific": ["Name", "Address", "Phone", "From", "To", "Duration", "Load", "Types"],
    "Onfleet": [
        "Recipient_Name",
        "Recipient_Phone",
        "Address_Line1",
        "Task_Details",
        "completeAfter",
        "completeBefore",
    ],
    "Route4Me": ["Alias", "Address", "Order Number", "Time Window Start", "Time Window End", "Service Time", "Phone"],
    "Track-POD": ["Order Number", "Client", "Address", "Time Slot From", "Time Slot To", "Service Time", "Phone"],
    "Detrack": ["D.O. No.", "Date", "Deliver to", "Address", "Delivery time", "Phone No.", "Instructions"],
    "VRP Spreadsheet Solver": [
        "Location ID",
        "Name",
        "Address",
        "Latitude (y)",
        "Longitude (x)",
        "Must be visited?",
        "Service time",
        "Pickup amount",
        "Delivery amount",
        "Time window start",
        "Time window end",
    ],
}
TEXTS = {
    "address": "Road 1",
    "phone": "+358401234567",
    "date": "2026-11-23",
    "time": "10",
    "duration": "10",
    "name": "Cafe",
}


def sheet_of(header: list[str]) -> list[str]:
    """A row for a header, each cell by a word in its label."""
    values = {
        "latitude": "60.1", "longitude": "24.9", "must": "Must be visited", "amount": "0", "delivery amount": "3",
        "delivery time": "08:00-12:00", "service": "10", "duration": "10", "phone": "+358401234567",
        "date": "2026-11-23", "start": "08:00", "from": "08:00", "after": "2026-11-23 08:00", "end": "12:00",
        "before": "2026-11-23 12:00",
        "to": "12:00", "address": "Road 1", "order": "A1", "d.o.": "A1", "location id": "A1", "load": "3", "types": "",
    }  # fmt: skip

    def cell(label: str) -> str:
        low = label.lower()
        if low in ("deliver to",):
            return "Cafe"
        exact = [value for key, value in values.items() if low == key]
        return (exact or [value for key, value in values.items() if key in low] or ["Cafe"])[0]

    return [cell(label) for label in header]


@pytest.mark.parametrize("name", sorted(SHEETS))
@pytest.mark.parametrize("change", ["", "reordered", "added", "shouted"])
def test_changed_exports_are_still_known(tmp_path: Path, name: str, change: str) -> None:
    """Columns in another sequence, further ones, and other capital letters change nothing of an order."""
    header = SHEETS[name]
    rows = [header, sheet_of(header)]
    usual = only(read(samples.write_csv(tmp_path / "usual.csv", rows)))
    if change == "reordered":
        order = random.Random(name).sample(range(len(header)), len(header))
        rows = [[row[j] for j in order] for row in rows]
    elif change == "added":
        rows = [["Our remark", *rows[0], "Colour"], ["x", *rows[1], "red"]]
    elif change == "shouted":
        rows = [[label.upper().replace("_", " ") for label in header], rows[1]]
    found = read(samples.write_csv(tmp_path / "a.csv", rows))
    changed = only(found)
    assert found.layout == name
    assert (changed.delivery, changed.load, changed.date) == (usual.delivery, usual.load, usual.date)
    assert delivery(changed).address == "Road 1"


@pytest.mark.parametrize(
    ("name", "without"), [("Route4Me", "Alias"), ("Track-POD", "Client"), ("OptimoRoute", "Location name")]
)
def test_exports_without_a_column_mean_the_same(tmp_path: Path, name: str, without: str) -> None:
    """What is left is read as before, known as the product's or not."""
    header = SHEETS[name]
    usual = only(read(samples.write_csv(tmp_path / "usual.csv", [header, sheet_of(header)])))
    left = [label for label in header if label != without]
    order = only(read(samples.write_csv(tmp_path / "a.csv", [left, sheet_of(left)])))
    was, now = delivery(usual), delivery(order)
    assert (now.address, now.windows, now.service_s, now.phone) == (was.address, was.windows, was.service_s, was.phone)
