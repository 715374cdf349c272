"""What the program is, and how it and the day file are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from dispatcher import __version__
from dispatcher.desk.results import Checked
from dispatcher.desktop.problems_panel import ProblemsPanel
from dispatcher.desktop.said import said

WIDTH_PX = 620


class AboutWindow(QDialog):
    """Facts by name, and every problem that the check found."""

    def __init__(self, checked: Checked, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About and check"))
        self.setMinimumWidth(WIDTH_PX)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        title = QLabel(self.tr("Dispatcher {version}").format(version=__version__))
        title.setProperty("role", "headline")
        layout.addWidget(title)
        facts = QFormLayout()
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        facts.setHorizontalSpacing(18)
        for name, fact in checked.facts.items():
            facts.addRow(_label(said(name), "muted"), _label(said(fact), ""))
        layout.addLayout(facts)
        if checked.problems:
            problems = ProblemsPanel()
            problems.model.show(checked.problems)
            layout.addWidget(problems, 1)
        else:
            layout.addWidget(_label(self.tr("Everything is as it should be."), "good"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(self.tr("Close"))
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
