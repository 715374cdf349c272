"""Build a region's basemap: an OpenStreetMap extract in, one PMTiles file of vector tiles out."""

# mypy: disallow-untyped-calls=False
# (pmtiles comes without types)

from __future__ import annotations

import gzip
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import shapely
from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer

from dispatcher.maps.coast import sea_of
from dispatcher.maps.drawing import LAYERS
from dispatcher.maps.extract import Extract, read_extract
from dispatcher.maps.mercator import to_unit
from dispatcher.maps.pyramid import MAX_ZOOM, MIN_ZOOM, tiles_of
from dispatcher.maps.shelf import BLOCK_ZOOM
from dispatcher.model.place import Box, Location
from dispatcher.model.problem import MachineFault, Problem, Stopped

ATTRIBUTION = "© OpenStreetMap contributors"
READING_SHARE = 0.3
"""The part of the whole work that reading takes, by measurement."""


def build_basemap(
    extract: Path,
    target: Path,
    on_progress: Callable[[float], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> None:
    """Build the PMTiles file `target` from an .osm.pbf file. It takes long: call it in a child process.

    `target` appears, or is replaced, when it is whole. `on_progress` hears the share done, rising to 1.0. Raises
    Refused with code `region-not-an-extract`, MachineFault when a file cannot be read or written, Stopped when
    `cancelled` says yes.
    """
    beside = target.with_name(f"{target.name}.{os.getpid()}.part")
    shelf = target.with_name(f"{target.name}.{os.getpid()}.shelf")
    try:
        shelf.mkdir()
        content = read_extract(extract, shelf, cancelled)
        _add_land_and_sea(content)
        with beside.open("wb") as file:
            _write(file, _all_tiles(content, on_progress, cancelled), content.box)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(target)
    except OSError as error:
        raise _fault(error, extract, target) from error
    finally:
        beside.unlink(missing_ok=True)
        shutil.rmtree(shelf, ignore_errors=True)
    if on_progress is not None:
        on_progress(1.0)


def _fault(error: OSError, extract: Path, target: Path) -> MachineFault:
    if error.filename == str(extract):
        cause = f"The file {extract} cannot be opened ({error.strerror})."
        return MachineFault(Problem("file-unreadable", cause, "Check that it is there and that you may read it."))
    cause = f"The map cannot be written to {target.parent} ({error.strerror})."
    remedy = "Check that the folder is there, that you may write to it and that the disk has room."
    return MachineFault(Problem("map-not-written", cause, remedy))


def _add_land_and_sea(content: Extract) -> None:
    west, north = to_unit(Location(content.box.north, content.box.west))
    east, south = to_unit(Location(content.box.south, content.box.east))
    whole = shapely.box(west, north, east, south)
    sea = sea_of(content.coastlines, whole)
    if sea is not None:
        content.add("water", sea, (("kind", "ocean"),), MIN_ZOOM)
    content.add("earth", whole if sea is None else whole.difference(sea), (("kind", "earth"),), MIN_ZOOM)


def _all_tiles(
    content: Extract, on_progress: Callable[[float], None] | None, cancelled: Callable[[], bool] | None
) -> Iterator[tuple[int, bytes]]:
    """PMTiles numbers and compressed tiles as they come: from far away first, then block by block."""

    def packed(tiles: Iterator[tuple[int, int, bytes]], zoom: int) -> Iterator[tuple[int, bytes]]:
        for x, y, encoded in tiles:
            if cancelled is not None and cancelled():
                raise Stopped
            yield zxy_to_tileid(zoom, x, y), gzip.compress(encoded, 6, mtime=0)

    layers = content.shelf.far()
    for zoom in range(MIN_ZOOM, BLOCK_ZOOM):
        yield from packed(tiles_of(layers, zoom), zoom)
    for done, (block, layers) in enumerate(content.shelf.blocks()):
        for zoom in range(BLOCK_ZOOM, MAX_ZOOM + 1):
            share = (done + 2.0 ** (zoom - MAX_ZOOM - 1)) / content.shelf.block_count
            if on_progress is not None:
                on_progress(READING_SHARE + (1 - READING_SHARE) * share)
            yield from packed(tiles_of(layers, zoom, block), zoom)


def _write(file: BinaryIO, tiles: Iterator[tuple[int, bytes]], box: Box) -> None:
    writer = Writer(file)
    try:
        for number, tile in tiles:
            writer.write_tile(number, tile)
        _finish(writer, box)
    finally:
        writer.tile_f.close()  # the writer itself closes it only at its end


def _finish(writer: Writer, box: Box) -> None:
    header = {
        "tile_type": TileType.MVT,
        "tile_compression": Compression.GZIP,
        "min_zoom": MIN_ZOOM,
        "max_zoom": MAX_ZOOM,
        "min_lon_e7": round(box.west * 1e7),
        "min_lat_e7": round(box.south * 1e7),
        "max_lon_e7": round(box.east * 1e7),
        "max_lat_e7": round(box.north * 1e7),
        "center_zoom": MAX_ZOOM - 2,
        "center_lon_e7": round((box.west + box.east) / 2 * 1e7),
        "center_lat_e7": round((box.south + box.north) / 2 * 1e7),
    }
    layers = [{"id": name, "fields": {"kind": "String"}} for name in LAYERS]
    writer.finalize(header, {"type": "baselayer", "attribution": ATTRIBUTION, "vector_layers": layers})
