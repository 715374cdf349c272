"""Cells to days. The functions are as those of `values`."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, calendars, day_words, time_words, values, weeks
from dispatcher.intake.table import Cell
from dispatcher.intake.values import Habit, Reading, Unreadable

_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?P<tail>[ T].*)?", re.IGNORECASE)
_COMPACT_DATE = re.compile(r"(20\d\d)(\d\d)(\d\d)")
DAY_MONTH = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?P<tail>[ T].*)?")
"""A date whose day and month may be either way round, except with points, where the day is first."""

INSTANT = re.compile(
    r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)"
    r"| \d\d:\d\d(?:\s*(?:Z|UTC|GMT|\+\d\d:?\d\d)|:\d\d(?:[.,]\d+)?\s*(?:Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)))$",
    re.IGNORECASE,
)
"""A moment with its distance from UTC."""

_SPACED = re.compile(r"(?<=\d)\.\s+(?=\d{1,2}\.|\d{4}(?!\d))")
"""A blank behind the point in a date, as in "24. 11. 2026"."""
_ARTICLE = re.compile(r"(?:le|den|the|am|on|il|el|al|dia|em|op|d)\.?\s+(?=\d)")
_SLASH_DASH = re.compile(r"^(\d{1,2})/(\d{1,2})\s?-\s?(\d{4}|\d\d)$")
"""24/11-26, as Danes write the 24th of November."""
_LAST_POINT = re.compile(r"(?<=\d{4})\.$|(?<=\d{4}\.\d\d\.\d\d)\.$")
_MIDNIGHT = re.compile(r"[ T]*(?:0?0:00(?::00(?:\.0+)?)?)?\s*", re.IGNORECASE)
_TIME_OF_DAY = re.compile(
    r"[ T]+\d{1,2}(?:[:.h]\d\d){0,2}(?:[.,]\d+)?\s*(?:[ap]\.?m\.?|uhr|h|z|utc|gmt|[+-]\d\d:?\d\d)?", re.IGNORECASE
)
_SERIAL_ZERO = dt.date(1899, 12, 30)
_NOT_A_DAY = "date-unreadable"
_FIRST_YEAR = 1950
_HALF_A_YEAR = dt.timedelta(days=183)


def date(cell: Cell, habit: Habit, zone: ZoneInfo, day: dt.date | None = None) -> Reading[dt.date]:
    """A day: a date cell, ISO text, 23.11.2026, 23/11/2026 or 11/23/2026 as the column has it, words, a serial number.

    `day` is that of the list: "tomorrow" and weekdays count from it; a date without a year is the one nearest to it.
    """
    if isinstance(cell, dt.datetime):
        return _of_cell(cell.date(), habit, bool(cell.time() != dt.time()))
    if isinstance(cell, dt.date):
        return _of_cell(cell, habit, False)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _of_number(float(cell))
    if not isinstance(cell, str):
        raise Unreadable(_NOT_A_DAY)
    return _of_text(cell, habit, zone, day)


def _of_cell(found: dt.date, habit: Habit, has_time: bool) -> Reading[dt.date]:
    if found.year < _FIRST_YEAR:  # a figure that is shown as a date
        raise Unreadable(_NOT_A_DAY)
    if habit.dates_turned and "excel-turned-date" not in habit.kept:
        found = found.replace(month=found.day, day=found.month)
        return Reading(found, "excel-turned-date", found.isoformat())
    return Reading(found, "time-of-day-dropped" if has_time else "", found.isoformat())


@lru_cache(maxsize=8_192)
def _of_text(cell: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> Reading[dt.date]:
    text = values.short_text(cell, _NOT_A_DAY)
    if (ours := calendars.in_our_calendar(time_words.plain(text))) != time_words.plain(text):
        read = _of_text(ours, habit, zone, day)
        return Reading(read.value, "text-to-date", read.value.isoformat())
    if "/" in text:
        text = _SLASH_DASH.sub(r"\1.\2.\3", text)
    if "." in text:
        text = _LAST_POINT.sub("", _SPACED.sub(".", text))
    if INSTANT.match(text):
        local = instant(text, zone, _NOT_A_DAY).date()
        return Reading(local, "instant-to-local-date", local.isoformat())
    if (match := _ISO_DATE.fullmatch(text)) and _is_time(match["tail"]):
        return _with_tail(Reading(date_of(int(match[1]), int(match[2]), int(match[3]))), match["tail"])
    if match := _COMPACT_DATE.fullmatch(text):
        return Reading(date_of(int(match[1]), int(match[2]), int(match[3])))
    if (match := DAY_MONTH.fullmatch(text)) and _is_time(match["tail"]):
        return _with_tail(_day_month(match, habit), match["tail"])
    if text.isdecimal() and text.isascii():
        return _of_number(float(text))
    plain = time_words.plain(text)
    if (
        plain != text.casefold() and (match := _ISO_DATE.fullmatch(plain)) and _is_time(match["tail"])
    ):  # 2026年11月23日, 2026. 11. 23.
        found = date_of(int(match[1]), int(match[2]), int(match[3]))
        return Reading(found, "text-to-date", found.isoformat())
    return _worded(plain, habit, zone, day)


def _is_time(tail: str | None) -> bool:
    return not tail or bool(_TIME_OF_DAY.fullmatch(tail))


def _with_tail(read: Reading[dt.date], tail: str | None) -> Reading[dt.date]:
    """The date, told that the time of day behind it was left out, unless that is midnight."""
    if not tail or _MIDNIGHT.fullmatch(tail):
        return read
    return Reading(read.value, "time-of-day-dropped", read.value.isoformat())


@cache
def _of_words() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Patterns of "23. november 2026", of "nov 23, 2026", of a weekday before or behind a date, and of "23.11."."""
    month, weekday = time_words.month_names(), time_words.weekday_names()
    of = r"(?:de|del|d'|of|di|do|van)?"
    day_first = (
        rf"(\d{{1,2}})(?:\.|st|nd|rd|th|er|o|a|e)?[\s.-]*{of}[\s.-]*({month})\.?[\s,./-]*{of}\s*(\d{{4}}|'?\d\d)?"
    )
    month_first = rf"({month})[\s.-]*(\d{{1,2}})(?:st|nd|rd|th)?(?:[\s,.-]+(\d{{4}}|'\d\d))?\.?"
    any_weekday = f"{weekday}|{time_words.alternatives(tuple(time_words.short_weekdays()))}"
    beside = rf"({any_weekday})\.?[\s,]+(?:den\s+|d\.?\s+|the\s+|le\s+|el\s+|il\s+)?(?P<a>\S*\d.*)"
    beside += rf"|(?P<b>\S.*?\d\.?)[\s,(]+({any_weekday})\.?\)?"
    return (
        re.compile(day_first),
        re.compile(month_first),
        re.compile(beside),
        re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.?|(\d{1,2})/(\d{1,2})"),
    )


