"""Amounts to carry, in thousandths by dimension."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dispatcher.intake import aliases, values
from dispatcher.intake.aliases import Dimension
from dispatcher.intake.columns import LOAD, Column
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Habit, Reading, Unreadable
from dispatcher.model.order import LOAD_SCALE

_UNREADABLE = "load-unreadable"
_MOST_THOUSANDTHS = 10**15
_EXACT = 1e-6
_NAMED_AMOUNTS = re.compile(r"[^\s=:,;]+[=:]\d+(?:[.,]\d+)?(?:[\s,;]+[^\s=:,;]+[=:]\d+(?:[.,]\d+)?)*")
_NAMED_AMOUNT = re.compile(r"([^\s=:,;]+)[=:](\d+(?:[.,]\d+)?)")
_NAMED = re.compile(r"([^\W\d][^=:]*?)\s*[=:]\s*(\d+(?:[.,]\d+)?)")
_TIMES = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:x|\u00d7|\*)\s*([^\W\d].*)|([^\W\d].*?)\s+(?:x|\u00d7|\*)\s*(\d+(?:[.,]\d+)?)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    r"\s*[;|\n+&]\s*|,\s+|(?<=[^\W\d]),(?=\d)|\s+/\s+|\s+(?:and|und|et|y|e|en)\s+(?=\d)"
    r"|(?<=lb)\s+(?=\d[\d.]*\s*oz)|(?<=lbs)\s+(?=\d[\d.]*\s*oz)|(?<=kg)\s+(?=\d{1,3}\s*gr?\b)",
    re.IGNORECASE,
)
_FIGURE = r"(\d+(?:[.,]\d+)?)"
_SIZE = re.compile(
    rf"(?:(\d+)\s*(?:x|\u00d7|\*|@|st\u00fcck|stk\.?|pcs)\s+)?{_FIGURE}\s*(mm|cm|dm|m|in|ft)?\s*[x\u00d7*]\s*{_FIGURE}\s*(?:mm|cm|dm|m|in|ft)?"
    rf"\s*[x\u00d7*]\s*{_FIGURE}\s*(mm|cm|dm|m|in|ft)?\.?",
    re.IGNORECASE,
)
_METRES = {"mm": 0.001, "cm": 0.01, "dm": 0.1, "m": 1.0, "in": 0.0254, "ft": 0.3048}
_UNIT_AHEAD = re.compile(r"([^\W\d]+)\.?\s*(\d[\d.,]*)")
_ABOUT = re.compile(
    r"(?:(?:ca|circa|approx|about|etwa|env|environ|max|maximal|maximum"
    r"|up to|bis zu|bis|jusqu'\u00e0|hasta|at\u00e9|fino a|tot)\b\.?"
    r"|~|<=?|\u2264)\s*(?=[\d\u00bd\u00bc\u00be])",
    re.IGNORECASE,
)
_FRACTION = re.compile(r"(?<![\d.,])(?:(\d+)\s*)?(?:([\u00bd\u00bc\u00be])|(?<!\d)([13])/([24])(?!\d))")
_FRACTIONS = {"\u00bd": 0.5, "\u00bc": 0.25, "\u00be": 0.75}
_PRODUCT = re.compile(r"(\d{1,4})\s*[x\u00d7*]\s*(\d+(?:[.,]\d+)?)\s*([^\W\d]+)\.?", re.IGNORECASE)
_RANGE = re.compile(
    r"(\d+(?:[.,]\d+)?)\s*(?:-|\u2013|bis|to|\u00e0)\s*(\d+(?:[.,]\d+)?)(\s*[^\W\d][^\d]*)?", re.IGNORECASE
)
_ADDED = re.compile(r"\d+(?:[.,]\d+)?(?:\s*\+\s*\d+(?:[.,]\d+)?)+")
_AMOUNT = r"\d[\d.,' ]*\s*(?:[^\W\d]+\.?)?"
_NEGATIVE = re.compile(
    rf"\(\s*{_AMOUNT}\)|\d[\d.,' ]*\s*[-\u2212\u2013]|[-\u2212\u2013]\s*{_AMOUNT}",
)
"""Figures below zero as bookkeepers and old programs write them: (4), 7-."""
_EURO = re.compile(r"^(?:euro|europ|eur|epal|eu)[\s-]*|[\s-]*(?:europe|eur|epal)$", re.IGNORECASE)
_VOLUME = "volume"
_KIND = re.compile(r"[^\W\d_]{2,20}\.?")
"""What a figure counts where its column does not say it: one word."""

type Amounts = tuple[tuple[str, int], ...]


def read_loads(row: Row) -> dict[str, int]:
    """Thousandths by dimension, of all load columns; what is zero is left out."""
    load: dict[str, int] = {}
    for column in row.layout.loads:
        for dimension, thousandths in row.value_of(column, read_load) or ():
            if thousandths:
                load[dimension] = load.get(dimension, 0) + thousandths
    return load


def read_load(cell: Cell, column: Column) -> Reading[Amounts]:
    """Thousandths by dimension that a cell of a load column names: 12.5, "12,5 kg", "small-box=1 big-box=2", "2x box",
    "120x80x100 cm"."""
    dimension = column.dimension or Dimension(LOAD)
    if not isinstance(cell, str) or values.NUMBER.fullmatch(cell):
        read = values.number(cell, column.habit, _UNREADABLE)
        return _counted(read, dimension)
    if len(cell) > values.MOST_CHARS:
        raise Unreadable(_UNREADABLE)
    text = _ABOUT.sub("", "\n".join(" ".join(line.split()) for line in cell.strip().splitlines()))
    if _NEGATIVE.fullmatch(text):
        raise Unreadable("load-negative")
    if _NAMED_AMOUNTS.fullmatch(text):
        named = ((aliases.dimension_by_name(n), a.replace(",", ".")) for n, a in _NAMED_AMOUNT.findall(text))
        return Reading(tuple((d.name, _thousandths(float(a), d.scale)) for d, a in named))
    if match := _SIZE.fullmatch(text):
        return _of_size(match, dimension)
    if worked_out := _worked_out(text, column.habit):
        text, rule = worked_out
        return Reading(_of_one(text, Habit(decimal_comma=False), dimension).value, rule, text)
    parts = [part for part in _SEVERAL.split(text) if part]
    if len(parts) > 1 or _TIMES.fullmatch(text):
        return _of_parts(list(_parts(parts, column.habit)), dimension)
    return _of_one(text, column.habit, dimension)


def _worked_out(text: str, habit: Habit) -> tuple[str, str] | None:
    """(the amount that a text comes to, the rule): 2 x 10 kg, 10+5, 10-12 kg, half a pallet; None for any other."""
    if match := _PRODUCT.fullmatch(text):
        figure = int(match[1]) * values.number(match[2], habit, _UNREADABLE).value
        return f"{figure:.15g} {match[3]}", "amount-worked-out"
    if _ADDED.fullmatch(text):
        figures = (values.number(part.strip(), habit, _UNREADABLE).value for part in text.split("+"))
        return f"{sum(figures):.15g}", "amount-worked-out"
    if match := _RANGE.fullmatch(text):
        low, high = (values.number(match[i], habit, _UNREADABLE).value for i in (1, 2))
        return (f"{high:.15g}{match[3] or ''}", "most-of-range") if low <= high else None
    whole = _FRACTION.sub(lambda m: f"{_share(m):.15g} ", text, count=1).strip()
    return (whole, "amount-worked-out") if whole != text else None


def _share(match: re.Match[str]) -> float:
    part = _FRACTIONS[match[2]] if match[2] else int(match[3]) / int(match[4])
    return int(match[1] or 0) + part


def _counted(read: Reading[float], dimension: Dimension) -> Reading[Amounts]:
    """A figure in a dimension, told of when it had to be rounded."""
    thousandths = _thousandths(read.value, dimension.scale)
    exact = read.value * dimension.scale
    if not read.rule and abs(exact - thousandths) > _EXACT * max(1.0, abs(exact)):
        return Reading(((dimension.name, thousandths),), "rounded", f"{thousandths / dimension.scale:.15g}")
    return Reading(((dimension.name, thousandths),), read.rule, read.after)


def _of_one(text: str, habit: Habit, dimension: Dimension) -> Reading[Amounts]:
    """One figure with its unit behind or before it."""
    if (match := _UNIT_AHEAD.fullmatch(text)) and _known(match[1]):
        text = f"{match[2]} {match[1]}"
    read, unit = values.amount(text, habit, _UNREADABLE)
    if unit and aliases.key(unit) != aliases.key(dimension.name):
        named = _known(unit)
        if (
            named is None and dimension.name == LOAD and _KIND.fullmatch(unit) and not _is_slip(unit)
        ):  # as in "2 x crate"
            named = aliases.dimension_by_name(unit)
        if named is None or not named.name or not _may_be(named, dimension):
            raise Unreadable(_UNREADABLE)
        dimension = named
    return _counted(read, dimension)


def _known(unit: str) -> Dimension | None:
    """The dimension that a unit or a name of the catalogue counts: kg, colli, EUR-Paletten."""
    for text in (unit, _EURO.sub("", unit)):
        if found := aliases.load_unit(text):
            return found
        named = aliases.dimension_by_name(text)
        if text and named.name in aliases.tables()["loads"]["dimensions"]:
            return named
    return None


def _is_slip(unit: str) -> bool:
    """Whether a word is a unit with a letter too many."""
    return any(aliases.load_unit(unit[:i] + unit[i + 1 :]) for i in range(len(unit)))


def _may_be(found: Dimension, of_column: Dimension) -> bool:
    """Whether a column may hold amounts of a dimension: its own, and any where its header names none."""
    return found.name == of_column.name or of_column.name.startswith(LOAD)


def _parts(parts: list[str], habit: Habit) -> Iterator[tuple[Dimension, float]]:
    """Dimension and figure of each of "2x box, 1x crate", "12 kg / 0,5 m3", "small box: 1; big box: 2"."""
    for part in parts:
        if match := _NAMED.fullmatch(part):
            yield _named(match[1]), values.number(match[2], habit, _UNREADABLE).value
        elif match := _TIMES.fullmatch(part):
            yield _named(match[2] or match[3]), values.number(match[1] or match[4], habit, _UNREADABLE).value
        else:
            read, unit = values.amount(part, habit, _UNREADABLE)
            if not unit:
                raise Unreadable(_UNREADABLE)
            yield _named(unit), read.value


def _named(text: str) -> Dimension:
    return _known(text) or aliases.dimension_by_name(text)


def _of_parts(found: list[tuple[Dimension, float]], of_column: Dimension) -> Reading[Amounts]:
    amounts: dict[str, int] = {}
    for dimension, figure in found:
        if not dimension.name or not _may_be(dimension, of_column):
            raise Unreadable(_UNREADABLE)
        amounts[dimension.name] = amounts.get(dimension.name, 0) + _thousandths(figure, dimension.scale)
    after = ", ".join(f"{name}={thousandths / LOAD_SCALE:g}" for name, thousandths in amounts.items())
    return Reading(tuple(amounts.items()), "amounts-by-name", after)


def _of_size(match: re.Match[str], of_column: Dimension) -> Reading[Amounts]:
    """Cubic metres of length x width x height; without a unit such figures are centimetres."""
    if not _may_be(Dimension(_VOLUME), of_column):
        raise Unreadable(_UNREADABLE)
    metres = _METRES[(match[6] or match[3] or "cm").lower()]
    volume = int(match[1] or 1) * metres**3
    for side in (2, 4, 5):
        volume *= float(match[side].replace(",", "."))
    thousandths = _thousandths(volume, LOAD_SCALE)
    return Reading(((_VOLUME, thousandths),), "size-to-volume", f"{thousandths / LOAD_SCALE:g} m3")


def _thousandths(figure: float, scale: float) -> int:
    if figure < 0:
        raise Unreadable("load-negative")
    if not figure * scale <= _MOST_THOUSANDTHS:  # nor one that is beyond all figures
        raise Unreadable(_UNREADABLE)
    return round(figure * scale)
