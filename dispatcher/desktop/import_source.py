"""Where a list comes from: the file, its sheet and its header row; and the place to drop one on."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dispatcher.desk.results import DELIMITER, ENCODING, ENCODINGS, ListPreview
from dispatcher.desktop.import_view import NO_HEADER, header_words
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.words import day_words, tool_tip

NAME_CHARS = 28


class SourceBar(QWidget):
    """File, sheet and header row of the list that is looked at.

    `sheet_chosen` and `header_chosen` (0 for no header) say what a person chose, and for a text `answered` how it is
    written: kind, "" and value. The buttons are the window's to wire.
    """

    sheet_chosen = Signal(str)
    header_chosen = Signal(int)
    answered = Signal(str, str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.choose, self.paste, self.again = QPushButton(), QPushButton(), QPushButton()
        self.choose.setText(self.tr("Choose file…"))
        self.paste.setText(self.tr("Paste rows"))
        self.paste.setToolTip(tool_tip(self.tr("Take the rows that were copied in a spreadsheet program (Ctrl+V)")))
        self.again.setText(self.tr("Read again"))
        self.again.setToolTip(tool_tip(self.tr("Read the file again after it was changed (F5)")))
        self._name = QLabel()
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setProperty("role", "headline")
        self._day = QLabel()
        self._day.setTextFormat(Qt.TextFormat.PlainText)
        self._day.setProperty("role", "muted")
        self.sheets, self.headers, self.encodings, self.delimiters = (QComboBox() for _ in range(4))
        self._sheet_label, self._header_label = QLabel(self.tr("Sheet")), QLabel(self.tr("Header row"))
        self._encoding_label, self._delimiter_label = QLabel(self.tr("Letters")), QLabel(self.tr("Columns end at"))
        for label, combo in (
            (self._sheet_label, self.sheets),
            (self._header_label, self.headers),
            (self._encoding_label, self.encodings),
            (self._delimiter_label, self.delimiters),
        ):
            label.setBuddy(combo)
            combo.setAccessibleName(label.text())
        self.sheets.setMinimumContentsLength(12)
        self.headers.setMinimumContentsLength(12)
        # Text as wide as the longest row would push the window wide open.
        self.headers.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sheets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sheets.activated.connect(lambda _: self.sheet_chosen.emit(self.sheets.currentText()))
        self.headers.activated.connect(lambda _: self.header_chosen.emit(self.headers.currentData()))
        self.encodings.activated.connect(lambda _: self.answered.emit(ENCODING, "", self.encodings.currentText()))
        self.delimiters.activated.connect(lambda _: self.answered.emit(DELIMITER, "", self.delimiters.currentData()))
        self._lay_out()
        self._theme = theme
        self._tint()
        theme.changed.connect(self._tint)
        self.clear()

    def clear(self) -> None:
        """No list is looked at."""
        self._name.setText("")
        self._show_choices(False, False, False)
        self.again.hide()

    def name(self, words: str) -> None:
        """The list that is being read."""
        self._name.setText(words if len(words) <= 2 * NAME_CHARS else f"{words[:NAME_CHARS]}…{words[-NAME_CHARS:]}")
        self._name.setToolTip(tool_tip(words))

    def say_day(self, date: dt.date) -> None:
        """The day that orders without a date are for."""
        self._day.setText(self.tr("Orders without a date are for {day}").format(day=day_words(date)))

    def show_preview(self, preview: ListPreview) -> None:
        """The file's sheets and the rows that may be its header."""
        found = preview.found
        self.name(found.source)
        self.sheets.clear()
        self.sheets.addItems(found.view.sheets)
        self.sheets.setCurrentText(found.sheet)
        self.headers.clear()
        for row in found.view.top:
            words = self.tr("{row}: {cells}").format(row=row.number, cells=header_words(row.texts))
            self.headers.addItem(words, row.number)
        self.headers.addItem(self.tr("No header"), NO_HEADER)
        place = self.headers.findData(found.header_row)
        self.headers.setCurrentIndex(place if place >= 0 else self.headers.count() - 1)
        written = found.view.written
        if written is not None:
            self._show_written(written.encoding, written.delimiter)
        self._show_choices(len(found.view.sheets) > 1, True, written is not None)
        self.again.show()

    def _show_written(self, encoding: str, delimiter: str) -> None:
        """How a text is written; what it really is may be none of the usual."""
        self.encodings.clear()
        self.encodings.addItems(list(dict.fromkeys((encoding, *ENCODINGS))))
        self.delimiters.clear()
        usual = {
            ",": self.tr("Comma"),
            ";": self.tr("Semicolon"),
            "\t": self.tr("Tab"),
            "|": self.tr("Upright bar"),
        }
        for mark, words in (usual if delimiter in usual else {delimiter: delimiter, **usual}).items():
            self.delimiters.addItem(words, mark)
        self.delimiters.setCurrentIndex(self.delimiters.findData(delimiter))

    def _show_choices(self, sheets: bool, headers: bool, written: bool) -> None:
        for widget in (self._sheet_label, self.sheets):
            widget.setVisible(sheets)
        for widget in (self._header_label, self.headers):
            widget.setVisible(headers)
        for widget in (self._encoding_label, self.encodings, self._delimiter_label, self.delimiters):
            widget.setVisible(written)

    def _lay_out(self) -> None:
        top, below = QHBoxLayout(), QHBoxLayout()
        for row in (top, below):
            row.setSpacing(8)
        for button in (self.choose, self.paste, self.again):
            button.setAutoDefault(False)
            top.addWidget(button)
        top.addSpacing(10)
        top.addWidget(self._name, 1)
        top.addWidget(self._day)
        below.addWidget(self._sheet_label)
        below.addWidget(self.sheets)
        below.addSpacing(10)
        below.addWidget(self._header_label)
        below.addWidget(self.headers, 1)
        below.addSpacing(10)
        for widget in (self._encoding_label, self.encodings, self._delimiter_label, self.delimiters):
            below.addWidget(widget)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(10)
        layout.addLayout(top, 0, 0)
        layout.addLayout(below, 1, 0)

    def _tint(self) -> None:
        self.choose.setIcon(self._theme.icon("folder-open"))
        self.paste.setIcon(self._theme.icon("clipboard-paste"))
        self.again.setIcon(self._theme.icon("refresh-cw"))


class DropPlace(QFrame):
    """What the window shows before there is a list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("drop")
        self._picture = QLabel()
        headline = QLabel(self.tr("Drop an order list here"))
        headline.setProperty("role", "headline")
        sentence = QLabel(
            self.tr("Or choose a workbook or CSV file, or copy rows with their header in a spreadsheet and paste them.")
        )
        sentence.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.addStretch()
        for label in (self._picture, headline, sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(label is sentence)
            layout.addWidget(label)
        layout.addStretch()
        self._theme = theme
        theme.changed.connect(self._tint)
        self._tint()

    def hint(self, over: bool) -> None:
        """Show that what hovers may be dropped."""
        self.setProperty("over", over)
        self.style().polish(self)

    def _tint(self) -> None:
        self._picture.setPixmap(self._theme.icon("file-spreadsheet", "muted").pixmap(40, 40))


def file_in(mime: QMimeData) -> Path | None:
    """The one file of this machine that is dragged or copied, None where it is none or several."""
    urls = mime.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
