"""Read an OpenStreetMap extract into the features of the basemap's layers."""

# mypy: disallow-untyped-calls=False
# (shapely comes without types)

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import osmium
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from dispatcher.config.storage import point_storage
from dispatcher.maps.drawing import Drawn, Properties
from dispatcher.maps.mercator import HIGHEST_LAT, to_location
from dispatcher.maps.shelf import Shelf
from dispatcher.model.place import Box
from dispatcher.model.problem import Problem, Refused, Stopped, Where

Kind = tuple[str, int]
"""What a feature is called in the basemap, and the zoom from which it shows."""

ROADS: dict[str, Kind] = {
    "motorway": ("highway", 5),
    "motorway_link": ("highway", 9),
    "trunk": ("major_road", 6),
    "trunk_link": ("major_road", 10),
    "primary": ("major_road", 8),
    "primary_link": ("major_road", 11),
    "secondary": ("major_road", 9),
    "secondary_link": ("major_road", 11),
    "tertiary": ("major_road", 10),
    "tertiary_link": ("major_road", 12),
    "residential": ("minor_road", 12),
    "unclassified": ("minor_road", 12),
    "living_street": ("minor_road", 12),
    "road": ("minor_road", 12),
    "service": ("minor_road", 13),
    "pedestrian": ("path", 13),
    "track": ("path", 13),
    "cycleway": ("path", 13),
    "path": ("path", 14),
    "footway": ("path", 14),
    "steps": ("path", 14),
    "bridleway": ("path", 14),
}
RAILS: dict[str, int] = {"rail": 11, "light_rail": 13, "subway": 13, "tram": 13}
WATERWAYS: dict[str, Kind] = {"river": ("river", 9), "canal": ("river", 12), "stream": ("stream", 13)}
LAND: dict[tuple[str, str], Kind] = {
    ("landuse", "residential"): ("residential", 10),
    ("landuse", "industrial"): ("industrial", 10),
    ("landuse", "commercial"): ("commercial", 10),
    ("landuse", "retail"): ("commercial", 11),
    ("landuse", "cemetery"): ("cemetery", 11),
    ("landuse", "forest"): ("forest", 8),
    ("landuse", "grass"): ("grass", 13),
    ("landuse", "meadow"): ("grassland", 11),
    ("landuse", "allotments"): ("allotments", 12),
    ("landuse", "military"): ("military", 10),
    ("landuse", "railway"): ("railway", 12),
    ("landuse", "village_green"): ("village_green", 13),
    ("leisure", "park"): ("park", 10),
    ("leisure", "garden"): ("park", 13),
    ("leisure", "pitch"): ("pitch", 13),
    ("leisure", "playground"): ("playground", 14),
    ("leisure", "nature_reserve"): ("nature_reserve", 8),
    ("leisure", "golf_course"): ("golf_course", 11),
    ("natural", "wood"): ("wood", 8),
    ("natural", "scrub"): ("scrub", 11),
    ("natural", "beach"): ("beach", 12),
    ("natural", "sand"): ("sand", 12),
    ("natural", "glacier"): ("glacier", 8),
    ("amenity", "hospital"): ("hospital", 12),
    ("amenity", "school"): ("school", 12),
    ("amenity", "university"): ("university", 12),
    ("amenity", "college"): ("college", 12),
    ("aeroway", "aerodrome"): ("aerodrome", 10),
    ("highway", "pedestrian"): ("pedestrian", 13),
}
PLACES: dict[str, tuple[str, int, int]] = {
    "city": ("locality", 6, 12),
    "town": ("locality", 9, 8),
    "suburb": ("neighbourhood", 11, 6),
    "village": ("locality", 11, 5),
    "quarter": ("neighbourhood", 12, 4),
    "hamlet": ("locality", 13, 3),
    "neighbourhood": ("neighbourhood", 14, 3),
}
READ_KEYS = (
    "highway",
    "railway",
    "waterway",
    "natural",
    "landuse",
    "leisure",
    "amenity",
    "aeroway",
    "building",
    "place",
)

Tags = osmium.osm.TagList


@dataclass(slots=True)
class Extract:
    """What an extract holds for the map. `box` is the area that it was cut to; the features are on the shelf."""

    box: Box
    shelf: Shelf
    coastlines: list[BaseGeometry] = field(default_factory=list)
    road_starts: array[float] = field(default_factory=lambda: array("f"))
    """x and y in the unit square of each road's beginning."""

    def add(self, layer: str, geometry: BaseGeometry, properties: Properties, min_zoom: int) -> None:
        """Put one feature into a layer."""
        self.shelf.add(layer, Drawn(geometry, properties, min_zoom))


def project(degrees: NDArray[np.float64]) -> NDArray[np.float64]:
    """Longitudes and latitudes (n x 2) to the unit square."""
    sine = np.sin(np.radians(np.clip(degrees[:, 1], -HIGHEST_LAT, HIGHEST_LAT)))
    return np.stack([(degrees[:, 0] + 180) / 360, 0.5 - np.log((1 + sine) / (1 - sine)) / (4 * np.pi)], axis=1)


def read_extract(path: Path, folder: Path, cancelled: Callable[[], bool] | None = None) -> Extract:
    """The features of an .osm.pbf file, kept in files in `folder`, which is to be there and empty.

    Raises Refused with code `region-not-an-extract` when the file is none or holds no street, Stopped when
    `cancelled` says yes, OSError when it cannot be opened.
    """
    with path.open("rb"):
        pass  # so that a missing or unreadable file is an OSError, and not one of the parser's
    try:
        return _read(path, folder, cancelled)
    except RuntimeError as error:  # what osmium raises for every kind of broken file
        raise not_an_extract(path, f"it cannot be read ({error})") from error


