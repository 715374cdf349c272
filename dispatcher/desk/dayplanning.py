"""The plan of a date as it stands."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from dispatcher.desk.dayview import day_along, facts_on, standing
from dispatcher.desk.driven_days import DrivenDays
from dispatcher.desk.regions import Cancelled, silent
from dispatcher.desk.results import Planned, Show
from dispatcher.desk.road_source import roads_changed
from dispatcher.model.order import Order
from dispatcher.model.road_rules import RoadRules
from dispatcher.model.schedule import judge
from dispatcher.roads.router import Router
from dispatcher.store.dayfile import DayFile
from dispatcher.store.orders import NOTHING_KNOWN


def planned(
    file: DayFile,
    date: dt.date,
    zone: ZoneInfo,
    router: Router,
    show: Show = silent,
    cancelled: Cancelled | None = None,
    known: Mapping[str, Order] = NOTHING_KNOWN,
) -> Planned:
    """The plan of a date as the judge sees it now; an order that came since is left out without a verdict.

    `known` as for `facts_on`.
    """
    return planned_on(file, date, zone, router, None, show, cancelled, known)


def planned_on(
    file: DayFile,
    date: dt.date,
    zone: ZoneInfo,
    router: Router,
    roads: RoadRules | None,
    show: Show = silent,
    cancelled: Cancelled | None = None,
    known: Mapping[str, Order] = NOTHING_KNOWN,
) -> Planned:
    """The plan of a date as the judge sees it on other roads than those of the day file."""
    began = time.monotonic()
    facts = facts_on(file, date, zone, roads, known)
    plan = standing(facts)
    driven = DrivenDays(file, router, facts)
    day = driven.on(day_along(facts, plan.routes, router, show, cancelled))
    problems = (*facts.problems, *driven.problems())
    changed = file.read(lambda reader: roads_changed(reader, date, day.travel))
    if changed is not None:
        problems = (changed, *problems)
    if router.failure is not None:
        problems = (router.failure, *problems)
    return Planned(date, zone, day, judge(day, plan), plan, "", time.monotonic() - began, problems, facts.roads)
