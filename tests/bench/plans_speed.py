"""How soon a plan is on the screen, how soon planning stops, what its process holds, and how quick moves are."""

from __future__ import annotations

import multiprocessing
import statistics
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import psutil

from dispatcher.model.day import Day
from dispatcher.model.schedule import schedule
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion import best_place, routes_by_shift, without_order
from dispatcher.planning.insertion_engine import TRIES
from dispatcher.planning.worker import Answer, Progress
from tests.bench.contestants import Own
from tests.bench.dispatch_day import STANDARD, dispatch_day

type Tell = Callable[[str], None]

RULES = tuple(name for name in STANDARD if name != "optional")
"""Of the days whose first plan is awaited: nothing may be left out gladly."""
FIRST_AIMS_S = {200: 0.1, 500: 0.3, 1000: 1.0}
STOP_AIM_MS, JUDGE_AIM_MS, PLACE_AIM_MS = 50, 0.2, 2.0
FIRST_MOST_S, STOP_AFTER_S, MOVE_PLAN_S = 10.0, 2.0, 3.0
SAMPLE_S = 0.02
MOVE_STOPS, MOVES = 500, 200


@dataclass(frozen=True, slots=True)
class First:
    """Medians: seconds until the first plan, what it leaves out, seconds until one leaves nothing out (None: never)."""

    engine: str
    stops: int
    first_s: float
    left_out: int
    complete_s: float | None
    stop_ms: float
    memory_mb: float


@dataclass(frozen=True, slots=True)
class Moves:
    """Medians in milliseconds."""

    judge_ms: float
    place_ms: float


def firsts(engines: Sequence[str], stops: Sequence[int], repeats: int, tell: Tell) -> list[First]:
    """Every engine on a day of every size."""
    found = []
    for engine in engines:
        own = Own(engine)
        for size in stops:
            found.append(_first(own, size, repeats))
            tell(f"first plan: {found[-1]}")
        own.close()
    return found


def _first(own: Own, size: int, repeats: int) -> First:
    times, lags, most_mb = [], [], 0.0
    for seed in range(repeats):
        day = dispatch_day(size, seed, RULES)
        own.warm_up()
        times.append(_until_complete(own, day))
        own.warm_up()
        lag_s, held_mb = _stopped(own, day)
        lags.append(lag_s)
        most_mb = max(most_mb, held_mb)
    complete = [whole for _, _, whole in times if whole is not None]
    return First(
        own.name,
        size,
        round(statistics.median(first for first, _, _ in times), 3),
        round(statistics.median(out for _, out, _ in times)),
        round(statistics.median(complete), 3) if len(complete) == repeats else None,
        round(1000 * max(lags), 1),
        round(most_mb),
    )


def _until_complete(own: Own, day: Day) -> tuple[float, int, float | None]:
    heard: list[tuple[float, int]] = []

    def hear(told: Progress) -> None:
        heard.append((told.seconds, told.unassigned))

    answer = own.worker.plan(day, own.name, PlanOptions(FIRST_MOST_S), hear, lambda: bool(heard) and heard[-1][1] == 0)
    heard.append((answer.seconds, len(answer.judged.left_out)))
    return *heard[0], next((seconds for seconds, out in heard if out == 0), None)


def _stopped(own: Own, day: Day) -> tuple[float, float]:
    """Seconds from the wish to stop to the answer, and the most megabytes that the process held until then."""
    told = threading.Event()
    moments: list[float] = []
    held = [0]

    def watch() -> None:
        ends = time.monotonic() + STOP_AFTER_S
        child = next(c for c in multiprocessing.active_children() if c.name == "planning")
        process = psutil.Process(child.pid)
        while time.monotonic() < ends:
            held.append(process.memory_info().rss)
            time.sleep(SAMPLE_S)
        moments.append(time.monotonic())
        told.set()

    watching = threading.Thread(target=watch)
    watching.start()
    answer: Answer = own.worker.plan(day, own.name, PlanOptions(2 * FIRST_MOST_S), None, told.is_set)
    ended = time.monotonic()
    watching.join()
    return (ended - moments[0] if answer.stopped_early else 0.0), max(held) / 1e6


def moves(engine: str, tell: Tell) -> Moves:
    """A stop of a planned day is moved: two routes judged anew, and the best place for it in all routes."""
    own, day = Own(engine), dispatch_day(MOVE_STOPS, 0)
    own.warm_up()
    routes = routes_by_shift(day, own.plan(day, MOVE_PLAN_S, 0).judged.plan.routes)
    own.close()
    used = [route for route in routes.values() if route.tasks]
    served = [(ref.order_id, route) for route in used for ref in route.tasks][:: max(1, MOVE_STOPS // MOVES)]
    asked, moved = [], []
    for order_id, home in served:
        shorter = {**routes, home.shift_id: without_order(home, order_id)}
        asked.append((list(shorter.values()), order_id))
        best = best_place(day, shorter.values(), order_id, TRIES)
        if best is not None:
            moved.append((shorter[home.shift_id], best.route))
    fresh = dispatch_day(MOVE_STOPS, 0)  # the judge remembers the routes of the other one
    judge_ms = _median_ms(lambda a, b: (schedule(fresh, a), schedule(fresh, b)), moved)
    fresh = dispatch_day(MOVE_STOPS, 0)
    place_ms = _median_ms(lambda some, order_id: best_place(fresh, some, order_id, TRIES), asked)
    found = Moves(round(judge_ms, 3), round(place_ms, 3))
    tell(f"moves: {found}")
    return found


def _median_ms(work: Callable[..., object], calls: Sequence[tuple[Any, ...]]) -> float:
    took = []
    for given in calls:
        began = time.perf_counter()
        work(*given)
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


def first_lines(found: Sequence[First]) -> Iterator[str]:
    """The table, with what is aimed at in its head."""
    yield (
        "| engine, stops | first plan | left out in it | complete plan (aim "
        + " / ".join(f"{s:g}" for s in FIRST_AIMS_S.values())
        + f" s at 200 / 500 / 1,000) | stop, worst (aim {STOP_AIM_MS} ms) | memory |"
    )
    yield "|---|---:|---:|---:|---:|---:|"
    for one in found:
        whole = "none" if one.complete_s is None else f"{one.complete_s:.2f} s"
        yield (
            f"| {one.engine}, {one.stops:,} | {one.first_s:.2f} s | {one.left_out} | {whole} | {one.stop_ms:.0f} ms | "
            f"{one.memory_mb:.0f} MB |"
        )


def move_lines(found: Moves) -> Iterator[str]:
    """The two figures and their aims."""
    yield f"- Two routes judged anew: {found.judge_ms:.2f} ms (at most {JUDGE_AIM_MS:g})."
    yield f"- The best place in all routes of {MOVE_STOPS} stops: {found.place_ms:.2f} ms (at most {PLACE_AIM_MS:g})."
