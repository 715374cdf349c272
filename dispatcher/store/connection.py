"""Connections to the day file: how each is set up, and which SQLite they use."""

from __future__ import annotations

from pathlib import Path

from sqlite_utils import Database, utils

sqlite3 = utils.sqlite3  # type: ignore[attr-defined]
"""pysqlite3 where it is installed, Python's own where not: sqlite-utils decides."""

BUSY_S = 5.0
"""Seconds to wait for a program outside ours that holds the file, for example a database viewer."""

WAL_RESET_MENDED = (3, 51, 3)
"""First version of SQLite in which two connections that write at the same moment cannot damage a WAL file."""


def sqlite_version() -> str:
    """The version of SQLite in use, e.g. 3.53.4."""
    return str(sqlite3.sqlite_version)


def is_wal_safe(version: str) -> bool:
    """False for versions with the WAL-reset fault (to 3.51.2)."""
    return tuple(int(part) for part in version.split(".")) >= WAL_RESET_MENDED


def connected(path: Path, mode: str) -> Database:
    """A connection in `mode` rw, rwc or ro. Transactions are ours alone: the driver never opens one by itself."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    conn = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    return Database(conn, execute_plugins=False)


def writing(path: Path, *, create: bool = False) -> Database:
    """The one connection that writes: WAL, every commit on the disk before it returns, foreign keys held."""
    db = connected(path, "rwc" if create else "rw")
    try:
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute("PRAGMA fullfsync = ON")  # macOS: through the drive's own cache too
        db.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        db.close()
        raise
    return db


def reading(path: Path) -> Database:
    """A connection that only asks. (Opened as "ro", SQLite's integrity check would pass over broken constraints.)"""
    db = connected(path, "rw")
    db.execute("PRAGMA query_only = ON")
    return db


def copying(path: Path) -> Database:
    """A connection that may copy the file, which one that only asks may not."""
    return connected(path, "ro")
