"""Read a region's basemap: its tiles as they are, and its features for pictures on paper."""

# mypy: disallow-untyped-calls=False
# (pmtiles and shapely come without types)

from __future__ import annotations

import gzip
import os
import zlib
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pmtiles.reader import Reader
from pmtiles.tile import (
    Entry,
    MagicNumberNotFound,
    SpecVersionUnsupported,
    deserialize_directory,
    find_tile,
    zxy_to_tileid,
)

from dispatcher.maps.mercator import EXTENT, tiles_over, to_location
from dispatcher.model.geometry import MapFeature, Shape
from dispatcher.model.place import Box
from dispatcher.model.problem import Problem, Refused, Where

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

PAINT_ORDER = ("earth", "landuse", "water", "roads", "buildings", "places")
ROAD_ORDER = ("path", "rail", "minor_road", "major_road", "highway")
UNREADABLE = (OSError, EOFError, ValueError, LookupError, zlib.error, MagicNumberNotFound, SpecVersionUnsupported)
"""What reading a file that is no basemap, or half of one, may end in."""
DEEPEST = 4
"""Directories below directories that the PMTiles format allows."""


class Basemap:
    """A PMTiles file that `build_basemap` made. The file is not held open; calls may come from several threads.

    `box` is the region, `min_zoom` and `max_zoom` say which tiles there are, `attribution` is the line that the
    data's licence asks to be shown with every picture.
    """

    def __init__(self, path: Path) -> None:
        """Raises Refused with code `basemap-damaged` when the file is missing or not a basemap."""
        self.path = path
        try:
            reader = Reader(self._bytes)
            self._header = reader.header()
            metadata = reader.metadata()
            self._directory(self._header["root_offset"], self._header["root_length"])
        except UNREADABLE as error:
            raise _damaged(path) from error
        head = self._header
        self.box = Box(*(head[f"{key}_e7"] / 1e7 for key in ("min_lat", "min_lon", "max_lat", "max_lon")))
        self.min_zoom: int = head["min_zoom"]
        self.max_zoom: int = head["max_zoom"]
        self.attribution = str(metadata.get("attribution", ""))

    def tile(self, z: int, x: int, y: int) -> bytes | None:
        """The tile as stored (a Mapbox Vector Tile, gzip'd), None where the basemap has none."""
        if not (self.min_zoom <= z <= self.max_zoom and 0 <= x < 2**z and 0 <= y < 2**z):
            return None
        number = zxy_to_tileid(z, x, y)
        offset, length = self._header["root_offset"], self._header["root_length"]
        for _ in range(DEEPEST):
            entry = find_tile(self._directory(offset, length), number)
            if entry is None:
                return None
            if entry.run_length:
                return self._bytes(self._header["tile_data_offset"] + entry.offset, entry.length)
            offset, length = self._header["leaf_directory_offset"] + entry.offset, entry.length
        return None

    def features(self, box: Box, zoom: int) -> Iterator[MapFeature]:
        """What the tiles over `box` show at `zoom`, in the sequence in which it is painted.

        A zoom that the basemap lacks is read from the nearest that it has. Things that tiles have cut apart are
        whole again; features reach beyond the box as far as their tiles do.
        """
        z = max(self.min_zoom, min(self.max_zoom, zoom))
        found: dict[tuple[str, str, str, str], list[Any]] = defaultdict(list)
        for x, y in tiles_over(box, z):
            stored = self.tile(z, x, y)
            if stored is not None:
                _collect(gzip.decompress(stored), x, y, found)
        for key in sorted(found, key=_painted):
            layer, kind, name, shape = key
            yield _feature(layer, kind, name, Shape(shape), found[key], z)

    def _bytes(self, offset: int, length: int) -> bytes:
        with self.path.open("rb") as file:
            file.seek(0, os.SEEK_END)
            if offset + length > file.tell():  # also before a broken length asks for all the memory there is
                raise EOFError(f"{self.path.name} ends too soon")
            file.seek(offset)
            return file.read(length)

    @lru_cache(maxsize=64)  # noqa: B019 - a basemap lives as long as its region is in use
    def _directory(self, offset: int, length: int) -> list[Entry]:
        return list(deserialize_directory(self._bytes(offset, length)))


def _damaged(path: Path) -> Refused:
    cause = f"The map {path.name} of this region is missing or damaged."
    return Refused([Problem("basemap-damaged", cause, "Add the region again.", Where(source=path.name))])


def _painted(key: tuple[str, str, str, str]) -> tuple[int, int, str, str]:
    layer, kind, name, _ = key
    road = ROAD_ORDER.index(kind) if kind in ROAD_ORDER else 0
    return PAINT_ORDER.index(layer) if layer in PAINT_ORDER else 0, road, kind, name


def _collect(tile: bytes, x: int, y: int, found: dict[tuple[str, str, str, str], list[BaseGeometry]]) -> None:
    """Sort a tile's features by what they are, in units of the whole zoom."""
    import mapbox_vector_tile
    import shapely

    def place(px: float, py: float) -> tuple[float, float]:
        return px + x * EXTENT, py + y * EXTENT

    square = shapely.box(x * EXTENT, y * EXTENT, (x + 1) * EXTENT, (y + 1) * EXTENT)
    decoded = mapbox_vector_tile.decode(tile, default_options={"y_coord_down": True, "transformer": place})
    for layer, content in decoded.items():
        for feature in content["features"]:
            geometry = shapely.geometry.shape(feature["geometry"])
            shape = (Shape.POINT, Shape.LINE, Shape.AREA)[shapely.get_dimensions(geometry)]
            if shape is not Shape.AREA:  # areas keep their overlap, and are united; lines and points are kept once
                geometry = shapely.intersection(geometry, square)
            properties = feature["properties"]
            kind = str(properties.get("kind", ""))
            found[layer, kind, str(properties.get("name", "")), shape.value].append(geometry)


def _feature(layer: str, kind: str, name: str, shape: Shape, pieces: list[BaseGeometry], zoom: int) -> MapFeature:
    import shapely

    parts = shapely.get_parts(pieces)
    whole = shapely.union_all(shapely.make_valid(parts) if shape is Shape.AREA else parts)
    if shape is Shape.LINE:
        whole = shapely.line_merge(whole)
    scale = 2**zoom * EXTENT
    rings = []
    for part in shapely.get_parts(whole):
        if shape is Shape.AREA and part.geom_type != "Polygon":
            continue  # what is left of an area that collapsed into a line
        outlines = [part.exterior, *part.interiors] if shape is Shape.AREA else [part]
        rings += [tuple(to_location(px / scale, py / scale) for px, py in line.coords) for line in outlines]
    return MapFeature(layer, kind, shape, tuple(rings), name)
