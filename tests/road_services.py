"""A road service on this machine: answers as each service documents it, from a grid of streets, or badly as told."""

from __future__ import annotations

import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import Any, cast
from urllib.parse import parse_qs, urlsplit

import pytest

from dispatcher.model.place import Location
from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.fake import FakeRouter

SLOW_S = 1.0
KEY = "a-secret-key"

type Answered = Any
type Query = dict[str, list[str]]


class RoadServer(http.server.ThreadingHTTPServer):
    """Answers for one service. `moods` are taken one for each request, then it answers well."""

    daemon_threads = True

    def __init__(self, service: str) -> None:
        super().__init__(("127.0.0.1", 0), _Visit)
        self.service = service
        self.grid = FakeRouter(lambda place: place.lat < 80)
        self.moods: list[str] = []
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def end(self) -> None:
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Visit(http.server.BaseHTTPRequestHandler):
    timeout = 2.0

    def do_GET(self) -> None:
        self._answer(None)

    def do_POST(self) -> None:
        self._answer(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

    def _answer(self, body: Any) -> None:
        server = cast(RoadServer, self.server)
        server.asked.append((self.path, {k.lower(): v for k, v in self.headers.items()}))
        mood = server.moods.pop(0) if server.moods else "well"
        address = urlsplit(self.path)
        good = json.dumps(SPEAKERS[server.service](server.grid, address.path, parse_qs(address.query), body)).encode()
        status, headers, sent = _MOODS[mood](good)
        if mood == "slow":
            time.sleep(SLOW_S)
        try:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(good) if mood == "half" else len(sent)))
            self.end_headers()
            self.wfile.write(sent)
        except OSError:
            return

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: tests are quiet."""


_MOODS: dict[str, Callable[[bytes], tuple[int, dict[str, str], bytes]]] = {
    "well": lambda good: (200, {}, good),
    "slow": lambda good: (200, {}, good),
    "half": lambda good: (200, {}, good[: len(good) // 2]),
    "cut": lambda good: (200, {}, good[: len(good) // 2]),
    "busy": lambda _: (429, {"Retry-After": "0"}, b"{}"),
    "busy for long": lambda _: (429, {"Retry-After": "86400"}, b"{}"),
    "page": lambda _: (200, {"Content-Type": "text/html"}, b"<html>log in first</html>"),
    "elsewhere": lambda _: (302, {"Location": "http://192.0.2.1/"}, b""),
    "no key": lambda _: (403, {}, b'{"error": "forbidden"}'),
    "broken": lambda _: (500, {}, b'{"error": "oops"}'),
    "other": lambda _: (200, {}, b'{"hello": ["world"]}'),
    "list": lambda _: (200, {}, b"[1, 2, 3]"),
    "number": lambda _: (200, {}, b"7"),
    "deep": lambda _: (200, {}, b"[" * 100_000),
}


def _block(grid: FakeRouter, origins: Sequence[Location], targets: Sequence[Location]) -> tuple[list[Any], list[Any]]:
    """Seconds and metres with None where no road leads."""
    block = grid.block(origins, targets)

    def known(cells: Sequence[Sequence[int]]) -> list[Any]:
        return [[None if cell >= UNREACHABLE else cell for cell in row] for row in cells]

    return known(block.duration_s), known(block.distance_m)


def encoded(points: Sequence[Location], scale: float = 1e6) -> str:
    """An encoded polyline."""
    text, last = "", (0, 0)
    for point in points:
        now = round(point.lat * scale), round(point.lon * scale)
        for delta in (now[0] - last[0], now[1] - last[1]):
            value = ~(delta << 1) if delta < 0 else delta << 1
            while value >= 0x20:
                text += chr((0x20 | (value & 0x1F)) + 63)
                value >>= 5
            text += chr(value + 63)
        last = now
    return text


def flexible(points: Sequence[Location]) -> str:
    """A flexible polyline of five decimals."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"

    def written(value: int) -> str:
        text = ""
        while value >= 0x20:
            text += alphabet[(value & 0x1F) | 0x20]
            value >>= 5
        return text + alphabet[value]

    text, last = written(1) + written(5), (0, 0)
    for point in points:
        now = round(point.lat * 1e5), round(point.lon * 1e5)
        for delta in (now[0] - last[0], now[1] - last[1]):
            text += written(~(delta << 1) if delta < 0 else delta << 1)
        last = now
    return text


def _lon_lat(pairs: Sequence[Sequence[float]]) -> list[Location]:
    return [Location(lat, lon) for lon, lat in pairs]


