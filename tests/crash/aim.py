"""Kills from within, for moments that a clock outside seldom hits: in the middle of writing."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.store import connection

if TYPE_CHECKING:
    from dispatcher.store.connection import Connection

KILL = getattr(signal, "SIGKILL", signal.SIGTERM)  # on Windows any signal is TerminateProcess


@dataclass(frozen=True, slots=True)
class Aim:
    """So many seconds after that statement (counted from 1) that begins with `like` was begun."""

    like: str
    statement: int
    delay_s: float


def take(aim: Aim) -> None:
    """Let this process kill itself there. The statement goes on meanwhile: SQLite does not wait for Python."""
    trigger = threading.Event()

    def shoot() -> None:
        trigger.wait()
        time.sleep(aim.delay_s)
        os.kill(os.getpid(), KILL)

    threading.Thread(target=shoot, daemon=True).start()
    left = aim.statement

    def heard(statement: str) -> None:
        nonlocal left
        left -= statement.startswith(aim.like)
        if left == 0:
            trigger.set()

    def watched(connect: Callable[..., Connection]) -> Callable[..., Connection]:
        def connected(path: Path, **how: bool) -> Connection:
            db = connect(path, **how)
            db.conn.set_trace_callback(heard)
            return db

        return connected

    connection.writing, connection.copying = watched(connection.writing), watched(connection.copying)