def _worded(text: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> Reading[dt.date]:
    """The date that words say; a weekday beside it must agree with it."""
    if len(of_week := weeks.days_of_week(text, day)) == 1:
        return Reading(of_week[0], "text-to-date", of_week[0].isoformat())
    if bare := _ARTICLE.match(text):  # "le 24/11"
        inner = _of_text(text[bare.end() :], habit, zone, day)
        return Reading(inner.value, "text-to-date", inner.value.isoformat())
    day_first, month_first, beside, without_year = _of_words()
    if match := beside.fullmatch(text):
        inner = _of_text(match["a"] or match["b"], habit, zone, day)
        if inner.value.weekday() not in day_words.weekdays(match[1] or match[4]):
            raise Unreadable("date-weekday-differs", weekday=match[1] or match[4], date=inner.value.isoformat())
        return Reading(inner.value, "text-to-date", inner.value.isoformat())
    if match := day_first.fullmatch(text):
        return _said(_year(match[3], _month(match[2]), int(match[1]), day), _month(match[2]), int(match[1]))
    if match := month_first.fullmatch(text):
        return _said(_year(match[3], _month(match[1]), int(match[2]), day), _month(match[1]), int(match[2]))
    if (match := without_year.fullmatch(text)) and day is not None:
        first, second = int(match[1] or match[3]), int(match[2] or match[4])
        if match[3] and first <= 12 and second <= 12 and habit.day_first is None and first != second:
            raise Unreadable("date-ambiguous")
        if match[3] and (second > 12 or (first <= 12 and habit.day_first is False)):
            first, second = second, first
        return _said(_year(None, second, first, day), second, first)
    if day is not None and (match := _from().fullmatch(text)):  # "from 24.11. on"
        first_day = _of_text(match[1], habit, zone, day).value
        return Reading(first_day, "text-to-date", first_day.isoformat())
    if day is not None and (found := day_words.counted(text, day)):
        return Reading(found, "word-to-date", found.isoformat())
    raise Unreadable(_NOT_A_DAY)


@cache
def _from() -> re.Pattern[str]:
    return re.compile(rf"{time_words.one_of('after')}[\s:]+(\S*\d.*?)(?:\s+(?:on|an))?")


def _month(name: str) -> int:
    return time_words.months()[aliases.key(name)]


def _said(year: int, month: int, day: int) -> Reading[dt.date]:
    found = date_of(year, month, day)
    return Reading(found, "text-to-date", found.isoformat())


def _year(text: str | None, month: int, day_of_month: int, day: dt.date | None) -> int:
    """The year that is written, or the one that brings the date nearest to `day`."""
    if text:
        year = int(text.lstrip("'"))
        return year + 2000 if year < 100 else year
    if day is None:
        raise Unreadable(_NOT_A_DAY)
    for year in (day.year, day.year + 1, day.year - 1):
        if abs(date_of(year, month, min(day_of_month, 28)) - day) <= _HALF_A_YEAR:
            return year
    return day.year


def instant(text: str, zone: ZoneInfo, code: str) -> dt.datetime:
    """The local time of a text that `INSTANT` matches."""
    text = re.sub(r"\s*(?:UTC|GMT|Z)$", "+00:00", text.upper().replace(",", "."))
    text = re.sub(r"\s+(?=[+-]\d\d(?::?\d\d)?$)", "", text)
    try:
        return dt.datetime.fromisoformat(text).astimezone(zone)
    except (ValueError, OverflowError) as fault:
        raise Unreadable(code) from fault


def _of_number(value: float) -> Reading[dt.date]:
    if value.is_integer() and _COMPACT_DATE.fullmatch(str(int(value))):
        digits = str(int(value))
        return Reading(date_of(int(digits[:4]), int(digits[4:6]), int(digits[6:])))
    found = of_serial(value)
    return Reading(found, "serial-to-date", found.isoformat())


def of_serial(value: float, code: str = _NOT_A_DAY) -> dt.date:
    """The day of a spreadsheet's serial number, of the years 2000 to 2099."""
    if not 36_526 <= value < 73_051:
        raise Unreadable(code)
    return _SERIAL_ZERO + dt.timedelta(days=int(value))


def _day_month(match: re.Match[str], habit: Habit) -> Reading[dt.date]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year += 2000 if len(match[4]) == 2 else 0
    if match[2] == "." or first > 12:
        return _dated(year, second, first, "")
    if second > 12:
        return _dated(year, first, second, "month-first-date")
    if habit.day_first is None and first != second:
        raise Unreadable("date-ambiguous")
    if habit.day_first is not False:
        return _dated(year, second, first, "" if first == second else "day-first-date")
    return _dated(year, first, second, "month-first-date")


def _dated(year: int, month: int, day: int, rule: str) -> Reading[dt.date]:
    found = date_of(year, month, day)
    return Reading(found, rule, found.isoformat())


def date_of(year: int, month: int, day: int, code: str = _NOT_A_DAY) -> dt.date:
    """The date, or Unreadable when the calendar has none such or it is not of these times."""
    if not 1900 <= year <= 2200:
        raise Unreadable(code)
    try:
        return dt.date(year, month, day)
    except ValueError as fault:
        raise Unreadable(code) from fault


_IN_TEXT = re.compile(
    r"(?<![\d./-])(?:(?P<iso>\d{4}[/.]\d{1,2}[/.]\d{1,2})|(?P<dm>\d{1,2}([./-])\d{1,2}\3(?:\d{4}|\d{2}))"
    r"|(?P<short>\d{1,2}\.\d{1,2}\.(?=[\s,]|$))"
    r"|(?P<slash>(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])(?=,?\s+(?!uhr|h\b)[a-z])))(?![\d/]|\.\d)"
)


@cache
def _worded_in_text() -> re.Pattern[str]:
    month = time_words.month_names()
    return re.compile(
        rf"(?<!\w)(?:\d{{1,2}}\.?\s*(?:de\s+)?{month}\.?(?!\w)(?:\s*(?:de\s+)?\d{{4}})?"
        rf"|{month}\.?\s+\d{{1,2}}(?:,?\s+\d{{4}})?(?![\d:.h]))"
    )


def with_iso_dates(text: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> str:
    """A plain text with the dates in it written as ISO has them."""

    def iso(match: re.Match[str]) -> str:
        return _of_text(match[0], habit, zone, day).value.isoformat()

    if "/" in text or "." in text or text.count("-") > 1:
        text = _SPACED.sub(".", text)
        text = _IN_TEXT.sub(iso, text)
    if any(c.isalpha() for c in text):
        text = _worded_in_text().sub(iso, text)
    return text
