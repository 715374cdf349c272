"""One measurement of the window, in this process; `bench_window.py` runs each in a process of its own.

`main` prints one line of JSON: `figure` is what counts, `worst` the worst of it, the rest is told besides. In
milliseconds, but for memory (per cent).
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint

from dispatcher.app import open_desk
from dispatcher.desk.moves import Move
from dispatcher.desktop.window import MainWindow
from tests.bench import window_work
from tests.bench.window_day import open_day, write_list
from tests.bench.window_hour import worked
from tests.bench.window_probe import Painted, in_window, median, pause, reach, rest, until
from tests.bench.window_work import Figures, day, demo

HOVERS, DROPS = 200, 15
IN_SIGHT = 3
"""Of any two of so many lanes one at least is in sight in the timeline and on the board: others are not painted."""


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


def memory(work: Path, options: argparse.Namespace) -> Figures:
    """A person's work for so many minutes: what the program holds at last, in per cent of what it held at first."""
    list_ = work / "list.xlsx"
    write_list(list_, 200, ())
    figures: list[Figures] = []
    in_window(open_desk, demo(work), lambda window: figures.append(worked(window, list_, options.minutes)))
    return figures[0]


MEASURES: dict[str, Callable[[Path, argparse.Namespace], Figures]] = {
    "hover": hover,
    "drop-500": drop(500),
    "drop-2000": drop(2000),
    **window_work.MEASURES,
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
