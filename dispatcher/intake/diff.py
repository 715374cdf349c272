"""A list that comes again, against what is known already: what is new, changed, the same, or gone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from typing import NamedTuple

from dispatcher.model.order import Order, Task
from dispatcher.model.values import dataclass


class Change(NamedTuple):
    """An order that differs. `new` is the one to keep from now on; `fields` name what differs: "delivery.windows"."""

    old: Order
    new: Order
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Diff:
    """Orders of a list against those known. `gone` are known but not in the list any more."""

    new: tuple[Order, ...]
    changed: tuple[Change, ...]
    unchanged: tuple[Order, ...]
    gone: tuple[Order, ...]


def diff(orders: Sequence[Order], existing: Mapping[str, Order]) -> Diff:
    """Compares a list with the orders known by id.

    What only the desk knows stays: a lock, and a place found for the same address unless the list itself gives
    another, are carried into the new order and are no change.
    """
    new, changed, unchanged = [], [], []
    for order in orders:
        old = existing.get(order.id)
        if old is None:
            new.append(order)
            continue
        order = _with_what_is_known(order, old)
        differing = _differing(old, order)
        if differing:
            changed.append(Change(old, order, differing))
        else:
            unchanged.append(old)
    listed = {order.id for order in orders}
    gone = tuple(order for order_id, order in existing.items() if order_id not in listed)
    return Diff(tuple(new), tuple(changed), tuple(unchanged), gone)


def _with_what_is_known(order: Order, old: Order) -> Order:
    return replace(
        order,
        pickup=_placed(order.pickup, old.pickup),
        delivery=_placed(order.delivery, old.delivery),
        lock=old.lock,
    )


def _placed(task: Task | None, old: Task | None) -> Task | None:
    """The task with the place that is known for its address."""
    if task is None or old is None or task.location is not None or task.address != old.address:
        return task
    return replace(task, location=old.location)


def _differing(old: Order, new: Order) -> tuple[str, ...]:
    names: list[str] = []
    for field in fields(Order):
        before, after = getattr(old, field.name), getattr(new, field.name)
        if before == after:
            continue
        if isinstance(before, Task) and isinstance(after, Task):
            tasks = (f.name for f in fields(Task) if getattr(before, f.name) != getattr(after, f.name))
            names += [f"{field.name}.{name}" for name in tasks]
        else:
            names.append(field.name)
    return tuple(names)
