"""One measurement of the window, in this process; `bench_window.py` runs each in a process of its own.

`main` prints one line of JSON: `figure` is what counts, `worst` the worst of it, the rest is told besides. In
milliseconds, but for memory (per cent).
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from dispatcher.app import open_desk
from dispatcher.config.paths import demo_file
from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import FORMATS, PlanRequest
from dispatcher.desktop.commands import OpenDesk
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.window import MainWindow
from tests.bench.window_day import open_day, write_day, write_list
from tests.bench.window_hour import worked
from tests.bench.window_probe import Painted, in_window, median, pause, reach, rest, until
from tests.bench.window_silence import Silence, silence

if TYPE_CHECKING:  # the program loads it when it is wanted, which is measured
    from dispatcher.desktop.import_window import ImportWindow

type Figures = dict[str, float]

HOVERS, DROPS = 200, 15
PLAN_S, LIST_ROWS, LARGE_LIST_ROWS, LOOKED_UP = 6.0, 10_000, 100_000, 200
EXPORTED = 300
IN_SIGHT = 4
"""So many lanes are in sight in the timeline, and are painted when they change."""
SIZES = {500: 20, 2000: 50}
"""Drivers by stops."""


def hover(work: Path, _options: argparse.Namespace) -> Figures:
    """The card beside the pointer over 500 stops and 20 drivers: by turns over a stop and a driver."""
    taken: list[float] = []

    def play(window: MainWindow) -> None:
        assert window.commands.now is not None
        lanes = window.commands.now.lanes
        order_id = lanes[0].stops[3].order_ids[0]
        reach(window, order_id)
        window.mover.hover(Move((order_id,), lanes[1].shift_id), QPoint(300, 300))
        for turn in range(HOVERS):
            lane = lanes[turn % len(lanes)]
            position = None if turn % 2 else (turn * 7) % (len(lane.stops) + 1)
            move = Move((order_id,), lane.shift_id, position)
            began = time.perf_counter()
            effect = window.mover.hover(move, QPoint(200 + turn, 300))
            window.mover.card.repaint()
            taken.append(1000 * (time.perf_counter() - began))
            assert effect is not None
            pause(0.01)

    in_window(open_day, day(work, 500), play)
    return {"figure": median(taken), "worst": max(taken), "hovers": len(taken)}


def drop(stops: int) -> Callable[[Path, argparse.Namespace], Figures]:
    """From the drop of an order until board, timeline and map show it."""

    def measure(work: Path, _options: argparse.Namespace) -> Figures:
        taken: list[float] = []
        at_map: list[float] = []

        def play(window: MainWindow) -> None:
            window.panels.bring("board")
            pause(0.5)
            for turn in range(DROPS + 2):
                all_painted, map_painted = dropped(window, turn)
                if turn > 1:
                    taken.append(all_painted)
                    at_map.append(map_painted)

        in_window(open_day, day(work, stops), play)
        return {"figure": median(taken), "worst": max(taken), "map": median(at_map), "drops": len(taken)}

    return measure


def dropped(window: MainWindow, turn: int) -> tuple[float, float]:
    """Drop an order on the next driver; milliseconds until all is painted, and until the map is."""
    now = window.commands.now
    assert now is not None
    source, target = now.lanes[turn % IN_SIGHT], now.lanes[(turn + 1) % IN_SIGHT]
    order_id = source.stops[len(source.stops) // 2].order_ids[0]
    reach(window, order_id)
    tree, area = window.panels.board.tree.viewport(), window.panels.timeline.area.viewport()
    move = Move((order_id,), target.shift_id, len(target.stops) // 2)
    window.mover.hover(move, QPoint(300, 300))
    pause(0.2)
    painted = Painted(window, tree, area)
    shown: list[object] = []
    window.commands.shown.connect(shown.append)
    before, began = window.panels.map.revision, time.perf_counter()
    window.mover.drop(move)
    wanted = window.panels.map.revision
    assert wanted > before
    until(lambda: painted.revision >= wanted and all(painted.painted.get(w) for w in (tree, area)))
    painted.end()
    ends = [painted.at, *painted.painted.values()]
    until(lambda: len(shown) > 1)  # it is written, and read again
    window.commands.shown.disconnect(shown.append)
    rest(window)
    return 1000 * (max(ends) - began), 1000 * (painted.at - began)


def planning(work: Path, options: argparse.Namespace) -> Figures:
    """The demo day planned anew by the real engine in its child, and the proposal accepted."""

    def play(window: MainWindow, options: argparse.Namespace) -> Silence:
        plan = window.panels.plan
        heard: list[object] = []
        window.commands.heard.connect(heard.append)
        with silence(options.why) as listening:
            window.flows.planning.plan(PlanRequest(seconds=PLAN_S))
            until(lambda: window.flows.planning.is_proposing)
            rest(window)
            plan.compare.accepted.emit()
            until(lambda: not window.flows.planning.is_proposing)
            rest(window)
        assert len(heard) > 2
        return listening

    return silent(play, options, open_desk, demo(work))


def importing(rows: int) -> Callable[[Path, argparse.Namespace], Figures]:
    """A list of so many rows read, shown and taken through the import window until every panel shows its orders; some
    of it looked up in the region. Besides: what the window's process holds more at most than before, and at last."""

    def measure(work: Path, options: argparse.Namespace) -> Figures:
        file, book = work / "empty.dispatch", work / "list.xlsx"
        write_day(file, 0, 5)
        streets = ("Aleksanterinkatu", "Bulevardi", "Mannerheimintie", "Fredrikinkatu")
        write_list(book, rows, [f"{streets[n % 4]} {n // 4 + 1}, Helsinki" for n in range(LOOKED_UP)])
        patience_s = max(60.0, rows / 100)
        told: Figures = {}

        def play(window: MainWindow, options: argparse.Namespace) -> Silence:
            with silence(options.why) as listening:
                began = time.perf_counter()
                windows: list[ImportWindow] = []
                window.flows.importing.open(book, then=windows.append)
                until(lambda: bool(windows) and windows[0].footer.take.isEnabled(), patience_s)
                told["seconds to the preview"] = time.perf_counter() - began
                told["MB more at the preview"] = listening.more_now_mb()
                pause(0.5)
                began = time.perf_counter()
                windows.pop().footer.take.click()
                until(
                    lambda: window.commands.now is not None and len(window.commands.now.orders) > rows // 2, patience_s
                )
                told["seconds to the day"] = time.perf_counter() - began
                rest(window, 1.0)
            return listening

        return silent(play, options, open_day, file) | told

    return measure


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


