"""The plug that every planning engine fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.planning.request import CHEAPEST, Weights

OnPlan = Callable[[Plan], None]
Stopped = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How to plan: time, seed, and what must stay.

    `locked` are routes that are kept as they stand; their orders and shifts are not the engine's to touch. `solutions`
    ends the search after so many solutions: the same seed then gives the same plan however fast the machine is.
    `start` are routes to begin from, best first guess known; an engine that has no use for them ignores them. `fixed`
    orders keep driver and sequence as in `start`: no engine can say that, so insertion alone plans around them.
    `weights` are kept by `dispatcher.planning.checking` for every engine.
    """

    seconds: float
    seed: int = 0
    locked: tuple[Route, ...] = ()
    solutions: int | None = None
    start: tuple[Route, ...] = ()
    fixed: frozenset[str] = frozenset()
    weights: Weights = CHEAPEST


class PlannerEngine(Protocol):
    """Plans a day. What it answers is a proposal: `dispatcher.planning.checking` judges it before anyone sees it."""

    @property
    def name(self) -> str:
        """What the user chooses it by."""

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """The best plan found within `options.seconds`; each better one on the way goes to `on_incumbent`.

        Serves no task twice, keeps `options.locked` among its routes, and returns soon after `stopped` says yes.
        """


def open_day(day: Day, options: PlanOptions) -> Day:
    """What is left to plan: the day without the locked routes' shifts and orders."""
    taken = {ref.order_id for route in options.locked for ref in route.tasks}
    closed = {route.shift_id for route in options.locked}
    if not taken and not closed:
        return day
    orders = {key: order for key, order in day.orders.items() if key not in taken}
    shifts = {key: shift for key, shift in day.shifts.items() if key not in closed}
    return Day(orders, shifts, day.travel)


def alike(day: Day) -> dict[str, int]:
    """A number for each shift, equal for shifts that could change places in any plan."""
    orders = day.orders.values()
    drivers_matter = any(o.lock or o.allowed_drivers or o.forbidden_drivers for o in orders)
    numbers: dict[object, int] = {}
    kinds = {}
    for shift in day.shifts.values():
        v = shift.vehicle
        key = (
            shift.driver.id if drivers_matter else "",
            shift.skills,
            tuple(sorted(v.capacity.items())),
            (v.cost_per_use, v.cost_per_km, v.cost_per_hour, v.speed_factor),
            (v.max_distance_m, v.max_stops, v.max_time_s),
            (shift.earliest, shift.latest, shift.start, shift.end, shift.breaks),
        )
        kinds[shift.id] = numbers.setdefault(key, len(numbers))
    return kinds
