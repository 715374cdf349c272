"""The window for a new order."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desktop.order_window import OrderWindow
from dispatcher.model.problem import Problem


def test_an_unexpected_error_leaves_no_empty_message(qtbot: QtBot) -> None:
    """It is refused without a problem in words: there is nothing to show here, and what was shown before is over."""
    parent = QWidget()
    qtbot.addWidget(parent)
    window = OrderWindow(parent)
    window.refuse(())
    assert window.said.isHidden()
    window.refuse([Problem("x", "Cause.", "Remedy.")])
    assert (window.said.text(), window.said.isHidden()) == ("Cause. Remedy.", False)
    window.refuse(())
    assert window.said.isHidden()
