"""Rows that are plain are read column by column: what comes of them is what the reader of all rows makes of them."""

from __future__ import annotations

import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from dispatcher.intake import joining, workbook
from dispatcher.intake.orders import OrderList
from dispatcher.intake.plain import PlainRead, PlainReader
from dispatcher.intake.table import Cell
from dispatcher.intake.told import Coercions, packed
from dispatcher.model.problem import Coercion, Where
from tests import samples

_CELLS: dict[str, tuple[object, ...]] = {
    "Customer": ("Ann", "Bäckerei Ä", " Ann", "", None),
    "Address": ("Hauptstr. {}", "High Street {}", "Weber GmbH, Road {}", "Road {} 2. OG", "60.17, 24.94", "R {}\nHof"),
    "House number": (5, "5a", "5-Jul", None),
    "Postcode": ("10115", 1067, "01067", "", " 00100"),
    "City": ("Berlin", "Köln", "Berlin ", ""),
    "Country": ("DE", "Finland", "", "x"),
    "Latitude": (60.17, "60,17", "", 160.0, 0),
    "Longitude": (24.94, "24.94", "", 0),
    "Weight kg": (2, 2.5, "3 kg", "", -1, "x"),
    "From": ("08:00", "8h", "", "x"),
    "Phone": ("030 1234{:03}", "+49 30 1234{:03}", "", "abc", 301234567),
    "Email": ("a{}@example.org", ""),
    "Note": ("Ring", "-", " Ring", ""),
    "Remark of ours": ("x{}", 1e16, True, ""),
}


def _rows(seed: int) -> list[list[object]]:
    """A list whose rows are plain but for some cells."""
    random_ = random.Random(seed)
    labels = [label for label in _CELLS if label == "Address" or random_.random() < 0.6]
    odd = random_.choice([0.0, 0.02, 0.2])
    rows: list[list[object]] = [["Order ID", *labels]]
    for i in range(60):
        cells = [random_.choice(_CELLS[label]) if random_.random() < odd else _CELLS[label][0] for label in labels]
        order_id = random_.choice([i, f"B-{i - 1}", "1.2E+11", "", None]) if random_.random() < odd else f"B-{i}"
        rows.append([order_id, *(cell.format(i) if isinstance(cell, str) else cell for cell in cells)])
    return rows


def _read(folder: Path, seed: int) -> OrderList:
    if seed % 2:
        path = samples.write_csv(folder / "list.csv", _rows(seed))
    else:
        path = samples.write_xlsx(folder / "list.xlsx", {"Orders": _rows(seed)})
    found: OrderList = samples.read(path)
    return found


def _nothing_plain(_reader: PlainReader, rows: Sequence[list[Cell]], numbers: Sequence[int]) -> PlainRead:
    return PlainRead(numbers, rows, [None] * len(rows), {})


@pytest.mark.parametrize("seed", range(12))
def test_plain_rows_are_read_as_all_rows_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
    """Orders, problems, changes of cells and sums are the same with and without the quick way."""
    monkeypatch.setattr(joining, "_AT_ONCE", 7)
    quick = _read(tmp_path, seed)
    monkeypatch.setattr(PlainReader, "read", _nothing_plain)
    assert _read(tmp_path, seed) == quick


def test_most_rows_go_the_quick_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The quick way is taken by plain rows: all but the first two, which it goes by."""
    taken: list[object] = []
    read = PlainReader.read

    def counted(*args: Any) -> PlainRead:
        found = read(*args)
        taken.extend(one for one in found.sent if one)
        return found

    monkeypatch.setattr(PlainReader, "read", counted)
    monkeypatch.setattr(joining, "_AT_ONCE", 2)
    rows = [["Order ID", "Customer", "Address", "Phone"]]
    rows += [[f"B-{i}", "Ann", f"Road {i}", f"09 123 {i:04}"] for i in range(50)]
    found = samples.read(samples.write_xlsx(tmp_path / "list.xlsx", {"Orders": rows}))
    assert (len(found.orders), len(taken)) == (50, 48)


def test_a_sheet_is_looked_at_twice_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the library leaves out is found in large workbooks as in small ones."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Order ID", "Address", "Postcode", "City"],
        ["A", "Road 1", 1067, "Bonn"],
        ["B", "Road 2", "#N/A", "X"],
    ):
        sheet.append(row)
    sheet["C2"].number_format = "00000"
    sheet.row_dimensions[3].hidden = True
    book.save(tmp_path / "list.xlsx")
    small = samples.read(tmp_path / "list.xlsx")
    monkeypatch.setattr(workbook, "_LARGE_BYTES", 0)
    assert samples.read(tmp_path / "list.xlsx") == small
    assert {c.rule for c in small.coercions} >= {"leading-zeros-by-format", "hidden-rows-read"}


def test_what_is_told_comes_back_as_it_was() -> None:
    """Coercions that are kept small are a sequence of the same ones."""
    told = [Coercion(Where("l.csv", "", i, f"C{i % 3}"), "\udc80x", str(i), f"rule-{i % 2}") for i in range(7)]
    kept = Coercions([packed(told[:3]), packed([]), packed(told[3:])])
    assert list(kept) == told
    assert (len(kept), kept == tuple(told), kept == tuple(told[:6])) == (7, True, False)
    assert [kept[i] for i in range(-7, 7)] == told + told
    assert kept[2:5] == tuple(told[2:5])
    with pytest.raises(IndexError):
        kept[7]
