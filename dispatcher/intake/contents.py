"""Columns without a header, recognised by what stands in them."""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import islice, pairwise

from dispatcher.intake import aliases
from dispatcher.intake.table import BLANKS, Cell, Table, is_blank, shown

_SAMPLE = 300
_SHARE = 0.8

_EMAIL = re.compile(r"[^@\s,;]+@[^@\s,;]+\.\w{2,}")
_DATE = re.compile(r"\d{4}-\d\d?-\d\d?(?:[ T].*)?|\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d\d)")
_DAY_AND_MONTH = re.compile(
    r"\d{1,2}\.\s?\d{1,2}\.|\d{4}[./]\s?\d{1,2}[./]\s?\d{1,2}\.?"
    r"|[^\W\d]{3,10}\.? \d{1,2}\.?|\d{1,2}\.? [^\W\d]{3,10}\.?"
)
_TIME = re.compile(r"\d{1,2}(?::|h|\.)\d\d(?::\d\d)?(?:\s*(?:am|pm|uhr))?|\d{1,2}\s*(?:am|pm|uhr|h)", re.IGNORECASE)
_WINDOW = re.compile(
    r"\d{1,2}(?:[:.h]\d\d)?\s*(?:am|pm)?\s*(?:-|–|to|bis)\s*\d{1,2}(?:[:.h]\d\d)?\s*(?:am|pm|uhr|h)?", re.IGNORECASE
)
_CLOCK_SIGN = re.compile(r"\d[:.h]\d\d|\d\s?(?:h|u|am|pm|uhr)(?!\w)", re.IGNORECASE)
_PHONE = re.compile(
    r"(?:\+|00|\(?0)[\d() /.-]{6,20}|\(\d{2,3}\) ?\d{3,5}[ -]\d{4}|\d{3}[-.]\d{3}[-.]\d{4}|\d{3}(?: \d{2,3}){2,3}"
)
_DECIMAL = re.compile(r"-?\d{1,3}[.,]\d{3,}")
_PAIR = re.compile(r"\(?[+-]?\d{1,3}[.,]\d{3,}°?\s*[,;/ ]\s*[+-]?\d{1,3}[.,]\d{3,}°?\)?")
_POSTCODE = re.compile(
    r"(?:[A-Z]{1,2}-)?\d{4,5}|\d{3} ?\d\d|"
    r"\d{4} ?[A-Z]{2}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{5}-\d{3,4}|\d\d-\d{3}|\d{6}"
)
_CODE = r"(?:[A-Z]{1,3}-)?\d{4,6}|\d{3} \d\d|\d{4} ?[A-Z]{2}|\d{5}-\d{3,4}|\d\d-\d{3}|\d{4}-\d{3}"
_BRITISH = r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d"
_TOWN = re.compile(
    rf"(?:{_CODE})\s+\D{{2,}}|\D{{2,}}\s(?:{_CODE}|{_BRITISH})|(?:{_CODE}|{_BRITISH})|[A-Z]{{2}} \d{{5}}(?:-\d{{4}})?"
)
_WHOLE = re.compile(
    rf"\D{{3,}}\s\d+\s?[a-zA-Z]?\s+(?:{_CODE})\s+\D{{2,}}|\d+\s?[a-zA-Z]?,?\s\D{{3,}}\s(?:{_CODE}|{_BRITISH})(?:\s\D{{2,}})?"
    r"|(?=.*\d)[^\d,]*[省市区區県縣都道府시구군].*(?:[路街道巷弄号號町]|丁目|로|길|동).*"
)
_STATE = re.compile(r"[A-Z]{2,3}")
_RUNNING = 3
"""Numbers that rise by so little from row to row are counted."""
STREET = re.compile(r"(?:\D{3,}\s\d+\s?[a-zA-Z]?(?:[-/]\d+\w?)?\b.*|\d+\s?[a-zA-Z]?,?\s+\D{3,})", re.DOTALL)
_WEIGHED = re.compile(r"\d+(?:[.,]\d+)?\s?[^\W\d]{1,8}\.?")
_LETTERS = re.compile(r"[^\W\d_][^\d@]*")
_STREET_WORD = re.compile(
    r"(?:\b(?:road|rd|street|st|avenue|ave|lane|ln|drive|dr|way|court|place|square|boulevard|blvd|rue|avenue|chemin|allee"
    r"|via|viale|corso|piazza|calle|avenida|av|plaza|paseo|rua|praca|travessa|ulica|ul|al|platz|weg|am|an der|im)\b\.?)"
    r"|(?:strasse|straße|str\.?|gasse|weg|platz|allee|ring|damm|ufer|straat|laan|plein|gracht|kade|vagen|vägen|gatan"
    r"|gata|vej|gade|veien|katu|tie|kuja|polku|utca|út|ulice)\b",
    re.IGNORECASE,
)


