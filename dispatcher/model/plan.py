"""Plans: who serves what in which sequence, and what is left out and why."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from dispatcher.model.order import TaskKind
from dispatcher.model.values import dataclass
from dispatcher.model.violation import Rule


class TaskRef(NamedTuple):
    """One task of an order, by id: what a route's sequence is made of."""

    order_id: str
    kind: TaskKind


@dataclass(frozen=True, slots=True)
class Route:
    """One shift and its tasks in sequence. A locked route is kept by planning as it stands. What one that is `loaded`
    has from the depot goes with it, in this sequence, or is left out, and other tasks may come in between. It leaves
    exactly at `departs` where that is given.
    """

    shift_id: str
    tasks: tuple[TaskRef, ...] = ()
    locked: bool = False
    loaded: bool = False
    departs: int | None = None


class Verdict(StrEnum):
    """Why an order is left out."""

    UNPLACED = "unplaced"  # has no sure place yet
    IMPOSSIBLE = "impossible"  # no shift could serve it even alone
    DISPLACES = "displaces"  # would fit only if something else gives way
    NOT_FOUND = "not_found"  # nothing forbids it; the search did not find room in its time


@dataclass(frozen=True, slots=True)
class Reason:
    """What stops an order on one shift ("" for all): the broken rule and a sentence."""

    rule: Rule | None
    text: str
    shift_id: str = ""


@dataclass(frozen=True, slots=True)
class Unassigned:
    """An order that the plan leaves out."""

    order_id: str
    verdict: Verdict
    reasons: tuple[Reason, ...] = ()


@dataclass(frozen=True, slots=True)
class Plan:
    """All routes of a day (one per used shift) and what is left out."""

    routes: tuple[Route, ...] = ()
    unassigned: tuple[Unassigned, ...] = ()
