"""Broken rules in words: short, exact, and never without saying what is broken."""

from __future__ import annotations

import re

import pytest

from dispatcher.desktop.violation_words import span, words
from dispatcher.model.violation import Rule, Violation


@pytest.mark.parametrize(
    ("violation", "place", "said"),
    [
        (Violation(Rule.LATE, 1061, "a"), "Kahvila", "18 min late at Kahvila"),
        (Violation(Rule.LATE, 1061, "a"), "", "18 min late"),
        (Violation(Rule.LOAD, 40_000, "", "weight"), "", "40 kg too much"),
        (Violation(Rule.LOAD, 12_500, "a", "weight"), "Kahvila", "12.5 kg too much at Kahvila"),
        (Violation(Rule.SKILL, 1, "a", "cold"), "", "lacks skill: cold"),
        (Violation(Rule.SHIFT, 3900), "", "1 h 05 min after the shift's end"),
        (Violation(Rule.LOCK, 1, "a", "position"), "{x}", "{x}: locked to another place in the sequence"),
        (Violation(Rule.PAIR, 1, "a", "pickup without its delivery"), "", "picked up, never delivered"),
        (Violation(Rule.RANGE, 1500), "", "1.5 km further than the vehicle may drive"),
        (Violation(Rule.MINIMUM, 1), "", "1 stop too few to go out"),
        (Violation(Rule.MINIMUM, 1800, detail="work"), "", "30 min of work too little to go out"),
        (Violation(Rule.BATTERY, 1), "", "battery lacks 0.1 kWh"),
        (Violation(Rule.TOGETHER, 1, "a", "b"), "Kahvila", "Kahvila: not with order b"),
        (Violation(Rule.COMPARTMENT, 5, "a", "cold"), "", "compartment cold overfull"),
    ],
)
def test_each_in_a_few_words(violation: Violation, place: str, said: str) -> None:
    """Amounts are rounded up, so that nothing broken ever reads as 0."""
    assert words(violation, place) == said


OF_THE_ROUTE = {
    *(Rule.SHIFT, Rule.TIME, Rule.RANGE, Rule.STOPS, Rule.BREAK, Rule.START, Rule.DRIVING, Rule.WORK, Rule.WAITING),
    *(Rule.MINIMUM, Rule.BATTERY, Rule.DOCK, Rule.REST),
}


def test_no_two_rules_have_the_same_words() -> None:
    """Each says what is broken: with and without the details that it may have."""
    details = {
        Rule.MINIMUM: ("", "work"),
        Rule.REST: ("", "week"),
        Rule.COMPARTMENT: ("", "cold"),
        Rule.LOCK: ("position", "driver"),
    }
    details |= {Rule.PAIR: ("pickup", "delivery"), Rule.END: ("first", "last")}
    said = [words(Violation(rule, 7, "a", detail)) for rule in Rule for detail in details.get(rule, ("x",))]
    assert len(set(said)) == len(said)


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_has_words(rule: Rule) -> None:
    """Those of one stop name its place, whatever is in the name; none ever says that it is by nothing."""
    place = "<b>Kahvila</b> {0}"
    assert (place in words(Violation(rule, 1, "a", "x"), place)) is not (rule in OF_THE_ROUTE)
    said = words(Violation(rule, 1, "a", "x"))
    assert said
    assert not re.search(r"\b0(\.0+)?\s", said)


def test_short_lengths_are_not_nothing() -> None:
    """A second late is a minute late."""
    assert (span(1), span(60), span(61)) == ("1 min", "1 min", "2 min")
