"""OSRM (project-osrm.org/docs, HTTP v5) and Mapbox, whose navigation services answer in the same form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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


class OsrmService(RoadService):
    """A server of the user's own: one profile, that it was built with. `osrm-routed` takes 100 places a table."""

    name = "osrm"
    title = "OSRM (own server)"
    address = ""
    key_header = key_param = ""
    may_keep = True
    limits = Limits(origins=50, targets=50, pairs=2500, places=100, points=100, per_minute=1200)
    kinds = frozenset({WayKind.CAR})
    table_path, route_path = "/table/v1/{profile}/{places}", "/route/v1/{profile}/{places}"
    profiles: Mapping[WayKind, str] = {WayKind.CAR: "driving"}

    def matrix(self, origins: Sequence[Location], targets: Sequence[Location], kind: WayKind) -> Ask:
        """GET table: all places in one list, with the numbers of those that are origins and targets."""
        numbers = range(len(origins) + len(targets))
        params = {
            "annotations": "duration,distance",
            "sources": ";".join(map(str, numbers[: len(origins)])),
            "destinations": ";".join(map(str, numbers[len(origins) :])),
        }
        return Ask(self._path(self.table_path, [*origins, *targets], kind), params)

    def table(self, answer: Any, origins: int, targets: int) -> Table:
        """Seconds and metres; null where no road leads."""
        _refuse_unless_ok(answer)
        return checked(Table(answer["durations"], answer["distances"]), origins, targets)

    def route(self, places: Sequence[Location], kind: WayKind) -> Ask:
        """GET route with its steps: the lines of legs are theirs."""
        params = {"overview": "false", "steps": "true", "geometries": "polyline6"}
        return Ask(self._path(self.route_path, places, kind), params)

    def lines(self, answer: Any, legs: int) -> tuple[Path, ...]:
        """The lines of each leg's steps, one after the other."""
        _refuse_unless_ok(answer)
        found = []
        for leg in answer["routes"][0]["legs"]:
            points = [point for step in leg["steps"] for point in decoded(step["geometry"])]
            found.append(tuple(dict.fromkeys(points)))
        return checked_lines(found, legs)

    def _path(self, template: str, places: Sequence[Location], kind: WayKind) -> str:
        return template.format(profile=self.profiles[kind], places=_listed(places))


class MapboxService(OsrmService):
    """docs.mapbox.com/api/navigation: 25 places a table or route, 60 tables a minute. Its terms forbid keeping."""

    name = "mapbox"
    title = "Mapbox"
    address = "https://api.mapbox.com"
    key_header, key_param = "", "access_token"
    may_keep = False
    limits = Limits(origins=12, targets=13, pairs=156, places=25, points=25, per_minute=60)
    kinds = frozenset({WayKind.CAR, WayKind.CARGO_BIKE, WayKind.FOOT})
    table_path = "/directions-matrix/v1/mapbox/{profile}/{places}"
    route_path = "/directions/v5/mapbox/{profile}/{places}"
    profiles: Mapping[WayKind, str] = {WayKind.CAR: "driving", WayKind.CARGO_BIKE: "cycling", WayKind.FOOT: "walking"}


def _listed(places: Sequence[Location]) -> str:
    return ";".join(f"{place.lon:.6f},{place.lat:.6f}" for place in places)


def _refuse_unless_ok(answer: Any) -> None:
    code = answer["code"]
    if code in ("NoRoute", "NoSegment"):
        raise NoRoute
    if code != "Ok":
        raise WrongAnswer(f"the code {str(code)[:40]}")
