"""The part of a row that says where to go, when, and whom to meet."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, day_spans, durations, time_words, times, windows
from dispatcher.intake.columns import Column
from dispatcher.intake.phones import read_phone
from dispatcher.intake.place_cells import Place, Sides
from dispatcher.intake.row import Row
from dispatcher.intake.table import Cell
from dispatcher.intake.terms import read_task_terms
from dispatcher.intake.times import Clock
from dispatcher.intake.values import Reading, Unreadable
from dispatcher.model.order import Task, TaskKind
from dispatcher.model.timewindow import DAY_S, TimeWindow, merged, moment

OVER_MIDNIGHT, ZEROS_OF_PHONE, TO_E164 = "window-over-midnight", "leading-zero-of-phone", "phone-to-e164"
WORDS_TO_NOTE = "window-words-to-note"
"""The rule by which what stands in a window and says no time is a note."""
_AT_MIDNIGHT = "no-window-at-midnight"


type Whom = tuple[str, str, str, str, str]
"""Name, phone, e-mail, note and dial of a visit."""


def read_task(row: Row, kind: TaskKind, place: Place, sides: Sides, day: dt.date, zone: ZoneInfo) -> Task:
    """The visit at a place; fields that its own side leaves blank come from the next of `sides`."""

    def seconds(name: str) -> int:
        read = (row.value(s + name, _duration) for s in sides)
        return next((n for n in read if n is not None), 0)

    phone, dial = _phone(row, sides, place.country)
    name, extras = _name(row, place, sides)
    words: list[str] = []
    found = _windows(row, sides, day, zone, words)
    return Task(
        kind=kind,
        address=place.address,
        location=place.location,
        windows=found,
        service_s=seconds("service"),
        setup_s=seconds("setup"),
        name=name,
        phone=phone,
        email=_text(row, sides, "email"),
        note=_note(row, sides, (*extras, *words)),
        terms=read_task_terms(row, sides, day, zone),
        dial=dial,
    )


def on_days(task: Task, days: Sequence[dt.date], zone: ZoneInfo) -> Task:
    """The visit on any of some days: its windows are those of each, and each whole day where it has none."""
    first = days[0]
    spans = [(_since(w.earliest, first, zone), _since(w.latest, first, zone)) for w in task.windows]
    if any(start // DAY_S for start, _end in spans):  # windows with dates of their own
        return task
    each = spans or [(0, DAY_S - 60)]  # a minute short: days that touch would be one
    found = [TimeWindow(moment(day, a, zone), moment(day, b, zone)) for day in days for a, b in each]
    return replace(task, windows=merged(found))


def with_spans(row: Row, task: Task, spans: Sequence[windows.Span], day: dt.date, zone: ZoneInfo) -> Task:
    """The visit at the times that stand beside its date; those that have a column of their own count more."""
    if task.windows:
        return task
    found = [window for span in spans for window in _window(row, row.column("date"), span, day, zone)]
    return replace(task, windows=merged(found))


def _since(moment_s: int, day: dt.date, zone: ZoneInfo) -> int:
    """What the wall clock shows, in seconds after the midnight before `day`."""
    local = dt.datetime.fromtimestamp(moment_s, zone).replace(tzinfo=None)
    return round((local - dt.datetime.combine(day, dt.time())).total_seconds())


def read_whom(row: Row, place: Place, sides: Sides) -> Whom:
    """Whom to meet on the visit that `read_task` reads, in the sequence in which it does."""
    phone, dial = _phone(row, sides, place.country)
    name, extras = _name(row, place, sides)
    email = _text(row, sides, "email")
    return name, phone, email, _note(row, sides, extras), dial


def _text(row: Row, sides: Sides, name: str) -> str:
    for side in sides:
        if text := row.text(side + name):
            return text
    return ""


def _name(row: Row, place: Place, sides: Sides) -> tuple[str, tuple[str, ...]]:
    """(whom to meet, what is to be told with the note): a name in the address is the one where there is no other."""
    of_sides = (
        row.text(side + "name") or f"{row.text(side + 'first_name')} {row.text(side + 'last_name')}".strip()
        for side in sides
    )
    name = next(filter(None, of_sides), "") or _text(row, sides, "contact")
    if place.name and name and aliases.words(place.name) not in aliases.words(name):
        return name, (place.name, *place.extras)
    return name or place.name, place.extras


def _note(row: Row, sides: Sides, extras: tuple[str, ...]) -> str:
    note = _text(row, sides, "note")
    return "; ".join((*extras, note) if note else extras) if extras else note


def _phone(row: Row, sides: Sides, country: str) -> tuple[str, str]:
    """(the number as it is shown, E.164 or ""), each told where it is not what was typed."""
    for side in sides:
        if (column := row.column(side + "phone")) and row.peek(column.field):
            break
    else:
        return "", ""
    text, off = row.text_of(column), column.habit.kept
    cell = row.cell(column)
    is_figure = isinstance(cell, (int, float)) or (not row.typed and text.isdecimal())
    found = read_phone(text, country, is_figure)
    if found.is_cut:
        row.coerced(column, text, "", "phone-digits-lost")
    shown = found.typed if ZEROS_OF_PHONE not in off else text
    if shown != text:
        row.coerced(column, text, shown, ZEROS_OF_PHONE)
    if not found.dial or TO_E164 in off:
        return shown, ""
    if found.dial.lstrip("+") != "".join(filter(str.isdigit, shown)) or found.others:
        row.coerced(column, shown, ", ".join((found.dial, *found.others)), TO_E164)
    return shown, found.dial


def _duration(cell: Cell, column: Column) -> Reading[int]:
    return durations.duration(cell, column.unit_s, column.habit)


def _windows(row: Row, sides: Sides, day: dt.date, zone: ZoneInfo, words: list[str]) -> tuple[TimeWindow, ...]:
    """All windows of the first side that has any, in seconds since 1970-01-01 UTC, sorted and merged.

    `words` gets what stands in their cells and says no time."""

    def spans(cell: Cell, column: Column) -> Reading[tuple[windows.Span, ...]]:
        return _timely(cell, words, lambda: _spans(cell, zone, column, day)) or Reading((), WORDS_TO_NOTE)

    def clock(cell: Cell, column: Column) -> Reading[Clock | None]:
        read = _timely(cell, words, lambda: _clock(cell, zone, column, day), "arrangement")
        return read or Reading(None, WORDS_TO_NOTE)

    for side in sides:
        columns = row.layout.windows.get(side)
        if columns is None:
            continue
        found: list[TimeWindow] = []
        said = False
        for first, last in columns.ends:
            if first and (whole := _whole_in_start(row, first, last, zone, day)):
                said = True
                found += [one for span in whole for one in _window(row, first, span, day, zone)]
                continue
            start, end = (row.value_of(column, clock) if column else None for column in (first, last))
            if start or end:
                said = True
                span = _of_afternoon(row, first, last, (start, end))
                found += _window(row, last or first, span, day, zone)
        for column in columns.cells:
            found_spans = row.value_of(column, spans) or ()
            if found_spans and (remark := windows.remark_of(row.peek(column.field))):
                words.append(remark)
                row.coerced(column, remark, "", WORDS_TO_NOTE)
            for span in found_spans:
                said = True
                found += _window(row, column, span, day, zone)
        if said:
            return merged(found)
    return ()


def _spans(cell: Cell, zone: ZoneInfo, column: Column, day: dt.date) -> Reading[tuple[windows.Span, ...]]:
    """Windows, also those with a word for their day: "tomorrow 8-10"."""
    try:
        return windows.spans(cell, zone, column.habit, day)
    except Unreadable as fault:
        if not isinstance(cell, str) or fault.code != times.UNREADABLE:
            raise
        found = day_spans.with_times(cell, column.habit, zone, day)
        if found is None:
            raise
    date, read = found
    return read._replace(value=tuple(windows.on_date(span, date) for span in read.value))


def _timely[T](cell: Cell, words: list[str], read: Callable[[], Reading[T]], kind: str = "") -> Reading[T] | None:
    """What a cell says of a time; None for words that say none, which are kept. `kind`: no others but these words."""
    try:
        return read()
    except Unreadable as fault:
        if fault.code != times.UNREADABLE or not isinstance(cell, str) or not windows.is_remark(cell):
            raise
        if kind and not time_words.is_word(kind, cell):
            raise
    words.append(cell.strip())
    return None


def _of_afternoon(row: Row, first: Column | None, last: Column | None, span: windows.Span) -> windows.Span:
    """The window of two cells, with what can only be in the afternoon on a clock of twelve hours: 9 to 2, 2 to 4."""
    start, end = span
    if not (first and last and start and end) or not (first.habit.on_twelve and last.habit.on_twelve):
        return span
    texts = f"{row.peek(first.field)}{row.peek(last.field)}"
    if windows.AFTERNOON in last.habit.kept or any(c.isalpha() for c in texts) or start.date or end.date:
        return span
    later = windows.in_afternoon(span)
    if later is None and end.seconds < start.seconds < DAY_S * 13 // 24 and end.seconds < DAY_S // 2:
        later = start, Clock(end.seconds + DAY_S // 2)
    if later is None:
        return span
    row.coerced(last, windows.shown((span,)), windows.shown((later,)), windows.AFTERNOON)
    return later


_RANGE = re.compile(
    r"\D{0,8}\d{1,2}(?:[:.h]\d\d)?\s*(?:uhr|h|[ap]m)?\s*(?:[-\u2013]|bis|to|tot|alle)\s*\d{1,2}(?![-.\d]).*", re.I
)


def _whole_in_start(
    row: Row, first: Column, last: Column | None, zone: ZoneInfo, day: dt.date
) -> tuple[windows.Span, ...]:
    """The windows of a cell for the beginning that has the end as well, where the cell for the end is empty."""
    cell = row.cells[first.index] if first.index < len(row.cells) else None
    if not isinstance(cell, str) or (last and row.peek(last.field)):
        return ()
    if not (_RANGE.fullmatch(cell) or aliases.words(cell) in time_words.parts_of_day()):
        return ()
    return row.value_of(first, lambda text, c: windows.spans(text, zone, c.habit, day)) or ()


def _clock(cell: Cell, zone: ZoneInfo, column: Column, day: dt.date) -> Reading[Clock | None]:
    """A time; None where a word says that the end is open."""
    if isinstance(cell, str) and windows.is_any_time(cell):
        return Reading(None, "any-time")
    read = times.clock(cell, zone, column.habit, day)
    return Reading(read.value, read.rule, read.after)


def _window(row: Row, column: Column | None, span: windows.Span, day: dt.date, zone: ZoneInfo) -> list[TimeWindow]:
    """The window as a list of one; empty, with a problem, when it begins on the next day, or ends before it begins
    and no night explains it."""
    start, end = span
    if (start and start.seconds > DAY_S) or (start and end and start.seconds == DAY_S < end.seconds):
        row.fail("window-past-midnight", column, value=times.wall(start.seconds))
        return []
    if start == end == Clock(0) and column and _AT_MIDNIGHT not in column.habit.kept:  # what programs write for none
        row.coerced(column, "00:00-00:00", "", _AT_MIDNIGHT)
        return []
    first, last = start or Clock(0, end.date if end else None), end or Clock(DAY_S, start.date if start else None)
    earliest, latest = _moment(first.date or day, first.seconds, zone), _moment(last.date or day, last.seconds, zone)
    if latest < earliest and column and is_over_midnight(first, last, column):
        latest = moment(first.date or day, last.seconds + DAY_S, zone)
        shown = f"{times.wall(first.seconds)}-{times.wall(last.seconds)}"
        row.coerced(column, shown, f"{times.wall(first.seconds)}-{times.wall(last.seconds + DAY_S)}", OVER_MIDNIGHT)
    if latest < earliest:
        row.fail("window-reversed", column, value=f"{times.wall(first.seconds)}-{times.wall(last.seconds)}")
        return []
    return [TimeWindow(earliest, latest)]


_moment = lru_cache(maxsize=4_096)(moment)
"""The same few times of day come again and again."""


def is_over_midnight(first: Clock, last: Clock, column: Column) -> bool:
    """Whether a window that ends before it begins is one of a night: from noon on, and of twelve hours at most."""
    length = last.seconds + DAY_S - first.seconds
    is_night = first.seconds >= DAY_S // 2 and 0 < length <= DAY_S // 2 and last.date in (None, first.date)
    return is_night and OVER_MIDNIGHT not in column.habit.kept
