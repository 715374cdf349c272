"""The way from one place of a day to another, as a shift drives it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from dispatcher.model.day import Day
from dispatcher.model.driving import Drive
from dispatcher.model.fleet import Shift
from dispatcher.model.travel import UNREACHABLE, estimated_leg


class Leg(NamedTuple):
    """Seconds and metres of a way; without a road they are the crow-flies estimate. Where there is traffic, `drive`
    tells the seconds by the moment of departure, and `seconds` are those of no moment in particular."""

    seconds: int
    metres: int
    has_road: bool = True
    drive: Drive | None = None

    def arrival(self, depart: int) -> int:
        """When the van arrives that leaves then."""
        return depart + self.seconds if self.drive is None else self.drive.arrival(depart)

    def longest_s(self, shift: Shift) -> int:
        """The most seconds that it takes in the hours of a shift."""
        if self.drive is None:
            return self.seconds
        return self.drive.traffic.longest(self.drive.here, self.drive.there, shift.earliest, shift.latest)


NO_WAY = Leg(0, 0)
Ways = Callable[[int | None, int | None], Leg]


def ways_of(day: Day, shift: Shift) -> Ways:
    """The way between any two places, as a function of their indices; None is an open start or end: no way at all."""
    seconds, metres, _, traffic = day.driving(shift)

    def way(here: int | None, there: int | None) -> Leg:
        if here is None or there is None:
            return NO_WAY
        long_s = seconds[here][there]
        if long_s < UNREACHABLE:
            return Leg(long_s, metres[here][there])
        return Leg(*estimated_leg(day.travel.places[here], day.travel.places[there]), has_road=False)

    if traffic is None:
        return way

    def way_by_clock(here: int | None, there: int | None) -> Leg:
        if here is None or there is None or here == there:
            return way(here, there)
        long_s, long_m = seconds[here][there], metres[here][there]
        if long_s >= UNREACHABLE and traffic.shortest(here, there) >= UNREACHABLE:
            return way(here, there)
        if long_m >= UNREACHABLE:
            long_m = estimated_leg(day.travel.places[here], day.travel.places[there])[1]
        return Leg(long_s, long_m, True, Drive(traffic, here, there))

    return way_by_clock


def leg_between(day: Day, shift: Shift, here: int | None, there: int | None) -> Leg:
    """One way; who asks for many takes `ways_of`."""
    return ways_of(day, shift)(here, there)
