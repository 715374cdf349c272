"""The plug that every road engine fits: travel tables, paths along roads, and how far a place is from a road."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from dispatcher.model.packed import row_of
from dispatcher.model.place import EARTH_RADIUS_M, Location
from dispatcher.model.problem import MachineFault, Problem
from dispatcher.model.road_rules import Area, Pace, holds
from dispatcher.model.travel import DETOUR, SECONDS_PER_KM, SPEED_EXPONENT, UNREACHABLE, Travel
from dispatcher.model.values import dataclass
from dispatcher.model.ways import WayKind
from dispatcher.roads.conditions import NO_TRAFFIC, Conditions, Pacing

Path = tuple[Location, ...]
Progress = Callable[[float], None]
Cancelled = Callable[[], bool]


KMH = {WayKind.CARGO_BIKE: 16.0, WayKind.FOOT: 4.8}
"""Usual speeds over all, waiting at crossings included: assumptions of this program."""
TRUCK_FACTOR, TRUCK_KMH = 1.1, 80.0
"""A truck takes a tenth longer than a car and is never faster than that: assumptions of this program."""

SHARES = (
    (3_000, (0.00, 0.20, 0.40, 0.40)),
    (15_000, (0.10, 0.35, 0.35, 0.20)),
    (10**9, (0.40, 0.30, 0.20, 0.10)),
)
"""Shares of the driving time on motorways, main, secondary and local roads of ways up to so many metres: assumptions of
this program for engines that do not say which roads a way takes."""


@dataclass(frozen=True, slots=True)
class Block:
    """Seconds and metres from every origin (one row each) to every target (one column each).

    Integers; `UNREACHABLE` of `dispatcher.model.travel` in both tables where no road leads.
    """

    duration_s: Sequence[Sequence[int]]
    distance_m: Sequence[Sequence[int]]


class Reach(NamedTuple):
    """What is reached within each of the minutes asked for, in their sequence; `estimated`: circles, not roads."""

    areas: tuple[Area, ...]
    estimated: bool


class Router(Protocol):
    """Travel between places by one road engine on one region. Calls may come from several threads.

    `Stopped` and `MachineFault` are those of `dispatcher.model.problem`.
    """

    @property
    def name(self) -> str:
        """Who answers, down to the build of the region: equal names give equal answers."""

    @property
    def estimated(self) -> bool:
        """True when the figures are the crow-flies estimate instead of roads."""

    @property
    def failure(self) -> Problem | None:
        """Why another engine answers than the one that was chosen; None while that one does."""
        return None

    def instead(self, fault: MachineFault, places: Sequence[Location], is_plain: bool = True) -> Router:  # noqa: ARG002
        """Who plans a day when the router of `for_day` failed. Raises the fault when there is nobody."""
        raise fault

    def for_day(self, places: Sequence[Location], is_plain: bool = True) -> Router:  # noqa: ARG002 - for who chooses
        """The router whose figures a day with these places is planned and judged by: itself, unless there are several
        engines to choose from. Ask for it before the tables of a day. `is_plain`: cars on free roads, no more."""
        return self

    def make_ready(self, on_progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:  # noqa: ARG002
        """Do what takes its time once before the first question under these conditions, if anything does. `on_progress`
        hears of it only then. Raises Stopped when `cancelled` says yes, and leaves nothing behind."""
        return

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Travel from every origin to every target.

        `on_progress` hears the share done, rising to 1.0. From a place to itself it is 0 s and 0 m. Raises Stopped
        when `cancelled` says yes, MachineFault when the engine fails for good.
        """

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """The line along the roads from each place to the next: one part per leg.

        A part begins and ends on the road, not at the door; it is empty where no road leads and from a place to
        itself.
        """

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """Metres from each place to the road that is used for it; None when there is none near."""

    def under(self, conditions: Conditions) -> Router:
        """The same roads under other conditions: another kind of vehicle, traffic, closures.

        Cheap to ask for; it lives and is closed with this one. Engines that know no conditions get factors.
        """
        is_same = conditions.way.kind is WayKind.CAR and conditions.pacing == NO_TRAFFIC
        return self if is_same else ConditionedRouter(self, conditions)

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """Everything within so many minutes of a place; empty where no road is near."""
        return circles(place, minutes)

    def close(self) -> None:
        """Let go of processes and threads. Closing twice is fine; asking after it raises ValueError."""

    def travel(
        self,
        places: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Travel:
        """`block` from all places to all, as the planning wants it."""
        block = self.block(places, places, on_progress, cancelled)
        return Travel(tuple(places), block.duration_s, block.distance_m, self.estimated, roads=self.name)


CORNERS = 64


def circles(place: Location, minutes: Sequence[int], kmh: float | None = None) -> Reach:
    """Circles as wide as the crow-flies fit says, or at a steady speed."""
    areas = []
    for one in minutes:
        crow_km = (one * 60 / SECONDS_PER_KM) ** (1 / SPEED_EXPONENT) if kmh is None else kmh * one / 60 / DETOUR
        areas.append((_circle(place, crow_km * 1000),))
    return Reach(tuple(areas), True)


def _circle(place: Location, radius_m: float) -> tuple[Location, ...]:
    lat_r = radius_m / EARTH_RADIUS_M
    lon_r = lat_r / max(0.01, math.cos(math.radians(place.lat)))
    turns = (2 * math.pi * n / CORNERS for n in range(CORNERS))
    return tuple(
        Location(
            max(-90.0, min(90.0, place.lat + math.degrees(lat_r) * math.cos(turn))),
            max(-180.0, min(180.0, place.lon + math.degrees(lon_r) * math.sin(turn))),
        )
        for turn in turns
    )


class ConditionedRouter(Router):
    """Another router's figures under conditions that it does not know itself.

    Slow hours lengthen its times by the road classes that a way of that length usually takes, in the areas of origin
    and target by half each; bicycles and walkers take its metres at their own speed. Closures are not seen.
    """

    def __init__(self, router: Router, conditions: Conditions) -> None:
        self._router = router
        self._conditions = conditions

    @property
    def name(self) -> str:
        """The router inside and the conditions."""
        return f"{self._router.name} factors-1 {self._conditions.key}".rstrip()

    @property
    def estimated(self) -> bool:
        """True for what is more than the figures of the router inside."""
        return self._router.estimated or self._conditions.way.kind is not WayKind.CAR or self._is_slowed

    @property
    def _is_slowed(self) -> bool:
        return self._conditions.pacing != NO_TRAFFIC

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """The figures of the router inside, lengthened."""
        block = self._router.block(origins, targets, on_progress, cancelled)
        pacing, kind = self._conditions.pacing, self._conditions.way.kind
        there = [_pace_at(pacing, place) for place in targets]
        durations = []
        for origin, seconds, metres in zip(origins, block.duration_s, block.distance_m, strict=True):
            here = _pace_at(pacing, origin)
            row = zip(there, seconds, metres, strict=True)
            if self._is_slowed:
                durations.append(row_of([_slowed(_of_kind(kind, s, m), m, here, pace) for pace, s, m in row]))
            else:
                durations.append(row_of([_of_kind(kind, s, m) for _, s, m in row]))
        return Block(durations, block.distance_m)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """As the router inside."""
        return self._router.path(places)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """As the router inside."""
        return self._router.snap_m(places)

    def under(self, conditions: Conditions) -> Router:
        """The router inside under other conditions."""
        return self._router.under(conditions)

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """Circles."""
        return circles(place, minutes, KMH.get(self._conditions.way.kind))

    def close(self) -> None:
        """Nothing of its own: the router inside belongs to whoever made it."""


def _of_kind(kind: WayKind, seconds: int, metres: int) -> int:
    if seconds >= UNREACHABLE:
        return seconds
    if kind in KMH:
        return round(metres * 3.6 / KMH[kind])
    if kind is WayKind.TRUCK:
        return round(max(seconds * TRUCK_FACTOR, metres * 3.6 / TRUCK_KMH))
    return seconds


def _slowed(seconds: int, metres: int, here: Pace, there: Pace) -> int:
    if seconds >= UNREACHABLE:
        return seconds
    shares = next(shares for most_m, shares in SHARES if metres <= most_m)
    longer = sum(share * (1 / a + 1 / b) / 2 for share, a, b in zip(shares, here, there, strict=True))
    return round(seconds * longer)


def _pace_at(pacing: Pacing, place: Location) -> Pace:
    return next((pace for area, pace in pacing.areas if holds(area, place)), pacing.pace)
