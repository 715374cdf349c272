"""Cut the work area out of an OpenStreetMap extract, streamed: every road that touches it stays whole."""

# mypy: disallow-untyped-calls=False
# (osmium and shapely come without types)

from __future__ import annotations

import os
from array import array
from collections.abc import Callable, Iterator
from itertools import batched, chain
from pathlib import Path
from typing import Any

import numpy as np
import osmium
import shapely
from numpy.typing import NDArray

from dispatcher.maps.extract import not_an_extract
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.model.work_area import WorkArea

Tell = Callable[[float, str], None]
Numbers = NDArray[np.int64]
NONE: Numbers = np.array([], dtype=np.int64)
AT_ONCE = 50_000
KEPT_RELATIONS = frozenset(
    ("restriction", "multipolygon", "boundary", "associatedStreet", "street", "site", "building", "connectivity")
)
"""Types of relations that the roads, the addresses or the map read. "restriction:hgv" counts as "restriction"."""
TOO_FAR = frozenset(("bay", "strait", "coastline"))
"""Kinds of water that reach far out of any work area: not completed."""


def clip_extract(extract: Path, target: Path, area: WorkArea, tell: Tell) -> None:
    """Write what lies in the area to `target`, which appears when it is whole.

    Ways that touch the area keep all their points, and shapes made of several ways keep all their ways. Memory
    grows with the work area (8 bytes for each of its points), not with the extract: the library's own filters hold a
    bit for every number there is, which is 1.5 GB for any extract of today.
    `tell(share, words)` may raise to stop. Raises Refused (`region-not-an-extract`, `work-area-empty`), MachineFault.
    """
    beside = target.with_name(f"{target.name}.part")
    try:
        cut = _Cut(extract, area, tell)
        cut.choose()
        beside.unlink(missing_ok=True)
        cut.write(beside)
        beside.replace(target)
    except RuntimeError as error:  # all that osmium has for a file that it cannot read
        if target.parent.is_dir() and os.access(target.parent, os.W_OK) and "No space" not in str(error):
            raise not_an_extract(extract, f"it cannot be read ({error})") from error
        raise _not_written(target, str(error)) from error
    except OSError as error:
        raise _not_written(target, error.strerror or str(error)) from error
    finally:
        beside.unlink(missing_ok=True)


