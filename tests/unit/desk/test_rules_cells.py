"""Rules of days as people write them: what a field shows can be typed again, and what is wrong is told at its field."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dispatcher.desk.rules_cells import RulesTexts, rules_of, rules_texts
from dispatcher.model.fleet import Depot, Fleet
from dispatcher.model.order import read_only
from dispatcher.model.place import Location
from dispatcher.model.standing_rules import PLAIN_STANDING, StandingRules
from dispatcher.model.terms import Station, ZoneRule
from dispatcher.model.timewindow import TimeWindow

FLEET = Fleet((Depot("home", "Home"), Depot("yard", "Yard")))
HOUR = 3600

moments = st.integers(0, 23).map(lambda hour: hour * HOUR)
windows = st.builds(
    lambda first, more: TimeWindow(first, first + more), moments, st.integers(1, 23).map(lambda h: h * HOUR)
)
words = st.sampled_from(["centre", "harbour", "old town"])
standing = st.builds(
    StandingRules,
    st.frozensets(st.frozensets(st.sampled_from(["fish", "milk", "paint"]), min_size=2, max_size=2)),
    st.one_of(st.just(()), st.lists(st.sampled_from([1.0, 1.5, 0.8]), min_size=24, max_size=24).map(tuple)).filter(
        lambda hours: not hours or set(hours) != {1.0}
    ),
    st.lists(st.builds(ZoneRule, words, words, st.lists(windows, max_size=2).map(sorted).map(tuple)), max_size=3).map(
        tuple
    ),
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    st.integers(0, 10_000),
    st.integers(-60, 60),
    st.dictionaries(st.sampled_from(["home", "yard"]), st.integers(1, 9)).map(read_only),
    st.lists(
        st.builds(
            Station, st.builds(Location, st.floats(-89.5, 89.5), st.floats(-179.5, 179.5)), st.integers(1, 10**6)
        ),
        max_size=2,
    ).map(tuple),
)


@given(standing, st.booleans())
def test_what_is_shown_can_be_typed_again(rules: StandingRules, comma: bool) -> None:
    """With a decimal comma or a point, the same rules come back."""
    rules = replace(
        rules, stations=tuple(s for s in rules.stations if "e" not in f"{s.location.lat!r}{s.location.lon!r}")
    )
    read = rules_of(rules_texts(rules, FLEET, comma), comma)
    assert read.problems == ()
    assert read.rules == rules


def test_every_depot_has_a_line_for_its_docks() -> None:
    """Empty where there is no limit; lines that are empty ask for nothing."""
    texts = rules_texts(PLAIN_STANDING, FLEET)
    assert texts.docks == (("home", ""), ("yard", ""))
    assert rules_of(replace(texts, zones=(("", "", ""),), stations=((" ", ""),))).rules == PLAIN_STANDING


@pytest.mark.parametrize(
    ("field", "typed", "line"),
    [
        ("fuel_price", "cheap", 0),
        ("co2_price", "-1", 0),
        ("temperature_c", "cold", 0),
        ("incompatible", (("fish", "milk"), ("fish", "")), 2),
        ("zones", (("centre", "", ""),), 1),
        ("zones", (("centre", "permit", "sometimes"),), 1),
        ("service_by_hour", (("7", "9", "1.5"), ("8", "10", "2")), 2),
        ("service_by_hour", (("9", "7", "1.5"),), 1),
        ("service_by_hour", (("7:30", "9", "1.5"),), 1),
        ("service_by_hour", (("7", "9", "99"),), 1),
        ("docks", (("home", "two"),), 1),
        ("stations", (("12 34 56", "50"),), 1),
        ("stations", (("60.17, 24.94", "much"),), 1),
    ],
)
def test_what_cannot_be_read_is_told_at_its_field_and_line(field: str, typed: object, line: int) -> None:
    """Each with a sentence of what is wrong and one of what to do."""
    (problem,) = rules_of(replace(RulesTexts(), **{field: typed})).problems  # type: ignore[arg-type]
    assert (problem.where.column, problem.where.row) == (field, line)
    assert problem.cause.endswith(".")
    assert problem.remedy.endswith(".")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    """Never only the first."""
    texts = RulesTexts(fuel_price="x", co2_price="y", stations=(("1 1 1", "50"), ("", ""), ("-", "50")))
    assert len(rules_of(texts).problems) == 4


def test_hours_over_midnight_end_the_next_morning() -> None:
    """22:00-06:00 is one window."""
    (zone,) = rules_of(RulesTexts(zones=(("Centre", "Permit", "22:00-06:00"),))).rules.zones
    assert zone == ZoneRule("centre", "permit", (TimeWindow(22 * HOUR, 30 * HOUR),))
