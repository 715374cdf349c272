"""From an OpenStreetMap extract to the region's address index."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import tzfpy

from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.places.crossings import write_crossings
from dispatcher.places.index_file import INDEXES, SCHEMA, IndexFacts, write_facts
from dispatcher.places.name_keys import write_name_keys

Progress = Callable[[float, str], None]
"""Called with the share done, 0..1, and a sentence."""
_DISK_ERRORS = frozenset((sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY))


def build_address_index(extract: Path, index: Path, on_progress: Progress | None = None) -> IndexFacts:
    """Read an .osm.pbf into one address index file, written beside its place and renamed when whole.

    Python's memory grows with the number of street names, not of addresses; the reader keeps 16 bytes per node.
    `on_progress(share, words)` may raise to stop: nothing is left behind. Raises Refused (`region-not-an-extract`,
    `region-empty`) and MachineFault (`region-index-not-written`).
    """
    try:
        index.parent.mkdir(parents=True, exist_ok=True)
        return _build_whole(extract, index, on_progress or (lambda _share, _words: None))
    except OSError as error:
        raise MachineFault(_not_written(index, error)) from error
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _DISK_ERRORS:
            raise
        raise MachineFault(_not_written(index, error)) from error


def _build_whole(extract: Path, index: Path, report: Progress) -> IndexFacts:
    from dispatcher.places.extract import ExtractReader  # osmium takes its time to load; only building needs it

    started = time.monotonic()
    unfinished = index.with_name(index.name + ".part")
    unfinished.unlink(missing_ok=True)
    folder = Path(tempfile.mkdtemp(prefix=".points-", dir=index.parent))
    try:
        with closing(sqlite3.connect(unfinished)) as db:
            db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + SCHEMA)
            reader = ExtractReader(extract, db, folder)
            reader.read(report)
            report(0.85, "Sorting the addresses.")
            db.commit()
            write_crossings(db)
            db.execute("DETACH roads")
            _finish(db)
            facts = _facts(db, reader.box(), time.monotonic() - started)
            if not facts.streets:
                raise Refused([_empty(extract)])
            report(0.95, "Sorting the names.")
            write_name_keys(db, facts.time_zone)
            write_facts(db, facts)
            db.commit()
        with unfinished.open("rb+") as whole:
            os.fsync(whole.fileno())
        unfinished.replace(index)
    finally:
        unfinished.unlink(missing_ok=True)
        shutil.rmtree(folder, ignore_errors=True)
    report(1.0, f"{facts.addresses:,} addresses in {facts.streets:,} streets.")
    return facts


_AT_ONCE = 20_000
_BORROW_FROM_LAT, _BORROW_FROM_LON = 0.004, 0.006
"""Degrees: some 400 m at the latitudes where people live."""


def _lacking(db: sqlite3.Connection, column: str, unknown: str | None) -> Iterator[tuple[int, int, float, float]]:
    """Rows without this, some at a time: they may be changed meanwhile."""
    last = 0
    wanted = f"SELECT rowid, street_id, lat, lon FROM address WHERE rowid > ? AND {column} IS ? ORDER BY rowid LIMIT ?"  # noqa: S608 - our own column names
    while rows := db.execute(wanted, (last, unknown, _AT_ONCE)).fetchall():
        yield from rows
        last = rows[-1][0]


def _borrow(db: sqlite3.Connection, column: str, unknown: str | None) -> None:
    """Many points lack the postcode or town that their neighbours in the same street have."""
    for row, street, lat, lon in _lacking(db, column, unknown):
        neighbour = db.execute(
            f"SELECT {column} FROM address WHERE street_id = ? AND {column} IS NOT ?"  # noqa: S608 - our own column names
            " AND abs(lat - ?) < ? AND abs(lon - ?) < ? ORDER BY abs(lat - ?) + abs(lon - ?) LIMIT 1",
            (street, unknown, lat, _BORROW_FROM_LAT, lon, _BORROW_FROM_LON, lat, lon),
        ).fetchone()
        if neighbour:
            db.execute(f"UPDATE address SET {column} = ? WHERE rowid = ?", (neighbour[0], row))  # noqa: S608 - as above


def _finish(db: sqlite3.Connection) -> None:
    """Drop repetitions, put the middle of every stretch of street into place, and index."""
    db.executescript(
        """
        CREATE TABLE kept AS SELECT street_id, number, letter, min(house) AS house, max(postcode) AS postcode,
            max(city_id) AS city_id, avg(lat) AS lat, avg(lon) AS lon
            FROM address GROUP BY street_id, number, letter, round(lat, 4), round(lon, 4);
        DELETE FROM address;
        INSERT INTO address SELECT * FROM kept;
        DROP TABLE kept;
        """
    )
    db.executescript(INDEXES)
    _borrow(db, "postcode", "")
    _borrow(db, "city_id", None)
    db.executescript(
        """
        CREATE TABLE kept AS
            SELECT street_id, postcode, city_id, avg(lat) AS lat, avg(lon) AS lon FROM address
            GROUP BY street_id, postcode, city_id
            UNION ALL
            SELECT street_id, '', NULL, avg(lat), avg(lon) FROM stretch
            WHERE street_id NOT IN (SELECT street_id FROM address)
            GROUP BY street_id, round(lat, 2), round(lon, 2);
        DELETE FROM stretch;
        INSERT INTO stretch SELECT * FROM kept;
        DROP TABLE kept;
        CREATE TABLE kept AS SELECT DISTINCT * FROM poi;
        DELETE FROM poi;
        INSERT INTO poi SELECT * FROM kept;
        DROP TABLE kept;
        ANALYZE;
        """
    )


def _facts(db: sqlite3.Connection, box: Box, seconds: float) -> IndexFacts:
    def count(table: str) -> int:
        return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own table names

    zone = tzfpy.get_tz((box.west + box.east) / 2, (box.south + box.north) / 2)
    return IndexFacts(count("address"), count("street"), count("poi"), box, zone, round(seconds, 2))


def _empty(extract: Path) -> Problem:
    return Problem(
        "region-empty",
        f"The extract {extract.name} holds no named street.",
        "Choose an extract that covers the area where you deliver.",
    )


def _not_written(index: Path, error: Exception) -> Problem:
    return Problem(
        "region-index-not-written",
        f"The address index could not be written to {index.parent}: {error}.",
        "Free some disk space or choose a folder that may be written to, and add the region again.",
    )
