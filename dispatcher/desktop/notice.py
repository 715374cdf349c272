"""A line above the map for what is missing, with the buttons that mend it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from dispatcher.desktop.empty_state import action_button


class Notice(QFrame):
    """There is no region: travel times are estimated, addresses are not found, the map is empty."""

    def __init__(self, *mends: QAction) -> None:
        super().__init__()
        self.setObjectName("notice")
        text = QLabel(
            self.tr(
                "No region in use: addresses cannot be found, driving times are estimated and the map has no streets."
            )
        )
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 8, 8, 8)
        layout.addWidget(text, 1)
        for mend in mends:
            layout.addWidget(action_button(mend))
        self.hide()
