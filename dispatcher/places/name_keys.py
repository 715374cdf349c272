"""What an index needs to find its names: other ways to write a street, and the tables that searches read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from dispatcher.places.grams import FIRM, STREET, write_names
from dispatcher.places.spelling import full_key, short_key, words
from dispatcher.places.words import PLAIN_KINDS, Country, country_of


def write_name_keys(db: sqlite3.Connection, time_zone: str) -> None:
    """Fill what follows from streets, firms and stretches: call it once, when they are all there."""
    country = country_of(time_zone)
    rows = [
        (full_key(name), short_key(name), street)
        for street, main in db.execute("SELECT id, name FROM street")
        for name in _other_names(main, country)
    ]
    db.executemany("INSERT OR IGNORE INTO street_name VALUES (?, ?, ?)", rows)
    streets = [key for (key,) in db.execute("SELECT DISTINCT full_key FROM street_name ORDER BY full_key")]
    write_names(db, STREET, streets)
    # a stop named like its street says less than the street
    named = set(streets)
    firms = (key for (key,) in db.execute("SELECT DISTINCT key FROM poi ORDER BY key").fetchall())
    write_names(db, FIRM, (key for key in firms if key not in named))
    db.execute("INSERT INTO postcode SELECT DISTINCT postcode FROM stretch WHERE postcode != ''")
    db.execute("INSERT INTO used_city SELECT DISTINCT city_id FROM stretch WHERE city_id IS NOT NULL")


def _other_names(name: str, country: Country | None) -> Iterator[str]:
    """The name, without the kind of street that people leave out, and with the points of the compass shortened."""
    yield name
    parts = words(name)
    if len(parts) > 1 and parts[0] in PLAIN_KINDS:
        yield " ".join(parts[1:])
    if country is not None and country.abbreviations:
        shortened = [country.abbreviations.get(part, part) for part in parts]
        if shortened != parts:
            yield " ".join(shortened)
