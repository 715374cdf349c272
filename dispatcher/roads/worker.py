"""The road engine's child process. Everything here runs in it and nowhere else; only here is the engine imported.

The child answers requests in any order, as its threads get done, and leaves when the pipe closes.
"""

from __future__ import annotations

import importlib
import json
import os
import queue
import signal
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from dispatcher.model.values import dataclass
from dispatcher.roads.figures import figures_of

MOST_M = 4_000_000.0
"""Farthest apart that two places of a question may be. The engine's limit on the length of a search grows with it, and
so do the queues that it clears for every row: at 20,000 km a table of 130 places in one town takes twice the time."""

MOST_MINUTES = 240
MOST_EXCLUDED, MOST_EXCLUDED_M = 100_000, 100_000_000
"""Points and metres of edge of what is closed at one time."""

MOST_LOCATIONS = 100_000
MOST_PAIRS = 100_000_000


@dataclass(frozen=True, slots=True)
class Request:
    """One call of the engine: `action` is its method (matrix, route, locate), `body` what it is asked."""

    id: int
    action: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a request: the engine's own answer (Figures for a table), or its words why not."""

    id: int
    value: Any = None
    refusal: str | None = None


@dataclass(frozen=True, slots=True)
class Broken:
    """The engine did not start; the child leaves."""

    words: str


def serve(pipe: Connection, tiles: str, threads: int) -> None:
    """Answer requests from `pipe` with one engine per thread until it closes or None comes."""
    _be_silent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to judge
    try:
        engines = _engines(tiles, threads)
    except (ImportError, OSError, RuntimeError) as fault:
        pipe.send(Broken(str(fault)))
        os._exit(1)
    sending = threading.Lock()

    def answer(request: Request) -> None:
        reply = _answer(engines, request)
        try:
            with sending:
                pipe.send(reply)
        except OSError:
            os._exit(0)  # nobody listens any more

    pool = ThreadPoolExecutor(threads)
    pool.submit(importlib.import_module, "numpy")  # what the first table would wait for
    while True:
        try:
            request = pipe.recv()
        except (EOFError, OSError):
            request = None
        if request is None:
            os._exit(0)  # the engine's own clean-up complains aloud and may crash
        pool.submit(answer, request)


def _answer(engines: queue.SimpleQueue[Any], request: Request) -> Answer:
    """Ask whichever engine is free. What the engine refuses is an answer too."""
    engine = engines.get()
    try:
        began = time.thread_time()
        value = json.loads(getattr(engine, request.action)(json.dumps(request.body)))
        if request.action == "matrix":
            value = figures_of(value, time.thread_time() - began)
        return Answer(request.id, value=value)
    except (RuntimeError, ValueError) as fault:  # the engine's own error is a RuntimeError
        return Answer(request.id, refusal=str(fault))
    finally:
        engines.put(engine)


def _be_silent() -> None:
    """Send what C++ code prints to nowhere: the program's output belongs to the program."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)


def _engines(tiles: str, threads: int) -> queue.SimpleQueue[Any]:
    """One engine for each thread: an engine is not thread-safe."""
    import valhalla

    engines: queue.SimpleQueue[Any] = queue.SimpleQueue()
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "engine.json"
        files = ("", tiles) if Path(tiles).is_dir() else (tiles, "")
        config.write_text(json.dumps(_config(valhalla.get_config(*files))), encoding="utf-8")
        for _ in range(threads):
            engines.put(valhalla.Actor(str(config)))
    return engines


def _config(config: dict[str, Any]) -> dict[str, Any]:
    """The engine's defaults with the limits raised and the matrix algorithm that suits whole tables."""
    # Ten times cheaper for a table than the default, and agrees with single routes.
    config["thor"]["source_to_target_algorithm"] = "timedistancematrix"
    # Tables between parts of the network without connection have empty cells instead of being refused whole.
    config["loki"]["use_connectivity"] = False
    limits = config["service_limits"]
    for costing in ("auto", "truck", "bicycle", "pedestrian"):
        limits[costing].update(
            max_distance=MOST_M,
            max_locations=MOST_LOCATIONS,
            max_matrix_distance=MOST_M,
            max_matrix_location_pairs=MOST_PAIRS,
        )
    limits["isochrone"].update(max_time_contour=MOST_MINUTES, max_distance=MOST_M)
    limits.update(
        max_timedep_distance=MOST_M,
        max_timedep_distance_matrix=MOST_M,
        max_exclude_locations=MOST_EXCLUDED,
        max_exclude_polygons_length=MOST_EXCLUDED_M,
        max_exclude_polygons_vertices=MOST_EXCLUDED,
        allow_hard_exclusions=True,
    )
    return config
