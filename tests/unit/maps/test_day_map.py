"""The exported map: one file, offline, in which customers' text is nothing but text."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.export import TILE_BYTES, day_map_html
from dispatcher.maps.folium_page import data_block
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.palette import colour
from dispatcher.model.place import Location

HOSTILE = (
    "{{7*191}} {% for x in y %} ${7*191} `+alert(1)+` C:\\users\\new 100{% off",
    "<img src=x onerror=alert(1)><script>alert(2)</script>",
    "</script><script>alert(3)</script><!-- <script> <body> </head>",
    "\u202eright to left\u202c שלום \U0001f69a \u2028\u2029 & &lt; ' \" \x1b",
    "long " * 2000,
)
MakeDay = Callable[..., ManifestDay]
Asset = Callable[[str, str], Path]
Browse = Callable[[dict[str, Any]], dict[str, Any]]
PAINTED = "window.drawnDay && document.querySelectorAll('.leaflet-tile-loaded').length > 2"


def embedded(html: str, name: str) -> Any:
    """The JSON block of that name, found as a browser finds it: up to the first end tag."""
    block = html.split(f'<script type="application/json" id="{name}">')[1].split("</script>")[0]
    return json.loads(block)


@given(st.text(), st.sampled_from(HOSTILE))
def test_no_text_leaves_its_block(text: str, more: str) -> None:
    """Whatever stands in the data, the block holds no markup and parses back to the same."""
    block = data_block("x", {"note": text + more})
    body = block.removeprefix('<script type="application/json" id="x">').removesuffix("</script>")
    assert not set("<>&\u2028\u2029") & set(body)
    assert body.isascii()
    assert json.loads(body) == {"note": text + more}


def test_the_file_needs_nothing_beside_it(make_day: MakeDay, helsinki: Basemap, asset: Asset) -> None:
    """No address is loaded, every script and style is inside and allowed by its hash, and the file stays small."""
    html = day_map_html(make_day(), helsinki, asset)
    assert not re.search(r"<script[^>]*\ssrc=|<link|<img|<iframe|@import|sourceMappingURL", html)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)
    assert policy
    assert "unsafe" not in policy[1]
    assert policy[1].startswith("default-src 'none'; script-src 'sha256-")
    assert html.index("Content-Security-Policy") < html.index("<script")
    assert len(html.encode()) < 4_000_000


def test_the_page_says_what_it_is(make_day: MakeDay, helsinki: Basemap, asset: Asset) -> None:
    """Title and heading with the date, the estimate in words, the data's attribution as text."""
    html = day_map_html(make_day("<b>Acme</b>", estimated=True), helsinki, asset)
    assert "<title>Routes on Monday, 23 November 2026</title>" in html
    assert "<h1>Routes on Monday, 23 November 2026</h1>" in html
    assert "estimated" in html
    assert "© OpenStreetMap contributors" in html
    assert "Data by &lt;b&gt;Acme&lt;/b&gt;" in html
    assert '<p class="estimated">' not in day_map_html(make_day(), helsinki, asset)


def test_without_a_region_the_page_says_so(make_day: MakeDay, asset: Asset) -> None:
    """No basemap: no tiles, and words about it."""
    html = day_map_html(make_day(), None, asset)
    assert embedded(html, "tiles") == {"stored": {}, "max_zoom": 0}
    assert "no background because no region was in use" in html


def test_only_the_tiles_of_the_day_are_inside(make_day: MakeDay, helsinki: Basemap, asset: Asset) -> None:
    """All zooms under the day; a day elsewhere has none; one manifest alone is a day as well."""
    day = make_day()
    tiles = embedded(day_map_html(day, helsinki, asset), "tiles")
    assert tiles["max_zoom"] == helsinki.max_zoom
    assert {int(name.split("/")[0]) for name in tiles["stored"]} == set(range(helsinki.min_zoom, 15))
    assert sum(map(len, tiles["stored"].values())) <= TILE_BYTES
    alone = replace(day, manifests=day.manifests[:1], left_out=())
    assert len(embedded(day_map_html(alone, helsinki, asset), "day")["routes"]) == 1
    manifest = replace(day.manifests[0], path=((Location(1, 1), Location(1.01, 1.01)),), stops=())
    manifest = replace(manifest, start_location=Location(1, 1), end_location=None)
    far = replace(day, manifests=(manifest,), left_out=())
    assert embedded(day_map_html(far, helsinki, asset), "tiles")["stored"] == {}


