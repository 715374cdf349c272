"""Where the compiled search is kept, and whether it is there yet. This does not load the compiler."""

from __future__ import annotations

import contextlib
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import time
from importlib.metadata import version
from pathlib import Path

from dispatcher.config.paths import data_folder

PACKAGE = Path(__file__).parent
ROOT = PACKAGE.parents[2]
LONGEST_S = 900
"""Seconds after which a compilation that is not complete counts as failed."""
OLD_S = 3600
"""Seconds after which machine code of another version is deleted: before, somebody may still be compiling it."""


def folder() -> Path:
    """Beside the byte code, or in the data folder when the program's own is read-only.

    What the package says is in the name: the library does not notice that a function called from another file changed.
    So is when its files were written: the library compiles anew what was copied or installed again.
    """
    files = sorted(PACKAGE.glob("*.py"))
    content = b"".join(path.read_bytes() + str(path.stat().st_mtime_ns).encode() for path in files)
    machine = f"{platform.machine()} {sys.version} {version('numba')}".encode()
    digest = hashlib.sha256(content + machine).hexdigest()[:16]
    beside = PACKAGE / "__pycache__" if os.access(PACKAGE, os.W_OK) else data_folder() / "machine-code"
    return beside / f"sisr-{digest}"


def is_compiled() -> bool:
    """True when the search can be loaded at once. Compiling it takes a minute or two."""
    return (folder() / "complete").exists()


def note_compiled() -> None:
    """Remember that everything is there, and forget what older versions left."""
    for old in folder().parent.glob("sisr-*"):
        if old != folder() and time.time() - old.stat().st_mtime > OLD_S:
            shutil.rmtree(old, ignore_errors=True)
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
