"""Google Routes (developers.google.com/maps/documentation/routes): computeRouteMatrix and computeRoutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.service import (
    Ask,
    Limits,
    NoRoute,
    RoadService,
    Table,
    WrongAnswer,
    checked,
    checked_lines,
)
from dispatcher.roads.polyline import decoded
from dispatcher.roads.router import Path

_MODES = {WayKind.CAR: "DRIVE", WayKind.CARGO_BIKE: "BICYCLE", WayKind.FOOT: "WALK"}
_CELLS = "originIndex,destinationIndex,status,condition,distanceMeters,duration"


class GoogleService(RoadService):
    """625 pairs a table, 27 points a route. Its terms forbid keeping figures."""

    name = "google"
    title = "Google Routes"
    address = "https://routes.googleapis.com"
    key_header, key_param = "X-Goog-Api-Key", ""
    may_keep = False
    limits = Limits(origins=25, targets=25, pairs=625, places=50, points=27, per_minute=300)
    kinds = frozenset(_MODES)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST with a mask of fields that holds the status of each pair: without it all look right."""
        body = {
            "origins": [{"waypoint": _point(place)} for place in origins],
            "destinations": [{"waypoint": _point(place)} for place in targets],
            "travelMode": _MODES[kind],
        }
        return Ask("/distanceMatrix/v2:computeRouteMatrix", headers={"X-Goog-FieldMask": _CELLS}, body=body)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Pairs in any sequence; figures of 0 are left out, as its JSON does."""
        seconds: list[list[float | None]] = [[None] * targets for _ in range(origins)]
        metres: list[list[float | None]] = [[None] * targets for _ in range(origins)]
        seen = set()
        for cell in answer:
            if cell.get("status", {}).get("code"):
                raise WrongAnswer("an error for one of the pairs")
            row, column = cell.get("originIndex", 0), cell.get("destinationIndex", 0)
            seen.add((row, column))
            if cell["condition"] == "ROUTE_EXISTS":
                seconds[row][column] = float(cell.get("duration", "0s").removesuffix("s"))
                metres[row][column] = cell.get("distanceMeters", 0)
        if len(seen) != origins * targets:
            raise WrongAnswer("a table with holes")
        return checked(Table(seconds, metres), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """POST computeRoutes with the line of each leg."""
        first, *between, last = map(_point, places)
        body = {
            "origin": first,
            "destination": last,
            "intermediates": between,
            "travelMode": _MODES[kind],
            "polylineQuality": "HIGH_QUALITY",
        }
        return Ask("/directions/v2:computeRoutes", headers={"X-Goog-FieldMask": "routes.legs.polyline"}, body=body)

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """Lines of five decimals; no route at all is an empty answer."""
        if answer in ({}, {"routes": []}):
            raise NoRoute
        found = [decoded(leg["polyline"]["encodedPolyline"], 1e5) for leg in answer["routes"][0]["legs"]]
        return checked_lines(found, legs)


def _point(place: Location) -> dict[str, Any]:
    return {"location": {"latLng": {"latitude": place.lat, "longitude": place.lon}}}
