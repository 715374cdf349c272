"""Keeps the road engine's child process: started when first asked, started again when it dies, gone when closed."""

from __future__ import annotations

import itertools
import multiprocessing
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from dataclasses import field
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

from dispatcher.config.child import no_interrupt
from dispatcher.model.problem import MachineFault, Problem, Stopped
from dispatcher.model.values import dataclass
from dispatcher.roads.worker import Answer, Broken, Request, serve

Serving = Callable[[Connection, str, int], None]

TRIES = 2
LEAVING_S = 3.0


class EngineRefusal(Exception):
    """The engine answered that it cannot: its own words."""


@dataclass(slots=True)
class _Job:
    """A request under way and how often a child has been given it."""

    request: Request
    future: Future[Any] = field(default_factory=Future)
    tries: int = 0


@dataclass(frozen=True, slots=True)
class _Child:
    """A running child and this end of the pipe to it."""

    process: SpawnProcess
    pipe: Connection


class Supervisor:
    """Passes requests to one child process and its answers back, for any number of threads.

    A child that dies is started again and given its unanswered requests once more; a request whose second child
    dies too ends in MachineFault.
    """

    def __init__(self, tiles: Path, threads: int, serving: Serving = serve) -> None:
        """`serving` is the child's work on these tiles: a function of a module."""
        self._tiles = tiles
        self._serving = serving
        self._threads = threads
        self._lock = threading.Lock()
        self._ids = itertools.count()
        self._jobs: dict[int, _Job] = {}
        self._child: _Child | None = None
        self._reader: threading.Thread | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id while it runs."""
        with self._lock:
            return self._child.process.pid if self._child is not None else None

    def ask(self, action: str, body: dict[str, Any]) -> Future[Any]:
        """The future's result is the engine's answer; it raises EngineRefusal or MachineFault, Stopped when closed.

        Raises ValueError once closed, MachineFault when no child can be started.
        """
        with self._lock:
            if self._closed:
                raise ValueError("the router is closed")
            job = _Job(Request(next(self._ids), action, body))
            try:
                self._give([job])
            except OSError as fault:
                raise _fault(str(fault)) from fault
            self._jobs[job.request.id] = job
        return job.future

    def close(self) -> None:
        """Send the child away and wait until it and the reading thread are gone."""
        with self._lock:
            self._closed = True
            child, reader = self._child, self._reader
            if child is not None:
                _tell(child, None)
        if child is not None:
            child.process.join(LEAVING_S)
            if child.process.is_alive():
                child.process.kill()
        if reader is not None:
            reader.join()

    def _give(self, jobs: Iterable[_Job]) -> None:
        """Hand jobs to the child, starting one if there is none. Call with the lock held."""
        child = self._child or self._start()
        for job in jobs:
            job.tries += 1
            _tell(child, job.request)

    def _start(self) -> _Child:
        """A fresh child and the thread that reads its answers. Call with the lock held."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=self._serving, args=(theirs, str(self._tiles), self._threads), name="roads", daemon=True
        )
        with no_interrupt():
            process.start()
        theirs.close()  # so that the pipe ends when the child does
        child = _Child(process, ours)
        self._child = child
        self._reader = threading.Thread(target=self._read, args=(child,), name="roads-reader", daemon=True)
        self._reader.start()
        return child

    def _read(self, child: _Child) -> None:
        """Deliver answers until the child is gone, then see to what it left unanswered."""
        words = ""
        while True:
            try:
                message = child.pipe.recv()
            except (EOFError, OSError):
                break
            if isinstance(message, Broken):
                words = message.words
            else:
                self._deliver(message)
        child.process.join()
        child.pipe.close()
        for job, fault in self._repeat(words):
            job.future.set_exception(fault)

    def _repeat(self, words: str) -> list[tuple[_Job, Exception]]:
        """Give what a lost child left behind to a new one; what is given up instead, and why."""
        with self._lock:
            self._child = None
            left = list(self._jobs.values())
            again = [] if self._closed or words else [job for job in left if job.tries < TRIES]
            try:
                if again:
                    self._give(again)
            except OSError as fault:
                again, words = [], str(fault)
            self._jobs = {job.request.id: job for job in again}
            why: Exception = Stopped() if self._closed else _fault(words)
        return [(job, why) for job in left if job.request.id not in self._jobs]

    def _deliver(self, answer: Answer) -> None:
        """Settle the future that waits for this answer."""
        with self._lock:
            job = self._jobs.pop(answer.id, None)
        if job is None:
            return
        if answer.refusal is not None:
            job.future.set_exception(EngineRefusal(answer.refusal))
        else:
            job.future.set_result(answer.value)


def _tell(child: _Child, request: Request | None) -> None:
    """Send; a child that is gone already is noticed by its reader, who has the request repeated."""
    try:
        child.pipe.send(request)
    except OSError:
        return


def _fault(words: str) -> MachineFault:
    """What to say when the engine gave up on a request."""
    if words:
        return MachineFault(
            Problem(
                "road-engine-broken",
                f"The road engine did not start: {words.rstrip('.')}.",
                "Run the installation again.",
            )
        )
    return MachineFault(
        Problem(
            "road-engine-stopped",
            "The road engine stopped while it was working and stopped again when it was restarted.",
            "Try again; if it goes on, add the region again.",
        )
    )
