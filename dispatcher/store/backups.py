"""Backups: whole copies of the day file in a folder, the newest few of each day."""

from __future__ import annotations

import datetime as dt
import os
import threading
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.store.faults import faults_in_words, os_faults_in_words

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

KEPT_PER_DAY = 3
KEPT_DAYS = 14
MAX_AGE = dt.timedelta(days=1)
"""A day file whose newest backup is older than this is copied when it is opened."""

_STAMP = "%Y%m%dT%H%M%S%fZ"
_STAMP_LENGTH = len("20261122T181802123456Z")


class Backups:
    """The backups of one day file. Those made before a migration carry their version and are kept for good."""

    def __init__(self, path: Path, folder: Path | None) -> None:
        self._path = path
        self._one_at_a_time = threading.Lock()
        self.folder = folder if folder is not None else path.with_name(path.name + ".backups")

    def all(self) -> tuple[Path, ...]:
        """Every backup, newest first."""
        with os_faults_in_words(self.folder):
            found = [p for p in self.folder.glob("*.sqlite") if self._at(p) is not None]
        return tuple(sorted(found, key=lambda p: p.name[self._prefix_length :], reverse=True))

    def is_due(self) -> bool:
        """True when there is none from the last day. One from the future was made while the clock was wrong."""
        now = dt.datetime.now(dt.UTC)
        return not any(at is not None and now - MAX_AGE <= at <= now for at in map(self._at, self.all()))

    def make(self, db: Connection, *, before_version: int | None = None) -> Path:
        """Copy the day as it stands, then drop what rotation no longer keeps. Returns the new backup.

        The copy gets its name only when it is whole and on the disk. Raises MachineFault, with no backup lost.
        """
        mark = f"-before-{before_version}" if before_version is not None else ""
        target = self.folder / f"{self._prefix}{dt.datetime.now(dt.UTC).strftime(_STAMP)}{mark}.sqlite"
        draft = target.with_suffix(".part")
        with self._one_at_a_time, os_faults_in_words(self.folder), faults_in_words(self.folder):
            self.folder.mkdir(exist_ok=True)
            for leftover in self.folder.glob("*.part"):
                if leftover.name.startswith(self._prefix):
                    leftover.unlink()
            try:
                db.execute("VACUUM INTO ?", [str(draft)])
                with draft.open("rb+") as file:
                    os.fsync(file.fileno())
                draft.replace(target)
            finally:
                draft.unlink(missing_ok=True)
            self._rotate()
        return target

    def _rotate(self) -> None:
        by_day: dict[dt.date, list[Path]] = {}
        for backup in self.all():
            at = self._at(backup)
            if at is not None and "-before-" not in backup.name[self._prefix_length :]:
                by_day.setdefault(at.date(), []).append(backup)
        for age, day in enumerate(sorted(by_day, reverse=True)):
            for backup in by_day[day][KEPT_PER_DAY if age < KEPT_DAYS else 0 :]:
                backup.unlink()

    @property
    def _prefix(self) -> str:
        return f"{self._path.stem}-"

    @property
    def _prefix_length(self) -> int:
        return len(self._prefix)

    def _at(self, backup: Path) -> dt.datetime | None:
        if not backup.name.startswith(self._prefix):
            return None
        stamp = backup.name[self._prefix_length :][:_STAMP_LENGTH]
        try:
            return dt.datetime.strptime(stamp, _STAMP).replace(tzinfo=dt.UTC)
        except ValueError:
            return None
