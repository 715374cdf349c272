"""Help, look and language, and what is said when something crashes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMessageBox, QToolButton, QWidget

from dispatcher.config.paths import reports_folder
from dispatcher.desk.results import Checked
from dispatcher.desktop.crash_dialog import CrashDialog
from dispatcher.desktop.crash_watch import Crash
from dispatcher.desktop.help_popover import Help, HelpButton
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.theme import Theme
from dispatcher.model.problem import Problem, Refused

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desktop.help_shortcuts import ShortcutSheet
    from dispatcher.desktop.tiles_window import TilesWindow


class HelpFlow(QObject):
    """What the View and Help menus do."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._watch = parts, parts.watch
        panels = {name: dock.widget() for name, dock in parts.panels.docks.items()}
        self.help = Help(parts.window, panels | {"map": parts.panels.map})
        view = parts.actions.view
        view.help.triggered.connect(lambda: self.help.show_focused())
        view.shortcuts.triggered.connect(self.show_shortcuts)
        view.reports.triggered.connect(self._open_reports)
        view.about.triggered.connect(self._check)
        view.arrange.triggered.connect(self._arrange)
        view.tiles.triggered.connect(lambda: self.ask_for_tiles())
        view.flavours.triggered.connect(self._wear)
        view.languages.triggered.connect(self._speak)
        _check_action(view.flavours.actions(), parts.preferences.flavour or "")
        _check_action(view.languages.actions(), parts.preferences.language)
        for name, dock in parts.panels.docks.items():
            dock.setTitleBarWidget(_TitleBar(dock, HelpButton(self.help, name, parts.theme), parts.theme))
        with suppress(Refused):  # an address that an older program took
            self._use_tiles(*parts.preferences.tiles)
        watch = parts.watch
        if watch is not None:
            watch.crashed.connect(self._tell)
            parts.commands.broken.connect(watch.mistake)
            parts.commands.busy.connect(lambda is_busy: watch.doing("command" if is_busy else ""))
            parts.panels.map.crashed.connect(lambda _words: watch.map_died())

    def refused(self, problems: Sequence[Problem]) -> bool:
        """True when one of these problems is a crash, which is told in its own way."""
        return self._watch is not None and any(self._watch.is_crash(p) for p in problems)

    def show_shortcuts(self) -> ShortcutSheet:
        """Every key at a glance."""
        from dispatcher.desktop.help_shortcuts import ShortcutSheet

        sheet = ShortcutSheet(self._parts.window.menuBar(), self._parts.window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def ask_for_tiles(self) -> TilesWindow:
        """Ask which tiles the map shows."""
        from dispatcher.desktop.tiles_window import TilesWindow

        window = TilesWindow(*self._parts.preferences.tiles, self._parts.window)

        def use(template: str, attribution: str) -> None:
            try:
                self._use_tiles(template, attribution)
            except Refused as refusal:
                window.refuse(refusal.problems)
            else:
                self._parts.preferences.tiles = (template, attribution)
                window.accept()

        window.asked.connect(use)
        window.finished.connect(window.deleteLater)
        window.open()
        return window

    def _use_tiles(self, template: str, attribution: str) -> None:
        self._parts.panels.map.use_raster(template or None, attribution)

    def _tell(self, crash: Crash) -> None:
        CrashDialog(crash, self._parts.theme, self._parts.open_folder, self._parts.window).open()

    def _open_reports(self) -> None:
        folder = reports_folder()
        folder.mkdir(parents=True, exist_ok=True)
        self._parts.open_folder(folder)

    def _check(self) -> None:
        self._parts.commands.ask(lambda desk: desk.check(), self._show_check)

    def _show_check(self, checked: Checked) -> None:
        from dispatcher.desktop.about_window import AboutWindow

        about = AboutWindow(checked, self._parts.window)
        about.finished.connect(about.deleteLater)
        about.open()

    def _arrange(self) -> None:
        self._parts.preferences.forget_window()
        self._parts.panels.arrange()
        self._parts.panels.share_out()

    def _wear(self, action: QAction) -> None:
        flavour = action.data() or None
        self._parts.preferences.flavour = flavour
        self._parts.theme.wish(flavour)

    def _speak(self, action: QAction) -> None:
        """What is on the screen keeps its words, so the language waits for the next start; that may be now."""
        if action.data() == self._parts.preferences.language:
            return
        self._parts.preferences.language = action.data()
        box = QMessageBox(self._parts.window)
        box.setWindowTitle(self.tr("Language"))
        box.setIcon(QMessageBox.Icon.Information)
        box.setText(self.tr("The language changes when the program is started again."))
        box.setInformativeText(self.tr("Close it now? All that you did is kept."))
        closing = box.addButton(self.tr("Close the program"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Later"), QMessageBox.ButtonRole.RejectRole)
        closing.clicked.connect(self._parts.window.close, Qt.ConnectionType.QueuedConnection)
        box.finished.connect(box.deleteLater)
        box.open()


class _TitleBar(QWidget):
    """The title of a panel, with its help and the ways to take it out and to close it."""

    def __init__(self, dock: QDockWidget, helping: HelpButton, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        title = QLabel(dock.windowTitle())
        title.setProperty("role", "dock")
        dock.windowTitleChanged.connect(title.setText)
        self._float, self._close = QToolButton(), QToolButton()
        self._float.clicked.connect(lambda: dock.setFloating(not dock.isFloating()))
        self._close.clicked.connect(dock.close)
        for button, text in ((self._float, self.tr("Take out or put back")), (self._close, self.tr("Close"))):
            button.setToolTip(text)
            button.setAccessibleName(f"{text}: {dock.windowTitle()}")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 4, 4)
        row.setSpacing(0)
        row.addWidget(title, 1)
        for button in (helping, self._float, self._close):
            button.setProperty("role", "dock")
            row.addWidget(button)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._float.setIcon(self._theme.icon("picture-in-picture-2", "muted"))
        self._close.setIcon(self._theme.icon("x", "muted"))


def _check_action(actions: Sequence[QAction], data: str) -> None:
    for action in actions:
        action.setChecked(action.data() == data)
