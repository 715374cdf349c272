"""Punctuality and balance beside cost: days that lead an engine there, and the measure by which plans are chosen.

Windows that end sooner and shifts that end sooner are rules which every engine keeps; what finds no room under them is
put in under the true rules. The judge's figures on the true day decide which plan is taken.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.fleet import Shift, Vehicle
from dispatcher.model.order import Order, Task
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import Judged, Schedule
from dispatcher.model.timewindow import TimeWindow
from dispatcher.planning.engine import PlanOptions, Stopped
from dispatcher.planning.finishing import finished
from dispatcher.planning.request import Measure

MARGIN_S = (0, 600, 1200, 1800)
"""How long before its window ends a service should begin, by the weight of punctuality; at most half the window."""
OVER_MEAN = (0.0, 0.25, 0.12, 0.05)
"""How much longer than the mean a route may be, by the weight of balance."""
DEARER = (10.0, 0.25, 0.10, 0.03)
"""How much dearer than the cheapest plan a weighed one may be, by the weight of cost."""
TRIES = 4


class Scale:
    """Weighs plans against the cheapest one: less is better, the cheapest one itself weighs 1."""

    def __init__(self, day: Day, options: PlanOptions, cheapest: Judged) -> None:
        self.day, self.options, self.cheapest = day, options, cheapest
        self._late, self._uneven = self._measures(cheapest)

    @property
    def is_content(self) -> bool:
        """True when the cheapest plan leaves nothing to wish for."""
        return not self._late and not self._uneven

    def weight(self, judged: Judged) -> float | None:
        """None for a plan that breaks a rule, leaves out what the cheapest serves, or is too dear."""
        locked = self.options.locked
        if any(s.violations for s in judged.schedules if s.route not in locked):
            return None
        base = self.cheapest
        if judged.cost - judged.routes_cost > base.cost - base.routes_cost:
            return None
        rise = (judged.routes_cost - base.routes_cost) / max(1, base.routes_cost)
        dearer = DEARER[self.options.weights.cost]
        if rise > dearer:
            return None
        late, uneven = self._measures(judged)
        weights = self.options.weights
        parts = ((weights.punctuality, late, self._late), (weights.balance, uneven, self._uneven))
        total = sum(weight * now / before for weight, now, before in parts if before)
        # Rounded, so that a plan like the cheapest never seems better by the last bit.
        return round(total / sum(weight for weight, _, before in parts if before) + rise / dearer, 9)

    def _measures(self, judged: Judged) -> tuple[float, float]:
        own = [s for s in judged.schedules if s.visits and s.route not in self.options.locked]
        weights = self.options.weights
        late = shortfall(self.day, own, MARGIN_S[weights.punctuality]) if weights.punctuality else 0.0
        return late, unevenness(self.day, own, weights.balance_of) if weights.balance else 0.0


def shortfall(day: Day, schedules: list[Schedule], margin_s: int) -> float:
    """The mean part of the margin that stops with a window lack before its end, 0 (none) to 1."""
    parts = []
    for visit in (visit for judged in schedules for visit in judged.visits):
        for window in day.nodes[visit.ref].task.windows:
            wanted = margin_of(window, margin_s)
            if window.holds(visit.start) and wanted:
                parts.append(max(0.0, 1 - (window.latest - visit.start) / wanted))
    return sum(parts) / len(parts) if parts else 0.0


def unevenness(day: Day, schedules: list[Schedule], measure: Measure = Measure.HOURS) -> float:
    """How much more than the mean the route with the most has, as a part of the mean."""
    if not schedules:
        return 0.0
    amounts = [_amount(day, judged, measure) for judged in schedules]
    mean = sum(amounts) / len(amounts)
    return max(amounts) / mean - 1 if mean else 0.0


def _amount(day: Day, judged: Schedule, measure: Measure) -> float:
    match measure:
        case Measure.HOURS:
            return judged.duration_s
        case Measure.STOPS:
            return judged.stops
        case Measure.DISTANCE:
            return judged.distance_m
        case Measure.LOAD:
            return _fullness(day, judged)


def _fullness(day: Day, judged: Schedule) -> float:
    """The part of the van's capacity that is used at most; 0 where nothing limits it."""
    capacity = day.shifts[judged.route.shift_id].vehicle.capacity
    held = (judged.load_at_start, *(visit.load_after for visit in judged.visits))
    return max((levels.get(name, 0) / most for levels in held for name, most in capacity.items() if most), default=0.0)


