"""Reports of crashes: what a person who mends the program needs, and nothing of the day's.

A report is meant to be sent away, so what could hold a customer's data is left out by its form, not by looking for it:
of the log the time, level and place of each line, of an exception its frames, and its message only where Python itself
worded it.
"""

from __future__ import annotations

import datetime as dt
import platform
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from traceback import FrameSummary, extract_tb

from dispatcher import __version__

KEPT = 20
LOG_LINES = 200

WORDED_BY_PYTHON = (
    AttributeError,
    MemoryError,
    NameError,
    RecursionError,
    RuntimeError,
    TypeError,
    ZeroDivisionError,
)
"""Exceptions whose message speaks of names in the program, where no line of Python raised them."""

_WORD = re.compile(r"[^\W\d]{1,40}")
_LOG_HEAD = re.compile(r"^\d{4}-\d\d-\d\d [\d:,]+ [A-Z]+ \d+ [\w.]+:\d+(?=:)")
_FRAME = re.compile(r'^\s*File "(?P<file>[^"]+)", line (?P<line>\d+),? in (?P<name>[\w<>.]+)\s*$')
_THREAD = re.compile(
    r"^(Fatal Python error: [\w ]+|Current thread \S+ .*|Thread \S+ .*|Windows fatal exception: [\w ]+)$"
)


class Reports:
    """The newest reports, in a folder of their own. A machine that takes no file any more does without."""

    def __init__(self, folder: Path, log: Path) -> None:
        """`log` is the program's log file."""
        self.folder = folder
        self._log = log

    def write(self, kind: str, doing: str, trace: str, facts: Mapping[str, str]) -> Path | None:
        """Write a report, and drop those beyond the newest; its file, or None when it cannot be written.

        `trace` comes from `harmless_trace` or `harmless_dump`. `doing` is told when it is one word, such as the name of
        a command: a sentence could name a customer's file.
        """
        at = dt.datetime.now(dt.UTC)
        file = self.folder / f"report-{at:%Y%m%dT%H%M%S%fZ}.txt"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            file.write_text("\n".join(self._lines(at, kind, doing, trace, facts)) + "\n", encoding="utf-8")
            for old in self.all()[KEPT:]:
                old.unlink(missing_ok=True)
        except OSError:
            return None
        return file

    def all(self) -> list[Path]:
        """Every report kept, newest first."""
        return sorted(self.folder.glob("report-*.txt"), reverse=True)

    def _lines(self, at: dt.datetime, kind: str, doing: str, trace: str, facts: Mapping[str, str]) -> Iterator[str]:
        yield "Report of the program Dispatcher. It holds no orders, names, addresses or passwords."
        yield ""
        for name, value in {"What": kind, "Doing": _one_word(doing), "When": f"{at:%Y-%m-%d %H:%M:%S} UTC"}.items():
            yield f"{name}: {value}"
        for name, value in {**_machine(), **facts}.items():
            yield f"{name}: {value}"
        yield from ("", "Where", trace.rstrip() or "  not known", "", "Last lines of the log, without their words")
        yield from _log_heads(self._log)


def harmless_trace(error: BaseException) -> str:
    """Where an exception came from, through all that it was caused by, without what it says of anybody's data."""
    parts: list[str] = []
    seen: set[int] = set()
    cause: BaseException | None = error
    while cause is not None and id(cause) not in seen:
        seen.add(id(cause))
        frames = extract_tb(cause.__traceback__)
        is_ours = bool(frames) and (frames[-1].line or "").startswith("raise")
        parts.append("".join(_frame(frame) for frame in frames) + _said(cause, is_ours))
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "\n\nbefore which there was\n".join(parts)


def harmless_dump(text: str) -> str:
    """What Python's fault handler wrote when the process died: threads and frames, and nothing else."""
    lines = []
    for line in text.splitlines():
        frame = _FRAME.match(line)
        if frame is not None:
            lines.append(f"  {_short(frame['file'])}:{frame['line']} in {frame['name']}")
        elif _THREAD.match(line):
            lines.append(line)
    return "\n".join(lines)


def _one_word(doing: str) -> str:
    return (doing if _WORD.fullmatch(doing) else "a command") if doing else "nothing"


def _frame(frame: FrameSummary) -> str:
    return f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}\n      {frame.line or ''}\n"


def _said(error: BaseException, is_ours: bool) -> str:
    kind = type(error).__name__
    if isinstance(error, OSError):
        return f"{kind}: {error.strerror or 'no word from the system'}"
    if isinstance(error, ImportError):
        return f"{kind}: {error.name or 'no name'}"
    if isinstance(error, WORDED_BY_PYTHON) and not is_ours:
        return f"{kind}: {error}"
    return f"{kind} (what it says is left out: it may name somebody)"


def _short(file: str) -> str:
    """A file from the package on: what comes before tells whose computer it is."""
    path = Path(file)
    for root in ("site-packages", "dispatcher", "lib"):
        if root in path.parts[:-1]:
            at = len(path.parts) - 1 - path.parts[::-1].index(root)
            return "/".join(path.parts[at + (root != "dispatcher") :])
    return path.name


def _machine() -> dict[str, str]:
    import psutil

    memory = psutil.virtual_memory()
    used = psutil.Process().memory_info().rss
    return {
        "Program": __version__,
        "Python": f"{platform.python_version()} {platform.python_implementation()}",
        "System": f"{platform.system()} {platform.release()} {platform.machine()}",
        "Memory": f"{memory.total >> 20} MB, {memory.available >> 20} MB free, {used >> 20} MB used by the program",
        "Frozen": "yes" if getattr(sys, "frozen", False) else "no",
    }


def _log_heads(log: Path) -> list[str]:
    try:
        text = log.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ["  there is none"]
    heads = [head[0] for line in text.splitlines() if (head := _LOG_HEAD.match(line))]
    return [f"  {head}" for head in heads[-LOG_LINES:]]
