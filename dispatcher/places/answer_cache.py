"""Answers of online services, kept as long as each service's terms allow, in one file beside the regions."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import threading
from collections.abc import Sequence
from pathlib import Path

from dispatcher.model.place import Location
from dispatcher.places.address_row import AddressRow
from dispatcher.places.services import Service

_TABLES = """
CREATE TABLE IF NOT EXISTS answer (
    service TEXT NOT NULL, url TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, rows TEXT NOT NULL,
    PRIMARY KEY (service, url, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS asked (
    service TEXT NOT NULL, day TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (service, day)
) STRICT, WITHOUT ROWID;
"""
_DAY_S = 86_400


class AnswerCache:
    """Answers by service, its address and the address asked for. A file that cannot be used is done without: the
    answers are then kept as long as the program runs. Calls may come from several threads."""

    def __init__(self, path: Path | None) -> None:
        self._lock = threading.Lock()
        self._passing: dict[tuple[str, str, str], list[AddressRow]] = {}
        self._db = _opened(path)

    def get(self, service: Service, url: str, key: str, now: dt.datetime) -> list[AddressRow] | None:
        """What was answered before, None when it was not asked or may not be kept so long."""
        with self._lock:
            if not service.cache_days:
                return self._passing.get((service.code, url, key))
            found = self._db.execute(
                "SELECT rows FROM answer WHERE service = ? AND url = ? AND key = ? AND at > ?",
                (service.code, url, key, int(now.timestamp()) - service.cache_days * _DAY_S),
            ).fetchone()
        return [AddressRow(Location(lat, lon), *parts) for lat, lon, *parts in json.loads(found[0])] if found else None

    def put(self, service: Service, url: str, key: str, rows: Sequence[AddressRow], now: dt.datetime) -> None:
        """Keep an answer, and count it as one of today's."""
        stored = [[*row.location, row.street, row.house, row.postcode, row.town, row.name] for row in rows]
        with self._lock, self._db:
            day = now.date().isoformat()
            self._db.execute("INSERT OR IGNORE INTO asked VALUES (?, ?, 0)", (service.code, day))
            self._db.execute("UPDATE asked SET count = count + 1 WHERE service = ? AND day = ?", (service.code, day))
            if not service.cache_days:
                self._passing[service.code, url, key] = list(rows)
                return
            text = json.dumps(stored, ensure_ascii=False)
            at = int(now.timestamp())
            self._db.execute("INSERT OR REPLACE INTO answer VALUES (?, ?, ?, ?, ?)", (service.code, url, key, at, text))

    def asked_on(self, service: Service, now: dt.datetime) -> int:
        """How many requests a service was asked today."""
        with self._lock:
            found = self._db.execute(
                "SELECT count FROM asked WHERE service = ? AND day = ?", (service.code, now.date().isoformat())
            ).fetchone()
        return int(found[0]) if found else 0

    def forget_old(self, known: Sequence[Service], now: dt.datetime) -> None:
        """Delete what may be kept no longer."""
        with self._lock, self._db:
            for service in known:
                before = int(now.timestamp()) - service.cache_days * _DAY_S
                self._db.execute("DELETE FROM answer WHERE service = ? AND at <= ?", (service.code, before))

    def clear(self) -> None:
        """Forget every answer."""
        with self._lock, self._db:
            self._passing.clear()
            self._db.execute("DELETE FROM answer")

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._db.close()


def _opened(path: Path | None) -> sqlite3.Connection:
    if path is not None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return _with_tables(sqlite3.connect(path, check_same_thread=False, timeout=5))
        except (OSError, sqlite3.DatabaseError):
            pass  # a folder that may not be written to, or a damaged file: it holds nothing that cannot be asked again
    return _with_tables(sqlite3.connect(":memory:", check_same_thread=False))


def _with_tables(db: sqlite3.Connection) -> sqlite3.Connection:
    try:
        db.executescript(_TABLES)
        db.execute("PRAGMA secure_delete = ON")
        db.execute("PRAGMA synchronous = OFF")  # what a power cut takes is asked again
    except sqlite3.DatabaseError:
        db.close()
        raise
    return db
