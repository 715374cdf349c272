"""The planning process: answers, stops at once, dies without harm, and leaves nothing behind."""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import psutil
import pytest

from dispatcher.model.day import Day
from dispatcher.model.packed import packed
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan
from dispatcher.model.problem import MachineFault, Refused
from dispatcher.model.schedule import judge
from dispatcher.model.travel import Travel
from dispatcher.planning import sending
from dispatcher.planning import worker as worker_module
from dispatcher.planning.child import Request, left_of
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.sending import Frames, received, send
from dispatcher.planning.worker import PlanningWorker, Progress


def planning_pids() -> set[int]:
    mine = psutil.Process().children(recursive=True)
    return {p.pid for p in mine if "spawn_main" in " ".join(p.cmdline())}


def child_pid(besides: frozenset[int] = frozenset()) -> int:
    return next(iter(planning_pids() - besides))


def test_answers_with_a_judged_plan(worker: PlanningWorker, make_day: Callable[..., Day]) -> None:
    """Each progress is cheaper than the one before; the answer is the best of all, within the time."""
    day = make_day(3)
    heard: list[Progress] = []
    answer = worker.plan(day, "ortools", PlanOptions(1.0), heard.append)
    costs = [progress.cost for progress in heard]
    assert costs == sorted(set(costs), reverse=True)
    assert answer.judged == judge(day, answer.plan)
    assert answer.judged.cost == costs[-1]
    assert heard[-1].unassigned == len(answer.judged.left_out)
    assert not answer.stopped_early
    assert not answer.problems


def test_the_second_request_finds_a_warm_child(worker: PlanningWorker, make_day: Callable[..., Day]) -> None:
    """One process serves every request."""
    day = make_day(3, 5, 2)
    worker.plan(day, "insertion", PlanOptions(0.2))
    first = child_pid()
    answer = worker.plan(day, "insertion", PlanOptions(0.2))
    assert child_pid() == first
    assert answer.seconds < 0.5


def test_a_child_that_has_grown_is_replaced(make_day: Callable[..., Day], monkeypatch: pytest.MonkeyPatch) -> None:
    """What the engine never gives back goes with the process, before the next plan and not in the middle of one."""
    day, others, worker = make_day(3, 5, 2), frozenset(planning_pids()), PlanningWorker()
    worker.plan(day, "insertion", PlanOptions(0.2))
    first = child_pid(others)
    monkeypatch.setattr("dispatcher.planning.worker.MOST_BYTES", 1)
    worker.explain(day, Plan(), ZoneInfo("UTC"))
    assert child_pid(others) == first
    assert worker.plan(day, "insertion", PlanOptions(0.2)).plan.routes
    assert child_pid(others) != first
    worker.close()


def test_stop_keeps_the_best_so_far(worker: PlanningWorker, make_day: Callable[..., Day]) -> None:
    """Told to stop after the first plan, it answers at once with a complete one."""
    day = make_day(6, 40, 5)
    heard: list[Progress] = []
    told: list[float] = []

    def stopped() -> bool:
        if heard and heard[0].seconds + 0.3 < time.monotonic() - began and not told:
            told.append(time.monotonic())
        return bool(told)

    began = time.monotonic()
    answer = worker.plan(day, "ortools", PlanOptions(60), heard.append, stopped)
    assert time.monotonic() - told[0] < 0.3  # 50 ms on a free machine
    assert answer.stopped_early
    assert answer.judged.cost <= heard[-1].cost
    assert not answer.judged.violations


def test_a_search_that_does_not_listen_is_ended_from_outside(plain_day: Day) -> None:
    """The best plan is kept, nothing is called a failure, and the next request is served by a new child."""
    deaf = PlanningWorker()
    heard: list[Progress] = []
    try:
        answer = deaf.plan(plain_day, "ortools", PlanOptions(60), heard.append, lambda: len(heard) > 1)
        assert answer.seconds < 10
        assert answer.stopped_early
        assert answer.judged.cost == heard[-1].cost
        assert not answer.problems
        assert not deaf.plan(plain_day, "insertion", PlanOptions(5)).judged.violations
    finally:
        deaf.close()


