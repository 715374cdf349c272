"""OR-Tools knows the judge's rules by itself: what it answers needs no mending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.schedule import judge
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import UNREACHABLE, Travel
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.ortools_engine import OrToolsEngine


def planned(day: Day, seconds: float = 0.4) -> tuple[int, frozenset[str]]:
    """(violations, left out) of the raw answer."""
    plan = OrToolsEngine().plan(day, PlanOptions(seconds), lambda _: None, lambda: False)
    judged = judge(day, plan)
    return judged.violations, judged.left_out


@pytest.mark.parametrize("seed", range(20, 28))
def test_raw_answers_break_no_rule(make_day: Callable[..., Day], seed: int) -> None:
    """Windows with gaps, breaks, loads both ways, pairs, skills, locks, limits: all are in the model."""
    violations, left_out = planned(make_day(seed))
    assert violations == 0
    assert len(left_out) < 10


def test_setup_is_counted_once_per_place(make_day: Callable[..., Day]) -> None:
    """Two orders at one door just make the shift's end with one setup; a second one would be too much."""
    day = make_day(4, 2, 1)
    here = Location(60.17, 24.93)
    shift = replace(day.shifts["s0"], start=here, end=here, breaks=(), earliest=0, latest=2 * 600 + 900)
    task = Task(TaskKind.DELIVERY, location=here, service_s=600, setup_s=900)
    orders = {name: Order(name, delivery=task) for name in ("a", "b")}
    door = Day(orders, {"s0": shift}, Travel((here,), [[0]], [[0]]))
    assert planned(door, 0.1) == (0, frozenset())


def test_goods_that_were_fetched_are_not_handed_out_again() -> None:
    """A van for ten pieces cannot bring ten and fetch ten when the fetching comes first by its window."""
    here = Location(60.0, 24.0)
    early, late = (TimeWindow(0, 10),), (TimeWindow(100, 200),)
    fetch = Order("fetch", pickup=Task(TaskKind.PICKUP, location=here, windows=early), load={"p": 10})
    bring = Order("bring", delivery=Task(TaskKind.DELIVERY, location=here, windows=late), load={"p": 10})
    shift = Shift("s", Driver("d"), Vehicle("v", capacity={"p": 10}), 0, 1000, here, here)
    day = Day({"fetch": fetch, "bring": bring}, {"s": shift}, Travel((here,), [[0]], [[0]]))
    violations, left_out = planned(day, 0.1)
    assert violations == 0
    assert len(left_out) == 1


def test_no_route_over_a_missing_road(make_day: Callable[..., Day]) -> None:
    """An order that no road reaches is left out, the others are served."""
    day = make_day(4, 6, 2)
    lost = next(iter(day.nodes.values()))
    n = len(day.travel.places)
    cut = [
        [UNREACHABLE if (i == lost.place) != (j == lost.place) else day.travel.duration_s[i][j] for j in range(n)]
        for i in range(n)
    ]
    island = Day(
        day.orders,
        {k: replace(s, start=Location(60.17, 24.93), end=None) for k, s in day.shifts.items()},
        Travel(day.travel.places, cut, day.travel.distance_m),
    )
    violations, left_out = planned(island)
    assert violations == 0
    assert lost.order.id in left_out
