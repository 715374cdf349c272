"""GeoJSON for the doors, which may not reach into the rooms."""

from __future__ import annotations

from dispatcher.roads.shapes import Feature, collection, features_of, geometry_of

__all__ = ["Feature", "collection", "features_of", "geometry_of"]
