"""What the dispatcher decided about routes as wholes, said as rules of the day that every engine keeps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Lock, TaskKind
from dispatcher.model.plan import Route
from dispatcher.model.terms import Relation, RelationKind


def as_decided(day: Day, routes: Iterable[Route]) -> Day:
    """The day on which routes that are to leave at a moment can leave at no other, and what is loaded in a van goes
    with that van, in the sequence in which it was loaded, or not at all. Locked routes are kept as they stand anyway.
    """
    open_routes = [route for route in routes if not route.locked]
    shifts = {r.shift_id: _leaving(day.shifts[r.shift_id], r.departs) for r in open_routes if r.departs is not None}
    loaded = {r.shift_id: tuple(_from_depot(day, r)) for r in open_routes if r.loaded}
    if not shifts and not loaded:
        return day
    orders = dict(day.orders)
    for shift_id, names in loaded.items():
        for name in names:
            old = orders[name].lock
            lock = Lock(day.shifts[shift_id].driver.id, old.position if old is not None else None)
            orders[name] = replace(orders[name], lock=lock)
    stacks = tuple(Relation(RelationKind.SEQUENCE, names) for names in loaded.values())
    rules = replace(day.rules, relations=(*day.rules.relations, *stacks))
    return replace(day, orders=orders, shifts={**day.shifts, **shifts}, rules=rules)


def _leaving(shift: Shift, moment: int) -> Shift:
    departs = max(shift.earliest, moment)
    return replace(shift, earliest=departs, terms=replace(shift.terms, latest_start=departs))


def _from_depot(day: Day, route: Route) -> Iterator[str]:
    """The orders whose goods are in the van from the start."""
    for ref in route.tasks:
        if ref.kind is TaskKind.DELIVERY and not day.orders[ref.order_id].is_linked:
            yield ref.order_id
