"""PyVRP behind the plug. Only the planning process imports this: it loads the library."""

from __future__ import annotations

import time
import warnings
from collections import deque
from collections.abc import Callable

from pyvrp import PenaltyManager, PenaltyParams, RandomNumberGenerator, Solution
from pyvrp.exceptions import PenaltyBoundWarning
from pyvrp.search import OPERATORS, LocalSearch, PerturbationManager, compute_neighbours

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped, open_day
from dispatcher.planning.pyvrp_model import PyvrpModel
from dispatcher.planning.usual import usual

warnings.filterwarnings("ignore", category=PenaltyBoundWarning)  # hard days: the judge says what came of it

REPORT_EVERY_S = 0.2
STEPS_PER_SOLUTION = 10
"""Steps that stand for one solution when the search is to be repeatable."""
MEMORY, PATIENCE = 300, 150_000
"""How many steps back a plan is compared with, and steps in vain before it goes on from the best: the library's own."""


class PyvrpEngine:
    """Iterated local search; what it finds may break a rule that its model does not know, and is mended.

    The same seed gives the same plan when `options.solutions` ends the search.
    """

    name = "pyvrp"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Search until time is up, told to stop, or so many iterations were made."""
        deadline = time.monotonic() + options.seconds
        part = usual(open_day(day, options))
        if not part.orders or not part.shifts:
            return Plan(options.locked)
        search = PyvrpSearch(part, options.seed)
        search.begin(Plan(options.start))
        most = None if options.solutions is None else options.solutions * STEPS_PER_SOLUTION
        is_repeatable = options.solutions is not None
        reports = _Reports(search.model, options, on_incumbent, is_repeatable)

        def over() -> bool:
            return stopped() or time.monotonic() > deadline

        search.go_on(most, over, reports.tell)
        best = search.plan or Plan(options.start)
        return Plan((*options.locked, *best.routes))


class _Reports:
    """Tells of better plans, not too often."""

    def __init__(self, model: PyvrpModel, options: PlanOptions, on_incumbent: OnPlan, is_repeatable: bool) -> None:
        self.model, self.options, self.on_incumbent, self.is_repeatable = model, options, on_incumbent, is_repeatable
        self.next_report = 0.0

    def tell(self, solution: Solution) -> None:
        now = time.monotonic()
        if now < self.next_report or self.is_repeatable or not solution.is_feasible():
            return
        self.on_incumbent(Plan((*self.options.locked, *self.model.plan(solution).routes)))
        ended = time.monotonic()
        self.next_report = ended + max(REPORT_EVERY_S, 10 * (ended - now))


class PyvrpSearch:
    """A search of the library on a day, that can be halted and go on, also from another plan.

    Late acceptance hill climbing (Burke and Bykov 2017) over its local search, as its own loop does it; that one would
    begin anew after each halt.
    """

    def __init__(self, day: Day, seed: int) -> None:
        self.model = PyvrpModel(day)
        data = self.model.data
        self._dice = RandomNumberGenerator(seed)
        self._steps = LocalSearch(data, self._dice, compute_neighbours(data), PerturbationManager())
        for operator in OPERATORS:
            if operator.supports(data):
                self._steps.add_operator(operator(data))
        params = PenaltyParams()
        self._penalties = PenaltyManager(params.midpoint_penalties(data), params)
        self._late: deque[Solution] = deque(maxlen=MEMORY)
        self._current: Solution | None = None
        self._best: Solution | None = None
        self._since = 0

    @property
    def plan(self) -> Plan | None:
        """The best plan that keeps all rules that the library knows."""
        return self.model.plan(self._best) if self._best is not None else None

    def begin(self, plan: Plan) -> None:
        """Go on from a plan; from one of its own when that is empty."""
        if any(route.tasks for route in plan.routes):
            self._current = self.model.solution(plan)
        else:
            first = Solution.make_random(self.model.data, self._dice)
            self._current = self._steps(first, self._penalties.max_cost_evaluator(), exhaustive=True)
        self._best = self._current if self._current.is_feasible() else None
        self._late.clear()
        self._since = 0

    def go_on(self, most: int | None, over: Stopped, on_best: Callable[[Solution], None]) -> None:
        """Search for `most` steps, or until `over` says so."""
        made = 0
        while made != most and not over():
            made += 1
            if self._step():
                assert self._best is not None
                on_best(self._best)

    def _step(self) -> bool:
        """True when it found the best solution so far."""
        assert self._current is not None
        if self._since == PATIENCE and self._best is not None:
            self._late.clear()
            self._current, self._since = self._best, 0
        costs = self._penalties.cost_evaluator()
        found = self._steps(self._current, costs, exhaustive=False)
        self._penalties.register(found)
        self._since += 1
        is_best = found.is_feasible() and (self._best is None or costs.cost(found) < costs.cost(self._best))
        if is_best:
            self._best, self._since = found, 0
            found = self._steps(found, costs, exhaustive=True)
            if found.is_feasible():
                self._best = found
        cost, current = costs.penalised_cost(found), costs.penalised_cost(self._current)
        is_full = len(self._late) == MEMORY
        late = costs.penalised_cost(self._late[0]) if is_full else max(current, cost + 1)
        if cost < late or cost < current:
            self._current, current = found, cost
        self._late.append(self._current if current < late or not is_full else self._late[0])
        return is_best
