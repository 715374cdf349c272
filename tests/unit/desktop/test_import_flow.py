"""How the window for importing is opened."""

from __future__ import annotations

import datetime as dt
import sys
import threading
from collections.abc import Callable
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desktop import import_flow
from dispatcher.desktop.import_flow import WINDOW, ImportFlow
from dispatcher.desktop.import_window import ImportWindow
from dispatcher.desktop.theme import Theme

ACTIONS = ("import_orders", "paste_rows", "import_fleet", "order_template", "fleet_template")


def test_what_the_window_is_made_of_is_loaded_on_another_thread(
    qtbot: QtBot, theme: Callable[[], Theme], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A click right after the start, when nothing of it is there yet, must not hold the main window up."""
    main, loaded = QWidget(), sys.modules[WINDOW]
    qtbot.addWidget(main)
    commands: Any = SimpleNamespace(now=None, desk=SimpleNamespace(default_date=lambda: dt.date(2026, 11, 23)))
    commands.broken = SimpleNamespace(emit=None)
    actions = SimpleNamespace(file=SimpleNamespace(**{name: QAction(main) for name in ACTIONS}))
    parts: Any = SimpleNamespace(window=main, theme=theme(), commands=commands, actions=actions)
    flow, opened, threads = ImportFlow(parts), list[ImportWindow](), list[int]()

    def load(name: str) -> ModuleType:
        threads.append(threading.get_ident())
        sys.modules[name] = loaded
        return loaded

    monkeypatch.delitem(sys.modules, WINDOW)
    monkeypatch.setattr(import_flow, "import_module", load)
    flow.open(then=opened.append)
    assert not opened
    qtbot.waitUntil(lambda: bool(opened))
    assert threads
    assert threads[0] != threading.get_ident()
    flow.open(then=opened.append)
    assert len(opened) == 2, "what is loaded opens at once"
    for window in opened:
        window.reject()
    flow.shut()