def test_a_large_request_is_made_in_pieces() -> None:
    """Between the pieces other threads get their turn; together they are the request."""
    row = list(range(1000, 1400))
    day = Day({}, {}, Travel(tuple(Location(60, n / 1000) for n in row), [row] * 400, [row[:] for _ in row]))
    frames = Frames()
    pickle.Pickler(frames, pickle.HIGHEST_PROTOCOL).dump(day)
    assert len(frames.kept) > 4
    assert max(map(len, frames.kept)) < 200_000
    assert pickle.loads(frames.joined()) == day


def test_large_tables_are_sent_as_they_lie_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chunk by chunk beside a small pickle: neither side holds them twice, and what arrives is what was sent. What
    comes after them arrives too."""
    monkeypatch.setattr(sending, "CHUNK", 10_000)
    places = tuple(Location(60, n / 1000) for n in range(400))
    travel = Travel(places, packed([range(1000, 1400)] * 400), packed([[n] * 400 for n in range(400)]))
    day = Day({}, {}, travel)
    theirs, ours = multiprocessing.Pipe()
    sent: list[int] = []

    def both() -> None:
        for message in (day, "the next"):
            sent.append(send(ours, message))

    sender = threading.Thread(target=both)
    sender.start()
    arrived = [received(theirs), received(theirs)]
    sender.join()
    assert arrived == [day, "the next"]
    assert sent[0] < 30_000 < 2 * 400 * 400


def test_what_a_request_takes_to_arrive_is_part_of_its_time(plain_day: Day) -> None:
    """A large day is on its way for seconds; but who was still busy, or was loading its engines, has the whole time."""
    now = time.monotonic()
    request = Request(1, "insertion", plain_day, PlanOptions(10.0), now - 3)
    assert left_of(request, now - 60).options.seconds == pytest.approx(7.0, abs=0.5)
    assert left_of(request, now - 1).options.seconds == pytest.approx(9.0, abs=0.5)
    assert left_of(replace(request, asked=now - 30), now - 60).options.seconds == 0


def test_reasons_are_asked_of_the_day_that_the_child_knows(
    worker: PlanningWorker, make_day: Callable[..., Day], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day that was planned is not sent again; another one is, and each gets its own verdicts."""
    first, second = make_day(3, 30, 1), make_day(4, 30, 1)
    answers = [worker.plan(day, "insertion", PlanOptions(2)) for day in (first, second)]
    sent: list[int] = []
    joined = Frames.joined

    def counted(frames: Frames) -> bytes:
        sent.append(len(joined(frames)))
        return joined(frames)

    monkeypatch.setattr(Frames, "joined", counted)
    for day, answer in ((second, answers[1]), (first, answers[0]), (first, answers[0])):
        told = worker.explain(day, answer.plan, ZoneInfo("UTC"))
        assert {u.order_id for u in told} == answer.judged.left_out
    known, new, again = sent
    assert known < new > again


def test_an_unknown_engine_is_a_mistake_of_the_caller(worker: PlanningWorker, make_day: Callable[..., Day]) -> None:
    """Nothing is started for it."""
    with pytest.raises(ValueError, match="no engine"):
        worker.plan(make_day(1, 1, 1), "wishes", PlanOptions(1))


def test_what_cannot_be_done_is_said(worker: PlanningWorker, make_day: Callable[..., Day]) -> None:
    """A cluster that is not there is refused in a sentence, and the child plans on."""
    options = PlanOptions(1.0, cluster="tcp://127.0.0.1:9")
    with pytest.raises(Refused, match=r"No cluster answers|is not installed"):
        worker.plan(make_day(1), "best", options)
    assert worker.plan(make_day(1), "insertion", PlanOptions(1.0)).plan.routes


