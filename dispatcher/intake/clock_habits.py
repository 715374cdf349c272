"""By which clock columns of windows are written: of twelve hours, of 24, or in seconds after midnight."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from dispatcher.intake.aliases import DELIVERY, PICKUP, WINDOW_ENDS
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.table import Cell, Table
from dispatcher.intake.times import seconds_of
from dispatcher.intake.windows import SECONDS_SPAN
from dispatcher.model.timewindow import DAY_S

_MOST_DIGITS_TIME = 2400
_QUARTER_S, _SHARE_OF_MINUTES = 900, 0.8
_MORNING, _NOON, _DEEP_NIGHT = 6, 12, 4
_OF_24_HOURS = re.compile(r"(?<![\d:.h])0\d|(?<![\d:.h])(?:1[3-9]|2[0-4])(?!\d)|\d{3}")
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{1,2}\.\d{1,2}\.(?!\d)|\d{1,2}/\d{1,2}(?=,?\s+(?!uhr|h\b)[a-zA-Z])"
)
_SPAN = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:.]\d\d)?\s*(?:-|\u2013|to|and|bis|und)\s*(\d{1,2})(?:([:.])\d\d)?(?![\d:])"
)


def are_seconds_of_day(cells: Sequence[Cell]) -> bool:
    """Whether a column of windows counts seconds after midnight: whole figures alone, some of which can be no time of
    day in digits (0830, 083000), or all of which are quarters of an hour."""
    figures: set[int] = set()
    for cell in cells:
        if isinstance(cell, str) and not cell.strip():
            continue
        found = seconds_of(cell)
        match = SECONDS_SPAN.fullmatch(cell) if found is None and isinstance(cell, str) else None
        if found is None and match is None:
            return False  # nearly always at the first cell
        figures.update((int(match[1]), int(match[2])) if match else (found or 0,))
    large = [figure for figure in figures if figure > _MOST_DIGITS_TIME]
    if not large or max(figures) > 2 * DAY_S:
        return False
    whole_minutes = sum(figure % 60 == 0 for figure in figures)
    if whole_minutes < _SHARE_OF_MINUTES * len(figures):
        return False
    return not all(map(_is_in_digits, large)) or all(f % _QUARTER_S == 0 and f <= DAY_S for f in large)


def are_minutes_of_day(cells: Sequence[Cell]) -> bool:
    """Whether a column of windows counts minutes after midnight: whole figures of a day at most, some of which can be
    no time in digits (480, 1275)."""
    figures: set[int] = set()
    for cell in cells:
        if isinstance(cell, str) and not cell.strip():
            continue
        found = seconds_of(cell)
        if found is None:
            return False  # nearly always at the first cell
        figures.add(found)
    return bool(figures) and max(figures) <= DAY_S // 60 and any(figure % 100 >= 60 for figure in figures)


def _is_in_digits(figure: int) -> bool:
    """Whether a figure can be a time with its seconds: 083000."""
    return figure // 10_000 <= 24 and figure // 100 % 100 < 60 and figure % 100 < 60


def is_on_twelve(cells: Iterable[Cell]) -> bool:
    """Whether nothing in a column is written by a clock of 24 hours: no 0 before an hour, no hour above twelve, no cell
    that a spreadsheet holds as a time; and no windows of the early morning in a list without others before noon."""
    texts: set[str] = set()
    for cell in cells:
        if isinstance(cell, str):
            if cell not in texts:
                if _OF_24_HOURS.search(_DATE.sub("", cell)):
                    return False  # nearly always at the first cell
                texts.add(cell)
        elif isinstance(cell, bool) or not isinstance(cell, int | float) or cell not in range(1, _NOON + 1):
            return False
    return not are_early((int(m[1]), int(m[2])) for text in texts for m in _SPAN.finditer(text))


def are_early(spans: Iterable[tuple[int, int]]) -> bool:
    """Whether windows from one hour to another are those of who comes early: some reach from the night into the
    morning, and none begins later in the morning."""
    found = set(spans)
    begins_late = any(8 <= start <= _NOON for start, _end in found)
    return not begins_late and any(start < _MORNING < end <= _NOON - 1 for start, end in found)


def with_agreeing_ends(columns: Sequence[Column], table: Table, layout: Layout) -> Sequence[Column]:
    """The columns with one clock for both ends of each window."""
    found = list(columns)
    for first, last in _ends(found):
        a, b = found[first].habit, found[last].habit
        rows = (
            table.rows[layout.header_index + 1 :] if a.on_twelve or b.on_twelve or a.in_seconds != b.in_seconds else []
        )
        pairs = {(_cell(row, first), _cell(row, last)) for row in rows}
        on_twelve = a.on_twelve and b.on_twelve and not are_early(_hours(pairs))
        in_seconds = (a.in_seconds and _are_whole(pair[1] for pair in pairs)) or (
            b.in_seconds and _are_whole(pair[0] for pair in pairs)
        )
        in_seconds = in_seconds or (a.in_seconds and b.in_seconds)
        in_minutes = (
            (a.in_minutes or b.in_minutes)
            and not in_seconds
            and are_minutes_of_day([*_columns(table, layout, first, last)])
        )
        for i in (first, last):
            habit = replace(found[i].habit, on_twelve=on_twelve, in_seconds=in_seconds, in_minutes=in_minutes)
            found[i] = replace(found[i], habit=habit)
    return found


def _columns(table: Table, layout: Layout, *places: int) -> Iterator[Cell]:
    """The filled cells of some columns below the header."""
    rows = table.rows[layout.header_index + 1 :]
    return (row[i] for row in rows for i in places if i < len(row) and row[i] is not None)


def _ends(columns: Sequence[Column]) -> Iterator[tuple[int, int]]:
    """The places of columns that begin and end the same windows."""
    by_field = {column.field: column.index for column in columns if column.field}
    for side in ("", PICKUP, DELIVERY):
        for start, end in WINDOW_ENDS:
            if side + start in by_field and side + end in by_field:
                yield by_field[side + start], by_field[side + end]


def _cell(row: Sequence[Cell], i: int) -> str:
    cell = row[i] if i < len(row) else None
    return "" if cell is None else f"{cell:.15g}" if isinstance(cell, float) else str(cell).strip()


def _hours(pairs: Collection[tuple[str, str]]) -> Iterator[tuple[int, int]]:
    for pair in pairs:
        start, end = (re.match(r"\d{1,2}", text) for text in pair)
        if start and end:
            yield int(start[0]), int(end[0])


def _are_whole(texts: Iterable[str]) -> bool:
    return all(not text or seconds_of(text) is not None for text in texts)
