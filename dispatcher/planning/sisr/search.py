"""A search on a day that can be halted, looked at, and sent on from another plan."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable

import numpy as np

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from dispatcher.planning.sisr.arrays import (
    BEST,
    COST,
    CURRENT,
    OUT,
    PRICE,
    Problem,
    Search,
    empty_search,
)
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.reading import Reading
from dispatcher.planning.sisr.routes import refreshed, total
from dispatcher.planning.sisr.steps import completed, rule_out, salvaged, searched

HOT, COLD = 0.1, 0.001
"""Temperatures of simulated annealing at the start and at the end, in the mean cost of a served order."""
SLICE_S, FIRST_SLICE, LONGEST_SLICE = 0.005, 4, 4096
"""How long the search goes on before it looks up, and how many steps that is at first and at most."""
REPORT_EVERY_S = 0.1
MOST_DISPUTES = 20
"""How often the judge may turn down what the search believes in, before it ends."""

Pace = Callable[[int], float]
"""The part of the cooling that is over after so many steps since the last halt; 1 or more: halt."""
STOPPED = math.inf
"""A pace for those who cannot wait for the judge: what he has not seen yet is forgotten."""
OnFound = Callable[[Plan], None]
"""Takes a plan that the judge found clean."""


class Read:
    """A day in arrays, for all searches on it. `is_exact` is False when the day has rules that are left aside."""

    def __init__(self, day: Day) -> None:
        self.day = day
        self.is_exact = carries(day)
        self.reading = Reading(day)
        self.problem: Problem = self.reading.problem()
        rule_out(self.problem, empty_search(self.problem, 0))


class SisrSearch:
    """Strings of stops are removed and put back; a worse plan is accepted less and less often.

    `plan` is the best that the judge agreed with, `cost` what it costs; `disputes` how often he did not.
    """

    def __init__(self, read: Read, seed: int) -> None:
        self._read, self._problem = read, read.problem
        self._search: Search = empty_search(read.problem, seed)
        self.plan = Plan()
        self.cost = int(read.problem.order[:, PRICE].sum())
        self._mean_cost = 1.0
        self._slice = FIRST_SLICE
        self._next_report = 0.0
        self.disputes = 0

    def begin(self, routes: Iterable[Route]) -> None:
        """Go on from these routes, completed; what breaks a rule there goes elsewhere."""
        self._set(routes)
        self._agree()
        served = sum(len(route.tasks) for route in self.plan.routes)
        self._mean_cost = max(1.0, float(self._search.route[:, COST].sum()) / max(1, served))

    def go_on(self, pace: Pace, steps_at_once: int | None, on_found: OnFound) -> None:
        """Search until `pace` says halt; better plans are told of now and then.

        With `steps_at_once` set nothing hangs on the clock, and nothing is told before the halt.
        """
        steps, is_new, share = 0, False, 0.0
        while self.disputes < MOST_DISPUTES:
            share = pace(steps)
            if share >= 1:
                break
            temperature = self._mean_cost * HOT * (COLD / HOT) ** share
            now = time.monotonic()
            count = steps_at_once or self._slice
            is_new = searched(self._problem, self._search, count, temperature) or is_new
            steps += count
            if steps_at_once is None:
                self._adapt(time.monotonic() - now)
                if is_new and now >= self._next_report:
                    is_new = False
                    self._report(on_found)
        if is_new and share < STOPPED and self._agree():
            on_found(self.plan)

    def restart(self) -> None:
        """Go on from the best plan."""
        self._set(self.plan.routes)

    def _adapt(self, took_s: float) -> None:
        fitting = self._slice * SLICE_S / max(1e-6, took_s)
        self._slice = int(min(LONGEST_SLICE, self._slice * 2, max(1, fitting)))

    def _report(self, on_found: OnFound) -> None:
        began = time.monotonic()
        if self._agree():
            on_found(self.plan)
        now = time.monotonic()
        self._next_report = now + max(REPORT_EVERY_S, 10 * (now - began))

    def _agree(self) -> bool:
        """Let the judge look at the best plan; what it turns down is forgotten."""
        search = self._search
        plan = self._read.reading.plan(search.best_length, search.best_task)
        if not self._read.is_exact:
            self.plan, self.cost = plan, int(search.cell[BEST])
            return True
        judged = judge(self._read.day, plan)
        if judged.violations or judged.cost != search.cell[BEST]:
            self.disputes += 1
            self._set(self.plan.routes)
            return False
        self.plan, self.cost = plan, judged.cost
        return True

    def _set(self, routes: Iterable[Route]) -> None:
        problem, search = self._problem, self._search
        search.route[:] = 0
        search.shift_of[:] = -1
        search.is_old[:] = 0
        self._read.reading.take(search, routes)
        for v in range(len(problem.shift)):
            if not refreshed(problem, search, v):
                salvaged(problem, search, v)
        out = np.flatnonzero(search.shift_of < 0)
        search.cell[:] = 0
        search.seen[:] = 0
        search.cell[OUT] = len(out)
        search.out[: len(out)] = out
        search.cell[CURRENT] = search.cell[BEST] = total(problem, search)
        completed(problem, search)
