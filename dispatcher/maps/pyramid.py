"""Cut features into the vector tiles of one zoom."""

# mypy: disallow-untyped-calls=False
# (shapely and mapbox_vector_tile come without types)

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

import mapbox_vector_tile
import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from dispatcher.maps.drawing import LAYERS, Drawn, Properties
from dispatcher.maps.mercator import EXTENT
from dispatcher.maps.shelf import BLOCK_ZOOM, Block

MIN_ZOOM, MAX_ZOOM = 5, 14
BUFFER = 64
"""Units that a tile holds of its neighbours, so that outlines do not show at its edge."""
COARSE, FINE = 8.0, 1.0
"""Tolerance of the simplified outlines in tile units, below the last zoom and at it."""
PIXEL = EXTENT / 256
SMALLEST_PX = 4.0
"""Areas below so many square pixels are left away below the last zoom."""
ENCODING = {"y_coord_down": True, "extents": EXTENT, "check_winding_order": False}
"""Outlines are wound here, all at once: the encoder's own check of each ring takes five times as long."""

BLOCK = 16
"""What spans more tiles than this is first cut into blocks of so many: a sea with a million corners would otherwise be
walked around once for every tile of its shore."""

Geometries = NDArray[np.object_]
Grid = NDArray[np.int64]


class Sheet:
    """The features of one layer that show at a zoom, simplified for it."""

    def __init__(self, features: Sequence[Drawn], zoom: int) -> None:
        unit = 1 / (2**zoom * EXTENT)
        last = zoom == MAX_ZOOM
        whole = np.array([f.geometry for f in features], dtype=object)
        outlines = shapely.simplify(whole, unit * (FINE if last else COARSE), preserve_topology=False)
        seen = ~shapely.is_empty(outlines)
        if not last:
            tiny = shapely.area(outlines) < SMALLEST_PX * (PIXEL * unit) ** 2
            seen &= ~(tiny & (shapely.get_dimensions(whole) == 2))
        self.zoom = zoom
        self.geometries: Geometries = outlines[seen]
        self.properties = [f.properties for f, yes in zip(features, seen, strict=True) if yes]
        self.low, self.high = self._ranges(self.geometries)
        self._divide_large()

    def _ranges(self, geometries: Geometries) -> tuple[Grid, Grid]:
        """The first and the last tile (x, y) that each geometry touches, by its bounding box."""
        count, margin = 2**self.zoom, BUFFER / EXTENT
        bounds = shapely.bounds(geometries).reshape(-1, 4) * count
        low = np.clip(np.floor(bounds[:, :2] - margin), 0, count - 1).astype(np.int64)
        high = np.clip(np.floor(bounds[:, 2:] + margin), 0, count - 1).astype(np.int64)
        return low, high

    def _divide_large(self) -> None:
        """Replace what spans many tiles by its pieces in blocks of tiles."""
        large = ((self.high - self.low) >= BLOCK).any(axis=1)
        pieces, properties, low, high = [], [], [], []
        for i in np.nonzero(large)[0].tolist():
            first, last = self.low[i] // BLOCK, self.high[i] // BLOCK
            for x in range(first[0], last[0] + 1):
                for y in range(first[1], last[1] + 1):
                    corner = np.array((x, y)) * BLOCK
                    piece = self._clipped(self.geometries[i], corner, BLOCK)
                    if not piece.is_empty:
                        pieces.append(piece)
                        properties.append(self.properties[i])
                        low.append(np.maximum(self.low[i], corner))
                        high.append(np.minimum(self.high[i], corner + BLOCK - 1))
        if pieces:
            self.geometries = np.concatenate([self.geometries[~large], np.array(pieces, dtype=object)])
            self.properties = [p for p, yes in zip(self.properties, large, strict=True) if not yes] + properties
            self.low, self.high = np.vstack([self.low[~large], *low]), np.vstack([self.high[~large], *high])

    def _clipped(self, geometries: Geometries | BaseGeometry, corner: Grid, size: int) -> Any:
        """What lies in the square of `size` tiles from `corner` on, with the margin that tiles hold."""
        count, margin = 2**self.zoom, BUFFER / EXTENT
        (west, north), (east, south) = (corner - margin) / count, (corner + size + margin) / count
        return shapely.clip_by_rect(geometries, west, north, east, south)

    def by_tile(self) -> dict[tuple[int, int], list[int]]:
        """Which geometries touch which tile."""
        touched = defaultdict(list)
        ranges = zip(self.low.tolist(), self.high.tolist(), strict=True)
        for i, ((west, north), (east, south)) in enumerate(ranges):
            for x in range(west, east + 1):
                for y in range(north, south + 1):
                    touched[x, y].append(i)
        return touched

    def cut(self, tile: tuple[int, int], chosen: Sequence[int]) -> dict[Properties, list[BaseGeometry]]:
        """The chosen features inside one tile in its own units, those of equal properties together."""
        count, corner = 2**self.zoom, np.array(tile)
        pieces = self._clipped(self.geometries[chosen], corner, 1)
        pieces = shapely.transform(pieces, lambda points: np.rint((points * count - corner) * EXTENT))
        groups = defaultdict(list)
        parts, owners = shapely.get_parts(pieces, return_index=True)
        for part, owner in zip(parts, owners.tolist(), strict=True):
            groups[self.properties[chosen[owner]]].append(part)
        return groups


def tiles_of(layers: dict[str, list[Drawn]], zoom: int, block: Block | None = None) -> Iterator[tuple[int, int, bytes]]:
    """(x, y, encoded tile) of every tile of a zoom that holds something; with `block` of those inside it."""
    deeper = zoom - BLOCK_ZOOM
    sheets = {}
    for name in LAYERS:
        features = [f for f in layers[name] if f.min_zoom <= zoom]
        if features:
            sheets[name] = Sheet(features, zoom)
    plan: dict[tuple[int, int], dict[str, list[int]]] = defaultdict(dict)
    for name, sheet in sheets.items():
        for tile, chosen in sheet.by_tile().items():
            if block is None or (tile[0] >> deeper, tile[1] >> deeper) == block:
                plan[tile][name] = chosen
    for tile, content in plan.items():
        cut = {name: sheets[name].cut(tile, chosen) for name, chosen in content.items()}
        encoded = _encoded(cut)
        if encoded:
            yield *tile, encoded


def _encoded(content: dict[str, dict[Properties, list[BaseGeometry]]]) -> bytes:
    layers = []
    for name, groups in content.items():
        features = [
            {"geometry": shape, "properties": dict(properties)}
            for properties, parts in groups.items()
            for shape in _gathered(parts)
        ]
        if features:
            layers.append({"name": name, "features": features})
    return mapbox_vector_tile.encode(layers, default_options=ENCODING) if layers else b""


def _gathered(parts: list[BaseGeometry]) -> Iterator[BaseGeometry]:
    """One geometry for all lines, one for all areas, one for all points: fewer features draw and store faster."""
    kinds = shapely.get_dimensions(parts)
    flat = np.array(parts, dtype=object)
    if (kinds == 0).any():
        yield shapely.multipoints(flat[kinds == 0])
    if (kinds == 1).any():
        yield shapely.line_merge(shapely.multilinestrings(flat[kinds == 1]))
    if (kinds == 2).any():
        # exterior rings have a positive area where y grows downwards, as the format asks
        yield shapely.orient_polygons(shapely.multipolygons(flat[kinds == 2]), exterior_cw=False)
