"""What building regions costs, and how it grows: the works of bench_regions.py."""

from __future__ import annotations

import contextlib
import json
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from dispatcher.desk.region_build import Builders, Task, build_parts
from dispatcher.desk.region_facts import bytes_of
from dispatcher.desk.region_rooms import region_builders
from dispatcher.model.work_area import box_area

MB = 1_000_000
EVERY_S = 0.05
TURNS = 3
ADDRESSES = """
import sys, osmium
objects = osmium.FileProcessor(sys.argv[1]).with_locations()
objects.with_filter(osmium.filter.KeyFilter("addr:housenumber", "addr:street", "name", "highway", "place"))
print(sum(len(dict(thing.tags)) for thing in objects))
"""
BASEMAP = """
import sys
from pathlib import Path
from dispatcher.maps.building import build_basemap
build_basemap(Path(sys.argv[1]), Path(sys.argv[2]))
"""


@dataclass
class Used:
    """What a piece of work took."""

    seconds: float = 0.0
    peak_mb: float = 0.0
    cpu_s: float = 0.0


@contextlib.contextmanager
def watched() -> Iterator[Used]:
    """Time, and the highest memory of all child processes together."""
    used, over = Used(), threading.Event()
    me = psutil.Process()

    def look() -> None:
        while not over.wait(EVERY_S):
            total = 0
            for child in me.children(recursive=True):
                with contextlib.suppress(psutil.Error):
                    total += child.memory_info().rss
            used.peak_mb = max(used.peak_mb, total / MB)

    watcher = threading.Thread(target=look)
    watcher.start()
    began, spent = time.monotonic(), _spent()
    try:
        yield used
    finally:
        used.seconds, used.cpu_s = time.monotonic() - began, _spent() - spent
        over.set()
        watcher.join()


def _spent() -> float:
    """Seconds of processor time of all child processes that are over."""
    times = psutil.Process().cpu_times()
    return float(times.children_user + times.children_system)


def growth(extracts: Sequence[Path]) -> None:
    """A row for each extract and part."""
    print("| extract | MB | part | seconds | processor s | memory MB | disk MB | at most on the way MB |")
    print("|---|---|---|---|---|---|---|---|")
    builders = region_builders()
    for extract in extracts:
        size = extract.stat().st_size / MB
        with tempfile.TemporaryDirectory() as folder:
            for part, build in _parts(builders, extract):
                target = Path(folder) / part
                with watched() as used, _disk(Path(folder)) as most:
                    build(target)
                disk = bytes_of(target) / MB
                figures = f"{used.seconds:.1f} | {used.cpu_s:.1f} | {used.peak_mb:.0f} | {disk:.1f} | {most[0]:.1f}"
                print(f"| {extract.stem} | {size:.1f} | {part} | {figures} |", flush=True)
                if target.is_dir():
                    shutil.rmtree(target)
                else:
                    target.unlink()
            with watched() as used, _disk(Path(folder)) as most:
                build_parts(builders, Task(extract), Path(folder) / "all")
            disk = bytes_of(Path(folder) / "all") / MB
            figures = f"{used.seconds:.1f} | {used.cpu_s:.1f} | {used.peak_mb:.0f} | {disk:.1f} | {most[0]:.1f}"
            print(f"| {extract.stem} | {size:.1f} | all | {figures} |", flush=True)


@contextlib.contextmanager
def _disk(folder: Path) -> Iterator[list[float]]:
    """The most MB in a folder meanwhile."""
    most, over = [0.0], threading.Event()

    def look() -> None:
        while not over.wait(0.2):
            most[0] = max(most[0], bytes_of(folder) / MB)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield most
    finally:
        over.set()
        watcher.join()


def _parts(builders: Builders, extract: Path) -> list[tuple[str, Callable[[Path], object]]]:
    def say(_share: float, _doing: str) -> None:
        return

    def go_on() -> bool:
        return False

    assert builders.facts is not None
    assert builders.clip is not None
    box = builders.facts(extract, say, go_on).box
    middle = box.centre
    half = (box.north - box.south) / 4, (box.east - box.west) / 4
    area = box_area(type(box)(middle.lat - half[0], middle.lon - half[1], middle.lat + half[0], middle.lon + half[1]))
    clip, fast = builders.clip, builders.fast_roads
    parts: list[tuple[str, Callable[[Path], object]]] = [
        ("clip", lambda target: clip(extract, target, area, say, go_on)),
        ("roads", lambda target: builders.roads(extract, target, say, go_on)),
        ("addresses", lambda target: builders.addresses(extract, target, say, go_on)),
        ("basemap", lambda target: builders.basemap(extract, target, say, go_on)),
    ]
    if fast is not None:
        parts.append(("osrm", lambda target: fast(extract, target, say, go_on)))
    return parts


def build(extracts: Sequence[Path]) -> None:
    """The whole build against the sum of its bare tools, in turns and the best of each: by processor time, which others
    on the machine change least (a build gives way to everybody), and by the clock."""
    print("| extract | MB | bare processor s | build processor s | ratio | bare s | build s |")
    print("|---|---|---|---|---|---|---|")
    for extract in extracts:
        bare, whole = [], []
        for _ in range(TURNS):
            with tempfile.TemporaryDirectory() as name:
                folder = Path(name)
                bare.append(_both(lambda: _bare(extract, folder)))  # noqa: B023 - called at once
                task, site = Task(extract), folder / "all"
                whole.append(_both(lambda: build_parts(region_builders(), task, site)))  # noqa: B023 - as above
        (bare_s, bare_cpu), (whole_s, whole_cpu) = (tuple(map(min, zip(*each, strict=True))) for each in (bare, whole))
        size = extract.stat().st_size / MB
        figures = f"{bare_cpu:.2f} | {whole_cpu:.2f} | {whole_cpu / bare_cpu:.2f} | {bare_s:.1f} | {whole_s:.1f}"
        print(f"| {extract.stem} | {size:.1f} | {figures} |", flush=True)


def _both(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processors, of this process and its children."""

    def spent() -> float:
        times = psutil.Process().cpu_times()
        return float(times.user + times.system) + _spent()

    began, before = time.monotonic(), spent()
    work()
    return time.monotonic() - began, spent() - before


def _bare(extract: Path, folder: Path) -> None:
    """What a build cannot do without, one program after the other: the tools of the engine on the extract; a pass of
    the reader over all that has an address, with its points, of which nothing is kept; the map's features drawn; and
    the tools of the second engine."""
    from dispatcher.roads.files import tool
    from dispatcher.roads.osrm_build import _home
    from dispatcher.roads.tiles import build_settings

    config, tiles = folder / "build.json", folder / "tiles"
    tiles.mkdir()
    config.write_text(json.dumps(build_settings(tiles, folder / "admins.sqlite")), encoding="utf-8")
    for name in ("valhalla_build_admins", "valhalla_build_tiles"):
        _call([tool(name), "-c", config, extract])
    _call([sys.executable, "-c", ADDRESSES, extract])
    _call([sys.executable, "-c", BASEMAP, extract, folder / "bare.pmtiles"])
    home, data = _home(), folder / "bare.osrm"
    profile = home / "share" / "profiles" / "car.lua"
    _call([home / "bin" / "osrm-extract", "-p", profile, "-o", data, extract])
    for name in ("osrm-partition", "osrm-customize"):
        _call([home / "bin" / name, data])


def _call(words: list[Any]) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)
