"""Service by the hour takes the hour and the weather of the moment: past midnight, and when the clock changes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from dispatcher.desk.hours_of_service import by_the_hour, unknown_night
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.line import Hours
from dispatcher.model.road_rules import Hour, RoadRules, Weather
from dispatcher.model.terms import DayRules
from dispatcher.model.timewindow import moment

ZONE = ZoneInfo("Europe/Helsinki")
MONDAY = dt.date(2026, 11, 23)
DRY, SNOW = Weather((Hour(),) * 24), Weather((Hour(-4, 0, 3.0),) * 24)
SNOWED = 1.2
"""What the usual table of effects makes of service in so much snow."""


def shift(begin: float, end: float, date: dt.date = MONDAY) -> Shift:
    earliest, latest = (moment(date, round(hour * 3600), ZONE) for hour in (begin, end))
    return Shift("s", Driver("d"), Vehicle("v"), earliest, latest)


def lasting(rules: DayRules, hour: float, date: dt.date = MONDAY) -> float:
    """How long an hour's service takes, in hours, that begins so many hours after midnight of the wall clock."""
    start = moment(date, round(hour * 3600), ZONE)
    return Hours(rules.service_by_hour or (1.0,) * 24, rules.midnight).lasting(3600, start) / 3600


def test_a_night_is_served_in_the_weather_of_the_next_date() -> None:
    """It snows on Monday and no more on Tuesday, or the other way round: midnight is where it changes."""
    night = [shift(20, 28)]
    first = by_the_hour(DayRules(), RoadRules(weather=SNOW, next_weather=DRY), night, MONDAY, ZONE)
    assert [lasting(first, hour) for hour in (20, 23.9, 24, 27)] == [SNOWED, SNOWED, 1, 1]
    second = by_the_hour(DayRules(), RoadRules(next_weather=SNOW), night, MONDAY, ZONE)
    assert [lasting(second, hour) for hour in (20, 23.9, 24, 27)] == [1, 1, SNOWED, SNOWED]


def test_an_hour_that_comes_twice_is_that_of_its_own_date() -> None:
    """One shift begins at two in the night, another ends at three in the night after."""
    both = [shift(2, 10), shift(20, 27)]
    first = by_the_hour(DayRules(), RoadRules(weather=SNOW, next_weather=DRY), both, MONDAY, ZONE)
    assert [lasting(first, hour) for hour in (2, 9, 26)] == [SNOWED, SNOWED, 1]
    second = by_the_hour(DayRules(), RoadRules(weather=DRY, next_weather=SNOW), both, MONDAY, ZONE)
    assert [lasting(second, hour) for hour in (2, 9, 26)] == [1, 1, SNOWED]


def test_the_offices_hours_follow_the_wall_clock_when_it_changes() -> None:
    """On 25 October 2026 the clock goes back at four, on 29 March it goes forward at three: eight o'clock is eight."""
    crowded = DayRules(service_by_hour=tuple(2.0 if hour == 8 else 1.0 for hour in range(24)))
    for date in (dt.date(2026, 10, 25), dt.date(2026, 3, 29), MONDAY):
        rules = by_the_hour(crowded, RoadRules(), [shift(6, 16, date)], date, ZONE)
        assert [lasting(rules, hour, date) for hour in (7.5, 8, 8.9, 9)] == [1, 2, 2, 1]


def test_hours_that_change_nothing_are_left_out() -> None:
    """A day in mild weather stays a day without service by the hour, but has its temperature."""
    rules = by_the_hour(DayRules(), RoadRules(weather=DRY), [shift(6, 16)], MONDAY, ZONE)
    assert (rules.service_by_hour, rules.midnight, rules.temperature_c) == ((), 0, 15)
    assert by_the_hour(DayRules(), RoadRules(), [shift(6, 16)], MONDAY, ZONE) == DayRules()


def test_a_night_whose_weather_nobody_knows_is_told() -> None:
    """Only where somebody works past midnight, and where anything was said of the evening."""
    night, day = [shift(20, 28)], [shift(6, 24)]
    (told,) = unknown_night(RoadRules(weather=SNOW), night, MONDAY, ZONE)
    assert (told.code, "2026-11-24" in told.cause) == ("weather-of-night", True)
    for roads, shifts in (
        (RoadRules(weather=SNOW), day),
        (RoadRules(), night),
        (RoadRules(weather=SNOW, next_weather=DRY), night),
    ):
        assert list(unknown_night(roads, shifts, MONDAY, ZONE)) == []
