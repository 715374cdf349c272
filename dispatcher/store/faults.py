"""What goes wrong with a file, in words."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from dispatcher.model.problem import MachineFault, Problem, Refused, Where

_SQLITE_BUSY, _SQLITE_READONLY, _SQLITE_IOERR, _SQLITE_CORRUPT = 5, 8, 10, 11
_SQLITE_FULL, _SQLITE_CANTOPEN, _SQLITE_NOTADB = 13, 14, 26
_SQLITE_PERM, _SQLITE_LOCKED = 3, 6
_PRIMARY_CODE = 0xFF
_NO_TEXT = "decode to UTF-8"

_WORDS = {
    _SQLITE_FULL: (
        "disk-full",
        "There is no room left on the disk, so nothing was changed.",
        "Free some space on the disk, then do the same again.",
    ),
    _SQLITE_READONLY: (
        "day-file-read-only",
        "The day file or its folder may not be written to.",
        "Allow writing to the file and its folder, or keep the day file somewhere else.",
    ),
    _SQLITE_IOERR: (
        "disk-error",
        "The disk did not do what it was asked, so nothing was changed.",
        "Check that the drive is still connected and healthy, then do the same again.",
    ),
    _SQLITE_CORRUPT: (
        "day-file-damaged",
        "The day file is damaged.",
        "Close the program and put the newest backup in its place; the backups lie in the folder beside the file.",
    ),
    _SQLITE_BUSY: (
        "day-file-busy",
        "Another program holds the day file open and does not let go.",
        "Close other programs that use the file, for example a database viewer, then do the same again.",
    ),
}
_GONE = (
    "day-file-gone",
    "The day file or its folder was moved, renamed or deleted while it was open, so nothing was changed.",
    "Put it back where it was and do the same again, or close the program and begin from the newest backup.",
)
_SAME_WORDS = {
    _SQLITE_PERM: _SQLITE_READONLY,
    _SQLITE_CANTOPEN: _SQLITE_READONLY,
    _SQLITE_NOTADB: _SQLITE_CORRUPT,
    _SQLITE_LOCKED: _SQLITE_BUSY,
}


def fault(path: Path, code: str, cause: str, remedy: str) -> MachineFault:
    """A MachineFault about this file."""
    return MachineFault(Problem(code, cause, remedy, Where(source=str(path))))


def refusal(path: Path, code: str, cause: str, remedy: str) -> Refused:
    """A refusal of this file."""
    return Refused([Problem(code, cause, remedy, Where(source=str(path)))])


@contextmanager
def faults_in_words(path: Path) -> Iterator[None]:
    """Turns what the machine does to us into a MachineFault, and a reference to something gone into Refused.

    Other errors of SQLite (broken rules of the schema, wrong SQL) are our own bugs and pass as they are.
    """
    from dispatcher.store.connection import sqlite3

    try:
        yield
    except sqlite3.DatabaseError as error:
        # pysqlite3 tells only the first byte of the code, so a foreign key shows in the words alone.
        if isinstance(error, sqlite3.IntegrityError) and "FOREIGN KEY" in str(error):
            raise refusal(
                path,
                "refers-to-missing",
                "The change speaks of an order, driver, vehicle or depot that is not in the day file.",
                "Look at the day as it is now, then do the same again.",
            ) from error
        primary = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
        words = _WORDS.get(_SAME_WORDS.get(primary, primary))
        if _NO_TEXT in str(error):  # without a code: the driver says it, not SQLite
            words = _WORDS[_SQLITE_CORRUPT]
        if primary == _SQLITE_CANTOPEN and not path.exists():
            words = _GONE
        if words is None:
            raise
        raise fault(path, *words) from error
    except json.JSONDecodeError as error:  # the schema takes only JSON, so the file lost it later
        raise fault(path, *_WORDS[_SQLITE_CORRUPT]) from error


def refuse_gone(path: Path) -> None:
    """Raise MachineFault when nothing has that name any more: what an open connection writes then is lost with it."""
    if not path.exists():
        raise fault(path, *_GONE)


@contextmanager
def os_faults_in_words(path: Path) -> Iterator[None]:
    """Turns an error of the operating system about this file into a MachineFault."""
    try:
        yield
    except OSError as error:
        raise _os_fault(path, error) from error


def _os_fault(path: Path, error: OSError) -> MachineFault:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return fault(path, *_WORDS[_SQLITE_FULL])
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return fault(path, *_WORDS[_SQLITE_READONLY])
    if error.errno == errno.ENAMETOOLONG:
        return fault(
            path, "file-name-too-long", "The day file's name is too long for the disk.", "Give it a shorter one."
        )
    return fault(
        path,
        "file-unreachable",
        f"The file cannot be used: {error.strerror or error}.",
        "Check that the folder exists and that the drive is connected.",
    )
