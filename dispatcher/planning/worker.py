"""Planning in a child process, supervised: warm, stoppable at any moment, and survived when it dies.

OR-Tools keeps Python's global lock while it searches; in the window's own process everything would stand still.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import pickle
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing.connection import Connection
from typing import Any
from zoneinfo import ZoneInfo

import psutil

from dispatcher.config.child import no_interrupt
from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.model.schedule import Judged, judge
from dispatcher.model.values import dataclass
from dispatcher.planning.child import ENGINES, Begun, Better, Denied, Done, Request, Why, run
from dispatcher.planning.engine import PlanOptions, Stopped
from dispatcher.planning.sending import send
from dispatcher.planning.verdicts import explain

POLL_S = 0.01
OBEY_S, FIRST_PLAN_S = 0.035, 1.0
"""How long a child that was told to stop may take: with a plan in hand, and before its first one."""
STARTING_S, OVERTIME_S = 300.0, 30.0
"""How long a child may take to start, on a machine that has much else to do, and go on past its time, before it counts
as hung."""
GOODBYE_S = 2.0
GRACE_S = 1.5
"""How long a new request waits for a child that has not stopped yet: to start another takes about as long."""
MOST_BYTES = 750_000_000
"""A child that holds more than this is replaced before its next plan; a fresh one with its engines has 480 MB."""

DIED = Problem(
    "planning-died",
    "The planning process ended unexpectedly.",
    "Plan again. If it happens again, plan with fewer orders or with the engine insertion.",
)
HUNG = Problem(
    "planning-hung",
    "The planning process did not answer in time and was ended.",
    "Close other programs and plan again. If it happens again, plan with fewer orders.",
)
HUNG_WITH_PLAN = Problem(
    "planning-hung-early",
    "The planning process did not end in time and was ended; this is the best plan it had found by then.",
    "Close other programs and plan again for a better one.",
)
DIED_WITH_PLAN = Problem(
    "planning-died-early",
    "The planning process ended unexpectedly; this is the best plan it had found by then.",
    "Plan again for a better one.",
)


@dataclass(frozen=True, slots=True)
class Progress:
    """A better plan: seconds since the request, cents with and without the price of what is left out, its size.

    With weights on more than cost a better plan may cost more than the one before.
    """

    seconds: float
    cost: int
    routes_cost: int
    routes: int
    unassigned: int


@dataclass(frozen=True, slots=True)
class Answer:
    """The best plan found, judged. `problems` says what went wrong on the way, if anything did."""

    plan: Plan
    judged: Judged
    seconds: float
    engine: str
    stopped_early: bool
    problems: tuple[Problem, ...] = ()


OnProgress = Callable[[Progress], None]


@dataclass(slots=True)
class _Child:
    process: Any
    pipe: Connection
    stop_upto: Any
    day: Day | None  # what it was sent last
    owes: int = 0  # the request that it was told to stop and has not answered yet


class PlanningWorker:
    """One warm child process; requests wait for each other. Use from any thread, and `close` at the end."""

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._turn = threading.Lock()
        self._child: _Child | None = None
        self._requests = 0

    def warm_up(self) -> None:
        """Start the child and let it load its engines, so that the first plan comes at once. Does not wait."""
        with self._turn:
            self._living_child()

    def plan(
        self,
        day: Day,
        engine_name: str,
        options: PlanOptions,
        on_progress: OnProgress | None = None,
        stopped: Stopped | None = None,
    ) -> Answer:
        """Plan and wait for it. `on_progress` hears of each better plan, on this thread.

        When `stopped` says yes the best plan so far is the answer, within about 50 ms once there is one. Raises
        MachineFault when the child died without any plan, Refused when the engine cannot do what the options ask,
        ValueError for an unknown engine.
        """
        if engine_name not in ENGINES:
            raise ValueError(f"there is no engine {engine_name!r}")
        with self._turn:
            self._drop_grown_child()
            self._requests += 1
            asked = time.monotonic()
            request = Request(self._requests, engine_name, _slim(day), options, asked)
            watch = _Watch(request, on_progress or (lambda _: None), stopped or (lambda: False))
            child = self._living_child()
            try:
                self._send(child, request, day)
                ended_well = watch.until_done(child)
            except (EOFError, OSError):
                ended_well = False
                watch.died = DIED_WITH_PLAN
            except BaseException:
                self._discard()
                raise
            if not ended_well and watch.was_stopped:
                child.owes = request.id  # it is about to: a new child would take longer
            elif not ended_well:
                self._discard()
            return watch.answer()

    def explain(self, day: Day, plan: Plan, zone: ZoneInfo, seconds: float = 5.0) -> tuple[Unassigned, ...]:
        """Verdicts of `dispatcher.planning.verdicts.explain`, found in the child; shorter ones when it dies."""
        served = {ref.order_id for route in plan.routes for ref in route.tasks}
        if served >= day.orders.keys():
            return ()
        with self._turn:
            child = self._living_child()
            try:
                self._send(child, Why(None if child.day is day else _slim(day), plan, zone, seconds), day)
                if child.pipe.poll(STARTING_S) and child.pipe.recv() and child.pipe.poll(seconds + OVERTIME_S):
                    told: tuple[Unassigned, ...] = child.pipe.recv()
                    return told
            except (EOFError, OSError):
                pass
            self._discard()
        return explain(day, plan, zone, seconds=0)

    def close(self) -> None:
        """End the child. A later request starts a new one."""
        with self._turn:
            if self._child is not None:
                with contextlib.suppress(OSError):
                    send(self._child.pipe, None)
                self._child.process.join(GOODBYE_S)
                self._discard()

    def _send(self, child: _Child, request: Request | Why, day: Day) -> None:
        send(child.pipe, request)
        child.day = day

    def _drop_grown_child(self) -> None:
        """OR-Tools gives back only a part of a model: 26 MB a plan stayed on a day of 120 orders."""
        if self._child is not None:
            with contextlib.suppress(psutil.Error):
                if psutil.Process(self._child.process.pid).memory_info().rss > MOST_BYTES:
                    self._discard()

    def _living_child(self) -> _Child:
        if self._child is not None and not (self._child.process.is_alive() and self._has_answered(self._child)):
            self._discard()
        if self._child is None:
            ours, theirs = self._context.Pipe()
            stop_upto = self._context.RawValue("q", 0)
            process = self._context.Process(target=run, args=(theirs, stop_upto), name="planning", daemon=True)
            try:
                with no_interrupt():
                    process.start()
            except OSError as error:
                cause = f"The planning process cannot be started: {error.strerror or error}."
                remedy = "Close other programs and plan again."
                raise MachineFault(Problem("planning-not-started", cause, remedy)) from error
            theirs.close()
            self._child = _Child(process, ours, stop_upto, None)
        return self._child

    def _has_answered(self, child: _Child) -> bool:
        """True when the child is free for a request, waiting a while for the last one that it was told to stop."""
        deadline = time.monotonic() + GRACE_S
        try:
            while child.owes:
                if not child.pipe.poll(max(0.0, deadline - time.monotonic())):
                    return False
                message = child.pipe.recv()
                if isinstance(message, Done | Denied) and message.request_id == child.owes:
                    child.owes = 0
        except (EOFError, OSError):
            return False
        return True

    def _discard(self) -> None:
        if self._child is not None:
            self._child.process.kill()
            self._child.process.join()
            self._child.process.close()
            self._child.pipe.close()
            self._child = None


def _slim(day: Day) -> Day:
    """The same day, with tables that can be sent as they lie in memory where they are large."""
    travel = day.travel.slim()
    return day if travel is day.travel else replace(day, travel=travel)


class _Watch:
    """Follows one request: keeps the best plan, passes stops on, and knows when to give up on the child."""

    def __init__(self, request: Request, on_progress: OnProgress, stopped: Stopped) -> None:
        self.request, self.on_progress, self.stopped = request, on_progress, stopped
        self.asked = time.monotonic()
        self.began: float | None = None
        self.best: Plan | bytes | None = None
        self.died: Problem | None = None
        self.denied: tuple[Problem, ...] = ()
        self.stop_began: float | None = None

    def until_done(self, child: _Child) -> bool:
        """True when the child answered in the end and can be asked again."""
        while True:
            if child.pipe.poll(POLL_S):
                message = child.pipe.recv()
                if message.request_id == self.request.id and self._took(message):
                    return True
            now = time.monotonic()
            if self.stop_began is None and self.stopped():
                self.stop_began = now
                child.stop_upto.value = self.request.id
                self._judge_ahead()
            if self._lost_patience(now):
                return False

    def _judge_ahead(self) -> None:
        """Judge the best plan so far while the child ends: its answer differs in a few routes at most, and the judge
        remembers the others."""
        if self.best is not None:
            judge(self.request.day, self._best_plan(self.best))

    @staticmethod
    def _best_plan(best: Plan | bytes) -> Plan:
        plan: Plan = pickle.loads(best) if isinstance(best, bytes) else best  # noqa: S301 - our own child's
        return plan

    def _took(self, message: Begun | Better | Done | Denied) -> bool:
        """True for the last message of the request."""
        if isinstance(message, Begun):
            self.began = time.monotonic()
            return False
        if isinstance(message, Denied):
            self.denied = message.problems
            return True
        if isinstance(message, Done):
            self.best = message.plan
            return True
        self.best = message.packed
        seconds = time.monotonic() - self.asked
        self.on_progress(Progress(seconds, message.cost, message.routes_cost, message.routes, message.unassigned))
        return False

    def _lost_patience(self, now: float) -> bool:
        if self.stop_began is not None:
            return now - self.stop_began > (OBEY_S if self.best is not None else FIRST_PLAN_S)
        if self.began is None:
            is_hung = now - self.asked > STARTING_S
        else:
            is_hung = now - self.began > self.request.options.seconds + OVERTIME_S
        if is_hung:
            self.died = HUNG_WITH_PLAN if self.best is not None else HUNG
        return is_hung

    @property
    def was_stopped(self) -> bool:
        """True when the child was told to stop, and lives."""
        return self.stop_began is not None and self.died is None

    def answer(self) -> Answer:
        """What came of it. Without any plan: everything left out when stopped, MachineFault when it died.

        Raises Refused when the engine cannot do what is asked.
        """
        if self.denied:
            raise Refused(list(self.denied))
        seconds = time.monotonic() - self.asked
        if self.best is None:
            if self.stop_began is None:
                raise MachineFault(HUNG if self.died is HUNG else DIED)
            self.best = Plan(self.request.options.locked)
        plan = self._best_plan(self.best)
        problems = (self.died,) if self.died is not None else ()
        early = self.stop_began is not None
        return Answer(plan, judge(self.request.day, plan), seconds, self.request.engine_name, early, problems)
