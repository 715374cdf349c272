"""Fields with buttons for more and less."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractSpinBox

INSET_PX = 7


def inset[Box: QAbstractSpinBox](box: Box) -> Box:
    """The box with its text as far from the edge as that of other fields: style sheets do not reach it."""
    box.lineEdit().setTextMargins(INSET_PX, 0, 0, 0)
    return box
