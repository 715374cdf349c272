"""The road network with traffic in it, made with the engine's own tool for predicted traffic.

The tool gives each road a speed for every five minutes of a week, smoothed by a cosine transform. The week is laid out
anew here: every pace that occurs in the office's profile stands still for an equal part of it, so that the smoothing
leaves the middle of each part alone, and whoever wants a pace asks for that middle (`questions.hour_of`).
"""

from __future__ import annotations

import json
import re
import shutil
import tarfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from dispatcher.config.child import in_child
from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.road_rules import Pace, holds
from dispatcher.roads.conditions import Pacing
from dispatcher.roads.files import tool, tool_environment
from dispatcher.roads.tiles import tile_number
from dispatcher.roads.tool_run import run_tool

FOLDER = "traffic"
LAYOUT = 1
KEPT = 3
"""So many networks with traffic stay beside the free one; the oldest go."""
TILES, SPEEDS, SETTINGS = "tiles", "speeds", "traffic.json"
SPEEDS_SHARE = 0.1
"""Of the whole work; the tool takes the rest."""
FINISHED = re.compile(r"finished (\d+)/(\d+)/")
"""What the tool says when a tile has its traffic: level and place."""

BUCKETS = 2016
LEAST_KMH, MOST_KMH = 5, 140
_NODE_BYTES, _TRANSITION_BYTES, _EDGE_WORDS = 32, 8, 6
"""Sizes of the records before and of the edges in a tile of version 3 of the engine; tests hold them against what the
engine itself says of its edges."""
AUTO, TRUCK = 1, 8
CLASS_OF = (0, 1, 1, 2, 2, 3, 3, 3)
"""The engine's eight classes of roads, motorway first, as numbers of a Pace."""


