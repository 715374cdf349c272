"""Builds a road network from an OpenStreetMap extract, with the tools that come in the engine's wheel."""

from __future__ import annotations

import errno
import hashlib
import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where
from dispatcher.roads.files import MANIFEST, TILES, engine_version, tool, tool_environment
from dispatcher.roads.tiles import build_settings, pack_tiles
from dispatcher.roads.tool_run import run_tool

OnProgress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

FULL_DISK_BYTES = 20_000_000
HEADER_LIMIT = 64 * 1024
STAGES = (
    ("Parsing files for ways", 0.15, "Reading roads"),
    ("Parsing files for relations", 0.35, "Reading turn restrictions"),
    ("Parsing files for nodes", 0.40, "Reading crossings"),
    ("Creating graph edges", 0.50, "Joining roads"),
    ("Enhancing local graph", 0.65, "Working out speeds"),
    ("HierarchyBuilder", 0.75, "Sorting main roads"),
    ("Validating", 0.85, "Checking the network"),
)
"""What the tool says when a stage begins, the share done by then, and what people read."""

BAD_EXTRACT = re.compile(r"PBF error|osmium::|protozero::|zlib error", re.IGNORECASE)
NO_ROADS = re.compile(r"Finished with 0 routable ways")
FULL_DISK = re.compile(r"no space left|disk (is )?full|not enough space", re.IGNORECASE)


def build_roads(
    extract: Path,
    folder: Path,
    on_progress: OnProgress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Build the road network of an .osm.pbf extract into `folder`, which is replaced when it exists.

    The work is done beside the folder and moved there when it is whole; the result holds no absolute paths. Close
    every ValhallaRouter on the folder first. Raises Refused (`region-not-an-extract`, `region-without-roads`),
    MachineFault, Stopped; nothing is changed then.
    """
    _check_extract(extract)
    work = folder.with_name(folder.name + ".building")
    try:
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        _Build(extract.absolute(), work.absolute(), on_progress, cancelled).run()
        _replace(folder, work)
    except OSError as fault:
        raise _fault_of(fault, folder) from fault
    finally:
        shutil.rmtree(work, ignore_errors=True)
    if on_progress is not None:
        on_progress(1.0, "The road network is ready")


class _Build:
    """One build in one working folder, step by step, the long ones by the tools."""

    def __init__(self, extract: Path, work: Path, on_progress: OnProgress | None, cancelled: Cancelled | None) -> None:
        self._extract = extract
        self._scratch = work / "scratch"
        self._work = work
        self._config = self._scratch / "build.json"
        self._on_progress = on_progress
        self._cancelled = cancelled

    def run(self) -> None:
        """All steps; leaves the tiles and the manifest."""
        tiles = self._scratch / "tiles"
        tiles.mkdir(parents=True)
        self._say(0.0, "Preparing")
        build = self._identity()
        self._config.write_text(json.dumps(build_settings(tiles, self._scratch / "admins.sqlite")), encoding="utf-8")
        self._say(0.05, "Reading borders")
        self._run_tool("valhalla_build_admins")
        self._run_tool("valhalla_build_tiles")
        if next(tiles.rglob("*.gph"), None) is None:
            raise Refused([_without_roads(self._extract)])
        self._say(0.95, "Packing the network")
        tar = self._work / TILES
        pack_tiles(tiles, tar, self._stop_if_asked)
        manifest = {"build": build, "tiles_bytes": tar.stat().st_size}
        (self._work / MANIFEST).write_text(json.dumps(manifest), encoding="utf-8")
        shutil.rmtree(self._scratch)

    def _identity(self) -> str:
        """16 hex digits that stand for this extract built by this engine."""
        digest = hashlib.sha256(engine_version().encode())
        with self._extract.open("rb") as file:
            while piece := file.read(1 << 20):
                self._stop_if_asked()
                digest.update(piece)
        return digest.hexdigest()[:16]

    def _say(self, share: float, words: str) -> None:
        if self._on_progress is not None:
            self._on_progress(share, words)

    def _stop_if_asked(self) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Stopped

    def _run_tool(self, name: str) -> None:
        """Run one of the wheel's programs on the extract and follow what it says."""
        program, log, stage = tool(name), self._scratch / f"{name}.log", 0

        def follow(said: str) -> None:
            nonlocal stage
            stage = self._follow(said, stage)

        words = ("-c", self._config, self._extract)
        if run_tool(program, tool_environment(program), words, log, self._stop_if_asked, follow) != 0:
            raise self._failure(log.read_text(encoding="utf-8", errors="replace"))

    def _follow(self, said: str, stage: int) -> int:
        """Report the stages beyond `stage` that have begun; the next one to look for."""
        for number, (mark, share, words) in enumerate(STAGES):
            if number >= stage and mark in said:
                self._say(share, words)
                stage = number + 1
        return stage

    def _failure(self, log: str) -> Exception:
        """What a failed step means: a bad or empty extract, a full disk, or something else in its last words."""
        if BAD_EXTRACT.search(log):
            return Refused([_not_an_extract(self._extract)])
        if NO_ROADS.search(log):
            return Refused([_without_roads(self._extract)])
        if FULL_DISK.search(log) or shutil.disk_usage(self._work).free < FULL_DISK_BYTES:
            return MachineFault(_disk_full(self._work.parent))
        words = next((line.strip() for line in reversed(log.splitlines()) if line.strip()), "no reason given")
        return MachineFault(
            Problem(
                "roads-build-failed",
                f"The road network could not be built: {words[-300:].rstrip('.')}.",
                "Try again; if it fails again, load the extract anew or take a smaller one.",
            )
        )


def _check_extract(extract: Path) -> None:
    """Raise Refused unless the file begins as an .osm.pbf does: the length of a header, and a header."""
    try:
        with extract.open("rb") as file:
            length = int.from_bytes(file.read(4), "big")
            begins_right = 0 < length < HEADER_LIMIT and b"OSMHeader" in file.read(length)
    except OSError as fault:
        cause = f"The region file {extract.name} cannot be read: {fault.strerror}."
        remedy = "Check that the file is there and that you may open it."
        raise Refused([Problem("region-not-an-extract", cause, remedy, Where(source=extract.name))]) from fault
    if not begins_right:
        raise Refused([_not_an_extract(extract)])


def _replace(folder: Path, work: Path) -> None:
    """Put the finished work in the folder's place, and take the old one back when that fails."""
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    try:
        work.rename(folder)
    except OSError:
        if old.exists():
            old.rename(folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def _not_an_extract(extract: Path) -> Problem:
    return Problem(
        "region-not-an-extract",
        f"The file {extract.name} is not a whole OpenStreetMap extract.",
        "Choose a file that ends in .osm.pbf, and download it again if it was cut short.",
        Where(source=extract.name),
    )


def _without_roads(extract: Path) -> Problem:
    return Problem(
        "region-without-roads",
        f"The extract {extract.name} holds no roads for cars.",
        "Choose an extract that covers the area you deliver in.",
        Where(source=extract.name),
    )


def _disk_full(folder: Path) -> Problem:
    return Problem(
        "disk-full",
        f"The disk that holds {folder} is full.",
        "Free some space, about ten times the size of the extract, and try again.",
    )


def _fault_of(fault: OSError, folder: Path) -> MachineFault:
    """An operating system's error in words."""
    if fault.errno == errno.ENOSPC:
        return MachineFault(_disk_full(folder.parent))
    return MachineFault(
        Problem(
            "region-folder-not-writable",
            f"The road network cannot be written to {folder}: {fault.strerror or fault}.",
            "Close other windows of the program and check that you may write to that folder.",
        )
    )
