"""Columns of weekdays or dates with a mark, an amount or hours on those on which a customer is served."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, dates, time_words, windows
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.row import Row
from dispatcher.intake.table import BLANKS, shown
from dispatcher.intake.values import NUMBER, UNDECIDED, Unreadable

RULE = "weekday-marked"
_FEWEST, _FEWEST_DATES = 3, 2
_MARKS = frozenset("xX✓✔✗●•+")
_DASHES = "-\u2013\u2014"
_UTC = ZoneInfo("UTC")

type Days = tuple[tuple[Column, int | dt.date], ...]
"""Columns with their weekday, Monday being 0, or their date."""
type Hours = tuple[dt.date, tuple[windows.Span, ...]]


def day_columns(layout: Layout, day: dt.date) -> Days:
    """The sender's own columns that are called weekdays or dates; none where they are no week and no two dates."""
    weekdays = aliases.word_list("weekdays")
    found = tuple((c, int(weekdays[aliases.key(c.label)])) for c in layout.own if aliases.key(c.label) in weekdays)
    if len({weekday for _column, weekday in found}) >= _FEWEST:
        return found
    dated = tuple((c, date) for c in layout.own if (date := _date_of(c.label, day)))
    return dated if len({date for _column, date in dated}) >= _FEWEST_DATES else ()


def _date_of(label: str, day: dt.date) -> dt.date | None:
    if not any(c.isdigit() for c in label) or not any(c in ".-/" for c in label):
        return None
    try:
        return dates.date(label, UNDECIDED, _UTC, day).value
    except Unreadable:
        return None


def _filled(row: Row, columns: Days, day: dt.date) -> Mapping[dt.date, tuple[Column, str]]:
    """Column and text of the days from `day` on of which a cell says something else than no, by their dates."""
    found: dict[dt.date, tuple[Column, str]] = {}
    for column, of in columns:
        date = of if isinstance(of, dt.date) else day + dt.timedelta(days=(of - day.weekday()) % 7)
        text = shown(row.cells[column.index] if column.index < len(row.cells) else None).strip(BLANKS + _DASHES)
        is_no = aliases.is_word("no", text) or time_words.is_word("closed", text)
        if text and date >= day and not is_no:
            found[date] = column, text
    return dict(sorted(found.items()))


def marked_day(row: Row, columns: Days, day: dt.date) -> dt.date | None:
    """The first day from `day` on that has a mark in the row, told; None where no cell or another thing than marks and
    amounts says so."""
    filled = _filled(row, columns, day)
    if not all(_is_mark(text) and RULE not in column.habit.kept for column, text in filled.values()):
        return None
    served = (date for date, (_c, text) in filled.items() if text.strip("0.,") or not NUMBER.fullmatch(text))
    found = next(served, None)
    if found is not None:
        column, text = filled[found]
        row.coerced(column, text, found.isoformat(), RULE)
    return found


def open_day(row: Row, columns: Days, day: dt.date, zone: ZoneInfo, is_dated: bool) -> Hours | None:
    """The first day from `day` on that has hours in the row, with these, told; None where not all cells are hours or
    marks. With `is_dated`, `day` must have some, else the row has a problem."""
    if not is_dated:
        for column, _of in columns:
            row.cell(column)  # a cell with an error may be the day
    filled = _filled(row, columns, day)
    if row.problems or all(_is_mark(text) for _column, text in filled.values()):
        return None
    found: dict[dt.date, tuple[windows.Span, ...]] = {}
    for date, (column, text) in filled.items():
        try:
            found[date] = () if _is_mark(text) else windows.spans(row.cell(column), zone, column.habit).value
        except Unreadable:
            return None
        if RULE in column.habit.kept or any(at and at.date for span in found[date] for at in span):
            return None
    first = day if is_dated else min(found)
    column, text = filled.get(first) or next(iter(filled.values()))
    if first not in found:
        row.fail("window-other-day", column, value=f'"{column.label} {text}"')
        return None
    row.coerced(column, text, " ".join(filter(None, (first.isoformat(), windows.shown(found[first])))), RULE)
    return first, found[first]


def _is_mark(text: str) -> bool:
    return text in _MARKS or aliases.is_word("yes", text) or bool(NUMBER.fullmatch(text))