def paced_tiles(
    folder: Path,
    tar: Path,
    pacings: Sequence[Pacing],
    on_progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Path:
    """The folder of tiles that know these paces, made when it is not there yet; only then there is progress.

    Raises MachineFault when it cannot be made, Stopped when `cancelled` says yes: nothing is left of it then.
    """
    name = sha256(f"{LAYOUT} {tuple(pacings)!r}".encode()).hexdigest()[:16]
    home = folder / FOLDER
    ready, work = home / name, home / f"{name}.building"
    if not ready.is_dir():
        shutil.rmtree(work, ignore_errors=True)
        try:
            work.mkdir(parents=True)
            on_progress(0.0)
            read = (str(tar), str(work), tuple(pacings))
            in_child(write_speeds, read, lambda share: on_progress(share * SPEEDS_SHARE), cancelled)
            _put_in(work, on_progress, cancelled)
            work.rename(ready)
        except OSError as error:
            cause = f"The roads with traffic cannot be kept in {home} ({error.strerror or error})."
            raise MachineFault(Problem("traffic-unwritable", cause, "Free some space on that disk.")) from error
        finally:
            shutil.rmtree(work, ignore_errors=True)
        _forget_oldest(home)
        on_progress(1.0)
    return ready / TILES


def _forget_oldest(home: Path) -> None:
    others = sorted((one for one in home.iterdir() if not one.suffix), key=lambda one: one.stat().st_mtime)
    for one in others[:-KEPT]:
        shutil.rmtree(one, ignore_errors=True)


def write_speeds(tar: str, target: str, pacings: Sequence[Pacing], tell: Callable[[float], None]) -> None:
    """Unpack the tiles, and write the speeds of every road that is driven and the settings of the tool. In a child."""
    import valhalla

    tiles, speeds = Path(target) / TILES, Path(target) / SPEEDS
    with tarfile.open(tar) as packed:
        packed.extractall(tiles, [one for one in packed.getmembers() if one.name.endswith(".gph")], filter="data")
    paths = sorted(tiles.rglob("*.gph"))
    for number, path in enumerate(paths, start=1):
        _write_speeds(tiles, path, speeds, pacings)
        tell(number / len(paths))
    settings = valhalla.get_config("", str(tiles))
    settings["logging"].update(type="std_out", color=False)
    (Path(target) / SETTINGS).write_text(json.dumps(settings), encoding="utf-8")


def _put_in(work: Path, on_progress: Callable[[float], None], cancelled: Callable[[], bool]) -> None:
    """Have the tool put the speeds into the tiles, and clear them away. It says of each tile when it is done."""
    speeds, log, heard = work / SPEEDS, work / "tool.log", ""
    sizes = {
        tile_number(path.relative_to(speeds).with_suffix(".gph").as_posix()): path.stat().st_size
        for path in speeds.rglob("*.csv")
    }
    whole = max(1, sum(sizes.values()))

    def follow(said: str) -> None:
        nonlocal heard
        heard += said
        if said:
            done = {int(level) | int(tile) << 3 for level, tile in FINISHED.findall(heard)}
            share = sum(size for tile, size in sizes.items() if tile in done) / whole
            on_progress(SPEEDS_SHARE + (1 - SPEEDS_SHARE) * share)

    def stop_if_asked() -> None:
        if cancelled():
            raise Stopped

    program = tool("valhalla_add_predicted_traffic")
    if run_tool(program, tool_environment(program), ("-c", work / SETTINGS, speeds), log, stop_if_asked, follow):
        words = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
        cause = f"The traffic could not be put into the road network: {(words or ['no reason given'])[-1][-200:]}."
        raise MachineFault(Problem("traffic-not-built", cause, "Try again, or plan without a traffic profile."))
    shutil.rmtree(speeds, ignore_errors=True)
    log.unlink(missing_ok=True)


def _write_speeds(tiles: Path, path: Path, speeds: Path, pacings: Sequence[Pacing]) -> None:
    """The file of speeds of one tile: `edge,free,constrained,predicted` for every road that cars or trucks drive."""
    edges, header = tile_edges(path)
    kmh, road_class, driven = speeds_of(edges)
    known: dict[tuple[Any, ...], str] = {}
    lines = []
    place_of = _places(tiles, header) if any(pacing.areas for pacing in pacings) else None
    for number in driven:
        place = place_of(number) if place_of is not None else None
        factors = tuple(_factor(pacing, place, int(road_class[number])) for pacing in pacings)
        key = int(kmh[number]), factors
        if key not in known:
            known[key] = _encoded(*key)
        name = f"{header.graphid.level()}/{header.graphid.tileid()}/{number}"
        lines.append(f"{name},{key[0]},{key[0]},{known[key]}")
    target = speeds / path.relative_to(tiles).with_suffix(".csv")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("".join(f"{line}\n" for line in lines), encoding="ascii")


def tile_edges(path: Path) -> tuple[Any, Any]:
    """The edges of a tile as rows of eight-byte words, and its header."""
    import numpy as np
    from valhalla import _valhalla

    data = path.read_bytes()
    header = _valhalla.GraphTileHeader.from_bytes(data)
    skip = header.byte_size() + header.nodecount * _NODE_BYTES + header.transitioncount * _TRANSITION_BYTES
    words = np.frombuffer(data, dtype="<u8", count=header.directededgecount * _EDGE_WORDS, offset=skip)
    return words.reshape(-1, _EDGE_WORDS), header


def speeds_of(edges: Any) -> tuple[Any, Any, Any]:
    """(km/h, class of road, numbers of the edges that are driven) of a tile's edges."""
    kmh = (edges[:, 2] & 0xFF).astype(int).clip(LEAST_KMH, MOST_KMH)
    road_class = ((edges[:, 2] >> 54) & 7).astype(int)
    access = (edges[:, 3] & 0xFFF).astype(int)
    driven = ((access & (AUTO | TRUCK)) > 0).nonzero()[0]
    return kmh, road_class, [int(n) for n in driven]


def _factor(pacing: Pacing, place: Location | None, road_class: int) -> float:
    pace: Pace = pacing.pace
    if place is not None:
        pace = next((own for area, own in pacing.areas if holds(area, place)), pace)
    return pace[CLASS_OF[road_class]]


def _encoded(kmh: int, factors: tuple[float, ...]) -> str:
    """The speeds of a week of standing paces, as the tool reads them."""
    import numpy as np
    from valhalla import _valhalla

    week = np.empty(BUCKETS, dtype=np.float32)
    for number, factor in enumerate(factors):
        begin, end = (round(n * BUCKETS / len(factors)) for n in (number, number + 1))
        week[begin:end] = min(MOST_KMH, max(LEAST_KMH, kmh * factor))
    coefficients = _valhalla.compress_speed_buckets(week)
    return str(_valhalla.encode_compressed_speeds(coefficients.tolist()))


def _places(tiles: Path, header: Any) -> Callable[[int], Location]:
    """Where each edge of a tile lies: the middle point of its line."""
    import valhalla
    from valhalla import _valhalla

    reader = _valhalla._GraphUtils(json.dumps(valhalla.get_config("", str(tiles))))
    base = header.graphid

    def place_of(number: int) -> Location:
        line = reader.get_edge_shape(base + number)
        lon, lat = line[len(line) // 2]
        return Location(lat, lon)

    return place_of
