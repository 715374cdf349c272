"""Figures in the reader's own way of writing them."""

from __future__ import annotations

import datetime as dt
from html import escape

from PySide6.QtCore import QCoreApplication, QDate, QLocale


def counted(forms: str, count: int, **others: str) -> str:
    """A text about so many things. `forms` holds it for one and, after a bar, for more, as translated:
    "{count} stop|{count} stops". French says nothing in the singular too. `others` are what else stands in it."""
    one, _, more = forms.partition("|")
    is_one = count == 1 or (count == 0 and QLocale().language() is QLocale.Language.French)
    return (one if is_one else more or one).format(count=QLocale().toString(count), **others)


def day_words(date: dt.date) -> str:
    """Mon 23 Nov 2026, in the reader's own way of writing dates."""
    pattern = QCoreApplication.translate("Words", "ddd d MMM yyyy")
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def kilometres(metres: int) -> str:
    """12.3; less than fifty metres either way is 0.0, never -0.0."""
    return QLocale().toString(metres / 1000 if abs(metres) >= 50 else 0.0, "f", 1)


def money(cents: int) -> str:
    """1,234.50, without a currency: the program knows none."""
    return QLocale().toString(cents / 100, "f", 2)


def hours(seconds: int) -> str:
    """7 h 05 min."""
    whole, minutes = divmod(round(seconds / 60), 60)
    return QCoreApplication.translate("Words", "{hours} h {minutes} min").format(hours=whole, minutes=f"{minutes:02d}")


def tool_tip(text: str) -> str:
    """Text as a tool tip shows it: as it stands, whatever looks like markup in it, and with its lines wrapped."""
    return f"<p>{'<br>'.join(escape(line) for line in text.splitlines())}</p>" if text else ""
