"""Calendar weeks, as ISO counts them: "KW 48", "KW48/2026", "2026-W48-2", "Tuesday week 48"."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from dispatcher.intake import time_words
from dispatcher.intake.values import Unreadable

_UNREADABLE = "date-unreadable"
_WORKDAYS, _HALF_A_YEAR = 5, dt.timedelta(days=183)


@cache
def _pattern() -> re.Pattern[str]:
    """A week in plain text, with its year and a weekday of it at either side."""
    weekday, week = time_words.weekday_names(), time_words.one_of("week")
    return re.compile(
        rf"(?:(?P<before>{weekday})\.?[\s,]+)?(?:(?P<y>20\d\d)[\s/-]*)?(?<![a-z])"
        rf"(?:{week}[\s.:-]*(?P<week>\d{{1,2}})\.?(?:\s*{week})?|(?P<of>\d{{1,2}})\.?\s*(?!\w\b){week})"
        rf"(?:\s*/\s*(?P<y2>(?:20)?\d\d)|[\s-]+(?P<y3>20\d\d))?"
        rf"(?:[\s-]+(?P<number>[1-7])|[\s,/(-]+(?P<behind>{weekday})\.?\)?)?"
    )


def days_of_week(text: str, day: dt.date | None) -> tuple[dt.date, ...]:
    """The days that a plain text with a week says: one where a weekday stands beside it, else Monday to Friday; none
    when it says no week. A week without a year is the one nearest to `day`."""
    if (
        day
        and (ahead := next((n for n, kind in enumerate(("this_week", "next_week")) if _is(kind, text)), None))
        is not None
    ):
        monday = day - dt.timedelta(days=day.weekday()) + dt.timedelta(weeks=ahead)
        return tuple(monday + dt.timedelta(days=n) for n in range(_WORKDAYS))
    if day and (match := _weekday_of_next().fullmatch(text)):
        monday = day + dt.timedelta(days=7 - day.weekday())
        return (monday + dt.timedelta(days=time_words.weekday(match[1] or match[2])),)
    match = _pattern().fullmatch(text)
    if match is None or not any(c.isdigit() for c in text):
        return ()
    if match["before"] and match["behind"]:
        raise Unreadable(_UNREADABLE)
    year = match["y"] or match["y2"] or match["y3"]
    monday = _monday(int(year) % 100 + 2000 if year else None, int(match["week"] or match["of"]), day)
    weekday = match["before"] or match["behind"]
    if weekday or match["number"]:
        ahead = time_words.weekday(weekday) if weekday else int(match["number"]) - 1
        return (monday + dt.timedelta(days=ahead),)
    return tuple(monday + dt.timedelta(days=ahead) for ahead in range(_WORKDAYS))


@cache
def _weekday_of_next() -> re.Pattern[str]:
    """A weekday of next week: "next week Tue", "Dienstag nächste Woche"."""
    weekday, week = time_words.weekday_names(), time_words.one_of("next_week")
    return re.compile(rf"{week}[\s,]+({weekday})\.?|({weekday})\.?[\s,]+{week}")


def _is(kind: str, text: str) -> bool:
    return text[:1].isalpha() and time_words.is_word(kind, text)


def _monday(year: int | None, week: int, day: dt.date | None) -> dt.date:
    if year and day and abs(year - day.year) > 1:  # "48/50" are two weeks
        raise Unreadable(_UNREADABLE)
    years = [year] if year else [day.year, day.year + 1, day.year - 1] if day else []
    for one in years:
        try:
            monday = dt.date.fromisocalendar(one, week, 1)
        except ValueError:  # not every year has a week 53, and none a week 60
            continue
        if year or (day and abs(monday - day) <= _HALF_A_YEAR):
            return monday
    raise Unreadable(_UNREADABLE)
