"""Does the commands on a real desk, with the roads and addresses of a small invented town."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from dispatcher import intake
from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.regions import Builders, Region, Regions
from dispatcher.desk.results import Gone, Imported, ListMode, Planned, Resend
from dispatcher.desk.services import Services
from dispatcher.intake.fleet import FleetList, fleet_parts
from dispatcher.intake.orders import OrderList, gathered, list_parts
from dispatcher.intake.table import USUAL_LIMITS
from dispatcher.model.day import Day
from dispatcher.model.place import Box
from dispatcher.model.plan import Plan, Unassigned
from dispatcher.model.problem import Refused
from dispatcher.places.fake import FakeGeocoder
from dispatcher.planning.checking import plan_checked
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.insertion_engine import InsertionEngine
from dispatcher.planning.verdicts import explain
from dispatcher.planning.worker import Answer, PlanningWorker
from dispatcher.roads.cache import CachedRouter
from dispatcher.roads.fake import FakeRouter
from dispatcher.store.dayfile import DayFile
from tests.crash.work import ADDRESSES, DATES, Command, Doing

TOWN = "town"
PLAN_S = 20.0
"""Never used up: the first plans that the engines find are enough here."""


class _Town(Regions):
    """The one region there is, without any file of it."""

    def all(self) -> list[Region]:
        return [Region(TOWN, Path(TOWN), Box(60.0, 24.5, 60.5, 25.5), "Europe/Helsinki", len(ADDRESSES), "1")]


class _Addresses(FakeGeocoder):
    def close(self) -> None:
        """There is no file to let go of."""


class _PlannerHere(PlanningWorker):
    """Plans in this very process: starting a child takes longer than everything else that a round does."""

    def plan(self, day: Day, engine_name: str, options: PlanOptions, *_: Any) -> Answer:
        judged = plan_checked(InsertionEngine(), day, options, lambda _better: None, lambda: False)
        return Answer(judged.plan, judged, 0.0, engine_name, False)

    def explain(self, day: Day, plan: Plan, zone: ZoneInfo, seconds: float = 5.0) -> tuple[Unassigned, ...]:
        return explain(day, plan, zone, seconds)


def _nothing(*_: Any) -> Any:
    raise NotImplementedError("the town has no builders")


def _no_basemap(_region: Region) -> Any:
    return None


class Clerk:
    """A desk on an open day file, and the commands by name. `children`: lists are read and days are planned (by
    OR-Tools) in child processes, as in the program; otherwise in this process."""

    def __init__(self, file: DayFile, scratch: Path, *, children: bool) -> None:
        self._file = file
        self._scratch = scratch
        self._children = children
        planner = PlanningWorker if children else _PlannerHere
        self._desk = Desk(
            file,
            Services(
                regions=_Town(scratch, Builders(_nothing, _nothing, _nothing)),
                open_router=lambda _region, cache: CachedRouter(FakeRouter(), cache),
                open_geocoder=lambda _region: _Addresses(ADDRESSES),
                open_basemap=_no_basemap,
                open_planner=planner,
                asset=_nothing,
            ),
        )

    def close(self) -> None:
        """Close the desk and its file."""
        self._desk.close()

    def do(self, command: Command) -> str:
        """Do it and tell the answer; the same command on the same day is answered the same."""
        try:
            with contextmanager(_lists_read_here)(not self._children):
                return self._answer(command)
        except Refused as refusal:
            return "refused: " + ", ".join(problem.code for problem in refusal.problems)

    def _answer(self, command: Command) -> str:
        desk, date = self._desk, command.date
        work: dict[Doing, Callable[[], object]] = {
            Doing.REGION: lambda: desk.use_region(TOWN),
            Doing.FLEET: lambda: desk.take_fleet(self._list("fleet.csv", command.text)),
            Doing.IMPORT: lambda: self._import(command),
            Doing.CANCEL: lambda: desk.cancel_orders([command.name], command.date == DATES[0]),
            Doing.PLAN: lambda: self._plan(command),
            Doing.MOVE: lambda: desk.move(date, Move((command.name,), command.shift, command.position)),
            Doing.TAKE_OUT: lambda: desk.move(date, Move((command.name,), None)),
            Doing.PIN: lambda: desk.pin(command.name, command.place) if command.place else None,
            Doing.UNDO: lambda: sorted(changes.rows) if (changes := desk.undo()) else None,
            Doing.REDO: lambda: sorted(changes.rows) if (changes := desk.redo()) else None,
            Doing.BACKUP: lambda: self._file.backup() and None,
        }
        answer = work[command.doing]()
        told = (answer.plan, answer.judged.cost) if isinstance(answer, Planned) else answer
        return hashlib.sha256(repr(told).encode()).hexdigest()[:16]

    def _import(self, command: Command) -> Imported:
        resend = Resend(ListMode(command.mode), Gone(command.gone))
        return self._desk.import_orders(self._list(command.name, command.text), date=command.date, resend=resend)

    def _plan(self, command: Command) -> Planned:
        if self._children:
            return self._desk.plan_day(command.date, PlanOptions(PLAN_S, seed=7, solutions=3), "ortools")
        return self._desk.plan_day(command.date, PlanOptions(PLAN_S), "insertion")

    def _list(self, name: str, text: str) -> Path:
        path = self._scratch / name
        path.write_text(text, encoding="utf-8")
        return path


def _lists_read_here(here: bool) -> Iterator[None]:
    """Lets the desk read lists without a child process, if `here`."""
    real = intake.read_orders, intake.read_fleet
    if here:
        vars(intake).update(read_orders=_read_orders, read_fleet=_read_fleet)
    try:
        yield
    finally:
        intake.read_orders, intake.read_fleet = real


def _read_orders(path: Path, *, date: Any, zone: Any, sheet: str | None = None, **_: Any) -> OrderList:
    return gathered(list_parts(path, date, zone, sheet, USUAL_LIMITS))


def _read_fleet(path: Path, *, zone: Any) -> FleetList:
    return next(fleet_parts(path, zone, USUAL_LIMITS))
