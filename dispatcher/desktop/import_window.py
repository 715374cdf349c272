"""Importing an order list in one window: the sheet, what its columns mean, and what becomes of every row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from dispatcher.desk.results import ListPreview
from dispatcher.desktop.dialogs import ask_for_file, orders_filter
from dispatcher.desktop.import_footer import Footer
from dispatcher.desktop.import_problems import ListProblems
from dispatcher.desktop.import_source import DropPlace, SourceBar, file_in
from dispatcher.desktop.import_table import RowsTable
from dispatcher.desktop.import_view import Listed, PreviewRequest, Sums, problems_of, remapped, sums
from dispatcher.desktop.said import told
from dispatcher.desktop.segments import Segments
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.turns import Turns
from dispatcher.model.problem import Problem

__all__ = ["ImportWindow", "PreviewRequest"]

SIZE_PX = QSize(1240, 800)
TABLE_PX, PROBLEMS_PX = 440, 170
CHOOSING_MS = 500
"""So long a person may go on choosing meanings before the list is read anew."""

type AskFile = Callable[[QWidget], Path | None]
type AskSave = Callable[[QWidget, Path], Path | None]


class ImportWindow(QDialog):
    """A list before it is taken. It does nothing by itself: what a person wants goes out by signal.

    `asked`: a PreviewRequest to be answered by `show_preview` or `refuse`, with `show_progress` meanwhile. `taken`: the
    ListPreview to take; then `accept` the window, or `refuse`. `save_bad`: the ListPreview whose skipped rows go to a
    Path; then `show_saved`, or `refuse`. `given_up`: nobody waits for what was asked any more.
    """

    asked = Signal(object)
    taken = Signal(object)
    save_bad = Signal(object, object)
    given_up = Signal()

    def __init__(
        self,
        theme: Theme,
        date: dt.date,
        parent: QWidget | None = None,
        ask_file: AskFile | None = None,
        ask_save: AskSave | None = None,
    ) -> None:
        """`date` is the day of orders without one. `ask_file` and `ask_save` stand in for the system's dialogs."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import orders"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAcceptDrops(True)
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self._ask_file = ask_file or _ask_file
        self._ask_save = ask_save or _ask_save
        self._request: PreviewRequest | None = None
        self._preview: ListPreview | None = None
        self._is_busy = self._is_stale = False
        self._had_focus: QWidget | None = None
        self.turns = Turns(self)
        self._choosing = QTimer(self)
        self._choosing.setSingleShot(True)
        self._choosing.setInterval(CHOOSING_MS)
        self.source, self.drop = SourceBar(theme), DropPlace(theme)
        self.source.say_day(date)
        self.table, self.problems = RowsTable(theme), ListProblems()
        self.footer = Footer(theme)
        self.segments = Segments(Listed, Listed.ALL)
        self._lay_out()
        self._connect()
        self._refresh()

    # What is shown

    def ask(self, request: PreviewRequest) -> None:
        """Ask for a preview, as if a person had: of a file that was dropped on the main window, say."""
        self._choosing.stop()
        self.turns.forget()
        if self._preview is not None and request.path != self._preview.path:
            self._preview = None
        self._request = request
        self._is_stale = True
        self.source.name(request.path.name if request.path else self.tr("Pasted rows"))
        self._wait(self.tr("Reading the list"))
        self.asked.emit(request)

    def show_preview(self, preview: ListPreview) -> None:
        """Show what taking the list would do, one part in each of the `turns`: of a long list all of it together would
        hold the window up."""
        self._preview = preview
        self._is_stale = False
        if self._request is not None:
            self._request = replace(self._request, path=preview.path, pasted="")
        self.turns.give("source", lambda: self.source.show_preview(preview))
        self.turns.give("rows", lambda: self.table.rows.show(preview))
        self.turns.give("meanings", lambda: self.table.show_meanings(preview))
        self.turns.give("problems", lambda: self._list_problems(problems_of(preview)))
        self.turns.give("page", self._turn_to_list)

    def _turn_to_list(self) -> None:
        self._pages.setCurrentIndex(1)
        self._order_tabs()
        self._rest()

    def show_progress(self, share: float, doing: str) -> None:
        """So far (0 to 1) it is."""
        self.footer.go_on(share, doing, self._is_busy)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why what was asked for did not work; a list that was shown before stays to be looked at."""
        self.turns.finish()
        if self._preview is None:
            self.source.clear()
            self._request = None
        elif self._is_stale:  # what was chosen led nowhere: back to what is shown
            self._request = PreviewRequest(self._preview.path)
            self.source.show_preview(self._preview)
            self.table.rows.show(self._preview)
            self.table.show_meanings(self._preview)
        self._list_problems(problems)
        self._pages.setCurrentIndex(1 if self._preview else 0)
        self._rest()
        cause = told(problems[0]) if problems else ""
        self.footer.say(cause or self.tr("That did not work, and nothing was changed."), is_alert=True)

    def show_saved(self, file: Path) -> None:
        """The skipped rows are in this file."""
        self._rest()
        self.footer.note.setText(self.tr("The skipped rows are in {name}.").format(name=file))

    # What a person does

    def reject(self) -> None:
        """Close without taking anything; what is under way is given up."""
        self._choosing.stop()
        self.turns.forget()
        self.given_up.emit()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take one file."""
        if file_in(event.mimeData()) is not None and not self._is_busy:
            self.drop.hint(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """The file went away again."""
        self.drop.hint(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Look at the file."""
        self.drop.hint(False)
        file = file_in(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.ask(PreviewRequest(file))

    def paste(self) -> None:
        """Look at the file or the rows on the clipboard."""
        mime: QMimeData | None = QGuiApplication.clipboard().mimeData()  # None where nothing was ever copied
        if not self._is_busy:
            file = file_in(mime) if mime else None
            self.ask(PreviewRequest(file) if file else PreviewRequest(None, mime.text() if mime else ""))

    def choose(self) -> None:
        """Look at a file that is asked for."""
        file = self._ask_file(self)
        if file is not None:
            self.ask(PreviewRequest(file))

    def _again(self) -> None:
        if self._request is not None and not self._is_busy:
            self.ask(self._request)

    def _sheet(self, sheet: str) -> None:
        if self._request is not None:
            self.ask(replace(self._request, sheet=sheet, header_row=None, mapping=None))

    def _header(self, row: int) -> None:
        if self._request is not None and self._preview is not None:
            sheet = self._preview.found.sheet or None
            self.ask(replace(self._request, sheet=sheet, header_row=row, mapping=None))

    def _meaning(self, label: str, field: str) -> None:
        """A column means something else: no more is taken until the list is read so."""
        if self._request is None or self._preview is None:
            return
        found = self._preview.found
        pending = self._request.mapping if self._is_stale else None
        mapping = remapped(pending or {c.label: c.field for c in self._preview.columns}, label, field)
        self._request = replace(self._request, sheet=found.sheet or None, header_row=found.header_row, mapping=mapping)
        self._is_stale = True
        for choice, name in zip(self.table.meanings.choices, self.table.meanings.labels, strict=True):
            choice.choose(mapping[name])
        self._refresh()
        self._choosing.start()

    def _take(self) -> None:
        if self._preview is not None and self.footer.take.isEnabled():
            self._wait(self.tr("Taking the orders"))
            self.taken.emit(self._preview)

    def _save_bad(self) -> None:
        if self._preview is None:
            return
        source = self._preview.path
        name = self.tr("{name} - skipped rows.xlsx").format(name=source.stem)
        folder = source.parent if source.suffix else Path.home()
        target = self._ask_save(self, folder / name)
        if target is not None:
            self._wait(self.tr("Writing the skipped rows"))
            self.save_bad.emit(self._preview, target)

    def _list(self) -> None:
        self.table.rows.let_through(self.segments.pressed)

    def _go_to(self, row: int, label: str) -> None:
        """Show the cell that a problem is about, listing all rows where the filter hides it."""
        if not self.table.rows.place_of(row, label).isValid():
            self.segments.press(Listed.ALL)
            self._list()
        self.table.go_to(row, label)

    # How it looks

    def _wait(self, doing: str) -> None:
        self._had_focus = self.focusWidget()
        self._is_busy = True
        self.footer.go_on(None, doing, is_busy=True)
        self._refresh()

    def _rest(self) -> None:
        self._is_busy = False
        self.footer.go_on(None, "")
        self._refresh()
        focus = self._had_focus if self._had_focus and self._had_focus.isVisibleTo(self) else self.footer.take
        if focus.isEnabled() and self.isVisible():
            focus.setFocus()
        self._had_focus = None

    def _refresh(self) -> None:
        """Sums, what may be done now, and how far it is."""
        preview = self._preview
        count = sums(preview) if preview else Sums(0, 0, 0, 0, 0, 0)
        self.source.setEnabled(not self._is_busy)
        self.table.meanings.setEnabled(not self._is_busy)
        titles = {
            Listed.ALL: self.tr("All {count}"),
            Listed.TAKEN: self.tr("Taken {count}"),
            Listed.CHANGED: self.tr("Changed {count}"),
            Listed.SKIPPED: self.tr("Skipped {count}"),
        }
        self._filter_bar.setVisible(preview is None or not preview.refusal)
        self.segments.show_counts(titles, {listed: count.of(listed) for listed in Listed})
        self.footer.sum_up(preview, count, not self._is_busy and not self._is_stale)

    def _list_problems(self, problems: Sequence[Problem]) -> None:
        self.problems.show_problems(problems)
        self._wrong.setVisible(bool(problems))

    def _lay_out(self) -> None:
        middle = QSplitter(Qt.Orientation.Vertical)
        middle.setChildrenCollapsible(False)
        self._filter_bar = self._filters()
        middle.addWidget(_framed(self._filter_bar, self.table))
        self._wrong = _framed(self.problems)
        self._wrong.hide()
        middle.addWidget(self._wrong)
        middle.setStretchFactor(0, 1)
        middle.setSizes([TABLE_PX, PROBLEMS_PX])
        self._pages = QStackedWidget()
        self._pages.addWidget(self.drop)
        self._pages.addWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.source)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.footer)

    def _filters(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 2)
        row.addWidget(self.segments)
        return bar

    def _connect(self) -> None:
        self.source.choose.clicked.connect(self.choose)
        self.source.paste.clicked.connect(self.paste)
        self.source.again.clicked.connect(self._again)
        self.source.sheet_chosen.connect(self._sheet)
        self.source.header_chosen.connect(self._header)
        self.table.meanings.chosen.connect(self._meaning)
        self.problems.looked_at.connect(self._go_to)
        self._choosing.timeout.connect(self._again)
        self.segments.chosen.connect(self._list)
        self.footer.take.clicked.connect(self._take)
        self.footer.save.clicked.connect(self._save_bad)
        self.footer.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self._again)

    def _order_tabs(self) -> None:
        """The keyboard goes as the eye does: filters, meanings from the left, rows, problems, buttons."""
        chain = [*self.segments.buttons.values(), *self.table.meanings.choices]
        chain += [self.table, self.problems, self.footer.save, self.footer.cancel, self.footer.take]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)


def _framed(*widgets: QWidget) -> QWidget:
    """The widgets one below the other on a panel."""
    frame = QFrame()
    frame.setObjectName("panel")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.setSpacing(4)
    for widget in widgets:
        layout.addWidget(widget)
    return frame


def _ask_file(window: QWidget) -> Path | None:
    return ask_for_file(window, window.tr("Import orders"), orders_filter())


def _ask_save(window: QWidget, suggested: Path) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        window, window.tr("Save skipped rows"), str(suggested), window.tr("Workbooks (*.xlsx)")
    )
    return Path(chosen) if chosen else None
