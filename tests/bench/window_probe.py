"""What the window's benchmark looks with: waiting in the window's own loop, its paintings, its memory."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import psutil
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

from dispatcher.desktop.commands import OpenDesk
from dispatcher.desktop.main import make_application, show_until_closed
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.window import MainWindow

LOOK_MS = 5
PATIENCE_S = 60.0


class OutOfPatience(Exception):
    """Something that was waited for did not come."""


def in_window(open_desk: OpenDesk, file: Path, scenario: Callable[[MainWindow], None]) -> None:
    """Open the real window on a day file, play the scenario when the day is on the screen, and close it."""
    application = make_application()
    window = MainWindow(
        open_desk, Theme(application, "light"), Preferences(file.with_suffix(".ini")), file, None, None, lambda _: None
    )
    failed: list[BaseException] = []

    def play() -> None:
        try:
            until(lambda: window.commands.now is not None)
            rest(window)
            settle(window)
            scenario(window)
        except (OutOfPatience, AssertionError) as error:
            failed.append(error)
        window.close()

    QTimer.singleShot(0, play)
    show_until_closed(application, window)
    if failed:
        raise failed[0]


def until(is_so: Callable[[], bool], patience_s: float = PATIENCE_S) -> None:
    """Let the window live until something is so. Raises OutOfPatience."""
    loop, looking = QEventLoop(), QTimer()
    end = time.monotonic() + patience_s
    looking.timeout.connect(lambda: loop.quit() if is_so() or time.monotonic() > end else None)
    looking.start(LOOK_MS)
    loop.exec()
    looking.stop()
    if not is_so():
        raise OutOfPatience


def pause(seconds: float) -> None:
    """Let the window live so long."""
    end = time.monotonic() + seconds
    until(lambda: time.monotonic() >= end)


def rest(window: MainWindow, seconds: float = 0.3) -> None:
    """Wait until no command is under way and the map has painted all it was told, and a little longer."""
    painted = Painted(window)
    window.panels.map.fit()
    until(lambda: window.figures.dates.isEnabled() and painted.revision >= window.panels.map.revision)
    painted.end()
    # a scenario runs inside the window's loop, which would delete what was put aside only after all of it
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    pause(seconds)


def settle(window: MainWindow) -> None:
    """Until the window has loaded and made what it leaves for after the start; what that takes is a figure of the
    start, not of what is done in the window."""
    answered: list[None] = []
    window.commands.ask(lambda _desk: None, answered.append)
    until(lambda: bool(answered))
    pause(1.0)


def reach(window: MainWindow, order_id: str) -> None:
    """Until what a move of the order does can be told at once."""
    window.mover.prepare((order_id,))
    until(lambda: window.commands.now is not None and order_id in window.commands.now.reached)


class Painted(QObject):
    """When the map last painted a message, and when each of the other widgets first painted."""

    def __init__(self, window: MainWindow, *widgets: QWidget) -> None:
        super().__init__()
        self._map, self._widgets = window.panels.map, widgets
        self.revision, self.at = -1, 0.0
        self.painted: dict[QWidget, float] = {}
        self._map.painted.connect(self._heard)
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a painting; it is over when the loop goes on."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and watched not in self.painted:
            self.painted[watched] = 0.0
            QTimer.singleShot(0, self, lambda: self.painted.__setitem__(watched, time.perf_counter()))
        return False

    def end(self) -> None:
        """Look no more."""
        self._map.painted.disconnect(self._heard)
        for widget in self._widgets:
            widget.removeEventFilter(self)

    def _heard(self, revision: int) -> None:
        self.revision, self.at = revision, time.perf_counter()


def memory_mb() -> float:
    """What this process and its children hold together, what they share counted once where the system can tell.

    On Linux without files that are read through memory, such as libraries: how much of these counts hangs on what
    else is running.
    """
    here = psutil.Process()
    total = 0
    for process in (here, *here.children(recursive=True)):
        try:
            total += _linux_bytes(process.pid) if sys.platform == "linux" else process.memory_full_info().uss
        except (psutil.Error, OSError):  # it has just ended
            continue
    return total / 1e6


def _linux_bytes(pid: int) -> int:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return sum(1024 * int(line.split()[1]) for line in lines if line.startswith(("Pss_Anon:", "Pss_Shmem:")))


def resident_mb() -> float:
    """What this process and its children hold as most tools tell it: what they share counted for each of them."""
    here = psutil.Process()
    total = 0
    for process in (here, *here.children(recursive=True)):
        with suppress(psutil.Error):
            total += process.memory_info().rss
    return total / 1e6


def median(figures: Sequence[float]) -> float:
    """The middle one."""
    return statistics.median(figures)
