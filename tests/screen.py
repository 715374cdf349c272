"""The main window as a test uses it: shown, with its dialogs answered, by mouse, keyboard and model."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if hasattr(os, "geteuid") and os.geteuid() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # the engine's sandbox refuses to run as root

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desk.moves import Move
from dispatcher.desktop import dialogs, drag
from dispatcher.desktop.commands import OpenDesk, Shown
from dispatcher.desktop.import_view import PreviewRequest
from dispatcher.desktop.import_window import ImportWindow
from dispatcher.desktop.map_scheme import register_scheme
from dispatcher.desktop.preferences import Preferences
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.window import MainWindow
from dispatcher.model.order import Order
from dispatcher.model.problem import Problem
from tests.town import MONDAY, Row, fleet_file, orders_file, town_in

register_scheme()  # before any application

PATIENCE_MS = 60_000
NO_KEYS, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Screen:
    """The window with what its dialogs are answered and what it wanted to show."""

    def __init__(self, window: MainWindow, qtbot: QtBot, patch: pytest.MonkeyPatch) -> None:
        self.window, self.qtbot, self.patch = window, qtbot, patch
        self.panels, self.commands, self.selection = window.panels, window.commands, window.selection
        self.actions = window.actions_
        self.refusals: list[tuple[Problem, ...]] = []
        self.is_busy = True
        self.commands.busy.connect(self._note)
        patch.setattr(dialogs, "refused", lambda _window, problems: self.refusals.append(tuple(problems)))

    def _note(self, is_busy: bool) -> None:
        self.is_busy = is_busy

    # What is done

    def until(self, is_so: Callable[[], object]) -> None:
        """Wait for something."""
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=PATIENCE_MS)

    def do(self, act: Callable[[], object], answer: Path | None = None) -> None:
        """Give a command, with this file or folder where one is asked for, and wait until all of it is shown."""
        for name in ("ask_for_file", "ask_for_new_file", "ask_for_folder"):
            self.patch.setattr(dialogs, name, lambda *_: answer)
        with self.qtbot.waitSignal(self.commands.began, timeout=PATIENCE_MS):
            act()
        self.until(lambda: not self.is_busy)

    def hand(self, act: Callable[[], object]) -> None:
        """Move something by hand and wait until it is written."""
        before = len(self.now.steps)
        act()
        self.until(lambda: len(self.now.steps) > before and not self.is_busy)

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS, on: QWidget | None = None) -> None:
        """Press a key where the window has the keyboard's focus."""
        taker = on or self.window.focusWidget()
        assert taker is not None
        self.focus(taker)
        QTest.keyClick(taker, key, keys)

    def focus(self, widget: QWidget) -> None:
        """Bring the keyboard's focus there; a screen that is not there has nobody who activates windows."""

        def has_focus() -> bool:
            widget.window().activateWindow()
            widget.setFocus()
            return widget.hasFocus()

        self.until(has_focus)

    def drop(self, order_ids: tuple[str, ...], row: int, parent: QModelIndex) -> None:
        """Drop orders on the board as a drag would."""
        action = Qt.DropAction.MoveAction
        assert self.panels.board.model.canDropMimeData(drag.mime_of(order_ids), action, row, 0, parent)
        self.panels.board.model.dropMimeData(drag.mime_of(order_ids), action, row, 0, parent)

    def take_list(self, file: Path) -> None:
        """Import a list through its window."""
        opened = self.preview(file)
        self.do(opened.footer.take.click)
        self.until(lambda: not shiboken6.isValid(opened))

    def preview(self, file: Path) -> ImportWindow:
        """The import window with this list read."""
        self.actions.file.import_orders.trigger()
        opened = self.window.findChild(ImportWindow)
        assert isinstance(opened, ImportWindow)
        opened.ask(PreviewRequest(file))
        self.until(opened.footer.take.isEnabled)
        return opened

    # What is there

    @property
    def now(self) -> Shown:
        """What the window shows."""
        assert self.commands.now is not None
        return self.commands.now

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """The lanes on the board."""
        return self.panels.board.lanes

    def lane(self, shift_id: str) -> Lane:
        """One of them."""
        return next(lane for lane in self.lanes if lane.shift_id == shift_id)

    def stop(self, order_id: str) -> tuple[str, LaneStop] | None:
        """The shift and the stop that serve an order."""
        stops = ((lane.shift_id, stop) for lane in self.lanes for stop in lane.stops)
        return next(((shift_id, stop) for shift_id, stop in stops if order_id in stop.order_ids), None)

    def shift_of(self, order_id: str) -> str:
        """The shift that serves an order, "" for none."""
        found = self.stop(order_id)
        return found[0] if found else ""

    def order(self, order_id: str) -> Order:
        """An order as the window has it."""
        return next(order for order in self.now.orders if order.id == order_id)

    def count(self, show: str) -> int:
        """The number on a button above the list of orders."""
        texts = [button.text() for button in self.panels.orders.findChildren(QPushButton)]
        return int(next(text for text in texts if text.startswith(show)).split()[-1])

    def board_index(self, order_id: str) -> QModelIndex:
        """The board's line of the stop that serves an order."""
        (node,) = self.panels.board.model.stops_of([order_id])
        return self.panels.board.model.index_of(node)

    def lane_index(self, shift_id: str) -> QModelIndex:
        """The board's line of a shift."""
        node = self.panels.board.model.lane_of(shift_id)
        assert node is not None
        return self.panels.board.model.index_of(node)

    def on_board(self, index: QModelIndex) -> None:
        """Bring the keyboard to a line of the board."""
        self.panels.bring("board")
        self.focus(self.panels.board.tree)
        flags = (
            QItemSelectionModel.SelectionFlag
        )  # said in full: Qt thinks that Ctrl of the last shortcut is still held
        self.panels.board.tree.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)


@contextmanager
def screen(
    open_desk: OpenDesk,
    folder: Path,
    qtbot: QtBot,
    patch: pytest.MonkeyPatch,
    open_folder: Callable[[Path], object] = lambda _: None,
    flavour: str = "light",
) -> Iterator[Screen]:
    """The window, open and shown; closed in the end if the test has not done so."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    preferences = Preferences(folder / "window.ini")
    window = MainWindow(
        open_desk, Theme(application, flavour), preferences, engine="insertion", open_folder=open_folder
    )
    try:
        made = Screen(window, qtbot, patch)
        window.show()
        window.activateWindow()
        made.until(lambda: not made.is_busy)
        yield made
    finally:
        window.close()
        window.commands.close()
        shiboken6.delete(window)
        QGuiApplication.clipboard().clear()  # or the offscreen run ends with a crash


@contextmanager
def planned_screen(folder: Path, qtbot: QtBot, rows: Sequence[Row], shifts: int = 3) -> Iterator[Screen]:
    """The window on a day of the town with these orders; the first four are on the first two drivers' routes."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DISPATCHER_DATA", str(folder))
        town = town_in(folder, patch)
        extract = folder / "town.osm.pbf"
        extract.write_bytes(b"the town")
        with town.open() as desk:
            desk.add_region(extract)
            desk.take_fleet(fleet_file(folder, shifts))
            desk.import_orders(orders_file(folder, *rows), date=MONDAY)
            desk.locate(MONDAY)
            for number, row in enumerate(rows[:4]):
                desk.move(MONDAY, Move((str(row["Order ID"]),), f"s{number // 2 + 1}", number % 2))
        with screen(lambda file: town.open(file.name if file else "day.dispatch"), folder, qtbot, patch) as made:
            yield made
