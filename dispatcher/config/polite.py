"""Long work gives way to everything else on the machine: the window comes first."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable

POLITE = 10


def politely[T](work: Callable[..., T], *args: object) -> T:
    """Do this work at low priority, in a child process that does nothing else afterwards."""
    be_polite()
    return work(*args)


def be_polite(pid: int | None = None) -> None:
    """Let this process, or the one of that number, run at low priority, and with it all that it starts."""
    if sys.platform == "win32":
        import psutil

        with contextlib.suppress(psutil.Error, OSError):  # it may be over already
            psutil.Process(pid).nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:  # without that library: every child of a build would load it for this alone
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, pid or 0, POLITE)
