"""Builds the roads of the engine for large days from an OpenStreetMap extract, with the tools of its wheel.

Multi-level Dijkstra, not contraction hierarchies: preparing took 0.1 s against 2.4 s on Copenhagen's centre, and a
table of 500 places 0.37 s against 0.09 s. A region is built by everybody and 0.3 s a day are not noticed.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from dispatcher.config.versions import installed_version
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where
from dispatcher.roads.tool_run import run_tool

ENGINE = "osrm_bindings"
PROFILE = "car.lua"
DATA, OSRM_MANIFEST = "region.osrm", "osrm.json"
"""The manifest: `{"build": identity, "engine": version, "bytes": size of all files}`."""
STEPS = (("osrm-extract", 0.05), ("osrm-partition", 0.75), ("osrm-customize", 0.9))
"""The tools and the share done when each begins."""
NEEDED_AFTERWARDS = frozenset(
    f"{DATA}.{ending}"
    for ending in (
        "cell_metrics", "cells", "datasource_names", "ebg_nodes", "edges", "fileIndex", "geometry", "icd",
        "maneuver_overrides", "mldgr", "names", "nbg_nodes", "partition", "properties", "ramIndex", "timestamp",
        "tld", "tls", "turn_duration_penalties", "turn_weight_penalties",
    )
)  # fmt: skip
"""What answering needs; the rest served the build."""

OnProgress = Callable[[float, str], None]
Cancelled = Callable[[], bool]


def osrm_version() -> str | None:
    """The version of the installed engine; None where there is none, as on Macs with Intel processors."""
    return installed_version(ENGINE) if importlib.util.find_spec("osrm") is not None else None


def build_osrm(extract: Path, folder: Path, on_progress: OnProgress, cancelled: Cancelled) -> None:
    """Build the car roads of an .osm.pbf into `folder`, which appears when it is whole.

    Raises Refused (`region-without-roads`), MachineFault, Stopped; nothing is left behind then.
    """
    work = folder.with_name(folder.name + ".building")
    shutil.rmtree(work, ignore_errors=True)
    try:
        work.mkdir(parents=True)
        _build(extract.absolute(), work.absolute(), on_progress, cancelled)
        shutil.rmtree(folder, ignore_errors=True)
        work.rename(folder)
    except OSError as error:
        cause = f"The roads for large days cannot be written to {folder} ({error.strerror or error})."
        raise MachineFault(Problem("fast-roads-not-built", cause, "Make room on the disk and try again.")) from error
    finally:
        shutil.rmtree(work, ignore_errors=True)
    on_progress(1.0, "The roads for large days are ready")


def _build(extract: Path, work: Path, on_progress: OnProgress, cancelled: Cancelled) -> None:
    def stop_if_asked() -> None:
        if cancelled():
            raise Stopped

    version, home = osrm_version(), _home()
    assert version is not None
    digest = hashlib.sha256(f"{version} {PROFILE}".encode())
    with extract.open("rb") as file:
        while piece := file.read(1 << 20):
            digest.update(piece)
    for name, share in STEPS:
        on_progress(share, "Preparing roads for large days")
        first = name == "osrm-extract"
        words = ["-p", str(home / "share" / "profiles" / PROFILE), "-o", str(work / DATA), str(extract)]
        _run(home, name, words if first else [str(work / DATA)], work, stop_if_asked)
    for path in work.iterdir():
        if path.name not in NEEDED_AFTERWARDS:
            path.unlink()
    manifest = {
        "build": digest.hexdigest()[:16],
        "engine": version,
        "bytes": sum(path.stat().st_size for path in work.iterdir()),
    }
    (work / OSRM_MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")


def _home() -> Path:
    """The engine's package. Raises MachineFault when it is not installed."""
    spec = importlib.util.find_spec("osrm")
    for folder in (spec.submodule_search_locations if spec is not None else None) or ():
        if (Path(folder) / "bin").is_dir():
            return Path(folder)
    cause = "The road engine for large days is not installed on this computer."
    raise MachineFault(Problem("fast-roads-missing", cause, "Plan with the other road engine: it does the same work."))


def _run(home: Path, name: str, words: list[str], work: Path, stop_if_asked: Callable[[], None]) -> None:
    """Run one tool and wait for it."""
    program = home / "bin" / (name + (".exe" if sys.platform == "win32" else ""))
    environment = dict(os.environ)
    if sys.platform == "win32":
        environment["PATH"] = os.pathsep.join([str(home.parent / "osrm_bindings.libs"), environment.get("PATH", "")])
    log = work / f"{name}.log"
    status = run_tool(program, environment, words, log, stop_if_asked)
    text = log.read_text(encoding="utf-8", errors="replace")
    log.unlink()
    if status != 0:
        raise _failure(Path(words[-1]).name, text)


def _failure(source: str, log: str) -> Refused | MachineFault:
    lines = [line.split("] ")[-1].strip() for line in log.splitlines() if "[error]" in line or "terminate" in line]
    words = (lines or ["no reason given"])[-1].rstrip(".")
    if "no edges" in words or "There are no snappable edges" in log:
        cause = f"The extract {source} holds no roads for cars."
        remedy = "Choose an extract that covers the area you deliver in."
        return Refused([Problem("region-without-roads", cause, remedy, Where(source=source))])
    cause = f"The roads for large days could not be built: {words[-300:]}."
    return MachineFault(Problem("fast-roads-not-built", cause, "The region works without them, only slower."))
