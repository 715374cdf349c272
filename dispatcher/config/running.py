"""Whether the program came to its end: a mark that is there while it runs, and what is left of those that died."""

from __future__ import annotations

import datetime as dt
import faulthandler
import json
from contextlib import suppress
from pathlib import Path
from typing import IO

from dispatcher.config.report import harmless_dump
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Ending:
    """A run of the program that was not closed: when it was last heard of (UTC), what it did, where it died."""

    at: dt.datetime
    doing: str
    trace: str


class Running:
    """The mark of this process. Where it cannot be written the program runs without one."""

    def __init__(self, folder: Path) -> None:
        """`folder` keeps the marks of every process of the program on this machine."""
        import psutil

        self._folder = folder
        self._process = psutil.Process()
        self._mark = folder / f"running-{self._process.pid}.json"
        self._faults: IO[str] | None = None

    def begin(self) -> tuple[Ending, ...]:
        """Put the mark there, and tell of runs that left theirs behind: each of them once, oldest first."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            endings = [self._ending(mark) for mark in self._folder.glob("running-*.json") if not _is_alive(mark)]
            self.doing("")
            self._faults = _faults_of(self._mark).open("w", encoding="utf-8")
        except OSError:
            return ()
        faulthandler.enable(self._faults)
        return tuple(sorted(endings, key=lambda ending: ending.at))

    def doing(self, what: str) -> None:
        """Note what is being done: a word of the program, never of the user's; "" for nothing."""
        document = {"pid": self._process.pid, "started": self._process.create_time(), "doing": what}
        with suppress(OSError):
            self._mark.write_text(json.dumps(document), encoding="utf-8")

    def end(self) -> None:
        """The program is closed as it should be."""
        if self._faults is not None:
            faulthandler.disable()
            self._faults.close()
            self._faults = None
        with suppress(OSError):
            _faults_of(self._mark).unlink(missing_ok=True)
            self._mark.unlink(missing_ok=True)

    def _ending(self, mark: Path) -> Ending:
        faults = _faults_of(mark)
        at = dt.datetime.fromtimestamp(mark.stat().st_mtime, dt.UTC)
        doing = str(_document(mark).get("doing", ""))
        trace = harmless_dump(faults.read_text(encoding="utf-8", errors="replace")) if faults.exists() else ""
        mark.unlink()
        faults.unlink(missing_ok=True)
        return Ending(at, doing, trace)


def _faults_of(mark: Path) -> Path:
    return mark.with_name(mark.stem.replace("running", "faults") + ".txt")


def _document(mark: Path) -> dict[str, object]:
    """What a mark says; nothing when it was cut off while it was written."""
    try:
        document = json.loads(mark.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return document if isinstance(document, dict) else {}


def _is_alive(mark: Path) -> bool:
    """True while the very process that wrote the mark runs; its number may be another's by now."""
    import psutil

    document = _document(mark)
    pid, started = document.get("pid"), document.get("started")
    if not isinstance(pid, int) or not isinstance(started, int | float):
        return False
    try:
        return bool(abs(psutil.Process(pid).create_time() - started) < 1)
    except psutil.Error:
        return False
