"""Cells to times: times of day, windows, lengths of time, dates. The functions are as those of `values`."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, values
from dispatcher.intake.table import Cell
from dispatcher.intake.values import UNDECIDED, Habit, Reading, Unreadable
from dispatcher.model.timewindow import DAY_S


class Clock(NamedTuple):
    """A time of day in seconds after local midnight, with its date when the cell names one."""

    seconds: int
    date: dt.date | None = None


_TIME = (
    r"(?:(?P<d{n}>\d{{4}}-\d\d?-\d\d?)[ T]+)?"
    r"(?P<h{n}>\d{{1,2}})(?:(?:\s*[:.hu]\s*)?(?P<m{n}>\d\d))?(?::(?P<s{n}>\d\d)(?:\.\d+)?)?"
    r"\s*(?P<p{n}>a\.?m\.?|p\.?m\.?|uhr|h|hrs?|uur|u|heures?|horas?|ore)?(?P<next{n}>\s*\+1)?"
)
_CLOCK = re.compile(_TIME.format(n=""), re.IGNORECASE)
_COMPACT = re.compile(r"(\d{1,2})(\d\d)$")
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$")
_EXCEL_DAY_ZERO = dt.date(1899, 12, 31)


def clock(cell: Cell, zone: ZoneInfo) -> Reading[Clock]:
    """A time of day: 08:00, 8h30, 0830, 8 am, 8.30 Uhr, an Excel time or fraction, an ISO date and time."""
    if isinstance(cell, dt.datetime):
        if cell.date() <= _EXCEL_DAY_ZERO:
            return Reading(_since_midnight(cell.time()))
        return Reading(Clock(_since_midnight(cell.time()).seconds, cell.date()))
    if isinstance(cell, dt.time):
        return Reading(_since_midnight(cell))
    if isinstance(cell, dt.timedelta):
        return _clock_of(round(cell.total_seconds()), "")
    if isinstance(cell, dt.date):  # 24:00 in a cell formatted as a time
        days = (cell - _EXCEL_DAY_ZERO).days
        if 0 <= days <= 1:
            return _clock_of(days * DAY_S, "")
        raise Unreadable("window-unreadable")
    if isinstance(cell, str):
        return _clock_text(values.short_text(cell, "window-unreadable"), zone)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _clock_number(float(cell))
    raise Unreadable("window-unreadable")


def _since_midnight(time: dt.time) -> Clock:
    return Clock(time.hour * 3600 + time.minute * 60 + time.second + (time.microsecond >= 500_000))


def _clock_of(seconds: int, rule: str, date: dt.date | None = None) -> Reading[Clock]:
    if not 0 <= seconds <= 2 * DAY_S:
        raise Unreadable("window-unreadable")
    return Reading(Clock(seconds, date), rule, wall(seconds) if rule else "")


def wall(seconds: int) -> str:
    """Seconds after midnight as people write them: 08:30, with seconds only when there are some."""
    text = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return text if seconds % 60 == 0 else f"{text}:{seconds % 60:02d}"


def _clock_number(value: float) -> Reading[Clock]:
    if 0 < value < 1:
        return _clock_of(round(value * DAY_S), "excel-fraction-to-time")
    if value.is_integer() and 0 <= value <= 24:
        return _clock_of(int(value) * 3600, "hour-to-time")
    if value.is_integer() and 100 <= value <= 2400 and value % 100 < 60:
        return _clock_of(int(value // 100) * 3600 + int(value % 100) * 60, "digits-to-time")
    raise Unreadable("window-unreadable")


def _clock_text(text: str, zone: ZoneInfo) -> Reading[Clock]:
    if _INSTANT.match(text):
        try:
            moment = dt.datetime.fromisoformat(text).astimezone(zone)
        except (ValueError, OverflowError) as fault:
            raise Unreadable("window-unreadable") from fault
        at = _since_midnight(moment.time())
        return _clock_of(at.seconds, "instant-to-local-time", moment.date())
    compact = _COMPACT.match(text)
    if compact and len(text) >= 3:
        return _clock_number(float(text))
    match = _CLOCK.fullmatch(text)
    if match:
        return _matched_clock(match, "")
    if values.NUMBER.fullmatch(text):  # 0,3333 or 0.3333
        return _clock_number(values.number(text, UNDECIDED, "window-unreadable").value)
    raise Unreadable("window-unreadable")


def _matched_clock(match: re.Match[str], n: str, half: str | None = None) -> Reading[Clock]:
    """The clock of one token; `half` is the am or pm that stands at the other end of the window."""
    hours, minutes, seconds = (int(match[part + n] or 0) for part in "hms")
    am_pm = (match["p" + n] or half or "").replace(".", "").lower()
    if am_pm in ("am", "pm"):
        if not 1 <= hours <= 12:
            raise Unreadable("window-unreadable")
        hours = hours % 12 + (12 if am_pm == "pm" else 0)
    if minutes > 59 or seconds > 59 or hours > 48:
        raise Unreadable("window-unreadable")
    date = None
    if match["d" + n]:
        date = _date_in(match["d" + n])
    total = hours * 3600 + minutes * 60 + seconds + (DAY_S if match["next" + n] else 0)
    is_plain = bool(match["m" + n]) and not am_pm and ":" in match[0] and "h" not in match[0].lower()
    return _clock_of(total, "" if is_plain else "text-to-time", date)


def _date_in(text: str) -> dt.date:
    year, month, day = (int(part) for part in text.split("-"))
    return date_of(year, month, day, "window-unreadable")


_THE = r"(?:(?:[àa]s|las?|les?|alle|delle)\s+)?"
_RANGE = re.compile(
    r"(?:(?:from|between|von|zwischen|de|entre|das?|desde|dalle|tra|van|tussen)\s+)?"
    + _THE
    + _TIME.format(n="1")
    + r"\s*(?:-|\u2013|\u2014|~|/|to|until|and|bis|und|à|a|et|y|[àa]s|al|hasta|até|e|alle|tot|en)\s*"
    + _THE
    + _TIME.format(n="2"),
    re.IGNORECASE,
)
_OPEN_END = re.compile(
    r"(?:(?:from|after|ab|nach|à partir de|après|desde|despu[ée]s de|a partir d[aeo]s?|após|depois d[aeo]s?|dalle|dopo"
    rf"|vanaf|na)\s+{_THE}|[>\u2265]\s*)(?P<after>.+)|(?P<from>.*\S)\s*[-\u2013]",
    re.IGNORECASE,
)
_OPEN_START = re.compile(
    r"(?:(?:until|before|by|bis|vor|jusqu'à|avant|hasta|antes d[aeo]s?|até|fino alle|entro|prima delle|tot|voor)"
    rf"\s+{_THE}|[<\u2264\-\u2013]\s*)(.+)",
    re.IGNORECASE,
)
_BETWEEN_WINDOWS = re.compile(
    r"\s*[;,|&\n]\s*|\s+(?:and|und|et|y|e|en|or|oder|ou|o|of|\+)\s+(?=\S+\s*(?:[-\u2013]|(?:to|bis|à|a|às|alle|tot)\s))"
    r"|(?<=\d)\s*/\s*(?!\d{4}-\d\d-)(?=\d[^/]*[-\u2013])"
)

Span = tuple[Clock | None, Clock | None]
"""From and to of a window; None at an end that is open."""


def spans(cell: Cell, zone: ZoneInfo) -> Reading[tuple[Span, ...]]:
    """Windows written in one cell: "9-12", "08:00-12:00; 14:00-16:00", "bis 12 Uhr", with dates or without.

    None for the words that say any time.
    """
    if not isinstance(cell, str):
        start = clock(cell, zone).value
        return Reading(((start, start),), "time-to-window", f"{wall(start.seconds)}-{wall(start.seconds)}")
    if aliases.is_word("any_time", values.short_text(cell, "window-unreadable")):
        return Reading((), "any-time")
    cell = cell.replace("\u2019", "'")
    parts = _BETWEEN_WINDOWS.split(cell)
    found = tuple(_span(" ".join(part.split()), zone) for part in parts if part.strip())
    if not found:
        raise Unreadable("window-unreadable")
    after = "; ".join("-".join(wall(end.seconds) if end else "" for end in span) for span in found)
    return Reading(found, "" if after == cell.strip() else "text-to-window", after)


def _span(text: str, zone: ZoneInfo) -> Span:
    for separator in (" - ", "/"):
        ends = [end.strip() for end in text.split(separator)]
        if len(ends) == 2 and all(_INSTANT.match(end) for end in ends):
            return _clock_text(ends[0], zone).value, _clock_text(ends[1], zone).value
    both = _RANGE.fullmatch(text)
    if both:
        later = both["p2"] if (both["p2"] or "").lower().startswith(("a", "p")) else None
        half = later if later and int(both["h1"]) % 12 <= int(both["h2"]) % 12 else None  # 1-5 pm, but 10-2 pm
        start = _matched_clock(both, "1", half if not both["p1"] else None).value
        end = _matched_clock(both, "2").value
        return start, (end if end.date or not start.date else Clock(end.seconds, start.date))
    if match := _OPEN_END.fullmatch(text):
        return _clock_text((match["after"] or match["from"]).strip(), zone).value, None
    if match := _OPEN_START.fullmatch(text):
        return None, _clock_text(match[1].strip(), zone).value
    exact = _clock_text(text, zone).value
    return exact, exact


_HMS = re.compile(r"(\d{1,3}):(\d\d)(?::(\d\d)(?:\.\d+)?)?")
_ISO_DURATION = re.compile(r"PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?", re.IGNORECASE)
_UNITS = re.compile(r"([\d.,]+)\s*([^\W\d]+)\.?\s*")
_HOURS_MINUTES = re.compile(r"(\d{1,2})\s*[hH]\s*(\d{1,2})")


def duration(cell: Cell, unit_s: int, habit: Habit = UNDECIDED) -> Reading[int]:
    """Seconds of a length of time. A bare figure counts in `unit_s`; 0: minutes, or seconds if that is the habit."""
    if isinstance(cell, dt.timedelta):
        return _length(cell.total_seconds(), "")
    if isinstance(cell, (dt.time, dt.datetime, dt.date)):
        return _length(_excel_length(cell), "")
    if isinstance(cell, str):
        return _duration_text(values.short_text(cell, "duration-unreadable"), unit_s, habit)
    return _duration_number(values.number(cell, habit, "duration-unreadable").value, unit_s, habit)


def _excel_length(cell: dt.time | dt.date) -> float:
    """Seconds of a length of time that the cell's format made a time or an early date."""
    if isinstance(cell, dt.time):
        return _since_midnight(cell).seconds
    at = cell if isinstance(cell, dt.datetime) else dt.datetime.combine(cell, dt.time())
    return (at - dt.datetime.combine(_EXCEL_DAY_ZERO, dt.time())).total_seconds()


