"""Starting other programs, and waiting for them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Callable, Mapping, Sequence

Hear = Callable[[str], None]
_QUIET_S = 60


def ask(command: Sequence[str]) -> str | None:
    """What a short command prints, or None when it is missing, fails or hangs."""
    try:
        answer = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=_QUIET_S, check=False, encoding="utf-8", errors="replace",
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    return answer.stdout if answer.returncode == 0 else None


def follow(
    command: Sequence[str],
    hear: Hear,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
) -> tuple[int, str]:
    """Run a command to its end, handing each line of its output to `hear`: (exit status, all output)."""
    lines = []
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        cwd=cwd, env=env, encoding="utf-8", errors="replace",
    ) as child:  # fmt: skip
        assert child.stdout is not None
        for line in child.stdout:
            lines.append(line)
            hear(line.rstrip())
    return child.returncode, "".join(lines)


def hand_over(command: Sequence[str], cwd: Path | None = None, env: Mapping[str, str] | None = None) -> int:
    """Run a command on this terminal and return its exit status.

    Ctrl-C reaches the command itself, which decides how it ends; we only wait for that.
    """
    with subprocess.Popen(command, cwd=cwd, env=env) as child:
        while True:
            try:
                return child.wait()
            except KeyboardInterrupt:
                continue
