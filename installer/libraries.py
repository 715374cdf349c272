"""System libraries that the window needs on Debian, Ubuntu and their relatives."""

from __future__ import annotations

import os
import shutil
from typing import Callable, NamedTuple, Optional, Sequence

from installer.children import Hear, ask, follow
from installer.faults import Fault, fault_from_output

NEEDED: tuple[tuple[str, ...], ...] = (
    ("libgl1",), ("libegl1",), ("libglib2.0-0t64", "libglib2.0-0"), ("libdbus-1-3",), ("libfontconfig1",),
    ("libxkbcommon0",), ("libnss3",), ("libasound2t64", "libasound2"), ("libgbm1",), ("libxcomposite1",),
    ("libxdamage1",), ("libxrandr2",), ("libxtst6",), ("libxkbfile1",), ("libgssapi-krb5-2",), ("fonts-dejavu-core",),
    ("libxcb-cursor0",), ("libxkbcommon-x11-0",), ("libxcb-icccm4",), ("libxcb-keysyms1",), ("libxcb-shape0",),
    ("libxcb-xkb1",),
)  # fmt: skip
"""Each library with its names: the newer releases' first, then the older ones'."""

Ask = Callable[[Sequence[str]], Optional[str]]


class Apt(NamedTuple):
    """The machine's package tools: how to ask them, and the words before `apt-get` (None: no right to install)."""

    ask: Ask
    as_root: list[str] | None


def find_apt() -> Apt | None:
    """The package tools of this machine, or None where it is no Debian or Ubuntu."""
    if not (shutil.which("dpkg-query") and shutil.which("apt-get")):
        return None
    if os.geteuid() == 0:
        return Apt(ask, [])
    can_sudo = shutil.which("sudo") and ask(["sudo", "-n", "true"]) is not None
    return Apt(ask, ["sudo", "-n"] if can_sudo else None)


def missing(needed: Sequence[tuple[str, ...]], asked: Ask) -> list[tuple[str, ...]]:
    """Those of `needed` of which no name is installed."""
    # Asking for the names themselves fails as a whole when dpkg has never heard of one: ask for all it has.
    listed = asked(["dpkg-query", "-W", "-f=${db:Status-Status} ${Package}\n"]) or ""
    installed = {line.split(" ", 1)[1] for line in listed.splitlines() if line.startswith("installed ")}
    return [names for names in needed if not installed.intersection(names)]


def names_here(lacking: Sequence[tuple[str, ...]], asked: Ask) -> tuple[list[str], bool]:
    """(The name of each library in this release, whether the package lists know all of them)."""
    chosen, all_known = [], True
    for names in lacking:
        known = [name for name in names if asked(["apt-cache", "show", name])]
        all_known = all_known and bool(known)
        chosen.append(known[0] if known else names[-1])
    return chosen, all_known


def install_missing(apt: Apt, needed: Sequence[tuple[str, ...]], hear: Hear) -> str | None:
    """Install what is missing. Returns the line that a person has to run when we have no right to, else None."""
    lacking = missing(needed, apt.ask)
    if not lacking:
        return None
    names, all_known = names_here(lacking, apt.ask)
    if apt.as_root is None:
        return "sudo apt-get install -y " + " ".join(names)
    if not all_known:
        hear("reading the package lists")
        follow([*apt.as_root, "apt-get", "update"], lambda _line: None)
        names, _ = names_here(lacking, apt.ask)
    hear(" ".join(names))
    try:
        _install(apt.as_root, names)
    except Fault:
        # Lists that are months old name files that are gone: read them anew, once.
        hear("reading the package lists")
        follow([*apt.as_root, "apt-get", "update"], lambda _line: None)
        _install(apt.as_root, names)
    return None


def _install(as_root: list[str], names: list[str]) -> None:
    """Run apt-get without questions. Raises Fault."""
    quiet = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "--no-install-recommends"]
    status, output = follow([*quiet, *names], lambda _line: None)
    if status != 0:
        raise fault_from_output("Installing the system libraries", output)
