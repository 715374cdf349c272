"""Amounts, priorities and windows as people write them into cells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests import samples

delivery, loads, only, read, windows = samples.delivery, samples.loads, samples.only, samples.read, samples.windows


def one(path: Path, header: str, cell: str) -> Any:
    return only(read(samples.write_csv(path / "a.csv", [["Order", "Address", header], ["A", "Road 1", cell]], ";")))


@pytest.mark.parametrize(
    ("cell", "load"),
    [
        ("2 x 10 kg", {"weight": 20}),
        ("10+5", {"weight": 15}),
        ("12-15 kg", {"weight": 15}),
        ("max. 30kg", {"weight": 30}),
        ("< 5 kg", {"weight": 5}),
        ("½", {"weight": 0.5}),
        ("n/a", {}),
        ("k.A.", {}),
    ],
)
def test_weights_are_worked_out(tmp_path: Path, cell: str, load: dict[str, float]) -> None:
    """The greater of a range, the sum of parts; nothing where nothing is said, and that is told."""
    assert loads(one(tmp_path, "Weight", cell)) == load


@pytest.mark.parametrize(
    ("cell", "load"),
    [
        ("2 EPAL", {"pallets": 2}),
        ("1/2 Palette", {"pallets": 0.5}),
        ("10 Kisten", {"kisten": 10}),
        ("3 Karton, 1 Palette", {"pieces": 3, "pallets": 1}),
    ],
)
def test_what_is_counted_may_stand_in_the_cell(tmp_path: Path, cell: str, load: dict[str, float]) -> None:
    """A word that is no unit is what the figure counts, as in "2 x crate"."""
    assert loads(one(tmp_path, "Menge", cell)) == load


@pytest.mark.parametrize(
    ("cells", "priorities"),
    [
        (["1", "2", "3"], [100, 75, 50]),
        (["A", "C", "B"], [100, 50, 75]),
        (["Prio 1", "P2", ""], [100, 75, 50]),
        (["1", "80", "50"], [1, 80, 50]),
        (["C", "H", "L"], [100, 75, 25]),
        (["5", "3", "2"], [5, 3, 2]),
    ],
)
def test_a_column_of_ranks_counts_from_the_first(tmp_path: Path, cells: list[str], priorities: list[int]) -> None:
    """Who writes 1, 2 and 3 means the first to be the most urgent; figures up to 100 and the letters L to C do not."""
    rows = [["Order", "Address", "Priority"], *([f"A{i}", f"Road {i}", cell] for i, cell in enumerate(cells))]
    assert [order.priority for order in read(samples.write_csv(tmp_path / "a.csv", rows)).orders] == priorities


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("8-10 or 3-5", ["23.11. 08:00-10:00", "23.11. 15:00-17:00"]),
        ("EOD", ["23.11. 00:00-00:00"]),
        ("[9:00-12:00]", ["23.11. 09:00-12:00"]),
        ("7:30-9:00 (Pforte)", ["23.11. 07:30-09:00"]),
        ("8-12 Mon-Fri", ["23.11. 08:00-12:00"]),
        ("10h pile", ["23.11. 10:00-10:00"]),
        ("12:00 latest", ["23.11. 00:00-12:00"]),
        ("klo 8 alkaen", ["23.11. 08:00-00:00"]),
        ("indtil 12", ["23.11. 00:00-12:00"]),
        ("do 10:00", ["23.11. 00:00-10:00"]),
        ("00:00-00:00", []),
    ],
)
def test_windows_of_many_offices(tmp_path: Path, cell: str, expected: list[str]) -> None:
    """Words may stand behind the times, and a second window on a twelve-hour clock lies behind the first."""
    assert windows(delivery(one(tmp_path, "Time window", cell))) == expected


def test_midnight_to_midnight_is_at_any_time(tmp_path: Path) -> None:
    """Programs write 00:00 twice where no time is set; a window of no length in the night serves nobody."""
    found = read(
        samples.write_csv(tmp_path / "a.csv", [["Order", "Address", "From", "To"], ["A", "R 1", "0:00", "0:00"]])
    )
    assert windows(delivery(only(found))) == []
    assert "no-window-at-midnight" in {c.rule for c in found.coercions}


@pytest.mark.parametrize("window", [[["08:00", "10:00"]], ["08:00", "10:00"], "08:00, 10:00", '["08:00","10:00"]'])
def test_pairs_of_times_are_one_window(tmp_path: Path, window: object) -> None:
    """And not two moments without length."""
    path = samples.write_json(tmp_path / "a.json", [{"ref": "A", "address": "Road 1", "tw": window}])
    assert windows(delivery(only(read(path)))) == ["23.11. 08:00-10:00"]
