"""What the law on driving leaves for a date once the other days of the file are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from weakref import WeakKeyDictionary

from dispatcher.desk.dayview import DayFacts, day_along, facts_on, standing
from dispatcher.model.day import Day
from dispatcher.model.fleet import Fleet, Shift
from dispatcher.model.other_days import DAYS_AROUND, EVERY_DAY, LONG_RULES, Left, LongRule, Worked, bounded, left_for
from dispatcher.model.problem import Problem, Where
from dispatcher.model.schedule import Schedule, judge
from dispatcher.model.timewindow import clock
from dispatcher.roads.router import Router
from dispatcher.store import plans
from dispatcher.store.dayfile import DayFile

_WEEK = 7


_KNOWN: WeakKeyDictionary[DayFile, dict[dt.date, tuple[DayFacts, str, Sequence[tuple[str, Worked]]]]] = (
    WeakKeyDictionary()
)
"""What was found of each date last, for as long as nothing of it changes."""


class DrivenDays:
    """What drivers under a law do on the other dates of a file, as the judge sees the plans of these dates. `beside`
    are dates that are planned together with this one: nothing is known of them yet."""

    def __init__(self, file: DayFile, router: Router, facts: DayFacts, beside: Collection[dt.date] = ()) -> None:
        self._facts = facts
        bound = {shift.driver.id for shift in facts.shifts if shift.driver.terms.rest_rule in LONG_RULES}
        self._worked: dict[str, list[Worked]] = {driver_id: [] for driver_id in bound}
        if not bound:
            return
        around = [facts.date + dt.timedelta(days) for days in range(-DAYS_AROUND, DAYS_AROUND + 1)]
        planned = file.read(lambda reader: [day for day in around if plans.plan_on(reader, day).routes])
        for other in planned:
            if other != facts.date and other not in beside:
                for driver_id, worked in _worked_on(file, other, facts, router):
                    if driver_id in bound:
                        self._worked[driver_id].append(worked)

    def keeps(self, shift: Shift) -> bool:
        """True when the shift asks for no more than what is left for its driver."""
        return self.bounded(shift) == shift

    def on(self, day: Day) -> Day:
        """The day with shifts that keep to what is left for their drivers."""
        if not any(self._worked.values()):
            return day
        shifts = {key: self.bounded(shift) for key, shift in day.shifts.items()}
        return replace(day, shifts=shifts) if shifts != day.shifts else day

    def problems(self) -> Iterator[Problem]:
        """What is said of each shift that has less than it would."""
        for shift in self._facts.shifts:
            now = self.bounded(shift)
            if now != shift:
                name = shift.driver.name or shift.driver.id
                for cause in self._causes(shift, now, name):
                    remedy = "Give the rest to somebody else, or look at the plans of these days."
                    yield Problem("hours-of-other-days", cause, remedy, Where(source=shift.id))

    def _causes(self, shift: Shift, now: Shift, name: str) -> Iterator[str]:
        terms, zone = now.vehicle.terms, self._facts.zone
        if now.earliest >= now.latest:
            yield f"{name} has no time left on this day: the rest between days by law takes all of it."
            return
        if now.earliest > shift.earliest:
            yield f"{name} may not begin before {clock(now.earliest, zone)}: the day before ends too late for that."
        if now.latest < shift.latest:
            yield f"{name} has to be done by {clock(now.latest, zone)}: the day after begins too early for more."
        if terms.max_driving_s != shift.vehicle.terms.max_driving_s:
            hours = (terms.max_driving_s or 0) / 3600
            yield f"{name} may drive {hours:.1f} hours on this day: more is planned already in these two weeks."
        if terms.max_work_s != shift.vehicle.terms.max_work_s:
            hours = (terms.max_work_s or 0) / 3600
            yield f"{name} may work {hours:.1f} hours on this day: more is planned already in the days before."

    def bounded(self, shift: Shift) -> Shift:
        """The shift with no more than what is left for its driver."""
        worked = self._worked.get(shift.driver.id)
        if not worked:
            return shift
        return bounded(shift, self._left(shift, worked))

    def _left(self, shift: Shift, worked: Sequence[Worked]) -> Left:
        rule = _rule(shift, self._facts.fleet)
        left = left_for(rule, self._facts.date, shift.earliest, worked)
        law = shift.rest_rule
        assert law is not None  # it is among the long rules
        # A whole day's worth is no limit that the law of the day does not set.
        driving_s = None if left.driving_s is not None and left.driving_s >= law.max_driving_s else left.driving_s
        work_s = None if left.work_s is not None and left.work_s >= law.max_duty_s else left.work_s
        return left._replace(driving_s=driving_s, work_s=work_s)


def _worked_on(file: DayFile, date: dt.date, near: DayFacts, router: Router) -> Sequence[tuple[str, Worked]]:
    """Who works how long on a date, by driver."""
    facts, known = facts_on(file, date, near.zone), _KNOWN.setdefault(file, {})
    if date in known and known[date][:2] == (facts, router.name):
        return known[date][2]
    plan = standing(facts)
    drivers = {shift.id: shift.driver.id for shift in facts.shifts}
    found = [
        (drivers[one.route.shift_id], Worked(date, one.start, one.end, one.travel_s, _work_s(one)))
        for one in judge(day_along(facts, plan.routes, router), plan).schedules
        if one.visits
    ]
    known[date] = (facts, router.name, found)
    return found


def _work_s(one: Schedule) -> int:
    return one.duration_s - sum(rest.duration_s for rest in one.breaks)


def _rule(shift: Shift, fleet: Fleet) -> LongRule:
    rule = LONG_RULES[shift.driver.terms.rest_rule]
    driven = {day for pattern in fleet.patterns if pattern.date is None for day in pattern.weekdays or range(_WEEK)}
    return EVERY_DAY if rule.work_s and len(driven) == _WEEK else rule