def not_an_extract(path: Path, why: str) -> Refused:
    """The refusal of a file that is not usable as a region."""
    cause = f"The file {path.name} is not a usable OpenStreetMap extract: {why}."
    remedy = "Choose a file that ends in .osm.pbf and was downloaded completely."
    return Refused([Problem("region-not-an-extract", cause, remedy, Where(source=path.name))])


def _read(path: Path, folder: Path, cancelled: Callable[[], bool] | None) -> Extract:
    extract = Extract(Box(0, 0, 0, 0), Shelf(folder))
    shapes = osmium.geom.WKBFactory()
    for count, thing in enumerate(_interesting(path, folder)):
        if cancelled is not None and count % 1000 == 0 and cancelled():
            raise Stopped
        tags = thing.tags
        if thing.is_node():
            _add_place(extract, tags, thing.location)
        elif thing.is_way():
            _add_line(extract, tags, thing.nodes)
        elif thing.is_area():
            _add_area(extract, tags, thing, shapes)
    if not extract.road_starts:
        raise not_an_extract(path, "it holds no street")
    extract.box = _box_of(path, extract)
    return extract


def _interesting(path: Path, folder: Path) -> Iterator[Any]:
    things = osmium.FileProcessor(osmium.io.File(str(path), "pbf")).with_locations(point_storage(path, folder))
    return iter(things.with_areas().with_filter(osmium.filter.KeyFilter(*READ_KEYS)))


def _named(tags: Tags, *properties: tuple[str, str | int]) -> Properties:
    name = tags.get("name")
    return (*properties, ("name", name)) if name else properties


def _add_place(extract: Extract, tags: Tags, location: osmium.osm.Location) -> None:
    kind, min_zoom, rank = PLACES.get(tags.get("place") or "", ("", 0, 0))
    if kind and "name" in tags:
        point = shapely.points(project(np.array([(location.lon, location.lat)])))[0]
        properties = _named(tags, ("kind", kind), ("min_zoom", min_zoom), ("population_rank", rank))
        extract.add("places", point, properties, min_zoom)


def _add_line(extract: Extract, tags: Tags, nodes: osmium.osm.WayNodeList) -> None:
    highway, waterway = tags.get("highway") or "", tags.get("waterway") or ""
    rail = RAILS.get(tags.get("railway") or "", 0) if tags.get("tunnel") != "yes" else 0
    coast = tags.get("natural") == "coastline"
    if not (highway in ROADS or rail or waterway in WATERWAYS or coast):
        return
    points = [(n.lon, n.lat) for n in nodes if n.location.valid()]
    if len(points) < 2:
        return
    line = shapely.linestrings(project(np.array(points)))
    if coast:
        extract.coastlines.append(line)
    elif highway in ROADS:
        if tags.get("area") != "yes":
            kind, min_zoom = ROADS[highway]
            detail = highway.removesuffix("_link")
            extract.road_starts.extend(line.coords[0])
            extract.add("roads", line, _named(tags, ("kind", kind), ("kind_detail", detail)), min_zoom)
    elif rail:
        extract.add("roads", line, (("kind", "rail"), ("kind_detail", tags["railway"])), rail)
    elif tags.get("tunnel") not in ("yes", "culvert"):
        kind, min_zoom = WATERWAYS[waterway]
        extract.add("water", line, _named(tags, ("kind", kind)), min_zoom)


def _area_kind(tags: Tags) -> tuple[str, str, int] | None:
    """(layer, kind, zoom from which it shows) of a closed shape, or None when it is not drawn."""
    if (
        tags.get("natural") == "water"
        or tags.get("waterway") == "riverbank"
        or tags.get("landuse") in ("reservoir", "basin")
    ):
        return "water", "water", 8
    if tags.get("building", "no") != "no":
        return "buildings", "building", 14
    for key in ("landuse", "leisure", "natural", "amenity", "aeroway", "highway"):
        found = LAND.get((key, tags.get(key) or ""))
        if found:
            return "landuse", *found
    return None


def _add_area(extract: Extract, tags: Tags, area: osmium.osm.Area, shapes: osmium.geom.WKBFactory) -> None:
    found = _area_kind(tags)
    if found is None:
        return
    layer, kind, min_zoom = found
    try:
        outline = shapely.from_wkb(shapes.create_multipolygon(area))
    except RuntimeError:  # osmium: rings that do not close, as happens where an extract was cut
        return
    extract.add(layer, shapely.transform(outline, project), (("kind", kind),), min_zoom)


def _box_of(path: Path, extract: Extract) -> Box:
    """The box that the file states, or else the one that holds nearly all roads."""
    with osmium.io.Reader(osmium.io.File(str(path), "pbf"), osmium.osm.osm_entity_bits.NOTHING) as reader:
        stated = reader.header().box()
    if stated.valid() and stated.size() < 400:  # square degrees: some tools state the whole earth
        south_west, north_east = stated.bottom_left, stated.top_right
        return Box(south_west.lat, south_west.lon, north_east.lat, north_east.lon)
    starts = np.frombuffer(extract.road_starts, dtype=np.float32).reshape(-1, 2)
    (west, north), (east, south) = np.percentile(starts, (0.5, 99.5), axis=0)
    corner, other = to_location(float(west), float(north)), to_location(float(east), float(south))
    return Box(other.lat, corner.lon, corner.lat, other.lon)
