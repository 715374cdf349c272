"""The map's page with all that belongs to it: its engine's profile, the handler of its scheme, and its bridge."""

from __future__ import annotations

import os
import time

import shiboken6
from PySide6.QtCore import QMetaObject, QObject, QUrl
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView

from dispatcher.config.paths import data_folder
from dispatcher.desk.mapsite import PAGE_URL, SCHEME
from dispatcher.desktop.map_bridge import Bridge
from dispatcher.desktop.map_raster import RasterTiles
from dispatcher.desktop.map_scheme import Inside, MapPage, SiteHandler, harden

MOST_CRASHES, CALM_S = 3, 60
"""So many ends of the page's process within so many seconds, and it stays away until somebody asks for it."""
ENGINE_FLAGS, SCRIPT_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS", "--js-flags="
FIRST_HEAP_MB = 16
"""What the page's scripts may fill before the first sweep; later ones follow what is really in use. By default the
engine waits for 200 MB and more: zooming about for five minutes left it with 290 MB, of which 6 were in use."""


def sweep_early() -> None:
    """Tell the browser engine not to let rubbish lie. It hears this before its first profile is made."""
    given = os.environ.get(ENGINE_FLAGS, "")
    if SCRIPT_FLAGS not in given:
        os.environ[ENGINE_FLAGS] = f"{given} {SCRIPT_FLAGS}--initial-old-space-size={FIRST_HEAP_MB}".strip()


def start_engine() -> None:
    """Start the browser engine ahead of its first profile, with Python free for other threads while it waits for its
    own processes: whoever makes a profile keeps Python to himself, a slot that Qt calls by its name does not."""
    sweep_early()
    QMetaObject.invokeMethod(QWebEngineView(), "stop")  # on a page, which is made for it


class PageWorld:
    """A page that nothing of the outside reaches, not loaded yet. `is_listening` once it has said that it listens.

    It may be loaded before there is a panel that shows it: everything hangs on `owner`, which the panel takes over.
    """

    def __init__(self) -> None:
        self.owner = owner = QObject()
        self.is_listening = False
        self.raster = RasterTiles(owner, data_folder() / "tiles")
        self.handler = SiteHandler(owner, self.raster)
        self.bridge = Bridge(owner)
        self.bridge.listening.connect(self._heard)
        self._crashes: list[float] = []
        self._inside = Inside(owner)
        sweep_early()
        self._profile = QWebEngineProfile(owner)
        self._profile.setUrlRequestInterceptor(self._inside)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self.handler)
        self.page = MapPage(self._profile, owner)
        harden(self._profile, self.page)
        channel = QWebChannel(owner)
        channel.registerObject("bridge", self.bridge)
        self.page.setWebChannel(channel)

    @property
    def crashes(self) -> int:
        """How often its process has ended of late."""
        return len(self._crashes)

    @property
    def is_loaded(self) -> bool:
        """True when it was loaded once, whatever became of it."""
        return not self.page.requestedUrl().isEmpty()

    @property
    def is_there(self) -> bool:
        """False when it was shut."""
        return shiboken6.isValid(self.page)

    def load(self) -> None:
        """Load it, again if need be."""
        self.page.load(QUrl(PAGE_URL))

    def load_after_crash(self) -> bool:
        """Load it again, but not for ever: False for a page that keeps dying, which then stays away."""
        now = time.monotonic()
        self._crashes = [*(then for then in self._crashes if now - then < CALM_S), now]
        if len(self._crashes) >= MOST_CRASHES:
            return False
        self.load()
        return True

    def _heard(self) -> None:
        self.is_listening = True

    def forgive(self) -> None:
        """Count its crashes from the beginning."""
        self._crashes = []
