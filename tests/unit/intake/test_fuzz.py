"""The damaged lists of `python -m tests.fuzz`, in short."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fuzz.parsers import one
from tests.fuzz.rounds import damaged_list, findings_of
from tests.fuzz.workers import Worker

COUNT = 60


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    found = Worker()
    yield found
    found.close()


@pytest.mark.skipif(sys.platform == "win32", reason="the workers limit their memory as Linux and macOS do")
def test_damaged_lists_are_taken_whole_or_refused_in_a_sentence(worker: Worker, tmp_path: Path) -> None:
    """No crash, no hang, no row lost in silence; and both ways out are taken by some of the lists."""
    outcomes = set()
    for number in range(COUNT):
        suffix, data = damaged_list(8, number)
        path = tmp_path / f"{number}{suffix}"
        path.write_bytes(data)
        outcome, wrong = findings_of(worker, path)
        assert wrong == [], number
        outcomes.add(outcome)
    assert {"taken", "refused"} <= outcomes


def test_the_same_seed_makes_the_same_lists() -> None:
    """A finding can be looked at again."""
    texts = [number for number in range(30) if damaged_list(3, number)[0] == ".csv"]
    assert texts
    assert all(damaged_list(3, number) == damaged_list(3, number) for number in texts)


@pytest.mark.parametrize(
    "text", ["", "9-12", "2026-11-23", "\x00", '"', "12:5:9:9", "1e999", "٣", "½ h", "+1", "- -", "9" * 300]
)
def test_readers_of_cells_refuse_in_their_own_way(text: str) -> None:
    """Whatever a cell says, the readers give a value or say that they cannot."""
    one(text.encode())
