"""Cells to times of day. The functions are as those of `values`."""

from __future__ import annotations

import datetime as dt
import math
import re
from functools import cache, lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.intake import dates, time_words, values
from dispatcher.intake.dates import INSTANT
from dispatcher.intake.table import BLANKS, Cell
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.timewindow import DAY_S

UNREADABLE = "window-unreadable"


class Clock(NamedTuple):
    """A time of day in seconds after local midnight, with its date when the cell names one."""

    seconds: int
    date: dt.date | None = None


TIME = (
    r"(?:(?P<d{n}>\d{{4}}-\d\d?-\d\d?)(?:,?\s+|t))?"
    r"(?P<h{n}>\d{{1,2}})(?:(?:\s*(?:[:.hu]|uhr|heures?|uur)\s*)?(?P<m{n}>\d\d)(?:\s*(?:min|m)(?![a-z]))?)?"
    r"(?:[:.](?P<s{n}>\d\d)(?:[.,]\d+)?)?"
    r"\s*(?P<p{n}>(?:a|p)\.?(?:m\.?)?(?![a-z])|uhr|h|hrs?|hs|o'?clock|uur|u|heures?|horas?|ore|hod(?:in)?\.?|godz\.?|ч(?:ас(?:ов|а)?)?\.?|год\.?)?(?P<next{n}>\s*\+1)?"
)
"""A time of day in plain text, with the groups d h m s p next and a number behind them."""

_CLOCK = re.compile(TIME.format(n=""))
_COMPACT = re.compile(r"(\d{1,2})(\d\d)(\d\d)?")
_COMMA = re.compile(r"([1-9]|[01]\d|2[0-4]),([0-5]\d)(?:\s*(?:uhr|h|ore))?")
_EXCEL_DAY_ZERO = dt.date(1899, 12, 31)
_EPOCH_S, _EPOCH_MS = range(1_000_000_000, 4_000_000_000), range(1_000_000_000_000, 4_000_000_000_000)
_ISH = re.compile(r"(?<=[\dm])\s?-?ish$")
_SECONDS_DIGITS = 6
_CLOCK_HUNDREDTHS, _QUARTERS = frozenset({10, 15, 20, 30, 40, 45}), frozenset({25, 50, 75})


def clock(cell: Cell, zone: ZoneInfo, habit: Habit = UNDECIDED, day: dt.date | None = None) -> Reading[Clock]:
    """A time of day: 08:00, 8h30, 0830, 8 am, 8.30 Uhr, noon, an Excel time or fraction, an ISO date and time.

    `day` is that of the row, for dates without a year.
    """
    if habit.in_seconds and (seconds := seconds_of(cell)) is not None:
        return _clock_of(seconds, "seconds-to-time")
    if habit.in_minutes and (minutes := seconds_of(cell)) is not None:
        return _clock_of(minutes * 60, "minutes-to-time")
    if isinstance(cell, str):
        return clock_text(cell, zone, habit, day)
    if isinstance(cell, dt.datetime):
        if cell.date() <= _EXCEL_DAY_ZERO:
            return Reading(_since_midnight(cell.time()))
        return Reading(Clock(_since_midnight(cell.time()).seconds, cell.date()))
    if isinstance(cell, dt.time):
        return Reading(_since_midnight(cell))
    if isinstance(cell, dt.timedelta):
        return _clock_of(round(cell.total_seconds()), "")
    if isinstance(cell, dt.date):
        days = (cell - _EXCEL_DAY_ZERO).days
        if 0 <= days <= 1:  # 24:00 in a cell formatted as a time
            return _clock_of(days * DAY_S, "")
        raise Unreadable(UNREADABLE)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _clock_number(float(cell), zone)
    raise Unreadable(UNREADABLE)


