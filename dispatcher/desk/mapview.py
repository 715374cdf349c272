"""What the window's map shows: its page and files, a day as plain values, and the roads that routes take."""

from __future__ import annotations

from dispatcher.desk.mapscene import Card, Fact, LeftOut, Scene, scene
from dispatcher.desk.mapsite import CHANNEL_PATH, HOST, HTML_MIME, PAGE_URL, SCHEME, Answer, MapSite, kept_page

__all__ = [
    "CHANNEL_PATH",
    "HOST",
    "HTML_MIME",
    "PAGE_URL",
    "SCHEME",
    "Answer",
    "Card",
    "Fact",
    "LeftOut",
    "MapSite",
    "Scene",
    "kept_page",
    "scene",
]
