"""The history as rows: newest first, under headings of days, with the beginning of the file at the end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from dispatcher.desk.history_desk import Step, StepState
from dispatcher.desktop.said import said
from dispatcher.model.values import dataclass

BEGINNING = 0
"""The step's id that stands for the moment before the first."""


@dataclass(frozen=True, slots=True)
class DayRow:
    """A heading: what follows happened on this date."""

    date: dt.date


@dataclass(frozen=True, slots=True)
class MomentRow:
    """A moment that can be returned to: right after a step, or before the first (`at` is None then).

    `is_undone` says that the step is taken back; `is_present` that the day is as it was at this moment. A step that
    `is_given_up` was taken back before something else was done: it is only told of, nothing leads back to it.
    """

    step_id: int
    at: dt.datetime | None
    summary: str
    is_undone: bool = False
    is_present: bool = False
    is_given_up: bool = False


type HistoryRow = DayRow | MomentRow


def moments(steps: Sequence[Step], zone: dt.tzinfo | None) -> list[MomentRow]:
    """Every moment that can be returned to, newest first, in this zone (None: the machine's), and what was given up.

    Steps that changed nothing are no moments.
    """
    told = [step for step in steps if step.state is not StepState.NOTE]
    present = max((step.id for step in told if step.state is StepState.DONE), default=BEGINNING)
    rows = [
        MomentRow(
            step.id,
            step.at.astimezone(zone),
            said(step.summary) or step.command.replace("_", " "),
            step.state is StepState.UNDONE,
            step.id == present,
            step.state is StepState.DROPPED,
        )
        for step in reversed(told)
    ]
    return [*rows, MomentRow(BEGINNING, None, "", False, present == BEGINNING)] if rows else []


def history_rows(moments: Sequence[MomentRow], text: str = "") -> list[HistoryRow]:
    """The moments whose sentence holds every word of `text`, each day under its heading."""
    return list(_with_headings(moments, text.casefold().split()))


def _with_headings(moments: Sequence[MomentRow], words: Sequence[str]) -> Iterator[HistoryRow]:
    date: dt.date | None = None
    for moment in moments:
        sentence = moment.summary.casefold()
        if not all(word in sentence for word in words):
            continue
        if moment.at is not None and moment.at.date() != date:
            date = moment.at.date()
            yield DayRow(date)
        yield moment
