"""The model's estimated travel, worked out for thousands of places at once."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any

import numpy as np

from dispatcher.model.place import EARTH_RADIUS_M, Location
from dispatcher.model.travel import DETOUR, SECONDS_PER_KM, SPEED_EXPONENT, Travel

MOST_LISTS = 2000
"""Places up to which rows are lists, as the program has them; beyond, lists would take gigabytes."""


def quick_travel(places: Sequence[Location]) -> Travel:
    """What `dispatcher.model.travel.estimated_travel` says, in a hundredth of its time."""
    lat, lon = np.radians(np.array(places, dtype=float)).T
    seconds, metres = [], []
    for here in range(len(places)):
        h = np.sin((lat - lat[here]) / 2) ** 2
        h += np.cos(lat[here]) * np.cos(lat) * np.sin((lon - lon[here]) / 2) ** 2
        crow_m = 2 * EARTH_RADIUS_M * np.arcsin(np.minimum(1.0, np.sqrt(h)))
        seconds.append(_row(SECONDS_PER_KM * (crow_m / 1000) ** SPEED_EXPONENT, len(places)))
        metres.append(_row(DETOUR * crow_m, len(places)))
    return Travel(tuple(places), seconds, metres, estimated=True)


def _row(figures: Any, places: int) -> Sequence[int]:
    whole = np.rint(figures).astype(np.int32)
    if places <= MOST_LISTS:
        row: list[int] = whole.tolist()
        return row
    return array("i", whole.tobytes())
