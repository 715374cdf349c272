"""Travel that was computed once, kept in the day file: one packed record per router and origin."""

from __future__ import annotations

import struct
import time
import zlib
from array import array
from collections.abc import Callable, Collection, Sequence
from typing import Any, Protocol

from dispatcher.model.packed import row_of
from dispatcher.model.place import Location
from dispatcher.model.values import dataclass
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Reader, Row, Writer

UNKNOWN = -1
"""Stands in both tables for a pair that was never put."""

KEPT_S = 30 * 86_400
"""Origins that nothing was put for in so long are forgotten."""

_Table = Sequence[Sequence[int]]
_ID, _FIGURE = "I", "i"
_FASTEST = 1


class Tables(Protocol):
    """Seconds and metres, one row per origin and one column per target."""

    @property
    def duration_s(self) -> _Table:
        """Seconds."""

    @property
    def distance_m(self) -> _Table:
        """Metres."""


@dataclass(frozen=True, slots=True)
class _Record:
    """Legs from one origin: sorted place ids, and seconds and metres to each."""

    targets: array[int]
    duration_s: array[int]
    distance_m: array[int]

    def joined(self, newer: _Record) -> _Record:
        """These legs and the newer ones, which win."""
        if self.targets == newer.targets:
            return newer
        legs = {
            target: (duration, distance)
            for record in (self, newer)
            for target, duration, distance in zip(record.targets, record.duration_s, record.distance_m, strict=True)
        }
        targets = sorted(legs)
        return _Record(
            array(_ID, targets),
            array(_FIGURE, [legs[target][0] for target in targets]),
            array(_FIGURE, [legs[target][1] for target in targets]),
        )

    def row(self, router_name: str, origin: int, at: int) -> Row:
        """The record as a row of `travel`. Every machine that this runs on is little-endian."""
        legs = self.duration_s.tobytes() + self.distance_m.tobytes()
        return {
            "router": router_name,
            "origin": origin,
            "at": at,
            "targets": zlib.compress(self.targets.tobytes(), _FASTEST),
            "legs": zlib.compress(legs, _FASTEST),
        }

    @classmethod
    def of_row(cls, row: dict[str, Any], unpacked: dict[bytes, array[int]]) -> _Record:
        """The record that `row` stored. Most origins know the same targets: those `unpacked` before are shared."""
        targets, figures = unpacked.get(row["targets"]), array(_FIGURE)
        if targets is None:
            targets = unpacked[row["targets"]] = array(_ID, zlib.decompress(row["targets"]))
        figures.frombytes(zlib.decompress(row["legs"]))
        return cls(targets, figures[: len(targets)], figures[len(targets) :])


class StoredTravel[B: Tables]:
    """A travel cache in a day file, outside its history. `block` makes the answer from the two tables."""

    def __init__(self, day: DayFile, block: Callable[[_Table, _Table], B]) -> None:
        self._day = day
        self._block = block

    def known(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location]) -> B:
        """A row per origin and a column per target, UNKNOWN in both tables where nothing was put."""
        durations, distances = self._day.read(lambda reader: _known(reader, router_name, origins, targets))
        return self._block(durations, distances)

    def put(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location], block: Tables) -> None:
        """Keep `block`, joined to what is known of the same origins; replaces pairs that are known already."""
        self._day.keep(lambda writer: _put(writer, router_name, origins, targets, block))


def _known(
    reader: Reader, router_name: str, origins: Sequence[Location], targets: Sequence[Location]
) -> tuple[_Table, _Table]:
    ids = _ids(reader, {_lat_lon(place) for place in (*origins, *targets)})
    rows = [ids.get(_lat_lon(place)) for place in origins]
    wanted = [ids.get(_lat_lon(place)) for place in targets]
    records = _records(reader, router_name, {origin for origin in rows if origin is not None})
    columns: dict[int, list[int]] = {}  # by the targets that records share
    durations: list[Sequence[int]] = []
    distances: list[Sequence[int]] = []
    nothing = row_of([UNKNOWN] * len(wanted))
    for origin in rows:
        record = records.get(origin) if origin is not None else None
        if record is None:
            durations.append(nothing)
            distances.append(nothing)
            continue
        if (held := id(record.targets)) not in columns:
            at = {target: i for i, target in enumerate(record.targets)}
            columns[held] = [at.get(target, len(at)) if target is not None else len(at) for target in wanted]
        for table, figures in ((durations, record.duration_s), (distances, record.distance_m)):
            figures.append(UNKNOWN)  # for targets that the origin does not know
            table.append(row_of([figures[i] for i in columns[held]]))
    return durations, distances


def _put(
    writer: Writer, router_name: str, origins: Sequence[Location], targets: Sequence[Location], block: Tables
) -> None:
    ids = _ids_made(writer, {_lat_lon(place) for place in (*origins, *targets)})
    column = {ids[_lat_lon(target)]: i for i, target in enumerate(targets)}
    sorted_targets = array(_ID, sorted(column))
    columns = [column[target] for target in sorted_targets]
    records = _records(writer, router_name, {ids[_lat_lon(origin)] for origin in origins})
    for place, durations, distances in zip(origins, block.duration_s, block.distance_m, strict=True):
        origin = ids[_lat_lon(place)]
        newer = _Record(
            sorted_targets,
            array(_FIGURE, [durations[i] for i in columns]),
            array(_FIGURE, [distances[i] for i in columns]),
        )
        records[origin] = records[origin].joined(newer) if origin in records else newer
    now = int(time.time())
    writer.put("travel", [record.row(router_name, origin, now) for origin, record in records.items()])
    old = writer.rows("SELECT router, origin FROM travel WHERE at < ?", [now - KEPT_S])
    writer.delete("travel", [(row["router"], row["origin"]) for row in old])


def _records(reader: Reader, router_name: str, origins: Collection[int]) -> dict[int, _Record]:
    rows = reader.rows_among("SELECT * FROM travel WHERE router = ? AND origin IN (?*)", origins, [router_name])
    unpacked: dict[bytes, array[int]] = {}
    return {row["origin"]: _Record.of_row(row, unpacked) for row in rows}


def _ids(reader: Reader, places: Collection[bytes]) -> dict[bytes, int]:
    rows = reader.rows_among("SELECT id, lat_lon FROM travel_place WHERE lat_lon IN (?*)", places)
    return {row["lat_lon"]: row["id"] for row in rows}


def _ids_made(writer: Writer, places: Collection[bytes]) -> dict[bytes, int]:
    ids = _ids(writer, places)
    (newest,) = writer.rows("SELECT coalesce(max(id), 0) AS id FROM travel_place")
    new = {place: newest["id"] + i for i, place in enumerate(sorted(set(places) - set(ids)), start=1)}
    writer.put("travel_place", [{"id": number, "lat_lon": place} for place, number in new.items()])
    return ids | new


def _lat_lon(place: Location) -> bytes:
    """Equal degrees, equal bytes; -0.0 equals 0.0."""
    return struct.pack("<dd", place.lat + 0.0, place.lon + 0.0)
