"""The law on driving over several days of a file: what one date has, another of the same driver cannot."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from dispatcher.desk.desk import Desk
from dispatcher.desk.moves import Move
from dispatcher.desk.results import PlanOptions, RemedyKind
from dispatcher.desk.sentences import of_violation
from dispatcher.model.terms import DriverTerms
from dispatcher.model.violation import Rule
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
    """Nine hours of rest: Tuesday's early order is left out, and it is said why; nobody is to begin earlier."""
    two_days.plan_day(MONDAY, SOON)
    assert served(two_days, MONDAY) == {"A1"}
    kept = two_days.plan_day(TUESDAY, SOON)
    assert served(two_days, TUESDAY) == {"A3"}
    now = two_days.planned(TUESDAY)
    (route,) = (one for one in now.judged.schedules if one.visits)
    assert route.start - two_days.planned(MONDAY).judged.schedules[0].end >= 9 * HOUR
    assert now.judged.violations == 0
    assert two_days.planned(MONDAY).judged.violations == 0  # who ended late begins late, and not the other way round
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
    """Tuesday begins at half past five, so Monday has to be over at half past eight."""
    two_days.plan_day(TUESDAY, SOON)
    assert served(two_days, TUESDAY) == {"A2", "A3"}
    two_days.plan_day(MONDAY, SOON)
    assert served(two_days, MONDAY) == set()
    assert codes(two_days, MONDAY) == ["hours-of-other-days"]
    assert "has to be done by 20:" in two_days.planned(MONDAY).problems[0].cause


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


@pytest.fixture
def busy_days(two_days: Desk, write_orders: Callable[..., Path]) -> Desk:
    """The same with an order at noon on Monday: its evening and the morning after it are no longer one short night's
    work."""
    rows = [order(4, **{"Date": MONDAY.isoformat(), "Time window": "12:00-13:00"})]
    two_days.import_orders(write_orders(*rows), date=MONDAY)
    return two_days


def test_days_that_are_planned_together_keep_the_rest_between_them(busy_days: Desk) -> None:
    """Monday late or Tuesday early: never both, and each date by itself says the same."""
    planned = busy_days.plan_days((MONDAY, TUESDAY), SOON)
    assert [one.judged.violations for one in planned] == [0, 0]
    assert len(served(busy_days, MONDAY) | served(busy_days, TUESDAY)) == 3
    assert served(busy_days, MONDAY) >= {"A4"}
    assert served(busy_days, TUESDAY) >= {"A3"}
    shown = [busy_days.planned(date).judged for date in (MONDAY, TUESDAY)]
    assert [judged.violations for judged in shown] == [0, 0]
    first, then = (next(s for s in judged.schedules if s.visits) for judged in shown)
    assert then.start - first.end >= 9 * HOUR


def test_without_a_law_days_that_are_planned_together_serve_all(busy_days: Desk) -> None:
    """Late on Monday and early on Tuesday."""
    fleet = busy_days.fleet()
    busy_days.put_fleet(replace(fleet, drivers=(replace(fleet.drivers[0], terms=DriverTerms()),)))
    busy_days.plan_days((MONDAY, TUESDAY), SOON)
    assert served(busy_days, MONDAY) | served(busy_days, TUESDAY) == {"A1", "A2", "A3", "A4"}


def test_both_shifts_of_a_date_count_for_the_next(busy_days: Desk) -> None:
    """Noon in the first shift and the evening in the second: the early order of Tuesday is left out."""
    halve(busy_days, ends=15, begins=16)
    busy_days.plan_day(MONDAY, SOON)
    assert served(busy_days, MONDAY) == {"A1", "A4"}
    busy_days.plan_day(TUESDAY, SOON)
    assert served(busy_days, TUESDAY) == {"A3"}
    assert "hours-of-other-days" in codes(busy_days, TUESDAY)
    assert busy_days.planned(MONDAY).judged.violations == busy_days.planned(TUESDAY).judged.violations == 0


def halve(desk: Desk, ends: int, begins: int) -> None:
    """Two shifts of the driver on each date, with a pause."""
    fleet = desk.fleet()
    (pattern,) = fleet.patterns
    desk.put_fleet(
        replace(
            fleet, patterns=(replace(pattern, latest=ends * HOUR), replace(pattern, id="two", earliest=begins * HOUR))
        )
    )


def test_a_move_by_hand_says_what_rest_is_missing(two_days: Desk, write_orders: Callable[..., Path]) -> None:
    """From half past five to half past ten with a pause of eight hours: planning leaves an order out, and whoever puts
    it in by hand sees what the law lacks, before and after."""
    times = {5: "5:30-6:00", 6: "13:30-13:45", 7: "22:00-22:15"}
    rows = [order(n, **{"Date": MONDAY.isoformat(), "Time window": window}) for n, window in times.items()]
    two_days.import_orders(write_orders(*rows), date=MONDAY)
    halve(two_days, ends=15, begins=16)
    two_days.plan_day(MONDAY, SOON)
    planned = two_days.planned(MONDAY)
    assert planned.judged.violations == 0
    (left_out,) = planned.judged.left_out
    shift_id = "s1" if left_out in ("A5", "A6") else "two"
    effect = two_days.preview(MONDAY, Move((left_out,), shift_id))
    assert {violation.rule for _, violation in effect.broken} == {Rule.REST}
    two_days.move(MONDAY, Move((left_out,), shift_id))
    said = [v for s in two_days.planned(MONDAY).judged.schedules for v in s.violations]
    assert [violation.rule for violation in said] == [Rule.REST]
    assert "rest between shifts by law" in of_violation(said[0])


def test_a_week_that_is_planned_together_has_its_weekly_rest(staffed: Desk, write_orders: Callable[..., Path]) -> None:
    """An order at noon on each of seven days: one of them is left out, and without the law none."""
    week = [MONDAY + dt.timedelta(days) for days in range(7)]
    noon = {"Time window": "12:00-13:00"}
    rows = [order(n, **{"Date": date.isoformat()}, **noon) for n, date in enumerate(week, start=1)]
    fleet = staffed.fleet()
    (driver, *_), (pattern, *_) = fleet.drivers, fleet.patterns
    daily = replace(pattern, weekdays=frozenset(), earliest=8 * HOUR, latest=16 * HOUR)
    staffed.put_fleet(replace(fleet, drivers=(driver,), patterns=(daily,)))
    staffed.import_orders(write_orders(*rows), date=MONDAY)
    staffed.plan_days(week, SOON)
    assert sum(len(served(staffed, date)) for date in week) == 7
    bound = replace(driver, terms=replace(driver.terms, rest_rule="eu-561"))
    staffed.put_fleet(replace(fleet, drivers=(bound,), patterns=(daily,)))
    assert sum(staffed.planned(date).judged.violations for date in week) > 0
    staffed.plan_days(week, SOON)
    assert sum(len(served(staffed, date)) for date in week) == 6
    assert sum(staffed.planned(date).judged.violations for date in week) == 0
