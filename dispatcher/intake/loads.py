"""Amounts to carry, in thousandths by dimension."""

from __future__ import annotations

import re

from dispatcher.intake import aliases, values
from dispatcher.intake.aliases import Dimension
from dispatcher.intake.columns import LOAD, Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Reading, Unreadable

_MOST_THOUSANDTHS = 10**15
_NAMED_AMOUNTS = re.compile(r"[^\s=,;]+=\d+(?:[.,]\d+)?(?:[\s,;]+[^\s=,;]+=\d+(?:[.,]\d+)?)*")
_NAMED_AMOUNT = re.compile(r"([^\s=,;]+)=(\d+(?:[.,]\d+)?)")


def read_loads(row: Row) -> dict[str, int]:
    """Thousandths by dimension, of all load columns; what is zero is left out."""
    load: dict[str, int] = {}
    for column in row.layout.loads:
        for dimension, thousandths in row.value_of(column, read_load) or ():
            if thousandths:
                load[dimension] = load.get(dimension, 0) + thousandths
    return load


def read_load(cell: Cell, column: Column) -> Reading[tuple[tuple[str, int], ...]]:
    """Thousandths by dimension that a cell of a load column names: 12.5, "12,5 kg", "small-box=1 big-box=2"."""
    if isinstance(cell, str) and _NAMED_AMOUNTS.fullmatch(values.short_text(cell, "load-unreadable")):
        parts = [(aliases.dimension_by_name(n), a.replace(",", ".")) for n, a in _NAMED_AMOUNT.findall(cell)]
        return Reading(tuple((d.name, _thousandths(float(a), d.scale)) for d, a in parts))
    read, unit = values.amount(cell, column.habit, "load-unreadable")
    dimension = column.dimension or Dimension(LOAD)
    if unit and aliases.key(unit) != aliases.key(dimension.name):
        named = aliases.load_unit(unit)
        if named is None or (named.name != dimension.name and not dimension.name.startswith(LOAD)):
            raise Unreadable("load-unreadable")
        dimension = named
    return Reading(((dimension.name, _thousandths(read.value, dimension.scale)),), read.rule, read.after)


def _thousandths(figure: float, scale: float) -> int:
    if figure < 0:
        raise Unreadable("load-negative")
    thousandths = round(figure * scale)
    if thousandths > _MOST_THOUSANDTHS:
        raise Unreadable("load-unreadable")
    return thousandths
