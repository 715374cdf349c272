"""An address index made of rows instead of an extract: the office's own lists, and what an online service answered."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterable

from dispatcher.model.place import Location
from dispatcher.places.address_row import AddressRow
from dispatcher.places.index_file import INDEXES, SCHEMA
from dispatcher.places.name_keys import write_name_keys
from dispatcher.places.spelling import fold, full_key, houses_in, numbers_of, short_key
from dispatcher.places.town_keys import town_keys
from dispatcher.places.words import COUNTRIES, COUNTRY_RULES

_POSTCODE = "|".join(sorted({rules.postcode.pattern for rules in COUNTRY_RULES.values()}, key=len, reverse=True))
_PREFIX = r"(?:[A-Z]{1,3}[-\s])?"
_CODE_FIRST = re.compile(rf"^{_PREFIX}(?P<code>{_POSTCODE})\b\s*(?P<town>\D*)$", re.IGNORECASE)
_CODE_LAST = re.compile(rf"^(?P<town>\D+?)\s+{_PREFIX}(?P<code>{_POSTCODE})$", re.IGNORECASE)
_HOUSE = r"\d{1,5}(?:\s?[-–/]\s?\d{1,5})?(?:\s?/?\s?(?:bis|ter|quater|[A-Za-z]))?"
_NUMBER_LAST = re.compile(rf"^(?P<street>.*[^\W\d_].*?)\s+(?P<house>{_HOUSE})$")
_NUMBER_FIRST = re.compile(rf"^(?P<house>{_HOUSE})\s+(?P<street>.*[^\W\d_].*)$")
_SPACED_CODE = re.compile(r"\b(\d{3}) (\d{2})\b|\b(\d{4}) ([A-Z]{2})\b|\b([A-Z]{1,2}\d[A-Z\d]?) (\d[A-Z]{2})\b")
_ONE_LINE = re.compile(rf"^(?P<street>.*[^\W\d_].*?)\s+(?P<house>{_HOUSE})\s+(?P<rest>\d{{4,5}}\b.*)$")


def row_of(address: str, location: Location, name: str = "") -> AddressRow:
    """The parts of an address as it is written; one that cannot be taken apart is a name."""
    segments = [part.strip() for part in re.split(r"[,;\r\n]", _with_codes_joined(address)) if part.strip()]
    one_line = _ONE_LINE.match(segments[0]) if len(segments) == 1 else None
    if one_line is not None:
        segments = [f"{one_line['street']} {one_line['house']}", one_line["rest"]]
    street = house = postcode = town = ""
    for segment in segments:
        found = None if postcode else _CODE_FIRST.match(segment) or _CODE_LAST.match(segment)
        if found is not None and any(c.isdigit() for c in found["code"]):
            postcode, town = found["code"], found["town"].strip() or town
            continue
        number = None if street else _NUMBER_LAST.match(segment) or _NUMBER_FIRST.match(segment)
        if number is not None:
            street, house = number["street"].strip(), number["house"]
        elif street and not town and fold(segment) not in COUNTRIES:
            town = segment
    return AddressRow(location, street, house, postcode, town, name if street else address)


def _with_codes_joined(address: str) -> str:
    """Postcodes of two parts as one word."""
    return _SPACED_CODE.sub(lambda found: "".join(part for part in found.groups() if part), address)


def write_rows(db: sqlite3.Connection, rows: Iterable[AddressRow], time_zone: str = "") -> int:
    """Make an empty database an address index of these rows; the number of addresses in it."""
    db.executescript(SCHEMA)
    streets: dict[str, int] = {}
    towns: dict[str, int] = {}
    count = 0
    for row in rows:
        code, town = fold(row.postcode).replace(" ", "").upper(), _town(db, towns, row.town)
        at = (code, town, row.location.lat, row.location.lon)
        if full_key(row.street):
            street = _street(db, streets, row.street)
            for house in houses_in(row.house):
                points = [(street, number, house.letter, row.house, *at) for number in numbers_of(house)]
                db.executemany("INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?)", points)
            db.execute("INSERT INTO stretch VALUES (?, ?, ?, ?, ?)", (street, *at))
        if full_key(row.name):
            db.execute("INSERT INTO poi VALUES (?, ?, ?, ?, ?, ?)", (row.name, full_key(row.name), *at))
        count += 1
    db.executescript(INDEXES)
    write_name_keys(db, time_zone)
    return count


def _street(db: sqlite3.Connection, known: dict[str, int], name: str) -> int:
    key = full_key(name)
    if key not in known:
        known[key] = len(known) + 1
        db.execute("INSERT INTO street VALUES (?, ?)", (known[key], name))
        db.execute("INSERT INTO street_name VALUES (?, ?, ?)", (key, short_key(name), known[key]))
    return known[key]


def _town(db: sqlite3.Connection, known: dict[str, int], name: str) -> int | None:
    key = full_key(name)
    if not any(c.isalpha() for c in key):
        return None
    if key not in known:
        known[key] = len(known) + 1
        db.execute("INSERT INTO city VALUES (?, ?)", (known[key], name.strip()))
        db.executemany("INSERT INTO city_name VALUES (?, ?)", [(k, known[key]) for k in sorted(town_keys(name))])
    return known[key]
