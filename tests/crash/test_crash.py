"""The crash harness in short: the store holds, and stores that are broken on purpose do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.rounds import run

BROKEN = ("hasty", "piecemeal", "without-log")
SEED, ROUNDS = 3, 10  # ten rounds that make a file, migrate one, import, plan, edit and back up
ENOUGH = 80
"""Rounds in which a broken store is found out; mostly it takes fewer than ten."""


def test_a_killed_day_is_whole(tmp_path: Path) -> None:
    """Whatever moment a process is killed at, nothing acknowledged is lost and nothing is half there."""
    tally = run(tmp_path, ROUNDS, SEED)
    assert tally.findings == []
    assert tally.acknowledged > 0
    assert tally.backups > 0


@pytest.mark.parametrize("store", BROKEN)
def test_a_broken_store_is_found_out(tmp_path: Path, store: str) -> None:
    """The harness can fail: a store that acknowledges before it commits, that commits in pieces, or that writes without
    a log has findings."""
    assert run(tmp_path, ENOUGH, SEED, store=store, stop_at_first=True).findings


@pytest.mark.parametrize("store", BROKEN)
def test_it_is_the_kill_that_breaks_it(tmp_path: Path, store: str) -> None:
    """The same stores pass as long as nobody kills: what is found is found through the kill alone."""
    tally = run(tmp_path, 1, SEED, store=store, spare=True)
    assert tally.findings == []
    assert tally.kills == {"closed": 1}
