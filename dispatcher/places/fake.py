"""A geocoder that knows a handful of addresses: for trying out what stands on this plug."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher

from dispatcher.model.place import Candidate, Location, Precision
from dispatcher.places.spelling import address_key

_SURE = 0.97
_RESEMBLES = 0.75
_UNSURE = 0.84
"""Below ACCEPT_AT: what only resembles a known address is never taken silently."""


class FakeGeocoder:
    """Finds exactly the given addresses surely, what resembles them unsurely, and nothing else."""

    def __init__(self, places: Mapping[str, Location]) -> None:
        self._places = {address_key(address): (address, location) for address, location in places.items()}

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """At most `limit` candidates, surest first."""
        wanted = address_key(query)
        found = []
        for key, (address, location) in self._places.items():
            alike = SequenceMatcher(None, wanted, key).ratio() if wanted else 0.0
            if alike >= _RESEMBLES:
                confidence = _SURE if key == wanted else alike * _UNSURE
                found.append(Candidate(address, location, confidence, Precision.ADDRESS))
        found.sort(key=lambda candidate: -candidate.confidence)
        return found[: max(limit, 0)]
