"""Buttons of windows: the two at the foot (what it is for, and thinking better of it), and small ones beside lists."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def dialog_buttons(dialog: QDialog, does: str, accept: Callable[[], object]) -> QDialogButtonBox:
    """A row for the dialog: an accented button with this text, which calls `accept`, and one that leaves."""
    kinds = QDialogButtonBox.StandardButton
    row = QDialogButtonBox(kinds.Ok | kinds.Cancel)
    ok = row.button(kinds.Ok)
    ok.setText(does)
    ok.setProperty("accent", True)
    row.button(kinds.Cancel).setText(QCoreApplication.translate("Dialogs", "Cancel"))
    row.accepted.connect(accept)
    row.rejected.connect(dialog.reject)
    return row


def small_button(text: str, press: Callable[[], object]) -> QPushButton:
    """A button that stands beside a list and is never pressed by Enter elsewhere."""
    button = QPushButton(text)
    button.setProperty("small", True)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: press())
    return button
