"""The embedded engine on one region: its child processes, with and without traffic, and what is remembered of it."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from dispatcher.model.place import Location
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.ways import WayKind
from dispatcher.roads.conditions import Conditions, Pacing
from dispatcher.roads.files import MANIFEST, TILES, engine_version
from dispatcher.roads.router import Cancelled, Progress
from dispatcher.roads.router import Path as Line
from dispatcher.roads.supervisor import Supervisor

RULES = "car-1"
"""Names how the engine is asked and its answers are read; a change that changes figures changes this name."""

WAIT_S = 0.1
MOST_CONDITIONS = 64
"""Lines are remembered for so many conditions."""

type Snaps = dict[Location, float | None]
type Lines = dict[tuple[Location, Location], Line]


class Engine:
    """What all views of one region share. Raises MachineFault when the folder is not what `build_roads` left."""

    def __init__(self, folder: Path, threads: int) -> None:
        build = _checked_build(folder)
        self.name = f"valhalla-{engine_version()} {RULES} {build}"
        self.threads = threads
        self._folder = folder.absolute()
        self._free = Supervisor(self._folder / TILES, threads)
        self._paced: tuple[tuple[Pacing, ...], Supervisor] | None = None
        self._lock = threading.Lock()
        self._closed = False
        self.pace: dict[WayKind, tuple[float, int]] = {}
        """Seconds of a processor for the last rows of tables by what drives, and how many targets they had."""
        self._snaps: dict[str, Snaps] = {}
        self._lines: dict[str, Lines] = {}

    def roads(
        self,
        pacings: tuple[Pacing, ...] = (),
        cancelled: Cancelled | None = None,
        on_progress: Progress | None = None,
    ) -> Supervisor:
        """The process that knows free roads, or the one that knows the traffic of these paces.

        The first time with these paces the network is made ready for them: then `on_progress` hears how far it is, and
        Stopped is raised when `cancelled` says yes.
        """
        if not pacings:
            return self._free
        with self._at_once(cancelled or _never):
            if self._closed:
                raise ValueError("the router is closed")
            if self._paced is None or self._paced[0] != pacings:
                from dispatcher.roads.paced_tiles import paced_tiles  # loads what few days need

                told = on_progress or _untold
                tiles = paced_tiles(self._folder, self._folder / TILES, pacings, told, cancelled or _never)
                if self._paced is not None:
                    self._paced[1].close()
                self._paced = pacings, Supervisor(tiles, self.threads)
            return self._paced[1]

    @contextmanager
    def _at_once(self, cancelled: Cancelled) -> Iterator[None]:
        """One at a time: who waits until another one has made the network ready may give up meanwhile."""
        while not self._lock.acquire(timeout=WAIT_S):
            if cancelled():
                raise Stopped
        try:
            yield
        finally:
            self._lock.release()

    def snaps(self, costing: dict[str, Any]) -> Snaps:
        """Metres to the road by place, as this kind of vehicle uses roads."""
        return self._snaps.setdefault(json.dumps(costing, sort_keys=True), {})

    def lines(self, conditions: Conditions) -> Lines:
        """Lines of legs under conditions."""
        if len(self._lines) > MOST_CONDITIONS:
            self._lines.clear()
        return self._lines.setdefault(conditions.key, {})

    def close(self) -> None:
        """End the children and the threads that read from them."""
        self._free.close()
        with self._lock:
            self._closed = True
            if self._paced is not None:
                self._paced[1].close()


def _never() -> bool:
    return False


def _untold(_share: float) -> None:
    """Nobody wants to hear of it."""


def _checked_build(folder: Path) -> str:
    """The identity of the build. Raises MachineFault when the folder is not what `build_roads` left."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        build, size = str(manifest["build"]), int(manifest["tiles_bytes"])
        whole = (folder / TILES).stat().st_size == size
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise MachineFault(
            Problem("roads-missing", f"There is no road network in {folder}.", "Add the region again from its extract.")
        ) from fault
    if not whole:
        raise MachineFault(
            Problem(
                "roads-damaged", f"The road network in {folder} is damaged.", "Add the region again from its extract."
            )
        )
    return build