def recognised_contents(table: Table, start: int) -> dict[int, str]:
    """The fields of columns by what stands in them from row `start` on; {} when no place is among them.

    The first row must be like the others: where it is not, it is a header that is not understood.
    """
    rows = list(islice((row for row in table.rows[start:] if not is_blank(row)), _SAMPLE))
    width = max(map(len, rows), default=0)
    columns = [[row[j] if j < len(row) else None for row in rows] for j in range(width)]
    fields: dict[int, str] = {}
    _by_pattern(columns, fields)
    _coordinates(columns, fields)
    _postcode_and_city(columns, fields)
    _street(columns, fields)
    _names(columns, fields)
    known = set(fields.values())
    has_place = bool(known & {"address", "street", "coordinates"}) or {"lat", "lon"} <= known
    if not has_place or not rows or not _first_row_fits(rows[0], fields):
        return {}
    return fields


def is_date(text: str) -> bool:
    """Whether a text looks like a date in figures, with or without its year."""
    return bool(_DATE.fullmatch(text.strip(BLANKS)) or _DAY_AND_MONTH.fullmatch(text.strip(BLANKS)))


def is_window(text: str) -> bool:
    """Whether a text is a window with a sign that its figures are of the clock: 8h-10h, 16:00-20:00."""
    return bool(_WINDOW.fullmatch(text) and _CLOCK_SIGN.search(text))


def is_town(text: str) -> bool:
    """Whether a line is a postcode with its town."""
    return bool(_TOWN.fullmatch(text)) and any(c.isalpha() for c in text)


def is_whole_address(text: str) -> bool:
    """Whether a line is a street with its number, and a town beside it: with a postcode, or behind a comma."""
    if _WHOLE.fullmatch(text):
        return True
    parts = [part.strip() for part in re.split(r"[,;\n]| - ", text) if part.strip()]
    at = next((i for i, part in enumerate(parts) if STREET.fullmatch(part)), None)
    if at is None:
        return False
    others = parts[:at] + parts[at + 1 :]
    has_street = bool(_STREET_WORD.search(parts[at]))
    has_town = any(_TOWN.fullmatch(part) for part in others)
    return has_town or (has_street and any(_LETTERS.fullmatch(part) for part in parts[at + 1 :]))


def _texts(cells: Sequence[Cell]) -> list[str]:
    return [text for cell in cells if (text := shown(cell).strip(BLANKS))]


def _share(cells: Sequence[Cell], fits: Callable[[str], object]) -> float:
    texts = _texts(cells)
    return sum(bool(fits(text)) for text in texts) / len(texts) if texts else 0.0


def _by_pattern(columns: Sequence[Sequence[Cell]], fields: dict[int, str]) -> None:
    """What shows by itself: e-mails, coordinates in one cell, dates, windows, times, phones, amounts with units."""
    times: list[int] = []
    for j, cells in enumerate(columns):
        filled = [c for c in cells if c is not None]
        if not filled:
            continue
        if all(isinstance(c, dt.time) for c in filled) or _share(cells, _TIME.fullmatch) >= _SHARE:
            times.append(j)
            continue
        for name, fits in _PATTERNS:
            if name not in fields.values() and _share(cells, fits) >= _SHARE:
                fields[j] = _load_of(cells) if name == "load" else name
                break
    if len(times) == 1:
        fields[times[0]] = "window"
    elif len(times) >= 2:
        fields |= {times[0]: "window_from", times[1]: "window_to"}


def _unit(text: str) -> aliases.Dimension | None:
    """What the unit behind a figure counts."""
    return aliases.load_unit(text.lstrip("0123456789., ").rstrip(".")) if _WEIGHED.fullmatch(text) else None


def _load_of(cells: Sequence[Cell]) -> str:
    """The load of a column of amounts, by the unit that stands there most."""
    counted = Counter(unit.name for text in _texts(cells) if (unit := _unit(text)) is not None)
    return f"load.{counted.most_common(1)[0][0]}"


_PATTERNS: tuple[tuple[str, Callable[[str], object]], ...] = (
    ("email", _EMAIL.fullmatch),
    ("coordinates", _PAIR.fullmatch),
    ("date", _DATE.fullmatch),
    ("window", _WINDOW.fullmatch),
    ("phone", lambda text: _PHONE.fullmatch(text) and sum(c.isdigit() for c in text) >= 7),
    ("load", _unit),
)


