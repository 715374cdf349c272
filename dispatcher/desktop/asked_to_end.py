"""The machine or a terminal asks the program to end: the window closes as if its user had closed it."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QSocketNotifier

ASKS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGINT", "SIGHUP") if hasattr(signal, name))
"""Logging out, Ctrl-C and closing the terminal."""


@contextmanager
def answered(close: Callable[[], object]) -> Iterator[None]:
    """While this lasts `close` is called by the event loop when somebody asks. Begin and end it on the main thread.

    Python looks at signals between its own steps only, and the loop may stay in the toolkit for long: Python writes the
    signal to a socket that the loop listens to.
    """
    ours, theirs = socket.socketpair()
    ours.setblocking(False)
    theirs.setblocking(False)

    def hear() -> None:
        with suppress(BlockingIOError):  # woken for nothing
            ours.recv(64)
            close()

    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(hear)
    before = {number: signal.signal(number, lambda _number, _frame: None) for number in ASKS}
    wakes = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    try:
        yield
    finally:
        signal.set_wakeup_fd(wakes)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        ours.close()
        theirs.close()
