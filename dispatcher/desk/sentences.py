"""Violations in words, the same words on screen, on paper and in the terminal."""

from __future__ import annotations

from dispatcher.model.loads import load_words
from dispatcher.model.violation import Rule, Violation


def of_violation(violation: Violation) -> str:
    """One sentence: what is broken, by how much, where."""
    order = f"order {violation.order_id}" if violation.order_id else "the route"
    minutes = -(-violation.amount // 60)
    km = f"{violation.amount / 1000:.1f}"
    words = {
        Rule.LATE: f"{order} is served {minutes} min late.",
        Rule.LOAD: f"{load_words(violation.detail, violation.amount)} too much on board at {order}.",
        Rule.SKILL: f"{order} needs “{violation.detail}”, which neither driver nor vehicle holds.",
        Rule.SHIFT: f"The route ends {minutes} min after the shift.",
        Rule.TIME: f"The route is {minutes} min longer than the vehicle may be out.",
        Rule.RANGE: f"The route is {km} km longer than the vehicle may drive.",
        Rule.STOPS: f"The route has {violation.amount} stops too many.",
        Rule.DRIVER: f"{order} may not be served by this driver.",
        Rule.LOCK: f"{order} is locked to another {violation.detail or 'driver'}.",
        Rule.PAIR: f"{order}: {violation.detail}.",
        Rule.BREAK: f"A break starts {minutes} min too late.",
        Rule.ROAD: f"No road leads to {order}.",
    }
    sentence = words[violation.rule]
    return sentence[0].upper() + sentence[1:]
