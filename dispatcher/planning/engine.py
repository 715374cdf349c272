"""The plug that every planning engine fits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift
from dispatcher.model.order import Order
from dispatcher.model.plan import Plan, Route
from dispatcher.model.terms import PLAIN_ORDER, PLAIN_RULES, PLAIN_TASK
from dispatcher.model.values import dataclass
from dispatcher.planning.request import CHEAPEST, Weights

OnPlan = Callable[[Plan], None]
Stopped = Callable[[], bool]

QUICK_STARTERS = frozenset({"best", "sisr"})
"""Names of engines whose first plan of a plain day comes sooner than one by insertion alone, and whose last one leaves
nothing to finish."""


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How to plan: time, seed, and what must stay.

    `locked` are routes that are kept as they stand; their orders and shifts are not the engine's to touch. `solutions`
    ends the search after so many solutions: the same seed then gives the same plan however fast the machine is.
    `start` are routes to begin from, best first guess known; an engine that has no use for them ignores them. `fixed`
    orders keep driver and sequence as in `start`: no engine can say that, so insertion alone plans around them.
    `cluster` is the address of a cluster that plans the pieces of a large day (see `dispatcher.planning.large`).
    `weights` are kept by `dispatcher.planning.checking` for every engine.
    """

    seconds: float
    seed: int = 0
    locked: tuple[Route, ...] = ()
    solutions: int | None = None
    start: tuple[Route, ...] = ()
    fixed: frozenset[str] = frozenset()
    weights: Weights = CHEAPEST
    cluster: str = ""


class PlannerEngine(Protocol):
    """Plans a day. What it answers is a proposal: `dispatcher.planning.checking` judges it before anyone sees it."""

    @property
    def name(self) -> str:
        """What the user chooses it by."""

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """The best plan found within `options.seconds`; each better one on the way goes to `on_incumbent`.

        Serves no task twice, keeps `options.locked` among its routes, and returns soon after `stopped` says yes.
        """


def is_plain(day: Day) -> bool:
    """True when nothing about the day goes beyond the rules that every engine was made for."""
    return len(day.plain_shifts) == len(day.shifts) and all(node.is_plain for node in day.nodes.values())


def has_places(day: Day) -> bool:
    """True when an order is locked to a place in the sequence: few searches know what to put before it."""
    return any(order.lock is not None and order.lock.position is not None for order in day.orders.values())


def open_day(day: Day, options: PlanOptions) -> Day:
    """What is left to plan: the day without the locked routes' shifts and orders."""
    taken = {ref.order_id for route in options.locked for ref in route.tasks}
    closed = {route.shift_id for route in options.locked}
    if not taken and not closed:
        return day
    orders = {key: order for key, order in day.orders.items() if key not in taken}
    shifts = {key: shift for key, shift in day.shifts.items() if key not in closed}
    return replace(day, orders=orders, shifts=shifts)


def alike(day: Day) -> dict[str, int]:
    """A number for each shift, equal for shifts that could change places in any plan."""
    orders = day.orders.values()
    names_matter = day.rules != PLAIN_RULES or bool(day.shared_drivers)
    names_matter = names_matter or any(
        o.lock or o.allowed_drivers or o.forbidden_drivers or o.terms != PLAIN_ORDER or _is_special(o) for o in orders
    )
    seen: list[Shift] = []
    kinds = {}
    for shift in day.shifts.values():
        kind = shift if names_matter else _without_names(shift)
        if kind not in seen:
            seen.append(kind)
        kinds[shift.id] = seen.index(kind)
    return kinds


def _is_special(order: Order) -> bool:
    return any(task.terms != PLAIN_TASK for task in order.tasks)


def _without_names(shift: Shift) -> Shift:
    driver = replace(shift.driver, id="", name="", phone="", skills=frozenset())
    vehicle = replace(shift.vehicle, id="", name="", skills=shift.skills)
    return replace(shift, id="", driver=driver, vehicle=vehicle)
