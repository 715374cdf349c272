"""Planning in pieces: never worse from round to round, whatever happens to those who plan them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import judge
from dispatcher.planning import large
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.large import LargeEngine, is_large, piece_of
from dispatcher.planning.sisr.engine import SisrEngine

MakeDay = Callable[..., Day]


def never() -> bool:
    return False


class Mortal(Executor):
    """Threads of whom every third dies at work, as a machine that is switched off does."""

    def __init__(self) -> None:
        self._threads, self.deaths, self._count = ThreadPoolExecutor(2), 0, 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Every third task is lost."""
        self._count += 1
        if self._count % 3:
            return self._threads.submit(fn, *args, **kwargs)
        self.deaths += 1
        lost: Future[Any] = Future()
        lost.set_exception(BrokenExecutor("the worker is gone"))
        return lost

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the threads."""
        self._threads.shutdown(wait, cancel_futures=cancel_futures)


def costs_of(day: Day, plans: list[Plan]) -> list[int]:
    return [judge(day, plan).cost for plan in plans]


def test_rounds_never_make_a_plan_dearer(make_day: MakeDay) -> None:
    """Each plan told of serves no more dearly than the one before, and seams are mended: later rounds find better."""
    day = make_day(6, 60, 10)
    heard: list[Plan] = []
    engine = LargeEngine(SisrEngine(), workers=2, piece=12)
    plan = engine.plan(day, PlanOptions(8.0, solutions=4), heard.append, never)
    costs = costs_of(day, heard)
    assert costs == sorted(costs, reverse=True)
    assert judge(day, plan).cost == costs[-1] < costs[0]
    assert not judge(day, plan).violations


def test_between_few_vans_no_day_is_cut(make_day: MakeDay, monkeypatch: pytest.MonkeyPatch) -> None:
    """Orders move between the vans of a piece alone: each has several, and a day that has few is a piece itself."""
    monkeypatch.setattr(large, "LARGE", 50)
    few, many = make_day(6, 60, 7), make_day(6, 60, 10)
    assert not is_large(few)
    assert is_large(many)
    assert piece_of(many, 12) == 24
    assert piece_of(many, 30) == 30


def test_who_dies_is_replaced(make_day: MakeDay) -> None:
    """A piece whose worker died is handed out again: nothing is left out for it."""
    day = make_day(6, 60, 10)
    mortal = Mortal()
    with mortal:
        engine = LargeEngine(InsertionEngine(), mortal, 2, piece=12)
        plan = engine.plan(day, PlanOptions(4.0, solutions=2), lambda _: None, never)
    calm = LargeEngine(InsertionEngine(), workers=2, piece=12).plan(
        day, PlanOptions(4.0, solutions=2), lambda _: None, never
    )
    assert mortal.deaths
    assert judge(day, plan).cost == judge(day, calm).cost


class Waiting(InsertionEngine):
    """Takes all of its time."""

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        began = time.monotonic()
        plan = super().plan(day, options, on_incumbent, stopped)
        time.sleep(max(0.0, options.seconds - (time.monotonic() - began)))
        return plan


def test_rounds_end_when_time_is_up(make_day: MakeDay, monkeypatch: pytest.MonkeyPatch) -> None:
    """The last one leaves as they are what there is no time for; nothing that is planned is thrown away for it."""
    monkeypatch.setattr(large, "LEAST_S", 0.25)
    began = time.monotonic()
    day = make_day(6, 60, 10)
    plan = LargeEngine(Waiting(), workers=1, piece=12).plan(day, PlanOptions(4.0), lambda _: None, never)
    assert time.monotonic() - began < 4.3
    assert not judge(day, plan).violations


def test_pieces_are_cut_out_one_by_one(make_day: MakeDay) -> None:
    """No more are handed out than there are workers: thousands of orders would lie in memory again, piece by piece."""

    class Counting(Mortal):
        waiting = most = 0

        def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
            def over(_: Future[Any]) -> None:
                self.waiting -= 1

            self.waiting += 1
            self.most = max(self.most, self.waiting)
            future = super().submit(fn, *args, **kwargs)
            future.add_done_callback(over)
            return future

    with Counting() as counting:
        engine = LargeEngine(InsertionEngine(), counting, 2, piece=12)
        plan = engine.plan(make_day(6, 60, 10), PlanOptions(4.0, solutions=2), lambda _: None, never)
    assert plan.routes
    assert counting.most == 2


def test_an_error_of_ours_is_not_hidden(make_day: MakeDay) -> None:
    """A fault in the program is raised, not taken for a worker's death."""

    class Faulty(InsertionEngine):
        def plan(self, *_: object) -> Plan:
            raise KeyError("our fault")

    engine = LargeEngine(Faulty(), workers=2, piece=12)
    with pytest.raises(KeyError):
        engine.plan(make_day(6, 60, 10), PlanOptions(2.0), lambda _: None, never)


def test_a_cluster_loses_a_worker_and_finishes() -> None:
    """Two workers plan a day; one is killed in the middle; the plan is the same as without. A cluster that is not
    there is said in a sentence."""
    pytest.importorskip("distributed")
    trial = Path(__file__).with_name("cluster_trial.py")
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, str(trial)], env=os.environ | {"PYTHONPATH": str(root)}, capture_output=True, timeout=120
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    lossy, calm, nowhere = done.stdout.decode().split(maxsplit=2)
    assert lossy == calm
    assert nowhere.strip() == "No cluster answers at tcp://127.0.0.1:9."
