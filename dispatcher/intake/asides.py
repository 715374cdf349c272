"""Rows below the header that are no orders: sums, remarks, units, and other tables further down."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from dispatcher.intake import aliases
from dispatcher.intake.aliases import PICKUP
from dispatcher.intake.columns import Layout, order_column
from dispatcher.intake.headers import is_units
from dispatcher.intake.headings import Heading, day_of_name, group_of, heading_of
from dispatcher.intake.table import BLANKS, Cell, Fault, Table, is_blank, shown
from dispatcher.model.problem import Coercion, Where

_PREFIX, _SEEN = 3, 12
_MARKS = BLANKS + "*(-=_#"
_SAMPLE_ROWS = 400
_FEWEST_LABELS = 3
_LONGEST_WORD = 60
_WIDE_MERGE = 3
_COUNTED = re.compile(r"[\d.,' ]+(?:\s*[^\W\d]+\.?){0,2}")
"""What stands in the column of places of a row of sums: "12", "12 stops"."""
_MARKED = re.compile(r"\s*(?:[*†‡]|\(?\*|[¹²³]|--|==|__)")
_RULE = re.compile(r"[-=_*#~–—.]{2,}")
"""A line drawn with letters below a header or above a sum."""
_TO_FILL_IN = re.compile(r"[_.\u2026]{3,}")
"""A line on which somebody is to write."""
_PLACES = ("address", "street", "coordinates", "lat", "lon", "city", "postcode", "house_number")


class Asides(NamedTuple):
    """By their places in `table.rows`: `codes` of the rows below the header that are no orders, and the `headings` that
    say something of the rows below them."""

    codes: Mapping[int, str]
    headings: Mapping[int, Heading]
    told: tuple[Coercion, ...] = ()


def set_aside(table: Table, layout: Layout, day: dt.date, source: str = "") -> Asides:
    """The rows that are no orders; `day` decides the year of dates without one.

    What a row above the header says holds for all rows where words say that its date is that of deliveries; any other
    date is told of. Where none does, the name of the sheet may say it.
    """
    watch = _Watch(table, layout, day)
    codes, headings = watch.rows(), watch.headings
    above = ((i, one) for i, row in enumerate(table.rows[: layout.header_index]) for one in _headings_in(row, day))
    said = [(i, one) for i, one in above if one.says_something and watch.may_say(one)]
    named = {one._replace(kind="" if one.kind == "delivery" else one.kind) for _i, one in said if one.is_named}
    if len(named) == 1 and (one := named.pop()).says_something:
        headings[layout.header_index] = one._replace(is_title=True)
    if (named_above := watch.groups_above()).says_something:
        title = headings.get(layout.header_index, Heading(is_title=True))
        headings[layout.header_index] = title._replace(driver=named_above.driver, group=named_above.group)
    title = headings.get(layout.header_index, Heading())
    told = [
        Coercion(
            Where(source, table.sheet, table.first_row + i),
            " ".join(text for cell in table.rows[i] if (text := _text(cell))),
            one.date.isoformat() if one.date == title.date else "",
            "date-of-title" if one.date == title.date else "date-above-left-aside",
        )
        for i, one in said
        if one.date and one.date != day
    ]
    of_sheet = title._replace(date=day_of_name(table.sheet, day), is_title=True)
    if title.date is None and of_sheet.date and watch.may_say(of_sheet):
        headings[layout.header_index] = of_sheet
        if of_sheet.date != day:
            at = Where(source, table.sheet)
            told.append(Coercion(at, table.sheet, of_sheet.date.isoformat(), "date-of-sheet"))
    return Asides(codes, headings, tuple(told))


def _headings_in(row: Sequence[Cell], day: dt.date) -> list[Heading]:
    """What a row above the list says, as a whole or by a word with a date beside it."""
    whole = heading_of(row, day)
    if whole.says_something:
        return [whole]
    cells = [cell for cell in row if cell is not None]
    pairs = [heading_of(pair, day) for pair in pairwise(cells)]
    return [pair for pair in pairs if pair.date]


@cache
def _prefixes() -> frozenset[str]:
    """How words begin that a row which is no order may begin with; all others are passed by at once."""
    words = aliases.tables()["words"]
    names = [*words["total"], *words["remark"], *aliases.order_fields(), *aliases.fleet_fields()]
    return frozenset(aliases.key(name)[:_PREFIX] for name in names)


def _is_form(text: str) -> bool:
    """Whether a text is a line to write on, or says what is to be written there: "Driver:"."""
    return bool(_TO_FILL_IN.fullmatch(text)) or text.endswith(":")


def _text(cell: Cell) -> str:
    return "" if isinstance(cell, Fault) else shown(cell).strip(BLANKS)


class _Watch:
    """Goes down the rows and remembers whether another table has begun."""

    def __init__(self, table: Table, layout: Layout, day: dt.date) -> None:
        self._table, self._day = table, day
        self.headings: dict[int, Heading] = {}
        self._layout = layout
        self._labels = {c.index: c.label.casefold() for c in layout.columns}
        fields = [(c.index, c.field.rpartition(".")[2]) for c in layout.columns]
        self._places = frozenset(i for i, name in fields if name in _PLACES)
        self._ids = frozenset(i for i, name in fields if name == "order_id")
        self._wide = frozenset(
            m.top - table.first_row for m in table.merges if m.top == m.bottom and m.right - m.left + 1 >= _WIDE_MERGE
        )
        self._has_dates = any(name == "date" for _i, name in fields)
        self._has_kinds = any(name == "type" for _i, name in fields) or any(
            name.startswith(PICKUP) for name in layout.by_field
        )
        self._drivers = next((i for i, name in fields if name == "assigned_driver"), None)
        self._most = 0

    def rows(self) -> dict[int, str]:
        """Place in `table.rows` to code."""
        found: dict[int, str] = {}
        start = self._layout.header_index + 1
        rows = self._table.rows
        self._most = max((sum(c is not None for c in row) for row in rows[start : start + _SAMPLE_ROWS]), default=0)
        is_other, after_gap = False, False
        for i in range(start, len(rows)):
            row = rows[i]
            first = row[0] if row and row[0] is not None else next((c for c in row if c is not None), None)
            if first is None or (isinstance(first, str) and is_blank(row)):
                after_gap = True
                continue
            is_alone = len(row) == 1 or row[1] is None
            if i == start or after_gap or i in self._wide or is_alone or _may_be(first) or row[0] is None:
                code = self._code(i, row, after_gap, is_other)
                is_other = code == "row-other-table" or (is_other and code != "header-repeated")
            else:
                code = ""
            if code or is_other:
                found[i] = code or "row-other-table"
            after_gap = False
        return found

    def _code(self, i: int, row: list[Cell], after_gap: bool, is_other: bool) -> str:
        texts = {j: text for j, cell in enumerate(row) if (text := _text(cell))}
        header = self._table.rows[self._layout.header_index]
        if i == self._layout.header_index + 1 and is_units(row, header):
            return "row-units"
        if self._repeats(texts):
            return "header-repeated"
        if self._is_header(row, texts, after_gap):
            return "row-other-table"
        if is_other:
            return ""
        if len(texts) > 1 and all(_RULE.fullmatch(text) for text in texts.values()):
            return "row-note"
        if any(map(_TO_FILL_IN.fullmatch, texts.values())) and all(map(_is_form, texts.values())):
            return "row-note"
        if self._is_total(row, texts):
            return "row-total"
        if code := self._heading_code(i, row, texts):
            return code
        return "row-note" if self._is_note(i, texts) else ""

    def _repeats(self, texts: dict[int, str]) -> bool:
        """Whether every cell stands in the label of its column: the same header again."""
        if len(texts) < 2:
            return False
        return all(self._labels.get(j, "").endswith(" ".join(t.split()).casefold()) for j, t in texts.items())

    def _is_header(self, row: Sequence[Cell], texts: dict[int, str], after_gap: bool) -> bool:
        if len(texts) < 2 or not all(isinstance(row[j], str) and len(t) < _LONGEST_WORD for j, t in texts.items()):
            return False
        said = set(texts.values())  # marks as x are no header
        known = sum(bool(order_column(t)[0] or aliases.key(t) in aliases.fleet_fields()) for t in said)
        if after_gap and known == len(texts):
            return True
        return known >= _FEWEST_LABELS and known >= 0.6 * len(said)

    def _is_total(self, row: Sequence[Cell], texts: dict[int, str]) -> bool:
        at = next((j for j, text in texts.items() if _says_total(text)), None)
        if at is None:
            return False
        places = [t for j, t in texts.items() if j in self._places and j != at]
        if at in self._places or at in self._ids:
            return all(_COUNTED.fullmatch(t) or _says_total(t) for t in places)
        if at != min(texts) or any(not _COUNTED.fullmatch(t) for t in places):
            return False
        others = [row[j] for j in texts if j != at]
        return (bool(self._ids) and not self._ids & texts.keys()) or not any(
            isinstance(c, str) and not _COUNTED.fullmatch(c.strip(BLANKS)) for c in others
        )

    def groups_above(self) -> Heading:
        """The one driver and the one tour that rows above the header name, by themselves or in a cell with its value
        beside it."""
        found: list[Heading] = []
        for row in self._table.rows[: self._layout.header_index]:
            cells = [cell for cell in row if cell is not None]
            pairs = [cells] if len(cells) <= 2 else [pair for pair in pairwise(cells) if _text(pair[0]).endswith(":")]
            found += [one for pair in pairs if (one := group_of(pair, self._day)).says_something]
        drivers = {one.driver for one in found} - {""} if self._drivers is None else set()
        groups = {one.group for one in found if one.group[1]}
        return Heading(
            driver=drivers.pop() if len(drivers) == 1 else "", group=groups.pop() if len(groups) == 1 else ("", "")
        )

    def may_say(self, heading: Heading) -> bool:
        """Whether rows of the list have no columns for what a heading says."""
        return not (heading.date and self._has_dates) and not (heading.kind and self._has_kinds)

    def _heading_code(self, i: int, row: Sequence[Cell], texts: dict[int, str]) -> str:
        """The code of a row that says something of the rows below it."""
        if not 0 < len(texts) <= 2 or self._most <= len(texts) or self._places & texts.keys() - {min(texts)}:
            return ""
        found = heading_of([row[j] for j in texts], self._day)
        if not found.is_unclear:
            group = self._group(i, [row[j] for j in texts], texts.keys())
            found = found._replace(date=found.date or group.date, driver=group.driver, group=group.group)
        if (found.kind and self._has_kinds) or (found.is_unclear and self._has_dates):
            return ""
        if found.says_something:
            self.headings[i] = found
            return _code_of(found)
        return "row-date-unclear" if found.is_unclear else ""

    def _group(self, i: int, cells: Sequence[Cell], places: Collection[int]) -> Heading:
        """What a row says of who drives those below; a name alone in the column of drivers does so too."""
        found = group_of(cells, self._day, i in self._wide)
        below = next((row for row in self._table.rows[i + 1 :] if not is_blank(row)), [])
        if self._drivers is None:
            return found
        has_own = self._drivers < len(below) and below[self._drivers] is not None
        if list(places) == [self._drivers] and isinstance(cells[0], str) and not has_own and len(below) > 1:
            return found if found.says_something else Heading(driver=cells[0].strip(BLANKS))
        return Heading() if found.driver and has_own else found

    def _is_note(self, i: int, texts: dict[int, str]) -> bool:
        if len(texts) != 1 or self._most < 2:
            return False
        ((_j, text),) = texts.items()
        if i in self._wide or _MARKED.match(text):
            return True
        words = aliases.words(text[:_LONGEST_WORD]).split()
        begins = any(aliases.is_word("remark", " ".join(words[:n])) for n in (1, 2, 3))
        rest = self._table.rows[i + 1 :] if begins else ()
        return begins and (":" in text or len(words) > 3 or not any(not is_blank(r) for r in rest))


def _code_of(heading: Heading) -> str:
    if heading.driver or heading.group[1]:
        return "row-group"
    return "row-date" if heading.date else "row-kind"


def _may_be(first: Cell) -> bool:
    if not isinstance(first, str):
        return False
    begun = _may_begin(first[: _PREFIX + 2])
    if begun is not None and first[:_PREFIX].isalnum():
        return begun
    start = first[:_SEEN]
    if start.strip(_MARKS) != start or first[:1] in "†‡¹²³":
        return True
    return aliases.key(start)[:_PREFIX] in _prefixes() if begun is None else begun


@lru_cache(4_096)
def _may_begin(letters: str) -> bool | None:
    """Whether a row that is no order may begin with these letters, the same few of many ids; None when they are too
    few to tell."""
    if not letters.isascii():
        return None
    folded = letters.lower() if letters[:_PREFIX].isalnum() else aliases.key(letters)
    return folded[:_PREFIX] in _prefixes() if len(folded) >= _PREFIX else None


@cache
def _total_words() -> tuple[str, ...]:
    return tuple(sorted((aliases.key(w) for w in aliases.tables()["words"]["total"]), key=len, reverse=True))


def _says_total(text: str) -> bool:
    """True for "Total", "Total:", "Total (12 stops)", "Summe 340 kg", "Tour 1 Total"."""
    if len(text) > _LONGEST_WORD:
        return False
    words = aliases.words(text).split()
    plain = [w for w in words if not any(c.isdigit() for c in w)]
    if not plain:
        return False
    whole, totals = "".join(plain), _total_words()
    if whole in totals:
        return True
    rest = [w for w in plain if aliases.key(w) not in totals]
    if len(rest) == len(plain):
        return False
    has_mark = ":" in text or "(" in text or "=" in text or len(plain) < len(words)
    ends = aliases.key(plain[-1]) in totals
    begins = aliases.key(plain[0]) in totals
    return (begins and has_mark and len(rest) <= 3) or (ends and len(words) <= 4)
