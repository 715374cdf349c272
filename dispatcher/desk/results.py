"""What the desk's commands answer: plain values that a window, a command line or a test can show."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from zoneinfo import ZoneInfo

from dispatcher.model.day import Day
from dispatcher.model.order import TaskKind
from dispatcher.model.place import Candidate, Location
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Coercion, Problem
from dispatcher.model.schedule import Judged
from dispatcher.planning.child import ENGINES
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.worker import Progress

__all__ = [
    "DEFAULT_ENGINE",
    "ENGINES",
    "FORMATS",
    "Checked",
    "Exported",
    "FleetTaken",
    "FoundPlace",
    "Imported",
    "Located",
    "PlanOptions",
    "Planned",
    "Progress",
    "Surety",
]

FORMATS = ("xlsx", "pdf", "csv", "gpx", "geojson", "html", "links")
"""What manifests can be written as."""

DEFAULT_ENGINE = ENGINES[0]


@dataclass(frozen=True, slots=True)
class Imported:
    """An order list as taken: `rows` of the list = `orders` + `bad_rows`; what that changed in the day.

    `gone` are orders that an earlier list of the same name brought and this one lacks; they are kept.
    """

    source: str
    sheet: str
    rows: int
    orders: int
    bad_rows: int
    new: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    gone: tuple[str, ...]
    dates: tuple[dt.date, ...]
    problems: tuple[Problem, ...]
    coercions: tuple[Coercion, ...]


@dataclass(frozen=True, slots=True)
class FleetTaken:
    """How many of each a fleet workbook brought, and what is wrong in it."""

    depots: int
    vehicles: int
    drivers: int
    shifts: int
    problems: tuple[Problem, ...]
    coercions: tuple[Coercion, ...]


class Surety(StrEnum):
    """How sure a place is."""

    SURE = "sure"
    REVIEW = "review"
    ASK = "ask"


@dataclass(frozen=True, slots=True)
class FoundPlace:
    """One task's place: where it is and how that is known, or the candidates to choose from.

    `order_id` is the depot's id for a depot, then `kind` is None.
    """

    order_id: str
    kind: TaskKind | None
    name: str
    address: str
    surety: Surety
    location: Location | None
    source: str
    confidence: float
    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class Located:
    """All places of the day's orders and depots, unsure ones included, with the problems seen."""

    places: tuple[FoundPlace, ...]
    problems: tuple[Problem, ...]

    @property
    def unsure(self) -> tuple[FoundPlace, ...]:
        """The places that wait for a decision."""
        return tuple(p for p in self.places if p.surety is not Surety.SURE)


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan as judged. `day` holds what could be planned; `plan.unassigned` also those without a place.

    Travel in `day` may be known along the plan's routes alone.
    """

    date: dt.date
    zone: ZoneInfo
    day: Day
    judged: Judged
    plan: Plan
    engine: str
    seconds: float
    problems: tuple[Problem, ...]

    @property
    def estimated(self) -> bool:
        """True when travel times are the crow-flies estimate."""
        return self.day.travel.estimated


@dataclass(frozen=True, slots=True)
class Exported:
    """The files written."""

    folder: Path
    files: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What `check` found: facts by name, and problems."""

    facts: dict[str, str]
    problems: tuple[Problem, ...]
