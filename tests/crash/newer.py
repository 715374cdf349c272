"""A program of the next version: the same, with one more migration, so that opening a day file has to change it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.store import connection, schema

if TYPE_CHECKING:
    from sqlite_utils import Database

MARKS = 4000
NEWER = schema.VERSION + 1


def become_newer() -> None:
    """Make this process a program of the next version."""
    schema.VERSION = NEWER
    schema.STEPS = (*schema.STEPS, _migration)


@contextmanager
def newer_program() -> Iterator[None]:
    """Be a program of the next version for a while."""
    become_newer()
    try:
        yield
    finally:
        schema.VERSION = NEWER - 1
        schema.STEPS = schema.STEPS[:-1]


def _migration(db: Database) -> None:
    """Two tables and an index: enough to be caught halfway."""
    db.execute("CREATE TABLE mark (id INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT")
    for number in range(MARKS):
        db.execute("INSERT INTO mark(note) VALUES (?)", [f"mark {number}"])
    db.execute("CREATE TABLE mark_copy AS SELECT * FROM mark")
    db.execute("CREATE INDEX mark_by_note ON mark(note)")


def what_migrated(path: Path) -> list[str]:
    """What is wrong with a file that may have been migrated: all of it has to be of one version."""
    connected = connection.connected(path, "rw")
    db = connected.database()
    try:
        (found,) = db.query("PRAGMA user_version")
        tables = sorted({"mark", "mark_copy"} & set(db.table_names()))
        marks = db.table("mark_copy").count if "mark_copy" in tables else 0
        recorded = db.table("_sqlite_migrations").count
    except connection.sqlite3.DatabaseError as error:
        return [f"the file cannot be read: {error}"]
    finally:
        connected.close()
    state = (found["user_version"], len(tables), marks, recorded)
    if state in ((NEWER - 1, 0, 0, NEWER - 1), (NEWER, 2, MARKS, NEWER)):
        return []
    return [f"half migrated: version {state[0]}, tables {tables}, {marks} marks, {recorded} migrations recorded"]
