"""The map page of the window, and what stands behind each of its URLs. Free of any window toolkit.

The page is loaded from `PAGE_URL` of the scheme `SCHEME`, and asks for these paths, all by GET; `MapSite.resolve`
answers each but those marked NOT:

    /index.html                                            the folium page with its scripts, styles and policy inside
    /tiles/{z}/{x}/{y}.mvt?{version}                        plain vector tiles; an empty body where there is none
    /raster/{z}/{x}/{y}?{version}                           NOT here: the window fetches these from a server
    /qwebchannel.js                                         NOT here: the window's toolkit brings this file

The page talks to one QWebChannel object, `bridge`:

    signal patch(str)                a message, below, as JSON
    slot   ready()                   the page listens now; sent once after every load
    slot   painted(int rev)          the message with that `rev` is on the screen
    slot   clicked(str kind, str id, bool more)      routes, stops, depots or unassigned; more: with Ctrl or Shift
    slot   cleared()                 the ground was clicked: nothing is selected
    slot   hovered(str id)           the pointer is over that stop or unassigned order, "" for none
    slot   card(str id) -> str       what to tell of a mark: {title, facts: [[label, text], ...]} as JSON; "": nothing
    slot   lassoed(str ids, bool add)    marks that were encircled, a JSON list; add: to what is chosen already
    slot   dragStarted(str ids)      these marks, a JSON list, were taken hold of: the window's own drag begins
    slot   menuAsked(str ids, int x, int y)      the right button on these marks, a JSON list, at this point of the page
    slot   under(int turn, str route, str stop)      the answer to `over`; both "" where nothing is near
    slot   toolEnded()               Escape
    slot   outlined(str points)      an area or line was drawn: a JSON list of [lat, lon]
    slot   candidateChosen(str id)
    slot   pinned(float lat, float lon)

A message is an object; every key may be missing:

    rev         int, comes back in painted()
    words       {locale: str, pin: str, cluster: str with {count}}: what the page says by itself
    ground      {flavour: "light" | "dark", max_zoom: int (0: no basemap), version: str, attribution: str};
                keys that are missing keep their value; `MapSite.ground()` gives it
    raster      {version: str, attribution: str}: tiles of a server instead of the basemap; null: none
    routes      [{id, colour: "#rrggbb", ink: "#rrggbb", lines: [[[lat, lon], ...], ...], rough: like lines}]
                `rough` are straight lines whose road is not known yet, drawn lighter;
                without `lines` and `rough` a known route keeps them: send them only when they changed
    stops       [{id, route, at: [lat, lon], mark: str (its number), orders: [order id], late: int (minutes),
                  broken: bool, locked: bool, window: str}]
    depots      [{id, at, title}]
    unassigned  [{id, at, orders, colour, ink, window}]; those that would cover each other are drawn as one
    full        true: whatever of the four kinds is not named is taken away
    gone        {routes: [id], stops: [id], depots: [id], unassigned: [id]}
    chosen      [order id]
    hover       order id, "" for none
    route       id of the route that is not dimmed, "" when none is
    focus       order id: bring it into view
    reveal      true: when nothing of what is chosen is in view, move as little as it takes to see the first of it
    pan         [x, y]: move the view by so many pixels
    fit         true: show everything that is drawn
    zoom        +1 or -1
    areas       [{kind, name, rings: [[[lat, lon], ...], ...], lines: like rings}], in place of those before; kind:
                zone, service, reach, closed, avoid, low-emission, access or cut
    see         "areas": bring them into view
    tool        "lasso", "measure", "area", "line" or null; the last two draw corner after corner
    over        {turn: int, x, y}: what would take a drop there (pixels of the page)?
    candidates  [{id, at, title, mark}]: places to choose from, in place of those before
    pin         {at: [lat, lon] | null} asks for a place (null: from the middle of the map); null ends it

`title`, `name`, `mark`, `window`, `facts` are text and are shown as text, whatever they hold. Ids are any strings,
unique per kind. The exported map gives the drawing the same routes, stops, depots and unassigned, with `title` and
`facts`.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from dispatcher.maps.basemap import Basemap
from dispatcher.maps.folium_page import (
    LEAFLET_CSS,
    LEAFLET_JS,
    PROTOMAPS_JS,
    Asset,
    base_page,
    dressed,
    guarded,
    inlined,
    text_of,
)

SCHEME = "dispatcher"
HOST = "map"
PAGE_URL = f"{SCHEME}://{HOST}/index.html"
CHANNEL_PATH = "/qwebchannel.js"
"""The one path that the window answers by itself."""

_SCRIPTS = ("badges.js", "draw.js", "live_drawing.js", "gestures.js", "areas.js", "pins.js", "live.js")
_STYLES = ("map.css", "live.css")
SCRIPTS = (PROTOMAPS_JS, *(f"page/{name}" for name in _SCRIPTS))
STYLES = tuple(f"page/{name}" for name in _STYLES)
HTML_MIME, TILE_MIME = "text/html; charset=utf-8", "application/vnd.mapbox-vector-tile"
TILE_PATH = re.compile(r"/tiles/(\d{1,2})/(\d{1,9})/(\d{1,9})\.mvt", re.ASCII)


class Answer(NamedTuple):
    """What a URL of the page stands for."""

    mime: str
    body: bytes


def map_page(asset: Asset) -> bytes:
    """The window's page, the same to the byte on every run: it may be kept on disk, since making it imports folium.

    Its scripts are inside: each that it asked for would wait for the window, which is busiest when the page is loaded.
    """
    channel = CHANNEL_PATH.lstrip("/")
    page = dressed(base_page(), "Map", STYLES, (channel, *SCRIPTS))
    return guarded(inlined(page, lambda url: text_of(url, asset), but=channel), "'self'").encode()


def parts(asset: Asset) -> Iterator[bytes]:
    """The files that the page is made of, beside folium and our Python."""
    for url in (LEAFLET_JS, LEAFLET_CSS, *STYLES, *SCRIPTS):
        yield text_of(url, asset).encode()


class MapSite:
    """Answers the page's requests. Set `basemap` anew when another region comes into use, and send `ground()`."""

    def __init__(self, asset: Asset, basemap: Basemap | None = None) -> None:
        """`asset` says where a file of an npm package is installed."""
        self.basemap = basemap
        self._asset = asset

    def resolve(self, path: str) -> Answer | None:
        """What to answer for the path of a URL (no query); None: there is nothing, refuse the request.

        Raises OSError when a file of the installation cannot be read.
        """
        if path in ("/", "/index.html"):
            return Answer(HTML_MIME, map_page(self._asset))
        tile = TILE_PATH.fullmatch(path)
        return self._tile(*map(int, tile.groups())) if tile else None

    def ground(self, flavour: str) -> dict[str, Any]:
        """The part `ground` of a message for the basemap in use. `flavour` is "light" or "dark"."""
        if self.basemap is None:
            return {"flavour": flavour, "max_zoom": 0, "version": "", "attribution": ""}
        version = f"{self.basemap.path.parent.name}-{self.basemap.path.stat().st_mtime_ns}"
        return {
            "flavour": flavour,
            "max_zoom": self.basemap.max_zoom,
            "version": version,
            "attribution": self.basemap.attribution,
        }

    def _tile(self, z: int, x: int, y: int) -> Answer:
        stored = self.basemap.tile(z, x, y) if self.basemap is not None else None
        # an empty tile, not an error: the script would wait for the body of a failed request for ever
        return Answer(TILE_MIME, gzip.decompress(stored) if stored is not None else b"")
