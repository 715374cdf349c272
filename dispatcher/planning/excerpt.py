"""A small day cut out of a large one: some of its orders and shifts, with travel between their places alone.

Changing it, judging it and sending it to another process is cheap.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.packed import Packed, packed
from dispatcher.model.plan import Route


def part_of(day: Day, orders: Iterable[Order], shifts: Iterable[Shift]) -> Day:
    """The day with these orders and shifts alone, as they are given; their places must be among the day's."""
    there, shifts = {order.id: order for order in orders}, list(shifts)
    places = places_of(there.values(), shifts, day.rules)
    at = [day.place_of[place] for place in places]
    travel = day.travel.with_tables(places, lambda table: _cells(table, at))
    return replace(day, orders=there, shifts={shift.id: shift for shift in shifts}, travel=travel)


def excerpt(day: Day, route: Route, orders: Iterable[Order]) -> Day:
    """The day with this route's shift and orders alone, and with `orders` as they are given."""
    there = {ref.order_id: day.orders[ref.order_id] for ref in route.tasks}
    there |= {order.id: order for order in orders}
    return part_of(day, there.values(), [day.shifts[route.shift_id]])


def with_other(day: Day, changed: Order | Shift) -> Day:
    """The day with one of its orders or shifts changed; places stay as they are."""
    if isinstance(changed, Order):
        return replace(day, orders={**day.orders, changed.id: changed})
    return replace(day, shifts={**day.shifts, changed.id: changed})


def _cells(table: Sequence[Sequence[int]], at: Sequence[int]) -> Sequence[Sequence[int]]:
    """What is cut out of a packed table is packed: one piece of a large day follows the other."""
    rows = ([row[column] for column in at] for row in map(table.__getitem__, at))
    return packed(rows) if isinstance(table, Packed) else list(rows)
