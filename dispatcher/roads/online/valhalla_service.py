"""A Valhalla server (valhalla.github.io/valhalla/api): tables, routes by leg, lines of six decimals."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.service import Ask, Limits, RoadService, Table, checked, checked_lines
from dispatcher.roads.polyline import decoded
from dispatcher.roads.router import Path

_COSTINGS = {
    WayKind.CAR: "auto",
    WayKind.TRUCK: "truck",
    WayKind.CARGO_BIKE: "bicycle",
    WayKind.FOOT: "pedestrian",
}


class ValhallaService(RoadService):
    """A server of the user's own. Its usual limit is 2,500 pairs a table and 20 places a route."""

    name = "valhalla"
    title = "Valhalla (own server)"
    address = ""
    key_header = key_param = ""
    may_keep = True
    limits = Limits(origins=50, targets=50, pairs=2500, places=100, points=20, per_minute=1200)
    kinds = frozenset(_COSTINGS)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST /sources_to_targets, short form."""
        body = {
            "sources": [_spot(place) for place in origins],
            "targets": [_spot(place) for place in targets],
            "costing": _COSTINGS[kind],
            "verbose": False,
        }
        return Ask("/sources_to_targets", body=body)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Kilometres to metres; older servers answer one object for each pair."""
        cells = answer["sources_to_targets"]
        if isinstance(cells, dict):
            seconds, kilometres = cells["durations"], cells["distances"]
        else:
            seconds = [[cell["time"] for cell in row] for row in cells]
            kilometres = [[cell["distance"] for cell in row] for row in cells]
        metres = [[None if km is None else km * 1000 for km in row] for row in kilometres]
        return checked(Table(seconds, metres), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """POST /route without words."""
        locations = [_spot(place) for place in places]
        return Ask("/route", body={"locations": locations, "costing": _COSTINGS[kind], "directions_type": "none"})

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The shape of each leg."""
        return checked_lines([decoded(leg["shape"]) for leg in answer["trip"]["legs"]], legs)


REACHABILITY = 100
"""Roads from which fewer others are reached are passed over: at the edge of an extract they lead nowhere."""


def _spot(place: Location) -> dict[str, float]:
    return {"lat": place.lat, "lon": place.lon, "minimum_reachability": REACHABILITY}