def _length(seconds: float, rule: str) -> Reading[int]:
    if not 0 <= seconds <= 2 * DAY_S:
        raise Unreadable("duration-unreadable")
    return Reading(round(seconds), rule, wall(round(seconds)) if rule else "")


def _duration_number(value: float, unit_s: int, habit: Habit) -> Reading[int]:
    if not unit_s and habit.in_seconds:
        return _length(value, "seconds-by-size")
    unit_s = unit_s or 60
    if 0 < value < 0.5 and unit_s >= 60:  # half a minute is no service time, a fraction of a day is
        return _length(value * DAY_S, "excel-fraction-to-duration")
    return _length(value * unit_s, "")


def _duration_text(text: str, unit_s: int, habit: Habit) -> Reading[int]:
    if match := _HMS.fullmatch(text):
        hours, minutes, seconds = (int(part or 0) for part in match.groups())
        return _length(hours * 3600 + minutes * 60 + seconds, "")
    match = _ISO_DURATION.fullmatch(text) or _HOURS_MINUTES.fullmatch(text)
    if match and any(match.groups()):
        parts = [int(part or 0) for part in match.groups()] + [0]
        return _length(parts[0] * 3600 + parts[1] * 60 + parts[2], "text-to-duration")
    if values.NUMBER.fullmatch(text):
        read = values.number(text, habit, "duration-unreadable")
        length = _duration_number(read.value, unit_s, habit)
        return length if length.rule or not read.rule else _length(length.value, read.rule)
    total, end = 0.0, 0
    for part in _UNITS.finditer(text):
        seconds_each = aliases.duration_units().get(aliases.key(part[2]))
        if part.start() != end or seconds_each is None:
            raise Unreadable("duration-unreadable")
        total += values.number(part[1], habit, "duration-unreadable").value * seconds_each
        end = part.end()
    if end == 0 or end != len(text):
        raise Unreadable("duration-unreadable")
    return _length(total, "text-to-duration")


