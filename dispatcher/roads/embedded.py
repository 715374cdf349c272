"""Roads by the embedded engine: tables, lines and distances to the road from its child process."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass, field
from itertools import batched, pairwise
from pathlib import Path
from typing import Any

from dispatcher.model.place import Location, great_circle_m
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.road_rules import Area
from dispatcher.model.travel import UNREACHABLE, estimated_leg
from dispatcher.roads.conditions import USUAL, Conditions
from dispatcher.roads.engine import Engine
from dispatcher.roads.polyline import decoded
from dispatcher.roads.questions import SNAP_LIMIT_M as SNAP_LIMIT_M
from dispatcher.roads.questions import costing_of, leg_question, matrix_question, reach_question, spot
from dispatcher.roads.router import Block, Cancelled, Progress, Reach, Router
from dispatcher.roads.router import Path as Line
from dispatcher.roads.supervisor import EngineRefusal

ONE_SPOT_M = 50
"""Two places farther apart than this that the engine puts on one spot of road are given an estimated leg."""

PORTION_S = 1.0
LEAST_ROWS, MOST_ROWS = 32, 256
"""Rows are asked in portions of about so many seconds: each finds the roads of all targets anew (0.2 ms each), and
progress and cancel wait for a portion."""

POLL_S = 0.1
LOCATE_AT_ONCE = 500

MOST_LINES = 5000
"""Lines of legs that are remembered, about 6 kB each."""


@dataclass(slots=True)
class _Table:
    """A block of distinct places with roads under way: what is asked and what has come."""

    origins: Sequence[Location]
    targets: Sequence[Location]
    durations: list[list[int]]
    distances: list[list[int]]
    asked: int = 0
    done: int = 0
    running: dict[Future[Any], tuple[int, int, float]] = field(default_factory=dict)


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
        self._rows = LEAST_ROWS

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

    def block(
        self,
        origins: Sequence[Location],
        targets: Sequence[Location],
        on_progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> Block:
        """Rows are asked in portions, one for each thread of the child; equal places are asked once."""
        self._engine.roads(self._conditions.pacings, cancelled)
        snaps = dict(zip([*origins, *targets], self.snap_m([*origins, *targets]), strict=True))
        rooted = [place for place in dict.fromkeys(origins) if snaps[place] is not None]
        reached = [place for place in dict.fromkeys(targets) if snaps[place] is not None]
        table = _Table(rooted, reached, [[]] * len(rooted), [[]] * len(rooted))
        if reached:
            self._fill(table, on_progress, cancelled)
        if on_progress is not None:
            on_progress(1.0)
        return _spread(table, origins, targets)

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

    def _fill(self, table: _Table, on_progress: Progress | None, cancelled: Cancelled | None) -> None:
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

    def _ask_rows(self, table: _Table) -> None:
        """Ask for the next portion of rows.

        The engine searches backwards when there are more sources than targets, and then counts turns otherwise and
        is off by up to four minutes: repeat the targets until they are as many.
        """
        start = table.asked
        for_each_thread = -(-(len(table.origins) - start) // self._engine.threads)
        rows = min(self._rows, max(for_each_thread, LEAST_ROWS))
        origins = table.origins[start : start + rows]
        repeats = -(-len(origins) // len(table.targets))
        future = self._ask("matrix", matrix_question(self._conditions, origins, table.targets, repeats))
        table.running[future] = start, len(origins), time.monotonic()
        table.asked += len(origins)

    def _take_rows(self, table: _Table, future: Future[Any]) -> None:
        """Put an answered portion where it belongs, and learn how many rows make a portion."""
        start, rows, asked_at = table.running.pop(future)
        answer = _result(future)["sources_to_targets"]
        row_s = (time.monotonic() - asked_at) / rows
        self._rows = max(LEAST_ROWS, min(MOST_ROWS, round(PORTION_S / max(row_s, 1e-6))))
        figures = zip(answer["durations"], answer["distances"], strict=True)
        for number, (seconds, kilometres) in enumerate(figures, start):
            legs = [
                _leg(table.origins[number], target, s, km)
                for target, s, km in zip(table.targets, seconds, kilometres, strict=False)  # may be repeated
            ]
            table.durations[number] = [duration_s for duration_s, _ in legs]
            table.distances[number] = [distance_m for _, distance_m in legs]
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


def _leg(origin: Location, target: Location, seconds: float | None, kilometres: float | None) -> tuple[int, int]:
    """(seconds, metres) from the engine's figures for one pair."""
    if origin == target:
        return 0, 0
    if seconds is None or kilometres is None:
        return UNREACHABLE, UNREACHABLE
    duration_s = round(seconds)
    if duration_s == 0 and great_circle_m(origin, target) > ONE_SPOT_M:
        return estimated_leg(origin, target)
    return duration_s, round(kilometres * 1000)


def _spread(table: _Table, origins: Sequence[Location], targets: Sequence[Location]) -> Block:
    """The table of distinct places with roads, spread over all places as they were asked for."""
    row_of = {place: number for number, place in enumerate(table.origins)}
    column_of = {place: number for number, place in enumerate(table.targets)}
    columns = [column_of.get(target) for target in targets]
    rows = [row_of.get(origin) for origin in origins]

    def spread(cells: list[list[int]]) -> list[list[int]]:
        whole = []
        for origin, row in zip(origins, rows, strict=True):
            known = cells[row] if row is not None else None
            whole.append(
                [
                    known[column]
                    if known is not None and column is not None
                    else (0 if origin == target else UNREACHABLE)
                    for target, column in zip(targets, columns, strict=True)
                ]
            )
        return whole

    return Block(spread(table.durations), spread(table.distances))


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
