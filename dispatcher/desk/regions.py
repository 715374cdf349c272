"""Regions: an extract of the map turned into roads, an address index and a basemap, ready without a network."""

from __future__ import annotations

import json
import re
import shutil
import threading
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from dispatcher.model.place import Box
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped

ATTRIBUTION = "© OpenStreetMap contributors"
FORMAT = 1
FACTS, ROADS, ADDRESSES, BASEMAP = "region.json", "roads", "addresses.sqlite", "basemap.pmtiles"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,60}")
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
"""Names that Windows keeps for itself, whatever follows a dot."""
LISTEN_S = 0.1

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]


def silent(share: float, doing: str) -> None:
    """Progress that nobody watches."""


@dataclass(frozen=True, slots=True)
class Region:
    """A region as built. `build` changes whenever it is built anew, so that nothing stale is taken for its own."""

    name: str
    folder: Path
    box: Box
    time_zone: str
    addresses: int
    build: str
    attribution: str = ATTRIBUTION

    @property
    def roads(self) -> Path:
        """Folder of the road network."""
        return self.folder / ROADS

    @property
    def index(self) -> Path:
        """File of the address index."""
        return self.folder / ADDRESSES

    @property
    def basemap(self) -> Path:
        """File of the basemap's tiles."""
        return self.folder / BASEMAP


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
    """The three parts of a region, as the rooms build them."""

    roads: Callable[[Path, Path, Progress, Cancelled], None]
    addresses: Callable[[Path, Path, Progress, Cancelled], IndexFacts]
    basemap: Callable[[Path, Path, Progress, Cancelled], None]


def region_name(extract: Path, name: str | None) -> str:
    """The name to build under: the given one, else the file's name. Refused when it cannot be a folder's name."""
    wanted = name if name is not None else extract.name.lower().removesuffix(".pbf").removesuffix(".osm")
    if _NAME.fullmatch(wanted) and wanted.split(".")[0] not in _DEVICES and not wanted.endswith("."):
        return wanted
    raise Refused(
        [
            Problem(
                "region-name",
                f"“{wanted}” cannot be the name of a region.",
                "Give a name of small letters, digits and dashes with --name.",
            )
        ]
    )


class Regions:
    """The regions on this machine: one folder each under `folder`."""

    def __init__(self, folder: Path, builders: Builders) -> None:
        self._folder = folder
        self._builders = builders

    def all(self) -> list[Region]:
        """Every whole region, by name; what cannot be read is left out."""
        found = [_read(path) for path in sorted(self._folder.glob("*/" + FACTS))]
        return [region for region in found if region is not None]

    def named(self, name: str) -> Region:
        """The region of that name. Refused when there is none."""
        for region in self.all():
            if region.name == name:
                return region
        known = ", ".join(r.name for r in self.all()) or "none yet"
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
        before_replacing: Callable[[], None] = lambda: None,
    ) -> Region:
        """Build a region from an .osm.pbf beside the others and put it in place when it is whole.

        Raises Refused for a file that is not an extract, Stopped when cancelled, MachineFault when the machine fails;
        a region of the same name stays as it was until then. `before_replacing` is the moment to close its files.
        """
        chosen = region_name(extract, name)
        if not extract.is_file():
            raise Refused([Problem("file-missing", f"There is no file {extract}.", "Check the path and try again.")])
        with _machine_faults(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True)
            work = self._folder / f".{chosen}.building"
            shutil.rmtree(work, ignore_errors=True)
            work.mkdir()
            try:
                facts = _build(self._builders, extract, work, on_progress, cancelled)
                build = uuid.uuid4().hex
                region = Region(chosen, self._folder / chosen, facts.box, facts.time_zone, facts.addresses, build)
                _write(region, work / FACTS)
                before_replacing()
                _replace(work, region.folder)
            finally:
                shutil.rmtree(work, ignore_errors=True)
        on_progress(1.0, f"Region {chosen} is ready")
        return region


def _build(builders: Builders, extract: Path, work: Path, on_progress: Progress, cancelled: Cancelled) -> IndexFacts:
    """All three parts, two at a time; each works in processes of its own. When one fails the others are given up."""
    shares: dict[str, float] = {}
    speaking = threading.Lock()
    given_up = threading.Event()

    def guarded[T](build: Callable[[Path, Path, Progress, Cancelled], T], part: str) -> T:
        def heard(share: float, doing: str) -> None:
            with speaking:
                shares[part] = share
                on_progress(min(0.99, sum(shares.values()) / 3), doing)

        try:
            return build(extract, work / part, heard, lambda: given_up.is_set() or cancelled())
        except BaseException:
            given_up.set()
            raise

    with ThreadPoolExecutor(2) as pool:
        addresses = pool.submit(guarded, builders.addresses, ADDRESSES)
        parts: list[Future[Any]] = [pool.submit(guarded, builders.roads, ROADS), addresses]
        parts.append(pool.submit(guarded, builders.basemap, BASEMAP))
        try:
            while wait(parts, LISTEN_S).not_done:
                pass
        except BaseException:  # Ctrl-C lands here
            given_up.set()
            raise
    errors = [e for e in (part.exception() for part in parts) if e is not None]
    if errors:
        raise next((e for e in errors if not isinstance(e, Stopped)), errors[0])
    return addresses.result()


def _write(region: Region, target: Path) -> None:
    facts = asdict(region) | {"format": FORMAT}
    del facts["folder"]
    target.write_text(json.dumps(facts, ensure_ascii=False, indent=1), encoding="utf-8")


def _read(path: Path) -> Region | None:
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        if facts.pop("format") != FORMAT or path.parent.name.startswith("."):
            return None
        return Region(folder=path.parent, box=Box(**facts.pop("box")), **facts)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


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
def _machine_faults(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise MachineFault(
            Problem(
                "region-not-written",
                f"The region could not be written to {folder} ({error.strerror or error}).",
                "Make room on the disk or check your rights there, then try again.",
            )
        ) from error
