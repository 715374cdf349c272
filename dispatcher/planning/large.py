"""Days too large for one search: planned in pieces side by side, then again along other seams while there is time.

In the spirit of POPMUSIC (Taillard and Voss 2002): small parts of a good plan are planned anew, each time other ones.
"""

from __future__ import annotations

import math
import os
import time
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Executor, Future, ThreadPoolExecutor, wait
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from dispatcher.model.values import dataclass
from dispatcher.planning.cluster import cluster
from dispatcher.planning.engine import OnPlan, PlannerEngine, PlanOptions, Stopped, open_day
from dispatcher.planning.excerpt import part_of
from dispatcher.planning.pieces import Piece, first_pieces, next_pieces

LARGE = 1_500
"""Orders from which on a day is planned in pieces."""
PIECE = 300
"""Orders in a piece: what one search plans well within seconds."""
FEWEST_SHIFTS = 4
"""Shifts that a piece should have: between those of one piece alone orders move."""
FIRST_SHARE = 0.4
"""The part of the time that goes into the first cut; the rest goes to the seams."""
ANSWER_SHARE = 0.005
"""The part of the time in which the last pieces are put together, and the whole is judged and sent back."""
LEAST_S, MOST_S = 1.0, 12.0
"""How long a piece is planned at a time, about."""
TRIES = 3
"""How often a piece is handed out when whoever planned it dies."""
POLL_S = 0.02


def never() -> bool:
    """Nobody stops a piece on another machine: it has seconds, not minutes."""
    return False


@dataclass(frozen=True, slots=True)
class Task:
    """A piece as it is handed out, complete in itself: it may go to another process or another machine."""

    engine: PlannerEngine
    day: Day
    options: PlanOptions
    stopped: Stopped = never


def solved(task: Task) -> tuple[Route, ...]:
    """The best routes for a piece: never dearer than those that it came with."""
    best = [(judge(task.day, Plan(task.options.start)).cost, task.options.start)] if task.options.start else []

    def heard(plan: Plan) -> None:
        judged = judge(task.day, plan)
        if not judged.violations:
            best.append((judged.cost, plan.routes))

    heard(task.engine.plan(task.day, task.options, heard, task.stopped))
    return min(best, key=lambda found: found[0], default=(0, ()))[1]


def piece_of(day: Day, piece: int = PIECE) -> int:
    """Orders in a piece of this day: more where a few shifts have a great many stops each."""
    return max(piece, math.ceil(FEWEST_SHIFTS * len(day.orders) / max(1, len(day.shifts))))


def is_large(day: Day) -> bool:
    """Whether it is planned in pieces."""
    return len(day.orders) > LARGE and len(day.shifts) >= 2 * FEWEST_SHIFTS


def plan_in_pieces(
    day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped, workers: int | None = None
) -> Plan:
    """Plan on this machine's cores, or on the cluster that the options name. Raises Refused when nobody is there."""
    from dispatcher.planning.sisr.engine import SisrEngine

    if not options.cluster:
        return LargeEngine(SisrEngine(), workers=workers).plan(day, options, on_incumbent, stopped)
    with cluster(options.cluster) as (executor, count):
        return LargeEngine(SisrEngine(), executor, count).plan(day, options, on_incumbent, stopped)


class LargeEngine:
    """Cuts the day, lets `engine` plan the pieces on `executor`, puts them together, and cuts it otherwise.

    `executor` is any of `concurrent.futures` (also a cluster's): default are threads, for engines that release
    Python's lock. Tasks that died with their worker are handed out again.
    """

    name = "large"

    def __init__(
        self, engine: PlannerEngine, executor: Executor | None = None, workers: int | None = None, piece: int = PIECE
    ) -> None:
        self.engine, self.piece = engine, piece
        self.workers = workers or max(1, os.cpu_count() or 1)
        self._executor = executor

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """As every engine; each round of pieces is told of as it is put together."""
        part = open_day(day, options)
        if not part.orders or not part.shifts:
            return Plan(options.locked)
        if self._executor is not None:
            return _Rounds(self, self._executor, part, options, on_incumbent, stopped, never).plan()
        with ThreadPoolExecutor(self.workers, "piece") as threads:
            return _Rounds(self, threads, part, options, on_incumbent, stopped, stopped).plan()


