"""The work area as people say it: a box, a circle around a depot, a town or an address, or a file of GeoJSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from dispatcher.model.extract import Town
from dispatcher.model.fleet import Fleet
from dispatcher.model.place import ACCEPT_AT, Box, Candidate, Location, Precision
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.work_area import WorkArea, area_from_geojson, box_area, circle_area

MOST_FILE_BYTES = 20_000_000
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?")
_PAIR = re.compile(r"\s*([-+]?\d{1,3}(?:\.\d+)?)\s*[,;\s]\s*([-+]?\d{1,3}(?:\.\d+)?)\s*")

Geocode = Callable[[str], Sequence[Candidate]]
Towns = Callable[[], Sequence[Town]]


def box_from_words(words: str) -> WorkArea:
    """The area of "SOUTH,WEST,NORTH,EAST" in degrees. Refused for anything else."""
    numbers = [float(number) for number in _NUMBER.findall(words)]
    if len(numbers) != 4:
        raise Refused([_unclear(f"“{words}” is not a box of four figures.")])
    south, west, north, east = numbers
    if south >= north or west >= east:
        raise Refused(
            [_unclear("The box is turned over: its south must be less than its north, its west than its east.")]
        )
    return box_area(Box(south, west, north, east))


def area_from_file(path: Path) -> WorkArea:
    """The polygons of a GeoJSON file. Refused when it cannot be read or holds none."""
    try:
        if path.stat().st_size > MOST_FILE_BYTES:
            raise Refused([_of_file("The file is larger than 20 MB.", path)])
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise Refused([_of_file(f"The file cannot be read ({error.strerror or error}).", path)]) from error
    except (ValueError, RecursionError) as error:
        raise Refused([_of_file("The file is not GeoJSON.", path)]) from error
    try:
        return area_from_geojson(document)
    except Refused as refusal:
        raise Refused([_of_file(problem.cause, path) for problem in refusal.problems]) from refusal


def area_around(place: Location, kilometres: float) -> WorkArea:
    """All within so many kilometres of a place."""
    return circle_area(place, kilometres * 1000)


def place_named(words: str, fleet: Fleet, geocode: Geocode | None, towns: Towns) -> Location:
    """The place that is meant: coordinates, a depot by its name or id, an address of the region in use, or a town of
    the extract. Refused when it is none of them, or several."""
    pair = _PAIR.fullmatch(words)
    if pair:
        at = Location(float(pair[1]), float(pair[2]))
        if at.is_on_earth():
            return at
    wanted = words.strip().casefold()
    for depot in fleet.depots:
        if wanted in (depot.id.casefold(), depot.name.casefold()) and depot.location is not None:
            return depot.location
    exact = (
        Precision.ADDRESS,
        Precision.NEAR,
        Precision.CROSSING,
        Precision.INTERPOLATED,
        Precision.PIN,
        Precision.GIVEN,
    )
    for candidate in geocode(words) if geocode is not None else ():
        if candidate.confidence >= ACCEPT_AT and candidate.precision in exact:
            return candidate.location
    found = [town for town in towns() if town.name.casefold() == wanted]
    if found and (len(found) == 1 or found[0].rank < found[1].rank):
        return found[0].at
    if found:
        raise Refused([_unclear(f"There are {len(found)} places called “{words.strip()}” in the extract.")])
    raise Refused([_unclear(f"“{words.strip()}” is no depot, no address that is known, and no town of the extract.")])


def _of_file(cause: str, path: Path) -> Problem:
    return Problem("work-area", cause, "Choose a GeoJSON file with a polygon.", Where(source=path.name))


def _unclear(cause: str) -> Problem:
    remedy = "Give coordinates (60.17,24.94), the name of a depot or town, or draw the area on the map."
    return Problem("work-area", cause, remedy)
