"""What is known of a region, and its place on disk. Facts are kept in a small file beside the region's parts."""

from __future__ import annotations

import json
import math
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from pathlib import Path
from typing import Any

from dispatcher.model.place import Box
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.values import dataclass
from dispatcher.model.work_area import WorkArea, area_from_geojson
from dispatcher.roads.osrm_choice import RULE as RULE  # for the doors
from dispatcher.roads.osrm_choice import RoadEngine as RoadEngine

ATTRIBUTION = "© OpenStreetMap contributors"
LICENCE = "Open Database License (ODbL) 1.0"
OLD_LICENCE, LICENCE_CHANGED = "Creative Commons BY-SA 2.0", "2012-09-12"
"""OpenStreetMap's data of before that day came under another licence."""
FORMAT = 2
"""1: name, box, time zone, addresses, build, attribution. 2 adds what the region was built from. Both are read."""
FACTS, ROADS, ADDRESSES, BASEMAP, FAST_ROADS = "region.json", "roads", "addresses.sqlite", "basemap.pmtiles", "osrm"
PARTS = (ROADS, ADDRESSES, BASEMAP, FAST_ROADS)
LONGEST_NAME = 61
NAME = re.compile(rf"[a-z0-9][a-z0-9._-]{{0,{LONGEST_NAME - 1}}}")
_WITHOUT_MARKS = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l", "đ": "d", "þ": "th", "ı": "i"})
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
"""Names that Windows keeps for itself, whatever follows a dot."""


@dataclass(frozen=True, slots=True)
class Region:
    """A region as built. `build` changes whenever it is built anew, so that nothing stale is taken for its own.

    `area` is None when all of the extract was taken; `source` the extract's file name; `data_date` and `built_at` ISO
    dates, "" when unknown; `seconds` how long each part took; `former` the names it had before;
    `engine` the road engine that the office chose for its days.
    """

    name: str
    folder: Path
    box: Box
    time_zone: str
    addresses: int
    build: str
    attribution: str = ATTRIBUTION
    area: WorkArea | None = None
    source: str = ""
    data_date: str = ""
    built_at: str = ""
    seconds: Mapping[str, float] = field(default_factory=dict)
    former: tuple[str, ...] = ()
    engine: RoadEngine = RoadEngine.AUTO

    @property
    def roads(self) -> Path:
        """Folder of the road network."""
        return self.folder / ROADS

    @property
    def fast_roads(self) -> Path:
        """Folder of the road network of the engine for large days; it need not be there."""
        return self.folder / FAST_ROADS

    @property
    def index(self) -> Path:
        """File of the address index."""
        return self.folder / ADDRESSES

    @property
    def basemap(self) -> Path:
        """File of the basemap's tiles."""
        return self.folder / BASEMAP

    def sizes(self) -> dict[str, int]:
        """Bytes on disk of each part that is there."""
        found = {part: bytes_of(self.folder / part) for part in PARTS if (self.folder / part).exists()}
        return found | {"other": max(0, bytes_of(self.folder) - sum(found.values()))}


def bytes_of(path: Path) -> int:
    """Bytes of a file or of all files in a folder; what vanishes meanwhile counts nothing."""
    if path.is_file():
        return path.stat().st_size
    total = 0
    for folder, _, files in os.walk(path):
        for name in files:
            try:
                total += (Path(folder) / name).stat().st_size
            except OSError:
                continue
    return total


def checked_name(name: str) -> str:
    """The name. Refused when it cannot be a folder's name on every system."""
    if NAME.fullmatch(name) and name.split(".")[0] not in _DEVICES and not name.endswith("."):
        return name
    raise Refused(
        [
            Problem(
                "region-name",
                f"“{name}” cannot be the name of a region.",
                "Give a name of small letters, digits and dashes with --name.",
            )
        ]
    )


def region_name(extract: Path, name: str | None) -> str:
    """The name to build under: the given one, refused when it cannot be a folder's name; else made of the file's."""
    return checked_name(name) if name is not None else name_out_of(extract.name)


def name_out_of(words: str) -> str:
    """A name out of any file's or place's: “Kbh Øst (2).osm.pbf” is “kbh-ost-2”, and “region” what holds no Latin
    letter."""
    stem = words.lower().removesuffix(".pbf").removesuffix(".osm").translate(_WITHOUT_MARKS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(c))
    name = re.sub("[^a-z0-9._]+", "-", plain).strip("-._")[:LONGEST_NAME].rstrip("-._") or "region"
    return f"region-{name}"[:LONGEST_NAME].rstrip("-._") if name.split(".")[0] in _DEVICES else name


def licence_of(data_date: str) -> str:
    """The licence of the map's data of an ISO date; both when nobody knows the date ("")."""
    if not data_date:
        return f"{LICENCE}; data of before {LICENCE_CHANGED}: {OLD_LICENCE}"
    return OLD_LICENCE if data_date < LICENCE_CHANGED else LICENCE


def document_of(region: Region) -> dict[str, Any]:
    """The facts as they are kept."""
    box = region.box
    return {
        "format": FORMAT,
        "name": region.name,
        "box": {"south": box.south, "west": box.west, "north": box.north, "east": box.east},
        "time_zone": region.time_zone,
        "addresses": region.addresses,
        "build": region.build,
        "attribution": region.attribution,
        "licence": licence_of(region.data_date),
        "area": region.area.geojson() if region.area else None,
        "source": region.source,
        "data_date": region.data_date,
        "built_at": region.built_at,
        "seconds": dict(region.seconds),
        "former": list(region.former),
        "engine": region.engine.value,
    }


def region_of(facts: Mapping[str, Any], folder: Path) -> Region:
    """The region of these facts. Raises ValueError, KeyError or TypeError when they are not whole or not sound."""
    if facts["format"] not in range(1, FORMAT + 1):
        raise ValueError("made by another version")
    box = Box(**{edge: float(facts["box"][edge]) for edge in ("south", "west", "north", "east")})
    if not (-90 <= box.south <= box.north <= 90 and -180 <= box.west <= box.east <= 180):
        raise ValueError("the box is not on earth")
    area, seconds = facts.get("area"), facts.get("seconds") or {}
    if not all(isinstance(s, int | float) and math.isfinite(s) for s in seconds.values()):
        raise ValueError("times are not numbers")
    try:
        shape = area_from_geojson(area) if area is not None else None
    except Refused as refusal:
        raise ValueError(str(refusal)) from refusal
    return Region(
        name=folder.name,
        folder=folder,
        box=box,
        time_zone=_text(facts["time_zone"]),
        addresses=int(facts["addresses"]),
        build=_text(facts["build"]),
        attribution=_text(facts.get("attribution", ATTRIBUTION)),
        area=shape,
        source=_text(facts.get("source", "")),
        data_date=_text(facts.get("data_date", "")),
        built_at=_text(facts.get("built_at", "")),
        seconds={_text(part): float(s) for part, s in seconds.items()},
        former=tuple(_text(name) for name in facts.get("former", ())),
        engine=RoadEngine(facts.get("engine", RoadEngine.AUTO)),
    )


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > 300:
        raise TypeError("not a short text")
    return value


def write_facts(region: Region, target: Path) -> None:
    """Keep the facts, whole or not at all."""
    beside = target.with_name(target.name + ".part")
    beside.write_text(json.dumps(document_of(region), ensure_ascii=False, indent=1), encoding="utf-8")
    beside.replace(target)


def read_facts(path: Path) -> Region | None:
    """The region that is kept there, None when it is no whole one of this or an older version."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        return None if path.parent.name.startswith(".") else region_of(facts, path.parent)
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
