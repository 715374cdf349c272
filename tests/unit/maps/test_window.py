"""The window's page: what stands behind each URL, and how it behaves in a browser engine."""

# mypy: disallow-untyped-calls=False
# (mapbox_vector_tile comes without types)

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mapbox_vector_tile
import pytest

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.folium_page import ASSETS
from dispatcher.maps.scene import day_scene
from dispatcher.maps.window import CHANNEL_PATH, MapSite, map_page
from dispatcher.model.manifest import ManifestDay

Asset = Callable[[str, str], Path]
Browse = Callable[[dict[str, Any]], dict[str, Any]]
SPANNED = """
const all = L.latLngBounds([]), size = map_dispatcher.getSize();
map_dispatcher.eachLayer((l) => { if (l.options.thing) all.extend(l.getLatLng ? l.getLatLng() : l.getBounds()); });
const a = map_dispatcher.latLngToContainerPoint(all.getNorthWest());
const b = map_dispatcher.latLngToContainerPoint(all.getSouthEast());
Math.max((b.x - a.x) / (size.x - 60), (b.y - a.y) / (size.y - 60))
"""
"""Which share of the page, but for its edge, what is drawn takes up."""
BRIGHTEST = """
const tiles = [...document.querySelectorAll('canvas.leaflet-tile-loaded')];
Math.max(...tiles.map((t) => t.getContext('2d').getImageData(0, 0, t.width, t.height).data.filter((_, n) => n % 4 === 1)
  .reduce((sum, green) => sum + green, 0) / (t.width * t.height)))
"""
"""How bright the brightest tile of the ground is on the whole, up to 255."""
REPOSITORY = Path(__file__).parents[3]


def test_the_page_is_the_same_to_the_byte_in_another_process(asset: Asset) -> None:
    """It can be kept and compared: nothing random, nothing of the day."""
    code = """
import sys
from dispatcher.config.assets import asset
from dispatcher.maps.window import map_page
sys.stdout.buffer.write(map_page(asset))
"""
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, cwd=REPOSITORY)
    assert other.stdout == map_page(asset)


def test_the_page_asks_for_nothing_but_the_toolkits_script(asset: Asset) -> None:
    """Every other script and style sheet is inside: the window is busiest when its page is loaded."""
    page = map_page(asset).decode()
    asked = re.findall(r'<(?:script|link)[^>]*(?:src|href)="([^"]+)"', page)
    assert [f"/{url}" for url in asked] == [CHANNEL_PATH]
    assert all(part in page for part in ("DispatcherLive", "protomapsL", "leaflet-container"))


@pytest.mark.parametrize("path", ["/", "/index.html"])
def test_the_page_itself_is_answered(asset: Asset, path: str) -> None:
    """HTML in UTF-8, with its policy inside."""
    answer = MapSite(asset).resolve(path)
    assert answer is not None
    assert answer.mime == "text/html; charset=utf-8"
    assert b"Content-Security-Policy" in answer.body


@pytest.mark.parametrize(
    "path",
    [
        "", "/page/../window.py", "/page/day.js", "/page/draw.js", "/page/", "/draw.js", "/assets/leaflet/package.json",
        "/assets/../../etc/passwd", "/assets/leaflet/dist/../package.json", "/tiles/1/2", "/tiles/a/b/c.mvt",
        "/tiles/1/2/3.mvt/", "/tiles/-1/2/3.mvt", "/tiles/٣/2/3.mvt", "//etc/passwd", "/page/..%2fwindow.py", "\x00",
    ],
)  # fmt: skip
def test_nothing_else_is_answered(helsinki: Basemap, asset: Asset, path: str) -> None:
    """Only named files and tiles; no way to any other file."""
    assert MapSite(asset, helsinki).resolve(path) is None


