"""Stand-ins for tests: a grid of streets, answered at once and the same every time, and a cache in memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import Stopped
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.cache import UNKNOWN
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Router

STREET_M_PER_S = 8


class FakeRouter(Router):
    """Vans drive along the parallel of the origin and then along the target's meridian, 8 metres a second.

    Driving north takes a tenth longer, so that there and back differ. Places for which `has_road` says no cannot be
    reached. `asked` counts the pairs that were computed.
    """

    def __init__(self, has_road: Callable[[Location], bool] = lambda _place: True) -> None:
        self._has_road = has_road
        self._closed = False
        self.asked = 0

    @property
    def name(self) -> str:
        """One name for the one grid."""
        return "fake-grid-1"

    @property
    def estimated(self) -> bool:
        """Counts as real roads."""
        return False

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """The grid's figures for every pair, row by row."""
        self._check_open()
        durations, distances = [], []
        for number, origin in enumerate(origins, start=1):
            if cancelled is not None and cancelled():
                raise Stopped
            legs = [self._leg(origin, target) for target in targets]
            self.asked += len(legs)
            durations.append([duration_s for duration_s, _ in legs])
            distances.append([distance_m for _, distance_m in legs])
            if on_progress is not None:
                on_progress(number / len(origins))
        return Block(durations, distances)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Two straight lines with the corner between them."""
        self._check_open()
        return tuple(
            (a, Location(a.lat, b.lon), b) if a != b and self._has_road(a) and self._has_road(b) else ()
            for a, b in pairwise(places)
        )

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """0 where there is a road."""
        self._check_open()
        return [0.0 if self._has_road(place) else None for place in places]

    def close(self) -> None:
        """Refuse what is asked from now on."""
        self._closed = True

    def _check_open(self) -> None:
        if self._closed:
            raise ValueError("the router is closed")

    def _leg(self, origin: Location, target: Location) -> tuple[int, int]:
        """(seconds, metres) along the grid."""
        if origin == target:
            return 0, 0
        if not (self._has_road(origin) and self._has_road(target)):
            return UNREACHABLE, UNREACHABLE
        corner = Location(origin.lat, target.lon)
        distance_m = round(great_circle_m(origin, corner) + great_circle_m(corner, target))
        slower = 1.1 if target.lat > origin.lat else 1.0
        return round(distance_m / STREET_M_PER_S * slower), distance_m


class FakeTravelCache:
    """A TravelCache in memory, one entry per pair."""

    def __init__(self) -> None:
        self._legs: dict[tuple[str, Location, Location], tuple[int, int]] = {}

    def known(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location]) -> Block:
        """What was put, UNKNOWN for the rest."""
        nothing = UNKNOWN, UNKNOWN
        legs = [[self._legs.get((router_name, a, b), nothing) for b in targets] for a in origins]
        return Block([[leg[0] for leg in row] for row in legs], [[leg[1] for leg in row] for row in legs])

    def put(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location], block: Block) -> None:
        """Keep every pair of the block."""
        for a, durations, distances in zip(origins, block.duration_s, block.distance_m, strict=True):
            for b, duration_s, distance_m in zip(targets, durations, distances, strict=True):
                self._legs[router_name, a, b] = duration_s, distance_m
