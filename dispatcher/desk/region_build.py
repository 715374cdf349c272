"""Building a region part by part. A part that is whole is kept when the building stops, and used when it goes on."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import field
from pathlib import Path
from typing import Any, Protocol

from dispatcher.desk.region_facts import ADDRESSES, BASEMAP, FAST_ROADS, ROADS
from dispatcher.model.extract import ExtractFacts, Town
from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from dispatcher.model.values import dataclass
from dispatcher.model.work_area import WorkArea

CLIP = "extract.osm.pbf"
DONE, BUILDER = "done.json", "builder.json"
READING = "Reading the extract"
WEIGHTS = {CLIP: 0.15, ROADS: 0.30, ADDRESSES: 0.15, BASEMAP: 0.35, FAST_ROADS: 0.05}
"""What each part counts in the progress, by measurement."""
LISTEN_S = 0.1
AT_ONCE = 2
"""Parts that are built side by side: memory is that of the two largest."""

Progress = Callable[[float, str], None]
PartProgress = Callable[[str, float, str], None]
"""Hears the part, its share done and what it does. A part that is kept from before says 1.0 at once."""
Cancelled = Callable[[], bool]


def silent(share: float, doing: str) -> None:
    """Progress that nobody watches."""


def unwatched(part: str, share: float, doing: str) -> None:
    """Progress of parts that nobody watches."""


class IndexFacts(Protocol):
    """What building an address index tells about the extract."""

    @property
    def addresses(self) -> int:
        """How many house numbers it holds."""

    @property
    def box(self) -> Box:
        """The rectangle that the extract covers."""

    @property
    def time_zone(self) -> str:
        """Its IANA time zone."""


@dataclass(frozen=True, slots=True)
class Builders:
    """The parts of a region, as the rooms build them. `versions` name how: parts of another version are built anew.

    `clip` cuts an extract to an area; `fast_roads` builds the roads of the engine for large days, None where it is not
    installed. `facts` and `towns` read an extract before anything is built.
    """

    roads: Callable[[Path, Path, Progress, Cancelled], None]
    addresses: Callable[[Path, Path, Progress, Cancelled], IndexFacts]
    basemap: Callable[[Path, Path, Progress, Cancelled], None]
    clip: Callable[[Path, Path, WorkArea, Progress, Cancelled], None] | None = None
    fast_roads: Callable[[Path, Path, Progress, Cancelled], None] | None = None
    versions: Callable[[], str] = str
    facts: Callable[[Path, Progress, Cancelled], ExtractFacts] | None = None
    towns: Callable[[Path, Progress, Cancelled], Sequence[Town]] | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What to build: all of the extract without an area."""

    extract: Path
    area: WorkArea | None = None
    with_fast_roads: bool = True


@dataclass(frozen=True, slots=True)
class Built:
    """What came of it. `left_out`: why a part that may be missing is missing."""

    addresses: int
    box: Box
    time_zone: str
    seconds: Mapping[str, float]
    left_out: tuple[Problem, ...] = ()


@dataclass(slots=True)
class _Site:
    """The folder in which a region is being built, and what is whole in it."""

    folder: Path
    done: dict[str, dict[str, Any]] = field(default_factory=dict)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def finish(self, part: str, facts: dict[str, Any]) -> None:
        """Note that a part is whole; it will be found so after a crash."""
        with self.lock:
            self.done[part] = facts
            self.write()

    def write(self) -> None:
        """Keep the notes, whole or not at all."""
        beside = self.folder / (DONE + ".part")
        beside.write_text(json.dumps(self.done), encoding="utf-8")
        beside.replace(self.folder / DONE)


def build_parts(
    builders: Builders,
    task: Task,
    folder: Path,
    on_progress: Progress = silent,
    cancelled: Cancelled = lambda: False,
    on_part: PartProgress = unwatched,
) -> Built:
    """Build all parts into `folder`, going on with what an earlier try with the same task left there.

    Raises Refused, MachineFault, Stopped; what is whole stays in the folder then. `tidy` it before it is used.
    """
    _claim(folder)
    try:
        on_progress(0.0, READING)
        site = _site(builders, task, folder, cancelled)
        built = _Building(builders, task, site, on_progress, cancelled, on_part).run()
    finally:
        (folder / BUILDER).unlink(missing_ok=True)
    return built


def tidy(folder: Path) -> None:
    """Leave nothing but the parts in a folder that is built."""
    for name in (DONE, CLIP, BUILDER):
        (folder / name).unlink(missing_ok=True)


def _claim(folder: Path) -> None:
    """Make the folder this process's own. Refused while another process builds in it."""
    import psutil  # whoever only opens a day does without

    folder.mkdir(parents=True, exist_ok=True)
    note = folder / BUILDER
    try:
        other = json.loads(note.read_text(encoding="utf-8"))
        is_there = other["pid"] != os.getpid() and psutil.Process(other["pid"]).create_time() == other["since"]
    except (OSError, ValueError, KeyError, TypeError, psutil.Error):
        is_there = False
    if is_there:
        cause = "This region is being built already, by another window or command."
        raise Refused([Problem("region-being-built", cause, "Wait until it is ready, or cancel it there.")])
    mine = {"pid": os.getpid(), "since": psutil.Process().create_time()}
    note.write_text(json.dumps(mine), encoding="utf-8")


