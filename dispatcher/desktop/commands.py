"""The desk's commands and questions as the window gives them: each a job, answered by a signal."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from dispatcher.config.paths import data_folder
from dispatcher.desk.desk import Desk
from dispatcher.desk.mapview import MapSite, kept_page, orders_at, scene_of
from dispatcher.desk.results import Planned, PlanOptions
from dispatcher.desk.templates import write_template
from dispatcher.desktop.jobs import Job, Jobs
from dispatcher.model.fleet import Fleet
from dispatcher.model.manifest import ManifestDay
from dispatcher.model.order import Order
from dispatcher.model.problem import MachineFault, Problem, Refused, Stopped

_log = logging.getLogger(__name__)

DONE, UNDONE = "done", "undone"
"""States of the history's steps."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A date as it stands in the day file. `problems` are those of its last import and of planning it; `undo` and
    `redo` say in a sentence what they would take back or do again, None when there is nothing."""

    date: dt.date
    dates: Mapping[dt.date, int]
    orders: tuple[Order, ...]
    fleet: Fleet
    planned: Planned
    problems: tuple[Problem, ...]
    region: str
    undo: str | None
    redo: str | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """The routes of what is shown, with the map's message and what its marks stand for."""

    day: ManifestDay
    scene: dict[str, Any]
    orders_at: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Ground:
    """What the map's page needs before anything is drawn on it."""

    page: bytes
    site: MapSite


class DayCommands(QObject):
    """One open day. Give one command at a time: `busy` says when one is under way, and `stop` ends it."""

    busy = Signal(bool)
    heard = Signal(object)
    shown = Signal(object)
    drawn = Signal(object)
    grounded = Signal(object)
    answered = Signal(object)
    failed = Signal(object)
    broken = Signal(object)
    unopened = Signal()

    def __init__(self, open_desk: Callable[[], Desk], engine: str | None = None, parent: QObject | None = None) -> None:
        """`engine` plans (None: the desk's usual one)."""
        super().__init__(parent)
        self._open_desk = open_desk
        self._engine = engine
        self._desk: Desk | None = None
        self._jobs = Jobs(self)
        self._running: Job | None = None
        self._region: str | None = None
        self._planning_problems: dict[dt.date, tuple[Problem, ...]] = {}
        self.date: dt.date | None = None

    def open(self) -> None:
        """Open the day file and show its usual date."""

        def work(_job: Job) -> None:
            self._desk = self._open_desk()
            self.date = self._desk.default_date()

        self._command(work)

    def abandon(self) -> None:
        """Give up what is under way, with the day as it was before. Does not wait; `close` comes next."""
        self._jobs.abandon()

    def close(self) -> None:
        """Give up what is under way and let go of the day file. Waits; for when the window is gone."""
        self._jobs.close()
        if self._desk is not None:
            self._desk.close()
            self._desk = None

    # Commands

    def show_date(self, date: dt.date) -> None:
        """Show another date."""
        self.date = date
        self._command(lambda _: None)

    def import_orders(self, file: Path) -> None:
        """Take an order list, find its places; rows without a date are for the date shown."""

        def work(job: Job) -> object:
            imported = self.desk.import_orders(file, date=self.date, on_progress=job.progress)
            if imported.dates and self.date not in imported.dates:
                self.date = imported.dates[0]
            self.desk.locate(self.date, on_progress=job.progress)
            return imported

        self._command(work)

    def take_fleet(self, file: Path) -> None:
        """Make a workbook's fleet the day's, and find its depots."""

        def work(job: Job) -> object:
            taken = self.desk.take_fleet(file)
            self.desk.locate(self.date, on_progress=job.progress)
            return taken

        self._command(work)

    def plan(self, seconds: float) -> None:
        """Plan the date; `stop` keeps the best plan so far."""

        def work(job: Job) -> object:
            options = PlanOptions(seconds=seconds)
            planned = self.desk.plan_day(
                self.date, options, self._engine, job.tell, job.is_cancelled, on_preparing=job.progress
            )
            self._planning_problems[planned.date] = planned.problems
            return planned

        self._command(work)

    def export(self, folder: Path) -> None:
        """Write all manifests into a folder."""
        self._command(
            lambda job: self.desk.export(self.date, folder, on_progress=job.progress, cancelled=job.is_cancelled)
        )

    def undo(self) -> None:
        """Take the newest step back."""
        self._command(lambda _: self.desk.undo())

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        self._command(lambda _: self.desk.redo())

    def add_region(self, extract: Path) -> None:
        """Build a region and find the places again that were unsure without it."""

        def work(job: Job) -> object:
            region = self.desk.add_region(extract, None, job.progress, job.is_cancelled)
            self.desk.locate(self.date, on_progress=job.progress)
            return region

        self._command(work)

    def write_template(self, file: Path) -> None:
        """Write an empty workbook, orders.xlsx or fleet.xlsx."""
        self._command(lambda _: write_template(file))

    def stop(self) -> None:
        """End what is under way: planning keeps its best plan, everything else is given up."""
        if self._running is not None:
            self._running.cancel()

    # How a command runs: its work, then what the date looks like, then its roads on the map

    @property
    def desk(self) -> Desk:
        """The open desk."""
        if self._desk is None:
            raise RuntimeError("no day file is open")
        return self._desk

    def _command(self, work: Callable[[Job], object]) -> None:
        def done(answer: object) -> None:
            if answer is not None:
                self.answered.emit(answer)
            self._look()

        def failed(error: BaseException) -> None:
            if self._desk is not None:
                self._look()
            self._tell(error)
            if self._desk is None:
                self.unopened.emit()

        self.busy.emit(True)
        self._running = self._jobs.start(work, done, failed, self.heard.emit)

    def _look(self) -> None:
        def done(shown: Shown) -> None:
            self.shown.emit(shown)
            self._free()
            if shown.region != self._region:
                self._region = shown.region
                self._jobs.start(self._ground, self.grounded.emit, self._tell)
            self._jobs.start(lambda _: self._drawn(), self.drawn.emit, self._tell)

        def failed(error: BaseException) -> None:
            self._free()
            self._tell(error)

        self._jobs.start(lambda _: self._shown(), done, failed)

    def _free(self) -> None:
        self._running = None
        self.busy.emit(False)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.failed.emit(error.problems)
        elif isinstance(error, MachineFault):
            self.failed.emit((error.problem,))
        elif not isinstance(error, Stopped):
            _log.error("A command failed", exc_info=error)
            self.broken.emit(error)

    def _shown(self) -> Shown:
        desk = self.desk
        date = self.date or desk.default_date()
        planned, region = desk.planned(date), desk.region()
        steps = desk.history()
        done = [step.summary for step in steps if step.state == DONE]
        undone = [step.summary for step in steps if step.state == UNDONE]
        return Shown(
            date,
            desk.dates(),
            desk.orders(date),
            desk.fleet(),
            planned,
            (*self._planning_problems.get(date, planned.problems), *desk.import_problems(date)),
            region.name if region else "",
            done[-1] if done else None,
            undone[0] if undone else None,
        )

    def _drawn(self) -> Drawn:
        day = self.desk.manifests(self.date)
        return Drawn(day, scene_of(day, self.desk.fleet().depots), orders_at(day))

    def _ground(self, _: Job) -> Ground:
        return Ground(kept_page(data_folder()), self.desk.map_site())
