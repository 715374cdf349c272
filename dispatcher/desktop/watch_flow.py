"""Watched folders, arrived lists and remembered layouts between their windows and the desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from dispatcher.desk.desk import Desk
from dispatcher.desk.watch_desk import Arrival, ArrivalState, Arrived, Watched
from dispatcher.desktop.import_flow import ImportFlow
from dispatcher.desktop.jobs import while_open
from dispatcher.desktop.parts import Parts

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desk.choices import Gone, ListMode
    from dispatcher.desktop.layouts_window import LayoutsWindow
    from dispatcher.desktop.watch_window import WatchWindow

BEGIN_MS = 3000
"""So long watching waits after a day file was opened: the window comes first."""


class WatchFlow(QObject):
    """Starts to watch when a day file is open, tells what arrived, and opens the windows for it."""

    _heard = Signal(object)

    def __init__(self, parts: Parts, importing: ImportFlow) -> None:
        super().__init__(parts.window)
        self._parts, self._commands, self._importing = parts, parts.commands, importing
        self._desk: Desk | None = None
        self._window: WatchWindow | None = None
        self._begin = QTimer(self, singleShot=True, interval=BEGIN_MS)
        self._begin.timeout.connect(self._watch)
        self._heard.connect(self._tell)
        parts.commands.shown.connect(self._look)
        parts.actions.file.arrivals.triggered.connect(lambda: self.open())
        parts.actions.file.layouts.triggered.connect(lambda: self.open_layouts())

    def open(self) -> WatchWindow:
        """The window for watched folders and arrived lists."""
        from dispatcher.desktop.watch_window import WatchWindow

        opened = WatchWindow(self._parts.theme, self._parts.window)
        self._window = opened
        opened.add.connect(lambda *how: self._add(opened, *how))
        opened.remove.connect(lambda folder: self._change(opened, lambda desk: desk.unwatch_folder(folder)))
        opened.ignore.connect(lambda one: self._change(opened, lambda desk: desk.ignore_arrival(one.digest)))
        opened.look.connect(lambda one: self._open(opened, one))
        opened.take.connect(lambda one: self._take(opened, one))
        opened.finished.connect(self._forget_window)
        opened.finished.connect(opened.deleteLater)
        self._refresh(opened)
        opened.open()
        return opened

    def open_layouts(self) -> LayoutsWindow:
        """The window for remembered layouts."""
        from dispatcher.desktop.layouts_window import LayoutsWindow

        opened = LayoutsWindow(self._parts.window)
        show = while_open(opened, opened.show_layouts)

        def forget(header: tuple[str, ...]) -> None:
            doing = self.tr("Forgetting")
            self._commands.give(doing, lambda desk, _: desk.forget_layout(header), lambda _: ask())

        def ask() -> None:
            self._commands.ask(lambda desk: desk.remembered_layouts(), show)

        opened.forget.connect(forget)
        opened.finished.connect(opened.deleteLater)
        ask()
        opened.open()
        return opened

    def _look(self) -> None:
        """Another day file may be open now."""
        if self._commands.is_open and self._commands.desk is not self._desk:
            self._desk = self._commands.desk
            self._begin.start()

    def _watch(self) -> None:
        if self._commands.is_open:
            self._commands.ask(lambda desk: desk.start_watching(self._heard.emit), lambda _: None)

    def _tell(self, arrived: list[Arrived]) -> None:
        """Lists arrived while nobody looked: show the day as it is now."""
        if not self._commands.is_open:
            return
        if self._window is not None:
            self._refresh(self._window)
        waiting = [one.note for one in arrived if one.note.state is ArrivalState.WAITING]
        taken = [one.note for one in arrived if one.note.state is ArrivalState.IMPORTED]
        if taken:
            self._commands.refresh()
            text = self.tr("{name} arrived and was imported.")
            self._parts.tell(text.format(name=Path(taken[-1].path).name))
        if waiting:
            text = self.tr("{name} arrived and waits for you (File, Arrived lists).")
            self._parts.tell(text.format(name=Path(waiting[-1].path).name))

    def _add(self, opened: WatchWindow, folder: Path, mode: ListMode, gone: Gone, days_ahead: int) -> None:
        self._change(opened, lambda desk: desk.watch_folder(folder, mode, gone, days_ahead))

    def _change(self, opened: WatchWindow, what: Callable[[Desk], object]) -> None:
        """Change what is watched, and go on watching so."""

        def work(desk: Desk) -> None:
            what(desk)
            desk.start_watching(self._heard.emit)

        self._commands.ask(work, lambda _: while_open(opened, self._refresh)(opened))

    def _open(self, opened: WatchWindow, arrival: Arrival) -> None:
        opened.accept()
        self._importing.open(Path(arrival.path), arrival.digest)

    def _take(self, opened: WatchWindow, arrival: Arrival) -> None:
        def taken(_: object) -> None:
            while_open(opened, self._refresh)(opened)

        doing = self.tr("Reading {name}").format(name=Path(arrival.path).name)
        self._commands.give(
            doing, lambda desk, job: desk.take_arrival(arrival.digest, job.progress, job.is_cancelled), taken
        )

    def _refresh(self, opened: WatchWindow) -> None:
        def show(found: tuple[tuple[Watched, ...], tuple[Arrival, ...]]) -> None:
            watched, arrived = found
            opened.show_folders(watched)
            opened.show_arrived(arrived)

        self._commands.ask(lambda desk: (desk.watched_folders(), desk.arrivals()), while_open(opened, show))

    def _forget_window(self) -> None:
        self._window = None
