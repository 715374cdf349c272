"""The way from one place of a day to another, as a shift drives it."""

from __future__ import annotations

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


def leg_between(day: Day, shift: Shift, here: int | None, there: int | None) -> Leg:
    """The way between two places; None is an open start or end: no way at all."""
    if here is None or there is None:
        return NO_WAY
    seconds = day.durations(shift.speed_factor)[here][there]
    if seconds < UNREACHABLE:
        return Leg(seconds, day.travel.distance_m[here][there])
    return Leg(*estimated_leg(day.travel.places[here], day.travel.places[there]), has_road=False)
