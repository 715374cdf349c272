"""Roads by the embedded engine: tables, lines and distances to the road from its child process."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from itertools import batched, pairwise
from pathlib import Path
from typing import Any

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.road_rules import Area
from dispatcher.roads.conditions import USUAL, Conditions
from dispatcher.roads.engine import Engine
from dispatcher.roads.figures import Figures
from dispatcher.roads.polyline import decoded
from dispatcher.roads.questions import SNAP_LIMIT_M as SNAP_LIMIT_M
from dispatcher.roads.questions import costing_of, leg_question, matrix_question, reach_question, spot
from dispatcher.roads.router import Block, Cancelled, Progress, Reach, Router
from dispatcher.roads.router import Path as Line
from dispatcher.roads.supervisor import EngineRefusal
from dispatcher.roads.table import ONE_SPOT_M as ONE_SPOT_M
from dispatcher.roads.table import Table

PORTION_S = 2.0
LEAST_ROWS, MOST_ROWS = 32, 256
"""Rows are asked in portions of about so many seconds of a processor: each finds the roads of all targets anew (0.2 ms
each), and progress and cancel wait for a portion."""

POLL_S = 0.1
LOCATE_AT_ONCE = 500

MOST_LINES = 5000
"""Lines of legs that are remembered, about 6 kB each."""


class UnderValhalla(Router):
    """Travel under conditions on the region of an engine that others share.

    Places without a road within SNAP_LIMIT_M are UNREACHABLE from and to everywhere else and None in `snap_m`. Two
    places that the engine puts on one spot of road get the estimated leg instead of 0 seconds when they are more than
    ONE_SPOT_M apart; `estimated` stays False for that.
    """

    def __init__(self, engine: Engine, conditions: Conditions) -> None:
        self._engine = engine
        self._conditions = conditions
        self._costing = costing_of(conditions.way)
        self._snaps = engine.snaps(self._costing)
        self._lines = engine.lines(conditions)

    @property
    def name(self) -> str:
        """Engine, rules of asking, identity of the extract that the region was built from, and the conditions."""
        key = self._conditions.key
        return f"{self._engine.name} {key}" if key else self._engine.name

    @property
    def estimated(self) -> bool:
        """Never."""
        return False

    def under(self, conditions: Conditions) -> Router:
        """Another view of the same engine."""
        return self if conditions == self._conditions else UnderValhalla(self._engine, conditions)

    def make_ready(self, on_progress: Progress | None = None, cancelled: Cancelled | None = None) -> None:
        """The network with the traffic of these conditions."""
        self._engine.roads(self._conditions.pacings, cancelled, on_progress)

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Rows are asked in portions, one for each thread of the child; equal places are asked once."""
        self.make_ready(None, cancelled)
        snaps = dict(zip([*origins, *targets], self.snap_m([*origins, *targets]), strict=True))
        rooted = [place for place in dict.fromkeys(origins) if snaps[place] is not None]
        reached = [place for place in dict.fromkeys(targets) if snaps[place] is not None]
        table = Table(rooted, reached)
        if reached:
            self._fill(table, on_progress, cancelled)
        if on_progress is not None:
            on_progress(1.0)
        return table.spread(origins, targets)

    def path(self, places: Sequence[Location]) -> tuple[Line, ...]:
        """One request per leg, so that a leg without a road spoils no other. The last lines are remembered: a day is
        drawn anew after every step, and most of its legs stay."""
        legs = list(pairwise(places))
        known = {leg: line for leg in legs if (line := self._lines.get(leg)) is not None}
        new = [leg for leg in dict.fromkeys(legs) if leg not in known]
        if new:
            snaps = dict(zip(places, self.snap_m(places), strict=True))
            asked = [
                (leg, self._ask("route", leg_question(self._conditions, *leg)))
                for leg in new
                if leg[0] != leg[1] and snaps[leg[0]] is not None and snaps[leg[1]] is not None
            ]
            lines = dict.fromkeys(new, ()) | {leg: _line(future) for leg, future in asked}
            if len(self._lines) > MOST_LINES:
                self._lines.clear()
            self._lines.update(lines)
            known |= lines
        return tuple(known[leg] for leg in legs)

    def snap_m(self, places: Sequence[Location]) -> Sequence[float | None]:
        """Remembered for each place as long as the router lives."""
        new = [place for place in dict.fromkeys(places) if place not in self._snaps]
        asked = [
            (part, self._engine.roads().ask("locate", {"locations": [spot(p) for p in part], **self._costing}))
            for part in batched(new, LOCATE_AT_ONCE)
        ]
        for part, future in asked:
            for place, found in zip(part, _result(future), strict=True):
                self._snaps[place] = _nearest_m(place, found)
        return [self._snaps[place] for place in places]

    def reach(self, place: Location, minutes: Sequence[int]) -> Reach:
        """The engine's isochrones."""
        if self.snap_m([place])[0] is None:
            return Reach(tuple(() for _ in minutes), False)
        try:
            answer = self._ask("isochrone", reach_question(self._conditions, place, minutes)).result()
        except EngineRefusal:
            return Reach(tuple(() for _ in minutes), False)
        areas = {round(one["properties"]["contour"]): _rings(one["geometry"]) for one in answer["features"]}
        return Reach(tuple(areas.get(one, ()) for one in minutes), False)

    def close(self) -> None:
        """Nothing of its own: the engine belongs to who opened it."""

    def _ask(self, action: str, question: dict[str, Any]) -> Future[Any]:
        return self._engine.roads(self._conditions.pacings).ask(action, question)

    def _fill(self, table: Table, on_progress: Progress | None, cancelled: Cancelled | None) -> None:
        """Ask for all rows of the table, a few portions at a time, and take them in as they come."""
        while table.done < len(table.origins):
            if cancelled is not None and cancelled():
                raise Stopped
            while table.asked < len(table.origins) and len(table.running) < self._engine.threads:
                self._ask_rows(table)
            finished, _ = wait(table.running, timeout=POLL_S, return_when=FIRST_COMPLETED)
            for future in finished:
                self._take_rows(table, future)
            if finished and on_progress is not None:
                on_progress(table.done / len(table.origins))

    def _ask_rows(self, table: Table) -> None:
        """Ask for the next portion of rows.

        The engine searches backwards when there are more sources than targets, and then counts turns otherwise and
        is off by up to four minutes: repeat the targets until they are as many.
        """
        start = table.asked
        if not table.alike:  # a portion for each thread, so that all get done at once
            for_each_thread = -(-(len(table.origins) - start) // self._engine.threads)
            times = -(-for_each_thread // self._portion(len(table.targets)))
            table.rows, table.alike = max(-(-for_each_thread // times), LEAST_ROWS), self._engine.threads
        table.alike -= 1
        origins = table.origins[start : start + table.rows]
        repeats = -(-len(origins) // len(table.targets))
        future = self._ask("matrix", matrix_question(self._conditions, origins, table.targets, repeats))
        table.running[future] = start, len(origins)
        table.asked += len(origins)

    def _portion(self, targets: int) -> int:
        """How many rows make a portion, by what rows took before; more targets make them dearer, at most by as much."""
        row_s, to = self._engine.pace.get(self._conditions.way.kind, (PORTION_S, targets))
        row_s *= max(1.0, targets / to)
        return max(LEAST_ROWS, min(MOST_ROWS, round(PORTION_S / max(row_s, 1e-6))))

    def _take_rows(self, table: Table, future: Future[Any]) -> None:
        """Put an answered portion where it belongs, and learn what a row takes."""
        start, rows = table.running.pop(future)
        figures: Figures = _result(future)
        self._engine.pace[self._conditions.way.kind] = figures.busy_s / rows, len(table.targets)
        for row, (seconds, metres, zeros) in enumerate(figures.rows(), start):
            table.take(row, seconds, metres, zeros)
        table.done += rows


class ValhallaRouter(UnderValhalla):
    """Travel by car on the region built into `folder` by `build_roads`, and under any other conditions.

    The child process starts with the first question. Raises MachineFault when the folder holds no road network or a
    damaged one.
    """

    def __init__(self, folder: Path, threads: int | None = None) -> None:
        super().__init__(Engine(folder, threads or os.cpu_count() or 1), USUAL)

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        return self._engine.roads().pid

    def close(self) -> None:
        """End the children and the threads that read from them."""
        self._engine.close()


def _line(future: Future[Any]) -> Line:
    """The answered leg; nothing when no road leads there."""
    try:
        answer = future.result()
    except EngineRefusal:
        return ()
    return decoded(answer["trip"]["legs"][0]["shape"])


def _nearest_m(place: Location, found: dict[str, Any]) -> float | None:
    """Metres to the nearest of the spots of road that the engine would use."""
    spots = [Location(edge["correlated_lat"], edge["correlated_lon"]) for edge in found["edges"] or ()]
    return min((great_circle_m(place, spot) for spot in spots), default=None)


def _result(future: Future[Any]) -> Any:
    """The engine's answer; a refusal where there is nothing to refuse is the engine's fault."""
    try:
        return future.result()
    except EngineRefusal as refusal:
        raise MachineFault(
            Problem(
                "road-engine-refused",
                f"The road engine could not work out the travel times: {str(refusal).rstrip('.')}.",
                "Add the region again; until then plan with estimated travel times.",
            )
        ) from refusal


def _rings(geometry: dict[str, Any]) -> Area:
    """The rings of a polygon or of several."""
    parts = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    return tuple(tuple(Location(lat, lon) for lon, lat in ring[:-1]) for part in parts for ring in part)
