"""The law on driving over several days of a file: what one date has, another of the same driver cannot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.results import PlanOptions, RemedyKind
from tests.town import MONDAY, dump, order

TUESDAY = MONDAY + dt.timedelta(days=1)
SOON = PlanOptions(1, solutions=20)
HOUR = 3600


@pytest.fixture
def two_days(staffed: Desk, write_orders: Callable[..., Path]) -> Desk:
    """One driver under European law, from 5 to 23: an order late on Monday and one early on Tuesday."""
    rows = (
        order(1, **{"Date": MONDAY.isoformat(), "Time window": "21:00-22:00"}),
        order(2, **{"Date": TUESDAY.isoformat(), "Time window": "5:30-6:00"}),
        order(3, **{"Date": TUESDAY.isoformat()}),
    )
    fleet = staffed.fleet()
    (driver, *_), (pattern, *_) = fleet.drivers, fleet.patterns
    bound = replace(driver, terms=replace(driver.terms, rest_rule="eu-561"))
    staffed.put_fleet(
        replace(fleet, drivers=(bound,), patterns=(replace(pattern, earliest=5 * HOUR, latest=23 * HOUR),))
    )
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    return staffed


def served(desk: Desk, date: dt.date) -> set[str]:
    return {ref.order_id for route in desk.planned(date).plan.routes for ref in route.tasks}


def codes(desk: Desk, date: dt.date) -> list[str]:
    return [problem.code for problem in desk.planned(date).problems]


def test_who_ends_late_does_not_begin_early(two_days: Desk) -> None:
    """Eleven hours of rest: Tuesday's early order is left out, and it is said why; nobody is to begin earlier."""
    two_days.plan_day(MONDAY, SOON)
    assert served(two_days, MONDAY) == {"A1"}
    kept = two_days.plan_day(TUESDAY, SOON)
    assert served(two_days, TUESDAY) == {"A3"}
    now = two_days.planned(TUESDAY)
    (route,) = (one for one in now.judged.schedules if one.visits)
    assert route.start - two_days.planned(MONDAY).judged.schedules[0].end >= 11 * HOUR
    assert now.judged.violations == 0
    for problems in (kept.problems, now.problems):
        (told,) = problems
        assert told.code == "hours-of-other-days"
        assert "may not begin before" in told.cause
    found = two_days.remedies(TUESDAY, "A2")
    assert RemedyKind.SHIFT_EARLIER not in {part.kind for remedy in found for part in remedy.parts}
    for remedy in found:
        before = dump(two_days)
        after = two_days.apply_remedy(TUESDAY, remedy)
        assert after.judged.violations == 0
        two_days.undo()
        assert dump(two_days) == before


def test_the_day_that_was_planned_first_stands(two_days: Desk) -> None:
    """Tuesday begins at half past five, so Monday has to be over at half past six."""
    two_days.plan_day(TUESDAY, SOON)
    assert served(two_days, TUESDAY) == {"A2", "A3"}
    two_days.plan_day(MONDAY, SOON)
    assert served(two_days, MONDAY) == set()
    assert codes(two_days, MONDAY) == ["hours-of-other-days"]
    assert "has to be done by 18:" in two_days.planned(MONDAY).problems[0].cause


def test_without_a_law_days_do_not_ask_for_each_other(two_days: Desk) -> None:
    """And what was known of a day is not kept when it changes."""
    two_days.plan_day(MONDAY, SOON)
    assert codes(two_days, TUESDAY) == ["hours-of-other-days"]
    two_days.undo()
    assert codes(two_days, TUESDAY) == []
    two_days.redo()
    assert codes(two_days, TUESDAY) == ["hours-of-other-days"]
    fleet = two_days.fleet()
    free = replace(fleet.drivers[0], terms=replace(fleet.drivers[0].terms, rest_rule=""))
    two_days.put_fleet(replace(fleet, drivers=(free,)))
    assert codes(two_days, TUESDAY) == []
    two_days.plan_day(TUESDAY, SOON)
    assert served(two_days, TUESDAY) == {"A2", "A3"}