def _valhalla(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    def spots(name: str) -> list[Location]:
        return [Location(spot["lat"], spot["lon"]) for spot in body[name]]

    if path == "/route":
        places = spots("locations")
        return {"trip": {"legs": [{"shape": encoded(line)} for line in grid.path(places)]}}
    seconds, metres = _block(grid, spots("sources"), spots("targets"))
    kilometres = [[None if m is None else m / 1000 for m in row] for row in metres]
    return {"sources_to_targets": {"durations": seconds, "distances": kilometres}}


def _osrm(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    listed = [pair.split(",") for pair in path.rsplit("/", 1)[1].split(";")]
    places = [Location(float(lat), float(lon)) for lon, lat in listed]
    if "sources" not in query:
        lines = grid.path(places)
        if not all(lines):
            return {"code": "NoRoute"}
        return {"code": "Ok", "routes": [{"legs": [{"steps": [{"geometry": encoded(line)}]} for line in lines]}]}
    chosen = [[places[int(i)] for i in query[name][0].split(";")] for name in ("sources", "destinations")]
    seconds, metres = _block(grid, *chosen)
    return {"code": "Ok", "durations": seconds, "distances": metres}


def _ors(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    if path.endswith("/geojson"):
        points, cuts = _one_line(grid, _lon_lat(body["coordinates"]))
        coordinates = [[p.lon, p.lat] for p in points]
        return {"features": [{"geometry": {"coordinates": coordinates}, "properties": {"way_points": cuts}}]}
    places = _lon_lat(body["locations"])
    seconds, metres = _block(grid, [places[i] for i in body["sources"]], [places[i] for i in body["destinations"]])
    return {"durations": seconds, "distances": metres}


def _graphhopper(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    if path == "/route":
        points, cuts = _one_line(grid, _lon_lat(body["points"]))
        turns = [{"sign": 0, "interval": [0, 1]}]
        reached = [{"sign": 4 if cut == cuts[-1] else 5, "interval": [cut, cut]} for cut in cuts[1:]]
        coordinates = [[p.lon, p.lat] for p in points]
        return {"paths": [{"points": {"coordinates": coordinates}, "instructions": turns + reached}]}
    seconds, metres = _block(grid, _lon_lat(body["from_points"]), _lon_lat(body["to_points"]))
    return {"times": seconds, "distances": metres}


def _google(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    def place(point: Any) -> Location:
        spot = point["location"]["latLng"]
        return Location(spot["latitude"], spot["longitude"])

    if path == "/directions/v2:computeRoutes":
        lines = grid.path([place(p) for p in (body["origin"], *body["intermediates"], body["destination"])])
        if not all(lines):
            return {}
        return {"routes": [{"legs": [{"polyline": {"encodedPolyline": encoded(line, 1e5)}} for line in lines]}]}
    origins, targets = ([place(p["waypoint"]) for p in body[name]] for name in ("origins", "destinations"))
    seconds, metres = _block(grid, origins, targets)
    cells = []
    for i, (s_row, m_row) in enumerate(zip(seconds, metres, strict=True)):
        for j, (s, m) in enumerate(zip(s_row, m_row, strict=True)):
            cell: dict[str, Any] = {"originIndex": i, "destinationIndex": j, "status": {}}
            way = {"condition": "ROUTE_EXISTS", "duration": f"{s}s", "distanceMeters": m}
            cells.append(cell | (way if s is not None else {"condition": "ROUTE_NOT_FOUND"}))
    return cells[::-1]


def _here(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    if path == "/v8/routes":
        listed = [query["origin"][0], *query.get("via", []), query["destination"][0]]
        lines = grid.path([Location(*map(float, text.split(","))) for text in listed])
        return {"routes": [{"sections": [{"polyline": flexible(line)} for line in lines]}] if all(lines) else []}
    origins, targets = ([Location(p["lat"], p["lng"]) for p in body[name]] for name in ("origins", "destinations"))
    seconds, metres = _block(grid, origins, targets)
    flat = [s for row in seconds for s in row]
    matrix = {
        "numOrigins": len(origins),
        "numDestinations": len(targets),
        "travelTimes": [s or 0 for s in flat],
        "distances": [m or 0 for row in metres for m in row],
    }
    codes = [3 if s is None else 0 for s in flat]
    return {"matrix": matrix | ({"errorCodes": codes} if any(codes) else {})}


def _tomtom(grid: FakeRouter, path: str, query: Query, body: Any) -> Answered:
    if path.startswith("/routing/1/calculateRoute/"):
        places = [Location(*map(float, text.split(","))) for text in path.split("/")[4].split(":")]
        lines = grid.path(places)
        legs = [{"points": [{"latitude": p.lat, "longitude": p.lon} for p in line]} for line in lines]
        return {"routes": [{"legs": legs}]}

    def place(spot: Any) -> Location:
        return Location(spot["point"]["latitude"], spot["point"]["longitude"])

    origins, targets = ([place(p) for p in body[name]] for name in ("origins", "destinations"))
    seconds, metres = _block(grid, origins, targets)
    data = []
    for i, (s_row, m_row) in enumerate(zip(seconds, metres, strict=True)):
        for j, (s, m) in enumerate(zip(s_row, m_row, strict=True)):
            way = {"routeSummary": {"lengthInMeters": m, "travelTimeInSeconds": s, "trafficDelayInSeconds": 0}}
            nothing = {"detailedError": {"code": "NO_ROUTE_FOUND"}}
            data.append({"originIndex": i, "destinationIndex": j} | (way if s is not None else nothing))
    return {"data": data, "statistics": {"totalCount": len(data)}}


def _one_line(grid: FakeRouter, places: Sequence[Location]) -> tuple[list[Location], list[int]]:
    """The whole line of a route, and the numbers of the points at which its legs begin and end."""
    points, cuts = [places[0]], [0]
    for line in grid.path(places):
        points += line[1:]
        cuts.append(len(points) - 1)
    return points, cuts


SPEAKERS: dict[str, Callable[[FakeRouter, str, Query, Any], Answered]] = {
    "valhalla": _valhalla,
    "osrm": _osrm,
    "openrouteservice": _ors,
    "graphhopper": _graphhopper,
    "google": _google,
    "here": _here,
    "mapbox": _osrm,
    "tomtom": _tomtom,
}


@pytest.fixture
def road_server(request: pytest.FixtureRequest) -> Iterator[RoadServer]:
    """A server of the service that the test names (indirectly), OSRM's otherwise."""
    server = RoadServer(getattr(request, "param", "osrm"))
    yield server
    server.end()
