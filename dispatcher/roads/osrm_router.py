"""Roads by the engine for large days: tables of hundreds of places in a fraction of a second."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import TimeoutError as NotYet
from itertools import pairwise
from pathlib import Path
from typing import Any

from dispatcher.model.packed import row_of
from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.roads.embedded import ONE_SPOT_M, SNAP_LIMIT_M
from dispatcher.roads.osrm_build import OSRM_MANIFEST, osrm_version
from dispatcher.roads.osrm_worker import serve_osrm
from dispatcher.roads.polyline import decoded
from dispatcher.roads.router import Block, Cancelled, Progress, Router
from dispatcher.roads.router import Path as Line
from dispatcher.roads.supervisor import EngineRefusal, Supervisor

RULES = "car-1"
"""Names how this file asks the engine and reads its answers; a change that changes figures changes this name."""
ROWS = 250
"""Rows asked at once: progress and cancel wait for them, and each portion searches from all targets anew."""
POLL_S = 0.1
type Rows = tuple[Sequence[int], Sequence[int]]
"""Seconds and metres from one place."""
MOST_LINES = 5000


def has_osrm(folder: Path) -> bool:
    """True when `folder` holds roads that the installed engine can read: its files belong to one version."""
    try:
        manifest = json.loads((folder / OSRM_MANIFEST).read_text(encoding="utf-8"))
        size = sum(path.stat().st_size for path in folder.iterdir() if path.name != OSRM_MANIFEST)
        return bool(manifest["engine"] == osrm_version() and size == manifest["bytes"] and manifest["build"])
    except (OSError, ValueError, KeyError, TypeError):
        return False


class OsrmRouter(Router):
    """Travel by car on the roads built into `folder` by `build_osrm`.

    The same rules as the other engine's: no road within SNAP_LIMIT_M is UNREACHABLE; two places on one spot of road get
    the estimated leg. Its times are 14 to 25 % longer: never mix both in one plan. Raises MachineFault when the folder
    holds no roads for the installed engine.
    """

    def __init__(self, folder: Path) -> None:
        if not has_osrm(folder):
            cause = f"There are no roads for large days in {folder} that this version can read."
            raise MachineFault(Problem("fast-roads-missing", cause, "Update the region from its extract."))
        build = json.loads((folder / OSRM_MANIFEST).read_text(encoding="utf-8"))["build"]
        self._name = f"osrm-{osrm_version()} {RULES} {build}"
        self._supervisor = Supervisor(folder.absolute(), 1, serve_osrm)
        self._snaps: dict[Location, float | None] = {}
        self._lines: dict[tuple[Location, Location], Line] = {}

    @property
    def name(self) -> str:
        """Engine, rules of asking and identity of the extract that the region was built from."""
        return self._name

    @property
    def estimated(self) -> bool:
        """Never."""
        return False

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._supervisor.pid

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Rows are asked in portions; equal places are asked once."""
        snaps = dict(zip([*origins, *targets], self._snapped([*origins, *targets], cancelled), strict=True))
        rooted = [place for place in dict.fromkeys(origins) if snaps[place] is not None]
        reached = [place for place in dict.fromkeys(targets) if snaps[place] is not None]
        legs: dict[Location, Rows] = {}
        for start in range(0, len(rooted) if reached else 0, ROWS):
            portion = rooted[start : start + ROWS]
            answer = self._asked("table", {"sources": _spots(portion), "targets": _spots(reached)}, cancelled)
            for place, seconds, metres in zip(portion, answer["durations"], answer["distances"], strict=True):
                legs[place] = _mended(place, reached, seconds, metres)
            if on_progress is not None:
                on_progress(min(1.0, (start + ROWS) / len(rooted)))
        if on_progress is not None:
            on_progress(1.0)
        return _spread(legs, reached, origins, targets)

    def path(self, places: Sequence[Location]) -> tuple[Line, ...]:
        """One request per leg; the last lines are remembered."""
        legs = list(pairwise(places))
        snaps = dict(zip(places, self.snap_m(places), strict=True))
        for a, b in dict.fromkeys(legs):
            if (a, b) in self._lines:
                continue
            if len(self._lines) > MOST_LINES:
                self._lines = {}
            has_road = a != b and snaps[a] is not None and snaps[b] is not None
            self._lines[a, b] = self._line(a, b) if has_road else ()
        return tuple(self._lines[leg] for leg in legs)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """Remembered for each place as long as the router lives."""
        return self._snapped(places, None)

    def close(self) -> None:
        """End the child and the thread that reads from it."""
        self._supervisor.close()

    def _snapped(self, places: Sequence[Location], cancelled: Cancelled | None) -> list[float | None]:
        new = [place for place in dict.fromkeys(places) if place not in self._snaps]
        if new:
            for place, metres in zip(new, self._asked("nearest", {"places": _spots(new)}, cancelled), strict=True):
                self._snaps[place] = metres if metres is not None and metres <= SNAP_LIMIT_M else None
        elif not places:
            self._supervisor.ask("nearest", {"places": []})  # a closed router says so
        return [self._snaps[place] for place in places]

    def _line(self, a: Location, b: Location) -> Line:
        try:
            return decoded(self._supervisor.ask("route", {"places": _spots([a, b])}).result())
        except EngineRefusal:
            return ()

    def _asked(self, action: str, body: dict[str, Any], cancelled: Cancelled | None) -> Any:
        future = self._supervisor.ask(action, body)
        while True:
            if cancelled is not None and cancelled():
                raise Stopped
            try:
                return future.result(POLL_S)
            except NotYet:
                continue
            except EngineRefusal as refusal:
                raise MachineFault(
                    Problem(
                        "road-engine-refused",
                        f"The road engine could not work out the travel times: {str(refusal).rstrip('.')}.",
                        "Update the region from its extract, or choose the other road engine.",
                    )
                ) from refusal


def _mended(origin: Location, targets: list[Location], seconds: list[int], metres: list[int]) -> Rows:
    """A row without the engine's 0 s between places that it puts on one spot of road."""
    for column, (target, duration_s) in enumerate(zip(targets, seconds, strict=True)):
        if origin == target:
            seconds[column] = metres[column] = 0
        elif duration_s == 0 and great_circle_m(origin, target) > ONE_SPOT_M:
            seconds[column], metres[column] = estimated_leg(origin, target)
    return row_of(seconds), row_of(metres)


def _spread(
    legs: dict[Location, Rows],
    reached: list[Location],
    origins: Sequence[Location],
    targets: Sequence[Location],
) -> Block:
    """The rows of places with roads, spread over all places as they were asked for."""
    column_of = {place: number for number, place in enumerate(reached)}
    columns = [column_of.get(target) for target in targets]

    def spread(which: int) -> list[Sequence[int]]:
        table: list[Sequence[int]] = []
        for origin in origins:
            row = legs[origin][which] if origin in legs else None
            figures = [
                row[column] if row is not None and column is not None else (0 if origin == target else UNREACHABLE)
                for target, column in zip(targets, columns, strict=True)
            ]
            table.append(row_of(figures))
        return table

    return Block(spread(0), spread(1))


def _spots(places: Sequence[Location]) -> list[tuple[float, float]]:
    return [(place.lon, place.lat) for place in places]
