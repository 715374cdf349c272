"""Which days the search carries with every rule that they have. This does not load the compiler."""

from __future__ import annotations

from dispatcher.model.day import Day

MOST_CLASSES = 60
"""Classes of goods that a day may tell apart."""


def carries(day: Day) -> bool:
    """True when what the search believes of a route is what the judge finds.

    Docks hang on the other routes, and stations for electric vans are not looked for while searching.
    """
    if day.rules.docks or any(shift.vehicle.terms.battery is not None for shift in day.shifts.values()):
        return False
    return len({order.terms.goods for order in day.orders.values()}) <= MOST_CLASSES
