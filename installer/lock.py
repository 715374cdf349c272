"""Writes the lock files anew from pyproject.toml and package.json; for developers.

    python3 installer/lock.py              keeps what is locked, adds and removes what changed
    python3 installer/lock.py --upgrade    takes the newest of everything

Needs uv and npm on the PATH. No lock names a server: each package is known by its hashes alone.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
COMPILE = [
    "uv", "pip", "compile", "--quiet", "--no-config", "--universal", "--generate-hashes", "--no-emit-index-url",
    "--python-version", "3.12", "--override", "installer/overrides.txt",
    "--custom-compile-command", "python3 installer/lock.py",
]  # fmt: skip
LOCKS = (
    ["pyproject.toml", "-o", "installer/requirements.txt"],
    ["pyproject.toml", "--group", "dev", "-c", "installer/requirements.txt", "-o", "installer/requirements-dev.txt"],
    ["installer/requirements-node.in", "-o", "installer/requirements-node.txt"],
)
NPM = ["npm", "install", "--package-lock-only", "--omit-lockfile-registry-resolved", "--ignore-scripts"]


def main(arguments: list[str]) -> int:
    """Write every lock; exit status 0, 2 for wrong use, 3 when a tool is missing or fails."""
    if arguments not in ([], ["--upgrade"]):
        print(__doc__, file=sys.stderr)
        return 2
    absent = [tool for tool in ("uv", "npm") if shutil.which(tool) is None]
    if absent:
        print(f"Not on the PATH: {', '.join(absent)}. Install uv with pip, and Node.js for npm.", file=sys.stderr)
        return 3
    # The machine's own settings of uv could add servers of which nothing belongs into a lock.
    settings = {name: value for name, value in os.environ.items() if not name.startswith("UV_")}
    work = [(COMPILE + lock + arguments, ROOT) for lock in LOCKS] + [(NPM, ROOT / "installer")]
    for command, folder in work:
        print(" ".join(command), flush=True)
        if subprocess.run([shutil.which(command[0]) or "", *command[1:]], cwd=folder, env=settings).returncode:
            return 3
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
