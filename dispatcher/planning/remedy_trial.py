"""Remedies tried on the planned day as a whole: nothing is shown that the judge has not seen."""

from __future__ import annotations

from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import Schedule, schedule, with_others
from dispatcher.planning.alternatives import added
from dispatcher.planning.remedy import Remedy


class Trial:
    """The day as it is planned now, judged once."""

    def __init__(self, day: Day, plan: Plan) -> None:
        self._day = day
        routes = [route for route in plan.routes if route.shift_id in day.shifts]
        self._alone = {route.shift_id: schedule(day, route) for route in routes}
        self._before = _beside(day, self._alone)

    def priced(self, remedy: Remedy) -> Remedy | None:
        """The remedy with what all routes together cost more; None when a rule breaks that is kept now."""
        day = self._changed(remedy)
        alone = self._alone | {route.shift_id: schedule(day, route) for route in remedy.routes}
        after = _beside(day, alone)
        for shift_id, judged in after.items():
            before = self._before[shift_id].violations if shift_id in self._before else ()
            if added(before, judged.violations):
                return None
        cost = sum(judged.cost for judged in after.values()) - sum(judged.cost for judged in self._before.values())
        return replace(remedy, cost=cost)

    def _changed(self, remedy: Remedy) -> Day:
        day = self._day
        if remedy.shift is not None:
            day = replace(day, shifts={**day.shifts, remedy.shift.id: remedy.shift})
        return day if remedy.order is None else day.with_orders([remedy.order])


def _beside(day: Day, alone: dict[str, Schedule]) -> dict[str, Schedule]:
    return {judged.route.shift_id: judged for judged in with_others(day, list(alone.values()))}
