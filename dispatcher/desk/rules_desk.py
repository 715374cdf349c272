"""Rules of days: orders that belong together, and what holds on all days or on one date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from dispatcher.desk.frame import Frame
from dispatcher.model.problem import Problem, Refused, Where
from dispatcher.model.standing_rules import StandingRules
from dispatcher.model.terms import Relation, RelationKind, Station
from dispatcher.store import rules

if TYPE_CHECKING:
    from dispatcher.desk.rules_cells import AddressedStation


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

    def put_rules(
        self, wanted: StandingRules, date: dt.date | None = None, addressed: Sequence[AddressedStation] = ()
    ) -> None:
        """Make these the rules of all days, or of one date, in one step. Raises Refused with everything that is wrong.

        What the rules of a date have in common with those of all days follows these when they change. `addressed` are
        charging stations beside those of the rules, whose addresses are looked up.
        """
        from dispatcher.desk import rule_editing

        found = tuple(self._looked_up(addressed)) if addressed else ()
        rule_editing.put_rules(self._file, replace(wanted, stations=(*wanted.stations, *found)), date)

    def _looked_up(self, addressed: Sequence[AddressedStation]) -> Iterator[Station]:
        """The stations with their places. Refused for addresses that are not sure."""
        from dispatcher.desk import locating
        from dispatcher.store import pins

        locator = locating.Locator(self._file.read(pins.pins), self._opened.geocoder())
        chosen = [locator.look(one.address, None).chosen for one in addressed]
        remedy = "Write it with street, number and town, or write its latitude and longitude."
        problems = [
            Problem(
                "station-unplaced",
                f"No place is sure for the address “{one.address}”.",
                remedy,
                Where(column="stations", row=one.line),
            )
            for one, place in zip(addressed, chosen, strict=True)
            if place is None
        ]
        if problems:
            raise Refused(problems)
        for one, place in zip(addressed, chosen, strict=True):
            if place is not None:
                yield Station(place.location, one.watts)
