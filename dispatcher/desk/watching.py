"""Watching folders for lists: which files have arrived whole, and a thread that looks every few seconds."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from dispatcher.desk.arriving import Arrived
from dispatcher.model.problem import MachineFault, Stopped

EVERY_S, SETTLE_S = 5.0, 3.0
"""How often folders are looked at, and for how long a file must not have changed."""

KINDS = frozenset(
    {".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".csv", ".tsv", ".txt", ".json", ".gpx", ".kml", ".geojson"}
)
"""What order lists are called; partial downloads are called otherwise until they are whole."""

_OWNER_PREFIX = "~$"
_LIBRE_PREFIX = ".~lock."
_LONGEST_STEM_CUT = 2
"""Office writes over the first two characters of long names in the name of its owner file."""

_log = logging.getLogger(__name__)


def lists_in(folder: Path) -> list[Path]:
    """The files of a folder that may be order lists, by name. Raises OSError when it cannot be looked at."""
    with os.scandir(folder) as entries:
        found = [folder / entry.name for entry in entries if entry.is_file()]
    return sorted(path for path in found if path.suffix.lower() in KINDS and not path.name.startswith((".", "~")))


def is_in_use(path: Path) -> bool:
    """True while another program has the file open for writing, or says so by a file beside it."""
    owners = {_OWNER_PREFIX + path.name, _OWNER_PREFIX + path.name[_LONGEST_STEM_CUT:], f"{_LIBRE_PREFIX}{path.name}#"}
    if any((path.parent / name).exists() for name in owners):
        return True
    return not (_opens_alone_on_windows(path) if sys.platform == "win32" else _is_unlocked(path))


def _is_unlocked(path: Path) -> bool:
    """True when nobody holds a lock on the file, where programs lock at all."""
    if sys.platform == "win32":
        return True
    import fcntl

    try:
        with path.open("rb") as file:
            for lock in (fcntl.flock, fcntl.lockf):
                try:
                    lock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
                except BlockingIOError:
                    return False
                except OSError:  # this share knows no locks
                    continue
    except OSError:
        return False
    return True


def _opens_alone_on_windows(path: Path) -> bool:
    """True when the file can be opened for reading while nobody else writes."""
    if sys.platform != "win32":
        return True
    import ctypes

    generic_read, share_read, open_existing, invalid = 0x80000000, 1, 3, ctypes.c_void_p(-1).value
    kernel = ctypes.windll.kernel32
    kernel.CreateFileW.restype = ctypes.c_void_p
    handle = kernel.CreateFileW(str(path), generic_read, share_read, None, open_existing, 0, None)
    if handle == invalid:
        return False
    kernel.CloseHandle(ctypes.c_void_p(handle))
    return True


type _Stamp = tuple[int, int]


class Watch:
    """What was seen of the files so far; looks at them when it is told to.

    A file counts as arrived when it has not changed for `settle_s` and nobody has it open. `take` gets each once, as
    long as it does not change; it answers None when it is to be looked at again.
    """

    def __init__(
        self,
        folders: Callable[[], dict[Path, Callable[[Path], Arrived | None]]],
        settle_s: float = SETTLE_S,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`folders` says, at each look, which folders are watched and what takes their lists."""
        self._folders, self._settle_s, self._clock = folders, settle_s, clock
        self._seen: dict[Path, tuple[_Stamp, float]] = {}
        self._done: dict[Path, _Stamp] = {}
        self.lost: tuple[Path, ...] = ()

    def look(self, stopped: Callable[[], bool] = lambda: False) -> list[Arrived]:
        """Take what has arrived since the last look. A folder that is not there is `lost` until it is."""
        found: list[Arrived] = []
        lost: list[Path] = []
        for folder, take in self._folders().items():
            try:
                paths = lists_in(folder)
            except OSError as error:
                _log.info("The folder %s cannot be looked at: %s", folder, error)
                lost.append(folder)
                continue
            for path in paths:
                if stopped():
                    return found
                arrival = self._look_at(path, take)
                if arrival is not None:
                    found.append(arrival)
        self.lost = tuple(lost)
        return found

    @property
    def is_waiting(self) -> bool:
        """True while there are files that have not settled yet."""
        return any(self._done.get(path) != stamp for path, (stamp, _) in self._seen.items())

    def _look_at(self, path: Path, take: Callable[[Path], Arrived | None]) -> Arrived | None:
        try:
            stat = path.stat()
            stamp = (stat.st_size, stat.st_mtime_ns)
            if self._done.get(path) == stamp:
                return None
            before, since = self._seen.get(path, (None, 0.0))
            if before != stamp:
                self._seen[path] = (stamp, self._clock())
                if self._settle_s > 0:
                    return None
            elif self._clock() - since < self._settle_s:
                return None
            if not stamp[0] or is_in_use(path):
                return None
            arrival = take(path)
        except OSError as error:  # gone again, or not to be read now
            _log.info("%s cannot be read yet: %s", path.name, error)
            self._seen.pop(path, None)
            return None
        except MachineFault as fault:
            _log.warning("%s waits: %s", path.name, fault.problem)
            return None
        self._done[path] = stamp
        return arrival


class Watcher:
    """A thread that looks every few seconds and tells what arrived; `close` waits until it has ended."""

    def __init__(
        self, watch: Watch, heard: Callable[[list[Arrived]], None], over: threading.Event, every_s: float = EVERY_S
    ) -> None:
        """`over` is set by `close`: whoever takes a list is to give it up then."""
        self._watch, self._heard, self._every_s, self._over = watch, heard, every_s, over
        self._thread = threading.Thread(target=self._run, name="folder-watcher", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Look no more; what is being read is given up, what is being written is written."""
        self._over.set()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join()

    def _run(self) -> None:
        while not self._over.is_set():
            try:
                arrived = self._watch.look(self._over.is_set)
            except Stopped:
                return
            except MachineFault as fault:  # the day file cannot be reached now
                _log.warning("Watching goes on later: %s", fault.problem)
                arrived = []
            if arrived and not self._over.is_set():
                self._heard(arrived)
            self._over.wait(self._every_s)
