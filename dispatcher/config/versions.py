"""Versions of installed libraries, read off the names of their folders.

Python's own way reads the whole description of a package with the library for e-mails: half of what a start needs to
know of its roads.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


@cache
def installed_version(package: str) -> str | None:
    """The version of a package, by the name that its folder `<package>-<version>.dist-info` has; None without one."""
    for place in sys.path:
        found = next(Path(place).glob(f"{package}-*.dist-info"), None)
        if found is not None:
            return found.name.removeprefix(f"{package}-").removesuffix(".dist-info")
    return None
