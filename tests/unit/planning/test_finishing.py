"""Finishing touches keep the rules that hold between routes."""

from __future__ import annotations

from dispatcher.model.day import Day
from dispatcher.model.fleet import Driver, Shift, Vehicle
from dispatcher.model.order import Order, Task, TaskKind
from dispatcher.model.place import Location
from dispatcher.model.plan import Plan, Route
from dispatcher.model.schedule import judge
from dispatcher.model.terms import DayRules, ShiftTerms
from dispatcher.model.timewindow import TimeWindow
from dispatcher.model.travel import Travel
from dispatcher.planning.engine import PlanOptions
from dispatcher.planning.finishing import finished

HERE = Location(60.0, 24.0)
MINUTE = 60
HALF_HOUR = 30 * MINUTE


def _day(docks: int, max_time_s: int) -> Day:
    """Two vans load for half an hour each before two orders that are for nine sharp."""
    nine = TimeWindow(9 * 3600, 9 * 3600 + 10 * MINUTE)
    task = Task(TaskKind.DELIVERY, location=HERE, windows=(nine,), service_s=HALF_HOUR)
    orders = {name: Order(name, delivery=task) for name in ("a", "b")}
    terms = ShiftTerms(loading_s=HALF_HOUR)
    shifts = {
        name: Shift(name, Driver(name), Vehicle(name, max_time_s=max_time_s), 7 * 3600, 12 * 3600, HERE, terms=terms)
        for name in ("s", "t")
    }
    return Day(orders, shifts, Travel((HERE,), [[0]], [[0]]), DayRules(docks={HERE: docks}))


def _served(day: Day, plan: Plan) -> int:
    done = finished(day, plan, PlanOptions(1.0), lambda: False)
    judged = judge(day, done)
    assert judged.violations == 0
    return 2 - len(judged.left_out)


def test_a_van_that_has_to_load_first_keeps_its_limits() -> None:
    """One that waits behind the other's loading is out for too long, where ninety minutes are too many."""
    long, short = 90 * MINUTE, 75 * MINUTE
    full = Plan(tuple(Route(key, _day(1, long).refs(name)) for key, name in (("s", "a"), ("t", "b"))))
    for plan in (Plan(), full):
        assert _served(_day(2, short), plan) == 2
        assert _served(_day(1, long), plan) == 2
        assert _served(_day(1, short), plan) == 1
