"""A region in one file, for a colleague who opens it instead of building it.

A pack is a zip archive. Its first entry, pack.json, holds the region's facts and names every other entry with its bytes
and digest; nothing else may be in it. What is compressed already is stored as it is. A pack comes from outside: nothing
of it is believed before it is checked, and the region appears when all of it is there.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import IO, Any

from dispatcher.config.clock import zone_named
from dispatcher.desk.region_build import Cancelled, Progress, silent
from dispatcher.desk.region_facts import (
    ADDRESSES,
    BASEMAP,
    FAST_ROADS,
    FORMAT,
    PARTS,
    ROADS,
    Region,
    checked_name,
    document_of,
    region_of,
)
from dispatcher.desk.regions import Regions, machine_faults, nothing
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped, Where
from dispatcher.model.values import dataclass

SUFFIX = ".dispatcher-region"
PACK_FORMAT = 1
MANIFEST = "pack.json"
MOST_MANIFEST_BYTES = 4_000_000
MOST_ENTRIES = 200
MOST_RATIO = 60
"""How many times larger than packed the parts may be: road tiles pack to a third, an empty table to a hundredth of a
small part."""
SMALL_BYTES = 50_000_000
"""What is smaller than this unpacked does no harm, whatever its ratio."""
STORED = frozenset((".pmtiles",))
"""Endings of files that are compressed already."""
PIECE = 1 << 20
_NEEDED = (f"{ROADS}/roads.json", ADDRESSES, BASEMAP)
_ENTRY = re.compile(
    rf"(?:{re.escape(ADDRESSES)}|{re.escape(BASEMAP)}|(?:{ROADS}|{FAST_ROADS})/[A-Za-z0-9][A-Za-z0-9._-]{{0,80}})"
)
_BROKEN = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, UnicodeDecodeError)
"""What reading a damaged, encrypted or strange archive may end in."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """One file of a pack, as its manifest names it."""

    path: str
    bytes: int
    sha256: str


def pack_region(
    region: Region, target: Path, on_progress: Progress = silent, cancelled: Cancelled = lambda: False
) -> Path:
    """Write a region into one file, which appears when it is whole; its ending is added when it is missing.

    Raises Refused when a part is missing, MachineFault, Stopped.
    """
    target = target if target.name.endswith(SUFFIX) else target.with_name(target.name + SUFFIX)
    files = sorted(path for part in PARTS for path in _files(region.folder / part))
    names = {path: path.relative_to(region.folder).as_posix() for path in files}
    if not set(_NEEDED) <= set(names.values()):
        raise Refused([_problem(region.name, "parts of the region are missing", "Build the region again.")])
    beside = target.with_name(target.name + ".part")
    counter = _Counter(2 * sum(path.stat().st_size for path in files), on_progress, cancelled)
    try:
        entries = [{"path": names[p], "bytes": p.stat().st_size, "sha256": _digest(p, counter)} for p in files]
        manifest = {"format": PACK_FORMAT, "region": document_of(region), "files": entries}
        with zipfile.ZipFile(beside, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
            archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
            for path in files:
                info = zipfile.ZipInfo.from_file(path, names[path], strict_timestamps=False)
                info.compress_type = zipfile.ZIP_STORED if path.suffix in STORED else zipfile.ZIP_DEFLATED
                info.external_attr = 0
                with path.open("rb") as source, archive.open(info, "w", force_zip64=True) as packed:
                    _pour(source, packed, "Packing the region", counter)
        beside.replace(target)
    except OSError as error:
        cause = f"The region cannot be packed into {target} ({error.strerror or error})."
        remedy = "Make room on the disk, or choose another folder."
        raise MachineFault(Problem("pack-not-written", cause, remedy)) from error
    finally:
        beside.unlink(missing_ok=True)
    return target


def open_pack(
    regions: Regions,
    pack: Path,
    name: str | None = None,
    on_progress: Progress = silent,
    cancelled: Cancelled = lambda: False,
    before_replacing: Callable[[], None] = nothing,
    *,
    may_replace: bool = False,
) -> Region:
    """Make a region of a pack. Refused (`region-pack`) when it is not whole and sound, `region-name` when a region of
    its name is there and may not be replaced; MachineFault, Stopped. Nothing is left behind then."""
    try:
        with pack.open("rb") as file, zipfile.ZipFile(file) as archive:
            facts, entries = _manifest(archive, pack)
            facts = replace(facts, name=checked_name(name) if name is not None else facts.name)
            facts = replace(facts, folder=regions.folder / facts.name)
            if facts.folder.exists() and not may_replace:
                cause = f"There is a region “{facts.name}” on this machine already."
                raise Refused([Problem("region-name", cause, "Give another name with --name, or --replace.")])
            return _unpack(regions, archive, facts, entries, _Reading(pack, on_progress, cancelled, before_replacing))
    except _BROKEN as error:
        raise Refused([_problem(pack.name, "it is damaged or cut short", _AGAIN)]) from error
    except OSError as error:
        cause = f"The file {pack} cannot be read ({error.strerror or error})."
        raise Refused([Problem("region-pack", cause, "Check that it is there and that you may read it.")]) from error


_AGAIN = "Ask for the file again, or build the region from an extract."


@dataclass(frozen=True, slots=True)
class _Reading:
    """Who reads a pack, and who is told."""

    pack: Path
    on_progress: Progress
    cancelled: Cancelled
    before_replacing: Callable[[], None]


class _Counter:
    """Bytes done of all bytes; stops the work when asked."""

    def __init__(self, whole: int, on_progress: Progress, cancelled: Cancelled) -> None:
        self._whole, self._done = max(1, whole), 0
        self._on_progress, self._cancelled = on_progress, cancelled

    def count(self, done: int, doing: str) -> None:
        """So many bytes more are done."""
        if self._cancelled():
            raise Stopped
        self._done += done
        self._on_progress(min(0.99, self._done / self._whole), doing)


def _files(part: Path) -> list[Path]:
    if part.is_file():
        return [part]
    return [path for path in part.iterdir() if path.is_file()] if part.is_dir() else []


def _digest(path: Path, counter: _Counter) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE):
            digest.update(piece)
            counter.count(len(piece), "Reading the region")
    return digest.hexdigest()


def _pour(source: IO[bytes], target: IO[bytes], doing: str, counter: _Counter) -> None:
    while piece := source.read(PIECE):
        target.write(piece)
        counter.count(len(piece), doing)


def _manifest(archive: zipfile.ZipFile, pack: Path) -> tuple[Region, list[_Entry]]:
    """The region and its files as the pack names them, checked against what is in the archive."""
    listed = archive.infolist()
    names = [info.filename for info in listed]
    head = next((info for info in listed if info.filename == MANIFEST), None)
    if head is None or len(listed) > MOST_ENTRIES or head.file_size > MOST_MANIFEST_BYTES:
        raise Refused([_problem(pack.name, "it is no region of this program", _AGAIN)])
    try:
        with archive.open(head) as file:
            manifest = json.loads(file.read(MOST_MANIFEST_BYTES + 1))
        kind = manifest["format"]
        if isinstance(kind, int) and kind > PACK_FORMAT:
            raise Refused([_newer(pack)])
        entries = [_entry(each) for each in manifest["files"]]
        if manifest["region"]["format"] > FORMAT:
            raise Refused([_newer(pack)])
        name = manifest["region"]["name"]
        region = region_of(manifest["region"], Path(checked_name(name)))
        zone_named(region.time_zone)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise Refused([_problem(pack.name, "its list of contents is damaged", _AGAIN)]) from error
    sizes = {info.filename: info.file_size for info in listed}
    wanted = {entry.path: entry.bytes for entry in entries}
    is_listed = len(wanted) == len(entries) and len(set(names)) == len(names)
    if not is_listed or {**wanted, MANIFEST: head.file_size} != sizes or not set(_NEEDED) <= set(wanted):
        raise Refused([_problem(pack.name, "it does not hold what its list of contents says", _AGAIN)])
    unpacked = sum(wanted.values())
    if unpacked > SMALL_BYTES and unpacked > MOST_RATIO * pack.stat().st_size:
        raise Refused([_problem(pack.name, "it would grow out of all proportion when it is unpacked", _AGAIN)])
    return region, entries


def _entry(document: Any) -> _Entry:
    entry = _Entry(document["path"], document["bytes"], document["sha256"])
    sound = isinstance(entry.path, str) and isinstance(entry.bytes, int) and isinstance(entry.sha256, str)
    if not sound or not _ENTRY.fullmatch(entry.path) or entry.path.endswith(".") or entry.bytes < 0:
        raise ValueError("an entry that is not a part of a region")
    return entry


def _unpack(
    regions: Regions, archive: zipfile.ZipFile, region: Region, entries: list[_Entry], reading: _Reading
) -> Region:
    whole = sum(entry.bytes for entry in entries)
    with machine_faults(regions.folder):
        regions.folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(regions.folder).free
        if free < whole * 1.05:
            cause = f"The region needs {whole / 1e6:,.0f} MB, and {free / 1e6:,.0f} MB are free on the disk."
            raise MachineFault(Problem("disk-full", cause, "Make room and open the file again."))
        work = regions.folder / f".{region.name}.opening"
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        try:
            counter = _Counter(whole, reading.on_progress, reading.cancelled)
            for entry in entries:
                _take(archive, entry, work, counter, reading.pack)
            regions.put(region, work, reading.before_replacing)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    reading.on_progress(1.0, f"Region {region.name} is ready")
    return regions.named(region.name)


def _take(archive: zipfile.ZipFile, entry: _Entry, work: Path, counter: _Counter, pack: Path) -> None:
    """Unpack one file, no more of it than was announced, and compare its digest."""
    target = work / entry.path
    target.parent.mkdir(exist_ok=True)
    digest, done = hashlib.sha256(), 0
    with archive.open(entry.path) as source, target.open("xb") as file:
        while piece := source.read(min(PIECE, entry.bytes - done + 1)):
            done += len(piece)
            if done > entry.bytes:
                break
            file.write(piece)
            digest.update(piece)
            counter.count(len(piece), "Unpacking the region")
    if done != entry.bytes or digest.hexdigest() != entry.sha256:
        raise Refused([_problem(pack.name, f"its part {entry.path} is not what was packed", _AGAIN)])


def _problem(name: str, why: str, remedy: str) -> Problem:
    return Problem("region-pack", f"The file {name} cannot be opened as a region: {why}.", remedy, Where(source=name))


def _newer(pack: Path) -> Problem:
    return _problem(
        pack.name, "it was made by a newer version of the program", "Update the program, then open it again."
    )
