"""The two buttons at the foot of a small window: what it is for, and thinking better of it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox


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
