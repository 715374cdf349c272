"""From degrees to points on paper: web Mercator, fitted to a picture."""

from __future__ import annotations

import math
from collections.abc import Sequence

from dispatcher.model.place import EARTH_RADIUS_M, Box, Location
from dispatcher.model.values import dataclass

MOST_LAT = 85.0
LEAST_EXTENT_M = 400.0
SPARE = 0.07
"""Room around the places, as a share of the picture on each side."""

PIXELS_PER_POINT = 1.6
"""How dense a printed map may be against one on a screen: chooses the zoom level that its detail is made for."""

DEEPEST_ZOOM = 16
CLOSEST = 0.35
"""Points of a line nearer than this to the one before, in points on paper, cannot be seen and are left out."""

Point = tuple[float, float]
"""Points on paper, right and up from the picture's lower left corner."""


@dataclass(frozen=True, slots=True)
class View:
    """A picture of `width` x `height` points. `west`, `south` are its corner in parts of the projected world,
    `scale` the world's width in points."""

    width: float
    height: float
    west: float
    south: float
    scale: float

    def point(self, place: Location) -> Point:
        """Where a place lies in the picture."""
        x, y = _projected(place)
        return (x - self.west) * self.scale, (y - self.south) * self.scale

    def line(self, places: Sequence[Location]) -> list[Point]:
        """A line in the picture without points that cannot be told apart."""
        points: list[Point] = []
        for place in places:
            x, y = self.point(place)
            if not points or abs(x - points[-1][0]) + abs(y - points[-1][1]) >= CLOSEST:
                points.append((x, y))
        return points

    @property
    def box(self) -> Box:
        """What the picture shows, in degrees."""
        south_west = _unprojected(self.west, self.south)
        north_east = _unprojected(self.west + self.width / self.scale, self.south + self.height / self.scale)
        return Box(south_west.lat, south_west.lon, north_east.lat, north_east.lon)

    @property
    def zoom(self) -> int:
        """The zoom level of web maps whose detail suits the picture."""
        return max(0, min(DEEPEST_ZOOM, round(math.log2(self.scale * PIXELS_PER_POINT / 256))))

    @property
    def metres_per_point(self) -> float:
        """Metres on the ground per point on paper, in the middle of the picture."""
        middle = _unprojected(self.west, self.south + self.height / self.scale / 2)
        return _world_m(middle.lat) / self.scale

    def round_length_m(self, most: float) -> int:
        """The greatest of 1, 2, 5, 10, 20, 50 ... metres that is at most so many points long."""
        length = max(1.0, self.metres_per_point * most)
        ten = int(10 ** int(math.log10(length)))
        return ten * max(n for n in (1, 2, 5) if n * ten <= length)


def shape_of(places: Sequence[Location]) -> float:
    """Height by width of the places on the map: above 1 they lie rather north to south."""
    points = [_projected(place) for place in places]
    wide = max(x for x, _ in points) - min(x for x, _ in points)
    high = max(y for _, y in points) - min(y for _, y in points)
    return high / wide if wide else 1.0


def view_of(places: Sequence[Location], width: float, height: float) -> View:
    """The picture that shows all places as large as they fit, with some room around."""
    points = [_projected(place) for place in places]
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    least = LEAST_EXTENT_M / _world_m(_unprojected(west, (south + north) / 2).lat)
    fill = 1 - 2 * SPARE
    scale = min(width * fill / max(east - west, least), height * fill / max(north - south, least))
    return View(width, height, (west + east - width / scale) / 2, (south + north - height / scale) / 2, scale)


def _world_m(lat: float) -> float:
    return math.tau * EARTH_RADIUS_M * math.cos(math.radians(lat))


def _projected(place: Location) -> tuple[float, float]:
    lat = math.radians(max(-MOST_LAT, min(MOST_LAT, place.lat)))
    return place.lon / 360 + 0.5, math.asinh(math.tan(lat)) / math.tau + 0.5


def _unprojected(x: float, y: float) -> Location:
    return Location(math.degrees(math.atan(math.sinh((y - 0.5) * math.tau))), (x - 0.5) * 360)
