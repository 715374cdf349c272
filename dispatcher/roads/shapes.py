"""Areas and lines out of GeoJSON files (RFC 7946), and back: named, with their properties, every fault as data."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Refused, Where
from dispatcher.model.road_rules import Area, Line
from dispatcher.model.values import dataclass

MOST_BYTES = 50_000_000
MOST_POINTS = 200_000
_DIGITS = 7
WORLD = ("CRS84", "EPSG::4326", "EPSG:4326", "WGS84")
_LEAST_RING = 3


class _Bad(Exception):
    """A geometry that cannot be taken: code, cause and remedy."""


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing of a file: its areas and lines, and what the file says of it. `number` counts from 1."""

    number: int
    area: Area = ()
    lines: tuple[Line, ...] = ()
    properties: Mapping[str, Any] = field(default_factory=dict)


def read_document(path: Path) -> dict[str, Any]:
    """The JSON object in a file. Raises Refused for anything else, MachineFault when the disk fails."""
    where = Where(source=path.name)
    try:
        if path.stat().st_size > MOST_BYTES:
            cause = f"The file {path.name} is larger than {MOST_BYTES // 1_000_000} MB."
            raise Refused([Problem("file-too-large", cause, "Cut it to the region that you drive in.", where)])
        document = json.loads(path.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError as fault:
        cause = f"There is no file {path.name}."
        raise Refused([Problem("file-missing", cause, "Check its name and folder.", where)]) from fault
    except OSError as fault:
        cause = f"The file {path.name} cannot be read ({fault.strerror or fault})."
        raise MachineFault(Problem("file-unreadable", cause, "Check the rights on it and its disk.", where)) from fault
    except (ValueError, RecursionError) as fault:
        raise Refused([_no_map(path.name)]) from fault
    if not isinstance(document, dict):
        raise Refused([_no_map(path.name)])
    return document


def features_of(document: Mapping[str, Any], source: str) -> tuple[list[Feature], list[Problem]]:
    """Everything with an area or a line, and what is wrong with the rest. Raises Refused when the file is no GeoJSON or
    is not in longitude and latitude."""
    if problem := _wrong_world(document, source):
        raise Refused([problem])
    kind = document.get("type")
    if kind == "FeatureCollection":
        items = document.get("features")
    elif kind == "Feature" or kind in _READERS or kind == "GeometryCollection":
        items = [document]
    else:
        items = None
    if not isinstance(items, list):
        raise Refused([_no_map(source)])
    found, problems = [], []
    for number, item in enumerate(items, start=1):
        try:
            found.append(_feature(item, number))
        except _Bad as bad:
            code, cause, remedy = bad.args
            problems.append(Problem(code, cause, remedy, Where(source=source, row=number)))
    return found, problems


def _no_map(source: str) -> Problem:
    cause = f"The file {source} is no GeoJSON."
    return Problem("not-geojson", cause, "Save it as GeoJSON in WGS84 from the program that drew it.", Where(source))


def _wrong_world(document: Mapping[str, Any], source: str) -> Problem | None:
    """Old GeoJSON may name another system of coordinates."""
    crs = document.get("crs")
    name = crs.get("properties", {}).get("name", "") if isinstance(crs, dict) else ""
    if not isinstance(name, str) or not name or any(known in name.replace("urn:ogc:def:crs:", "") for known in WORLD):
        return None
    cause = f"The file {source} is in the coordinates “{name[:60]}”."
    return Problem("coordinates-unknown", cause, "Save it in WGS84 (longitude, latitude).", Where(source))


def _feature(item: Any, number: int) -> Feature:
    if not isinstance(item, dict):
        raise _Bad("feature-wrong", f"Entry {number} is no feature.", "Look at the file in the program that made it.")
    is_feature = item.get("type") == "Feature"
    geometry = item.get("geometry") if is_feature else item
    properties = item.get("properties") if is_feature else {}
    properties = dict(properties) if isinstance(properties, dict) else {}
    if "id" in item and isinstance(item["id"], str | int):
        properties.setdefault("id", item["id"])
    area, lines = _shape(geometry, number)
    if not area and not lines:
        cause = f"Entry {number} has neither an area nor a line."
        raise _Bad("geometry-missing", cause, "Draw it as a polygon or a line.")
    if sum(map(len, (*area, *lines))) > MOST_POINTS:
        cause = f"Entry {number} has more than {MOST_POINTS} points."
        raise _Bad("geometry-too-large", cause, "Simplify it in the program that drew it.")
    return Feature(number, area, lines, properties)


def _shape(geometry: Any, number: int) -> tuple[Area, tuple[Line, ...]]:
    """(rings, lines) of a geometry; points stand for nothing."""
    if not isinstance(geometry, dict):
        return (), ()
    kind = geometry.get("type")
    if kind == "GeometryCollection":
        parts = [_shape(part, number) for part in _list(geometry.get("geometries"), number)]
        return tuple(r for area, _ in parts for r in area), tuple(line for _, lines in parts for line in lines)
    if kind not in _READERS:
        return (), ()
    return _READERS[kind](_list(geometry.get("coordinates"), number), number)


def _polygon(coordinates: list[Any], number: int) -> tuple[Area, tuple[Line, ...]]:
    rings = []
    for part in coordinates:
        ring = _line(part, number)
        if len(set(ring)) < _LEAST_RING:
            raise _Bad("area-wrong", f"A ring of entry {number} has fewer than three points.", "Draw it again.")
        rings.append(ring if ring[0] != ring[-1] else ring[:-1])
    return tuple(rings), ()


def _polygons(coordinates: list[Any], number: int) -> tuple[Area, tuple[Line, ...]]:
    parts = [_polygon(_list(part, number), number)[0] for part in coordinates]
    return tuple(ring for part in parts for ring in part), ()


def _one_line(coordinates: list[Any], number: int) -> tuple[Area, tuple[Line, ...]]:
    line = _line(coordinates, number)
    return (), ((line,) if len(line) > 1 else ())


def _many_lines(coordinates: list[Any], number: int) -> tuple[Area, tuple[Line, ...]]:
    lines = (_line(part, number) for part in coordinates)
    return (), tuple(line for line in lines if len(line) > 1)


_READERS = {
    "Polygon": _polygon,
    "MultiPolygon": _polygons,
    "LineString": _one_line,
    "MultiLineString": _many_lines,
    "MultiPoint": _one_line,  # feeds of road works give the two ends of a stretch so
}


def _line(part: Any, number: int) -> Line:
    return tuple(_point(pair, number) for pair in _list(part, number))


def _point(pair: Any, number: int) -> Location:
    try:
        lon, lat = float(pair[0]), float(pair[1])
    except (TypeError, ValueError, IndexError, KeyError, OverflowError):
        cause = f"Entry {number} has a point without longitude and latitude."
        raise _Bad("point-wrong", cause, "Look at the file in the program that made it.") from None
    point = Location(round(lat, _DIGITS), round(lon, _DIGITS)) if lat == lat and abs(lat) < 1e9 else Location(lat, lon)
    if not point.is_on_earth():
        cause = f"Entry {number} has a point that is not on earth ({pair[0]}, {pair[1]})."
        raise _Bad("point-wrong", cause, "Save the file in WGS84, longitude before latitude.")
    return point


def _list(value: Any, number: int) -> list[Any]:
    if not isinstance(value, list):
        cause = f"The coordinates of entry {number} are no list."
        raise _Bad("geometry-wrong", cause, "Look at the file in the program that made it.")
    return value


def geometry_of(area: Area, lines: Iterable[Line] = ()) -> dict[str, Any]:
    """The geometry that stands for rings and lines; a ring inside another is written as its hole."""
    polygons = [{"type": "Polygon", "coordinates": [_closed(r) for r in rings]} for rings in _with_holes(area)]
    drawn = [{"type": "LineString", "coordinates": [[p.lon, p.lat] for p in line]} for line in lines]
    parts = polygons + drawn
    return parts[0] if len(parts) == 1 else _gathered(polygons, drawn)


def _gathered(polygons: list[dict[str, Any]], lines: list[dict[str, Any]]) -> dict[str, Any]:
    areas = {"type": "MultiPolygon", "coordinates": [p["coordinates"] for p in polygons]}
    drawn = {"type": "MultiLineString", "coordinates": [p["coordinates"] for p in lines]}
    if not lines:
        return areas
    return {"type": "GeometryCollection", "geometries": [areas, drawn]} if polygons else drawn


def _closed(ring: Line) -> list[list[float]]:
    return [[p.lon, p.lat] for p in (*ring, ring[0])]


def _with_holes(area: Area) -> Iterator[list[Line]]:
    """Each outer ring with the rings that lie in it."""
    from dispatcher.model.road_rules import holds

    depth = [sum(holds((other,), ring[0]) for other in area if other is not ring) for ring in area]
    for number, ring in enumerate(area):
        if depth[number] % 2 == 0:
            holes = (n for n, other in enumerate(area) if depth[n] == depth[number] + 1 and holds((ring,), other[0]))
            yield [ring, *(area[n] for n in holes)]


def collection(items: Iterable[tuple[dict[str, Any], dict[str, Any]]]) -> str:
    """(geometry, properties) pairs as the text of a GeoJSON file."""
    features = [{"type": "Feature", "geometry": shape, "properties": said} for shape, said in items]
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1)
