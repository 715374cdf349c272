"""Small moves on routes are weighed before they are made; what nears what in memory lies near on the map."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest

from dispatcher.model.place import Location
from dispatcher.planning.sisr.arrays import BIG, COST, DURATION, LENGTH
from dispatcher.planning.sisr.curve import along
from dispatcher.planning.sisr.exact import BROKEN
from dispatcher.planning.sisr.moves import lasts
from dispatcher.planning.sisr.routes import refreshed
from dispatcher.planning.sisr.search import Read, SisrSearch
from tests.bench.dispatch_day import STANDARD, dispatch_day

RULES = tuple(name for name in STANDARD if name not in ("breaks", "pickups", "most_stops"))


@pytest.mark.parametrize("seed", range(3))
def test_a_turned_string_takes_as_long_as_was_told_before(seed: int) -> None:
    """Where nobody rests, the look at a string that is turned around, or put behind what followed it, is exact."""
    read = Read(dispatch_day(40, seed, RULES))
    search = SisrSearch(read, seed)
    search.begin(())
    p, s = read.problem, search._search
    dice, told_late, told_well = random.Random(seed), 0, 0
    for _ in range(200):
        v = dice.choice([v for v in range(len(p.shift)) if s.route[v, LENGTH] > 3])
        length = int(s.route[v, LENGTH])
        first = dice.randrange(length - 1)
        middle = dice.randint(first, min(first + 2, length - 1))
        last = dice.randint(middle + 1, min(middle + 2, length))
        before = s.task[v, :length].copy()
        told_s = lasts(p, s, v, first, v, middle, last, 1, first, middle, 0, last)
        s.task[v, first:last] = [*before[middle:last][::-1], *before[first:middle]]
        fits = refreshed(p, s, v)
        if told_s == BIG:
            told_late += 1
            assert not fits
        else:
            told_well += 1
            assert told_s == s.route[v, DURATION]
            assert s.route[v, COST] < BROKEN
        s.task[v, :length] = before
        refreshed(p, s, v)
    assert told_late > 10
    assert told_well > 10


def test_places_along_the_curve_are_each_there_once_and_near_the_next() -> None:
    """From one place to the next it is a fraction of what it is in any other sequence."""
    dice = random.Random(0)
    places = [Location(60 + dice.random(), 24 + dice.random()) for _ in range(500)]
    curve = along(places)

    def length(rows: list[int]) -> float:
        return sum(abs(places[a].lat - places[b].lat) + abs(places[a].lon - places[b].lon) for a, b in pairwise(rows))

    assert sorted(curve) == list(range(500))
    assert length(curve) < length(list(range(500))) / 5
    assert along([]) == []
    assert sorted(along([Location(1.0, 1.0)] * 9)) == list(range(9))
