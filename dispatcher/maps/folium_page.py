"""The folium page that both maps stand on: an empty Leaflet map, our scripts after it, and a strict policy.

No text from orders comes near this module: folium runs what it is given as a template. Such text travels as JSON.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

PAGE_FOLDER = Path(__file__).parent / "page"
ASSETS = {
    "assets/leaflet/dist/leaflet.js": ("leaflet", "dist/leaflet.js"),
    "assets/leaflet/dist/leaflet.css": ("leaflet", "dist/leaflet.css"),
    "assets/protomaps-leaflet/dist/protomaps-leaflet.js": ("protomaps-leaflet", "dist/protomaps-leaflet.js"),
}
"""The front-end parts that the pages use, by URL: npm package and path inside it."""

LEAFLET_JS, LEAFLET_CSS, PROTOMAPS_JS = ASSETS
INLINE = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)

Asset = Callable[[str, str], Path]
"""Where a file of an npm package is installed: package, path inside it."""


@cache
def base_page() -> str:
    """A folium page with one empty Leaflet map, `map_dispatcher`. It is the same to the byte on every run."""
    import folium

    class OfflineMap(folium.Map):
        default_js = [("leaflet", LEAFLET_JS)]  # noqa: RUF012 - folium's own names for what it would load from outside
        default_css = [("leaflet_css", LEAFLET_CSS)]  # noqa: RUF012

    chart = OfflineMap([0.0, 0.0], zoom_start=3, tiles=None, prefer_canvas=True, max_zoom=19, zoom_snap=0.25)
    chart._id = "dispatcher"
    root = chart.get_root()
    root._id = "root"
    page: str = root.render()
    return page.replace("<html>", '<html lang="en">', 1)


def dressed(
    page: str, title: str, styles: Sequence[str], scripts: Sequence[str], before: str = "", after: str = ""
) -> str:
    """The page with a title, style sheets, HTML before and after the map, and scripts at the end, by URL.

    `title` is text; `before` and `after` are HTML of our own making.
    """
    head = "".join(f'<link rel="stylesheet" href="{url}"/>' for url in styles)
    tail = "".join(f'<script src="{url}"></script>\n' for url in scripts)
    from html import escape

    page = page.replace("</head>", f"<title>{escape(title)}</title>\n{head}\n</head>", 1)
    page = page.replace("<body>", f"<body>\n{before}", 1).replace("</body>", f"{after}\n</body>", 1)
    start, end = page.rsplit("</html>", 1)
    return f"{start}{tail}</html>{end}"


def text_of(url: str, asset: Asset) -> str:
    """The text of a script or style sheet that a page names by this URL. Raises OSError or MachineFault."""
    path = asset(*ASSETS[url]) if url in ASSETS else PAGE_FOLDER / url.removeprefix("page/")
    return path.read_text(encoding="utf-8")


def inlined(page: str, content: Callable[[str], str], but: str = "") -> str:
    """The page with every script and style sheet that it names by URL, `but` one, put into it; `content` gives their
    text."""

    def script(match: re.Match[str]) -> str:
        if match[1] == but:
            return match[0]
        # inside a script the two spellings are the same, but only one of them ends it
        return f"<script>{_without_map(content(match[1])).replace('</script', '<\\/script')}</script>"

    def style(match: re.Match[str]) -> str:
        return f"<style>{_without_map(content(match[1])).replace('</style', '')}</style>"

    page = re.sub(r'<script src="([^"]+)"></script>', script, page)
    return re.sub(r'<link rel="stylesheet" href="([^"]+)"\s*/>', style, page)


def _without_map(code: str) -> str:
    """Without the note of where its source map is: a browser's tools would ask for that file."""
    return re.sub(r"//# sourceMappingURL=\S*|/\*# sourceMappingURL=\S* \*/", "", code)


def guarded(page: str, sources: str = "") -> str:
    """The page with a policy that lets nothing run or load but what is in it, and `sources` ('self')."""
    import hashlib

    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for tag, text in INLINE.findall(page):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        hashes[tag].append(f"'sha256-{digest}'")
    own = [sources] if sources else []
    rules = [
        "default-src 'none'",
        " ".join(["script-src", *own, *hashes["script"]]),
        " ".join(["style-src", *own, *hashes["style"]]),
        " ".join(["img-src", *own, "data:"]),
        " ".join(["connect-src", *(own or ["'none'"])]),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    meta = f'<meta http-equiv="Content-Security-Policy" content="{"; ".join(rules)}">'
    return page.replace("<head>", f"<head>\n{meta}", 1)


def data_block(name: str, content: Any) -> str:
    """JSON inside the page, for JSON.parse: no character of it can end the block or start markup."""
    text = json.dumps(content, separators=(",", ":"))  # ASCII only: U+2028 and half characters are escaped as well
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return f'<script type="application/json" id="{name}">{text}</script>'
