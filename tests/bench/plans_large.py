"""Days that are too large for one search: how soon and at what cost they are planned, and what that takes."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import psutil

from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.worker import Progress
from tests.bench.contestants import Own
from tests.bench.dispatch_day import STANDARD, dispatch_day

type Tell = Callable[[str], None]

RULES = (*(name for name in STANDARD if name != "optional"), "parcels")
SECONDS_PER_STOP = 300 / 8000
MOST_MB, MOST_GROWTH = 2000, 1.2
SAMPLE_S = 0.2


@dataclass(frozen=True, slots=True)
class Large:
    """One large day. `complete_s`: seconds until a plan leaves nothing out, None: never; `memory_mb` of all processes
    together at its most, `cost` that of the routes in cents."""

    engine: str
    stops: int
    vans: int
    took_s: float
    complete_s: float | None
    left_out: int
    violations: int
    cost: int
    memory_mb: float


class _Memory:
    """The most that this process and its children hold together while the block runs."""

    def __init__(self) -> None:
        self.most_mb = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> _Memory:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        own = psutil.Process()
        while not self._over.wait(SAMPLE_S):
            held = 0
            for process in (own, *own.children(recursive=True)):
                try:
                    held += process.memory_info().rss
                except psutil.NoSuchProcess:
                    continue
            self.most_mb = max(self.most_mb, held / 1e6)


def planned(engines: Sequence[str], stops: Sequence[int], tell: Tell) -> list[Large]:
    """Every size by every engine, in seconds that grow with it: five minutes for 8,000 stops."""
    found = []
    for engine in engines:
        own = Own(engine)
        own.warm_up()
        for size in stops:
            found.append(_planned(own, size))
            tell(f"large day: {found[-1]}")
        own.close()
    return found


def _planned(own: Own, size: int) -> Large:
    day = dispatch_day(size, 0, RULES)
    whole: list[float] = []

    def hear(told: Progress) -> None:
        if not told.unassigned:
            whole.append(told.seconds)

    began = time.monotonic()
    with _Memory() as memory:
        answer = own.worker.plan(day, own.name, PlanOptions(size * SECONDS_PER_STOP), hear)
    judged = answer.judged
    return Large(
        own.name,
        size,
        len(day.shifts),
        round(time.monotonic() - began, 1),
        round(whole[0], 2) if whole else None,
        len(judged.left_out),
        judged.violations,
        judged.routes_cost,
        round(memory.most_mb),
    )


def lines(found: Sequence[Large]) -> Iterator[str]:
    """The table, and how fast time and cost grow with the stops."""
    yield f"| engine, stops | vans | complete plan | planned in | left out | cost | memory (aim {MOST_MB} MB) |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for one in found:
        whole = "none" if one.complete_s is None else f"{one.complete_s:.1f} s"
        yield (
            f"| {one.engine}, {one.stops:,} | {one.vans} | {whole} | {one.took_s:.0f} s | {one.left_out} | "
            f"{one.cost / 100:,.0f} | {one.memory_mb:.0f} MB |"
        )
    yield ""
    for engine in dict.fromkeys(one.engine for one in found):
        own = [one for one in found if one.engine == engine]
        times = [(one.stops, one.complete_s) for one in own if one.complete_s]
        told = [f"cost grows as n^{growth([(one.stops, one.cost) for one in own]):.2f}"] if len(own) > 1 else []
        if len(times) > 1:
            told.append(f"time to a complete plan as n^{growth(times):.2f}")
        if told:
            yield f"- {engine}: {', '.join(told)} (at most n^{MOST_GROWTH:g})."


def growth(points: Sequence[tuple[float, float]]) -> float:
    """The exponent e of y = a n^e through these (n, y), by least squares in logarithms."""
    xs, ys = ([math.log(value) for value in column] for column in zip(*points, strict=True))
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / sum((a - x) ** 2 for a in xs)
