"""Regions: an extract of the map turned into roads, an address index and a basemap, ready without a network."""

from __future__ import annotations

import datetime as dt
import errno
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from dispatcher.desk.region_build import (
    Builders,
    Cancelled,
    IndexFacts,
    PartProgress,
    Progress,
    Task,
    build_parts,
    clear,
    silent,
    tidy,
    unwatched,
)
from dispatcher.desk.region_facts import (
    ATTRIBUTION,
    FACTS,
    PARTS,
    Region,
    bytes_of,
    checked_name,
    read_facts,
    region_name,
    write_facts,
)
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.problem import MachineFault, Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.model.work_area import WorkArea
from dispatcher.roads.osrm_choice import RULE, RoadEngine

__all__ = [
    "ATTRIBUTION",
    "Builders",
    "Cancelled",
    "IndexFacts",
    "Progress",
    "Region",
    "Regions",
    "region_name",
    "silent",
]

_BUILDING = ".building"
WHOLE_FROM = 0.995
"""From this share on an area holds all of the extract, and nothing is cut out."""


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A build that was stopped: what is whole of it is kept for the next try."""

    name: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What to build: from all of the extract without an area, under the file's name without one."""

    extract: Path
    name: str | None = None
    area: WorkArea | None = None
    with_fast_roads: bool = True


@dataclass(frozen=True, slots=True)
class Prepared:
    """A region that is built and not yet in place. `left_out`: why a part that may be missing is missing."""

    region: Region
    work: Path
    left_out: tuple[Problem, ...] = ()


def nothing() -> None:
    """Nothing has to be closed."""


