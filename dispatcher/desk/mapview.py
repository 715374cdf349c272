"""What the window's map shows: its page and files, a day as plain values, and the roads that routes take."""

from __future__ import annotations

import hashlib
import inspect
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from dispatcher.desk.mapscene import Card, Fact, Scene, scene
from dispatcher.maps import folium_page, window
from dispatcher.maps.window import CHANNEL_PATH, HOST, HTML_MIME, PAGE_URL, SCHEME, Answer, MapSite

__all__ = [
    "CHANNEL_PATH",
    "HOST",
    "HTML_MIME",
    "PAGE_URL",
    "SCHEME",
    "Answer",
    "Card",
    "Fact",
    "MapSite",
    "Scene",
    "kept_page",
    "scene",
]


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
