"""How the embedded engine is asked: places, kinds of vehicles, closures and hours in its own words.

https://valhalla.github.io/valhalla/api/turn-by-turn/api-reference/#costing-models
"""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.road_rules import Line
from dispatcher.model.ways import STANDARD_WAY, Way, WayKind
from dispatcher.roads.conditions import Conditions

SNAP_LIMIT_M = 1000
"""A place farther from every road than this has no road."""

REACHABILITY = 100
"""Roads from which fewer other roads can be reached are not used: at the default of 50, 13 of 400 Helsinki addresses
near the edge of the extract stood on a piece of street that no van can leave; at 100 none."""

COSTINGS = {
    WayKind.CAR: "auto",
    WayKind.TRUCK: "truck",
    WayKind.CARGO_BIKE: "bicycle",
    WayKind.FOOT: "pedestrian",
}
CARGO_BIKE = {"bicycle_type": "Cross", "cycling_speed": 16.0, "use_hills": 0.3}
"""A loaded cargo bike: its speed on the flat is an assumption of this program."""
_CM, _KG = 100, 1000
_FIRST_SUNDAY = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
"""Weeks of the engine begin on Sundays."""
LEAVING_SHARE = 0.25
"""So far into its part of the week: around the seams speeds are blurred for an hour, and most is still to come."""
MINUTES_OF_WEEK = 7 * 24 * 60

STEP_M = 15.0
"""A closed line is told as points so far apart: the road nearest to each is closed."""
MOST_SPOTS = 20_000


def spot(place: Location) -> dict[str, float]:
    """A place as the engine wants it, with the rules for choosing its road."""
    return {
        "lat": place.lat,
        "lon": place.lon,
        "search_cutoff": SNAP_LIMIT_M,
        "minimum_reachability": REACHABILITY,
    }


def costing_of(way: Way, without_tolls: bool = False) -> dict[str, Any]:
    """What moves: the engine's model and its options; none for a plain car."""
    costing = COSTINGS[way.kind]
    options = _options(way)
    if without_tolls and way.kind in (WayKind.CAR, WayKind.TRUCK):
        options["exclude_tolls"] = True
    return {"costing": costing, "costing_options": {costing: options}} if options else {"costing": costing}


def _options(way: Way) -> dict[str, Any]:
    if way == STANDARD_WAY:
        return {}
    options: dict[str, Any] = dict(CARGO_BIKE) if way.kind is WayKind.CARGO_BIKE else {}
    if way.avoids_ferries:
        options["use_ferry"] = 0.0
    if way.kind not in (WayKind.CAR, WayKind.TRUCK):
        return options
    if way.avoids_tolls:
        options["use_tolls"] = 0.0
    sizes = {
        "height": way.height_cm / _CM,
        "width": way.width_cm / _CM,
        "length": way.length_cm / _CM,
        "weight": way.weight_kg / _KG,
        "axle_load": way.axle_load_kg / _KG,
    }
    # The engine takes a truck of 21 t for granted; a size of zero is limited by nothing.
    options |= {name: size for name, size in sizes.items() if size or way.kind is WayKind.TRUCK}
    if way.hazardous:
        options["hazmat"] = True
    return options


def closures_of(conditions: Conditions) -> dict[str, Any]:
    """What is not driven: areas, and the roads beneath closed lines."""
    polygons = [[[p.lon, p.lat] for p in (*ring, ring[0])] for one in conditions.obstacles for ring in one.area]
    spots = [{"lat": p.lat, "lon": p.lon} for one in conditions.obstacles for line in one.lines for p in _along(line)]
    asked: dict[str, Any] = {}
    if polygons:
        asked["exclude_polygons"] = polygons
    if spots:
        asked["exclude_locations"] = spots[:MOST_SPOTS]
    return asked


def hour_of(conditions: Conditions) -> dict[str, Any]:
    """The time of the engine's week at which the traffic of these conditions stands still; nothing without traffic."""
    if not conditions.pacings:
        return {}
    number = conditions.pacings.index(conditions.pacing)
    minute = round((number + 0.5) * MINUTES_OF_WEEK / len(conditions.pacings))
    at = _FIRST_SUNDAY + dt.timedelta(minutes=minute)
    return {"date_time": {"type": 3, "value": at.strftime("%Y-%m-%dT%H:%M")}}


def _leaving_in(conditions: Conditions) -> dict[str, Any]:
    """The same for a question about areas, where the engine knows no time that stands still: it leaves early in
    the part of the week with this traffic, and drives into the next one only when that is short and the way long."""
    asked = hour_of(conditions)
    if asked:
        number = conditions.pacings.index(conditions.pacing)
        minute = round((number + LEAVING_SHARE) * MINUTES_OF_WEEK / len(conditions.pacings))
        at = _FIRST_SUNDAY + dt.timedelta(minutes=minute)
        asked["date_time"] = {"type": 1, "value": at.strftime("%Y-%m-%dT%H:%M")}
    return asked


def _along(line: Line) -> Iterator[Location]:
    """Points on a line, never at its ends, where it meets roads that stay open."""
    for a, b in pairwise(line):
        steps = max(1, math.ceil(great_circle_m(a, b) / STEP_M))
        for n in range(steps):
            share = (n + 0.5) / steps
            yield Location(a.lat + (b.lat - a.lat) * share, a.lon + (b.lon - a.lon) * share)


def matrix_question(
    conditions: Conditions, origins: Sequence[Location], targets: Sequence[Location], repeats: int
) -> dict[str, Any]:
    """A table; the targets stand in it `repeats` times."""
    return {
        "sources": [spot(place) for place in origins],
        "targets": [spot(place) for place in targets] * repeats,
        **costing_of(conditions.way, conditions.without_tolls),
        **closures_of(conditions),
        **hour_of(conditions),
        "verbose": False,
    }


def leg_question(conditions: Conditions, a: Location, b: Location) -> dict[str, Any]:
    """A line from a to b without the words of a navigator."""
    return {
        "locations": [spot(a), spot(b)],
        **costing_of(conditions.way),
        **closures_of(conditions),
        **hour_of(conditions),
        "directions_type": "none",
    }


def reach_question(conditions: Conditions, place: Location, minutes: Sequence[int]) -> dict[str, Any]:
    """The areas within so many minutes."""
    return {
        "locations": [spot(place)],
        "contours": [{"time": one} for one in minutes],
        "polygons": True,
        **costing_of(conditions.way),
        **closures_of(conditions),
        **_leaving_in(conditions),
    }
