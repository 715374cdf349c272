"""A day file to work on, and what is in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dispatcher.store import connection
from dispatcher.store.dayfile import DayFile
from dispatcher.store.schema import TRACKED
from dispatcher.store.session import Reader

Dump = dict[str, list[tuple[Any, ...]]]


@pytest.fixture(scope="session", autouse=True)
def _sound_sqlite() -> Iterator[None]:
    """Where only an old SQLite is to be had, `check` says so; these tests look at everything else."""
    with pytest.MonkeyPatch.context() as patch:
        if not connection.is_wal_safe(connection.sqlite_version()):
            patch.setattr(connection.sqlite3, "sqlite_version", "3.51.3")
        yield


@pytest.fixture
def day(tmp_path: Path) -> Iterator[DayFile]:
    """A new day file, closed afterwards."""
    with DayFile.open(tmp_path / "day.sqlite") as opened:
        yield opened


@pytest.fixture(scope="module")
def shared_day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DayFile]:
    """One day file for all examples of a module."""
    with DayFile.open(tmp_path_factory.mktemp("shared") / "day.sqlite") as opened:
        yield opened


@pytest.fixture(scope="session")
def dump() -> Callable[[DayFile], Dump]:
    """Every row of every tracked table as it lies in the file, types and all."""

    def rows(reader: Reader) -> Dump:
        found: Dump = {}
        for table in TRACKED:
            found[table] = [
                tuple((type(value), value) for value in row.values()) for row in reader.rows(f"SELECT * FROM {table}")
            ]
        return found

    return lambda day: day.read(rows)
