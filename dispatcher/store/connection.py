"""Connections to the day file: how each is set up, and which SQLite they use."""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

sqlite3 = importlib.import_module("pysqlite3" if importlib.util.find_spec("pysqlite3") else "sqlite3")
"""pysqlite3 where it is installed, Python's own where not, as sqlite-utils chooses too."""

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


class Connection:
    """A connection that answers with rows as dictionaries.

    sqlite-utils is loaded when a file is made or brought up to date: it takes longer than opening the file does.
    """

    def __init__(self, conn: Any) -> None:
        """`conn` is a connection of `sqlite3`."""
        self.conn = conn

    def execute(self, sql: str, values: Sequence[object] = ()) -> Any:
        """Do what this says; returns the cursor."""
        return self.conn.execute(sql, values)

    def query(self, sql: str, values: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
        """The rows of a question, by the names of its columns. It is asked at once, its rows come as they are taken."""
        cursor = self.conn.execute(sql, values)
        names = [column[0] for column in cursor.description]
        return (dict(zip(names, row, strict=True)) for row in cursor)

    def columns(self, table: str) -> list[str]:
        """The names of a table's columns."""
        return [row["name"] for row in self.query(f"PRAGMA table_info({table})")]

    def keys(self, table: str) -> list[str]:
        """The columns of a table's primary key, in its sequence."""
        columns = [row for row in self.query(f"PRAGMA table_info({table})") if row["pk"]]
        return [row["name"] for row in sorted(columns, key=lambda row: int(row["pk"]))]

    def rollback(self) -> None:
        """Give the open transaction up, if there is one."""
        if self.conn.in_transaction:
            self.conn.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the file."""
        self.conn.close()

    def database(self) -> Database:
        """The same connection as sqlite-utils sees it."""
        from sqlite_utils import Database

        return Database(self.conn, execute_plugins=False)


def connected(path: Path, mode: str) -> Connection:
    """A connection in `mode` rw, rwc or ro. Transactions are ours alone: the driver never opens one by itself."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    conn = sqlite3.connect(uri, uri=True, timeout=BUSY_S, isolation_level=None, check_same_thread=False)
    conn.execute("PRAGMA recursive_triggers = ON")
    return Connection(conn)


def writing(path: Path, *, create: bool = False) -> Connection:
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


def reading(path: Path) -> Connection:
    """A connection that only asks. (Opened as "ro", SQLite's integrity check would pass over broken constraints.)"""
    db = connected(path, "rw")
    db.execute("PRAGMA query_only = ON")
    return db


def copying(path: Path) -> Connection:
    """A connection that may copy the file, which one that only asks may not."""
    return connected(path, "ro")
