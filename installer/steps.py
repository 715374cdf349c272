"""Saying what is being done and how far it is."""

from __future__ import annotations

import time


class Steps:
    """Headings "[2/5] ..." on standard output, lines below them, and a summary at the end."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._begun = 0
        self._notes: list[str] = []
        self._start_s = time.monotonic()

    def begin(self, heading: str) -> None:
        """Begin the next step."""
        self._begun += 1
        print(f"[{self._begun}/{self._total}] {heading}", flush=True)

    def say(self, line: str) -> None:
        """One line about the step that is under way."""
        print(f"      {line}", flush=True)

    def remember(self, line: str) -> None:
        """Something for a person to do: said now and again at the end."""
        self.say(line)
        self._notes.append(line)

    def end(self, summary: str = "") -> None:
        """Repeat what is to be done by hand, then the summary with the time it took (none: no summary)."""
        for note in self._notes:
            print(f"Still to do: {note}", flush=True)
        if summary:
            print(f"{summary} ({time.monotonic() - self._start_s:.0f} s)", flush=True)
