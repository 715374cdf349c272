"""Why an order finds no place: every rule has a sentence of its own."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from dispatcher.model.plan import Route
from dispatcher.model.schedule import Schedule, schedule
from dispatcher.model.terms import Compartment
from dispatcher.model.violation import Rule, Violation
from dispatcher.planning.wording import sentence
from tests.factors.town import ANNA, HOUR, KG, between, bring, given, shift, town

NAMED = given(ANNA, vehicle=given(ANNA.vehicle, name="Van 1"))
DAY = town([bring("a", 5), bring("b", 6)], [NAMED])
UTC = ZoneInfo("UTC")
DETAILS = {
    Rule.MINIMUM: ("", "work"),
    Rule.REST: ("", "week"),
    Rule.COMPARTMENT: ("", "cold"),
    Rule.END: ("first", "last"),
}
FROM_FIGURES = {Rule.LATE, Rule.LOAD}
"""Sentences that are read from a route as it happens."""


def said(violation: Violation) -> str:
    return sentence(DAY, NAMED, Schedule(Route("anna")), violation, DAY.orders["a"], UTC)


def test_every_rule_has_a_sentence_of_its_own() -> None:
    """Nothing falls through to the words of another rule."""
    rules = [rule for rule in Rule if rule not in FROM_FIGURES]
    sentences = [said(Violation(rule, 60, "a", detail)) for rule in rules for detail in DETAILS.get(rule, ("x",))]
    assert len(set(sentences)) == len(sentences)
    assert all(text.endswith(".") and text[0].isupper() for text in sentences)


@pytest.mark.parametrize("rule", [Rule.RIDE, Rule.STACK, Rule.TOGETHER, Rule.SEQUENCE, Rule.VEHICLE, Rule.ACCESS])
def test_another_order_is_named(rule: Rule) -> None:
    """A rule that the new order breaks for another one says for which."""
    assert "order b" in said(Violation(rule, 60, "b", "c")).lower()


def test_lateness_by_quiet_hours_is_said_with_the_hours_that_are_left() -> None:
    """The window less the quiet hours is what the van came too late for."""
    early = bring("early", 5, windows=(between(6, 9),), quiet=(between(6.5, 12),))
    slow = town([early], [given(ANNA, earliest=8 * HOUR)])
    judged = schedule(slow, Route("anna", slow.refs("early")))
    (broken,) = judged.violations
    text = sentence(slow, slow.shifts["anna"], judged, broken, slow.orders["early"], UTC)
    assert text == "The window 06:00–06:29 of the order lies before every shift begins."


def test_a_window_until_the_end_of_the_day_ends_at_24() -> None:
    """Also where it is the day before the shift."""
    late = town([bring("late", 5, windows=(between(10, 24),))], [given(ANNA, earliest=32 * HOUR, latest=40 * HOUR)])
    judged = schedule(late, Route("anna", late.refs("late")))
    (broken,) = (v for v in judged.violations if v.rule is Rule.LATE)
    text = sentence(late, late.shifts["anna"], judged, broken, late.orders["late"], UTC)
    assert text == "The window 1970-01-01 10:00–1970-01-01 24:00 of the order lies before every shift begins."


def test_an_overfull_compartment_is_named() -> None:
    """By its name, and not as a load of the whole van."""
    parts = (Compartment("cold", frozenset({"ice"}), {"weight": KG}),)
    van = shift("anna", {"capacity": {"weight": 9 * KG}, "compartments": parts})
    day = town(
        [bring("a", 5, load={"weight": 2 * KG}, goods="ice"), bring("b", 6, load={"weight": 1}, goods="")], [van]
    )
    route = Route("anna", (*day.refs("a"), *day.refs("b")))
    texts = [
        sentence(day, van, schedule(day, route), broken, day.orders["a"], UTC)
        for broken in schedule(day, route).violations
    ]
    assert sorted(texts) == [
        "The compartment cold of anna would be overfull.",
        "anna has no compartment for these goods.",
    ]
