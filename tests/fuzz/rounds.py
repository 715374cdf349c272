"""A round: a list of some kind, damaged, and what is wrong with its reading."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from tests.fuzz.damage import damaged
from tests.fuzz.judging import judged_in_child
from tests.fuzz.seeds import MAKERS
from tests.fuzz.workers import DIED, LONGEST_S, SLOW, Worker


def damaged_list(seed: int, number: int, real: Sequence[tuple[str, bytes]] = ()) -> tuple[str, bytes]:
    """(suffix, bytes) of the list that a seed makes at a number; one in three is a real one where there are such."""
    random_ = random.Random(f"{seed}-{number}")
    if real and random_.random() < 0.33:
        suffix, data = random_.choice(real)
    else:
        suffix, data = random_.choice(MAKERS)(random_)
    return suffix, damaged(data, random_)


def findings_of(worker: Worker, path: Path) -> tuple[str, list[str]]:
    """(what came of a list, what is wrong with that). One that ends a worker is read again as the program does it."""
    outcome, wrong = worker.judged(path)
    if outcome not in (DIED, SLOW):
        return outcome, wrong
    start = time.monotonic()
    again, wrong = judged_in_child(path)
    if time.monotonic() - start > LONGEST_S:
        wrong.append(f"it took more than {LONGEST_S:g} s")
    return f"{again} in a child after a reader {outcome}", wrong
