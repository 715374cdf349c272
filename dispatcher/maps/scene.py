"""A day of manifests as the message that the map's script draws, in the words of its cards and list."""

from __future__ import annotations

from typing import Any

from dispatcher.maps.legs import lines_of
from dispatcher.model.loads import load_list
from dispatcher.model.manifest import Manifest, ManifestDay, ManifestStop, ManifestTask
from dispatcher.model.order import Load, TaskKind
from dispatcher.model.palette import NO_ROUTE, colour, ink_on
from dispatcher.model.place import Location
from dispatcher.model.timewindow import clock, end_clock

TASK_WORDS = {TaskKind.PICKUP: "Pickup", TaskKind.DELIVERY: "Delivery"}


def day_scene(day: ManifestDay) -> dict[str, Any]:
    """Routes, stops, depots and unassigned orders as JSON values, with the lines of the list beside the map."""
    routes, stops = [], []
    depots: dict[Location, dict[str, Any]] = {}
    for index, manifest in enumerate(day.manifests):
        name = f"r{index}"
        routes.append(_route(day, manifest, name, colour(manifest.number)))
        stops += [_stop(day, stop, name) for stop in manifest.stops]
        ends = ((manifest.start_name, manifest.start_location), (manifest.end_name, manifest.end_location))
        for label, at in ends:
            if at is not None and at not in depots:
                depots[at] = {"id": f"d{len(depots)}", "at": _at(at), "title": label}
    return {
        "routes": routes,
        "stops": stops,
        "depots": list(depots.values()),
        "unassigned": _unassigned(day),
        "left_out": [f"{each.order.id}: {' '.join(each.reasons) or each.verdict}" for each in day.left_out],
        "words": {"show": "Show", "left_out": f"On no route ({len(day.left_out)})"},
    }


def _at(location: Location) -> list[float]:
    return [round(location.lat, 6), round(location.lon, 6)]


def _load(load: Load) -> str:
    return ", ".join(load_list(load))


def _route(day: ManifestDay, manifest: Manifest, name: str, paint: str) -> dict[str, Any]:
    hours, minutes = divmod(round(manifest.duration_s / 60), 60)
    count = f"{len(manifest.stops)} stop{'' if len(manifest.stops) == 1 else 's'}"
    times = f"{clock(manifest.start, day.zone)} to {clock(manifest.end, day.zone)}"
    return {
        "id": name,
        "label": " · ".join(part for part in (manifest.driver_name, manifest.vehicle_name) if part),
        "figures": f"{count} · {manifest.distance_m / 1000:.1f} km · {hours} h {minutes:02d} min · {times}",
        "colour": paint,
        "ink": ink_on(paint),
        "lines": [[_at(place) for place in line] for line in lines_of(manifest)],
        "violations": list(manifest.violations),
    }


def _stop(day: ManifestDay, stop: ManifestStop, route: str) -> dict[str, Any]:
    arrival, departure = clock(stop.arrival, day.zone), clock(stop.departure, day.zone)
    facts = [["Planned arrival", arrival], ["Service", f"{clock(stop.start, day.zone)} to {departure}"]]
    for each in stop.tasks:
        facts += _task(day, each)
    facts += [["Load after", _load(stop.load_after)], *(["Attention", text] for text in stop.violations)]
    first = stop.tasks[0].task if stop.tasks else None
    who = (first.name or first.address) if first else ""
    return {
        "id": f"{route}s{stop.number}",
        "route": route,
        "mark": str(stop.number),
        "at": _at(stop.location),
        "broken": bool(stop.violations),
        "title": f"Stop {stop.number}",
        "line": f"{stop.number}. {arrival} {who}",
        "facts": [[label, text] for label, text in facts if text],
    }


def _task(day: ManifestDay, each: ManifestTask) -> list[list[str]]:
    task = each.task
    windows = (f"{clock(w.earliest, day.zone)} to {end_clock(w.latest, day.zone)}" for w in task.windows)
    return [
        [TASK_WORDS[task.kind], each.order.id],
        ["Name", task.name],
        ["Address", task.address],
        ["Phone", task.phone],
        ["Window", ", ".join(windows)],
        ["Load", _load(each.order.load)],
        ["Note", task.note],
    ]


def _unassigned(day: ManifestDay) -> list[dict[str, Any]]:
    marks = []
    for number, each in enumerate(day.left_out):
        for half, task in enumerate(each.order.tasks):
            if task.location is not None:
                facts = [["Order", each.order.id], ["Name", task.name], ["Address", task.address]]
                facts += [["Reason", reason] for reason in each.reasons]
                marks.append(
                    {
                        "id": f"u{number}.{half}",
                        "at": _at(task.location),
                        "colour": NO_ROUTE,
                        "ink": ink_on(NO_ROUTE),
                        "title": "On no route",
                        "facts": [[label, text] for label, text in facts if text],
                    }
                )
    return marks
