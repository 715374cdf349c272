"""Figures with a dash or a slash between them, such as 5-7, that a spreadsheet took for a date."""

from __future__ import annotations

import datetime as dt
import re

from dispatcher.intake import aliases, time_words
from dispatcher.intake.table import Cell

_SHOWN = re.compile(r"(\d{1,2})[.\s-]+([^\W\d]+)\.?|([^\W\d]+)\.?[\s-]+(\d{1,2})")
_SINCE = 2015
"""Figures with a month beside them get the year in which they were typed, and spreadsheets in use are not older."""


def figures_again(cell: Cell) -> str:
    """The figures of a date that was none: 5 July is 5-7, 1 May 1934 is 5-34; "" for all that may be something else.

    Which of the two came first is not known; house numbers run upwards.
    """
    if isinstance(cell, dt.datetime) and cell.time() != dt.time():
        return ""
    if isinstance(cell, dt.date):
        if cell.year >= _SINCE:
            low, high = sorted((cell.day, cell.month))
            return f"{low}-{high}"
        return f"{cell.month}-{cell.year % 100}" if cell.day == 1 else ""
    match = _SHOWN.fullmatch(cell.strip()) if isinstance(cell, str) and len(cell) <= len("12. September") else None
    if match is None:
        return ""
    figure, name = int(match[1] or match[4]), (match[2] or match[3])
    month = time_words.months().get(aliases.key(name))
    if month is None:
        return ""
    low, high = sorted((figure, month))
    return f"{low}-{high}"
