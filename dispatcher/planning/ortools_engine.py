"""OR-Tools' routing solver behind the plug. Only the planning process imports this: it loads the library."""

from __future__ import annotations

import math
import time
from typing import Any

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped, alike, is_plain, open_day
from dispatcher.planning.ortools_model import RoutingProblem
from dispatcher.planning.ortools_settings import guided, string_removals
from dispatcher.planning.usual import usual

REPORT_EVERY_S = 0.1
OWN_START_SHARE = 0.3


class OrToolsEngine:
    """Guided local search; on days with one kind of shift iterated local search with string removals (SISR).

    The same seed gives the same plan when `options.solutions` ends the search before the clock does. The library
    looks at `stopped` in guided local search alone; the other search the supervisor has to end from outside.
    """

    name = "ortools"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Search until time is up, told to stop, or so many solutions were found."""
        deadline = time.monotonic() + options.seconds
        part = usual(open_day(day, options))
        if not part.orders or not part.shifts:
            return Plan(options.locked)
        problem = RoutingProblem(part, options.seed)
        if not problem.nodes:
            return Plan(options.locked)
        search = _Search(problem, options, on_incumbent, stopped, deadline)
        try:
            return search.run()
        finally:
            search.let_go()


class _Search:
    def __init__(
        self,
        problem: RoutingProblem,
        options: PlanOptions,
        on_incumbent: OnPlan,
        stopped: Stopped,
        deadline: float,
    ) -> None:
        self.problem, self.options, self.on_incumbent, self.stopped = problem, options, on_incumbent, stopped
        self.best_cost = math.inf
        self.next_report = 0.0
        self.deadline = deadline
        # On a day without terms the first plan always comes to something, however long it takes.
        left_s = deadline - time.monotonic()
        self.give_up_at = deadline if problem.is_plain else deadline - (1 - OWN_START_SHARE) * left_s

    def run(self) -> Plan:
        milliseconds = max(1, round((self.deadline - time.monotonic()) * 1000))
        removes_strings = suits_string_removals(self.problem.day, self.options.start)
        if removes_strings:
            parameters = string_removals(self.options, milliseconds, self.problem.mean_arc())
        else:
            parameters = guided(self.options, milliseconds)
        model = self.problem.model
        model.CloseModelWithParameters(parameters)
        model.AddAtSolutionCallback(self._at_solution)
        limit = model.solver().CustomLimit(self.stopped if self.problem.is_plain else self._is_over)
        model.AddSearchMonitor(limit)
        if removes_strings:
            solution = model.SolveWithIteratedLocalSearch(parameters)
            plan = self._read(solution) if solution else Plan()
        else:
            plan = self._guided(parameters, milliseconds)
        return self._whole(plan)

    def let_go(self) -> None:
        """Free the model. It holds the search for its callbacks, out of sight of Python, which would hold the model:
        neither would ever go, 20 MB with every plan of 120 orders.
        """
        del self.problem

    def _guided(self, parameters: Any, milliseconds: int) -> Plan:
        """With routes to begin from: a search of its own first, then on from the better of the two."""
        start = self.options.start
        if start:
            parameters.time_limit.FromMilliseconds(max(1, round(milliseconds * OWN_START_SHARE)))
        solution = self.problem.model.SolveWithParameters(parameters)
        own = self._read(solution) if solution else Plan()
        # What the library answers without having found anything serves nobody.
        has_plan = self.best_cost < math.inf
        if self.stopped() or (has_plan and not start):
            return own
        if has_plan and judge(self.problem.day, own).cost < self._cost_of(start):
            start = own.routes
        self.give_up_at = self.deadline
        return self._going_on(parameters, start) or self._going_on(parameters, own.routes) or own

    def _going_on(self, parameters: Any, routes: tuple[Route, ...]) -> Plan | None:
        """What comes of these routes in the time that is left; None when they do not fit the model.

        Begun with no routes at all the search puts in order after order: where a rule is out of sight of the library's
        own first plan, that plan may break it, and comes to nothing.
        """
        left_s = self.deadline - time.monotonic()
        if left_s <= 0:
            return None
        parameters.time_limit.FromMilliseconds(max(1, round(left_s * 1000)))
        model = self.problem.model
        # ReadAssignmentFromRoutes would check the routes at once, and fail when the time of the search before is up.
        begin = model.solver().Assignment()
        if not model.RoutesToAssignment(self.problem.sequences(routes), True, True, begin):
            return None
        solution = model.SolveFromAssignmentWithParameters(begin, parameters)
        return self._read(solution) if solution else None

    def _is_over(self) -> bool:
        """True when told to stop, and when no first plan came of it in time."""
        return self.stopped() or (self.best_cost == math.inf and time.monotonic() > self.give_up_at)

    def _cost_of(self, routes: tuple[Route, ...]) -> int:
        """The judge's cost of those routes that are not locked."""
        shifts = self.problem.day.shifts
        return judge(self.problem.day, Plan(tuple(r for r in routes if r.shift_id in shifts))).cost

    def _at_solution(self) -> None:
        # The other search leaves spans of time open, and with them the cost; asking for a value would end the process.
        cost, now = self.problem.model.CostVar().Min(), time.monotonic()
        # What is told must not hang on the clock when the search is to be repeatable: the judge builds on it.
        if cost < self.best_cost and (self.options.solutions is not None or now >= self.next_report):
            self.best_cost = cost
            self.next_report = now + REPORT_EVERY_S
            model = self.problem.model
            plan = self.problem.plan(lambda index: model.NextVar(index).Value())
            self.on_incumbent(self._whole(plan))

    def _read(self, solution: Any) -> Plan:
        model = self.problem.model
        return self.problem.plan(lambda index: solution.Value(model.NextVar(index)))

    def _whole(self, plan: Plan) -> Plan:
        return Plan((*self.options.locked, *plan.routes))


def suits_string_removals(day: Day, start: tuple[Route, ...]) -> bool:
    """True on days with one kind of shift, no breaks, no linked orders, and room for everybody in `start`.

    On others guided local search leaves fewer orders out and plans better.
    """
    served = {ref.order_id for route in start for ref in route.tasks}
    return (
        len(set(alike(day).values())) == 1
        and is_plain(day)
        and not any(shift.breaks for shift in day.shifts.values())
        and not any(order.is_linked for order in day.orders.values())
        and (not start or day.orders.keys() <= served)
    )
