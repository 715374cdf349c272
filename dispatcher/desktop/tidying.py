"""Looking through all objects for rubbish only when nobody minds: it holds the window up, the longer the more there is.

Most of what the program makes and drops goes at once, without any looking. What is left are things that know each
other in a circle, such as windows that were closed. Python would look for them whenever much is made at once, which is
just when a long list is read or shown.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication

YOUNG, MIDDLE, NEVER = 700, 10, 1_000_000
"""How many new objects make Python look through the young and the middle-aged ones, and through all."""
LOOK_MS = 1000
SHORT_S, PAUSE_S = 0.03, 1.0
"""Looking through all that takes no longer than this may happen in the pause between two words."""
IDLE_S, SHARE = 30.0, 200
"""What takes longer waits until nobody has touched the program for so long, and at most a SHARE-th of the time."""
LONG_S, AWAY_S = 0.04, 600.0
"""What takes even longer, as with a list of many thousand orders, waits until nobody has touched the program for so
long. Until then what is there now is left aside: nearly all of it is orders and their rows, which are no rubbish."""
FIRST_GUESS_S, FEWEST = 60e-9, 200_000
"""Seconds for each block of memory, until it was measured; of fewer blocks no measure is taken."""


class Tidying(QObject):
    """Takes the looking over from Python as long as it is there; `close` gives it back."""

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        """`is_busy` says that work is under way."""
        super().__init__()
        self._is_busy = is_busy
        self._touched = self._tidied = time.monotonic()
        self._seen: object = None
        self._per_block_s = FIRST_GUESS_S
        self._last_s = 0.0
        self._aside, self._is_much_aside = 0, False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._before = gc.get_threshold()

    def begin(self) -> None:
        """From now on; what there is was left aside already."""
        self._aside = sys.getallocatedblocks()
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        self._timer.start()

    def close(self) -> None:
        """No more."""
        self._timer.stop()
        gc.set_threshold(*self._before)

    def _look(self) -> None:
        """Tidy up when there is something to do and nobody minds: nobody moves the mouse or goes from field to field.

        (To hear of every single event would hold the window up more than what it is for.)
        """
        now, seen = time.monotonic(), (QCursor.pos(), QApplication.focusWidget())
        if seen != self._seen:
            self._seen, self._touched = seen, now
        if gc.get_count()[2] < MIDDLE or self._is_busy():
            return
        idle_s = now - self._touched
        would_take_s = self._per_block_s * max(0, sys.getallocatedblocks() - self._aside)
        if would_take_s > LONG_S and idle_s < AWAY_S:
            self._leave_aside()
        elif idle_s >= AWAY_S and self._is_much_aside and now - self._tidied >= SHARE * self._last_s:
            gc.unfreeze()
            self._aside, self._is_much_aside = 0, False
            self._tidy()
        elif (would_take_s <= SHORT_S and idle_s >= PAUSE_S) or (
            idle_s >= IDLE_S and now - self._tidied >= SHARE * self._last_s
        ):
            self._tidy()

    def _leave_aside(self) -> None:
        gc.freeze()
        self._aside, self._is_much_aside = sys.getallocatedblocks(), True

    def _tidy(self) -> None:
        began = time.thread_time()  # by the clock it would be long on a busy machine, and all rubbish left aside
        gc.collect()
        self._last_s = time.thread_time() - began
        self._tidied = time.monotonic()
        self._per_block_s = self._last_s / max(FEWEST, sys.getallocatedblocks() - self._aside)
        if self._last_s > LONG_S:
            self._leave_aside()
