"""Who takes part in the measuring: the program's engines, and peers under the same rules.

Each peer gets the same seconds and cores, in processes of its own that are warm. What it does not know of the rules is
put right after its time: broken routes are mended by the judge, what was left out is put in at its best place, and what
costs more than leaving it out is taken out.
"""

from __future__ import annotations

import importlib.util
import multiprocessing
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from dispatcher.model.day import Day, price_of_leaving_out
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import Judged, judge, schedule
from dispatcher.planning.child import ENGINES
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.finishing import finished
from dispatcher.planning.insertion import without_order
from dispatcher.planning.worker import PlanningWorker
from tests.bench.dispatch_day import dispatch_day

PYVRP, VROOM = "pyvrp-alone", "vroom-alone"
NEEDS = {PYVRP: "pyvrp", VROOM: "vroom"}
"""Peers, and the library that each needs."""
SMALL = 10, 0
"""Stops and seed of the day on which contestants warm up."""
COMPILING_S = 90.0


type Job = Callable[[Day, float, int], Plan]


@dataclass(frozen=True, slots=True)
class Outcome:
    """A plan as judged, the seconds that it took, and how many rules it broke before any repair."""

    judged: Judged
    seconds: float
    broken: int = 0


class Contestant(Protocol):
    """Plans days, one after the other."""

    name: str

    def warm_up(self) -> None:
        """Load everything that the first plan needs, and wait for it."""

    def plan(self, day: Day, seconds: float, seed: int) -> Outcome:
        """The best plan of so many seconds."""

    def close(self) -> None:
        """End its processes."""


class Own:
    """An engine of the program, asked as the window asks it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.worker = PlanningWorker()

    def warm_up(self) -> None:
        """Plan a small day; the compiler may need a minute for its first one."""
        self.worker.plan(dispatch_day(*SMALL), self.name, PlanOptions(COMPILING_S, solutions=1))

    def plan(self, day: Day, seconds: float, seed: int) -> Outcome:
        """What the planning process answers."""
        answer = self.worker.plan(day, self.name, PlanOptions(seconds, seed))
        return Outcome(answer.judged, answer.seconds)

    def close(self) -> None:
        """End the planning process."""
        self.worker.close()


class Peer:
    """A library in processes of its own, one for each of its `seeds`; the best of their plans counts."""

    def __init__(self, name: str, job: Job, seeds: int) -> None:
        self.name, self._job, self._seeds = name, job, seeds
        self._pool = ProcessPoolExecutor(seeds, multiprocessing.get_context("spawn"))

    def warm_up(self) -> None:
        """Plan a small day in each process."""
        self._plans(dispatch_day(*SMALL), 0.5, 0)

    def plan(self, day: Day, seconds: float, seed: int) -> Outcome:
        """The best of its plans once they are repaired; repairing does not count as time."""
        began = time.monotonic()
        plans = self._plans(day, seconds, seed)
        took = time.monotonic() - began
        both = [(judge(day, plan).violations, judge(day, repaired(day, plan))) for plan in plans]
        broken, judged = min(both, key=lambda pair: pair[1].cost)
        return Outcome(judged, took, broken)

    def _plans(self, day: Day, seconds: float, seed: int) -> list[Plan]:
        seeds = range(seed * self._seeds, (seed + 1) * self._seeds)
        asked = [self._pool.submit(self._job, day, seconds, each) for each in seeds]
        return [answer.result() for answer in asked]

    def close(self) -> None:
        """End its processes."""
        self._pool.shutdown()


def repaired(day: Day, plan: Plan) -> Plan:
    """The plan without broken rules and losses, and with what finds room in it."""
    whole = finished(day, plan, PlanOptions(0.0), lambda: False)
    routes = []
    for route in whole.routes:
        cost = schedule(day, route).cost
        for order_id in dict.fromkeys(ref.order_id for ref in route.tasks):
            shorter = without_order(route, order_id)
            judged = schedule(day, shorter)
            if not judged.violations and cost - judged.cost > price_of_leaving_out(day.orders[order_id]):
                route, cost = shorter, judged.cost
        routes.append(route)
    return Plan(tuple(route for route in routes if route.tasks))


def _pyvrp(day: Day, seconds: float, seed: int) -> Plan:
    from tests.bench import peer_pyvrp  # only where the library is installed

    return peer_pyvrp.planned(day, seconds, seed)


def _vroom(day: Day, seconds: float, seed: int, threads: int) -> Plan:
    from tests.bench import peer_vroom

    return peer_vroom.planned(day, seconds, threads)


def names() -> tuple[str, ...]:
    """Everybody who can take part: the program's engines, and the peers whose library is installed."""
    return (*ENGINES, *(peer for peer, library in NEEDS.items() if importlib.util.find_spec(library)))


def invited(wanted: Iterable[str], cores: int) -> list[Contestant]:
    """The contestants of these names, each with so many cores. Raises ValueError for an unknown name."""
    return [_invited(name, cores) for name in wanted]


def _invited(name: str, cores: int) -> Contestant:
    if name == PYVRP:
        return Peer(name, _pyvrp, cores)
    if name == VROOM:
        return Peer(name, partial(_vroom, threads=cores), 1)
    if name not in ENGINES:
        raise ValueError(f"there is no engine {name!r}")
    return Own(name)