def seconds_of(cell: Cell) -> int | None:
    """A whole figure, which may count seconds after midnight; None for all else."""
    if isinstance(cell, str):
        text = cell.strip(BLANKS)
        return int(text) if text.isascii() and text.isdecimal() and len(text) <= _SECONDS_DIGITS else None
    if isinstance(cell, int | float) and not isinstance(cell, bool) and float(cell).is_integer():
        return int(cell)
    return None


def _since_midnight(time: dt.time) -> Clock:
    return Clock(time.hour * 3600 + time.minute * 60 + time.second + (time.microsecond >= 500_000))


def _clock_of(seconds: int, rule: str, date: dt.date | None = None) -> Reading[Clock]:
    if not 0 <= seconds <= 2 * DAY_S:
        raise Unreadable(UNREADABLE)
    return Reading(Clock(seconds, date), rule, words(Clock(seconds, date)) if rule else "")


def wall(seconds: int) -> str:
    """Seconds after midnight as people write them: 08:30, with seconds only when there are some."""
    text = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return text if seconds % 60 == 0 else f"{text}:{seconds % 60:02d}"


def words(at: Clock) -> str:
    """A time with its date, if it has one: 2026-11-23 08:30."""
    return f"{at.date.isoformat()} {wall(at.seconds)}" if at.date else wall(at.seconds)


