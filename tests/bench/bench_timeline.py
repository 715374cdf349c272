"""How long the timeline takes to paint: 50 drivers with 40 stops each, in a window of 1600 by 1000.

    QT_QPA_PLATFORM=offscreen python tests/bench/bench_timeline.py

Prints a Markdown table of medians: everything drawn anew (as after zooming), scrolled sideways, drawn again, the
pointer moved from stop to stop, and a day shown in which two routes changed, until it is painted.
"""

from __future__ import annotations

import datetime as dt
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication

from dispatcher.desk.lanes import Lane, LaneStop
from dispatcher.desktop.mover import Mover
from dispatcher.desktop.selection import Selection
from dispatcher.desktop.theme import Theme
from dispatcher.desktop.timeline_panel import TimelinePanel
from dispatcher.model.order import TaskKind
from dispatcher.model.palette import colour
from dispatcher.model.place import Location
from dispatcher.model.plan import TaskRef
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.violation import Rule, Violation

PLACE = Location(60.17, 24.94)
DRIVERS, STOPS, ROUNDS = 50, 40, 25
ZONE, DATE = ZoneInfo("Europe/Helsinki"), dt.date(2026, 11, 23)
SEVEN = int(dt.datetime(2026, 11, 23, 7, tzinfo=ZONE).timestamp())


def lane(number: int, dice: random.Random) -> Lane:
    """A day of ten hours with waiting, windows and some lateness."""
    now, stops = SEVEN, []
    for n in range(STOPS):
        leg_s, waiting_s, service_s = dice.randrange(120, 700), dice.choice((0, 0, 0, 600)), dice.randrange(120, 600)
        arrival, start = now + leg_s, now + leg_s + waiting_s
        late_s = dice.choice((0,) * 12 + (900,))
        id_, hour = f"{number}-{n}", start - start % 3600
        window = TimeWindow(hour - 7200, start - late_s) if late_s else TimeWindow(hour, hour + 7200)
        stops.append(
            LaneStop(
                n + 1, n, (TaskRef(id_, TaskKind.DELIVERY),), (id_,), f"Customer {id_}", f"Street {n}",
                PLACE, arrival, start, start + service_s, waiting_s, leg_s, 8 * leg_s, (window,), late_s,
                {"weight": 1000 * n}, (Violation(Rule.LATE, late_s, id_),) if late_s else (), None,
            )
        )  # fmt: skip
        now = start + service_s
    return Lane(
        number, f"S{number}", f"D{number}", f"Driver {number}", f"Van {number}", colour(number), False, SEVEN,
        SEVEN + 36_000, start=SEVEN, end=now + 600, stops=tuple(stops), capacity={"weight": 50_000},
    )  # fmt: skip


def main() -> None:
    """Measure and print."""
    application = QApplication([])
    dice, selection, mover = random.Random(1), Selection(), Mover()
    panel = TimelinePanel(Theme(application, "light"), selection, mover, lambda: SEVEN + 9000.0)
    panel.resize(1600, 1000)
    lanes = tuple(lane(number, dice) for number in range(DRIVERS))
    panel.show_lanes(lanes, ZONE, DATE)
    panel.show()
    application.processEvents()
    area, bar = panel.area, panel.area.horizontalScrollBar()
    area.zoom(1.5)
    steps: dict[str, Callable[[int], None]] = {
        "zoomed": lambda n: area.zoom(1.02 if n % 2 else 1 / 1.02),
        "scrolled sideways": lambda n: bar.setValue(bar.value() + (40 if n % 2 else -40)),
        "drawn again": lambda _n: area.viewport().update(),
        "pointer on another stop": lambda n: selection.hover(f"{n % 10}-10"),
        "two routes changed": lambda n: panel.show_lanes(
            (replace(lanes[0], cost=n), replace(lanes[1], cost=n), *lanes[2:]), ZONE, DATE
        ),
    }
    print(f"| {DRIVERS * STOPS} stops, {DRIVERS} drivers | median ms | worst ms |\n|---|---|---|")
    for name, step in steps.items():
        taken = []
        for n in range(ROUNDS):
            start = time.perf_counter()
            step(n)
            application.processEvents()
            taken.append(1000 * (time.perf_counter() - start))
        print(f"| {name} | {statistics.median(taken):.1f} | {max(taken):.1f} |")
    mover.shut()


if __name__ == "__main__":
    main()
