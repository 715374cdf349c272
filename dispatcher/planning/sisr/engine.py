"""An engine of our own: slack induction by string removals on arrays, with every rule that the judge knows.

Only the planning process imports this: it loads the compiler.
"""

from __future__ import annotations

import time

import numpy as np

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.schedule import judge
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped, open_day
from dispatcher.planning.sisr.arrays import BEST, CURRENT, LENGTH, ORDER, OUT, Problem, Search, empty_search
from dispatcher.planning.sisr.reading import Reading
from dispatcher.planning.sisr.routes import refreshed, total
from dispatcher.planning.sisr.steps import completed, rule_out, searched

HOT, COLD = 0.1, 0.001
"""Temperatures of simulated annealing at the start and at the end, in the mean cost of a served order."""
SLICE_S, FIRST_SLICE, LONGEST_SLICE = 0.01, 4, 4096
"""How long the search goes on before it looks up, and how many steps that is at first and at most."""
STEPS_PER_SOLUTION = 20
"""Steps that stand for one solution when the search is to be repeatable."""
REPORT_EVERY_S = 0.1
MOST_DISPUTES = 20
"""How often the judge may turn down what the search believes in, before it ends."""


class SisrEngine:
    """Strings of stops are removed and put back; a worse plan is accepted less and less often.

    Begins from `options.start`. The same seed gives the same plan when `options.solutions` ends the search. Only
    plans that the judge found clean are told of.
    """

    name = "sisr"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Search until time is up, told to stop, or so many steps were made."""
        deadline = time.monotonic() + options.seconds
        part = open_day(day, options)
        if not part.orders or not part.shifts:
            return Plan(options.locked)
        return _Run(part, options, on_incumbent, stopped, deadline).plan()


class _Run:
    def __init__(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped, deadline: float) -> None:
        self.day, self.options, self.on_incumbent, self.stopped = day, options, on_incumbent, stopped
        self.began, self.deadline = time.monotonic(), deadline
        self.reading = Reading(day)
        self.problem: Problem = self.reading.problem()
        self.search: Search = empty_search(self.problem, options.seed)
        self.agreed = Plan()
        self.next_report = 0.0
        self.disputes = 0

    def plan(self) -> Plan:
        """The best plan that the judge agrees with."""
        rule_out(self.problem, self.search)
        self._begin(Plan(self.options.start))
        completed(self.problem, self.search)
        self._report()
        hot, cold = (self._mean_cost() * part for part in (HOT, COLD))
        steps, slice_steps, is_new = 0, FIRST_SLICE, False
        while not self.stopped() and self.disputes < MOST_DISPUTES:
            now = time.monotonic()
            share = self._share(now, steps)
            if share >= 1:
                break
            temperature = hot * (cold / hot) ** share
            is_new = searched(self.problem, self.search, slice_steps, temperature) or is_new
            steps += slice_steps
            if self.options.solutions is None:
                took = max(1e-6, time.monotonic() - now)
                slice_steps = int(min(LONGEST_SLICE, slice_steps * 2, max(1, slice_steps * SLICE_S / took)))
            if is_new and (self.options.solutions is not None or now >= self.next_report):
                self._report()
                is_new = False
        if is_new:
            self._report()
        return self._whole(self.agreed)

    def _share(self, now: float, steps: int) -> float:
        """The part of the search that is over."""
        if self.options.solutions is not None and now < self.deadline:
            return steps / (self.options.solutions * STEPS_PER_SOLUTION)
        return (now - self.began) / max(1e-3, self.deadline - self.began)

    def _begin(self, plan: Plan) -> None:
        """Go on from a plan; a route that breaks a rule here is emptied."""
        search = self.search
        search.route[:] = 0
        search.shift_of[:] = -1
        search.is_old[:] = 0
        self.reading.take(search, plan.routes)
        for v in range(len(self.problem.shift)):
            if not refreshed(self.problem, search, v):
                tasks = search.task[v, : search.route[v, LENGTH]]
                search.shift_of[self.problem.task[tasks, ORDER]] = -1
                search.route[v, LENGTH] = 0
                refreshed(self.problem, search, v)
        out = np.flatnonzero(search.shift_of < 0)
        search.cell[:] = 0
        search.cell[OUT] = len(out)
        search.out[: len(out)] = out
        search.cell[CURRENT] = search.cell[BEST] = total(self.problem, search)

    def _report(self) -> None:
        """Let the judge look at the best plan: it is told of, or, when turned down, forgotten."""
        search, began = self.search, time.monotonic()
        plan = self.reading.plan(search.best_length, search.best_task)
        judged = judge(self.day, plan)
        if judged.violations or judged.cost != search.cell[BEST]:
            self.disputes += 1
            self._begin(self.agreed)
            completed(self.problem, self.search)
            return
        self.agreed = plan
        self.on_incumbent(self._whole(plan))
        now = time.monotonic()
        self.next_report = now + max(REPORT_EVERY_S, 10 * (now - began))

    def _mean_cost(self) -> float:
        served = sum(len(route.tasks) for route in self.agreed.routes)
        routes_cost = judge(self.day, self.agreed).routes_cost
        return max(1.0, routes_cost / max(1, served))

    def _whole(self, plan: Plan) -> Plan:
        return Plan((*self.options.locked, *plan.routes))
