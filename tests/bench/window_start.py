"""One start, for `bench_window.py`: of the program with the demo day, or of a bare window with an empty page.

    python tests/bench/window_start.py program|bare

Prints a line of JSON: when it was painted, and of the program when its routes lay along the roads, in seconds since
1970. Nothing is imported that the program does not need: imports are most of a start.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from dispatcher.desktop.window import MainWindow

sys.path.insert(0, str(Path(__file__).parents[2]))

TWO_FRAMES = "requestAnimationFrame(() => requestAnimationFrame(() => { document.title = 'painted'; }))"
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
    from PySide6.QtCore import QEvent, QObject

    from dispatcher.app import run
    from dispatcher.config.paths import demo_file
    from dispatcher.desktop import main

    show = main.show_until_closed

    class Unpainted(QObject):
        """Which of these have not painted since the day was shown."""

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
        map_ = window.panels.map
        others = Unpainted(window.panels.orders.table.viewport(), window.panels.timeline.area.viewport())
        window.commands.shown.connect(lambda _: others.look())

        def painted(revision: int) -> None:
            now = window.commands.now
            site = map_._handler.site  # the page knows its basemap before it is told of the day
            is_there = now is not None and any(lane.stops for lane in now.lanes) and site is not None and site.basemap
            if not is_there or revision < map_.revision or others.widgets:
                return
            at.setdefault("painted", time.time())
            if not map_._shown.without_lines():
                at["roads"] = time.time()
                window.close()

        map_.painted.connect(painted)
        return show(application, window)

    main.show_until_closed = watched
    run(["--db", str(demo_file())])


if __name__ == "__main__":
    {"bare": bare, "program": program}[sys.argv[1]]()
    print(json.dumps(at))