def test_an_empty_day_is_a_page(make_day: MakeDay, helsinki: Basemap, asset: Asset) -> None:
    """No manifests: a page that says so by showing none."""
    html = day_map_html(replace(make_day(), manifests=(), left_out=()), helsinki, asset)
    assert embedded(html, "day")["routes"] == []


def test_every_route_has_its_colour(make_day: MakeDay, helsinki: Basemap, asset: Asset) -> None:
    """By its place in the day, from the one palette."""
    routes = embedded(day_map_html(make_day(), helsinki, asset), "day")["routes"]
    assert [r["colour"] for r in routes] == [colour(0), colour(1), colour(2)]


def test_a_browser_draws_it_offline(
    tmp_path: Path, make_day: MakeDay, helsinki: Basemap, asset: Asset, browse: Browse
) -> None:
    """Map, routes, numbers and list appear; the legend hides a route; nothing leaves the page, nothing complains."""
    page, picture = tmp_path / "day.html", tmp_path / "day.png"
    page.write_text(day_map_html(make_day("Bakery"), helsinki, asset), encoding="utf-8")
    told = browse(
        {
            "file": str(page),
            "until": PAINTED,
            "picture": str(picture),
            "ask": [
                "document.querySelector('input[type=checkbox]').click(); drawnDay.kinds.stops.size",
                "[...drawnDay.kinds.stops.values()].filter((l) => drawnDay.map.hasLayer(l)).length",
                "drawnDay.map.hasLayer(drawnDay.kinds.routes.get('r0'))",
                "document.querySelectorAll('#routes button')[5].click(); document.querySelector('.card').innerText",
            ],
        }
    )
    assert told["left"] == []
    assert told["console"] == []
    total, shown, first, card = told["asked"]
    assert (total, shown, first) == (12, 8, False)
    assert "Stop 2" in card
    assert "12 minutes late" in card
    assert_painted(picture, [colour(1), colour(2)])


def assert_painted(picture: Path, colours: list[str]) -> None:
    """The picture shows each colour in many pixels, and many other colours: a map under the routes."""
    from PySide6.QtGui import QImage

    image = QImage(str(picture))
    pixels = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(0, image.height(), 2)]
    for wanted in colours:
        assert pixels.count(wanted) > 100, wanted
    assert len(set(pixels)) > 200


def test_hostile_text_is_shown_as_itself(
    tmp_path: Path, make_day: MakeDay, helsinki: Basemap, asset: Asset, browse: Browse
) -> None:
    """Templates, markup, ends of scripts, odd directions and lengths: shown, not run, and the map lives on."""
    page = tmp_path / "day.html"
    text = "\n".join(HOSTILE)
    page.write_text(day_map_html(make_day(text), helsinki, asset), encoding="utf-8")
    told = browse(
        {
            "file": str(page),
            "until": PAINTED,
            "ask": [
                "document.querySelectorAll('#routes button')[0].click(); document.querySelector('.card').textContent",
                "document.querySelectorAll('img, iframe, b, script[src]').length",
                "document.querySelector('#routes').textContent",
            ],
        }
    )
    card, foreign, listed = told["asked"]
    assert text in card
    assert text in listed
    assert "1337" not in card
    assert foreign == 0
    assert told["alerts"] == 0
    assert told["left"] == []
    assert told["console"] == []


def test_the_browser_would_tell_of_a_request(tmp_path: Path, browse: Browse) -> None:
    """The two tests above can fail: a page that loads a picture and alerts is found out."""
    page = tmp_path / "leaky.html"
    page.write_text("<img src='http://localhost:9/x.png'><script>alert(1); console.log('hello')</script>")
    told = browse({"file": str(page), "until": "document.readyState === 'complete'"})
    assert told["left"] == ["http://localhost:9/x.png"]
    assert told["alerts"] == 1
    assert told["console"]


@pytest.mark.parametrize("text", HOSTILE)
def test_outside_its_data_the_page_does_not_depend_on_text(
    text: str, make_day: MakeDay, helsinki: Basemap, asset: Asset
) -> None:
    """Take away the data blocks: the page is, byte for byte, that of the same day with other texts."""

    def shell(words: str) -> str:
        day = replace(make_day(words), attribution="")
        return re.sub(r'(<script type="application/json"[^>]*>)[^<]*', r"\1", day_map_html(day, helsinki, asset))

    assert shell(text) == shell("plain")
