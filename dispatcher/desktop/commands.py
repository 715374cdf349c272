"""The desk as the window uses it: commands one after the other, questions beside them, answers by signal."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from dispatcher.config.assets import asset
from dispatcher.config.paths import data_folder
from dispatcher.desk.desk import Desk
from dispatcher.desk.lanes import Lane, lanes_after, lanes_of
from dispatcher.desk.mapview import MapSite, kept_page
from dispatcher.desk.moves import Effect
from dispatcher.desk.results import Planned, Step
from dispatcher.desktop.drawn import Drawer, Drawn
from dispatcher.desktop.jobs import Job, Jobs
from dispatcher.desktop.turns import Turns
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import RoadSource
from dispatcher.model.order import Order
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped
from dispatcher.model.road_rules import FREE_ROADS, RoadRules
from dispatcher.model.values import dataclass

_log = logging.getLogger(__name__)

DONE, UNDONE = "done", "undone"
"""States of the history's steps."""


PAINTED_AFTER_S = 0.5
"""So long the writing of a move waits for its painting: at once it would keep Python busy while the panels paint."""

FIRST_PAINTED_AFTER_S = 1.5
"""So long the first questions about a day wait for its painting: roads and addresses start processes and libraries
that would keep the machine from it."""

NOT_IN_ROADS = Problem(
    "traffic-not-in-roads",
    "The traffic was not put into the roads: what you see is the day from before.",
    "Whatever you do next puts it there.",
)

type OpenDesk = Callable[[Path | None], Desk]
"""Opens the desk on a day file, or (None) on the usual one."""

type Refuse = Callable[[tuple[Problem, ...]], None]


@dataclass(frozen=True, slots=True)
class Shown:
    """A date as it stands. `problems` are those of its last import and of planning it; `undo` and `redo` say in a
    sentence what they would take back or do again, None when there is nothing. `reached` are the orders whose travel
    to everywhere `planned` knows; `roads` what holds on the date's roads, `road_source` who gave the driving
    times."""

    date: dt.date
    dates: Mapping[dt.date, int]
    orders: tuple[Order, ...]
    fleet: Fleet
    planned: Planned
    lanes: tuple[Lane, ...]
    problems: tuple[Problem, ...]
    region: str
    steps: tuple[Step, ...]
    drawn: Drawn
    reached: frozenset[str] = frozenset()
    roads: RoadRules = FREE_ROADS
    road_source: RoadSource | None = None

    @property
    def undo(self) -> Step | None:
        """The step that undo would take back."""
        return next((step for step in reversed(self.steps) if step.state == DONE), None)

    @property
    def redo(self) -> Step | None:
        """The step that redo would do again."""
        return next((step for step in self.steps if step.state == UNDONE), None)

    def after(self, effect: Effect, drawer: Drawer) -> Shown:
        """The date after a move that is only being written."""
        locks = {order_id: effect.after.day.orders[order_id].lock for order_id in effect.move.order_ids}
        orders = tuple(replace(o, lock=locks[o.id]) if o.id in locks else o for o in self.orders)
        lanes = lanes_after(self.lanes, effect.after, effect.touched)
        drawn = drawer.draw(effect.after, lanes, orders, self.fleet)
        return replace(self, planned=effect.after, lanes=lanes, orders=orders, drawn=drawn)


@dataclass(frozen=True, slots=True)
class Ground:
    """What the map's page needs before anything is drawn on it."""

    page: bytes
    site: MapSite


