"""The page of the window's map and the files behind it. Cheap to import: the page is loaded before anything else."""

from __future__ import annotations

import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path

from dispatcher.config.assets import asset
from dispatcher.config.versions import installed_version
from dispatcher.maps import folium_page, window
from dispatcher.maps.window import CHANNEL_PATH, HOST, HTML_MIME, PAGE_URL, SCHEME, Answer, MapSite

__all__ = [
    "CHANNEL_PATH",
    "HOST",
    "HTML_MIME",
    "PAGE_URL",
    "SCHEME",
    "Answer",
    "MapSite",
    "kept_page",
    "page_at_hand",
]


def page_at_hand(folder: Path) -> bytes | None:
    """The map's page from `folder`, None when it was not made there yet."""
    try:
        return _kept(folder).read_bytes()
    except OSError:
        return None


def kept_page(folder: Path) -> bytes:
    """The map's page, from `folder` when it was made before: making it costs a second for folium alone.

    A folder that cannot be written to costs that second again, nothing else.
    """
    page = page_at_hand(folder)
    if page is not None:
        return page
    page, kept = window.map_page(asset), _kept(folder)
    draft = kept.with_suffix(".new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(page)
        draft.replace(kept)
    except OSError:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    return page


def _kept(folder: Path) -> Path:
    return folder / f"map-{_made_with()}.html"


@cache
def _made_with() -> str:
    """What the page is made with, so that a page of other versions is never taken."""
    made_with = zlib.crc32((installed_version("folium") or "").encode())
    for module in (folium_page, window):
        made_with = zlib.crc32(Path(str(module.__file__)).read_bytes(), made_with)
    for part in window.parts(asset):
        made_with = zlib.crc32(part, made_with)
    return f"{made_with:08x}"
