"""The desk's history: what was done, and returning to any moment of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.history_desk import StepState
from dispatcher.model.problem import Refused
from tests.town import MONDAY, dump, order

WriteOrders = Callable[..., Path]


def present(desk: Desk) -> int:
    """The step that the day stands after."""
    return max(step.id for step in desk.history() if step.state is StepState.DONE)


def test_any_moment_can_be_returned_to(desk: Desk, write_orders: WriteOrders) -> None:
    """Back over several commands at once and forward again, each time the day as it was."""
    moments = {0: dump(desk)}
    for count in (1, 2, 3):
        desk.import_orders(write_orders(*(order(n) for n in range(1, count + 1))), date=MONDAY)
        desk.locate(MONDAY)
        moments[present(desk)] = dump(desk)
    ids = list(moments)
    for target in (ids[1], ids[3], ids[2]):
        assert desk.go_to(target)
        assert dump(desk) == moments[target]
    assert desk.go_to(ids[2]) is None


def test_going_back_before_the_region_works_without_it(desk: Desk, write_orders: WriteOrders) -> None:
    """The first moment knows no region, so travel is estimated; on the way forth its roads are there again."""
    last = present(desk)
    desk.go_to(0)
    assert desk.region() is None
    assert desk.planned(MONDAY).day.travel.estimated
    desk.go_to(last)
    assert desk.region() is not None


def test_a_moment_that_was_given_up_is_refused(desk: Desk, write_orders: WriteOrders) -> None:
    """A step undone before another was made is not reachable, and nothing changes."""
    desk.import_orders(write_orders(order(1)), date=MONDAY)
    gone = present(desk)
    desk.undo()
    desk.import_orders(write_orders(order(2)), date=MONDAY)
    before = dump(desk)
    with pytest.raises(Refused):
        desk.go_to(gone)
    assert dump(desk) == before
