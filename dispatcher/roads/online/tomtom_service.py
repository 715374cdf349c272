"""TomTom (developer.tomtom.com): Matrix Routing v2, synchronous, and Calculate Route."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.ways import WayKind
from dispatcher.roads.online.service import Ask, Limits, RoadService, Table, WrongAnswer, checked, checked_lines
from dispatcher.roads.router import Path

_MODES = {WayKind.CAR: "car", WayKind.TRUCK: "truck", WayKind.CARGO_BIKE: "bicycle", WayKind.FOOT: "pedestrian"}


class TomTomService(RoadService):
    """200 pairs a table for every plan; 150 points a route."""

    name = "tomtom"
    title = "TomTom"
    address = "https://api.tomtom.com"
    key_header, key_param = "", "key"
    may_keep = False
    limits = Limits(origins=10, targets=20, pairs=200, places=30, points=150, per_minute=120)
    kinds = frozenset(_MODES)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST /routing/matrix/2 at any hour: the hours are the program's own matter."""
        body = {
            "origins": [{"point": _point(place)} for place in origins],
            "destinations": [{"point": _point(place)} for place in targets],
            "options": {
                "departAt": "any",
                "traffic": "historical",
                "routeType": "fastest",
                "travelMode": _MODES[kind],
            },
        }
        return Ask("/routing/matrix/2", body=body)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Cells in any sequence; one with an error has no route summary."""
        seconds: list[list[float | None]] = [[None] * targets for _ in range(origins)]
        metres: list[list[float | None]] = [[None] * targets for _ in range(origins)]
        seen = set()
        for cell in answer["data"]:
            row, column = cell["originIndex"], cell["destinationIndex"]
            seen.add((row, column))
            if summary := cell.get("routeSummary"):
                seconds[row][column] = summary["travelTimeInSeconds"]
                metres[row][column] = summary["lengthInMeters"]
        if len(seen) != origins * targets:
            raise WrongAnswer("a table with holes")
        return checked(Table(seconds, metres), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """GET calculateRoute: places between colons."""
        listed = ":".join(f"{place.lat:.6f},{place.lon:.6f}" for place in places)
        return Ask(f"/routing/1/calculateRoute/{listed}/json", {"travelMode": _MODES[kind]})

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The points of each leg as degrees."""
        found = [
            tuple(Location(point["latitude"], point["longitude"]) for point in leg["points"])
            for leg in answer["routes"][0]["legs"]
        ]
        return checked_lines(found, legs)


def _point(place: Location) -> dict[str, float]:
    return {"latitude": place.lat, "longitude": place.lon}
