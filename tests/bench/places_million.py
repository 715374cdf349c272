"""An address index of a million addresses, composed of copies of a small one."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from dispatcher.places.index_file import INDEXES, SCHEMA, read_facts, write_facts
from dispatcher.places.name_keys import write_name_keys
from dispatcher.places.spelling import full_key, short_key

MILLION = 1_000_000
COMMON = 5
"""One street in so many has the same name in every copy, as high streets have."""
SYLLABLES = (
    "bro",
    "lund",
    "ka",
    "vi",
    "hol",
    "ste",
    "ny",
    "ro",
    "mar",
    "tun",
    "sel",
    "aas",
    "gri",
    "bo",
    "fal",
    "hede",
)


def _renamed(name: str, copy: int, dice: random.Random) -> str:
    return (
        name
        if copy == 0
        else f"{dice.choice(SYLLABLES)}{dice.choice(SYLLABLES)}{name[:1].lower()}{name[1:]}".capitalize()
    )


def compose(small: Path, large: Path) -> tuple[int, int]:
    """Write the large index; (addresses, streets). The first copy is the small one unchanged."""
    with closing(sqlite3.connect(small)) as source, closing(sqlite3.connect(large)) as db:
        db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
        facts = read_facts(source)
        copies = -(-MILLION // facts.addresses)
        for copy in range(copies):
            _copy(source, db, copy)
        db.executescript(INDEXES)
        write_name_keys(db, facts.time_zone)
        db.execute("ANALYZE")
        write_facts(db, facts)
        db.commit()
        counts: Sequence[int] = [
            db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("address", "street")
        ]
    return counts[0], counts[1]


def _copy(source: sqlite3.Connection, db: sqlite3.Connection, copy: int) -> None:
    dice = random.Random(copy)
    step = 1_000_000 * copy

    def street(number: int) -> int:
        return number if number % COMMON == 0 else number + step

    def town(number: int | None) -> int | None:
        return None if number is None else number + step

    def code(text: str) -> str:
        return text if copy == 0 or not text else f"{int(text) + 137 * copy:04d}" if text.isdigit() else text

    for number, name in source.execute("SELECT id, name FROM city"):
        db.execute("INSERT INTO city VALUES (?, ?)", (town(number), _renamed(name, copy, dice)))
    for number, name in db.execute("SELECT id, name FROM city WHERE id >= ?", (step,)).fetchall():
        db.execute("INSERT OR IGNORE INTO city_name VALUES (?, ?)", (full_key(name), number))
    for number, name in source.execute("SELECT id, name FROM street"):
        if copy and number % COMMON == 0:
            continue
        new = _renamed(name, copy, dice)
        db.execute("INSERT INTO street VALUES (?, ?)", (street(number), new))
        db.execute(
            "INSERT OR IGNORE INTO street_name VALUES (?, ?, ?)", (full_key(new), short_key(new), street(number))
        )
    if copy == 0:
        db.executemany(
            "INSERT OR IGNORE INTO street_name VALUES (?, ?, ?)", source.execute("SELECT * FROM street_name")
        )
        db.executemany("INSERT OR IGNORE INTO city_name VALUES (?, ?)", source.execute("SELECT * FROM city_name"))
    south = 0.4 * copy
    db.executemany(
        "INSERT INTO stretch VALUES (?, ?, ?, ?, ?)",
        (
            (street(s), code(p), town(c), lat - south, lon)
            for s, p, c, lat, lon in source.execute("SELECT * FROM stretch")
        ),
    )
    db.executemany(
        "INSERT INTO address VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (street(s), n, letter, house, code(p), town(c), lat - south, lon)
            for s, n, letter, house, p, c, lat, lon in source.execute("SELECT * FROM address")
        ),
    )
    db.executemany(
        "INSERT INTO poi VALUES (?, ?, ?, ?, ?, ?)",
        (
            (new := _renamed(name, copy, dice), full_key(new), code(p), town(c), lat - south, lon)
            for name, _, p, c, lat, lon in source.execute("SELECT * FROM poi").fetchall()
        ),
    )
