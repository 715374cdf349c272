"""What building regions and asking their roads costs, and how it grows.

    python tests/bench/bench_regions.py growth EXTRACT ...    seconds, memory and disk of every part, as Markdown
    python tests/bench/bench_regions.py build EXTRACT ...     the whole build against the bare tools it is made of
    python tests/bench/bench_regions.py matrix EXTRACT ...    tables of 200 and 500 stops against a bare engine call
    python tests/bench/bench_regions.py engines EXTRACT ...   both road engines: building, tables, agreement

Without an extract the demo region is taken; larger ones are made with compose_extract.py. Memory is that of all
processes together at their highest.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import multiprocessing
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import osmium
import psutil

sys.path.insert(0, str(Path(__file__).parents[2]))

from dispatcher.desk.region_build import Builders, Task, build_parts
from dispatcher.desk.region_facts import bytes_of
from dispatcher.desk.region_rooms import region_builders
from dispatcher.model.place import Location
from dispatcher.model.work_area import box_area
from dispatcher.roads.cache import UNKNOWN, CachedRouter
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.osrm_router import OsrmRouter
from dispatcher.roads.router import Block

DEMO = Path(__file__).parents[2] / "resources" / "regions" / "helsinki.osm.pbf"
MB = 1_000_000
EVERY_S = 0.05


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
    """The whole build against the sum of its bare tools: by processor time, which others on the machine do not change
    (a build gives way to everybody), and by the clock."""
    print("| extract | MB | bare processor s | build processor s | ratio | bare s | build s |")
    print("|---|---|---|---|---|---|---|")
    for extract in extracts:
        with tempfile.TemporaryDirectory() as folder:
            bare_s, bare_cpu = _both(lambda: _bare(extract, Path(folder)))  # noqa: B023 - called at once
            whole_s, whole_cpu = _both(lambda: build_parts(region_builders(), Task(extract), Path(folder) / "all"))  # noqa: B023 - as above
        size = extract.stat().st_size / MB
        figures = f"{bare_cpu:.1f} | {whole_cpu:.1f} | {whole_cpu / bare_cpu:.2f} | {bare_s:.1f} | {whole_s:.1f}"
        print(f"| {extract.stem} | {size:.1f} | {figures} |", flush=True)


def _both(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds by the clock and of the processors, of this process and its children."""

    def spent() -> float:
        times = psutil.Process().cpu_times()
        return float(times.user + times.system) + _spent()

    began, before = time.monotonic(), spent()
    work()
    return time.monotonic() - began, spent() - before


def _bare(extract: Path, folder: Path) -> dict[str, float]:
    """Seconds of what a build cannot do without, one after the other: the engine's own programs on the extract; a
    pass of the reader over all that has an address, with its points; the map's features drawn, without a child process,
    a check or a digest; and the tools of the second engine."""
    from dispatcher.maps.building import build_basemap
    from dispatcher.roads.files import tool
    from dispatcher.roads.osrm_build import _home
    from dispatcher.roads.worker import write_build_config

    seconds: dict[str, float] = {}

    def timed(name: str, work: Callable[[], object]) -> None:
        began = time.monotonic()
        work()
        seconds[name] = time.monotonic() - began

    config, tiles = folder / "build.json", folder / "tiles"
    tiles.mkdir()
    words = (str(config), str(tiles), str(folder / "tiles.tar"), str(folder / "admins.sqlite"))
    process = multiprocessing.get_context("spawn").Process(target=write_build_config, args=words)
    process.start()
    process.join()
    for name in ("valhalla_build_admins", "valhalla_build_tiles"):
        timed(name, lambda name=name: _call([tool(name), "-c", config, extract]))  # type: ignore[misc]
    timed("addresses", lambda: _addresses(extract))
    timed("basemap", lambda: build_basemap(extract, folder / "bare.pmtiles"))
    home, data = _home(), folder / "bare.osrm"
    profile = home / "share" / "profiles" / "car.lua"
    timed("osrm-extract", lambda: _call([home / "bin" / "osrm-extract", "-p", profile, "-o", data, extract]))
    for name in ("osrm-partition", "osrm-customize"):
        timed(name, lambda name=name: _call([home / "bin" / name, data]))  # type: ignore[misc]
    return seconds


