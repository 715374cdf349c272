"""What the other shifts and days of a driver leave for one shift by the law on driving: hours between which whatever
is done keeps `dispatcher.model.rest_law`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from dispatcher.model.fleet import Shift
from dispatcher.model.rest_law import DAY, LongRule, lacking_s, monday_of, periods_of, work_left
from dispatcher.model.worked import Worked

DAYS_AROUND = 13
"""So many days before and after a date can matter to it."""


class Left(NamedTuple):
    """What the other days leave: from when to when, and seconds of driving, of work and from start to end; None for no
    limit."""

    earliest: int | None = None
    latest: int | None = None
    driving_s: int | None = None
    work_s: int | None = None
    most_s: int | None = None


def left_for(rule: LongRule, shift: Shift, others: Iterable[Worked], holds: Worked | None = None) -> Left:
    """What is left of a shift for its driver. Of several ways to lay the rests the one that leaves most, of those that
    leave room for what the shift `holds` already, where that may stay."""
    row = sorted(others, key=lambda one: one.start)
    lawful = list(_lawful(rule, shift, row))
    if not lawful:
        return Left(shift.latest, shift.latest)
    here = max(lawful, key=lambda one: (_has_room(one, holds), *_worth(one)))
    before = [one for one in row if one.start < here.start]
    return Left(
        here.start if here.start > shift.earliest else None,
        here.end if here.end < shift.latest else None,
        max(0, min(_driving_left(rule, here, row))),
        min((max(0, seconds) for seconds in work_left(rule, shift.day, here.start, before)), default=None),
        here.duty_s,
    )


def _worth(hours: Worked) -> tuple[int, int, int]:
    """What hours leave: first how much can be done in them, then between when."""
    return min(hours.duty_s, hours.end - hours.start), hours.end - hours.start, hours.duty_s


def _has_room(hours: Worked, holds: Worked | None) -> bool:
    if holds is None:
        return True
    return hours.start <= holds.start and holds.end <= hours.end and holds.end - holds.start <= hours.duty_s


def _lawful(rule: LongRule, shift: Shift, row: Sequence[Worked]) -> Iterator[Worked]:
    """The widest hours, by how the rests around them are laid, that break nothing which is not broken without them."""
    broken_s, longest_s = lacking_s(rule, row), DAY - rule.short_off_s
    whole = Worked(shift.day, shift.earliest, shift.latest, 0, 0, longest_s)
    if lacking_s(rule, [*row, whole]) <= broken_s:  # nearly always
        yield whole
        return
    begins, ends = {shift.earliest}, {shift.latest}
    for one in row:
        begins |= {one.end + rest_s for rest_s in rule.rests_s} | {one.end - longest_s}
        ends |= {one.start - rest_s for rest_s in rule.rests_s} | {one.start + longest_s}
        if rule.week_s:
            begins.add(one.end - rule.week_s)
            ends.add(one.start + rule.week_s)
    begins = {moment for moment in begins if shift.earliest <= moment < shift.latest}
    ends = {moment for moment in ends if shift.earliest < moment <= shift.latest}
    for start, end, most_s in product(begins, ends, {longest_s, DAY - rule.off_s}):
        hours = Worked(shift.day, start, end, 0, 0, most_s)
        if start < end and lacking_s(rule, [*row, hours]) <= broken_s:
            yield hours


def _driving_left(rule: LongRule, here: Worked, row: Sequence[Worked]) -> Iterator[int]:
    together = sorted([*row, here], key=lambda one: (one.start, one.end))
    (period,) = (period for period in periods_of(rule, together) if here in period.shifts)
    yield rule.day_driving_s - sum(one.driving_s for one in period.shifts)
    for weeks, most in rule.driving_s.items():
        for back in range(weeks):  # every run of so many weeks that this one is in
            first = monday_of(here.date) - dt.timedelta(7 * back)
            last = first + dt.timedelta(7 * weeks)
            yield most - sum(one.driving_s for one in row if first <= one.date < last)


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
    most_s = _less(shift.vehicle.max_time_s, left.most_s)
    vehicle = shift.vehicle
    if terms != vehicle.terms or most_s != vehicle.max_time_s:
        vehicle = replace(vehicle, terms=terms, max_time_s=most_s)
    return replace(shift, vehicle=vehicle, earliest=earliest, latest=max(earliest, latest))


def _less(one: int | None, other: int | None) -> int | None:
    return min((seconds for seconds in (one, other) if seconds is not None), default=None)
