"""What several dates planned at once have in common of their weather, and what each has of its own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dispatcher.desk.weather_of_days import in_own_weather, shared_rules
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.line import Hours
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


def _counted(shared: DayRules, day: int) -> dict[int, float]:
    """The hours of a day and the night after it in which service takes longer, by how much."""
    hours = Hours(shared.service_by_hour or (1.0,) * 24, shared.midnight)
    factors = {hour: hours.lasting(1000, day * DAY_S + hour * 3600) / 1000 for hour in range(30)}
    return {hour: factor for hour, factor in factors.items() if factor != 1.0}


@pytest.mark.parametrize("factors", [{}, {12: 1.5}, {3: 2.0, 20: 3.0}, dict.fromkeys(range(24), 1.2)])
def test_each_date_has_the_service_of_its_own_hours(factors: dict[int, float]) -> None:
    """Whichever date is wet, no driver of another one is given its hours."""
    dry, wet = _rules(0, 15, {}), _rules(1, 15, factors)
    shared = shared_rules((dry, wet), (0, DAY_S))
    night = {24 + hour: factor for hour, factor in factors.items() if hour < 6}
    assert (_counted(shared, 0), _counted(shared, 1)) == (night, factors | night)
    first, after = _rules(0, 15, factors), _rules(2, 15, {})
    shared = shared_rules((first, after), (0, 2 * DAY_S))
    assert (_counted(shared, 0), _counted(shared, 2)) == (factors | night, {})


def test_what_all_dates_have_in_common_stays_a_table_of_one_day() -> None:
    """Equal tables by the hour stay the first date's rules, and no shift is changed."""
    first, second = (_rules(day, 15, {7: 1.5, 8: 1.5}) for day in (0, 1))
    assert shared_rules((first, second), (0, DAY_S)) == first
    assert in_own_weather(_shift(1), second, first) == _shift(1)


def test_a_cold_date_drains_its_own_batteries() -> None:
    """At -5 degrees a way takes a fifth more than at 15, on that date alone."""
    mild, cold = _rules(0, 20, {}), _rules(1, -5, {})
    shared = shared_rules((mild, cold), (0, DAY_S))
    assert shared.temperature_c == 20
    battery = in_own_weather(_shift(1), cold, shared).vehicle.terms.battery
    assert battery is not None
    assert (battery.wh_per_km, battery.wh_per_km_t) == (240, 36)
    assert in_own_weather(_shift(0), mild, shared) == _shift(0)
