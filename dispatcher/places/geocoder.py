"""The plug for everything that turns an address into places."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from dispatcher.model.place import Candidate


class Geocoder(Protocol):
    """Finds places for an address as people write it."""

    def search(self, query: str, limit: int = 5) -> Sequence[Candidate]:
        """At most `limit` candidates, surest first; empty when nothing resembles the query."""
        ...
