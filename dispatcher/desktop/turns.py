"""What the window has to show, one thing in each turn of its loop: clicks and keys are heard in between."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Does what it is given, one after the other, each in a turn of its own. Of the same name only the newest."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._next)

    def give(self, name: str, act: Callable[[], object]) -> None:
        """Do this when its turn comes: in place of what waits under the same name, otherwise last."""
        self._waiting[name] = act
        self._timer.start()

    def finish(self) -> None:
        """Do now all that waits."""
        while self._waiting:
            self._next()

    def forget(self) -> None:
        """Nobody looks any more."""
        self._waiting.clear()
        self._timer.stop()

    def _next(self) -> None:
        name = next(iter(self._waiting))
        act = self._waiting.pop(name)
        if not self._waiting:
            self._timer.stop()
        act()
        if self._waiting:
            self._timer.start()  # anew: what has become due meanwhile comes first
