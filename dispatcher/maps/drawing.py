"""A feature of the map between reading and drawing."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from dispatcher.model.values import dataclass

LAYERS = ("earth", "landuse", "water", "roads", "buildings", "places")
"""In the sequence in which they are painted; names and kinds are those of the Protomaps basemap, version 4."""

Properties = tuple[tuple[str, str | int], ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """One feature in the unit square, what a tile says about it, and the zoom from which it shows."""

    geometry: BaseGeometry
    properties: Properties
    min_zoom: int
