"""Columns of weekdays with a mark or an amount on those on which a customer is served."""

from __future__ import annotations

import datetime as dt

from dispatcher.intake import aliases
from dispatcher.intake.columns import Column, Layout
from dispatcher.intake.row import Row
from dispatcher.intake.table import BLANKS, shown
from dispatcher.intake.values import NUMBER

RULE = "weekday-marked"
_FEWEST = 3
_MARKS = frozenset("xX✓✔✗●•+")


def weekday_columns(layout: Layout) -> tuple[tuple[Column, int], ...]:
    """The sender's own columns that are called weekdays, Monday being 0; none where they are no week."""
    weekdays = aliases.word_list("weekdays")
    found = tuple((c, int(weekdays[aliases.key(c.label)])) for c in layout.own if aliases.key(c.label) in weekdays)
    return found if len({weekday for _column, weekday in found}) >= _FEWEST else ()


def marked_day(row: Row, columns: tuple[tuple[Column, int], ...], day: dt.date) -> dt.date | None:
    """The first day from `day` on whose weekday has a mark in the row, told; None where no cell or another thing than
    marks and amounts says so."""
    said = {weekday: (column, shown(row.cell(column)).strip(BLANKS)) for column, weekday in columns}
    filled = {weekday: one for weekday, one in said.items() if one[1] and not aliases.is_word("no", one[1])}
    if not all(_is_mark(text) and RULE not in column.habit.kept for column, text in filled.values()):
        return None
    served = {weekday: one for weekday, one in filled.items() if one[1].strip("0.,") or not NUMBER.fullmatch(one[1])}
    found = next((one for n in range(7) if (one := day + dt.timedelta(days=n)).weekday() in served), None)
    if found is not None:
        column, text = served[found.weekday()]
        row.coerced(column, text, found.isoformat(), RULE)
    return found


def _is_mark(text: str) -> bool:
    return text in _MARKS or aliases.is_word("yes", text) or bool(NUMBER.fullmatch(text))
