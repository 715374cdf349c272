"""What the window is made of, for the flows that connect its parts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMainWindow, QStackedWidget

from dispatcher.desk.results import Planned
from dispatcher.desktop.actions import Actions
from dispatcher.desktop.commands import DayCommands, OpenDesk
from dispatcher.desktop.crash_watch import CrashWatch
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.notice import Notice
from dispatcher.desktop.panels import Panels
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.progress_strip import ProgressStrip
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.model.values import dataclass

MESSAGE_MS = 8000


@dataclass(frozen=True, slots=True)
class Parts:
    """The window with everything on it. `preview` shows a plan that is only proposed, or (None) the day again."""

    window: QMainWindow
    theme: Theme
    preferences: Preferences
    actions: Actions
    commands: DayCommands
    selection: Selection
    mover: Mover
    panels: Panels
    strip: ProgressStrip
    notice: Notice
    middle: QStackedWidget
    watch: CrashWatch | None
    engine: str | None
    open_desk: OpenDesk
    open_folder: Callable[[Path], object]
    preview: Callable[[Planned | None], None]

    def tell(self, sentence: str) -> None:
        """Say something in the line below."""
        self.window.statusBar().showMessage(sentence, MESSAGE_MS)
