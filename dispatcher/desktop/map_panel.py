"""The map in the window: the page, its messages, and what is clicked on it."""

from __future__ import annotations

import json
import logging
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWebChannel import QWebChannel
from PySide6.QtWebEngineCore import QWebEngineProfile
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dispatcher.desk.mapview import PAGE_URL, SCHEME
from dispatcher.desktop.commands import Drawn, Ground
from dispatcher.desktop.map_scheme import Inside, MapPage, SiteHandler, harden
from dispatcher.desktop.theme import Theme

_log = logging.getLogger(__name__)

MOST_CRASHES = 3


class Bridge(QObject):
    """The program's end of the page's channel; the messages are described in `dispatcher.maps.window`."""

    patch = Signal(str)
    listening = Signal()
    shown = Signal(int)
    chosen = Signal(str, str)
    nothing = Signal()

    @Slot()
    def ready(self) -> None:
        """The page listens now."""
        self.listening.emit()

    @Slot(int)
    def painted(self, rev: int) -> None:
        """The message with that number is on the screen."""
        self.shown.emit(rev)

    @Slot(str, str)
    def clicked(self, kind: str, mark: str) -> None:
        """A route, stop, depot or unassigned order was clicked."""
        self.chosen.emit(kind, mark)

    @Slot()
    def cleared(self) -> None:
        """The ground was clicked."""
        self.nothing.emit()


class MapPanel(QFrame):
    """The map. It keeps what it shows, and shows it again when its page has to be loaded anew."""

    chosen = Signal(str)
    painted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("panel")
        self._theme = theme
        self._drawn: dict[str, Any] = {}
        self._chosen: str | None = None
        self._rev = 0
        self._crashes = 0
        self._is_listening = False
        self._must_fit = True
        self._profile = QWebEngineProfile(self)
        self._handler = SiteHandler(self)
        self._inside = Inside(self)
        self._profile.setUrlRequestInterceptor(self._inside)
        self._profile.installUrlSchemeHandler(SCHEME.encode(), self._handler)
        self._page = MapPage(self._profile, self)
        harden(self._profile, self._page)
        self._bridge = Bridge(self)
        channel = QWebChannel(self)
        channel.registerObject("bridge", self._bridge)
        self._page.setWebChannel(channel)
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._view.setAccessibleName(self.tr("Map of routes, stops and orders left out"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self._view)
        self._connect()
        self._tint()

    def take_ground(self, ground: Ground) -> None:
        """Use this page and basemap; the page is loaded the first time, and told of another basemap later."""
        self._handler.page, self._handler.site = ground.page, ground.site
        self._must_fit = True
        if self._page.url().isEmpty():
            self._page.load(QUrl(PAGE_URL))
        elif self._is_listening:
            self._send({"ground": self._ground()})

    def draw(self, drawn: Drawn) -> None:
        """Show the day; the whole of it comes into view when the page or the region is new, or nothing was shown."""
        is_first = not any(self._drawn.get(kind) for kind in ("stops", "unassigned"))
        self._must_fit = self._must_fit or is_first
        self._drawn, self._chosen = drawn.scene, None
        if self._is_listening:
            self._send_all()

    def choose(self, mark: str | None) -> None:
        """Mark a stop or unassigned order, None for none."""
        if mark != self._chosen:
            self._chosen = mark
            if self._is_listening:
                self._send({"select": mark})

    def fit(self) -> None:
        """Bring all that is drawn into view."""
        if self._is_listening:
            self._send({"fit": True})

    def shut(self) -> None:
        """Let go of the browser engine: the page has to go before its profile."""
        if shiboken6.isValid(self._page):
            self._is_listening = False
            shiboken6.delete(self._view)
            shiboken6.delete(self._page)

    def _connect(self) -> None:
        self._bridge.listening.connect(self._listen)
        self._bridge.shown.connect(self._was_painted)
        self._bridge.chosen.connect(self._was_chosen)
        self._bridge.nothing.connect(lambda: self.chosen.emit(""))
        self._page.renderProcessTerminated.connect(self._crashed)
        self._theme.changed.connect(self._tint)

    def _listen(self) -> None:
        self._is_listening = True
        self._must_fit = True
        self._send_all()

    def _send_all(self) -> None:
        message: dict[str, Any] = {"ground": self._ground(), "select": self._chosen, **self._drawn}
        has_content = any(self._drawn.get(kind) for kind in ("stops", "unassigned", "depots"))
        if self._must_fit and has_content:
            message["fit"], self._must_fit = True, False
        self._send(message)

    def _send(self, message: dict[str, Any]) -> None:
        self._rev += 1
        self._bridge.patch.emit(json.dumps(message | {"rev": self._rev}, ensure_ascii=False, separators=(",", ":")))

    def _ground(self) -> dict[str, Any]:
        site = self._handler.site
        return site.ground(self._theme.flavour) if site is not None else {"flavour": self._theme.flavour}

    def _was_painted(self, rev: int) -> None:
        self._crashes = 0
        self.painted.emit(rev)

    def _was_chosen(self, kind: str, mark: str) -> None:
        if kind in ("stops", "unassigned"):
            self._chosen = mark
        self.chosen.emit(mark)

    def _tint(self) -> None:
        self._page.setBackgroundColor(QColor(self._theme.colours["surface"]))
        if self._is_listening:
            self._send({"ground": self._ground()})

    def _crashed(self) -> None:
        """Load the page again, but not for ever: a page that dies each time it is loaded stays away."""
        self._is_listening = False
        self._crashes += 1
        _log.warning("the map's process ended (%d)", self._crashes)
        if self._crashes < MOST_CRASHES:
            self._page.load(QUrl(PAGE_URL))
