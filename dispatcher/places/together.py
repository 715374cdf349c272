"""Several geocoders as one: the office's own lists first, then the region's index."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from dispatcher.model.place import Candidate, great_circle_m
from dispatcher.places.decision import RIVAL_WITHIN, decide

SAME_PLACE_M = 60.0


class Closing(Protocol):
    """A geocoder that holds a file open."""

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """Candidates, surest first."""

    def close(self) -> None:
        """Let go of the file."""


class Together:
    """A `Geocoder` over several, the weightiest first: what one is sure of is not made doubtful by the next."""

    def __init__(self, geocoders: Sequence[Closing]) -> None:
        self._geocoders = tuple(geocoders)

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """At most `limit` candidates, surest first."""
        found: Sequence[Candidate] = ()
        for geocoder in self._geocoders:
            found = merged(found, geocoder.search(query, limit))
        return found[: max(limit, 0)]

    def close(self) -> None:
        """Let go of all files."""
        for geocoder in self._geocoders:
            geocoder.close()


def merged(first: Sequence[Candidate], then: Sequence[Candidate]) -> list[Candidate]:
    """Both lists of candidates, surest first, places of the second that the first has left out. When the first are
    sure, the others come behind."""
    sure = decide(first).chosen
    new = [c for c in then if not any(_is_same(c, other) for other in first)]
    if sure is not None:
        most = max(0.0, sure.confidence - 2 * RIVAL_WITHIN)
        new = [replace(c, confidence=min(c.confidence, most)) for c in new]
    return sorted([*first, *new], key=lambda c: -c.confidence)


def _is_same(one: Candidate, other: Candidate) -> bool:
    is_near = great_circle_m(one.location, other.location) <= SAME_PLACE_M
    return is_near and other.confidence >= one.confidence
