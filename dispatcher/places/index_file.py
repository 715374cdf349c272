"""The address index on disk: one SQLite file per region, its tables and its format version."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from dispatcher.model.place import Box
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.places import crossings

APPLICATION_ID = 0x44504C43  # "DPLC"
FORMAT = 2
FIRST_FORMAT = 1
"""Indexes of this format lack what `name_keys` writes; they are brought up to date when they are opened."""

NAMES = """
CREATE TABLE spelling (kind TEXT NOT NULL, id INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (kind, id))
    STRICT, WITHOUT ROWID;
CREATE TABLE gram (kind TEXT NOT NULL, gram TEXT NOT NULL, ids BLOB NOT NULL, PRIMARY KEY (kind, gram))
    STRICT, WITHOUT ROWID;
CREATE TABLE postcode (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE used_city (id INTEGER PRIMARY KEY) STRICT;
CREATE INDEX street_by_short_key ON street_name (short_key);
"""
"""What searches read to find names: spellings with the runs of letters that they have (`grams`)."""

SCHEMA = (
    """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE city (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE city_name (key TEXT NOT NULL, city_id INTEGER NOT NULL, PRIMARY KEY (key, city_id)) STRICT, WITHOUT ROWID;
CREATE TABLE street (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
CREATE TABLE street_name (
    full_key TEXT NOT NULL, short_key TEXT NOT NULL, street_id INTEGER NOT NULL,
    PRIMARY KEY (full_key, short_key, street_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE stretch (
    street_id INTEGER NOT NULL, postcode TEXT NOT NULL, city_id INTEGER, lat REAL NOT NULL, lon REAL NOT NULL
) STRICT;
CREATE TABLE address (
    street_id INTEGER NOT NULL, number INTEGER NOT NULL, letter TEXT NOT NULL, house TEXT NOT NULL,
    postcode TEXT NOT NULL, city_id INTEGER, lat REAL NOT NULL, lon REAL NOT NULL
) STRICT;
CREATE TABLE poi (
    name TEXT NOT NULL, key TEXT NOT NULL, postcode TEXT NOT NULL, city_id INTEGER, lat REAL NOT NULL, lon REAL NOT NULL
) STRICT;
"""
    + crossings.SCHEMA
    + NAMES
)
"""Postcodes are "" when unknown, cities NULL. One address row per number and letter that a house stands for."""

INDEXES = """
CREATE INDEX address_by_number ON address (street_id, number);
CREATE INDEX stretch_by_street ON stretch (street_id);
CREATE INDEX poi_by_key ON poi (key);
"""


@dataclass(frozen=True, slots=True)
class IndexFacts:
    """What an index holds. `seconds` is how long it took to build."""

    addresses: int
    streets: int
    places: int
    box: Box
    time_zone: str
    seconds: float


def write_facts(db: sqlite3.Connection, facts: IndexFacts) -> None:
    """Keep the facts and the format version in the file."""
    box = facts.box
    values = {
        "addresses": facts.addresses,
        "streets": facts.streets,
        "places": facts.places,
        "box": [box.south, box.west, box.north, box.east],
        "time_zone": facts.time_zone,
        "seconds": facts.seconds,
    }
    db.executemany("INSERT INTO fact VALUES (?, ?)", [(name, json.dumps(value)) for name, value in values.items()])
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.execute(f"PRAGMA user_version = {FORMAT}")


def read_facts(db: sqlite3.Connection) -> IndexFacts:
    """The facts of an open index."""
    values = {name: json.loads(value) for name, value in db.execute("SELECT name, value FROM fact")}
    return IndexFacts(
        values["addresses"],
        values["streets"],
        values["places"],
        Box(*values["box"]),
        values["time_zone"],
        values["seconds"],
    )


def open_index(path: Path) -> sqlite3.Connection:
    """Open an index for reading, from any one thread at a time. One of the first format is brought up to date, in its
    file or, where that may not be written to, in memory.

    Raises Refused with `region-index-unusable` when the file is missing, not an index, or of another format.
    """
    db = _connected(path)
    try:
        marks = (db.execute("PRAGMA application_id").fetchone()[0], db.execute("PRAGMA user_version").fetchone()[0])
    except sqlite3.DatabaseError as error:
        db.close()
        raise Refused([unusable(f"The file {path.name} is not an address index or is damaged.")]) from error
    if marks == (APPLICATION_ID, FIRST_FORMAT):
        return _up_to_date(path, db)
    if marks != (APPLICATION_ID, FORMAT):
        db.close()
        cause = f"The file {path.name} is not an address index of this version of the program."
        raise Refused([unusable(cause)])
    return db


def _connected(path: Path) -> sqlite3.Connection:
    try:
        return sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, check_same_thread=False)
    except sqlite3.OperationalError as error:
        raise Refused([unusable(f"The file {path.name} cannot be opened.")]) from error


def _up_to_date(path: Path, old: sqlite3.Connection) -> sqlite3.Connection:
    """The index of the first format with the tables that it lacks."""
    from dispatcher.places.name_keys import write_name_keys

    new = sqlite3.connect(":memory:", check_same_thread=False)
    try:
        with closing(old):
            old.backup(new)
        new.executescript(NAMES)
        write_name_keys(new, read_facts(new).time_zone)
        new.execute(f"PRAGMA user_version = {FORMAT}")
        new.commit()
    except (sqlite3.DatabaseError, KeyError, ValueError) as error:
        new.close()
        raise Refused([unusable(f"The file {path.name} is damaged.")]) from error
    return _put_in_place(path, new)


def _put_in_place(path: Path, new: sqlite3.Connection) -> sqlite3.Connection:
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with closing(sqlite3.connect(unfinished)) as target:
            new.backup(target)
        unfinished.replace(path)
    except (OSError, sqlite3.OperationalError):
        unfinished.unlink(missing_ok=True)
        return new  # a folder that may only be read, or a full disk: the memory has it
    new.close()
    return _connected(path)


def unusable(cause: str) -> Problem:
    """The problem of an index file that cannot be searched."""
    return Problem("region-index-unusable", cause, "Add the region again from its .osm.pbf file.")
