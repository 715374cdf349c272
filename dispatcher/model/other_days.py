"""The law on driving over several days: what the other days of a driver leave for this one.

Regulation (EC) No 561/2006: 11 hours of rest between days (art. 8), 56 hours of driving in a week from Monday to Sunday
and 90 in two weeks one after the other (art. 6). 49 CFR 395.3: 10 hours off between days, 60 hours of work within 7
days, or 70 within 8 where vehicles go out every day of the week; 34 hours off begin the count anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from dispatcher.model.fleet import Shift

HOUR = 3600
DAYS_AROUND = 13
"""So many days before and after a date can matter to it."""


class Worked(NamedTuple):
    """What a driver does on another date: from `start` to `end`, so long at the wheel and at work, rests aside."""

    date: dt.date
    start: int
    end: int
    driving_s: int
    work_s: int


@dataclass(frozen=True, slots=True)
class LongRule:
    """`off_s` between two days; the most driving by number of weeks; the most work by number of days, counted from the
    last rest of `restart_s`."""

    off_s: int
    driving_s: Mapping[int, int]
    work_s: Mapping[int, int]
    restart_s: int = 0


LONG_RULES: Mapping[str, LongRule] = {
    "eu-561": LongRule(11 * HOUR, {1: 56 * HOUR, 2: 90 * HOUR}, {}),
    "us-hours": LongRule(10 * HOUR, {}, {7: 60 * HOUR}, 34 * HOUR),
}
EVERY_DAY = replace(LONG_RULES["us-hours"], work_s={8: 70 * HOUR})
"""For fleets that drive on all days of the week."""


class Left(NamedTuple):
    """What the other days leave: from when to when, and seconds of driving and work; None for no limit."""

    earliest: int | None = None
    latest: int | None = None
    driving_s: int | None = None
    work_s: int | None = None


def left_for(rule: LongRule, date: dt.date, begins: int, others: Iterable[Worked]) -> Left:
    """What is left on a date for a driver whose shift begins then."""
    worked = sorted(others, key=lambda day: day.start)
    before = [day for day in worked if day.date < date]
    after = [day for day in worked if day.date > date]
    return Left(
        before[-1].end + rule.off_s if before else None,
        after[0].start - rule.off_s if after else None,
        _least(_driving_left(rule, date, worked)),
        _least(_work_left(rule, date, begins, before)),
    )


def _least(amounts: Iterable[int]) -> int | None:
    return min((max(0, amount) for amount in amounts), default=None)


def _driving_left(rule: LongRule, date: dt.date, worked: Sequence[Worked]) -> Iterator[int]:
    monday = date - dt.timedelta(date.weekday())
    for weeks, most in rule.driving_s.items():
        for back in range(weeks):  # every run of so many weeks that this one is in
            first = monday - dt.timedelta(7 * back)
            last = first + dt.timedelta(7 * weeks)
            yield most - sum(day.driving_s for day in worked if first <= day.date < last)


def _work_left(rule: LongRule, date: dt.date, begins: int, before: Sequence[Worked]) -> Iterator[int]:
    counted: list[Worked] = []
    rested_until = begins
    for day in reversed(before):
        if rested_until - day.end >= rule.restart_s:
            break
        counted.append(day)
        rested_until = day.start
    for days, most in rule.work_s.items():
        first = date - dt.timedelta(days - 1)
        yield most - sum(day.work_s for day in counted if day.date >= first)


def bounded(shift: Shift, left: Left) -> Shift:
    """The shift with no more than what is left; one that nothing is left of has no time at all."""
    earliest = max(shift.earliest, left.earliest) if left.earliest is not None else shift.earliest
    latest = min(shift.latest, left.latest) if left.latest is not None else shift.latest
    terms = shift.vehicle.terms
    terms = replace(
        terms,
        max_driving_s=_less(terms.max_driving_s, left.driving_s),
        max_work_s=_less(terms.max_work_s, left.work_s),
    )
    vehicle = replace(shift.vehicle, terms=terms) if terms != shift.vehicle.terms else shift.vehicle
    return replace(shift, vehicle=vehicle, earliest=earliest, latest=max(earliest, latest))


def _less(one: int | None, other: int | None) -> int | None:
    return min((seconds for seconds in (one, other) if seconds is not None), default=None)
