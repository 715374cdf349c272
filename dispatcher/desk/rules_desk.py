"""Rules of days: orders that belong together, and what holds on all days or on one date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from dispatcher.desk.frame import Frame
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.store import rules


class RulesDesk(Frame):
    """Edits what holds between orders and for whole days."""

    def relations(self) -> dict[str, Relation]:
        """How orders belong together, by name."""
        return self._file.read(rules.relations)

    def set_relation(self, kind: RelationKind, order_ids: Sequence[str], name: str | None = None) -> str:
        """Bind orders to each other, in one step; `name` is the relation that this replaces. Answers its name.

        Raises Refused for fewer than two orders, for one that stands twice and for each that is not there.
        """
        from dispatcher.desk import rule_editing

        return rule_editing.set_relation(self._file, Relation(kind, tuple(order_ids)), name)

    def remove_relation(self, *names: str) -> None:
        """Let orders go that were bound to each other, in one step. Refused for relations that are not there."""
        from dispatcher.desk import rule_editing

        rule_editing.remove_relation(self._file, names)

    def rules(self, date: dt.date | None = None) -> StandingRules:
        """The rules of a date, or (None) of all days."""
        return self._file.read(lambda reader: rules.rules_on(reader, date))

    def put_rules(self, wanted: StandingRules, date: dt.date | None = None) -> None:
        """Make these the rules of all days, or of one date, in one step. Raises Refused with everything that is wrong.

        What the rules of a date have in common with those of all days follows these when they change.
        """
        from dispatcher.desk import rule_editing

        rule_editing.put_rules(self._file, wanted, date)
