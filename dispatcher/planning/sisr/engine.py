"""An engine of our own: slack induction by string removals on arrays, with the rules that `carrying` names.

Only the planning process imports this: it loads the compiler.
"""

from __future__ import annotations

import time

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.planning.engine import OnPlan, PlanOptions, Stopped, open_day
from dispatcher.planning.sisr.search import FIRST_SLICE, STOPPED, Pace, Read, SisrSearch

STEPS_PER_SOLUTION = 20
"""Steps that stand for one solution when the search is to be repeatable."""


class SisrEngine:
    """Begins from `options.start`. Only plans that the judge found clean are told of.

    The same seed gives the same plan when `options.solutions` ends the search, and more solutions no dearer one.
    """

    name = "sisr"

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Search until time is up, told to stop, or so many steps were made."""
        began = time.monotonic()
        deadline = began + options.seconds
        part = open_day(day, options)
        if not part.orders or not part.shifts:
            return Plan(options.locked)

        def tell(plan: Plan) -> None:
            on_incumbent(whole(plan, options))

        def over() -> bool:
            return stopped() or time.monotonic() > deadline

        search = SisrSearch(Read(part), options.seed)
        search.begin(options.start)
        tell(search.plan)
        if options.solutions is None:
            span = max(1e-3, deadline - began)
            search.go_on(lambda _: STOPPED if stopped() else (time.monotonic() - began) / span, None, tell)
        else:
            for solutions in rounds(options.solutions):
                search.go_on(cooling(*solutions, over), FIRST_SLICE, tell)
                search.restart()
        return whole(search.plan, options)


def whole(plan: Plan, options: PlanOptions) -> Plan:
    """The plan with the locked routes."""
    return Plan((*options.locked, *plan.routes))


def rounds(solutions: int) -> list[tuple[int, int]]:
    """Repeatable searches go in rounds, each twice as long as the one before: (solutions, those of the whole round).

    A longer search begins with what a shorter one does, so that it finds nothing dearer.
    """
    made, size, parts = 0, 4, []
    while made < solutions:
        parts.append((min(size, solutions - made), size))
        made, size = made + size, 2 * size
    return parts


def cooling(solutions: int, of: int, over: Stopped) -> Pace:
    """The pace of one round."""

    def pace(steps: int) -> float:
        if over():
            return STOPPED
        return 1.0 if steps >= solutions * STEPS_PER_SOLUTION else steps / (of * STEPS_PER_SOLUTION)

    return pace
