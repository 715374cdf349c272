"""Places in a row in which those that lie near each other stand near each other."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.model.place import Location

FEW = 4
"""Places that may stand in any sequence."""


def along(places: Sequence[Location]) -> list[int]:
    """The index of each place: halves of the map one after the other, and so on in each of them."""
    return _halved(places, list(range(len(places))))


def _halved(places: Sequence[Location], some: list[int]) -> list[int]:
    if len(some) <= FEW:
        return some
    lats, lons = [places[i].lat for i in some], [places[i].lon for i in some]
    if max(lats) - min(lats) > max(lons) - min(lons):
        some.sort(key=lambda i: places[i].lat)
    else:
        some.sort(key=lambda i: places[i].lon)
    half = len(some) // 2
    return [*_halved(places, some[:half]), *_halved(places, some[half:])]
