"""Shapes of the map, free of any library: what the PDF and other pictures are drawn from."""

from __future__ import annotations

from enum import StrEnum

from dispatcher.model.place import Location
from dispatcher.model.values import dataclass


class Shape(StrEnum):
    """How `parts` of a MapFeature are to be read."""

    POINT = "point"
    LINE = "line"
    AREA = "area"  # each part one ring; rings inside others are holes (even-odd rule)


@dataclass(frozen=True, slots=True)
class MapFeature:
    """One drawn thing. `layer` is earth, landuse, water, roads, buildings or places; `kind` refines it
    (highway, major_road, minor_road, path, rail, river, park, ...)."""

    layer: str
    kind: str
    shape: Shape
    parts: tuple[tuple[Location, ...], ...]
    name: str = ""
