"""Coordinates that came with a list: do they lie where this office works?"""

from __future__ import annotations

from dispatcher.model.place import Box, Location
from dispatcher.model.problem import Problem

_NULL_ISLAND_DEGREES = 1e-4


def check_location(location: Location, box: Box) -> Problem | None:
    """What is wrong with given coordinates in a region, or None.

    Codes: `place-swapped`, `place-zero`, `place-not-on-earth`, `place-outside-region`. The caller adds the spot.
    """
    if location.is_on_earth() and box.holds(location):
        return None
    shown = f"{location.lat:g}, {location.lon:g}"
    swapped = Location(location.lon, location.lat)
    if swapped.is_on_earth() and box.holds(swapped):
        return Problem(
            "place-swapped",
            f"The coordinates {shown} lie outside the region, but fit with latitude and longitude exchanged.",
            "Exchange the two figures or the two columns.",
        )
    if abs(location.lat) < _NULL_ISLAND_DEGREES and abs(location.lon) < _NULL_ISLAND_DEGREES:
        return Problem(
            "place-zero",
            "The coordinates are 0, 0, which stands for an unknown place.",
            "Leave both cells empty, so that the address is used, or give the real coordinates.",
        )
    if not location.is_on_earth():
        return Problem(
            "place-not-on-earth",
            f"The coordinates {shown} are not a place on earth.",
            "Give the latitude between -90 and 90 and the longitude between -180 and 180, in degrees.",
        )
    return Problem(
        "place-outside-region",
        f"The coordinates {shown} lie outside the region in use.",
        "Correct them, or use a region that covers this place.",
    )
