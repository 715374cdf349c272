"""What the law on driving leaves for a day once the other days of a driver are counted."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.other_days import Left, bounded, left_for
from dispatcher.model.rest_law import EVERY_DAY, HOUR, LONG_RULES, Breach, breaches, lacking_s
from dispatcher.model.terms import VehicleTerms
from dispatcher.model.worked import Worked

EU, US = LONG_RULES["eu-561"], LONG_RULES["us-hours"]
MONDAY = dt.date(2026, 11, 23)


def worked(day: int, driving: float = 9, begins: float = 6, ends: float = 18) -> Worked:
    """A day so many after Monday, from so many o'clock on."""
    midnight = day * 24 * HOUR
    work_s = round((ends - begins) * HOUR)
    start, end = midnight + round(begins * HOUR), midnight + round(ends * HOUR)
    return Worked(MONDAY + dt.timedelta(day), start, end, round(driving * HOUR), work_s)


def on(day: int, begins: float = 6, ends: float = 18) -> Shift:
    """A shift on a day so many after Monday, from so many o'clock on."""
    hours = [(day * 24 + hour) * HOUR for hour in (begins, ends)]
    return Shift("s", Driver("d"), Vehicle("van"), round(hours[0]), round(hours[1]), date=MONDAY + dt.timedelta(day))


def test_nothing_is_taken_where_there_is_no_other_day() -> None:
    """Only the law of the day and of the week itself limits."""
    assert left_for(EU, on(0), []) == Left(None, None, 9 * HOUR, None, 15 * HOUR)
    assert left_for(US, on(0), []) == Left(None, None, 11 * HOUR, 60 * HOUR, 14 * HOUR)


def test_the_rest_between_days_is_kept_before_and_after() -> None:
    """Nine hours at least in the European Union, ten in the United States."""
    days = [worked(0, begins=10, ends=22), worked(2, begins=4)]
    left = left_for(EU, on(1, 0, 24), days)
    assert (left.earliest, left.latest) == ((24 + 7) * HOUR, (48 - 5) * HOUR)
    assert left_for(US, on(1, 0, 24), days).earliest == (24 + 8) * HOUR


def test_the_fourth_rest_since_the_weekly_one_is_long() -> None:
    """Three short nights leave eleven hours for the fourth, and thirteen of duty where that is short otherwise."""
    nights = [worked(day, begins=12 - day, ends=25 - day) for day in range(4)]  # thirteen hours, then ten off
    assert left_for(EU, on(4, 0, 24), nights).earliest == (4 * 24 + 9) * HOUR
    assert left_for(EU, on(4, 0, 24), nights[1:]).earliest == (4 * 24 + 7) * HOUR
    left = left_for(EU, on(4, 0, 24), [*nights, worked(5, begins=8)])
    assert (left.latest, left.most_s) == ((5 * 24 - 3) * HOUR, 13 * HOUR)


def test_a_long_day_makes_the_rest_after_it_short() -> None:
    """Of fourteen hours and the rest after them only ten lie within twenty-four."""
    days = [worked(day, ends=20) for day in range(3)]
    assert left_for(EU, on(3, 0, 24), [*days, worked(4, begins=16)]).most_s == 13 * HOUR
    assert left_for(EU, on(3, 0, 24), [*days[1:], worked(4, begins=16)]).most_s == 15 * HOUR


def test_three_hours_and_nine_are_a_whole_rest() -> None:
    """A pause of three hours between two shifts of a day lets the night be one of nine, as often as one likes."""
    halves = [[worked(day, 4, 6, 12), worked(day, 5, 16, 21)] for day in range(4)]
    assert not breaches(EU, [shift for day in halves for shift in day])
    whole = [worked(day, begins=6, ends=21) for day in range(5)]
    assert [(broken.breach, broken.amount_s) for broken in breaches(EU, whole)] == [(Breach.SHORT_REST, 2 * HOUR)]


def test_shifts_of_one_day_are_added_up() -> None:
    """Nine hours at the wheel and fifteen from begin to end, in as many shifts as one likes."""
    one = worked(0, 5, begins=6, ends=12)
    assert not breaches(EU, [one, worked(0, 4, begins=14, ends=21)])
    found = breaches(EU, [one, worked(0, 5, begins=14, ends=22)])
    assert [(b.breach, b.amount_s) for b in found] == [(Breach.DAY_REST, HOUR), (Breach.DAY_DRIVING, HOUR)]
    found = breaches(US, [one, worked(0, 7, begins=14, ends=22)])
    assert [(b.breach, b.amount_s) for b in found] == [(Breach.DAY_REST, 2 * HOUR), (Breach.DAY_DRIVING, HOUR)]


