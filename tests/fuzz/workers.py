"""Processes that read one list after another, and are replaced when they die or stand still."""

from __future__ import annotations

import multiprocessing
import resource
from multiprocessing.connection import Connection
from pathlib import Path

LONGEST_S = 20.0
_MEMORY_BYTES = 3_000_000_000
DIED, SLOW = "died", "slow"


def _serve(pipe: Connection) -> None:
    from tests.fuzz.judging import judged

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY_BYTES, _MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    while (path := pipe.recv()) is not None:
        pipe.send(judged(path))


class Worker:
    """One such process."""

    def __init__(self) -> None:
        self._start()

    def _start(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()

    def judged(self, path: Path) -> tuple[str, list[str]]:
        """What `judging.judged` says of a list; `DIED` or `SLOW` when it ended the process or its time."""
        self._pipe.send(path)
        try:
            if self._pipe.poll(LONGEST_S):
                kind, wrong = self._pipe.recv()
                return str(kind), list(wrong)
            outcome = SLOW
        except (EOFError, OSError):
            outcome = DIED
        self.close()
        self._start()
        return outcome, []

    def close(self) -> None:
        """Ends the process."""
        self._process.kill()
        self._process.join()
        self._pipe.close()
