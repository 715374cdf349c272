"""Rows that are like one above them are read as they would be by themselves."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.intake.orders import OrderList
from tests import samples

_HEADER = (
    *("Order ID", "Customer", "Address", "Postcode", "City", "From", "To", "Weight kg", "Phone", "Note", "Priority"),
    *("Remark of ours", "Country"),
)
_ROWS = [
    ("A1", "Bäckerei Ä", "Hauptstr. 5", "10115", "Berlin", "8h", "12:00", 2, "030 123456", "Ring", 1, "x", "DE"),
    ("A2", "Ann", "Hauptstr. 6", 1067, "Dresden", "8h", "12:00", 2.5, "030 123457", "", 1, "", "DE"),
    (3, " Ann ", "Weber GmbH, Hauptstr. 7", "10115", "Berlin", "8h", "12:00", "3 kg", "", "Ring ", 1, "y", "DE"),
    ("A4", "Ann", "Hauptstr. 8 2. OG", "10115", "Berlin ", "8h", "12:00", 2, "+358 40 1234567", "", 1, "", "DE"),
    ("A5", "Ann", "", "", "", "8h", "12:00", 2, "", "", 1, "", "DE"),
    ("A6", "Ann", "Hauptstr. 9", "10115", "Berlin", "8h", "12:00", -2, "", "", 1, "", "DE"),
    ("A7", "Ann", "Hauptstr. 10", "10115", "Berlin", "8h", "12:00", 2, "", "", True, "", "DE"),
    ("A8", "Ann", "60.17, 24.94", "", "", "8h", "12:00", 2, "", "Hof", 1, "", "DE"),
    ("A9", "", "Hauptstr. 11, 10115 Berlin", "10115", "Berlin", "8h", "12:00", 2, "abc", "", 1, "", "DE"),
    ("A9b", "Ann", "12 High Street", "10115", "Berlin", "", "", 1e-5, "", "", 1, 1e16, ""),
    ("A10", "Ann", "Hauptstr. 12\nHof", "10115", "Berlin", "8h", "12:00", True, "", "", 1, "", "AT"),
]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_a_row_is_read_the_same_behind_others_and_alone(tmp_path: Path, kind: str) -> None:
    """Orders, problems and changes of cells of a list are those of its rows in lists of their own."""
    whole = _read(tmp_path, kind, _ROWS)
    alone = [_read(tmp_path, kind, [row]) for row in _ROWS]
    for i in range(len(_ROWS)):
        found = alone[i]
        assert [o for o in whole.orders if whole.origins[o.id].row == i + 2] == list(found.orders)
        told = [replace(c, where=replace(c.where, row=2)) for c in whole.coercions if c.where.row == i + 2]
        assert told == [c for c in found.coercions if c.where.row]
        assert [p.cause for p in whole.problems if p.where.row == i + 2] == [p.cause for p in found.problems]


def _read(folder: Path, kind: str, rows: Sequence[tuple[object, ...]]) -> OrderList:
    table = [_HEADER, *rows]
    if kind == "csv":
        path = samples.write_csv(folder / "list.csv", table)
    else:
        path = samples.write_xlsx(folder / "list.xlsx", {"Orders": table})
    found: OrderList = samples.read(path)
    return found