class DayCommands(QObject):
    """One open day.

    Commands change it: they run one after the other, `busy` says whether one is under way, `stop` ends it, and
    afterwards `shown` says what the date looks like; who hears it may show it in the `turns`. Questions run beside
    them on a thread of their own. `reached` is the date as it was shown, with more travel known.
    """

    busy = Signal(bool)
    began = Signal(str, str)
    heard = Signal(object)
    shown = Signal(object)
    reached = Signal(object)
    grounded = Signal(object)
    failed = Signal(object)
    broken = Signal(object)
    unopened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._commands, self._questions = Jobs(self, keeps_promises=True), Jobs(self)
        self._running: Job | None = None
        self._given = self._moving = 0
        self._region, self._is_groundless = "", True
        self._looks = 0
        self._is_painted = threading.Event()
        self.drawer, self.turns = Drawer(), Turns(self)
        self.now: Shown | None = None
        self._reaching: set[str] = set()
        self.date: dt.date | None = None
        self.planning_problems: dict[dt.date, tuple[Problem, ...]] = {}

    def abandon(self) -> None:
        """Give up what is under way, with the day as it was before. Does not wait; `close` comes next."""
        self.painted()
        self.turns.forget()
        self._commands.abandon()
        self._questions.abandon()

    def close(self) -> None:
        """Give up what is under way and let go of the day file. Waits; for when the window is gone."""
        self.abandon()
        self._commands.close()
        self._questions.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    @property
    def desk(self) -> Desk:
        """The open desk."""
        if self._desk is None:
            raise RuntimeError("no day file is open")
        return self._desk

    @property
    def is_open(self) -> bool:
        """True when a day file is open."""
        return self._desk is not None

    @property
    def is_busy(self) -> bool:
        """True while a command is under way."""
        return bool(self._given or self._moving)

    # Commands

    def give[T](
        self,
        doing: str,
        work: Callable[[Desk, Job], T],
        then: Callable[[T], None] | None = None,
        stop: str = "",
        refused: Refuse | None = None,
    ) -> None:
        """Give a command: `doing` says what it does, `stop` what ending it means ("" for giving it up).

        `then` gets here what it answers, before anything is shown; `refused` why it was refused, if the one who asks
        says so itself.
        """
        self.began.emit(doing, stop)
        self._run(lambda job: work(self.desk, job), then, refused)

    def open_file(self, opening: Callable[[Job], Desk]) -> None:
        """Open the day file that the window begins with, while the window is still being put together: what is to be
        shown of it is worked out in the same go. `tell_of_opening` says so once there is somebody to hear it."""

        def work(job: Job) -> tuple[Shown, Ground]:
            self._desk = opened = opening(job)
            self.date = opened.default_date()
            return self._shown(job), self._ground(job)

        def done(opened: tuple[Shown, Ground]) -> None:
            shown, ground = opened
            self._region, self._is_groundless = shown.region, False
            self.grounded.emit(ground)  # with the basemap under it, the day is drawn once
            self._looks += 1
            self._is_painted.clear()
            self._questions.start(
                lambda _: self._is_painted.wait(FIRST_PAINTED_AFTER_S), lambda _is_painted: None, self._tell
            )
            self._take(shown)
            self._free()
            self.turns.finish()  # painting the window a dozen times over would take longer than all of this at once

        self._given += 1
        self._commands.start(work, done, self._failed, self.heard.emit)

    def tell_of_opening(self, doing: str) -> None:
        """The day file is being opened."""
        self.began.emit(doing, "")
        self.busy.emit(True)

    def change_file(self, doing: str, opening: Callable[[Job], Desk]) -> None:
        """Open another day file; the one that is open stays so when that fails."""

        def work(job: Job) -> Desk | None:
            opened, before = opening(job), self._desk
            self._desk, self.date = opened, opened.default_date()
            return before

        def close(before: Desk | None) -> None:
            if before is not None:  # after whatever is still being asked of it
                self._questions.start(lambda _: before.close(), lambda _: None, self._tell)

        self.began.emit(doing, "")
        self.planning_problems.clear()
        self._run(work, close)

    def open_map(self) -> None:
        """Let the map's page be loaded while the day file is still being opened: the browser engine takes its time."""

        def made(ground: Ground) -> None:
            if self._is_groundless:  # otherwise the day was there first, with the basemap under it
                self.grounded.emit(ground)

        self._questions.start(lambda _: Ground(kept_page(data_folder()), MapSite(asset)), made, self._tell)

    def show_date(self, date: dt.date) -> None:
        """Show another date."""
        self.date = date
        self._run(lambda _: None)

    def refresh(self) -> None:
        """The day was changed by what arrived: show it as it is now."""
        self._look()

    def move(self, effect: Effect) -> None:
        """Make a move by hand. What it comes to is known already and shown at once; it is written meanwhile."""
        if self.now is None:
            return
        self._looks += 1  # what is being looked at is older than this
        self.now = self.now.after(effect, self.drawer)
        self.shown.emit(self.now)
        self.turns.finish()  # little has changed, and a hand waits for it
        self._moving += 1
        date, move = effect.after.date, effect.move
        self._is_painted.clear()

        def done(_answer: object) -> None:
            self._moving -= 1
            if not self._moving:
                self._look()

        def failed(error: BaseException) -> None:
            done(None)
            self._tell(error)

        def write(_job: Job) -> object:
            self._is_painted.wait(PAINTED_AFTER_S)
            return self.desk.move(date, move)

        self._commands.start(write, done, failed)

    def painted(self) -> None:
        """What was shown last is on the screen."""
        self._is_painted.set()

    def stop(self) -> None:
        """End what is under way: planning keeps its best plan, everything else is given up."""
        if self._running is not None:
            self._running.cancel()

    # Questions

    def study[T](
        self,
        question: Callable[[Desk, Job], T],
        then: Callable[[T], None],
        refused: Refuse,
        heard: Callable[[Any], None],
    ) -> Job:
        """Ask something that takes its time: `heard` gets its progress, and the job can be cancelled."""
        return self._questions.start(
            lambda job: question(self.desk, job), then, lambda error: self._tell(error, refused), heard
        )

    def ask[T](self, question: Callable[[Desk], T], then: Callable[[T], None]) -> None:
        """Ask the desk something that changes nothing; `then` gets the answer here."""
        if self._desk is not None:
            self._questions.start(lambda _: question(self.desk), then, self._tell)

    def reach(self, order_ids: Collection[str]) -> None:
        """Learn the travel of these orders to everywhere, so that moves of them can be tried. Whoever waits for it may
        ask again and again: what is being learned already is not asked for twice."""
        now = self.now
        if now is None:
            return
        wanted = set(order_ids) - now.reached - self._reaching
        if not wanted:
            return
        self._reaching |= wanted

        def then(planned: Planned) -> None:
            self._reaching -= wanted
            if self.now is not None and self.now.planned is now.planned:
                self.now = replace(self.now, planned=planned, reached=self.now.reached | wanted)
                self.reached.emit(self.now)
            else:
                self.reach(wanted)

        self.ask(lambda desk: desk.reach(now.planned, wanted), then)

    # How a command runs: its work, then what the date looks like

    def _run[T](
        self, work: Callable[[Job], T], then: Callable[[T], None] | None = None, refused: Refuse | None = None
    ) -> None:
        def done(answer: T) -> None:
            if then is not None:
                then(answer)
            self._look(freeing=True)

        self._given += 1
        self.busy.emit(True)

        def begun(job: Job) -> T:
            self._running = job
            return work(job)

        self._commands.start(begun, done, lambda error: self._failed(error, refused), self.heard.emit)

    def _failed(self, error: BaseException, refused: Refuse | None = None) -> None:
        if self._desk is not None:
            self._look(freeing=True)
        self._tell(error, refused)
        if self._desk is None:
            self.unopened.emit()

    def _look(self, *, freeing: bool = False) -> None:
        self._looks += 1
        look = self._looks

        def done(shown: Shown) -> None:
            if look == self._looks and not self._moving:
                self._take(shown)
            if freeing:
                self._free()
            else:
                self.turns.finish()

        def failed(error: BaseException) -> None:
            if freeing:
                self._free()
            self._tell(Refused([NOT_IN_ROADS]) if isinstance(error, Stopped) else error)

        job = self._questions.start(self._shown, done, failed, self.heard.emit)
        if freeing and self._given == 1:  # there may be traffic to put into the roads, which can be stopped
            self._running = job

    def _take(self, shown: Shown) -> None:
        self.now = _joined(self.now, shown)
        self._reaching.clear()  # whoever still wants it asks for this day, also where it failed before
        if shown.region != self._region or self._is_groundless:
            self._region, self._is_groundless = shown.region, False
            self._questions.start(self._ground, self.grounded.emit, self._tell)  # before any road is asked for
        self.shown.emit(self.now)

    def _free(self) -> None:
        self._given -= 1
        self.turns.give("free", self._freed)

    def _freed(self) -> None:
        """The command is over, and all of it is shown."""
        if not self._given:
            self._running = None
            self.busy.emit(False)

    def _tell(self, error: BaseException, refused: Refuse | None = None) -> None:
        tell = refused or self.failed.emit
        if isinstance(error, Refused):
            tell(error.problems)
        elif isinstance(error, MachineFault):
            tell((error.problem,))
        elif not isinstance(error, Stopped):
            _log.error("A command failed", exc_info=error)
            if refused is not None:
                refused(())  # whoever asked waits no longer
            self.broken.emit(error)

    def _shown(self, job: Job) -> Shown:
        desk = self.desk
        date = self.date or desk.default_date()
        planned, region = desk.planned(date, job.progress, job.is_cancelled), desk.region()
        lanes, orders, fleet = (
            _same_lanes(self.now, lanes_of(planned)),
            desk.orders(date),
            desk.fleet(),
        )
        problems = (*self.planning_problems.get(date, planned.problems), *desk.import_problems(date))
        return Shown(
            date,
            desk.dates(),
            orders,
            fleet,
            planned,
            lanes,
            problems,
            region.name if region else "",
            desk.history(),
            self.drawer.draw(planned, lanes, orders, fleet),
            roads=desk.road_rules(date),
            road_source=desk.road_source(planned),
        )

    def _ground(self, _: Any) -> Ground:
        return Ground(kept_page(data_folder()), self.desk.map_site())


def _same_lanes(before: Shown | None, lanes: tuple[Lane, ...]) -> tuple[Lane, ...]:
    """The lanes, those that are as they were the very same: nobody has to look at them again."""
    known = {lane.shift_id: lane for lane in before.lanes} if before is not None else {}
    return tuple(known[lane.shift_id] if known.get(lane.shift_id) == lane else lane for lane in lanes)


def _joined(before: Shown | None, shown: Shown) -> Shown:
    """What is read anew, with the travel that was known already where the plan and its orders are the same."""
    if before is None or before.date != shown.date or not before.reached:
        return shown
    old, new = before.planned, shown.planned
    day, then = new.day, old.day
    if old.plan == new.plan and (then.orders, then.shifts, then.rules) == (day.orders, day.shifts, day.rules):
        return replace(shown, planned=replace(new, day=old.day), reached=before.reached)
    return shown