_ISO_DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T].*)?")
_COMPACT_DATE = re.compile(r"(20\d\d)(\d\d)(\d\d)")
DAY_MONTH = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:[ T].*)?")
"""A date whose day and month may be either way round, except with points, where the day is first."""

_SERIAL_ZERO = dt.date(1899, 12, 30)


def date(cell: Cell, habit: Habit, zone: ZoneInfo) -> Reading[dt.date]:
    """A day: a date cell, ISO text, 23.11.2026, 23/11/2026 or 11/23/2026 as the column has it, or a serial number."""
    if isinstance(cell, dt.datetime):
        return Reading(cell.date())
    if isinstance(cell, dt.date):
        return Reading(cell)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _date_number(float(cell))
    if not isinstance(cell, str):
        raise Unreadable("date-unreadable")
    text = values.short_text(cell, "date-unreadable")
    if _INSTANT.match(text):
        local = _clock_text(text, zone).value.date
        if local is None:
            raise Unreadable("date-unreadable")
        return Reading(local, "instant-to-local-date", local.isoformat())
    match = _ISO_DATE.fullmatch(text) or _COMPACT_DATE.fullmatch(text)
    if match:
        return Reading(date_of(int(match[1]), int(match[2]), int(match[3])))
    if match := DAY_MONTH.fullmatch(text):
        return _day_month(match, habit)
    if text.isdecimal() and text.isascii():
        return _date_number(float(text))
    raise Unreadable("date-unreadable")


