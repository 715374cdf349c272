"""What a road network is on disk, and where the engine's own tools are. Imports no engine."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

from dispatcher.config.versions import installed_version
from dispatcher.model.problem import MachineFault, Problem

TILES = "tiles.tar"
MANIFEST = "roads.json"
"""`{"build": identity, "tiles_bytes": size of the tar}`: no paths, so that the folder may be moved and copied."""


def engine_version() -> str:
    """The version of the installed road engine, e.g. 3.9.1; "" without one."""
    return installed_version("pyvalhalla") or ""


def tool(name: str) -> Path:
    """Where a program of the engine's wheel lies. Raises MachineFault when it is missing."""
    spec = importlib.util.find_spec("valhalla")
    folders = spec.submodule_search_locations if spec is not None else None
    suffix = ".exe" if sys.platform == "win32" else ""
    for folder in folders or ():
        path = Path(folder) / "bin" / (name + suffix)
        if path.is_file():
            return path
    raise MachineFault(
        Problem(
            "road-engine-missing",
            f"The road engine's program {name} is not installed.",
            "Run the installation again.",
        )
    )


def tool_environment(path: Path) -> dict[str, str]:
    """The environment a tool needs: on Windows the wheel's libraries lie in a folder beside the package."""
    environment = dict(os.environ)
    if sys.platform == "win32":
        libraries = path.parent.parent.parent / "pyvalhalla.libs"
        environment["PATH"] = os.pathsep.join([str(libraries), environment.get("PATH", "")])
    return environment
