"""Rounds of killing: a process works on a day file, is killed, and what it leaves is looked at from all sides."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from dispatcher.model.problem import MachineFault, Refused
from dispatcher.store import connection
from dispatcher.store.dayfile import DayFile
from tests.crash import looking
from tests.crash.aim import Aim
from tests.crash.killer import Killer
from tests.crash.newer import MARKS, newer_program, what_migrated
from tests.crash.replay import Fate, replayed
from tests.crash.work import beginning, script
from tests.crash.worker import Job, Told

ROUNDS_PER_DAY = 8
WORK_S, BEGIN_S, CHILDREN_S = 0.6, 0.06, 3.0
"""A kill from outside comes within so many seconds after the process began to open the file."""
AIMS = (("", 700, 0.003), ("COMMIT", 12, 0.001), ("VACUUM", 2, 0.01))
MIGRATING_AIMS = (("", MARKS, 0.003), ("COMMIT", 1, 0.003), ("VACUUM", 1, 0.01))
"""An aimed kill comes within the seconds after one of the first so many statements of a kind was begun."""
SPARED_COMMANDS, SPARED_S = 10, 60.0
AIMED_SHARE, MIGRATING_SHARE, CHILDREN_SHARE = 0.5, 0.1, 0.03


@dataclass(slots=True)
class Tally:
    """What happened in all rounds."""

    rounds: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    fates: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    backups: int = 0
    findings: list[str] = field(default_factory=list)


class CrashDay:
    """One day file through several rounds. `_shadow` is the file as it was before the round."""

    def __init__(self, folder: Path, killer: Killer, tally: Tally, store: str, rng: random.Random) -> None:
        self._killer, self._tally, self._store = killer, tally, store
        self.folder, self._scratch = folder, folder / "scratch"
        self._scratch.mkdir(parents=True)
        (folder / "day").mkdir()
        self._file = folder / "day" / "day.sqlite"
        self._shadow = self._scratch / "shadow.sqlite"
        self._setup = beginning(rng)
        with DayFile.open(self._shadow) as empty:
            self._initial = empty.read(looking.rows_digest)
            self._known = {empty.read(looking.digest)}

    def round(self, rng: random.Random, *, spare: bool) -> list[str]:
        """Kill once (with `spare`: let a process end by itself after a few commands). Returns what is wrong."""
        try:
            return self._round(rng, spare)
        except (Refused, MachineFault, connection.sqlite3.Error) as error:
            return [f"the file cannot be used: {error}"]

    def _round(self, rng: random.Random, spare: bool) -> list[str]:
        is_new = not self._file.exists()
        commands = (*self._setup, *script(rng))
        job = Job(self._file, self._scratch / "log", self._scratch, commands, self._store)
        if spare:
            return self._working(replace(job, script=commands[:SPARED_COMMANDS]), SPARED_S)
        migrates = rng.random() < MIGRATING_SHARE and not is_new
        job = replace(job, children=rng.random() < CHILDREN_SHARE and not migrates)
        if rng.random() < AIMED_SHARE:
            like, count, delay_s = rng.choice(MIGRATING_AIMS if migrates else AIMS)
            job = replace(job, aim=Aim(like, rng.randint(1, count), rng.uniform(0, delay_s)))
        span = CHILDREN_S if job.children else BEGIN_S if is_new or migrates else WORK_S
        after_s = rng.uniform(0, span)
        return self._migrating(job, after_s) if migrates else self._working(job, after_s)

    def _working(self, job: Job, after_s: float) -> list[str]:
        is_new = not self._file.exists()
        killed = self._killer.kill(job, after_s)
        told = killed.told
        self._count(job, told, is_new)
        with DayFile.open(self._file) as file:
            digest = file.read(looking.digest)
            found = [*killed.wrong, *looking.broken_laws(file)]
        replay = replayed(self._shadow, job, told, digest)
        self._known |= replay.states
        self._tally.fates[replay.fate] += 1
        if replay.fate is Fate.WRONG:
            found.append(f"{len(told.answers)} acknowledged commands and {_at(job, told)} do not lead to this state")
        found += replay.differing_answers
        found += looking.leftovers(self._file)
        found += looking.bad_backups(self._backups(self._file), self._known)
        found += looking.undone_and_redone(self._file, self._scratch, self._initial)
        del self._setup[: len(told.answers)]
        shutil.copyfile(self._file, self._shadow)
        return found

    def _migrating(self, job: Job, after_s: float) -> list[str]:
        """A newer program is killed while it opens a copy of the day; opened again, it has all and is up to date."""
        home = self._scratch / "older"
        shutil.rmtree(home, ignore_errors=True)
        home.mkdir()
        copy = home / self._file.name
        shutil.copyfile(self._file, copy)
        killed = self._killer.kill(replace(job, file=copy, newer=True, script=()), after_s)
        self._tally.kills["migrating" if killed.told.state == "opening" else "done migrating"] += 1
        with DayFile.open(self._file) as file:
            before = file.read(looking.digest)
        found = [*killed.wrong, *what_migrated(copy)]
        with newer_program(), DayFile.open(copy) as file:
            found += looking.broken_laws(file)
            if file.read(looking.digest) != before:
                found.append("the day is not the same after its migration")
        found += what_migrated(copy) + looking.leftovers(copy)
        return found + looking.bad_backups(self._backups(copy), {before})

    def _count(self, job: Job, told: Told, is_new: bool) -> None:
        self._tally.kills[("making the file" if is_new and told.state == "opening" else _at(job, told))] += 1
        self._tally.acknowledged += len(told.answers)

    def _backups(self, file: Path) -> Path:
        folder = file.with_name(file.name + ".backups")
        self._tally.backups += len(list(folder.glob("*.sqlite")))
        return folder


def _at(job: Job, told: Told) -> str:
    if told.under_way is not None:
        return job.script[told.under_way].doing.value
    return "between commands" if told.state in ("opened", "done") else told.state


def run(
    folder: Path,
    rounds: int,
    seed: int,
    *,
    store: str = "sound",
    stop_at_first: bool = False,
    spare: bool = False,
    on_round: Callable[[Tally, Sequence[str]], None] = lambda _tally, _new: None,
) -> Tally:
    """So many rounds on day files in `folder`, where those with findings stay. With `spare` nobody is killed.

    The seed decides what is done and what the kills aim at; where they land is up to the machine.
    """
    tally, killer = Tally(), Killer()
    day: CrashDay | None = None
    for number in range(rounds):
        rng = random.Random(f"{seed}-{number}")
        if day is None or number % ROUNDS_PER_DAY == 0:
            day = CrashDay(folder / f"day-{number}", killer, tally, store, rng)
        new = [f"round {number}: {finding}" for finding in day.round(rng, spare=spare)]
        tally.rounds += 1
        tally.findings += new
        on_round(tally, new)
        if new and stop_at_first:
            break
        if new:
            day = None  # what comes after a wrong state proves nothing
        elif number % ROUNDS_PER_DAY == ROUNDS_PER_DAY - 1:
            shutil.rmtree(day.folder)
    return tally
