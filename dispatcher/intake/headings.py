"""Rows that say something of those below them: "Monday 23 November", "Deliveries for 24.11.", "Pickups", "Tour 1"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.intake import aliases, dates, time_words
from dispatcher.intake.table import BLANKS, Cell, Fault, shown
from dispatcher.intake.values import UNDECIDED, Unreadable

_UTC = ZoneInfo("UTC")
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_TOKEN = re.compile(r"\d{4}-\d\d-\d\d|\w+")
_LONGEST = 60
_UNCLEAR = ("date-ambiguous", "date-weekday-differs")
_KINDS = ("pickup", "delivery")


class Heading(NamedTuple):
    """What a row says of those below it: their date, whether they are deliveries or pickups ("" for neither), who
    drives, and the group that they are: a word such as "Tour", and its name.

    `is_unclear`: it says a day, and not which. `is_named`: words say what its date is of; else it could be that of
    printing. `is_title`: it stands above the whole list, and is told of there.
    """

    date: dt.date | None = None
    kind: str = ""
    is_unclear: bool = False
    is_named: bool = False
    is_title: bool = False
    driver: str = ""
    group: tuple[str, str] = ("", "")

    @property
    def says_something(self) -> bool:
        """Whether rows below are others for it."""
        return bool(self.date or self.kind or self.driver or self.group[1])


_NOTHING, _UNSURE = Heading(), Heading(is_unclear=True)


def heading_of(cells: Sequence[Cell], day: dt.date) -> Heading:
    """What a row says that says nothing else. `day` decides the year where none is written."""
    filled = [cell for cell in cells if cell is not None and not (isinstance(cell, str) and not cell.strip(BLANKS))]
    if any(isinstance(cell, Fault | int | float) for cell in filled):
        return _NOTHING
    text = " ".join(shown(cell).strip(BLANKS) for cell in filled).strip(" :*-=")
    if not text or len(text) > _LONGEST:
        return _NOTHING
    try:
        if len(filled) == 1:
            return Heading(dates.date(filled[0], UNDECIDED, _UTC, day).value)
    except Unreadable as fault:
        if fault.code in _UNCLEAR:
            return _UNSURE
    try:
        plain = dates.with_iso_dates(time_words.plain(text).replace(":", " "), UNDECIDED, _UTC, day)
    except Unreadable as fault:
        return _UNSURE if fault.code in _UNCLEAR else _NOTHING
    return _of_words(_TOKEN.findall(plain))


def group_of(cells: Sequence[Cell], day: dt.date, is_wide: bool = False) -> Heading:
    """What a row says that names who drives the rows below, or the tour that they are; a date may stand behind it.

    A word alone is a name only in a row that `is_wide`, one cell over all columns.
    """
    texts = [shown(cell).strip(BLANKS) for cell in cells if cell is not None]
    text = " ".join(filter(None, texts))
    if len(text) > _LONGEST or any(isinstance(cell, Fault) for cell in cells):
        return _NOTHING
    if match := _names("driver_ahead").fullmatch(text):
        name = (match["name"] or "").strip(BLANKS + _AROUND)
        return Heading(driver=name) if any(c.isalpha() for c in name) else _NOTHING
    match = _names("group_ahead").fullmatch(text) or (_names("group_wide").fullmatch(text) if is_wide else None)
    if match is None or not (match["number"] or match["name"]):
        return _NOTHING
    said = f"{match['number'] or ''} {match['name'] or ''}".strip(BLANKS + _AROUND)
    return Heading(_date_in(said, day), group=(match["word"].strip(), said)) if said else _NOTHING


_AROUND = "-\u2013\u2014:/|=*_.#"


def _date_in(text: str, day: dt.date) -> dt.date | None:
    try:
        plain = dates.with_iso_dates(time_words.plain(text), UNDECIDED, _UTC, day)
    except Unreadable:
        return None
    found = _ISO.findall(plain)
    return dt.date.fromisoformat(found[0]) if len(found) == 1 else None


@cache
def _names(kind: str) -> re.Pattern[str]:
    """A word of that kind with a number or a sign behind it; the word for a driver may have the name alone."""
    words = sorted(aliases.tables()["words"][kind.replace("wide", "ahead")], key=len, reverse=True)
    word = rf"[\W_]*(?P<word>(?:{'|'.join(map(re.escape, words))})(?![^\W\d_]))\.?"
    if kind == "driver_ahead":
        return re.compile(rf"{word}\s*(?:[:=\u2013-]\s*|\s)(?P<name>[^\W\d].*)", re.IGNORECASE)
    if kind == "group_wide":
        return re.compile(rf"{word}\s+(?P<name>[^\W\d].*)(?P<number>(?!))?", re.IGNORECASE)
    number = r"(?:\s*(?:nr|no|n\u00b0|n\u00ba|#)\.?)?\s*(?P<number>\d{1,3}[a-z]?(?!\w)|[a-z](?!\w))?"
    return re.compile(
        rf"{word}{number}\s*(?P<name>[-\u2013\u2014:(/|=].*|(?(number)\d{{1,2}}\.\d{{1,2}}\..*|(?!)))?", re.IGNORECASE
    )


def day_of_name(name: str, day: dt.date) -> dt.date | None:
    """The date that the name of a sheet says: "24.11.", "Di 24.11.2026", "Deliveries 2026-11-24", "Tuesday"."""
    names = aliases.word_list("weekdays")
    is_weekday = aliases.key(name) in names
    if not is_weekday and not any(c.isdigit() for c in name):  # nearly always
        return None
    if aliases.key(name) in time_words.months():  # "Mar" among the months is no Tuesday
        return None
    if (found := heading_of([name], day)).date:
        return found.date
    return dates.date(name, UNDECIDED, _UTC, day).value if is_weekday else None


def _of_words(tokens: Sequence[str]) -> Heading:
    """The one date and the kind among words that go with them and nothing else."""
    found = [token for token in tokens if _ISO.fullmatch(token)]
    rest = [token for token in tokens if not _ISO.fullmatch(token) and not (token.isdecimal() and len(token) <= 2)]
    days = {time_words.weekday(t) for t in rest if aliases.key(t) in aliases.word_list("weekdays")}
    kinds = {kind for kind in _KINDS for token in rest if len(token) > 1 and aliases.is_word(kind, token)}
    if len(found) > 1 or len(kinds) > 1 or not all(map(_goes_with_a_date, rest)):
        return _NOTHING
    kind = kinds.pop() if kinds else ""
    if not found:
        is_day_alone = bool(days) and len(rest) == len(tokens)
        return Heading(kind=kind, is_unclear=is_day_alone, is_named=bool(kind))
    date = dt.date.fromisoformat(found[0])
    if days and date.weekday() not in days:
        return _UNSURE
    return Heading(date, kind, is_named=bool(kind) or any(aliases.is_word("of_day", token) for token in rest))


def _goes_with_a_date(word: str) -> bool:
    is_of_list = any(aliases.is_word(kind, word) for kind in ("of_day", "day", *_KINDS))
    return is_of_list or aliases.key(word) in aliases.word_list("weekdays")
