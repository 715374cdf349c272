"""The process that is killed: does one command after another, and says so each time one has returned."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from dispatcher.store import codec, connection, faults, health, opening, schema  # noqa: F401 - loaded before the clock runs
from tests.crash import aim
from tests.crash.broken import STORES
from tests.crash.clerk import Clerk
from tests.crash.newer import become_newer
from tests.crash.work import Command


@dataclass(frozen=True, slots=True)
class Job:
    """What one process is told. `newer`: be a program of the next version, which has to migrate the file first."""

    file: Path
    log: Path
    scratch: Path
    script: tuple[Command, ...]
    store: str = "sound"
    children: bool = False
    newer: bool = False
    aim: aim.Aim | None = None


class Log:
    """The acknowledgements: a file of its own, every line on the disk before work goes on."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def say(self, *words: object) -> None:
        """One line."""
        os.write(self._file, (json.dumps(words) + "\n").encode())
        os.fsync(self._file)


def run(job: Job) -> None:
    """Open the day file and work through the script."""
    os.environ["TMPDIR"] = os.environ["TEMP"] = str(job.scratch)
    log = Log(job.log)
    file_type = STORES[job.store]()
    if job.newer:
        become_newer()
    if job.aim is not None:
        aim.take(job.aim)
    log.say("opening")
    clerk = Clerk(file_type.open(job.file), job.scratch, children=job.children)
    log.say("opened")
    for number, command in enumerate(job.script):
        log.say("begun", number)
        answer = clerk.do(command)
        log.say("done", number, answer)
    clerk.close()
    log.say("closed")


@dataclass(frozen=True, slots=True)
class Told:
    """What a killed process had said: the answers that it gave, and what it was at."""

    answers: tuple[str, ...]
    under_way: int | None
    state: str

    @classmethod
    def read(cls, path: Path) -> Told:
        """From the log; a line without its end was not said."""
        text = path.read_bytes().decode() if path.exists() else ""
        lines = [json.loads(line) for line in text.split("\n")[:-1]]
        answers = tuple(line[2] for line in lines if line[0] == "done")
        last = lines[-1] if lines else ["starting"]
        return cls(answers, int(last[1]) if last[0] == "begun" else None, str(last[0]))
