"""Header rows as people draw them: groups above ("Delivery" over "Address | City"), units below ("kg", "min")."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from dispatcher.intake import aliases
from dispatcher.intake.aliases import Dimension
from dispatcher.intake.table import Cell, Table, is_blank, shown

Recognise = Callable[[str], tuple[str, int, Dimension | None]]
"""From a header to (field or "", seconds per figure, dimension)."""

_LONGEST_LABEL = 60
_FORMAT = re.compile(
    r"(?:[dmyjat]{1,4}[-./ ]){1,2}[dmyjat]{1,4}|[hsu]{1,2}:m{1,2}(?::s{1,2})?|(?:d|m|y|j){2,4}", re.IGNORECASE
)


def with_group_above(table: Table, i: int, recognise: Recognise) -> list[Cell] | None:
    """The header row at place `i` under the groups that the row above it names; None when that is no row of groups."""
    if i == 0:
        return None
    lower = table.rows[i]
    upper = _spread(table, i - 1, lower)
    if upper is None or not all(c is None or isinstance(c, str) for c in lower):
        return None
    width = max(len(upper), len(lower))
    labels: list[Cell] = []
    taken: set[str] = set()
    for j in range(width):
        group = upper[j] if j < len(upper) else ""
        below = " ".join(shown(lower[j]).split()) if j < len(lower) else ""
        labels.append(_label(group, below, recognise, taken) or None)
    return labels


def _label(group: str, below: str, recognise: Recognise, taken: set[str]) -> str:
    """What a column is called: both words where they say more together, the lower one where that says enough."""
    if not below or not group or aliases.key(group) == aliases.key(below):
        label = below or group
    elif aliases.is_word("bill", group) or recognise(f"{group} {below}")[0]:
        label = f"{group} {below}"
    else:
        name = recognise(below)[0]
        label = below if name and name not in taken else f"{group} {below}"
    taken.add(recognise(label)[0])
    return label


def _spread(table: Table, i: int, lower: Sequence[Cell]) -> list[str] | None:
    """The labels of a row of groups, each put over all columns that it stands above; None when it is no such row."""
    row = table.rows[i]
    if is_blank(row) or not all(c is None or (isinstance(c, str) and len(c) <= _LONGEST_LABEL) for c in row):
        return None
    texts = [" ".join(shown(c).split()) for c in row]
    number = table.first_row + i
    merges = [m for m in table.merges if m.top <= number <= m.bottom and m.right > m.left]
    for merge in merges:
        first = merge.left - table.first_column
        if 0 <= first < len(texts) and texts[first]:
            end = min(merge.right - table.first_column + 1, max(len(lower), len(texts)))
            texts += [""] * (end - len(texts))
            texts[first:end] = [texts[first]] * (end - first)
    if not merges:
        if not texts or (texts[0] and not any(texts[1:])):
            return None  # a title
        _fill_right(texts, lower)
    return texts


def _fill_right(texts: list[str], lower: Sequence[Cell]) -> None:
    texts += [""] * (len(lower) - len(texts))
    for j in range(1, len(texts)):
        if not texts[j] and j < len(lower) and lower[j] is not None:
            texts[j] = texts[j - 1]


def is_units(cells: Sequence[Cell], header: Sequence[Cell]) -> bool:
    """True for a row below the header that says nothing but units, formats and what must be filled in."""
    texts = [(j, shown(c).strip()) for j, c in enumerate(cells) if not is_blank([c])]
    if not texts or not all(j < len(header) and isinstance(cells[j], str) for j, _text in texts):
        return False
    kinds = [_unit_kind(text) for _j, text in texts]
    return all(kinds) and "unit" in kinds


def _unit_kind(text: str) -> str:
    inner = text.strip("[]() ")
    if inner and (
        _FORMAT.fullmatch(inner) or aliases.load_unit(inner) or aliases.key(inner) in aliases.duration_units()
    ):
        return "unit"
    return "filler" if inner in ("", "-", "–", "—", "*") or aliases.is_word("kind_of_cell", inner) else ""


def with_units_below(header: Sequence[Cell], units: Sequence[Cell]) -> list[Cell]:
    """The header with the units that the row below it says: "Weight" over "kg" is "Weight [kg]"."""
    labels = list(header)
    for j, cell in enumerate(units):
        unit = shown(cell).strip().strip("[]() ")
        is_unit = bool(unit) and (aliases.load_unit(unit) is not None or aliases.key(unit) in aliases.duration_units())
        if is_unit and j < len(labels) and isinstance(labels[j], str) and "[" not in shown(labels[j]):
            labels[j] = f"{shown(labels[j])} [{unit}]"
    return labels
