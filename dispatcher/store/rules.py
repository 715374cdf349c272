"""Rules of days, in and out of the day file: orders that belong together, and what holds on all days or on one date."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Mapping

from dispatcher.model.standing_rules import PLAIN_STANDING, StandingRules
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.store.codec import to_json
from dispatcher.store.session import Reader, Row, Writer
from dispatcher.store.terms import plain, read

ALL_DAYS = ""
_FEWEST = 2
"""A relation of one order asks for nothing."""


def put_relation(writer: Writer, name: str, relation: Relation) -> None:
    """Keep a relation in place of what was kept under that name; without orders it is gone.

    Refused when it names an order that is not there. Raises ValueError when it names one twice.
    """
    if len(relation.order_ids) != len(set(relation.order_ids)):
        raise ValueError("the relation names an order twice")
    kind = relation.kind.value
    rows: list[Row] = [
        {"name": name, "order_id": order_id, "position": i, "kind": kind}
        for i, order_id in enumerate(relation.order_ids)
    ]
    writer.replace("relation", {"name": name}, rows)


def relations(reader: Reader) -> dict[str, Relation]:
    """All relations by name, sorted, less the orders that were deleted since and what then is no relation any more."""
    return _relations(reader.rows("SELECT * FROM relation ORDER BY name, position"))


def relations_among(reader: Reader, order_ids: Collection[str]) -> dict[str, Relation]:
    """The relations that have one of these orders, by name."""
    names = {row["name"] for row in reader.rows_among("SELECT name FROM relation WHERE order_id IN (?*)", order_ids)}
    rows = reader.rows_among("SELECT * FROM relation WHERE name IN (?*)", names)
    return _relations(sorted(rows, key=lambda row: (row["name"], row["position"])))


def _relations(rows: Collection[Mapping[str, str]]) -> dict[str, Relation]:
    found: dict[str, tuple[RelationKind, list[str]]] = {}
    for row in rows:
        found.setdefault(row["name"], (RelationKind(row["kind"]), []))[1].append(row["order_id"])
    return {name: Relation(kind, tuple(ids)) for name, (kind, ids) in found.items() if len(ids) >= _FEWEST}


def put_rules(writer: Writer, rules: StandingRules, date: dt.date | None = None) -> None:
    """Make these the rules of all days, or of one date: what they have in common with all days stays common."""
    common = PLAIN_STANDING if date is None else rules_on(writer, None)
    found = plain(rules, common)
    key = ALL_DAYS if date is None else date.isoformat()
    if found:
        writer.put("rules", [{"date": key, "terms": to_json(found)}])
    else:
        writer.delete("rules", [(key,)])


def rules_on(reader: Reader, date: dt.date | None) -> StandingRules:
    """The rules of a date, or (None) those of all days."""
    keys = [ALL_DAYS] if date is None else [ALL_DAYS, date.isoformat()]
    rows = reader.rows_among("SELECT * FROM rules WHERE date IN (?*)", keys)
    content: dict[str, object] = {}
    for row in sorted(rows, key=lambda row: str(row["date"])):
        content |= json.loads(row["terms"])
    return read(StandingRules, content)
