"""Where the compiled search is kept, and whether it is there yet. This does not load the compiler."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from dispatcher.config.paths import data_folder

PACKAGE = Path(__file__).parent
ROOT = PACKAGE.parents[2]
LONGEST_S = 300
"""Seconds after which a compilation that is not complete counts as failed."""


def folder() -> Path:
    """Beside the byte code, or in the data folder when the program's own is read-only.

    What the package says is in the name: the library does not notice that a function called from another file changed.
    """
    content = b"".join(path.read_bytes() for path in sorted(PACKAGE.glob("*.py")))
    machine = f"{platform.machine()} {sys.version} {version('numba')}".encode()
    digest = hashlib.sha256(content + machine).hexdigest()[:16]
    beside = PACKAGE / "__pycache__" if os.access(PACKAGE, os.W_OK) else data_folder() / "machine-code"
    return beside / f"sisr-{digest}"


def is_compiled() -> bool:
    """True when the search can be loaded at once. Compiling it takes most of a minute."""
    return (folder() / "complete").exists()


def note_compiled() -> None:
    """Remember that everything is there."""
    folder().mkdir(parents=True, exist_ok=True)
    (folder() / "complete").touch()


def compile_beside() -> None:
    """Begin to compile in a process of its own; what is planned meanwhile is not held up, and nobody waits for it.

    Not when another one has begun a moment ago.
    """
    with contextlib.suppress(OSError):  # without it the other engines plan
        begun = folder() / "begun"
        if begun.exists() and time.time() - begun.stat().st_mtime < LONGEST_S:
            return
        begun.parent.mkdir(parents=True, exist_ok=True)
        begun.touch()
        paths = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
        subprocess.Popen(
            [sys.executable, "-m", "dispatcher.planning.sisr.warm"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": paths},
        )
