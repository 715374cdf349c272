"""Ctrl-C that is never lost."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def remembered() -> Iterator[Callable[[], None]]:
    """While this lasts Ctrl-C is remembered; what it hands out raises it again where it has not come through.

    Python raises it wherever the main thread happens to be, and drops it when that is the end of an object or a
    callback of a library. Work of a minute would then go on as if nobody had asked it to stop.
    """
    asked = threading.Event()

    def hear(number: int, frame: FrameType | None) -> None:
        asked.set()
        signal.default_int_handler(number, frame)

    def again() -> None:
        if asked.is_set():
            raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield again
        return
    before = signal.signal(signal.SIGINT, hear)
    try:
        yield again
    finally:
        signal.signal(signal.SIGINT, before)
