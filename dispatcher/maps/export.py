"""The map of a day as one HTML file that needs nothing beside it and no network."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape
from typing import Any

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.folium_page import PROTOMAPS_JS, Asset, base_page, data_block, dressed, guarded, inlined, text_of
from dispatcher.maps.legs import lines_of
from dispatcher.maps.mercator import tiles_over
from dispatcher.maps.scene import day_scene
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.place import Box, Location

TILE_BYTES = 3_000_000
"""What the background may add to the file; zooms that would go past it are left away and drawn from coarser tiles."""
MARGIN_SHARE, MARGIN_DEGREES = 0.15, 0.005
"""How far the background reaches beyond what is drawn: a share of its size, and at least half a kilometre."""


def day_map_html(day: ManifestDay, basemap: Basemap | None, asset: Asset) -> str:
    """The map of all routes of a day, or of one, as the text of an HTML file (UTF-8).

    `asset` says where a file of an npm package is installed. Without a basemap the ground is plain. Text from orders
    is in the page as JSON, which the page's script shows as text.
    """
    title = f"Routes on {day.date:%A}, {day.date.day} {day.date:%B %Y}"
    before, after = _around(day, basemap, title)
    after += data_block("day", day_scene(day)) + data_block("tiles", _tiles(day, basemap))
    scripts = (PROTOMAPS_JS, "page/badges.js", "page/draw.js", "page/day.js")
    page = dressed(base_page(), title, ("page/map.css", "page/day.css"), scripts, before, after)
    return guarded(inlined(page, lambda url: text_of(url, asset)))


def _around(day: ManifestDay, basemap: Basemap | None, title: str) -> tuple[str, str]:
    """Heading and list before the map's place, attribution after it. The attribution is text."""
    notes = []
    if day.estimated:
        notes.append("Times and distances are estimated: they were computed without a road network.")
    if basemap is None:
        notes.append("The map has no background because no region was in use.")
    lines = "".join(f'<p class="estimated">{note}</p>' for note in notes)
    before = f"<header><h1>{escape(title)}</h1>{lines}</header>\n"
    attributions = dict.fromkeys(text for text in (day.attribution, basemap.attribution if basemap else "") if text)
    credit = escape(" · ".join([*attributions, "Map drawn with Leaflet and protomaps-leaflet"]))
    after = f'<aside id="routes" aria-label="Routes"></aside>\n<footer dir="auto">{credit}</footer>'
    return before, after


def _tiles(day: ManifestDay, basemap: Basemap | None) -> dict[str, Any]:
    """The stored tiles under the day, by "z/x/y", from the coarsest zoom on as far as there is room."""
    box = _box_of(day)
    stored: dict[str, str] = {}
    last, size = 0, 0
    if basemap is not None and box is not None:
        for zoom in range(basemap.min_zoom, basemap.max_zoom + 1):
            level = dict(_level(basemap, box, zoom))
            size += sum(len(text) for text in level.values())
            if size > TILE_BYTES:
                break
            stored |= level
            last = zoom
    return {"stored": stored, "max_zoom": last}


def _level(basemap: Basemap, box: Box, zoom: int) -> Iterator[tuple[str, str]]:
    for x, y in tiles_over(box, zoom):
        tile = basemap.tile(zoom, x, y)
        if tile is not None:
            yield f"{zoom}/{x}/{y}", base64.b64encode(tile).decode("ascii")


def _box_of(day: ManifestDay) -> Box | None:
    """What is drawn, with a margin; None when nothing is."""
    places: list[Location] = []
    for manifest in day.manifests:
        ends = (manifest.start_location, manifest.end_location)
        places += [place for line in lines_of(manifest) for place in line]
        places += [stop.location for stop in manifest.stops] + [place for place in ends if place is not None]
    places += [t.location for each in day.left_out for t in each.order.tasks if t.location is not None]
    if not places:
        return None
    lats, lons = [p.lat for p in places], [p.lon for p in places]
    tall = max((max(lats) - min(lats)) * MARGIN_SHARE, MARGIN_DEGREES)
    wide = max((max(lons) - min(lons)) * MARGIN_SHARE, MARGIN_DEGREES * 2)
    return Box(min(lats) - tall, min(lons) - wide, max(lats) + tall, max(lons) + wide)
