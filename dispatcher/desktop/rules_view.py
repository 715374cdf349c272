"""The rules of days while they are being typed: for all days, or for one date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from enum import Enum
from typing import Any

from dispatcher.desk.rules_cells import RulesTexts, RulesTyped, place_typed, rules_of, rules_texts
from dispatcher.model.fleet import Fleet
from dispatcher.model.place import Location
from dispatcher.model.standing_rules import StandingRules

FIELDS = tuple(one.name for one in fields(RulesTexts))


class Scope(Enum):
    """The days for which rules are shown and kept."""

    ALL = "all"
    DATE = "date"


class RulesDraft:
    """What stands in the fields. A field that nobody touched shows the rule of the scope; what was typed stays when
    the scope changes."""

    def __init__(self, rules: Mapping[Scope, StandingRules], fleet: Fleet, comma: bool = False) -> None:
        self._stored = {scope: rules_texts(held, fleet, comma) for scope, held in rules.items()}
        self._comma = comma
        self.scope = Scope.ALL
        self.texts = self._stored[Scope.ALL]

    @property
    def is_changed(self) -> bool:
        """True when something was typed that is not stored for this scope."""
        return self.texts != self._stored[self.scope]

    def turn(self, scope: Scope) -> None:
        """Show and keep the rules of this scope."""
        before, there = self._stored[self.scope], self._stored[scope]
        kept = {name: value for name in FIELDS if (value := getattr(self.texts, name)) != getattr(before, name)}
        self.scope, self.texts = scope, replace(there, **kept)

    def type(self, field: str, value: Any) -> None:
        """This stands in the field now: a text, or lines of texts."""
        self.texts = replace(self.texts, **{field: value})

    def of_all_days(self, field: str) -> Any:
        """What stands there for all days."""
        return getattr(self._stored[Scope.ALL], field)

    def differs(self, field: str) -> bool:
        """True when the date has a rule of its own; what is typed for it now counts."""
        texts = self.texts if self.scope is Scope.DATE else self._stored[Scope.DATE]
        return bool(getattr(texts, field) != self.of_all_days(field))

    def station_at(self, line: int) -> Location | None:
        """Where the station of a line, counted from 1, lies; None where its coordinates are not typed."""
        return place_typed(self.texts.stations[line - 1][0])

    def typed(self) -> RulesTyped:
        """The rules that the fields ask for."""
        return rules_of(self.texts, self._comma)
