"""The machine asks the program to end."""

from __future__ import annotations

import os
import signal
import sys

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from dispatcher.desktop.asked_to_end import ASKS, answered


@pytest.mark.skipif(sys.platform == "win32", reason="Windows closes windows by other means")
@pytest.mark.parametrize("number", ASKS)
def test_the_window_closes_when_it_is_asked(qtbot: QtBot, number: int) -> None:
    """Also while the toolkit waits and no step of Python is done. Afterwards signals do what they did."""
    before = signal.getsignal(number)
    loop = QEventLoop()
    heard: list[bool] = []

    def close() -> None:
        heard.append(True)
        loop.quit()

    with answered(close):
        QTimer.singleShot(10, lambda: os.kill(os.getpid(), number))
        QTimer.singleShot(5000, loop.quit)
        loop.exec()
    assert heard == [True]
    assert signal.getsignal(number) == before
