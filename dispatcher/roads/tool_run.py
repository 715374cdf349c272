"""Runs one of the engines' own programs: followed by what it says, ended when asked, never left behind."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from dispatcher.config.polite import be_polite

POLL_S = 0.05


def run_tool(
    program: Path,
    environment: Mapping[str, str],
    arguments: Sequence[str | Path],
    log: Path,
    stop_if_asked: Callable[[], None],
    follow: Callable[[str], None] = lambda _said: None,
) -> int:
    """The program's status when it is over. What it says goes into `log`, and to `follow` as it comes; `stop_if_asked`
    may raise, and ends it. It works in the folder of the log, at low priority."""
    with log.open("wb") as file:
        process = subprocess.Popen(
            [program, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env=environment,
            cwd=log.parent,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    be_polite(process.pid)
    try:
        with log.open(encoding="utf-8", errors="replace") as said:
            while process.poll() is None:
                stop_if_asked()
                follow(said.read())
                time.sleep(POLL_S)
    finally:
        process.kill()
        process.wait()
    return process.returncode
