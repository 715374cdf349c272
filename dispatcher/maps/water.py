"""Which places lie in water, as the region's basemap draws it: lakes, wide rivers and the sea."""

# mypy: disallow-untyped-calls=False
# (mapbox_vector_tile and shapely come without types)

from __future__ import annotations

import gzip
import math
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from dispatcher.maps.basemap import UNREADABLE, Basemap
from dispatcher.maps.mercator import EXTENT, to_unit
from dispatcher.model.place import Location

SHORE_M = 40.0
"""Quays, piers and houseboats lie this near to the shore: nothing is said of them."""
_EQUATOR_M = 40_075_016.7
_ZOOM = 14


def places_in_water(basemap: Basemap, places: Iterable[Location]) -> frozenset[Location]:
    """The places that lie in water, farther than SHORE_M from its edge. Tiles that cannot be read hold none."""
    zoom = max(basemap.min_zoom, min(basemap.max_zoom, _ZOOM))
    by_tile: dict[tuple[int, int], list[tuple[Location, float, float]]] = defaultdict(list)
    for place in places:
        if basemap.box.holds(place):
            x, y = (part * 2**zoom for part in to_unit(place))
            by_tile[int(x), int(y)].append((place, x % 1 * EXTENT, y % 1 * EXTENT))
    found: set[Location] = set()
    for (x, y), inside in by_tile.items():
        water = _water(basemap, zoom, x, y)
        if water is not None:
            found |= {place for place, px, py in inside if _is_deep(water, place, px, py, zoom)}
    return frozenset(found)


def _water(basemap: Basemap, zoom: int, x: int, y: int) -> Any:
    """The areas of water of one tile, None when it has none. Only that layer is decoded: the others take their time."""
    import mapbox_vector_tile
    import shapely
    from google.protobuf.message import DecodeError  # type: ignore[import-untyped]
    from mapbox_vector_tile.Mapbox import vector_tile_pb2

    try:
        stored = basemap.tile(zoom, x, y)
        if stored is None:
            return None
        tile = vector_tile_pb2.tile()
        tile.ParseFromString(gzip.decompress(stored))
        for at in reversed([i for i, layer in enumerate(tile.layers) if layer.name != "water"]):
            del tile.layers[at]
        if not tile.layers:
            return None
        decoded = mapbox_vector_tile.decode(tile.SerializeToString(), default_options={"y_coord_down": True})
    except (*UNREADABLE, DecodeError):
        return None
    shapes = [shapely.geometry.shape(feature["geometry"]) for feature in decoded["water"]["features"]]
    areas = [shape for shape in shapes if shapely.get_dimensions(shape) == 2]
    return shapely.union_all(shapely.make_valid(areas)) if areas else None


def _is_deep(water: Any, place: Location, px: float, py: float, zoom: int) -> bool:
    import shapely

    metres = _EQUATOR_M * math.cos(math.radians(place.lat)) / 2**zoom / EXTENT
    point = shapely.Point(px, py)
    return bool(water.contains(point)) and float(water.boundary.distance(point)) * metres > SHORE_M
