"""Orders as the window lists them: plain rows, and which of them a filter lets through."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import field
from enum import Enum
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dispatcher.desk.lanes import Lane
from dispatcher.desk.results import Planned
from dispatcher.desktop.said import said, told
from dispatcher.desktop.violation_words import load_text, words
from dispatcher.model.order import Order
from dispatcher.model.plan import Unassigned
from dispatcher.model.timewindow import TimeWindow, window_text
from dispatcher.model.values import dataclass


class Fate(Enum):
    """What the plan does with an order. WAITING: it came after the plan was made, or there is none. CANCELLED: no plan
    asks for it."""

    PLANNED = "planned"
    LEFT_OUT = "left out"
    WAITING = "waiting"
    CANCELLED = "cancelled"


class Show(Enum):
    """Which orders are listed."""

    ALL = "all"
    UNASSIGNED = "unassigned"
    TROUBLED = "troubled"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order. `reasons` say why it is left out, the plainest first; `breaches` which rules its stop breaks;
    `problems` what is wrong with it on any route: it lies outside of the service area, or where nobody may drive.
    `turn` is its id as `in_order` has it, for the list's usual sorting, which then does not take the window's time."""

    id: str
    customer: str
    address: str
    windows: str
    load: str
    driver: str
    fate: Fate
    reasons: tuple[str, ...]
    breaches: tuple[str, ...]
    earliest: int
    amount: int
    colour: str = ""
    problems: tuple[str, ...] = ()
    turn: str = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "turn", in_order(self.id))

    @property
    def is_troubled(self) -> bool:
        """True when a person should look at it."""
        return self.fate is Fate.LEFT_OUT or bool(self.breaches or self.problems)

    @property
    def text(self) -> str:
        """Everything that a filter looks through."""
        parts = (self.id, self.customer, self.address, self.windows, self.driver)
        return "\n".join((*parts, *self.reasons, *self.breaches, *self.problems)).casefold()


class Made(NamedTuple):
    """A row with all that it was made of."""

    row: OrderRow
    order: Order
    on: tuple[str, str] | None
    left: Unassigned | None
    breaches: tuple[str, ...]
    problems: tuple[str, ...]
    zone: ZoneInfo


type RowsMade = Mapping[str, Made]
"""Rows by order."""


def order_rows(orders: Sequence[Order], planned: Planned, lanes: Sequence[Lane]) -> tuple[OrderRow, ...]:
    """A row per order, in the orders' sequence."""
    return tuple(made.row for made in rows_made(orders, planned, lanes, {}).values())


def rows_made(orders: Sequence[Order], planned: Planned, lanes: Sequence[Lane], made: RowsMade) -> RowsMade:
    """A row per order, in the orders' sequence; those `made` before again where nothing differs: words take time."""
    lane_of = {order_id: lane for lane in lanes for order_id in lane.order_ids}
    why = {left.order_id: left for left in planned.plan.unassigned}
    breaches: dict[str, list[str]] = {}
    for lane in lanes:
        for stop in lane.stops:
            for violation in stop.violations:
                breaches.setdefault(violation.order_id, []).append(words(violation))
    wrong: dict[str, list[str]] = {}
    for problem in planned.problems:
        wrong.setdefault(problem.where.source, []).append(told(problem))
    making = {}
    for order in orders:
        on, left, broken = lane_of.get(order.id), why.get(order.id), tuple(breaches.get(order.id, ()))
        problems = tuple(wrong.get(order.id, ()))
        of = order, (on.driver, on.colour) if on else None, left, broken, problems, planned.zone
        before = made.get(order.id)
        if before is not None and before[1:] == of:
            row = before.row
        else:
            row = _row(order, on, left, broken, problems, planned.zone)
        making[order.id] = Made(row, *of)
    return making


def listed(rows: tuple[OrderRow, ...], show: Show, wanted: Sequence[str]) -> tuple[OrderRow, ...]:
    """The rows that belong to what is shown and hold every word (already case-folded)."""
    if show is Show.UNASSIGNED:
        rows = tuple(row for row in rows if row.fate not in (Fate.PLANNED, Fate.CANCELLED))
    elif show is Show.TROUBLED:
        rows = tuple(row for row in rows if row.is_troubled)
    return tuple(row for row in rows if _holds(row, wanted)) if wanted else rows


def _holds(row: OrderRow, wanted: Sequence[str]) -> bool:
    text = row.text
    return all(word in text for word in wanted)


@lru_cache(maxsize=1 << 15)
def in_order(text: str) -> str:
    """For sorting as people do: B-9 before B-10, and Ä beside A instead of after Z."""
    letters = text.casefold()
    if not letters.isascii():
        letters = "".join(c for c in unicodedata.normalize("NFKD", letters) if not unicodedata.combining(c))
    return re.sub(r"\d+", lambda digits: digits[0].zfill(12), letters)


def counts(rows: tuple[OrderRow, ...]) -> dict[Show, int]:
    """How many rows belong to each."""
    planned = Fate.PLANNED, Fate.CANCELLED
    return {
        Show.ALL: len(rows),
        Show.UNASSIGNED: sum(row.fate not in planned for row in rows),
        Show.TROUBLED: sum(row.is_troubled for row in rows),
    }


def _row(
    order: Order,
    lane: Lane | None,
    left: Unassigned | None,
    breaches: tuple[str, ...],
    problems: tuple[str, ...],
    zone: ZoneInfo,
) -> OrderRow:
    tasks = order.tasks
    windows = [window for task in tasks for window in task.windows]
    not_planned = Fate.CANCELLED if order.cancelled else Fate.WAITING if left is None else Fate.LEFT_OUT
    return OrderRow(
        order.id,
        " → ".join(dict.fromkeys(task.name for task in tasks if task.name)),
        " → ".join(task.address or _degrees(order) for task in tasks),
        _hours(tuple(windows), zone),
        load_text(order.load),
        lane.driver if lane else "",
        not_planned if lane is None else Fate.PLANNED,
        _reasons(left) if lane is None else (),
        breaches,
        min((w.earliest for w in windows), default=0),
        sum(order.load.values()),
        lane.colour if lane else "",
        problems,
    )


@lru_cache(maxsize=1 << 12)
def _hours(windows: tuple[TimeWindow, ...], zone: ZoneInfo) -> str:
    """Windows as people write them, the same text for all orders that have them."""
    return ", ".join(window_text(window, zone) for window in windows)


def _reasons(left: Unassigned | None) -> tuple[str, ...]:
    """What holds for all shifts comes first: it says most."""
    if left is None:
        return ()
    return tuple(dict.fromkeys(said(reason.text) for reason in sorted(left.reasons, key=lambda r: bool(r.shift_id))))


def _degrees(order: Order) -> str:
    location = next((task.location for task in order.tasks if task.location is not None), None)
    return f"{location.lat:.5f}, {location.lon:.5f}" if location else ""
