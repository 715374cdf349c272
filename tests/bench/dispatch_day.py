"""Days as a small fleet has them, of any size and seeded: a clustered city, and every rule of the table by its name."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import replace

from dispatcher.model.day import Day, places_of
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, TaskKind
from tests.bench import day_fleet_terms, day_order_terms, day_rules
from tests.bench.day_draft import HOUR, MIDDLE, Draft, around, task_at
from tests.bench.day_travel import quick_travel

STOPS_PER_VAN = 20
RULES = day_rules.RULES | day_order_terms.RULES | day_fleet_terms.RULES
"""Every rule by its name, in the sequence in which they are put on a day."""
STANDARD = (
    "pickups",
    "setup",
    "windows",
    "loads",
    "mixed_fleet",
    "hours",
    "breaks",
    "skills",
    "most_stops",
    "optional",
)
"""The rules of the README's figures."""


def dispatch_day(stops: int, seed: int, rules: Iterable[str] | None = None) -> Day:
    """A day with so many orders under these rules (default: STANDARD), and a van for about every twenty orders.

    Raises ValueError for a rule that is not in the table.
    """
    wanted = frozenset(STANDARD if rules is None else rules)
    if unknown := wanted - RULES.keys():
        raise ValueError(f"there is no rule named {', '.join(sorted(unknown))}")
    draft = _bare(random.Random(f"{stops} {seed}"), stops)
    for name, put_on in RULES.items():
        if name in wanted:
            put_on(random.Random(f"{stops} {seed} {name}"), draft)
    stations = [station.location for station in draft.rules.stations]
    travel = quick_travel(tuple(dict.fromkeys((*places_of(draft.orders, draft.shifts), *stations))))
    return Day({o.id: o for o in draft.orders}, {s.id: s for s in draft.shifts}, travel, draft.rules)


def _bare(dice: random.Random, stops: int) -> Draft:
    """Deliveries around the centres of a city, and vans that are all alike."""
    centres = [around(dice, MIDDLE, 1.0) for _ in range(max(3, stops // 40))]
    orders = [Order(f"o{n}", delivery=task_at(dice, TaskKind.DELIVERY, centres)) for n in range(stops)]
    van = Vehicle("van", cost_per_use=5000, cost_per_km=35, cost_per_hour=2400)
    shifts = [
        Shift(f"s{n}", Driver(f"d{n}"), replace(van, id=f"van{n}"), 8 * HOUR, 17 * HOUR, MIDDLE, MIDDLE)
        for n in range(max(2, -(-stops // STOPS_PER_VAN)))
    ]
    return Draft(orders, shifts, centres)
