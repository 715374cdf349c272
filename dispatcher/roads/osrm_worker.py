"""The child process of the road engine for large days. The engine holds Python's global lock while it works, so it has
a process of its own; everything here runs in it, and only here is the engine imported."""

from __future__ import annotations

import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from dispatcher.model.travel import UNREACHABLE
from dispatcher.roads.osrm_build import DATA
from dispatcher.roads.worker import Answer, Broken, Request

Coordinate = tuple[float, float]
"""Longitude and latitude, as the engine wants them."""


def serve_osrm(pipe: Connection, folder: str, _threads: int) -> None:
    """Answer requests from `pipe`, one after the other, until it closes or None comes."""
    nowhere = os.open(os.devnull, os.O_WRONLY)  # what C++ code prints is nobody's
    os.dup2(nowhere, 1)
    os.dup2(nowhere, 2)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to judge
    try:
        import osrm

        engine = osrm.OSRM(
            algorithm="MLD",
            storage_config=str(Path(folder) / DATA),
            use_shared_memory=False,
            use_mmap=True,
            max_locations_distance_table=-1,
        )
    except (ImportError, OSError, RuntimeError) as fault:
        pipe.send(Broken(str(fault)))
        os._exit(1)
    actions = {"table": _table, "nearest": _nearest, "route": _route}
    while True:
        try:
            request: Request | None = pipe.recv()
            if request is None:
                os._exit(0)
            pipe.send(_answered(lambda r: actions[r.action](osrm, engine, r.body), request))
        except (EOFError, OSError):
            os._exit(0)  # nobody listens any more


def _answered(work: Any, request: Request) -> Answer:
    try:
        return Answer(request.id, value=work(request))
    except (RuntimeError, ValueError) as fault:
        return Answer(request.id, refusal=str(fault))


def _table(osrm: Any, engine: Any, body: dict[str, list[Coordinate]]) -> dict[str, list[list[int]]]:
    """Whole seconds and metres, a row for each source; UNREACHABLE where no road leads."""
    sources, targets = body["sources"], body["targets"]
    found = engine.Table(
        osrm.TableParameters(
            coordinates=[*sources, *targets],
            sources=list(range(len(sources))),
            destinations=list(range(len(sources), len(sources) + len(targets))),
            annotations=["duration", "distance"],
            generate_hints=False,
        )
    )
    return {
        figures: [[UNREACHABLE if cell is None else round(cell) for cell in row] for row in found[figures]]
        for figures in ("durations", "distances")
    }


def _nearest(osrm: Any, engine: Any, body: dict[str, list[Coordinate]]) -> list[float | None]:
    """Metres from each place to the nearest road, None where there is none."""
    distances: list[float | None] = []
    for place in body["places"]:
        try:
            found = engine.Nearest(osrm.NearestParameters(coordinates=[place], generate_hints=False))
            distances.append(float(found["waypoints"][0]["distance"]))
        except RuntimeError:
            distances.append(None)
    return distances


def _route(osrm: Any, engine: Any, body: dict[str, list[Coordinate]]) -> str:
    """The line from the first place to the last, encoded with six decimals."""
    wanted = osrm.RouteParameters(
        coordinates=body["places"], geometries="polyline6", overview="full", generate_hints=False
    )
    return str(engine.Route(wanted)["routes"][0]["geometry"])
