"""What the law on driving leaves for a day once the other days of a driver are counted."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.other_days import EVERY_DAY, HOUR, LONG_RULES, Left, Worked, bounded, left_for
from dispatcher.model.terms import VehicleTerms

EU, US = LONG_RULES["eu-561"], LONG_RULES["us-hours"]
MONDAY = dt.date(2026, 11, 23)


def worked(day: int, driving: float = 9, begins: float = 6, ends: float = 18) -> Worked:
    """A day so many after Monday, from so many o'clock on."""
    midnight = day * 24 * HOUR
    work_s = round((ends - begins) * HOUR)
    start, end = midnight + round(begins * HOUR), midnight + round(ends * HOUR)
    return Worked(MONDAY + dt.timedelta(day), start, end, round(driving * HOUR), work_s)


def on(day: int) -> tuple[dt.date, int]:
    return MONDAY + dt.timedelta(day), (day * 24 + 6) * HOUR


def test_nothing_is_taken_where_there_is_no_other_day() -> None:
    """Only the week itself limits."""
    assert left_for(EU, *on(0), []) == Left(None, None, 56 * HOUR, None)
    assert left_for(US, *on(0), []) == Left(None, None, None, 60 * HOUR)


def test_the_rest_between_days_is_kept_before_and_after() -> None:
    """Eleven hours in the European Union, ten in the United States."""
    days = [worked(0, ends=22), worked(2, begins=4)]
    left = left_for(EU, *on(1), days)
    assert (left.earliest, left.latest) == ((24 + 9) * HOUR, (48 - 7) * HOUR)
    assert left_for(US, *on(1), days).earliest == (24 + 8) * HOUR


def test_a_week_goes_from_monday_to_sunday() -> None:
    """Sunday before does not count for it, and counts for the fortnight."""
    week = [worked(day) for day in range(5)]  # 45 hours
    assert left_for(EU, *on(5), week).driving_s == 11 * HOUR
    assert left_for(EU, *on(5), [*week, worked(-1)]).driving_s == 11 * HOUR
    before = [worked(day) for day in range(-7, -2)]  # 45 hours more: the fortnight is full
    assert left_for(EU, *on(5), [*week, *before]).driving_s == 0
    assert left_for(EU, *on(5), [*week, *(worked(day) for day in range(7, 12))]).driving_s == 0


def test_work_of_seven_days_or_eight() -> None:
    """Seventy hours in eight days for who goes out every day; 34 hours off begin anew."""
    week = [worked(day, ends=17) for day in range(5)]  # 55 hours
    assert left_for(US, *on(5), week).work_s == 5 * HOUR
    assert left_for(EVERY_DAY, *on(5), week).work_s == 15 * HOUR
    assert left_for(US, *on(6), week).work_s == 60 * HOUR  # from Friday at five to Sunday at six it is 37 hours


def test_what_was_limited_before_stays_so() -> None:
    """The lesser of both; who has no time left has a shift of no time, which nothing fits into."""
    van = Vehicle("van", terms=VehicleTerms(max_driving_s=3 * HOUR))
    shift = Shift("s", Driver("d"), van, 6 * HOUR, 18 * HOUR)
    left = bounded(shift, Left(8 * HOUR, 17 * HOUR, 5 * HOUR, 4 * HOUR))
    assert (left.earliest, left.latest) == (8 * HOUR, 17 * HOUR)
    assert (left.vehicle.terms.max_driving_s, left.vehicle.terms.max_work_s) == (3 * HOUR, 4 * HOUR)
    assert bounded(shift, Left(20 * HOUR)).latest == 20 * HOUR
    assert bounded(shift, Left()) is not None


@given(st.sets(st.integers(-13, 13).filter(bool)), st.floats(0, 9))
def test_whoever_keeps_to_it_keeps_the_law(days: set[int], driving: float) -> None:
    """With what is left driven as well, no week has more than 56 hours and no two have more than 90, where they had
    not before."""
    others = [worked(day, driving) for day in days]
    left = left_for(EU, *on(0), others).driving_s
    assert left is not None
    for weeks, most in ((1, 56 * HOUR), (2, 90 * HOUR)):
        for first in range(-7 * (weeks - 1), 1, 7):
            span = range(first, first + 7 * weeks)
            there = sum(one.driving_s for one in others if (one.date - MONDAY).days in span)
            assert there + left <= max(most, there)
