"""The way from one place of a day to another, as a shift drives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.travel import UNREACHABLE, estimated_leg


class Leg(NamedTuple):
    """Seconds and metres of a way; without a road they are the crow-flies estimate."""

    seconds: int
    metres: int
    has_road: bool = True


NO_WAY = Leg(0, 0)


def ways_of(day: Day, shift: Shift) -> Callable[[int | None, int | None], Leg]:
    """The way between any two places, as a function of their indices; None is an open start or end: no way at all."""
    seconds, metres = day.durations(shift.speed_factor), day.travel.distance_m

    def way(here: int | None, there: int | None) -> Leg:
        if here is None or there is None:
            return NO_WAY
        long_s = seconds[here][there]
        if long_s < UNREACHABLE:
            return Leg(long_s, metres[here][there])
        return Leg(*estimated_leg(day.travel.places[here], day.travel.places[there]), has_road=False)

    return way


def leg_between(day: Day, shift: Shift, here: int | None, there: int | None) -> Leg:
    """One way; who asks for many takes `ways_of`."""
    return ways_of(day, shift)(here, there)
