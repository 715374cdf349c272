"""Order lists and fleets from the user to the desk."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import FleetTaken, Imported, ListPreview, Resend
from dispatcher.desktop import dialogs
from dispatcher.desktop.jobs import Job, Jobs, while_open
from dispatcher.desktop.parts import Parts

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from dispatcher.desktop.import_view import PreviewRequest
    from dispatcher.desktop.import_window import ImportWindow

WINDOW = "dispatcher.desktop.import_window"


class ImportFlow(QObject):
    """Opens the window for lists, reads and takes them; takes fleets, and writes templates."""

    _took = Signal(object)
    """The list of this window is in the day; said on whichever thread took it."""

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self._studying: Job | None = None
        self._loading = Jobs(self)
        self._took.connect(self._let_go)
        file = parts.actions.file
        file.import_orders.triggered.connect(lambda: self.open())
        file.paste_rows.triggered.connect(lambda: self.open(then=lambda opened: opened.paste()))
        file.import_fleet.triggered.connect(self.take_fleet)
        file.order_template.triggered.connect(lambda: self.template("orders.xlsx"))
        file.fleet_template.triggered.connect(lambda: self.template("fleet.xlsx"))

    def open(
        self, file: Path | None = None, arrived: str = "", then: Callable[[ImportWindow], object] = lambda _: None
    ) -> None:
        """Open the window for lists, with this file in it if there is one; `arrived` is its digest where it came by
        itself. `then` gets the window. What it is made of is loaded first where nobody has, on another thread."""

        def loaded(_module: object) -> None:
            then(self._open(file, arrived))

        if hasattr(sys.modules.get(WINDOW), "ImportWindow"):
            loaded(None)
        else:
            self._loading.start(lambda _: import_module(WINDOW), loaded, self._commands.broken.emit)

    def shut(self) -> None:
        """The window is closing."""
        self._loading.close()

    def _open(self, file: Path | None, arrived: str) -> ImportWindow:
        from dispatcher.desktop.import_view import PreviewRequest
        from dispatcher.desktop.import_window import ImportWindow

        now = self._commands.now
        date = now.date if now else self._commands.desk.default_date()
        opened = ImportWindow(self._parts.theme, date, self._parts.window)
        opened.asked.connect(lambda request: self._study(opened, request))
        opened.taken.connect(
            lambda preview, resend: self._take(opened, preview, resend, arrived if preview.path == file else "")
        )
        opened.save_bad.connect(lambda preview, to: self._save_bad(opened, preview, to))
        opened.given_up.connect(self._give_up)
        opened.left.connect(self._drop)
        opened.finished.connect(opened.deleteLater)
        opened.open()
        if file is not None:
            opened.ask(PreviewRequest(file))
        return opened

    def take_fleet(self) -> None:
        """Ask for a fleet's workbook and take it."""
        file = dialogs.ask_for_file(self._parts.window, self.tr("Import fleet"), dialogs.fleet_filter())
        if file is not None:
            self._give_fleet(file)

    def template(self, name: str) -> None:
        """Ask for a folder and save an empty workbook to fill in."""
        from dispatcher.desk.templates import write_template

        folder = dialogs.ask_for_folder(self._parts.window, self.tr("Save the template in"))
        if folder is not None:
            self._commands.give(
                self.tr("Writing {name}").format(name=name), lambda *_: write_template(folder / name), self._written
            )

    def _study(self, opened: ImportWindow, request: PreviewRequest) -> None:
        self._give_up()
        date = self._commands.date

        def question(desk: Desk, job: Job) -> ListPreview:
            path = request.path or desk.paste_rows(request.pasted)
            return desk.preview_list(path, request.said, date, job.progress, job.is_cancelled)

        def heard(news: tuple[float, str]) -> None:
            opened.show_progress(*news)

        shown, refuse = while_open(opened, opened.show_preview), while_open(opened, opened.refuse)
        self._studying = self._commands.study(question, shown, refuse, while_open(opened, heard))

    def _take(self, opened: ImportWindow, preview: ListPreview, resend: Resend, arrived: str) -> None:
        date, held = self._commands.date, [preview]

        def work(desk: Desk, job: Job) -> Imported:
            imported = desk.take_list(held.pop(), resend, job.progress)
            self._took.emit(opened)
            if arrived:
                desk.arrival_taken(arrived, "")
            shown = imported.dates[0] if imported.dates and date not in imported.dates else date
            self._commands.date = shown
            desk.look_up(shown, job.progress)  # what is wrong with places is asked for when they are shown
            return imported

        def taken(imported: Imported) -> None:
            while_open(opened, opened.accept)()
            text = self.tr("Orders taken: {orders}. Rows with problems: {bad}.")
            self._parts.tell(text.format(orders=imported.orders, bad=imported.bad_rows))

        refuse = while_open(opened, opened.refuse)
        self._commands.give(self.tr("Taking the orders"), work, taken, refused=refuse)

    @Slot(object)
    def _let_go(self, opened: ImportWindow) -> None:
        if shiboken6.isValid(opened):
            opened.let_go()

    def _drop(self, held: list[ListPreview]) -> None:
        """On another thread: to drop a long list takes a while."""

        def drop(_: Desk) -> None:
            from dispatcher.desk.previewing import let_go

            let_go(held)

        self._commands.ask(drop, lambda _: None)

    def _save_bad(self, opened: ImportWindow, preview: ListPreview, to: Path) -> None:
        def question(desk: Desk, _: Job) -> Path:
            return desk.save_bad_rows(preview, to)

        saved, refuse = while_open(opened, opened.show_saved), while_open(opened, opened.refuse)
        self._commands.study(question, saved, refuse, lambda _news: None)

    def _give_up(self) -> None:
        if self._studying is not None:
            self._studying.cancel()
            self._studying = None

    def _give_fleet(self, file: Path) -> None:
        date = self._commands.date

        def work(desk: Desk, job: Job) -> FleetTaken:
            taken = desk.take_fleet(file)
            desk.look_up(date, job.progress)
            return taken

        def done(taken: FleetTaken) -> None:
            text = self.tr("Drivers taken: {drivers}, vehicles: {vehicles}.")
            self._parts.tell(text.format(drivers=taken.drivers, vehicles=taken.vehicles))

        self._commands.give(self.tr("Reading {name}").format(name=file.name), work, done)

    def _written(self, file: Path) -> None:
        self._parts.tell(self.tr("Wrote {file}. Fill it in, then import it.").format(file=file))
        self._parts.open_folder(file.parent)
