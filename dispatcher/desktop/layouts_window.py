"""What is remembered of senders' lists: what their columns mean and what was answered, to look at and to forget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from dispatcher.desk.list_desk import Remembered
from dispatcher.desktop.import_lines import Line, Lines
from dispatcher.desktop.import_rules import rule_words
from dispatcher.desktop.import_words import meaning_words

SIZE_PX = QSize(820, 460)


class LayoutLines(Lines):
    """The layouts."""

    def titles(self) -> tuple[str, ...]:
        """The list by which it was learned, its columns, and what else was said."""
        return (self.tr("Learned from"), self.tr("Columns"), self.tr("What else was said"))


class LayoutsWindow(QDialog):
    """Lists them. `forget` carries the header of the one to forget."""

    forget = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remembered lists"))
        self.resize(SIZE_PX.boundedTo(self.screen().availableSize()))
        self._known: tuple[Remembered, ...] = ()
        self.layouts = LayoutLines()
        self.layouts.setAccessibleName(self.windowTitle())
        self.forget_button, self.close_button = QPushButton(self.tr("Forget")), QPushButton(self.tr("Close"))
        self.none = QLabel(
            self.tr(
                "Nothing yet. When you say what a column means while importing, it is remembered for lists like it."
            )
        )
        self._lay_out()
        self.forget_button.clicked.connect(self._forget)
        self.close_button.clicked.connect(self.accept)
        self.layouts.selectionModel().currentRowChanged.connect(lambda *_: self._offer())

    def show_layouts(self, known: Sequence[Remembered]) -> None:
        """List these."""
        self._known = tuple(known)
        self.layouts.list.show(tuple(Line(self._words(one)) for one in known))
        self.none.setVisible(not known)
        if known:
            self.layouts.selectRow(0)
        self._offer()

    def _words(self, one: Remembered) -> tuple[str, ...]:
        fields = (*one.layout.fields, *[""] * len(one.header))
        columns = (
            self.tr("{column} = {meaning}").format(column=label, meaning=meaning_words(field))
            for label, field in zip(one.header, fields, strict=False)
            if field
        )
        answers = (f"{column}: {value}" if column else value for _, column, value in one.layout.answers)
        kept = (
            self.tr("{column}: {rule} (off: kept as typed)").format(column=column, rule=rule_words(rule))
            for rule, column in one.layout.kept
        )
        return (one.layout.source or self.tr("A list"), ", ".join(columns), ", ".join((*answers, *kept)))

    def _forget(self) -> None:
        row = self.layouts.currentIndex().row()
        if 0 <= row < len(self._known):
            self.forget.emit(self._known[row].header)

    def _offer(self) -> None:
        self.forget_button.setEnabled(self.layouts.currentIndex().isValid())

    def _lay_out(self) -> None:
        self.none.setWordWrap(True)
        self.none.setTextFormat(Qt.TextFormat.PlainText)
        self.none.setProperty("role", "muted")
        frame = QFrame()
        frame.setObjectName("panel")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self.layouts)
        buttons = QHBoxLayout()
        for button in (self.forget_button, self.close_button):
            button.setAutoDefault(False)
        buttons.addWidget(self.forget_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        layout.addWidget(self.none)
        layout.addWidget(frame, 1)
        layout.addLayout(buttons)