def _coordinates(columns: Sequence[Sequence[Cell]], fields: dict[int, str]) -> None:
    """Two columns beside each other of figures with at least three decimals: latitude, longitude."""
    for j in range(len(columns) - 1):
        if j in fields or j + 1 in fields or "coordinates" in fields.values():
            continue
        if all(_share(columns[k], _DECIMAL.fullmatch) >= _SHARE for k in (j, j + 1)):
            first, second = (
                [float(t.replace(",", ".")) for t in _texts(columns[k]) if _DECIMAL.fullmatch(t)] for k in (j, j + 1)
            )
            if max(map(abs, first)) <= 90 and max(map(abs, second)) <= 180:
                fields |= {j: "lat", j + 1: "lon"}
                return


def _postcode_and_city(columns: Sequence[Sequence[Cell]], fields: dict[int, str]) -> None:
    """A column of postcodes has that of towns beside it; a running number has not."""
    postcodes = [j for j, cells in enumerate(columns) if j not in fields and _are_postcodes(cells, j == 0)]
    towns = {j for j, cells in enumerate(columns) if j not in fields and _share(cells, _LETTERS.fullmatch) >= _SHARE}
    for step, likely in ((1, reversed(postcodes)), (-1, iter(postcodes))):
        for j in likely:
            k = j + step
            if k in towns and _share(columns[k], _STATE.fullmatch) == 1 and step < 0:
                fields[k], k = "state", k - 1
            if k in towns:
                fields |= {j: "postcode", k: "city"}
                return


def _are_postcodes(cells: Sequence[Cell], is_first: bool) -> bool:
    """Whether a column holds postcodes; the first one may hold numbers of orders that run on from row to row."""
    texts = _texts(cells)
    if _share(cells, _POSTCODE.fullmatch) < _SHARE or len({len(t) for t in texts}) > 3:
        return False
    figures = [int(t) for t in texts if t.isdecimal()]
    runs_on = is_first and len(figures) == len(texts) > 1 and all(0 < b - a <= _RUNNING for a, b in pairwise(figures))
    return not runs_on


def _street(columns: Sequence[Sequence[Cell]], fields: dict[int, str]) -> None:
    def merit(j: int) -> tuple[float, float]:
        texts = _texts(columns[j])
        return _share(columns[j], _STREET_WORD.search), sum(map(len, texts)) / max(len(texts), 1)

    likely = [j for j, cells in enumerate(columns) if j not in fields and _share(cells, STREET.fullmatch) >= 0.7]
    if likely:
        best = max(likely, key=merit)
        behind = best + 1
        is_free = "city" not in fields.values() and behind < len(columns) and behind not in fields
        if is_free and _share(columns[behind], _LETTERS.fullmatch) >= _SHARE and not _has_names(columns[behind]):
            fields[behind] = "city"  # the same few towns again and again
        fields[best] = "street" if "city" in fields.values() else "address"


def _names(columns: Sequence[Sequence[Cell]], fields: dict[int, str]) -> None:
    """The order's id is a first column without repetition; the name is the first column of words left."""
    left = [j for j in range(len(columns)) if j not in fields]
    if left[:1] == [0] and _are_ids(columns[0]):
        fields[0] = "order_id"
    for j in left:
        if j not in fields and _share(columns[j], _LETTERS.fullmatch) >= _SHARE and _has_names(columns[j]):
            fields[j] = "name"
            return


def _are_ids(cells: Sequence[Cell]) -> bool:
    """Short texts with figures in them, in every row another."""
    texts = _texts(cells)
    differ = len(set(texts)) == len(texts) == len(cells)
    return differ and _share(cells, lambda text: len(text) <= 20 and any(c.isdigit() for c in text)) >= _SHARE


def _has_names(cells: Sequence[Cell]) -> bool:
    texts = _texts(cells)
    return len(texts) >= 0.5 * len(cells) and 2 * len(set(texts)) > len(texts)


_FITS: dict[str, Callable[[str], object]] = {
    "address": STREET.fullmatch,
    "street": STREET.fullmatch,
    "coordinates": _PAIR.fullmatch,
    "lat": _DECIMAL.fullmatch,
    "lon": _DECIMAL.fullmatch,
}


def _first_row_fits(row: Sequence[Cell], fields: dict[int, str]) -> bool:
    """Whether the first row has places like the others."""
    checked = [(j, _FITS[name]) for j, name in fields.items() if name in _FITS]
    return all(j < len(row) and fits(shown(row[j]).strip(BLANKS)) for j, fits in checked)
