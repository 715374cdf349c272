"""Who may serve what, whatever else a route does: asked once for orders that ask for the same."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dispatcher.model.day import Day
from dispatcher.model.serving import may_serve


def who_may(day: Day) -> NDArray[np.uint8]:
    """Orders x shifts, both in the day's sequence: 1 where the shift may serve the order."""
    shifts = list(day.shifts.values())
    are_plain = len(day.plain_shifts) == len(shifts)
    known: dict[object, list[bool]] = {}
    rows = []
    for order in day.orders.values():
        driver = order.lock.driver_id if order.lock is not None else None
        key: object = (order.skills, order.allowed_drivers, order.forbidden_drivers, driver)
        if not are_plain or not all(day.nodes[ref].is_plain for ref in day.refs(order.id)):
            key = order.id
        if key not in known:
            known[key] = [may_serve(day, shift, order) for shift in shifts]
        rows.append(known[key])
    return np.array(rows, np.uint8).reshape(len(rows), len(shifts))
