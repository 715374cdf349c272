"""What the window's map shows: its page and files, and a day as the messages of `dispatcher.maps.window`."""

from __future__ import annotations

import hashlib
import inspect
from collections.abc import Iterable, Mapping
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path
from typing import Any

from dispatcher.maps import folium_page, window
from dispatcher.maps.scene import day_scene
from dispatcher.maps.window import CHANNEL_PATH, HOST, HTML_MIME, PAGE_URL, SCHEME, Answer, MapSite
from dispatcher.model.fleet import Depot
from dispatcher.model.manifest import ManifestDay

__all__ = ["CHANNEL_PATH", "HOST", "HTML_MIME", "PAGE_URL", "SCHEME", "Answer", "MapSite", "kept_page"]

KINDS = ("routes", "stops", "unassigned")


def kept_page(folder: Path) -> bytes:
    """The map's page, from `folder` when it was made before: making it costs a second for folium alone.

    The name tells what it was made with, so that a page of other versions is never taken. A folder that cannot be
    written to costs that second again, nothing else.
    """
    made_with = [version("folium").encode()]
    made_with += [inspect.getsource(module).encode() for module in (folium_page, window)]
    mark = hashlib.sha256(b"\0".join(made_with)).hexdigest()[:16]
    kept = folder / f"map-{mark}.html"
    try:
        return kept.read_bytes()
    except OSError:
        page = window.map_page()
    draft = kept.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(page)
        draft.replace(kept)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return page


def scene_of(day: ManifestDay, depots: Iterable[Depot]) -> dict[str, Any]:
    """The message that draws the whole day, whatever was drawn before. `depots` are all of the fleet."""
    scene = day_scene(day)
    at = [
        {"id": depot.id, "at": list(depot.location), "title": depot.name or depot.id, "mark": "⌂"}
        for depot in depots
        if depot.location is not None
    ]
    return {kind: scene[kind] for kind in KINDS} | {"depots": at, "full": True}


def route_mark(index: int) -> str:
    """The id under which the map knows the route of the day's manifest with that index."""
    return f"r{index}"


def stop_mark(index: int, number: int) -> str:
    """The id under which the map knows a stop of that route."""
    return f"{route_mark(index)}s{number}"


def orders_at(day: ManifestDay) -> Mapping[str, tuple[str, ...]]:
    """Which orders each mark of the map stands for, by the ids of stops and unassigned orders in `scene_of`."""
    marks: dict[str, tuple[str, ...]] = {}
    for index, manifest in enumerate(day.manifests):
        for stop in manifest.stops:
            marks[stop_mark(index, stop.number)] = tuple(dict.fromkeys(task.order.id for task in stop.tasks))
    for number, left in enumerate(day.left_out):
        for half in range(len(left.order.tasks)):
            marks[f"u{number}.{half}"] = (left.order.id,)
    return marks
