"""Zones around places that lie near each other: k-medoids on travel times, and the ground nearest to each group."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import Stopped
from dispatcher.model.road_rules import Area
from dispatcher.model.travel import UNREACHABLE

if TYPE_CHECKING:
    from dispatcher.roads.router import Router

MOST_CLUSTERS = 50
MOST_BY_ROAD = 400
"""Of more places than that the crow's flight tells what is near."""
ROUNDS = 50
MARGIN_M = 150.0
"""A zone reaches so far beyond its outermost places."""


def clustered(
    places: Sequence[Location], count: int, router: Router, cancelled: Callable[[], bool] = lambda: False
) -> tuple[Area, ...]:
    """`count` areas that do not overlap, the northernmost first; every place lies in the area of its cluster.

    `places` are different from each other and at least `count`. Raises Stopped when `cancelled` says yes.
    """
    near = _distances(places, router, cancelled)
    cluster_of = _medoids(near, count, cancelled)
    return _areas(places, cluster_of, count)


def _distances(places: Sequence[Location], router: Router, cancelled: Callable[[], bool]) -> list[list[float]]:
    """How far every two places are apart, there and back."""
    if len(places) <= MOST_BY_ROAD:
        seconds = router.block(places, places, None, cancelled).duration_s
        if not any(s >= UNREACHABLE for row in seconds for s in row):
            return [
                [a + b for a, b in zip(row, back, strict=True)]
                for row, back in zip(seconds, zip(*seconds, strict=True), strict=True)
            ]
    return [[great_circle_m(a, b) for b in places] for a in places]


def _medoids(near: Sequence[Sequence[float]], count: int, cancelled: Callable[[], bool]) -> list[int]:
    """The cluster of each place: medoids spread far apart to begin with, then moved to the middle of theirs."""
    everywhere = range(len(near))
    medoids = [min(everywhere, key=lambda n: sum(near[n]))]
    while len(medoids) < count:
        medoids.append(max(everywhere, key=lambda n: min(near[m][n] for m in medoids)))
    for _ in range(ROUNDS):
        if cancelled():
            raise Stopped
        cluster_of = [min(range(count), key=lambda c: near[medoids[c]][n]) for n in everywhere]
        groups: list[list[int]] = [[n for n in everywhere if cluster_of[n] == c] or [medoids[c]] for c in range(count)]
        moved = [min(group, key=lambda n: sum(near[n][m] for m in group)) for group in groups]
        if moved == medoids:
            break
        medoids = moved
    return [min(range(count), key=lambda c: near[medoids[c]][n]) for n in everywhere]


def _areas(places: Sequence[Location], cluster_of: Sequence[int], count: int) -> tuple[Area, ...]:
    """What lies nearest to the places of each cluster, cut off where no place is near."""
    import shapely

    middle = sum(place.lat for place in places) / len(places)
    east = 111_320.0 * max(0.01, math.cos(math.radians(middle)))
    points = [shapely.Point(place.lon * east, place.lat * 111_320.0) for place in places]
    cells = _cells(points)
    areas = []
    for cluster in range(count):
        own = [n for n, one in enumerate(cluster_of) if one == cluster]
        if not own:
            continue
        around = shapely.MultiPoint([points[n] for n in own]).convex_hull.buffer(MARGIN_M, quad_segs=4)
        ground = shapely.union_all([cells[n] for n in own]).intersection(around)
        areas.append(tuple(_ring(ring, east) for ring in _rings(ground)))
    return tuple(sorted(areas, key=lambda area: (-max(p.lat for ring in area for p in ring), area)))


def _cells(points: Sequence[Any]) -> list[Any]:
    """The ground that is nearest to each point."""
    import shapely

    if len(points) == 1:
        return [points[0].buffer(MARGIN_M * 2)]
    around = shapely.MultiPoint(points).convex_hull.buffer(MARGIN_M * 2)
    found = list(shapely.voronoi_polygons(shapely.MultiPoint(points), extend_to=around).geoms)
    tree = shapely.STRtree(found)
    return [found[int(tree.query(point, predicate="intersects")[0])] for point in points]


def _rings(ground: Any) -> list[Any]:
    parts = [part for part in getattr(ground, "geoms", [ground]) if part.geom_type == "Polygon" and not part.is_empty]
    return [ring for part in parts for ring in (part.exterior, *part.interiors)]


def _ring(ring: Any, east: float) -> tuple[Location, ...]:
    return tuple(Location(round(y / 111_320.0, 6), round(x / east, 6)) for x, y in list(ring.coords)[:-1])
