"""What may be chosen."""

from __future__ import annotations

from dispatcher.desk import choices
from dispatcher.planning import child


def test_the_engines_that_may_be_chosen_are_those_that_plan() -> None:
    """The names are said a second time where the window's start can afford them; the default is the same."""
    assert choices.ENGINES == child.ENGINES
    assert child.ENGINES[0] == choices.DEFAULT_ENGINE