def _site(builders: Builders, task: Task, folder: Path, cancelled: Cancelled) -> _Site:
    """The folder with what is whole in it; emptied when it was for something else."""
    import hashlib

    shape = json.dumps(task.area.geojson()) if task.area else ""
    digest = hashlib.sha256(f"{builders.versions()}\n{shape}\n".encode())
    with task.extract.open("rb") as file:
        while piece := file.read(1 << 20):
            if cancelled():
                raise Stopped
            digest.update(piece)
    key = digest.hexdigest()
    site = _Site(folder)
    try:
        site.done = json.loads((folder / DONE).read_text(encoding="utf-8"))
        is_same = site.done["task"]["key"] == key
    except (OSError, ValueError, KeyError, TypeError):
        is_same = False
    if not is_same:
        clear(folder, but=BUILDER)
        site.done = {"task": {"key": key}}
        site.write()
    return site


def clear(folder: Path, but: str = "") -> None:
    """Empty a folder."""
    for path in folder.iterdir():
        if path.name == but:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()


class _Building:
    """One try at building: the clipping first, then the other parts, some side by side."""

    def __init__(
        self,
        builders: Builders,
        task: Task,
        site: _Site,
        on_progress: Progress,
        cancelled: Cancelled,
        on_part: PartProgress,
    ) -> None:
        self._builders, self._task, self._site = builders, task, site
        self._on_progress, self._on_part = on_progress, on_part
        self._given_up = threading.Event()
        self._cancelled: Cancelled = lambda: self._given_up.is_set() or cancelled()
        self._speaking = threading.Lock()
        parts = [ROADS, ADDRESSES, BASEMAP]
        parts += [CLIP] if task.area and builders.clip else []
        parts += [FAST_ROADS] if task.with_fast_roads and builders.fast_roads else []
        self._shares = dict.fromkeys(parts, 0.0)
        self._doing = READING
        self._left_out: list[Problem] = []

    def run(self) -> Built:
        """All parts. When one fails the others are given up."""
        for part in filter(self._is_whole, self._shares):
            self._tell(part, 1.0, "Kept from before")
        extract = self._task.extract
        clip, area = self._builders.clip, self._task.area
        if clip is not None and area is not None:
            self._part(CLIP, lambda target, tell: clip(extract, target, area, tell, self._cancelled))
            extract = self._site.folder / CLIP
        works: list[Callable[[], None]] = [
            lambda: self._plain(ROADS, self._builders.roads, extract),
            lambda: self._addresses(extract),
            lambda: self._plain(BASEMAP, self._builders.basemap, extract),
        ]
        if FAST_ROADS in self._shares:
            works.append(lambda: self._fast_roads(extract))
        self._side_by_side(works)
        found = self._site.done[ADDRESSES]
        seconds = {part: note["seconds"] for part, note in self._site.done.items() if part in self._shares}
        box = Box(*found["box"])
        return Built(found["addresses"], box, found["time_zone"], seconds, tuple(self._left_out))

    def _side_by_side(self, works: list[Callable[[], None]]) -> None:
        def guarded(work: Callable[[], None]) -> None:
            try:
                if not self._given_up.is_set():
                    work()
            except BaseException:
                self._given_up.set()
                raise

        with ThreadPoolExecutor(AT_ONCE) as pool:
            parts: list[Future[None]] = [pool.submit(guarded, work) for work in works]
            try:
                while wait(parts, LISTEN_S).not_done:
                    pass
            except BaseException:  # Ctrl-C lands here
                self._given_up.set()
                raise
        errors = [e for e in (part.exception() for part in parts) if e is not None]
        if errors:
            raise next((e for e in errors if not isinstance(e, Stopped)), errors[0])

    def _plain(self, part: str, build: Callable[[Path, Path, Progress, Cancelled], None], extract: Path) -> None:
        self._part(part, lambda target, tell: build(extract, target, tell, self._cancelled))

    def _addresses(self, extract: Path) -> None:
        def work(target: Path, tell: Progress) -> dict[str, Any]:
            facts = self._builders.addresses(extract, target, tell, self._cancelled)
            box = facts.box
            box_edges = [box.south, box.west, box.north, box.east]
            return {"addresses": facts.addresses, "box": box_edges, "time_zone": facts.time_zone}

        self._part(ADDRESSES, work)

    def _fast_roads(self, extract: Path) -> None:
        """The region is usable without them: what hinders them is told, and the rest goes on."""
        assert self._builders.fast_roads is not None
        try:
            self._plain(FAST_ROADS, self._builders.fast_roads, extract)
        except (Refused, MachineFault) as hindrance:
            self._left_out += hindrance.problems if isinstance(hindrance, Refused) else [hindrance.problem]
            self._tell(FAST_ROADS, 1.0, "Left out")

    def _is_whole(self, part: str) -> bool:
        return part in self._site.done and (self._site.folder / part).exists()

    def _part(self, part: str, work: Callable[[Path, Progress], dict[str, Any] | None]) -> None:
        """Do a part and note it, unless it is whole from an earlier try."""
        if self._is_whole(part):
            return
        target = self._site.folder / part
        if target.is_dir():
            shutil.rmtree(target)
        target.unlink(missing_ok=True)
        if self._cancelled():
            raise Stopped
        began = time.monotonic()

        def tell(share: float, doing: str) -> None:
            self._tell(part, min(share, 0.99), doing)

        facts = work(target, tell) or {}
        self._site.finish(part, facts | {"seconds": round(time.monotonic() - began, 2)})
        self._tell(part, 1.0, "Ready")

    def _tell(self, part: str, share: float, doing: str) -> None:
        with self._speaking:
            self._shares[part] = max(self._shares[part], share)
            whole = sum(WEIGHTS[each] for each in self._shares)
            done = sum(WEIGHTS[each] * s for each, s in self._shares.items()) / whole
            if share < 1.0:
                self._doing = doing
            self._on_progress(min(0.99, done), self._doing)  # first: who shows the parts shows the whole beside them
            self._on_part(part, share, doing)
