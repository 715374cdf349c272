"""Starts processes and kills them."""

from __future__ import annotations

import multiprocessing
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import psutil

from tests.crash import worker
from tests.crash.aim import KILL
from tests.crash.worker import Job, Told

ORPHANS_S = 15.0
"""How long children of a killed process may go on by themselves."""
AIMED_S = 8.0
"""When a process that was to kill itself is killed after all, or is through with its script."""


@dataclass(frozen=True, slots=True)
class Killed:
    """What a process had said when it was killed, and what should not have been: that it ended by itself on an error,
    or has children that did not end with it."""

    told: Told
    wrong: tuple[str, ...]


class Killer:
    """Where there is a fork server, processes start with everything imported; elsewhere each pays for its start."""

    def __init__(self) -> None:
        forks = sys.platform == "linux"
        self._context: Any = multiprocessing.get_context("forkserver" if forks else "spawn")
        if forks:
            self._context.set_forkserver_preload([worker.__name__])

    def kill(self, job: Job, after_s: float) -> Killed:
        """Start a process, and kill it so many seconds after it began to open its file unless it does so itself."""
        job.log.unlink(missing_ok=True)
        process = self._context.Process(target=worker.run, args=(job,))
        process.start()
        while process.is_alive() and not job.log.exists():
            time.sleep(0.001)
        process.join(AIMED_S if job.aim is not None else after_s)
        status = process.exitcode
        children: list[psutil.Process] = []
        with suppress(psutil.NoSuchProcess):
            children = psutil.Process(process.pid).children(recursive=True)
        process.kill()
        process.join()
        process.close()
        wrong = [f"the process ended by itself with status {status}"] if status not in (None, 0, -KILL, KILL) else []
        if children:
            wrong += [f"a child process went on alone: {one}" for one in psutil.wait_procs(children, ORPHANS_S)[1]]
        return Killed(Told.read(job.log), tuple(wrong))