class Regions:
    """The regions on this machine: one folder each under `folder`."""

    def __init__(self, folder: Path, builders: Builders) -> None:
        self._folder = folder
        self._builders = builders

    @property
    def folder(self) -> Path:
        """Where they are."""
        return self._folder

    @property
    def builders(self) -> Builders:
        """What builds their parts."""
        return self._builders

    def all(self) -> list[Region]:
        """Every whole region, by name; what cannot be read is left out."""
        found = [read_facts(path) for path in sorted(self._folder.glob("*/" + FACTS))]
        return [region for region in found if region is not None]

    def named(self, name: str) -> Region:
        """The region of that name, or the one that had it before. Refused when there is none."""
        there = self.all()
        for region in [*(r for r in there if r.name == name), *(r for r in there if name in r.former)]:
            return region
        known = ", ".join(r.name for r in there) or "none yet"
        raise Refused(
            [
                Problem(
                    "region-unknown",
                    f"There is no region “{name}” on this machine (known: {known}).",
                    "Build it with “dispatcher region add FILE.osm.pbf”.",
                )
            ]
        )

    def add(
        self,
        extract: Path,
        name: str | None = None,
        on_progress: Progress = silent,
        cancelled: Cancelled = lambda: False,
        before_replacing: Callable[[], None] = nothing,
    ) -> Region:
        """`prepare` all of an extract and `finish` it. `before_replacing` is the moment to close the region's files."""
        prepared = self.prepare(Plan(extract, name), on_progress, cancelled)
        region = self.finish(prepared, before_replacing)
        on_progress(1.0, f"Region {region.name} is ready")
        return region

    def prepare(
        self,
        plan: Plan,
        on_progress: Progress = silent,
        cancelled: Cancelled = lambda: False,
        on_part: PartProgress = unwatched,
    ) -> Prepared:
        """Build a region from an .osm.pbf beside the others; `finish` puts it in place.

        Raises Refused for a file that is not an extract, Stopped when cancelled, MachineFault when the machine fails;
        a region of the same name stays as it was. Parts that are whole are kept for the next try with the same extract
        and area. Nothing but the regions' folder is touched: call it from any thread.
        """
        chosen, extract = region_name(plan.extract, plan.name), plan.extract
        if not extract.is_file():
            raise Refused([Problem("file-missing", f"There is no file {extract}.", "Check the path and try again.")])
        work = self._folder / f".{chosen}{_BUILDING}"
        with machine_faults(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            try:
                facts = self._facts_of(extract, cancelled)
                is_cut = plan.area is not None and (facts is None or facts.share_in(plan.area) < WHOLE_FROM)
                is_large = facts is None or facts.bytes * facts.share_in(plan.area) >= RULE.extract_bytes
                task = Task(extract, plan.area if is_cut else None, plan.with_fast_roads and is_large)
                built = build_parts(self._builders, task, work, on_progress, cancelled, on_part)
            except Refused as refusal:
                if not any(problem.code == "region-being-built" for problem in refusal.problems):
                    shutil.rmtree(work, ignore_errors=True)  # the next try would be refused as well
                raise
        region = Region(
            name=chosen,
            folder=self._folder / chosen,
            box=built.box,
            time_zone=built.time_zone,
            addresses=built.addresses,
            build=uuid.uuid4().hex,
            area=plan.area,
            source=extract.name,
            data_date=facts.data_date if facts else "",
            built_at=dt.datetime.now(dt.UTC).date().isoformat(),
            seconds=built.seconds,
        )
        return Prepared(region, work, built.left_out)

    def finish(self, prepared: Prepared, before_replacing: Callable[[], None] = nothing) -> Region:
        """Put a prepared region in place of the one of its name."""
        with machine_faults(self._folder):
            tidy(prepared.work)
            self.put(prepared.region, prepared.work, before_replacing)
        return self.named(prepared.region.name)

    def put(self, region: Region, work: Path, before_replacing: Callable[[], None]) -> None:
        """Put the parts in `work` in place as this region. What others have put into the old one's folder is kept, and
        so are the names that it had and the road engine that was chosen."""
        old = read_facts(region.folder / FACTS)
        write_facts(replace(region, former=old.former, engine=old.engine) if old else region, work / FACTS)
        before_replacing()
        if region.folder.is_dir():
            for path in region.folder.iterdir():
                if path.name not in (*PARTS, FACTS) and not (work / path.name).exists():
                    _copy(path, work / path.name)
        _replace(work, region.folder)

    def _facts_of(self, extract: Path, cancelled: Cancelled) -> ExtractFacts | None:
        read = self._builders.facts
        return read(extract, silent, cancelled) if read is not None else None

    def rename(self, name: str, to: str, before_replacing: Callable[[], None] = nothing) -> Region:
        """Give a region another name; whoever asks for the old one still finds it. Refused when the name is taken."""
        region = self.named(name)
        if region.folder.with_name(checked_name(to)).exists():
            cause = f"There is a region “{to}” already."
            raise Refused([Problem("region-name", cause, "Choose another name, or delete that region first.")])
        with machine_faults(self._folder):
            former = tuple(dict.fromkeys([*(n for n in region.former if n != to), region.name]))
            before_replacing()
            write_facts(replace(region, former=former), region.folder / FACTS)
            region.folder.rename(region.folder.with_name(to))
        return self.named(to)

    def choose_engine(self, name: str, engine: RoadEngine) -> Region:
        """Keep which road engine plans the days of a region. Refused for OSRM where its roads are not built."""
        region = self.named(name)
        if engine is RoadEngine.OSRM and not region.fast_roads.exists():
            cause = f"The region {region.name} has no roads for OSRM."
            remedy = "Update it from its extract where OSRM is installed, or choose another road engine."
            raise Refused([Problem("engine-not-built", cause, remedy)])
        with machine_faults(self._folder):
            write_facts(replace(region, engine=engine), region.folder / FACTS)
        return self.named(region.name)

    def delete(self, name: str, before_deleting: Callable[[], None] = nothing) -> Region:
        """Delete a region from this machine; returns what it was. It is gone whole or not at all."""
        region = self.named(name)
        with machine_faults(self._folder):
            before_deleting()
            gone = self._folder / f".{region.name}.deleted"
            shutil.rmtree(gone, ignore_errors=True)
            region.folder.rename(gone)
            shutil.rmtree(gone, ignore_errors=True)
        return region

    def unfinished(self) -> list[Unfinished]:
        """Builds that were stopped and can go on."""
        found = sorted(self._folder.glob(f".*{_BUILDING}"))
        return [Unfinished(path.name[1:].removesuffix(_BUILDING), bytes_of(path)) for path in found]

    def discard_unfinished(self, name: str) -> None:
        """Throw away what a stopped build has left. Refused when there is none."""
        if name not in [each.name for each in self.unfinished()]:
            cause = f"There is no unfinished build of “{name}”."
            raise Refused([Problem("region-unknown", cause, "List them with “dispatcher region list”.")])
        with machine_faults(self._folder):
            work = self._folder / f".{name}{_BUILDING}"
            clear(work)
            work.rmdir()


def _copy(path: Path, to: Path) -> None:
    if path.is_dir():
        shutil.copytree(path, to)
    else:
        shutil.copy2(path, to)


def _replace(work: Path, target: Path) -> None:
    """Put the new folder in the old one's place; an old one that cannot be moved away stays."""
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    try:
        work.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def machine_faults(folder: Path) -> Iterator[None]:
    """What the system says of a folder that it cannot write, in words."""
    try:
        yield
    except OSError as error:
        remedy = "Make room on the disk or check your rights there, then try again."
        if error.errno == errno.EACCES:
            remedy = "Check your rights there, and close other windows of the program, then try again."
        cause = f"The region could not be written to {folder} ({error.strerror or error})."
        raise MachineFault(Problem("region-not-written", cause, remedy)) from error
