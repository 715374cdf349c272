"""Long work in the window, each measured for how long a timer of 10 ms is not heard meanwhile."""

from __future__ import annotations

import argparse
import shutil
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from dispatcher.app import open_desk
from dispatcher.config.paths import demo_file
from dispatcher.desk.desk import Desk
from dispatcher.desk.results import FORMATS, PlanRequest
from dispatcher.desktop.commands import OpenDesk, Shown
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.window import MainWindow
from tests.bench.window_day import open_day, write_day, write_list
from tests.bench.window_probe import PATIENCE_S, in_window, pause, rest, until
from tests.bench.window_silence import Silence, silence

if TYPE_CHECKING:  # the program loads it when it is wanted, which is measured
    from dispatcher.desktop.import_window import ImportWindow

type Figures = dict[str, float]
type Measure = Callable[[Path, argparse.Namespace], Figures]

PLAN_S, LIST_ROWS, LARGE_LIST_ROWS, LOOKED_UP = 6.0, 10_000, 100_000, 200
EXPORTED = 300
SIZES = {0: 5, 500: 20, 2000: 50, 10_000: 50}
"""Drivers by orders."""
MOST_PLANNED = 2000
PANELS = ("board", "places", "plan", "history", "problems")
"""Those that nobody sees at first."""


def planning(work: Path, options: argparse.Namespace) -> Figures:
    """The demo day planned anew by the real engine in its child, and the proposal accepted."""

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        heard: list[object] = []
        window.commands.heard.connect(heard.append)
        with silence(options.why) as listening:
            propose(window, PLAN_S)
            accept(window)
        assert len(heard) > 2
        return listening

    return silent(play, options, open_desk, demo(work))


def accepting(work: Path, options: argparse.Namespace) -> Figures:
    """A proposal for the demo day accepted, and the plan taken back and made again."""

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        propose(window, 1.0)
        edit = window.actions_.edit
        with silence(options.why) as listening:
            accept(window)
            for step in (edit.undo, edit.redo):
                shown = window.commands.now
                step.trigger()
                until(partial(_is_other, window, shown))
                rest(window)
        return listening

    return silent(play, options, open_desk, demo(work))


def importing(rows: int) -> Measure:
    """A list of so many rows read, shown and taken through the import window until every panel shows its orders; some
    of it looked up in the region. Besides: what the window's process holds more at most than before, and at last."""

    def measure(work: Path, options: argparse.Namespace) -> Figures:
        book = order_list(work, rows)
        told: Figures = {}

        def play(window: MainWindow, options: argparse.Namespace) -> Silence:
            with silence(options.why) as listening:
                take(window, book, rows, told, listening)
                rest(window, 1.0)
            return listening

        return silent(play, options, open_day, day(work, 0)) | told

    return measure


def taking_back(work: Path, options: argparse.Namespace) -> Figures:
    """The import of a list taken back, and done again."""
    book = order_list(work, LIST_ROWS)

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        take(window, book, LIST_ROWS)
        rest(window, 1.0)
        with silence(options.why) as listening:
            for step, is_there in ((window.actions_.edit.undo, False), (window.actions_.edit.redo, True)):
                assert step.isEnabled()
                step.trigger()
                until(partial(_has_orders, window, is_there), 3 * PATIENCE_S)
                rest(window, 1.0)
        return listening

    return silent(play, options, open_day, day(work, 0))


def exporting(work: Path, options: argparse.Namespace) -> Figures:
    """All manifests of a day of 300 stops in every format."""

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        assert window.commands.now is not None
        date, folder = window.commands.now.date, work / "manifests"

        def export(desk: Desk, job: Job) -> object:
            return desk.export(date, folder, FORMATS, None, job.progress, job.is_cancelled, True)

        with silence(options.why) as listening:
            window.commands.give("Exporting", export)
            until(lambda: not window.figures.dates.isEnabled())
            rest(window)
        assert len(list(folder.iterdir())) > 12 * len(FORMATS)
        return listening

    return silent(play, options, open_day, day(work, EXPORTED, 12))


