"""Importing an order list in one window: the sheet, what its columns mean, and what becomes of every row."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
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
from dispatcher.desktop.import_below import BelowRows, ResendBar
from dispatcher.desktop.import_footer import Footer
from dispatcher.desktop.import_questions import PasswordBar, Questions
from dispatcher.desktop.import_source import DropPlace, SourceBar, file_in
from dispatcher.desktop.import_table import RowsTable
from dispatcher.desktop.import_view import (
    WORKBOOK,
    Listed,
    PreviewRequest,
    Sums,
    has_finished,
    problems_of,
    remapped,
    skipped_name,
    sums,
)
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

CHOICES_A_TURN = 3
"""So many choices of meanings are made before clicks and keys are heard again."""

LOCKED = frozenset({"file-password", "file-password-wrong"})
"""Codes of the problems that a password helps with."""

type AskFile = Callable[[QWidget], Path | None]
type AskSave = Callable[[QWidget, Path], Path | None]


class ImportWindow(QDialog):
    """A list before it is taken. It does nothing by itself: what a person wants goes out by signal.

    `asked`: a PreviewRequest to be answered by `show_preview` or `refuse`, with `show_progress` meanwhile. `taken`: the
    ListPreview to take and how (Resend); then `accept` the window, or `refuse`. `save_bad`: the ListPreview whose
    skipped rows go to a Path; then `show_saved`, or `refuse`. `given_up`: nobody waits for what was asked any more.
    `left` has, in a list of its own and nowhere else, the ListPreview that nobody looks at any more.
    """

    asked = Signal(object)
    taken = Signal(object, object)
    save_bad = Signal(object, object)
    given_up = Signal()
    left = Signal(object)

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
        self.questions, self.password = Questions(), PasswordBar()
        self.table, self.resend = RowsTable(theme), ResendBar()
        self.footer = Footer(theme)
        self.segments = Segments(Listed, Listed.ALL)
        self.with_finished = QCheckBox(self.tr("Also orders that the shop calls finished"))
        self._lay_out()
        self._connect()
        self._refresh()

    @cached_property
    def below(self) -> BelowRows:
        """What there is to say of a list; made when there first is one, so that the window opens at once."""
        below = BelowRows(self.resend)
        below.at_cell.connect(self._go_to)
        below.at_order.connect(self._go_to_order)
        below.switched.connect(self._switch)
        below.hide()
        self._middle.addWidget(below)
        self._middle.setSizes([TABLE_PX, PROBLEMS_PX])
        return below

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
        self.turns.give("below", lambda: self.below)
        self.turns.give("rows", lambda: self.table.rows.show(preview))
        meanings = self.table.meanings
        self.turns.give("columns", lambda: meanings.begin(preview))
        for part in range(0, len(preview.columns), CHOICES_A_TURN):
            self.turns.give(f"choices {part}", lambda: meanings.make_choices(CHOICES_A_TURN))
        self.turns.give("meanings", lambda: self.table.show_meanings(preview))
        self.turns.give("widths", self.table.fit)
        self.turns.give("questions", lambda: self._ask_questions(preview))
        self.turns.give("problems", lambda: self._list_problems(problems_of(preview)))
        self.turns.give("values", lambda: self.below.list_values(preview))
        self.turns.give("orders", lambda: self.below.list_orders(preview))
        self.turns.give("page", self._turn_to_list)
        self.turns.give("tabs", self._order_tabs)
        self.turns.give("rest", self._rest)

    def _ask_questions(self, preview: ListPreview) -> None:
        self.password.ask(False)
        self.questions.ask(preview.questions)
        self.with_finished.setVisible(has_finished(preview))
        self.with_finished.setChecked(preview.how.with_done)

    def _turn_to_list(self) -> None:
        self.below.setVisible(not self.below.is_empty)
        self._pages.setCurrentIndex(1)

    def show_progress(self, share: float, doing: str) -> None:
        """So far (0 to 1) it is."""
        self.footer.go_on(share, doing, self._is_busy)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why what was asked for did not work; a list that was shown before stays to be looked at."""
        self.turns.finish()
        is_locked = self._is_stale and any(problem.code in LOCKED for problem in problems)
        if self._preview is None:
            self.source.clear()
            self._request = self._request if is_locked else None
        elif self._is_stale:  # what was chosen led nowhere: back to what is shown
            self._request = PreviewRequest(self._preview.path)
            self.source.show_preview(self._preview)
            self.table.rows.show(self._preview)
            self.table.show_meanings(self._preview)
            self.table.fit()
            self.below.list_values(self._preview)
            self.questions.ask(self._preview.questions)
        self._list_problems(problems)
        self.below.setVisible(not self.below.is_empty)
        self._pages.setCurrentIndex(1 if self._preview else 0)
        self._rest()
        self.password.ask(is_locked)
        cause = told(problems[0]) if problems else ""
        self.footer.say(cause or self.tr("That did not work, and nothing was changed."), is_alert=True)

    def show_saved(self, file: Path) -> None:
        """The skipped rows are in this file."""
        self._rest()
        self.footer.note.setText(self.tr("The skipped rows are in {name}.").format(name=file))

    def let_go(self) -> None:
        """The list is in the day: a long one takes as much memory again, and nobody needs it any more. Its rows stay to
        be looked at."""
        if self._preview is not None:
            held, self._preview = [self._preview], None
            self.left.emit(held)

    # What a person does

    def done(self, result: int) -> None:
        """Close, and hold nothing of the list: Python may look for closed windows much later."""
        super().done(result)
        self.turns.forget()
        self.let_go()
        self.table.rows.clear()

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
            self._say(sheet=sheet, header_row=None, mapping=None)

    def _header(self, row: int) -> None:
        if self._request is not None and self._preview is not None:
            self._say(sheet=self._preview.found.sheet or None, header_row=row, mapping=None)

    def _answer(self, kind: str, column: str, value: str) -> None:
        if self._request is not None and not self._is_busy:
            self._say(answers={**self._request.said.answers, (kind, column): value})

    def _switch(self, rule: str, column: str, is_on: bool) -> None:
        """Let a rule change the values of a column, or keep them as they were typed."""
        if self._preview is None or self._is_busy:
            return
        switch = {(rule, column)}
        off = self._preview.how.kept or frozenset()
        self._say(kept=off - switch if is_on else off | switch)

    def _unlock(self, password: str) -> None:
        if self._request is not None and not self._is_busy:
            self._say(password=password)

    def _say(self, **what: Any) -> None:
        """Read the list again with something else said of it."""
        if self._request is not None:
            self.ask(replace(self._request, said=replace(self._request.said, **what)))

    def _meaning(self, label: str, field: str) -> None:
        """A column means something else: no more is taken until the list is read so."""
        if self._request is None or self._preview is None:
            return
        found = self._preview.found
        said = self._request.said
        pending = said.mapping if self._is_stale else None
        mapping = remapped(pending or {c.label: c.field for c in self._preview.columns}, label, field)
        said = replace(said, sheet=found.sheet or None, header_row=found.header_row, mapping=mapping)
        self._request = replace(self._request, said=said)
        self._is_stale = True
        for choice, name in zip(self.table.meanings.choices, self.table.meanings.labels, strict=True):
            choice.choose(mapping[name])
        self._refresh()
        self._choosing.start()

    def _take(self) -> None:
        if self._preview is not None and self.footer.take.isEnabled():
            self._wait(self.tr("Taking the orders"))
            self.taken.emit(self._preview, self.below.resend)

    def _save_bad(self) -> None:
        if self._preview is None:
            return
        suggested = skipped_name(self._preview, self.tr("{name} - skipped rows"))
        target = self._ask_save(self, suggested)
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
        is_readable = preview is not None and not preview.refusal
        self._filter_bar.setVisible(preview is None or is_readable)
        self.resend.setVisible(is_readable)
        self.resend.setEnabled(not self._is_busy)
        self.questions.setEnabled(not self._is_busy)
        self.with_finished.setEnabled(not self._is_busy)
        self.segments.show_counts(titles, {listed: count.of(listed) for listed in Listed})
        self.footer.sum_up(preview, count, not self._is_busy and not self._is_stale)

    def _list_problems(self, problems: Sequence[Problem]) -> None:
        if self._preview is None:
            self.below.clear()
        self.below.list_problems(tuple(problems))

    def _list_gone(self) -> None:
        """The list is something else to its days now."""
        if self._preview is not None:
            self.below.list_gone(self._preview)
            self.below.setVisible(not self.below.is_empty)
            self._refresh()

    def _go_to_order(self, order_id: str) -> None:
        """Show the row of an order."""
        rows = self._preview.rows if self._preview is not None else ()
        number = next((row.number for row in rows if row.order_id == order_id), None)
        if number is not None:
            self._go_to(number, "")

    def _lay_out(self) -> None:
        self._middle = middle = QSplitter(Qt.Orientation.Vertical)
        middle.setChildrenCollapsible(False)
        self._filter_bar = self._filters()
        middle.addWidget(_framed(self._filter_bar, self.table))
        middle.setStretchFactor(0, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.drop)
        self._pages.addWidget(middle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.source)
        layout.addWidget(self.password)
        layout.addWidget(self.questions)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.resend)
        layout.addWidget(self.footer)

    def _filters(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(8, 6, 8, 2)
        row.addWidget(self.segments)
        row.addStretch(1)
        row.addWidget(self.with_finished)
        self.with_finished.hide()
        return bar

    def _connect(self) -> None:
        self.source.choose.clicked.connect(self.choose)
        self.source.paste.clicked.connect(self.paste)
        self.source.again.clicked.connect(self._again)
        self.source.sheet_chosen.connect(self._sheet)
        self.source.header_chosen.connect(self._header)
        self.table.meanings.chosen.connect(self._meaning)
        self.source.answered.connect(self._answer)
        self.questions.answered.connect(self._answer)
        self.with_finished.clicked.connect(lambda is_on: self._say(with_done=is_on))
        self.password.given.connect(self._unlock)
        self.resend.chosen.connect(self._list_gone)
        self._choosing.timeout.connect(self._again)
        self.segments.chosen.connect(self._list)
        self.footer.take.clicked.connect(self._take)
        self.footer.save.clicked.connect(self._save_bad)
        self.footer.cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self, self.paste)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self, self._again)

    def _order_tabs(self) -> None:
        """The keyboard goes as the eye does: filters, meanings from the left, rows, problems, buttons."""
        chain: list[QWidget] = [*self.questions.choices, *self.segments.buttons.values(), self.with_finished]
        chain += [*self.table.meanings.choices, self.table]
        chain += [*self.below.segments.buttons.values(), *self.below.lists, self.resend.mode, self.resend.gone]
        chain += [self.footer.save, self.footer.cancel, self.footer.take]
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
    kinds = [window.tr("Workbooks (*.xlsx)")]
    if suggested.suffix != WORKBOOK:
        kinds.insert(0, window.tr("Text like the list (*{suffix})").format(suffix=suggested.suffix))
    chosen, _ = QFileDialog.getSaveFileName(window, window.tr("Save skipped rows"), str(suggested), ";;".join(kinds))
    return Path(chosen) if chosen else None
