"""Words for a day that count from the day of the list: today, tomorrow, Friday, next Monday, Mon/Wed/Fri."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from dispatcher.intake import aliases, time_words

_AHEAD = (("today", 0), ("as_soon_as_possible", 0), ("tomorrow", 1), ("day_after", 2))
_AMONG = re.compile(r"\s*[/,;+&]\s*|\s+(?:and|und|u\.|et|y|e|en|or|oder|ou|o|of|i|og|och)\s+")


def counted(text: str, day: dt.date) -> dt.date | None:
    """The day that a plain text means on `day`, None where it says no such thing. A weekday is the next one, `day`
    itself included; of several the first that comes."""
    for kind, ahead in _AHEAD:
        if time_words.is_word(kind, text):
            return day + dt.timedelta(days=ahead)
    if match := _in_so_long().fullmatch(text):
        return day + dt.timedelta(days=int(match["days"] or 0), weeks=int(match["weeks"] or 0))
    if match := _next_weekday().fullmatch(text):
        return day + dt.timedelta(days=(time_words.weekday(match[1]) - day.weekday() - 1) % 7 + 1)
    among = _weekdays_in(text)
    return next((one for n in range(7) if (one := day + dt.timedelta(days=n)).weekday() in among), None)


def weekdays(name: str) -> set[int]:
    """The weekdays that a name beside a date may mean: "mar" is Tuesday in Spain, "ma" Monday in the Netherlands."""
    short = time_words.short_weekdays().get(name, frozenset())
    return set(short) | ({time_words.weekday(name)} if aliases.key(name) in aliases.word_list("weekdays") else set())


def _weekdays_in(text: str) -> set[int]:
    """The weekdays that a text names: "Mo/Mi/Fr", "Mon-Wed", "mardi et jeudi"; none where it says anything else."""
    found: set[int] = set()
    for part in _AMONG.split(text):
        match = _weekdays().fullmatch(part.strip())
        if match is None or "ma" in (match[1], match[2]):  # Monday in one land, Tuesday in another
            return set()
        first = time_words.weekday(match[1])
        last = time_words.weekday(match[2]) if match[2] else first
        found |= {n % 7 for n in range(first, (last if last >= first else last + 7) + 1)}
    return found


@cache
def _weekdays() -> re.Pattern[str]:
    weekday = time_words.weekday_names()
    return re.compile(rf"({weekday})\.?(?:\s*-\s*({weekday})\.?)?")


@cache
def _next_weekday() -> re.Pattern[str]:
    return re.compile(rf"{time_words.one_of('next')}\s+({time_words.weekday_names()})\.?")


@cache
def _in_so_long() -> re.Pattern[str]:
    days, weeks = time_words.one_of("of_days"), time_words.one_of("of_weeks")
    return re.compile(
        rf"{time_words.one_of('in_so_long')}\s+(?:(?P<days>\d{{1,2}})\s*{days}|(?P<weeks>\d)\s*{weeks})\.?"
    )
