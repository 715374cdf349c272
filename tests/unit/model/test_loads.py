"""Loads in words."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.loads import amount_words, dimension_title, load_list


@given(st.integers(-(10**12), 10**12))
def test_a_figure_reads_back_as_it_was_typed(thousandths: int) -> None:
    """Thousandths become decimals without needless zeros, and nothing is lost."""
    words = amount_words(thousandths)
    assert round(float(words) * 1000) == thousandths
    assert not words.endswith(".")
    assert "." not in words or not words.endswith("0")


def test_units_are_said_where_a_dimension_has_one() -> None:
    """Weight is kilograms, volume cubic metres; anything else is counted by its name, and nothing is said of 0."""
    assert load_list({"weight": 12500, "volume": 400, "pieces": 3000, "crates": 0}) == ["3 pieces", "0.4 m³", "12.5 kg"]
    assert (dimension_title("weight"), dimension_title("crates")) == ("weight kg", "crates")
