"""What the law on driving leaves for a date once the other days of the file are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple
from weakref import WeakKeyDictionary

from dispatcher.desk.dayview import DayFacts, day_along, facts_on, standing
from dispatcher.model.day import Day
from dispatcher.model.fleet import Fleet, Shift
from dispatcher.model.order import read_only
from dispatcher.model.other_days import DAYS_AROUND, Left, bounded, left_for
from dispatcher.model.problem import Problem, Where
from dispatcher.model.rest_law import EVERY_DAY, LONG_RULES, LongRule
from dispatcher.model.schedule import judge, schedule
from dispatcher.model.several_shifts import worked_on
from dispatcher.model.timewindow import clock
from dispatcher.model.worked import Worked
from dispatcher.roads.router import Router
from dispatcher.store import plans
from dispatcher.store.dayfile import DayFile

_WEEK = 7


class _Driven(NamedTuple):
    """What a driver does on a shift, other days aside."""

    shift: Shift
    worked: Worked


_KNOWN: WeakKeyDictionary[DayFile, dict[dt.date, tuple[DayFacts, str, Sequence[_Driven]]]] = WeakKeyDictionary()
"""What was found of each date last, for as long as nothing of it changes."""


_AFTER: WeakKeyDictionary[DayFile, dict[tuple[dt.date, str], tuple[_Driven, list[Worked], Worked]]] = (
    WeakKeyDictionary()
)
"""How shifts go after the shifts before them, as it was found last."""


class DrivenDays:
    """What drivers under a law do on the other dates of a file, as the judge sees the plans of these dates. `beside`
    are dates that are planned together with this one: nothing is known of them yet."""

    def __init__(self, file: DayFile, router: Router, facts: DayFacts, beside: Collection[dt.date] = ()) -> None:
        self._facts = facts
        bound = {shift.driver.id for shift in facts.shifts if shift.driver.terms.rest_rule in LONG_RULES}
        self._worked: dict[str, list[Worked]] = {driver_id: [] for driver_id in bound}
        self._here: dict[str, Worked] = {}
        if not bound:
            return
        around = [facts.date + dt.timedelta(days) for days in range(-DAYS_AROUND, DAYS_AROUND + 1)]
        planned = file.read(lambda reader: [day for day in around if plans.plan_on(reader, day).routes])
        before: dict[str, list[Worked]] = {driver_id: [] for driver_id in bound}
        for date in planned:
            for driven in _driven_on(file, date, facts, router) if date == facts.date or date not in beside else ():
                if (row := before.get(driven.shift.driver.id)) is not None:
                    worked = self._known_after(row, driven, file, router)
                    row.append(worked)
                    if date == facts.date:
                        self._here[driven.shift.id] = worked
                    else:
                        self._worked[driven.shift.driver.id].append(worked)

    def _known_after(self, before: Sequence[Worked], driven: _Driven, file: DayFile, router: Router) -> Worked:
        """As `_after`; what was found last holds as long as nothing before it changes."""
        known, key = _AFTER.setdefault(file, {}), (driven.worked.date, driven.shift.id)
        if key not in known or known[key][0] is not driven or known[key][1] != before:
            known[key] = driven, list(before), self._after(before, driven, file, router)
        return known[key][2]

    def _after(self, before: Sequence[Worked], driven: _Driven, file: DayFile, router: Router) -> Worked:
        """What is done on a shift after the ones before it: who ended late begins when the rest is over, where what
        there is to do leaves time for that."""
        left = left_for(_rule(driven.shift, self._facts.fleet), driven.shift, before)
        told = bounded(driven.shift, left)
        if told.earliest <= driven.worked.start or told.earliest == told.latest:  # nearly always
            return driven.worked
        facts = facts_on(file, driven.worked.date, self._facts.zone)
        plan = standing(facts)
        day = day_along(facts, plan.routes, router)
        late = replace(driven.shift, earliest=told.earliest)
        (route,) = (route for route in plan.routes if route.shift_id == late.id)
        now, then = schedule(day, route), schedule(replace(day, shifts={**day.shifts, late.id: late}), route)
        return driven.worked if len(then.violations) > len(now.violations) else worked_on(late, then)

    @property
    def worked(self) -> dict[str, tuple[Worked, ...]]:
        """What each driver does on the other dates."""
        return {driver_id: tuple(worked) for driver_id, worked in self._worked.items() if worked}

    @property
    def drives_daily(self) -> bool:
        """Whether the fleet goes out on all days of the week."""
        return _drives_daily(self._facts.fleet)

    def keeps(self, shift: Shift) -> bool:
        """True when the shift asks for no more than what is left for its driver."""
        return self.bounded(shift) == shift

    def on(self, day: Day) -> Day:
        """The day with shifts that keep to what is left for their drivers."""
        shifts = {key: self.bounded(shift) for key, shift in day.shifts.items()}
        day = replace(day, shifts=shifts) if shifts != day.shifts else day
        return with_worked(day, self.worked, drives_daily=self.drives_daily)

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
            yield f"{name} has no time left on this day: the rest by law between days or in the week takes all of it."
            return
        if now.earliest > shift.earliest:
            yield f"{name} may not begin before {clock(now.earliest, zone)}: the rest by law is not over before."
        if now.latest < shift.latest:
            yield f"{name} has to be done by {clock(now.latest, zone)}: the rest by law begins then at the latest."
        if now.vehicle.max_time_s != shift.vehicle.max_time_s:
            hours = (now.vehicle.max_time_s or 0) / 3600
            yield f"{name} may be out for {hours:.1f} hours on this day: a rest after it may not be a short one."
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
        left = left_for(_rule(shift, self._facts.fleet), shift, worked, self._here.get(shift.id))
        law = shift.rest_rule
        assert law is not None  # it is among the long rules
        # A whole day's worth is no limit that the law of the day does not set.
        driving_s = None if left.driving_s is not None and left.driving_s >= law.max_driving_s else left.driving_s
        work_s = None if left.work_s is not None and left.work_s >= law.max_duty_s else left.work_s
        most_s = None if left.most_s is not None and left.most_s >= law.max_duty_s else left.most_s
        return left._replace(driving_s=driving_s, work_s=work_s, most_s=most_s)


def with_worked(day: Day, worked: Mapping[str, tuple[Worked, ...]], *, drives_daily: bool) -> Day:
    """The day with what the law counts beside it for drivers who have several shifts on it."""
    if not day.shared_drivers:
        return day
    here = {driver_id: worked[driver_id] for driver_id in day.shared_drivers if driver_id in worked}
    return replace(day, rules=replace(day.rules, worked=read_only(here), drives_daily=drives_daily))


def _driven_on(file: DayFile, date: dt.date, near: DayFacts, router: Router) -> Sequence[_Driven]:
    """Who works how long on a date."""
    facts, known = facts_on(file, date, near.zone), _KNOWN.setdefault(file, {})
    if date in known and known[date][:2] == (facts, router.name):
        return known[date][2]
    plan = standing(facts)
    shifts = {shift.id: shift for shift in facts.shifts}
    found = [
        _Driven(shift, worked_on(shift, one))
        for one in judge(day_along(facts, plan.routes, router), plan).schedules
        if one.visits and (shift := shifts[one.route.shift_id])
    ]
    found.sort(key=lambda driven: driven.worked.start)
    known[date] = (facts, router.name, found)
    return found


def _rule(shift: Shift, fleet: Fleet) -> LongRule:
    rule = LONG_RULES[shift.driver.terms.rest_rule]
    return EVERY_DAY if rule.work_s and _drives_daily(fleet) else rule


def _drives_daily(fleet: Fleet) -> bool:
    driven = {day for pattern in fleet.patterns if pattern.date is None for day in pattern.weekdays or range(_WEEK)}
    return len(driven) == _WEEK
