"""What is being done to a region while the list of regions is open: how far it is, in words, and a button to end it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout

from dispatcher.desktop.dialog_buttons import small_button
from dispatcher.desktop.region_view import part_names
from dispatcher.desktop.said import said

STEPS = 1000


class RegionWork(QFrame):
    """Hidden while nothing is done. `stop_asked`: it is to end."""

    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.bar, self.words = QProgressBar(), QLabel()
        self.bar.setRange(0, STEPS)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setProperty("role", "caption")
        self.words.setWordWrap(True)
        self.stop = small_button(self.tr("Stop"), self._stop)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self.hide()

    def show_work(self, share: float, words: str) -> None:
        """How far it is, and what is done at the moment."""
        if self.isHidden():
            self.stop.setEnabled(True)
            self.show()
        self.bar.setValue(round(share * STEPS))
        self.words.setText(words)

    def end(self) -> None:
        """It is over."""
        self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.stop_asked.emit()


def parts_words(parts: Mapping[str, tuple[float, str]]) -> str:
    """What each part of a build that is under way does."""
    names = part_names()
    doing = [
        QCoreApplication.translate("Regions", "{part}: {doing}").format(part=names[part], doing=said(words))
        for part, (share, words) in parts.items()
        if share < 1
    ]
    return " · ".join(doing)
