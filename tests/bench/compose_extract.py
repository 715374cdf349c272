"""Compose a larger extract: copies of a real one side by side, with numbers of their own and streets of their own.

    python tests/bench/compose_extract.py EXTRACT COPIES TARGET.osm.pbf

Numbers are spread over the range that the real map has, so that what grows with the highest number costs what it costs
on a real extract of that size.
"""

from __future__ import annotations

import math
import sys
from bisect import bisect_left
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import osmium

HIGHEST = {"n": 13_000_000_000, "w": 1_400_000_000, "r": 19_000_000}
"""About the highest numbers of points, ways and relations on the map of 2026."""
KINDS = {"n": osmium.osm.NODE, "w": osmium.osm.WAY, "r": osmium.osm.RELATION}
OWN_NAMES = ("name", "addr:street", "addr:city")
GAP = 1.02


class Composer:
    """Writes the copies, one kind of object after the other, so that the file is sorted as extracts are."""

    def __init__(self, extract: Path, copies: int) -> None:
        self._extract, self._copies = str(extract), copies
        self._numbers = {kind: sorted(thing.id for thing in self._read(kind)) for kind in KINDS}
        with osmium.io.Reader(self._extract, osmium.osm.osm_entity_bits.NOTHING) as reader:
            self._box = reader.header().box()
        self._columns = math.ceil(math.sqrt(copies))

    def write(self, target: Path) -> None:
        """All copies."""
        low, high = self._box.bottom_left, self._box.top_right
        right, up = self._shift(self._columns - 1), self._shift(self._copies - 1)
        header = osmium.io.Header()
        header.add_box(osmium.osm.Box(low.lon, low.lat, high.lon + right[0], high.lat + up[1]))
        with osmium.SimpleWriter(str(target), header=header, overwrite=True) as writer:
            for kind in KINDS:
                for copy in range(self._copies):
                    for thing in self._read(kind):
                        writer.add(self._moved(thing, kind, copy))

    def _read(self, kind: str) -> Iterator[Any]:
        return iter(osmium.FileProcessor(self._extract, KINDS[kind]))

    def _shift(self, copy: int) -> tuple[float, float]:
        low, high = self._box.bottom_left, self._box.top_right
        width, height = (high.lon - low.lon) * GAP, (high.lat - low.lat) * GAP
        return copy % self._columns * width, copy // self._columns * height

    def _number(self, kind: str, number: int, copy: int) -> int:
        """The number of a copied object; one that the extract lacks stays lacking."""
        numbers = self._numbers[kind]
        rank = bisect_left(numbers, number)
        if rank == len(numbers) or numbers[rank] != number:
            return HIGHEST[kind] + number % 1_000
        return (copy * len(numbers) + rank + 1) * HIGHEST[kind] // (self._copies * len(numbers) + 1)

    def _moved(self, thing: Any, kind: str, copy: int) -> Any:
        tags = dict(thing.tags)
        if copy:
            tags |= {key: f"{tags[key]} {copy}" for key in OWN_NAMES if key in tags}
        number = self._number(kind, thing.id, copy)
        if kind == "n":
            right, up = self._shift(copy)
            at = (thing.location.lon + right, thing.location.lat + up)
            return thing.replace(id=number, tags=tags, location=at)
        if kind == "w":
            return thing.replace(id=number, tags=tags, nodes=[self._number("n", n.ref, copy) for n in thing.nodes])
        members = [(m.type, self._number(m.type, m.ref, copy), m.role) for m in thing.members]
        return thing.replace(id=number, tags=tags, members=members)


def compose(extract: Path, copies: int, target: Path) -> None:
    """Write `copies` copies of an extract to `target`."""
    Composer(extract, copies).write(target)


if __name__ == "__main__":
    compose(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