class _Cut:
    """Readings of the extract that choose what stays, and one that writes it. What stays is kept as sorted numbers."""

    def __init__(self, extract: Path, area: WorkArea, tell: Tell) -> None:
        self._source = osmium.io.File(str(extract), "pbf")
        self._name = extract.name
        self._area = area
        self._tell = tell
        self._points = self._ways = self._relations = NONE

    def choose(self) -> None:
        """Points in the area, ways with such a point, relations with such a way; then what completes them."""
        self._points = self._points_inside()
        if not len(self._points):
            cause = f"Nothing of {self._name} lies in the work area."
            raise Refused([Problem("work-area-empty", cause, "Choose an area that the extract covers.")])
        self._ways, corners = self._ways_with(lambda _, inside: inside, 0.4, "Choosing the roads of the work area")
        missing = self._choose_relations()
        if missing:
            more, others = self._ways_with(lambda way, _: way in missing, 0.6, "Completing lakes and woods")
            self._ways, corners = _united(self._ways, more), _united(corners, others)
        self._points = _united(self._points, corners)

    def write(self, target: Path) -> None:
        """All that was chosen, in the sequence of the extract."""
        header = osmium.io.Header()
        box = self._area.box
        header.add_box(osmium.osm.Box(box.west, box.south, box.east, box.north))
        with osmium.io.Reader(self._source, osmium.osm.osm_entity_bits.NOTHING) as reader:
            date = reader.header().get("osmosis_replication_timestamp", "")
        if date:
            header.set("osmosis_replication_timestamp", date)
        with osmium.SimpleWriter(osmium.io.File(str(target), "pbf"), header=header) as writer:
            for kind, chosen in (
                (osmium.osm.NODE, self._points),
                (osmium.osm.WAY, self._ways),
                (osmium.osm.RELATION, self._relations),
            ):
                is_chosen = _Chosen(chosen)
                for count, thing in enumerate(self._read(kind)):
                    if count % AT_ONCE == 0:
                        self._tell(0.65, "Writing the work area")
                    if is_chosen(thing.id):
                        writer.add(thing)

    def _points_inside(self) -> Numbers:
        shape = shapely.geometry.shape(self._area.geojson())
        shapely.prepare(shape)
        found = [NONE]
        numbers, lons, lats = array("q"), array("d"), array("d")

        def settle() -> None:
            inside = shapely.contains_xy(shape, np.frombuffer(lons), np.frombuffer(lats))
            found.append(np.frombuffer(numbers, dtype=np.int64)[inside])

        for point in self._read(osmium.osm.NODE):
            at = point.location
            try:
                lon, lat = at.lon, at.lat
            except osmium.InvalidLocationError:
                continue
            numbers.append(point.id)
            lons.append(lon)
            lats.append(lat)
            if len(numbers) == AT_ONCE:
                self._tell(0.05, "Choosing the points of the work area")
                settle()
                numbers, lons, lats = array("q"), array("d"), array("d")
        settle()
        return np.unique(np.concatenate(found))

    def _read(self, kind: Any) -> Iterator[Any]:
        return iter(osmium.FileProcessor(self._source, kind))

    def _ways_with(self, wanted: Callable[[int, bool], bool], share: float, words: str) -> tuple[Numbers, Numbers]:
        """The ways that `wanted(number, has a point inside)`, and all their points."""
        ways, points = [NONE], [NONE]
        everything = ((w.id, [n.ref for n in w.nodes]) for w in self._read(osmium.osm.WAY))
        for batch in batched((way for way in everything if way[1]), AT_ONCE):
            self._tell(share, words)
            refs = np.fromiter(chain.from_iterable(nodes for _, nodes in batch), dtype=np.int64)
            counts = np.array([len(nodes) for _, nodes in batch])
            inside = np.logical_or.reduceat(_among(refs, self._points), np.cumsum(counts) - counts)
            yes = np.array([wanted(way, bool(hit)) for (way, _), hit in zip(batch, inside, strict=True)])
            ways.append(np.array([way for way, _ in batch], dtype=np.int64)[yes])
            points.append(np.unique(refs[np.repeat(yes, counts)]))
        return np.unique(np.concatenate(ways)), np.unique(np.concatenate(points))

    def _choose_relations(self) -> set[int]:
        """Keep relations of kept ways; the ways that their shapes still miss."""
        kept, missing, relations = set(self._ways.tolist()), set[int](), []
        for count, relation in enumerate(self._read(osmium.osm.RELATION)):
            if count % AT_ONCE == 0:
                self._tell(0.55, "Choosing the shapes of the work area")
            kind = (relation.tags.get("type") or "").partition(":")[0]
            if kind not in KEPT_RELATIONS:
                continue
            members = {member.ref for member in relation.members if member.type == "w"}
            if members & kept:
                relations.append(relation.id)
                if kind == "multipolygon" and relation.tags.get("natural") not in TOO_FAR:
                    missing |= members
        self._relations = np.unique(np.array(relations, dtype=np.int64))
        return missing - kept


class _Chosen:
    """Says of numbers, asked in rising sequence as extracts are sorted, whether they are chosen; of others as well."""

    def __init__(self, numbers: Numbers) -> None:
        self._numbers = numbers
        self._coming = iter(numbers.tolist())
        self._next = next(self._coming, None)
        self._before: int | None = None

    def __call__(self, number: int) -> bool:
        if self._before is not None and number < self._before:
            at = int(np.searchsorted(self._numbers, number))
            return at < len(self._numbers) and int(self._numbers[at]) == number
        self._before = number
        while self._next is not None and self._next < number:
            self._next = next(self._coming, None)
        return self._next == number


def _among(numbers: Numbers, chosen: Numbers) -> NDArray[np.bool_]:
    """Which of the numbers are chosen (sorted, not empty)."""
    at = np.minimum(np.searchsorted(chosen, numbers), len(chosen) - 1)
    among: NDArray[np.bool_] = chosen[at] == numbers
    return among


def _united(some: Numbers, others: Numbers) -> Numbers:
    return np.union1d(some, others)


def _not_written(target: Path, why: str) -> MachineFault:
    cause = f"The work area cannot be written to {target.parent} ({why})."
    return MachineFault(Problem("area-not-written", cause, "Make room on the disk or check your rights there."))
