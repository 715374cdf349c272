"""What the desk's commands answer: plain values that a window, a command line or a test can show."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dispatcher.desk.changes import Changes
from dispatcher.desk.choices import DEFAULT_ENGINE, ENGINES, FORMATS, MOST_WEIGHT, Gone, ListMode, Resend, Weights
from dispatcher.desk.dayview import DayFacts
from dispatcher.model.day import Day
from dispatcher.model.limits import Costing
from dispatcher.model.order import Order, TaskKind
from dispatcher.model.place import Candidate, Location
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Coercion, Problem
from dispatcher.model.road_rules import FREE_ROADS, RoadRules
from dispatcher.model.schedule import Judged
from dispatcher.model.values import dataclass
from dispatcher.planning.request import Mode, PlanRequest
from dispatcher.store.journal import Step

if TYPE_CHECKING:  # reading lists and planning are rooms that a window opens without
    from dispatcher.desk.read_otherwise import ReadOtherwise
    from dispatcher.desk.spares import Spare
    from dispatcher.intake import Answers, Diff, Kept, OrderList, Question
    from dispatcher.intake.encodings import ENCODINGS
    from dispatcher.intake.questions import DATE_ORDER, DAY_FIRST, ENCODING, MONTH_FIRST
    from dispatcher.intake.rules import RULES, rule_name
    from dispatcher.planning.alternatives import Alternative, Alternatives, Here
    from dispatcher.planning.bounds import Bound
    from dispatcher.planning.engine import PlanOptions
    from dispatcher.planning.marginal import Marginal
    from dispatcher.planning.remedy import Remedy, RemedyKind
    from dispatcher.planning.whatif import Change, ChangeKind, Difference
    from dispatcher.planning.worker import Progress
else:
    _LATE = {
        "desk.read_otherwise": "ReadOtherwise",
        "desk.spares": "Spare",
        "intake.encodings": "ENCODINGS",
        "intake.questions": "DATE_ORDER DAY_FIRST ENCODING MONTH_FIRST Question",
        "intake.rules": "RULES rule_name",
        "planning.alternatives": "Alternative Alternatives Here",
        "planning.bounds": "Bound",
        "planning.engine": "PlanOptions",
        "planning.marginal": "Marginal",
        "planning.remedy": "Remedy RemedyKind",
        "planning.whatif": "Change ChangeKind Difference",
        "planning.worker": "Progress",
    }

    def __getattr__(name: str) -> object:
        for module, names in _LATE.items():
            if name in names.split():
                return getattr(import_module(f"dispatcher.{module}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "DATE_ORDER",
    "DAY_FIRST",
    "DEFAULT_ENGINE",
    "DELIMITER",
    "ENCODING",
    "ENCODINGS",
    "ENGINES",
    "FINISHED",
    "FORMATS",
    "MONTH_FIRST",
    "MOST_WEIGHT",
    "RULES",
    "Alternative",
    "Alternatives",
    "Bound",
    "Change",
    "ChangeKind",
    "Changes",
    "Checked",
    "Costing",
    "Difference",
    "Exported",
    "FieldChange",
    "FleetTaken",
    "FoundPlace",
    "Gone",
    "Here",
    "Imported",
    "ListColumn",
    "ListMode",
    "ListPreview",
    "ListSaid",
    "Located",
    "Marginal",
    "Mode",
    "PlanOptions",
    "PlanRequest",
    "PlanTotals",
    "Planned",
    "PreviewRow",
    "Progress",
    "Proposal",
    "Question",
    "ReadOtherwise",
    "Rehung",
    "Remedy",
    "RemedyKind",
    "Resend",
    "RowFate",
    "Show",
    "Spare",
    "Step",
    "Surety",
    "Weights",
    "rule_name",
]

DELIMITER = "delimiter"
"""Kind of an answer that no list asks for: what stands between the columns of a text. Column ""."""

FINISHED = "row-done"
"""Code of rows that are skipped because a shop calls their orders finished."""

type Show = Callable[[float, str], None]
"""Hears the share done (0 to 1) and what is being done."""


@dataclass(frozen=True, slots=True)
class Imported:
    """An order list as taken: `rows` of the list = `orders` + `merged` + `bad_rows`; what that changed in the day.

    `gone` are orders that it lacks: brought by an earlier list of the same name or, where it replaced its dates, all
    others of these. Of them `cancelled` and `deleted` are so now; `protected` are those that were kept for what a
    person decided about them. `changes` says of changed orders what differs. `layout`: the product that exported it.
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
    coercions: Sequence[Coercion]
    cancelled: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    protected: tuple[str, ...] = ()
    changes: Mapping[str, tuple[FieldChange, ...]] = field(default_factory=dict)
    questions: tuple[Question, ...] = ()
    layout: str = ""
    merged: int = 0


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

    Travel in `day` may be known along the plan's routes alone. `roads` is what its travel was made with.
    """

    date: dt.date
    zone: ZoneInfo
    day: Day
    judged: Judged
    plan: Plan
    engine: str
    seconds: float
    problems: tuple[Problem, ...]
    roads: RoadRules = FREE_ROADS

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


@dataclass(frozen=True, slots=True)
class PlanTotals:
    """A plan in figures: sums over its routes. `cost` in cents for driving alone; `late` counts orders."""

    distance_m: int
    duration_s: int
    late: int
    breaches: int
    cost: int
    stops: int
    drivers: int
    left_out: int


@dataclass(frozen=True, slots=True)
class Rehung:
    """An order that a proposal gives to another shift; "" stands for being left out."""

    order_id: str
    from_shift_id: str
    to_shift_id: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A plan that is proposed and not kept: what it would change, counted and priced in `changes`. `facts` is the day
    that it was made for, `called` are the spare shifts that it calls in; `adopts` is what becomes of the day where it
    comes from a comparison. `fairness` in cents: what punctuality and balance cost beside the cheapest plan that was
    found on the way; None where cost alone matters, or nothing costs anything."""

    request: PlanRequest
    facts: DayFacts
    before: Planned
    after: Planned
    totals_before: PlanTotals
    totals_after: PlanTotals
    moved: tuple[Rehung, ...]
    changes: Changes
    called: tuple[Spare, ...] = ()
    adopts: tuple[Change, ...] = ()
    fairness: int | None = None

    @property
    def had_plan(self) -> bool:
        """True when there was a plan before."""
        return self.totals_before.drivers > 0


