"""What may be chosen when something is asked of the desk. Cheap to import: the window's start parses words with it."""

from __future__ import annotations

from enum import StrEnum
from importlib.util import find_spec

from dispatcher.model.values import dataclass
from dispatcher.planning.request import MOST_WEIGHT, Measure, Mode, Weights

__all__ = [
    "DEFAULT_ENGINE",
    "ENGINES",
    "FORMATS",
    "MODES",
    "MOST_WEIGHT",
    "Gone",
    "ListMode",
    "Measure",
    "Mode",
    "Resend",
    "Weights",
]

ENGINES = ("best", "ortools", "insertion", "sisr", *(("pyvrp",) if find_spec("pyvrp") else ()))
"""Names of the engines, the default first. Said here as well, for the planning brings much more along."""

FORMATS = ("xlsx", "pdf", "csv", "gpx", "geojson", "html", "links")
"""What manifests can be written as."""

DEFAULT_ENGINE = ENGINES[0]

MODES = {mode.value.replace(" ", "-"): mode for mode in Mode}
"""The modes of planning by the words that people type."""


class ListMode(StrEnum):
    """What a list is to its dates. MERGE: it adds to them and updates them. REPLACE: it is the whole of them."""

    MERGE = "merge"
    REPLACE = "replace"


class Gone(StrEnum):
    """What becomes of orders that a list does not have any more."""

    KEEP = "keep"
    CANCEL = "cancel"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Resend:
    """How a list is taken that may have been sent before. Orders that are protected are cancelled or deleted only when
    they are named in `let_go`."""

    mode: ListMode = ListMode.MERGE
    gone: Gone = Gone.KEEP
    let_go: frozenset[str] = frozenset()
