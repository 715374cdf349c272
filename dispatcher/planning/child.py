"""What runs in the planning process: requests in, better plans and answers out."""

from __future__ import annotations

import contextlib
import importlib.util
import multiprocessing
import os
import pickle
import signal
import sys
import threading
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any
from zoneinfo import ZoneInfo

import psutil

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.schedule import Judged
from dispatcher.model.values import dataclass
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlannerEngine, PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.sending import received
from dispatcher.planning.verdicts import explain

HAS_PYVRP = importlib.util.find_spec("pyvrp") is not None
"""False where the library has no files for the platform: Macs with Intel processors."""
ENGINES = ("best", "ortools", "insertion", "sisr", *(("pyvrp",) if HAS_PYVRP else ()))
"""Names of the engines, the default first."""

if sys.platform == "win32":
    POLITE = psutil.BELOW_NORMAL_PRIORITY_CLASS
else:
    POLITE = 10
"""The searches take every core that nobody else wants: the window comes first."""


@dataclass(frozen=True, slots=True)
class Request:
    """One day to plan. `asked`: when, by the clock that all processes of a machine share."""

    id: int
    engine_name: str
    day: Day
    options: PlanOptions
    asked: float


@dataclass(frozen=True, slots=True)
class Why:
    """A question: why does this plan leave orders out? `day` None means that of the request before."""

    day: Day | None
    plan: Plan
    zone: ZoneInfo
    seconds: float


@dataclass(frozen=True, slots=True)
class Better:
    """A plan better than all before it, in figures; `packed` is the plan itself, for when nothing better comes.

    The window's process only passes this on: unpacking and judging each plan there would hold up the window.
    """

    request_id: int
    cost: int
    routes_cost: int
    routes: int
    unassigned: int
    packed: bytes


@dataclass(frozen=True, slots=True)
class Done:
    """The best plan; the child waits for the next request."""

    request_id: int
    plan: Plan


@dataclass(frozen=True, slots=True)
class Begun:
    """The child has its engines and the request, and begins."""

    request_id: int


@dataclass(frozen=True, slots=True)
class Denied:
    """Why the request cannot be done."""

    request_id: int
    problems: tuple[Problem, ...]


def run(pipe: Connection, stop_upto: Any) -> None:
    """Serve requests until None comes or the window is gone. `stop_upto` holds the last request to stop."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's to answer
    psutil.Process().nice(POLITE)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    engines = {ENGINES[0]: engine_named(ENGINES[0])}
    day: Day | None = None
    with contextlib.suppress(EOFError, OSError):  # nobody is left to answer
        free_since = time.monotonic()
        while (request := received(pipe)) is not None:
            day = request.day or day
            if isinstance(request, Why):
                assert day is not None
                pipe.send(Begun(0))
                pipe.send(explain(day, request.plan, request.zone, request.seconds))
            else:
                request = left_of(request, free_since)
                if request.engine_name not in engines:
                    engines[request.engine_name] = engine_named(request.engine_name)
                pipe.send(Begun(request.id))
                pipe.send(_answered(pipe, stop_upto, engines[request.engine_name], request))
            free_since = time.monotonic()


def left_of(request: Request, free_since: float) -> Request:
    """The request without the time that it took to arrive at a process that was free: a large day is on its way for
    seconds."""
    late_s = time.monotonic() - max(request.asked, free_since)
    return replace(request, options=replace(request.options, seconds=max(0.0, request.options.seconds - late_s)))


def _end_with_parent() -> None:
    """A search goes on for its whole time when the window is killed: nobody would stop it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _answered(pipe: Connection, stop_upto: Any, engine: PlannerEngine, request: Request) -> Done | Denied:
    try:
        return Done(request.id, _planned(pipe, stop_upto, engine, request))
    except Refused as refused:
        return Denied(request.id, tuple(refused.problems))


def _planned(pipe: Connection, stop_upto: Any, engine: PlannerEngine, request: Request) -> Plan:
    is_alone = False

    def on_better(judged: Judged) -> None:
        nonlocal is_alone
        try:
            pipe.send(_in_figures(request.id, judged))
        except OSError:
            is_alone = True  # the window is gone; an exception would be swallowed by OR-Tools

    def stopped() -> bool:
        return is_alone or bool(stop_upto.value >= request.id)

    return plan_checked(engine, request.day, request.options, on_better, stopped).plan


def _in_figures(request_id: int, judged: Judged) -> Better:
    used = sum(bool(route.tasks) for route in judged.plan.routes)
    packed = pickle.dumps(judged.plan)
    return Better(request_id, judged.cost, judged.routes_cost, used, len(judged.left_out), packed)


def engine_named(name: str) -> PlannerEngine:
    """The engine of that name. Each loads its library only now: that takes up to a second."""
    if name == "best":
        from dispatcher.planning.portfolio import PortfolioEngine

        return PortfolioEngine()
    if name == "ortools":
        from dispatcher.planning.ortools_engine import OrToolsEngine

        return OrToolsEngine()
    if name == "sisr":
        from dispatcher.planning.sisr.engine import SisrEngine

        return SisrEngine()
    if name == "pyvrp":
        from dispatcher.planning.pyvrp_engine import PyvrpEngine

        return PyvrpEngine()
    return InsertionEngine()
