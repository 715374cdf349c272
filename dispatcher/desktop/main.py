"""The window, from opening to closing."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEventLoop, QMetaObject, Qt
from PySide6.QtWidgets import QApplication

import dispatcher.desktop.plain_imports  # noqa: F401 - before all others of the window
from dispatcher.config.assets import asset
from dispatcher.config.log import FILE as LOG_FILE
from dispatcher.config.paths import data_folder, log_folder, reports_folder, window_file
from dispatcher.desk.mapsite import MapSite, page_at_hand
from dispatcher.desktop.asked_to_end import answered
from dispatcher.desktop.map_page import PageWorld, start_engine
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.tidying import Tidying
from dispatcher.model.problem import MachineFault, Problem

if TYPE_CHECKING:  # the window brings everything with it: it is loaded while the browser engine starts
    from dispatcher.desktop.commands import OpenDesk
    from dispatcher.desktop.window import MainWindow

UNPROTECTED = "QTWEBENGINE_DISABLE_SANDBOX"
TURN_S = 0.0005
"""So long a thread at work may keep the window waiting each time that the window needs Python; by default ten times
as long, and one painting needs it dozens of times."""


def run_window(open_desk: OpenDesk, file: Path | None, load_rooms: Callable[[], None]) -> int:
    """Show the window on a day file (None: the usual one) and wait until it is closed; returns 0.

    The browser engine takes longest: it starts and loads the map's page while everything else is loaded on another
    thread, with `load_rooms` what the desk is opened with. The desk is opened off the window's thread. Raises
    MachineFault when there can be no window.
    """
    application = make_application()
    with ThreadPoolExecutor(1) as pool:
        loading = pool.submit(_load_window, load_rooms)
        start_engine()
        world = _world_ahead()
        _wait_for(loading)
    from dispatcher.config.report import Reports
    from dispatcher.config.running import Running
    from dispatcher.desktop import languages
    from dispatcher.desktop.crash_watch import CrashWatch
    from dispatcher.desktop.preferences import Preferences
    from dispatcher.desktop.theme import Theme
    from dispatcher.desktop.window import MainWindow

    preferences = Preferences(window_file())
    languages.install(application, preferences.language)
    theme = Theme(application, preferences.flavour)
    log = log_folder()
    watch = CrashWatch(Reports(reports_folder(), log / LOG_FILE), Running(log), application)
    window = MainWindow(open_desk, theme, preferences, file, watch, world=world)
    watch.begin()
    try:
        return show_until_closed(application, window)
    finally:
        watch.end()


def show_until_closed(application: QApplication, window: MainWindow) -> int:
    """Show the window, wait until it is closed, and take everything of it down again; returns 0.

    Once in a process: the browser engine ends with the application's loop and does not survive a second one.
    """
    window.show()
    gc.freeze()  # what is imported and built stays: looking through it for rubbish would hold the window up
    gc.enable()
    tidying = Tidying(lambda: window.commands.is_busy)
    tidying.begin()
    with answered(window.close):
        status = application.exec()
    tidying.close()
    window.commands.close()
    shiboken6.delete(window)  # now, not some time after the application
    return status


def _world_ahead() -> PageWorld:
    """The map's page on its way, if it was made before: making it takes longer than the engine does."""
    world, page = PageWorld(), page_at_hand(data_folder())
    if page is not None:
        world.handler.page, world.handler.site = page, MapSite(asset)
        world.load()
    return world


def _load_window(load_rooms: Callable[[], None]) -> None:
    """Load what the window is made of."""
    load_rooms()
    import dispatcher.desktop.window  # noqa: F401 - to have it at hand


def _wait_for(loading: Future[None]) -> None:
    """Until it is loaded, with this thread free for the browser engine. Raises what it came to."""
    loop = QEventLoop()
    loading.add_done_callback(lambda _: QMetaObject.invokeMethod(loop, "quit", Qt.ConnectionType.QueuedConnection))
    loop.exec()
    loading.result()


def make_application() -> QApplication:
    """The application; the map's scheme has to be known before it. Raises MachineFault for the administrator."""
    _refuse_administrator()
    sys.setswitchinterval(TURN_S)
    register_scheme()
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Dispatcher")
    application.setApplicationDisplayName("Dispatcher")
    return application


def _refuse_administrator() -> None:
    """The browser engine ends a process of root's that it cannot shut in, without a word that helps."""
    is_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if is_root and sys.platform == "linux" and not os.environ.get(UNPROTECTED):
        cause = "The window does not open for the administrator (root): its map could not be shut in."
        remedy = f"Start the program as an ordinary user, or set {UNPROTECTED}=1 to do without that protection."
        raise MachineFault(Problem("window-as-root", cause, remedy))