def _call(words: list[Any]) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


def _addresses(extract: Path) -> int:
    objects = osmium.FileProcessor(str(extract)).with_locations()
    objects.with_filter(osmium.filter.KeyFilter("addr:housenumber", "addr:street", "name", "highway", "place"))
    return sum(len(dict(thing.tags)) for thing in objects)


class Memory:
    """Travel that is kept in memory."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Location], dict[Location, tuple[int, int]]] = {}

    def known(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location]) -> Block:
        """As the plug says."""
        rows = [self._known.get((router_name, origin), {}) for origin in origins]
        cells = [[row.get(target, (UNKNOWN, UNKNOWN)) for target in targets] for row in rows]
        return Block([[s for s, _ in row] for row in cells], [[m for _, m in row] for row in cells])

    def put(self, router_name: str, origins: Sequence[Location], targets: Sequence[Location], block: Block) -> None:
        """As the plug says."""
        for origin, seconds, metres in zip(origins, block.duration_s, block.distance_m, strict=True):
            row = self._known.setdefault((router_name, origin), {})
            row.update(zip(targets, zip(seconds, metres, strict=True), strict=True))


TURNS = 5


def matrix(extracts: Sequence[Path]) -> None:
    """Tables of 200 and 500 stops: a bare call of the engine, the router, and the router for a table it knows. Bare
    call and router take turns and the best of each counts, by the clock and by processor time, so that others on the
    machine change little."""
    print("| extract | stops | bare s | router s | ratio | bare cpu s | router cpu s | ratio | again s | asked |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for extract in extracts:
        with tempfile.TemporaryDirectory() as folder:
            roads = Path(folder) / "roads"
            region_builders().roads(extract, roads, lambda _s, _d: None, lambda: False)
            for count in (200, 500):
                places = places_on_roads(extract, count)
                (bare_s, bare_cpu), (warm_s, warm_cpu), again, asked = _in_turns(roads, places)
                figures = f"{bare_s:.2f} | {warm_s:.2f} | {warm_s / bare_s:.2f} | {bare_cpu:.2f} | {warm_cpu:.2f}"
                figures += f" | {warm_cpu / bare_cpu:.2f} | {again:.3f} | {asked}"
                print(f"| {extract.stem} | {count} | {figures} |", flush=True)


def _in_turns(roads: Path, places: Sequence[Location]) -> tuple[tuple[float, float], tuple[float, float], float, int]:
    """Seconds by the clock and of the processors of the bare engine and of the warm router; of the same table again
    through the cache; and how often the engine was asked for that."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=bare_engine, args=(theirs, str(roads / "tiles.tar"), places))
    process.start()
    bare: list[tuple[float, float]] = []
    warm: list[tuple[float, float]] = []
    router = ValhallaRouter(roads, 2)
    try:
        router.block(places, places)
        for _ in range(TURNS):
            ours.send(True)
            bare.append(ours.recv())
            began, before = time.monotonic(), _with_child(router)
            router.block(places, places)
            warm.append((time.monotonic() - began, _with_child(router) - before))
        ours.send(False)
        process.join()
        again, asked = _again(router, places)
    finally:
        router.close()
    return _best(bare), _best(warm), again, asked


def _with_child(router: ValhallaRouter) -> float:
    """Processor seconds of this process and of the router's child so far."""
    child = psutil.Process(router.pid).cpu_times()
    return time.process_time() + float(child.user + child.system)


def _best(turns: Sequence[tuple[float, float]]) -> tuple[float, float]:
    return min(seconds for seconds, _ in turns), min(cpu for _, cpu in turns)


def _again(router: ValhallaRouter, places: Sequence[Location]) -> tuple[float, int]:
    asked: list[int] = []
    cached = CachedRouter(router, Memory())
    cached.block(places, places)
    block = router.block
    router.block = lambda *args: asked.append(1) or block(*args)  # type: ignore[method-assign, func-returns-value]
    began = time.monotonic()
    cached.block(places, places)
    return time.monotonic() - began, len(asked)


