"""The program's own Python environment, `.venv` in the checkout, and what is known to be in it."""

from __future__ import annotations

import hashlib
import json
import os
import shlex
from pathlib import Path
from typing import Callable

from installer.children import follow
from installer.faults import Fault, fault_from_output
from installer.pythons import Python

LOCKS = Path(__file__).resolve().parent
RUN_LOCK = LOCKS / "requirements.txt"
TEST_LOCK = LOCKS / "requirements-dev.txt"


def digest(*files: Path) -> str:
    """A name for the exact content of some files. Line ends do not count: git may change them."""
    mark = hashlib.sha256()
    for file in files:
        mark.update(file.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return mark.hexdigest()


def packages_in(lock: Path) -> list[str]:
    """The pins of a lock, one `name==version` each."""
    lines = lock.read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if "==" in line and not line.startswith((" ", "#"))]


class Environment:
    """`.venv` of a checkout. A note in it says which locks are in it in full.

    It is written when a part is done, so an interrupted set-up is seen and that part done anew. An environment
    that was moved or copied with its checkout has its old place in the note and is made anew.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.scripts = self.folder / ("Scripts" if os.name == "nt" else "bin")
        self.python = self.scripts / ("python.exe" if os.name == "nt" else "python")
        self.parts = self.folder / "share" / "dispatcher"
        self._note = self.folder / "dispatcher-setup.json"

    def noted(self) -> dict[str, str]:
        """What the note says is complete; empty when the environment has to be made anew."""
        try:
            note = json.loads(self._note.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        whole = isinstance(note, dict) and note.get("root") == str(self.root) and self.python.exists()
        return note if whole else {}

    def has(self, what: str, mark: str) -> bool:
        """True when `what` is in the environment as `mark` says."""
        return mark in self.noted().get(what, "").split()

    def change(self, what: str, marks: list[str], work: Callable[[], None]) -> None:
        """Do `work`, which makes `what` complete as `marks` say; until it is done `what` counts as absent."""
        note = {name: value for name, value in self.noted().items() if name != what}
        self._write(note)
        work()
        self._write({**note, what: " ".join(marks)})

    def make(self, python: Python) -> None:
        """Make the environment, empty. Raises Fault."""
        command = [python.executable, "-I", "-m", "venv", "--clear", str(self.folder)]
        status, output = follow(command, lambda _line: None)
        if status != 0:
            raise fault_from_output("Making the folder .venv", output)
        self.add_program()
        self._write({"root": str(self.root)})

    def install(self, lock: Path, say: Callable[[str], None]) -> None:
        """Install a lock's packages, nothing but what its hashes allow. Raises Fault."""
        total, begun = len(packages_in(lock)), 0

        def hear(line: str) -> None:
            nonlocal begun
            if line.startswith(("Collecting ", "Processing ", "Ignoring ")):
                begun += 1
            if package := begun_in(line):
                say(f"{begun} of {total}  {package}")
            elif line.startswith("Installing collected"):
                say("unpacking them (a minute on a slow disk)")

        # Broken off, pip leaves packages half unpacked that it cannot mend: without its note all is made anew.
        self._note.unlink()
        command = ["install", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(lock)]
        self.pip(command, hear, "Installing the packages")

    def pip(self, arguments: list[str], hear: Callable[[str], None], doing: str) -> None:
        """Run this environment's pip, with the machine's own settings for servers and certificates. Raises Fault."""
        command = [str(self.python), "-I", "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
        status, output = follow(command, hear)
        if status != 0:
            raise fault_from_output(doing, output)

    def add_program(self) -> None:
        """Let the checkout itself be imported, and add the command `dispatcher`."""
        libraries = next(self.folder.glob("[Ll]ib*/**/site-packages"), None)
        if libraries is None:
            raise Fault("The folder .venv was made without a place for packages.", "Try another Python.")
        (libraries / "dispatcher-checkout.pth").write_text(f"{self.root}\n", encoding="utf-8")
        if os.name == "nt":
            (self.scripts / "dispatcher.cmd").write_text('@"%~dp0python.exe" -m dispatcher %*\r\n', encoding="utf-8")
        else:
            command = self.scripts / "dispatcher"
            command.write_text(
                f'#!/bin/sh\nexec {shlex.quote(str(self.python))} -m dispatcher "$@"\n', encoding="utf-8"
            )
            command.chmod(0o755)

    def _write(self, note: dict[str, str]) -> None:
        """Write the note in one stroke."""
        fresh = self._note.with_suffix(".new")
        fresh.write_text(json.dumps(note, indent=1) + "\n", encoding="utf-8")
        fresh.replace(self._note)


def begun_in(line: str) -> str | None:
    """The package, `name==version`, that a line of pip says it begins with; None where it says something else."""
    word, _, rest = line.partition(" ")
    rest = rest.partition(" (from ")[0]  # the lock that asks for it
    if word == "Processing":  # a file that lies on this machine: name-version-...whl
        return "==".join(rest.replace("\\", "/").rpartition("/")[2].split("-")[:2])
    return rest if word == "Collecting" else None


def marks_of(lock: Path) -> list[str]:
    """The locks that are complete once this one is installed: the tests' lock holds all of the program's."""
    return [digest(RUN_LOCK), digest(TEST_LOCK)] if lock == TEST_LOCK else [digest(lock)]


def lacks_venv(python: Python) -> str | None:
    """The Debian package without which this Python cannot make an environment, or None."""
    return None if python.has_venv else "python{}.{}-venv".format(*python.version)
