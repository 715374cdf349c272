"""What binds orders to each other on a date, and across dates, where nothing can keep it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dispatcher.model.order import Order
from dispatcher.model.problem import Problem, Where
from dispatcher.model.relations import CLOSE
from dispatcher.model.terms import Relation
from dispatcher.store import orders, rules
from dispatcher.store.session import Reader

MOST_NAMED = 5


def bonds_on(reader: Reader, asked: Sequence[Order]) -> tuple[tuple[Relation, ...], tuple[Relation, ...]]:
    """What binds these orders of one date to each other, and, whole, what binds them to live orders of other dates."""
    here = {order.id for order in asked}
    found = tuple(rules.relations_among(reader, here).values())
    others = {order_id for relation in found for order_id in relation.order_ids} - here
    elsewhere = {order.id for order in orders.orders_by_id(reader, others) if order.cancelled is None}
    within = (_among(relation, here) for relation in found)
    across = (_among(relation, here | elsewhere) for relation in found if not elsewhere.isdisjoint(relation.order_ids))
    return tuple(r for r in within if len(r.order_ids) > 1), tuple(across)


def _among(relation: Relation, order_ids: set[str]) -> Relation:
    return replace(relation, order_ids=tuple(order_id for order_id in relation.order_ids if order_id in order_ids))


def across_problems(asked: Sequence[Order], across: Sequence[Relation]) -> Iterator[Problem]:
    """One for each bond that asks for one driver on more days than one."""
    here = {order.id for order in asked}
    for relation in across:
        if relation.kind not in CLOSE:
            continue  # who comes on another day comes apart
        own = next(order_id for order_id in relation.order_ids if order_id in here)
        others = [order_id for order_id in relation.order_ids if order_id not in here]
        names = ", ".join(others[:MOST_NAMED]) + ("…" if len(others) > MOST_NAMED else "")
        yield Problem(
            "relation-across-days",
            f"Order “{own}” is bound to orders of other days, which one driver cannot keep: {names}.",
            "Give them the same day, or let them go; planned together, days find one that suits all of them.",
            Where(source=own),
        )
