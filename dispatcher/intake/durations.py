"""Cells to lengths of time. The functions are as those of `values`."""

from __future__ import annotations

import datetime as dt
import re
from functools import lru_cache

from dispatcher.intake import aliases, time_words, times, values
from dispatcher.intake.table import Cell
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.timewindow import DAY_S

_UNREADABLE = "duration-unreadable"
_EXCEL_DAY_ZERO = dt.datetime(1899, 12, 31)  # noqa: DTZ001 - a cell's time has no zone
_HMS = re.compile(r"(\d{1,3}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(h|hrs?|std|stunden|hours|min|minuten|minutes|m)?\.?")
_ISO = re.compile(r"p(?:(\d+)d)?t?(?:(\d+(?:[.,]\d+)?)h)?(?:(\d+(?:[.,]\d+)?)m)?(?:(\d+(?:[.,]\d+)?)s)?")
_HOURS_MINUTES = re.compile(r"(\d{1,2})\s*(?:h|std\.?|hrs?|uur|u)\s*(\d{1,2})")
_PARTS = re.compile(r"(\d[\d.,]*)\s*([^\W\d]+|''|'|\")\.?\s*(?:(?:and|und|et|y|e|en|,|\+)\s+)?")
_BETWEEN = re.compile(r"(\d[\d.,]*)\s*(?:-|/|to|bis|a|tot)\s*(\d.*)")
_FRACTIONS = {"\u00bd": ".5", "\u00bc": ".25", "\u00be": ".75"}
_OF_HOURS = re.compile(r"\b([13])/([24])\s*(h|std|stunden?|hours?|hrs?|uur|heures?|horas?|ore|ora)\b")
_HALF_HOUR = re.compile(
    r"(?:1|an?|une?|una|uma|eine|een)?\s*(?:halbe|half|demi|media|meia|mezza|mezz'|1/2)[\s-]*(?:an?\s+)?"
    r"(?:stunde|std|hour|hr|h|heure|hora|ora|uur)\.?"
)


def duration(cell: Cell, unit_s: int, habit: Habit = UNDECIDED) -> Reading[int]:
    """Seconds of a length of time. A bare figure counts in `unit_s`; 0: minutes, or seconds if that is the habit."""
    if isinstance(cell, str):
        return _of_text(values.short_text(cell, _UNREADABLE), unit_s, habit)
    if isinstance(cell, dt.timedelta):
        return _of_clock(cell.total_seconds(), habit)
    if isinstance(cell, dt.time):
        return _of_clock(cell.hour * 3600 + cell.minute * 60 + cell.second + (cell.microsecond >= 500_000), habit)
    if isinstance(cell, dt.date):
        at = cell if isinstance(cell, dt.datetime) else dt.datetime.combine(cell, dt.time())
        return _of_clock((at - _EXCEL_DAY_ZERO).total_seconds(), habit)
    return _of_number(values.number(cell, habit, _UNREADABLE).value, unit_s, habit)


def _length(seconds: float, rule: str) -> Reading[int]:
    if not 0 <= seconds <= 2 * DAY_S:
        raise Unreadable(_UNREADABLE)
    return Reading(round(seconds), rule, times.wall(round(seconds)) if rule else "")


def _of_clock(seconds: float, habit: Habit) -> Reading[int]:
    """0:10 is ten minutes; so is 10:00 in a column that never stays below hours."""
    if habit.hours_are_minutes and "minutes-by-size" not in habit.kept:
        return _length(seconds / 60, "minutes-by-size")
    return _length(seconds, "")


def _of_number(value: float, unit_s: int, habit: Habit) -> Reading[int]:
    if not unit_s and habit.in_seconds and (habit.is_unit_said or "seconds-by-size" not in habit.kept):
        return _length(value, "" if habit.is_unit_said else "seconds-by-size")
    unit_s = unit_s or 60
    if 0 < value < 0.5 and unit_s >= 60:  # half a minute is no service time, a fraction of a day is
        return _length(value * DAY_S, "excel-fraction-to-duration")
    return _length(value * unit_s, "")


@lru_cache(maxsize=4_096)
def _of_text(cell: str, unit_s: int, habit: Habit) -> Reading[int]:
    if any(mark in cell for mark in _FRACTIONS):
        for mark, decimals in _FRACTIONS.items():
            cell = re.sub(rf"(\d*)\s*{mark}", lambda m, d=decimals: f"{m[1] or 0}{d}", cell)  # type: ignore[misc]
    text = _OF_HOURS.sub(lambda m: f"{int(m[1]) / int(m[2])} {m[3]}", time_words.plain(cell))
    if match := _HMS.fullmatch(text):
        first, second, third = (int(part or 0) for part in match.groups()[:3])
        if (match[4] or "").startswith("m"):
            return _length(first * 60 + second + third / 60, "text-to-duration")
        length = first * 3600 + second * 60 + third
        return _length(length, "") if third else _of_clock(length, habit)
    if (match := _ISO.fullmatch(text)) and any(match.groups()):
        days, hours, minutes, seconds = (float((part or "0").replace(",", ".")) for part in match.groups())
        return _length(days * DAY_S + hours * 3600 + minutes * 60 + seconds, "text-to-duration")
    if match := _HOURS_MINUTES.fullmatch(text):
        return _length(int(match[1]) * 3600 + int(match[2]) * 60, "text-to-duration")
    if text[-1:] not in "'\"" and values.NUMBER.fullmatch(text):
        read = values.number(text, habit, _UNREADABLE)
        found = _of_number(read.value, unit_s, habit)
        return found if found.rule or not read.rule else Reading(found.value, read.rule, read.after)
    if match := re.fullmatch(rf"(?:{time_words.one_of('about')}\.?\s+|~\s*)(.*\d.*)", text):
        return Reading(_of_text(match[1], unit_s, habit).value, "text-to-duration", match[1])
    if match := _BETWEEN.fullmatch(text):
        return _longer(match, unit_s, habit)
    if _HALF_HOUR.fullmatch(text):
        return _length(1800, "text-to-duration")
    return _length(_summed(text), "text-to-duration")


def _longer(match: re.Match[str], unit_s: int, habit: Habit) -> Reading[int]:
    """The longer of "10-15 min", so that the plan does not fall behind."""
    longer = _of_text(match[2], unit_s, habit).value
    each = 60 if longer % 60 == 0 else 1
    if values.number(match[1], habit, _UNREADABLE).value * each > longer:
        raise Unreadable(_UNREADABLE)
    return _length(longer, "longest-of-range")


def _summed(text: str) -> float:
    """Seconds of figures with their units, one after the other: "1 h 30 min", "90 s"."""
    total, end = 0.0, 0
    for part in _PARTS.finditer(text):
        seconds_each = {"'": 60, "''": 1, '"': 1}.get(part[2]) or aliases.duration_units().get(aliases.key(part[2]))
        if part.start() != end or seconds_each is None:
            raise Unreadable(_UNREADABLE)
        total += values.number(part[1], UNDECIDED, _UNREADABLE).value * seconds_each
        end = part.end()
    if end == 0 or end != len(text):
        raise Unreadable(_UNREADABLE)
    return total
