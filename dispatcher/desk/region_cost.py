"""What building a region will take, said before it begins: time, memory and disk, from measured growth.

Measured with tests/bench/bench_regions.py on two cores, with extracts composed of copies of the real ones, all of the
region's parts (processor seconds, memory of all processes together, disk that is kept, disk while it is built):

    extract              MB    processor s   memory MB   kept MB   building MB
    Helsinki, centre      0.7      4.4          659         1.9        11
    Copenhagen            1.5     10.4          649         8.9        14
    Liechtenstein         2.9     14.5          649         9.1        21
    Copenhagen x 2        3.3     15.8          665        17.6        25
    Liechtenstein x 2     6.3     25.4          667        17.7        34
    Liechtenstein x 4    12.6     50.1          708        35.2        60
    Liechtenstein x 8    24.9    113.9          736        70.3       128     (on a machine that was busy otherwise)
    Liechtenstein x 17   52.3    157.3          776       149.4       262     (the same, with the least priority)

Everything grows in proportion to the bytes of extract inside the work area, on top of what any build needs; a dense
city keeps twice as much for each MB as a countryside does, and the figures below are those of the dearer one. Memory
has two heights: the road builder needs 570 MB for borders however small the extract is, with the addresses beside it;
later the map (339 and 416 MB at 24.9 and 52.3 MB) is drawn beside the roads for large days (258 and 423 MB), which is
less at first and grows faster. What counts is the higher one, the two of the second taken at their highest. Two parts
are built side by side, which makes 0.75 s by the clock of each processor second. Cutting out the work area reads
all of the extract: 1.2 s for each MB of it. What is larger than was measured is an estimate: a country of 450 MB would
take some 25 minutes, 4.5 GB of memory and 2.5 GB of disk.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import psutil

from dispatcher.desk.regions import WHOLE_FROM
from dispatcher.model.extract import ExtractFacts
from dispatcher.model.problem import Problem
from dispatcher.model.values import dataclass
from dispatcher.model.work_area import WorkArea

MB = 1_000_000


@dataclass(frozen=True, slots=True)
class Growth:
    """A figure that is `fixed` and grows by `per_mb` for each MB of extract inside the area."""

    fixed: float
    per_mb: float

    def at(self, megabytes: float) -> float:
        """The figure for an extract of that size."""
        return self.fixed + self.per_mb * megabytes


SECONDS = Growth(3.0, 3.0)
"""Seconds of the whole build by the clock."""
MEMORY_MB = Growth(690.0, 2.0), Growth(380.0, 9.0)
"""MB of all its processes at their highest, early and late in the build."""
DISK_MB = Growth(1.0, 5.5)
"""MB that the region keeps."""
WORKING_MB = Growth(10.0, 8.0)
"""MB on disk while it is built, what it keeps included."""
CLIP_SECONDS_PER_MB = 1.2
"""Seconds to cut the work area, for each MB of the whole extract."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What a build will take, about. `share` is the part of the extract that is taken."""

    share: float
    seconds: float
    memory_bytes: int
    disk_bytes: int
    working_bytes: int
    problems: tuple[Problem, ...] = ()


def expected(facts: ExtractFacts, area: WorkArea | None, folder: Path) -> Expected:
    """What building from this extract will take in `folder`, with a problem for what the machine lacks."""
    share = facts.share_in(area)
    taken = max(share * facts.bytes, 10_000) / MB
    cut_s = CLIP_SECONDS_PER_MB * facts.bytes / MB if is_cut(facts, area) else 0.0
    found = Expected(
        share,
        SECONDS.at(taken) + cut_s,
        round(max(growth.at(taken) for growth in MEMORY_MB) * MB),
        round(DISK_MB.at(taken) * MB),
        round(WORKING_MB.at(taken) * MB),
    )
    return Expected(*_figures(found), tuple(_lacking(found, folder)))


def is_cut(facts: ExtractFacts, area: WorkArea | None) -> bool:
    """True when the area is worth cutting out: it leaves something of the extract outside."""
    return area is not None and facts.share_in(area) < WHOLE_FROM


def _figures(found: Expected) -> tuple[float, float, int, int, int]:
    return found.share, found.seconds, found.memory_bytes, found.disk_bytes, found.working_bytes


def _lacking(found: Expected, folder: Path) -> list[Problem]:
    problems = []
    if found.share == 0:
        cause = "The work area lies outside the extract."
        problems.append(Problem("work-area-empty", cause, "Choose an area that the extract covers."))
    there = next(each for each in (folder, *folder.parents) if each.exists())
    free = shutil.disk_usage(there).free
    if free < found.working_bytes:
        cause = f"Building needs about {found.working_bytes / MB:,.0f} MB of disk, and {free / MB:,.0f} MB are free."
        problems.append(Problem("disk-short", cause, "Make room first, or choose a smaller work area."))
    memory = psutil.virtual_memory().total
    if memory * 0.8 < found.memory_bytes:
        needed, has = found.memory_bytes / MB, memory / MB
        cause = f"Building needs about {needed:,.0f} MB of memory, and this computer has {has:,.0f} MB."
        problems.append(Problem("memory-short", cause, "Choose a smaller work area, or build on a larger computer."))
    return problems
