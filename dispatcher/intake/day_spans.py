"""Texts that name several days: "23.-25.11.", "23.11. or 24.11.", "until 27.11.", "KW 48", "end of May"."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from dispatcher.intake import dates, month_parts, time_words, values, weeks, windows
from dispatcher.intake.values import Habit, Reading, Unreadable

_UNREADABLE = "date-unreadable"
_MOST_DAYS, _MOST_WORDS = 31, 4
_DAY_ALONE = re.compile(r"\d{1,2}\.?")
_THROUGH = re.compile(
    r"\s*(?:-|\bto\b|\buntil\b|\bthrough\b|\bbis\b|\bau\b|\bal\b|\bat[eé]\b|\bt/m\b|\btot\b|\bdo\b|\btil\b|\btill\b)\s*"
)
_OR = re.compile(r"\s*(?:[/,;+&]|\b(?:and|or|und|u\.|oder|et|ou|y|o|e|en|of|i|og|och|eller)\b)\s*")


@lru_cache(maxsize=8_192)
def days(cell: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> Reading[tuple[dt.date, ...]]:
    """The days that a text says, one or several; of those around `day`, that of the list, those that are not past."""
    text = time_words.plain(values.short_text(cell, _UNREADABLE))
    found = weeks.days_of_week(text, day) or month_parts.days_of_part(text, day)
    if len(found) < 2:
        try:
            one = dates.date(cell, habit, zone, day)
            return Reading((one.value,), one.rule, one.after)
        except Unreadable as fault:
            found = _several(text, habit, zone, day) if fault.code == _UNREADABLE else ()
            if not found:
                raise
    left = tuple(one for one in found if one >= day) if day and found[0] <= day <= found[-1] else ()
    found = left or found
    rule = "week-to-days" if weeks.days_of_week(text, day) else "text-to-days"
    return Reading(found, rule, " - ".join(dict.fromkeys((found[0].isoformat(), found[-1].isoformat()))))


def with_times(
    cell: str, habit: Habit, zone: ZoneInfo, day: dt.date
) -> tuple[dt.date, Reading[tuple[windows.Span, ...]]] | None:
    """The day and the windows of a text that has both, or times alone: "24.11. vorm.", "tomorrow 8-10", "Tue 9-11"."""
    if (read := _spans(cell, habit, zone, day)) is not None:
        said = {at.date for span in read.value for at in span if at} or {None}
        one = said.pop()
        if one is not None and not said:
            return one, read
    words = " ".join(cell.split()).split(" ")
    for n in range(min(len(words) - 1, _MOST_WORDS), 0, -1):
        found = _one(" ".join(words[:n]).rstrip(",;"), habit, zone, day)
        read = _spans(" ".join(words[n:]), habit, zone, day) if found else None
        if found and read and read.value and not any(at and at.date for span in read.value for at in span):
            return found, read._replace(rule=read.rule or "text-to-window", after=f"{found.isoformat()} {read.after}")
    return None


def _spans(text: str, habit: Habit, zone: ZoneInfo, day: dt.date) -> Reading[tuple[windows.Span, ...]] | None:
    try:
        return windows.spans(text, zone, habit, day)
    except Unreadable:
        return None


def _several(text: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> tuple[dt.date, ...]:
    """The days of a text that is no date by itself; none when it names none."""
    for ends, is_span in ((_THROUGH, True), (_OR, False)):
        for match in ends.finditer(text):
            pair = _pair(text[: match.start()], text[match.end() :], habit, zone, day)
            if pair:
                return _between(*pair) if is_span else pair
    if day is None:
        return ()
    if until := _until().fullmatch(text):
        last = _one(until[1], habit, zone, day)
        return _between(day, last) if last and last >= day else ()
    return ()


def _pair(first: str, last: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> tuple[dt.date, dt.date] | None:
    """Two days in their sequence, the first of which may leave its month to the second."""
    end = _one(last, habit, zone, day)
    if end is None or not any(c.isdigit() for c in first):
        return None
    if _DAY_ALONE.fullmatch(first.strip()):
        number = int(first.strip(" ."))
        start = end.replace(day=number) if 1 <= number < end.day else None
    else:
        start = _one(first, habit, zone, end)
    return (start, end) if start and start < end else None


def _one(text: str, habit: Habit, zone: ZoneInfo, day: dt.date | None) -> dt.date | None:
    try:
        return dates.date(text.strip(" ()"), habit, zone, day).value
    except Unreadable:
        return None


def _between(first: dt.date, last: dt.date) -> tuple[dt.date, ...]:
    count = (last - first).days + 1
    return tuple(first + dt.timedelta(days=ahead) for ahead in range(count)) if count <= _MOST_DAYS else ()


@cache
def _until() -> re.Pattern[str]:
    return re.compile(rf"{time_words.one_of('before')}[\s:]+(.+)")
