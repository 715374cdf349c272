"""Export and print, from the button to the folder that opens: between the export window and the desk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal

from dispatcher.desk.results import Exported
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.parts import Parts
from dispatcher.desktop.said import placed
from dispatcher.desktop.words import counted
from dispatcher.model.problem import Refused

if TYPE_CHECKING:  # loaded when it is first wanted: the start is quicker without
    from PySide6.QtPrintSupport import QPrinter

    from dispatcher.desk.desk import Desk
    from dispatcher.desk.exporting import Page
    from dispatcher.desktop.export_view import ExportRequest
    from dispatcher.desktop.export_window import ExportWindow

PURPOSE = "export"


class ExportFlow(QObject):
    """Opens the export window and does what is asked there. One window at a time."""

    _drawn = Signal(object, object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.window)
        self._parts, self._commands = parts, parts.commands
        self._dialog: ExportWindow | None = None
        self._formats: tuple[str, ...] | None = None
        self._wanted: ExportRequest | None = None
        self._pages: list[Page] = []
        self._sentence = ""
        parts.actions.file.export.triggered.connect(self.open)
        self._drawn.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._commands.heard.connect(self._hear)
        self._commands.busy.connect(self._end)

    def open(self) -> None:
        """Offer what the date has."""
        from dispatcher.desktop.export_window import USUAL, ExportWindow

        now, parts = self._commands.now, self._parts
        if now is None:
            return
        folder = parts.preferences.folder(PURPOSE) or _documents()
        formats = USUAL if self._formats is None else self._formats
        dialog = ExportWindow(parts.theme, folder, parts.panels.map.picture, formats, parts.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.preview_asked.connect(self._preview)
        dialog.export_asked.connect(self._export)
        dialog.print_asked.connect(self._print)
        dialog.stopped.connect(self._commands.stop)
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.show_lanes(now.lanes)
        dialog.open()

    def shut(self) -> None:
        """The window is closing."""
        if self._dialog is not None:
            self._dialog.close()

    # The preview: page after page, until another one is wanted

    def _preview(self, request: ExportRequest, dots_per_inch: int) -> None:
        from dispatcher.desktop.export_language import speech

        date = self._commands.now.date if self._commands.now else None
        self._wanted, self._pages, in_words = request, [], speech()

        def question(desk: Desk) -> str:
            try:
                desk.draw_pages(
                    date,
                    lambda page: self._drawn.emit(request, page),
                    request.drivers,
                    request.whole_day,
                    dots_per_inch,
                    lambda: self._wanted is not request,
                    in_words,
                )
            except Refused as refused:
                return placed(refused.problems[0])
            return ""

        self._commands.ask(question, lambda sentence: self._could_not(request, sentence))

    def _take(self, request: ExportRequest, page: Page) -> None:
        if request is self._wanted and self._dialog is not None:
            self._pages.append(page)
            self._dialog.show_preview(self._pages)

    def _could_not(self, request: ExportRequest, sentence: str) -> None:
        if sentence and request is self._wanted and self._dialog is not None:
            self._dialog.preview_failed(sentence)

    # Commands

    def _export(self, request: ExportRequest) -> None:
        from dispatcher.desktop.export_language import speech

        date, in_words = self._commands.now.date if self._commands.now else None, speech()

        def work(desk: Desk, job: Job) -> Exported:
            return desk.export(
                date,
                request.folder,
                request.formats,
                request.drivers,
                job.progress,
                job.is_cancelled,
                request.whole_day,
                in_words,
            )

        def then(exported: Exported) -> None:
            self._formats = request.formats
            self._parts.preferences.remember_folder(PURPOSE, exported.folder)
            self._sentence = counted(
                self.tr("{count} file was written.|{count} files were written."), len(exported.files)
            )
            self._parts.tell(self._sentence)
            if request.open_folder:
                self._parts.open_folder(exported.folder)

        self._commands.give(self.tr("Exporting"), work, then)

    def _print(self, request: ExportRequest, printer: QPrinter) -> None:
        from dispatcher.desktop.export_language import speech
        from dispatcher.desktop.export_printing import PagePrinter, fineness_of

        date, in_words = self._commands.now.date if self._commands.now else None, speech()
        doing, done = (
            self.tr("Page {number} of {count}"),
            self.tr("{count} page was sent to the printer.|{count} pages were sent to the printer."),
        )

        def work(desk: Desk, job: Job) -> int:
            printed: list[Page] = []
            with PagePrinter(printer) as paper:

                def take(page: Page) -> None:
                    paper.add(page)
                    printed.append(page)
                    job.progress(page.number / page.count, doing.format(number=page.number, count=page.count))

                fineness = fineness_of(printer)
                desk.draw_pages(date, take, request.drivers, request.whole_day, fineness, job.is_cancelled, in_words)
            return len(printed)

        def then(count: int) -> None:
            self._sentence = counted(done, count)
            self._parts.tell(self._sentence)

        self._commands.give(self.tr("Printing"), work, then)

    def _hear(self, news: object) -> None:
        if self._dialog is not None and isinstance(news, tuple):
            self._dialog.show_progress(*news)

    def _end(self, is_busy: bool) -> None:
        if not is_busy and self._dialog is not None:
            self._dialog.show_done(self._sentence)
            self._sentence = ""

    def _closed(self) -> None:
        self._dialog = self._wanted = None
        self._pages = []


def _documents() -> Path:
    """Where people keep what they have made."""
    kind = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(kind) or Path.home())
