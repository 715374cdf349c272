"""Cells to values: numbers, coordinates, priorities, names; `times` has the rest.

Each function takes a cell that is not blank and gives a Reading: the value, and, when the cell had to be read as
something else than it is, the rule by which. What cannot be read raises Unreadable with the code of its Problem.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import NamedTuple

from dispatcher.intake import aliases
from dispatcher.intake.table import BLANKS, Cell, Padded, shown


class Unreadable(Exception):
    """A cell that does not say what its column is for; `facts` complete the sentences of the code."""

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


class Reading[T](NamedTuple):
    """A value with the rule that changed it ("" when the cell says just that) and how it is shown now."""

    value: T
    rule: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Habit:
    """How a column writes its values, decided from all of them: None where nothing decides it.

    `dates_turned`: a spreadsheet took the days of its dates for months. `is_unit_said`: a person said whether bare
    figures are `in_seconds`. `hours_are_minutes`: 10:00 for a length of time can only be ten minutes. `lon_leads`:
    what should be latitudes can only be longitudes. `are_ranks`: priorities count from the first.
    `on_twelve`: nothing in a column of windows is written by a clock of 24 hours. `in_seconds` is of lengths of time,
    and of windows that count from midnight; so is `in_minutes` of the latter.
    `in_markup`: its texts are written as web pages are. `kept`: rules that are switched off for the column.
    """

    day_first: bool | None = None
    decimal_comma: bool | None = None
    in_seconds: bool = False
    dates_turned: bool = False
    is_unit_said: bool = False
    hours_are_minutes: bool = False
    lon_leads: bool = False
    are_ranks: bool = False
    on_twelve: bool = False
    in_minutes: bool = False
    in_markup: bool = False
    kept: frozenset[str] = frozenset()


UNDECIDED = Habit()

NUMBER = re.compile(r"[+-]?(?:\d[\d.,'\u2019 ]*|[.,]\d+)")
_EXPONENT = re.compile(r"[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,3}")
_AMOUNT = re.compile(r"([+-]?[\d.,'\u2019 ]*\d) ?([^\W\d].*?)\.?")
_SPACED = re.compile(r"([+-]?\d{1,3}(?:[ '\u2019]\d{3})+)([.,]\d*)?")
_POINT_GROUPS = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})+(?:,\d*)?")
_COMMA_GROUPS = re.compile(r"[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?")
MOST_CHARS = 200
LOWER_CASE = "lower-case"
_EXACT = 1e-6


def short_text(cell: str, code: str) -> str:
    """The text with single blanks; Unreadable when it is too long to be a value."""
    if len(cell) > MOST_CHARS:
        raise Unreadable(code)
    return " ".join(cell.strip(BLANKS).split())


def number(cell: Cell, habit: Habit = UNDECIDED, code: str = "number-unreadable") -> Reading[float]:
    """A finite number; text may have a decimal comma and thousands separators."""
    if type(cell) is float and math.isfinite(cell):
        return Reading(cell)
    if isinstance(cell, Padded):
        return Reading(cell.value)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        if not math.isfinite(cell):
            raise Unreadable(code)
        return Reading(float(cell))
    if not isinstance(cell, str):
        raise Unreadable(code)
    text = short_text(cell, code)
    if _EXPONENT.fullmatch(text):
        value, rule = float(text), "exponent-to-number"
    elif NUMBER.fullmatch(text):
        value, rule = _plain_number(text, habit, code)
    else:
        raise Unreadable(code)
    if not math.isfinite(value):
        raise Unreadable(code)
    return Reading(value, rule, f"{value:.15g}")


def _plain_number(text: str, habit: Habit, code: str) -> tuple[float, str]:
    """(value, rule) of digits with points, commas and blanks; separators of thousands stand before three digits."""
    rule = ""
    if spaced := _SPACED.fullmatch(text):
        text, rule = re.sub(r"[ '\u2019]", "", spaced[1]) + (spaced[2] or ""), "thousands-separator"
    commas, points = text.count(","), text.count(".")
    by_points, by_commas = _POINT_GROUPS.fullmatch(text), _COMMA_GROUPS.fullmatch(text)
    if by_points and (commas or points > 1 or habit.decimal_comma):
        text, rule = text.replace(".", "").replace(",", "."), "thousands-separator"
    elif by_commas and (points or commas > 1 or not habit.decimal_comma):
        text, rule = text.replace(",", ""), "thousands-separator"
    elif commas == 1 and not points:
        text, rule = text.replace(",", "."), "decimal-comma"
    try:
        return float(text), rule
    except ValueError as fault:
        raise Unreadable(code) from fault


def amount(cell: Cell, habit: Habit, code: str) -> tuple[Reading[float], str]:
    """A number and the unit written behind it ("" when there is none): "12,5 kg" is 12.5 and "kg"."""
    if isinstance(cell, str):
        match = _AMOUNT.fullmatch(short_text(cell, code))
        if match:
            read = number(match[1], habit, code)
            return Reading(read.value, read.rule or "unit-in-cell", f"{read.value:.15g} {match[2]}"), match[2]
    return number(cell, habit, code), ""


RANKED = "rank-to-priority"
_RANK = re.compile(
    r"(?:p|prio|priority|prioritaet|priorit\u00e4t|priorit\u00e9|prioridad|rang|klasse)?[ .:-]*([1-5]|[A-E])",
    re.IGNORECASE,
)


def rank(cell: Cell) -> int | None:
    """1 to 5 for 1 to 5, A to E, P1, "Prio 1"; None for anything else."""
    match = _RANK.fullmatch(shown(cell).strip(BLANKS)) if not isinstance(cell, bool) else None
    if match is None:
        return None
    return int(match[1]) if match[1].isdigit() else ord(match[1].upper()) - ord("A") + 1


def priority(cell: Cell, habit: Habit = UNDECIDED) -> Reading[int]:
    """0 to 100; L, M, H and C and their words stand for 25, 50, 75 and 100, ranks from the first for 100, 75 ..."""
    if habit.are_ranks and RANKED not in habit.kept and (place := rank(cell)):
        found = 100 - 25 * (place - 1)
        return Reading(found, RANKED, str(found))
    word = aliases.word_list("priorities").get(aliases.key(shown(cell)))
    if word is not None:
        return Reading(int(word))
    value = number(cell, UNDECIDED, "priority-unreadable").value
    if not value.is_integer() or not 0 <= value <= 100:
        raise Unreadable("priority-unreadable")
    return Reading(int(value))


def yes_no(cell: Cell) -> Reading[bool]:
    """True for yes, ja, oui, 1, x ...; False for no, nein, 0 ..."""
    if isinstance(cell, bool):
        return Reading(cell)
    text = shown(cell)
    if aliases.is_word("yes", text):
        return Reading(True)
    if aliases.is_word("no", text):
        return Reading(False)
    raise Unreadable("yes-no-unreadable")


def folded_names(cell: Cell, habit: Habit) -> Reading[frozenset[str]]:
    """Names whose spelling must agree elsewhere, in lower case; as they are typed where that is switched off."""
    typed = frozenset(names(cell))
    folded = frozenset(name.casefold() for name in typed)
    if folded == typed or LOWER_CASE in habit.kept:
        return Reading(typed)
    return Reading(folded, LOWER_CASE, "; ".join(name.casefold() for name in names(cell)))


def cents(found: Reading[float], most: float) -> Reading[int]:
    """Hundredths of an amount of money, told of where it is finer."""
    if not 0 <= found.value <= most:
        raise Unreadable("number-out-of-range", low="0", high=f"{most:.0f}")
    whole = round(found.value * 100)
    if not found.rule and abs(found.value * 100 - whole) > _EXACT:
        return Reading(whole, "rounded", f"{whole / 100:g}")
    return Reading(whole, found.rule, found.after)


_LIST = re.compile(r"[;,|\n]")


def names(cell: Cell) -> tuple[str, ...]:
    """Names separated by semicolons, commas, bars or line breaks."""
    return tuple(part.strip() for part in _LIST.split(shown(cell)) if part.strip())
