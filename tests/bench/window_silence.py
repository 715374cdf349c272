"""How long a timer of 10 ms in the window was not heard, and why: who worked meanwhile, and where."""

from __future__ import annotations

import bisect
import gc
import json
import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType
from typing import Any

import psutil
from PySide6.QtCore import Qt, QTimer

TICK_MS = 10
MOST_MS, LATE_MS = 50.0, 30.0
"""What a silence may be, and what is worth a look."""
LOOK_S, DEPTH = 0.004, 7
BESIDE = Path(__file__).with_name("window_beside.py")

type Spent = Mapping[str, tuple[float, float]]
"""By thread: milliseconds that it worked, and that it was ready and the machine had no processor for it."""


@dataclass(slots=True)
class Gap:
    """From one tick to the next: times of `perf_counter`, and how long the window's thread had a processor; what was
    seen meanwhile, if anybody looked."""

    began: float
    ended: float
    worked_ms: float
    seen: list[str] = field(default_factory=list)
    starved_ms: float = 0.0

    @property
    def ms(self) -> float:
        """How long it was."""
        return 1000 * (self.ended - self.began)

    @property
    def own_ms(self) -> float:
        """How long it was without what its thread, or one that had Python meanwhile, waited for a processor
        that other programs had: at least what its thread worked."""
        return max(self.worked_ms, self.ms - self.starved_ms)


class Silence:
    """The silences while it listens."""

    def __init__(self, why: bool) -> None:
        self.gaps: list[Gap] = []
        self.reasons: list[str] = []
        self.bare_worst = self.more_mb = self.more_at_last_mb = 0.0
        self._why = why
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._seen: list[str] = []
        self._rubbish_began = 0.0
        self._held = 0
        self._beside: subprocess.Popen[str] | None = None
        self._is_over = threading.Event()

    def figures(self) -> dict[str, float]:
        """In milliseconds: the longest and how many were too long; `own` leaves out what the machine kept from it."""
        each = [gap.ms for gap in self.gaps]
        own = [gap.own_ms for gap in self.gaps]
        return {
            "figure": max(each),
            "worst": max(each),
            "p99": statistics.quantiles(each, n=100)[98],
            f"over {MOST_MS:g} ms": sum(ms > MOST_MS for ms in each),
            "own worst": max(own),
            f"own over {MOST_MS:g} ms": sum(ms > MOST_MS for ms in own),
            "worked worst": max(gap.worked_ms for gap in self.gaps),
            "bare process worst": self.bare_worst,
            "seconds": sum(each) / 1000,
            "MB more at most": self.more_mb,
            "MB more at last": self.more_at_last_mb,
        }

    def begin(self) -> None:
        """Listen from now on."""
        words = [sys.executable, str(BESIDE), str(os.getpid())]
        self._beside = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        time.sleep(0.3)  # until it listens
        self._held = psutil.Process().memory_info().rss
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start(TICK_MS)
        if self._why:
            gc.callbacks.append(self._tidied)
            threading.Thread(target=self._watch, name="watch", daemon=True).start()

    def more_now_mb(self) -> float:
        """What the process holds now more than at the beginning."""
        return float(psutil.Process().memory_info().rss - self._held) / 1e6

    def end(self) -> None:
        """Listen no more."""
        self._tick()
        self._timer.stop()
        self._is_over.set()
        if self._why:
            gc.callbacks.remove(self._tidied)
        assert self._beside is not None
        told = json.loads(self._beside.communicate()[0])
        self.bare_worst = max(told["gaps"])
        first, most, last = told["held"]
        self.more_mb, self.more_at_last_mb = (most - first) / 1e6, (last - first) / 1e6
        looks, own = _Looks(told["looks"]), str(os.getpid())
        for gap in self.gaps:
            spent = looks.between(gap.began, gap.ended)
            gap.starved_ms = min(gap.ms, max((waited for _, waited in spent.values()), default=0.0))
            if self._why and gap.ms > LATE_MS:
                lines = [
                    f"  {'window' if id_ == own else id_}: worked {worked:.0f} ms, waited for a processor {waited:.0f}"
                    for id_, (worked, waited) in spent.items()
                    if worked > 1
                ]
                self.reasons.append("\n".join((f"--- silent {gap.ms:.0f} ms, own {gap.own_ms:.0f}", *lines, *gap.seen)))

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        gap = Gap(self._last, now, 1000 * (worked - self._worked))
        if self._seen:
            gap.seen, self._seen = self._seen, []
        self._last, self._worked = now, worked
        self.gaps.append(gap)

    def _tidied(self, phase: str, info: dict[str, int]) -> None:
        """Python looks for rubbish."""
        if phase == "start":
            self._rubbish_began = time.perf_counter()
        elif (took := 1000 * (time.perf_counter() - self._rubbish_began)) > 2:
            self._seen.append(f"  gc {info['generation']}: {took:.0f} ms in {threading.current_thread().name}")

    def _watch(self) -> None:
        """While it is silent, note where all threads are. Who kept Python for long is seen where it had just been."""
        last = time.perf_counter()
        while not self._is_over.wait(LOOK_S):
            now = time.perf_counter()
            if 1000 * (now - self._last) > LATE_MS / 2:
                names = {thread.ident: thread.name for thread in threading.enumerate()}
                stacks = [
                    f"    {names.get(id_, id_)}: {_told(frame)}"
                    for id_, frame in sys._current_frames().items()
                    if id_ != threading.get_ident() and not _waits(frame)
                ]
                head = f"  after {1000 * (now - self._last):.0f} ms (looked {1000 * (now - last):.0f} ms before)"
                self._seen.append("\n".join((head, *stacks)))
            last = now


class _Looks:
    """What threads had spent at each look."""

    def __init__(self, looks: list[tuple[float, dict[str, list[float]]]]) -> None:
        self._looks = looks

    def between(self, began: float, ended: float) -> Spent:
        """What each thread spent from the look before to the look after."""
        if not self._looks:
            return {}

        def when(look: Any) -> float:
            return float(look[0])

        first = self._looks[max(0, bisect.bisect(self._looks, began, key=when) - 1)][1]
        last = self._looks[min(len(self._looks) - 1, bisect.bisect(self._looks, ended, key=when))][1]
        return {
            id_: (after[0] - first.get(id_, after)[0], after[1] - first.get(id_, after)[1])
            for id_, after in last.items()
        }


@contextmanager
def silence(why: bool = False) -> Iterator[Silence]:
    """Listen while the block goes on."""
    listening = Silence(why)
    listening.begin()
    yield listening
    listening.end()


def _waits(frame: FrameType) -> bool:
    return frame.f_code.co_filename.endswith(("threading.py", "queue.py", "selectors.py")) or frame.f_code.co_name in (
        "poll", "_worker", "_recv",
    )  # fmt: skip


def _told(frame: FrameType | None) -> str:
    parts: list[str] = []
    while frame is not None and len(parts) < DEPTH:
        parts.append(f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return " < ".join(parts)
