"""HERE (developer.here.com): Matrix Routing v8, Routing v8, and the flexible polyline in which it writes lines."""

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
    rows_of,
)
from dispatcher.roads.router import Path

_MODES = {WayKind.CAR: "car", WayKind.TRUCK: "truck", WayKind.CARGO_BIKE: "bicycle", WayKind.FOOT: "pedestrian"}
_MATRICES = "https://matrix.router.hereapi.com"
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_UNREACHABLE = 3
"""The error code of a pair that no road joins; 1 is a place off the roads."""
_OFF_ROADS = 1


class HereService(RoadService):
    """Any region, 15 origins with 100 targets a table. Its terms forbid keeping figures for good."""

    name = "here"
    title = "HERE"
    address = "https://router.hereapi.com"
    key_header, key_param = "", "apiKey"
    may_keep = False
    limits = Limits(origins=15, targets=100, pairs=1500, places=115, points=50, per_minute=120)
    kinds = frozenset(_MODES)

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """POST /v8/matrix, answered at once; at free flow, since the hours are the program's own matter."""
        body = {
            "origins": [_spot(place) for place in origins],
            "destinations": [_spot(place) for place in targets],
            "regionDefinition": {"type": "world"},
            "transportMode": _MODES[kind],
            "departureTime": "any",
            "matrixAttributes": ["travelTimes", "distances"],
        }
        return Ask("/v8/matrix", {"async": "false"}, body=body, host=_MATRICES)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Flat lists, with an error code for each pair where there are any."""
        matrix = answer["matrix"]
        seconds = rows_of(matrix["travelTimes"], origins, targets)
        metres = rows_of(matrix["distances"], origins, targets)
        for i, code in enumerate(matrix.get("errorCodes") or ()):
            if code in (_UNREACHABLE, _OFF_ROADS):
                seconds[i // targets][i % targets] = metres[i // targets][i % targets] = None
            elif code in (2, 4):
                raise WrongAnswer("an error for one of the pairs")
        return checked(Table(seconds, metres), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """GET /v8/routes, with the lines alone."""
        first, *between, last = (f"{place.lat:.6f},{place.lon:.6f}" for place in places)
        params: dict[str, str | list[str]] = {
            "transportMode": _MODES[kind],
            "origin": first,
            "destination": last,
            "return": "polyline",
        }
        return Ask("/v8/routes", params | ({"via": between} if between else {}))

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """A section for each leg."""
        if not answer["routes"]:
            raise NoRoute
        return checked_lines([flexible(section["polyline"]) for section in answer["routes"][0]["sections"]], legs)


def _spot(place: Location) -> dict[str, float]:
    return {"lat": place.lat, "lng": place.lon}


def flexible(text: str) -> Path:
    """The points of a flexible polyline (github.com/heremaps/flexible-polyline). Raises ValueError when it is cut."""
    numbers = _numbers(text)
    if len(numbers) < 2 or numbers[0] != 1:
        raise ValueError("no flexible polyline of version 1")
    scale, third = 10 ** (numbers[1] & 15), (numbers[1] >> 4) & 7
    width = 3 if third else 2
    deltas = [value >> 1 if not value & 1 else ~(value >> 1) for value in numbers[2:]]
    if len(deltas) % width:
        raise ValueError("the line is cut short")
    points, lat, lon = [], 0, 0
    for i in range(0, len(deltas), width):
        lat, lon = lat + deltas[i], lon + deltas[i + 1]
        points.append(Location(lat / scale, lon / scale))
    return tuple(points)


def _numbers(text: str) -> list[int]:
    """The unsigned numbers of the text: five bits a character, lowest first."""
    found, value, shift = [], 0, 0
    for letter in text:
        bits = _ALPHABET.index(letter)
        value |= (bits & 31) << shift
        shift += 5
        if not bits & 32:
            found.append(value)
            value, shift = 0, 0
    if shift:
        raise ValueError("the line is cut short")
    return found
