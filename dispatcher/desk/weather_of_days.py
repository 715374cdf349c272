"""Several dates planned as one day, each in its own weather.

A day has one table of service times by the hour and one temperature. What all dates have in common stays there; what a
date has beyond that is laid on its own drivers and vehicles: their service, and what their batteries give.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dispatcher.desk.hours_of_service import USUAL
from dispatcher.model.calls import weather_share
from dispatcher.model.fleet import Shift
from dispatcher.model.line import HOUR_S
from dispatcher.model.terms import DayRules
from dispatcher.model.timewindow import DAY_S


def shared_rules(several: Sequence[DayRules]) -> DayRules:
    """The first date's rules, with the shortest service and the kindest temperature of all dates."""
    tables = [rules.service_by_hour or USUAL for rules in several]
    shortest = tuple(min(factors) for factors in zip(*tables, strict=True))
    kindest = min(several, key=weather_share)
    timed = next((rules for rules in several if rules.service_by_hour), several[0])
    return replace(
        several[0],
        service_by_hour=shortest if shortest != USUAL else (),
        midnight=timed.midnight if shortest != USUAL else several[0].midnight,
        temperature_c=kindest.temperature_c,
    )


def in_own_weather(shift: Shift, own: DayRules, shared: DayRules) -> Shift:
    """A shift of a date with what its weather asks for beyond `shared`: service as in the slowest of its hours, for a
    plan that counts on less would be late on that date."""
    longer = _longer(shift, own, shared)
    dearer = weather_share(own) / weather_share(shared)
    vehicle, driver = shift.vehicle, shift.driver
    battery = vehicle.terms.battery
    if longer != 1.0:
        terms = replace(driver.terms, service_factor=driver.terms.service_factor * longer)
        driver = replace(driver, terms=terms)
    if battery is not None and dearer != 1.0:
        per_km, per_km_t = round(battery.wh_per_km * dearer), round(battery.wh_per_km_t * dearer)
        drained = replace(battery, wh_per_km=per_km, wh_per_km_t=per_km_t)
        vehicle = replace(vehicle, terms=replace(vehicle.terms, battery=drained))
    return (
        shift if driver is shift.driver and vehicle is shift.vehicle else replace(shift, driver=driver, vehicle=vehicle)
    )


def _longer(shift: Shift, own: DayRules, shared: DayRules) -> float:
    """How much longer service takes on the date than the shared table says, in the slowest hour of the shift."""
    mine, common = own.service_by_hour or USUAL, shared.service_by_hour or USUAL
    if mine == common and (own.midnight - shared.midnight) % DAY_S == 0:
        return 1.0

    def at(table: Sequence[float], midnight: int, moment: int) -> float:
        return table[(moment - midnight) // HOUR_S % len(table)]

    # Tables are counted from midnights, which lie apart by no whole days where the clock changed between them.
    moments = (*range(shift.earliest, shift.latest, HOUR_S), shift.latest)
    return max(at(mine, own.midnight, moment) / at(common, shared.midnight, moment) for moment in moments)
