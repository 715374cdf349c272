"""Plans a day on a cluster of two workers on this machine, one of which is killed in the middle.

Prints the judged cost, that of the same plan made by threads, and what is said of a cluster that is not there. In a
process of its own: the library leaves threads.
"""

from __future__ import annotations

import logging
import threading
from typing import Any

import distributed
import psutil

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Refused
from dispatcher.model.schedule import judge
from dispatcher.planning.cluster import cluster
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.large import LargeEngine
from tests.bench.dispatch_day import dispatch_day

local_cluster: Any = distributed.LocalCluster
OPTIONS = PlanOptions(30.0, solutions=2)


def on_cluster(day: Day) -> int:
    """The cost of a plan whose first worker dies after the first piece."""
    killed = threading.Event()
    with (
        local_cluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, silence_logs=logging.CRITICAL
        ) as local,
        cluster(local.scheduler_address) as (executor, workers),
    ):
        first = next(iter(local.workers.values())).process.pid

        def heard(_: Plan) -> None:
            if not killed.is_set():
                killed.set()
                psutil.Process(first).kill()

        engine = LargeEngine(InsertionEngine(), executor, workers, piece=12)
        plan = engine.plan(day, OPTIONS, heard, lambda: False)
    assert workers == 2
    assert killed.is_set()
    return judge(day, plan).cost


def on_threads(day: Day) -> int:
    """The cost of the same plan on this machine."""
    engine = LargeEngine(InsertionEngine(), workers=2, piece=12)
    return judge(day, engine.plan(day, OPTIONS, lambda _: None, lambda: False)).cost


def nowhere() -> str:
    """What a wrong address is answered with."""
    try:
        with cluster("tcp://127.0.0.1:9"):
            return "somebody answered"
    except Refused as refused:
        return refused.problems[0].cause


if __name__ == "__main__":
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    a_day = dispatch_day(40, 1)
    print(on_cluster(a_day), on_threads(a_day), nowhere())
