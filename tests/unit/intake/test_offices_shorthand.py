"""What offices write in short: weekdays, halves of the day, doors behind numbers, pounds and ounces."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests import samples

read, delivery, windows = samples.read, samples.delivery, samples.windows


def one(tmp_path: Path, **cells: str) -> Any:
    """The only order of a list with these columns besides its address."""
    rows = [["Order ID", *cells], ["A1", *cells.values()]]
    if "Address" not in cells:
        rows = [[*rows[0], "Address"], [*rows[1], "Road 1"]]
    (order,) = read(samples.write_csv(tmp_path / "a.csv", rows, delimiter=";")).orders
    return order


@pytest.mark.parametrize(
    ("written", "date"),
    [("Dienstag", "2026-11-24"), ("Mon.", "2026-11-23"), ("sunday", "2026-11-29"), ("jeudi", "2026-11-26")],
)
def test_a_weekday_alone_is_the_next_one(tmp_path: Path, written: str, date: str) -> None:
    """From the day of the list on, that day itself included."""
    assert one(tmp_path, Date=written).date.isoformat() == date


@pytest.mark.parametrize(
    ("written", "read_as"),
    [
        ("vorm.", ["06:00-12:00"]),
        ("nachm.", ["12:00-18:00"]),
        ("8-12 u. 14-16 Uhr", ["08:00-12:00", "14:00-16:00"]),
        ("8 bis 10 oder ab 15", ["08:00-10:00", "15:00-00:00"]),
        ("zwischen 8 und 10 oder 14 und 16 Uhr", ["08:00-10:00", "14:00-16:00"]),
        ("between 9 and 11 or 1 and 3 pm", ["09:00-11:00", "13:00-15:00"]),
        ("8-10 or after 4pm", ["08:00-10:00", "16:00-00:00"]),
    ],
)
def test_windows_in_short(tmp_path: Path, written: str, read_as: list[str]) -> None:
    """As German offices write them."""
    assert [w[-11:] for w in windows(one(tmp_path, Window=written).delivery)] == read_as


@pytest.mark.parametrize(("written", "grams"), [("3 lb 4 oz", 1474), ("2 kg 500 g", 2500), ("2 lbs 8oz", 1134)])
def test_a_weight_in_two_units(tmp_path: Path, written: str, grams: int) -> None:
    """They are added."""
    assert one(tmp_path, Weight=written).load["weight"] == grams


@pytest.mark.parametrize(
    ("written", "address", "note"),
    [
        ("P.zza Garibaldi, 3 - int. 5", "P.zza Garibaldi, 3", "int. 5"),
        ("Largo Argentina, 11/a, scala B", "Largo Argentina, 11/a", "scala B"),
        ("Platz da oben, 7, Top 4", "Platz da oben, 7", "Top 4"),
    ],
)
def test_a_number_behind_a_comma_belongs_to_its_street(tmp_path: Path, written: str, address: str, note: str) -> None:
    """However the street is called; what follows is for the driver."""
    order = one(tmp_path, Address=written, City="Roma")
    assert delivery(order).address == f"{address}, Roma"
    assert delivery(order).note == note
    assert delivery(order).name == ""
