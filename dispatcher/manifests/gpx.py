"""GPX 1.1 for navigation devices: each stop a waypoint, the stops a route, the way along the roads a track."""

from __future__ import annotations

from pathlib import Path
from xml.sax.saxutils import escape

from gpxpy.gpx import GPX, GPXRoute, GPXRoutePoint, GPXTrack, GPXTrackPoint, GPXTrackSegment, GPXWaypoint

from dispatcher.manifests.files import whole_file
from dispatcher.manifests.language import tr
from dispatcher.manifests.wording import (
    driver_title,
    estimated,
    kind_word,
    legible,
    load_parts,
    long_date,
    names_at,
    road_words,
    span,
    time_of,
)
from dispatcher.model.manifest import Manifest, ManifestDay, ManifestStop
from dispatcher.model.place import Location


def write_gpx(day: ManifestDay, manifest: Manifest | None, target: Path) -> None:
    """One driver's route, or all of the day for None. Raises MachineFault when the file cannot be written."""
    gpx = GPX()
    gpx.creator = "Dispatcher"
    manifests = day.manifests if manifest is None else (manifest,)
    title = tr("all routes") if manifest is None else driver_title(manifest)
    gpx.name = f"{title}, {long_date(day.date)}"
    if words := estimated() if day.estimated else road_words(day):
        gpx.description = words
    if day.attribution:
        # gpxpy escapes the text of elements, but not that of attributes, of which this is the only one from outside
        gpx.copyright_author = escape(legible(day.attribution), {'"': "&quot;"})
        gpx.copyright_year = str(day.date.year)
    for each in manifests:
        points = _points(day, each)
        gpx.waypoints += [GPXWaypoint(p.lat, p.lon, name=name, description=text) for p, name, text in points]
        route = GPXRoute(name=driver_title(each), description=legible(each.vehicle_name))
        route.points = [GPXRoutePoint(p.lat, p.lon, name=name, description=text) for p, name, text in points]
        gpx.routes.append(route)
        gpx.tracks.append(_track(each))
    with whole_file(target) as out:
        out.write(gpx.to_xml(version="1.1").encode())


def _points(day: ManifestDay, manifest: Manifest) -> list[tuple[Location, str, str]]:
    points = []
    if manifest.start_location is not None:
        text = f"{time_of(manifest.start, day)} {legible(manifest.start_name)}"
        points.append((manifest.start_location, tr("Start"), text))
    for stop in manifest.stops:
        name = f"{stop.number} {names_at(stop.tasks)}".strip()
        points.append((stop.location, name, _description(day, stop)))
    if manifest.end_location is not None:
        text = f"{time_of(manifest.end, day)} {legible(manifest.end_name)}"
        points.append((manifest.end_location, tr("End"), text))
    return points


def _description(day: ManifestDay, stop: ManifestStop) -> str:
    planned = tr("Planned {arrival}, service from {start}")
    lines = [planned.format(arrival=time_of(stop.arrival, day), start=time_of(stop.start, day))]
    for each in stop.tasks:
        windows = f" {tr('or')} ".join(span(window, day) for window in each.task.windows)
        facts = [f"{kind_word(each.task.kind)} {each.order.id}", windows, each.task.address, each.task.phone]
        facts += [*load_parts(each.order.load), each.task.note]
        lines.append("; ".join(legible(fact) for fact in facts if fact))
    return "\n".join([*lines, *(legible(v) for v in stop.violations)])


def _track(manifest: Manifest) -> GPXTrack:
    """The way as one segment; where a part of it is unknown a new segment begins, so that nothing false is drawn."""
    track = GPXTrack(name=driver_title(manifest))
    line: list[Location] = []
    for part in (*manifest.path, ()):
        if part:
            line += part[1:] if line and line[-1] == part[0] else part
        elif line:
            track.segments.append(GPXTrackSegment([GPXTrackPoint(p.lat, p.lon) for p in line]))
            line = []
    return track
