"""Engines under the judge: what they propose is mended, completed and compared before anyone sees it."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, TaskRef
from dispatcher.model.schedule import Judged, judge
from dispatcher.planning.engine import PlannerEngine, PlanOptions, Stopped
from dispatcher.planning.finishing import finished
from dispatcher.planning.insertion_engine import TRIES, InsertionEngine
from dispatcher.planning.polishing import polished

OnBetter = Callable[[Judged], None]

FINISHING_SHARE, FINISHING_MOST_S = 0.1, 1.0
"""The part of the time that is kept back for the finishing touches, and the most of it in seconds."""


class BestSoFar:
    """Keeps the cheapest plan that the judge found clean, and tells `on_better` of each one."""

    def __init__(self, day: Day, options: PlanOptions, on_better: OnBetter, stopped: Stopped) -> None:
        self._day, self._options, self._on_better, self._stopped = day, options, on_better, stopped
        self.judged: Judged | None = None

    def offer(self, plan: Plan) -> None:
        """Take the plan when it is better. One that breaks a rule is mended first."""
        judged = self._checked(plan)
        if judged is None:
            judged = judge(self._day, finished(self._day, _once(plan), self._options, self._stopped, TRIES))
        if self.judged is None or judged.cost < self.judged.cost:
            self.judged = judged
            self._on_better(judged)

    def _checked(self, plan: Plan) -> Judged | None:
        """The plan as judged, None when it breaks a rule of planning or of a route that is not locked."""
        if plan != _once(plan) or not set(self._options.locked) <= set(plan.routes):
            return None
        judged = judge(self._day, plan)
        broken = any(s.violations for s in judged.schedules if s.route not in self._options.locked)
        return None if broken else judged


def _once(plan: Plan) -> Plan:
    """The plan with every task where it stands first, and without empty routes."""
    seen: set[TaskRef] = set()
    routes = []
    for route in plan.routes:
        tasks = tuple(ref for ref in dict.fromkeys(route.tasks) if ref not in seen)
        seen.update(tasks)
        if tasks:
            routes.append(replace(route, tasks=tasks))
    return Plan(tuple(routes))


def plan_checked(
    engine: PlannerEngine, day: Day, options: PlanOptions, on_better: OnBetter, stopped: Stopped
) -> Judged:
    """Plan with an engine that is not believed: a quick first plan, the engine's, and the finishing touches.

    Everything told to `on_better` and returned keeps all rules of the routes that are not locked, serves no task
    twice, and is cheaper than what came before.
    """
    began = time.monotonic()
    best = BestSoFar(day, options, on_better, stopped)

    def out_of_time() -> bool:
        return stopped() or time.monotonic() - began > options.seconds

    first = InsertionEngine().plan(day, options, best.offer, out_of_time)
    if engine.name != InsertionEngine.name and not out_of_time():
        reserve = min(FINISHING_MOST_S, options.seconds * FINISHING_SHARE)
        left = max(0.0, options.seconds - (time.monotonic() - began) - reserve)
        best.offer(engine.plan(day, replace(options, seconds=left, start=first.routes), best.offer, stopped))
    assert best.judged is not None
    if best.judged.left_out and not out_of_time():
        best.offer(finished(day, best.judged.plan, options, out_of_time))
    if engine.name != InsertionEngine.name and not out_of_time():
        best.offer(polished(day, best.judged.plan, options, out_of_time).plan)
    return best.judged
