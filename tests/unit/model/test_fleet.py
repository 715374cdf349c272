"""Which shifts a fleet has on a day."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.fleet import Driver, Fleet, ShiftPattern, Vehicle

MONDAY = dt.date(2026, 11, 23)
ZONE = ZoneInfo("Europe/Helsinki")
WEEK = [MONDAY + dt.timedelta(days=n) for n in range(7)]


def _fleet(*patterns: ShiftPattern, absences: frozenset[tuple[str, dt.date]] = frozenset()) -> Fleet:
    return Fleet((), (Vehicle("v"),), (Driver("d"),), patterns, absences)


def _pattern(shift_id: str, *weekdays: int, date: dt.date | None = None) -> ShiftPattern:
    return ShiftPattern(shift_id, "d", "v", 28_800, 57_600, weekdays=frozenset(weekdays), date=date)


def test_an_absence_takes_the_shift_from_that_day_alone() -> None:
    """The driver's other days, and other shifts of the day, are as before."""
    fleet = _fleet(_pattern("a"), _pattern("b"), absences=frozenset({("a", MONDAY)}))
    assert [s.id for s in fleet.shifts_on(MONDAY, ZONE)] == ["b"]
    assert [s.id for s in fleet.shifts_on(WEEK[1], ZONE)] == ["a", "b"]


@given(
    weekdays=st.lists(st.frozensets(st.integers(0, 6)), max_size=4),
    dates=st.lists(st.sampled_from(WEEK), max_size=3),
    away=st.frozensets(st.tuples(st.sampled_from("0123456789"), st.sampled_from(WEEK))),
)
def test_a_day_has_the_patterns_that_are_on_and_not_absent(
    weekdays: list[frozenset[int]], dates: list[dt.date], away: frozenset[tuple[str, dt.date]]
) -> None:
    """By its weekdays (none: every day) or its one date; what `patterns_on` names are the shifts of the day."""
    patterns = [_pattern(str(i), *days) for i, days in enumerate(weekdays)]
    patterns += [_pattern(str(i), date=date) for i, date in enumerate(dates, len(patterns))]
    fleet = _fleet(*patterns, absences=away)
    for day in WEEK:
        on = {p.id for p in patterns if (p.date == day if p.date else not p.weekdays or day.weekday() in p.weekdays)}
        on -= {shift_id for shift_id, date in away if date == day}
        assert {p.id for p in fleet.patterns_on(day)} == on
        assert {s.id for s in fleet.shifts_on(day, ZONE)} == on


def test_shifts_stand_as_the_office_has_put_them() -> None:
    """Not by their letters: the tenth driver is not the second."""
    fleet = _fleet(*(_pattern(f"Driver {n}") for n in (1, 2, 10)))
    assert [s.id for s in fleet.shifts_on(MONDAY, ZONE)] == ["Driver 1", "Driver 2", "Driver 10"]
