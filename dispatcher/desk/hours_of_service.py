"""How long service takes by the hour of a date: by the office's own table and by the weather of that hour.

The judge and the engines know 24 hours, over and over. They are laid out here by the wall clock of the moments at which
the date's shifts run, so that a night takes the hours and the weather of the date after it, and a day on which the
clock changes those that the clock shows.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.model.fleet import Shift
from dispatcher.model.line import HOUR_S
from dispatcher.model.problem import Problem
from dispatcher.model.road_rules import HOURS_OF_DAY, RoadRules
from dispatcher.model.terms import DayRules
from dispatcher.model.timewindow import DAY_S, moment

USUAL = (1.0,) * HOURS_OF_DAY
_DAYLIGHT = range(6, 21)
"""Hours whose temperature stands for the day's."""


def by_the_hour(rules: DayRules, roads: RoadRules, shifts: Iterable[Shift], date: dt.date, zone: ZoneInfo) -> DayRules:
    """The day's rules with service as the weather makes it at each hour, and the day's temperature."""
    if not rules.service_by_hour and not roads.has_weather:
        return rules
    midnight = moment(date, 0, zone)
    factors = _laid_out(rules.service_by_hour or USUAL, roads, shifts, midnight, zone)
    timed = replace(
        rules,
        service_by_hour=factors if factors != USUAL else (),
        midnight=midnight if factors != USUAL else rules.midnight,
    )
    weather = roads.weather
    if weather is None or not weather.hours:
        return timed
    mean = sum(weather.hours[hour % len(weather.hours)].temperature_c for hour in _DAYLIGHT) / len(_DAYLIGHT)
    return replace(timed, temperature_c=round(mean))


def _laid_out(
    usual: Sequence[float], roads: RoadRules, shifts: Iterable[Shift], midnight: int, zone: ZoneInfo
) -> tuple[float, ...]:
    """The factors of the 24 hours that are counted from `midnight`. An hour that comes twice while shifts run, since
    one begins early and another ends on the morning after, is as slow as the slower of the two."""
    today = dt.datetime.fromtimestamp(midnight, zone).date()

    def factor(number: int) -> float:
        local = dt.datetime.fromtimestamp(midnight + number * HOUR_S, zone)
        hour = local.hour + HOURS_OF_DAY * (local.date() - today).days
        return round(usual[local.hour] * roads.slowed(hour).service, 4)

    worked: dict[int, set[int]] = {}
    for shift in shifts:
        first, last = ((at - midnight) // HOUR_S for at in (shift.earliest, shift.latest))
        for number in range(first, last + 1):
            worked.setdefault(number % HOURS_OF_DAY, set()).add(number)
    return tuple(max(map(factor, worked.get(hour, {hour}))) for hour in range(HOURS_OF_DAY))


def unknown_night(roads: RoadRules, shifts: Iterable[Shift], date: dt.date, zone: ZoneInfo) -> Iterator[Problem]:
    """Said where somebody works past midnight in weather, and nobody knows that of the date after."""
    if roads.weather is None or roads.next_weather is not None:
        return
    if any(shift.latest > moment(date, DAY_S, zone) for shift in shifts):
        after = date + dt.timedelta(days=1)
        cause = f"Nobody said what the weather of {after} is: after midnight the roads count as dry."
        yield Problem("weather-of-night", cause, f"Type in the weather of {after}, or ask for it.")
