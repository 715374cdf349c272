"""The lines of a route on the map, from the parts of a manifest's path."""

from __future__ import annotations

from dispatcher.model.manifest import Manifest
from dispatcher.model.place import Location


def lines_of(manifest: Manifest) -> list[list[Location]]:
    """The route as lines of at least two points each: one line where every leg begins where the last one ended.

    A leg whose part is empty is drawn straight, from the place before it to the place after it.
    """
    places = [manifest.start_location, *(s.location for s in manifest.stops), manifest.end_location]
    if manifest.end_location is None:
        places.pop()
    if len(manifest.path) == len(places) - 2:
        places.pop(0)  # a path of a route without a start place may begin at its first stop
    lines: list[list[Location]] = []
    for number, part in enumerate(manifest.path):
        leg = list(part)
        if not leg and number + 1 < len(places):
            leg = [place for place in places[number : number + 2] if place is not None]
        if len(set(leg)) < 2:
            continue
        if lines and lines[-1][-1] == leg[0]:
            lines[-1] += leg[1:]
        else:
            lines.append(leg)
    return lines