def test_a_weekly_rest_begins_after_six_days() -> None:
    """Who began on Monday at six is done on Sunday at six, or rests for a day before; who had a day off before has all
    of Sunday."""
    week = [worked(day, ends=17) for day in range(6)]
    assert left_for(EU, on(6, 0, 12), week).latest == (6 * 24 + 6) * HOUR
    assert left_for(EU, on(6, 0, 24), week).earliest == (6 * 24 + 17) * HOUR
    assert left_for(EU, on(6, 8, 16), week) == Left(on(6, 8, 16).latest, on(6, 8, 16).latest)
    assert left_for(EU, on(6, 8, 16), [day for day in week if day.date.weekday() != 2]).latest is None


def test_a_second_short_weekly_rest_is_not_kept() -> None:
    """After a weekend of thirty hours the next one is one of forty-five."""
    weeks = [worked(day, begins=6, ends=16) for day in (*range(-13, -8), *range(-7, -2))]
    short = worked(-8, begins=14, ends=24)  # Saturday evening until Monday at six
    assert left_for(EU, on(0), [*weeks, short, worked(-2, 5, 6, 9)]).earliest is None
    left = left_for(EU, on(0), [*weeks, short, worked(-2, 5, 14, 24)])
    assert left == Left(on(0).latest, on(0).latest)
    assert left_for(EU, on(0, 6, 23), [*weeks, short, worked(-2, 5, 6, 11)]).earliest == 8 * HOUR


def test_a_week_goes_from_monday_to_sunday() -> None:
    """Sunday before does not count for it, and counts for the fortnight."""
    short = [worked(day, 9, ends=17) for day in range(6)]  # 54 hours
    assert left_for(EU, on(6, 0, 6), short).driving_s == 2 * HOUR
    before = [worked(day, 8, ends=17) for day in range(-7, -2)]  # 40 hours more: the fortnight is full
    week = [worked(day, 9, ends=17) for day in range(5)]
    assert left_for(EU, on(5), [*week, *before]).driving_s == 5 * HOUR
    assert left_for(EU, on(5), [*week, *(worked(day, ends=17) for day in range(7, 12))]).driving_s == 0


def test_work_of_seven_days_or_eight() -> None:
    """Seventy hours in eight days for who goes out every day; 34 hours off begin anew."""
    week = [worked(day, ends=17) for day in range(5)]  # 55 hours
    assert left_for(US, on(5), week).work_s == 5 * HOUR
    assert left_for(EVERY_DAY, on(5), week).work_s == 15 * HOUR
    assert left_for(US, on(6), week).work_s == 60 * HOUR  # from Friday at five to Sunday at six it is 37 hours


def test_the_hours_that_hold_what_is_there_already_are_taken() -> None:
    """Where rests may be laid in several ways, those that leave a lawful route where it is."""
    nights = [worked(day, ends=20) for day in range(3)] + [worked(4, begins=10, ends=20)]
    for begins, ends in ((5, 23.5), (7, 24)):
        here = worked(3, 5, begins, ends - 4)
        left = left_for(EU, on(3, 0, 24), nights, here)
        assert (left.earliest or 0) <= here.start
        assert here.end <= (left.latest or 4 * 24 * HOUR)


def test_what_was_limited_before_stays_so() -> None:
    """The lesser of both; who has no time left has a shift of no time, which nothing fits into."""
    van = Vehicle("van", terms=VehicleTerms(max_driving_s=3 * HOUR))
    shift = Shift("s", Driver("d"), van, 6 * HOUR, 18 * HOUR)
    left = bounded(shift, Left(8 * HOUR, 17 * HOUR, 5 * HOUR, 4 * HOUR, 6 * HOUR))
    assert left.vehicle.max_time_s == 6 * HOUR
    assert (left.earliest, left.latest) == (8 * HOUR, 17 * HOUR)
    assert (left.vehicle.terms.max_driving_s, left.vehicle.terms.max_work_s) == (3 * HOUR, 4 * HOUR)
    assert bounded(shift, Left(20 * HOUR)).latest == 20 * HOUR
    assert bounded(shift, Left()) is not None


HOURS = st.tuples(st.integers(0, 23), st.integers(1, 15), st.integers(0, 9))


@given(st.dictionaries(st.integers(-13, 13).filter(bool), HOURS, max_size=16), st.data())
def test_whoever_keeps_to_it_keeps_the_law(days: dict[int, tuple[int, int, int]], data: st.DataObject) -> None:
    """Whatever is done in the hours that are left, nothing is broken that is not broken without it."""
    others = [worked(day, min(driven, long), begins, begins + long) for day, (begins, long, driven) in days.items()]
    shift = on(0, 0, 24)
    left = left_for(EU, shift, others)
    told = bounded(shift, left)
    start = data.draw(st.integers(told.earliest, told.latest))
    end = data.draw(st.integers(start, min(told.latest, start + (left.most_s or 0))))
    driven_s = min(end - start, left.driving_s or 0)
    if end == start:
        return
    here = Worked(MONDAY, start, end, driven_s, end - start)
    assert lacking_s(EU, [*others, here]) <= lacking_s(EU, others)
