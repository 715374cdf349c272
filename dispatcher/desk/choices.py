"""What may be chosen when something is asked of the desk. Cheap to import: the window's start parses words with it."""

from __future__ import annotations

from importlib.util import find_spec

from dispatcher.planning.request import MOST_WEIGHT, Measure, Mode, Weights

__all__ = ["DEFAULT_ENGINE", "ENGINES", "FORMATS", "MODES", "MOST_WEIGHT", "Measure", "Mode", "Weights"]

ENGINES = ("best", "ortools", "insertion", "sisr", *(("pyvrp",) if find_spec("pyvrp") else ()))
"""Names of the engines, the default first. Said here as well, for the planning brings much more along."""

FORMATS = ("xlsx", "pdf", "csv", "gpx", "geojson", "html", "links")
"""What manifests can be written as."""

DEFAULT_ENGINE = ENGINES[0]

MODES = {mode.value.replace(" ", "-"): mode for mode in Mode}
"""The modes of planning by the words that people type."""
