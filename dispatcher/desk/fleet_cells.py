"""Cells of the fleet's tables: what people write in them, and how values stand there.

What a cell shows can be typed into it again and means the same. What cannot be read raises Unreadable.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, dates, durations, times, values
from dispatcher.intake.codes import problem
from dispatcher.intake.fleet_cells import read_breaks
from dispatcher.intake.values import Habit as Habit
from dispatcher.intake.values import Unreadable as Unreadable
from dispatcher.model.fleet import Break
from dispatcher.model.loads import load_words
from dispatcher.model.order import Load, read_only
from dispatcher.model.problem import Problem, Where
from dispatcher.model.timewindow import DAY_S, TimeWindow

MOST = 1e9
SLOWEST, FASTEST = 0.05, 20
_AMOUNTS_APART = re.compile(r"\s*[;\n]\s*|,(?:\s+|(?=\D))")
_NAMED = re.compile(r"(.*\S)\s*=\s*(\S.*)")
_COUNTED = re.compile(r"([+\-−]?[\d.,'\u2019]+)\s*(.*)")
_NO_ZONE = ZoneInfo("UTC")
"""Clock times that name no date are the same in every zone."""


_SENTENCES = {
    "window-unreadable": ("“{value}” is no time of day.", "Write for example 08:00; for the next morning, 06:00 +1."),
    "duration-unreadable": ("“{value}” is no length of time.", "Write hours and minutes, for example 8:30."),
    "load-unreadable": ("“{value}” is no capacity.", "Write for example 800 kg, 6 m³, 4 pallets."),
    "load-negative": ("“{value}” is below zero.", "Write zero or more."),
    "break-unreadable": ("“{value}” is no break.", "Write for example 12:00–13:00, 30 min."),
    "date-ambiguous": ("“{value}” may be day and month or month and day.", "Write it as 2026-11-23."),
}
"""For cells that are typed here, where the sentences of a list would speak of its columns."""


class Told(Unreadable):
    """A cell that cannot be read, with its sentences."""

    def __init__(self, told: Problem) -> None:
        super().__init__(told.code)
        self.told = told


def unreadable(fault: Unreadable, text: str, where: Where) -> Problem:
    """The problem of a cell that cannot be read."""
    if isinstance(fault, Told):
        return replace(fault.told, where=where)
    if fault.code in _SENTENCES:
        cause, remedy = _SENTENCES[fault.code]
        return Problem(fault.code, cause.format(value=text), remedy, where)
    return problem(fault.code, where, **{"value": f"“{text}”"} | fault.facts)


def clock_words(seconds: int) -> str:
    """08:30; what reaches into the next day is 06:00 +1."""
    days, rest = divmod(seconds, DAY_S)
    return f"{times.wall(rest)} +{days}" if days else times.wall(rest)


def clock_of(text: str) -> int:
    """Seconds after midnight: 8, 08:30, 0830, 8.30 Uhr; 06:00 +1 and 30:00 are the next morning."""
    return times.clock(text, _NO_ZONE).value.seconds


def breaks_words(breaks: Sequence[Break]) -> str:
    """12:00–13:00, 30 min; 16:00–17:00, 15 min."""
    return "; ".join(
        f"{clock_words(b.window.earliest)}–{clock_words(b.window.latest)}, {_length_words(b.duration_s)}"
        for b in breaks
    )


def _length_words(seconds: int) -> str:
    return f"{seconds // 60} min" if seconds % 60 == 0 else f"{seconds} s"


def breaks_of(text: str, hours: TimeWindow) -> tuple[Break, ...]:
    """Breaks as `breaks_words` writes them; one without a window ("30 min") lies anywhere in the shift's hours."""
    return read_breaks(text, hours, _NO_ZONE).value


def figure_of(text: str, habit: Habit, low: float = 0, high: float = MOST) -> float:
    """A number from `low` to `high`."""
    found = values.number(text, habit).value
    if not low <= found <= high:
        raise Unreadable("number-out-of-range", low=f"{low:g}", high=f"{high:.0f}")
    return found


def whole_of(text: str, habit: Habit) -> int:
    """A number without a fraction."""
    found = figure_of(text, habit)
    if not found.is_integer():
        raise Unreadable("number-unreadable")
    return int(found)


def length_words(seconds: int) -> str:
    """8:30 hours."""
    return f"{seconds // 3600}:{seconds // 60 % 60:02d}" + (f":{seconds % 60:02d}" if seconds % 60 else "")


def length_of(text: str, habit: Habit) -> int:
    """Seconds: 8:30, 8 h 30, 8.5 (hours)."""
    return durations.duration(text, 3600, habit).value


def skills_words(skills: Collection[str]) -> str:
    """Cold, lift."""
    return ", ".join(sorted(skills))


def skills_of(text: str) -> frozenset[str]:
    """Skills between commas, in lower case as the orders' are."""
    return frozenset(skill.casefold() for skill in values.names(text))


def capacity_words(capacity: Load, comma: bool = False) -> str:
    """800 kg, 6.5 m³, 30 pieces, or 6,5 m³ where people write a decimal comma."""
    amounts = (load_words(name, capacity[name]).partition(" ") for name in sorted(capacity))
    return ", ".join(f"{figure.replace('.', ',') if comma else figure} {unit}" for figure, _, unit in amounts)


def capacity_of(text: str, habit: Habit, known: Collection[str] = ()) -> Load:
    """Thousandths by dimension: "800 kg, 6 m³", "weight=800; pallets=4". `known` are dimensions as they are spelt."""
    found: dict[str, int] = {}
    for part in filter(None, _AMOUNTS_APART.split(text.strip())):
        if match := _NAMED.fullmatch(part):
            name, amount = match[1], match[2]
        elif match := _COUNTED.fullmatch(part):
            name, amount = match[2].strip(), match[1]
        else:
            raise Unreadable("load-unreadable")
        if not name:
            raise Unreadable("load-unreadable")
        figure = values.number(amount.replace("−", "-"), habit, "load-unreadable").value
        if figure < 0:
            raise Unreadable("load-negative")
        if figure > MOST:
            raise Unreadable("load-unreadable")
        dimension = aliases.Dimension(name) if name in known else aliases.dimension_by_name(name)
        found[dimension.name] = found.get(dimension.name, 0) + round(figure * dimension.scale)
    return read_only(found)


def date_of(text: str, habit: Habit) -> dt.date:
    """A day: 2026-11-23, 23.11.2026."""
    return dates.date(text, habit, _NO_ZONE).value