class _Rounds:
    def __init__(
        self,
        engine: LargeEngine,
        executor: Executor,
        day: Day,
        options: PlanOptions,
        on_incumbent: OnPlan,
        stopped: Stopped,
        listens: Stopped,
    ) -> None:
        self.engine, self.executor, self.day, self.options, self.listens = engine, executor, day, options, listens
        self.on_incumbent, self.stopped = on_incumbent, stopped
        self.piece = piece_of(day, engine.piece)
        self.ends = time.monotonic() + options.seconds * (1 - ANSWER_SHARE)
        self.routes: dict[str, Route] = {route.shift_id: route for route in options.start if route.tasks}

    def plan(self) -> Plan:
        turn = 0
        if not self.routes:
            self._round(first_pieces(self.day, self.piece), turn, FIRST_SHARE, MOST_S)
        while not self.stopped() and self._left_s() > LEAST_S / 2:
            turn += 1
            if self.options.solutions is not None and turn > self.options.solutions:
                break
            pieces = next_pieces(self.day, self.routes.values(), turn, self.piece)
            rounds = max(1, round(self._left_s() / (MOST_S * self._waves(len(pieces)))))
            self._round(pieces, turn, 1 / rounds, math.inf)
        return self._whole()

    def _left_s(self) -> float:
        return self.ends - time.monotonic()

    def _waves(self, pieces: int) -> int:
        return math.ceil(pieces / self.engine.workers)

    def _round(self, pieces: Sequence[Piece], turn: int, share: float, most_s: float) -> None:
        """Plan all pieces, as many at a time as there are workers, and put them together as they come back.

        Each is cut out when it is about to be planned, and gets its part of the time that is left by then. When there
        is none for the rest of them, they stay as they are; in the first round there is nothing that they could stay.
        """
        span = self._left_s() * share
        ends, least_s, seconds = time.monotonic() + span, min(LEAST_S, span), most_s
        queue = deque((piece, 1) for piece in pieces)
        waiting: dict[Future[tuple[Route, ...]], tuple[Piece, int]] = {}
        ahead: tuple[Piece, Day] | None = None
        while (queue or waiting) and not self.stopped():
            while queue and len(waiting) < self.engine.workers:
                left = ends - time.monotonic()
                seconds = min(most_s, max(least_s, left / self._waves(len(queue))))
                if turn and seconds > left + LEAST_S / 2:
                    queue.clear()
                    break
                piece, tries = queue.popleft()
                day = ahead[1] if ahead is not None and ahead[0] is piece else self._cut(piece)
                waiting[self._handed_out(piece, day, turn, seconds)] = piece, tries
            if queue and (ahead is None or ahead[0] is not queue[0][0]):
                ahead = queue[0][0], self._cut(queue[0][0])
            done, _ = wait(waiting, POLL_S, FIRST_COMPLETED)
            for future in done:
                piece, tries = waiting.pop(future)
                if self._is_lost(future) and tries < TRIES:
                    queue.appendleft((piece, tries + 1))
                elif not self._is_lost(future):
                    self._take(piece, future.result())
            if time.monotonic() > self.ends + seconds:
                break
        for future in waiting:
            future.cancel()

    def _cut(self, piece: Piece) -> Day:
        return part_of(
            self.day,
            [self.day.orders[name] for name in sorted(piece.order_ids)],
            [self.day.shifts[name] for name in sorted(piece.shift_ids)],
        )

    def _handed_out(self, piece: Piece, day: Day, turn: int, seconds: float) -> Future[tuple[Route, ...]]:
        options = replace(
            self.options,
            seconds=seconds,
            seed=self.options.seed + turn,
            locked=(),
            start=piece.routes,
            fixed=frozenset(),
        )
        return self.executor.submit(solved, Task(self.engine.engine, day, options, self.listens))

    @staticmethod
    def _is_lost(future: Future[tuple[Route, ...]]) -> bool:
        """True when the worker died, and the piece with it."""
        error = future.exception() if not future.cancelled() else None
        if error is not None and not isinstance(error, BrokenExecutor | OSError | EOFError):
            raise error
        return future.cancelled() or error is not None

    def _take(self, piece: Piece, routes: Iterable[Route]) -> None:
        for shift_id in piece.shift_ids:
            self.routes.pop(shift_id, None)
        self.routes.update((route.shift_id, route) for route in routes if route.tasks)
        self.on_incumbent(self._whole())

    def _whole(self) -> Plan:
        return Plan((*self.options.locked, *(self.routes[name] for name in sorted(self.routes))))
