"""The plan of a date as it stands."""

from __future__ import annotations

import datetime as dt
import time
from zoneinfo import ZoneInfo

from dispatcher.desk.dayview import day_along, facts_on, standing
from dispatcher.desk.results import Planned
from dispatcher.model.schedule import judge
from dispatcher.roads.router import Router
from dispatcher.store.dayfile import DayFile


def planned(file: DayFile, date: dt.date, zone: ZoneInfo, router: Router) -> Planned:
    """The plan of a date as the judge sees it now; an order that came since is left out without a verdict."""
    began = time.monotonic()
    facts = facts_on(file, date, zone)
    plan = standing(facts)
    day = day_along(facts, plan.routes, router)
    return Planned(date, zone, day, judge(day, plan), plan, "", time.monotonic() - began, facts.closed)
