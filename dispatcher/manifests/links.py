"""A route as links that open in the map program of a phone.

Google Maps takes at most 3 places between start and destination in a phone's browser and 9 elsewhere, so that
a route becomes a chain of legs, each beginning where the one before ended.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlencode

from dispatcher.manifests.files import whole_file
from dispatcher.manifests.language import tr
from dispatcher.manifests.wording import driver_title, legible, long_date, names_at
from dispatcher.model.manifest import Manifest, ManifestDay
from dispatcher.model.place import Location

PHONE_WAYPOINTS = 3
DIRECTIONS = "https://www.google.com/maps/dir/"


class PhoneLink(NamedTuple):
    """One leg: `title` says which stops it covers (`Start to stop 4`)."""

    title: str
    url: str


class _Place(NamedTuple):
    title: str
    inside: str  # a sentence
    location: Location


def phone_links(manifest: Manifest, max_waypoints: int = PHONE_WAYPOINTS) -> tuple[PhoneLink, ...]:
    """The route from start to end in legs of at most `max_waypoints` places in between; () for an empty route.

    Stops that follow each other at one place are visited once. A route with a single place gives one link there,
    from wherever the phone is.
    """
    places = _places(manifest)
    if len(places) == 1:
        return (PhoneLink(places[0].title, _url(None, [], places[0].location)),)
    links = []
    for first in range(0, len(places) - 1, max_waypoints + 1):
        leg = places[first : first + max_waypoints + 2]
        between = [place.location for place in leg[1:-1]]
        title = tr("{start} to {end}").format(start=leg[0].title, end=leg[-1].inside)
        links.append(PhoneLink(title, _url(leg[0].location, between, leg[-1].location)))
    return tuple(links)


def write_links(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
    """A plain text file with the links of one driver, or of all for None, each leg with the places on it."""
    lines: list[str] = []
    for each in day.manifests if manifest is None else (manifest,):
        lines += [f"{_line(driver_title(each))}, {long_date(day.date)}", ""]
        for stop in each.stops:
            what = _line(names_at(stop.tasks)) or _figures(stop.location)
            lines.append(f"{tr('Stop {number}').format(number=stop.number)}: {what}")
        lines += [""]
        for link in phone_links(each):
            lines += [link.title, link.url, ""]
        lines.append("")
    with whole_file(target) as out:
        out.write("\n".join(lines).encode())


def _line(text: str) -> str:
    return " ".join(legible(text).split())


def _places(manifest: Manifest) -> list[_Place]:
    places: list[_Place] = []
    if not manifest.stops:
        return places
    if manifest.start_location is not None:
        places.append(_Place(tr("Start"), tr("start"), manifest.start_location))
    for stop in manifest.stops:
        named = (tr("Stop {number}").format(number=stop.number), tr("stop {number}").format(number=stop.number))
        places.append(_Place(*named, stop.location))
    if manifest.end_location is not None:
        places.append(_Place(tr("End"), tr("end"), manifest.end_location))
    return [p for n, p in enumerate(places) if n == 0 or p.location != places[n - 1].location]


def _url(origin: Location | None, between: list[Location], destination: Location) -> str:
    query = {"api": "1"}
    if origin is not None:
        query["origin"] = _figures(origin)
    query["destination"] = _figures(destination)
    if between:
        query["waypoints"] = "|".join(_figures(place) for place in between)
    query["travelmode"] = "driving"
    return f"{DIRECTIONS}?{urlencode(query, safe=',')}"


def _figures(location: Location) -> str:
    return f"{location.lat:.5f},{location.lon:.5f}"  # five decimals are one metre