def test_tiles_are_plain_and_missing_ones_empty(helsinki: Basemap, asset: Asset) -> None:
    """A tile decodes as it is; one that is not there is an empty body, for the script waits on errors for ever."""
    site = MapSite(asset, helsinki)
    there, nowhere = site.resolve("/tiles/14/9326/4742.mvt"), site.resolve("/tiles/14/0/0.mvt")
    assert there is not None
    assert "roads" in mapbox_vector_tile.decode(there.body)
    assert nowhere is not None
    assert nowhere.body == b""
    assert nowhere.mime == there.mime
    site.basemap = None
    assert site.resolve("/tiles/14/9326/4742.mvt") == nowhere


def test_the_ground_names_the_region(helsinki: Basemap, asset: Asset) -> None:
    """With a basemap its zooms, attribution and a version; without one, no ground."""
    site = MapSite(asset, helsinki)
    assert site.ground("dark") == {
        "flavour": "dark", "max_zoom": 14, "attribution": "© OpenStreetMap contributors",
        "version": site.ground("light")["version"],
    }  # fmt: skip
    site.basemap = None
    assert site.ground("light")["max_zoom"] == 0


def test_it_draws_what_it_is_told(
    tmp_path: Path, make_day: Callable[..., ManifestDay], helsinki: Basemap, asset: Asset, browse: Browse
) -> None:
    """Messages are drawn and acknowledged, changes are changes, a click is told, text is text, nothing leaves."""
    text = "{{7*191}}<img src=x onerror=alert(1)>"
    scene = day_scene(make_day(text))
    for each in (*scene["stops"], *scene["unassigned"]):
        each["orders"] = [each["id"]]
    moved = {**scene["stops"][0], "at": [60.17, 24.946], "late": 12, "locked": True, "window": text}
    patches = [
        {"ground": MapSite(asset, helsinki).ground("light")},
        {**scene, "full": True, "fit": True},
        {
            "stops": [moved],
            "gone": {"stops": ["r2s4"]},
            "routes": [
                {"id": "r0", "colour": "#aa2266", "ink": "#ffffff", "rough": [[[60.17, 24.946], [60.171, 24.95]]]}
            ],
            "chosen": ["r0s1"],
            "ground": {"flavour": "dark"},
        },
    ]
    assets = {url: str(asset(*place)) for url, place in ASSETS.items()}
    cards = {"r0s1": {"title": text, "facts": [["Note", text]]}}
    told = browse(
        {
            "site": {"basemap": str(helsinki.path), "assets": assets, "patches": patches, "cards": cards},
            "until": "document.querySelectorAll('.leaflet-tile-loaded').length > 2",
            "click": "(({ x, y }) => [x, y])(map_dispatcher.latLngToContainerPoint([60.17, 24.946]))",
            "ask": [
                "document.documentElement.dataset.flavour",
                "document.querySelector('.attribution').textContent",
                "document.querySelectorAll('img, iframe').length",
                "let n = 0; map_dispatcher.eachLayer((l) => { if (l.options.thing) n++; }); n",
                "document.querySelector('.card').textContent",
                SPANNED,
                BRIGHTEST,
            ],
            "picture": str(tmp_path / "window.png"),
        }
    )
    assert [each for each in told["heard"] if each[0] in ("ready", "painted")][:4] == [
        ["ready"], ["painted", 1], ["painted", 2], ["painted", 3],
    ]  # fmt: skip
    assert ["clicked", "stops", "r0s1", False] in told["heard"]
    flavour, attribution, foreign, drawn, card, spanned, brightest = told["asked"]
    assert (flavour, attribution, foreign) == ("dark", "© OpenStreetMap contributors", 0)
    assert drawn == 3 + 1 + 11 + 1 + 1  # routes, a leg without a road, stops, depot, unassigned
    assert card == f"{text}Note{text}"
    assert brightest < 100  # the ground was painted anew in the dark flavour
    assert 0.8 < spanned <= 1  # in whole steps of the zoom a day could stand in half the width
    assert told["left"] == told["console"] == told["refused"] == []
    assert told["alerts"] == 0
