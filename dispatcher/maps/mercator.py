"""Web Mercator and its tiles: the unit square from (0, 0) in the north-west to (1, 1) in the south-east."""

from __future__ import annotations

import math

from dispatcher.model.place import Box, Location

HIGHEST_LAT = 85.0511
EXTENT = 4096
"""Units along the edge of a vector tile."""


def to_unit(location: Location) -> tuple[float, float]:
    """(x, y) of a location in the unit square; beyond the square's edge latitudes are held at it."""
    sine = math.sin(math.radians(max(-HIGHEST_LAT, min(HIGHEST_LAT, location.lat))))
    return (location.lon + 180) / 360, 0.5 - math.log((1 + sine) / (1 - sine)) / (4 * math.pi)


def to_location(x: float, y: float) -> Location:
    """The location of a point of the unit square."""
    return Location(math.degrees(math.atan(math.sinh(math.pi * (1 - 2 * y)))), x * 360 - 180)


def tiles_over(box: Box, zoom: int) -> list[tuple[int, int]]:
    """(x, y) of the tiles that cover the box at that zoom, row by row."""
    last = 2**zoom - 1
    west, north = to_unit(Location(box.north, box.west))
    east, south = to_unit(Location(box.south, box.east))
    columns, rows = (
        range(max(0, int(low * (last + 1))), min(last, int(high * (last + 1))) + 1)
        for low, high in ((west, east), (north, south))
    )
    return [(x, y) for y in rows for x in columns]
