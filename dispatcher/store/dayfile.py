"""The day file: one SQLite file that is the whole state of the dispatcher's days.

One thread writes, every command in one transaction of its own together with its line in the history; it is on the disk
when `write` returns. Reads run on connections of their own and see one consistent state.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from dispatcher.model.problem import MachineFault, Problem
from dispatcher.model.values import dataclass
from dispatcher.store import journal, opening
from dispatcher.store.backups import Backups
from dispatcher.store.faults import faults_in_words, os_faults_in_words, refuse_gone
from dispatcher.store.journal import Changes, Step
from dispatcher.store.session import Reader, Writer

if TYPE_CHECKING:
    from filelock import BaseFileLock

    from dispatcher.store.connection import Connection
    from dispatcher.store.health import Facts


@dataclass(frozen=True, slots=True)
class Written[T]:
    """What a command gave back, what it changed, and its step in the history."""

    result: T
    changes: Changes
    step: int


class DayFile:
    """An open day file. Its methods may be called from any thread; `write` from within `write` is refused."""

    def __init__(self, path: Path, lock: BaseFileLock, backups: Backups) -> None:
        """Use `DayFile.open`."""
        self.path = path
        self.backups = backups
        self._lock = lock
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="day-file-writer")
        self._writer_thread = 0
        self._idle: queue.LifoQueue[Connection] = queue.LifoQueue()
        self._closed = False
        self._backup_problem: Problem | None = None

    @classmethod
    def open(cls, path: Path, *, backups: Path | None = None) -> DayFile:
        """Open the day file, or begin a new one when nothing has that name; its folder must exist.

        `backups` is the folder for backups, by default `<name>.backups` beside the file. An older file is backed up and
        brought up to date; a file without a backup from the last day gets one. Raises Refused (`folder-missing`,
        `network-drive`, `day-file-in-use`, `day-file-foreign`, `day-file-empty`, `day-file-newer`) with the file
        untouched, or MachineFault.
        """
        with os_faults_in_words(path):
            path = path.resolve()
        opening.refuse_network_drive(path)
        with ExitStack() as undo:
            lock = opening.locked(path)
            undo.callback(lock.release)
            day = cls(path, lock, Backups(path, backups))
            undo.callback(day._writer.shutdown)
            with faults_in_words(path):
                is_new = day._make_or_look()
                day._writer.submit(day._start).result()
            undo.pop_all()
        if not is_new:
            day._daily_backup()
        return day

    def close(self) -> None:
        """Finish what is being written and let go of the file. Closing twice is fine."""
        if self._closed:
            return
        self._closed = True
        self._close_idle()
        self._writer.submit(lambda: self._db.close()).result()
        self._writer.shutdown()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def write[T](
        self, command: str, args: Mapping[str, object], work: Callable[[Writer], T], *, onto: int | None = None
    ) -> Written[T]:
        """Run `work` as one step: all of it, with its line in the history, is on the disk, or nothing is.

        `args` must be JSON-able; they and the writer's `summary` are what the history tells. What `work` raises comes
        out as it is, with nothing changed. Raises MachineFault (disk full, ...), or Refused for what cannot be kept.

        Where the step `onto` still is the newest one, the changes join it: undo takes both back at once. The writer's
        `summary` is that step's then, to be replaced; the answer names that step, and only what `work` changed.
        """

        def step() -> Written[T]:
            with self._transaction() as db:
                entry = journal.begin(db, command, args, onto)
                writer = Writer(db)
                writer.summary = entry.summary
                result = work(writer)
                return Written(result, journal.finish(db, entry, writer.summary), entry.step)

        return self._on_writer(step)

    def keep[T](self, work: Callable[[Writer], T]) -> T:
        """Run `work` in one transaction outside the history, for what can be computed again.

        It cannot change the tables that undo covers.
        """

        def transaction() -> T:
            with self._transaction() as db:
                return work(Writer(db))

        return self._on_writer(transaction)

    def undo(self) -> Changes | None:
        """Take the newest step back, to the bit; None when there is none left. Redo stays possible until a new step."""
        return self._on_writer(lambda: self._replay(journal.take_back))

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._on_writer(lambda: self._replay(journal.do_again))

    def go_to(self, step: int) -> Changes | None:
        """Return to the moment right after a step that is done or undone, 0 for before the first; all or nothing.

        Answers every row touched on the way, None when that moment is the present. Raises Refused
        (`step-not-reachable`) for a step that was given up or never changed anything.
        """
        return self._on_writer(lambda: self._replay(lambda db: journal.go_to(db, step)))

    def history(self) -> tuple[Step, ...]:
        """Every step since the file began, oldest first, also those that were taken back."""
        with self._reading() as db:
            return journal.history(db)

    def read[T](self, work: Callable[[Reader], T]) -> T:
        """Run `work` on one consistent state: what was committed when it first looked."""
        with self._reading() as db:
            return work(Reader(db))

    def backup(self) -> Path:
        """Copy the day as it stands into the backups' folder; writing goes on meanwhile. Raises MachineFault."""
        from dispatcher.store import connection

        self._refuse_closed()
        with faults_in_words(self.path):
            db = connection.copying(self.path)
        try:
            made = self.backups.make(db)
        finally:
            db.close()
        self._backup_problem = None
        return made

    def check(self) -> list[Problem]:
        """Look the whole file over: damage, dangling references, versions, log, backups. Slow on big files."""
        from dispatcher.store import health

        try:
            with self._reading() as db:
                problems = health.problems(db, self.path)
        except MachineFault as fault:
            problems = [fault.problem]
        return problems + ([self._backup_problem] if self._backup_problem else [])

    def facts(self) -> Facts:
        """Figures about the file, for people."""
        from dispatcher.store import health

        with self._reading() as db:
            return health.facts(db, self.path, self.backups)

    def _make_or_look(self) -> bool:
        """Put a new day file in place, or refuse what is there; True when it is new."""
        from dispatcher.store import connection, schema

        if self.path.exists():
            opening.refuse_foreign(self.path, schema.APPLICATION_ID, schema.VERSION)
            return False
        draft = self.path.with_name(self.path.name + ".new")
        leftovers = [draft.with_name(draft.name + tail) for tail in ("", "-wal", "-shm")]
        # A log without its file would be taken for the new file's log.
        leftovers += [self.path.with_name(self.path.name + tail) for tail in ("-wal", "-shm")]
        with os_faults_in_words(self.path):
            for leftover in leftovers:
                leftover.unlink(missing_ok=True)
        db = connection.writing(draft, create=True)
        try:
            schema.migrate(db)
        finally:
            db.close()
        opening.put_in_place(draft, self.path)
        return True

    def _start(self) -> None:
        from dispatcher.store import connection, schema, terms

        self._writer_thread = threading.get_ident()
        self._db = connection.writing(self.path)
        try:
            (found,) = self._db.query("PRAGMA user_version")
            opening.refuse_newer(self.path, found["user_version"], schema.VERSION)
            if found["user_version"] < schema.VERSION:
                self.backups.make(self._db, before_version=schema.VERSION)
                schema.migrate(self._db)
            opening.refuse_unknown(self.path, terms.unknown_fields(self._db))
        except BaseException:
            self._db.close()
            raise

    def _daily_backup(self) -> None:
        """A full disk must not keep people from their day: a failed backup is a problem that `check` tells."""
        try:
            if self.backups.is_due():
                self.backup()
        except MachineFault as fault:
            self._backup_problem = fault.problem

    def _refuse_closed(self) -> None:
        if self._closed:
            raise ValueError("the day file is closed")

    def _on_writer[T](self, work: Callable[[], T]) -> T:
        self._refuse_closed()
        if threading.get_ident() == self._writer_thread:
            raise RuntimeError("a step cannot be written from within another")
        with faults_in_words(self.path):
            return self._writer.submit(work).result()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        refuse_gone(self.path)
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield self._db
            self._db.execute("COMMIT")
        except BaseException:
            self._db.rollback()
            raise

    def _replay(self, work: Callable[[Connection], Changes | None]) -> Changes | None:
        with self._transaction() as db:
            return work(db)

    @contextmanager
    def _borrowed(self) -> Iterator[Connection]:
        """A connection that reads, for one user at a time."""
        from dispatcher.store import connection

        self._refuse_closed()
        with faults_in_words(self.path):
            try:
                db = self._idle.get_nowait()
            except queue.Empty:
                db = connection.reading(self.path)
            try:
                yield db
            finally:
                self._idle.put(db)
                if self._closed:
                    self._close_idle()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with self._borrowed() as db:
            db.execute("BEGIN")
            try:
                yield db
            finally:
                db.rollback()

    def _close_idle(self) -> None:
        while True:
            try:
                self._idle.get_nowait().close()
            except queue.Empty:
                return
