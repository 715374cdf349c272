"""Hears of every crash (ours, a child's, the map's, the disk's), keeps a report of it, and says so to the window."""

from __future__ import annotations

import logging
import sys
import threading
from enum import StrEnum
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    Signal,
    Slot,
    qInstallMessageHandler,
    qVersion,
)

from dispatcher.config.report import Reports, harmless_trace
from dispatcher.config.running import Ending, Running
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger("dispatcher.qt")

SETTLING_MS = 1000
"""The window is made anew when the map's engine joins it: a dialog that opens before would lie beneath it."""

LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Kind(StrEnum):
    """What crashed."""

    MISTAKE = "mistake"
    PLANNING = "planning"
    HELPER = "helper"
    MAP = "map"
    DISK = "disk"
    LAST_TIME = "last-time"


KINDS = {
    "planning-died": Kind.PLANNING,
    "planning-died-early": Kind.PLANNING,
    "planning-hung": Kind.PLANNING,
    "planning-hung-early": Kind.PLANNING,
    "work-died": Kind.HELPER,
    "road-engine-stopped": Kind.HELPER,
    "disk-full": Kind.DISK,
    "disk-error": Kind.DISK,
    "day-file-gone": Kind.DISK,
}
"""Problems of the machine that are crashes, by their code."""


@dataclass(frozen=True, slots=True)
class Crash:
    """Something that crashed. `report` is None when the disk took no report; `problem` says more where there is one."""

    kind: Kind
    report: Path | None
    problem: Problem | None = None


class CrashWatch(QObject):
    """Watches from `begin` to `end`. The same mistake at the same place is told once: a painter makes it at each frame.

    `crashed` carries a `Crash`, always on the window's thread and never in the middle of what went wrong.
    """

    crashed = Signal(object)
    _noticed = Signal(object)

    def __init__(self, reports: Reports, running: Running, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reports = reports
        self._running = running
        self._doing = ""
        self._told: set[str] = set()
        self._noticed.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Watch; when the program was not closed the last time, that is the first to be told."""
        self._hooks = sys.excepthook, threading.excepthook
        sys.excepthook = self._heard
        threading.excepthook = self._heard_in_thread
        self._qt_hook = qInstallMessageHandler(_to_log)
        for ending in self._running.begin()[-1:]:
            self._tell_ending(ending)

    def end(self) -> None:
        """The window is closed: give the hooks back, and the mark that the program runs."""
        sys.excepthook, threading.excepthook = self._hooks
        qInstallMessageHandler(self._qt_hook)
        self._running.end()

    def doing(self, what: str) -> None:
        """What the program does now, in a word of its own such as the command's name; "" when it waits for people."""
        self._doing = what
        self._running.doing(what)

    def mistake(self, error: BaseException) -> None:
        """A mistake of ours, from any thread."""
        _log.error("A mistake in the program", exc_info=error)
        trace = harmless_trace(error)
        if trace not in self._told:
            self._told.add(trace)
            self._tell(Kind.MISTAKE, trace)

    def is_crash(self, problem: Problem) -> bool:
        """Tell of a machine's fault when it is a crash; False for one that words alone answer."""
        kind = KINDS.get(problem.code)
        if kind is not None:
            self._tell(kind, f"  {problem.code}", problem)
        return kind is not None

    def map_died(self) -> None:
        """The map's process ended."""
        self._tell(Kind.MAP, "  the map's process ended")

    def _tell(self, kind: Kind, trace: str, problem: Problem | None = None) -> None:
        report = self.reports.write(kind, self._doing, trace, {"Qt": qVersion()})
        self._noticed.emit(Crash(kind, report, problem))

    def _tell_ending(self, ending: Ending) -> None:
        facts = {"Qt": qVersion(), "Last heard of": f"{ending.at:%Y-%m-%d %H:%M:%S} UTC"}
        crash = Crash(Kind.LAST_TIME, self.reports.write(Kind.LAST_TIME, ending.doing, ending.trace, facts))
        QTimer.singleShot(SETTLING_MS, self, lambda: self._pass_on(crash))

    @Slot(object)
    def _pass_on(self, crash: Crash) -> None:
        self.crashed.emit(crash)

    def _heard(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, Exception):
            self.mistake(error)
        sys.__excepthook__(kind, error, trace)

    def _heard_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._heard(args.exc_type, args.exc_value, args.exc_traceback)


def _to_log(kind: QtMsgType, context: QMessageLogContext, message: str | None) -> None:
    """What Qt says goes into the log, not to the terminal."""
    _qt_log.log(LEVELS[kind], "%s: %s", context.category or "default", message)
