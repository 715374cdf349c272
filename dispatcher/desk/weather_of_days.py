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


def shared_rules(several: Sequence[DayRules], shifts: Sequence[Sequence[Shift]]) -> DayRules:
    """The first date's rules with the kindest temperature of all dates, and with that table of service by the hour by
    which the least is counted too much: a date's own, or the shortest of each hour. `shifts` are those of each date."""
    kindest = min(several, key=weather_share)
    shortest = tuple(map(min, zip(*(rules.service_by_hour or USUAL for rules in several), strict=True)))
    timed = next((rules for rules in several if rules.service_by_hour), several[0])
    tables = [(rules.service_by_hour, rules.midnight) for rules in several]
    tables.append((shortest, timed.midnight) if shortest != USUAL else ((), several[0].midnight))
    shared = [
        replace(several[0], service_by_hour=table, midnight=midnight, temperature_c=kindest.temperature_c)
        for table, midnight in dict.fromkeys(tables)
    ]
    return min(shared, key=lambda one: sum(_excess(rules, one, of) for rules, of in zip(several, shifts, strict=True)))


def _excess(own: DayRules, shared: DayRules, shifts: Sequence[Shift]) -> float:
    """How much more service is counted on a date with this table than takes place, over all hours of its shifts."""
    return round(
        sum(
            _longer(shift, own, shared) * _at(shared, moment) - _at(own, moment)
            for shift in shifts
            for moment in _hours(shift)
        ),
        6,
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
    if own.service_by_hour == shared.service_by_hour and own.midnight == shared.midnight:
        return 1.0
    return max(_at(own, moment) / _at(shared, moment) for moment in _hours(shift))


def _at(rules: DayRules, moment: int) -> float:
    """The factor of service that starts at a moment. Midnights lie apart by no whole days where the clock changes."""
    table = rules.service_by_hour or USUAL
    return table[(moment - rules.midnight) // HOUR_S % len(table)]


def _hours(shift: Shift) -> Sequence[int]:
    """A moment in each hour of a shift."""
    return (*range(shift.earliest, shift.latest, HOUR_S), shift.latest)
