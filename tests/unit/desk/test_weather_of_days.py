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


def _counted(shift: Shift, own: DayRules, shared: DayRules) -> list[float]:
    """How long service is counted in each hour of a shift."""
    factor = in_own_weather(shift, own, shared).driver.terms.service_factor
    hours = Hours(shared.service_by_hour or (1.0,) * 24, shared.midnight)
    return [factor * hours.lasting(1000, at) / 1000 for at in range(shift.earliest, shift.latest + 1, 3600)]


@pytest.mark.parametrize(
    ("factors", "wet_hours", "dry_hours"),
    [
        ({}, {}, {}),
        ({12: 1.5}, {12: 1.5}, {12: 1.5}),  # one slow hour: exact on its date, and too much in one hour of the other
        ({20: 3.0}, {}, {}),  # nobody works then
        (dict.fromkeys(range(24), 1.2), dict.fromkeys(range(24), 1.2), {}),  # all day: exact on both
        (dict.fromkeys(range(8, 16), 1.2), dict.fromkeys(range(8, 17), 1.2), {}),  # nearly: one hour too much
    ],
)
def test_service_is_never_counted_shorter_and_as_little_longer_as_can_be(
    factors: dict[int, float], wet_hours: dict[int, float], dry_hours: dict[int, float]
) -> None:
    """A date's weather is laid on its own drivers, whichever date comes first; for a plan that counts on less would be
    late, and one that counts on the slowest hour all day leaves out orders for nothing."""
    dry, wet = _rules(0, 15, {}), _rules(1, 15, factors)
    for several, shifts in (((dry, wet), ([_shift(0)], [_shift(1)])), ((wet, dry), ([_shift(1)], [_shift(0)]))):
        shared = shared_rules(several, shifts)
        wanted = [[hours.get(hour, 1.0) for hour in range(8, 17)] for hours in (wet_hours, dry_hours)]
        assert _counted(_shift(1), wet, shared) == pytest.approx(wanted[0])
        assert _counted(_shift(0), dry, shared) == pytest.approx(wanted[1])


def test_what_all_dates_have_in_common_stays_the_days_own() -> None:
    """Equal tables by the hour stay tables by the hour, and no driver is changed."""
    first, second = (_rules(day, 15, {7: 1.5, 8: 1.5}) for day in (0, 1))
    shared = shared_rules((first, second), ([_shift(0)], [_shift(1)]))
    assert shared == first
    assert in_own_weather(_shift(1), second, shared) == _shift(1)


def test_a_cold_date_drains_its_own_batteries() -> None:
    """At -5 degrees a way takes a fifth more than at 15, on that date alone."""
    mild, cold = _rules(0, 20, {}), _rules(1, -5, {})
    shared = shared_rules((cold, mild), ([_shift(1)], [_shift(0)]))
    assert shared.temperature_c == 20
    battery = in_own_weather(_shift(1), cold, shared).vehicle.terms.battery
    assert battery is not None
    assert (battery.wh_per_km, battery.wh_per_km_t) == (240, 36)
    assert in_own_weather(_shift(0), mild, shared) == _shift(0)
