"""Dates of other calendars than ours in figures: the Thai count of years, and the Persian calendar."""

from __future__ import annotations

import datetime as dt
import re

_YEAR = re.compile(r"(?<!\d)(2[56]\d\d)(?!\d)")
_BUDDHA, _BUDDHIST = 543, range(2550, 2650)
_PERSIAN = re.compile(r"(1[34]\d\d)([/.-])(\d{1,2})\2(\d{1,2})")
_PERSIAN_ZERO = dt.date(622, 3, 20).toordinal()
_HALF, _LONG, _SHORT = 6, 31, 30
_LEAP = frozenset({1, 5, 9, 13, 17, 22, 26, 30})
"""The leap years of the 33 that come again and again."""
_CYCLE, _CYCLE_DAYS = 33, 33 * 365 + 8


def in_our_calendar(text: str) -> str:
    """A date in figures by the calendar of the West; the text as it is where it is none of another."""
    if match := _PERSIAN.fullmatch(text):
        return _of_persia(int(match[1]), int(match[3]), int(match[4])) or text
    match = _YEAR.search(text)
    if match is None or int(match[1]) not in _BUDDHIST:
        return text
    return f"{text[: match.start()]}{int(match[1]) - _BUDDHA}{text[match.end() :]}"


def _of_persia(year: int, month: int, day: int) -> str:
    if not (1 <= month <= 12 and 1 <= day <= (_LONG if month <= _HALF else _SHORT)):
        return ""
    cycles, rest = divmod(year - 1, _CYCLE)
    days = cycles * _CYCLE_DAYS + rest * 365 + sum(one in _LEAP for one in range(1, rest + 1))
    days += (month - 1) * _SHORT + min(month - 1, _HALF) + day
    return dt.date.fromordinal(_PERSIAN_ZERO + days).isoformat()
