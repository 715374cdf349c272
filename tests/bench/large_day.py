"""Days of thousands of orders: the same city and rules as `dispatch_day`, with tables that fit into memory."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import numpy as np

from dispatcher.model.place import Location
from dispatcher.model.travel import DETOUR, SECONDS_PER_KM, SPEED_EXPONENT, Travel

EARTH_M = 6_371_008.8


def lean_travel(places: Sequence[Location]) -> Travel:
    """The crow-flies estimate as 4 bytes a figure: 8,000 places take half a gigabyte instead of ten."""
    lat, lon = (np.radians([getattr(place, name) for place in places]) for name in ("lat", "lon"))
    durations: list[Sequence[int]] = []
    distances: list[Sequence[int]] = []
    for here in range(len(places)):
        half = np.sin((lat - lat[here]) / 2) ** 2 + np.cos(lat[here]) * np.cos(lat) * np.sin((lon - lon[here]) / 2) ** 2
        crow_m = 2 * EARTH_M * np.arcsin(np.sqrt(half))
        durations.append(array("i", np.rint(SECONDS_PER_KM * (crow_m / 1000) ** SPEED_EXPONENT).astype(np.int32)))
        distances.append(array("i", np.rint(DETOUR * crow_m).astype(np.int32)))
    return Travel(tuple(places), durations, distances, estimated=True)
