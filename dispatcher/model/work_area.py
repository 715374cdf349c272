"""The piece of the world that a region is built for: polygons of degrees, as GeoJSON writes them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from dispatcher.model.place import EARTH_RADIUS_M, Box, Location
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass

Ring = tuple[Location, ...]
CIRCLE_CORNERS = 64
MOST_CORNERS = 20_000
LEAST_M2 = 10_000.0
"""A work area smaller than a block of houses is a slip."""


@dataclass(frozen=True, slots=True)
class WorkArea:
    """Polygons, each an outline and its holes. No ring repeats its first corner; none crosses the 180th meridian."""

    polygons: tuple[tuple[Ring, ...], ...]

    @property
    def box(self) -> Box:
        """The rectangle around it."""
        corners = [corner for outline, *_ in self.polygons for corner in outline]
        lats, lons = [c.lat for c in corners], [c.lon for c in corners]
        return Box(min(lats), min(lons), max(lats), max(lons))

    def holds(self, place: Location) -> bool:
        """True when the place lies inside: in an outline and in none of its holes."""
        return any(
            _inside(outline, place) and not any(_inside(hole, place) for hole in holes)
            for outline, *holes in self.polygons
        )

    def geojson(self) -> dict[str, Any]:
        """As a GeoJSON geometry."""
        return {
            "type": "MultiPolygon",
            "coordinates": [
                [[[c.lon, c.lat] for c in (*ring, ring[0])] for ring in polygon] for polygon in self.polygons
            ],
        }


def box_area(box: Box) -> WorkArea:
    """The area of a rectangle. Refused when it is none."""
    south, west, north, east = box.south, box.west, box.north, box.east
    corners = (Location(south, west), Location(south, east), Location(north, east), Location(north, west))
    return _checked(WorkArea(((corners,),)))


def circle_area(centre: Location, radius_m: float) -> WorkArea:
    """All within so many metres of a place."""
    if not (math.isfinite(radius_m) and 0 < radius_m <= 2_000_000):
        raise Refused([_problem("The distance around the place is not between 0 and 2,000 km.")])
    lat = math.radians(centre.lat)
    reach = radius_m / EARTH_RADIUS_M
    ring = []
    for n in range(CIRCLE_CORNERS):
        bearing = 2 * math.pi * n / CIRCLE_CORNERS
        there = math.asin(math.sin(lat) * math.cos(reach) + math.cos(lat) * math.sin(reach) * math.cos(bearing))
        turned = math.atan2(
            math.sin(bearing) * math.sin(reach) * math.cos(lat), math.cos(reach) - math.sin(lat) * math.sin(there)
        )
        ring.append(Location(round(math.degrees(there), 6), round(centre.lon + math.degrees(turned), 6)))
    return _checked(WorkArea(((tuple(ring),),)))


def polygon_area(corners: Sequence[Location]) -> WorkArea:
    """The area inside a line of corners. Refused when they are fewer than three, or no area."""
    return _checked(WorkArea(((_open_ring(corners),),)))


def area_from_geojson(document: object) -> WorkArea:
    """All polygons of a GeoJSON geometry, feature or collection of them. Refused when it holds none."""
    try:
        polygons = tuple(tuple(_ring(ring) for ring in polygon) for polygon in _polygons(document))
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise Refused([_problem("The work area is not GeoJSON that can be read.")]) from error
    if not polygons or not all(polygons):
        raise Refused([_problem("The work area holds no polygon.")])
    return _checked(WorkArea(polygons))


def _polygons(document: object) -> Iterator[Iterable[Any]]:
    if not isinstance(document, Mapping):
        raise TypeError("not an object")
    kind = document.get("type")
    if kind == "FeatureCollection":
        for feature in document["features"]:
            yield from _polygons(feature)
    elif kind == "Feature":
        if document.get("geometry") is not None:
            yield from _polygons(document["geometry"])
    elif kind == "GeometryCollection":
        for geometry in document["geometries"]:
            yield from _polygons(geometry)
    elif kind == "Polygon":
        yield document["coordinates"]
    elif kind == "MultiPolygon":
        yield from document["coordinates"]


def _ring(points: Iterable[Sequence[float]]) -> Ring:
    return _open_ring([Location(float(lat), float(lon)) for lon, lat, *_ in points])


def _open_ring(corners: Sequence[Location]) -> Ring:
    ring = tuple(corners)
    return ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring


def _checked(area: WorkArea) -> WorkArea:
    """The same area. Refused when a corner is not on earth, or when the outlines hold nothing."""
    rings = [ring for polygon in area.polygons for ring in polygon]
    if any(len(ring) < 3 for ring in rings):
        raise Refused([_problem("An outline of the work area has fewer than three corners.")])
    if sum(map(len, rings)) > MOST_CORNERS:
        raise Refused([_problem(f"The work area has more than {MOST_CORNERS:,} corners.")])
    if not all(corner.is_on_earth() for ring in rings for corner in ring):
        raise Refused([_problem("The work area has a corner that is not on earth, or lies across the 180th meridian.")])
    if sum(area_m2(outline) for outline, *_ in area.polygons) < LEAST_M2:
        raise Refused([_problem("The work area is empty or tiny.")])
    return area


def area_m2(ring: Ring) -> float:
    """Square metres inside a ring, well enough for judging its size."""
    if not ring:
        return 0.0
    scale = math.cos(math.radians(sum(c.lat for c in ring) / len(ring)))
    twice = sum(a.lon * b.lat - b.lon * a.lat for a, b in zip(ring, (*ring[1:], ring[0]), strict=True))
    metres = math.radians(1) * EARTH_RADIUS_M
    return abs(twice) / 2 * scale * metres * metres


def _inside(ring: Ring, place: Location) -> bool:
    """Even-odd rule."""
    within = False
    before = ring[-1]
    for corner in ring:
        if (corner.lat > place.lat) != (before.lat > place.lat):
            crossing = corner.lon + (place.lat - corner.lat) / (before.lat - corner.lat) * (before.lon - corner.lon)
            within ^= place.lon < crossing
        before = corner
    return within


def _problem(cause: str) -> Problem:
    return Problem("work-area", cause, "Give a box, a circle around a place, or a GeoJSON file with a polygon.")
