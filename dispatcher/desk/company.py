"""What a list says of orders and each other, as relations of the day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from dispatcher.intake import Company, OrderList
from dispatcher.model.order import Order
from dispatcher.model.terms import Relation, RelationKind
from dispatcher.store import rules
from dispatcher.store.session import Writer

FROM_LIST = "list"
"""What the names of relations begin with that lists brought; a list that comes again says them anew."""


def put_company(writer: Writer, found: OrderList, listed: Sequence[Order]) -> None:
    """Keep the groups of a list whose orders stand in the day as `listed`, in place of those that its orders were in by
    a list before. A list without such columns leaves them as they are."""
    kinds = {kind for kind in RelationKind if kind.value in found.mapping.values()}
    if not kinds:
        return
    day_id = {sent.id: order for sent, order in zip(found.orders, listed, strict=True)}
    before = {
        name: relation
        for name, relation in rules.relations_among(writer, {order.id for order in listed}).items()
        if name.startswith(f"{FROM_LIST} ") and relation.kind in kinds
    }
    wanted = _without(before, {order.id for order in listed})
    for (kind, date, label), members in _groups(found.company, day_id).items():
        name = f"{FROM_LIST} {kind.value} {date} {label}"
        others = wanted[name].order_ids if name in wanted else ()
        wanted[name] = Relation(kind, tuple(dict.fromkeys((*others, *(order.id for order in members)))))
    for name, relation in wanted.items():
        whole = relation if len(relation.order_ids) > 1 else Relation(relation.kind, ())
        rules.put_relation(writer, name, whole)


def _without(relations: Mapping[str, Relation], gone: set[str]) -> dict[str, Relation]:
    return {
        name: Relation(relation.kind, tuple(id_ for id_ in relation.order_ids if id_ not in gone))
        for name, relation in relations.items()
    }


type _Group = tuple[RelationKind, dt.date | None, str]
"""A kind, a date and a label."""


def _groups(company: Sequence[Company], day_id: Mapping[str, Order]) -> dict[_Group, list[Order]]:
    """The orders of each label on a date in the list's sequence; the order that is called as the label comes first."""
    found: dict[_Group, list[Order]] = {}
    for one in company:
        order = day_id[one.order_id]
        called = [day_id[one.label]] if one.label in day_id else []
        members = found.setdefault((one.kind, order.date, one.label), called)
        if order not in members:
            members.append(order)
    return found
