"""Stores that are broken on purpose, each in one way: what the harness must notice before its silence means a thing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.store import connection, dayfile
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Row, Writer

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

LATE_S = 0.05


class HastyDayFile(DayFile):
    """Says that a step is kept, and commits it a moment later."""

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._db
        except BaseException:
            self._db.rollback()
            raise
        self._writer.submit(self._commit_late)

    def _commit_late(self) -> None:
        time.sleep(LATE_S)
        self._db.execute("COMMIT")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """Nobody but a crash may notice: questions wait for the commit."""
        self._writer.submit(lambda: None).result()
        with super()._reading() as db:
            yield db


class PiecemealWriter(Writer):
    """Commits what it has after every table."""

    def put(self, table: str, rows: Sequence[Row]) -> None:
        super().put(table, rows)
        self._db.execute("COMMIT")
        self._db.execute("BEGIN IMMEDIATE")


def _without_log(path: Path, *, create: bool = False) -> Connection:
    """Writes into the file itself, with no way back, and early: nothing is held in memory until the commit."""
    db = _writing(path, create=create)
    db.execute("PRAGMA journal_mode = OFF")
    db.execute("PRAGMA cache_size = 4")
    return db


_writing = connection.writing


def _use_piecemeal() -> type[DayFile]:
    vars(dayfile)["Writer"] = PiecemealWriter
    return DayFile


def _use_without_log() -> type[DayFile]:
    connection.writing = _without_log
    return DayFile


STORES: dict[str, Callable[[], type[DayFile]]] = {
    "sound": lambda: DayFile,
    "hasty": lambda: HastyDayFile,
    "piecemeal": _use_piecemeal,
    "without-log": _use_without_log,
}
"""By name: changes this process to that store, for good, and gives the day file to open."""
