"""What the windows for regions say: sizes, times and facts in words."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from dispatcher.desk.region_build import CLIP
from dispatcher.desk.region_cost import Expected
from dispatcher.desk.region_facts import (
    ADDRESSES,
    BASEMAP,
    FAST_ROADS,
    ROADS,
    RULE,
    Region,
    RoadEngine,
    licence_of,
    name_out_of,
)
from dispatcher.desktop.said import said
from dispatcher.model.extract import ExtractFacts

MB, GB = 1_000_000, 1_000_000_000
SHOWN_PARTS = (CLIP, ROADS, ADDRESSES, BASEMAP, FAST_ROADS)
DOWNLOADS = (("Geofabrik", "https://download.geofabrik.de"), ("BBBike", "https://extract.bbbike.org"))
"""Where extracts are downloaded: countries and their parts, and cities or areas of one's own."""


class AreaKind(StrEnum):
    """How the work area is said."""

    ALL = "all"
    CIRCLE = "circle"
    BOX = "box"
    DRAWN = "drawn"
    FILE = "file"


def part_names() -> dict[str, str]:
    """What each part of a build is called."""
    return {
        CLIP: _tr("Work area"),
        ROADS: _tr("Roads"),
        ADDRESSES: _tr("Addresses"),
        BASEMAP: _tr("Map"),
        FAST_ROADS: _tr("Roads for large days"),
    }


def size_words(size: int) -> str:
    """A size on disk or in memory."""
    locale = QLocale()
    if size >= GB:
        return _tr("{number} GB").format(number=locale.toString(size / GB, "f", 1))
    number = locale.toString(size / MB, "f", 1) if size < 10 * MB else locale.toString(round(size / MB))
    return _tr("{number} MB").format(number=number)


def time_words(seconds: float) -> str:
    """About how long something takes."""
    if seconds < 90:
        return _tr("{count} s").format(count=max(5, round(seconds / 5) * 5))
    if seconds < 5400:
        return _tr("{count} min").format(count=round(seconds / 60))
    return _tr("{number} h").format(number=QLocale().toString(seconds / 3600, "f", 1))


def passed_words(seconds: int) -> str:
    """How long something has taken up to now, to the second."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return _tr("{count} s").format(count=rest)
    return _tr("{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def facts_words(facts: ExtractFacts) -> str:
    """What an extract says of itself. A file does not tell its licence: what is known is that of OpenStreetMap's data
    of its date."""
    size, box = size_words(facts.bytes), facts.box
    corners = f"{box.south:.2f}, {box.west:.2f} – {box.north:.2f}, {box.east:.2f}"
    date = facts.data_date or _tr("an unknown day")
    text = _tr("{size}, data of {date}, from {corners}. If the data are OpenStreetMap's, their licence is: {licence}.")
    return text.format(size=size, date=date, corners=corners, licence=licence_of(facts.data_date))


def cost_words(cost: Expected) -> str:
    """What a build will take."""
    share = QLocale().toString(round(cost.share * 100))
    text = _tr(
        "About {share} % of the extract. Building takes about {time}, up to {memory} of memory and {working} of disk. "
        "The region keeps {disk}."
    )
    return text.format(
        share=share,
        time=time_words(cost.seconds),
        memory=size_words(cost.memory_bytes),
        working=size_words(cost.working_bytes),
        disk=size_words(cost.disk_bytes),
    )


def problems_words(cost: Expected) -> str:
    """What stands in the way, one sentence a line."""
    return "\n".join(f"{said(p.cause)} {said(p.remedy)}" for p in cost.problems)


def region_lines(region: Region, in_use: bool) -> tuple[str, str]:
    """A region in two lines: its name and what it is."""
    sizes = region.sizes()
    name = _tr("{name} (in use)").format(name=region.name) if in_use else region.name
    number = QLocale().toString(region.addresses)
    engines = engine_names()[region.engine] if FAST_ROADS in sizes else "Valhalla"
    text = _tr("{count} addresses, {size} on disk, data of {date}; driving times: {engines}")
    date = region.data_date or _tr("an unknown day")
    return name, text.format(count=number, size=size_words(sum(sizes.values())), date=date, engines=engines)


def engine_names() -> dict[RoadEngine, str]:
    """The road engines that may be chosen."""
    return {
        RoadEngine.AUTO: _tr("Valhalla, OSRM for large days"),
        RoadEngine.VALHALLA: _tr("always Valhalla"),
        RoadEngine.OSRM: _tr("OSRM for every day that it can plan"),
    }


def engine_rule() -> str:
    """What was measured, and what holds whatever is chosen."""
    text = _tr(
        "Automatic takes OSRM from {count} places on: a table of 500 takes Valhalla 28 s and OSRM 4 s (measured in "
        "Copenhagen, on two cores). OSRM's driving times are 14 to 25 % longer.\nDays with traffic, tolls, closed "
        "roads or other vehicles than cars stay on Valhalla, whatever is chosen."
    )
    return text.format(count=RULE.places)


def name_from(file_name: str, place: str, taken: Sequence[str]) -> str:
    """A name to begin with: that of the place, else the file's, in the letters that names may have."""
    name = name_out_of(place or file_name).removesuffix("-latest")
    number, wanted = 2, name
    while wanted in taken:
        wanted, number = f"{name}-{number}", number + 1
    return wanted


def _tr(text: str) -> str:
    return QCoreApplication.translate("Regions", text)