def margin_of(window: TimeWindow, margin_s: int) -> int:
    """Seconds by which the window is narrowed."""
    return min(margin_s, (window.latest - window.earliest) // 2)


def leading(day: Day, options: PlanOptions, cheapest: Judged, strength: float) -> Day:
    """A day with stricter rules whose good plans are punctual and balanced; `strength` 1 asks for all, 0 for nothing.

    Routes that are locked and orders that are fixed keep their true rules.
    """
    weights = options.weights
    kept = options.fixed | {ref.order_id for route in options.locked for ref in route.tasks}
    orders, shifts = day.orders, day.shifts
    if weights.punctuality:
        narrower = _narrower(round(MARGIN_S[weights.punctuality] * strength))
        orders = {key: order if key in kept else narrower(order) for key, order in orders.items()}
    if weights.balance:
        shifts = _capped(day, options, cheapest, strength)
    return replace(day, orders=orders, shifts=shifts)


def _narrower(margin_s: int) -> Callable[[Order], Order]:
    def narrow(task: Task) -> Task:
        windows = tuple(replace(w, latest=w.latest - margin_of(w, margin_s)) for w in task.windows)
        return replace(task, windows=windows)

    return lambda order: order.with_tasks(narrow)


def _capped(day: Day, options: PlanOptions, cheapest: Judged, strength: float) -> dict[str, Shift]:
    """The shifts that the cheapest plan uses, each with a most of what is balanced: near the mean of its routes, or,
    with less strength, between that and its longest, since a few orders cannot be shared out at will."""
    own = {s.route.shift_id: s for s in cheapest.schedules if s.visits and s.route not in options.locked}
    if not own:
        return dict(day.shifts)
    measure = options.weights.balance_of
    amounts = {key: _amount(day, judged, measure) for key, judged in own.items()}
    mean = sum(amounts.values()) / len(amounts)
    wanted = min(mean * (1 + OVER_MEAN[options.weights.balance]), max(amounts.values()))
    most = wanted + (max(amounts.values()) - wanted) * (1 - strength)
    if measure is Measure.STOPS:
        most = max(math.floor(most), math.ceil(mean))
    shifts = {}
    for key, shift in day.shifts.items():
        if key in own:
            begun = amounts[key] if options.fixed else 0
            shifts[key] = replace(shift, vehicle=_with_most(shift.vehicle, measure, max(most, begun)))
        elif any(key == route.shift_id for route in options.locked):
            shifts[key] = shift
    return shifts


def _with_most(vehicle: Vehicle, measure: Measure, most: float) -> Vehicle:
    """The van with a limit of its own for what is balanced, or its old one where that is less."""
    match measure:
        case Measure.HOURS:
            return replace(vehicle, max_time_s=_least(vehicle.max_time_s, most))
        case Measure.STOPS:
            return replace(vehicle, max_stops=_least(vehicle.max_stops, most))
        case Measure.DISTANCE:
            return replace(vehicle, max_distance_m=_least(vehicle.max_distance_m, most))
        case Measure.LOAD:
            part = min(1.0, most)
            return replace(vehicle, capacity={name: round(part * held) for name, held in vehicle.capacity.items()})


def _least(old: int | None, new: float) -> int:
    return round(new) if old is None else min(old, round(new))


def filled(day: Day, plan: Plan, options: PlanOptions, cheapest: Judged, strength: float, stopped: Stopped) -> Plan:
    """A plan of the leading day with what it leaves out put in: where half of the wish can be met, else anywhere."""
    for softer in (strength / 2, 0.0):
        plan = finished(leading(day, options, cheapest, softer) if softer else day, plan, options, stopped, TRIES)
    return plan
