"""The router of last resort: figures fitted to the crow's flight, marked as estimated."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from dispatcher.model.place import Location
from dispatcher.model.problem import Stopped
from dispatcher.model.travel import estimated_leg
from dispatcher.roads.router import Block, Cancelled, Path, Progress, Router


class CrowFliesRouter(Router):
    """Travel without a road network. Every place counts as standing at a road; paths are straight lines."""

    @property
    def name(self) -> str:
        """One name: the fit is the same everywhere."""
        return "crow-flies-1"

    @property
    def estimated(self) -> bool:
        """Always."""
        return True

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """The fit for every pair, row by row."""
        durations, distances = [], []
        for number, origin in enumerate(origins, start=1):
            if cancelled is not None and cancelled():
                raise Stopped
            legs = [estimated_leg(origin, target) for target in targets]
            durations.append([duration_s for duration_s, _ in legs])
            distances.append([distance_m for _, distance_m in legs])
            if on_progress is not None:
                on_progress(number / len(origins))
        return Block(durations, distances)

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Straight lines."""
        return tuple(() if a == b else (a, b) for a, b in pairwise(places))

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """0 for every place."""
        return [0.0] * len(places)

    def close(self) -> None:
        """Nothing to let go of."""
