"""The default engine: whatever plans the day best, beside each other where that helps."""

from __future__ import annotations

import time
from dataclasses import replace
from functools import partial

from dispatcher.model.day import Day
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from dispatcher.planning.engine import OnPlan, PlannerEngine, PlanOptions, Stopped, open_day
from dispatcher.planning.finishing import finished
from dispatcher.planning.insertion_engine import TRIES, InsertionEngine
from dispatcher.planning.large import is_large, plan_in_pieces
from dispatcher.planning.pyvrp_scope import pyvrp_carries
from dispatcher.planning.sisr.carrying import carries
from dispatcher.planning.sisr.machine_code import compile_beside, is_compiled

DRAFT_SHARE, MENDED_BY = 0.15, 0.35
"""The part of the time in which a day with rules that no search carries is planned by the others alone, and after which
that draft is mended no further."""


class PortfolioEngine:
    """String removals and PyVRP side by side, string removals alone where PyVRP does not know the day's rules, and
    OR-Tools on the few days that neither carries.

    Until the first has been compiled for this machine, which takes a minute or two once, the others plan alone. The
    same seed gives the same plan when `options.solutions` ends the search.
    """

    name = "best"

    def __init__(self, cores: int | None = None) -> None:
        """Load what plans most days, or begin to compile it. `cores`: None for those of this machine."""
        self._cores = cores
        if is_compiled():
            import dispatcher.planning.portfolio_run  # noqa: F401 - a second, and better now than with the first plan
        else:
            compile_beside()

    def plan(self, day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
        """Search until time is up, told to stop, or so many solutions were found."""
        part = open_day(day, options)
        if not part.orders or not part.shifts:
            return Plan(options.locked)
        if not is_compiled():
            return _meanwhile(day, options, on_incumbent, stopped)
        if options.cluster or is_large(part):
            return plan_in_pieces(day, options, on_incumbent, stopped, self._cores)
        if not carries(part):
            return _by_all_rules(day, options, on_incumbent, stopped)
        from dispatcher.planning.portfolio_run import PortfolioRun

        return PortfolioRun(part, options, on_incumbent, stopped, self._cores).plan()


def _meanwhile(day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
    """PyVRP's plan where it knows the day, else that of OR-Tools."""
    ends = time.monotonic() + options.seconds
    first = InsertionEngine().plan(day, options, on_incumbent, stopped)
    left = replace(options, seconds=max(0.0, ends - time.monotonic()), start=_open(first, options))
    return _second_engine(pyvrp_carries(open_day(day, options))).plan(day, left, on_incumbent, stopped)


def _second_engine(is_carried: bool) -> PlannerEngine:
    if is_carried:
        from dispatcher.planning.pyvrp_engine import PyvrpEngine

        return PyvrpEngine()
    from dispatcher.planning.ortools_engine import OrToolsEngine

    return OrToolsEngine()


def _by_all_rules(day: Day, options: PlanOptions, on_incumbent: OnPlan, stopped: Stopped) -> Plan:
    """A draft by all rules but those that the search does not carry, mended, and from there OR-Tools."""
    from dispatcher.planning.ortools_engine import OrToolsEngine
    from dispatcher.planning.sisr.engine import SisrEngine

    ends = time.monotonic() + options.seconds
    draft_s = options.seconds * DRAFT_SHARE
    draft = SisrEngine().plan(day, replace(options, seconds=draft_s), lambda _: None, stopped)
    mended_by = ends - (1 - MENDED_BY) * options.seconds
    mended = finished(day, draft, options, lambda: stopped() or time.monotonic() > mended_by, TRIES)
    on_incumbent(mended)
    plans = [Plan((*options.locked, *options.start)), mended]
    best = min(plans, key=partial(_cents, day))
    if stopped():
        return best
    left = replace(options, seconds=max(0.0, ends - time.monotonic()), start=_open(best, options))
    found = OrToolsEngine().plan(day, left, on_incumbent, stopped)
    return min((best, found), key=partial(_cents, day))


def _cents(day: Day, plan: Plan) -> tuple[int, int]:
    judged = judge(day, plan)
    return judged.violations, judged.cost


def _open(plan: Plan, options: PlanOptions) -> tuple[Route, ...]:
    closed = {route.shift_id for route in options.locked}
    return tuple(route for route in plan.routes if route.shift_id not in closed)
