"""Several dates planned as one day, each in its own weather.

Service by the hour is laid out for all their days one after the other. A day has one temperature: what a cold date asks
for beyond the kindest is laid on its own vehicles, as what their batteries give.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from dispatcher.desk.hours_of_service import USUAL, has_equal_days
from dispatcher.model.calls import weather_share
from dispatcher.model.fleet import Shift
from dispatcher.model.line import HOUR_S
from dispatcher.model.road_rules import HOURS_OF_DAY
from dispatcher.model.terms import DayRules
from dispatcher.model.timewindow import DAY_S


def shared_rules(several: Sequence[DayRules], midnights: Sequence[int]) -> DayRules:
    """The first date's rules with the kindest temperature of all dates, and with the service of each hour of each date,
    which begin at `midnights`."""
    kindest = min(several, key=weather_share)
    table = _laid_out(several, midnights)
    is_usual = table == USUAL
    return replace(
        several[0],
        service_by_hour=() if is_usual else table,
        midnight=0 if is_usual else midnights[0],
        temperature_c=kindest.temperature_c,
    )


def _laid_out(several: Sequence[DayRules], midnights: Sequence[int]) -> tuple[float, ...]:
    """The factors of all hours from the first midnight to the night after the last date. Each date says its own, and
    those of the night after it where the next one is not among them."""
    begin = midnights[0]
    days = math.ceil((midnights[-1] - begin) / DAY_S) + 2
    laid = [1.0] * (days * HOURS_OF_DAY)
    for first in (HOURS_OF_DAY, 0):
        for rules, midnight in zip(several, midnights, strict=True):
            table = rules.service_by_hour or USUAL
            for hour in range(first, first + HOURS_OF_DAY):
                laid[(midnight - begin) // HOUR_S + hour] = table[hour % len(table)]
    found = tuple(laid)
    return found[:HOURS_OF_DAY] if has_equal_days(found) else found


def in_own_weather(shift: Shift, own: DayRules, shared: DayRules) -> Shift:
    """A shift of a date with what its batteries give in its weather, where that is less than `shared` says."""
    dearer = weather_share(own) / weather_share(shared)
    battery = shift.vehicle.terms.battery
    if battery is None or dearer == 1.0:
        return shift
    per_km, per_km_t = round(battery.wh_per_km * dearer), round(battery.wh_per_km_t * dearer)
    drained = replace(battery, wh_per_km=per_km, wh_per_km_t=per_km_t)
    return replace(shift, vehicle=replace(shift.vehicle, terms=replace(shift.vehicle.terms, battery=drained)))