def opening(orders: int) -> Measure:
    """A day of so many orders, 2,000 of them planned, opened in a window that has shown an empty one, until every panel
    shows it."""

    def measure(work: Path, options: argparse.Namespace) -> Figures:
        file = day(work, orders)
        told: Figures = {}

        def play(window: MainWindow, options: argparse.Namespace) -> Silence:
            with silence(options.why) as listening:
                began = time.perf_counter()
                window.commands.change_file("Opening", lambda _: open_day(file))
                until(lambda: window.commands.now is not None and len(window.commands.now.orders) == orders)
                rest(window)
                told["seconds to the day"] = time.perf_counter() - began
                rest(window, 1.0)
            return listening

        return silent(play, options, open_day, day(work, 0)) | told

    return measure


def panels(work: Path, options: argparse.Namespace) -> Figures:
    """Each panel that nobody sees at first brought to the front for the first time, on a day of 500 stops."""

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        with silence(options.why) as listening:
            for name in PANELS:
                window.panels.bring(name)
                pause(0.5)
        return listening

    return silent(play, options, open_day, day(work, 500))


def propose(window: MainWindow, seconds: float) -> None:
    """Search until there is a proposal, and it is shown."""
    window.flows.planning.plan(PlanRequest(seconds=seconds))
    until(lambda: window.flows.planning.is_proposing)
    rest(window)


def accept(window: MainWindow) -> None:
    """Take the proposal, and wait until it is shown."""
    window.panels.plan.compare.accepted.emit()
    until(lambda: not window.flows.planning.is_proposing)
    rest(window)


def _has_orders(window: MainWindow, is_there: bool) -> bool:
    return window.commands.now is not None and bool(window.commands.now.orders) is is_there


def _is_other(window: MainWindow, shown: Shown | None) -> bool:
    return window.commands.now is not shown


def order_list(work: Path, rows: int) -> Path:
    """A list of so many rows, some with addresses that the demo region knows."""
    book = work / "list.xlsx"
    streets = ("Aleksanterinkatu", "Bulevardi", "Mannerheimintie", "Fredrikinkatu")
    write_list(book, rows, [f"{streets[n % 4]} {n // 4 + 1}, Helsinki" for n in range(LOOKED_UP)])
    return book


def take(
    window: MainWindow, book: Path, rows: int, told: Figures | None = None, listening: Silence | None = None
) -> None:
    """The list through the import window into the day; `told` gets how long that took."""
    told, patience_s = {} if told is None else told, max(60.0, rows / 100)
    began = time.perf_counter()
    windows: list[ImportWindow] = []
    window.flows.importing.open(book, then=windows.append)
    until(lambda: bool(windows) and windows[0].footer.take.isEnabled(), patience_s)
    told["seconds to the preview"] = time.perf_counter() - began
    if listening is not None:
        told["MB more at the preview"] = listening.more_now_mb()
    pause(0.5)
    began = time.perf_counter()
    windows.pop().footer.take.click()
    until(lambda: window.commands.now is not None and len(window.commands.now.orders) > rows // 2, patience_s)
    told["seconds to the day"] = time.perf_counter() - began


def silent(play: Callable[[MainWindow, argparse.Namespace], Silence], options: argparse.Namespace,
           open_: OpenDesk, file: Path) -> Figures:  # fmt: skip
    """Play it and tell how silent it was."""
    heard: list[Silence] = []
    in_window(open_, file, lambda window: heard.append(play(window, options)))
    (listening,) = heard
    for reason in listening.reasons:
        print(reason, file=sys.stderr)
    return listening.figures()


def day(work: Path, orders: int, drivers: int = 0) -> Path:
    """A day of that size, planned."""
    file = work / f"day-{orders}.dispatch"
    write_day(file, orders, drivers or SIZES[orders], planned=MOST_PLANNED)
    return file


def demo(work: Path) -> Path:
    """The demo day, to be changed."""
    return Path(shutil.copy(demo_file(), work / "demo.dispatch"))


MEASURES: dict[str, Measure] = {
    "planning": planning,
    "accepting": accepting,
    "importing": importing(LIST_ROWS),
    "importing-100000": importing(LARGE_LIST_ROWS),
    "taking-back": taking_back,
    "exporting": exporting,
    "opening-2000": opening(2000),
    "opening-10000": opening(10_000),
    "panels": panels,
}
