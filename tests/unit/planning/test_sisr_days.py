"""The own engine under every rule that a dispatch day can have."""

from __future__ import annotations

import math

import pytest

from dispatcher.model.schedule import judge
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.search import Read, SisrSearch
from tests.bench.dispatch_day import RULES, STANDARD, dispatch_day

STOPS, STEPS = 60, 300
NOT_CARRIED = {"docks", "batteries"}
UNDISPUTED = sorted(set(RULES) - NOT_CARRIED)


@pytest.mark.parametrize("rule", UNDISPUTED)
def test_the_judge_agrees(rule: str) -> None:
    """What the search finds under a rule keeps it, costs what the search believes, and is found by searching."""
    day = dispatch_day(STOPS, 3, {*STANDARD, rule})
    assert carries(day)
    search = SisrSearch(Read(day), 1)
    search.begin(())
    first = search.cost
    search.go_on(lambda steps: 1.0 if steps >= STEPS else steps / STEPS, STEPS // 4, lambda _: None)
    judged = judge(day, search.plan)
    assert search.disputes == 0
    assert not judged.violations
    assert judged.cost == search.cost < first < math.inf


@pytest.mark.parametrize("rule", sorted(NOT_CARRIED))
def test_what_is_not_carried_is_said(rule: str) -> None:
    """Days under the other rules are known."""
    assert not carries(dispatch_day(STOPS, 3, {rule}))
