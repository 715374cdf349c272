"""Drivers under a law on driving who have several shifts on what is planned together: two on one date, or one on each
of several dates. The law counts them together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Protocol

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.other_days import bounded, left_for
from dispatcher.model.rest_law import EVERY_DAY, LONG_RULES, Breach, Broken, LongRule, breaches
from dispatcher.model.violation import Rule, Violation
from dispatcher.model.worked import Worked


class Course(Protocol):
    """A route as it happens, as far as the law counts it."""

    @property
    def start(self) -> int:
        """When it begins."""

    @property
    def end(self) -> int:
        """When it ends."""

    @property
    def travel_s(self) -> int:
        """Seconds at the wheel."""

    @property
    def work_s(self) -> int:
        """Seconds of work."""


Courses = Mapping[str, Course]
"""What is driven, by shift."""

_RULES: Mapping[Breach, tuple[Rule, str]] = {
    Breach.DAY_REST: (Rule.REST, ""),
    Breach.SHORT_REST: (Rule.REST, ""),
    Breach.WEEK_REST: (Rule.REST, "week"),
    Breach.LONG_WEEK_REST: (Rule.REST, "week"),
    Breach.DAY_DRIVING: (Rule.DRIVING, "day"),
    Breach.WEEK_DRIVING: (Rule.DRIVING, "week"),
    Breach.WORK: (Rule.WORK, "week"),
}


def worked_on(shift: Shift, course: Course) -> Worked:
    """The shift as the law counts it."""
    return Worked(shift.day, course.start, course.end, course.travel_s, course.work_s)


def between(day: Day, driven: Courses) -> Iterator[tuple[str, Violation]]:
    """(shift id, violation) for what shifts of one driver break together, at the last of them that is concerned."""
    for driver_id, shifts in day.shared_drivers.items():
        here = {shift.id: worked_on(shift, driven[shift.id]) for shift in shifts if shift.id in driven}
        others, rule = day.rules.worked.get(driver_id, ()), rule_of(shifts[0], day)
        if not here:
            continue
        known = {(broken.breach, broken.at): broken.amount_s for broken in breaches(rule, others)}
        for broken in breaches(rule, [*others, *here.values()]):
            more_s = broken.amount_s - known.get((broken.breach, broken.at), 0)
            if more_s > 0:
                name, detail = _RULES[broken.breach]
                yield _shift_at(broken, here), Violation(name, more_s, detail=detail)


def broken_with(day: Day, driven: Courses, shift_id: str, course: Course) -> tuple[Violation, ...]:
    """What the driver's shifts break together when one of them is driven like this, and do not now."""
    known = set(between(day, driven))
    return tuple(v for key, v in between(day, {**driven, shift_id: course}) if (key, v) not in known)


def each_beside(day: Day, driven: Courses) -> Day:
    """The day with each shift of such drivers as their other shifts leave it: for changes of one shift at a time."""
    told = {shift.id: beside(day, driven, shift) for shifts in day.shared_drivers.values() for shift in shifts}
    return replace(day, shifts={**day.shifts, **told}) if told else day


def _shift_at(broken: Broken, here: Mapping[str, Worked]) -> str:
    """The shift of these at which a breach shows, or the last before it, or the first."""
    row = sorted(here, key=lambda key: here[key].start)
    before = [key for key in row if here[key].start <= broken.at.start]
    return before[-1] if before else row[0]


def rule_of(shift: Shift, day: Day) -> LongRule:
    """The law of a shift's driver; `day.rules.drives_daily` says by which count of days work is limited."""
    rule = LONG_RULES[shift.driver.terms.rest_rule]
    return EVERY_DAY if rule.work_s and day.rules.drives_daily else rule


def beside(day: Day, driven: Courses, shift: Shift) -> Shift:
    """The shift with no more than what the driver's other shifts, as they are driven, leave for it."""
    shifts = day.shared_drivers[shift.driver.id]
    rest = [worked_on(one, driven[one.id]) for one in shifts if one.id != shift.id and one.id in driven]
    others = (*day.rules.worked.get(shift.driver.id, ()), *rest)
    holds = worked_on(shift, driven[shift.id]) if shift.id in driven else None
    return bounded(shift, left_for(rule_of(shift, day), shift, others, holds))


def shared_out(day: Day, driven: Courses, *, last_first: bool = False) -> Day:
    """The day with hours for each shift of such drivers that keep the law together whatever is done in them, and leave
    room for what is driven now. What is left over goes to the earliest shifts, or to the last."""
    told: dict[str, Shift] = {}
    for driver_id, shifts in day.shared_drivers.items():
        counted = {shift.id: worked_on(shift, driven[shift.id]) for shift in shifts if shift.id in driven}
        for shift in reversed(shifts) if last_first else shifts:
            rest = [one for key, one in counted.items() if key != shift.id]
            others = (*day.rules.worked.get(driver_id, ()), *rest)
            told[shift.id] = bounded(shift, left_for(rule_of(shift, day), shift, others, counted.get(shift.id)))
            counted.pop(shift.id, None)
            if told[shift.id].earliest < told[shift.id].latest:
                counted[shift.id] = _at_most(told[shift.id])
    return replace(day, shifts={**day.shifts, **told}) if told else day


def _at_most(shift: Shift) -> Worked:
    """All that may be done in the hours of a shift."""
    law, van = shift.rest_rule, shift.vehicle
    assert law is not None
    hours_s = shift.latest - shift.earliest
    most_s = _least(hours_s, law.max_duty_s, van.max_time_s)
    driving_s = _least(most_s, law.max_driving_s, van.terms.max_driving_s)
    return Worked(shift.day, shift.earliest, shift.latest, driving_s, _least(most_s, van.terms.max_work_s), most_s)


def _least(*seconds: int | None) -> int:
    return min(s for s in seconds if s is not None)
