"""A whole plan by best insertion alone: the first plan on the screen, and the fallback without OR-Tools."""

from __future__ import annotations

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped
from dispatcher.planning.finishing import finished

TRIES = 4
"""Places judged per order: more is slower and hardly cheaper."""


class InsertionEngine:
    """Each order at the place where it costs least, one after another. The same day gives the same plan."""

    name = "insertion"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """One pass; the seed changes nothing."""
        plan = finished(day, Plan(options.start), options, stopped, TRIES)
        on_incumbent(plan)
        return plan
