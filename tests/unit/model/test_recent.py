"""What is worked out once for a day: the same answers as on a day that nobody has asked anything yet."""

from __future__ import annotations

import pickle
import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from dispatcher.model.day import Day
from dispatcher.model.order import Lock
from dispatcher.model.plan import Route
from dispatcher.model.recent import MOST_TASKS, Recent
from dispatcher.model.schedule import schedule
from tests.factors.town import HOUR
from tests.unit.model.rich_days import any_plan, rich_day


def unasked(day: Day) -> Day:
    """The same day as from a file."""
    return Day(day.orders, day.shifts, day.travel, day.rules)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10**6))
def test_an_edit_is_judged_as_if_nothing_had_been_asked_before(seed: int) -> None:
    """A day made from another by an edit remembers what it may, and nothing of the orders that were changed."""
    dice = random.Random(seed)
    day = rich_day(dice)
    routes = any_plan(dice, day).routes
    before = [schedule(day, route) for route in routes]
    assert [schedule(day, route) for route in routes] == before
    name = dice.choice(list(day.orders))
    order = day.orders[name].with_tasks(lambda task: replace(task, service_s=task.service_s + HOUR, windows=()))
    edited = day.with_orders([replace(order, lock=Lock("v0", 0))])
    assert [schedule(edited, route) for route in routes] == [schedule(unasked(edited), route) for route in routes]
    assert [schedule(day, route) for route in routes] == before


def test_a_route_that_nobody_touched_is_not_judged_again() -> None:
    """Neither on the day itself nor on the one that an edit of another route's order makes of it."""
    dice = random.Random(3)
    day = rich_day(dice)
    one, other = (Route("v0", day.refs(name)) for name in ("o0", "o1"))
    judged = schedule(day, one), schedule(day, other)
    edited = day.with_orders([replace(day.orders["o1"], lock=Lock("v0"))])
    assert schedule(edited, one) is judged[0]
    assert schedule(edited, other) is not judged[1]


def test_a_route_with_another_departure_is_another_route() -> None:
    """What was said of a route is not said of the same tasks with another moment to leave."""
    day = rich_day(random.Random(3))
    route = Route("v0", day.refs("o0"))
    later = replace(route, departs=schedule(day, route).start + HOUR)
    assert schedule(day, later).start == schedule(day, route).start + HOUR


def test_another_process_gets_the_day_alone() -> None:
    """What has been worked out stays here, and is the same there."""
    dice = random.Random(5)
    day = rich_day(dice)
    asked = len(pickle.dumps(day))
    routes = any_plan(dice, day).routes
    judged = [schedule(day, route) for route in routes]
    sent = pickle.dumps(day)
    assert len(sent) == asked
    assert [schedule(pickle.loads(sent), route) for route in routes] == judged


def test_old_routes_are_forgotten() -> None:
    """However many routes a search asks about, only so many are kept; the last ones always."""
    kept: Recent[int] = Recent()
    routes = [Route(f"s{n}") for n in range(3 * MOST_TASKS)]
    for n, route in enumerate(routes):
        kept.keep(route, (), n)
    known = [kept.get(route, ()) for route in routes]
    assert known[-MOST_TASKS // 2 :] == list(range(len(routes)))[-MOST_TASKS // 2 :]
    assert sum(value is not None for value in known) <= 2 * MOST_TASKS