def _clock_number(value: float, zone: ZoneInfo) -> Reading[Clock]:
    if 0 < value < 1:
        return _clock_of(round(value * DAY_S), "excel-fraction-to-time")
    if not math.isfinite(value):
        raise Unreadable(UNREADABLE)
    if not value.is_integer():
        return _clock_decimal(value)
    if 0 <= value <= 24:
        return _clock_of(int(value) * 3600, "hour-to-time")
    if 100 <= value <= 2400 and value % 100 < 60:
        return _clock_of(int(value // 100) * 3600 + int(value % 100) * 60, "digits-to-time")
    for moments, unit in ((_EPOCH_S, 1), (_EPOCH_MS, 1000)):
        if int(value) in moments:
            local = dt.datetime.fromtimestamp(int(value) // unit, zone)
            return _clock_of(_since_midnight(local.time()).seconds, "epoch-to-local-time", local.date())
    if 10_000 <= value <= 240_000 and value % 100 < 60 and value // 100 % 100 < 60:
        seconds = int(value // 10_000) * 3600 + int(value // 100 % 100) * 60 + int(value % 100)
        return _clock_of(seconds, "digits-to-time")
    raise Unreadable(UNREADABLE)


def _clock_decimal(value: float) -> Reading[Clock]:
    """8.3 is 8:30 that lost a nought, 8.5 half past eight; a day's serial number has its time behind the point."""
    if value > 25:
        date, seconds = dates.of_serial(value, UNREADABLE), round(value % 1 * DAY_S)
        return _clock_of(seconds, "serial-to-time", date)
    hours, hundredths = int(value), round(value % 1 * 100, 6)
    if value > 0 and hundredths in _CLOCK_HUNDREDTHS:
        return _clock_of(hours * 3600 + int(hundredths) * 60, "point-to-time")
    if value > 0 and hundredths in _QUARTERS:
        return _clock_of(round(value * 3600), "decimal-hours-to-time")
    raise Unreadable(UNREADABLE)


def clock_text(cell: str, zone: ZoneInfo, habit: Habit = UNDECIDED, day: dt.date | None = None) -> Reading[Clock]:
    """The time of day that a text says."""
    text = values.short_text(cell, UNREADABLE)
    return _clock_plain(text if text.isascii() else time_words.plain(text), zone, habit, day)


@lru_cache(maxsize=8_192)
def _clock_plain(text: str, zone: ZoneInfo, habit: Habit, day: dt.date | None) -> Reading[Clock]:
    text = time_words.plain(text)
    if INSTANT.match(text):
        moment = dates.instant(text, zone, UNREADABLE)
        return _clock_of(_since_midnight(moment.time()).seconds, "instant-to-local-time", moment.date())
    if _COMPACT.fullmatch(text) and len(text) >= 3:
        return _clock_number(float(text), zone)
    if match := _CLOCK.fullmatch(text):
        return matched_clock(match, "")
    if match := _COMMA.fullmatch(text):
        return _clock_of(int(match[1]) * 3600 + int(match[2]) * 60, "text-to-time")
    if values.NUMBER.fullmatch(text):  # 0,3333 or 0.3333
        return _clock_number(values.number(text, UNDECIDED, UNREADABLE).value, zone)
    return _clock_worded(text, zone, habit, day)


@cache
def _around() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of words before a time, and of the German half to an hour."""
    before = "|".join(time_words.one_of(kind) for kind in ("at", "after", "before", "about"))
    return re.compile(rf"(?:(?:{before})[\s:]+|[<>]=?\s*)+"), re.compile(rf"{time_words.one_of('half_to')}\s+(\d\d?)")


def _clock_worded(text: str, zone: ZoneInfo, habit: Habit, day: dt.date | None) -> Reading[Clock]:
    """Noon, half 9, "at 9", 9 in the evening, 23.11.2026 9:00."""
    if not any(c.isalpha() or c in "/.<>" for c in text):
        raise Unreadable(UNREADABLE)
    before, half_to = _around()
    if match := half_to.fullmatch(text):
        return _clock_of(max(0, int(match[1]) * 3600 - 1800), "text-to-time")
    found, half = without_half(dates.with_iso_dates(text, habit, zone, day))
    found = with_clock_words(found)
    if match := before.match(found):
        found = found[match.end() :]
    found = _ISH.sub("", found)
    match = _CLOCK.fullmatch(found)
    if match is None or (found == text and not half):
        raise Unreadable(UNREADABLE)
    read = matched_clock(match, "", half)
    return Reading(read.value, "text-to-time", words(read.value))


def with_clock_words(text: str) -> str:
    """A plain text with noon and midnight as figures."""
    for pattern, time in time_words.clock_words():
        text = pattern.sub(time, text)
    return text


@cache
def _half_patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (half, re.compile(rf"(?:{names})[\s,:]+(?P<behind>\D*\d.*)|(?P<ahead>.*\d.*?)[\s,]+\(?(?:{names})\)?"))
        for half, names in time_words.halves()
    )


def without_half(text: str) -> tuple[str, str]:
    """(the rest, am or pm) of a plain text with a part of the day beside its figures: "9-11 vormittags"."""
    for half, pattern in _half_patterns():
        if match := pattern.fullmatch(text):
            return match["behind"] or match["ahead"], half
    return text, ""


def matched_clock(match: re.Match[str], n: str, half: str | None = None) -> Reading[Clock]:
    """The clock of one match of TIME; `half` is the am or pm that stands at the other end of the window."""
    hours, minutes, seconds = (int(match[part + n] or 0) for part in "hms")
    said = (match["p" + n] or "").replace(".", "")
    said = {"a": "am", "p": "pm"}.get(said, said)
    am_pm = said if said in ("am", "pm") else half or ""
    if (said in ("am", "pm") and not 1 <= hours <= 12) or (am_pm == "am" and hours > 12):
        raise Unreadable(UNREADABLE)
    if am_pm and hours <= 12:
        hours = hours % 12 + (12 if am_pm == "pm" else 0)
    if minutes > 59 or seconds > 59 or hours > 48:
        raise Unreadable(UNREADABLE)
    date = None
    if match["d" + n]:
        year, month, day = (int(part) for part in match["d" + n].split("-"))
        date = dates.date_of(year, month, day, UNREADABLE)
    total = hours * 3600 + minutes * 60 + seconds + (DAY_S if match["next" + n] else 0)
    is_plain = bool(match["m" + n]) and not am_pm and ":" in match[0] and not said
    return _clock_of(total, "" if is_plain else "text-to-time", date)
