"""Reads a file in a spawned child process that may hang, swell or die without harm to anyone else."""

from __future__ import annotations

import contextlib
import copyreg
import datetime as dt
import gc
import io
import logging
import multiprocessing
import os
import pickle
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from multiprocessing.connection import Connection
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any

import psutil

from dispatcher.config.child import no_interrupt
from dispatcher.intake.codes import problem
from dispatcher.intake.table import Limits
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where

_POLL_S = 0.05
_STARVED = 6
"""So many times the usual silence is borne of a child that is ready to work."""
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

    `job` is a function of a module; arguments and parts are pickled. A file that takes too much memory before any part
    of it has come is read once more, without the cells that lie far from all others. Raises Refused with the job's
    problems, or with one sentence when the child stood still, outgrew its memory or died, MachineFault when it could
    not be started, and Stopped when `cancelled` says yes. Closing the generator ends the child.
    """
    has_come = False
    try:
        with closing(_from_one_child(job, path, args, limits, cancelled)) as parts:
            for part in parts:
                has_come = True
                yield part
    except Refused as refused:
        if has_come or limits.near or refused.problems[0].code != "file-took-too-much":
            raise
        with closing(_from_one_child(job, path, args, replace(limits, near=True), cancelled)) as parts:
            yield from parts


def _from_one_child[T](
    job: Callable[..., Iterator[T]],
    path: Path,
    args: tuple[Any, ...],
    limits: Limits,
    cancelled: Callable[[], bool],
) -> Generator[T, None, None]:
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
    last_word, busy_s = time.monotonic(), _busy_s(child)
    while True:
        if pipe.poll(_POLL_S):
            try:
                kind, payload = pickle.loads(pipe.recv_bytes())  # noqa: S301 - from our own child
            except (EOFError, OSError):
                raise Refused([_last_words(path, limits, said)]) from None
            if kind == _PART:
                yield payload
            elif kind == _DONE:
                return
            else:
                raise Refused(payload if kind == _REFUSED else [_too_much(path, limits)])
            last_word, busy_s = time.monotonic(), _busy_s(child)
        elif _memory_of(child) > limits.memory_bytes:
            raise Refused([_too_much(path, limits)])
        elif _stands_still(child, time.monotonic() - last_word, _busy_s(child) - busy_s, limits):
            seconds = f"{limits.silence_s:g}"
            raise Refused([problem("file-took-too-long", Where(source=path.name), name=path.name, seconds=seconds)])
        else:
            yield _Waiting()


def _stands_still(child: psutil.Process, silent_s: float, worked_s: float, limits: Limits) -> bool:
    """Whether a child has said nothing for too long. One that wants to work and is not let, as on a machine with too
    much to do, gets more time."""
    if silent_s <= limits.silence_s:
        return False
    if worked_s > limits.silence_s or silent_s > _STARVED * limits.silence_s:
        return True
    try:
        return bool(child.status() != psutil.STATUS_RUNNING)
    except psutil.Error:
        return True


def _busy_s(child: psutil.Process) -> float:
    """Seconds for which the child has been computing; 0 when it is gone."""
    try:
        used = child.cpu_times()
    except psutil.Error:
        return 0.0
    return float(used.user + used.system)


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
    # The child is short-lived and its memory is watched: to look for cycles among a million cells is idle.
    gc.disable()
    try:
        for part in job(*args):
            pipe.send_bytes(packed((_PART, part)))
    except Refused as refusal:
        pipe.send_bytes(packed((_REFUSED, refusal.problems)))
    except MemoryError:
        pipe.send_bytes(packed((_TOO_MUCH, None)))
    else:
        pipe.send_bytes(packed((_DONE, None)))


class _Reducers(dict[type, Callable[[Any], Any]]):
    """How things are pickled: a dataclass with slots as its class and values, as by itself it takes thrice as long.

    Equal values go as one: most orders of a list have the note, the day or the want of skills that others have.
    """

    def __missing__(self, kind: type) -> Callable[[Any], Any]:
        if kind in copyreg.dispatch_table:  # said by a module that was imported after this one
            self[kind] = copyreg.dispatch_table[kind]
            return self[kind]
        if not (is_dataclass(kind) and hasattr(kind, "__slots__") and all(f.init for f in fields(kind))):
            raise KeyError(kind)
        names = [f.name for f in fields(kind)]
        values = attrgetter(*names) if len(names) > 1 else lambda thing: (getattr(thing, names[0]),)
        self[kind] = lambda thing: (kind, tuple([_shared(value) for value in values(thing)]))
        return self[kind]


class _Amounts:
    """A mapping of amounts, or an empty one, on its way."""

    def __init__(self, items: tuple[tuple[str, int], ...]) -> None:
        self._items = items

    def __reduce__(self) -> tuple[Callable[..., Any], tuple[Any]]:
        return _shared_amounts, (self._items,)


@lru_cache(10_000)
def _shared_amounts(items: tuple[tuple[str, int], ...]) -> MappingProxyType[str, int]:
    """A read-only view of amounts, the same for equal ones."""
    return MappingProxyType(dict(items))


_MOST_SHARED = 50_000
_seen: dict[Any, Any] = {}


def _shared(value: Any) -> Any:
    """The value, or one like it that has gone before."""
    kind = type(value)
    key: Any = value
    if kind is tuple and value and all(type(one) is type(value[0]) for one in value):
        key = (type(value[0]), value)  # 1 and 1.0 are equal, and not the same
    elif kind is str or kind is frozenset or kind is dt.date:
        pass
    elif kind is dict or kind is MappingProxyType:
        key = tuple(value.items())
        if not all(type(amount) is int for _name, amount in key):
            return value
        value = _seen.get((_Amounts, key)) or _Amounts(key)
        key = (_Amounts, key)
    else:
        return value
    if len(_seen) > _MOST_SHARED:
        _seen.clear()
    try:
        return _seen.setdefault(key, value)
    except TypeError:  # a tuple of what has no hash
        return value


_REDUCERS = _Reducers(copyreg.dispatch_table)


def packed(thing: object) -> bytes:
    """The thing as `pickle.loads` takes it."""
    out = io.BytesIO()
    pickler = pickle.Pickler(out, pickle.HIGHEST_PROTOCOL)
    pickler.dispatch_table = _REDUCERS
    pickler.dump(thing)
    return out.getvalue()


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
