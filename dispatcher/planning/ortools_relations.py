"""Sequence and company in OR-Tools' model: locked places, linked orders, relations, and the ends of routes."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from dispatcher.model.day import Node, price_of_leaving_out
from dispatcher.model.terms import RelationKind, RouteEnd
from dispatcher.planning.ortools_ground import PER_CENT, Ground


def add_sequence(ground: Ground) -> None:
    """Locked places in the sequence, a pickup before its delivery, and orders that belong together."""
    placed = [n for n in ground.nodes if _position(n) is not None]
    linked = sorted({n.order.id for n in ground.nodes if n.order.is_linked})
    served = {n.order.id for n in ground.nodes}
    groups = [
        (r.kind, ids)
        for r in ground.day.rules.relations
        if r.kind is not RelationKind.APART and len(ids := [name for name in r.order_ids if name in served]) > 1
    ]
    _add_ends(ground)
    if not placed and not linked and not groups:
        return
    count = ground.count
    tasks = ground.add_counter("tasks", [[1] * count] * len(ground.shifts), [count] * len(ground.shifts))
    for node in placed:
        tasks.CumulVar(ground.index[node.ref]).SetValue(min(count, _position(node) or 0))
    paired: set[int] = set()
    for order_id in linked:
        pickup, delivery = _visits(ground, order_id)
        ground.model.AddPickupAndDelivery(pickup, delivery)
        paired |= {pickup, delivery}
        ground.solver.Add(ground.model.VehicleVar(pickup) == ground.model.VehicleVar(delivery))
        ground.solver.Add(tasks.CumulVar(pickup) + 1 <= tasks.CumulVar(delivery))
    for kind, ids in groups:
        _add_group(ground, tasks, kind, ids, paired)


def _visits(ground: Ground, order_id: str) -> list[int]:
    return [ground.index[ref] for ref in ground.day.refs(order_id)]


def _position(node: Node) -> int | None:
    lock = node.order.lock
    is_first = node.ref.kind is node.order.tasks[0].kind
    return lock.position if lock is not None and is_first else None


def _add_group(ground: Ground, tasks: Any, kind: RelationKind, ids: Sequence[str], paired: set[int]) -> None:
    """Orders of one driver. Apart they cost more than leaving one of them out: where that was forbidden the library's
    first plan came to nothing, and a group once with a driver never left him."""
    solver, model = ground.solver, ground.model
    dearest = max(price_of_leaving_out(ground.day.orders[name]) for name in ids)
    model.AddSoftSameVehicleConstraint([_visits(ground, name)[-1] for name in ids], 2 * dearest * PER_CENT)
    if kind in (RelationKind.SEQUENCE, RelationKind.STRETCH):
        for before, after in itertools.pairwise(ids):
            last, first = _visits(ground, before)[-1], _visits(ground, after)[0]
            if not ({last, first} & paired or any(s.vehicle.terms.last_in_first_out for s in ground.shifts)):
                # Known as a pair the two are put in at once, and moved as one.
                model.AddPickupAndDelivery(last, first)
                solver.Add(model.VehicleVar(last) == model.VehicleVar(first))
                paired |= {last, first}
            if kind is RelationKind.STRETCH:
                solver.Add(model.ActiveVar(last) == model.ActiveVar(first))
                model.NextVar(last).SetValues([last, first])
        for before, after in itertools.combinations(ids, 2):
            last, first = _visits(ground, before)[-1], _visits(ground, after)[0]
            solver.Add(tasks.CumulVar(last) + 1 <= tasks.CumulVar(first))
    elif kind is RelationKind.GATHERED:
        lasts = [tasks.CumulVar(_visits(ground, name)[-1]) for name in ids]
        for before, after in itertools.pairwise(ids):
            one, other = (_visits(ground, name)[-1] for name in (before, after))
            solver.Add(model.VehicleVar(one) == model.VehicleVar(other))
        for early, late in itertools.permutations(lasts, 2):
            solver.Add(early <= late + len(ids) - 1)


def _add_ends(ground: Ground) -> None:
    """What is first has the start or its like before it, what is last has the end or its like behind it."""
    model = ground.model
    firsts = [n for n in ground.nodes if n.order.terms.end is RouteEnd.FIRST and n.task is n.order.tasks[0]]
    lasts = [n for n in ground.nodes if n.order.terms.end is RouteEnd.LAST and n.task is n.order.tasks[-1]]
    before = {ground.index[node.ref] for node in firsts}
    for index in ground.at:
        if index not in before:
            model.NextVar(index).RemoveValues(sorted(before))
    behind = [ground.index[node.ref] for node in lasts]
    ends = [model.End(vehicle) for vehicle in range(len(ground.shifts))]
    for index in behind:
        model.NextVar(index).SetValues([*behind, *ends])
