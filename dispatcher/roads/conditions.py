"""What holds on the roads beside the map while a table of travel is true: who drives, how slow, what is closed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from dispatcher.model.place import Location
from dispatcher.model.road_rules import FREE, Area, Line, Pace, holds
from dispatcher.model.values import dataclass
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind

PACED = frozenset({WayKind.CAR, WayKind.TRUCK})
"""Kinds that stand in traffic; bicycles and people on foot pass it."""


class Pacing(NamedTuple):
    """Factors of speed in one hour: everywhere, and inside some areas their own (the first that holds a road)."""

    pace: Pace = FREE
    areas: tuple[tuple[Area, Pace], ...] = ()

    @property
    def is_free(self) -> bool:
        """True when nobody is slowed."""
        return all(pace == FREE for pace in (self.pace, *(pace for _, pace in self.areas)))


NO_TRAFFIC = Pacing()


class Obstacle(NamedTuple):
    """An area and lines that are not driven. `may_be_crossed`: where no other way leads there, it is."""

    area: Area = ()
    lines: tuple[Line, ...] = ()
    may_be_crossed: bool = False

    def holds(self, place: Location) -> bool:
        """True when the place lies in the area."""
        return holds(self.area, place)


@dataclass(frozen=True, slots=True)
class Conditions:
    """`pacings` are all that occur with the traffic in use, `pacing` is the one that holds now; the engine is made
    ready for all of them at once. `without_tolls`: as if there were no toll roads."""

    way: Way = STANDARD_WAY
    pacing: Pacing = NO_TRAFFIC
    pacings: tuple[Pacing, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    without_tolls: bool = False

    @property
    def key(self) -> str:
        """Names them: equal keys are equal conditions; "" for the usual ones."""
        if self == USUAL:
            return ""
        return hashlib.sha256(repr(self).encode()).hexdigest()[:20]

    def past(self, obstacles: Iterable[Obstacle]) -> Conditions:
        """The same without these obstacles."""
        gone = set(obstacles)
        return replace(self, obstacles=tuple(one for one in self.obstacles if one not in gone))


USUAL = Conditions()


def on_roads(way: Way) -> Way:
    """What roads themselves make of a way: permits are for closures, and what drives is no matter to a road."""
    return replace(way, permits=frozenset(), is_electric=False)


def conditions_of(
    way: Way, pacing: Pacing = NO_TRAFFIC, pacings: tuple[Pacing, ...] = (), obstacles: tuple[Obstacle, ...] = ()
) -> Conditions:
    """Conditions without what makes no difference, so that equal travel is worked out once."""
    if way.kind not in PACED or all(one.is_free for one in pacings):
        pacing, pacings = NO_TRAFFIC, ()
    return Conditions(on_roads(way), pacing, pacings, obstacles)
