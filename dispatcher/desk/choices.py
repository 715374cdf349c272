"""What may be chosen when something is asked of the desk. Cheap to import: the window's start parses words with it."""

from __future__ import annotations

from dispatcher.planning.child import ENGINES
from dispatcher.planning.request import MOST_WEIGHT, Weights

__all__ = ["DEFAULT_ENGINE", "ENGINES", "FORMATS", "MOST_WEIGHT", "Weights"]

FORMATS = ("xlsx", "pdf", "csv", "gpx", "geojson", "html", "links")
"""What manifests can be written as."""

DEFAULT_ENGINE = ENGINES[0]
