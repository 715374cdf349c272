"""The same commands on a copy of the day, without a kill: what the killed file may hold and what not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from dispatcher.store.dayfile import DayFile, Written
from dispatcher.store.journal import Changes
from tests.crash.clerk import Clerk
from tests.crash.looking import digest
from tests.crash.worker import Job, Told


class Fate(StrEnum):
    """What became of the command that was under way."""

    NONE = "nothing was under way"
    ABSENT = "not there at all"
    STEP = "one whole step of two there"
    WHOLE = "there as a whole"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Replayed:
    """How a killed file compares. `states` are all digests that the day went through."""

    fate: Fate
    differing_answers: tuple[str, ...]
    states: frozenset[str]


class _Watched(DayFile):
    """Remembers the digest of every state that it was in."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.states: list[str] = []

    def write(self, *args: Any, **kwargs: Any) -> Written[Any]:
        return self._noted(super().write(*args, **kwargs))

    def undo(self) -> Changes | None:
        return self._noted(super().undo())

    def redo(self) -> Changes | None:
        return self._noted(super().redo())

    def _noted[T](self, answer: T) -> T:
        self.states.append(self.read(digest))
        return answer


def replayed(copy: Path, job: Job, told: Told, found: str) -> Replayed:
    """Do on `copy`, the file as it was before, what was acknowledged, then what was under way; `found` is the digest
    of the killed file."""
    file = _Watched.open(copy)
    assert isinstance(file, _Watched)
    clerk = Clerk(file, job.scratch, children=job.children)
    try:
        differing = [
            f"{command.doing} was answered {said}, and {answer} in the replay"
            for command, said in zip(job.script, told.answers, strict=False)
            if (answer := clerk.do(command)) != said
        ]
        acknowledged = file.read(digest)
        states = {acknowledged, *file.states}
        file.states.clear()
        if told.under_way is not None:
            clerk.do(job.script[told.under_way])
        return Replayed(
            _fate(told, found, acknowledged, file.states), tuple(differing), frozenset(states | {*file.states})
        )
    finally:
        clerk.close()


def _fate(told: Told, found: str, acknowledged: str, after: list[str]) -> Fate:
    if found == acknowledged:
        return Fate.NONE if told.under_way is None else Fate.ABSENT
    if found in after:
        return Fate.WHOLE if found == after[-1] else Fate.STEP
    return Fate.WRONG
