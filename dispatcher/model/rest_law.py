"""The law on driving over several shifts and days of one driver: what of it a row of them breaks.

Regulation (EC) No 561/2006, https://eur-lex.europa.eu/eli/reg/2006/561/oj, consolidated:

- art. 4 (g): a regular daily rest is 11 hours without a break, or 3 hours and then 9; a reduced one is 9 hours.
  Art. 8 (2): it is taken within 24 hours of the end of the rest before. Art. 8 (4): at most three reduced ones lie
  between two weekly rests.
- art. 4 (h): a regular weekly rest is 45 hours, a reduced one 24. Art. 8 (6): one begins at the latest six times 24
  hours after the end of the one before, and one of any two weeks one after the other is regular. One that lies in two
  weeks counts here in the week in which it begins; art. 8 (9) leaves the choice.
- art. 4 (i), 6 (1) to (3): 9 hours of driving between two daily rests, 56 in a week from Monday to Sunday, 90 in two.

Not counted: the 10 hours of driving that art. 6 (1) allows twice a week, the rest that makes up for a reduced weekly
one by the end of the third week after it (art. 8 (6b)), crews of two (8 (5)), and transport across borders (8 (6)).

49 CFR 395.3, https://www.ecfr.gov/current/title-49/section-395.3: 10 hours off, then 11 hours of driving within 14; 60
hours of work within 7 days, or 70 within 8 where vehicles go out every day of the week; 34 hours off begin anew.

What lies before and after the first and last shift that is known counts as rest. Weeks are those of the dates to which
shifts belong.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from dispatcher.model.values import dataclass
from dispatcher.model.worked import Worked

HOUR = 3600
DAY = 24 * HOUR


@dataclass(frozen=True, slots=True)
class LongRule:
    """`off_s` between two days, or `short_off_s` so many times between two weekly rests, or `part_s` between two shifts
    of a day and `short_off_s` after it; `day_driving_s` at the wheel from one such rest to the next. The most driving
    by number of weeks; the most work by number of days, counted from the last rest of `restart_s`. Weekly rests of
    `week_off_s` or `short_week_off_s`, each at the latest `week_s` after the one before; none where that is 0."""

    off_s: int
    short_off_s: int
    day_driving_s: int
    driving_s: Mapping[int, int]
    work_s: Mapping[int, int]
    most_short: int = 0
    part_s: int = DAY
    restart_s: int = 0
    week_off_s: int = 0
    short_week_off_s: int = 0
    week_s: int = 0

    @property
    def rests_s(self) -> tuple[int, ...]:
        """How long rests are that differ to the law."""
        return tuple(s for s in (self.short_off_s, self.off_s, self.short_week_off_s, self.week_off_s) if s)


LONG_RULES: Mapping[str, LongRule] = {
    "eu-561": LongRule(
        off_s=11 * HOUR,
        short_off_s=9 * HOUR,
        day_driving_s=9 * HOUR,
        driving_s={1: 56 * HOUR, 2: 90 * HOUR},
        work_s={},
        most_short=3,
        part_s=3 * HOUR,
        week_off_s=45 * HOUR,
        short_week_off_s=24 * HOUR,
        week_s=6 * DAY,
    ),
    "us-hours": LongRule(10 * HOUR, 10 * HOUR, 11 * HOUR, {}, {7: 60 * HOUR}, restart_s=34 * HOUR),
}
EVERY_DAY = replace(LONG_RULES["us-hours"], work_s={8: 70 * HOUR})
"""For fleets that drive on all days of the week."""


class Breach(StrEnum):
    """What a row of shifts breaks."""

    DAY_REST = "day rest"  # seconds missing of the rest between two days
    SHORT_REST = "short rest"  # seconds missing of a rest that may not be short once more
    WEEK_REST = "week rest"  # seconds by which a weekly rest begins too late
    LONG_WEEK_REST = "long week rest"  # seconds missing of the regular weekly rest that is due
    DAY_DRIVING = "day driving"  # seconds at the wheel too many between two daily rests
    WEEK_DRIVING = "week driving"  # seconds at the wheel too many in a week, or in two
    WORK = "work"  # seconds of work too many in seven or eight days


class Broken(NamedTuple):
    """A breach, how many seconds it is, and the shift at which it shows."""

    breach: Breach
    amount_s: int
    at: Worked


class Period(NamedTuple):
    """Shifts between two daily rests, and the seconds of rest after them; None where nothing is known to follow."""

    shifts: Sequence[Worked]
    rest_s: int | None

    @property
    def spread_s(self) -> int:
        """Seconds from begin to end."""
        if len(self.shifts) == 1:
            return self.shifts[0].duty_s
        return max(shift.end for shift in self.shifts) - self.shifts[0].start


def breaches(rule: LongRule, worked: Iterable[Worked]) -> list[Broken]:
    """Everything that these shifts of one driver break together; what each breaks by itself is not said here."""
    row = sorted(worked, key=lambda one: (one.start, one.end))
    periods = list(periods_of(rule, row))
    found = [*_days(rule, periods), *_long_driving(rule, row), *_long_work(rule, row)]
    if rule.week_s:
        runs = list(_runs(rule, periods))
        found += [*_short_rests(rule, runs), *_late_weekly_rests(rule, runs), *_short_weekly_rests(rule, row)]
    return found


def lacking_s(rule: LongRule, worked: Iterable[Worked]) -> int:
    """Seconds by which these shifts break the law, all together."""
    return sum(broken.amount_s for broken in breaches(rule, worked))


def periods_of(rule: LongRule, row: Sequence[Worked]) -> Iterator[Period]:
    """The shifts, in sequence, from one daily rest to the next."""
    here: list[Worked] = []
    until = 0
    for one in row:
        if here and one.start - until >= rule.short_off_s:
            yield Period(here, one.start - until)
            here = []
        until = max(until, one.end) if here else one.end
        here = [*here, one]
    if here:
        yield Period(here, None)


def _days(rule: LongRule, periods: Iterable[Period]) -> Iterator[Broken]:
    """What several shifts without a daily rest between them are too much for."""
    for period in periods:
        if len(period.shifts) == 1:
            continue
        last, longest_s = period.shifts[-1], max(b.start - a.end for a, b in pairwise(period.shifts))
        over_s = period.spread_s - (DAY - rule.short_off_s)
        if over_s > 0:
            yield Broken(Breach.DAY_REST, min(over_s, rule.short_off_s - longest_s), last)
        driven_s = sum(one.driving_s for one in period.shifts)
        if driven_s > rule.day_driving_s:
            yield Broken(Breach.DAY_DRIVING, driven_s - rule.day_driving_s, last)


def _runs(rule: LongRule, periods: Iterable[Period]) -> Iterator[Sequence[Period]]:
    """The periods from one weekly rest to the next."""
    here: list[Period] = []
    for period in periods:
        here.append(period)
        if period.rest_s is None or period.rest_s >= rule.short_week_off_s:
            yield here
            here = []


def _short_rests(rule: LongRule, runs: Iterable[Sequence[Period]]) -> Iterator[Broken]:
    """Daily rests that are short once too often. The last of a run is a weekly one."""
    for run in runs:
        count = 0
        for period, then in pairwise(run):
            missing_s = rule.off_s - min(period.rest_s or 0, DAY - period.spread_s)
            is_parted = any(b.start - a.end >= rule.part_s for a, b in pairwise(period.shifts))
            if missing_s > 0 and not is_parted:
                count += 1
                if count > rule.most_short:
                    yield Broken(Breach.SHORT_REST, missing_s, then.shifts[0])


def _late_weekly_rests(rule: LongRule, runs: Iterable[Sequence[Period]]) -> Iterator[Broken]:
    for run in runs:
        last = run[-1].shifts[-1]
        over_s = last.end - run[0].shifts[0].start - rule.week_s
        if over_s > 0:
            yield Broken(Breach.WEEK_REST, over_s, last)


def _short_weekly_rests(rule: LongRule, row: Sequence[Worked]) -> Iterator[Broken]:
    """Two weeks one after the other in neither of which a regular weekly rest begins."""
    longest: dict[dt.date, tuple[int, Worked]] = {}
    for before, after in pairwise(row):
        rest_s, week = after.start - before.end, monday_of(before.date)
        weeks = 1
        if rest_s >= rule.week_off_s + rule.short_week_off_s:  # long enough to be one in each
            weeks += (monday_of(after.date) - week).days // 7
        for monday in (week + dt.timedelta(7 * k) for k in range(weeks)):
            longest[monday] = max(longest.get(monday, (0, after)), (rest_s, after))
    for monday, (other_s, after) in sorted(longest.items()):
        one_s, _ = longest.get(monday - dt.timedelta(7), (rule.week_off_s, after))
        is_over = monday_of(after.date) > monday  # until then the week may still have one
        if is_over and max(one_s, other_s) < rule.week_off_s:
            yield Broken(Breach.LONG_WEEK_REST, rule.week_off_s - max(one_s, other_s), after)


def _long_driving(rule: LongRule, row: Sequence[Worked]) -> Iterator[Broken]:
    mondays = sorted({monday_of(one.date) for one in row})
    for weeks, most_s in rule.driving_s.items():
        for monday in mondays:
            there = [one for one in row if monday <= one.date < monday + dt.timedelta(7 * weeks)]
            over_s = sum(one.driving_s for one in there) - most_s
            if over_s > 0:
                yield Broken(Breach.WEEK_DRIVING, over_s, there[-1])


def _long_work(rule: LongRule, row: Sequence[Worked]) -> Iterator[Broken]:
    for k, one in enumerate(row):
        for over_s in (one.work_s - left_s for left_s in work_left(rule, one.date, one.start, row[:k])):
            if over_s > 0:
                yield Broken(Breach.WORK, over_s, one)


def work_left(rule: LongRule, date: dt.date, begins: int, before: Sequence[Worked]) -> Iterator[int]:
    """Seconds of work that the shifts before leave for one that begins then."""
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


def monday_of(date: dt.date) -> dt.date:
    """The first day of its week."""
    return date - dt.timedelta(date.weekday())
