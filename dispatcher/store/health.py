"""Is the day file sound, and what is in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.model.problem import Problem, Where
from dispatcher.model.values import dataclass
from dispatcher.store import connection, schema
from dispatcher.store.backups import Backups
from dispatcher.store.faults import faults_in_words

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

LOG_LIMIT_BYTES = 256 * 2**20
"""A write-ahead log above this was not brought home for long: something keeps an old state open."""

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Facts:
    """Figures about a day file. `counts` are rows by table; `log_bytes` is the write-ahead log's size."""

    sqlite_version: str
    file_version: int
    file_bytes: int
    log_bytes: int
    backup_count: int
    counts: Mapping[str, int]


def facts(db: Connection, path: Path, backups: Backups) -> Facts:
    """The figures of this file."""
    tables = (*schema.TRACKED, "step", "change", "travel")
    return Facts(
        connection.sqlite_version(),
        _pragma(db, "user_version"),
        path.stat().st_size,
        _log_bytes(path),
        len(backups.all()),
        {table: _count(db, table) for table in tables},
    )


def problems(db: Connection, path: Path) -> list[Problem]:
    """Everything that is wrong with this file, and with the SQLite that reads it. Raises MachineFault for text that is
    none any more, which SQLite's own check passes over."""
    where = Where(source=str(path))
    restore = "Close the program and put the newest backup in the file's place."
    found = [
        Problem("day-file-damaged", f"The day file is damaged: {row['integrity_check']}.", restore, where)
        for row in db.query(f"PRAGMA integrity_check({_MOST_SHOWN})")
        if row["integrity_check"] != "ok"
    ]
    for row in list(db.query("PRAGMA foreign_key_check"))[:_MOST_SHOWN]:
        cause = f"A row of {row['table']} refers to a row of {row['parent']} that is not there."
        found.append(Problem("day-file-dangling", cause, restore, where))
    for name, expected in (("application_id", schema.APPLICATION_ID), ("user_version", schema.VERSION)):
        if (value := _pragma(db, name)) != expected:
            cause = f"The day file's {name} is {value} instead of {expected}."
            found.append(Problem("day-file-version", cause, "Close the program and open the file again.", where))
    if not schema.is_current(db):
        cause = "The day file was not brought up to date completely."
        found.append(Problem("day-file-version", cause, "Close the program and open the file again.", where))
    if not found:
        with faults_in_words(path):
            _read_all(db)
    return found + _log_problems(db, path, where) + _engine_problems()


def _read_all(db: Connection) -> None:
    for table in (*schema.TRACKED, "step", "change"):
        for _ in db.query(f"SELECT * FROM {table}"):  # noqa: S608 - names from the schema
            pass


def _log_problems(db: Connection, path: Path, where: Where) -> list[Problem]:
    (mode,) = db.query("PRAGMA journal_mode")
    if mode["journal_mode"] != "wal":
        cause = f"The day file is kept in the mode {mode['journal_mode']} instead of wal."
        return [Problem("day-file-log", cause, "Close the program and open the file again.", where)]
    if (size := _log_bytes(path)) > LOG_LIMIT_BYTES:
        cause = f"The day file's log has grown to {size // 2**20} MB."
        return [Problem("day-file-log", cause, "Close other programs that read the file.", where)]
    return []


def _engine_problems() -> list[Problem]:
    version = connection.sqlite_version()
    if connection.is_wal_safe(version):
        return []
    return [
        Problem(
            "sqlite-old",
            f"SQLite {version} has a fault that can damage a database which two programs write at the same moment.",
            "Let no other program write to the day file, or install a Python with SQLite 3.51.3 or newer.",
        )
    ]


def _log_bytes(path: Path) -> int:
    log = path.with_name(path.name + "-wal")
    return log.stat().st_size if log.exists() else 0


def _pragma(db: Connection, name: str) -> int:
    (row,) = db.query(f"PRAGMA {name}")
    return int(row[name])


def _count(db: Connection, table: str) -> int:
    (row,) = db.query(f"SELECT count(*) AS rows FROM {table}")  # noqa: S608 - names from the schema
    return int(row["rows"])
