"""A person's work in the window at a person's pace, round after round, and what the program holds meanwhile."""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QMouseEvent, QWheelEvent

from dispatcher.desk.desk import Desk
from dispatcher.desk.lanes import Lane
from dispatcher.desk.moves import Move
from dispatcher.desk.results import FORMATS, PlanRequest
from dispatcher.desktop.jobs import Job
from dispatcher.desktop.window import MainWindow
from dispatcher.store.journal import StepState
from tests.bench.window_day import DATE
from tests.bench.window_probe import median, memory_mb, pause, reach, resident_mb, rest, until

if TYPE_CHECKING:  # the program loads it when it is wanted, which is measured
    from dispatcher.desktop.import_window import ImportWindow

PACE_S, LOOK_S = 4.0, 5
"""From one action to the next at least, and from one look at the memory to the next."""
LAST_MINUTES = 5
"""Of so many minutes at the end (and at most a third of them all) the middle counts."""
PLAN_S = 3.0


class Held:
    """What all processes of the program hold, looked at every few seconds, whatever is going on; told by the minute."""

    def __init__(self) -> None:
        self.minutes: list[list[float]] = []
        self.resident: list[float] = []
        self.actions = 0
        self._began = time.monotonic()
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(1000 * LOOK_S)

    def _look(self) -> None:
        minute = int((time.monotonic() - self._began) / 60)
        while len(self.minutes) <= minute:
            if self.minutes:
                self._tell()
            self.minutes.append([])
        self.minutes[-1].append(memory_mb())
        self.resident.append(resident_mb())

    def _tell(self) -> None:
        held, first = self.minutes[-1] or [0.0], self.start
        middle = median(held)
        print(
            f"minute {len(self.minutes):3d}: {middle:6.1f} MB ({100 * (middle / first - 1):+5.1f} %), at most "
            f"{max(held):6.1f} MB; resident {self.resident[-1]:6.1f} MB; {self.actions} actions",
            file=sys.stderr,
            flush=True,
        )

    @property
    def start(self) -> float:
        """The middle of the first minute."""
        return median(self.minutes[0])

    def end(self) -> dict[str, float]:
        """Look no more; the figures."""
        self._timer.stop()
        self._tell()
        full = [each for each in self.minutes if each]
        last = full[-max(1, min(LAST_MINUTES, len(full) // 3)) :]
        tail = median([held for minute in last for held in minute])
        looks, ends = len(full[0]), sum(map(len, last))
        return {
            "figure": 100 * (tail / self.start - 1),
            "worst": 100 * (max(median(minute) for minute in full) / self.start - 1),
            "minutes": len(full),
            "actions": self.actions,
            "MB at first": self.start,
            "MB at last": tail,
            "MB at most": max(held for minute in full for held in minute),
            "resident MB at first": median(self.resident[:looks]),
            "resident MB at last": median(self.resident[-ends:]),
        }


def worked(window: MainWindow, orders: Path, minutes: float) -> dict[str, float]:
    """Every action once to warm up, then round after round; what was held, in per cent of the first minute."""
    steps = actions(window, orders)
    for act in steps:
        act()
        rest(window, 0.2)
    held, done, end = Held(), 0, time.monotonic() + 60 * minutes
    while time.monotonic() < end:
        began = time.monotonic()
        steps[done % len(steps)]()
        done += 1
        held.actions = done
        pause(max(0.5, PACE_S - (time.monotonic() - began)))
        if done % len(steps) == 0:
            rest(window)
    return held.end()


def actions(window: MainWindow, orders: Path) -> Sequence[Callable[[], object]]:
    """What a person does in a round; after it the day is as it was before."""
    date = window.commands.date
    undo, redo = window.actions_.edit.undo, window.actions_.edit.redo
    return [
        *(partial(select, window, number) for number in range(3)),
        *(partial(wheel, window, turns) for turns in (3, 3)), partial(pan, window), window.panels.map.fit,
        partial(move, window, 0), partial(move, window, 1), *[partial(step, window, undo)] * 2,
        *[partial(step, window, redo)] * 2, *[partial(step, window, undo)] * 2,
        partial(plan, window, keeps=False), partial(plan, window, keeps=True), partial(undo_plan, window),
        partial(take, window, orders), partial(step, window, undo),
        partial(show, window, DATE + dt.timedelta(1)), partial(show, window, date),
        lambda: window.theme.wear("dark"), partial(select, window, 3), lambda: window.theme.wear("light"),
        partial(export, window, orders.with_name("manifests")),
    ]  # fmt: skip


def lane(window: MainWindow, number: int) -> Lane:
    """One of those that are used."""
    assert window.commands.now is not None
    used = [lane for lane in window.commands.now.lanes if lane.stops]
    return used[number % len(used)]


def select(window: MainWindow, number: int) -> None:
    """Choose a stop."""
    window.selection.choose(lane(window, number).stops[number].order_ids)


def move(window: MainWindow, number: int) -> None:
    """Take a stop to the next driver."""
    order_id = lane(window, number).stops[0].order_ids[0]
    reach(window, order_id)
    window.mover.drop(Move((order_id,), lane(window, number + 1).shift_id))
    rest(window)


def step(window: MainWindow, action: QAction) -> None:
    """Undo or redo."""
    assert action.isEnabled()
    before = window.commands.now
    action.trigger()
    until(lambda: window.commands.now is not before)
    rest(window)


def plan(window: MainWindow, *, keeps: bool) -> None:
    """Plan the day, and take the plan or not."""
    window.flows.planning.plan(PlanRequest(seconds=PLAN_S))
    until(lambda: window.flows.planning.is_proposing)
    pause(1.0)
    if keeps:
        assert window.commands.now is not None
        steps = len(window.commands.now.steps)
        window.panels.plan.compare.use.click()
        until(lambda: window.commands.now is not None and len(window.commands.now.steps) > steps)
    else:
        window.panels.plan.discard()
    rest(window)


def undo_plan(window: MainWindow) -> None:
    """Back to the plan before; one that was found anew just as it was is no step."""
    assert window.commands.now is not None
    if window.commands.now.steps[-1].state is StepState.DONE:
        step(window, window.actions_.edit.undo)


def take(window: MainWindow, orders: Path) -> None:
    """Import the list."""
    closed: list[int] = []
    windows: list[ImportWindow] = []
    window.flows.importing.open(orders, then=windows.append)
    until(lambda: bool(windows) and windows[0].footer.take.isEnabled())
    before, opened = window.commands.now, windows.pop()
    opened.finished.connect(closed.append)
    opened.footer.take.click()
    until(lambda: bool(closed) and window.commands.now is not before)
    rest(window)


def show(window: MainWindow, date: dt.date | None) -> None:
    """Another day."""
    assert date is not None
    window.commands.show_date(date)
    until(lambda: window.commands.now is not None and window.commands.now.date == date)
    rest(window)


def export(window: MainWindow, folder: Path) -> None:
    """All manifests in every format."""
    assert window.commands.now is not None
    date = window.commands.now.date

    def work(desk: Desk, job: Job) -> object:
        return desk.export(date, folder, FORMATS, None, job.progress, job.is_cancelled, True)

    window.commands.give("Exporting", work)
    until(lambda: not window.figures.dates.isEnabled())
    rest(window)


def wheel(window: MainWindow, turns: int) -> None:
    """Zoom the map in at its middle."""
    taker = window.panels.map._view.focusProxy()
    assert taker is not None
    at = QPointF(taker.rect().center())
    for _ in range(turns):
        none, phase = Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        wheel = QWheelEvent(
            at, taker.mapToGlobal(at), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, none, phase, False
        )
        QCoreApplication.sendEvent(taker, wheel)
        pause(0.4)


def pan(window: MainWindow) -> None:
    """Draw the map aside by its ground, and back."""
    taker = window.panels.map._view.focusProxy()
    assert taker is not None
    corner, kind, left = QPointF(30, 60), QMouseEvent.Type, Qt.MouseButton.LeftButton
    for away in (QPointF(250, 150), QPointF(-250, -150)):
        start = corner if away.x() > 0 else corner - away
        for n in range(12):
            at = start + away * (min(n, 10) / 10)
            what = kind.MouseButtonPress if n == 0 else kind.MouseButtonRelease if n == 11 else kind.MouseMove
            held = Qt.MouseButton.NoButton if n == 11 else left
            button = Qt.MouseButton.NoButton if what is kind.MouseMove else left
            keys = Qt.KeyboardModifier.NoModifier
            QCoreApplication.sendEvent(taker, QMouseEvent(what, at, taker.mapToGlobal(at), button, held, keys))
            pause(0.03)
        pause(1.0)
