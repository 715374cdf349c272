"""Export and print: whose manifests, in which formats, to which folder, with a look at the paper beforehand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.exporting import Page
from dispatcher.desk.lanes import Lane
from dispatcher.desk.results import FORMATS
from dispatcher.desktop.export_pages import ExportPages
from dispatcher.desktop.export_routes import ExportRoutes
from dispatcher.desktop.export_view import ExportRequest, export_rows
from dispatcher.desktop.export_words import format_words
from dispatcher.desktop.labels import wrapped_label
from dispatcher.desktop.said import said
from dispatcher.desktop.theme import Theme

SIZE_PX = QSize(1080, 760)
USUAL = ("pdf", "xlsx", "html")
"""Formats ticked when nobody has chosen."""
PREVIEW_AFTER_MS = 200
PREVIEW_DPI = 110
STEPS = 1000

type AskForPrinter = Callable[[QWidget], QPrinter | None]


def ask_for_printer(window: QWidget) -> QPrinter | None:
    """The printer that the user chooses, set up as chosen; None when the user thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


class ExportWindow(QDialog):
    """Asks what leaves the office. It writes and prints nothing itself: it says what is wanted.

    `preview_asked` (ExportRequest, dots per inch) wants `show_preview` with the pages of the row looked at.
    `export_asked` (ExportRequest) and `print_asked` (ExportRequest, QPrinter) begin work that `show_progress` follows
    and `show_done` ends; `stopped` wants it to end sooner.
    """

    preview_asked = Signal(object, int)
    export_asked = Signal(object)
    print_asked = Signal(object, object)
    stopped = Signal()

    def __init__(
        self,
        theme: Theme,
        folder: Path,
        map_picture: Callable[[], QImage],
        formats: Sequence[str] = USUAL,
        parent: QWidget | None = None,
        ask_printer: AskForPrinter = ask_for_printer,
    ) -> None:
        """`folder` and `formats` are where and what was exported last; `map_picture` paints the map as it is seen."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export and print"))
        self.resize(SIZE_PX)
        self._map_picture, self._ask_printer = map_picture, ask_printer
        self._is_busy = False
        self._looked_at: ExportRequest | None = None
        self.routes = ExportRoutes(theme)
        self.all = self.routes.all
        self.routes.ticked.connect(self._refresh)
        self.routes.currentItemChanged.connect(self._look)
        self.formats = {name: QCheckBox(format_words(name)[0]) for name in sorted(FORMATS, key=_by_use)}
        for name, box in self.formats.items():
            box.setChecked(name in formats)
            box.toggled.connect(self._refresh)
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(self.tr("Folder"))
        self.folder.textChanged.connect(self._refresh)
        self.opens = QCheckBox(self.tr("Open the folder afterwards"))
        self.opens.setChecked(True)
        self.preview = ExportPages(theme)
        self._pause = QTimer(self, interval=PREVIEW_AFTER_MS, singleShot=True)
        self._pause.timeout.connect(self._ask_preview)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Progress"))
        self._told = wrapped_label("muted")
        self._lay_out()
        self.show_lanes(())

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Offer the routes of a planned date, all ticked."""
        rows = export_rows(lanes)
        self._looked_at = None
        self.routes.show_rows(rows)
        if rows:
            self.routes.setCurrentRow(0)
        else:
            self.preview.say(self.tr("There is no planned route for this date. Plan the day first."))

    def show_preview(self, pages: Sequence[Page]) -> None:
        """The pages asked for; may be called again with more of them."""
        self.preview.show_pages(pages)

    def preview_failed(self, sentence: str) -> None:
        """Say why there are no pages."""
        self.preview.say(sentence)

    def show_progress(self, share: float, doing: str) -> None:
        """Exporting or printing has come so far (0 to 1)."""
        self._set_busy(True)
        self._progress.setRange(0, STEPS)
        self._progress.setValue(round(min(max(share, 0.0), 1.0) * STEPS))
        self._told.setText(said(doing))

    def show_done(self, sentence: str = "") -> None:
        """Exporting or printing has ended; the sentence says with what."""
        has_focus = self.stop.hasFocus()
        self._set_busy(False)
        self._told.setText(sentence)
        if has_focus:
            self.export.setFocus()

    def request(self) -> ExportRequest:
        """What is ticked."""
        return replace(
            self.routes.request(),
            formats=tuple(name for name, box in self.formats.items() if box.isChecked()),
            folder=Path(self.folder.text().strip()),
            open_folder=self.opens.isChecked(),
        )

    def reject(self) -> None:
        """Closing ends what is under way."""
        if self._is_busy:
            self.stopped.emit()
        super().reject()

    # What the user wants

    def _export(self) -> None:
        self._begin(self.tr("Exporting"))
        self.export_asked.emit(self.request())

    def _print(self) -> None:
        printer = self._ask_printer(self)
        if printer is not None:
            printer.setDocName(self.tr("Manifests"))
            self._begin(self.tr("Printing"))
            self.print_asked.emit(self.request(), printer)

    def _save_map(self) -> None:
        picture = self._map_picture()
        there = Path(self.folder.text().strip()) / self.tr("map.png")
        kinds = self.tr("Pictures (*.png)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("The map as a picture"), str(there), kinds)
        if not chosen:
            return
        file = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".png")
        words = (
            self.tr("Wrote {file}.")
            if picture.save(str(file))
            else self.tr("{file} could not be written. Choose another folder.")
        )
        self._told.setText(words.format(file=file))
        self._told.show()

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder for the manifests"), self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _look(self) -> None:
        self._pause.start()

    def _ask_preview(self) -> None:
        """Of the row in focus, ticked or not."""
        wanted = self.routes.looked_at()
        if wanted is not None and wanted != self._looked_at:
            self._looked_at = wanted
            self.preview.say(self.tr("Drawing the pages…"))
            self.preview.to_top()
            self.preview_asked.emit(wanted, round(PREVIEW_DPI * self.devicePixelRatioF()))

    def _refresh(self) -> None:
        has_ticks = self.routes.has_ticks()
        has_format = any(box.isChecked() for box in self.formats.values())
        is_free = not self._is_busy
        self.export.setEnabled(is_free and has_ticks and has_format and bool(self.folder.text().strip()))
        self.print.setEnabled(is_free and has_ticks)
        self.map.setEnabled(is_free)

    def _begin(self, doing: str) -> None:
        self._progress.setRange(0, 0)
        self._told.setText(doing)
        self._set_busy(True)
        self.stop.setFocus()

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._progress.setVisible(is_busy)
        self.stop.setVisible(is_busy)
        self._refresh()

    # Laying out

    def _lay_out(self) -> None:
        layout, columns = QVBoxLayout(self), QHBoxLayout()
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        columns.setSpacing(16)
        columns.addLayout(self._choices(), 5)
        columns.addWidget(self.preview, 6)
        layout.addLayout(columns, 1)
        layout.addLayout(self._bottom())

    def _choices(self) -> QVBoxLayout:
        column, head, grid, where = QVBoxLayout(), QHBoxLayout(), QGridLayout(), QHBoxLayout()
        head.addWidget(_headline(self.tr("Whose manifests")), 1)
        head.addWidget(self.all)
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        for row, (name, box) in enumerate(self.formats.items()):
            about = wrapped_label("muted")
            about.setText(format_words(name)[1])
            about.setContentsMargins(0, 2, 0, 2)
            box.setAccessibleDescription(format_words(name)[1])
            grid.addWidget(box, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(about, row, 1, Qt.AlignmentFlag.AlignTop)
        browse = QPushButton(self.tr("Browse…"))
        browse.clicked.connect(self._browse)
        where.addWidget(self.folder, 1)
        where.addWidget(browse)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.routes, 1)
        column.addSpacing(4)
        column.addWidget(_headline(self.tr("Formats")))
        column.addLayout(grid)
        column.addSpacing(4)
        column.addWidget(_headline(self.tr("Folder")))
        column.addLayout(where)
        column.addWidget(self.opens)
        return column

    def _bottom(self) -> QHBoxLayout:
        self.export = QPushButton(self.tr("Export"))
        self.export.setProperty("accent", True)
        self.export.setDefault(True)
        self.export.clicked.connect(self._export)
        self.print = QPushButton(self.tr("Print…"))
        self.print.clicked.connect(self._print)
        self.map = QPushButton(self.tr("Map as a picture…"))
        self.map.clicked.connect(self._save_map)
        self.stop = QPushButton(self.tr("Cancel"))
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()
        self._progress.hide()
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.reject)
        row, told = QHBoxLayout(), QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self._told)
        told.addWidget(self._progress)
        row.setSpacing(8)
        row.addLayout(told, 1)
        for button in (self.stop, self.map, self.print, self.export, close):
            button.setAutoDefault(button is self.export)
            row.addWidget(button)
        return row


def _by_use(name: str) -> int:
    """What most people want comes first."""
    return ("pdf", "xlsx", "html", "links", "gpx", "csv", "geojson").index(name)


def _headline(text: str) -> QLabel:
    label = wrapped_label("name")
    label.setText(text)
    return label