def bare_engine(pipe: Any, tiles: str, places: Sequence[Location]) -> None:
    """The child: half of the rows on each of two threads, as the router has them, as often as it is told to."""
    from concurrent.futures import ThreadPoolExecutor

    from dispatcher.roads.questions import spot
    from dispatcher.roads.worker import _engines

    made = _engines(tiles, 2)
    engines = [made.get() for _ in range(2)]
    spots = [spot(place) for place in places]
    half = len(spots) // 2
    questions = [
        {"sources": part, "targets": spots, "costing": "auto", "verbose": False}
        for part in (spots[:half], spots[half:])
    ]

    def ask(number: int) -> object:
        return json.loads(engines[number].matrix(json.dumps(questions[number])))

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(ask, range(2)))
        while pipe.recv():
            began, before = time.monotonic(), time.process_time()
            list(pool.map(ask, range(2)))
            pipe.send((time.monotonic() - began, time.process_time() - before))


def engines(extracts: Sequence[Path]) -> None:
    """Both engines: seconds to build, seconds for tables, how their times and their unreachable pairs compare."""
    print("| extract | MB | build V s | build O s | stops | table V s | table O s | time O/V | cut off V | cut off O |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    builders = region_builders()
    assert builders.fast_roads is not None
    for extract in extracts:
        with tempfile.TemporaryDirectory() as name:
            folder, seconds = Path(name), []
            for build_engine, part in ((builders.roads, "roads"), (builders.fast_roads, "osrm")):
                began = time.monotonic()
                build_engine(extract, folder / part, lambda _s, _d: None, lambda: False)
                seconds.append(time.monotonic() - began)
            built = f"{extract.stem} | {extract.stat().st_size / MB:.1f} | {seconds[0]:.1f} | {seconds[1]:.1f}"
            standard, fast = ValhallaRouter(folder / "roads"), OsrmRouter(folder / "osrm")
            try:
                for count in (200, 500, 1000):
                    _compare(built, standard, fast, places_on_roads(extract, count))
            finally:
                standard.close()
                fast.close()


def _compare(built: str, standard: ValhallaRouter, fast: OsrmRouter, places: Sequence[Location]) -> None:
    tables, seconds = [], []
    for router in (standard, fast):
        router.block(places[:10], places[:10])
        began = time.monotonic()
        tables.append(router.block(places, places))
        seconds.append(time.monotonic() - began)
    cut = [sum(s >= 10**7 for row in t.duration_s for s in row) / len(places) ** 2 for t in tables]
    ratios = [
        b / a
        for mine, other in zip(tables[0].duration_s, tables[1].duration_s, strict=True)
        for a, b in zip(mine, other, strict=True)
        if 60 < a < 10**7 and b < 10**7
    ]
    figures = f"{seconds[0]:.2f} | {seconds[1]:.2f} | {statistics.median(ratios):.2f} | {cut[0]:.1%} | {cut[1]:.1%}"
    print(f"| {built} | {len(places)} | {figures} |", flush=True)


def places_on_roads(extract: Path, count: int) -> list[Location]:
    """Corners of streets where people live, picked by chance."""
    found: dict[Location, None] = {}
    streets = ("residential", "tertiary", "secondary", "living_street", "unclassified", "service")
    objects = osmium.FileProcessor(str(extract)).with_locations().with_filter(osmium.filter.KeyFilter("highway"))
    ways: Iterator[Any] = iter(objects)
    for way in ways:
        if way.is_way() and way.tags.get("highway") in streets:
            found.update((Location(n.lat, n.lon), None) for n in way.nodes if n.location.valid())
    return random.Random(7).sample(list(found), min(count, len(found)))


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    works = {"growth": growth, "build": build, "matrix": matrix, "engines": engines}
    parser.add_argument("what", choices=works)
    parser.add_argument("extracts", nargs="*", type=Path)
    args = parser.parse_args()
    works[args.what](args.extracts or [DEMO])
