"""Amounts as offices write them."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.intake.aliases import Dimension
from dispatcher.intake.columns import LOAD, Column
from dispatcher.intake.loads import read_load
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Habit, Unreadable

ANY = Column(0, "Load", LOAD)
WEIGHT = Column(0, "Weight", LOAD, dimension=Dimension("weight"))
VOLUME = Column(0, "Volume", LOAD, dimension=Dimension("volume"))
PIECES = Column(0, "Pieces", LOAD, dimension=Dimension("pieces"))
COMMA = Column(0, "Weight", LOAD, dimension=Dimension("weight"), habit=Habit(decimal_comma=True))


@pytest.mark.parametrize(
    ("cell", "column", "amounts"),
    [
        (12.5, WEIGHT, {"weight": 12_500}),
        ("12 kg", WEIGHT, {"weight": 12_000}),
        ("12,5kg", WEIGHT, {"weight": 12_500}),
        ("12.5 KG", WEIGHT, {"weight": 12_500}),
        ("kg 12,5", WEIGHT, {"weight": 12_500}),
        ("ca. 12 kg", WEIGHT, {"weight": 12_000}),
        ("500 g", WEIGHT, {"weight": 500}),
        ("2 t", WEIGHT, {"weight": 2_000_000}),
        ("1.234,56 kg", COMMA, {"weight": 1_234_560}),
        ("1.234,56", COMMA, {"weight": 1_234_560}),
        ("1,234.56", WEIGHT, {"weight": 1_234_560}),
        ("1.234", COMMA, {"weight": 1_234_000}),
        ("10 lbs", WEIGHT, {"weight": 4_536}),
        ("0,5 m3", VOLUME, {"volume": 500}),
        ("0.5 m³", VOLUME, {"volume": 500}),
        ("500 l", VOLUME, {"volume": 500}),
        ("120x80x100 cm", VOLUME, {"volume": 960}),
        ("120 x 80 x 100", VOLUME, {"volume": 960}),
        ("1,2 × 0,8 × 1,0 m", VOLUME, {"volume": 960}),
        ("2x 120x80x100 cm", VOLUME, {"volume": 1_920}),
        ("120x80x100 cm", ANY, {"volume": 960}),
        ("3 colli", PIECES, {"pieces": 3_000}),
        ("3 colli", ANY, {"pieces": 3_000}),
        ("2 Pakete", ANY, {"pieces": 2_000}),
        ("2 EUR-Paletten", ANY, {"pallets": 2_000}),
        ("2 Europaletten", ANY, {"pallets": 2_000}),
        ("2 palettes Europe", ANY, {"pallets": 2_000}),
        ("2 palets", ANY, {"pallets": 2_000}),
        ("12 kg", ANY, {"weight": 12_000}),
        ("small-box=1 big-box=2", ANY, {"small box": 1_000, "big box": 2_000}),
        ("small box: 1; big box: 2", ANY, {"small box": 1_000, "big box": 2_000}),
        ("2x box, 1x crate", ANY, {"pieces": 2_000, "crate": 1_000}),
        ("crate x 2", ANY, {"crate": 2_000}),
        ("2 × crate + 3 × tray", ANY, {"crate": 2_000, "tray": 3_000}),
        ("12 kg / 0,5 m3", ANY, {"weight": 12_000, "volume": 500}),
        ("12 kg, 3 colli", ANY, {"weight": 12_000, "pieces": 3_000}),
        ("12 kg\n3 colli", ANY, {"weight": 12_000, "pieces": 3_000}),
        (0, WEIGHT, {"weight": 0}),
    ],
)
def test_amounts(cell: Cell, column: Column, amounts: dict[str, int]) -> None:
    """Figures with and without units, several kinds in a cell, sizes as volume; thousandths of the base unit."""
    assert dict(read_load(cell, column).value) == amounts


@pytest.mark.parametrize(
    ("cell", "column", "code"),
    [
        (-1.0, WEIGHT, "load-negative"),
        ("-1 kg", WEIGHT, "load-negative"),
        (math.nan, WEIGHT, "load-unreadable"),
        (math.inf, WEIGHT, "load-unreadable"),
        ("NaN", WEIGHT, "load-unreadable"),
        ("inf", WEIGHT, "load-unreadable"),
        ("heavy", WEIGHT, "load-unreadable"),
        ("3 m3", WEIGHT, "load-unreadable"),
        ("12 kg, 3 colli", WEIGHT, "load-unreadable"),
        ("120x80x100 cm", WEIGHT, "load-unreadable"),
        ("12 kgg", ANY, "load-unreadable"),
        (True, WEIGHT, "load-unreadable"),
        ("1e30", WEIGHT, "load-unreadable"),
    ],
)
def test_what_is_no_amount(cell: Cell, column: Column, code: str) -> None:
    """Less than nothing, no number, and units that the column does not count are problems."""
    with pytest.raises(Unreadable) as caught:
        read_load(cell, column)
    assert caught.value.code == code


def test_what_cannot_be_kept_is_told() -> None:
    """A figure finer than a thousandth is rounded, and said so."""
    read = read_load(1.23456, WEIGHT)
    assert (read.value, read.rule, read.after) == ((("weight", 1235),), "rounded", "1.235")


@given(st.integers(0, 10**9))
def test_amounts_that_we_write_are_read_back(thousandths: int) -> None:
    """An amount in our own notation is the same amount."""
    assert read_load(f"{thousandths / 1000:.15g} kg", ANY).value == (("weight", thousandths),)
