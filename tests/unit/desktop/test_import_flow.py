"""How the window for importing is opened."""

from __future__ import annotations

import datetime as dt
import gc
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.desk import Desk
from dispatcher.desk.regions import Regions
from dispatcher.desk.results import ListPreview
from dispatcher.desktop import import_flow
from dispatcher.desktop.import_flow import WINDOW, ImportFlow
from dispatcher.desktop.import_window import ImportWindow
from dispatcher.desktop.theme import Theme
from dispatcher.intake import orders as order_reading
from tests.town import Town, builders

DATE = dt.date(2026, 11, 23)
LIST = "Order ID,Address\n1,Road 1\n"
ACTIONS = ("import_orders", "paste_rows", "import_fleet", "order_template", "fleet_template")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A desk whose lists are read in the test's own process."""
    monkeypatch.setattr(order_reading, "parts_from_child", lambda job, path, args, limits, *_: job(path, *args, limits))
    with Town(tmp_path, Regions(tmp_path / "regions", builders()), []).open() as opened:
        yield opened


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


def previews() -> int:
    """How many lists that were looked at are still in memory."""
    return sum(isinstance(one, ListPreview) for one in gc.get_objects())


def test_a_list_that_is_in_the_day_is_let_go_of(
    qtbot: QtBot, theme: Callable[[], Theme], desk: Desk, tmp_path: Path
) -> None:
    """Its orders would be in memory twice: while their places are looked up, and after the window was closed for as
    long as Python does not look for rubbish."""
    file, given, seen = tmp_path / "list.csv", list[Callable[..., Any]](), list[int]()
    file.write_text("order;address\n1;Road 1\n")
    main, job = QWidget(), SimpleNamespace(progress=lambda *_: None, is_cancelled=lambda: False)
    qtbot.addWidget(main)
    commands: Any = SimpleNamespace(now=None, desk=desk, date=DATE)
    commands.study = lambda question, shown, *_: shown(question(desk, job))
    commands.give = lambda _doing, work, then, refused: given.extend((work, then))
    parts: Any = SimpleNamespace(window=main, theme=theme(), commands=commands, tell=lambda _text: None)
    parts.actions = SimpleNamespace(file=SimpleNamespace(**{name: QAction(main) for name in ACTIONS}))
    flow, opened = ImportFlow(parts), list[ImportWindow]()
    commands.ask = lambda question, then: then(question(desk))
    looking = SimpleNamespace(take_list=desk.take_list, look_up=lambda *_: seen.append(previews()))
    gc.collect()  # what other tests left
    gc.disable()
    try:
        flow.open(file, then=opened.append)
        opened[0].turns.finish()
        assert previews() == 1
        opened[0].footer.take.click()
        work, then = given
        given.clear()
        then(work(looking, job))
        assert seen == [0]
        assert (previews(), opened[0].isVisible()) == (0, False)
        assert [order.id for order in desk.orders(DATE)] == ["1"]
    finally:
        gc.enable()
    flow.shut()


def test_a_window_that_is_closed_holds_no_list(
    qtbot: QtBot, theme: Callable[[], Theme], desk: Desk, tmp_path: Path
) -> None:
    """Also one of which nothing was taken."""
    file = tmp_path / "list.csv"
    file.write_text("order;address\n1;Road 1\n")
    window = ImportWindow(theme(), DATE)
    qtbot.addWidget(window)
    window.show()
    window.show_preview(desk.preview_list(file, date=DATE))
    window.turns.finish()
    gc.collect()  # what other tests left
    gc.disable()
    try:
        assert previews() == 1
        window.reject()
        assert (previews(), window.table.rows.rowCount()) == (0, 0)
    finally:
        gc.enable()
