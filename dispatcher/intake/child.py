"""Reads a file in a spawned child process that may hang, swell or die without harm to anyone else."""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil

from dispatcher.config.child import no_interrupt
from dispatcher.intake.codes import problem
from dispatcher.intake.table import Limits
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where

_POLL_S = 0.05
_MEGABYTE = 1_000_000
_PART, _REFUSED, _TOO_MUCH, _DONE = "part", "refused", "too-much", "done"


class _Waiting:
    """In place of a part: none came within `_POLL_S`."""


_log = logging.getLogger(__name__)


def parts_from_child[T](
    job: Callable[..., Iterator[T]],
    path: Path,
    args: tuple[Any, ...],
    limits: Limits,
    cancelled: Callable[[], bool] = lambda: False,
) -> Generator[T, None, None]:
    """The parts that `job(path, *args, limits)` yields in a child process, as they come.

    `job` is a function of a module; arguments and parts are pickled. Raises Refused with the job's problems, or with
    one sentence when the child stood still, outgrew its memory or died, MachineFault when it could not be started,
    and Stopped when `cancelled` says yes. Closing the generator ends the child.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    descriptor, said = tempfile.mkstemp(prefix="dispatcher-reader-", suffix=".log")
    os.close(descriptor)
    process = context.Process(
        target=_serve, args=(theirs, said, limits.memory_bytes, job, (path, *args, limits)), daemon=True
    )
    try:
        try:
            with no_interrupt():
                process.start()
        except OSError as fault:
            raise MachineFault(problem("reader-not-started", Where(source=path.name), name=path.name)) from fault
        theirs.close()
        for part in _parts(ours, psutil.Process(process.pid), path, limits, Path(said)):
            if cancelled():
                raise Stopped
            if not isinstance(part, _Waiting):
                yield part
    finally:
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
            process.close()
        Path(said).unlink(missing_ok=True)


def _parts(pipe: Connection, child: psutil.Process, path: Path, limits: Limits, said: Path) -> Iterator[Any]:
    """What comes through the pipe until the child says that it is done, watching it, and a `_Waiting` meanwhile."""
    last_word = time.monotonic()
    while True:
        if pipe.poll(_POLL_S):
            try:
                kind, payload = pipe.recv()
            except (EOFError, OSError):
                raise Refused([_last_words(path, limits, said)]) from None
            if kind == _PART:
                yield payload
            elif kind == _DONE:
                return
            else:
                raise Refused(payload if kind == _REFUSED else [_too_much(path, limits)])
            last_word = time.monotonic()
        elif _memory_of(child) > limits.memory_bytes:
            raise Refused([_too_much(path, limits)])
        elif time.monotonic() - last_word > limits.silence_s:
            seconds = f"{limits.silence_s:g}"
            raise Refused([problem("file-took-too-long", Where(source=path.name), name=path.name, seconds=seconds)])
        else:
            yield _Waiting()


def _memory_of(child: psutil.Process) -> int:
    """Resident bytes of the child; 0 when it is gone (the pipe then says so)."""
    try:
        return int(child.memory_info().rss)
    except psutil.Error:
        return 0


def _too_much(path: Path, limits: Limits) -> Problem:
    megabytes = limits.memory_bytes // _MEGABYTE
    return problem("file-took-too-much", Where(source=path.name), name=path.name, megabytes=megabytes)


def _last_words(path: Path, limits: Limits, said: Path) -> Problem:
    """Why a child died, from what it wrote at the end; the log gets all of it."""
    text = said.read_text("utf-8", "replace").strip()
    _log.info("The reader died on %s: %s", path.name, text[-4000:])
    if "memory allocation of" in text or "capacity overflow" in text:
        return _too_much(path, limits)
    return problem("file-unreadable", Where(source=path.name), name=path.name)


def _serve(
    pipe: Connection, said: str, memory_bytes: int, job: Callable[..., Iterator[object]], args: tuple[Any, ...]
) -> None:
    """The child: sends each part of the job. Anything that it does not catch ends it, and its parent notices."""
    os.dup2(os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
    _limit_memory(memory_bytes)
    try:
        for part in job(*args):
            pipe.send((_PART, part))
    except Refused as refusal:
        pipe.send((_REFUSED, refusal.problems))
    except MemoryError:
        pipe.send((_TOO_MUCH, None))
    else:
        pipe.send((_DONE, None))


def _limit_memory(memory_bytes: int) -> None:
    """A hard limit where the system has one; a dying child leaves no core file."""
    if sys.platform == "win32":
        return
    import resource

    room = psutil.Process().memory_info().vms + memory_bytes
    with contextlib.suppress(ValueError, OSError):  # macOS refuses; the parent watches there
        resource.setrlimit(resource.RLIMIT_AS, (room, room))
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
