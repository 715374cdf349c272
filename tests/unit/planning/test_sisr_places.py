"""The quick look at places for an order, before anything changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dispatcher.planning.sisr.arrays import PRICE, TASK
from dispatcher.planning.sisr.places import FAR
from dispatcher.planning.sisr.routes import put_in, refreshed, take_out
from dispatcher.planning.sisr.search import Read, SisrSearch
from dispatcher.planning.sisr.steps import best_route
from tests.bench.dispatch_day import dispatch_day


@pytest.mark.parametrize("cost_per_hour", [0, 2400])
def test_a_place_that_comes_too_late_is_never_the_best(cost_per_hour: int) -> None:
    """Where nobody rests the look is exact: also where hours cost nothing, and being late costs none either."""
    day = dispatch_day(80, 1, ("windows",))
    shifts = {
        key: replace(shift, vehicle=replace(shift.vehicle, cost_per_hour=cost_per_hour))
        for key, shift in day.shifts.items()
    }
    read = Read(replace(day, shifts=shifts))
    search = SisrSearch(read, 0)
    search.begin(())
    p, s = read.problem, search._search
    for order in range(len(p.order)):
        home = int(s.shift_of[order])
        if home < 0:
            continue
        at = int(s.at[p.order[order, TASK]])
        take_out(p, s, home, order)
        refreshed(p, s, home)
        _, v, place, _ = best_route(p, s, order, -FAR, float(p.order[order, PRICE]), 0.0, 0)
        assert v >= 0
        put_in(s, v, place, p.order[order, TASK])
        assert refreshed(p, s, v)
        take_out(p, s, v, order)
        refreshed(p, s, v)
        put_in(s, home, at, p.order[order, TASK])
        assert refreshed(p, s, home)
