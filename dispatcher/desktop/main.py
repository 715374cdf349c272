"""The window, from opening to closing."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from types import TracebackType

import shiboken6
from PySide6.QtWidgets import QApplication

from dispatcher.desk.desk import Desk
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.window import MainWindow
from dispatcher.model.problem import MachineFault, Problem

_log = logging.getLogger(__name__)

UNPROTECTED = "QTWEBENGINE_DISABLE_SANDBOX"


def run_window(open_desk: Callable[[], Desk]) -> int:
    """Show the window on the desk that `open_desk` opens, and wait until it is closed; returns 0.

    The desk is opened off the window's thread, so that the window is there at once. Raises MachineFault when there can
    be no window.
    """
    application = make_application()
    sys.excepthook = _log_fault
    return show_until_closed(application, MainWindow(open_desk, Theme(application)))


def show_until_closed(application: QApplication, window: MainWindow) -> int:
    """Show the window, wait until it is closed, and take everything of it down again; returns 0.

    Once in a process: the browser engine ends with the application's loop and does not survive a second one.
    """
    window.show()
    status = application.exec()
    window.commands.close()
    shiboken6.delete(window)  # now, not some time after the application
    return status


def make_application() -> QApplication:
    """The application; the map's scheme has to be known before it. Raises MachineFault for the administrator."""
    _refuse_administrator()
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


def _log_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A mistake of ours in the window's own thread: into the log, and to whoever watches the terminal."""
    _log.error("A mistake in the window", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
