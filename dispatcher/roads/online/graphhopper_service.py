"""GraphHopper (docs.graphhopper.com): the public service with a key, or a server of the user's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.service import Ask, Limits, RoadService, Table, checked, checked_lines
from dispatcher.roads.router import Path

_PROFILES = {WayKind.CAR: "car", WayKind.TRUCK: "truck", WayKind.CARGO_BIKE: "bike", WayKind.FOOT: "foot"}
_REACHED = (4, 5)
"""Signs of the instructions at which a leg ends: the last point, and one on the way."""


class GraphHopperService(RoadService):
    """30 places a route and 2,500 pairs a table with the usual plans."""

    name = "graphhopper"
    title = "GraphHopper"
    address = "https://graphhopper.com/api/1"
    key_header, key_param = "", "key"
    may_keep = True
    limits = Limits(origins=50, targets=50, pairs=2500, places=100, points=30, per_minute=60)
    kinds = frozenset(_PROFILES)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST /matrix; `fail_fast` off, so that one place off the roads spoils no other."""
        body = {
            "profile": _PROFILES[kind],
            "from_points": _listed(origins),
            "to_points": _listed(targets),
            "out_arrays": ["times", "distances"],
            "fail_fast": False,
        }
        return Ask("/matrix", body=body)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Seconds and metres; null where no road leads."""
        return checked(Table(answer["times"], answer["distances"]), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """POST /route with its instructions: they tell where legs end."""
        body = {"profile": _PROFILES[kind], "points": _listed(places), "points_encoded": False, "instructions": True}
        return Ask("/route", body=body)

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The one line, cut where an instruction says that a point is reached."""
        path = answer["paths"][0]
        points = [Location(lat, lon) for lon, lat, *_ in path["points"]["coordinates"]]
        found: list[Path] = []
        begin = 0
        for instruction in path["instructions"]:
            if instruction["sign"] in _REACHED:
                end = instruction["interval"][0]
                found.append(tuple(points[begin : end + 1]))
                begin = end
        return checked_lines(found, legs)


def _listed(places: Sequence[Location]) -> list[list[float]]:
    return [[place.lon, place.lat] for place in places]
