"""A dispatch day in the making, and tables of rules that can be put on it.

One more rule is one more function under `rule`: it gets dice of its own (switching a rule on or off leaves all others
as they were) and changes the draft.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from dispatcher.model.fleet import Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.terms import DayRules

HOUR = 3600
MIDDLE, REACH = Location(60.20, 24.95), (0.09, 0.18)
SOME = 0.1
"""The part of orders that a rule for a few of them touches."""


@dataclass(slots=True)
class Draft:
    """A day in the making. Rules replace entries of `orders` and `shifts`, and `rules`."""

    orders: list[Order]
    shifts: list[Shift]
    centres: list[Location]
    rules: DayRules = field(default_factory=DayRules)

    def change_orders(self, change: Callable[[Order], Order]) -> None:
        """Each order as `change` makes it."""
        self.orders = [change(order) for order in self.orders]

    def change_tasks(self, change: Callable[[Task], Task]) -> None:
        """Each task of each order as `change` makes it."""
        self.change_orders(lambda order: order.with_tasks(change))

    def change_vehicles(self, change: Callable[[Vehicle], Vehicle]) -> None:
        """The vehicle of each shift as `change` makes it."""
        self.shifts = [replace(shift, vehicle=change(shift.vehicle)) for shift in self.shifts]

    @property
    def drivers(self) -> list[str]:
        """Every driver's id."""
        return [shift.driver.id for shift in self.shifts]


type Rule = Callable[[random.Random, Draft], None]


def rule_table() -> tuple[dict[str, Rule], Callable[[Rule], Rule]]:
    """An empty table of rules by name, and a decorator that enters a function in it under its own name."""
    table: dict[str, Rule] = {}

    def rule(function: Rule) -> Rule:
        table[function.__name__] = function
        return function

    return table, rule


def around(dice: random.Random, middle: Location, part: float) -> Location:
    """A place near `middle`; `part` 1 is as wide as the city."""
    return Location(middle.lat + dice.gauss(0, REACH[0] * part / 2), middle.lon + dice.gauss(0, REACH[1] * part / 2))


def task_at(dice: random.Random, kind: TaskKind, centres: list[Location]) -> Task:
    """A task near one of the centres, or anywhere in the city."""
    is_near = dice.random() < 0.7
    place = around(dice, dice.choice(centres), 0.15) if is_near else around(dice, MIDDLE, 1.0)
    return Task(kind, "", place, service_s=dice.randrange(120, 601, 60))
