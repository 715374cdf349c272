"""What a panel says when it has nothing to show, and the buttons that change that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class EmptyState(QWidget):
    """A headline, a sentence, and buttons for the actions that help, the first one accented."""

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._headline, self._sentence = QLabel(), QLabel()
        self._headline.setProperty("role", "headline")
        self._sentence.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 28, 28, 28)
        layout.setSpacing(12)
        layout.addStretch()
        for label in (self._headline, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(label)
        layout.addSpacing(4)
        self._buttons = {action: action_button(action) for action in actions}
        for button in self._buttons.values():
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch()

    def say(self, headline: str, sentence: str, *helping: QAction) -> None:
        """What there is to say, and which of the actions help."""
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        for action, button in self._buttons.items():
            button.setVisible(action in helping)
            button.setProperty("accent", action in helping[:1])
            button.style().polish(button)


def action_button(action: QAction) -> QPushButton:
    """A button that stands for an action: its text, and on and off with it."""
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    button.clicked.connect(lambda: action.trigger())
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