class RowFate(StrEnum):
    """What becomes of a row of a list. MERGED: it is part of the order of another row. UNREAD: the list as a whole
    cannot be taken yet."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    MERGED = "merged"
    SKIPPED = "skipped"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """What differs in an order that the day knows already: "delivery.windows" before and after, in words.

    `columns` are the headers that say it.
    """

    name: str
    before: str
    after: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of a list as it stands in the sheet, and what becomes of it; problems and coercions name their column."""

    number: int
    texts: tuple[str, ...]
    fate: RowFate
    order_id: str = ""
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    coercions: tuple[Coercion, ...] = ()


@dataclass(frozen=True, slots=True)
class ListColumn:
    """A column of a list: its header, made unique, and the field it is taken for ("" for the sender's own)."""

    label: str
    field: str


@dataclass(frozen=True, slots=True)
class ListSaid:
    """What a person says of a list; None and nothing leave it to the program, which may remember it.

    `header_row` counts as the sheet does, 0 for a list without a header; `mapping` says by header what columns mean
    ("" for the sender's own), and what it leaves out is recognised; `answers` are to the list's questions; `kept` are
    the rules that are switched off, by column. `with_done`: orders that a shop calls finished are taken too.
    """

    sheet: str | None = None
    header_row: int | None = None
    mapping: Mapping[str, str] | None = None
    answers: Answers = field(default_factory=dict)
    kept: Kept | None = None
    password: str = field(default="", repr=False)
    with_done: bool = False

    @property
    def is_to_remember(self) -> bool:
        """True when there is something in it that holds for the sender's next list as well."""
        return self.header_row is not None or self.mapping is not None or bool(self.answers) or self.kept is not None


@dataclass(frozen=True, slots=True)
class ListPreview:
    """What taking a list would do; nothing is taken yet.

    `fields`: what a column may mean. `rows`: those below the header (of very long lists the first ones and all skipped
    ones). `how` is what was said of it, now or before; `said` says that a person did so now. `found` and `diff` are
    what `take_list` takes; `changes` says of changed orders what differs. `others` are the further orders of its dates,
    gone when the list replaces these; `protected` are those among all these about which a person decided. `otherwise`:
    the values that are read as something else than they show, by rule and column. `usual_service_s`: how long stops
    are planned to take whose order does not say; None when every order says.
    """

    path: Path
    date: dt.date
    zone: str
    columns: tuple[ListColumn, ...]
    fields: tuple[str, ...]
    rows: tuple[PreviewRow, ...]
    dates: tuple[dt.date, ...]
    said: bool
    found: OrderList
    diff: Diff
    how: ListSaid = ListSaid()
    others: tuple[Order, ...] = ()
    protected: frozenset[str] = frozenset()
    changes: Mapping[str, tuple[FieldChange, ...]] = field(default_factory=dict)
    otherwise: tuple[ReadOtherwise, ...] = ()
    usual_service_s: int | None = None

    @property
    def refusal(self) -> tuple[Problem, ...]:
        """Why the list as a whole cannot be taken; empty when it can."""
        return self.found.refusal

    @property
    def questions(self) -> tuple[Question, ...]:
        """What the list leaves to be asked, answered or not."""
        return self.found.view.questions

    @property
    def merged(self) -> int:
        """Rows that became part of the order of another row."""
        return self.found.merged

    def gone(self, mode: ListMode) -> tuple[Order, ...]:
        """Orders that the list lacks, taken so."""
        return (*self.diff.gone, *self.others) if mode is ListMode.REPLACE else self.diff.gone
