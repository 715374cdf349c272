"""Broken rules on paper and in the terminal."""

from __future__ import annotations

from dispatcher.desk.sentences import of_violation
from dispatcher.model.violation import Rule, Violation

DETAILS = {Rule.MINIMUM: ("", "work"), Rule.COMPARTMENT: ("", "cold"), Rule.END: ("first", "last")}


def test_every_rule_has_a_sentence_of_its_own() -> None:
    """A whole one, which names the order where there is one, and is never shared by two rules."""
    sentences = [of_violation(Violation(rule, 60, "a", d)) for rule in Rule for d in DETAILS.get(rule, ("x",))]
    assert len(set(sentences)) == len(sentences)
    assert all(text[0].isupper() or text[0].isdigit() for text in sentences)
    assert all(text.endswith(".") for text in sentences)


def test_the_least_work_is_said_in_its_own_unit() -> None:
    """Stops where stops are too few, minutes where work is."""
    assert of_violation(Violation(Rule.MINIMUM, 2)) == "The route has 2 stops too few to go out."
    said = of_violation(Violation(Rule.MINIMUM, 1800, detail="work"))
    assert said == "The route has 30 min of work too few to go out."
