"""A day as GeoJSON (RFC 7946), for other map programs. Here alone longitude comes before latitude."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dispatcher.maps.legs import lines_of
from dispatcher.model.manifest import Manifest, ManifestDay, ManifestStop
from dispatcher.model.palette import colour
from dispatcher.model.place import Location
from dispatcher.model.timewindow import local_iso


def day_geojson(day: ManifestDay) -> dict[str, Any]:
    """A FeatureCollection: each route as LineString or MultiLineString, stops and depots as Points.

    `kind` of the properties says which of the three a feature is. Times are ISO 8601 with the zone's offset,
    distances metres. The collection carries the date, whether travel is estimated, and the data's attribution.
    """
    features = [f for manifest in day.manifests for f in _features(day, manifest)]
    return {
        "type": "FeatureCollection",
        "date": day.date.isoformat(),
        "estimated": day.estimated,
        "attribution": day.attribution,
        "features": features,
    }


def _position(location: Location) -> list[float]:
    return [round(location.lon, 7), round(location.lat, 7)]


def _feature(geometry: dict[str, Any] | None, properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "Feature", "geometry": geometry, "properties": properties}


def _point(location: Location) -> dict[str, Any]:
    return {"type": "Point", "coordinates": _position(location)}


def _features(day: ManifestDay, manifest: Manifest) -> Iterator[dict[str, Any]]:
    lines = [[_position(place) for place in line] for line in lines_of(manifest)]
    line: dict[str, Any] | None = None
    if len(lines) == 1:
        line = {"type": "LineString", "coordinates": lines[0]}
    elif lines:
        line = {"type": "MultiLineString", "coordinates": lines}
    about = {
        "kind": "route",
        "route": manifest.route_id,
        "driver": manifest.driver_name,
        "vehicle": manifest.vehicle_name,
        "start": local_iso(manifest.start, day.zone),
        "end": local_iso(manifest.end, day.zone),
        "distance_m": manifest.distance_m,
        "duration_s": manifest.duration_s,
        "stroke": colour(manifest.number),
        "violations": list(manifest.violations),
    }
    yield _feature(line, about)
    ends = (("start", manifest.start_name, manifest.start_location), ("end", manifest.end_name, manifest.end_location))
    for role, name, location in ends:
        if location is not None:
            yield _feature(_point(location), {"kind": "depot", "route": manifest.route_id, "role": role, "name": name})
    for stop in manifest.stops:
        yield _feature(_point(stop.location), _stop(day, manifest, stop))


def _stop(day: ManifestDay, manifest: Manifest, stop: ManifestStop) -> dict[str, Any]:
    return {
        "kind": "stop",
        "route": manifest.route_id,
        "number": stop.number,
        "arrival": local_iso(stop.arrival, day.zone),
        "start": local_iso(stop.start, day.zone),
        "departure": local_iso(stop.departure, day.zone),
        "orders": [
            {
                "order_id": each.order.id,
                "task": each.task.kind.value,
                "name": each.task.name,
                "address": each.task.address,
                "phone": each.task.phone,
                "note": each.task.note,
            }
            for each in stop.tasks
        ],
        "violations": list(stop.violations),
    }
