"""Generated dispatch days: seeded, and every rule switchable by its name."""

from __future__ import annotations

import pytest

from dispatcher.model.travel import estimated_travel
from tests.bench.day_travel import quick_travel
from tests.bench.dispatch_day import RULES, STANDARD, dispatch_day

STOPS = 40


def test_a_seed_gives_one_day() -> None:
    """The same seed gives the same day, another one another."""
    assert dispatch_day(STOPS, 1) == dispatch_day(STOPS, 1)
    assert dispatch_day(STOPS, 1).orders != dispatch_day(STOPS, 2).orders


@pytest.mark.parametrize("name", RULES)
def test_every_rule_changes_the_day(name: str) -> None:
    """A day with the rule is another one than without it; what it builds on is on both."""
    rules = {*STANDARD, "linked", name}
    assert any(dispatch_day(STOPS, seed, rules) != dispatch_day(STOPS, seed, rules - {name}) for seed in range(4))


def test_a_rule_leaves_the_others_as_they_were() -> None:
    """Without breaks the same orders come from the same customers, and the same vans are there."""
    with_breaks = dispatch_day(STOPS, 1)
    without = dispatch_day(STOPS, 1, set(STANDARD) - {"breaks"})
    assert all(shift.breaks for shift in with_breaks.shifts.values())
    assert not any(shift.breaks for shift in without.shifts.values())
    assert with_breaks.orders == without.orders
    assert [s.vehicle for s in with_breaks.shifts.values()] == [s.vehicle for s in without.shifts.values()]


def test_all_rules_stand_on_one_day() -> None:
    """With every rule at once each order still has its places in the travel table."""
    day = dispatch_day(STOPS, 0, RULES)
    assert len(day.orders) == STOPS
    assert len(day.nodes) > STOPS
    assert all(station.location in day.place_of for station in day.rules.stations)


def test_a_standard_day_is_what_the_figures_say() -> None:
    """Two loads, windows on three of five orders, a break each, and a van for twenty orders."""
    day = dispatch_day(300, 0)
    tasks = [task for order in day.orders.values() for task in order.tasks]
    assert 0.5 < sum(bool(task.windows) for task in tasks) / len(tasks) < 0.7
    assert all(order.load.keys() == {"weight", "volume"} for order in day.orders.values())
    assert all(len(shift.breaks) == 1 for shift in day.shifts.values())
    assert len(day.shifts) == 15
    assert any(order.skills for order in day.orders.values())
    assert any(order.price_of_leaving_out is not None for order in day.orders.values())


def test_travel_is_what_the_model_estimates() -> None:
    """The quick tables and the model's agree to the second and the metre, however the rows are kept."""
    places = dispatch_day(STOPS, 0).travel.places
    quick, slow = quick_travel(places), estimated_travel(places)
    assert quick.estimated
    for table, true in ((quick.duration_s, slow.duration_s), (quick.distance_m, slow.distance_m)):
        gaps = [abs(a - b) for row, wanted in zip(table, true, strict=True) for a, b in zip(row, wanted, strict=True)]
        assert max(gaps) <= 1
    many = quick_travel([*places] * 50)
    assert list(many.duration_s[0][: len(places)]) == list(quick.duration_s[0])


def test_an_unknown_rule_is_named() -> None:
    """A rule that is not in the table is refused by its name."""
    with pytest.raises(ValueError, match="no rule named wings"):
        dispatch_day(STOPS, 0, ("wings",))
