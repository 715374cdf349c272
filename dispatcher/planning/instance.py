"""A problem from the literature or from another program as a day, and its plan in its own words and units."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route, TaskRef
from dispatcher.model.values import dataclass


@dataclass(frozen=True, slots=True)
class Instance:
    """A problem as a day. `number` is what the file calls each task; `cost` counts a plan in the file's unit;
    `start` are routes that the file gives to begin from."""

    day: Day
    number: Mapping[TaskRef, int]
    cost: Callable[[Plan], float | int]
    start: tuple[Route, ...] = ()

    def result(self, plan: Plan, seconds: float) -> dict[str, Any]:
        """{"cost", "routes": [[number, ...], ...], "seconds", "unassigned": [number, ...]}, ready for JSON."""
        served = {ref for route in plan.routes for ref in route.tasks}
        return {
            "cost": self.cost(plan),
            "routes": [[self.number[ref] for ref in route.tasks] for route in plan.routes if route.tasks],
            "seconds": round(seconds, 3),
            "unassigned": [number for ref, number in self.number.items() if ref not in served],
        }
