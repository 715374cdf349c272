"""What several dates planned at once have in common of their weather, and what each has of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dispatcher.desk.weather_of_days import in_own_weather, shared_rules
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.terms import Battery, DayRules

DAY_S = 86_400
EARLY, LATE = 8 * 3600, 16 * 3600


def _rules(day: int, temperature_c: int, factors: dict[int, float]) -> DayRules:
    by_hour = tuple(factors.get(hour, 1.0) for hour in range(24)) if factors else ()
    return DayRules(service_by_hour=by_hour, midnight=day * DAY_S if factors else 0, temperature_c=temperature_c)


def _shift(day: int) -> Shift:
    van = Vehicle("V")
    van = replace(van, terms=replace(van.terms, battery=Battery(50_000, 50_000, 5_000, 200, 30)))
    return Shift("S", Driver("D"), van, day * DAY_S + EARLY, day * DAY_S + LATE)


@pytest.mark.parametrize(
    ("factors", "longer"),
    [
        ({}, 1.0),
        ({12: 1.5}, 1.5),  # the slowest hour of the shift counts
        ({20: 3.0}, 1.0),  # nobody works then
        (dict.fromkeys(range(24), 1.2), 1.2),
    ],
)
def test_service_is_as_in_the_slowest_hour_of_the_shift(factors: dict[int, float], longer: float) -> None:
    """A date's weather is laid on its own drivers, whichever date comes first."""
    dry, wet = _rules(0, 15, {}), _rules(1, 15, factors)
    for several in ((dry, wet), (wet, dry)):
        shared = shared_rules(several)
        assert in_own_weather(_shift(1), wet, shared).driver.terms.service_factor == longer
        assert in_own_weather(_shift(0), dry, shared).driver.terms.service_factor == 1.0


def test_what_all_dates_have_in_common_stays_the_days_own() -> None:
    """Equal tables by the hour stay tables by the hour, and no driver is changed."""
    first, second = (_rules(day, 15, {7: 1.5, 8: 1.5}) for day in (0, 1))
    shared = shared_rules((first, second))
    assert shared == first
    assert in_own_weather(_shift(1), second, shared) == _shift(1)


def test_a_cold_date_drains_its_own_batteries() -> None:
    """At -5 degrees a way takes a fifth more than at 15, on that date alone."""
    mild, cold = _rules(0, 20, {}), _rules(1, -5, {})
    shared = shared_rules((cold, mild))
    assert shared.temperature_c == 20
    battery = in_own_weather(_shift(1), cold, shared).vehicle.terms.battery
    assert battery is not None
    assert (battery.wh_per_km, battery.wh_per_km_t) == (240, 36)
    assert in_own_weather(_shift(0), mild, shared) == _shift(0)
