"""Changing the table of what weather does to speed and service."""

from __future__ import annotations

from collections.abc import Sequence

from dispatcher.model.problem import Problem, Refused
from dispatcher.model.road_rules import USUAL_WEATHER_RULES, WeatherKind, WeatherRule

OWN_FIGURES = "The office's own figures."


def with_rule(rules: Sequence[WeatherRule], wanted: WeatherRule, is_gone: bool = False) -> tuple[WeatherRule, ...]:
    """The table with a rule in place of the one for the same weather from the same amount on, or without it. Refused
    when a rule that shall go is not there."""
    there = [rule for rule in rules if (rule.kind, rule.at_least) == (wanted.kind, wanted.at_least)]
    if is_gone and not there:
        known = ", ".join(f"{rule.at_least:g}" for rule in rules if rule.kind is wanted.kind) or "none"
        cause = f"There is no rule for {wanted.kind} from {wanted.at_least:g} on."
        raise Refused([Problem("rule-unknown", cause, f"There are rules from: {known}.")])
    kept = [rule for rule in rules if rule not in there]
    kinds = list(dict.fromkeys(rule.kind for rule in (*rules, wanted)))
    return tuple(sorted(kept if is_gone else [*kept, wanted], key=lambda r: (kinds.index(r.kind), r.at_least)))


def sourced(rule: WeatherRule) -> WeatherRule:
    """The rule with who says so: the table's own source for its own figures, else the office."""
    usual = next((one for one in USUAL_WEATHER_RULES if one[:4] == rule[:4]), None)
    return usual or rule._replace(source=OWN_FIGURES)


def beside(rules: Sequence[WeatherRule], kind: WeatherKind) -> WeatherRule:
    """A rule to begin with when one more is wanted for a kind of weather: it does nothing yet, and begins where no
    other does."""
    there = [rule.at_least for rule in rules if rule.kind is kind]
    usual = [rule.at_least for rule in USUAL_WEATHER_RULES if rule.kind is kind]
    free = [amount for amount in usual if amount not in there]
    return sourced(WeatherRule(kind, free[0] if free else max(there, default=0.0) + 1))
