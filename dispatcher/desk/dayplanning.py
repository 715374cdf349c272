"""The plan of a date as it stands."""

from __future__ import annotations

import datetime as dt
import time
from zoneinfo import ZoneInfo

from dispatcher.desk.dayview import day_along, facts_on, standing
from dispatcher.desk.results import Planned
from dispatcher.model.road_rules import RoadRules
from dispatcher.model.schedule import judge
from dispatcher.roads.router import Router
from dispatcher.store.dayfile import DayFile


def planned(file: DayFile, date: dt.date, zone: ZoneInfo, router: Router) -> Planned:
    """The plan of a date as the judge sees it now; an order that came since is left out without a verdict."""
    return planned_on(file, date, zone, router, None)


def planned_on(file: DayFile, date: dt.date, zone: ZoneInfo, router: Router, roads: RoadRules | None) -> Planned:
    """The plan of a date as the judge sees it on other roads than those of the day file."""
    began = time.monotonic()
    facts = facts_on(file, date, zone, roads)
    plan = standing(facts)
    day = day_along(facts, plan.routes, router)
    problems = facts.problems if router.failure is None else (router.failure, *facts.problems)
    return Planned(date, zone, day, judge(day, plan), plan, "", time.monotonic() - began, problems, facts.roads)
