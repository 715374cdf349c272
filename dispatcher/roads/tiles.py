"""What the engine's tools are told when they build a network, and how their tiles become one file.

Done here and not with the Python package of the engine, so that neither takes a process of its own: starting two that
import it cost a sixth of the whole work on a small extract.
"""

from __future__ import annotations

import struct
import tarfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

NETWORK = {
    "max_cache_size": 1_000_000_000,
    "id_table_size": 1_300_000_000,
    "hierarchy": True,
    "shortcuts": True,
    "include_platforms": False,
    "include_driveways": True,
    "include_construction": False,
    "include_bicycle": True,
    "include_pedestrian": True,
    "include_driving": True,
    "import_bike_share_stations": False,
    "keep_all_osm_node_ids": False,
    "keep_osm_node_ids": False,
    "reclassify_links": True,
    "pedestrian_areas": False,
    "max_concurrent_reader_users": 1,
    "global_synchronized_cache": False,
    "data_processing": {
        "infer_internal_intersections": True,
        "infer_turn_channels": True,
        "apply_country_overrides": True,
        "use_admin_db": True,
        "use_direction_on_ways": False,
        "allow_alt_name": False,
        "use_urban_tag": False,
        "use_rest_area": False,
        "scan_tar": False,
        "build_bounding_circles": True,
    },
}
"""The engine's own defaults of all that a network depends on; a test holds them against the installed engine."""

INDEX = "index.bin"
_ENTRY = struct.Struct("<QLL")
"""Where a tile begins in the packed file, its number and its bytes. The engine reads this instead of the whole file."""


def build_settings(tiles: Path, admins: Path) -> dict[str, Any]:
    """What the tools are told: tiles go into the folder `tiles`, borders into the file `admins`."""
    places = {"tile_dir": str(tiles), "admin": str(admins), "tile_extract": "", "timezone": "", "landmarks": ""}
    return {"mjolnir": NETWORK | places, "logging": {"type": "std_out", "color": False}}


def pack_tiles(tiles: Path, target: Path, stop_if_asked: Callable[[], None]) -> None:
    """Pack a folder of tiles into one file that the engine maps into memory. The same tiles give the same file.

    `stop_if_asked` is called between tiles and may raise.
    """
    paths = sorted(tiles.rglob("*.gph"))
    sizes = [path.stat().st_size for path in paths]
    names = [path.relative_to(tiles).as_posix() for path in paths]
    offset = 2 * tarfile.BLOCKSIZE + _padded(_ENTRY.size * len(paths))
    index = bytearray()
    for name, size in zip(names, sizes, strict=True):
        index += _ENTRY.pack(offset, tile_number(name), size)
        offset += _padded(size) + tarfile.BLOCKSIZE
    with tarfile.open(target, "w", format=tarfile.USTAR_FORMAT) as packed:
        packed.addfile(_head(INDEX, len(index)), BytesIO(index))
        for path, name, size in zip(paths, names, sizes, strict=True):
            stop_if_asked()
            with path.open("rb") as file:
                packed.addfile(_head(name, size), file)


def tile_number(name: str) -> int:
    """The engine's number of the tile that lies at this path, such as 2/000/818/660.gph: level and place in one."""
    level, _, rest = name.removesuffix(".gph").partition("/")
    return int(level) | int(rest.replace("/", "")) << 3


def _head(name: str, size: int) -> tarfile.TarInfo:
    head = tarfile.TarInfo(name)
    head.size = size
    return head


def _padded(size: int) -> int:
    return -(-size // tarfile.BLOCKSIZE) * tarfile.BLOCKSIZE
