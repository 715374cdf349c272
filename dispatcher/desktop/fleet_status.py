"""The line below the fleet's tables: that everything is kept, or what has to be mended first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from dispatcher.desktop.fleet_words import column_title, table_title
from dispatcher.desktop.said import said, told
from dispatcher.desktop.theme import Theme
from dispatcher.model.problem import Problem

ICON_PX = 18


class FleetStatus(QFrame):
    """One sentence, and when something is wrong a button that leads there and one that gives up what is not kept."""

    go_asked = Signal()
    revert_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign, self.sentence = QLabel(), QLabel()
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setWordWrap(True)
        self.sentence.setAccessibleName(self.tr("State of the fleet"))
        self.go = QPushButton(self.tr("Show"))
        self.revert = QPushButton(self.tr("Discard unsaved changes"))
        self.go.clicked.connect(lambda: self.go_asked.emit())
        self.revert.clicked.connect(lambda: self.revert_asked.emit())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(self._sign)
        layout.addWidget(self.sentence, 1)
        layout.addWidget(self.go)
        layout.addWidget(self.revert)
        self.show_problems([])

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong first, and how much else; or that all is kept."""
        if not problems:
            self._look("circle-check", False)
            self.sentence.setText(self.tr("Every change is kept at once. Ctrl+Z takes it back."))
            return
        problem, others = problems[0], len(problems) - 1
        text = self.tr("Not kept yet. {problem}")
        if others:
            text = self.tr("Not kept yet. {problem} (And {count} more.)")
        self.sentence.setText(text.format(problem=self._words(problem), count=others))
        self._look("triangle-alert", True)

    def _words(self, problem: Problem) -> str:
        where = problem.where
        if not where.sheet:
            return told(problem)
        return self.tr("{table}, row {row}, {column}: {cause} {remedy}").format(
            table=table_title(where.sheet),
            row=where.row,
            column=column_title(where.column),
            cause=said(problem.cause),
            remedy=said(problem.remedy),
        )

    def say(self, sentence: str) -> None:
        """Say why something was not done; nothing is unsaved for that."""
        self.sentence.setText(sentence)
        self._look("info", self.go.isVisibleTo(self))

    def _look(self, icon: str, is_wrong: bool) -> None:
        self.setObjectName("notice" if is_wrong else "status")
        self.style().unpolish(self)
        self.style().polish(self)
        self.sentence.setProperty("role", "" if is_wrong else "muted")
        self.sentence.style().unpolish(self.sentence)
        self.sentence.style().polish(self.sentence)
        purpose = "notice_text" if is_wrong else "muted"
        self._sign.setPixmap(self._theme.icon(icon, purpose).pixmap(QSize(ICON_PX, ICON_PX)))
        self.go.setVisible(is_wrong)
        self.revert.setVisible(is_wrong)
