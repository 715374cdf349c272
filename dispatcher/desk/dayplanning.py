"""Planning a day: facts, travel, the engine in its child process, the judge, and the plan in the file."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import replace
from zoneinfo import ZoneInfo

from dispatcher.desk.dayview import DayFacts, day_along, day_of, facts_on, far_from_roads, standing, unplaced
from dispatcher.desk.results import Planned, PlanOptions, Progress
from dispatcher.desk.services import Planner
from dispatcher.model.day import Day
from dispatcher.model.plan import Plan
from dispatcher.model.problem import Problem, Refused
from dispatcher.model.schedule import judge
from dispatcher.planning.verdicts import explain
from dispatcher.roads.router import Router
from dispatcher.store import plans
from dispatcher.store.dayfile import DayFile
from dispatcher.store.session import Writer


def plan_day(
    file: DayFile,
    date: dt.date,
    zone: ZoneInfo,
    router: Router,
    planner: Planner,
    options: PlanOptions,
    engine: str,
    on_progress: Callable[[Progress], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
    on_travel: Callable[[float], None] | None = None,
) -> Planned:
    """Plan the located orders of a date and keep the plan. Locked routes stay as they are.

    `on_travel` hears the share of travel that is computed before the search begins. Raises Stopped when `stopped`
    says yes before then, Refused when nobody drives on that date or there is no order, MachineFault when the planning
    process fails.
    """
    began = time.monotonic()
    facts = facts_on(file, date, zone)
    _refuse_nothing_to_do(facts)
    day = day_of(facts, router, on_travel, stopped)
    kept = tuple(route for route in standing(facts).routes if route.locked and route.tasks)
    answer = planner.plan(day, engine, replace(options, locked=kept), on_progress, stopped)
    # Who pressed stop does not wait for long reasons.
    left_out = explain(day, answer.plan, zone, 0) if answer.stopped_early else planner.explain(day, answer.plan, zone)
    plan = Plan(answer.plan.routes, (*left_out, *unplaced(facts)))
    judged = judge(day, plan)

    def work(writer: Writer) -> None:
        plans.put_plan(writer, date, plan)
        used = sum(bool(route.tasks) for route in plan.routes)
        writer.summary = f"Planned {date}: {used} routes, {len(plan.unassigned)} orders left out."

    file.write("plan_day", {"date": date.isoformat(), "engine": answer.engine, "seed": options.seed}, work)
    problems = (*facts.closed, *answer.problems, *_road_problems(facts, day, router))
    return Planned(date, zone, day, judged, plan, answer.engine, time.monotonic() - began, problems)


def planned(file: DayFile, date: dt.date, zone: ZoneInfo, router: Router) -> Planned:
    """The plan of a date as the judge sees it now; an order that came since is left out without a verdict."""
    began = time.monotonic()
    facts = facts_on(file, date, zone)
    plan = standing(facts)
    day = day_along(facts, plan.routes, router)
    return Planned(date, zone, day, judge(day, plan), plan, "", time.monotonic() - began, facts.closed)


def _refuse_nothing_to_do(facts: DayFacts) -> None:
    problems: list[Problem] = []
    if not facts.orders and not facts.unplaced:
        cause = f"There is no order for {facts.date}."
        problems.append(Problem("no-orders", cause, "Import an order list for this date, or choose another date."))
    if not facts.shifts:
        problems += facts.closed or (
            Problem(
                "no-shift",
                f"Nobody drives on {facts.date}: the fleet has no shift for it.",
                "Import a fleet workbook with vehicles, drivers and shifts.",
            ),
        )
    if problems:
        raise Refused(problems)


def _road_problems(facts: DayFacts, day: Day, router: Router) -> list[Problem]:
    if router.estimated:
        return []
    return far_from_roads(facts, day.travel.places, router.snap_m(day.travel.places))
