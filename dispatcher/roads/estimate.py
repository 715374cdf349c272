"""The router of last resort: figures fitted to the crow's flight, marked as estimated."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from dispatcher.model.packed import LONG, MOST_LISTS, MOST_SHORT, SHORT, Packed
from dispatcher.model.place import EARTH_RADIUS_M, Location
from dispatcher.model.problem import Stopped
from dispatcher.model.travel import DETOUR, SECONDS_PER_KM, SPEED_EXPONENT, Table
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
        """The fit for every pair, row by row: what `estimated_leg` says of each."""
        import numpy as np  # only days without roads come here, and a window starts without

        lats = np.radians(np.array([target.lat for target in targets], float))
        lons = np.array([target.lon for target in targets], float)
        cosines = np.cos(lats)
        durations, distances = (np.empty((len(origins), len(targets)), LONG) for _ in range(2))
        for number, origin in enumerate(origins, start=1):
            if cancelled is not None and cancelled():
                raise Stopped
            lat = math.radians(origin.lat)
            half_lat, half_lon = np.sin((lats - lat) / 2), np.sin(np.radians(lons - origin.lon) / 2)
            h = half_lat * half_lat + math.cos(lat) * cosines * half_lon * half_lon
            crow_m = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(1.0, np.sqrt(h)))
            durations[number - 1] = np.rint(SECONDS_PER_KM * (crow_m / 1000) ** SPEED_EXPONENT)
            distances[number - 1] = np.rint(DETOUR * crow_m)
            if on_progress is not None:
                on_progress(number / len(origins))
        return Block(_table(durations), _table(distances))

    def path(self, places: Sequence[Location]) -> tuple[Path, ...]:
        """Straight lines."""
        return tuple(() if a == b else (a, b) for a, b in pairwise(places))

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """0 for every place."""
        return [0.0] * len(places)

    def close(self) -> None:
        """Nothing to let go of."""


def _table(figures: Any) -> Table:
    """Rows as lists where there are few, else packed: nobody could hold both."""
    if figures.shape[1] <= MOST_LISTS:
        rows: Table = figures.tolist()
        return rows
    code = SHORT if figures.max(initial=0) <= MOST_SHORT else LONG
    return Packed(figures.astype(code, copy=False), code, figures.shape[1])
