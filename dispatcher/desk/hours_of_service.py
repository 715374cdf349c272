"""How long service takes by the hour of a date: by the office's own table and by the weather of that hour.

The judge and the engines count hours from midnight. They are laid out here by the wall clock of each of them, up to the
end of the date's last shift: a night takes the hours and the weather of the date after it, and a day on which the clock
changes those that the clock shows.
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
    """The factors of the hours that are counted from `midnight`: of one day, or of all days on which shifts end, where
    these differ."""
    today = dt.datetime.fromtimestamp(midnight, zone).date()

    def factor(number: int) -> float:
        local = dt.datetime.fromtimestamp(midnight + number * HOUR_S, zone)
        hour = local.hour + HOURS_OF_DAY * (local.date() - today).days
        return round(usual[local.hour] * roads.slowed(hour).service, 4)

    last = max(((shift.latest - midnight) // HOUR_S for shift in shifts), default=0)
    table = tuple(factor(number) for number in range(HOURS_OF_DAY * (last // HOURS_OF_DAY + 1)))
    return table[:HOURS_OF_DAY] if has_equal_days(table) else table


def has_equal_days(table: Sequence[float]) -> bool:
    """Whether each day of a table is as its first one."""
    return table == tuple(table[:HOURS_OF_DAY]) * (len(table) // HOURS_OF_DAY)


def unknown_night(roads: RoadRules, shifts: Iterable[Shift], date: dt.date, zone: ZoneInfo) -> Iterator[Problem]:
    """Said where somebody works past midnight in weather, and nobody knows that of the date after."""
    if roads.weather is None or roads.next_weather is not None:
        return
    if any(shift.latest > moment(date, DAY_S, zone) for shift in shifts):
        after = date + dt.timedelta(days=1)
        cause = f"Nobody said what the weather of {after} is: after midnight the roads count as dry."
        yield Problem("weather-of-night", cause, f"Type in the weather of {after}, or ask for it.")
