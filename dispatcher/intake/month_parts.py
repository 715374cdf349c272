"""Parts of a month as days: "end of November", "Anfang Dez.", "mi-décembre", "Monatsende"."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from functools import cache

from dispatcher.intake import aliases, time_words

_HALF_A_YEAR = dt.timedelta(days=183)
_PARTS = (("month_begin", 1, 10), ("month_middle", 11, 20), ("month_end", 21, 31))


def days_of_part(text: str, day: dt.date | None) -> tuple[dt.date, ...]:
    """The days of a third of a month that a plain text says: the 1st to 10th, 11th to 20th, 21st to its last; none
    when it says no such thing. A month without a year is the one nearest to `day`."""
    if day is None or not text[:1].isalpha():
        return ()
    for kind, first, last in _PARTS:
        match = _pattern(kind).fullmatch(text)
        if match is not None:
            month = time_words.months()[aliases.key(match["month"])] if match["month"] else day.month
            year = int(match["year"]) if match["year"] else _year(month, day)
            last = min(last, calendar.monthrange(year, month)[1])
            return tuple(dt.date(year, month, n) for n in range(first, last + 1))
    return ()


@cache
def _pattern(kind: str) -> re.Pattern[str]:
    of = r"(?:\s+(?:of|the|des|vom|de|du|d'|del|di|van|av|i)(?=\s))*\s*"
    this = rf"(?:{time_words.one_of('of_this_month')})"
    return re.compile(
        rf"(?:the\s+|am\s+|gegen\s+)?{time_words.one_of(kind)}(?:[\s-]*{of}(?P<month>{time_words.month_names()})\.?"
        rf"(?:[\s,/]+(?P<year>20\d\d))?|{of}{this})|(?:{time_words.one_of(kind + '_alone')})"
    )


def _year(month: int, day: dt.date) -> int:
    near = (year for year in (day.year, day.year + 1, day.year - 1))
    return next((year for year in near if abs(dt.date(year, month, 15) - day) <= _HALF_A_YEAR), day.year)
