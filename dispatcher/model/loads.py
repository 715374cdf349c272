"""Loads in words: the same wherever people read them."""

from __future__ import annotations

from dispatcher.model.order import LOAD_SCALE, Load

UNITS = {"weight": "kg", "volume": "m³"}
"""Units of the dimensions that have one; other dimensions are counted by their own name (3 pieces)."""


def amount_words(thousandths: int) -> str:
    """A figure as people typed it: 12500 is 12.5."""
    sign = "-" if thousandths < 0 else ""
    whole, rest = divmod(abs(thousandths), LOAD_SCALE)
    return sign + f"{whole}.{rest:03d}".rstrip("0").rstrip(".")


def load_words(dimension: str, thousandths: int) -> str:
    """`12.5 kg`, `0.4 m³`, `3 pieces`."""
    return f"{amount_words(thousandths)} {UNITS.get(dimension, dimension)}"


def load_list(load: Load) -> list[str]:
    """Every dimension that is not 0, by name."""
    return [load_words(name, load[name]) for name in sorted(load) if load[name]]


def dimension_title(dimension: str) -> str:
    """A column's heading: `weight kg`, `pieces`."""
    return f"{dimension} {UNITS[dimension]}" if dimension in UNITS else dimension
