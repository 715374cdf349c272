"""A process that is killed in the middle of writing loses nothing that was acknowledged and leaves nothing half."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from dispatcher.store.dayfile import DayFile
from dispatcher.store.settings import settings

ROOT = Path(__file__).parents[3]
WRITING = """
import sys
from pathlib import Path
from dispatcher.store.dayfile import DayFile
from dispatcher.store.settings import put_setting

day = DayFile.open(Path(sys.argv[1]))
number = int(sys.argv[2])
while True:
    def work(writer):
        put_setting(writer, f"a{number}", str(number))
        put_setting(writer, f"b{number}", "x" * 5000)
    day.write("both", {"number": number}, work)
    print(number, flush=True)
    number += 1
"""


@pytest.mark.parametrize("seed", range(2))
def test_killed_while_writing(tmp_path: Path, seed: int) -> None:
    """Killed several times at random moments, opened at once each time: every acknowledged step is there, whole."""
    path = tmp_path / "day.sqlite"
    moments = random.Random(seed)
    acknowledged: list[int] = []
    for _ in range(2):
        first = max(acknowledged, default=0) + 2  # one step may be written and not acknowledged
        with subprocess.Popen(
            [sys.executable, "-c", WRITING, str(path), str(first)], stdout=subprocess.PIPE, text=True, cwd=ROOT
        ) as child:
            assert child.stdout is not None
            acknowledged.append(int(child.stdout.readline()))
            time.sleep(moments.uniform(0, 0.2))
            child.kill()
            acknowledged += [int(line) for line in child.stdout.read().splitlines()]
    with DayFile.open(path) as day:
        found = day.read(settings)
        assert day.check() == []
        told = {step.args["number"] for step in day.history()}
    assert {f"a{number}" for number in acknowledged} <= found.keys()
    assert told == {int(key[1:]) for key in found if key[0] == "a"} == {int(key[1:]) for key in found if key[0] == "b"}
    assert len(told) <= len(acknowledged) + 2
