"""Finding a Python on this machine that can run the program."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from pathlib import Path
from typing import Callable, Iterator, List, NamedTuple, Optional

from installer.children import ask
from installer.faults import Fault

OLDEST = (3, 12)
PROVEN = ((3, 12), (3, 13), (3, 14))
"""Versions for which every locked package exists ready-made; newer ones are tried last."""

_PROBE = (
    "import importlib.util as u, json, platform, sys, sysconfig; print(json.dumps(["
    "getattr(sys, '_base_executable', sys.executable), list(sys.version_info[:3]), platform.python_implementation(),"
    " sys.maxsize > 2**32 and not sysconfig.get_config_var('Py_GIL_DISABLED'),"
    " u.find_spec('ensurepip') is not None]))"
)


class Python(NamedTuple):
    """An interpreter: its executable, its version, and whether it can make virtual environments by itself."""

    executable: str
    version: tuple[int, int, int]
    has_venv: bool

    def __str__(self) -> str:
        return "Python {}.{}.{} ({})".format(*self.version, self.executable)


Probe = Callable[[List[str]], Optional[Python]]


def probe(command: list[str]) -> Python | None:
    """The Python behind a command; None when there is none, or one that cannot run the program.

    It is started to find out: a shim of pyenv or of the Windows store may exist without a Python behind it.
    """
    answer = ask([*command, "-I", "-c", _PROBE])
    try:
        executable, version, implementation, is_plain, has_venv = json.loads(answer or "")
    except ValueError:
        return None
    if implementation != "CPython" or not is_plain or tuple(version[:2]) < OLDEST:
        return None
    return Python(executable, (version[0], version[1], version[2]), has_venv)


def candidates() -> Iterator[list[str]]:
    """Commands that may start a Python, the likeliest first."""
    yield [sys.executable or "python3"]
    for major, minor in PROVEN:
        on_path = shutil.which(f"python{major}.{minor}")
        if on_path:
            yield [on_path]
        if os.name == "nt" and shutil.which("py"):
            yield ["py", f"-{major}.{minor}"]
    for path in [*_pyenv_pythons(), *_mac_pythons()]:
        if shutil.which(str(path)):
            yield [str(path)]
    for name in ("python3", "python"):
        on_path = shutil.which(name)
        if on_path:
            yield [on_path]


def _pyenv_pythons() -> Iterator[Path]:
    """Where pyenv (or its Windows edition) may keep Pythons."""
    told = os.environ.get("PYENV_ROOT")
    homes = [Path.home() / ".pyenv", Path.home() / ".pyenv" / "pyenv-win"]
    for folder in [Path(told), *homes] if told else homes:
        with contextlib.suppress(PermissionError):  # another user's folder, named by variables that came along
            for version in sorted(folder.glob("versions/3.*")):
                yield from (version / "bin" / "python3", version / "python.exe")


def _mac_pythons() -> Iterator[Path]:
    """Where the installers of macOS put Pythons, also when the PATH does not say so."""
    for major, minor in PROVEN if sys.platform == "darwin" else ():
        name = f"python{major}.{minor}"
        yield Path(f"/Library/Frameworks/Python.framework/Versions/{major}.{minor}/bin/{name}")
        yield from (Path(folder) / name for folder in ("/opt/homebrew/bin", "/usr/local/bin", "/opt/local/bin"))


def find_python(commands: Iterator[list[str]] | None = None, look: Probe = probe) -> Python:
    """The best Python for the program: a proven version that can make environments, else what comes closest.

    Raises Fault when there is none of at least 3.12.
    """
    second_choice: list[Python] = []
    seen = set()
    for command in commands if commands is not None else candidates():
        found = None if tuple(command) in seen else look(command)
        seen.add(tuple(command))
        if found is None:
            continue
        if found.has_venv and found.version[:2] in PROVEN:
            return found
        second_choice.append(found)
    if not second_choice:
        raise Fault("No Python 3.12 or newer (64 bit) was found on this machine.", _how_to_get_one())
    return min(second_choice, key=lambda python: (python.version[:2] not in PROVEN, not python.has_venv))


def _how_to_get_one() -> str:
    """How this kind of machine gets a Python."""
    if os.name == "nt":
        return "Install Python 3.12 from python.org or with: winget install Python.Python.3.12"
    if sys.platform == "darwin":
        return "Install Python 3.12 from python.org or with: brew install python@3.12"
    return (
        "Install one with the system's package manager (python3.12 and python3.12-venv), or with pyenv: "
        "pyenv install 3.12. Then run the same command again."
    )
