"""Work in a child process: followed, cancelled at any moment, and its end told in words."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from dispatcher.config.child import in_child
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where

Tell = Callable[..., None]


def counted(upto: int, tell: Tell) -> list[int]:
    """Tells each number."""
    for number in range(upto):
        tell(number, "counting")
    return list(range(upto))


def refused(_tell: Tell) -> None:
    """Finds two things wrong."""
    raise Refused([Problem("a", "A.", "Do.", Where("list")), Problem("b", "B.", "Do.")])


def faulty(_tell: Tell) -> None:
    """Runs out of disk."""
    raise MachineFault(Problem("disk-full", "No room.", "Make room."))


def dying(how: str, _tell: Tell) -> None:
    """Ends without an answer."""
    if how == "exit":
        os._exit(0)
    os.kill(os.getpid(), signal.SIGTERM)


def endless(marker: str, tell: Tell) -> None:
    """Says its process id and goes on until it is ended."""
    tell(os.getpid())
    while True:
        Path(marker).touch()
        time.sleep(0.01)


def interrupted(tell: Tell) -> str:
    """What Ctrl-C does to a child: nothing."""
    os.kill(os.getpid(), signal.SIGINT)
    return "still here"


def _never() -> bool:
    return False


def test_the_answer_and_what_was_told_come_back() -> None:
    """On the caller's own thread, in sequence."""
    heard: list[tuple[int, str, int]] = []
    answer = in_child(counted, (3,), lambda n, doing: heard.append((n, doing, threading.get_ident())), _never)
    assert answer == [0, 1, 2]
    assert heard == [(n, "counting", threading.get_ident()) for n in range(3)]


def test_refusals_and_faults_come_out_whole() -> None:
    """All problems with their places, as the work raised them."""
    with pytest.raises(Refused) as told:
        in_child(refused, (), _ignored, _never)
    assert told.value.problems == (Problem("a", "A.", "Do.", Where("list")), Problem("b", "B.", "Do."))
    with pytest.raises(MachineFault) as fault:
        in_child(faulty, (), _ignored, _never)
    assert fault.value.problem.code == "disk-full"


def _ignored(*_told: object) -> None:
    """Nobody listens."""


@pytest.mark.parametrize("how", ["exit", "kill"])
def test_a_child_that_dies_is_a_fault_in_words(how: str) -> None:
    """However it ended."""
    with pytest.raises(MachineFault) as fault:
        in_child(dying, (how,), _ignored, _never)
    assert fault.value.problem.code == "work-died"


def test_cancelling_ends_the_child_at_once(tmp_path: Path) -> None:
    """The process is gone when Stopped arrives, however busy it was."""
    pids: list[int] = []
    with pytest.raises(Stopped):
        in_child(endless, (str(tmp_path / "marker"),), pids.append, lambda: bool(pids))
    assert not psutil.pid_exists(pids[0])


def test_an_error_of_the_listener_ends_the_child(tmp_path: Path) -> None:
    """As Ctrl-C does, which is an exception in the waiting thread too."""
    pids: list[int] = []

    def listener(pid: int) -> None:
        pids.append(pid)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        in_child(endless, (str(tmp_path / "marker"),), listener, _never)
    assert not psutil.pid_exists(pids[0])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to send to a process")
def test_an_interrupt_is_not_the_childs_to_answer() -> None:
    """Ctrl-C reaches every process of a terminal; only the parent decides."""
    assert in_child(interrupted, (), _ignored, _never) == "still here"
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signal to send to a process")
def test_an_interrupt_does_not_hit_a_child_that_only_starts() -> None:
    """Not even before the child could say that it does not care."""
    before = {child.pid for child in psutil.Process().children()}
    hit: list[int] = []

    def interrupting() -> bool:
        for child in psutil.Process().children():
            if child.pid not in before and child.pid not in hit:
                hit.append(child.pid)
                child.send_signal(signal.SIGINT)
        return False

    assert in_child(counted, (1,), _ignored, interrupting) == [0]
    assert hit