def test_a_killed_child_leaves_its_best_plan(make_day: Callable[..., Day]) -> None:
    """Killed in the middle: the best plan so far, with words; the next request is served by a new child."""
    day = make_day(6, 40, 5)
    others = frozenset(planning_pids())
    mortal = PlanningWorker()

    def kill(_: Progress) -> None:
        os.kill(child_pid(others), signal.SIGTERM)

    try:
        answer = mortal.plan(day, "ortools", PlanOptions(60), kill)
        assert [p.code for p in answer.problems] == ["planning-died-early"]
        assert not answer.judged.violations
        assert not mortal.plan(day, "insertion", PlanOptions(5)).problems
    finally:
        mortal.close()


def test_a_child_that_dies_without_a_plan_is_a_machine_fault(make_day: Callable[..., Day]) -> None:
    """Killed before the first plan: words instead of a plan, and the next request works."""
    day = make_day(6, 10, 3)
    others = frozenset(planning_pids())
    with_death = PlanningWorker()
    try:
        with_death.warm_up()
        killer = threading.Timer(0.05, lambda: os.kill(child_pid(others), signal.SIGTERM))
        killer.start()
        with pytest.raises(MachineFault) as caught:
            with_death.plan(day, "ortools", PlanOptions(5))
        killer.join()
        assert caught.value.problem.code == "planning-died"
        assert with_death.plan(day, "insertion", PlanOptions(5)).judged.cost > 0
    finally:
        with_death.close()


def test_a_child_that_starts_slowly_is_waited_for(
    make_day: Callable[..., Day], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its time counts from its first word: a busy machine makes no plan fail."""
    monkeypatch.setattr(worker_module, "OVERTIME_S", 0.1)  # a start takes longer than this and the search together
    slow = PlanningWorker()
    try:
        assert slow.plan(make_day(1, 3, 1), "insertion", PlanOptions(0.01)).plan.routes
    finally:
        slow.close()


def test_a_child_that_never_answers_is_ended(make_day: Callable[..., Day], monkeypatch: pytest.MonkeyPatch) -> None:
    """In words of its own: it did not end by itself. The next request works."""
    monkeypatch.setattr(worker_module, "STARTING_S", 0.01)
    hung = PlanningWorker()
    try:
        with pytest.raises(MachineFault) as caught:
            hung.plan(make_day(1, 3, 1), "insertion", PlanOptions(1.0))
        assert caught.value.problem.code == "planning-hung"
        monkeypatch.undo()
        assert hung.plan(make_day(1, 3, 1), "insertion", PlanOptions(1.0)).plan.routes
    finally:
        hung.close()


WINDOW = """
import pickle, sys
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.worker import PlanningWorker
worker = PlanningWorker()
tell = lambda _: print(worker._child.process.pid, flush=True)
worker.plan(pickle.load(open(sys.argv[1], "rb")), "ortools", PlanOptions(60), tell)
"""


def test_the_child_ends_when_its_window_is_killed(plain_day: Day, tmp_path: Path) -> None:
    """No search goes on for nobody."""
    (tmp_path / "day").write_bytes(pickle.dumps(plain_day))
    command = [sys.executable, "-c", WINDOW, str(tmp_path / "day")]
    home = Path(__file__).parents[3]
    with subprocess.Popen(command, cwd=home, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as window:
        assert window.stdout is not None
        child = psutil.Process(int(window.stdout.readline()))
        window.kill()
        child.wait(timeout=10)
    assert not child.is_running()


def test_close_leaves_nothing_behind(make_day: Callable[..., Day]) -> None:
    """No process and no thread outlives the worker, however often it is closed."""
    before, threads = planning_pids(), threading.active_count()
    short_lived = PlanningWorker()
    short_lived.plan(make_day(1, 3, 1), "insertion", PlanOptions(1))
    short_lived.close()
    short_lived.close()
    assert planning_pids() == before
    assert threading.active_count() == threads
