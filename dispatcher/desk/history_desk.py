"""What was done to the day, and taking it back."""

from __future__ import annotations

from collections.abc import Callable

from dispatcher.desk.frame import Frame
from dispatcher.store.journal import Changes, Step, StepState

__all__ = ["Changes", "HistoryDesk", "Step", "StepState"]


class HistoryDesk(Frame):
    """Undo, redo, history."""

    def undo(self) -> Changes | None:
        """Take the newest step back; None when there is none."""
        return self._replayed(self._file.undo)

    def redo(self) -> Changes | None:
        """Do the step again that was taken back last; None when there is none."""
        return self._replayed(self._file.redo)

    def go_to(self, step: int) -> Changes | None:
        """Return to the moment right after a step that is done or undone (0: before the first); None when it is now.

        Raises Refused for a step that was given up.
        """
        return self._replayed(lambda: self._file.go_to(step))

    def history(self) -> tuple[Step, ...]:
        """Every step, oldest first."""
        return self._file.history()

    def _replayed(self, replay: Callable[[], Changes | None]) -> Changes | None:
        changes = replay()
        self._opened.use(self.region())
        return changes
