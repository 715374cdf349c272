"""How far the stops of a route lie from their middle, where that has a price: compact routes are wished for."""

from __future__ import annotations

import math

import numpy as np

from dispatcher.model.place import EARTH_RADIUS_M
from dispatcher.planning.sisr.arrays import (
    LENGTH,
    PLACE,
    SPREAD,
    Problem,
    Search,
)
from dispatcher.planning.sisr.compiled import compiled, inlined


@inlined
def crow_m(lat: float, lon: float, other_lat: float, other_lon: float) -> float:
    """As `dispatcher.model.place.great_circle_m`."""
    lat_a, lat_b = math.radians(lat), math.radians(other_lat)
    half_lat = math.sin((lat_b - lat_a) / 2)
    half_lon = math.sin(math.radians(other_lon - lon) / 2)
    h = half_lat * half_lat + math.cos(lat_a) * math.cos(lat_b) * half_lon * half_lon
    return 2 * EARTH_RADIUS_M * math.asin(min(1.0, math.sqrt(h)))


@inlined
def is_known(p: Problem, s: Search, v: int, i: int) -> bool:
    """Whether a task before the one at `i` has the same place."""
    place, j = p.task[s.task[v, i], PLACE], 0
    while p.task[s.task[v, j], PLACE] != place:
        j += 1
    return j < i


@compiled
def spread_cents(p: Problem, s: Search, v: int) -> int:
    """Cents for the way of each place of a route to the middle of all, which is noted."""
    count, lat, lon = 0, 0.0, 0.0
    for i in range(s.route[v, LENGTH]):
        if not is_known(p, s, v, i):
            place = p.task[s.task[v, i], PLACE]
            count, lat, lon = count + 1, lat + p.spot[place, 0], lon + p.spot[place, 1]
    lat, lon = lat / count, lon / count
    s.middle[v, 0], s.middle[v, 1] = lat, lon
    metres = 0.0
    for i in range(s.route[v, LENGTH]):
        if not is_known(p, s, v, i):
            place = p.task[s.task[v, i], PLACE]
            metres += crow_m(lat, lon, p.spot[place, 0], p.spot[place, 1])
    return int(np.rint(p.day[SPREAD] * metres / 1000))


@inlined
def cents_away(p: Problem, s: Search, v: int, there: int) -> float:
    """About what one more place costs a route for being away from its middle."""
    if not p.day[SPREAD] or s.route[v, LENGTH] == 0:
        return 0.0
    metres = crow_m(s.middle[v, 0], s.middle[v, 1], p.spot[there, 0], p.spot[there, 1])
    return float(p.day[SPREAD] * metres / 1000)
