"""One long piece of work in a child process: followed while it runs, ended at any moment, survived when it dies.

For work that keeps Python busy: in a thread of the window's own process everything else would stand still.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped

POLL_S = 0.05
_TOLD, _DONE, _REFUSED, _FAULT = "told", "done", "refused", "fault"


def in_child[T](
    work: Callable[..., T],
    args: tuple[object, ...],
    on_progress: Callable[..., None],
    cancelled: Callable[[], bool],
) -> T:
    """What `work(*args, tell)` returns, run in a spawned process.

    `work` is a function of a module; arguments, answer and what it tells are pickled. What it tells goes to
    `on_progress`, on this thread. Refused and MachineFault come out as the work raised them; Stopped when `cancelled`
    says yes, MachineFault (`work-died`, `work-not-started`) when the child is lost. The child is ended at once then:
    clear away what it may have left.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, work, args), name=work.__name__, daemon=True)
    try:
        _start(process)
        theirs.close()
        answer: T = _answer(ours, on_progress, cancelled)
        return answer
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()


@contextlib.contextmanager
def no_interrupt() -> Iterator[None]:
    """A process started inside never feels Ctrl-C, not even while it starts: that is its parent's to answer.

    It inherits this thread's signal mask. Where there are none (Windows) it has to ignore the signal by itself.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _start(process: BaseProcess) -> None:
    try:
        with no_interrupt():
            process.start()
    except OSError as error:
        cause = f"A working process cannot be started ({error.strerror or error})."
        raise MachineFault(Problem("work-not-started", cause, "Close other programs and try again.")) from error


def _answer(pipe: Connection, on_progress: Callable[..., None], cancelled: Callable[[], bool]) -> Any:
    while True:
        if cancelled():
            raise Stopped
        try:
            if not pipe.poll(POLL_S):
                continue
            kind, payload = pipe.recv()
        except (EOFError, OSError):
            cause = "A working process ended unexpectedly, perhaps because the computer ran out of memory."
            raise MachineFault(Problem("work-died", cause, "Close other programs and try again.")) from None
        if kind == _TOLD:
            on_progress(*payload)
        elif kind == _DONE:
            return payload
        else:
            raise Refused(payload) if kind == _REFUSED else MachineFault(payload)


def _serve(pipe: Connection, work: Callable[..., object], args: tuple[object, ...]) -> None:
    """The child. What it does not catch ends it, and its parent notices."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def tell(*told: object) -> None:
        try:
            pipe.send((_TOLD, told))
        except OSError:
            os._exit(1)  # nobody waits for the answer any more

    try:
        answer = work(*args, tell)
    except Refused as refusal:
        pipe.send((_REFUSED, refusal.problems))
    except MachineFault as fault:
        pipe.send((_FAULT, fault.problem))
    else:
        pipe.send((_DONE, answer))
