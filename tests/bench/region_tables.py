"""What asking the roads of a region costs, and how its two engines compare: the works of bench_regions.py."""

from __future__ import annotations

import json
import multiprocessing
import random
import statistics
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import osmium
import psutil

from dispatcher.desk.region_rooms import region_builders
from dispatcher.model.place import Location
from dispatcher.roads.cache import UNKNOWN, CachedRouter
from dispatcher.roads.embedded import ValhallaRouter
from dispatcher.roads.osrm_router import OsrmRouter
from dispatcher.roads.router import Block

MB = 1_000_000


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
