"""What an .osm.pbf file says of itself, read at once however large it is: its header and a few blocks of points."""

# mypy: disallow-untyped-calls=False
# (osmium comes without types)

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

import osmium

from dispatcher.maps.extract import not_an_extract
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Box, Location

BLOCKS_SEEN = 12
"""Blocks of 8,000 points that are read, spread over the file: with them a file of 4 GB answers within a second."""
POINTS_KEPT = 12_000
LONGEST_HEADER, LONGEST_BLOCK = 64 * 1024, 32 * 1024 * 1024
"""Bytes, by the definition of the format."""
TOWN_KINDS = {"city": 0, "town": 1, "village": 2}
TOLD_EVERY = 500
WHOLE_EARTH = 400.0
"""Square degrees: some tools state the whole earth as the box of a town."""


def extract_facts(path: Path, _tell: object = None) -> ExtractFacts:
    """The facts of an .osm.pbf. Refused with code `region-not-an-extract`, OSError when it cannot be opened."""
    with path.open("rb") as file:
        blocks = list(_blocks(file, path))
        head, *data = blocks
        if not data:
            raise not_an_extract(path, "it holds no data")
        wanted = data[:: max(1, len(data) // (2 * BLOCKS_SEEN))]  # the first half of a file is points
        points: list[Location] = []
        newest = 0
        seen = 0
        for block in wanted:
            found, time = _points(path, _bytes(file, head) + _bytes(file, block))
            newest = max(newest, time)
            points += found
            seen += bool(found)
            if seen == BLOCKS_SEEN or (points and not found):
                break
    stated, date = _header(path)
    if not points:
        raise not_an_extract(path, "it holds no points")
    date = date or (dt.datetime.fromtimestamp(newest, dt.UTC).date().isoformat() if newest else "")
    box = stated if stated is not None else _box_of(points)
    step = max(1, len(points) // POINTS_KEPT)
    return ExtractFacts(path.stat().st_size, box, date, tuple(points[::step]))


def towns_in(path: Path, tell: Callable[[float, str], None]) -> tuple[Town, ...]:
    """Cities, towns and villages, the largest kinds first: reads all points, about 10 s for each 1,000 MB.

    `tell(share, words)` may raise to stop. Refused when the file cannot be read.
    """
    found: list[Town] = []
    points: Iterator[Any] = iter(
        osmium.FileProcessor(osmium.io.File(str(path), "pbf"), osmium.osm.NODE).with_filter(
            osmium.filter.KeyFilter("place")
        )
    )
    try:
        for count, point in enumerate(points):
            if count % TOLD_EVERY == 0:
                tell(0.5, "Looking for towns")
            rank = TOWN_KINDS.get(point.tags.get("place") or "")
            name = point.tags.get("name")
            if rank is not None and name and point.location.valid():
                found.append(Town(name, Location(point.location.lat, point.location.lon), rank))
    except RuntimeError as error:
        raise not_an_extract(path, f"it cannot be read ({error})") from error
    return tuple(sorted(found, key=lambda town: (town.rank, town.name)))


def _blocks(file: BinaryIO, path: Path) -> Iterator[tuple[int, int]]:
    """(offset, length) of the header and of every block of data."""
    size, at = path.stat().st_size, 0
    while at < size:
        file.seek(at)
        length = int.from_bytes(file.read(4), "big")
        if not 0 < length <= LONGEST_HEADER:
            raise not_an_extract(path, "it is cut short or damaged" if at else "it is of another kind")
        kind, body = _block_head(file.read(length))
        if (
            kind not in (b"OSMHeader", b"OSMData")
            or not 0 < body <= LONGEST_BLOCK
            or (at == 0) != (kind == b"OSMHeader")
        ):
            raise not_an_extract(path, "it is cut short or damaged" if at else "it is of another kind")
        whole = 4 + length + body
        if at + whole > size:
            raise not_an_extract(path, "its end is missing")
        yield at, whole
        at += whole
    if at == 0:
        raise not_an_extract(path, "it is empty")


def _block_head(head: bytes) -> tuple[bytes, int]:
    """Kind and length of a block from its head: field 1 is the kind, field 3 the length."""
    at, kind, body = 0, b"", 0
    while at < len(head):
        key, at = _number(head, at)
        value, at = _number(head, at)
        if key & 7 == 2:
            if key >> 3 == 1:
                kind = head[at : at + value]
            at += value
        elif key & 7 == 0:
            body = value if key >> 3 == 3 else body
        else:
            return b"", 0
    return kind, body


def _number(head: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(head) and shift < 64:
        value |= (head[at] & 127) << shift
        shift += 7
        at += 1
        if head[at - 1] < 128:
            break
    return value, at


def _bytes(file: BinaryIO, block: tuple[int, int]) -> bytes:
    file.seek(block[0])
    return file.read(block[1])


def _points(path: Path, small: bytes) -> tuple[list[Location], int]:
    """The points of a file of one block, and the newest change in it (seconds since 1970)."""
    found, newest = [], 0
    try:
        things: Iterator[Any] = iter(osmium.FileProcessor(osmium.io.FileBuffer(small, "pbf"), osmium.osm.NODE))
        for thing in things:
            at = thing.location
            if at.valid():
                found.append(Location(at.lat, at.lon))
                newest = max(newest, int(thing.timestamp.timestamp()))
    except RuntimeError as error:
        raise not_an_extract(path, f"it cannot be read ({error})") from error
    return found, newest


def _header(path: Path) -> tuple[Box | None, str]:
    try:
        with osmium.io.Reader(osmium.io.File(str(path), "pbf"), osmium.osm.osm_entity_bits.NOTHING) as reader:
            header = reader.header()
            box, date = header.box(), header.get("osmosis_replication_timestamp", "")[:10]
    except RuntimeError as error:
        raise not_an_extract(path, f"it cannot be read ({error})") from error
    if not box.valid() or box.size() >= WHOLE_EARTH:
        return None, date
    south_west, north_east = box.bottom_left, box.top_right
    return Box(south_west.lat, south_west.lon, north_east.lat, north_east.lon), date


def _box_of(points: list[Location]) -> Box:
    """The box around all but a few strays."""
    lats, lons = sorted(p.lat for p in points), sorted(p.lon for p in points)
    stray = len(points) // 1000
    return Box(lats[stray], lons[stray], lats[-1 - stray], lons[-1 - stray])