def _date_number(value: float) -> Reading[dt.date]:
    if value.is_integer() and _COMPACT_DATE.fullmatch(str(int(value))):
        digits = str(int(value))
        return Reading(date_of(int(digits[:4]), int(digits[4:6]), int(digits[6:])))
    if not 36_526 <= value <= 73_050:  # the years 2000 to 2099
        raise Unreadable("date-unreadable")
    found = _SERIAL_ZERO + dt.timedelta(days=int(value))
    return Reading(found, "serial-to-date", found.isoformat())


def _day_month(match: re.Match[str], habit: Habit) -> Reading[dt.date]:
    first, second, year = int(match[1]), int(match[3]), int(match[4])
    year += 2000 if len(match[4]) == 2 else 0
    if match[2] == "." or first > 12:
        return _dated(year, second, first, "")
    if second > 12:
        return _dated(year, first, second, "month-first-date")
    if habit.day_first is None:
        raise Unreadable("date-ambiguous")
    if habit.day_first:
        return _dated(year, second, first, "" if first == second else "day-first-date")
    return _dated(year, first, second, "month-first-date")


def _dated(year: int, month: int, day: int, rule: str) -> Reading[dt.date]:
    found = date_of(year, month, day)
    return Reading(found, rule, found.isoformat())


def date_of(year: int, month: int, day: int, code: str = "date-unreadable") -> dt.date:
    """The date, or Unreadable when the calendar has none such or it is not of these times."""
    if not 1900 <= year <= 2200:
        raise Unreadable(code)
    try:
        return dt.date(year, month, day)
    except ValueError as fault:
        raise Unreadable(code) from fault
