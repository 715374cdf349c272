"""What a list leaves open, asked with examples; and the password of a protected workbook."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from dispatcher.desk.results import Question
from dispatcher.desktop.said import said

MOST_ASKED = 6
"""So many questions are asked at once; answers often settle others."""
LEAST_CHARS = 24


class Questions(QFrame):
    """The questions of a list, the open ones first. `answered`: kind, column and value of an answer."""

    answered = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAccessibleName(self.tr("Questions about the list"))
        self.choices: list[QComboBox] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 8, 12, 8)
        self._grid.setHorizontalSpacing(12)
        self._grid.setColumnStretch(0, 1)
        self._shown: tuple[Question, ...] = ()
        self.hide()

    def ask(self, questions: tuple[Question, ...]) -> None:
        """Ask these; without any there is nothing to be seen."""
        wanted = tuple(sorted(questions, key=lambda q: not q.is_open))[:MOST_ASKED]
        if wanted != self._shown:
            self._shown = wanted
            self._clear()
            self.choices = [self._row(at, question) for at, question in enumerate(wanted)]
        self.setVisible(bool(wanted))

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _row(self, at: int, question: Question) -> QComboBox:
        words = QLabel(said(question.text))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        if question.is_open:
            words.setProperty("role", "strong")
        choice = QComboBox()
        choice.setMinimumContentsLength(LEAST_CHARS)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        choice.setAccessibleName(words.text())
        words.setBuddy(choice)
        if question.is_open:
            choice.addItem(self.tr("Please choose…"), "")
        for one in question.choices:
            text = self.tr("{answer}: {example}") if one.example else "{answer}"
            choice.addItem(text.format(answer=said(one.label), example=one.example), one.value)
        if not question.is_open:
            choice.setCurrentIndex(max(0, choice.findData(question.assumed)))
        choice.activated.connect(lambda _: self._choose(choice, question))
        self._grid.addWidget(words, at, 0)
        self._grid.addWidget(choice, at, 1)
        return choice

    def _choose(self, choice: QComboBox, question: Question) -> None:
        value = str(choice.currentData() or "")
        if value and not (question.answered and value == question.assumed):
            self.answered.emit(question.kind, question.column, value)


class PasswordBar(QFrame):
    """Asks for the password of a workbook. `given` has it; it is kept nowhere."""

    given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.field, self.open = QLineEdit(), QPushButton(self.tr("Open"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.open.setAutoDefault(False)
        label = QLabel(self.tr("Password of the workbook"))
        label.setBuddy(self.field)
        self.field.setAccessibleName(label.text())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        for widget in (label, self.field, self.open):
            row.addWidget(widget)
        row.setStretchFactor(self.field, 1)
        self.open.clicked.connect(self._give)
        self.field.returnPressed.connect(self._give)
        self.hide()

    def ask(self, wanted: bool) -> None:
        """Ask, or ask no more; what was typed is forgotten."""
        self.field.clear()
        self.setVisible(wanted)
        if wanted:
            self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Return gives the password and no more: the window would take the list with it that nobody has seen."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _give(self) -> None:
        if self.field.text():
            self.given.emit(self.field.text())
