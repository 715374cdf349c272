"""What is under way: how far, what, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from dispatcher.desktop.said import said

STEPS = 1000


class ProgressStrip(QWidget):
    """Shown while a command runs. `stopped` says that the user wants it to end."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._text = QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton()
        self.button.setProperty("small", True)
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.clicked.connect(self._stop)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 1, 4, 1)
        layout.setSpacing(12)
        for widget in (self._bar, self._text, self.button):
            layout.addWidget(widget)
        self.hide()

    def begin(self, doing: str, stop: str) -> None:
        """A command begins: what it does, and what ending it means."""
        self._bar.setRange(0, 0)
        self._text.setText(doing)
        self.button.setText(stop)
        self.button.setEnabled(True)
        self.show()

    def go_on(self, share: float, doing: str) -> None:
        """So far (0 to 1) it is."""
        self._bar.setRange(0, STEPS)
        self._bar.setValue(round(min(max(share, 0.0), 1.0) * STEPS))
        self._text.setText(said(doing))

    def _stop(self) -> None:
        self.button.setEnabled(False)
        self.stopped.emit()
