"""openrouteservice (openrouteservice.org/dev): the public one with a key, or a server of the user's own without."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.service import Ask, Limits, RoadService, Table, checked, checked_lines
from dispatcher.roads.router import Path

_PROFILES = {
    WayKind.CAR: "driving-car",
    WayKind.TRUCK: "driving-hgv",
    WayKind.CARGO_BIKE: "cycling-regular",
    WayKind.FOOT: "foot-walking",
}


class OpenRouteService(RoadService):
    """3,500 pairs a table, 50 points a route, 40 requests a minute with the free key."""

    name = "openrouteservice"
    title = "openrouteservice"
    address = "https://api.openrouteservice.org"
    key_header, key_param = "Authorization", ""
    may_keep = True
    limits = Limits(origins=50, targets=50, pairs=2500, places=100, points=50, per_minute=40)
    kinds = frozenset(_PROFILES)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST /v2/matrix: longitude first, as in GeoJSON."""
        numbers = list(range(len(origins) + len(targets)))
        body = {
            "locations": _listed([*origins, *targets]),
            "sources": numbers[: len(origins)],
            "destinations": numbers[len(origins) :],
            "metrics": ["duration", "distance"],
            "units": "m",
        }
        return Ask(f"/v2/matrix/{_PROFILES[kind]}", body=body)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Seconds and metres; null where no road leads."""
        return checked(Table(answer["durations"], answer["distances"]), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """POST /v2/directions as GeoJSON, without words."""
        body = {"coordinates": _listed(places), "instructions": False}
        return Ask(f"/v2/directions/{_PROFILES[kind]}/geojson", body=body)

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The one line, cut at the points that the answer names."""
        feature = answer["features"][0]
        points = [Location(lat, lon) for lon, lat, *_ in feature["geometry"]["coordinates"]]
        cuts = feature["properties"]["way_points"]
        return checked_lines([tuple(points[a : b + 1]) for a, b in pairwise(cuts)], legs)


def _listed(places: Sequence[Location]) -> list[list[float]]:
    return [[place.lon, place.lat] for place in places]
