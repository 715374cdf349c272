"""One start, for `bench_window.py`: of the program with the demo day, or of a bare window with an empty page.

    python tests/bench/window_start.py program|bare

Prints a line of JSON: when it was painted, and of the program when every tile of its basemap was drawn and its routes
lay along the roads, in seconds since 1970. Nothing is imported that the program does not need: imports are most of a
start.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from dispatcher.desktop.window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[2]))

TWO_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'painted'; }))"
HAS_GROUND = """
[...document.querySelectorAll(".leaflet-tile")].length > 0
  && document.querySelectorAll(".leaflet-tile:not(.leaflet-tile-loaded)").length === 0
"""
LOOK_MS = 5
at: dict[str, float] = {}


def bare() -> None:
    """A window with an empty page; painted two frames after it was loaded, as the map counts it."""
    from PySide6.QtWebEngineWidgets import QWebEngineView
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication(sys.argv[:1])
    window, view = QMainWindow(), QWebEngineView()
    window.setCentralWidget(view)
    window.resize(1600, 1000)

    def titled(title: str) -> None:
        if title == "painted":
            at["painted"] = time.time()
            window.close()

    view.titleChanged.connect(titled)
    view.loadFinished.connect(lambda _ok: view.page().runJavaScript(TWO_FRAMES))
    view.setHtml("<html><body></body></html>")
    window.show()
    application.exec()


def program() -> None:
    """The program as `dispatcher` starts it: when orders, timeline and map have painted the demo day."""
    from dispatcher import app
    from dispatcher.config.paths import demo_file

    load_rooms = app._load_rooms

    def load_and_watch() -> None:
        """Once the program itself has loaded the toolkit: nothing is loaded earlier than it would be."""
        watch_painting()
        load_rooms()

    app._load_rooms = load_and_watch
    app.run(["--db", str(demo_file())])


def watch_painting() -> None:
    """Close the window when all of it has been seen."""
    from PySide6.QtCore import QEvent, QObject

    from dispatcher.desktop import main

    show = main.show_until_closed

    class Unpainted(QObject):
        """Which of these widgets have not painted since the day was shown."""

        def __init__(self, *widgets: QObject) -> None:
            super().__init__()
            self.widgets = set(widgets)

        def look(self) -> None:
            for widget in self.widgets:
                widget.installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                self.widgets.discard(watched)
            return False

    def watched(application: QApplication, window: MainWindow) -> int:
        panels = window.panels
        unpainted = Unpainted(panels.orders.table.viewport(), panels.timeline.area.viewport())
        window.commands.shown.connect(lambda _: unpainted.look())
        seen = Seen(window, lambda: not unpainted.widgets)
        panels.map.painted.connect(seen.painted)
        return show(application, window)

    main.show_until_closed = watched


class Seen:
    """How far the window is; it is closed when all of it has been seen."""

    def __init__(self, window: MainWindow, are_others_painted: Callable[[], bool]) -> None:
        self._window, self._map = window, window.panels.map
        self._are_others_painted = are_others_painted

    def painted(self, revision: int) -> None:
        """The page has painted this."""
        now, site = self._window.commands.now, self._map._handler.site
        # the page knows its basemap before it is told of the day
        is_there = now is not None and any(lane.stops for lane in now.lanes) and site is not None and site.basemap
        if not is_there or revision < self._map.revision or not self._are_others_painted():
            return
        if "painted" not in at:
            at["painted"] = time.time()
            self._look_for_ground()
        if not self._map._shown.without_lines():
            self._note("roads")

    def _look_for_ground(self) -> None:
        self._map._page.runJavaScript(HAS_GROUND, self._answered)

    def _answered(self, is_there: object) -> None:
        from PySide6.QtCore import QTimer

        if is_there:
            self._note("ground")
        else:
            QTimer.singleShot(LOOK_MS, self._look_for_ground)

    def _note(self, what: str) -> None:
        at.setdefault(what, time.time())
        if at.keys() >= {"ground", "roads"}:
            self._window.close()


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
    print(json.dumps(at))