def memory(work: Path, options: argparse.Namespace) -> Figures:
    """A person's work for so many minutes: what the program holds at last, in per cent of what it held at first."""
    list_ = work / "list.xlsx"
    write_list(list_, 200, ())
    figures: list[Figures] = []
    in_window(open_desk, demo(work), lambda window: figures.append(worked(window, list_, options.minutes)))
    return figures[0]


def silent(play: Callable[[MainWindow, argparse.Namespace], Silence], options: argparse.Namespace,
           open_: OpenDesk, file: Path) -> Figures:  # fmt: skip
    """Play it and tell how silent it was."""
    heard: list[Silence] = []
    in_window(open_, file, lambda window: heard.append(play(window, options)))
    (listening,) = heard
    for reason in listening.reasons:
        print(reason, file=sys.stderr)
    return listening.figures()


def day(work: Path, stops: int, drivers: int = 0) -> Path:
    """A planned day of that size."""
    file = work / f"day-{stops}.dispatch"
    write_day(file, stops, drivers or SIZES[stops])
    return file


def demo(work: Path) -> Path:
    """The demo day, to be changed."""
    return Path(shutil.copy(demo_file(), work / "demo.dispatch"))


MEASURES: dict[str, Callable[[Path, argparse.Namespace], Figures]] = {
    "hover": hover,
    "drop-500": drop(500),
    "drop-2000": drop(2000),
    "planning": planning,
    "importing": importing(LIST_ROWS),
    "importing-100000": importing(LARGE_LIST_ROWS),
    "exporting": exporting,
    "memory": memory,
}


def main() -> None:
    """Measure one thing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name", choices=MEASURES)
    parser.add_argument("--why", action="store_true")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("work", type=Path)
    options = parser.parse_args()
    print(json.dumps(MEASURES[options.name](options.work, options)))
